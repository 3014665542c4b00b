# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that cannot lie where their CRS says, and the middle of places on both sides of the date line."""

from __future__ import annotations

import math
import struct
from collections.abc import Sequence

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from plugin.errors import InputError
from plugin.plan.location import middle, require_true_place

TRANSFORMS = QgsCoordinateTransformContext()
BUSAN = (128.7, 35.0, 129.2, 35.3)
NO_CRS = QgsCoordinateReferenceSystem()


def crs(code: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(code)


def in_crs(lonlat: tuple[float, float, float, float], code: str) -> QgsRectangle:
    transform = QgsCoordinateTransform(crs("EPSG:4326"), crs(code), TRANSFORMS)
    return transform.transformBoundingBox(QgsRectangle(*lonlat))


@pytest.mark.parametrize(
    "code", ["EPSG:5179", "EPSG:5186", "EPSG:5187", "EPSG:5174", "EPSG:32652", "EPSG:3857"]
)
def test_a_place_in_its_crs_is_true_and_its_degrees_are_not(code: str) -> None:
    require_true_place("부지", in_crs(BUSAN, code), crs(code), TRANSFORMS)
    with pytest.raises(InputError, match=rf"look like degrees.*{code}.*부지, around x 128\.95, y 35\.15"):
        require_true_place("부지", QgsRectangle(*BUSAN), crs(code), TRANSFORMS)


@pytest.mark.parametrize(
    ("code", "place"),
    [
        # Of the whole country in the belt of its middle, and in the UTM zone beside it.
        ("EPSG:5186", (129.5, 35.5, 130.9, 37.6)),
        ("EPSG:32651", (128.0, 35.0, 129.0, 36.0)),
        # Zones on the date line reach beyond it.
        ("EPSG:32760", (-179.9, -17.5, -179.5, -17.0)),
        ("EPSG:32701", (179.0, -17.5, 179.9, -17.0)),
        ("EPSG:32661", (-120.0, 84.0, -119.0, 85.0)),
    ],
)
def test_a_crs_may_be_used_a_little_beyond_its_area(
    code: str, place: tuple[float, float, float, float]
) -> None:
    require_true_place("부지", in_crs(place, code), crs(code), TRANSFORMS)


@pytest.mark.parametrize(
    ("extent", "code", "words"),
    [
        ((1e6, 1.6e6, 1.1e6, 1.7e6), "EPSG:4326", "cannot be degrees"),
        ((9e6, 2e6, 9.1e6, 2.1e6), "EPSG:5179", "far outside"),
        ((1e12, 1e12, 1e12, 1e12), "EPSG:5179", "far outside"),
        # Coordinates of EPSG:5186 that are said to be Fiji's.
        ((2e5, 5e5, 2.1e5, 5.1e5), "EPSG:3460", "far outside"),
    ],
)
def test_coordinates_that_cannot_be_are_told(extent: tuple[float, ...], code: str, words: str) -> None:
    with pytest.raises(InputError, match=rf"{words}.*부지.*in Korea often EPSG:5186"):
        require_true_place("부지", QgsRectangle(*extent), crs(code), TRANSFORMS)


@pytest.mark.parametrize(
    ("extent", "where"),
    [
        (QgsRectangle(), crs("EPSG:5179")),
        (QgsRectangle(math.nan, 0, 1, 1), crs("EPSG:5179")),
        (QgsRectangle(*BUSAN), NO_CRS),
        # A site's own grid, of which nobody knows where it may be used.
        (
            QgsRectangle(0, 0, 80, 80),
            QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lat_0=35 +lon_0=129 +ellps=GRS80"),
        ),
    ],
)
def test_nothing_is_said_of_what_nobody_can_know(
    extent: QgsRectangle, where: QgsCoordinateReferenceSystem
) -> None:
    require_true_place("부지", extent, where, TRANSFORMS)


def centre_of(places: Sequence[tuple[float, float]], code: str) -> tuple[float, float]:
    """Return longitude and latitude of the middle of points that are given in degrees."""
    made = QgsVectorLayer(f"Point?crs={code}", "sites", "memory")
    to_crs = QgsCoordinateTransform(crs("EPSG:4326"), crs(code), TRANSFORMS)
    features = [QgsFeature() for _ in range(len(places) + 1)]
    for feature, place in zip(features, places, strict=False):
        point = QgsGeometry.fromWkt("Point ({} {})".format(*place))
        point.transform(to_crs)
        feature.setGeometry(point)
    # The last one has no geometry.
    made.dataProvider().addFeatures(features)
    project = QgsProject()
    project.addMapLayer(made)
    context = QgsProcessingContext()
    context.setProject(project)
    source = QgsProcessingUtils.variantToSource(made, context)
    found = to_crs.transform(middle(source, TRANSFORMS).center(), to_crs.TransformDirection.ReverseTransform)
    return found.x(), found.y()


@pytest.mark.parametrize("code", ["EPSG:4326", "EPSG:3857"])
def test_the_middle_of_places_on_both_sides_of_the_date_line_is_on_it(code: str) -> None:
    longitude, latitude = centre_of([(179.9, -17.0), (-179.7, -17.0)], code)
    assert abs(longitude) == pytest.approx(179.9, abs=0.01)
    assert latitude == pytest.approx(-17.0, abs=0.01)


@pytest.mark.parametrize(
    ("places", "middle_lonlat"),
    [
        ([(128.0, 35.0), (130.0, 37.0)], (129.0, 36.0)),
        # All round the world: there is no better middle than that of the box.
        (
            [(175.0, 0.0), (-5.0, 0.0), (85.0, 0.0), (-95.0, 0.0)],
            (40.0, 0.0),
        ),
    ],
)
def test_elsewhere_the_middle_is_that_of_the_box(
    places: list[tuple[float, float]], middle_lonlat: tuple[float, float]
) -> None:
    assert centre_of(places, "EPSG:4326") == pytest.approx(middle_lonlat, abs=0.01)


def test_a_coordinate_without_end_leaves_the_middle_of_all_others() -> None:
    boxes = [QgsRectangle(1.0, 2.0, 3.0, 4.0), QgsRectangle(1.0, 2.0, math.inf, 4.0)]
    features = [QgsFeature(number) for number in range(len(boxes))]
    for feature, box in zip(features, boxes, strict=True):
        ends = struct.pack("<BII4d", 1, 2, 2, box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        line = QgsGeometry()
        line.fromWkb(ends)
        feature.setGeometry(line)
    made = QgsVectorLayer("LineString?crs=EPSG:5179", "lines", "memory")
    made.dataProvider().addFeatures(features)
    project = QgsProject()
    project.addMapLayer(made)
    context = QgsProcessingContext()
    context.setProject(project)
    source = QgsProcessingUtils.variantToSource(made, context)
    assert math.isinf(source.sourceExtent().xMaximum())
    assert middle(source, TRANSFORMS) == boxes[0]
