# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Circles around sites and features tell which pairs can be near each other, so that few exact distances are needed.

A circle holds its geometry, so two geometries are at least as far apart as their circles, and at most as far as the
centres and the radii together. A k-d tree of the centres finds the pairs; shapely decides those that circles cannot.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely
from scipy.spatial import cKDTree

from .arrays import BoolArray, FloatArray, GeometryArray, IntArray
from .outlines import Pieces, squared_distances

# Neighbours looked at: few at first, more for sites that are far from everything.
_FEWEST, _NEIGHBOURS = 3, (8, 32)
# Sites looked at to tell how many pairs there will be.
_SAMPLE = 64
# More than rounding can take away, in metres, and nothing to a site.
_SLACK_M = 1e-6


class Circles(NamedTuple):
    """Centres (n, 2) and radii (n,)."""

    xy: FloatArray
    radius: FloatArray

    def part(self, rows: slice | IntArray) -> Circles:
        """Return some of the circles."""
        return Circles(self.xy[rows], self.radius[rows])


class Stretches:
    """Circles around pieces (p,); long segments are divided into several stretches (s,) for it."""

    def __init__(self, pieces: Pieces) -> None:
        self._pieces = pieces
        start, along = pieces.ends[:, 0], pieces.ends[:, 1] - pieces.ends[:, 0]
        length = np.sqrt(np.square(along).sum(axis=1))
        segments = np.count_nonzero(length)
        # At most four stretches to a segment on the whole, however unequal segments are.
        longest = length.sum() / (3 * segments) if segments else 1.0
        count = np.maximum(1, np.ceil(length / longest)).astype(np.int64)
        #: The piece each stretch belongs to (s,).
        self.piece: IntArray = np.repeat(np.arange(len(count)), count)
        number = np.arange(len(self.piece)) - np.repeat(np.cumsum(count) - count, count)
        share = (number + 0.5) / count[self.piece]
        self.tree = cKDTree(start[self.piece] + share[:, np.newaxis] * along[self.piece])
        self._widest = float((length / count / 2).max(initial=0.0))

    def nearest(
        self, sites: GeometryArray, circles: Circles
    ) -> tuple[IntArray, IntArray, FloatArray, IntArray]:
        """Return pairs of site and piece with their distances, among them the nearest pieces of each site.

        The last array holds the sites that are too large or too far from everything: they are in no pair.
        """
        rows, found = np.arange(len(sites)), []
        # Points are no wider than their circles, so that a few tell which is nearest.
        for count in _NEIGHBOURS if self._widest else (_FEWEST, *_NEIGHBOURS):
            if len(rows):
                pairs, enough = self._among(circles, rows, sites, count)
                found.append(pairs)
                rows = rows[~enough]
        row, piece, apart = (np.concatenate(column) for column in zip(*found, strict=True))
        return row, piece, apart, rows

    def _among(
        self,
        circles: Circles,
        rows: IntArray,
        sites: GeometryArray,
        at_most: int,
    ) -> tuple[tuple[IntArray, IntArray, FloatArray], BoolArray]:
        """Return the pairs of the sites for which this many neighbours are enough, and which (r,) those are."""
        geometries, count = self._pieces.geometries, min(at_most, len(self.piece))
        between, stretch = self.tree.query(circles.xy[rows], k=count)
        between, piece = np.reshape(between, (-1, count)), self.piece[np.reshape(stretch, (-1, count))]
        centre = np.sqrt(squared_distances(circles.xy[rows, np.newaxis], self._pieces.ends[piece]))
        own = circles.radius[rows] + _SLACK_M
        nearest = piece[np.arange(len(rows)), centre.argmin(axis=1)]
        best = shapely.distance(sites[rows], geometries[nearest])
        enough = (between[:, -1] - own - self._widest > best) | (count == len(self.piece))
        possible = centre - own[:, np.newaxis] <= best[:, np.newaxis]
        possible &= (piece != nearest[:, np.newaxis]) & enough[:, np.newaxis]
        row, column = np.nonzero(possible)
        # A segment may be near with several of its stretches.
        row, other = np.divmod(np.unique(row * len(geometries) + piece[row, column]), len(geometries))
        return (
            np.concatenate((rows[enough], rows[row])),
            np.concatenate((nearest[enough], other)),
            np.concatenate((best[enough], shapely.distance(sites[rows[row]], geometries[other]))),
        ), enough


def around(boxes: FloatArray) -> Circles:
    """Return the circles around boxes (n, 4: xmin, ymin, xmax, ymax); a point's has no radius."""
    across = boxes[:, 2:] - boxes[:, :2]
    return Circles(boxes[:, :2] + across / 2, np.sqrt(np.square(across).sum(axis=1)) / 2)


def expected_pairs(circles: Circles, tree: cKDTree, radius_m: float) -> float:
    """Return about how many pairs of site and point are within a radius, by looking at some of the sites."""
    some = circles.part(slice(None, None, max(1, len(circles.xy) // _SAMPLE)))
    counts = tree.query_ball_point(some.xy, radius_m + some.radius, return_length=True)
    return float(np.mean(counts)) * len(circles.xy)


def pairs_within(
    sites: GeometryArray, circles: Circles, points: GeometryArray, tree: cKDTree, radius_m: float
) -> tuple[IntArray, IntArray]:
    """Return the pairs of site and point (of this tree) not farther apart than the radius, the rim included."""
    reach = radius_m + float(circles.radius.max(initial=0.0)) + _SLACK_M
    found = cKDTree(circles.xy).sparse_distance_matrix(tree, reach, output_type="ndarray")
    row, point = found["i"].astype(np.int64), found["j"].astype(np.int64)
    apart = np.sqrt(np.square(circles.xy[row] - tree.data[point]).sum(axis=1))
    own = circles.radius[row]
    near = apart <= radius_m
    unclear = np.flatnonzero((own > 0) & (np.abs(apart - radius_m) <= own + _SLACK_M))
    near[unclear] = shapely.distance(sites[row[unclear]], points[point[unclear]]) <= radius_m
    return row[near], point[near]
