# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""DC power flow with distributed slack: active power only, no losses, voltages at their rated value.

Flow = (angle at from - angle at to - shift) / reactance (Stott, Jardim & Alsac 2009, IEEE Transactions on Power Systems
24, 1290-1300). Shunts of buses are the caller's, as part of the load. What an island has too much or too little of
is shared among its buses by ``slack_share``; shares that are negative or unknown count as 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

import numpy as np

from ...errors import InputError, mark
from .arrays import BoolArray, FloatArray, IntArray
from .factors import Branches, Factors, factorise
from .grid import Grid

# What an island without shares may lack before it counts as not balanced: rounding of its sum.
_BALANCE_MW = 1e-6
_BALANCE_SHARE = 1e-9


class BranchStatus(IntEnum):
    """Why a branch is out of service; its flow is then NaN and the rest goes on without it."""

    IN_SERVICE = 0
    NO_REACTANCE = 1
    ZERO_REACTANCE = 2
    NO_SHIFT = 3
    ONE_BUS = 4


class BusStatus(IntEnum):
    """Whether a bus has an angle, and why not: no branch in service, or an island without shares that lacks MW."""

    OK = 0
    NO_NETWORK = 1
    NOT_BALANCED = 2


class Flow(NamedTuple):
    """The flows of a grid; NaN where there are none.

    ``angle_rad`` (n,) is relative to one bus of the island, ``flow_mw`` (m,) positive out of the from-bus.
    ``injection_mw`` (n,) is generation minus load plus ``slack_mw`` (n,), what balances the island.
    """

    angle_rad: FloatArray
    flow_mw: FloatArray
    injection_mw: FloatArray
    slack_mw: FloatArray
    is_balanced: BoolArray
    bus_status: IntArray
    branch_status: IntArray


@dataclass(frozen=True)
class Network:
    """The equations of a grid, factorised once: buses (n,), branches (m,).

    ``susceptance_mw`` is MW per radian, 0 out of service. ``share`` is ``slack_share`` with a sum of 1 in each
    island, 0 throughout where it has none.
    """

    branch_status: IntArray
    from_bus: IntArray
    to_bus: IntArray
    susceptance_mw: FloatArray
    has_network: BoolArray
    share: FloatArray
    factors: Factors

    @property
    def island(self) -> IntArray:
        """The number of the island of each bus (n,)."""
        return self.factors.island

    @property
    def in_service(self) -> BoolArray:
        """Tell which branches (m,) carry a flow."""
        used: BoolArray = self.branch_status == int(BranchStatus.IN_SERVICE)
        return used

    def angles(self, injection_mw: FloatArray) -> FloatArray:
        """Return angles in rad of injections (n,) or (n, k) whose islands are balanced, without phase shifts."""
        return self.factors.angles(injection_mw)

    def flows(self, injection_mw: FloatArray) -> FloatArray:
        """Return flows in MW (m,) or (m, k) of balanced injections (n,) or (n, k); 0 out of service.

        Phase shifts have no part in it: it is what a change of injections changes.
        """
        angle = self.angles(injection_mw)
        across = angle[self.from_bus] - angle[self.to_bus]
        flow: FloatArray = (across.T * self.susceptance_mw).T
        return flow

    def normalised(self, share: FloatArray) -> FloatArray:
        """Return shares (n,) with a sum of 1 in each island, 0 throughout where there are none."""
        return _normalised(share, self.island)

    def sums(self, values: FloatArray) -> FloatArray:
        """Return for each bus (n,) the sum of values (n,) over its island."""
        totals: FloatArray = np.bincount(self.island, weights=values).astype(np.float64)
        return totals[self.island]


def factorised(grid: Grid) -> Network:
    """Set up the network equations of the branches in service.

    Raises InputError when reactances cancel, which only negative ones can.
    """
    status = branch_status(grid)
    used = status == int(BranchStatus.IN_SERVICE)
    susceptance: FloatArray = np.zeros(len(used))
    np.divide(grid.base_mva, grid.reactance_pu, out=susceptance, where=used)
    branches = Branches(grid.from_bus[used], grid.to_bus[used], susceptance[used])
    has_network = np.zeros(grid.bus_count, dtype=np.bool_)
    has_network[branches.from_bus] = has_network[branches.to_bus] = True
    factors = _factors(grid, branches)
    return Network(
        status,
        grid.from_bus,
        grid.to_bus,
        susceptance,
        has_network,
        _normalised(grid.slack_share, factors.island),
        factors,
    )


def branch_status(grid: Grid) -> IntArray:
    """Return a BranchStatus for each branch (m,)."""
    status = np.full(grid.branch_count, int(BranchStatus.IN_SERVICE), dtype=np.int64)
    status[grid.from_bus == grid.to_bus] = BranchStatus.ONE_BUS
    status[~np.isfinite(grid.shift_rad)] = BranchStatus.NO_SHIFT
    status[grid.reactance_pu == 0] = BranchStatus.ZERO_REACTANCE
    status[~np.isfinite(grid.reactance_pu)] = BranchStatus.NO_REACTANCE
    return status


def _normalised(share: FloatArray, island: IntArray) -> FloatArray:
    usable = np.maximum(np.nan_to_num(share), 0.0)
    total = np.bincount(island, usable)[island]
    return np.divide(usable, total, out=np.zeros(len(usable)), where=total > 0)


def _factors(grid: Grid, branches: Branches) -> Factors:
    try:
        return factorise(branches, grid.bus_count)
    except RuntimeError as error:
        negative = np.asarray(grid.branch_ids, dtype=object)[grid.reactance_pu < 0]
        raise InputError(
            mark("The power flow has no single solution, because reactances cancel each other"),
            where=mark("branches with a negative reactance: {branches}"),
            remedy=mark("Correct these reactances"),
            branches=", ".join(str(name) for name in negative),
        ) from error


def solve(grid: Grid, network: Network | None = None) -> Flow:
    """Return the DC flow of a grid; ``network`` is its equations where they are at hand. Raises as ``factorised``."""
    net = factorised(grid) if network is None else network
    injection = grid.injection_mw
    lacking = -net.sums(injection)
    is_within = np.abs(lacking) <= _BALANCE_MW + _BALANCE_SHARE * net.sums(np.abs(injection))
    is_balanced: BoolArray = net.has_network & ((net.sums(net.share) > 0) | is_within)
    slack = np.where(is_balanced, lacking * net.share, np.nan)
    balanced = injection + slack
    shift = np.where(net.in_service, grid.shift_rad, 0.0) * net.susceptance_mw
    count = grid.bus_count
    driven = np.bincount(grid.from_bus, shift, count) - np.bincount(grid.to_bus, shift, count)
    shifted = np.nan_to_num(balanced) + driven
    angle = np.where(is_balanced, net.angles(shifted), np.nan)
    flow = (angle[grid.from_bus] - angle[grid.to_bus]) * net.susceptance_mw - shift
    status = np.where(net.has_network, BusStatus.NOT_BALANCED, BusStatus.NO_NETWORK)
    status[is_balanced] = BusStatus.OK
    return Flow(
        angle,
        np.where(net.in_service, flow, np.nan),
        balanced,
        slack,
        is_balanced,
        status.astype(np.int64),
        net.branch_status,
    )


def rating_mw(grid: Grid) -> FloatArray:
    """Return what each branch (m,) may carry in MW: its MVA at a power factor of 1; NaN where it is unknown.

    A rating that is negative is no rating.
    """
    rating: FloatArray = np.where(grid.rating_mva >= 0, grid.rating_mva, np.nan)
    return rating


def loading(flow: Flow, grid: Grid) -> FloatArray:
    """Return |flow| / rating (m,); NaN where either is unknown, 0 where the rating is infinite."""
    rating = rating_mw(grid)
    loaded: FloatArray = np.full(grid.branch_count, np.nan)
    np.divide(np.abs(flow.flow_mw), rating, out=loaded, where=rating > 0)
    return loaded
