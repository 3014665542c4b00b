# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Shared headroom: several loads, each at one of the substations that have room for some; first come, first served."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ...errors import InputError, mark
from .arrays import BoolArray, FloatArray, IntArray

NONE = -1
TOLERANCE_MW = 1e-6

# What became of a load, and why not.
(
    SERVED,
    SERVED_IN_PART,
    DEMAND_UNKNOWN,
    NO_CANDIDATE,
    HEADROOM_UNKNOWN,
    NOT_ENOUGH,
    TAKEN,
) = range(7)
OUTCOMES: Mapping[int, str] = {
    SERVED: mark("served"),
    SERVED_IN_PART: mark("served in part"),
    DEMAND_UNKNOWN: mark("its MW are not known, or not above 0"),
    NO_CANDIDATE: mark("no substation within reach suits it"),
    HEADROOM_UNKNOWN: mark("the headroom of a substation within reach is not known, and no other has enough"),
    NOT_ENOUGH: mark("no substation within reach has enough headroom"),
    TAKEN: mark("other loads take the headroom"),
}


class Candidates(NamedTuple):
    """Connections that are possible (p,): rows of the load and of the substation, and what it costs; NaN unknown.

    One of unknown cost comes after all others.
    """

    load: IntArray
    substation: IntArray
    cost_krw_bn: FloatArray


@dataclass(frozen=True, eq=False)
class Demand:
    """n loads that want headroom of s substations.

    ``load_mw`` (n,), ``headroom_mw`` (s,): NaN unknown. ``in_part``: a load may get less than it wants.
    """

    load_mw: FloatArray
    candidates: Candidates
    headroom_mw: FloatArray
    in_part: bool = False


@dataclass(frozen=True, eq=False)
class Sharing:
    """Who got what, from where, and who is left without.

    Of loads (n,): ``served_mw``; ``candidate`` and ``substation``, rows, -1 none; ``cost_krw_bn``, NaN none or
    unknown; ``outcome``, a key of OUTCOMES. ``taken_from``, ``taken_by`` (q,): loads left short, each with the loads
    that have its room. Of substations (s,): ``used_mw``; ``left_mw``, NaN unknown, below 0 as it was. ``most_mw``,
    ``least_krw_bn``: no assignment serves more than the first, or costs less than the second and serves as much; NaN
    where nobody looked.
    """

    served_mw: FloatArray
    candidate: IntArray
    substation: IntArray
    cost_krw_bn: FloatArray
    outcome: IntArray
    taken_from: IntArray
    taken_by: IntArray
    used_mw: FloatArray
    left_mw: FloatArray
    most_mw: float = np.nan
    least_krw_bn: float = np.nan

    @property
    def total_mw(self) -> float:
        return float(self.served_mw.sum())

    @property
    def total_krw_bn(self) -> float:
        """What is known of the costs of all that are served."""
        return float(np.nansum(self.cost_krw_bn))

    @property
    def unknown_costs(self) -> int:
        """How many are served at a cost that is not known."""
        return int(np.isnan(self.cost_krw_bn[self.candidate >= 0]).sum())

    @property
    def gap_mw(self) -> float:
        """How much more another assignment may serve at most; 0: proven that none does."""
        return max(0.0, self.most_mw - self.total_mw)


class Room:
    """What substations have left while loads are connected one after the other: ``left_mw`` (s,), unknown none."""

    def __init__(self, demand: Demand) -> None:
        self.left_mw: FloatArray = np.fmax(demand.headroom_mw, 0.0)

    def take(self, substation: int, amount_mw: float) -> None:
        """Connect an amount. What rounding leaves below nothing is nothing."""
        self.left_mw[substation] = max(0.0, self.left_mw[substation] - amount_mw)

    def takers(self, wanted_mw: float, substation: IntArray, served_at: IntArray) -> IntArray:
        """Return the loads that have the room which one load would need at some substations (c,).

        ``served_at`` (n,): the substation of each load, -1 none.
        """
        is_short = self.left_mw[substation] < wanted_mw - TOLERANCE_MW
        return np.flatnonzero(np.isin(served_at, substation[is_short]))


def connect_in_order(demand: Demand, order: IntArray) -> Sharing:
    """Connect loads one after the other, each to the cheapest candidate that has room for all of it.

    ``order`` (n,): rows of the loads. Where none has room for all of it and parts are allowed, a load gets the
    largest part that is to be had. Raises InputError for an order that does not name every load once.
    """
    count = len(demand.load_mw)
    if not np.array_equal(np.sort(order), np.arange(count)):
        raise InputError(
            mark("The order does not name every load once"), remedy=mark("Give each load a place of its own.")
        )
    room, at_first = Room(demand), Room(demand)
    by_load, rows = _by_load(demand)
    served_mw, chosen, served_at = np.zeros(count), np.full(count, NONE), np.full(count, NONE)
    takers: dict[int, IntArray] = {}
    # One after the other: what a load finds depends on all before it.
    for load in order.tolist():
        own = by_load[rows[load] : rows[load + 1]]
        wanted = float(demand.load_mw[load])
        if not (len(own) and is_demand(wanted)):
            continue
        at = demand.candidates.substation[own]
        pick, amount = _pick(room.left_mw[at], wanted, in_part=demand.in_part)
        if amount < wanted:
            fitted = at_first.left_mw[at] >= (TOLERANCE_MW if demand.in_part else wanted - TOLERANCE_MW)
            takers[load] = room.takers(wanted, at[fitted], served_at)
        if amount > 0:
            served_mw[load], chosen[load], served_at[load] = amount, own[pick], at[pick]
            room.take(int(at[pick]), amount)
    return sharing(demand, served_mw, chosen, takers)


def sharing(
    demand: Demand, served_mw: FloatArray, candidate: IntArray, takers: Mapping[int, IntArray]
) -> Sharing:
    """Return the result of an assignment: MW and candidate (n,), and for loads left short those who have their room."""
    # The row -1 is the last one: what stands for none.
    substation = np.append(demand.candidates.substation, NONE)[candidate]
    cost = np.append(demand.candidates.cost_krw_bn, np.nan)[candidate]
    used = np.zeros(len(demand.headroom_mw))
    np.add.at(used, substation[candidate >= 0], served_mw[candidate >= 0])
    room = Room(demand)
    pairs = [(load, by) for load, loads in takers.items() for by in loads.tolist()]
    taken = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    return Sharing(
        served_mw=served_mw,
        candidate=candidate,
        substation=substation,
        cost_krw_bn=np.where(np.isfinite(cost), cost, np.nan),
        outcome=_outcome(demand, served_mw, room),
        taken_from=taken[:, 0],
        taken_by=taken[:, 1],
        used_mw=used,
        left_mw=_without_dust(demand.headroom_mw - used),
    )


def is_demand(load_mw: FloatArray | float) -> BoolArray:
    """Tell which loads (n,) want anything."""
    wants: BoolArray = np.isfinite(load_mw) & np.greater(load_mw, 0)
    return wants


def ranked_cost(candidates: Candidates) -> FloatArray:
    """Return costs (p,) with those unknown above the sum of all that are known."""
    cost = candidates.cost_krw_bn
    is_known = np.isfinite(cost)
    return np.where(is_known, cost, 1.0 + np.abs(cost[is_known]).sum())


def _pick(room_mw: FloatArray, wanted_mw: float, *, in_part: bool) -> tuple[int, float]:
    """Return which of some places, cheapest first, a load takes, and how much of it."""
    fits = room_mw >= wanted_mw - TOLERANCE_MW
    if fits.any():
        return int(fits.argmax()), wanted_mw
    most = int(room_mw.argmax())
    amount = float(room_mw[most])
    return most, amount if in_part and amount > TOLERANCE_MW else 0.0


def _by_load(demand: Demand) -> tuple[IntArray, IntArray]:
    """Return the candidates ordered by load and cost, and where those of each load begin (n + 1,)."""
    load = demand.candidates.load
    ordered = np.lexsort((ranked_cost(demand.candidates), load))
    starts = np.searchsorted(load[ordered], np.arange(len(demand.load_mw) + 1))
    return ordered.astype(np.int64), starts.astype(np.int64)


def _outcome(demand: Demand, served_mw: FloatArray, at_first: Room) -> IntArray:
    load, at = demand.candidates.load, demand.candidates.substation
    wanted = demand.load_mw
    least = np.full(len(load), TOLERANCE_MW) if demand.in_part else wanted[load] - TOLERANCE_MW

    def any_of(pairs: BoolArray) -> BoolArray:
        return np.bincount(load[pairs], minlength=len(wanted)) > 0

    cases = {
        DEMAND_UNKNOWN: ~is_demand(wanted),
        SERVED: served_mw >= wanted - TOLERANCE_MW,
        SERVED_IN_PART: served_mw > 0,
        TAKEN: any_of(at_first.left_mw[at] >= least),
        HEADROOM_UNKNOWN: any_of(np.isnan(demand.headroom_mw[at])),
        NOT_ENOUGH: any_of(np.ones(len(load), dtype=np.bool_)),
    }
    return np.select([*cases.values()], [*cases], NO_CANDIDATE).astype(np.int64)


def _without_dust(amount_mw: FloatArray) -> FloatArray:
    return np.where(np.abs(amount_mw) < TOLERANCE_MW, 0.0, amount_mw)
