# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What coordinates can and cannot be."""

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
    QgsRectangle,
)

from plugin.plan.importing.crs_evidence import (
    Doubt,
    Fit,
    Sample,
    apart_km,
    by_place,
    distance_km,
    doubt_about,
    fitting,
    outside_km,
    places,
    sample_of,
    share_in_area,
    share_inside,
    spread_m,
)
from plugin.plan.importing.korean_crs import CODES, candidate

CONTEXT = QgsCoordinateTransformContext()
GIMHAE = QgsRectangle(128.7, 35.1, 129.0, 35.4)
BESSEL_OF_NO_DATUM = QgsCoordinateReferenceSystem.fromProj(
    "+proj=tmerc +lat_0=38 +lon_0=128 +k=0.9999 +x_0=400000 +y_0=600000 +ellps=bessel +units=m"
)


def at(*points: tuple[float, float]) -> Sample:
    return sample_of(shapely.points(np.array(points)))


def in_crs(code: int, longitude: float, latitude: float) -> tuple[float, float]:
    transform = QgsCoordinateTransform(candidate(4326), candidate(code), CONTEXT)
    point = transform.transform(QgsPointXY(longitude, latitude))
    return point.x(), point.y()


def test_a_sample_takes_one_point_a_geometry_and_none_of_what_is_not_finite() -> None:
    geometries = np.array(
        [None, shapely.Point(), shapely.Point(np.nan, 1), shapely.Point(np.inf, 1), shapely.box(0, 0, 2, 4)],
        dtype=object,
    )
    assert sample_of(geometries).points.tolist() == [[1.0, 2.0]]
    assert np.isfinite(sample_of(shapely.points([[1e308, 1e308]])).points).all()


def test_a_large_layer_is_judged_by_a_hundred_points() -> None:
    sample = sample_of(shapely.points(np.arange(20_000).reshape(-1, 2)))
    assert len(sample.points) == 10_000
    assert len(sample.some) == 100


@pytest.mark.parametrize(
    ("code", "points", "doubt"),
    [
        (4326, [(128.9, 35.2)], None),
        (4326, [(208421, 292110)], Doubt.NOT_DEGREES),
        (4326, [(35.2, 128.9)], Doubt.NOT_DEGREES),
        (5186, [(128.9, 35.2)], Doubt.DEGREES),
        (5186, [(371000, 292000)], None),
        (5186, [(1_143_000, 1_690_000)], Doubt.FAR_OUTSIDE),
        (5186, [(550000, 540000)], Doubt.OUTSIDE),
        (5179, [(208421, 292110)], Doubt.FAR_OUTSIDE),
        (5186, [(1e30, 1e30)], Doubt.NOWHERE),
        (32633, [(500000, 5_000_000)], None),
        (3460, [(2_000_000, 4_000_000)], None),
    ],
)
def test_what_cannot_be_is_doubted(code: int, points: list[tuple[float, float]], doubt: Doubt | None) -> None:
    crs = QgsCoordinateReferenceSystem(f"EPSG:{code}")
    assert doubt_about(crs, at(*points), CONTEXT) is doubt


def test_a_few_stray_points_make_no_doubt() -> None:
    assert doubt_about(candidate(4326), at((128.9, 35.2), (128.8, 35.1), (1e20, 5.0)), CONTEXT) is None


def test_an_old_ellipsoid_without_a_datum_is_doubted() -> None:
    assert doubt_about(BESSEL_OF_NO_DATUM, at((400000, 300000)), CONTEXT) is Doubt.UNKNOWN_DATUM
    with_shift = QgsCoordinateReferenceSystem.fromProj(
        f"{BESSEL_OF_NO_DATUM.toProj()} +towgs84=-115.8,474.99,674.11"
    )
    assert doubt_about(with_shift, at((400000, 300000)), CONTEXT) is None


@given(st.sampled_from(CODES), st.floats(128.75, 128.95), st.floats(35.15, 35.35))
def test_the_true_crs_is_among_those_that_fit(code: int, longitude: float, latitude: float) -> None:
    sample = at(in_crs(code, longitude, latitude))
    codes = {fit.crs.authid() for fit in fitting(sample, GIMHAE, CONTEXT)}
    # Ulleungdo's and Jeju's belts, and the western ones, are no one's choice for Gimhae, but the numbers fit.
    assert candidate(code).authid() in codes or doubt_about(candidate(code), sample, CONTEXT) is not None


def test_bessel_and_grs80_are_one_place_some_hundred_metres_apart() -> None:
    fits = fitting(at(in_crs(5174, 127.1, 36.1)), QgsRectangle(127, 36, 127.2, 36.2), CONTEXT)
    groups = by_place(fits)
    group = next(group for group in groups if "EPSG:5174" in {fit.crs.authid() for fit in group})
    assert {fit.crs.authid() for fit in group} == {"EPSG:5174", "EPSG:5181", "EPSG:2097"}
    assert 300 < spread_m(group) < 400


def test_in_an_area_only_what_lies_there_fits() -> None:
    codes = {
        fit.crs.authid() for fit in fitting(at((208421, 292110)), QgsRectangle(127, 36, 127.2, 36.2), CONTEXT)
    }
    assert codes == {"EPSG:5174", "EPSG:5181", "EPSG:2097"}


def test_without_an_area_a_belt_fits_where_it_is_used() -> None:
    codes = {fit.crs.authid() for fit in fitting(at((208421, 292110)), None, CONTEXT)}
    assert {"EPSG:5186", "EPSG:5187", "EPSG:5174", "EPSG:5181"} <= codes
    assert "EPSG:5179" not in codes
    assert "EPSG:3857" not in codes


def test_data_of_the_country_fit_a_region_by_the_few_that_lie_in_it() -> None:
    points = [in_crs(5179, 126.5 + i * 0.1, 35.2 + i * 0.1) for i in range(25)]
    assert "EPSG:5179" in {fit.crs.authid() for fit in fitting(at(*points), GIMHAE, CONTEXT)}


def test_an_area_across_the_antimeridian_contains_its_both_sides() -> None:
    fiji = QgsRectangle(176.81, -20.81, -178.15, -12.42, False)
    lonlat = np.array([[179.0, -17.0], [-179.0, -17.0], [0.0, -17.0]])
    assert share_in_area(lonlat[:2], fiji) == 1.0
    assert share_in_area(lonlat[2:], fiji) == 0.0


def test_the_distance_to_the_area_is_in_kilometres() -> None:
    assert distance_km(np.array([[128.85, 36.25]]), GIMHAE) == pytest.approx(111.2, abs=0.5)


def test_points_that_are_nowhere_are_nan() -> None:
    lonlat = places(candidate(5186), np.array([[200000.0, 600000.0], [1e30, 1e30]]), CONTEXT)
    np.testing.assert_allclose(lonlat[0], [127.0, 38.0], atol=1e-6)
    assert np.isnan(lonlat[1]).all()


def test_places_of_different_belts_are_different_places() -> None:
    fits = [Fit(candidate(5186), np.array([[127.0, 35.0]])), Fit(candidate(5187), np.array([[129.0, 35.0]]))]
    assert [len(group) for group in by_place(fits)] == [1, 1]


@given(width=st.floats(0.0, 5.0))
def test_the_margin_of_an_area_does_not_grow_with_it(width: float) -> None:
    area = QgsRectangle(127.0, 35.0, 127.0 + width, 35.0 + width)
    near, far = (np.array([[127.0, 35.0 + width + beyond]]) for beyond in (0.19, 0.31))
    assert (share_inside(near, area), share_inside(far, area)) == (1.0, 0.0)


def test_how_far_outside_counts_from_the_edge_to_the_nearest_place() -> None:
    area = QgsRectangle(127.0, 35.0, 128.0, 36.0)
    lonlat = np.array([[127.5, 38.0], [127.5, 37.0], [np.nan, np.nan]])
    assert outside_km(lonlat, area) == pytest.approx(111.195)
    assert outside_km(np.array([[129.0, 35.0]]), area) == pytest.approx(111.195 * np.cos(np.radians(35.0)))
    assert outside_km(np.array([[127.5, 35.5]]), area) == 0.0


def test_candidates_are_as_far_apart_as_their_middles() -> None:
    one, other = (Fit(candidate(5186), np.array([[127.0, y]])) for y in (35.0, 36.0))
    assert apart_km(one, other) == pytest.approx(111.195)
