# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid as arrays: injections, islands, more load, fewer branches."""

from __future__ import annotations

from dataclasses import fields, replace

import networkx
import numpy as np
from hypothesis import given

from plugin.core.power.grid import Grid
from tests.core.power.cases import grids, made


def test_counts_are_those_of_the_ids() -> None:
    grid = made(3, [(0, 1)], 0.1)
    assert (grid.bus_count, grid.branch_count) == (3, 1)


def test_unknown_load_and_generation_count_as_none() -> None:
    grid = made(4, [], 0.1, load_mw=[1, np.nan, 3, np.nan], generation_mw=[5, 5, np.nan, np.nan])
    np.testing.assert_array_equal(grid.injection_mw, [4.0, 5.0, -3.0, 0.0])


@given(grids(most_buses=10))
def test_islands_are_the_connected_parts(grid: Grid) -> None:
    graph = networkx.Graph(list(zip(grid.from_bus.tolist(), grid.to_bus.tolist(), strict=True)))
    graph.add_nodes_from(range(grid.bus_count))
    parts = {frozenset(part) for part in networkx.connected_components(graph)}
    islands = grid.islands
    assert {frozenset(np.flatnonzero(islands == number).tolist()) for number in np.unique(islands)} == parts
    alone = {bus for bus in graph if graph.degree(bus) == 0}
    assert set(np.flatnonzero(~grid.has_branch).tolist()) == alone


def test_more_load_adds_up_and_leaves_the_grid_as_it_was() -> None:
    grid = made(3, [(0, 1)], 0.1, load_mw=[10, np.nan, 30])
    more = grid.with_load(np.array([0, 1, 0]), np.array([1.0, 2.0, 4.0]))
    np.testing.assert_array_equal(more.load_mw, [15.0, 2.0, 30.0])
    np.testing.assert_array_equal(grid.load_mw, [10.0, np.nan, 30.0])


def test_a_grid_with_some_branches_keeps_every_column_of_them() -> None:
    grid = made(3, [(0, 1), (1, 2), (2, 0)], [0.1, 0.2, 0.3], rating_mva=[1, 2, 3], shift_rad=[4, 5, 6])
    grid = replace(grid, is_transformer=np.array([False, True, True]), base_mva=50.0)
    kept = grid.kept(np.array([False, True, True]))
    assert kept.branch_ids == ("1", "2")
    for field in fields(Grid):
        before, after = getattr(grid, field.name), getattr(kept, field.name)
        if (
            isinstance(before, np.ndarray)
            and len(before) == 3
            and not field.name.startswith(("bus", "load", "gen", "slack"))
        ):
            np.testing.assert_array_equal(after, before[1:])
        elif field.name != "branch_ids":
            np.testing.assert_array_equal(after, before)
