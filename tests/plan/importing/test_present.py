# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a plan holds before an import is read without changing a byte of it."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from plugin.errors import PlanFileError
from plugin.plan.importing.present import lonlat_extent, read_present
from plugin.plan.schema import LAYERS
from tests.plan.plan_rows import execute, geometries, query

CRS = QgsCoordinateReferenceSystem("EPSG:5179")
CONTEXT = QgsCoordinateTransformContext()


def test_rows_come_with_identifier_names_and_place(ulsan_file: Path) -> None:
    before = ulsan_file.read_bytes()
    present = read_present(ulsan_file, LAYERS["substation"])
    rows = query(ulsan_file, "SELECT fid, id, name, name_ko FROM substation ORDER BY fid")
    assert list(zip(present.fids.tolist(), *present.known[:3], strict=True)) == rows
    assert present.columns["voltage_kv"].tolist() == [
        row[0] for row in query(ulsan_file, "SELECT voltage_kv FROM substation ORDER BY fid")
    ]
    places = geometries(ulsan_file, "substation")
    for identifier, position in zip(present.known.ids, present.known.positions, strict=True):
        assert tuple(position) == (places[identifier].x, places[identifier].y)
    assert ulsan_file.read_bytes() == before


def test_stored_dates_are_dates_and_what_is_none_stays(ulsan: Path) -> None:
    execute(ulsan, "UPDATE substation SET opened = '2017-03-01', closed = 'soon'")
    columns = read_present(ulsan, LAYERS["substation"]).columns
    assert columns["opened"][0] == datetime.date(2017, 3, 1)
    assert columns["closed"][0] == "soon"


def test_tables_and_rows_without_a_place_have_none(ulsan_file: Path) -> None:
    present = read_present(ulsan_file, LAYERS["proposal"])
    assert len(present.fids)
    assert np.isnan(present.known.positions).all()
    assert len(read_present(ulsan_file, LAYERS["constraint_area"]).known.positions) >= 0


def test_what_rows_may_refer_to_is_known(ulsan_file: Path) -> None:
    identifiers = read_present(ulsan_file, LAYERS["power_line"]).identifiers
    assert identifiers["substation", "id"] == {
        row[0] for row in query(ulsan_file, "SELECT id FROM substation")
    }


def test_the_plan_lies_where_its_assets_are(ulsan_file: Path) -> None:
    extent = lonlat_extent(read_present(ulsan_file, LAYERS["substation"]), CRS, CONTEXT)
    assert extent is not None
    assert extent.contains(129.3, 35.5)
    assert 120 < extent.xMinimum() < extent.xMaximum() < 135


def test_an_empty_plan_lies_nowhere(ulsan: Path) -> None:
    execute(ulsan, "UPDATE gpkg_contents SET min_x = NULL, max_x = NULL, min_y = NULL, max_y = NULL")
    assert lonlat_extent(read_present(ulsan, LAYERS["substation"]), CRS, CONTEXT) is None


def test_a_plan_without_the_layer_is_told(ulsan: Path) -> None:
    execute(ulsan, "ALTER TABLE substation RENAME TO other")
    with pytest.raises(PlanFileError, match="no layer substation"):
        read_present(ulsan, LAYERS["substation"])


def test_a_few_features_at_a_wrong_place_do_not_widen_the_area(ulsan: Path) -> None:
    before = lonlat_extent(read_present(ulsan, LAYERS["substation"]), CRS, CONTEXT)
    rtree = "rtree_substation_geom"
    execute(ulsan, f"UPDATE {rtree} SET miny = miny + 200000, maxy = maxy + 200000 WHERE id = 1")
    execute(ulsan, "UPDATE gpkg_contents SET max_y = max_y + 200000 WHERE table_name = 'substation'")
    after = lonlat_extent(read_present(ulsan, LAYERS["substation"]), CRS, CONTEXT)
    assert before is not None
    assert after is not None
    assert after.yMaximum() < before.yMaximum() + 0.2


def test_a_plan_without_spatial_indexes_lies_where_its_contents_say(ulsan: Path) -> None:
    execute(ulsan, "DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'")
    extent = lonlat_extent(read_present(ulsan, LAYERS["substation"]), CRS, CONTEXT)
    assert extent is not None
    assert extent.contains(129.3, 35.5)
