# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The cheapest route from corner to corner of a raster of costs, against Dijkstra's algorithm in other libraries.

The terrain is made up: smooth hills, noise from cell to cell, and a seventh of it barriers of 20 x 20 cells. scipy
needs a graph first, which is part of its time; scikit-image takes part where it is installed.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from harness import Benchmark, Run, Runs, Sizes, Target, main, median, ratio, timed

from plugin.core.power.route import least_cost_routes

_CELL_M = 30.0
# Half of the 8 neighbours; the other half are the same edges the other way.
_EDGES = ((0, 1), (1, -1), (1, 0), (1, 1))


def prepare(folder: Path, sizes: Sizes) -> Run:
    random = np.random.default_rng(1)
    side = sizes.cells
    hills = random.random((side // 50 + 2, side // 50 + 2)).repeat(50, axis=0).repeat(50, axis=1)
    # Steps become slopes: the mean over a window of the width of a step.
    total = np.cumsum(np.cumsum(np.pad(hills, ((50, 0), (50, 0)), mode="edge"), axis=0), axis=1)
    smooth = (total[50:, 50:] - total[:-50, 50:] - total[50:, :-50] + total[:-50, :-50]) / 2500
    cost = 1 + 9 * smooth[:side, :side] ** 2 + random.random((side, side))
    barrier = random.random((side // 20 + 1, side // 20 + 1)) < 1 / 7
    cost[barrier.repeat(20, axis=0).repeat(20, axis=1)[:side, :side]] = np.inf
    cost[0, :] = cost[:, -1] = 20.0
    np.save(folder / "cost.npy", cost)
    return {}


def routes(folder: Path, sizes: Sizes) -> Run:
    cost = np.load(folder / "cost.npy")
    last = sizes.cells - 1
    with timed() as run:
        found = least_cost_routes(cost, (_CELL_M, _CELL_M), [(0, 0)], [(last, last)])
    (folder / "routes.txt").write_text(repr(float(found.cost[0])), encoding="utf-8")
    return run | {"path_cells": len(found.paths[0])}


def scipy_dijkstra(folder: Path, sizes: Sizes) -> Run:
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    cost = np.load(folder / "cost.npy")
    side = sizes.cells
    with timed() as run:
        weights = np.full((side, side, len(_EDGES)), np.inf)
        ends = np.zeros(weights.shape, dtype=np.int32)
        number = np.arange(side * side, dtype=np.int32).reshape(side, side)
        for edge, (down, right) in enumerate(_EDGES):
            here = np.s_[: side - down, max(0, -right) : side - max(0, right)]
            there = np.s_[down:, max(0, right) : side - max(0, -right)]
            length_m = _CELL_M * np.hypot(down, right)
            weights[(*here, edge)] = (cost[here] + cost[there]) * (0.5 * length_m)
            ends[(*here, edge)] = number[there]
        there_is = np.isfinite(weights)
        counts = np.cumsum(there_is.sum(axis=2, dtype=np.int32).ravel(), dtype=np.int32)
        parts = (weights[there_is], ends[there_is], np.concatenate([[np.int32(0)], counts]))
        del weights, ends, there_is
        graph = csr_matrix(parts, shape=(side * side, side * side))
        cost_to, _ = dijkstra(graph, directed=False, indices=0, return_predecessors=True)
    (folder / "scipy_dijkstra.txt").write_text(repr(float(cost_to[-1])), encoding="utf-8")
    return run


def scikit_image(folder: Path, sizes: Sizes) -> Run:
    from skimage.graph import MCP_Geometric

    cost = np.load(folder / "cost.npy")
    last = (sizes.cells - 1, sizes.cells - 1)
    with timed() as run:
        search = MCP_Geometric(np.where(np.isfinite(cost), cost, -1.0), sampling=(_CELL_M, _CELL_M))
        cost_to, _ = search.find_costs([(0, 0)], [last])
        search.traceback(last)
    (folder / "scikit_image.txt").write_text(repr(float(cost_to[last])), encoding="utf-8")
    return run


def compare(folder: Path, sizes: Sizes) -> Run:
    found = [float(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt"))]
    difference = max(found) / min(found) - 1.0
    if not np.isfinite(found).all() or difference > 1e-9:
        raise SystemExit(f"the cost of the routes differs: {found}")
    return {"ways": len(found), "largest_relative_difference": difference}


def judge(runs: Runs) -> list[Target]:
    targets = [
        Target("seconds", median(runs["routes"]), "<= 60"),
        Target("peak MB, the raster included", max(run["peak_mb"] for run in runs["routes"]), "<= 4096"),
    ]
    others = [way for way in runs if way != "routes"]
    return targets + [Target(f"{way} / routes", ratio(runs, way, "routes")) for way in others]


WAYS = {"routes": routes, "scipy_dijkstra": scipy_dijkstra}
if find_spec("skimage"):
    WAYS["scikit_image"] = scikit_image

if __name__ == "__main__":
    main(Benchmark(__file__, {"cells": 4000}, WAYS, judge, prepare, compare))
