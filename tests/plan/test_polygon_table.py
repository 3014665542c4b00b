# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons written by SQLite: what QGIS would have written, with an index and the right totals, or nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from plugin.errors import Cancelled, PlanFileError
from plugin.plan.polygon_table import cells_of, write_polygons
from plugin.plan.stored_tables import NotPlainError
from tests.studies.hand_made import KOREA, TRANSFORMS, crs

SQUARE = shapely.box(1_000_000, 1_700_000, 1_000_500, 1_700_500)
TWO = shapely.MultiPolygon(
    [shapely.box(0.25, 0, 1, 1), shapely.box(2, 2, 3, 3) - shapely.box(2.2, 2.2, 2.6, 2.6)]
)
POLYGONS = np.array([SQUARE, TWO, shapely.box(1_000_400, 1_700_400, 1_000_900, 1_700_900)], dtype=object)
COLUMNS: dict[str, Any] = {"id": ("h_1_2", "값", None), "area_m2": [250_000.0, None, 1e-9]}


def empty_file(path: Path, names: tuple[str, ...] = ("id", "area_m2")) -> QgsVectorFileWriter:
    fields = QgsFields()
    for name, kind in zip(names, (QMetaType.Type.QString, QMetaType.Type.Double), strict=True):
        fields.append(QgsField(name, kind))
    options = QgsVectorFileWriter.SaveVectorOptions()
    kind = Qgis.WkbType.MultiPolygon
    return QgsVectorFileWriter.create(str(path), fields, kind, crs(KOREA), TRANSFORMS, options)


def write(path: Path, progress: Any = lambda _share: None) -> QgsVectorLayer:
    write_polygons(path, POLYGONS, COLUMNS, progress)
    return QgsVectorLayer(str(path), "cells", "ogr")


def by_qgis(path: Path) -> QgsVectorLayer:
    writer = empty_file(path)
    for polygon, *attributes in zip(POLYGONS, *COLUMNS.values(), strict=True):
        feature = QgsFeature()
        geometry = QgsGeometry.fromWkt(polygon.wkt)
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        feature.setAttributes(attributes)
        assert writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    del writer
    return QgsVectorLayer(str(path), "cells", "ogr")


def stored(path: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        (name,) = connection.execute("SELECT table_name FROM gpkg_contents").fetchone()
        return connection.execute(f'SELECT * FROM "{name}" ORDER BY fid').fetchall()


def test_the_rows_are_byte_for_byte_those_of_qgis(tmp_path: Path) -> None:
    theirs = by_qgis(tmp_path / "theirs.gpkg")
    empty_file(tmp_path / "ours.gpkg")
    ours = write(tmp_path / "ours.gpkg")
    assert stored(tmp_path / "ours.gpkg") == stored(tmp_path / "theirs.gpkg")
    assert ours.featureCount() == theirs.featureCount() == 3
    assert ours.extent() == theirs.extent()
    assert (ours.wkbType(), ours.crs()) == (theirs.wkbType(), theirs.crs())


def test_the_index_is_one_that_gdal_uses_and_keeps(tmp_path: Path) -> None:
    empty_file(tmp_path / "cells.gpkg")
    layer = write(tmp_path / "cells.gpkg")
    around = QgsFeatureRequest().setFilterRect(QgsRectangle(1_000_410, 1_700_410, 1_000_420, 1_700_420))
    assert sorted(feature.id() for feature in layer.getFeatures(around)) == [1, 3]
    assert layer.dataProvider().deleteFeatures([3])
    assert [feature.id() for feature in layer.getFeatures(around)] == [1]
    del layer
    with closing(sqlite3.connect(tmp_path / "cells.gpkg")) as connection:
        assert connection.execute("SELECT rtreecheck('rtree_cells_geom')").fetchone() == ("ok",)
        assert connection.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (2,)


def test_no_polygons_make_an_empty_table(tmp_path: Path) -> None:
    empty_file(tmp_path / "cells.gpkg")
    no = np.empty(0, dtype=object)
    write_polygons(tmp_path / "cells.gpkg", no, {"id": (), "area_m2": []}, lambda _share: None)
    assert QgsVectorLayer(str(tmp_path / "cells.gpkg"), "cells", "ogr").featureCount() == 0


def test_a_table_of_other_columns_is_left_alone(tmp_path: Path) -> None:
    empty_file(tmp_path / "cells.gpkg", ("id", "hectares"))
    with pytest.raises(NotPlainError):
        write(tmp_path / "cells.gpkg")
    assert stored(tmp_path / "cells.gpkg") == []


def test_writing_can_be_stopped_between_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin.plan.polygon_table.BLOCK_ROWS", 1)
    shares: list[float] = []

    def stop(share: float) -> None:
        shares.append(share)
        if share > 0.5:
            raise Cancelled

    empty_file(tmp_path / "cells.gpkg")
    with pytest.raises(Cancelled):
        write(tmp_path / "cells.gpkg", stop)
    assert len(shares) == 3


def test_a_file_that_another_program_holds_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin.plan.whole_table._BUSY_SECONDS", 0.05)
    empty_file(tmp_path / "cells.gpkg")
    with closing(sqlite3.connect(tmp_path / "cells.gpkg", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(PlanFileError):
            write(tmp_path / "cells.gpkg")


def test_a_cell_begins_with_the_header_of_the_standard() -> None:
    (cell,) = cells_of(POLYGONS[:1], shapely.bounds(POLYGONS[:1]), 5179)
    assert cell[:8] == b"GP\x00\x03" + (5179).to_bytes(4, "little")
    assert shapely.from_wkb(cell[40:]) == shapely.MultiPolygon([SQUARE])
