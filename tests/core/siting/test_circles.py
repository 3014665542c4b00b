# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Circles: whatever they leave out, the nearest pieces and the pairs within a radius are those of brute force."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from scipy.spatial import cKDTree

from plugin.core.siting import circles
from plugin.core.siting.circles import Stretches, around, expected_pairs, pairs_within
from plugin.core.siting.outlines import pieces

coordinate = st.integers(0, 40)
spot = st.tuples(coordinate, coordinate)
point = spot.map(shapely.Point)
line = st.lists(spot, min_size=2, max_size=5, unique=True).map(shapely.LineString)
size = st.sampled_from([1, 3, 30])
box = st.builds(lambda xy, w, h: shapely.box(*xy, xy[0] + w, xy[1] + h), spot, size, size)


def arrays(*kinds: Any, most: int) -> Any:
    return st.lists(st.one_of(*kinds), min_size=1, max_size=most).map(
        lambda found: np.array([*found, None], dtype=object)[:-1]
    )


def circles_of(geometries: Any) -> circles.Circles:
    return around(shapely.bounds(geometries))


@given(
    sites=arrays(point, line, box, most=6),
    features=arrays(point, line, box, most=12),
    neighbours=st.sampled_from([(1,), (2, 4), (8, 32)]),
)
def test_all_nearest_pieces_are_among_the_pairs(sites: Any, features: Any, neighbours: Any) -> None:
    taken_apart = pieces(features)
    geometries = taken_apart.geometries
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(circles, "_NEIGHBOURS", neighbours)
        row, piece, apart, far = Stretches(taken_apart).nearest(sites, circles_of(sites))
    assert sorted({*row.tolist(), *far.tolist()}) == list(range(len(sites)))
    assert not set(row.tolist()) & set(far.tolist())
    pairs = dict(zip(zip(row.tolist(), piece.tolist(), strict=True), apart.tolist(), strict=True))
    assert len(pairs) == len(row)
    for number in set(row.tolist()):
        distances = shapely.distance(sites[number], geometries)
        for nearest in np.flatnonzero(distances == distances.min()).tolist():
            assert pairs[number, nearest] == distances.min()


def test_a_site_beside_many_features_looks_at_few_of_them() -> None:
    grid = np.stack(np.meshgrid(np.arange(50.0), np.arange(50.0)), axis=-1).reshape(-1, 2)
    taken_apart = pieces(shapely.points(grid * 1000.0))
    sites = shapely.buffer(shapely.points(np.array([[20_100.0, 30_200.0], [48_900.0, 100.0]])), 50.0)
    row, _, _, far = Stretches(taken_apart).nearest(sites, circles_of(sites))
    assert row.tolist() == [0, 1]
    assert far.tolist() == []


def test_one_long_segment_among_short_ones_is_divided() -> None:
    short = [shapely.LineString([(x, 0), (x + 1, 0)]) for x in range(30)]
    taken_apart = pieces(np.array([*short, shapely.LineString([(0, 50), (3000, 50)])], dtype=object))
    stretches = Stretches(taken_apart)
    assert 31 < len(stretches.piece) <= 4 * 31
    site = shapely.points([[1234.0, 60.0]])
    row, piece, apart, far = stretches.nearest(site, circles_of(site))
    assert (row.tolist(), piece.tolist(), apart.tolist(), far.tolist()) == ([0], [30], [10.0], [])


@given(geometry=st.one_of(point, line, box))
def test_a_circle_holds_its_geometry(geometry: Any) -> None:
    circle = circles_of(np.array([geometry], dtype=object))
    centre = shapely.Point(circle.xy[0])
    assert shapely.hausdorff_distance(centre, geometry) <= circle.radius[0] + 1e-9
    assert circle.radius[0] == 0 or geometry.geom_type != "Point"


@given(
    sites=arrays(point, line, box, most=6),
    spots=st.lists(spot, min_size=1, max_size=12),
    radius=st.integers(1, 20),
)
def test_pairs_within_are_those_not_farther_apart(sites: Any, spots: Any, radius: int) -> None:
    xy = np.array(spots, dtype=float)
    row, found = pairs_within(sites, circles_of(sites), shapely.points(xy), cKDTree(xy), radius)
    expected = {
        (number, k)
        for number, site in enumerate(sites)
        for k, xy in enumerate(spots)
        if site.distance(shapely.Point(xy)) <= radius
    }
    assert len(row) == len(expected)
    assert set(zip(row.tolist(), found.tolist(), strict=True)) == expected


def test_how_many_pairs_there_will_be_is_told_by_some_sites() -> None:
    grid = np.stack(np.meshgrid(np.arange(30.0), np.arange(30.0)), axis=-1).reshape(-1, 2)
    sites, tree = shapely.points(grid), cKDTree(grid)
    expected = expected_pairs(circles_of(sites), tree, 3.0)
    row, _ = pairs_within(sites, circles_of(sites), sites, tree, 3.0)
    assert expected == pytest.approx(len(row), rel=0.1)
