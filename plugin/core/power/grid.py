# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A transmission grid as arrays: what power flow, hosting capacity and what-if studies work on."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import connected_components

from .arrays import BoolArray, FloatArray, IntArray

BASE_MVA = 100.0


@dataclass(frozen=True)
class Grid:
    """Buses (n,) and branches (m,); a branch is one circuit of a line, or one transformer.

    ``load_mw``, ``generation_mw``: NaN where unknown. ``fixed_mw`` (n,): what is put in beside them and grows with
    neither, as by DC lines; 0 for none. ``slack_share``: how what is missing or left over in an island is
    shared among its buses, not negative, of any sum; an island whose shares are all 0 cannot be balanced.
    ``reactance_pu``: on ``base_mva`` and the voltage of the branch, times the tap ratio; NaN where unknown, never 0.
    ``rating_mva``: continuous; NaN where unknown, infinite where there is none. ``corridor``: branches of one line
    or of one substation's transformers share a number; an outage takes one branch, not the corridor.
    """

    bus_ids: tuple[str, ...]
    bus_kv: FloatArray
    load_mw: FloatArray
    generation_mw: FloatArray
    slack_share: FloatArray
    branch_ids: tuple[str, ...]
    from_bus: IntArray
    to_bus: IntArray
    reactance_pu: FloatArray
    rating_mva: FloatArray
    shift_rad: FloatArray
    is_transformer: BoolArray
    corridor: IntArray
    base_mva: float = BASE_MVA
    fixed_mw: FloatArray | float = 0.0

    @property
    def bus_count(self) -> int:
        return len(self.bus_ids)

    @property
    def branch_count(self) -> int:
        return len(self.branch_ids)

    @property
    def injection_mw(self) -> FloatArray:
        """Generation minus load (n,), what is unknown taken as 0, and what is fixed."""
        return np.nan_to_num(self.generation_mw) - np.nan_to_num(self.load_mw) + self.fixed_mw

    @property
    def islands(self) -> IntArray:
        """The number of the island of each bus (n,); a bus without branches is one of its own."""
        ends = self.from_bus.astype(np.int32), self.to_bus.astype(np.int32)
        links = csr_array((np.ones(self.branch_count), ends), shape=(self.bus_count, self.bus_count))
        labels: IntArray = connected_components(links, directed=False)[1].astype(np.int64)
        return labels

    @property
    def has_branch(self) -> BoolArray:
        """Tell which buses (n,) any branch ends at."""
        found = np.zeros(self.bus_count, dtype=np.bool_)
        found[self.from_bus] = found[self.to_bus] = True
        return found

    def with_load(self, bus: IntArray, extra_mw: FloatArray) -> Grid:
        """Return the grid with more load at some buses; where the load was unknown it is the extra alone."""
        load = self.load_mw.copy()
        load[bus] = np.nan_to_num(load[bus])
        np.add.at(load, bus, extra_mw)
        return replace(self, load_mw=load)

    def kept(self, branches: BoolArray) -> Grid:
        """Return the grid with some of its branches (m,) only."""
        ids = tuple(np.asarray(self.branch_ids, dtype=object)[branches].tolist())
        return replace(
            self,
            branch_ids=ids,
            from_bus=self.from_bus[branches],
            to_bus=self.to_bus[branches],
            reactance_pu=self.reactance_pu[branches],
            rating_mva=self.rating_mva[branches],
            shift_rad=self.shift_rad[branches],
            is_transformer=self.is_transformer[branches],
            corridor=self.corridor[branches],
        )
