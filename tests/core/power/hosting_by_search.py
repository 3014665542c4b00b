# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Hosting capacity the slow way: each outage is cut out and its islands solved densely, one bus at a time."""

from __future__ import annotations

import networkx
import numpy as np

from plugin.core.power.grid import Grid
from plugin.core.power.study_case import StudyCase

ROOM_MW = 1e-6


class OneState:
    """The grid without one branch, what is lost left out, balanced by shares; flows by dense least squares."""

    def __init__(self, grid: Grid, injection: np.ndarray, share: np.ndarray, outage: int) -> None:
        self.branches = np.flatnonzero(np.arange(grid.branch_count) != outage)
        graph = networkx.MultiGraph()
        graph.add_nodes_from(range(grid.bus_count))
        graph.add_edges_from(
            zip(grid.from_bus[self.branches].tolist(), grid.to_bus[self.branches].tolist(), strict=True)
        )
        self.part = np.empty(grid.bus_count, dtype=int)
        for number, part in enumerate(networkx.connected_components(graph)):
            self.part[list(part)] = number
        self.is_lost = np.zeros(grid.bus_count, dtype=bool)
        if outage >= 0:
            self._lose(grid, share, int(grid.from_bus[outage]), int(grid.to_bus[outage]))
        self.grid, self.share = grid, np.where(self.is_lost, 0.0, share)
        self.injection = np.where(self.is_lost, 0.0, injection)
        self.flow = self.flows(self.injection, grid.shift_rad)

    def _lose(self, grid: Grid, share: np.ndarray, one: int, other: int) -> None:
        sides = [self.part == self.part[one], self.part == self.part[other]]
        if sides[0][other]:
            return
        with_source = [bool(share[side].any()) for side in sides]
        if all(with_source):
            sizes = [int(side.sum()) for side in sides]
            # Of two as large, the one with the first bus stays.
            first = 0 if np.flatnonzero(sides[0])[0] < np.flatnonzero(sides[1])[0] else 1
            kept = first if sizes[0] == sizes[1] else int(np.argmax(sizes))
        else:
            kept = with_source.index(True)
        self.is_lost = sides[1 - kept]

    def flows(self, injection: np.ndarray, shift: np.ndarray) -> np.ndarray:
        grid, count = self.grid, self.grid.bus_count
        lacking = np.array([injection[self.part == part].sum() for part in self.part])
        total = np.array([self.share[self.part == part].sum() for part in self.part])
        balanced = injection - np.where(total > 0, self.share / np.where(total > 0, total, 1), 0) * lacking
        incidence = np.zeros((grid.branch_count, count))
        incidence[self.branches, grid.from_bus[self.branches]] += 1
        incidence[self.branches, grid.to_bus[self.branches]] -= 1
        weight = grid.base_mva / grid.reactance_pu
        laplacian = incidence.T @ (weight[:, None] * incidence)
        driven = balanced + incidence.T @ (weight * shift)
        angle = np.linalg.lstsq(laplacian, driven, rcond=None)[0]
        flow = weight * (incidence @ angle - shift)
        flow[np.setdiff1d(np.arange(grid.branch_count), self.branches)] = 0.0
        return flow

    def capacity(self, bus: int, case: StudyCase) -> float:
        """Return the largest extra load of a bus, up to the case's cap."""
        if self.is_lost[bus]:
            return 0.0
        extra = np.where(np.arange(self.grid.bus_count) == bus, -1.0, 0.0)
        response = self.flows(extra, np.zeros(self.grid.branch_count))
        largest = case.cap_mw
        for branch in np.flatnonzero(case.monitors(self.grid)):
            rating, flow, change = self.grid.rating_mva[branch], self.flow[branch], response[branch]
            if branch not in self.branches or self.is_lost[self.grid.from_bus[branch]]:
                continue
            if abs(flow) > rating + ROOM_MW or abs(change) < max(case.ptdf_cutoff, 1e-6):
                continue
            largest = min(largest, max((rating - np.sign(change) * flow) / abs(change), 0.0))
        return largest


def searched(
    grid: Grid, case: StudyCase, injection: np.ndarray, share: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Return N-0 and N-1 capacities of all buses of a grid whose islands all have shares."""
    base = OneState(grid, injection, share, -1)
    n0 = np.array([base.capacity(bus, case) for bus in range(grid.bus_count)])
    n1 = n0.copy()
    for outage in np.flatnonzero(case.takes_out(grid)):
        state = OneState(grid, injection, share, int(outage))
        n1 = np.minimum(n1, [state.capacity(bus, case) for bus in range(grid.bus_count)])
    return n0, n1
