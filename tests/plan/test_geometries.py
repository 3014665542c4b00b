# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries that can be measured: what is missing, broken or nowhere is told, never guessed."""

from __future__ import annotations

import math
import struct

import numpy as np
import pytest
import shapely
from qgis.core import QgsCoordinateTransform, QgsGeometry

from plugin.plan.geometries import NowhereError, joined, located, read_wkb
from tests.studies.hand_made import KOREA, TRANSFORMS, crs

STAY = QgsCoordinateTransform(crs(KOREA), crs(KOREA), TRANSFORMS)
MOVE = QgsCoordinateTransform(crs("EPSG:4326"), crs(KOREA), TRANSFORMS)


def wkb(*wkts: str | None) -> list[bytes | None]:
    return [None if wkt is None else shapely.to_wkb(shapely.from_wkt(wkt)) for wkt in wkts]


def test_what_is_missing_or_empty_is_missing() -> None:
    found = located(wkb("POINT (1 2)", None, "POINT EMPTY", "POLYGON EMPTY"), STAY)
    assert found.missing.tolist() == [False, True, True, True]
    assert not found.unusable.any()
    assert shapely.is_missing(found.geometries).tolist() == found.missing.tolist()
    assert found.boxes[0].tolist() == [1, 2, 1, 2]
    assert np.isnan(found.boxes[1:]).all()


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("transform", [STAY, MOVE], ids=["stay", "move"])
def test_coordinates_that_are_no_numbers_cannot_be_used(
    number: float, transform: QgsCoordinateTransform
) -> None:
    line = shapely.to_wkb(shapely.LineString([(128, 35), (129, number)]))
    point = struct.pack("<BIdd", 1, 1, number, 35.0)
    ring = shapely.to_wkb(shapely.Polygon([(128, 35), (129, 35), (number, 36), (128, 35)]))
    found = located([line, point, ring, *wkb("POINT (128 35)")], transform)
    assert found.unusable.tolist() == [True, True, True, False]
    assert not found.missing.any()
    assert not found.invalid.any()
    assert shapely.is_missing(found.geometries).tolist() == [True, True, True, False]


def test_parts_that_make_no_geometry_cannot_be_used() -> None:
    open_ring = struct.pack("<BIII", 1, 3, 1, 3) + struct.pack("<6d", 0, 0, 1, 0, 1, 1)
    found = located([open_ring, b"\x01\x02", b""], STAY)
    assert found.unusable.tolist() == [True, True, True]


def test_an_invalid_geometry_is_repaired() -> None:
    found = located(wkb("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))", "POINT (1 1)"), STAY)
    assert found.invalid.tolist() == [True, False]
    assert shapely.area(found.geometries).tolist() == [50, 0]


@pytest.mark.parametrize(
    "wkt",
    [
        "POLYGON ((0 0, 1 1, 0 0, 0 0))",
        "POLYGON ((0 0, 5 5, 9 9, 0 0))",
        "POLYGON ((3 3, 3 3, 3 3, 3 3))",
        "MULTIPOLYGON (((0 0, 5 5, 9 9, 0 0)), ((3 3, 3 3, 3 3, 3 3)))",
    ],
)
def test_an_area_of_which_a_line_or_a_point_is_left_cannot_be_used(wkt: str) -> None:
    found = located(wkb(wkt, "POLYGON ((0 0, 1 0, 1 1, 0 0))"), STAY)
    assert found.unusable.tolist() == [True, False]
    assert not found.invalid.any()
    assert not found.missing.any()
    assert found.geometries[0] is None
    assert np.isfinite(found.boxes[0]).all()


def test_an_area_keeps_what_is_left_of_it_and_a_line_its_point() -> None:
    half = "MULTIPOLYGON (((0 0, 5 5, 9 9, 0 0)), ((20 0, 21 0, 21 1, 20 1, 20 0)))"
    found = located(wkb(half, "LINESTRING (1 1, 1 1)"), STAY)
    assert found.invalid.tolist() == [True, True]
    assert not found.unusable.any()
    assert shapely.area(found.geometries[0]) == 1


def test_height_and_measure_are_dropped() -> None:
    given = bytes(QgsGeometry.fromWkt("LineStringZM (0 0 1 2, 3 4 5 6)").asWkb())
    (geometry,) = located([given], STAY).geometries
    assert shapely.get_coordinate_dimension(geometry) == 2
    assert geometry.length == 5


def test_the_box_of_an_arc_holds_the_arc() -> None:
    arc = QgsGeometry.fromWkt("CircularString (0 0, 1 1, 2 0)")
    found = located([bytes(arc.asWkb())], STAY)
    assert found.boxes[0].tolist() == [0, 0, 2, 1]
    assert found.geometries[0].length == pytest.approx(math.pi, rel=1e-4)


def test_what_is_straight_is_read_beside_arcs_of_any_kind() -> None:
    wkts = (
        "MultiSurface (((0 0, 2 0, 2 2, 0 0)))",
        "GeometryCollection (Point (1 1), GeometryCollection (CircularString (0 0, 1 1, 2 0)))",
        "GeometryCollection (Point (1 1))",
        "CurvePolygon Z EMPTY",
        "Point (1 2)",
    )
    given = [bytes(QgsGeometry.fromWkt(wkt).asWkb()) for wkt in wkts]
    read = read_wkb([*given, None, b"\x01"])
    assert [geometry is None for geometry in read] == [True, True, False, True, False, True, True]
    found = located([*given, None, b"\x01"], STAY)
    assert found.missing.tolist() == [False, False, False, True, False, True, False]
    assert found.unusable.tolist() == [False] * 6 + [True]
    assert found.geometries[0].area == 2
    assert found.geometries[1].length == pytest.approx(math.pi, rel=1e-4)


def test_coordinates_are_transformed_as_qgis_transforms_each_feature() -> None:
    wkts = [f"POLYGON (({x} 35, {x + 0.1} 35, {x + 0.1} 35.2, {x} 35))" for x in np.linspace(127, 129, 7)]
    found = located(wkb(*wkts, "POINT (128.8 35.2)", None), MOVE)
    for wkt, geometry in zip([*wkts, "POINT (128.8 35.2)"], found.geometries, strict=False):
        one = QgsGeometry.fromWkt(wkt)
        one.transform(MOVE)
        expected = shapely.get_coordinates(shapely.from_wkb(bytes(one.asWkb())))
        np.testing.assert_array_equal(shapely.get_coordinates(geometry), expected)
    assert found.boxes[0].tolist() == [127, 35, 127.1, 35.2]


def test_the_first_place_that_is_nowhere_is_told_by_its_row() -> None:
    with pytest.raises(NowhereError) as caught:
        located(wkb(None, "POINT (128 35)", "POINT (1115000 1685000)", "POINT (128 35)"), MOVE)
    assert caught.value.row == 2


def test_parts_are_joined_and_none_is_an_empty_one() -> None:
    part = located(wkb("POINT (1 2)", None), STAY)
    assert joined([part, part]).missing.tolist() == [False, True, False, True]
    assert joined([]).geometries.shape == (0,)
    assert joined([]).boxes.shape == (0, 4)
