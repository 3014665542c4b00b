# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines as they are stored: areas only, many of them, in the layer's CRS; nowhere is refused."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsGeometry

from plugin.errors import InputError
from plugin.plan.stored_outline import stored_outline
from tests.studies.hand_made import KOREA, TRANSFORMS, crs


def stored(wkt: str, authid: str = KOREA) -> QgsGeometry:
    return stored_outline(QgsGeometry.fromWkt(wkt), crs(authid), crs(KOREA), TRANSFORMS)


def test_a_polygon_becomes_a_multipolygon_where_it_is() -> None:
    made = stored("Polygon((128.8 35.2, 128.81 35.2, 128.81 35.21, 128.8 35.2))", "EPSG:4326")
    assert made.wkbType() == Qgis.WkbType.MultiPolygon
    assert made.area() == pytest.approx(505_000, rel=0.01)


def test_of_a_collection_the_areas_stay() -> None:
    made = stored("GeometryCollection(Polygon((0 0, 9 0, 9 9, 0 0)), Point(1 1))")
    assert made.equals(QgsGeometry.fromWkt("MultiPolygon(((0 0, 9 0, 9 9, 0 0)))"))


def test_the_outline_that_was_given_stays_as_it_is() -> None:
    given = QgsGeometry.fromWkt("Polygon((0 0, 9 0, 9 9, 0 0))")
    stored_outline(given, crs(KOREA), crs("EPSG:5186"), TRANSFORMS)
    assert given.asWkt() == "Polygon ((0 0, 9 0, 9 9, 0 0))"


@pytest.mark.parametrize(
    "wkt",
    [
        "Polygon((128 91, 129 91, 129 95, 128 91))",
        "Polygon((128 35, 129 35, nan 36, 128 35))",
        "Point(128 35)",
        "Polygon((128 35, 129 35, 128 35))",
    ],
)
def test_what_is_nowhere_or_has_no_area_is_refused(wkt: str) -> None:
    with pytest.raises(InputError, match="cannot be brought into the plan's CRS"):
        stored(wkt, "EPSG:4326")
