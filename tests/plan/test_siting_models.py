# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading siting models: the shipped ones and those of a user."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plugin.errors import SitingModelError
from plugin.paths import SITING_MODELS
from plugin.plan.siting_models import listed_models, read_model, shipped_model
from plugin.plan.slots import shipped_model_ids, shipped_model_paths


def test_the_shipped_models_are_those_in_the_folder_without_the_list_of_inputs() -> None:
    assert shipped_model_ids() == (
        "ai_data_centre",
        "ai_rnd_campus",
        "power_semiconductor_fab",
        "smart_logistics_hub",
    )
    assert [path.parent for path in shipped_model_paths()] == [SITING_MODELS] * 4


@pytest.mark.parametrize("model_id", shipped_model_ids())
def test_a_shipped_model_is_named_like_its_file(model_id: str) -> None:
    model = shipped_model(model_id)
    assert model.id == model_id
    assert model.title.get("ko") != model.title.get("en")


def test_a_model_of_the_user_is_read_from_a_path_with_korean_names(tmp_path: Path) -> None:
    path = tmp_path / "내 모델 1.json"
    path.write_bytes((SITING_MODELS / "ai_data_centre.json").read_bytes())
    assert read_model(path) == shipped_model("ai_data_centre")


def test_a_file_that_begins_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "from_notepad.json"
    path.write_bytes(b"\xef\xbb\xbf" + (SITING_MODELS / "ai_data_centre.json").read_bytes())
    assert read_model(path) == shipped_model("ai_data_centre")


def test_a_missing_file_is_an_error_with_path_and_remedy(tmp_path: Path) -> None:
    path = tmp_path / "none.json"
    with pytest.raises(SitingModelError, match="Check that the file is there") as caught:
        read_model(path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (
            json.dumps({"title": "데이터센터"}, ensure_ascii=False).encode("cp949"),
            "save it with the encoding UTF-8",
        ),
        (json.dumps({"title": "x"}).encode("utf-16"), "save it with the encoding UTF-8"),
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b" " * 6_000_000, "has 6 MB, and no siting model has more than 5"),
    ],
    ids=["cp949", "utf-16", "empty", "blank", "huge"],
)
def test_a_file_that_cannot_be_a_model_is_an_error_with_path_and_remedy(
    content: bytes, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "모델.json"
    path.write_bytes(content)
    with pytest.raises(SitingModelError, match=words) as caught:
        read_model(path)
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        (lambda d: d["criteria"][1].update(weight=-1), "wrong.json, criterion {id}: criteria[1].weight"),
        (lambda d: d["criteria"][1].update({"{x}": 1}), "wrong.json, criterion {id}: criteria[1].{{x}}"),
        (lambda d: d["criteria"][1].update(id=3), "wrong.json, criterion 3: criteria[1].id"),
        (lambda d: d["criteria"][1].pop("id"), "(wrong.json: criteria[1].id)"),
        (lambda d: d["criteria"].insert(1, "text"), "(wrong.json: criteria[1])"),
        (lambda d: d.pop("groups"), "(wrong.json: groups)"),
        (lambda d: (d.pop("format"), d.pop("criteria")), "(wrong.json)"),
    ],
)
def test_a_model_that_is_wrong_says_where(
    spoil: Callable[[dict[str, Any]], object], place: str, tmp_path: Path
) -> None:
    document = json.loads((SITING_MODELS / "ai_data_centre.json").read_text(encoding="utf-8"))
    place = place.format(id=document["criteria"][1]["id"])
    spoil(document)
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(SitingModelError) as caught:
        read_model(path)
    assert place in str(caught.value)


def test_text_that_is_not_json_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "wrong.json"
    path.write_text('{"format":\n "x",,}', encoding="utf-8")
    with pytest.raises(SitingModelError, match=r"line 2, column 6 \(wrong\.json\)"):
        read_model(path)


def in_folder(folder: Path, **texts: str) -> Path:
    for name, text in texts.items():
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return folder


def test_the_shipped_models_are_listed_with_their_titles() -> None:
    listed = listed_models()
    assert tuple(model.path.stem for model in listed) == shipped_model_ids()
    assert all(model.shipped and model.problem is None for model in listed)
    assert listed[0].title == ("AI data centre", "AI 데이터센터")


def test_own_models_are_listed_behind_the_shipped_ones_by_name(tmp_path: Path) -> None:
    good = (SITING_MODELS / "ai_data_centre.json").read_text(encoding="utf-8")
    in_folder(tmp_path, b=good.replace("AI data centre", "Ours"), 가=good, a=good)
    (tmp_path / "B.JSON").write_text(good, encoding="utf-8")
    (tmp_path / "notes.txt").write_text("no model", encoding="utf-8")
    (tmp_path / "folder.json").mkdir()
    own = [model for model in listed_models(tmp_path) if not model.shipped]
    assert [model.path.name for model in own] == ["B.JSON", "a.json", "b.json", "가.json"]
    assert own[2].title.en == "Ours"
    assert not any(model.problem for model in own)


def test_a_broken_file_is_listed_with_what_is_wrong_with_it(tmp_path: Path) -> None:
    in_folder(tmp_path, broken="{", empty="")
    (tmp_path / "bytes.json").write_bytes(b"\xff\xfe\x00")
    own = [model for model in listed_models(tmp_path) if not model.shipped]
    assert [model.path.stem for model in own] == ["broken", "bytes", "empty"]
    assert all(isinstance(model.problem, SitingModelError) for model in own)
    assert own[0].title.get("ko") == "broken"


def test_other_documents_of_the_plugin_are_no_broken_models(tmp_path: Path) -> None:
    in_folder(
        tmp_path, assumptions='{"format": "airegion/assumptions"}', ours='{"format": "airegion/siting-model"}'
    )
    own = [model for model in listed_models(tmp_path) if not model.shipped]
    assert [model.path.stem for model in own] == ["ours"]


def test_a_folder_that_is_not_there_has_no_models(tmp_path: Path) -> None:
    assert listed_models(tmp_path / "gone") == listed_models()
