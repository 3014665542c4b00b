# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rules of the grid-impact assessment are read from files, and an error names the file and the place in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plugin.errors import RulesError
from plugin.paths import IMPACT_RULES
from plugin.plan.impact_rules import read_impact_rules, shipped_impact_rules

DRAFT = IMPACT_RULES / "draft_2024.json"


def broken(change: Callable[[dict[str, Any]], None]) -> str:
    document = json.loads(DRAFT.read_text(encoding="utf-8"))
    change(document)
    return json.dumps(document, ensure_ascii=False)


@pytest.mark.parametrize("path", sorted(IMPACT_RULES.glob("*.json")), ids=lambda path: path.stem)
def test_every_shipped_version_is_read_by_the_name_of_its_document(path: Path) -> None:
    assert shipped_impact_rules(path.stem).id == path.stem


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "내 규정 {1}.json"
    path.write_bytes(b"\xef\xbb\xbf" + DRAFT.read_bytes())
    assert read_impact_rules(path) == shipped_impact_rules("draft_2024")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", r"not JSON: .* \(내 규정 \{1\}\.json\)\. Mend the document"),
        ("[]", r"is not an object of JSON \(내 규정 \{1\}\.json\)"),
        ("{}", r"another kind of document \(내 규정 \{1\}\.json: format\)"),
        (broken(lambda rules: rules["items"][2].update(high="x")), r"json: items\[2\]\.high\)"),
        (broken(lambda rules: rules["items"][1].pop("title")), r"json: items\[1\]\.title\)"),
        (broken(lambda rules: rules.update(pass_points=None)), r"json: pass_points\)"),
        (
            broken(lambda rules: rules["narrowings"][0].update(item="{없음}")),
            r"json: narrowings\[0\]\.item\)",
        ),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_a_broken_file_is_told_with_the_place(content: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "내 규정 {1}.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(RulesError, match=message):
        read_impact_rules(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, r"The rules cannot be read \(.*규정\.json\)\. Choose a JSON file of rules"),
        ("규정".encode("cp949"), "not written in UTF-8"),
        (b" " * 5_000_001, "too large to hold rules"),
    ],
)
def test_a_file_that_is_no_text_is_told(content: bytes | None, message: str, tmp_path: Path) -> None:
    path = tmp_path / "규정.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(RulesError, match=message):
        read_impact_rules(path)
