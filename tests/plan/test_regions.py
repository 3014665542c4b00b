# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Regions are offered by name, the larger ones first, and have an outline."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

from plugin.core.assets.inside import in_rings
from plugin.plan.regions import Region, outline, read_regions
from tests.studies.hand_made import layer


@pytest.fixture
def regions(ulsan: Path) -> QgsVectorLayer:
    return QgsVectorLayer(f"{ulsan}|layername=region", "region", "ogr")


def test_provinces_come_before_their_cities(regions: QgsVectorLayer) -> None:
    found = read_regions(regions)
    levels = [region.level for region in found]
    assert levels == sorted(levels, key=lambda level: level != "sido")
    assert found[0].name == "Seoul"
    assert len(found) == 60


def test_a_name_is_in_the_language_of_the_reader_else_in_the_other_one() -> None:
    assert Region(1, "Ulsan", "울산광역시", "sido").label("ko") == "울산광역시"
    assert Region(1, "Ulsan", "울산광역시", "sido").label("en") == "Ulsan"
    assert Region(1, "", "울산광역시", "sido").label("en") == "울산광역시"
    assert Region(1, "", "", "sido").label("en") == "1"


def test_an_outline_holds_its_city_in_the_crs_asked_for(regions: QgsVectorLayer) -> None:
    ulsan = next(region for region in read_regions(regions) if region.name == "Ulsan")
    rings = outline(regions, ulsan.fid, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject())
    found = in_rings(np.array([129.31, 128.88]), np.array([35.54, 35.23]), rings)
    assert found.tolist() == [True, False]


def test_a_region_without_outline_is_not_offered_and_one_that_is_gone_has_none() -> None:
    made = layer(
        "Polygon",
        [(None, {"name": "a", "name_ko": "a", "level": "sido", "code": "1"})],
    )
    assert read_regions(made) == []
    assert outline(made, 77, made.crs(), QgsProject()) == []
