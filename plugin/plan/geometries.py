# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From WKB in a layer's CRS to geometries in the working CRS that can be measured, many at a time."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsWkbTypes

# A collection (7) may hold arcs, the kinds after it are made for them.
_MAY_BE_CURVED = range(7, 13)
# Bytes 1 to 4 of WKB that may hold arcs: either byte order, Z and M by thousands or by the highest bits.
_CURVED_CODES = frozenset(
    code.to_bytes(4, order)
    for kind in _MAY_BE_CURVED
    for code in (*(kind + 1000 * more for more in range(4)), *(kind | flags << 29 for flags in range(8)))
    for order in ("little", "big")
)
_LINE_HEADER = struct.Struct("<BII")
_LITTLE_ENDIAN, _LINE_STRING = 1, 2
_AREA = 2


class Located(NamedTuple):
    """Geometries (n,) in the working CRS, and what was the matter with them, each (n,).

    ``missing``: there is none, or an empty one. ``unusable``: its coordinates are no numbers, or its parts make no
    geometry, or its rings enclose nothing; None, too. ``invalid``: not valid by the rules of OGC, repaired. ``boxes``
    (n, 4): xmin, ymin, xmax, ymax in the CRS of the layer, NaN where there is no place.
    """

    geometries: NDArray[np.object_]
    boxes: NDArray[np.float64]
    missing: NDArray[np.bool_]
    unusable: NDArray[np.bool_]
    invalid: NDArray[np.bool_]


class NowhereError(Exception):
    """Coordinates that cannot be transformed: the row they stand in, and why."""

    def __init__(self, row: int, reason: object) -> None:
        super().__init__(row, reason)
        self.row = row
        self.reason = reason


def located(wkbs: Sequence[bytes | None], transform: QgsCoordinateTransform) -> Located:
    """Read, transform and repair geometries. Raises NowhereError for coordinates that are not in the layer's CRS."""
    geometries, arcs = _read(wkbs)
    given = np.array([wkb is not None for wkb in wkbs], dtype=np.bool_)
    unusable = given & (shapely.is_missing(geometries) | _without_numbers(geometries))
    missing = ~given | (shapely.is_empty(geometries) & ~unusable)
    geometries[missing | unusable] = None
    boxes = shapely.bounds(geometries)
    for row, geometry in arcs.items():
        # An arc reaches farther than the segments in its place.
        box = geometry.boundingBox()
        boxes[row] = box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
    boxes[missing | unusable] = np.nan
    # Z and M mean nothing to a distance in the plane.
    spatial = shapely.get_coordinate_dimension(geometries) > 2  # noqa: PLR2004
    geometries[spatial] = shapely.force_2d(geometries[spatial])
    if not transform.isShortCircuited():
        geometries = _transformed(geometries, transform)
    invalid = ~(missing | unusable) & ~shapely.is_valid(geometries)
    if invalid.any():
        areas = invalid & (shapely.get_dimensions(geometries) == _AREA)
        geometries[invalid] = shapely.make_valid(geometries[invalid])
        # What is left of them is a line or a point, which has distances but not the size that a limit asks for.
        collapsed = areas & ~(shapely.area(geometries) > 0)
        geometries[collapsed] = None
        unusable |= collapsed
        invalid &= ~collapsed
    return Located(geometries, boxes, missing, unusable, invalid)


def joined(parts: Sequence[Located]) -> Located:
    """Return the parts as one."""
    if not parts:
        no = np.zeros(0, dtype=np.bool_)
        return Located(np.empty(0, dtype=object), np.empty((0, 4)), no, no, no)
    return Located(*(np.concatenate(arrays) for arrays in zip(*parts, strict=True)))


def read_wkb(wkbs: Sequence[bytes | None]) -> NDArray[np.object_]:
    """Return geometries (n,), None for none, for what cannot be read and for what is not made of straight segments."""
    texts = np.empty(len(wkbs), dtype=object)
    texts[:] = [wkb if wkb is None or wkb[1:5] not in _CURVED_CODES else _if_straight(wkb) for wkb in wkbs]
    return shapely.from_wkb(texts, on_invalid="ignore")


def _if_straight(wkb: bytes) -> bytes | None:
    # GEOS reads arcs from version 3.13 on, but computes nothing with them, and one fails all others read with it.
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    if geometry.isNull() or QgsWkbTypes.isCurvedType(geometry.wkbType()):
        return None
    return wkb if straightened(geometry).asWkb() == geometry.asWkb() else None


def straightened(geometry: QgsGeometry) -> QgsGeometry:
    """Return a geometry, not null, with segments in the place of arcs, and of a type that has none."""
    return QgsGeometry(geometry.constGet().segmentize())


def _read(wkbs: Sequence[bytes | None]) -> tuple[NDArray[np.object_], dict[int, QgsGeometry]]:
    """Return geometries of straight segments (n,), and by row those that are not drawn so."""
    geometries = read_wkb(wkbs)
    curved: dict[int, QgsGeometry] = {}
    for row in np.flatnonzero(shapely.is_missing(geometries)):
        if (geometry := _if_curved(wkbs[row])) is not None:
            curved[int(row)] = geometry
            straight = straightened(geometry)
            geometries[row] = shapely.from_wkb(bytes(straight.asWkb()), on_invalid="ignore")
    return geometries, curved


def _if_curved(wkb: bytes | None) -> QgsGeometry | None:
    if wkb is None or len(wkb) < _LINE_HEADER.size:
        return None
    kind = int.from_bytes(wkb[1:5], "little" if wkb[0] == _LITTLE_ENDIAN else "big")
    if (kind & 0xFFFF) % 1000 not in _MAY_BE_CURVED:
        return None
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    is_curved = not geometry.isNull() and QgsWkbTypes.isCurvedType(geometry.wkbType())
    return geometry if is_curved or not geometry.isEmpty() else None


def _without_numbers(geometries: NDArray[np.object_]) -> NDArray[np.bool_]:
    xy, row = shapely.get_coordinates(geometries, return_index=True)
    found = np.zeros(len(geometries), dtype=np.bool_)
    found[row[~np.isfinite(xy).all(axis=1)]] = True
    return found


def _transformed(geometries: NDArray[np.object_], transform: QgsCoordinateTransform) -> NDArray[np.object_]:
    xy = shapely.get_coordinates(geometries)
    if not len(xy):
        return geometries
    try:
        moved = through_qgis(xy, transform)
    except QgsCsException as error:
        raise _first_nowhere(geometries, transform, error) from error
    if not np.isfinite(moved).all():
        raise _first_nowhere(geometries, transform, "inf")
    shapely.set_coordinates(geometries, moved)
    return geometries


def through_qgis(xy: NDArray[np.float64], transform: QgsCoordinateTransform) -> NDArray[np.float64]:
    """Transform coordinates (m, 2), m > 0, as the points of one long line: one call instead of one a feature.

    Raises QgsCsException.
    """
    if transform.isShortCircuited():
        return xy
    # A line has two points at least.
    padded = np.concatenate((xy, xy[-1:])).astype("<f8")
    line = QgsGeometry()
    line.fromWkb(_LINE_HEADER.pack(_LITTLE_ENDIAN, _LINE_STRING, len(padded)) + padded.tobytes())
    line.transform(transform)
    moved = np.frombuffer(bytes(line.asWkb()), dtype="<f8", offset=_LINE_HEADER.size)
    return moved.reshape(-1, 2)[:-1].astype(np.float64)


def _first_nowhere(
    geometries: NDArray[np.object_], transform: QgsCoordinateTransform, reason: object
) -> NowhereError:
    """Return the error for the first geometry that cannot be transformed by itself."""
    for row in np.flatnonzero(~shapely.is_missing(geometries)):
        try:
            moved = through_qgis(shapely.get_coordinates(geometries[row]), transform)
        except QgsCsException as error:
            return NowhereError(int(row), error)
        if not np.isfinite(moved).all():
            return NowhereError(int(row), reason)
    return NowhereError(0, reason)
