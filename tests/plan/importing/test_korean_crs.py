# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Korean CRSs, and those of .prj files that no register knows."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem

from plugin.plan.importing.korean_crs import CODES, UNMODIFIED, candidate, on_modern_ellipsoid, recognised
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


def test_only_bessel_is_an_old_ellipsoid() -> None:
    assert on_modern_ellipsoid(candidate(5186))
    assert on_modern_ellipsoid(candidate(4326))
    assert not on_modern_ellipsoid(candidate(5174))
    assert not on_modern_ellipsoid(QgsCoordinateReferenceSystem())
