# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tightest of very many limits: of all monitored branches and outages only those pairs are looked at that may bind.

For a block of neighbouring buses the largest response bounds that of every bus: a pair is left out when even this
bound stays below the cut-off, or when its room over the bound exceeds what limits every bus of the block already.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .arrays import BoolArray, FloatArray, IntArray

# Rounding of flows; more than this over the rating is an overload.
TOLERANCE_MW = 1e-6
# A response below this is rounding, whatever the cut-off.
_LEAST_RESPONSE = 1e-6
_BUSES_OF_A_BLOCK = 64
# With the buses of a block, what stays in the cache of a processor.
_PAIRS_AT_ONCE = 1024


@dataclass(frozen=True)
class Screen:
    """Limits of buses (b,), tightened in place: MW, and the branch and outage that set it, -1 for none.

    ``response`` (m + 1, b): MW in a branch per MW of load at a bus; the last row, of no branch, is 0. ``limit_mw``
    (monitored,): NaN where unknown, which limits what reacts to it to minus infinity. Neighbouring buses should stand
    next to each other.
    """

    response: FloatArray
    monitored: IntArray
    limit_mw: FloatArray
    cutoff: float
    capacity_mw: FloatArray
    branch: IntArray
    outage: IntArray
    _peaks: list[tuple[slice, FloatArray]] = field(init=False, default_factory=list)

    def __post_init__(self) -> None:
        for start in range(0, self.response.shape[1], _BUSES_OF_A_BLOCK):
            block = slice(start, start + _BUSES_OF_A_BLOCK)
            self._peaks.append((block, np.abs(self.response[:, block]).max(axis=1)))

    def overloaded(self, flow_mw: FloatArray) -> BoolArray:
        """Tell which flows (monitored, k) are over their rating without any extra load."""
        over: BoolArray = np.abs(flow_mw) > self.limit_mw[:, np.newaxis] + TOLERANCE_MW
        return over

    def tighten(self, flow_mw: FloatArray, factors: FloatArray, outages: IntArray) -> None:
        """Take in the limits after outages (k,), -1 for none, with flows and factors (monitored, k).

        What is overloaded or NaN limits nothing.
        """
        room = self.limit_mw[:, np.newaxis] - np.abs(flow_mw)
        room[self.overloaded(flow_mw) | np.isnan(flow_mw)] = np.inf
        # Only ratings are NaN now.
        np.nan_to_num(room, copy=False, nan=-np.inf, posinf=np.inf, neginf=-np.inf)
        size = np.abs(factors)
        least = max(self.cutoff, _LEAST_RESPONSE)
        for block, peak in self._peaks:
            bound = size * peak[outages]
            bound += peak[self.monitored][:, np.newaxis]
            may_bind = bound >= least
            may_bind &= room < bound * self.capacity_mw[block].max()
            rows, columns = np.nonzero(may_bind)
            least_mw = room[rows, columns] / bound[rows, columns]
            # The tightest first: what they leave makes most of the rest needless.
            order = np.argsort(least_mw)
            for start in range(0, len(order), _PAIRS_AT_ONCE):
                if least_mw[order[start]] >= self.capacity_mw[block].max():
                    break
                some = order[start : start + _PAIRS_AT_ONCE]
                pairs = rows[some], columns[some]
                self._look_at(block, pairs[0], outages[pairs[1]], flow_mw[pairs], factors[pairs])

    def _look_at(
        self, block: slice, rows: IntArray, outages: IntArray, flow_mw: FloatArray, factors: FloatArray
    ) -> None:
        branches = self.monitored[rows]
        change = self.response[outages, block]
        change *= factors[:, np.newaxis]
        change += self.response[branches, block]
        counts_not = np.abs(change) < max(self.cutoff, _LEAST_RESPONSE)
        # Towards the rating of the sign of the change.
        capacity = np.copysign(self.limit_mw[rows][:, np.newaxis], change)
        capacity -= flow_mw[:, np.newaxis]
        with np.errstate(divide="ignore", invalid="ignore"):
            capacity /= change
        capacity[np.isnan(self.limit_mw[rows])] = -np.inf
        capacity[counts_not] = np.inf
        less = np.flatnonzero(capacity.min(axis=0) < self.capacity_mw[block])
        tightest = capacity[:, less].argmin(axis=0)
        less_mw = capacity[tightest, less]
        self.capacity_mw[block][less] = less_mw
        self.branch[block][less] = branches[tightest]
        self.outage[block][less] = outages[tightest]
