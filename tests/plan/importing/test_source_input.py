# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is taken of a layer on the main thread, and why a file is none."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsVectorLayer

from plugin.errors import InputError
from plugin.plan.importing.source_input import SHEET, TABLE, TEXT, source_input, source_of_path
from tests.plan.importing.foreign_files import write_shapefile, write_workbook

ROWS = [("POINT(1 2)", {"이름": "가"}), ("POINT(3 4)", {"이름": "나"})]


@pytest.fixture
def shapefile(tmp_path: Path) -> Path:
    return write_shapefile(tmp_path / "공장 자료.shp", ROWS, epsg=5186)


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "공장 자료.csv"
    path.write_bytes("이름;경도;위도\n가;128,1;35,2\n".encode("cp949"))
    return path


def test_a_shapefile_is_read_from_its_file_with_its_filter(shapefile: Path) -> None:
    layer = QgsVectorLayer(str(shapefile), "공장", "ogr")
    layer.setSubsetString("FID = 1")
    given = source_input(layer)
    assert (given.format, given.path, given.title) == (TABLE, str(shapefile), "공장")
    assert given.crs_in_file
    assert [feature.id() for feature in given.source.getFeatures()] == [1]


def test_a_shapefile_in_an_archive_is_found(shapefile: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for part in tmp_path.glob("공장*"):
            archive.write(part, part.name)
    given = source_input(QgsVectorLayer(f"/vsizip/{tmp_path}/a.zip", "공장", "ogr"))
    assert given.format == TABLE
    assert given.path.endswith("a.zip/공장 자료.shp")


def test_a_layer_of_a_folder_is_its_shapefile(shapefile: Path) -> None:
    given = source_input(QgsVectorLayer(f"{shapefile.parent}|layername={shapefile.stem}", "공장", "ogr"))
    assert given.path == str(shapefile)


def test_text_and_sheets_are_read_from_their_files(text: Path, tmp_path: Path) -> None:
    assert source_input(QgsVectorLayer(str(text), "a", "ogr")).format == TEXT
    book = write_workbook(
        tmp_path / "a.xlsx", {"하나": [["a", "b"], ["1", "2"]], "둘": [["c", "d"], ["3", "4"]]}
    )
    given = source_input(QgsVectorLayer(f"{book}|layername=둘", "a", "ogr"))
    assert (given.format, given.sheet) == (SHEET, "둘")
    assert source_input(QgsVectorLayer(f"{book}|layerid=1", "a", "ogr")).sheet in (1, "둘")


def test_a_layer_of_delimited_text_tells_its_columns(text: Path) -> None:
    uri = f"{text.as_uri()}?type=csv&delimiter=;&encoding=CP949&decimalPoint=,&xField=경도&yField=위도&crs=EPSG:4326"
    given = source_input(QgsVectorLayer(uri, "a", "delimitedtext"))
    assert (given.format, given.path) == (TEXT, str(text))
    assert (given.delimiter, given.x_field, given.y_field) == (";", "경도", "위도")
    assert given.crs.authid() == "EPSG:4326"


def test_what_only_qgis_can_split_or_filter_is_left_to_it(text: Path) -> None:
    layer = QgsVectorLayer(
        f"{text.as_uri()}?type=regexp&delimiter=[;]&encoding=CP949&geomType=none", "a", "delimitedtext"
    )
    given = source_input(layer)
    assert (given.format, given.through_qgis) == ("", True)
    filtered = QgsVectorLayer(str(text), "a", "ogr")
    filtered.setSubsetString("FID > 0")
    assert source_input(filtered).through_qgis


def test_pending_edits_are_left_to_qgis(shapefile: Path) -> None:
    layer = QgsVectorLayer(str(shapefile), "공장", "ogr")
    layer.startEditing()
    layer.addFeature(QgsFeature(layer.fields()))
    given = source_input(layer)
    assert (given.format, given.through_qgis) == ("", True)
    layer.rollBack()


def test_a_layer_in_memory_has_no_file() -> None:
    given = source_input(QgsVectorLayer("Point?crs=EPSG:5179&field=a:string", "a", "memory"))
    assert (given.format, given.path, given.through_qgis) == ("", "", False)
    assert given.spatial


def test_a_file_needs_no_layer(text: Path, shapefile: Path) -> None:
    assert source_of_path(str(text)).format == TEXT
    assert source_of_path(str(shapefile)).title == "공장 자료"
    assert (
        source_of_path(
            "a.xlsx|layername=둘".replace("a.xlsx", str(write_workbook(text.parent / "a.xlsx", {})))
        ).sheet
        == "둘"
    )


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    for name in ("gone.shp", "gone.csv", "gone.xlsx", "gone.gpkg"):
        with pytest.raises(InputError, match="is not there"):
            source_of_path(str(tmp_path / name))
    with pytest.raises(InputError, match="is not there"):
        source_input(QgsVectorLayer(str(tmp_path / "gone.shp"), "a", "ogr"))


def test_a_folder_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(InputError, match="a folder"):
        source_of_path(str(tmp_path / "a.csv"))
    with pytest.raises(InputError, match="a folder"):
        source_of_path(str(tmp_path))


def test_a_shapefile_without_its_index_says_which_part_is_missing(shapefile: Path) -> None:
    shapefile.with_suffix(".shx").unlink()
    with pytest.raises(InputError, match=r"has no \.shx file"):
        source_of_path(str(shapefile))


def test_files_that_qgis_cannot_open_say_why(tmp_path: Path) -> None:
    for name, content, what in (
        ("empty.shp", b"", "no .shx|empty"),
        ("empty.gpkg", b"", "The file is empty"),
        ("noise.gpkg", b"noise" * 100, "QGIS cannot open"),
        ("old.xls", b"noise" * 100, r"save it as \.xlsx"),
    ):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError, match=what):
            source_of_path(str(tmp_path / name))


def test_a_layer_that_is_no_workbook_any_more_says_so(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"하나": [["a", "b"], ["1", "2"]]})
    shutil.copyfile(__file__, path)
    with pytest.raises(InputError, match="no workbook"):
        source_input(QgsVectorLayer(str(path), "a", "ogr"))
