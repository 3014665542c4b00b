# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Points, WKT, lines between nodes and the circles that stand for outlines nobody published."""

from __future__ import annotations

import math

import pytest
import shapely

from plugin.plan.sample_geometry import circle_radius_m, is_within, line_between, written_geometry


def test_longitude_and_latitude_make_a_point() -> None:
    assert written_geometry({"lon": "129.36", "lat": "35.47"}) == shapely.Point(129.36, 35.47)


def test_a_wkt_is_read_as_it_stands() -> None:
    assert written_geometry({"wkt": "MULTIPOINT ((1 2), (3 4))"}) == shapely.MultiPoint([(1, 2), (3, 4)])


@pytest.mark.parametrize("cells", [{}, {"lon": "", "lat": ""}, {"wkt": ""}])
def test_nothing_written_is_no_geometry(cells: dict[str, str]) -> None:
    assert written_geometry(cells) is None


@pytest.mark.parametrize(
    ("cells", "named"),
    [
        ({"lon": "129.36", "lat": ""}, "''"),
        ({"lon": "east", "lat": "35"}, "'east'"),
        ({"lon": "35.47", "lat": "129.36"}, "35.47 129.36"),
        ({"lon": "nan", "lat": "35"}, "nan 35"),
        ({"wkt": "POINT (1"}, "POINT [(]1"),
        ({"wkt": "POINT EMPTY"}, "POINT EMPTY"),
        ({"wkt": "CIRCULARSTRING (0 0, 1 1, 2 0)"}, "CIRCULARSTRING"),
    ],
)
def test_a_place_that_is_none_is_an_error_that_names_it(cells: dict[str, str], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        written_geometry(cells)


def test_a_line_runs_from_node_to_node() -> None:
    line = line_between(shapely.Point(1, 2), shapely.Point(3, 5))
    assert line is not None
    assert list(line.coords) == [(1, 2), (3, 5)]


def test_a_line_without_length_or_without_an_end_is_not_drawn() -> None:
    assert line_between(shapely.Point(1, 2), shapely.Point(1, 2)) is None
    assert line_between(None, shapely.Point(1, 2)) is None
    assert line_between(shapely.Point(1, 2), None) is None


def test_an_indicative_circle_has_the_published_area() -> None:
    radius_m = circle_radius_m("indicative", 2_800_000.0, 3000.0)
    assert radius_m is not None
    assert math.pi * radius_m**2 == pytest.approx(2_800_000.0)


def test_a_circle_of_the_position_has_the_radius_of_its_accuracy() -> None:
    assert circle_radius_m("position_only", None, 3000.0) == 3000.0
    assert circle_radius_m("position_only", 2_800_000.0, 3000.0) == 3000.0


@pytest.mark.parametrize(
    ("basis", "area_m2", "accuracy_m"),
    [("indicative", None, 3000.0), ("position_only", 1.0, None), ("surveyed", 1.0, 1.0), (None, 1.0, 1.0)],
)
def test_a_circle_without_its_figure_is_an_error(
    basis: str | None, area_m2: float | None, accuracy_m: float | None
) -> None:
    with pytest.raises(ValueError, match="geometry_basis"):
        circle_radius_m(basis, area_m2, accuracy_m)


def test_the_edge_of_a_box_belongs_to_it_and_a_thing_without_a_place_does_not() -> None:
    assert is_within(shapely.Point(1, 2), 1, 2, 3, 4)
    assert not is_within(shapely.Point(0.99, 2), 1, 2, 3, 4)
    assert not is_within(None, 1, 2, 3, 4)
