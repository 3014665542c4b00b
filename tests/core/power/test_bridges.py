# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bridges equal those of networkx, and what hangs on one is what cutting it leaves."""

from __future__ import annotations

from dataclasses import replace

import networkx
import numpy as np
from hypothesis import given

from plugin.core.power.bridges import spanning_tree, tree_bridges
from plugin.core.power.grid import Grid
from tests.core.power.cases import grids, made


def found(grid: Grid) -> tuple[set[int], dict[int, set[int]]]:
    """Return the bridges, and for each what hangs on it."""
    used = grid.from_bus != grid.to_bus
    tree = spanning_tree(grid.islands, grid.from_bus, grid.to_bus, used)
    tops = tree_bridges(tree, grid.from_bus, grid.to_bus, used)
    held = tree.holds(tops, np.arange(grid.bus_count))
    hanging = {int(tree.branch[top]): set(np.flatnonzero(held[:, k]).tolist()) for k, top in enumerate(tops)}
    return set(hanging), hanging


@given(grids(most_buses=12))
def test_bridges_and_what_hangs_on_them_equal_those_of_networkx(grid: Grid) -> None:
    graph = networkx.MultiGraph()
    graph.add_nodes_from(range(grid.bus_count))
    pairs = list(zip(grid.from_bus.tolist(), grid.to_bus.tolist(), strict=True))
    graph.add_edges_from((*ends, number) for number, ends in enumerate(pairs))
    expected = {number for number, (one, other) in enumerate(pairs) if _is_bridge(graph, one, other, number)}
    bridges, hanging = found(grid)
    assert bridges == expected
    simple = networkx.Graph(pairs)
    assert {frozenset(pairs[number]) for number in bridges} <= {
        frozenset(ends) for ends in networkx.bridges(simple)
    }
    for number, buses in hanging.items():
        cut = graph.copy()
        cut.remove_edge(*pairs[number], key=number)
        assert buses in [set(part) for part in networkx.connected_components(cut)]


def _is_bridge(graph: networkx.MultiGraph, one: int, other: int, key: int) -> bool:
    cut = graph.copy()
    cut.remove_edge(one, other, key=key)
    return not networkx.has_path(cut, one, other)


def test_a_second_circuit_and_a_ring_have_no_bridges_however_weak_they_are() -> None:
    assert found(made(2, [(0, 1), (1, 0)], [1e-9, 1e9]))[0] == set()
    ring = made(50, [(bus, (bus + 1) % 50) for bus in range(50)], 1.0)
    assert found(ring)[0] == set()
    assert found(replace(ring.kept(np.arange(50) != 7)))[0] == set(range(49))


def test_sums_are_of_a_bus_and_all_that_hangs_on_it() -> None:
    grid = made(5, [(0, 1), (1, 2), (1, 3)], 1.0)
    tree = spanning_tree(grid.islands, grid.from_bus, grid.to_bus, np.ones(3, dtype=bool))
    np.testing.assert_array_equal(tree.sums(np.array([1.0, 2, 4, 8, 16])), [15, 14, 4, 8, 16])
    np.testing.assert_array_equal(tree.depth, [0, 1, 2, 2, 0])
    np.testing.assert_array_equal(tree.size, [4, 3, 1, 1, 1])
