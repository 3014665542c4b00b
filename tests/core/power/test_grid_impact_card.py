# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One load's card: reasons beside the items, the margin to the pass line, what is assumed, and what would lift it."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plugin.core.assumptions import ASSUMED, DERIVED, SEEN
from plugin.core.power.grid_impact import (
    CERTAIN_MARKS,
    OPEN,
    UNDECIDED,
    YES,
    Ends,
    ImpactCases,
    score_impact,
)
from plugin.core.power.grid_impact_card import Scorecard, scorecard
from plugin.core.power.grid_impact_rules import Narrowing, parse_impact_rules
from plugin.core.texts import Text

RULES = Path(__file__).parents[3] / "resources" / "rules" / "grid_impact" / "draft_2024.json"
DRAFT = parse_impact_rules(json.loads(RULES.read_text(encoding="utf-8")))


def ends(low: float, high: float) -> Ends:
    """Return what is known of the second of two loads."""
    return Ends(np.array([math.nan, low]), np.array([math.nan, high]))


def card(rules: Any = DRAFT, marks: Any = CERTAIN_MARKS, **known: Any) -> Scorecard:
    cases = ImpactCases(("other", "site"), np.array([5.0, 100.0]), np.zeros(2), **known)
    return scorecard(score_impact(rules, cases, marks), 1)


def test_a_card_tells_the_load_its_rules_and_what_it_is_not() -> None:
    found = card()
    assert (found.id, found.applies, found.verdict) == ("site", YES, UNDECIDED)
    assert found.rules.status == "draft_superseded"
    assert [(gate.id, state) for gate, state in found.gates] == [("adequate_voltage", OPEN)]
    assert "not the official result" in found.notes[0]
    assert "not capped" in found.notes[1]


def test_totals_and_margins_are_those_of_the_items() -> None:
    found = card(points={"grid_headroom": ends(10, 12)})
    assert found.total_low == sum(score.low for score in found.items) == -20
    assert found.total_high == sum(score.high for score in found.items) == 127
    assert (found.margin_low, found.margin_high) == (-90, 57)


def test_an_item_has_its_figures_and_its_reasons_beside_it() -> None:
    found = card(
        indicators={
            "outside_capital_region": np.array([0.0, 1.0]),
            "self_sufficiency_pct": np.array([7.5, 191.5]),
        }
    )
    by_id = {score.item.id: score for score in found.items}
    dispersal, sufficiency = by_id["demand_dispersal"], by_id["self_sufficiency"]
    assert [by.mark for by in dispersal.narrowings] == [DERIVED]
    assert "Outside the capital region" in dispersal.narrowings[0].reason.en
    assert [(figure.id, value) for figure, value in sufficiency.indicators] == [
        ("self_sufficiency_pct", 191.5)
    ]
    assert sufficiency.narrowings == ()
    assert (sufficiency.low, sufficiency.high) == (0, 10)
    assert by_id["policy_fit"].indicators == ()


def test_what_is_assumed_and_what_is_unknown_is_told() -> None:
    narrowing = Narrowing(
        "self_sufficiency",
        "self_sufficiency_pct",
        100,
        math.inf,
        5,
        10,
        ASSUMED,
        Text("so", "그래서"),
        "test",
    )
    found = card(
        replace(DRAFT, narrowings=(*DRAFT.narrowings, narrowing)),
        (SEEN, DERIVED, ASSUMED),
        shares={"efficiency_plan": ends(0.5, 1)},
        points={"policy_fit": ends(3, 99), "local_tax": ends(2, 3)},
        indicators={
            "self_sufficiency_pct": np.array([0.0, 191.5]),
            "outside_capital_region": np.array([1.0, 1.0]),
        },
    )
    assert [item.id for item in found.assumed] == ["efficiency_plan", "self_sufficiency"]
    unknown = {item.id for item in found.unknown}
    assert "policy_fit" in unknown
    assert unknown.isdisjoint({"efficiency_plan", "self_sufficiency", "local_tax", "demand_dispersal"})
    assert len(unknown) == 12


def test_what_would_lift_a_load_is_listed_from_the_most_to_the_least() -> None:
    points = {item.id: ends(item.high, item.high) for item in DRAFT.items if item.kind == "points"}
    points |= {
        "grid_headroom": ends(0, 5),
        "own_generation_plan": ends(0, 0),
        "headroom_difficulty": ends(0, 20),
        "demand_dispersal": ends(5, 5),
        "suitable_voltage_applied": ends(0, 0),
    }
    found = card(points=points)
    assert found.total_low == 60
    assert [
        (lift.item.id, lift.open_points, lift.possible_points, lift.is_enough) for lift in found.lifts
    ] == [
        ("headroom_difficulty", 20, 20, True),
        ("grid_headroom", 5, 15, True),
        ("own_generation_plan", 0, 10, True),
        ("demand_dispersal", 0, 10, True),
        ("land_provided", 5, 5, False),
        ("regional_support", 5, 5, False),
        ("special_act_support", 5, 5, False),
    ]


@pytest.mark.parametrize("missing", [5.0, 5.5])
def test_a_lift_is_enough_when_the_low_end_reaches_the_pass_line(missing: float) -> None:
    full = ("grid_headroom", "headroom_difficulty", "overload_growth", "own_generation_plan", "policy_fit")
    points = {
        item.id: ends(item.high, item.high) if item.id in full else ends(0.0, 0.0) for item in DRAFT.items
    }
    points["self_sufficiency"] = ends(10.0 - missing, 10.0 - missing)
    points["policy_fit"] = ends(5.0, 5.0)
    found = card(points=points)
    assert found.margin_low == -missing
    lifts = {lift.item.id: lift for lift in found.lifts}
    assert lifts["land_provided"].is_enough is (missing <= 5.0)


def test_a_lift_is_enough_though_decimals_do_not_quite_add_up() -> None:
    assert 8.3 - 3.3 > 5
    points = {item.id: ends(0.0, 0.0) for item in DRAFT.items} | {"policy_fit": ends(3.3, 3.3)}
    lifts = {lift.item.id: lift for lift in card(replace(DRAFT, pass_points=8.3), points=points).lifts}
    assert lifts["land_provided"].is_enough
