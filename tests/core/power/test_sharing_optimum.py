# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Shared headroom at its best: equal to trying every assignment."""

from __future__ import annotations

from itertools import product
from threading import Event
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import OptimizeResult

from plugin.core.power import sharing_optimum
from plugin.core.power.sharing import (
    NO_CANDIDATE,
    SERVED,
    SERVED_IN_PART,
    TAKEN,
    Demand,
    connect_in_order,
)
from plugin.core.power.sharing_optimum import connect_most
from plugin.errors import Cancelled
from tests.core.power.demands import assert_within_headroom, demand, demands


def best_of_all(of: Demand) -> tuple[float, float]:
    """Return most MW and the least cost of that, by trying each candidate or none for each load.

    A part is what is left at the substation, so the MW of an assignment are the lesser of what is wanted and what is
    there.
    """
    choices = [
        [-1, *np.flatnonzero(of.candidates.load == load)] if mw > 0 else [-1]
        for load, mw in enumerate(of.load_mw)
    ]
    room = np.maximum(np.nan_to_num(of.headroom_mw), 0)
    best = (0.0, 0.0)
    for choice in product(*choices):
        rows = np.array([row for row in choice if row >= 0], dtype=np.int64)
        wanted = np.zeros(len(room))
        np.add.at(wanted, of.candidates.substation[rows], of.load_mw[of.candidates.load[rows]])
        served = np.minimum(wanted, room) if of.in_part else wanted
        if (served <= room).all():
            best = max(best, (float(served.sum()), -float(of.candidates.cost_krw_bn[rows].sum())))
    return best[0], -best[1]


def test_hand_calculation() -> None:
    """60, 50 and 40 MW want 100 MW at one place, and 50 MW may also go elsewhere: all are served.

    In the order given, 50 MW would be left without: their cheaper place is full, and the other has 45.
    """
    of = demand([60, 50, 40], [(0, 0, 5), (1, 0, 4), (1, 1, 30), (2, 0, 7)], [100, 55])
    answer = connect_most(of)
    assert answer.substation.tolist() == [0, 1, 0]
    assert (answer.total_mw, answer.total_krw_bn) == (150, 42)
    assert (answer.most_mw, answer.least_krw_bn, answer.gap_mw) == (150, 42, 0)


def test_one_large_load_gives_way_to_two_that_fill_the_place() -> None:
    of = demand([60, 50, 50], [(0, 0, 1), (1, 0, 50), (2, 0, 50)], [100])
    answer = connect_most(of)
    assert answer.outcome.tolist() == [TAKEN, SERVED, SERVED]
    assert list(zip(answer.taken_from, answer.taken_by, strict=True)) == [(0, 1), (0, 2)]
    assert answer.total_mw == answer.most_mw == 100


def test_of_equal_mw_the_cheapest_is_chosen() -> None:
    """Either load fits once at either place; crossed over it costs 4 instead of 20."""
    of = demand([50, 50], [(0, 0, 1), (0, 1, 2), (1, 0, 2), (1, 1, 19)], [50, 50])
    answer = connect_most(of)
    assert answer.substation.tolist() == [1, 0]
    assert (answer.total_krw_bn, answer.least_krw_bn) == (4, 4)


def test_parts_fill_what_is_left() -> None:
    of = demand([60, 60], [(0, 0, 1), (1, 0, 2), (1, 1, 9)], [100, 30], in_part=True)
    answer = connect_most(of)
    assert answer.total_mw == answer.most_mw == 100
    assert sorted(answer.outcome.tolist()) == [SERVED, SERVED_IN_PART]
    assert answer.total_krw_bn == 3


def test_a_place_of_unknown_cost_is_chosen_only_for_more_mw() -> None:
    of = demand([10, 10], [(0, 0, np.nan), (0, 1, 900), (1, 1, 1)], [20, 20])
    assert connect_most(of).substation.tolist() == [1, 1]
    needed = demand([10, 15], [(0, 0, np.nan), (0, 1, 900), (1, 1, 1)], [20, 20])
    answer = connect_most(needed)
    assert answer.substation.tolist() == [0, 1]
    assert answer.unknown_costs == 1
    assert np.isnan(answer.least_krw_bn)


def test_nothing_that_can_be_served_is_proven_at_once() -> None:
    answer = connect_most(demand([10, np.nan], [(1, 0, 1)], [50]))
    assert (answer.total_mw, answer.most_mw, answer.gap_mw, answer.least_krw_bn) == (0, 0, 0, 0)
    assert answer.outcome[0] == NO_CANDIDATE


def test_without_time_the_largest_come_first_and_the_gap_is_told() -> None:
    of = demand([60, 50, 50], [(0, 0, 1), (1, 0, 1), (2, 0, 1)], [100])
    answer = connect_most(of, time_limit_s=0)
    assert answer.served_mw.tolist() == [60, 0, 0]
    assert (answer.most_mw, answer.gap_mw) == (160, 100)
    assert np.isnan(answer.least_krw_bn)


def test_where_time_runs_out_what_was_found_and_its_bound_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The solver stops at 90 MW and has proven that there are no more than 95."""

    def out_of_time(objective: Any, **_: Any) -> OptimizeResult:
        return OptimizeResult(x=np.array([0.0, 1.0, 1.0]), status=1, mip_dual_bound=-95.0)

    monkeypatch.setattr(sharing_optimum, "milp", out_of_time)
    answer = connect_most(demand([60, 50, 40], [(0, 0, 1), (1, 0, 1), (2, 0, 1)], [98]))
    assert answer.served_mw.tolist() == [0, 50, 40]
    assert (answer.most_mw, answer.gap_mw) == (95, 5)


def test_a_solver_that_finds_nothing_leaves_the_largest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = OptimizeResult(x=None, status=1, mip_dual_bound=None)
    monkeypatch.setattr(sharing_optimum, "milp", lambda *_, **__: nothing)
    answer = connect_most(demand([60, 50], [(0, 0, 1), (1, 0, 1)], [100]))
    assert answer.served_mw.tolist() == [60, 0]
    assert answer.gap_mw == 50
    assert np.isnan(answer.least_krw_bn)


def test_the_solver_is_asked_for_the_best_within_the_time(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    solve = sharing_optimum.milp

    def watched(*arguments: Any, **options: Any) -> OptimizeResult:
        asked.append(options["options"])
        return solve(*arguments, **options)

    monkeypatch.setattr(sharing_optimum, "milp", watched)
    connect_most(demand([10], [(0, 0, 1)], [50]), time_limit_s=20)
    assert [each["mip_rel_gap"] for each in asked] == [0, 0]
    assert asked[0]["time_limit"] == 10
    assert 10 < asked[1]["time_limit"] < 20


def test_nobody_waits_for_a_search_that_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    never = Event()
    looked: list[bool] = []

    def look() -> None:
        looked.append(True)
        if len(looked) == 2:
            raise Cancelled

    monkeypatch.setattr(sharing_optimum, "milp", lambda *_given, **_more: never.wait(60))
    with pytest.raises(Cancelled):
        connect_most(demand([10], [(0, 0, 1)], [50]), look=look)
    assert looked == [True, True]
    never.set()


def test_what_goes_wrong_in_the_search_is_not_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_given: Any, **_more: Any) -> None:
        raise MemoryError

    monkeypatch.setattr(sharing_optimum, "milp", failing)
    with pytest.raises(MemoryError):
        connect_most(demand([10], [(0, 0, 1)], [50]))


@pytest.mark.parametrize("off_mw", [-1e-6, 1e-6])
def test_what_the_tolerance_of_the_solver_leaves_over_or_takes_is_put_right(
    monkeypatch: pytest.MonkeyPatch, off_mw: float
) -> None:
    """Two loads of 60 MW in a place for 100: the solver says 60 and 40, not to the last digit."""
    values = np.array([1, 1, 60 + off_mw, 40 + off_mw])
    answer = OptimizeResult(x=values, status=0, mip_dual_bound=-100.0)
    monkeypatch.setattr(sharing_optimum, "milp", lambda *_, **__: answer)
    of = demand([60, 60], [(0, 0, 1), (1, 0, 1)], [100], in_part=True)
    programme = sharing_optimum._programme(of)
    solution = programme.solved(programme.cost_krw_bn, 1.0, lambda: None)
    assert solution.assignment is not None
    assert solution.assignment.served_mw.sum() == 100
    assert solution.assignment.served_mw.max() <= 60


@given(of=demands())
@settings(max_examples=200)
def test_it_equals_the_best_of_all_assignments_in_mw_and_in_cost(of: Demand) -> None:
    answer = connect_most(of)
    most_mw, least = best_of_all(of)
    assert_within_headroom(of, answer)
    assert answer.total_mw == pytest.approx(most_mw)
    assert answer.total_krw_bn == pytest.approx(least)
    assert answer.gap_mw == pytest.approx(0, abs=1e-6)
    assert answer.least_krw_bn == pytest.approx(least)


@given(of=demands(in_part=True))
def test_parts_equal_the_best_of_all_assignments(of: Demand) -> None:
    answer = connect_most(of)
    most_mw, least = best_of_all(of)
    assert_within_headroom(of, answer)
    assert answer.total_mw == pytest.approx(most_mw)
    assert answer.total_krw_bn == pytest.approx(least)


@given(of=demands() | demands(in_part=True), data=st.data())
def test_no_order_serves_more(of: Demand, data: st.DataObject) -> None:
    order = np.array(data.draw(st.permutations(range(len(of.load_mw)))), dtype=np.int64)
    ordered, most = connect_in_order(of, order), connect_most(of)
    assert_within_headroom(of, most)
    assert ordered.total_mw <= most.total_mw + 1e-6
    if ordered.total_mw >= most.total_mw - 1e-9:
        assert ordered.total_krw_bn >= most.total_krw_bn - 1e-6
    # Who cannot be served at all is told so, and why, whoever else is.
    can_be = np.isin(most.outcome, [SERVED, SERVED_IN_PART, TAKEN])
    assert np.isin(ordered.outcome[can_be], [SERVED, SERVED_IN_PART, TAKEN]).all()
    assert (ordered.outcome[~can_be] == most.outcome[~can_be]).all()
