# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The equations of a DC grid, factorised: angles of buses from what is injected there.

A bus with two branches is left out first: they become one, and what is injected there goes to their other ends as their
susceptances share it (Kron reduction of one bus: Doerfler & Bullo 2013, IEEE Transactions on Circuits and Systems I 60,
150-163). A quarter of the buses of a transmission grid goes that way, for all at once, before sparse factorisation
takes one bus after another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import coo_array, csr_array
from scipy.sparse.linalg import splu

from .arrays import BoolArray, FloatArray, IntArray

_A_PAIR = 2


class Branches(NamedTuple):
    """Branches (m,) in service between buses, with MW per radian."""

    from_bus: IntArray
    to_bus: IntArray
    susceptance_mw: FloatArray


@dataclass(frozen=True)
class Factors:
    """The factorised equations of n buses. References have an angle of 0.

    ``between`` (s,) are the buses left out, ``shares`` (s, n) how they share with their neighbours, ``total_mw`` (s,)
    MW per radian of both their branches. ``free`` (r,) are those that are left and no reference.
    """

    between: IntArray
    shares: csr_array
    total_mw: FloatArray
    free: IntArray
    lu: Any

    def angles(self, injection_mw: FloatArray) -> FloatArray:
        """Return angles in rad (n,) or (n, k) of injections in MW that are 0 in the sum of each island."""
        own = injection_mw[self.between]
        moved = injection_mw + self.shares.T @ own
        angle = np.zeros(injection_mw.shape)
        if self.free.size:
            angle[self.free] = self.lu.solve(np.asfortranarray(moved[self.free]))
        angle[self.between] = self.shares @ angle + (own.T / self.total_mw).T
        return angle


def factorise(branches: Branches, is_reference: BoolArray) -> Factors:
    """Return the factorised equations of n buses, one reference in each island.

    Raises RuntimeError where they have no single solution, which takes negative susceptances.
    """
    between, left = _without_buses_between(branches, is_reference)
    free = ~is_reference
    free[between.bus] = False
    count, total = len(between.bus), between.susceptance_mw.sum(axis=1)
    shares = between.susceptance_mw / total[:, np.newaxis]
    return Factors(
        between.bus,
        csr_array(
            (shares.ravel(), between.ends.ravel(), np.arange(0, 2 * count + 1, 2)),
            shape=(count, len(is_reference)),
        ),
        total,
        np.flatnonzero(free).astype(np.int64),
        _sparse_factors(left, free),
    )


class _Between(NamedTuple):
    """Buses (s,) that two branches end at, with the other ends and the susceptances of both (s, 2)."""

    bus: IntArray
    ends: IntArray
    susceptance_mw: FloatArray


def _without_buses_between(branches: Branches, is_reference: BoolArray) -> tuple[_Between, Branches]:
    """Leave out buses with two branches, of neighbours only one; return them and the branches that are left."""
    one, other, susceptance = branches
    count = len(is_reference)
    ends, rows = np.concatenate((one, other)), np.tile(np.arange(len(one)), 2)
    goes = (np.bincount(ends, minlength=count) == _A_PAIR) & ~is_reference
    # What is not positive may cancel.
    unusual = ~(susceptance > 0)
    goes[one[unusual]] = goes[other[unusual]] = False
    are_neighbours = goes[one] & goes[other]
    goes[np.maximum(one[are_neighbours], other[are_neighbours])] = False
    bus = np.flatnonzero(goes)
    second = np.zeros(count, dtype=np.int64)
    second[ends] = rows
    first = np.bincount(ends, rows, count).astype(np.int64) - second
    pair = np.stack((first[bus], second[bus]), axis=1)
    far, of_pair = one[pair] + other[pair] - bus[:, np.newaxis], susceptance[pair]
    in_series = of_pair.prod(axis=1) / of_pair.sum(axis=1)
    # Two circuits to one neighbour lead nowhere else.
    passes, stays = far[:, 0] != far[:, 1], ~(goes[one] | goes[other])
    return _Between(bus, far, of_pair), Branches(
        np.concatenate((one[stays], far[passes, 0])),
        np.concatenate((other[stays], far[passes, 1])),
        np.concatenate((susceptance[stays], in_series[passes])),
    )


def _sparse_factors(branches: Branches, free: BoolArray) -> Any:
    """Factorise the susceptance matrix of the free buses; None where there are none."""
    count, buses = int(free.sum()), len(free)
    if not count:
        return None
    place = (np.cumsum(free) - 1).astype(np.int32)
    one, other, susceptance = branches
    inner = free[one] & free[other]
    row, column, along = place[one[inner]], place[other[inner]], np.arange(count, dtype=np.int32)
    diagonal = np.bincount(one, susceptance, buses) + np.bincount(other, susceptance, buses)
    values = np.concatenate([-susceptance[inner], -susceptance[inner], diagonal[free]])
    places = np.concatenate([row, column, along]), np.concatenate([column, row, along])
    return splu(
        coo_array((values, places), shape=(count, count)).tocsc(),
        permc_spec="MMD_AT_PLUS_A",
        # Positive susceptances make it positive definite: the diagonal needs no pivoting and the order stays sparse.
        diag_pivot_thresh=0.0 if bool(np.all(susceptance > 0)) else 1.0,
        # Grids are so sparse that columns taken together only cost.
        relax=2,
        panel_size=1,
        options={"SymmetricMode": True},
    )
