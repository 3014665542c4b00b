# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures between sites and features: geometry kernels, metres in, metres out.

Sites and features are shapely geometries in one projected CRS. Sites come in chunks; what is built once
over all chunks is kept in a ``FeatureIndex``. A site without geometry measures NaN. A site's number
depends on no other site.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from .arrays import BoolArray, FloatArray, GeometryArray, IntArray

# Pairs of site and feature held at a time: some 100 MB.
_BLOCK_PAIRS = 1 << 21
_FEWEST_SITES = 1 << 12
# Distances closer than this share may be equal but for rounding in the search tree.
_NEARLY = 1e-9

# The dimensions shapely gives geometries.
_POINT, _LINE, _POLYGON = 0, 1, 2


class FeatureIndex:
    """Features (m,) with their search trees, each built when first needed."""

    def __init__(self, features: GeometryArray) -> None:
        geometries = np.asarray(features, dtype=object)
        self.count = len(geometries)
        # Indices of the features that have geometry; all search is on them.
        self.usable: IntArray = np.flatnonzero(_has_geometry(geometries))
        self.geometries: GeometryArray = geometries[self.usable]

    @cached_property
    def xy(self) -> FloatArray | None:
        """Coordinates when all features are points, else None."""
        return _coordinates(self.geometries)

    @cached_property
    def places(self) -> tuple[cKDTree, FloatArray, IntArray]:
        """The distinct places of point features: tree, coordinates, and the place of each feature."""
        places, place = np.unique(shapely.get_coordinates(self.geometries), axis=0, return_inverse=True)
        return cKDTree(places), places, place.reshape(-1)

    @cached_property
    def tree(self) -> shapely.STRtree:
        return shapely.STRtree(self.geometries)

    @cached_property
    def pieces(self) -> tuple[shapely.STRtree, IntArray]:
        """Points, and the straight segments of lines and outlines: tree, and the feature of each piece."""
        parts, owner = shapely.get_parts(self.geometries, return_index=True)
        dimension = shapely.get_dimensions(parts)
        rings, ring_part = shapely.get_rings(parts[dimension == _POLYGON], return_index=True)
        curves = np.concatenate((parts[dimension == _LINE], rings))
        curve_owner = np.concatenate((owner[dimension == _LINE], owner[dimension == _POLYGON][ring_part]))
        xy, curve = shapely.get_coordinates(curves, return_index=True)
        joined = curve[1:] == curve[:-1]
        ends = np.stack((xy[:-1][joined], xy[1:][joined]), axis=1)
        segments = np.asarray(shapely.linestrings(ends), dtype=object)
        points = dimension == _POINT
        return (
            shapely.STRtree(np.concatenate((parts[points], segments))),
            np.concatenate((owner[points], curve_owner[curve[1:][joined]])),
        )

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
    sites: GeometryArray, features: FeatureIndex, tie_break_order: IntArray | None = None
) -> tuple[FloatArray, IntArray]:
    """Return the distance to the nearest feature (n,) and that feature's index (n,).

    Of several at the same distance, the one lowest in ``tie_break_order`` (m,) decides; by default the
    first. NaN and -1 when the site has no geometry or there are no features.
    """
    distance, index = np.full(len(sites), np.nan), np.full(len(sites), -1, dtype=np.int64)
    rows = np.flatnonzero(_has_geometry(sites))
    if not len(rows) or not len(features.usable):
        return distance, index
    order = np.arange(features.count) if tie_break_order is None else np.asarray(tie_break_order)
    order = order[features.usable]
    xy = _coordinates(sites[rows])
    if xy is not None and features.xy is not None:
        distance[rows], found = _nearest_place(xy, features, order)
    else:
        row, found, apart = _nearest_pieces(sites[rows], features)
        deciding = _first_of_each(row, apart, order[found])
        distance[rows], found = apart[deciding], found[deciding]
    index[rows] = features.usable[found]
    return distance, index


def count_within(sites: GeometryArray, features: FeatureIndex, radius_m: float) -> FloatArray:
    """Return how many features lie within the radius (n,), the rim included."""
    counts = np.zeros(len(sites))
    for row, _ in _pairs_within(sites, features, radius_m):
        counts += np.bincount(row, minlength=len(sites))
    counts[~_has_geometry(sites)] = np.nan
    return counts


def sum_within(
    sites: GeometryArray, features: FeatureIndex, amounts: FloatArray, radius_m: float
) -> tuple[FloatArray, IntArray]:
    """Return the sum of the amounts (m,) within the radius (n,), and how many of them are unknown (n,).

    An unknown amount (NaN) is left out of the sum, not taken as 0: say "n of m known" beside it.
    """
    sums, unknown = np.zeros(len(sites)), np.zeros(len(sites), dtype=np.int64)
    for row, found in _pairs_within(sites, features, radius_m):
        amount = amounts[features.usable[found]]
        known = ~np.isnan(amount)
        sums += np.bincount(row[known], weights=amount[known], minlength=len(sites))
        unknown += np.bincount(row[~known], minlength=len(sites))
    sums[~_has_geometry(sites)] = np.nan
    return sums, unknown


def gravity_access(
    sites: GeometryArray,
    features: FeatureIndex,
    masses: FloatArray,
    half_distance_m: float,
    max_distance_m: float | None = None,
) -> FloatArray:
    """Return sum(mass 0.5 ** (distance / half_distance)) over the features (n,) (Hansen 1959).

    The exponential form of Geurs & van Wee 2004. Features beyond ``max_distance_m`` and of unknown mass
    (NaN) are left out.
    """
    reach = np.inf if max_distance_m is None else max_distance_m
    access = np.zeros(len(sites))
    between = _distances(sites, features)
    known_masses = np.where(np.isnan(masses), 0.0, masses)
    for row, found in _pairs_within(sites, features, reach):
        apart = between(row, found)
        pull = known_masses[features.usable[found]] * np.exp2(apart / -half_distance_m)
        access += np.bincount(row, weights=pull, minlength=len(sites))
    access[~_has_geometry(sites)] = np.nan
    return access


def overlap_share(sites: GeometryArray, areas: FeatureIndex) -> FloatArray:
    """Return the share (n,), 0..1, of each site that polygon features cover, counting ground once.

    Of the area of a polygon, of the length of a line; a point, and what has shrunk to one, is covered
    (1, on the edge too) or not (0). Broken polygons are repaired first.
    """
    sites = valid(sites)
    dimension = shapely.get_dimensions(sites)
    size, covered = _size(sites, dimension), np.zeros(len(sites))
    rows = np.flatnonzero(_has_geometry(sites))
    if len(rows) and len(areas.covered):
        # The areas may be large and the sites small: a tree prepares what it is asked with.
        tree = shapely.STRtree(sites[rows])
        inside = rows[np.unique(tree.query(areas.covered, predicate="covers")[1])]
        covered[inside] = size[inside]
        part, row = tree.query(areas.covered, predicate="intersects")
        row = rows[row]
        cut = ~np.isin(row, inside)
        part, row = part[cut], row[cut]
        shared = shapely.intersection(sites[row], areas.covered[part])
        covered += np.bincount(row, weights=_size(shared, dimension[row]), minlength=len(sites))
    with np.errstate(invalid="ignore"):
        share: FloatArray = np.where(dimension == _POINT, covered > 0, np.minimum(covered / size, 1.0))
    share[~_has_geometry(sites)] = np.nan
    return share


def _nearest_place(xy: FloatArray, features: FeatureIndex, order: IntArray) -> tuple[FloatArray, IntArray]:
    """Return distance and index among the usable features, for points to points."""
    tree, places, place = features.places
    # Features at one place are equally far from everywhere, so the lowest of them stands for all.
    standing = _first_of_each(place, np.zeros(len(place)), order)
    apart, found = tree.query(xy, k=min(2, len(places)))
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


def _nearest_pieces(sites: GeometryArray, features: FeatureIndex) -> tuple[IntArray, IntArray, FloatArray]:
    """Return rows, features at the shortest distance (each row at least once), and that distance."""
    tree, owner = features.pieces
    (row, piece), apart = tree.query_nearest(sites, all_matches=True, return_distance=True)
    grounds, index = features.grounds
    if not len(grounds):
        return row, owner[piece], apart
    ground, inside = shapely.STRtree(sites).query(grounds, predicate="intersects")
    return (
        np.concatenate((row, inside)),
        np.concatenate((owner[piece], index[ground])),
        np.concatenate((apart, np.zeros(len(inside)))),
    )


def _first_of_each(row: IntArray, distance: FloatArray, order: IntArray) -> IntArray:
    """Return the position of the least (distance, order) of each row, in order of the rows."""
    sorting = np.lexsort((order, distance, row))
    ordered = row[sorting]
    return sorting[np.concatenate(([True], ordered[1:] != ordered[:-1]))]


def _pairs_within(
    sites: GeometryArray, features: FeatureIndex, radius_m: float
) -> Iterator[tuple[IntArray, IntArray]]:
    """Yield (site, usable feature) pairs within a radius, in blocks; a site is in one block only."""
    rows = np.flatnonzero(_has_geometry(sites))
    count = len(features.usable)
    # Within a radius only some pairs are found, and a search tree over a few sites is not worth building.
    fewest = 1 if np.isinf(radius_m) else _FEWEST_SITES
    block = max(fewest, _BLOCK_PAIRS // max(1, count))
    for start in range(0, len(rows) if count else 0, block):
        chunk = rows[start : start + block]
        if np.isinf(radius_m):
            yield np.repeat(chunk, count), np.tile(np.arange(count), len(chunk))
        elif features.xy is not None:
            row, found = features.tree.query(sites[chunk], predicate="dwithin", distance=radius_m)
            yield chunk[row], found
        else:
            # Lines and outlines are long: the tree prepares them, not the sites.
            tree = shapely.STRtree(sites[chunk])
            found, row = tree.query(features.geometries, predicate="dwithin", distance=radius_m)
            yield chunk[row], found


def _distances(sites: GeometryArray, features: FeatureIndex) -> Callable[[IntArray, IntArray], FloatArray]:
    """Return the function from (site, usable feature) pairs to their distances."""
    rows = np.flatnonzero(_has_geometry(sites))
    xy, located = features.xy, _coordinates(sites[rows])
    if xy is None or located is None:
        return lambda row, found: shapely.distance(sites[row], features.geometries[found])
    site_xy = np.full((len(sites), 2), np.nan)
    site_xy[rows] = located
    return lambda row, found: _length(site_xy[row] - xy[found])


def _length(vectors: FloatArray) -> FloatArray:
    # Not hypot: its extra care for overflow costs five times as much.
    length: FloatArray = np.sqrt(np.square(vectors[:, 0]) + np.square(vectors[:, 1]))
    return length


def _has_geometry(geometries: GeometryArray) -> BoolArray:
    has: BoolArray = np.logical_and.reduce(np.isfinite(shapely.bounds(geometries)), axis=1)
    return has


def _coordinates(geometries: GeometryArray) -> FloatArray | None:
    if not (shapely.get_type_id(geometries) == _POINT).all():
        return None
    coordinates: FloatArray = shapely.get_coordinates(geometries)
    return coordinates


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
