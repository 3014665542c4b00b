# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Foreign layers of every format as one table."""

from __future__ import annotations

from pathlib import Path

import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from plugin.errors import Cancelled, InputError
from plugin.plan.importing.source_table import (
    SourceTable,
    note_text,
    read_source,
    source_input,
    source_of_path,
    undeclared_encoding,
)
from tests.plan.importing.foreign_files import write_dbf, write_shapefile, write_workbook

ROWS = [
    ("POINT(208421 292110)", {"사업장": "똠방 공장", "MW": 12.5}),
    ("POINT(215034 301222)", {"사업장": "뷁", "MW": 3.0}),
]


def told(table: SourceTable) -> str:
    return " / ".join(note_text(note) for note in table.notes)


def layer(path: Path) -> QgsVectorLayer:
    return QgsVectorLayer(str(path), "공장", "ogr")


@pytest.mark.parametrize("encoding", ["CP949", "UTF-8"])
def test_a_shapefile_without_a_declared_encoding_is_read_in_its_own(tmp_path: Path, encoding: str) -> None:
    path = write_shapefile(tmp_path / "공장 자료.shp", ROWS, encoding=encoding)
    table = read_source(source_input(layer(path)))
    assert {name: values.tolist() for name, values in table.columns.items()} == {
        "사업장": ["똠방 공장", "뷁"],
        "MW": [12.5, 3.0],
    }
    assert table.encoding == encoding
    assert f"Encoding {encoding}" in told(table)
    assert table.rows.tolist() == [0, 1]
    assert table.row_word == "feature"
    assert table.geometries[0] == shapely.Point(208421, 292110)
    assert not table.declared_crs.isValid()


def test_names_that_qgis_garbles_lead_to_the_right_columns(tmp_path: Path) -> None:
    opened = layer(write_shapefile(tmp_path / "a.shp", ROWS))
    table = read_source(source_input(opened))
    garbled = opened.fields().at(0).name()
    assert garbled != "사업장"
    assert table.names_in_qgis[garbled] == "사업장"


def test_a_cpg_that_the_bytes_refute_is_told(tmp_path: Path) -> None:
    table = read_source(source_input(layer(write_shapefile(tmp_path / "a.shp", ROWS, cpg="UTF-8"))))
    assert table.columns["사업장"][0] == "똠방 공장"
    assert ".cpg says UTF-8, but the text is CP949" in told(table)


def test_a_cpg_in_capitals_counts(tmp_path: Path) -> None:
    path = write_shapefile(tmp_path / "a.shp", ROWS)
    (tmp_path / "a.CPG").write_text("949", encoding="ascii")
    assert "Encoding" not in told(read_source(source_input(layer(path))))


def test_a_chosen_encoding_must_fit(tmp_path: Path) -> None:
    given = source_input(layer(write_shapefile(tmp_path / "a.shp", ROWS)))
    assert read_source(given, encoding="EUC-KR").columns["사업장"][1] == "뷁"
    with pytest.raises(InputError, match="not in the encoding UTF-8"):
        read_source(given, encoding="UTF-8")


def test_only_the_rows_that_pass_the_filter_are_read(tmp_path: Path) -> None:
    opened = layer(write_shapefile(tmp_path / "a.shp", ROWS))
    opened.setSubsetString('"MW" < 5')
    table = read_source(source_input(opened))
    assert table.rows.tolist() == [1]
    assert table.columns["사업장"].tolist() == ["뷁"]


def test_joined_and_virtual_columns_come_along(tmp_path: Path) -> None:
    opened = layer(write_shapefile(tmp_path / "a.shp", ROWS))
    opened.addExpressionField('"MW" * 2', QgsField("doubled", QMetaType.Type.Double))
    assert read_source(source_input(opened)).columns["doubled"].tolist() == [25.0, 6.0]


def test_a_shapefile_without_its_table_has_shapes_only(tmp_path: Path) -> None:
    path = write_shapefile(tmp_path / "a.shp", ROWS)
    path.with_suffix(".dbf").unlink()
    table = read_source(source_input(layer(path)))
    assert len(table.geometries) == 2
    assert "no .dbf file" in told(table)


def test_a_table_with_fewer_rows_than_shapes_is_an_error(tmp_path: Path) -> None:
    path = write_shapefile(tmp_path / "a.shp", ROWS)
    given = source_input(layer(path))
    write_dbf(path.with_suffix(".dbf"), [(b"A", "C", 2, 0)], [[b"a"]])
    with pytest.raises(InputError, match=r"2 shapes, but 1 rows"):
        read_source(given)


def test_a_table_cut_off_is_an_error(tmp_path: Path) -> None:
    path = write_shapefile(tmp_path / "a.shp", ROWS)
    table = path.with_suffix(".dbf")
    given = source_input(layer(path))
    table.write_bytes(table.read_bytes()[:-20])
    with pytest.raises(InputError, match="1 of 2 rows"):
        read_source(given)


def test_a_csv_in_cp949_has_points_and_lines(tmp_path: Path) -> None:
    path = tmp_path / "공장 자료.csv"
    path.write_bytes('이름,경도,위도\n"똠방\n공장",128.1,35.2\n둘,x,y\n'.encode("cp949"))
    table = read_source(source_of_path(str(path)))
    assert table.columns["이름"][0] == "똠방\n공장"
    assert table.rows.tolist() == [2, 4]
    assert table.row_word == "line"
    assert table.has_geometry
    assert table.geometries[0] == shapely.Point(128.1, 35.2)
    assert table.geometries[1] is None
    assert not table.declared_crs.isValid()


def test_columns_are_chosen_by_the_names_that_qgis_shows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("이름,동,서\n가,1,2\n".encode("cp949"))
    opened = layer(path)
    first, second, third = opened.fields().names()
    assert third != "서"
    table = read_source(source_input(opened), x_field="동", y_field=third)
    assert table.geometries[0] == shapely.Point(1, 2)
    assert second != first


def test_a_layer_of_delimited_text_keeps_its_columns_of_coordinates(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("이름;동;서\n가;1,5;2,5\n".encode("cp949"))
    uri = f"{path.as_uri()}?delimiter=;&encoding=CP949&decimalPoint=,&xField=동&yField=서&crs=EPSG:5174"
    table = read_source(source_input(QgsVectorLayer(uri, "a", "delimitedtext")))
    assert table.geometries[0] == shapely.Point(1.5, 2.5)
    assert table.declared_crs.authid() == "EPSG:5174"


def test_a_crs_named_in_the_table_or_beside_it_is_declared(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("좌표정보x(epsg5174),좌표정보y(epsg5174)\n208421,292110\n", encoding="utf-8")
    table = read_source(source_of_path(str(path)))
    assert table.declared_crs.authid() == "EPSG:5174"
    assert "EPSG:5174 is named in the table itself" in told(table)
    beside = QgsCoordinateReferenceSystem("EPSG:5186").toWkt()
    (tmp_path / "a.prj").write_text(beside, encoding="utf-8")
    assert read_source(source_of_path(str(path))).declared_crs.authid() == "EPSG:5186"


def test_a_sheet_has_the_rows_of_the_spreadsheet(tmp_path: Path) -> None:
    path = write_workbook(
        tmp_path / "a.xlsx", {"공장": [["제목"], ["이름", "X", "Y"], ["가", 208421.5, 292110]]}
    )
    table = read_source(source_input(layer(path)))
    assert table.rows.tolist() == [3]
    assert table.row_word == "row"
    assert table.geometries[0] == shapely.Point(208421.5, 292110)


def test_a_geopackage_and_a_layer_in_memory_are_read_by_qgis() -> None:
    memory = QgsVectorLayer("Point?crs=EPSG:5179&field=이름:string", "a", "memory")
    feature = QgsFeature(memory.fields())
    feature.setAttributes(["가"])
    feature.setGeometry(QgsGeometry.fromWkt("Point(1 2)"))
    memory.dataProvider().addFeature(feature)
    table = read_source(source_input(memory))
    assert table.columns["이름"].tolist() == ["가"]
    assert table.declared_crs.authid() == "EPSG:5179"
    assert table.notes == ()
    assert "were not used" in told(read_source(source_input(memory), x_field="이름", y_field="이름"))


def test_a_filter_on_a_csv_is_kept_and_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n1,2\n3,4\n", encoding="utf-8")
    opened = layer(path)
    opened.setSubsetString("\"a\" = '3'")
    table = read_source(source_input(opened))
    assert table.columns["b"].tolist() == ["4"]
    assert "read by QGIS" in told(table)


def test_a_crs_that_only_qgis_knows_is_told(tmp_path: Path) -> None:
    opened = layer(write_shapefile(tmp_path / "a.shp", ROWS))
    opened.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert "The file declares no coordinate reference system; EPSG:4326" in told(
        read_source(source_input(opened))
    )


def test_a_layer_without_features_is_an_error(tmp_path: Path) -> None:
    opened = layer(write_shapefile(tmp_path / "a.shp", ROWS))
    opened.setSubsetString('"MW" > 1000')
    with pytest.raises(InputError, match="no features"):
        read_source(source_input(opened))


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_source(source_input(layer(write_shapefile(tmp_path / "a.shp", ROWS))), check_cancelled=cancel)


@pytest.mark.parametrize(
    ("encoding", "cpg", "found"),
    [("CP949", None, "CP949"), ("UTF-8", None, "UTF-8"), ("CP949", "949", ""), ("CP949", "UTF-8", "")],
)
def test_the_encoding_that_no_cpg_declares_is_told_from_the_first_texts(
    tmp_path: Path, encoding: str, cpg: str | None, found: str
) -> None:
    rows = [("POINT (1 1)", {"name": "부산 제철소"})]
    path = write_shapefile(tmp_path / "a.shp", rows, encoding=encoding, cpg=cpg)
    assert undeclared_encoding(str(path), "a") == found


def test_nobody_can_tell_the_encoding_of_plain_letters_or_of_no_table(tmp_path: Path) -> None:
    path = write_shapefile(tmp_path / "a.shp", [("POINT (1 1)", {"name": "Busan"})])
    assert undeclared_encoding(str(path), "a") == ""
    path.with_suffix(".dbf").write_bytes(b"broken")
    assert undeclared_encoding(str(path), "a") == ""
    path.with_suffix(".dbf").unlink()
    assert undeclared_encoding(str(path), "a") == ""
