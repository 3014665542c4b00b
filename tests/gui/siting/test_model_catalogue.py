# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which siting models are offered."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugin.core.siting import model_edits as edits
from plugin.core.texts import Text
from plugin.gui.siting.model_catalogue import choices
from plugin.plan.siting_models import shipped_model
from plugin.plan.slots import shipped_model_ids
from plugin.plan.stored_models import store_model
from plugin.settings import Setting
from tests.studies.hand_made import sample_plan


@pytest.fixture
def plan(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copy(sample_plan(tmp_path_factory, "ulsan_ai_hub"), tmp_path / "plan.gpkg"))


@pytest.fixture
def own_folder(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "내 모형"
    folder.mkdir()
    Setting.ASSUMPTIONS_FOLDER.set(str(folder))
    yield folder
    Setting.ASSUMPTIONS_FOLDER.set("")


def test_without_a_plan_the_shipped_models_are_offered() -> None:
    found = choices(None, "en")
    assert [choice.key for choice in found] == [f"shipped/{name}" for name in shipped_model_ids()]
    assert found[0].read() == shipped_model(shipped_model_ids()[0])
    assert choices(None, "ko")[0].title != found[0].title


def test_a_plan_with_unchanged_models_adds_none(plan: Path) -> None:
    assert len(choices(plan, "en")) == len(shipped_model_ids())


def test_a_model_kept_in_the_plan_is_offered(plan: Path) -> None:
    mine = edits.renamed(shipped_model("ai_data_centre"), "mine", Text("Mine", "내 것"))
    store_model(plan, mine, "Mine")
    changed = edits.with_weight(shipped_model("ai_data_centre"), "connection_cost", 77)
    store_model(plan, changed, "AI data centre")
    found = {choice.key: choice for choice in choices(plan, "en")}
    assert found["plan/mine"].title == "Mine (in the plan)"
    assert found["plan/mine"].read() == mine
    assert found["plan/ai_data_centre"].read() == changed


def test_models_of_ones_own_are_offered_and_broken_ones_say_why(own_folder: Path) -> None:
    document = edits.renamed(shipped_model("ai_data_centre"), "own", Text("Own", "내 것")).to_document()
    (own_folder / "own.json").write_text(json.dumps(document), encoding="utf-8")
    (own_folder / "broken.json").write_text("{", encoding="utf-8")
    own = {Path(c.key).name: c for c in choices(None, "en") if c.key.startswith("file/")}
    assert own["own.json"].title == "Own (own)"
    assert own["own.json"].problem == ""
    assert "JSON" in own["broken.json"].problem


def test_a_plan_that_is_gone_adds_none(tmp_path: Path) -> None:
    assert len(choices(tmp_path / "gone.gpkg", "en")) == len(shipped_model_ids())
