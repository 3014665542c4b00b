# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which substation a demand connects to: answers of each kind, headroom, known routes, two substations."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.core.power.connection import (
    best_option,
    by_voltage,
    end_voltages,
    options,
    rerouted,
    two_substations,
    voltages_differ,
    whole_range_costs,
)
from plugin.core.power.connection_records import (
    ANSWERS,
    HEADROOMS,
    Answer,
    DemandPoints,
    Headroom,
    Options,
)
from plugin.core.power.supply import WAY_KV, offered, supply
from tests.core.power.connecting import (
    ANY_VOLTAGE,
    KV,
    NAN,
    allowed,
    between,
    exactly,
    rules,
    shipped,
    shipped_terms,
    sites,
    substations,
)

AT_154 = allowed(154.0)
HERE = sites((0, 0))


def total(found: Options) -> list[float]:
    return np.asarray(found.connections.costs.total_krw_bn.likely).tolist()


def test_the_cheapest_is_first_and_costs_what_the_hand_calculation_says() -> None:
    around = substations(("far", 20, 0, 154), ("near", 10, 0, 345), ("out", 31, 0, 154))
    found = options(HERE, around, AT_154, rules(30))
    assert [around.ids[row] for row in found.connections.substation] == ["near", "far"]
    assert found.rank.tolist() == [1, 2]
    assert found.chosen.tolist() == [0]
    assert total(found) == pytest.approx([1.35 * 13 + 6 + 40, 1.35 * 26 + 6 + 40])


def test_a_cheaper_voltage_wins_over_a_nearer_substation() -> None:
    around = substations(("high", 1, 0, 345), ("low", 3, 0, 154))
    found = options(HERE, around, allowed(154.0, 345.0), rules(30))
    own = found.connections
    assert [(around.ids[row], kv) for row, kv in zip(own.substation, own.voltage_kv, strict=True)] == [
        ("high", 154),
        ("low", 154),
        ("high", 345),
    ]


@pytest.mark.parametrize(
    ("where", "demand", "around", "may", "answer"),
    [
        ((NAN, 0), 100, [("a", 1, 0, 154)], AT_154, Answer.NO_GEOMETRY),
        ((0, np.inf), 100, [("a", 1, 0, 154)], AT_154, Answer.NO_GEOMETRY),
        ((0, 0), NAN, [("a", 1, 0, 154)], AT_154, Answer.NO_DEMAND),
        ((0, 0), 0, [("a", 1, 0, 154)], AT_154, Answer.NO_DEMAND),
        ((0, 0), -5, [("a", 1, 0, 154)], AT_154, Answer.NO_DEMAND),
        ((0, 0), np.inf, [("a", 1, 0, 154)], AT_154, Answer.NO_DEMAND),
        ((0, 0), 100, [("a", 1, 0, 154)], allowed(), Answer.ABOVE_HIGHEST_VOLTAGE),
        ((0, 0), 100, [], AT_154, Answer.NONE_IN_REACH),
        ((0, 0), 100, [("a", 99, 0, 154)], AT_154, Answer.NONE_IN_REACH),
        ((0, 0), 100, [("a", NAN, 0, 154)], AT_154, Answer.NONE_IN_REACH),
        ((0, 0), 100, [("a", 1, 0, NAN), ("b", 2, 0, NAN)], AT_154, Answer.VOLTAGES_UNKNOWN),
        ((0, 0), 100, [("a", 1, 0, NAN), ("b", 2, 0, 765)], AT_154, Answer.NO_SUITABLE_VOLTAGE),
        ((0, 0), 100, [("a", 1, 0, 154, 99), ("b", 2, 0, 154, -5)], AT_154, Answer.ABOVE_EVERY_HEADROOM),
        ((0, 0), 100, [("a", 1, 0, 154, 99), ("b", 2, 0, 154)], AT_154, Answer.CONNECTED),
        ((0, 0), 100, [("a", 1, 0, 154, 100)], AT_154, Answer.CONNECTED),
    ],
)
def test_each_reason_is_told_and_the_other_site_is_connected(
    where: Any, demand: float, around: list[Any], may: Any, answer: Answer
) -> None:
    points = sites(where, (200, 0), demand_mw=exactly(demand, 50))
    supply_points = substations(*around, ("other", 201, 0, 154))
    each = np.concatenate((np.broadcast_to(may, (3, 1, 3)), AT_154), axis=1)
    for found in (
        options(points, supply_points, each, rules(30)),
        best_option(points, supply_points, each, rules(30)),
    ):
        assert found.answer.tolist() == [answer, Answer.CONNECTED]


def test_headroom_that_must_be_known() -> None:
    around = substations(("unknown", 1, 0, 154), ("short", 2, 0, 154, 50))
    must = rules(30, require_known_headroom=True)
    found = options(HERE, around, AT_154, must)
    assert found.answer.tolist() == [Answer.HEADROOM_NOT_KNOWN]
    assert found.chosen.tolist() == [-1]
    enough = substations(("unknown", 1, 0, 154), ("short", 2, 0, 154, 50), ("enough", 9, 0, 154, 100))
    found = options(HERE, enough, AT_154, must)
    assert [enough.ids[row] for row in found.connections.substation] == ["enough", "unknown", "short"]


def test_headroom_is_told_by_the_range_of_the_demand() -> None:
    points = sites((0, 0), demand_mw=between([80], [100], [130]))
    around = substations(
        ("a", 1, 0, 154, 130),
        ("b", 2, 0, 154, 100),
        ("c", 3, 0, 154),
        ("d", 4, 0, 154, 79),
        ("e", 5, 0, 154, -10),
    )
    own = options(points, around, AT_154, rules(30)).connections
    assert own.headroom.tolist() == [
        Headroom.ENOUGH,
        Headroom.UNDECIDED,
        Headroom.UNKNOWN,
        Headroom.SHORT,
        Headroom.SHORT,
    ]
    np.testing.assert_array_equal(own.short_mw.low, [0, 0, NAN, 1, 90])
    np.testing.assert_array_equal(own.short_mw.likely, [0, 0, NAN, 21, 110])
    np.testing.assert_array_equal(own.short_mw.high, [0, 30, NAN, 51, 140])
    assert own.is_open.tolist() == [True, True, True, False, False]


def test_a_voltage_that_suits_only_the_likely_demand_is_told() -> None:
    may = np.stack((allowed(22.9)[0], allowed(22.9, 154.0)[0], allowed(154.0)[0]))
    may[:, :, 1] = True
    own = options(HERE, substations(("a", 1, 0, 154)), may, rules(30)).connections
    assert dict(zip(own.voltage_kv, own.voltage_holds, strict=True)) == {22.9: False, 154: True}


def test_no_sites_and_no_substations_are_no_matter() -> None:
    for points, around in ((sites(), substations(("a", 1, 0, 154))), (sites(), substations())):
        assert len(options(points, around, AT_154, rules(30)).answer) == 0
        assert len(best_option(points, around, AT_154, rules(30)).answer) == 0


def test_known_routes_change_cost_and_order() -> None:
    around = substations(("a", 5, 0, 154), ("b", 6, 0, 154), ("c", 7, 0, 154, 20))
    found = options(HERE, around, AT_154, rules(30))
    known_km = np.array([20.0, NAN, 1.0])
    after = rerouted(found, HERE, around, rules(30), known_km, known_km)
    own = after.connections
    assert [around.ids[row] for row in own.substation] == ["b", "a", "c"]
    assert total(after) == pytest.approx([1.35 * 7.8 + 46, 1.35 * 20 + 46, 1.35 * 1 + 46])
    np.testing.assert_allclose(own.route_km.low, [6 * 1.15, 20, 1])
    np.testing.assert_allclose(own.route_km.high, [6 * 1.6, 20, 1])
    assert after.rank.tolist() == [1, 2, 3]
    assert after.chosen.tolist() == [0]


def test_a_line_is_priced_by_its_ground_and_stays_as_long_as_it_is() -> None:
    around = substations(("a", 5, 0, 154), ("b", 6, 0, 154))
    found = options(HERE, around, AT_154, rules(30))
    after = rerouted(found, HERE, around, rules(30), np.array([5.5, NAN]), np.array([27.5, NAN]))
    own = after.connections
    assert [around.ids[row] for row in own.substation] == ["b", "a"]
    assert [np.asarray(end)[1] for end in (own.route_km.low, own.route_km.high)] == [5.5, 5.5]
    per_km = shipped_terms().line_krw_bn_per_km.at(np.array([1]))
    for end in ("low", "likely", "high"):
        line = getattr(own.costs.line_krw_bn, end)
        assert line[1] == pytest.approx(27.5 * getattr(per_km, end)[0])


def off_by(points: Any, *accuracies_m: float) -> Any:
    return replace(points, accuracy_m=np.array(accuracies_m))


def test_what_both_positions_may_be_off_by_widens_route_and_cost() -> None:
    around = off_by(substations(("a", 10, 0, 154), ("b", 20, 0, 154)), 500, NAN)
    own = options(off_by(HERE, 1500), around, AT_154, rules(30)).connections
    np.testing.assert_allclose(own.accuracy_km, [2, 1.5])
    np.testing.assert_allclose(own.straight_km, [10, 20])
    np.testing.assert_allclose(own.route_km.low, [1.15 * 8, 1.15 * 18.5])
    np.testing.assert_allclose(own.route_km.high, [1.6 * 12, 1.6 * 21.5])
    np.testing.assert_allclose(own.costs.line_krw_bn.likely, [1.35 * 13, 1.35 * 26])
    per_km = shipped_terms().line_krw_bn_per_km.at(1)
    np.testing.assert_allclose(own.costs.line_krw_bn.high[0], per_km.high * 1.6 * 12)


@pytest.mark.parametrize("accuracy_m", [NAN, -300, 0, np.inf])
def test_an_accuracy_that_says_nothing_changes_nothing(accuracy_m: float) -> None:
    around = substations(("a", 10, 0, 154))
    said = options(HERE, off_by(around, accuracy_m), AT_154, rules(30)).connections
    assert said.accuracy_km.tolist() == [0]
    assert np.asarray(said.route_km.low).tolist() == [pytest.approx(11.5)]


def test_a_known_route_is_as_uncertain_as_the_places_it_joins() -> None:
    around = off_by(substations(("a", 5, 0, 154)), 1000)
    found = options(HERE, around, AT_154, rules(30))
    own = rerouted(found, HERE, around, rules(30), np.array([6.0]), np.array([12.0])).connections
    assert [float(end[0]) for end in (own.route_km.low, own.route_km.likely, own.route_km.high)] == [5, 6, 7]
    per_km = shipped_terms().line_krw_bn_per_km.at(1)
    assert own.costs.line_krw_bn.low[0] == pytest.approx(2 * 5 * per_km.low)
    assert own.costs.line_krw_bn.high[0] == pytest.approx(2 * 7 * per_km.high)


def whole(points: DemandPoints, around: Any, may: Any, **more: Any) -> tuple[Any, Any]:
    chosen = best_option(points, around, may, rules(30, **more)).connections
    found = whole_range_costs(points, around, may, rules(30, **more), chosen)
    return chosen.costs.total_krw_bn, found


def cost_of(demand_mw: float, around: Any, *kv: float) -> Any:
    """Return the cost of the only option of a site with one demand."""
    found = options(sites((0, 0), demand_mw=demand_mw), around, allowed(*kv), rules(30)).connections
    return found.costs.total_krw_bn.at(0)


def test_ends_of_a_demand_that_take_another_voltage_are_priced_there() -> None:
    around = substations(("a", 5, 0, 154))
    points = sites((0, 0), (0, 0), demand_mw=between([9, 45], [41, 50], [54, 54]))
    may = np.repeat(AT_154, 2, axis=1)
    may[0, 0] = allowed(22.9)[0, 0]
    own, over = whole(points, around, may)
    at_low, at_high = cost_of(9, around, 22.9), cost_of(54, around, 154)
    assert over.low[0] == pytest.approx(at_low.low)
    assert over.low[0] < own.low[0]
    assert over.high[0] == pytest.approx(at_high.high)
    assert over.likely[0] == own.likely[0]
    # What is in one voltage stays as it is.
    assert [over.low[1], over.likely[1], over.high[1]] == [own.low[1], own.likely[1], own.high[1]]


def test_what_the_voltage_of_the_likely_demand_would_cost_at_an_end_that_may_not_take_it_is_no_cost() -> None:
    around = substations(("a", 6, 0, 154))
    points = sites((0, 0), demand_mw=between([30], [36], [44]))
    may = np.stack((allowed(22.9)[0], allowed(22.9)[1], AT_154[2]))
    own, over = whole(points, around, may)
    at_high = cost_of(44, around, 154)
    # Feeders for 44 MW would cost more than the line that such a demand takes.
    assert own.high[0] > at_high.high
    assert over.high[0] == pytest.approx(max(at_high.high, cost_of(36, around, 22.9).high))


def test_a_low_demand_may_cost_most_where_its_voltage_is_far() -> None:
    around = substations(("near", 1, 0, 345), ("far", 28, 0, 22.9))
    points = sites((0, 0), demand_mw=between([9], [41], [54]))
    may = np.stack((allowed(22.9)[0], AT_154[1], AT_154[2]))
    own, over = whole(points, around, may)
    at_low = cost_of(9, around, 22.9)
    assert at_low.high > own.high[0]
    assert over.high[0] == pytest.approx(at_low.high)
    assert over.low[0] == pytest.approx(min(at_low.low, cost_of(41, around, 154).low))


def test_a_low_demand_that_may_take_a_cheaper_voltage_is_priced_there_though_its_own_would_do() -> None:
    around = substations(("a", 1, 0, 154))
    points = sites((0, 0), demand_mw=between([39], [41], [43]))
    may = np.stack((allowed(22.9, 154.0)[0], AT_154[1], AT_154[2]))
    own, over = whole(points, around, may)
    assert own.low[0] > over.low[0] == pytest.approx(cost_of(39, around, 22.9, 154).low)


def test_each_end_takes_the_lowest_of_its_own_voltages_that_the_substation_offers() -> None:
    around = substations(("a", 1, 0, 154), ("b", 2, 0, 345))
    low, likely, high = allowed(22.9, 154.0)[0], AT_154[1], allowed(154.0, 345.0)[2]
    may = np.repeat(np.stack((low, likely, high)), 3, axis=1)
    # The second end of nobody's: no voltage at all.
    may[2, 1] = False
    at = end_voltages(around, may, np.array(KV), np.array([0, 0, 1]), np.full(3, 154.0))
    assert at.low.tolist() == [22.9, 22.9, 154]
    assert at.likely.tolist() == [154] * 3
    np.testing.assert_array_equal(at.high, [154, NAN, 154])
    # A voltage that the substation does not offer comes from elsewhere, and takes as long.
    only_high = np.stack((likely, likely, allowed(345.0)[2]))
    assert end_voltages(around, only_high, np.array(KV), np.array([0]), np.array([154.0])).high.tolist() == [
        345
    ]
    nothing = end_voltages(around, may[:, :1], np.array(KV), np.array([-1]), np.array([NAN]))
    assert np.isnan([nothing.low[0], nothing.likely[0], nothing.high[0]]).all()


def test_where_all_ends_have_the_same_voltages_the_chosen_one_stays() -> None:
    same = np.repeat(allowed(22.9, 154.0)[:1], 3, axis=0)
    around = substations(("a", 1, 0, 154))
    at = end_voltages(around, same, np.array(KV), np.array([0]), np.array([154.0]))
    assert [at.low[0], at.likely[0], at.high[0]] == [154] * 3
    assert voltages_differ(same).tolist() == [False]
    assert voltages_differ(np.stack((same[0], same[1], AT_154[2]))).tolist() == [True]


def test_headroom_that_is_short_of_the_high_demand_changes_no_cost() -> None:
    around = substations(("near", 2, 0, 154, 100), ("far", 20, 0, 154, 500))
    own, over = whole(sites((0, 0), demand_mw=between([80], [90], [120])), around, AT_154)
    assert [over.low[0], over.high[0]] == [own.low[0], own.high[0]]


def test_an_end_that_nobody_can_supply_has_no_cost_and_a_site_without_supply_none_at_all() -> None:
    around = substations(("near", 2, 0, 154))
    points = sites((0, 0), (90, 0), demand_mw=between([80, 80], [90, 90], [420, 420]))
    may = np.stack((AT_154[0], AT_154[1], allowed(345.0)[2]))
    _, over = whole(points, around, may)
    assert np.isnan(over.high[0])
    assert over.low[0] == pytest.approx(cost_of(80, around, 154).low)
    assert np.isnan([over.low[1], over.likely[1], over.high[1]]).all()


def test_where_headroom_must_be_known_it_must_be_at_every_end() -> None:
    around = substations(("unknown", 1, 0, 154), ("known", 9, 0, 154, 500))
    points = sites((0, 0), demand_mw=between([9], [41], [54]))
    may = np.stack((allowed(22.9)[0], AT_154[1], AT_154[2]))
    _, over = whole(points, around, may, require_known_headroom=True)
    known = substations(("known", 9, 0, 154, 500))
    assert over.low[0] == pytest.approx(cost_of(9, known, 22.9).low)


def test_two_substations_by_hand() -> None:
    around = substations(("a", 5, 0, 154), ("b", 6, 0, 154), ("c", 4, 0, 154, 20), ("d", 1, 0, NAN))
    found = two_substations(HERE, around, AT_154, rules(30))
    own = found.options.connections
    assert [around.ids[own.substation[row]] for row in (found.first[0], found.second[0])] == ["a", "b"]
    np.testing.assert_allclose(found.costs.line_krw_bn.likely, [1.35 * (6.5 + 7.8)])
    assert np.asarray(found.costs.bays_krw_bn.likely).tolist() == [6]
    assert np.asarray(found.costs.station_krw_bn.likely).tolist() == [40]
    assert found.answer.tolist() == [Answer.CONNECTED]


def test_without_a_second_substation_it_is_said() -> None:
    points = sites((0, 0), (NAN, 0), (3, 0))
    around = substations(("a", 5, 0, 154), ("b", 6, 0, 154, 20))
    found = two_substations(points, around, AT_154, rules(30))
    assert found.answer.tolist() == [
        Answer.NO_SECOND_SUBSTATION,
        Answer.NO_GEOMETRY,
        Answer.NO_SECOND_SUBSTATION,
    ]
    assert found.first.tolist() == found.second.tolist() == [-1, -1, -1]
    assert np.isnan(np.asarray(found.costs.total_krw_bn.likely)).all()


def test_two_substations_at_two_voltages_are_no_pair() -> None:
    around = substations(("a", 5, 0, 154), ("b", 6, 0, 765))
    found = two_substations(HERE, around, allowed(154.0, 345.0), rules(30))
    assert found.answer.tolist() == [Answer.NO_SECOND_SUBSTATION]


place = st.tuples(st.integers(0, 8), st.integers(0, 8))
row = st.tuples(place, st.sampled_from([154.0, 345.0, 765.0, NAN]), st.sampled_from([NAN, 50, 300]))


@given(
    where=st.lists(place, min_size=1, max_size=4),
    around=st.lists(row, max_size=6),
    demand=st.integers(1, 400),
)
@settings(derandomize=True, deadline=None, max_examples=100)
def test_a_pair_is_the_cheapest_of_all_pairs(where: list[Any], around: list[Any], demand: int) -> None:
    points = sites(*where, demand_mw=float(demand))
    rows = [(f"s{number}", *xy, kv, headroom) for number, (xy, kv, headroom) in enumerate(around)]
    found = two_substations(points, substations(*rows), ANY_VOLTAGE, rules(6))
    own, costs = found.options.connections, found.options.connections.costs
    single = np.asarray(costs.total_krw_bn.likely)
    station = np.asarray(costs.station_krw_bn.likely)
    for site in range(len(where)):
        may = np.flatnonzero((own.site == site) & own.is_open)
        pairs = [
            single[one] + single[other] - station[one]
            for one, other in itertools.combinations(may, 2)
            if own.voltage_kv[one] == own.voltage_kv[other]
        ]
        if not pairs:
            assert found.first[site] == -1
            continue
        assert np.asarray(found.costs.total_krw_bn.likely)[site] == pytest.approx(min(pairs))
        assert own.substation[found.first[site]] != own.substation[found.second[site]]


def of_contract(demand_mw: list[float], voltages_kv: list[float]) -> tuple[Any, Any]:
    """Return what the rules of supply that ship allow and what substations offer, by voltage classes."""
    ways = supply(exactly(*demand_mw), shipped()).allowed
    offers = offered(np.array(voltages_kv, dtype=float))
    return by_voltage(ways, WAY_KV, np.array(KV)), by_voltage(offers, WAY_KV, np.array(KV))


def test_ways_of_supply_become_voltages() -> None:
    may, offers = of_contract([5, 41, 401, NAN], [154, 345, 765, NAN])
    assert may[1].tolist() == [[True, False, False], [False, True, False], [False, False, True], [False] * 3]
    assert offers.tolist() == [[True, True, False], [False, True, True], [False, False, True], [False] * 3]


@given(
    pair=st.tuples(st.floats(11, 2000), st.floats(11, 2000)),
    around=st.lists(st.tuples(place, st.sampled_from([154.0, 345.0, NAN])), min_size=1, max_size=6),
)
@settings(derandomize=True, deadline=None, max_examples=100)
def test_more_demand_is_never_cheaper_by_the_rules_of_supply(
    pair: tuple[float, float], around: list[Any]
) -> None:
    demand = sorted(pair)
    rows = [(f"s{number}", *xy, kv) for number, (xy, kv) in enumerate(around)]
    points = sites((4, 4), (4, 4), demand_mw=exactly(*demand))
    best = best_option(points, substations(*rows), of_contract(demand, [])[0], rules(30))
    less, more = np.asarray(best.connections.costs.total_krw_bn.likely)
    if best.answer[1] == Answer.CONNECTED and best.answer[0] == Answer.CONNECTED:
        assert more >= less - 1e-9


def test_every_code_has_its_words() -> None:
    assert set(ANSWERS) == set(Answer)
    assert set(HEADROOMS) == set(Headroom)


def test_one_demand_may_stand_for_all_sites() -> None:
    points = DemandPoints(np.array([0.0, 1000]), np.zeros(2), np.zeros(2), exactly(100).at(0))
    around = substations(("a", 2, 0, 154))
    every = options(points, around, AT_154, rules(30))
    assert every.answer.tolist() == [Answer.CONNECTED] * 2
    moved = rerouted(every, points, around, rules(30), np.array([NAN, NAN]), np.array([NAN, NAN]))
    assert total(moved) == total(every)


def test_where_length_costs_nothing_the_nearest_is_first() -> None:
    free = replace(shipped_terms(), line_krw_bn_per_km=between([0] * 3, [0] * 3, [0] * 3))
    around = substations(("a", 3, 0, 154), ("c", 2, 0, 154), ("b", 2, 0, 154))
    how = replace(rules(30), terms=free)
    own = options(HERE, around, AT_154, how).connections
    assert [around.ids[row] for row in own.substation] == ["b", "c", "a"]
    assert around.ids[best_option(HERE, around, AT_154, how).connections.substation[0]] == "b"


def test_a_short_substation_is_shown_where_nothing_else_is_in_reach() -> None:
    around = substations(("far", 9, 0, 154, 20), ("near", 4, 0, 154, 30))
    best = best_option(HERE, around, AT_154, rules(30))
    assert best.answer.tolist() == [Answer.ABOVE_EVERY_HEADROOM]
    assert around.ids[best.connections.substation[0]] == "near"
    assert np.asarray(best.connections.short_mw.likely).tolist() == [70]


def test_a_substation_of_unknown_voltage_is_no_option_whatever_it_is_said_to_offer() -> None:
    around = substations(("a", 1, 0, NAN), ("b", 2, 0, 0), ("c", 3, 0, 154))
    all_offered = replace(around, offers=np.ones((3, 3), dtype=bool))
    found = options(HERE, all_offered, AT_154, rules(30))
    assert [around.ids[row] for row in found.connections.substation] == ["c"]
    assert found.unknown_nearer.tolist() == [2]


def test_ids_decide_between_voltages_that_cost_alike() -> None:
    same = between([1] * 3, [1] * 3, [1] * 3)
    alike = replace(
        shipped_terms(),
        line_krw_bn_per_km=same,
        bay_krw_bn=same,
        station_krw_bn=same,
        rating_mva=np.full(3, 500.0),
    )
    around = substations(("b", 2, 0, 154), ("a", 2, 0, 765))
    how, may = replace(rules(30), terms=alike), allowed(154.0, 345.0)
    own = options(HERE, around, may, how).connections
    assert [around.ids[row] for row in own.substation] == ["a", "b"]
    assert around.ids[best_option(HERE, around, may, how).connections.substation[0]] == "a"


def test_a_demand_that_may_be_negative_is_none() -> None:
    points = sites((0, 0), demand_mw=between([-1], [10], [20]))
    found = options(points, substations(("a", 2, 0, 154)), AT_154, rules(30))
    assert found.answer.tolist() == [Answer.NO_DEMAND]
