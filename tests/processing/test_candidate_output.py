# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Candidate sites are the same in memory, in a GeoPackage written as rows, and in other formats."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from plugin.processing import candidate_output
from tests.processing.conftest import Toolbox, read
from tests.studies.hand_made import layer

AREA = "Polygon ((0 0, 2000 0, 1700 2000, 0 2000, 0 0))"
ROAD = "LineString (0 1000, 2000 1000)"


def cells(toolbox: Toolbox, output: str) -> list[tuple[Any, ...]]:
    area = layer("Polygon", [(AREA, {"id": "area"})], authid="EPSG:5179", name="area")
    road = layer("LineString", [(ROAD, {"id": "road"})], authid="EPSG:5179", name="road")
    given = {"INPUT": area, "EXCLUSIONS": [road], "BUFFERS": "60", "SIZE": 300}
    written = read(toolbox.run("createcandidates", OUTPUT=output, **given)["OUTPUT"])
    return [
        (feature["id"], feature["area_m2"], bytes(feature.geometry().asWkb()))
        for feature in written.getFeatures()
    ]


@pytest.mark.parametrize("ending", ["gpkg", "fgb"])
def test_cells_are_the_same_in_a_file_as_in_memory(ending: str, toolbox: Toolbox, tmp_path: Path) -> None:
    expected = cells(toolbox, "memory:")
    assert any(wkb[5] == 2 for _, _, wkb in expected), "the road cuts no cell in two"
    assert sorted(cells(toolbox, str(tmp_path / f"cells.{ending}"))) == sorted(expected)


def test_a_geopackage_is_written_as_rows_and_not_feature_by_feature(
    toolbox: Toolbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shares: list[float] = []
    by_rows = candidate_output.write_polygons

    def noting(*arguments: Any) -> None:
        shares.append(len(arguments[1]))
        by_rows(*arguments)

    monkeypatch.setattr(candidate_output, "write_polygons", noting)
    found = cells(toolbox, str(tmp_path / "cells.gpkg"))
    assert shares == [len(found)]
