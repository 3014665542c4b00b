# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures: against brute force on small whole coordinates, where distances tie often."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.core.siting import measures
from plugin.core.siting.measures import (
    FeatureIndex,
    count_within,
    gravity_access,
    largest_within,
    nearest,
    overlap_share,
    sum_within,
)

coordinate = st.integers(0, 12)
point = st.builds(shapely.Point, coordinate, coordinate)
line = st.lists(st.tuples(coordinate, coordinate), min_size=2, max_size=4, unique=True).map(
    shapely.LineString
)
box = st.builds(
    lambda x, y, w, h: shapely.box(x, y, x + w, y + h),
    coordinate,
    coordinate,
    st.integers(1, 5),
    st.integers(1, 5),
)
ring = st.builds(
    lambda x, y: shapely.box(x, y, x + 6, y + 6) - shapely.box(x + 2, y + 2, x + 4, y + 4),
    coordinate,
    coordinate,
)
multi = st.lists(box, min_size=2, max_size=3).map(shapely.union_all)
nothing = st.sampled_from([None, shapely.Point(), shapely.Polygon()])


def geometries(*kinds: Any, least: int = 0, most: int = 8) -> Any:
    return st.lists(st.one_of(*kinds), min_size=least, max_size=most).map(
        lambda found: np.array([*found, None], dtype=object)[:-1]
    )


points = geometries(point, nothing)
anything = geometries(point, line, box, ring, multi, nothing)
site_sets = st.one_of(points, anything)
feature_sets = st.one_of(points, geometries(line), anything)


def has(geometry: Any) -> bool:
    return geometry is not None and not geometry.is_empty


def points_of(*xy: tuple[float, float]) -> Any:
    return shapely.points(np.array(xy, dtype=float))


@given(sites=site_sets, features=feature_sets, data=st.data())
@settings(derandomize=True, deadline=None, max_examples=400)
def test_nearest_is_the_first_in_order_among_the_nearest(sites: Any, features: Any, data: Any) -> None:
    order = np.array(data.draw(st.permutations(range(len(features)))), dtype=np.int64)
    distance, index = nearest(sites, FeatureIndex(features), order)
    for row, site in enumerate(sites):
        rivals = [(site.distance(f), order[i], i) for i, f in enumerate(features) if has(site) and has(f)]
        if not rivals:
            assert np.isnan(distance[row])
            assert index[row] == -1
            continue
        apart, _, deciding = min(rivals)
        assert distance[row] == pytest.approx(apart, abs=1e-9)
        assert index[row] == deciding


@given(sites=site_sets, features=feature_sets, radius=st.integers(1, 8))
@settings(derandomize=True, deadline=None, max_examples=300)
def test_count_within_counts_the_features_that_are_not_farther(
    sites: Any, features: Any, radius: int
) -> None:
    found = count_within(sites, FeatureIndex(features), radius)
    expected = [
        sum(site.distance(f) <= radius for f in features if has(f)) if has(site) else np.nan for site in sites
    ]
    np.testing.assert_array_equal(found, expected)


amounts_of = st.one_of(st.just(np.nan), st.floats(-1e6, 1e6))


@given(sites=site_sets, features=feature_sets, radius=st.integers(1, 8), data=st.data())
@settings(derandomize=True, deadline=None, max_examples=200)
def test_sum_within_adds_the_known_amounts_and_counts_the_unknown(
    sites: Any, features: Any, radius: int, data: Any
) -> None:
    size = len(features)
    amounts = np.array(data.draw(st.lists(amounts_of, min_size=size, max_size=size)), dtype=float)
    sums, unknown = sum_within(sites, FeatureIndex(features), amounts, radius)
    for row, site in enumerate(sites):
        if not has(site):
            assert np.isnan(sums[row])
            assert unknown[row] == 0
            continue
        near = [i for i, f in enumerate(features) if has(f) and site.distance(f) <= radius]
        assert sums[row] == pytest.approx(np.nansum(amounts[near]), abs=1e-6)
        assert unknown[row] == np.isnan(amounts[near]).sum()


@given(sites=site_sets, features=feature_sets, data=st.data(), reach=st.one_of(st.none(), st.integers(1, 8)))
@settings(derandomize=True, deadline=None, max_examples=200)
def test_gravity_halves_a_mass_with_every_half_distance(
    sites: Any, features: Any, data: Any, reach: int | None
) -> None:
    size = len(features)
    masses = np.array(data.draw(st.lists(amounts_of, min_size=size, max_size=size)), dtype=float)
    found = gravity_access(sites, FeatureIndex(features), masses, 3.0, reach)
    for row, site in enumerate(sites):
        if not has(site):
            assert np.isnan(found[row])
            continue
        apart = [(site.distance(f), mass) for f, mass in zip(features, masses, strict=True) if has(f)]
        expected = sum(
            m * 0.5 ** (d / 3) for d, m in apart if not np.isnan(m) and (reach is None or d <= reach)
        )
        assert found[row] == pytest.approx(expected, abs=1e-6)


@given(sites=anything, areas=geometries(box, ring, multi, line, nothing))
@settings(derandomize=True, deadline=None, max_examples=300)
def test_overlap_share_counts_covered_ground_once(sites: Any, areas: Any) -> None:
    found = overlap_share(sites, FeatureIndex(areas))
    ground = shapely.union_all([a for a in areas if has(a) and shapely.get_dimensions(a) == 2])
    for row, site in enumerate(sites):
        if not has(site):
            assert np.isnan(found[row])
            continue
        if shapely.get_dimensions(site) == 0:
            assert found[row] == float(site.intersects(ground))
        else:
            size = "area" if shapely.get_dimensions(site) == 2 else "length"
            expected = getattr(site.intersection(ground), size) / getattr(site, size)
            assert found[row] == pytest.approx(expected, abs=1e-9)
        assert 0 <= found[row] <= 1


def test_a_tie_is_decided_by_the_order_and_not_by_place_or_position() -> None:
    # Four corners of a square, two features at one of them, and one a hair nearer.
    features = FeatureIndex(points_of((0, 0), (10, 0), (0, 10), (10, 10), (10, 10)))
    centre = points_of((5, 5))
    assert nearest(centre, features)[1].tolist() == [0]
    for first in range(5):
        order = np.roll(np.arange(5), first)
        assert nearest(centre, features, order)[1].tolist() == [order.argmin()]
    assert nearest(points_of((5, 5 + 1e-9)), features, np.arange(5))[1].tolist() == [2]


def test_many_features_at_one_place_are_one_place() -> None:
    features = FeatureIndex(points_of(*[(0, 0)] * 1000, (9, 9)))
    distance, index = nearest(points_of((3, 4)), features, np.arange(1001)[::-1])
    assert (distance[0], index[0]) == (5.0, 999)


def test_the_inside_of_a_polygon_is_at_distance_0_and_its_hole_is_not() -> None:
    features = FeatureIndex(np.array([shapely.box(0, 0, 30, 30) - shapely.box(10, 10, 20, 20)], dtype=object))
    distance, _ = nearest(points_of((5, 5), (15, 14), (0, 0)), features)
    assert distance.tolist() == [0.0, 4.0, 0.0]


def test_measures_are_the_same_in_chunks_and_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(7)
    sites = shapely.points(random.uniform(0, 1000, (500, 2)))
    features = FeatureIndex(shapely.points(random.uniform(0, 1000, (60, 2))))
    roads = FeatureIndex(shapely.linestrings(random.uniform(0, 1000, (20, 5, 2))))
    masses = random.uniform(0, 9, 60)

    def everything(chunk: Any) -> list[Any]:
        return [
            *nearest(chunk, features),
            *nearest(chunk, roads),
            count_within(chunk, roads, 90),
            *sum_within(chunk, features, masses, 300),
            gravity_access(chunk, features, masses, 100),
            gravity_access(chunk, features, masses, 100, 300),
        ]

    whole = everything(sites)
    monkeypatch.setattr(measures, "_BLOCK_PAIRS", 100)
    monkeypatch.setattr(measures, "_FEWEST_SITES", 3)
    chunks = [everything(sites[start : start + 37]) for start in range(0, 500, 37)]
    for found, expected in zip(zip(*chunks, strict=True), whole, strict=True):
        np.testing.assert_array_equal(np.concatenate(found), expected)


def test_broken_polygons_are_repaired_before_they_are_overlaid() -> None:
    bow_tie = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
    areas = FeatureIndex(np.array([bow_tie], dtype=object))
    assert overlap_share(np.array([shapely.box(0, 0, 10, 10)]), areas) == pytest.approx([0.5])
    # The half under the diagonal holds one of the two triangles and a bit of neither.
    half = FeatureIndex(np.array([shapely.box(0, 0, 5, 10)], dtype=object))
    assert overlap_share(np.array([bow_tie], dtype=object), half) == pytest.approx([0.5])


def test_a_line_that_has_shrunk_to_a_point_is_covered_or_not() -> None:
    flat = np.array(
        [shapely.LineString([(1, 1), (1, 1)]), shapely.LineString([(6, 6), (6, 6)])], dtype=object
    )
    areas = FeatureIndex(np.array([shapely.box(5, 5, 9, 9)], dtype=object))
    assert overlap_share(flat, areas).tolist() == [0.0, 1.0]


def test_no_features_measure_nothing() -> None:
    sites, none = points_of((0, 0)), FeatureIndex(np.empty(0, dtype=object))
    assert np.isnan(nearest(sites, none)[0]).all()
    assert nearest(sites, none)[1].tolist() == [-1]
    assert count_within(sites, none, 5).tolist() == [0]
    assert [found.tolist() for found in sum_within(sites, none, np.empty(0), 5)] == [[0], [0]]
    assert gravity_access(sites, none, np.empty(0), 5).tolist() == [0]
    assert overlap_share(sites, none).tolist() == [0]


def test_no_sites_measure_nothing() -> None:
    sites, features = np.empty(0, dtype=object), FeatureIndex(points_of((0, 0)))
    assert nearest(sites, features)[0].shape == (0,)
    assert count_within(sites, features, 5).shape == (0,)
    assert overlap_share(sites, features).shape == (0,)


def test_the_largest_known_amount_within_reach_decides_the_first_of_equal_ones() -> None:
    features = FeatureIndex(shapely.points([(0, 0), (10, 0), (20, 0), (900, 0)]))
    amounts = np.array([5.0, 7.0, 7.0, np.nan])
    sites = np.array([shapely.Point(5, 0), shapely.Point(900, 5), shapely.Point(500, 0), None], dtype=object)
    largest, index = largest_within(sites, features, amounts, 50.0)
    np.testing.assert_array_equal(largest, [7.0, np.nan, 0.0, np.nan])
    assert index.tolist() == [1, -1, -1, -1]


def test_the_largest_of_nothing_is_nothing() -> None:
    largest, index = largest_within(
        shapely.points([(0, 0)]), FeatureIndex(shapely.points(np.empty((0, 2)))), np.empty(0), 5.0
    )
    assert (largest.tolist(), index.tolist()) == ([0.0], [-1])
