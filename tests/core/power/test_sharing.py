# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Shared headroom, first come, first served."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.power.sharing import (
    DEMAND_UNKNOWN,
    HEADROOM_UNKNOWN,
    NO_CANDIDATE,
    NOT_ENOUGH,
    OUTCOMES,
    SERVED,
    SERVED_IN_PART,
    TAKEN,
    Demand,
    Room,
    Sharing,
    connect_in_order,
)
from plugin.errors import InputError
from tests.core.power.demands import assert_within_headroom, demand, demands


def in_order(of: Demand, *order: int) -> Sharing:
    return connect_in_order(of, np.array(order or range(len(of.load_mw)), dtype=np.int64))


def taken(answer: Sharing) -> list[tuple[int, int]]:
    return list(zip(answer.taken_from.tolist(), answer.taken_by.tolist(), strict=True))


def test_hand_calculation() -> None:
    """Three loads of 60, 50 and 40 MW at substations with 100 and 45 MW.

    The first takes 60 of 100 at its cheaper place. 40 are left there: not enough for 50, whose other place has 45.
    The third finds 40 and takes them.
    """
    of = demand([60, 50, 40], [(0, 0, 5), (0, 1, 9), (1, 0, 4), (1, 1, 3), (2, 0, 7)], [100, 45])
    answer = in_order(of)
    assert answer.served_mw.tolist() == [60, 0, 40]
    assert answer.substation.tolist() == [0, -1, 0]
    assert answer.candidate.tolist() == [0, -1, 4]
    assert answer.cost_krw_bn[[0, 2]].tolist() == [5, 7]
    assert np.isnan(answer.cost_krw_bn[1])
    assert answer.outcome.tolist() == [SERVED, TAKEN, SERVED]
    assert taken(answer) == [(1, 0)]
    assert (answer.used_mw.tolist(), answer.left_mw.tolist()) == ([100, 0], [0, 45])
    assert (answer.total_mw, answer.total_krw_bn) == (100, 12)
    assert np.isnan(answer.most_mw)
    assert np.isnan(answer.least_krw_bn)


def test_the_order_decides_who_is_left_without() -> None:
    of = demand([60, 50], [(0, 0, 1), (1, 0, 1)], [100])
    assert in_order(of, 0, 1).outcome.tolist() == [SERVED, TAKEN]
    answer = in_order(of, 1, 0)
    assert answer.outcome.tolist() == [TAKEN, SERVED]
    assert taken(answer) == [(0, 1)]


def test_the_cheapest_place_with_room_is_taken_and_the_first_of_equals() -> None:
    of = demand(
        [10, 10, 10], [(0, 1, 2), (0, 0, 1), (1, 0, 1), (1, 1, 2), (2, 1, 3), (2, 2, 3)], [10, 30, 30]
    )
    assert in_order(of).substation.tolist() == [0, 1, 1]


def test_a_place_of_unknown_cost_comes_last_and_its_cost_stays_unknown() -> None:
    of = demand([10, 10], [(0, 0, np.nan), (0, 1, 900), (1, 0, np.nan)], [20, 20])
    answer = in_order(of)
    assert answer.substation.tolist() == [1, 0]
    assert (answer.total_krw_bn, answer.unknown_costs) == (900, 1)
    assert in_order(demand([10], [(0, 0, np.nan)], [20])).unknown_costs == 1


@pytest.mark.parametrize("order", [(0, 0), (0,), (0, 1, 2), (1, 2)])
def test_an_order_that_does_not_name_every_load_once_is_refused(order: tuple[int, ...]) -> None:
    with pytest.raises(InputError, match="order does not name every load once"):
        in_order(demand([1, 2], [], [5]), *order)


@pytest.mark.parametrize(
    ("load_mw", "candidates", "outcome"),
    [
        (np.nan, [(0, 0, 1)], DEMAND_UNKNOWN),
        (0, [(0, 0, 1)], DEMAND_UNKNOWN),
        (-5, [(0, 0, 1)], DEMAND_UNKNOWN),
        (np.inf, [(0, 0, 1)], DEMAND_UNKNOWN),
        (50, [], NO_CANDIDATE),
        (50, [(0, 1, 1)], HEADROOM_UNKNOWN),
        (50, [(0, 1, 1), (0, 0, 1)], HEADROOM_UNKNOWN),
        (50, [(0, 0, 1), (0, 2, 1)], NOT_ENOUGH),
        (30, [(0, 0, 1)], SERVED),
    ],
)
def test_a_load_left_without_says_why(
    load_mw: float, candidates: list[tuple[int, int, float]], outcome: int
) -> None:
    """Headroom: 40 MW, unknown, -10 MW."""
    of = demand([load_mw], candidates, [40, np.nan, -10])
    assert in_order(of).outcome.tolist() == [outcome]
    assert in_order(of).served_mw.tolist() == [30 if outcome == SERVED else 0]


def test_negative_and_unknown_headroom_stay_what_they_were() -> None:
    answer = in_order(demand([5], [(0, 0, 1), (0, 1, 1)], [-10, np.nan]))
    assert answer.left_mw[0] == -10
    assert np.isnan(answer.left_mw[1])
    assert answer.used_mw.tolist() == [0, 0]


def test_takers_have_any_of_the_places_and_came_before() -> None:
    """Loads 0 and 2 each have one of the two places of load 3; load 1 is elsewhere, and load 4 comes after."""
    of = demand(
        [40, 10, 40, 50, 5],
        [(0, 0, 1), (1, 2, 1), (2, 1, 1), (3, 0, 1), (3, 1, 1), (4, 0, 1)],
        [80, 80, 80],
    )
    answer = in_order(of)
    assert answer.outcome.tolist() == [SERVED, SERVED, SERVED, TAKEN, SERVED]
    assert taken(answer) == [(3, 0), (3, 2)]


def test_parts_go_to_the_largest_room_when_there_is_no_room_for_all() -> None:
    of = demand([50, 70, 9], [(0, 0, 1), (1, 0, 1), (1, 1, 5), (2, 0, 1)], [60, 30], in_part=True)
    answer = in_order(of)
    assert answer.served_mw.tolist() == [50, 30, 9]
    assert answer.substation.tolist() == [0, 1, 0]
    assert answer.outcome.tolist() == [SERVED, SERVED_IN_PART, SERVED]
    assert answer.left_mw.tolist() == [1, 0]
    assert taken(answer) == [(1, 0)]


def test_a_load_that_finds_no_part_at_all_says_who_has_it() -> None:
    of = demand([60, 10], [(0, 0, 1), (1, 0, 1)], [60], in_part=True)
    answer = in_order(of)
    assert answer.outcome.tolist() == [SERVED, TAKEN]
    assert taken(answer) == [(1, 0)]


def test_headroom_that_is_just_enough_is_enough() -> None:
    answer = in_order(demand([0.1, 0.2], [(0, 0, 1), (1, 0, 1)], [0.1 + 0.2 - 1e-9]))
    assert answer.outcome.tolist() == [SERVED, SERVED]
    assert answer.left_mw.tolist() == [0]


def test_no_loads_and_no_substations_are_no_failure() -> None:
    answer = in_order(demand([], [], []))
    assert (answer.total_mw, answer.total_krw_bn, len(answer.outcome)) == (0, 0, 0)
    assert in_order(demand([5], [], [])).outcome.tolist() == [NO_CANDIDATE]


def test_each_outcome_has_words() -> None:
    assert sorted(OUTCOMES) == list(range(7))


@given(of=demands(), data=st.data())
def test_whatever_the_order_no_headroom_is_passed_and_nobody_is_left_without_reason(
    of: Demand, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(of.load_mw))))
    answer = in_order(of, *order)
    assert_within_headroom(of, answer)
    place = {load: position for position, load in enumerate(order)}
    for load in np.flatnonzero(answer.outcome == TAKEN):
        by = answer.taken_by[answer.taken_from == load].tolist()
        assert by
        assert all(place[other] < place[load] for other in by)
    # What is left at the end has room for nobody who was left without.
    room = Room(of)
    for load in np.flatnonzero(answer.candidate >= 0):
        room.take(int(answer.substation[load]), float(answer.served_mw[load]))
    left = room.left_mw[of.candidates.substation] + 1e-9
    fits = left >= of.load_mw[of.candidates.load]
    without = (answer.candidate < 0) & (of.load_mw > 0)
    assert not (fits & without[of.candidates.load]).any()


@given(of=demands(in_part=True))
def test_parts_pass_no_headroom(of: Demand) -> None:
    assert_within_headroom(of, in_order(of))
