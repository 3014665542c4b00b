# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Shared headroom at its best: the assignment that serves most MW, and among those the cheapest.

A generalised assignment problem (Martello & Toth 1990, Knapsack Problems, chapter 7), solved by HiGHS as a
mixed-integer linear programme in two stages: first MW, then cost.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass, replace
from threading import Thread
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_array, csr_array, vstack

from .arrays import FloatArray, IntArray
from .sharing import (
    NONE,
    TOLERANCE_MW,
    Demand,
    Room,
    Sharing,
    connect_in_order,
    is_demand,
    ranked_cost,
    sharing,
)

_LOOK_S = 0.1


def connect_most(
    demand: Demand, time_limit_s: float = 30.0, look: Callable[[], None] = lambda: None
) -> Sharing:
    """Connect loads so that most MW are served, and of all ways to do that in the cheapest.

    ``look`` is called every tenth of a second and may raise, which ends the search at once.

    ``most_mw`` and ``least_krw_bn`` of the result are proven: where the time was too short, they tell how far it may
    be from the best. It never serves less than connecting the largest first. Half the time is for MW, the rest for
    the cost.
    """
    deadline = time.monotonic() + time_limit_s
    best = connect_in_order(demand, np.argsort(-np.nan_to_num(demand.load_mw), kind="stable"))
    programme = _programme(demand)
    if not len(programme.candidate):
        return replace(best, most_mw=best.total_mw, least_krw_bn=best.total_krw_bn)
    most = programme.solved(-programme.amount_mw, time_limit_s / 2, look)
    best = _better(demand, best, most.assignment)
    no_less = programme.serving(best.total_mw)
    least = no_less.solved(no_less.cost_krw_bn, deadline - time.monotonic(), look)
    best = _better(demand, best, least.assignment)
    is_bounded = np.isfinite(least.bound) and not best.unknown_costs
    return replace(
        best,
        most_mw=max(best.total_mw, min(-most.bound, _wanted_mw(demand, programme))),
        least_krw_bn=min(best.total_krw_bn, least.bound) if is_bounded else np.nan,
    )


class _Assignment(NamedTuple):
    served_mw: FloatArray
    candidate: IntArray


class _Solution(NamedTuple):
    """What was found, None if nothing in the time given, and what no solution goes below."""

    assignment: _Assignment | None
    bound: float


@dataclass(frozen=True, eq=False)
class _Programme:
    """``rows`` @ variables <= ``most``; the variables are whether each of p candidates is taken, then its MW.

    Without parts there are no variables of MW, and ``amount_mw`` (v,) is what a candidate that is taken counts.
    """

    demand: Demand
    candidate: IntArray
    amount_mw: FloatArray
    cost_krw_bn: FloatArray
    rows: csr_array
    most: FloatArray
    upper: FloatArray

    def serving(self, at_least_mw: float) -> _Programme:
        """Return the programme of all that serves as much."""
        rows = csr_array(vstack([self.rows, csr_array(-self.amount_mw[None, :])]))
        return replace(self, rows=rows, most=np.append(self.most, TOLERANCE_MW / 2 - at_least_mw))

    def solved(self, objective: FloatArray, time_limit_s: float, look: Callable[[], None]) -> _Solution:
        if time_limit_s <= 0:
            return _Solution(None, -np.inf)
        is_whole = np.arange(len(objective)) < len(self.candidate)
        answer = _waited_for(
            lambda: milp(
                objective,
                integrality=is_whole.astype(np.int64),
                bounds=Bounds(0.0, self.upper),
                constraints=LinearConstraint(self.rows, -np.inf, self.most),
                options={"time_limit": time_limit_s, "mip_rel_gap": 0.0},
            ),
            look,
        )
        bound = -np.inf if answer.mip_dual_bound is None else float(answer.mip_dual_bound)
        return _Solution(None if answer.x is None else self._assigned(answer.x), bound)

    def _assigned(self, values: FloatArray) -> _Assignment:
        amounts = (values * self.amount_mw)[-len(self.candidate) :]
        taken = np.flatnonzero((np.round(values[: len(self.candidate)]) > 0) & (amounts > TOLERANCE_MW))
        rows = self.candidate[taken]
        load = self.demand.candidates.load[rows]
        wanted = self.demand.load_mw[load]
        served, candidate = np.zeros(len(self.demand.load_mw)), np.full(len(self.demand.load_mw), NONE)
        served[load] = amounts[taken] if self.demand.in_part else wanted
        candidate[load] = rows
        return _topped_up(self.demand, _Assignment(served, candidate))


def _waited_for(work: Callable[[], Any], look: Callable[[], None]) -> Any:
    """Return what work in a thread of its own comes to; where ``look`` raises, nobody waits for its end any more.

    HiGHS cannot be interrupted; one that nobody waits for ends with its time limit.
    """
    found: Future[Any] = Future()

    def run() -> None:
        try:
            found.set_result(work())
        except BaseException as error:  # noqa: BLE001 - whoever waits gets it
            found.set_exception(error)

    Thread(target=run, name="shared headroom", daemon=True).start()
    while not wait([found], timeout=_LOOK_S).done:
        look()
    return found.result()


def _programme(demand: Demand) -> _Programme:
    """Return the programme of the candidates (p,) that have room as long as nobody else is connected."""
    load, at = demand.candidates.load, demand.candidates.substation
    room = Room(demand)
    wanted = demand.load_mw[load]
    at_most = np.minimum(wanted, room.left_mw[at])
    has_room = at_most >= (TOLERANCE_MW if demand.in_part else wanted - TOLERANCE_MW)
    candidate = np.flatnonzero(is_demand(wanted) & has_room)
    at_most, at, count = at_most[candidate], at[candidate], len(candidate)
    columns, ones = np.arange(count), np.ones(count)
    # With parts, a variable of MW follows for each of those that say whether the candidate is taken.
    width, first = (2 * count, count) if demand.in_part else (count, 0)
    each = ones if demand.in_part else wanted[candidate]
    loads, of_load = np.unique(load[candidate], return_inverse=True)
    once = coo_array((ones, (of_load.ravel(), columns)), shape=(len(loads), width))
    here = coo_array((each, (at, first + columns)), shape=(len(demand.headroom_mw), width))
    rows = [once, here]
    most = [np.ones(len(loads)), room.left_mw]
    if demand.in_part:
        places = (np.tile(columns, 2), np.arange(width))
        rows.append(coo_array((np.concatenate([-at_most, ones]), places), shape=(count, width)))
        most.append(np.zeros(count))
    padding = np.zeros(first)
    return _Programme(
        demand,
        candidate,
        amount_mw=np.concatenate([padding, each]),
        cost_krw_bn=np.concatenate([ranked_cost(demand.candidates)[candidate], padding]),
        rows=csr_array(vstack(rows)),
        most=np.concatenate(most),
        upper=np.concatenate([ones, at_most]) if demand.in_part else ones,
    )


def _topped_up(demand: Demand, assignment: _Assignment) -> _Assignment:
    """Return the assignment with what the tolerance of the solver left over, and without what it took too much."""
    if not demand.in_part:
        return assignment
    room, served_mw = Room(demand), np.zeros(len(demand.load_mw))
    at = np.append(demand.candidates.substation, NONE)[assignment.candidate]
    for aim_mw in (np.fmin(assignment.served_mw, demand.load_mw), demand.load_mw):
        for load in np.flatnonzero(at >= 0).tolist():
            more_mw = min(float(aim_mw[load] - served_mw[load]), float(room.left_mw[at[load]]))
            if more_mw > 0:
                served_mw[load] += more_mw
                room.take(int(at[load]), more_mw)
    return _Assignment(served_mw, assignment.candidate)


def _better(demand: Demand, best: Sharing, assignment: _Assignment | None) -> Sharing:
    """Return the assignment as a result if it serves more, or as much for less; else the best so far."""
    if assignment is None:
        return best
    more_mw = float(assignment.served_mw.sum()) - best.total_mw
    saved = _ranked_total(demand, best.candidate) - _ranked_total(demand, assignment.candidate)
    if more_mw > TOLERANCE_MW or (more_mw >= -TOLERANCE_MW and saved > 0):
        return sharing(demand, *assignment, _takers(demand, assignment))
    return best


def _ranked_total(demand: Demand, candidate: IntArray) -> float:
    return float(ranked_cost(demand.candidates)[candidate[candidate >= 0]].sum())


def _wanted_mw(demand: Demand, programme: _Programme) -> float:
    return float(demand.load_mw[np.unique(demand.candidates.load[programme.candidate])].sum())


def _takers(demand: Demand, assignment: _Assignment) -> dict[int, IntArray]:
    """Return, for loads left short that had room at first, the loads that have it now."""
    room, at_first = Room(demand), Room(demand)
    load, at = demand.candidates.load, demand.candidates.substation
    is_served = assignment.candidate >= 0
    served_at = np.full(len(is_served), NONE)
    served_at[is_served] = at[assignment.candidate[is_served]]
    for taker in np.flatnonzero(is_served).tolist():
        room.take(int(served_at[taker]), float(assignment.served_mw[taker]))
    wanted = demand.load_mw
    fitted = at_first.left_mw[at] >= (TOLERANCE_MW if demand.in_part else wanted[load] - TOLERANCE_MW)
    is_short = is_demand(wanted) & (assignment.served_mw < wanted - TOLERANCE_MW)
    takers: dict[int, IntArray] = {}
    for short in np.unique(load[fitted & is_short[load]]).tolist():
        others = np.where(np.arange(len(wanted)) == short, NONE, served_at)
        takers[short] = room.takers(float(wanted[short]), at[fitted & (load == short)], others)
    return takers
