# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The CRS of a plan and of a study: Korea's, else the local UTM zone; metres in any case."""

from __future__ import annotations

import math

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsRectangle,
)

from plugin.errors import InputError
from plugin.plan.crs import crs_for, declared_crs, length_deviation, require_metres, working_crs

INVALID = QgsCoordinateReferenceSystem()
NO_CONTEXT = QgsCoordinateTransformContext()
DEGREES = "EPSG:4326"
US_FEET = "EPSG:2263"
FIJI = "EPSG:3460"


def crs(code: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(code)


def around(longitude: float, latitude: float, size: float = 0.2) -> QgsRectangle:
    return QgsRectangle(longitude - size, latitude - size, longitude + size, latitude + size)


@pytest.mark.parametrize(
    ("place", "longitude", "latitude", "code"),
    [
        ("Gimhae", 128.88, 35.23, "EPSG:5179"),
        ("Jeju", 126.5, 33.4, "EPSG:5179"),
        ("Dokdo", 131.87, 37.24, "EPSG:5179"),
        ("the corner of Korea's box", 124.0, 33.0, "EPSG:5179"),
        ("west of it", 123.9, 35.0, "EPSG:32651"),
        ("Fukuoka", 130.4, 32.9, "EPSG:32652"),
        ("London", -0.13, 51.5, "EPSG:32630"),
        ("east of Greenwich", 0.13, 51.5, "EPSG:32631"),
        ("Sydney", 151.2, -33.9, "EPSG:32756"),
        ("the equator", 101.0, 0.0, "EPSG:32647"),
        ("just south of it", 101.0, -0.01, "EPSG:32747"),
        ("Chukotka, west of the antimeridian", 179.5, 66.0, "EPSG:32660"),
        ("the antimeridian", 180.0, 66.0, "EPSG:32601"),
        ("the antimeridian, from the east", -180.0, 66.0, "EPSG:32601"),
        ("Alaska, east of it", -179.5, 52.0, "EPSG:32601"),
        ("the edge of two zones", 6.0, 50.0, "EPSG:32632"),
        ("the northern limit", 20.0, 84.0, "EPSG:32634"),
        ("the southern limit", 20.0, -80.0, "EPSG:32734"),
    ],
)
def test_a_place_has_the_crs_in_which_its_metres_are_metres(
    place: str, longitude: float, latitude: float, code: str
) -> None:
    found = crs_for(around(longitude, latitude))
    assert found.authid() == code
    assert found.isValid()


@pytest.mark.parametrize("longitude", [-177.0, -3.0, 57.0, 141.0])
def test_the_middle_of_a_zone_is_its_central_meridian(longitude: float) -> None:
    to_zone = QgsCoordinateTransform(crs(DEGREES), crs_for(around(longitude, 10.0)), NO_CONTEXT)
    assert to_zone.transform(longitude, 10.0).x() == pytest.approx(500_000, abs=0.01)


@pytest.mark.parametrize(
    ("latitude", "code"),
    [(84.1, "EPSG:32661"), (90.0, "EPSG:32661"), (-80.1, "EPSG:32761"), (-90.0, "EPSG:32761")],
)
def test_the_poles_have_a_crs_of_their_own(latitude: float, code: str) -> None:
    assert crs_for(QgsRectangle(10, latitude, 10, latitude)).authid() == code


@pytest.mark.parametrize(("longitude", "latitude"), [(10.0, 1_685_000.0), (1e7, 35.0), (math.nan, 35.0)])
def test_what_is_no_place_on_earth_is_told(longitude: float, latitude: float) -> None:
    with pytest.raises(InputError, match=r"no place on Earth \(부지\)\. Check that the layer's CRS"):
        crs_for(QgsRectangle(longitude, latitude, longitude, latitude), "부지")


@pytest.mark.parametrize("description", ["Undefined geographic SRS", "Undefined Cartesian SRS"])
def test_a_crs_that_a_file_calls_undefined_is_none(description: str) -> None:
    undefined = QgsCoordinateReferenceSystem.fromProj("+proj=longlat +ellps=WGS84 +no_defs +type=crs")
    wkt = undefined.toWkt().replace("unknown", description, 1)
    given = QgsCoordinateReferenceSystem.fromWkt(wkt)
    assert given.isValid()
    assert not declared_crs(given).isValid()


def test_a_crs_that_is_declared_stays() -> None:
    for given in (QgsCoordinateReferenceSystem("EPSG:5179"), QgsCoordinateReferenceSystem()):
        assert declared_crs(given) == given


def test_the_users_choice_comes_first() -> None:
    preferred = (crs("EPSG:32652"), crs("EPSG:5179"))
    assert chosen(preferred, around(128.9, 35.2)) == "EPSG:32652"


@pytest.mark.parametrize("unusable", [DEGREES, US_FEET])
def test_a_users_choice_that_cannot_measure_is_an_error_and_not_replaced(unusable: str) -> None:
    with pytest.raises(InputError, match=r"does not measure in metres.*EPSG:5179"):
        chosen((crs(unusable), crs("EPSG:5179")), around(128.9, 35.2))


def test_without_a_choice_the_first_that_measures_in_metres_is_taken() -> None:
    preferred = (INVALID, INVALID, crs(DEGREES), crs(US_FEET), crs("EPSG:5186"), crs("EPSG:5179"))
    assert chosen(preferred, around(128.9, 35.2)) == "EPSG:5186"


def test_without_any_that_fits_the_place_of_the_layer_decides() -> None:
    assert chosen((INVALID, crs(DEGREES)), around(128.9, 35.2)) == "EPSG:5179"
    assert chosen((INVALID,), around(-0.1, 51.5)) == "EPSG:32630"


def test_the_place_of_a_layer_is_found_from_its_own_crs() -> None:
    british = QgsRectangle(500_000, 150_000, 560_000, 200_000)
    assert chosen((INVALID,), british, crs("EPSG:27700")) == "EPSG:32630"


def test_a_layer_on_both_sides_of_the_antimeridian_is_not_taken_to_africa() -> None:
    to_fiji = QgsCoordinateTransform(crs(DEGREES), crs(FIJI), NO_CONTEXT)
    corner, opposite = to_fiji.transform(179.5, -17.5), to_fiji.transform(-179.9, -16.5)
    assert chosen((INVALID, crs(US_FEET)), QgsRectangle(corner, opposite), crs(FIJI)) == "EPSG:32760"


def test_a_layer_without_a_crs_is_named() -> None:
    with pytest.raises(InputError, match=r"no coordinate reference system \(parcels\)"):
        chosen((INVALID, INVALID), around(0, 0), INVALID)


def test_an_extent_that_is_nowhere_is_an_error_that_names_the_layer() -> None:
    nowhere = QgsRectangle(1e30, 1e30, 2e30, 2e30)
    with pytest.raises(InputError, match=r"cannot be transformed.*parcels"):
        chosen((INVALID,), nowhere, crs("EPSG:27700"))


def chosen(
    preferred: tuple[QgsCoordinateReferenceSystem, ...],
    extent: QgsRectangle,
    extent_crs: QgsCoordinateReferenceSystem | None = None,
) -> str:
    extent_crs = crs(DEGREES) if extent_crs is None else extent_crs
    return working_crs(preferred, extent, extent_crs, NO_CONTEXT, "parcels").authid()


@pytest.mark.parametrize("code", ["EPSG:5179", "EPSG:32652"])
def test_a_projected_crs_in_metres_is_accepted(code: str) -> None:
    require_metres(crs(code), "parcels")


@pytest.mark.parametrize(
    ("code", "message"),
    [(DEGREES, "does not measure"), (US_FEET, "does not measure"), ("", "no coordinate reference system")],
)
def test_a_crs_that_does_not_measure_in_metres_is_refused_with_the_layers_name(
    code: str, message: str
) -> None:
    with pytest.raises(InputError, match=rf"{message}.*\(parcels\)"):
        require_metres(crs(code), "parcels")


@pytest.mark.parametrize(
    ("code", "longitude", "latitude", "deviation"),
    [
        ("EPSG:5179", 127.5, 36.0, 0.0004),  # its scale on the central meridian is 0.9996
        ("EPSG:5186", 127.0, 36.0, 0.0),
        ("EPSG:5186", 128.9, 35.2, 0.0004),
        ("EPSG:32652", 126.05, 0.0, 0.001),  # the edge of the zone
        ("EPSG:3857", 128.9, 35.2, 0.228),  # north to south 1 / cos(35.2 degrees) and the flattening
        ("EPSG:3857", 128.9, 0.0, 0.0067),  # north to south it follows the sphere
    ],
)
def test_lengths_are_compared_with_those_on_the_ellipsoid(
    code: str, longitude: float, latitude: float, deviation: float
) -> None:
    place = around(longitude, latitude)
    assert length_deviation(crs(code), place, crs(DEGREES), NO_CONTEXT) == pytest.approx(deviation, abs=2e-3)


def test_web_mercator_is_refused_where_it_was_chosen() -> None:
    with pytest.raises(InputError, match=r"EPSG:3857.* 22\.8 percent .*\(parcels\).*EPSG:5179"):
        chosen((crs("EPSG:3857"), crs("EPSG:5179")), around(128.9, 35.2))


def test_web_mercator_is_passed_over_where_it_was_not() -> None:
    mercator, place = crs("EPSG:3857"), QgsRectangle(14_340_000, 4_190_000, 14_350_000, 4_200_000)
    assert chosen((INVALID, mercator), place, mercator) == "EPSG:5179"
    assert chosen((INVALID, mercator, crs("EPSG:32652")), place, mercator) == "EPSG:32652"


@pytest.mark.parametrize("code", ["EPSG:5179", "EPSG:5186", "EPSG:5187", "EPSG:32652"])
@pytest.mark.parametrize("place", [(126.1, 33.4), (128.9, 35.2), (131.9, 37.2)])
def test_what_is_made_for_korea_passes_all_over_korea(code: str, place: tuple[float, float]) -> None:
    assert chosen((crs(code),), around(*place)) == code


def test_a_layer_that_is_nowhere_does_not_decide_against_a_crs() -> None:
    assert chosen((crs("EPSG:5179"),), QgsRectangle()) == "EPSG:5179"
