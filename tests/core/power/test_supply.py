# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Supply: contract power decides the voltage, and the voltage the substations."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.assumptions import Assumptions, parse_assumptions
from plugin.core.power.supply import (
    ASSESSED_DEPENDS,
    ASSESSED_NO,
    ASSESSED_YES,
    NONE,
    WAY_KV,
    WAYS,
    contract_power_mw,
    lowest,
    offered,
    suits,
    supply,
)
from plugin.core.ranges import Range

RULES = Path(__file__).parents[3] / "resources" / "rules"
WAY = {way.id: row for row, way in enumerate(WAYS)}


@pytest.fixture(scope="module")
def rules() -> Assumptions:
    return parse_assumptions([(RULES / "supply.json").read_text(encoding="utf-8")])


def exactly(*amounts: float) -> Range:
    return Range.exactly(np.array(amounts))


def ways_of(rules: Assumptions, contract_mw: float) -> list[str]:
    allowed = supply(exactly(contract_mw), rules).allowed
    return [way.id for way, is_allowed in zip(WAYS, allowed[1, 0], strict=True) if is_allowed]


@pytest.mark.parametrize(
    ("contract_mw", "ways"),
    [
        (0.1, ["shared_feeder"]),
        (10.0, ["shared_feeder"]),
        (10.01, ["limited_feeder", "dedicated_feeder", "154kv"]),
        (14.0, ["limited_feeder", "dedicated_feeder", "154kv"]),
        (14.01, ["dedicated_feeder", "154kv"]),
        (40.0, ["dedicated_feeder", "154kv"]),
        (40.01, ["154kv"]),
        (400.0, ["154kv"]),
        (400.01, ["345kv"]),
        (2000.0, ["345kv"]),
    ],
)
def test_contract_power_decides_the_ways_with_the_lowest_voltage_first(
    rules: Assumptions, contract_mw: float, ways: list[str]
) -> None:
    assert ways_of(rules, contract_mw) == ways
    answer = supply(exactly(contract_mw), rules)
    assert answer.way[:, 0].tolist() == [WAY[ways[0]]] * 3
    assert answer.voltage_kv[1, 0] == WAYS[WAY[ways[0]]].voltage_kv


@pytest.mark.parametrize("contract_mw", [np.nan, np.inf, 0.0, -5.0])
def test_a_contract_power_that_is_no_power_has_no_way_and_the_others_go_on(
    rules: Assumptions, contract_mw: float
) -> None:
    answer = supply(exactly(contract_mw, 50.0), rules)
    assert answer.way[1].tolist() == [NONE, WAY["154kv"]]
    assert np.isnan(answer.voltage_kv[1, 0])
    assert answer.assessment.tolist() == [ASSESSED_NO if contract_mw == 0 else NONE, ASSESSED_YES]


def test_low_likely_and_high_may_be_supplied_in_different_ways(rules: Assumptions) -> None:
    contract = Range(np.array([9.0, 41.0]), np.array([12.0, 50.0]), np.array([41.0, 400.0]))
    answer = supply(contract, rules)
    assert answer.voltage_kv.T.tolist() == [[22.9, 22.9, 154], [154, 154, 154]]
    assert answer.way[:, 0].tolist() == [WAY["shared_feeder"], WAY["limited_feeder"], WAY["154kv"]]
    assert answer.differs.tolist() == [True, False]
    assert answer.contract_mw is contract


def test_only_the_low_end_may_differ(rules: Assumptions) -> None:
    assert supply(Range(np.array([9.0]), np.array([12.0]), np.array([13.0])), rules).differs.tolist() == [
        True
    ]


@pytest.mark.parametrize(
    ("low", "high", "assessment"),
    [
        (9.0, 9.99, ASSESSED_NO),
        (9.0, 10.0, ASSESSED_DEPENDS),
        (10.0, 20.0, ASSESSED_YES),
        (0.0, 20.0, ASSESSED_DEPENDS),
        (np.nan, 20.0, NONE),
        (-1.0, 20.0, NONE),
    ],
)
def test_the_grid_impact_assessment_applies_from_10_mw(
    rules: Assumptions, low: float, high: float, assessment: int
) -> None:
    contract = Range(np.array([low]), np.array([high]), np.array([high]))
    assert supply(contract, rules).assessment.tolist() == [assessment]


def test_contract_power_is_grid_demand_over_the_power_factor(rules: Assumptions) -> None:
    """103 MW of IT at a PUE of 1.25 are 128.75 MW; over 0.95 they are 135.53 MVA."""
    contract = contract_power_mw(Range(118.45, 128.75, 144.2), rules)
    assert contract.low == pytest.approx(118.45 / 1.0)
    assert contract.likely == pytest.approx(135.526, abs=1e-3)
    assert contract.high == pytest.approx(160.222, abs=1e-3)


def test_above_the_highest_threshold_there_is_no_way(rules: Assumptions) -> None:
    assert ways_of(rules, 2000.01) == []


def test_edited_thresholds_are_in_force_and_all_that_was_used_is_noted(rules: Assumptions) -> None:
    edited = rules.noting().with_edit("supply.dedicated_feeder.max_mw", Range.exactly(60.0))
    assert ways_of(edited, 50.0) == ["dedicated_feeder", "154kv"]
    noted = rules.noting()
    supply(exactly(50.0), noted)
    assert [assumption.id for assumption in noted.used] == [
        "supply.shared_feeder.max_mw",
        "supply.limited_feeder.max_mw",
        "supply.dedicated_feeder.max_mw",
        "supply.154kv.max_mw",
        "supply.345kv.max_mw",
        "supply.impact_assessment.min_mw",
    ]


def test_a_substation_feeds_its_own_voltage_and_by_transformers_the_next_below() -> None:
    offers = offered(np.array([22.9, 154.0, 345.0, 765.0, np.nan, 66.0]))
    assert [[WAYS[way].id for way in np.flatnonzero(row)] for row in offers] == [
        ["shared_feeder", "limited_feeder", "dedicated_feeder"],
        ["shared_feeder", "limited_feeder", "dedicated_feeder", "154kv"],
        ["154kv", "345kv"],
        ["345kv"],
        [],
        [],
    ]


def test_a_switchyard_feeds_its_own_voltage_only() -> None:
    offers = offered(np.array([154.0, 345.0, 345.0]), np.array([False, False, True]))
    assert [[WAYS[way].id for way in np.flatnonzero(row)] for row in offers] == [
        ["154kv"],
        ["345kv"],
        ["154kv", "345kv"],
    ]


def test_which_substations_suit_which_loads(rules: Assumptions) -> None:
    allowed = supply(exactly(5.0, 30.0, 100.0, 1300.0, np.nan), rules).allowed[1]
    offers = offered(np.array([154.0, 345.0, 765.0, np.nan]))
    assert suits(allowed, offers).tolist() == [
        [True, False, False, False],
        [True, True, False, False],
        [True, True, False, False],
        [False, True, True, False],
        [False, False, False, False],
    ]


def test_the_way_of_a_pair_is_the_lowest_that_both_know(rules: Assumptions) -> None:
    allowed = supply(exactly(30.0), rules).allowed[1]
    offers = offered(np.array([154.0, 345.0, 765.0]))
    assert lowest(allowed & offers).tolist() == [WAY["dedicated_feeder"], WAY["154kv"], NONE]


@given(
    contract_mw=st.lists(st.floats(0.01, 2e3), min_size=1, max_size=6),
    voltage_kv=st.lists(st.sampled_from([22.9, 66.0, 154.0, 345.0, 765.0, np.nan]), min_size=1, max_size=6),
)
def test_suits_is_a_shared_way_pair_by_pair(contract_mw: list[float], voltage_kv: list[float]) -> None:
    rules = parse_assumptions([(RULES / "supply.json").read_text(encoding="utf-8")])
    allowed, offers = supply(exactly(*contract_mw), rules).allowed[1], offered(np.array(voltage_kv))
    expected = [
        [any(a and b for a, b in zip(one, other, strict=True)) for other in offers] for one in allowed
    ]
    assert suits(allowed, offers).tolist() == expected
    # Up to the highest threshold every power has a way, and more power never a lower voltage.
    assert allowed.any(axis=1).all()
    ordered = lowest(supply(exactly(*sorted(contract_mw)), rules).allowed[1])
    assert (np.diff(WAY_KV[ordered]) >= 0).all()
