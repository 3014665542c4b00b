# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the demo prints: where a place is, the best complexes, and the limits that nobody checked."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from plugin.plan.arrays import vector_input
from plugin.studies.score_sites import ScoredSites
from tests.studies.hand_made import criterion, information, layer, model, points, scored

SQUARE = "Polygon (({0} 0, {1} 0, {1} 2000, {0} 2000, {0} 0))"
NEAREST = {"type": "nearest_distance", "layer": "things"}
LIMIT = {"max": 1, "reason": {"en": "Too far.", "ko": "너무 멂."}, "source": "assumption"}


@pytest.fixture(scope="module")
def answer() -> ModuleType:
    path = Path(__file__).parents[2] / "demo" / "answer.py"
    spec = importlib.util.spec_from_file_location("demo_answer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def sites(**names: list[str]) -> ScoredSites:
    asked = model(
        criterion("near", NEAREST, value={"type": "linear", "zero_at": 10, "one_at": 0}),
        information("green", {"type": "overlap_share", "layer": "greenbelt"}, limit=LIMIT),
    )
    at = [(1000.0, 1000.0), (3200.0, 1000.0), (9000.0, 1000.0), (5000.0, 1000.0)]
    return scored(
        asked, points(at, id=["a", "b", "c", "d"], **names), things=points([(1000, 1000)], id=["x"])
    )


def clusters() -> list[tuple[str, dict[str, str]]]:
    rows = (
        ("Onsan", "existing", "indicative", 0, 2000),
        ("Whole", "existing", "indicative", -9000, 2000),
        ("Position", "under_construction", "position_only", 7000, 9500),
        ("Never", "cancelled", "surveyed", 3000, 3300),
        ("Later", "planned", "surveyed", 3000, 3300),
    )
    return [
        (
            SQUARE.format(west, east),
            {"name": name, "name_ko": f"{name} (ko)", "status": status, "geometry_basis": basis},
        )
        for name, status, basis, west, east in rows
    ]


@pytest.mark.parametrize(
    ("row", "english", "korean"),
    [
        (0, "in Onsan", "Onsan (ko) 안"),
        (1, "1.2 km from Onsan", "Onsan (ko)에서 1.2 km"),
        (2, "0.8 km from the position of Position", "Position (ko) 위치에서 0.8 km"),
    ],
)
def test_a_place_is_told_by_the_outline_it_lies_in_or_near(
    answer: ModuleType, row: int, english: str, korean: str
) -> None:
    names = answer.read_named_places(vector_input(layer("Polygon", clusters())))
    assert set(names.english) == {"Onsan", "Whole", "Position"}
    assert answer.place_names(names, sites(), row) == (english, korean)


def test_the_three_best_complexes_are_told_with_what_their_score_could_be(answer: ModuleType) -> None:
    named = sites(name=["A", "B", "C", "D"], name_ko=["가", "나", "다", "라"])
    best = answer.best_complexes(named)
    assert [(entry["name"], entry["name_ko"]) for entry in best] == [("A", "가"), ("B", "나"), ("D", "라")]
    assert best[1]["score"] == best[1]["score_worst"] == best[1]["score_best"] == 78.0


def test_the_answer_says_how_many_limits_nobody_checked(
    answer: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    found = sites()
    assert answer.unchecked_limits(found) == "; 1 hard limits not checked"
    answer.tell("Title", found, [], answer.best_complexes(found))
    printed = capsys.readouterr().out
    assert "1 hard limits not checked: the green; any of them may exclude a site." in printed
    assert "    a: score 100.0, possible 100 to 100" in printed
