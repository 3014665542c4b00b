# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Candidate sites: the cells of a grid inside an area, minus what is excluded.

The grid has its origin at (0, 0) of the CRS, so cells of neighbouring areas fit and keep their ids.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import shapely

from ...errors import InputError, mark
from .arrays import FloatArray, GeometryArray, IntArray
from .measures import valid

MAX_CELLS = 20_000_000
# Blocks of 10,000 cells bound the memory, and the corners of the ground each cell is cut with.
_BLOCK_SIDE = 100
# A part of a cell smaller than this share is rounding.
_SLIVER = 1e-9
# Polygon and MultiPolygon, as shapely numbers types.
_POLYGON_TYPES = (3, 6)


class Shape(NamedTuple):
    """A cell on a lattice of whole numbers, so that neighbours share their corners to the last bit.

    Corners of cell (col, row) are (col_step col + x, row_step row + odd_shift (col mod 2) + y) for the (x, y)
    of ``ring``, in units of (unit_x, unit_y) cell sizes.
    """

    prefix: str
    ring: tuple[tuple[int, int], ...]
    col_step: int
    row_step: int
    odd_shift: int
    unit_x: float
    unit_y: float
    area: float


SHAPES: Mapping[str, Shape] = {
    # Flat top; flat to flat is the size, so the side is size / sqrt(3).
    "hexagon": Shape(
        prefix="h",
        ring=((2, 0), (1, 1), (-1, 1), (-2, 0), (-1, -1), (1, -1)),
        col_step=3,
        row_step=2,
        odd_shift=1,
        unit_x=0.5 / math.sqrt(3),
        unit_y=0.5,
        area=math.sqrt(3) / 2,
    ),
    "square": Shape("s", ((0, 0), (1, 0), (1, 1), (0, 1)), 1, 1, 0, 1.0, 1.0, 1.0),
}


@dataclass(frozen=True, eq=False)
class Candidates:
    """Cells (n,): geometry, id such as "h_<col>_<row>", and the area left of each in m2."""

    geometry: GeometryArray
    ids: tuple[str, ...]
    area_m2: FloatArray


def candidate_cells(
    area: shapely.Geometry,
    shape: str,
    size_m: float,
    exclusions: GeometryArray | None = None,
    min_area_m2: float = 0.0,
    *,
    clip: bool = True,
    progress: Callable[[float], None] | None = None,
) -> Candidates:
    """Return the cells with at least ``min_area_m2`` inside the area and outside the exclusions.

    ``size_m``: hexagon from flat to flat, square from side to side. With ``clip`` cells are cut to what
    counts; without, they stay whole, and ``area_m2`` is what counts of them. ``progress`` is told the
    share done, 0..1, after every 10,000 cells at most, and may raise. Cells come sorted by column and row.

    Raises InputError for an unknown shape, a size that is not above 0, and above MAX_CELLS cells.
    """
    grid = _checked_shape(area, shape, size_m)
    ground = valid(np.array([area], dtype=object))[0]
    barriers = shapely.STRtree(valid(np.asarray(() if exclusions is None else exclusions, dtype=object)))
    shapely.prepare(ground)
    whole_m2 = grid.area * size_m**2
    least_m2 = max(min_area_m2 * (1 - _SLIVER), whole_m2 * _SLIVER)
    found: list[tuple[GeometryArray, FloatArray, IntArray]] = []
    blocks = list(_blocks(ground, grid, size_m))
    for done, (cols, rows) in enumerate(blocks, start=1):
        free = _free_ground(ground, barriers, _block_box(grid, size_m, cols, rows))
        place = _lattice(cols, rows)
        cells, left_m2 = _cells_on(free, _outlines(grid, size_m, place), whole_m2, clip=clip)
        kept = left_m2 >= least_m2
        found.append((cells[kept], left_m2[kept], place[kept]))
        if progress is not None:
            progress(done / len(blocks))
    return _collected(grid, found)


def _checked_shape(area: shapely.Geometry, shape: str, size_m: float) -> Shape:
    if shape not in SHAPES:
        raise InputError(
            mark('There is no cell shape "{shape}"'),
            remedy=mark("Use one of: {known}"),
            shape=shape,
            known=", ".join(SHAPES),
        )
    if not (math.isfinite(size_m) and size_m > 0):
        raise InputError(
            mark("A cell size of {size} m is not possible"),
            remedy=mark("Give a size above 0"),
            size=size_m,
        )
    count = shapely.area(area) / (SHAPES[shape].area * size_m**2)
    if count > MAX_CELLS:
        raise InputError(
            mark("Cells of {size:g} m would be {count:,.0f}; the most is {most:,}"),
            remedy=mark("Choose larger cells or a smaller area"),
            size=size_m,
            count=count,
            most=MAX_CELLS,
        )
    return SHAPES[shape]


def _blocks(area: shapely.Geometry, grid: Shape, size_m: float) -> Iterator[tuple[range, range]]:
    """Yield the columns and rows of the blocks that meet the area."""
    if shapely.is_empty(area):
        return
    x_min, y_min, x_max, y_max = shapely.bounds(area)
    width, height = grid.col_step * grid.unit_x * size_m, grid.row_step * grid.unit_y * size_m
    # A cell reaches at most one column and one row beyond its own place.
    cols = range(math.floor(x_min / width) - 1, math.floor(x_max / width) + 2)
    rows = range(math.floor(y_min / height) - 1, math.floor(y_max / height) + 2)
    for col in range(0, len(cols), _BLOCK_SIDE):
        for row in range(0, len(rows), _BLOCK_SIDE):
            block = cols[col : col + _BLOCK_SIDE], rows[row : row + _BLOCK_SIDE]
            if shapely.intersects(area, _block_box(grid, size_m, *block)):
                yield block


def _block_box(grid: Shape, size_m: float, cols: range, rows: range) -> shapely.Geometry:
    """Return a rectangle in which all cells of a block lie, none touching its rim."""
    width, height = grid.col_step * grid.unit_x * size_m, grid.row_step * grid.unit_y * size_m
    return shapely.box(
        (cols[0] - 1) * width, (rows[0] - 1) * height, (cols[-1] + 2) * width, (rows[-1] + 2) * height
    )


def _free_ground(
    ground: shapely.Geometry, barriers: shapely.STRtree, box: shapely.Geometry
) -> shapely.Geometry:
    """Return what of the ground lies in a block and outside all barriers."""
    near = barriers.geometries[barriers.query(box, predicate="intersects")]
    blocked = shapely.union_all(_polygons_of(shapely.intersection(near, box)))
    inside = _polygons_of(shapely.intersection(np.array([ground], dtype=object), box))
    free: shapely.Geometry = _polygons_of(shapely.difference(inside, blocked))[0]
    return free


def _lattice(cols: range, rows: range) -> IntArray:
    return np.stack(np.meshgrid(cols, rows, indexing="ij"), axis=-1).reshape(-1, 2).astype(np.int64)


def _outlines(grid: Shape, size_m: float, place: IntArray) -> GeometryArray:
    col, row = place[:, :1], place[:, 1:]
    ring = np.array([*grid.ring, grid.ring[0]])
    x = (grid.col_step * col + ring[:, 0]) * (grid.unit_x * size_m)
    y = (grid.row_step * row + grid.odd_shift * (col % 2) + ring[:, 1]) * (grid.unit_y * size_m)
    return np.asarray(shapely.polygons(np.stack((x, y), axis=-1)), dtype=object)


def _cells_on(
    free: shapely.Geometry, outlines: GeometryArray, whole_m2: float, *, clip: bool
) -> tuple[GeometryArray, FloatArray]:
    """Return the cells, cut to the free ground if asked, and the area of each that is free."""
    shapely.prepare(free)
    inside = shapely.contains_properly(free, outlines)
    rim = np.flatnonzero(~inside)
    rim = rim[shapely.intersects(free, outlines[rim])]
    pieces = _polygons_of(shapely.intersection(outlines[rim], free))
    left_m2 = np.where(inside, whole_m2, 0.0)
    left_m2[rim] = shapely.area(pieces)
    cut = left_m2[rim] < whole_m2 * (1 - _SLIVER)
    left_m2[rim[~cut]] = whole_m2
    if clip:
        outlines[rim[cut]] = pieces[cut]
    return outlines, left_m2


def _polygons_of(geometries: GeometryArray) -> GeometryArray:
    """Return the geometries without the lines and points that overlays leave where things touch."""
    mixed = np.flatnonzero(~np.isin(shapely.get_type_id(geometries), _POLYGON_TYPES))
    parts, owner = shapely.get_parts(geometries[mixed], return_index=True)
    polygon = shapely.get_dimensions(parts) == 2  # noqa: PLR2004 - a polygon has two dimensions
    polygons = geometries.copy()
    polygons[mixed] = shapely.MultiPolygon()
    if polygon.any():
        with_polygons, index = np.unique(owner[polygon], return_inverse=True)
        polygons[mixed[with_polygons]] = shapely.multipolygons(parts[polygon], indices=index)
    return polygons


def _collected(grid: Shape, found: list[tuple[GeometryArray, FloatArray, IntArray]]) -> Candidates:
    if not found:
        return Candidates(np.empty(0, dtype=object), (), np.empty(0))
    geometry, area_m2, place = (np.concatenate(column) for column in zip(*found, strict=True))
    order = np.lexsort((place[:, 1], place[:, 0]))
    # By format, because numpy's own functions for text take eight times as long.
    ids = map((grid.prefix + "_{}_{}").format, *place[order].T.tolist())
    return Candidates(geometry[order], tuple(ids), area_m2[order])
