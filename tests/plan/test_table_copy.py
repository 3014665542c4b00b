# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows copied by SQLite: the same file that QGIS would have written, with an index and the right totals, or nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import (
    NULL,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from plugin.errors import Cancelled, InputError, PlanFileError
from plugin.plan.arrays import read_features, vector_input
from plugin.plan.stored_tables import NotPlainError
from plugin.plan.table_copy import AddedColumns, CopiedRows, copy_rows
from tests.plan.test_stored_tables import change, geopackage, opened
from tests.studies.hand_made import KOREA, TRANSFORMS, crs

ADDED = ("score", 'a "name"', "등수")


def values(count: int) -> list[list[Any]]:
    return [[None, *range(1, count)], [f"값 {n}" for n in range(count)], [n * 0.1 for n in range(count)]]


def added(count: int) -> AddedColumns:
    return AddedColumns(ADDED, lambda part: [column[part] for column in values(count)])


def fields_of(layer: QgsVectorLayer) -> QgsFields:
    fields = QgsFields(layer.fields())
    types = (QMetaType.Type.LongLong, QMetaType.Type.QString, QMetaType.Type.Double)
    for name, type_ in zip(ADDED, types, strict=True):
        fields.append(QgsField(name, type_))
    return fields


def empty_file(path: Path, layer: QgsVectorLayer, authid: str = KOREA) -> QgsVectorFileWriter:
    """Return QGIS's own writer of a new file; without it the file is closed."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    return QgsVectorFileWriter.create(
        str(path), fields_of(layer), layer.wkbType(), crs(authid), TRANSFORMS, options
    )


def rows_of(layer: QgsVectorLayer) -> CopiedRows:
    given = vector_input(layer)
    arrays = read_features(given, crs(KOREA), QgsCoordinateTransformContext(), [])
    assert given.table is not None
    return CopiedRows(given.table, arrays.fids, arrays.boxes)


def copy(target: Path, layer: QgsVectorLayer, rows: CopiedRows | None = None, **other: Any) -> QgsVectorLayer:
    rows = rows or rows_of(layer)
    progress = other.get("progress", lambda _share: None)
    copy_rows(target, rows, layer.fields().names(), added(len(rows.fids)), progress)
    return QgsVectorLayer(str(target), "copied", "ogr")


def content(layer: QgsVectorLayer) -> list[list[Any]]:
    found = []
    for feature in layer.getFeatures():
        told = [None if value == NULL else value for value in feature.attributes()]
        # QGIS writes an empty geometry where there was none; the copy keeps it that way.
        geometry = feature.geometry()
        found.append([feature.id(), None if geometry.isEmpty() else bytes(geometry.asWkb()), *told])
    return sorted(found, key=lambda row: row[0])


@pytest.mark.parametrize(
    "kind",
    [ogr.wkbPoint, ogr.wkbPointZM, ogr.wkbLineString, ogr.wkbMultiPolygon, ogr.wkbMultiPoint25D],
    ids=ogr.GeometryTypeToName,
)
def test_the_copy_is_what_qgis_writes(kind: int, tmp_path: Path) -> None:
    layer = opened(geopackage(tmp_path / "주어진 것.gpkg", kind))
    writer = empty_file(tmp_path / "by_qgis.gpkg", layer)
    for feature, result in zip(layer.getFeatures(), zip(*values(4), strict=True), strict=True):
        written = QgsFeature(fields_of(layer))
        written.setGeometry(feature.geometry())
        written.setAttributes([*feature.attributes(), *result])
        assert writer.addFeature(written, QgsFeatureSink.Flag.FastInsert)
    del writer
    by_qgis = QgsVectorLayer(str(tmp_path / "by_qgis.gpkg"), "x", "ogr")
    empty_file(tmp_path / "copied.gpkg", layer)
    copied = copy(tmp_path / "copied.gpkg", layer)
    assert [(f.name(), f.type(), f.subType()) for f in copied.fields()] == [
        (f.name(), f.type(), f.subType()) for f in by_qgis.fields()
    ]
    assert content(copied) == content(by_qgis)
    assert copied.featureCount() == by_qgis.featureCount() == 4
    assert copied.extent() == by_qgis.extent()
    assert (copied.wkbType(), copied.crs()) == (by_qgis.wkbType(), by_qgis.crs())


def test_the_copy_has_an_index_that_gdal_uses_and_keeps(tmp_path: Path) -> None:
    layer = opened(geopackage(tmp_path / "given.gpkg"))
    empty_file(tmp_path / "copied.gpkg", layer)
    copied = copy(tmp_path / "copied.gpkg", layer)
    around = QgsFeatureRequest().setFilterRect(QgsRectangle(1_114_999, 1_684_999, 1_115_001, 1_685_001))
    assert sorted(feature.id() for feature in copied.getFeatures(around)) == [2, 40]
    assert copied.dataProvider().hasSpatialIndex()
    assert copied.dataProvider().deleteFeatures([40])
    assert [feature.id() for feature in copied.getFeatures(around)] == [2]
    del copied
    with closing(sqlite3.connect(tmp_path / "copied.gpkg")) as connection:
        assert connection.execute("SELECT rtreecheck('rtree_copied_geom')").fetchone() == ("ok",)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT id FROM rtree_copied_geom").fetchall() == [(2,)]
        assert connection.execute("SELECT feature_count FROM gpkg_ogr_contents").fetchone() == (3,)


def test_some_rows_are_copied_and_others_are_not(tmp_path: Path) -> None:
    layer = opened(geopackage(tmp_path / "given.gpkg"))
    whole = rows_of(layer)
    empty_file(tmp_path / "copied.gpkg", layer)
    some = CopiedRows(whole.table, whole.fids[1:3], whole.boxes[1:3])
    assert [row[0] for row in content(copy(tmp_path / "copied.gpkg", layer, some))] == whole.fids[
        1:3
    ].tolist()


def test_a_key_of_another_name_is_kept_as_a_field_and_rows_are_numbered_anew(tmp_path: Path) -> None:
    path = geopackage(tmp_path / "given.gpkg")
    change(path, 'ALTER TABLE "부지 표" RENAME COLUMN fid TO objectid')
    layer = opened(path)
    assert layer.fields().names()[0] == "objectid"
    empty_file(tmp_path / "copied.gpkg", layer)
    found = content(copy(tmp_path / "copied.gpkg", layer))
    assert [row[0] for row in found] == [1, 2, 3, 4]
    assert [row[3] for row in found] == [2, 7, 40, 300]
    with closing(sqlite3.connect(tmp_path / "copied.gpkg")) as connection:
        assert connection.execute("SELECT id FROM rtree_copied_geom ORDER BY id").fetchall() == [(1,), (3,)]


@pytest.mark.parametrize("what", ["another CRS", "a column more", "no table of the input"])
def test_what_sqlite_cannot_copy_is_left_alone(what: str, tmp_path: Path) -> None:
    layer = opened(geopackage(tmp_path / "given.gpkg"))
    rows, target = rows_of(layer), tmp_path / "copied.gpkg"
    empty_file(target, layer, "EPSG:5186" if what == "another CRS" else KOREA)
    if what == "a column more":
        change(target, "ALTER TABLE copied ADD COLUMN more TEXT")
    if what == "no table of the input":
        rows = rows._replace(table=rows.table._replace(name="nothing"))
    before = target.read_bytes()
    with pytest.raises(NotPlainError):
        copy(target, layer, rows)
    assert target.read_bytes() == before


def test_rows_that_are_gone_meanwhile_are_an_error(tmp_path: Path) -> None:
    path = geopackage(tmp_path / "given.gpkg")
    layer = opened(path)
    rows = rows_of(layer)
    empty_file(tmp_path / "copied.gpkg", layer)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute('DROP TRIGGER "rtree_부지 표_geom_delete"')
        connection.execute('DELETE FROM "부지 표" WHERE fid = 7')
    with pytest.raises(InputError, match="changed while it was read"):
        copy(tmp_path / "copied.gpkg", layer, rows)


def test_a_file_that_another_program_holds_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin.plan.whole_table._BUSY_SECONDS", 0.05)
    layer = opened(geopackage(tmp_path / "given.gpkg"))
    target = tmp_path / "copied.gpkg"
    empty_file(target, layer)
    with closing(sqlite3.connect(target, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PlanFileError, match=r"result cannot be written .*copied\.gpkg: it is locked"):
            copy(target, layer)


def test_a_copy_can_be_stopped_between_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin.plan.table_copy.BLOCK_ROWS", 1)
    layer = opened(geopackage(tmp_path / "given.gpkg"))
    empty_file(tmp_path / "copied.gpkg", layer)
    told: list[float] = []

    def stop_at_the_third(share: float) -> None:
        told.append(share)
        if len(told) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        copy(tmp_path / "copied.gpkg", layer, progress=stop_at_the_third)
    assert told == pytest.approx([0.0, 0.225, 0.45])


def test_the_input_is_left_as_it_was(tmp_path: Path) -> None:
    path = geopackage(tmp_path / "given #1 50%.gpkg")
    before = path.read_bytes()
    layer = opened(path)
    empty_file(tmp_path / "copied.gpkg", layer)
    copy(tmp_path / "copied.gpkg", layer)
    assert path.read_bytes() == before
    assert not np.isnan(rows_of(layer).boxes[0]).any()
