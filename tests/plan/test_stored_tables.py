# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables read as SQLite stores them: the same to the last bit as through QGIS, or not at all."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from plugin.errors import InputError
from plugin.plan.arrays import read_features, vector_input
from plugin.plan.stored_tables import NotPlainError, quoted_name, read_chunks, stored_table
from tests.studies.hand_made import KOREA, crs, points

TYPES = {
    "text": ogr.OFTString,
    "whole": ogr.OFTInteger,
    "long": ogr.OFTInteger64,
    "real": ogr.OFTReal,
    "day": ogr.OFTDate,
    "moment": ogr.OFTDateTime,
    "blob": ogr.OFTBinary,
}
ROWS: Sequence[Mapping[str, Any]] = (
    {"text": "김해 가야밸리", "whole": -5, "long": 1 << 60, "real": 0.1, "day": "2026-01-02"},
    {},
    {"text": "", "whole": 0, "long": 0, "real": math.inf, "moment": "2026-01-02T03:04:05"},
    {"text": 'a "quoted" \U0001f3ed', "whole": (1 << 31) - 1, "long": -1, "real": -1e300},
)
SHAPES = {
    ogr.wkbPoint: ("POINT (1115000 1685000)", "POINT EMPTY"),
    ogr.wkbPointZM: ("POINT ZM (1115000 1685000 3 4)", "POINT ZM EMPTY"),
    ogr.wkbMultiPoint25D: ("MULTIPOINT Z ((1 2 3), (4 5 6))", "MULTIPOINT Z EMPTY"),
    ogr.wkbLineString: ("LINESTRING (0 0, 3 4)", "LINESTRING EMPTY"),
    ogr.wkbMultiPolygon: ("MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)))", "MULTIPOLYGON EMPTY"),
    ogr.wkbPolygon: ("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))", "POLYGON EMPTY"),
    ogr.wkbCurvePolygon: (
        "CURVEPOLYGON (CIRCULARSTRING (10 0, 0 10, -10 0, 0 -10, 10 0))",
        "CURVEPOLYGON EMPTY",
    ),
}


def geopackage(path: Path, kind: int = ogr.wkbPoint, table: str = "부지 표") -> Path:
    """Write every type of field, with and without a value, and a full, a missing and an empty geometry."""
    gdal.UseExceptions()
    srs = osr.SpatialReference()
    srs.SetFromUserInput(KOREA)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer(table, srs, kind)
    for name, type_ in TYPES.items():
        layer.CreateField(ogr.FieldDefn(name, type_))
    yes_no = ogr.FieldDefn("yes", ogr.OFTInteger)
    yes_no.SetSubType(ogr.OFSTBoolean)
    layer.CreateField(yes_no)
    shapes = (SHAPES[kind][0], None, SHAPES[kind][1], SHAPES[kind][0])
    for number, (values, wkt) in enumerate(zip(ROWS, shapes, strict=True)):
        feature = ogr.Feature(layer.GetLayerDefn())
        # Not in the order of writing, and with gaps.
        feature.SetFID((40, 7, 300, 2)[number])
        for name, value in values.items():
            feature.SetField(name, value)
        if wkt is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    del feature, layer, dataset
    gdal.DontUseExceptions()
    return path


def opened(path: Path, *, table: str = "부지 표", subset: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={table}", "sites", "ogr")
    assert layer.isValid()
    assert layer.setSubsetString(subset)
    return layer


def change(path: Path, sql: str, *values: Any) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        for trigger in (
            "insert",
            "update1",
            "update2",
            "update3",
            "update4",
            "update5",
            "update6",
            "update7",
        ):
            connection.execute(f'DROP TRIGGER IF EXISTS "rtree_부지 표_geom_{trigger}"')
        connection.execute(sql, values)


def require_same_both_ways(layer: QgsVectorLayer, *names: str, authid: str = KOREA) -> None:
    """Read a layer by its table and through QGIS and compare everything."""
    given, asked = vector_input(layer), [quoted_name(name) for name in names]
    assert given.table is not None
    by_table, by_qgis = (
        read_features(each, crs(authid), QgsCoordinateTransformContext(), asked)
        for each in (given, given._replace(table=None))
    )
    assert by_table.fids.tolist() == by_qgis.fids.tolist()
    assert shapely.to_wkt(by_table.geometries, 17).tolist() == shapely.to_wkt(by_qgis.geometries, 17).tolist()
    np.testing.assert_array_equal(by_table.boxes, by_qgis.boxes)
    for text in asked:
        one, other = by_table.values[text].tolist(), by_qgis.values[text].tolist()
        assert one == other
        assert [type(value) for value in one] == [type(value) for value in other]
    for kind in ("without_geometry", "invalid_geometry", "unusable_geometry"):
        assert getattr(by_table, kind) == getattr(by_qgis, kind)


def is_plain(layer: QgsVectorLayer, *names: str) -> bool:
    """Tell whether the table was read as it is, to the end."""
    table, fields = stored_table(layer), layer.fields()
    assert table is not None
    try:
        list(read_chunks(table, {name: fields.field(name).type() for name in names}))
    except NotPlainError:
        return False
    return True


PLAIN = ("text", "whole", "long", "real")


@pytest.mark.parametrize("kind", SHAPES, ids=ogr.GeometryTypeToName)
@pytest.mark.parametrize("authid", [KOREA, "EPSG:5186"])
def test_geometries_are_the_same_both_ways(kind: int, authid: str, tmp_path: Path) -> None:
    layer = opened(geopackage(tmp_path / "표.gpkg", kind))
    assert is_plain(layer)
    require_same_both_ways(layer, authid=authid)


def test_values_are_the_same_both_ways(tmp_path: Path) -> None:
    layer = opened(geopackage(tmp_path / "표.gpkg"))
    assert is_plain(layer, *PLAIN, "fid")
    require_same_both_ways(layer, *PLAIN, "fid")


@pytest.mark.parametrize("name", ["day", "moment", "blob", "yes"])
def test_types_of_qgis_s_own_are_left_to_qgis(name: str, tmp_path: Path) -> None:
    layer = opened(geopackage(tmp_path / "표.gpkg"))
    assert not is_plain(layer, name)
    require_same_both_ways(layer, name, "text")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text", "before\0after"),
        ("text", 5),
        ("text", b"caf\xe9"),
        ("whole", 1 << 40),
        ("whole", "many"),
        ("long", 2.5),
        ("real", "wide"),
    ],
)
def test_values_that_ogr_would_change_are_left_to_ogr(name: str, value: Any, tmp_path: Path) -> None:
    path = geopackage(tmp_path / "표.gpkg")
    change(path, f'UPDATE "부지 표" SET {name} = ? WHERE fid = 40', value)
    layer = opened(path)
    assert not is_plain(layer, name) or isinstance(value, bytes | int)
    require_same_both_ways(layer, name)


def test_the_filter_of_a_layer_holds_both_ways(tmp_path: Path) -> None:
    layer = opened(geopackage(tmp_path / "표.gpkg"), subset='"whole" >= 0 OR "text" LIKE \'김%\'')
    assert is_plain(layer, "text")
    require_same_both_ways(layer, *PLAIN)
    assert sum(len(chunk.fids) for chunk, _ in read_chunks(stored_table(layer), {})) == 3


def test_a_filter_that_only_gdal_understands_is_left_to_gdal(tmp_path: Path) -> None:
    layer = opened(geopackage(tmp_path / "표.gpkg"), subset="ST_MinX(geom) > 0")
    assert not is_plain(layer)
    require_same_both_ways(layer, "text")


def test_many_features_come_in_chunks_and_tell_how_many_there_are(tmp_path: Path) -> None:
    path = geopackage(tmp_path / "표.gpkg")
    change(
        path,
        "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 26000)"
        ' INSERT INTO "부지 표" (fid, text) SELECT i, i FROM n',
    )
    found = list(read_chunks(stored_table(opened(path)), {"text": QMetaType.Type.QString}))
    assert {count for _, count in found} == {25_005}
    assert len(found) > 2
    assert sum(len(chunk.fids) for chunk, _ in found) == 25_005
    require_same_both_ways(opened(path), "text")


def test_a_table_is_found_without_its_name_when_it_is_the_only_one(tmp_path: Path) -> None:
    path = geopackage(tmp_path / "표.gpkg")
    assert stored_table(QgsVectorLayer(str(path), "x", "ogr")) == (path, "부지 표", "")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('other', 'features', 5179)"
        )
        connection.execute("INSERT INTO gpkg_geometry_columns VALUES ('other', 'geom', 'POINT', 5179, 0, 0)")
    assert stored_table(QgsVectorLayer(str(path), "x", "ogr")) is None


def test_layers_that_are_no_table_or_are_being_edited_are_none(tmp_path: Path) -> None:
    assert stored_table(points([(0, 0)], id=["a"])) is None
    layer = opened(geopackage(tmp_path / "표.gpkg"))
    assert stored_table(layer) is not None
    assert layer.startEditing()
    assert stored_table(layer) is None
    layer.rollBack()
    assert stored_table(layer) is not None


def test_a_view_is_left_to_qgis(tmp_path: Path) -> None:
    path = geopackage(tmp_path / "표.gpkg")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute('CREATE VIEW seen AS SELECT fid AS OGC_FID, geom, text FROM "부지 표"')
        connection.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('seen', 'features', 5179)"
        )
        connection.execute("INSERT INTO gpkg_geometry_columns VALUES ('seen', 'geom', 'POINT', 5179, 0, 0)")
    layer = opened(path, table="seen")
    assert not is_plain(layer, "text")
    require_same_both_ways(layer, "text")


def test_reading_leaves_the_file_and_its_folder_as_they_are(tmp_path: Path) -> None:
    path = geopackage(tmp_path / "표 #1 50%.gpkg")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    before = path.read_bytes()
    layer_table = stored_table(opened(path))
    assert list(read_chunks(layer_table, {"text": QMetaType.Type.QString}))
    assert path.read_bytes()[100:] == before[100:]


def test_a_field_that_is_computed_by_qgis_is_no_column(tmp_path: Path) -> None:
    from qgis.core import QgsField

    layer = opened(geopackage(tmp_path / "표.gpkg"))
    layer.addExpressionField('"whole" * 2', QgsField("twice", QMetaType.Type.Int))
    assert not is_plain(layer, "twice")
    require_same_both_ways(layer, "twice")


def test_an_unknown_field_is_an_error_before_anything_is_read(tmp_path: Path) -> None:
    layer = opened(geopackage(tmp_path / "표.gpkg"))
    with pytest.raises(InputError, match="no field nothing"):
        require_same_both_ways(layer, "nothing")
