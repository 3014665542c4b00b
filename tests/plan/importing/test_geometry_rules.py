# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries fit the layer or are refused with a reason; what is changed is said."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
)

from plugin.plan.geometries import through_qgis
from plugin.plan.importing import geometry_rules
from plugin.plan.importing.geometry_rules import (
    INVALID,
    JOINED,
    MANY_PARTS,
    NO_EXTENT,
    NOT_FINITE,
    NOT_TRANSFORMED,
    POINT_FOR_AREA,
    POINT_ON_SURFACE,
    REPAIRED,
    WRONG_KIND,
    Placed,
    fitted,
)

BOW_TIE = "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))"


def transform(source: str = "EPSG:5179", target: str = "EPSG:5179") -> QgsCoordinateTransform:
    return QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(source),
        QgsCoordinateReferenceSystem(target),
        QgsCoordinateTransformContext(),
    )


def fit(needed: str, *wkts: str | None, rule: str = "adapt", invalid: str = "repair") -> Placed:
    geometries = np.array([None if wkt is None else shapely.from_wkt(wkt) for wkt in wkts], dtype=object)
    return fitted(geometries, needed, rule=rule, invalid=invalid, to_plan=transform())


@pytest.mark.parametrize(
    ("needed", "wkt", "kind"),
    [
        ("Point", "POINT (1 2)", "Point"),
        ("Point", "POINT Z (1 2 3)", "Point"),
        ("Point", "MULTIPOINT ((1 2))", "Point"),
        ("LineString", "MULTILINESTRING ((0 0, 1 1))", "LineString"),
        ("MultiPolygon", "POLYGON ((0 0, 1 0, 1 1, 0 0))", "MultiPolygon"),
        ("MultiPolygon", "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))", "MultiPolygon"),
    ],
)
@pytest.mark.parametrize("rule", ["adapt", "strict"])
def test_what_loses_nothing_is_always_done(needed: str, wkt: str, kind: str, rule: str) -> None:
    placed = fit(needed, wkt, rule=rule)
    assert (placed.problems, placed.changes) == ({}, {})
    assert placed.geometries[0].geom_type == kind
    assert not placed.geometries[0].has_z


def test_an_area_becomes_a_point_on_it_only_when_that_is_wanted() -> None:
    horseshoe = "POLYGON ((0 0, 9 0, 9 9, 8 9, 8 1, 1 1, 1 9, 0 9, 0 0))"
    placed = fit("Point", horseshoe)
    assert placed.changes[0][0] == POINT_ON_SURFACE
    assert shapely.from_wkt(horseshoe).contains(placed.geometries[0])
    strict = fit("Point", horseshoe, rule="strict")
    assert strict.problems[0] == (WRONG_KIND, {"found": ("a polygon",), "needed": ("points",)})
    assert strict.geometries[0] is None


def test_parts_of_a_line_are_joined_where_they_meet() -> None:
    meets, apart = "MULTILINESTRING ((0 0, 1 1), (1 1, 2 1))", "MULTILINESTRING ((0 0, 1 1), (5 5, 6 6))"
    placed = fit("LineString", meets, apart)
    assert placed.geometries[0].equals(shapely.from_wkt("LINESTRING (0 0, 1 1, 2 1)"))
    assert placed.changes == {0: (JOINED, {})}
    assert placed.problems == {1: (MANY_PARTS, {"count": 2})}
    assert set(fit("LineString", meets, rule="strict").problems) == {0}


@pytest.mark.parametrize(
    ("needed", "wkt", "problem"),
    [
        ("Point", "MULTIPOINT ((1 2), (3 4))", MANY_PARTS),
        ("Point", "LINESTRING (0 0, 1 1)", WRONG_KIND),
        ("LineString", "POINT (1 1)", WRONG_KIND),
        ("LineString", "POLYGON ((0 0, 1 0, 1 1, 0 0))", WRONG_KIND),
        ("MultiPolygon", "POINT (1 1)", POINT_FOR_AREA),
        ("MultiPolygon", "MULTIPOINT ((1 1), (2 2))", POINT_FOR_AREA),
        ("MultiPolygon", "LINESTRING (0 0, 1 1)", WRONG_KIND),
        ("MultiPolygon", "GEOMETRYCOLLECTION (POLYGON ((0 0, 1 0, 1 1, 0 0)), POINT (5 5))", WRONG_KIND),
        ("MultiPolygon", "POLYGON ((0 0, 1 1, 0 0, 0 0))", INVALID),
        ("LineString", "LINESTRING (1 1, 1 1)", INVALID),
    ],
)
def test_what_the_layer_cannot_hold_is_refused(needed: str, wkt: str, problem: str) -> None:
    placed = fit(needed, wkt)
    assert placed.problems[0][0] == problem
    assert placed.geometries[0] is None


def test_a_point_for_a_layer_of_polygons_says_how_it_gets_an_outline() -> None:
    text = POINT_FOR_AREA.format(**fit("MultiPolygon", "POINT (1 1)").problems[0][1])
    assert text.startswith("The layer holds polygons; this is a point. ")
    assert "circles" in text


def test_points_for_circles_stay_points_and_the_rest_is_adapted() -> None:
    placed = fit(
        "MultiPolygon", "POINT (1 1)", "MULTIPOINT ((1 1))", "MULTIPOINT ((1 1), (2 2))", rule="circles"
    )
    assert [g and g.geom_type for g in placed.geometries] == ["Point", "Point", None]
    assert placed.problems == {2: (MANY_PARTS, {"count": 2})}
    area = fit("MultiPolygon", "POLYGON ((0 0, 1 0, 1 1, 0 0))", "LINESTRING (0 0, 1 1)", rule="circles")
    assert area.geometries[0].geom_type == "MultiPolygon"
    assert area.problems[1][0] == WRONG_KIND
    assert fit("Point", BOW_TIE, rule="circles").geometries[0].geom_type == "Point"
    meets = "MULTILINESTRING ((0 0, 1 1), (1 1, 2 1))"
    assert fit("LineString", meets, rule="circles").geometries[0].geom_type == "LineString"


def test_nothing_and_empty_are_no_place_and_no_problem() -> None:
    placed = fit("Point", None, "POINT EMPTY", "POLYGON EMPTY")
    assert placed.geometries.tolist() == [None, None, None]
    assert placed.problems == {}


def test_what_is_not_valid_is_repaired_or_refused_with_the_reason() -> None:
    repaired = fit("MultiPolygon", BOW_TIE)
    assert repaired.changes[0] == (REPAIRED, {"reason": "Self-intersection[1 1]"})
    assert repaired.geometries[0].is_valid
    assert repaired.geometries[0].area == pytest.approx(2.0)
    refused = fit("MultiPolygon", BOW_TIE, invalid="reject")
    assert refused.problems[0] == (INVALID, {"reason": "Self-intersection[1 1]"})


def test_infinite_coordinates_are_refused() -> None:
    geometries = np.array([shapely.Point(float("inf"), 1.0), shapely.Point(1.0, 1.0)], dtype=object)
    placed = fitted(geometries, "Point", rule="adapt", invalid="repair", to_plan=transform())
    assert placed.problems == {0: (NOT_FINITE, {})}
    assert placed.geometries[1] is not None


def test_a_line_of_no_length_is_refused() -> None:
    placed = Placed(np.array([shapely.LineString([(1, 1), (1, 1)])], dtype=object))
    assert placed.geometries[0].length == 0
    assert fit("LineString", "LINESTRING (1 1, 1 1)").problems[0][0] in {INVALID, NO_EXTENT}


def test_coordinates_are_transformed_as_qgis_transforms_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geometry_rules, "_MOST_COORDINATES", 3)
    points = [(371_098.9 + i, 192_812.5 - 2 * i) for i in range(10)]
    to_plan = transform("EPSG:5174")
    geometries = np.array([shapely.Point(*point) for point in points], dtype=object)
    placed = fitted(geometries, "Point", rule="adapt", invalid="repair", to_plan=to_plan)
    for point, geometry in zip(points, placed.geometries, strict=True):
        expected = to_plan.transform(QgsPointXY(*point))
        assert (geometry.x, geometry.y) == pytest.approx((expected.x(), expected.y()), abs=1e-6)


def test_only_the_one_that_cannot_be_transformed_is_refused() -> None:
    degrees = np.array([shapely.Point(128.9, 35.2), shapely.Point(128.9, 3500.0)], dtype=object)
    placed = fitted(degrees, "Point", rule="adapt", invalid="repair", to_plan=transform("EPSG:4326"))
    assert placed.problems == {1: (NOT_TRANSFORMED, {})}
    assert placed.geometries[0] is not None


@given(st.lists(st.tuples(st.floats(124, 132), st.floats(33, 39)), min_size=1, max_size=20))
def test_many_at_once_are_the_same_as_one_by_one(points: list[tuple[float, float]]) -> None:
    to_plan = transform("EPSG:4326")
    moved = through_qgis(np.array(points), to_plan)
    alone = [to_plan.transform(QgsPointXY(*point)) for point in points]
    assert moved.tolist() == [[point.x(), point.y()] for point in alone]
