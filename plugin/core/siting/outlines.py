# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries taken apart into points and straight segments, and the distance to points by them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely

from .arrays import FloatArray, GeometryArray, IntArray

# The dimensions shapely gives geometries.
POINT, LINE, POLYGON = 0, 1, 2
# Pairs of segment and point held at a time: what fits into a processor's cache.
_BLOCK_SEGMENTS, _BLOCK_POINTS = 1 << 13, 1 << 3


@dataclass(frozen=True)
class Pieces:
    """Points and segments (p,): both ends (p, 2, 2), the same for a point, and the geometry each belongs to (p,)."""

    ends: FloatArray
    owner: IntArray

    @cached_property
    def geometries(self) -> GeometryArray:
        """The pieces as points and lines (p,)."""
        whole = np.empty(len(self.ends), dtype=object)
        point = (self.ends[:, 0] == self.ends[:, 1]).all(axis=1)
        whole[point] = shapely.points(self.ends[point, 0])
        whole[~point] = shapely.linestrings(self.ends[~point])
        return whole


def pieces(geometries: GeometryArray) -> Pieces:
    """Return the points, and the straight segments of lines and outlines, in the order of their geometries."""
    parts, owner = shapely.get_parts(geometries, return_index=True)
    dimension = shapely.get_dimensions(parts)
    # An outline without holes need not be taken out of its polygon.
    whole = (dimension == LINE) | ((dimension == POLYGON) & (shapely.get_num_interior_rings(parts) == 0))
    holed = (dimension == POLYGON) & ~whole
    rings, ring_part = shapely.get_rings(parts[holed], return_index=True)
    curves = np.concatenate((parts[whole], rings))
    curve_owner = np.concatenate((owner[whole], owner[holed][ring_part]))
    xy, curve = shapely.get_coordinates(curves, return_index=True)
    joined = curve[1:] == curve[:-1]
    points = shapely.get_coordinates(parts[dimension == POINT])
    ends = np.concatenate(
        (np.stack((points, points), axis=1), np.stack((xy[:-1][joined], xy[1:][joined]), axis=1))
    )
    belongs = np.concatenate((owner[dimension == POINT], curve_owner[curve[1:][joined]]))
    if (belongs[1:] >= belongs[:-1]).all():
        return Pieces(ends, belongs)
    order = np.argsort(belongs, kind="stable")
    return Pieces(ends[order], belongs[order])


def distances_to_points(geometries: GeometryArray, xy: FloatArray) -> FloatArray:
    """Return the distance of each geometry (n,) to each point (m, 2) as (n, m). None of the geometries is empty.

    As shapely's but for rounding, and four times as fast for outlines of some dozen segments.
    """
    taken_apart = pieces(geometries)
    ends, owner = taken_apart.ends, taken_apart.owner
    first = np.flatnonzero(np.concatenate(([True], owner[1:] != owner[:-1])))
    squares = np.empty((len(xy), len(geometries)))
    for rows in _groups(first, len(owner)):
        start, stop = first[rows.start], first[rows.stop] if rows.stop < len(first) else len(owner)
        for at in range(0, len(xy), _BLOCK_POINTS):
            apart = squared_distances(xy[at : at + _BLOCK_POINTS, np.newaxis], ends[start:stop])
            squares[at : at + _BLOCK_POINTS, rows] = np.minimum.reduceat(apart, first[rows] - start, axis=1)
    inside, point = _insides(geometries, xy)
    squares[point, inside] = 0.0
    return np.ascontiguousarray(np.sqrt(squares, out=squares).T)


def _groups(first: IntArray, count: int) -> list[slice]:
    """Return rows whose segments make up a block each; one geometry is never divided."""
    bounds = np.searchsorted(first, np.arange(0, count, _BLOCK_SEGMENTS), side="left")
    edges = np.unique(np.concatenate((bounds, [len(first)]))).tolist()
    return list(itertools.starmap(slice, itertools.pairwise(edges)))


def squared_distances(xy: FloatArray, ends: FloatArray) -> FloatArray:
    """Return the squared distances of points (..., 2) to segments (..., 2, 2), whose leading axes go together."""
    # One after the other in memory, since each is gone through many times.
    x, y = ends[..., 0, 0].copy(), ends[..., 0, 1].copy()
    along_x, along_y = ends[..., 1, 0] - x, ends[..., 1, 1] - y
    length = np.square(along_x) + np.square(along_y)
    length[length == 0.0] = 1.0
    from_x, from_y = xy[..., 0] - x, xy[..., 1] - y
    share = from_x * (along_x / length)
    share += from_y * (along_y / length)
    np.minimum(np.maximum(share, 0.0, out=share), 1.0, out=share)
    from_x -= share * along_x
    from_y -= np.multiply(share, along_y, out=share)
    np.square(from_x, out=from_x)
    from_x += np.square(from_y, out=from_y)
    return from_x


def _insides(geometries: GeometryArray, xy: FloatArray) -> tuple[IntArray, IntArray]:
    """Return the pairs of polygon and point in which the point is covered."""
    grounds = np.flatnonzero(shapely.get_dimensions(geometries) == POLYGON)
    if not len(grounds):
        return grounds, grounds
    tree = shapely.STRtree(geometries[grounds])
    point, ground = tree.query(shapely.points(xy), predicate="intersects")
    return grounds[ground], point
