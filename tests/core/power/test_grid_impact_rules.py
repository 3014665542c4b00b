# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A version of the assessment's rules is read as it is written; what is wrong in it is told with its place."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from plugin.core.assumptions import ASSUMED, DERIVED
from plugin.core.power.grid_impact_rules import (
    BONUS,
    BONUS_OR_PENALTY,
    PENALTY,
    POINTS,
    STATUSES,
    parse_impact_rules,
)
from plugin.errors import RulesError

FOLDER = Path(__file__).parents[3] / "resources" / "rules" / "grid_impact"
SHIPPED = sorted(FOLDER.glob("*.json"))
DRAFT: dict[str, Any] = json.loads((FOLDER / "draft_2024.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_version_is_named_as_its_file_and_says_where_it_comes_from(path: Path) -> None:
    rules = parse_impact_rules(path.read_text(encoding="utf-8"))
    assert rules.id == path.stem
    assert rules.status in STATUSES
    assert "http" in rules.source
    assert all(narrowing.mark != ASSUMED for narrowing in rules.narrowings)


def test_the_draft_has_the_points_that_were_announced() -> None:
    rules = parse_impact_rules(DRAFT)
    points = {item.id: (item.kind, item.low, item.high) for item in rules.items}
    assert points == {
        "grid_headroom": (POINTS, 0, 15),
        "overload_growth": (POINTS, 0, 10),
        "headroom_difficulty": (POINTS, 0, 20),
        "own_generation_plan": (POINTS, 0, 10),
        "efficiency_plan": (POINTS, 0, 5),
        "land_provided": (BONUS, 0, 5),
        "suitable_voltage_applied": (PENALTY, -15, 0),
        "business_stability": (POINTS, 0, 5),
        "local_tax": (POINTS, 0, 5),
        "value_added": (POINTS, 0, 5),
        "direct_jobs": (POINTS, 0, 5),
        "regional_support": (BONUS, 0, 5),
        "special_act_support": (BONUS, 0, 5),
        "self_sufficiency": (POINTS, 0, 10),
        "policy_fit": (POINTS, 0, 10),
        "demand_dispersal": (BONUS_OR_PENALTY, -15, 15),
    }
    assert [(part.id, part.points) for part in rules.parts] == [
        ("technical", 60),
        ("non_technical", 20),
        ("policy", 20),
    ]
    assert (rules.full_points, rules.pass_points, rules.applies_from_mw) == (100, 70, 10)
    assert (rules.total_low, rules.total_high) == (-30, 130)
    assert [gate.id for gate in rules.gates] == ["adequate_voltage"]
    assert rules.status == "draft_superseded"
    assert "2025-11-28" in rules.status_note.en
    assert "council" in rules.pass_note.en
    assert rules.items[0].title.ko == "계통 여유도"


def test_a_narrowing_keeps_the_ends_it_does_not_name() -> None:
    rules = parse_impact_rules(DRAFT)
    generation, dispersal = rules.narrowings
    assert (generation.at_most, generation.low, generation.high) == (0, 0, 0)
    assert generation.at_least == float("-inf")
    assert (dispersal.at_least, dispersal.low, dispersal.high, dispersal.mark) == (1, 0, 15, DERIVED)


def test_lists_that_a_document_does_not_have_are_empty() -> None:
    document = {
        key: value for key, value in DRAFT.items() if key not in ("indicators", "narrowings", "gates")
    }
    rules = parse_impact_rules(document)
    assert rules.gates == rules.indicators == rules.narrowings == ()


def put(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    document = copy.deepcopy(DRAFT)
    place: Any = document
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return document


WRONG = [
    (("format",), "airegion/rules", "format"),
    (("version",), 2, "version"),
    (("id",), " ", "id"),
    (("title",), {"en": "a"}, "title"),
    (("title", "ko"), "", "title.ko"),
    (("status",), "old", "status"),
    (("pass_points",), True, "pass_points"),
    (("pass_points",), float("nan"), "pass_points"),
    (("applies_from_mw",), "10", "applies_from_mw"),
    (("full_points",), 99, "full_points"),
    (("items",), {}, "items"),
    (("items", 0), 3, "items"),
    (("items", 1, "id"), "grid_headroom", "items[1].id"),
    (("items", 2, "part"), "social", "items[2].part"),
    (("items", 2, "kind"), "gift", "items[2].kind"),
    (("items", 2, "low"), -1, "items[2]"),
    (("items", 5, "low"), 1, "items[5]"),
    (("items", 6, "high"), 1, "items[6]"),
    (("items", 15, "low"), 1, "items[15]"),
    (("items", 0, "high"), 14, "parts[0].points"),
    (("parts", 1, "points"), 21, "parts[1].points"),
    (("gates", 0, "title"), "yes", "gates[0].title"),
    (("indicators", 0, "item"), "luck", "indicators[0].item"),
    (("indicators", 0, "unit"), 1, "indicators[0].unit"),
    (("narrowings", 0, "item"), "luck", "narrowings[0].item"),
    (("narrowings", 0, "indicator"), "luck", "narrowings[0].indicator"),
    (("narrowings", 0, "high"), 11, "narrowings[0]"),
    (("narrowings", 1, "low"), 16, "narrowings[1]"),
    (("narrowings", 1, "at_most"), 0, "narrowings[1]"),
    (("narrowings", 1, "mark"), "edited", "narrowings[1].mark"),
    (("narrowings", 1, "reason"), "so", "narrowings[1].reason"),
    (("narrowings", 1, "source"), "", "narrowings[1].source"),
]


@pytest.mark.parametrize(("path", "value", "where"), WRONG, ids=lambda part: str(part)[:40])
def test_what_is_wrong_in_a_document_is_told_with_its_place(path: Any, value: Any, where: str) -> None:
    with pytest.raises(RulesError) as caught:
        parse_impact_rules(put(path, value))
    assert caught.value.where == where
    assert caught.value.message()


def test_a_narrowing_without_bounds_is_refused() -> None:
    document = copy.deepcopy(DRAFT)
    del document["narrowings"][0]["at_most"]
    with pytest.raises(RulesError, match="missing or out of order"):
        parse_impact_rules(document)


@pytest.mark.parametrize("text", ["{", "[]", "3"])
def test_what_is_no_object_of_json_is_refused(text: str) -> None:
    with pytest.raises(RulesError, match="JSON"):
        parse_impact_rules(text)
