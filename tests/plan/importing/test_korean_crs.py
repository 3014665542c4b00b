# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Korean CRSs, and those of .prj files that no register knows."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPointXY,
)

from plugin.plan.importing.korean_crs import (
    CODES,
    KATEC,
    UNMODIFIED,
    area_of_use,
    candidate,
    candidates,
    crs_name,
    katec,
    on_modern_ellipsoid,
    recognised,
)
from tests.plan.importing.foreign_files import BESSEL, GRS80, esri_crs


def test_every_candidate_is_known_here() -> None:
    assert all(candidate(code).isValid() for code in CODES)
    assert len(set(CODES)) == len(CODES)
    assert all(code in CODES for code in UNMODIFIED)


@pytest.mark.parametrize(
    ("crs", "code"),
    [
        (esri_crs(127.0028902777778, 500000.0, BESSEL), "EPSG:5174"),
        (esri_crs(127.0028902777778, 500000.0, BESSEL, "D_Tokyo"), "EPSG:5174"),
        (esri_crs(127.0, 500000.0, BESSEL), "EPSG:2097"),
        (esri_crs(127.0, 500000.0, GRS80), "EPSG:5181"),
        (esri_crs(127.0, 600000.0, GRS80, "D_ITRF_2000"), "EPSG:5186"),
        (esri_crs(129.0, 600000.0, GRS80), "EPSG:5187"),
        (esri_crs(128.0, 600000.0, BESSEL), ""),
        (QgsCoordinateReferenceSystem("EPSG:4326"), ""),
        (QgsCoordinateReferenceSystem("EPSG:3035"), ""),
        (QgsCoordinateReferenceSystem(), ""),
    ],
)
def test_a_crs_is_recognised_by_its_parameters(crs: QgsCoordinateReferenceSystem, code: str) -> None:
    assert recognised(crs).authid() == code


def test_katec_is_a_candidate_although_it_has_no_code() -> None:
    assert katec().isValid()
    assert candidates()[-1] == katec()
    assert len(candidates()) == len(CODES) + 1
    assert area_of_use(katec()) == candidate(5178).bounds()
    assert area_of_use(candidate(5186)) == candidate(5186).bounds()


def test_katec_puts_a_known_place_within_metres_of_where_it_is() -> None:
    # The city hall of Seoul, 37.5665 N 126.9780 E, worked out with pyproj by the seven parameters.
    transform = QgsCoordinateTransform(katec(), candidate(4326), QgsCoordinateTransformContext())
    place = transform.transform(QgsPointXY(309_910.14, 552_073.35))
    assert (place.x(), place.y()) == pytest.approx((126.978, 37.5665), abs=1e-6)


def test_a_crs_is_called_by_its_code_or_by_what_can_be_entered() -> None:
    assert crs_name(candidate(5186)) == f"EPSG:5186 ({candidate(5186).description()})"
    assert crs_name(katec()) == f"KATEC/TM128 (PROJ:{KATEC})"
    assert QgsCoordinateReferenceSystem(f"PROJ:{KATEC}") == katec()
    unnamed = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lat_0=38 +lon_0=127.3 +ellps=GRS80")
    assert "127.3" in crs_name(unnamed)


@pytest.mark.parametrize(("shift", "is_katec"), [("", True), ("+towgs84=-146.43,507.89,681.46", False)])
def test_katec_without_a_datum_is_recognised_and_one_with_another_left_alone(
    shift: str, *, is_katec: bool
) -> None:
    given = " ".join(part for part in KATEC.split() if not part.startswith("+towgs84"))
    found = recognised(QgsCoordinateReferenceSystem.fromProj(f"{given} {shift}"))
    assert (found == katec(), found.isValid()) == (is_katec, is_katec)


def test_only_bessel_is_an_old_ellipsoid() -> None:
    assert on_modern_ellipsoid(candidate(5186))
    assert on_modern_ellipsoid(candidate(4326))
    assert not on_modern_ellipsoid(candidate(5174))
    assert not on_modern_ellipsoid(QgsCoordinateReferenceSystem())
