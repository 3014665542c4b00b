# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures between sites and features: geometry kernels, metres in, metres out.

Sites and features are shapely geometries in one projected CRS. Sites come in chunks; what is built once over all
chunks is kept in a ``FeatureIndex``, and what several measures ask of a chunk in ``Sites``. A site without geometry
measures NaN. A site's number depends on no other site.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .arrays import FloatArray, GeometryArray, IntArray
from .circles import Stretches, expected_pairs, pairs_within
from .outlines import LINE as _LINE
from .outlines import POINT as _POINT
from .outlines import POLYGON as _POLYGON
from .outlines import Pieces, distances_to_points, pieces
from .sites import Sites

# Pairs of site and feature held at a time: some 100 MB.
_BLOCK_PAIRS = 1 << 21
_FEWEST_SITES = 1 << 12
# Distances that fit into a processor's cache.
_BLOCK_DISTANCES = 1 << 16
# Distances closer than this share may be equal but for rounding in the search tree.
_NEARLY = 1e-9


class FeatureIndex:
    """Features (m,) with their search trees, each built when first needed."""

    def __init__(self, features: GeometryArray) -> None:
        there = Sites(features)
        self.count = len(there)
        # Indices of the features that have geometry; all search is on them.
        self.usable: IntArray = there.rows
        self.geometries: GeometryArray = there.located
        #: Coordinates when all features are points, else None.
        self.xy: FloatArray | None = there.xy
        self._standing: tuple[IntArray | None, IntArray] | None = None

    @cached_property
    def places(self) -> tuple[cKDTree, FloatArray, IntArray]:
        """The distinct places of point features: tree, coordinates, and the place of each feature."""
        places, place = np.unique(shapely.get_coordinates(self.geometries), axis=0, return_inverse=True)
        return cKDTree(places), places, place.reshape(-1)

    def usable_order(self, tie_break_order: IntArray | None) -> IntArray:
        """Return the order (m,) of the usable ones; by default the one they come in."""
        order = np.arange(self.count) if tie_break_order is None else np.asarray(tie_break_order)
        usable: IntArray = order[self.usable]
        return usable

    def first_at_each_place(self, tie_break_order: IntArray | None) -> IntArray:
        """Return the usable feature that stands for each place; the answer is kept for the next chunk."""
        if self._standing is None or self._standing[0] is not tie_break_order:
            # Features at one place are equally far from everywhere, so the lowest of them stands for all.
            place = self.places[2]
            first = _first_of_each(place, np.zeros(len(place)), self.usable_order(tie_break_order))
            self._standing = tie_break_order, first
        return self._standing[1]

    @cached_property
    def tree(self) -> shapely.STRtree:
        return shapely.STRtree(self.geometries)

    @cached_property
    def pieces(self) -> Pieces:
        """Points, and the straight segments of lines and outlines."""
        return pieces(self.geometries)

    @cached_property
    def stretches(self) -> Stretches:
        return Stretches(self.pieces)

    @cached_property
    def piece_tree(self) -> shapely.STRtree:
        return shapely.STRtree(self.pieces.geometries)

    @cached_property
    def point_tree(self) -> cKDTree:
        """The search tree when all features are points."""
        return cKDTree(shapely.get_coordinates(self.geometries))

    @cached_property
    def grounds(self) -> tuple[GeometryArray, IntArray]:
        """The features that have an inside, prepared, and their indices among the usable ones."""
        index = np.flatnonzero(shapely.get_dimensions(self.geometries) == _POLYGON)
        return self.geometries[index], index

    @cached_property
    def covered(self) -> GeometryArray:
        """The ground the polygon features cover, as polygons that do not overlap."""
        parts = shapely.get_parts(shapely.union_all(valid(self.grounds[0])))
        ground: GeometryArray = parts[shapely.get_dimensions(parts) == _POLYGON]
        return ground


def nearest(
    sites: GeometryArray | Sites, features: FeatureIndex, tie_break_order: IntArray | None = None
) -> tuple[FloatArray, IntArray]:
    """Return the distance to the nearest feature (n,) and that feature's index (n,).

    Of several at the same distance, the one lowest in ``tie_break_order`` (m,) decides; by default the
    first. NaN and -1 when the site has no geometry or there are no features.
    """
    sites = Sites.of(sites)
    index = np.full(len(sites), -1, dtype=np.int64)
    if not len(sites.rows) or not len(features.usable):
        return np.full(len(sites), np.nan), index
    order = features.usable_order(tie_break_order)
    if sites.xy is not None and features.xy is not None:
        standing = features.first_at_each_place(tie_break_order)
        distance, found = np.empty(len(sites.rows)), np.empty(len(sites.rows), dtype=np.int64)
        walk = sites.walk
        distance[walk], found[walk] = _nearest_place(sites.xy[walk], features, order, standing)
    else:
        row, found, apart = _nearest_pieces(sites, features)
        deciding = _first_of_each(row, apart, order[found])
        distance, found = apart[deciding], found[deciding]
    index[sites.rows] = features.usable[found]
    return sites.whole(distance), index


def count_within(sites: GeometryArray | Sites, features: FeatureIndex, radius_m: float) -> FloatArray:
    """Return how many features lie within the radius (n,), the rim included."""
    sites = Sites.of(sites)
    counts = np.zeros(len(sites.rows))
    for row, _ in _pairs_within(sites, features, radius_m):
        counts += np.bincount(row, minlength=len(counts))
    return sites.whole(counts)


def sum_within(
    sites: GeometryArray | Sites, features: FeatureIndex, amounts: FloatArray, radius_m: float
) -> tuple[FloatArray, IntArray]:
    """Return the sum of the amounts (m,) within the radius (n,), and how many of them are unknown (n,).

    An unknown amount (NaN) is left out of the sum, not taken as 0: say "n of m known" beside it.
    """
    sites = Sites.of(sites)
    sums, unknown = np.zeros(len(sites.rows)), np.zeros(len(sites), dtype=np.int64)
    for row, found in _pairs_within(sites, features, radius_m):
        amount = amounts[features.usable[found]]
        known = ~np.isnan(amount)
        sums += np.bincount(row[known], weights=amount[known], minlength=len(sums))
        unknown[sites.rows] += np.bincount(row[~known], minlength=len(sums))
    return sites.whole(sums), unknown


def largest_within(
    sites: GeometryArray | Sites, features: FeatureIndex, amounts: FloatArray, radius_m: float
) -> tuple[FloatArray, IntArray]:
    """Return the largest known amount (m,) within the radius (n,), and whose it is, the first of equal ones.

    NaN and -1 where all amounts in reach are unknown, 0 and -1 where nothing is in reach.
    """
    sites = Sites.of(sites)
    count = len(sites.rows)
    largest, index, reached = np.full(count, -np.inf), np.full(count, -1), np.zeros(count, dtype=np.bool_)
    for row, found in _pairs_within(sites, features, radius_m):
        reached[row] = True
        amount = amounts[features.usable[found]]
        known = np.flatnonzero(~np.isnan(amount))
        # Sites are in one block only, so its first of each row is the largest of the site.
        first = known[_first_of_each(row[known], -amount[known], found[known])]
        largest[row[first]], index[row[first]] = amount[first], features.usable[found[first]]
    unknown = np.where(reached, np.nan, 0.0)
    deciding = np.full(len(sites), -1, dtype=np.int64)
    deciding[sites.rows] = index
    return sites.whole(np.where(np.isneginf(largest), unknown, largest)), deciding


def gravity_access(
    sites: GeometryArray | Sites,
    features: FeatureIndex,
    masses: FloatArray,
    half_distance_m: float,
    max_distance_m: float | None = None,
) -> FloatArray:
    """Return sum(mass 0.5 ** (distance / half_distance)) over the features (n,) (Hansen 1959).

    The exponential form of Geurs & van Wee 2004. Features beyond ``max_distance_m`` and of unknown mass
    (NaN) are left out.
    """
    sites = Sites.of(sites)
    reach = np.inf if max_distance_m is None else max_distance_m
    if np.isinf(reach) and features.xy is not None:
        return sites.whole(_gravity_of_points(sites, features, masses, half_distance_m))
    access = np.zeros(len(sites.rows))
    known_masses = np.where(np.isnan(masses), 0.0, masses)
    for row, found in _pairs_within(sites, features, reach):
        if sites.xy is not None and features.xy is not None:
            apart = _length(sites.xy[row] - features.xy[found])
        else:
            apart = shapely.distance(sites.located[row], features.geometries[found])
        pull = known_masses[features.usable[found]] * np.exp2(apart / -half_distance_m)
        access += np.bincount(row, weights=pull, minlength=len(access))
    return sites.whole(access)


def _gravity_of_points(
    sites: Sites, features: FeatureIndex, masses: FloatArray, half_distance_m: float
) -> FloatArray:
    """Return the access to all of some points, however far they are."""
    access = np.empty(len(sites.rows))
    known = np.flatnonzero(~np.isnan(masses[features.usable]))
    xy, mass = features.point_tree.data[known], masses[features.usable[known]]
    block = max(1, (_BLOCK_PAIRS if sites.xy is None else _BLOCK_DISTANCES) // max(1, len(known)))
    for start in range(0, len(access), block):
        part = slice(start, start + block)
        if sites.xy is None:
            apart = distances_to_points(sites.located[part], xy)
        else:
            apart = _length(sites.xy[part, np.newaxis] - xy)
        access[part] = (np.exp2(apart / -half_distance_m) * mass).sum(axis=1)
    return access


def overlap_share(sites: GeometryArray | Sites, areas: FeatureIndex) -> FloatArray:
    """Return the share (n,), 0..1, of each site that polygon features cover, counting ground once.

    Of the area of a polygon, of the length of a line; a point, and what has shrunk to one, is covered
    (1, on the edge too) or not (0). Broken polygons are repaired first.
    """
    sites = Sites.of(sites)
    share = np.zeros(len(sites.rows))
    if len(share) and len(areas.covered):
        # To look whether a geometry is valid takes longer than the overlay of the few that meet an area.
        near = np.unique(sites.tree.query(areas.covered)[1])
        meeting = sites.located[near]
        share[near] = _covered_share(meeting if sites.are_valid else valid(meeting), areas.covered)
    return sites.whole(share)


def _covered_share(sites: GeometryArray, grounds: GeometryArray) -> FloatArray:
    """Return the share (n,) of valid sites that lies on polygons that do not overlap."""
    dimension = shapely.get_dimensions(sites)
    size, covered = _size(sites, dimension), np.zeros(len(sites))
    # The areas may be large and the sites small: a tree prepares what it is asked with.
    tree = shapely.STRtree(sites)
    inside = np.unique(tree.query(grounds, predicate="covers")[1])
    covered[inside] = size[inside]
    part, row = tree.query(grounds, predicate="intersects")
    cut = ~np.isin(row, inside)
    part, row = part[cut], row[cut]
    shared = shapely.intersection(sites[row], grounds[part])
    covered += np.bincount(row, weights=_size(shared, dimension[row]), minlength=len(sites))
    with np.errstate(invalid="ignore"):
        share: FloatArray = np.where(dimension == _POINT, covered > 0, np.minimum(covered / size, 1.0))
    return share


def _nearest_place(
    xy: FloatArray, features: FeatureIndex, order: IntArray, standing: IntArray
) -> tuple[FloatArray, IntArray]:
    """Return distance and index among the usable features, for points to points."""
    tree, places, _ = features.places
    # The search tree's own threads; whoever asks for few places at a time pays for their start.
    apart, found = tree.query(xy, k=min(2, len(places)), workers=-1)
    # One neighbour comes without its axis.
    apart, found = (np.reshape(part, (len(xy), -1)) for part in (apart, found))
    nearest_place = found[:, 0]
    near_ties = (apart[:, -1] <= apart[:, 0] * (1 + _NEARLY)) & (len(places) > 1)
    tied = np.flatnonzero(near_ties)
    if len(tied):
        near = tree.query_ball_point(xy[tied], apart[tied, 0] * (1 + _NEARLY))
        row = np.repeat(np.arange(len(tied)), [len(entry) for entry in near])
        rival = np.concatenate(near).astype(np.int64)
        exact = _length(xy[tied][row] - places[rival])
        nearest_place[tied] = rival[_first_of_each(row, exact, order[standing[rival]])]
    return _length(xy - places[nearest_place]), standing[nearest_place]


def _nearest_pieces(sites: Sites, features: FeatureIndex) -> tuple[IntArray, IntArray, FloatArray]:
    """Return rows, features and distances, among them for each row all features at the shortest distance."""
    owner = features.pieces.owner
    row, piece, apart, far = features.stretches.nearest(sites.located, sites.circles)
    far_row, far_piece, far_apart = np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0)
    if len(far):
        found, far_apart = features.piece_tree.query_nearest(
            sites.located[far], all_matches=True, return_distance=True
        )
        far_row, far_piece = far[found[0]], found[1]
    grounds, index = features.grounds
    ground, inside = sites.tree.query(grounds, predicate="intersects") if len(grounds) else (index, index)
    return (
        np.concatenate((row, far_row, inside)),
        np.concatenate((owner[piece], owner[far_piece], index[ground])),
        np.concatenate((apart, far_apart, np.zeros(len(inside)))),
    )


def _first_of_each(row: IntArray, distance: FloatArray, order: IntArray) -> IntArray:
    """Return the position of the least (distance, order) of each row, in order of the rows."""
    sorting = np.lexsort((order, distance, row))
    ordered = row[sorting]
    if not len(ordered):
        return sorting
    return sorting[np.concatenate(([True], ordered[1:] != ordered[:-1]))]


def _pairs_within(
    sites: Sites, features: FeatureIndex, radius_m: float
) -> Iterator[tuple[IntArray, IntArray]]:
    """Yield pairs of site that is there and usable feature within a radius, in blocks; a site is in one only."""
    rows, count = np.arange(len(sites.rows)), len(features.usable)
    # Within a radius only some pairs are found, and a search tree over a few sites is not worth building.
    fewest = 1 if np.isinf(radius_m) else _FEWEST_SITES
    block = max(fewest, _BLOCK_PAIRS // max(1, count))
    for start in range(0, len(rows) if count else 0, block):
        chunk = rows[start : start + block]
        if np.isinf(radius_m):
            yield np.repeat(chunk, count), np.tile(np.arange(count), len(chunk))
        elif features.xy is not None:
            expected = expected_pairs(sites.circles.part(chunk), features.point_tree, radius_m)
            for part in np.array_split(chunk, math.ceil(max(1, expected) / _BLOCK_PAIRS)):
                row, found = _points_within(sites, part, features, radius_m)
                yield part[row], found
        else:
            # Lines and outlines are long: the tree prepares them, not the sites.
            tree = shapely.STRtree(sites.located[chunk])
            found, row = tree.query(features.geometries, predicate="dwithin", distance=radius_m)
            yield chunk[row], found


def _points_within(
    sites: Sites, part: IntArray, features: FeatureIndex, radius_m: float
) -> tuple[IntArray, IntArray]:
    """Return the pairs of some sites and point features within a radius."""
    circles, located = sites.circles.part(part), sites.located[part]
    # Circles around large sites would reach too many features.
    small = circles.radius <= radius_m
    rows, others = np.flatnonzero(small), np.flatnonzero(~small)
    row, found = pairs_within(
        located[rows], circles.part(rows), features.geometries, features.point_tree, radius_m
    )
    other_row, other_found = features.tree.query(located[others], predicate="dwithin", distance=radius_m)
    return np.concatenate((rows[row], others[other_row])), np.concatenate((found, other_found))


def _length(vectors: FloatArray) -> FloatArray:
    # Not hypot: its extra care for overflow costs five times as much.
    length: FloatArray = np.sqrt(np.square(vectors[..., 0]) + np.square(vectors[..., 1]))
    return length


def _size(geometries: GeometryArray, dimension: NDArray[np.integer[Any]]) -> FloatArray:
    """Return area, length or 1 (n,), as the dimension asks."""
    lines = np.where(dimension == _LINE, shapely.length(geometries), 1.0)
    return np.where(dimension == _POLYGON, shapely.area(geometries), lines)


def valid(geometries: GeometryArray) -> GeometryArray:
    """Return the geometries with the invalid ones repaired: an overlay would fail on them."""
    broken = ~shapely.is_valid(geometries)
    repaired = geometries.copy()
    repaired[broken] = shapely.make_valid(geometries[broken])
    return repaired
