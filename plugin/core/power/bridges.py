# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bridges: branches whose outage splits an island, and what hangs on them.

A spanning tree decides, not the size of a number: a branch outside the tree closes a cycle with the tree branches
between its ends, and a tree branch that is on no cycle is a bridge (Tarjan 1974, Information Processing Letters 2,
160-161). A second circuit closes a cycle with the first, so of two circuits none is a bridge.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import dijkstra

from .arrays import BoolArray, FloatArray, IntArray


@dataclass(frozen=True)
class Tree:
    """A spanning tree of each island: for each bus (n,) depth, parent bus and branch to it, -1 at a root.

    ``place`` numbers the buses so that what hangs on a bus follows it: ``place`` to ``place + size``.
    """

    depth: IntArray
    parent: IntArray
    branch: IntArray
    place: IntArray
    size: IntArray

    def holds(self, top: IntArray, bus: IntArray) -> BoolArray:
        """Tell (buses, tops) which buses are the tops or hang on them."""
        behind = self.place[bus][:, np.newaxis] - self.place[top]
        held: BoolArray = (behind >= 0) & (behind < self.size[top])
        return held

    def sums(self, values: FloatArray | IntArray) -> FloatArray:
        """Return for each bus (n,) the sum of values (n,) over it and what hangs on it."""
        by_place = np.zeros(len(values) + 1)
        by_place[self.place + 1] = values
        running = np.cumsum(by_place)
        total: FloatArray = running[self.place + self.size] - running[self.place]
        return total


def spanning_tree(island: IntArray, from_bus: IntArray, to_bus: IntArray, used: BoolArray) -> Tree:
    """Return trees of the shortest ways from the first bus of each island (n,), along the branches used (m,)."""
    count = len(island)
    branches = np.flatnonzero(used)
    tails, heads = from_bus[branches], to_bus[branches]
    # One more bus, beside all first ones, makes one tree of all.
    first = np.unique(island, return_index=True)[1]
    ends = np.concatenate([tails, np.full(len(first), count)]), np.concatenate([heads, first])
    links = coo_array((np.ones(len(ends[0])), ends), shape=(count + 1, count + 1)).tocsr()
    steps, before = dijkstra(
        links, directed=False, indices=[count], unweighted=True, return_predecessors=True
    )
    depth = steps[0, :count].astype(np.int64) - 1
    parent = np.where(depth > 0, before[0, :count], -1).astype(np.int64)
    branch = np.full(count, -1, dtype=np.int64)
    for below, above in ((tails, heads), (heads, tails)):
        is_step = parent[below] == above
        # Of parallel branches one stays.
        branch[below[is_step]] = branches[is_step]
    place, size = _places(depth, parent)
    return Tree(depth, parent, branch, place, size)


def _places(depth: IntArray, parent: IntArray) -> tuple[IntArray, IntArray]:
    """Return the number of each bus and how many hang on it, itself among them."""
    size = np.ones(len(depth), dtype=np.int64)
    order = np.lexsort((parent, depth))
    levels = np.split(order, np.flatnonzero(np.diff(depth[order])) + 1) if len(order) else []
    for level in reversed(levels[1:]):
        np.add.at(size, parent[level], size[level])
    place = np.zeros(len(depth), dtype=np.int64)
    for level in levels:
        before = np.cumsum(size[level]) - size[level]
        above = parent[level]
        is_first = np.concatenate([[True], above[1:] != above[:-1]])
        start = before[np.maximum.accumulate(np.where(is_first, np.arange(len(level)), 0))]
        base = np.where(above >= 0, place[above] + 1, 0)
        place[level] = base + before - start
    return place, size


def tree_bridges(tree: Tree, from_bus: IntArray, to_bus: IntArray, used: BoolArray) -> IntArray:
    """Return the lower ends of the bridges (b,): the branch from there to the parent is on no cycle."""
    outside = used.copy()
    outside[tree.branch[tree.branch >= 0]] = False
    one, other = from_bus[outside], to_bus[outside]
    is_on_cycle = np.zeros(len(tree.depth), dtype=np.bool_)
    # Both ends walk up until they meet, the deeper one first.
    while len(one):
        gap = tree.depth[one] - tree.depth[other]
        climbs, other_climbs = gap >= 0, gap <= 0
        is_on_cycle[one[climbs]] = True
        is_on_cycle[other[other_climbs]] = True
        one = np.where(climbs, tree.parent[one], one)
        other = np.where(other_climbs, tree.parent[other], other)
        apart = one != other
        one, other = one[apart], other[apart]
    return np.flatnonzero((tree.branch >= 0) & ~is_on_cycle).astype(np.int64)
