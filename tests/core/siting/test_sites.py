# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sites: what is there is told from what is not, and values find their way back to all of them."""

from __future__ import annotations

import numpy as np
import shapely

from plugin.core.siting.sites import Sites

MIXED = np.array([None, shapely.Point(1, 2), shapely.Point(), shapely.box(0, 0, 6, 8)], dtype=object)


def test_only_what_has_geometry_is_there() -> None:
    sites = Sites(MIXED)
    assert len(sites) == 4
    assert sites.rows.tolist() == [1, 3]
    assert sites.located.tolist() == [MIXED[1], MIXED[3]]
    assert sites.circles.xy.tolist() == [[1, 2], [3, 4]]
    assert sites.circles.radius.tolist() == [0, 5]
    assert sites.tree.query(shapely.Point(1, 2)).tolist() == [0, 1]


def test_coordinates_are_told_when_all_that_is_there_are_points() -> None:
    assert Sites(MIXED).xy is None
    coordinates = Sites(MIXED[:3]).xy
    assert coordinates is not None
    assert coordinates.tolist() == [[1, 2]]


def test_a_walk_visits_every_point_once_and_goes_from_neighbour_to_neighbour() -> None:
    xy = np.random.default_rng(0).uniform(0.0, 1000.0, (5000, 2))
    walk = Sites(shapely.points(xy)).walk
    assert sorted(walk.tolist()) == list(range(5000))
    length, at_random = (np.hypot(*np.diff(way, axis=0).T).sum() for way in (xy[walk], xy))
    assert length < at_random / 10


def test_a_walk_over_points_at_one_place_or_in_a_row_is_no_trouble() -> None:
    assert Sites(shapely.points([(1, 2), (1, 2)])).walk.tolist() == [0, 1]
    assert Sites(shapely.points([(3, 2), (1, 2)])).walk.tolist() == [1, 0]


def test_values_of_what_is_there_become_values_of_all() -> None:
    np.testing.assert_array_equal(Sites(MIXED).whole(np.array([7.0, 8.0])), [np.nan, 7.0, np.nan, 8.0])


def test_sites_stay_as_they_are_and_geometries_become_sites() -> None:
    sites = Sites(MIXED, are_valid=True)
    assert Sites.of(sites) is sites
    assert not Sites.of(MIXED).are_valid
