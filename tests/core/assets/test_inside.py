# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Places in outlines, compared with shapely."""

from __future__ import annotations

import numpy as np
import shapely
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.assets.inside import in_box, in_rings

SQUARE = np.array([[0.0, 0.0], [10.0, 0.0], [10.0, 10.0], [0.0, 10.0], [0.0, 0.0]])
CORNER = st.tuples(st.floats(-50, 50), st.floats(-50, 50))


def test_a_box_holds_its_edge_and_nothing_without_a_place() -> None:
    x, y = np.array([0.0, 10.0, 10.1, np.nan, 5.0]), np.array([0.0, 10.0, 5.0, 5.0, np.nan])
    assert in_box(x, y, (0, 0, 10, 10)).tolist() == [True, True, False, False, False]


def test_a_hole_is_outside() -> None:
    hole = SQUARE * 0.2 + 4.0
    found = in_rings(np.array([5.0, 2.0, 11.0]), np.array([5.0, 2.0, 2.0]), [SQUARE, hole])
    assert found.tolist() == [False, True, False]


def test_two_parts_are_one_outline() -> None:
    assert in_rings(
        np.array([5.0, 25.0, 15.0]), np.full(3, 5.0), [SQUARE, SQUARE + np.array([20.0, 0.0])]
    ).tolist() == [
        True,
        True,
        False,
    ]


def test_an_open_ring_is_closed() -> None:
    assert in_rings(np.array([1.0]), np.array([5.0]), [SQUARE[:-1]]).all()


def test_nothing_lies_where_there_is_no_place_or_no_outline() -> None:
    assert not in_rings(np.array([np.nan, 5.0]), np.array([5.0, np.nan]), [SQUARE]).any()
    assert not in_rings(np.array([5.0]), np.array([5.0]), []).any()
    assert in_rings(np.empty(0), np.empty(0), [SQUARE]).shape == (0,)


def test_a_place_on_a_shared_edge_belongs_to_one_side_only() -> None:
    x, y = np.array([10.0, 10.0]), np.array([5.0, 0.0])
    left, right = in_rings(x, y, [SQUARE]), in_rings(x, y, [SQUARE + np.array([10.0, 0.0])])
    assert (left ^ right).all()


@given(st.lists(CORNER, min_size=3, max_size=12), st.lists(CORNER, max_size=30))
def test_it_agrees_with_shapely_off_the_edge(
    corners: list[tuple[float, float]], places: list[tuple[float, float]]
) -> None:
    outline = shapely.Polygon(corners)
    if not outline.is_valid or outline.area < 1e-6:
        return
    x, y = (np.array([place[at] for place in places], dtype=float) for at in range(2))
    found = in_rings(x, y, [np.array(corners)])
    for row, (east, north) in enumerate(places):
        if shapely.distance(shapely.Point(east, north), outline.exterior) > 1e-9:
            assert found[row] == shapely.contains_xy(outline, east, north)
