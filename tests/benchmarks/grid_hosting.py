# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The N-1 hosting capacity of every bus of a made-up grid of 1,000 buses and 1,500 circuits, each taken out once.

The answer is checked at some buses: every outage is cut out, and the grid that is left is solved anew.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from harness import Benchmark, Run, Runs, Sizes, Target, main, median, timed
from made_grids import made_grid, rated, read, write

from plugin.core.power.flow import factorised
from plugin.core.power.grid import Grid
from plugin.core.power.hosting import hosting_capacity
from plugin.core.power.study_case import StudyCase

CASES = {
    "cutoff_10": StudyCase("cut-off 10 %", "made up", cap_mw=2000.0),
    "no_cutoff": StudyCase("no cut-off", "made up", cap_mw=2000.0, ptdf_cutoff=0.0),
}
_CHECKED_BUSES = 20


def prepare(folder: Path, sizes: Sizes) -> Run:
    write(folder / "grid.npz", rated(made_grid(sizes.buses, sizes.branches)))
    return {}


def measure(folder: Path, sizes: Sizes, name: str) -> Run:
    grid = read(folder / "grid.npz")
    with timed() as run:
        found = hosting_capacity(grid, CASES[name])
    np.save(folder / f"{name}.npy", found.n1.capacity_mw)
    return run | {
        "median_mw": float(np.median(found.n1.capacity_mw)),
        "overloads": len(found.overloads.branch),
    }


def compare(folder: Path, sizes: Sizes) -> Run:
    grid = read(folder / "grid.npz")
    buses = np.linspace(0, grid.bus_count - 1, _CHECKED_BUSES).astype(int)
    largest = 0.0
    for name, case in CASES.items():
        found = np.load(folder / f"{name}.npy")[buses]
        largest = max(largest, float(np.abs(found - searched(grid, case, buses)).max()))
    if not largest < 1e-4:
        raise SystemExit(f"the capacities differ by {largest} MW")
    return {"buses": len(buses), "outages": grid.branch_count, "largest_difference_mw": largest}


def searched(grid: Grid, case: StudyCase, buses: np.ndarray) -> np.ndarray:
    """Return the N-1 capacity of some buses of a grid without bridges by solving it after every outage."""
    column = np.arange(len(buses))
    injection = np.repeat(grid.injection_mw[:, np.newaxis], len(buses) + 1, axis=1)
    injection[buses, column] -= 1.0
    injection -= grid.slack_share[:, np.newaxis] / grid.slack_share.sum() * injection.sum(axis=0)
    least = np.full(len(buses), case.cap_mw)
    for outage in range(-1, grid.branch_count):
        left = grid.kept(np.arange(grid.branch_count) != outage)
        flow = factorised(left).flows(injection)
        base, change = flow[:, -1:], flow[:, :-1] - flow[:, -1:]
        rating = left.rating_mva[:, np.newaxis]
        counts = (np.abs(base) <= rating + 1e-6) & (np.abs(change) >= max(case.ptdf_cutoff, 1e-6))
        room = np.where(change > 0, rating - base, rating + base)
        least = np.minimum(
            least,
            np.divide(room, np.abs(change), out=np.full(change.shape, np.inf), where=counts).min(axis=0),
        )
    return np.maximum(least, 0.0)


def judge(runs: Runs) -> list[Target]:
    peak = max(run["peak_mb"] for way in runs.values() for run in way)
    return [
        Target("seconds with the cut-off of 10 %", median(runs["cutoff_10"]), "<= 20"),
        Target("seconds without a cut-off", median(runs["no_cutoff"]), "<= 20"),
        Target("peak memory, MB", peak, "<= 2048"),
    ]


if __name__ == "__main__":
    ways = {name: lambda folder, sizes, name=name: measure(folder, sizes, name) for name in CASES}
    main(Benchmark(__file__, {"buses": 1_000, "branches": 1_500}, ways, judge, prepare, compare))
