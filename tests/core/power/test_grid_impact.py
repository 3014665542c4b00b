# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Points stand as given, shares and narrowings are bounded, what is unknown is a range; the verdict follows."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.assumptions import ASSUMED, DERIVED, SEEN
from plugin.core.power.grid_impact import (
    FAIL,
    GIVEN,
    INDICATOR,
    NO,
    NOT_NEEDED,
    OPEN,
    PASS,
    REFUSED,
    SHARE,
    UNDECIDED,
    UNKNOWN,
    YES,
    Ends,
    ImpactCases,
    Scorecards,
    score_impact,
)
from plugin.core.power.grid_impact_rules import ImpactRules, Narrowing, parse_impact_rules
from plugin.core.texts import Text
from plugin.errors import InputError

NAN = math.nan
FOLDER = Path(__file__).parents[3] / "resources" / "rules" / "grid_impact"
DRAFT = parse_impact_rules((FOLDER / "draft_2024.json").read_text(encoding="utf-8"))
COLUMNS = {item.id: number for number, item in enumerate(DRAFT.items)}
RATED = [item for item in DRAFT.items if item.kind == "points"]
OTHERS = [item for item in DRAFT.items if item.kind != "points"]


def column(*values: float) -> Any:
    return np.array(values, dtype=float)


def ends(low: float, high: float | None = None) -> Ends:
    return Ends(column(low), column(low if high is None else high))


def one(**known: Any) -> ImpactCases:
    return ImpactCases(("a",), column(100), column(0), **known)


def of_item(cards: Scorecards, item: str) -> tuple[float, float, str]:
    number = COLUMNS[item]
    return float(cards.low[0, number]), float(cards.high[0, number]), cards.basis[0, number]


def everything(share: float) -> dict[str, Ends]:
    """Points of all items: a share of each that is rated, nothing of bonuses and penalties."""
    return {item.id: ends(share * item.high) for item in RATED} | {item.id: ends(0) for item in OTHERS}


def test_nothing_known_is_everything_from_worst_to_best() -> None:
    cards = score_impact(DRAFT, one())
    assert (cards.total_low[0], cards.total_high[0]) == (-30, 130)
    assert set(cards.basis[0]) == {UNKNOWN}
    assert (cards.gate[0], cards.verdict[0]) == (OPEN, UNDECIDED)


@pytest.mark.parametrize(
    ("share", "gate", "verdict"),
    [
        (0.7, 1.0, PASS),
        (0.7, NAN, UNDECIDED),
        (0.7, 0.0, FAIL),
        (0.69, 1.0, FAIL),
        (0.69, NAN, FAIL),
        (1.0, 0.0, FAIL),
    ],
)
def test_the_verdict_needs_the_gate_and_the_points(share: float, gate: float, verdict: str) -> None:
    cards = score_impact(DRAFT, one(points=everything(share), gates={"adequate_voltage": column(gate)}))
    assert cards.total_low[0] == pytest.approx(100 * share)
    assert cards.verdict[0] == verdict


def test_a_range_across_the_pass_line_is_undecided() -> None:
    points = everything(0.7) | {"policy_fit": ends(6, 8)}
    cards = score_impact(DRAFT, one(points=points, gates={"adequate_voltage": column(1)}))
    assert (cards.total_low[0], cards.total_high[0]) == (pytest.approx(69), pytest.approx(71))
    assert cards.verdict[0] == UNDECIDED


def test_points_that_add_up_to_the_pass_line_reach_it_though_decimals_do_not_quite() -> None:
    assert 0.1 + 0.7 < 0.8
    points = everything(0.0) | {"policy_fit": ends(0.7), "self_sufficiency": ends(0.1)}
    cases = one(points=points, gates={"adequate_voltage": column(1)})
    assert score_impact(replace(DRAFT, pass_points=0.8), cases).verdict[0] == PASS


def test_bonuses_take_the_total_beyond_the_full_points() -> None:
    cards = score_impact(DRAFT, one(points={item.id: ends(item.high) for item in DRAFT.items}))
    assert cards.total_high[0] == 130


def test_a_share_goes_from_the_worst_to_the_best_of_an_item() -> None:
    shares = {
        "grid_headroom": ends(0.2, 0.6),
        "demand_dispersal": ends(0.5),
        "suitable_voltage_applied": ends(1),
    }
    cards = score_impact(DRAFT, one(shares=shares))
    assert of_item(cards, "grid_headroom") == (pytest.approx(3), pytest.approx(9), SHARE)
    assert of_item(cards, "demand_dispersal") == (0, 0, SHARE)
    assert of_item(cards, "suitable_voltage_applied") == (0, 0, SHARE)


def test_an_end_that_is_unknown_is_worst_or_best() -> None:
    cards = score_impact(
        DRAFT, one(points={"policy_fit": ends(NAN, 4)}, shares={"self_sufficiency": ends(0.3, NAN)})
    )
    assert of_item(cards, "policy_fit") == (0, 4, GIVEN)
    assert of_item(cards, "self_sufficiency") == (pytest.approx(3), 10, SHARE)


def test_points_go_before_shares() -> None:
    cards = score_impact(DRAFT, one(points={"policy_fit": ends(4)}, shares={"policy_fit": ends(1)}))
    assert of_item(cards, "policy_fit") == (4, 4, GIVEN)


@pytest.mark.parametrize(("low", "high"), [(5, 4), (-1, 4), (4, 11), (NAN, 11), (0, math.inf)])
def test_points_outside_the_item_are_not_used_and_nothing_stands_in_for_them(low: float, high: float) -> None:
    cards = score_impact(DRAFT, one(points={"policy_fit": ends(low, high)}, shares={"policy_fit": ends(0.5)}))
    assert of_item(cards, "policy_fit") == (0, 10, REFUSED)


def test_a_share_above_one_is_not_used() -> None:
    assert of_item(score_impact(DRAFT, one(shares={"policy_fit": ends(70)})), "policy_fit") == (
        0,
        10,
        REFUSED,
    )


def test_outside_the_capital_region_dispersal_takes_no_points_away() -> None:
    def dispersal(outside: float) -> tuple[float, float, str]:
        cards = score_impact(DRAFT, one(indicators={"outside_capital_region": column(outside)}))
        return of_item(cards, "demand_dispersal")

    assert dispersal(1) == (0, 15, INDICATOR)
    assert dispersal(0) == (-15, 15, UNKNOWN)
    assert dispersal(NAN) == (-15, 15, UNKNOWN)


def test_no_own_generation_has_no_points_and_some_has_any() -> None:
    def generation(share: float) -> tuple[float, float, str]:
        return of_item(
            score_impact(DRAFT, one(indicators={"own_generation_share": column(share)})),
            "own_generation_plan",
        )

    assert generation(0) == (0, 0, INDICATOR)
    assert generation(0.01) == (0, 10, UNKNOWN)


def test_given_points_stand_against_a_narrowing_and_a_share_does_not() -> None:
    outside = {"outside_capital_region": column(1)}
    given_points = score_impact(DRAFT, one(indicators=outside, points={"demand_dispersal": ends(-5)}))
    assert of_item(given_points, "demand_dispersal") == (-5, -5, GIVEN)
    assert not given_points.narrowed.any()
    share = score_impact(DRAFT, one(indicators=outside, shares={"demand_dispersal": ends(0.2, 0.75)}))
    assert of_item(share, "demand_dispersal") == (0, 7.5, SHARE)
    assert share.narrowed.any()


def narrowing(low: float, high: float, mark: str) -> Narrowing:
    return Narrowing(
        "self_sufficiency",
        "self_sufficiency_pct",
        100,
        math.inf,
        low,
        high,
        mark,
        Text("so", "그래서"),
        "test",
    )


def test_a_narrowing_that_is_an_assumption_is_used_only_when_asked_for() -> None:
    rules = replace(DRAFT, narrowings=(narrowing(6, 10, ASSUMED),))
    case = one(indicators={"self_sufficiency_pct": column(191.5)})
    assert of_item(score_impact(rules, case), "self_sufficiency") == (0, 10, UNKNOWN)
    asked = score_impact(rules, case, marks=(SEEN, DERIVED, ASSUMED))
    assert of_item(asked, "self_sufficiency") == (6, 10, INDICATOR)


def test_narrowings_meet_and_one_that_contradicts_is_left_out() -> None:
    both = replace(DRAFT, narrowings=tuple(narrowing(*ends, SEEN) for ends in [(2, 8), (5, 10), (0, 4)]))
    cards = score_impact(both, one(indicators={"self_sufficiency_pct": column(100)}))
    assert of_item(cards, "self_sufficiency") == (5, 8, INDICATOR)
    assert cards.narrowed.tolist() == [[True, True, False]]


def test_many_cases_are_scored_at_once_as_each_alone() -> None:
    low, high = column(0, NAN, 12), column(5, NAN, 30)
    cases = ImpactCases(
        ("a", "b", "c"),
        column(12, 5, NAN),
        column(0, 0, 0),
        gates={"adequate_voltage": column(1, 0, NAN)},
        points={"grid_headroom": Ends(low, high)},
        indicators={"outside_capital_region": column(1, 0, NAN)},
    )
    cards = score_impact(DRAFT, cases)
    assert cards.low.shape == cards.high.shape == cards.basis.shape == (3, 16)
    assert cards.total_low.tolist() == [-15, -30, -30]
    assert cards.total_high.tolist() == [120, 130, 130]
    assert cards.basis[:, 0].tolist() == [GIVEN, UNKNOWN, REFUSED]
    assert cards.gate.tolist() == [YES, NO, OPEN]
    assert cards.applies.tolist() == [YES, NO, OPEN]
    assert cards.verdict.tolist() == [UNDECIDED, NOT_NEEDED, UNDECIDED]


@pytest.mark.parametrize(
    ("demand", "existing", "assessed", "applies"),
    [
        (10, 0, NAN, YES),
        (9.9, 0, NAN, NO),
        (4, 6, NAN, YES),
        (3, 6, NAN, NO),
        (3, 12, NAN, OPEN),
        (3, 12, 0, OPEN),
        (3, 12, 1, NO),
        (10, 12, 1, YES),
        (10, NAN, NAN, YES),
        (3, NAN, NAN, OPEN),
        (NAN, 0, NAN, OPEN),
        (-20, 0, NAN, OPEN),
        (3, -5, NAN, OPEN),
    ],
)
def test_the_assessment_is_needed_from_10_mw_and_where_growth_passes_it(
    demand: float, existing: float, assessed: float, applies: str
) -> None:
    cases = ImpactCases(("a",), column(demand), column(existing), column(assessed))
    assert score_impact(DRAFT, cases).applies.tolist() == [applies]


def test_rules_without_gates_need_points_only() -> None:
    cards = score_impact(replace(DRAFT, gates=()), one(points=everything(1)))
    assert (cards.gate[0], cards.verdict[0]) == (YES, PASS)


@given(
    st.lists(st.one_of(st.just(NAN), st.floats(-20, 20)), min_size=32, max_size=32),
    st.sampled_from([0.0, 1.0, NAN]),
)
def test_whatever_is_told_each_item_stays_within_its_bounds_and_in_order(told: Any, outside: float) -> None:
    points = {item.id: ends(*sorted(told[2 * n : 2 * n + 2])) for n, item in enumerate(DRAFT.items)}
    cards = score_impact(DRAFT, one(points=points, indicators={"outside_capital_region": column(outside)}))
    assert np.all(cards.low <= cards.high)
    assert np.all(cards.low >= [item.low for item in DRAFT.items])
    assert np.all(cards.high <= [item.high for item in DRAFT.items])


@pytest.mark.parametrize(
    "known",
    [
        {"points": {"luck": ends(1)}},
        {"shares": {"luck": ends(1)}},
        {"gates": {"luck": column(1)}},
        {"indicators": {"luck": column(1)}},
    ],
)
def test_what_the_rules_do_not_know_is_refused(known: Any) -> None:
    with pytest.raises(InputError, match="luck"):
        score_impact(DRAFT, one(**known))


@pytest.mark.parametrize(
    "known",
    [
        {"points": {"policy_fit": Ends(column(1, 2), column(1))}},
        {"gates": {"adequate_voltage": column(1, 1)}},
        {"indicators": {"headroom_ratio": column()}},
        {"is_assessed": column(1, 1)},
    ],
)
def test_columns_of_another_length_are_refused(known: Any) -> None:
    with pytest.raises(InputError, match="each of 1 loads"):
        one(**known)


# Loads that passed on 2025-02-21 (Busan Ilbo, 2025-03-19); what is public of them is that they are not in the capital.
PASSED = ImpactCases(
    ("Eco Delta 180 MW", "Eco Delta 120 MW"),
    column(180, 120),
    column(0, 0),
    indicators={"outside_capital_region": column(1, 1)},
)


def denied(rules: ImpactRules) -> list[str]:
    """Return the loads that passed and that the rules do not let pass."""
    cards = score_impact(rules, PASSED)
    possible = (cards.applies == YES) & ((cards.verdict == PASS) | (cards.verdict == UNDECIDED))
    return [name for name, fits in zip(PASSED.ids, possible, strict=True) if not fits]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda path: path.stem)
def test_no_shipped_version_denies_what_has_passed(path: Path) -> None:
    assert denied(parse_impact_rules(path.read_text(encoding="utf-8"))) == []


def test_the_back_test_can_fail() -> None:
    document = json.loads((FOLDER / "draft_2024.json").read_text(encoding="utf-8"))
    assert denied(parse_impact_rules(document | {"pass_points": 131})) == list(PASSED.ids)
    zeroed = tuple(replace(item, high=0.0) if item.part == "technical" else item for item in DRAFT.items)
    assert denied(replace(DRAFT, items=zeroed)) == list(PASSED.ids)
    assert denied(replace(DRAFT, applies_from_mw=150.0)) == ["Eco Delta 120 MW"]
