# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How the text files of the samples say where a thing is: a point, a WKT, or the two nodes of a line."""

from __future__ import annotations

import math
from collections.abc import Mapping

import shapely
from shapely.geometry.base import BaseGeometry

INDICATIVE = "indicative"
POSITION_ONLY = "position_only"
CIRCLE_SEGMENTS = 16
"""Segments of a quarter of a circle."""
_GLOBE = shapely.box(-180.0, -90.0, 180.0, 90.0)


def written_geometry(cells: Mapping[str, str]) -> BaseGeometry | None:
    """Return the geometry that ``wkt`` or ``lon`` and ``lat`` (WGS 84, degrees) name, None if they are empty.

    Raises ValueError for text that is no geometry and for a position off the globe.
    """
    wkt, lon, lat = (cells.get(column) or "" for column in ("wkt", "lon", "lat"))
    if wkt:
        try:
            geometry = shapely.from_wkt(wkt)
        except (shapely.errors.ShapelyError, NotImplementedError) as error:
            raise ValueError(wkt[:40]) from error
    elif lon or lat:
        geometry = shapely.Point(float(lon), float(lat))
    else:
        return None
    if not shapely.covers(_GLOBE, geometry):
        raise ValueError(wkt[:40] or f"{lon} {lat}")
    return geometry


def line_between(start: BaseGeometry | None, end: BaseGeometry | None) -> BaseGeometry | None:
    """Return the straight line from node to node, None if a node has no place or both have the same."""
    if start is None or end is None or start.equals(end):
        return None
    return shapely.LineString([start.coords[0], end.coords[0]])


def circle_radius_m(
    basis: str | None, area_m2: float | None, position_accuracy_m: float | None
) -> float | None:
    """Return the radius of the circle that stands for an outline nobody published.

    Indicative: the circle of the published area. Position only: as far as the position may be off.
    Raises ValueError if the basis has not the figure it needs.
    """
    if basis == INDICATIVE and area_m2:
        return math.sqrt(area_m2 / math.pi)
    if basis == POSITION_ONLY and position_accuracy_m:
        return position_accuracy_m
    raise ValueError(f"geometry_basis {basis}")


def is_within(geometry: BaseGeometry | None, west: float, south: float, east: float, north: float) -> bool:
    """Tell whether a geometry touches a box of longitudes and latitudes; what has no place does not."""
    return geometry is not None and geometry.intersects(shapely.box(west, south, east, north))
