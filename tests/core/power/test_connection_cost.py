# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Costs of connections: by hand from the figures that ship, and what must hold whatever the figures."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.core.power.connection_cost import (
    Costs,
    circuits_needed,
    connection_costs,
    cost_terms,
    route_length_km,
)
from plugin.core.ranges import Range
from plugin.errors import InputError, RulesError
from tests.core.power.connecting import NAN, between, exactly, shipped, shipped_terms

FEEDER, HIGH, EXTRA_HIGH = 0, 1, 2


def cost_of(voltage: int, demand: Range, straight_km: float, *, is_underground: bool = False) -> Costs:
    terms = cost_terms(shipped(), {22.9: 14, 154: 452, 345: 1086}, is_underground=is_underground)
    of = np.full(len(np.asarray(demand.low)), voltage)
    circuits = circuits_needed(terms, of, demand)
    route = route_length_km(np.full(len(of), straight_km), terms.detour)
    return connection_costs(terms, of, demand, route, circuits)


def ends(amount: Range) -> list[float]:
    return [float(np.asarray(end)[0]) for end in (amount.low, amount.likely, amount.high)]


def test_100_mw_over_10_km_at_154_kv_by_hand() -> None:
    cost = cost_of(HIGH, exactly(100), 10)
    assert ends(cost.line_krw_bn) == pytest.approx([0.9 * 11.5, 1.35 * 13, 2 * 16])
    assert ends(cost.bays_krw_bn) == [6, 6, 6]
    assert ends(cost.station_krw_bn) == [25, 40, 60]
    assert ends(cost.total_krw_bn) == pytest.approx([41.35, 63.55, 98])


def test_a_cable_costs_what_a_cable_costs() -> None:
    cost = cost_of(HIGH, exactly(100), 10, is_underground=True)
    assert ends(cost.line_krw_bn) == pytest.approx([6 * 11.5, 10.8 * 13, 16 * 16])
    extra_high = cost_of(EXTRA_HIGH, exactly(500), 10, is_underground=True)
    assert ends(extra_high.line_krw_bn) == pytest.approx([18 * 11.5, 25.8 * 13, 35 * 16])


def test_40_mw_on_dedicated_feeders_by_hand() -> None:
    # Three feeders of 14 MVA carry 40, one more is spare; each is a line of its own.
    cost = cost_of(FEEDER, exactly(40), 5)
    assert ends(cost.line_krw_bn) == pytest.approx([4 * 0.5 * 5.75, 4 * 0.8 * 6.5, 4 * 1.2 * 8])
    assert ends(cost.bays_krw_bn) == [0, 0, 0]
    assert ends(cost.station_krw_bn) == pytest.approx([5 * 0.4**0.8, 12 * 0.4**0.8, 30 * 0.4**0.8])


def test_1_000_mw_at_345_kv_by_hand() -> None:
    cost = cost_of(EXTRA_HIGH, exactly(1000), 2)
    assert ends(cost.line_krw_bn) == pytest.approx([2.5 * 2.3, 3.22 * 2.6, 5 * 3.2])
    assert ends(cost.bays_krw_bn) == [20, 20, 20]
    assert ends(cost.station_krw_bn) == pytest.approx([25 * 10**0.8, 52 * 10**0.8, 100 * 10**0.8])


def test_the_substation_of_1_000_mw_stays_in_the_published_range() -> None:
    station = ends(cost_of(EXTRA_HIGH, exactly(1000), 2).station_krw_bn)
    assert station[0] >= 25.7
    assert station[2] <= 642.2


@pytest.mark.parametrize(
    ("demand", "spare", "least", "circuits"),
    [
        (100, 1, None, 2),
        (452, 1, None, 2),
        (453, 1, None, 4),
        (904, 1, None, 4),
        (1356, 1, None, 4),
        (1357, 1, None, 6),
        (100, 0, 1, 1),
        (453, 0, 1, 2),
        (905, 0, 1, 4),
        (100, 0, None, 2),
    ],
)
def test_circuits_carry_the_demand_with_the_spare_out_and_come_in_pairs(
    demand: float, spare: int, least: float | None, circuits: int
) -> None:
    needed = circuits_needed(shipped_terms(), np.array([HIGH]), exactly(demand), spare=spare, least=least)
    assert ends(needed) == [circuits] * 3


def test_a_single_circuit_costs_a_whole_line_and_one_bay() -> None:
    cost = connection_costs(shipped_terms(), np.array([HIGH]), exactly(100), exactly(10), exactly(1))
    assert ends(cost.line_krw_bn) == [9, 13.5, 20]
    assert ends(cost.bays_krw_bn) == [3, 3, 3]


def test_each_end_has_the_circuits_of_its_own_demand() -> None:
    needed = circuits_needed(shipped_terms(), np.array([HIGH]), between([100], [400], [500]))
    assert ends(needed) == [2, 2, 4]


def test_a_known_route_replaces_the_detour_where_it_is_known() -> None:
    route = route_length_km(np.array([10.0, 10.0]), Range(1.15, 1.3, 1.6), np.array([12.5, NAN]))
    np.testing.assert_allclose(
        np.array([route.low, route.likely, route.high]).T, [[12.5] * 3, [11.5, 13, 16]]
    )


def test_positions_that_may_be_off_widen_any_route_and_never_below_nothing() -> None:
    detour = Range(1.15, 1.3, 1.6)
    route = route_length_km(
        np.array([10.0, 10.0, 1.0]), detour, np.array([12.5, NAN, NAN]), np.array([2.0] * 3)
    )
    np.testing.assert_allclose(
        np.array([route.low, route.likely, route.high]).T,
        [[10.5, 12.5, 14.5], [1.15 * 8, 13, 1.6 * 12], [0, 1.3, 1.6 * 3]],
    )


def test_a_rating_that_carries_nothing_is_told() -> None:
    with pytest.raises(InputError, match=r"154 kV circuit is 0 MVA\. Give the MVA"):
        cost_terms(shipped(), {154: 0})
    with pytest.raises(InputError, match="154 kV circuit is nan MVA"):
        cost_terms(shipped(), {154: NAN})


def test_a_voltage_without_figures_is_told() -> None:
    with pytest.raises(RulesError, match="765kv"):
        cost_terms(shipped(), {765: 7290})


def test_what_was_used_of_the_catalogue_is_noted() -> None:
    catalogue = shipped().noting()
    cost_terms(catalogue, {154: 452})
    used = {assumption.id for assumption in catalogue.used}
    assert used == {
        "connection.detour",
        "connection.154kv_overhead.krw_bn_per_km",
        "connection.154kv.bay_krw_bn",
        "connection.154kv.station_krw_bn_100mw",
        "connection.station_exponent",
        "supply.circuits",
    }


amounts = st.floats(0.1, 3000)
distances = st.floats(0, 200)


@given(voltage=st.sampled_from([FEEDER, HIGH, EXTRA_HIGH]), pair=st.tuples(amounts, amounts), km=distances)
@settings(derandomize=True, deadline=None)
def test_more_demand_is_never_cheaper(voltage: int, pair: tuple[float, float], km: float) -> None:
    less, more = sorted(pair)
    cost = cost_of(voltage, exactly(less, more), km)
    for part in (cost.line_krw_bn, cost.bays_krw_bn, cost.station_krw_bn, cost.total_krw_bn):
        assert part.is_ordered
        for end in (part.low, part.likely, part.high):
            assert np.diff(end)[0] >= 0


@given(
    voltage=st.sampled_from([FEEDER, HIGH, EXTRA_HIGH]), demand=amounts, pair=st.tuples(distances, distances)
)
@settings(derandomize=True, deadline=None)
def test_farther_is_never_cheaper(voltage: int, demand: float, pair: tuple[float, float]) -> None:
    near, far = sorted(pair)
    terms, of, amount = shipped_terms(), np.array([voltage, voltage]), exactly(demand, demand)
    route = route_length_km(np.array([near, far]), terms.detour)
    cost = connection_costs(terms, of, amount, route, circuits_needed(terms, of, amount)).total_krw_bn
    for end in (cost.low, cost.likely, cost.high):
        assert np.diff(end)[0] >= 0


def test_an_infinite_rating_leaves_the_fewest_circuits() -> None:
    terms = replace(shipped_terms(), rating_mva=np.full(3, np.inf))
    assert ends(circuits_needed(terms, np.array([HIGH]), exactly(5000), spare=1)) == [2, 2, 2]
