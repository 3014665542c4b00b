# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The cheapest route over a raster of costs with barriers, from some cells to others.

A wave of cells spreads from the start, a near part of it at a time, and each part is settled with array operations
before the next one begins: the near-far pile of Davidson, Baxter, Garland and Owens, "Work-efficient parallel GPU
methods for single-source shortest paths", IPDPS 2014, after the delta-stepping of Meyer and Sanders, Journal of
Algorithms 49 (2003). What it finds is what Dijkstra's algorithm finds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ...errors import InputError, mark
from .arrays import FloatArray, IntArray, TextArray

FOUND, START_BLOCKED, TARGET_BLOCKED, TARGET_OUTSIDE, CUT_OFF = (
    "found",
    "start_blocked",
    "target_blocked",
    "target_outside",
    "cut_off",
)
CODES: Mapping[str, str] = {
    FOUND: mark("a route was found"),
    START_BLOCKED: mark("every start is outside the cost raster or on a barrier"),
    TARGET_BLOCKED: mark("the target is on a barrier of the cost raster"),
    TARGET_OUTSIDE: mark("the target is outside the cost raster"),
    CUT_OFF: mark("barriers cut the target off from every start"),
}
_STEPS = ((-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1))
_NO_STEP = -1
# How much of the wave is settled together. More does cells again whose cost was not final yet, less makes more of the
# small array operations; on terrains of 1,000 x 1,000 cells all from 0.25 to 1 take about the same time, and where
# costs differ by orders of magnitude a quarter does the least again.
_NEAR_SHARE = 0.25
_LEAST_NEAR = 64
_MOST_GROWTH = 2

Progress = Callable[[float], None]


class Routes(NamedTuple):
    """What was found for each target (t,).

    ``cost``: in cost units times metres, infinite where there is no route. ``length_m``: along the path, from cell
    centre to cell centre; NaN where there is none. ``start``: the row of the start that the route comes from, or -1.
    ``code``: one of ``CODES``. ``paths``: per target the cells (k, 2) as row and column, from start to target, both
    included; (0, 2) where there is no route.
    """

    cost: FloatArray
    length_m: FloatArray
    start: IntArray
    code: TextArray
    paths: tuple[IntArray, ...]


def least_cost_routes(
    cost: ArrayLike,
    cell_size_m: tuple[float, float],
    starts: ArrayLike,
    targets: ArrayLike,
    progress: Progress | None = None,
) -> Routes:
    """Return the cheapest route to each target from whichever start is cheapest.

    ``cost`` (rows, cols): per metre, not negative; cells that are NaN, infinite or negative are barriers.
    ``cell_size_m``: width and height. ``starts`` (s, 2), ``targets`` (t, 2): row and column. A step to one of the 8
    neighbours costs its length times the mean of both cells' costs, as in MCP_Geometric of scikit-image. Like there, a
    diagonal step may pass between two barriers that touch at a corner only: a thin barrier holds where all cells that
    its line touches are barriers.

    ``progress`` is told the share of cells done, at most 1, and may raise to stop. Memory is about 18 bytes per cell
    beside the input. The search ends when all targets are reached. Raises InputError for a raster, a cell size or cells
    that are none.
    """
    field = _field(cost)
    size = _cell_size(cell_size_m)
    start_cells, target_cells = _cells(starts), _cells(targets)
    wave = _Wave(field, size)
    begins, _ = wave.places(start_cells)
    ends, outside = wave.places(target_cells)
    seeds = begins[begins >= 0]
    if seeds.size and np.any(ends >= 0):
        wave.spread(seeds, ends[ends >= 0], progress)
    reached = (ends >= 0) & np.isfinite(wave.cost_to[ends])
    code = np.full(len(ends), CUT_OFF, dtype=np.object_)
    code[ends < 0] = TARGET_BLOCKED
    code[outside] = TARGET_OUTSIDE
    if not seeds.size:
        code[ends >= 0] = START_BLOCKED
    code[reached] = FOUND
    paths, length_m, roots = wave.traced(ends, reached)
    order = np.argsort(begins, kind="stable")
    start = np.full(len(ends), -1, dtype=np.int64)
    start[reached] = order[np.searchsorted(begins, roots[reached], sorter=order)]
    return Routes(np.where(reached, wave.cost_to[ends], np.inf), length_m, start, code, paths)


class _Wave:
    """The arrays of one search, flat, with a rim of barriers so that each cell has 8 neighbours."""

    def __init__(self, field: FloatArray, size: tuple[float, float]) -> None:
        rows, columns = field.shape
        self.width = columns + 2
        padded = np.full((rows + 2, self.width), np.inf)
        padded[1:-1, 1:-1] = field
        self.cost = padded.ravel()
        self.cost[~(self.cost >= 0.0)] = np.inf
        self.shape = (rows, columns)
        self.cost_to = np.full(self.cost.size, np.inf)
        self.step_in = np.full(self.cost.size, _NO_STEP, dtype=np.int8)
        self.is_far = np.zeros(self.cost.size, dtype=np.bool_)
        self.offsets = np.array([down * self.width + right for down, right in _STEPS])
        self.lengths_m = np.array([np.hypot(right * size[0], down * size[1]) for down, right in _STEPS])

    def places(self, cells: IntArray) -> tuple[IntArray, NDArray[np.bool_]]:
        """Return the flat index (n,) of each cell, -1 where it is outside or a barrier, and which are outside."""
        outside = np.any((cells < 0) | (cells >= self.shape), axis=1)
        inside = np.where(outside[:, None], -1, cells)
        flat = (inside[:, 0] + 1) * self.width + inside[:, 1] + 1
        return np.where(np.isfinite(self.cost[flat]), flat, -1), outside

    def spread(self, seeds: IntArray, ends: IntArray, progress: Progress | None) -> None:
        """Settle cells from the seeds outwards until the ends are, or nothing is left to be reached."""
        near = np.unique(seeds)
        self.cost_to[near] = 0.0
        far = np.empty(0, dtype=np.int64)
        limit, done = 0.0, 0
        passable = int(np.count_nonzero(np.isfinite(self.cost))) if progress is not None else 0
        while near.size:
            pushed, most = [far], _MOST_GROWTH * near.size + _LEAST_NEAR
            while near.size:
                if near.size > most:
                    # Where costs differ by orders of magnitude, too much is near and would be done over and over.
                    self.is_far[near] = True
                    near, others, limit = self._split(near)
                    pushed.append(others)
                done += near.size
                near = self._relaxed(near, limit, pushed)
            if progress is not None:
                progress(min(done / passable, 1.0))
            # What is at most the limit by now is final.
            if np.all(self.cost_to[ends] <= limit):
                return
            near, far, limit = self._split(np.concatenate(pushed))

    def _relaxed(self, near: IntArray, limit: float, pushed: list[IntArray]) -> IntArray:
        """Take the cells' 8 neighbours as far as that is cheaper; return those within the limit, push the others."""
        neighbour = near + self.offsets[:, None]
        with np.errstate(over="ignore"):
            through = self.cost.take(neighbour) + self.cost.take(near)
            through *= 0.5 * self.lengths_m[:, None]
            through += self.cost_to.take(near)
        cheaper = np.flatnonzero(through < self.cost_to.take(neighbour))
        neighbour, through, step = neighbour.take(cheaper), through.take(cheaper), cheaper // near.size
        self._improve(neighbour, through, step)
        # The direction from which a cell was reached last tells it once, though several had reached it.
        last = np.flatnonzero(self.step_in.take(neighbour) == step)
        neighbour, through = neighbour.take(last), through.take(last)
        within = through <= limit
        close: IntArray = neighbour[within]
        distant = neighbour[~within]
        distant = distant[~self.is_far.take(distant)]
        self.is_far[close], self.is_far[distant] = False, True
        pushed.append(distant)
        return close

    def _improve(self, neighbour: IntArray, through: FloatArray, step: IntArray) -> None:
        """Note costs and steps, which are in the order of the 8 directions, where nothing cheaper is noted."""
        bounds = np.searchsorted(step, np.arange(len(_STEPS) + 1)).tolist()
        # In one direction no two cells have the same neighbour, so that assigning by index loses nothing.
        for direction, (begin, end) in enumerate(pairwise(bounds)):
            cells, costs = neighbour[begin:end], through[begin:end]
            cheaper = costs < self.cost_to.take(cells)
            cells = cells[cheaper]
            self.cost_to[cells] = costs[cheaper]
            self.step_in[cells] = direction

    def _split(self, far: IntArray) -> tuple[IntArray, IntArray, float]:
        """Return the nearest of the far cells, the others, and the cost up to which they are near."""
        # What came near since it was pushed is done.
        far = far[self.is_far.take(far)]
        if not far.size:
            return far, far, np.inf
        cost_to = self.cost_to.take(far)
        last = min(max(int(far.size * _NEAR_SHARE), _LEAST_NEAR) - 1, far.size - 1)
        limit = float(np.partition(cost_to, last)[last])
        within = cost_to <= limit
        near = far[within]
        self.is_far[near] = False
        return near, far[~within], limit

    def traced(
        self, ends: IntArray, reached: NDArray[np.bool_]
    ) -> tuple[tuple[IntArray, ...], FloatArray, IntArray]:
        """Return cells (k, 2) from start to end, lengths in metres and where paths begin; all are walked at once."""
        walking = np.flatnonzero(reached)
        at = ends[walking]
        length_m, roots = np.where(reached, 0.0, np.nan), ends.copy()
        paths, visited = [walking], [at]
        while walking.size:
            step = self.step_in[at]
            on = step != _NO_STEP
            walking, step = walking[on], step[on]
            at = at[on] - self.offsets[step]
            length_m[walking] += self.lengths_m[step]
            roots[walking] = at
            paths.append(walking)
            visited.append(at)
        owner, flat = np.concatenate(paths)[::-1], np.concatenate(visited)[::-1]
        order = np.argsort(owner, kind="stable")
        cells = np.column_stack(np.divmod(flat[order], self.width)).astype(np.int64) - 1
        breaks = np.cumsum(np.bincount(owner, minlength=len(ends)))[:-1]
        return tuple(np.split(cells, breaks))[: len(ends)], length_m, roots


def _field(cost: ArrayLike) -> FloatArray:
    field = np.asarray(cost, dtype=np.float64)
    if field.ndim != 2:  # noqa: PLR2004
        raise InputError(
            mark("The cost raster has {count} dimensions"),
            remedy=mark("Give rows and columns."),
            count=field.ndim,
        )
    return field


def _cell_size(cell_size_m: tuple[float, float]) -> tuple[float, float]:
    width_m, height_m = (float(side) for side in cell_size_m)
    if not (0.0 < width_m < np.inf and 0.0 < height_m < np.inf):
        raise InputError(
            mark("Cells of {width} x {height} m have no size"),
            remedy=mark("Use a cost raster in a projected CRS, with cells of a known size."),
            width=f"{width_m:g}",
            height=f"{height_m:g}",
        )
    return width_m, height_m


def _cells(cells: ArrayLike) -> IntArray:
    found = np.asarray(cells)
    if not found.size:
        return np.empty((0, 2), dtype=np.int64)
    if found.ndim != 2 or found.shape[1] != 2 or not np.issubdtype(found.dtype, np.integer):  # noqa: PLR2004
        raise InputError(
            mark("Starts and targets are no cells of the cost raster"),
            remedy=mark("Give whole numbers in two columns, row and column."),
        )
    return found.astype(np.int64)
