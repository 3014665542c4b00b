# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines: geometries taken apart hold together, and distances by segments are shapely's."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.siting import outlines
from plugin.core.siting.outlines import distances_to_points, pieces, squared_distances

coordinate = st.integers(0, 12)
spot = st.tuples(coordinate, coordinate)
point = spot.map(shapely.Point)
line = st.lists(spot, min_size=2, max_size=5, unique=True).map(shapely.LineString)
box = st.builds(
    lambda xy, w, h: shapely.box(*xy, xy[0] + w, xy[1] + h), spot, st.integers(1, 5), st.integers(1, 5)
)
ring = spot.map(lambda xy: shapely.Point(xy).buffer(4, 3) - shapely.Point(xy).buffer(2, 3))
mixed = st.lists(st.one_of(point, line, box), min_size=2, max_size=3).map(shapely.GeometryCollection)
geometries = st.lists(st.one_of(point, line, box, ring, mixed), min_size=1, max_size=6).map(
    lambda found: np.array([*found, None], dtype=object)[:-1]
)


@given(geometries=geometries)
def test_pieces_come_in_the_order_of_their_geometries_and_make_up_their_outlines(geometries: Any) -> None:
    taken_apart = pieces(geometries)
    assert (np.diff(taken_apart.owner) >= 0).all()
    assert set(taken_apart.owner.tolist()) == set(range(len(geometries)))
    parts = taken_apart.geometries
    for row, geometry in enumerate(geometries):
        own = parts[taken_apart.owner == row]
        assert shapely.union_all(own).bounds == geometry.bounds
        if geometry.geom_type in ("LineString", "Polygon"):
            assert shapely.length(own).sum() == pytest.approx(geometry.length)


@given(
    geometries=geometries,
    points=st.lists(spot, max_size=12),
    block=st.sampled_from([(1, 1), (3, 2), (1 << 13, 8)]),
)
def test_distances_to_points_are_those_of_shapely(geometries: Any, points: Any, block: Any) -> None:
    xy = np.array(points, dtype=float).reshape(-1, 2)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(outlines, "_BLOCK_SEGMENTS", block[0])
        patch.setattr(outlines, "_BLOCK_POINTS", block[1])
        found = distances_to_points(geometries, xy)
    expected = [[geometry.distance(shapely.Point(p)) for p in points] for geometry in geometries]
    np.testing.assert_allclose(found, np.reshape(expected, found.shape), atol=1e-9)


def test_a_point_in_a_hole_is_as_far_as_the_rim_and_one_inside_at_distance_0() -> None:
    square = shapely.box(0, 0, 6, 6) - shapely.box(1, 1, 5, 5)
    found = distances_to_points(
        np.array([square], dtype=object), np.array([[3.0, 2.0], [0.5, 3.0], [9.0, 10.0]])
    )
    assert found.tolist() == [[1.0, 0.0, 5.0]]


def test_a_segment_of_no_length_is_a_point() -> None:
    ends = np.array([[[1.0, 1.0], [1.0, 1.0]]])
    assert squared_distances(np.array([[4.0, 5.0]]), ends).tolist() == [25.0]
