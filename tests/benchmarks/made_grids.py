# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Made-up transmission grids: buses spread evenly, neighbours joined, ratings with room over the flows."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import minimum_spanning_tree
from scipy.spatial import Delaunay

from plugin.core.power.flow import factorised, solve
from plugin.core.power.grid import Grid
from plugin.core.power.sensitivities import bridges, lodf

# The share in pandapower's case9241pegase: 2,252 of 16,049.
_TRANSFORMERS = 0.14


def made_grid(bus_count: int, branch_count: int, seed: int = 1) -> Grid:
    """Return one island: the shortest tree of the buses, links from its ends, second circuits where a way is single."""
    random = np.random.default_rng(seed)
    links, length, in_tree = _neighbours(random.random((bus_count, 2)))
    degree = np.bincount(links[in_tree].ravel(), minlength=bus_count)
    others = np.flatnonzero(~in_tree)
    others = others[np.lexsort((random.random(len(others)), degree[links[others]].min(axis=1)))]
    twin_count = branch_count // 10
    taken = np.concatenate([np.flatnonzero(in_tree), others])[: branch_count - twin_count]
    single = bridges(factorised(_filled(links[taken], length[taken], bus_count, random)))
    by_need = np.lexsort((random.random(len(taken)), ~single))
    taken = np.concatenate([taken, taken[by_need[: branch_count - len(taken)]]])
    return _filled(links[taken], length[taken], bus_count, random)


def _neighbours(places: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the links of neighbours, their lengths in mean distances, and which make the shortest tree."""
    count = len(places)
    corners = Delaunay(places).simplices
    sides = np.concatenate([corners[:, [0, 1]], corners[:, [1, 2]], corners[:, [0, 2]]])
    links = np.unique(np.sort(sides, axis=1), axis=0)
    length = np.linalg.norm(places[links[:, 0]] - places[links[:, 1]], axis=1) * np.sqrt(count)
    tree = minimum_spanning_tree(coo_array((length, links.T), shape=(count, count))).tocoo()
    in_tree = np.isin(links @ [count, 1], np.sort([tree.row, tree.col], axis=0).T @ [count, 1])
    return links, length, in_tree


def _filled(links: np.ndarray, length: np.ndarray, bus_count: int, random: np.random.Generator) -> Grid:
    is_plant = random.random(bus_count) < 0.2
    is_plant[0] = True
    load = random.gamma(2.0, 25.0, bus_count)
    generation = np.where(is_plant, random.gamma(2.0, 100.0, bus_count), 0.0)
    generation *= load.sum() / generation.sum()
    count = len(links)
    return Grid(
        bus_ids=tuple(f"bus {number}" for number in range(bus_count)),
        bus_kv=np.full(bus_count, 154.0),
        load_mw=load,
        generation_mw=generation,
        slack_share=generation,
        branch_ids=tuple(f"branch {number}" for number in range(count)),
        from_bus=links[:, 0].astype(np.int64),
        to_bus=links[:, 1].astype(np.int64),
        reactance_pu=0.02 * length + 0.005,
        rating_mva=np.full(count, np.inf),
        shift_rad=np.zeros(count),
        is_transformer=random.random(count) < _TRANSFORMERS,
        corridor=np.arange(count),
    )


def rated(grid: Grid, seed: int = 2) -> Grid:
    """Return a grid whose ratings leave -5 to 60 % room over the worst flow after an outage: few overloads."""
    network = factorised(grid)
    flow = solve(grid, network).flow_mw
    worst = np.nanmax(np.abs(flow[:, np.newaxis] + lodf(network) * flow), axis=1)
    room = np.random.default_rng(seed).uniform(0.95, 1.6, grid.branch_count)
    return replace(grid, rating_mva=np.maximum(worst * room, 100.0))


def write(path: Path, grid: Grid) -> None:
    """Keep the arrays of a grid in a file."""
    columns = {field.name: getattr(grid, field.name) for field in fields(Grid)}
    np.savez(path, **{name: column for name, column in columns.items() if isinstance(column, np.ndarray)})


def read(path: Path) -> Grid:
    """Return the grid of a file; buses and branches are named by their numbers."""
    with np.load(path) as columns:
        buses, branches = len(columns["bus_kv"]), len(columns["from_bus"])
        return Grid(
            bus_ids=tuple(map(str, range(buses))), branch_ids=tuple(map(str, range(branches))), **columns
        )
