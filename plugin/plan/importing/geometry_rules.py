# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Foreign geometries become what a plan's layer holds: one rule for each kind, and what cannot be is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateTransform, QgsCsException

from ...errors import Terms, mark
from ..geometries import through_qgis

STRICT, ADAPT, CIRCLES = "strict", "adapt", "circles"
REPAIR, REJECT = "repair", "reject"

WRONG_KIND = mark("The layer holds {needed}; this is {found}")
POINT_FOR_AREA = mark(
    "The layer holds polygons; this is a point. Draw outlines first, or import into a layer of points. Where the "
    "layer says on what its outlines rest (geometry_basis), circles under “Geometries of another kind” turns points "
    "into circles that are marked as such"
)
MANY_PARTS = mark("It has {count} parts that do not join; the layer holds features of one part")
INVALID = mark("The geometry is not valid: {reason}")
NOT_FINITE = mark("A coordinate is not a finite number")
NO_EXTENT = mark("The geometry has no length or area")
NOT_TRANSFORMED = mark("The coordinates cannot be transformed; check their CRS")
REPAIRED = mark("The geometry was not valid and was repaired: {reason}")
POINT_ON_SURFACE = mark("An area became a point on it")
JOINED = mark("The parts of a line were joined")

_POINT_NAME, _LINE_NAME, _AREA_NAME = mark("a point"), mark("a line"), mark("a polygon")
# By shapely's numbers of types.
_NAMES = (
    _POINT_NAME,
    _LINE_NAME,
    _LINE_NAME,
    _AREA_NAME,
    _POINT_NAME,
    _LINE_NAME,
    _AREA_NAME,
    mark("a mixture of geometries"),
)
_POINT_KINDS = (0, 4)
_POINT, _LINE, _POLYGON, _MULTIPOINT, _MULTILINE, _MULTIPOLYGON = 0, 1, 3, 4, 5, 6
_NEEDED = {
    "Point": (mark("points"), 0),
    "LineString": (mark("lines"), 1),
    "MultiPolygon": (mark("polygons"), 2),
}
_MOST_COORDINATES = 500_000


@dataclass
class Placed:
    """Geometries (n,) as the layer holds them, None for none, and by row what was refused or changed and why."""

    geometries: NDArray[np.object_]
    problems: dict[int, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    changes: dict[int, tuple[str, dict[str, Any]]] = field(default_factory=dict)

    def refuse(self, rows: NDArray[Any], problem: str, values: Callable[[int], dict[str, Any]]) -> None:
        """Take away the geometries of some rows, each for the same reason."""
        for row in rows:
            self.problems[int(row)] = (problem, values(int(row)))
        self.geometries[rows] = None


def _nothing(_row: int) -> dict[str, Any]:
    return {}


def fitted(
    geometries: NDArray[np.object_],
    needed: str,
    *,
    rule: str,
    invalid: str,
    to_plan: QgsCoordinateTransform,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Placed:
    """Make geometries (n,) fit a layer of Point, LineString or MultiPolygon, in the plan's CRS.

    ``rule`` is strict, adapt, or circles: that leaves points in a layer of polygons as points, for whoever draws the
    circles, and is adapt otherwise. Whatever loses nothing is always done: one part instead of a collection of one, and
    the other way round.
    """
    placed = Placed(shapely.force_2d(geometries))
    empty = shapely.is_empty(placed.geometries)
    placed.geometries[empty] = None
    for step in (
        lambda: _refuse_infinite(placed),
        lambda: _mend(placed, invalid),
        lambda: _change_kind(placed, needed, rule),
        lambda: _transform(placed, to_plan),
    ):
        check_cancelled()
        step()
    sizes = shapely.length(placed.geometries)
    are_points = shapely.get_type_id(placed.geometries) == _POINT
    flat = ~shapely.is_missing(placed.geometries) & ~(sizes > 0) & ~are_points
    placed.refuse(np.flatnonzero(flat), NO_EXTENT, _nothing)
    return placed


def _refuse_infinite(placed: Placed) -> None:
    coordinates, owners = shapely.get_coordinates(placed.geometries, return_index=True)
    bad = np.unique(owners[~np.isfinite(coordinates).all(axis=1)])
    placed.refuse(bad, NOT_FINITE, _nothing)


def _mend(placed: Placed, invalid: str) -> None:
    present = ~shapely.is_missing(placed.geometries)
    broken = np.flatnonzero(present & ~shapely.is_valid(placed.geometries))
    reasons = dict(zip(broken.tolist(), shapely.is_valid_reason(placed.geometries[broken]), strict=True))
    if invalid == REJECT:
        placed.refuse(broken, INVALID, lambda row: {"reason": reasons[row]})
        return
    dimensions = shapely.get_dimensions(placed.geometries[broken])
    mended = shapely.make_valid(placed.geometries[broken])
    for row, dimension, geometry in zip(broken.tolist(), dimensions, mended, strict=True):
        parts = shapely.get_parts(geometry)
        kept = parts[shapely.get_dimensions(parts) == dimension]
        if not len(kept):
            placed.refuse(np.array([row]), INVALID, lambda row: {"reason": reasons[row]})
            continue
        placed.geometries[row] = shapely.union_all(kept) if len(kept) > 1 else kept[0]
        placed.changes[row] = (REPAIRED, {"reason": reasons[row]})


def _change_kind(placed: Placed, needed: str, rule: str) -> None:
    word, dimension = _NEEDED[needed]
    found = shapely.get_dimensions(placed.geometries)
    kinds = shapely.get_type_id(placed.geometries)
    present = ~shapely.is_missing(placed.geometries)
    if rule != STRICT and needed == "Point":
        areas = np.flatnonzero(present & (found == _NEEDED["MultiPolygon"][1]))
        placed.geometries[areas] = shapely.point_on_surface(placed.geometries[areas])
        for row in areas.tolist():
            # A repair before it is told as well by what it ended in.
            placed.changes[row] = (POINT_ON_SURFACE, {})
    if rule != STRICT and needed == "LineString":
        _join_lines(placed, np.flatnonzero(present & (kinds == _MULTILINE)))
    found = shapely.get_dimensions(placed.geometries)
    kinds = shapely.get_type_id(placed.geometries)
    wrong = (
        present & ((found != dimension) | (kinds > _MULTIPOLYGON)) & ~shapely.is_missing(placed.geometries)
    )
    if needed == "MultiPolygon":
        points = wrong & np.isin(kinds, _POINT_KINDS)
        wrong &= ~points
        if rule == CIRCLES:
            _take_single_parts(placed, points)
        else:
            placed.refuse(np.flatnonzero(points), POINT_FOR_AREA, _nothing)
    placed.refuse(
        np.flatnonzero(wrong),
        WRONG_KIND,
        lambda row: {"found": Terms(_NAMES[kinds[row]]), "needed": Terms(word)},
    )
    if needed != "MultiPolygon":
        _take_single_parts(placed, ~shapely.is_missing(placed.geometries))
        return
    single = np.flatnonzero(shapely.get_type_id(placed.geometries) == _POLYGON)
    placed.geometries[single] = shapely.multipolygons(
        placed.geometries[single], indices=np.arange(len(single))
    )


def _join_lines(placed: Placed, rows: NDArray[np.int64]) -> None:
    counts = shapely.get_num_geometries(placed.geometries[rows])
    rows = rows[counts > 1]
    merged = shapely.line_merge(placed.geometries[rows])
    for row, line in zip(rows.tolist(), merged, strict=True):
        if shapely.get_type_id(line) == _LINE:
            placed.geometries[row] = line
            placed.changes[row] = (JOINED, {})


def _take_single_parts(placed: Placed, which: NDArray[np.bool_]) -> None:
    counts = shapely.get_num_geometries(placed.geometries)
    many = np.flatnonzero(which & (counts > 1))
    parts = dict(zip(many.tolist(), counts[many].tolist(), strict=True))
    placed.refuse(many, MANY_PARTS, lambda row: {"count": parts[row]})
    collections = np.flatnonzero(which & (shapely.get_type_id(placed.geometries) >= _MULTIPOINT))
    placed.geometries[collections] = shapely.get_geometry(placed.geometries[collections], 0)


def _transform(placed: Placed, transform: QgsCoordinateTransform) -> None:
    present = np.flatnonzero(~shapely.is_missing(placed.geometries))
    sizes = np.cumsum(shapely.get_num_coordinates(placed.geometries[present]))
    cuts = np.searchsorted(
        sizes, np.arange(_MOST_COORDINATES, sizes[-1] if len(sizes) else 0, _MOST_COORDINATES)
    )
    for rows in np.split(present, np.unique(cuts)):
        if len(rows):
            _transform_rows(placed, rows, transform)


def _transform_rows(placed: Placed, rows: NDArray[np.int64], transform: QgsCoordinateTransform) -> None:
    coordinates = shapely.get_coordinates(placed.geometries[rows])
    try:
        moved = through_qgis(coordinates, transform)
    except QgsCsException:
        moved = None
    if moved is not None and np.isfinite(moved).all():
        placed.geometries[rows] = shapely.set_coordinates(placed.geometries[rows], moved)
    elif len(rows) == 1:
        placed.refuse(rows, NOT_TRANSFORMED, _nothing)
    else:
        # Halving finds the one that cannot be transformed.
        for half in np.array_split(rows, 2):
            _transform_rows(placed, half, transform)
