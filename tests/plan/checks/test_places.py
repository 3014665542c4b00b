# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where features lie: in the area of the CRS, near the others, and each thing once."""

from __future__ import annotations

from typing import Any

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

from plugin.plan.checks.features import features_of
from plugin.plan.checks.places import area_of_use, check_far, check_places, check_twins
from plugin.plan.schema import LAYERS
from tests.plan.checks.sound_rows import BUSAN, KOREA, objects, rows, told

PLACES = {
    "Busan": (129.0, 35.2),
    "Seoul": (127.0, 37.5),
    "Jeju": (126.5, 33.4),
    "Dokdo": (131.87, 37.24),
    "Goseong": (128.4, 38.5),
}
KOREAN = ("EPSG:5179", "EPSG:5186", "EPSG:5187", "EPSG:5174", "EPSG:5178", "EPSG:5181", "EPSG:32652")


def crs_of(authid: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(authid)


def at(lonlat: tuple[float, float], crs: QgsCoordinateReferenceSystem) -> tuple[float, float]:
    transform = QgsCoordinateTransform(crs_of("EPSG:4326"), crs, QgsCoordinateTransformContext())
    point = transform.transform(QgsPointXY(*lonlat))
    return point.x(), point.y()


def found(place: tuple[float, float], crs: QgsCoordinateReferenceSystem = KOREA) -> list[tuple[str, str]]:
    return [(s, text) for s, _, text in told(check_places(rows("campus", 1, shapely.Point(place)), crs))]


@pytest.mark.parametrize("authid", KOREAN)
@pytest.mark.parametrize("place", PLACES.values(), ids=list(PLACES))
def test_all_of_korea_is_in_the_area_of_each_of_its_crss(authid: str, place: tuple[float, float]) -> None:
    assert found(at(place, crs_of(authid)), crs_of(authid)) == []


@pytest.mark.parametrize("authid", KOREAN)
@pytest.mark.parametrize("order", ["lon, lat", "lat, lon"])
def test_degrees_in_a_crs_in_metres_are_an_error(authid: str, order: str) -> None:
    place = PLACES["Busan"][:: 1 if order == "lon, lat" else -1]
    ((severity, text),) = found(place, crs_of(authid))
    assert severity == "error"
    assert text.startswith("The coordinates look like degrees, but ")
    assert authid in text


@pytest.mark.parametrize("place", PLACES.values(), ids=list(PLACES))
def test_swapped_coordinates_are_an_error_that_says_so(place: tuple[float, float]) -> None:
    x, y = at(place, KOREA)
    ((severity, text),) = found((y, x))
    assert severity == "error"
    assert text.startswith("x and y seem to be swapped")


@pytest.mark.parametrize("authid", ["EPSG:32652", "EPSG:32631", "EPSG:32756"])
def test_swapped_coordinates_of_utm_are_found_anywhere(authid: str) -> None:
    crs = crs_of(authid)
    x, y = at({"EPSG:32652": (129, 35), "EPSG:32631": (2.3, 48.9), "EPSG:32756": (151.2, -33.9)}[authid], crs)
    assert found((x, y), crs) == []
    ((_, text),) = found((y, x), crs)
    assert text.startswith("x and y seem to be swapped")


def test_a_place_far_outside_the_area_of_the_crs_is_an_error() -> None:
    ((severity, text),) = found((-5_000_000.0, 9_000_000.0))
    assert severity == "error"
    assert text.startswith("It lies outside the area for which EPSG:5179")


def test_beyond_the_edge_of_a_zone_by_some_hundred_kilometres_is_still_the_area() -> None:
    crs = crs_of("EPSG:32631")
    assert found(at((7.5, 48.9), crs), crs) == []


def test_one_vertex_far_outside_is_enough() -> None:
    x, y = BUSAN
    spike = shapely.Polygon([(x, y), (x + 1000, y), (9e6, 9e6)])
    assert len(list(check_places(rows("cluster", 1, spike), KOREA))) == 1


@pytest.mark.parametrize(
    "crs",
    [
        QgsCoordinateReferenceSystem(),
        crs_of("EPSG:3460"),
        crs_of("EPSG:3571"),
        QgsCoordinateReferenceSystem("PROJ:+proj=tmerc +lat_0=35 +lon_0=129 +units=m"),
    ],
)
def test_where_the_area_is_not_known_nothing_is_said(crs: QgsCoordinateReferenceSystem) -> None:
    assert area_of_use(crs) is None
    assert found((1.0, 2.0), crs) == []


def test_no_place_and_no_geometry_at_all_are_not_misplaced() -> None:
    assert told(check_places(rows("campus", 1, None), KOREA)) == []
    assert told(check_places(rows("proposal"), KOREA)) == []


def twins(**columns: Any) -> list[int]:
    given = {"name": "Sangnam"} | columns
    xs = given.pop("xs", [0.0, 50.0])
    points = [None if x is None else shapely.Point(BUSAN[0] + x, BUSAN[1]) for x in xs]
    features = rows("transport_node", len(xs), points, **given)
    result = list(check_twins(features.for_comparison()))
    assert all(each.severity == "warning" for each in result)
    return [each.row for each in result]


def test_the_same_name_and_place_twice_is_a_warning_about_the_later_one() -> None:
    features = rows("campus", 2, name="Pusan National University").for_comparison()
    ((severity, identifier, text),) = told(check_twins(features))
    assert (severity, identifier, text) == (
        "warning",
        "campus_1",
        "It has the name, the kind and the place of campus_0",
    )


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({}, [1]),
        ({"xs": [0.0, 0.0, 0.0]}, [1, 2]),
        ({"xs": [0.0, 99.0]}, [1]),
        ({"xs": [0.0, 101.0]}, []),
        ({"xs": [0.0, None]}, []),
        ({"xs": [500.0, 0.0, 60.0, 120.0]}, [2, 3]),
        ({"name": ["Sangnam", " SANGNAM"]}, [1]),
        ({"name": ["Sangnam", "Jinyeong"]}, []),
        ({"name": None}, []),
        ({"name": None, "name_ko": "상남"}, [1]),
        ({"name": ["A", "B"], "name_ko": "상남"}, [1]),
        ({"name": "A", "name_ko": ["상남", None]}, []),
        ({"kind": ["station", "interchange"]}, []),
        ({"mode": ["rail", "metro"]}, []),
        ({"status": ["retired", "existing"]}, []),
        ({"status": ["planned", "existing"]}, [1]),
        ({"opened": [None, "2020-01-01"], "closed": ["2020-01-01", None]}, []),
        ({"opened": [None, "2019-01-01"], "closed": ["2020-01-01", None]}, [1]),
    ],
)
def test_what_is_the_same_thing_twice(columns: dict[str, Any], expected: list[int]) -> None:
    assert twins(**columns) == expected


def test_many_of_one_name_in_one_place_are_compared_in_no_time() -> None:
    assert len(twins(xs=[0.0] * 30_000)) == 29_999


def test_rows_without_names_are_no_twins() -> None:
    nameless = features_of(LAYERS["campus"], {"id": objects(["a", "b"])}, objects([shapely.Point(BUSAN)] * 2))
    assert told(check_twins(nameless)) == []
    one_language = features_of(
        LAYERS["campus"],
        {"id": objects(["a", "b"]), "name": objects(["x", "x"])},
        objects([shapely.Point(BUSAN)] * 2),
    )
    assert len(told(check_twins(one_language))) == 1


def far(*groups: list[tuple[float, float] | None]) -> list[tuple[str, str]]:
    layers = [
        rows(
            layer, len(group), [None if place is None else shapely.Point(place) for place in group]
        ).for_comparison()
        for layer, group in zip(("campus", "substation", "power_plant"), groups, strict=False)
    ]
    return [(identifier, text) for _, identifier, text in told(check_far(layers, KOREA))]


SEOUL = at(PLACES["Seoul"], KOREA)
NEAR_BUSAN = (BUSAN[0] + 1000, BUSAN[1])


def test_a_feature_far_from_all_others_of_the_plan_is_a_warning() -> None:
    assert far([BUSAN, SEOUL], [NEAR_BUSAN]) == [
        ("campus_1", "It lies 314 km from everything else in the plan")
    ]


@pytest.mark.parametrize(
    "groups",
    [
        ([BUSAN, SEOUL], [(SEOUL[0] + 500, SEOUL[1])], [NEAR_BUSAN]),
        ([BUSAN, SEOUL, SEOUL], [NEAR_BUSAN]),
        ([BUSAN],),
        ([BUSAN, None], [None]),
        ([],),
        ([BUSAN, BUSAN],),
        ([BUSAN, (1.0, 2.0)], [NEAR_BUSAN]),
        ([BUSAN, (BUSAN[0] + 299_000, BUSAN[1])],),
    ],
)
def test_what_is_near_another_or_misplaced_anyway_is_not_told(groups: tuple[list[Any], ...]) -> None:
    assert far(*groups) == []


def test_a_plan_without_places_has_none_that_is_far() -> None:
    assert told(check_far([], KOREA)) == []


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 2)), min_size=1, max_size=12))
def test_twins_are_found_as_one_compares_each_with_each(given_rows: list[tuple[int, int]]) -> None:
    xs, names = [30.0 * x for x, _ in given_rows], [f"n{name}" for _, name in given_rows]
    features = rows("campus", len(xs), [shapely.Point(BUSAN[0] + x, BUSAN[1]) for x in xs], name=names)
    compared = [
        row
        for row in range(len(xs))
        if any(names[row] == names[other] and abs(xs[row] - xs[other]) <= 100 for other in range(row))
    ]
    told_rows = [each.row for each in check_twins(features.for_comparison())]
    assert set(told_rows) <= set(compared)
    # Each group keeps one that is not told, and each that is told has a twin; of more than five near ones some wait.
    assert bool(told_rows) == bool(compared)
    assert np.all(np.diff(told_rows) > 0)
