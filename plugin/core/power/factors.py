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
from scipy.sparse import coo_array, csc_array, csr_array
from scipy.sparse.csgraph import connected_components
from scipy.sparse.linalg import splu

from .arrays import BoolArray, FloatArray, IntArray

_A_PAIR = 2
# Of a solution of numbers up to 1: of sound cases it is 1e-9 and less.
_MOST_RESIDUAL = 1e-6


class Branches(NamedTuple):
    """Branches (m,) in service between buses, with MW per radian."""

    from_bus: IntArray
    to_bus: IntArray
    susceptance_mw: FloatArray


@dataclass(frozen=True)
class Factors:
    """The factorised equations of n buses, whose angles are relative to one bus of each island.

    ``island`` (n,) numbers the islands; a bus without branches is one of its own. ``between`` (s,) are the buses left
    out, ``shares`` (s, n) how they share with their neighbours, ``total_mw`` (s,) MW per radian of both their branches.
    ``left`` (r,) are the others.
    """

    island: IntArray
    between: IntArray
    shares: csr_array
    total_mw: FloatArray
    left: IntArray
    lu: Any

    def angles(self, injection_mw: FloatArray) -> FloatArray:
        """Return angles in rad (n,) or (n, k) of injections in MW that are 0 in the sum of each island."""
        own = injection_mw[self.between]
        moved = injection_mw + self.shares.T @ own
        angle = np.zeros(injection_mw.shape)
        if self.left.size:
            angle[self.left] = self.lu.solve(np.asfortranarray(moved[self.left]))
        angle[self.between] = self.shares @ angle + (own.T / self.total_mw).T
        return angle


def factorise(branches: Branches, bus_count: int) -> Factors:
    """Return the factorised equations of n buses.

    Raises RuntimeError where they have no single solution, which takes negative susceptances.
    """
    between, fewer = _without_buses_between(branches, bus_count)
    stays = np.ones(bus_count, dtype=np.bool_)
    stays[between.bus] = False
    left = np.flatnonzero(stays)
    matrix = _susceptances(fewer, stays)
    island = np.empty(bus_count, dtype=np.int64)
    island[left] = connected_components(matrix, directed=False)[1]
    island[between.bus] = island[between.ends[:, 0]]
    count, total = len(between.bus), between.susceptance_mw.sum(axis=1)
    shares = between.susceptance_mw / total[:, np.newaxis]
    return Factors(
        island,
        between.bus,
        csr_array(
            (shares.ravel(), between.ends.ravel(), np.arange(0, 2 * count + 1, 2)), shape=(count, bus_count)
        ),
        total,
        left,
        _sparse_factors(matrix, island[left], is_positive=bool(np.all(fewer.susceptance_mw > 0))),
    )


class _Between(NamedTuple):
    """Buses (s,) that two branches end at, with the other ends and the susceptances of both (s, 2)."""

    bus: IntArray
    ends: IntArray
    susceptance_mw: FloatArray


def _without_buses_between(branches: Branches, bus_count: int) -> tuple[_Between, Branches]:
    """Leave out buses with two branches, of neighbours only one; return them and the branches that are left."""
    one, other, susceptance = branches
    ends, rows = np.concatenate((one, other)), np.tile(np.arange(len(one)), 2)
    goes = np.bincount(ends, minlength=bus_count) == _A_PAIR
    # What is not positive may cancel.
    unusual = ~(susceptance > 0)
    goes[one[unusual]] = goes[other[unusual]] = False
    are_neighbours = goes[one] & goes[other]
    goes[np.maximum(one[are_neighbours], other[are_neighbours])] = False
    bus = np.flatnonzero(goes)
    second = np.zeros(bus_count, dtype=np.int64)
    second[ends] = rows
    first = np.bincount(ends, rows, bus_count).astype(np.int64) - second
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


def _susceptances(branches: Branches, stays: BoolArray) -> csc_array:
    """Return the susceptance matrix of the buses that stay; each has an entry of its own, 0 without branches."""
    one, other, susceptance = branches
    count, buses = int(stays.sum()), len(stays)
    place = (np.cumsum(stays) - 1).astype(np.int32)
    row, column, along = place[one], place[other], np.arange(count, dtype=np.int32)
    diagonal = np.bincount(one, susceptance, buses) + np.bincount(other, susceptance, buses)
    values = np.concatenate((-susceptance, -susceptance, diagonal[stays]))
    places = np.concatenate((row, column, along)), np.concatenate((column, row, along))
    return coo_array((values, places), shape=(count, count)).tocsc()


def _sparse_factors(matrix: csc_array, island: IntArray, *, is_positive: bool) -> Any:
    """Factorise a susceptance matrix (r, r) whose islands (r,) each have one bus tied to an angle of 0."""
    if not len(island):
        return None
    column = np.repeat(np.arange(len(island)), np.diff(matrix.indptr))
    diagonal = np.flatnonzero(matrix.indices == column)
    tied = diagonal[np.unique(island, return_index=True)[1]]
    own = matrix.data[tied]
    # Of balanced injections nothing flows through the tie, whatever it carries.
    matrix.data[tied] += np.where(own > 0, own, 1.0)
    factors = splu(
        matrix,
        permc_spec="MMD_AT_PLUS_A",
        # Positive susceptances make it positive definite: the diagonal needs no pivoting and the order stays sparse.
        diag_pivot_thresh=0.0 if is_positive else 1.0,
        # Grids are so sparse that columns taken together only cost.
        relax=2,
        panel_size=1,
        options={"SymmetricMode": True},
    )
    if not is_positive:
        some = np.cos(np.arange(len(island)))
        if not np.abs(matrix @ factors.solve(some) - some).max() < _MOST_RESIDUAL:
            raise RuntimeError("The matrix is nearly singular")
    return factors
