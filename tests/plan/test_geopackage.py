# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing into a plan file: all or nothing, honest geometries, and errors that say what to do."""

from __future__ import annotations

import datetime
import resource
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsVectorLayer

from plugin.errors import PlanFileError, mark
from plugin.plan.geopackage import Row, create_tables, gdal_errors, write_info, write_rows, written_beside
from plugin.plan.schema import LAYERS, LayerSpec
from tests.plan.plan_rows import query, unfinished_folders

OGR_TYPES = {
    "text": ogr.OFTString,
    "real": ogr.OFTReal,
    "integer": ogr.OFTInteger64,
    "date": ogr.OFTDate,
}
OGR_GEOMETRIES = {
    None: ogr.wkbNone,
    "Point": ogr.wkbPoint,
    "LineString": ogr.wkbLineString,
    "MultiPolygon": ogr.wkbMultiPolygon,
}
SQUARE = shapely.box(1_000_000, 2_000_000, 1_000_100, 2_000_100)


@pytest.fixture(scope="module")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tables") / "plan.gpkg"
    create_tables(path, "EPSG:5179")
    return path


@pytest.fixture
def plan(empty_file: Path, tmp_path: Path) -> Path:
    path = tmp_path / "plan.gpkg"
    path.write_bytes(empty_file.read_bytes())
    return path


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """GDAL waits for a lock for a moment instead of five seconds."""
    open_dataset = gdal.OpenEx

    def open_impatiently(*arguments: Any) -> gdal.Dataset:
        dataset = open_dataset(*arguments)
        dataset.ReleaseResultSet(dataset.ExecuteSQL("PRAGMA busy_timeout = 10"))
        return dataset

    monkeypatch.setattr(gdal, "OpenEx", open_impatiently)


def count(path: Path, layer: str) -> int:
    return int(query(path, f"SELECT count(*) FROM {layer}")[0][0])


@pytest.mark.parametrize("spec", LAYERS.values(), ids=list(LAYERS))
def test_every_declared_column_is_there_in_its_order_and_type(empty_file: Path, spec: LayerSpec) -> None:
    dataset = gdal.OpenEx(str(empty_file), gdal.OF_VECTOR)
    definition = dataset.GetLayerByName(spec.name).GetLayerDefn()
    found = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    assert [(field.GetName(), field.GetType()) for field in found] == [
        (field.name, OGR_TYPES[field.type]) for field in spec.fields
    ]
    assert definition.GetGeomType() == OGR_GEOMETRIES[spec.geometry]


def test_all_layers_are_in_the_one_crs_that_was_asked_for(empty_file: Path) -> None:
    spatial = query(empty_file, "SELECT table_name, srs_id FROM gpkg_geometry_columns")
    assert dict(spatial) == {name: 5179 for name, spec in LAYERS.items() if spec.geometry}


def test_a_crs_without_a_code_is_taken_from_its_text(tmp_path: Path) -> None:
    crs = osr.SpatialReference()
    crs.ImportFromProj4("+proj=tmerc +lat_0=38 +lon_0=128.5 +k=1 +x_0=400000 +y_0=600000 +ellps=GRS80")
    create_tables(tmp_path / "plan.gpkg", f"WKT:{crs.ExportToWkt()}")
    dataset = gdal.OpenEx(str(tmp_path / "plan.gpkg"), gdal.OF_VECTOR)
    assert dataset.GetLayerByName("region").GetSpatialRef().GetProjParm("central_meridian") == 128.5


def test_two_features_cannot_share_an_identifier(plan: Path) -> None:
    with pytest.raises(PlanFileError, match="UNIQUE"):
        write_rows(plan, {"campus": [Row({"id": "unist"}), Row({"id": "unist"})]})


@pytest.mark.parametrize(
    "second",
    [
        pytest.param({"campus": [Row({"id": "b"}), Row({"id": "b"})]}, id="an identifier twice"),
        pytest.param({"campus": [Row({"id": "b", "no_such_column": 1})]}, id="an unknown column"),
        pytest.param({"no_such_layer": [Row({"id": "b"})]}, id="an unknown layer"),
    ],
)
def test_an_error_in_a_later_row_leaves_no_row(plan: Path, second: dict[str, list[Row]]) -> None:
    rows = {"power_plant": [Row({"id": "a"})], **second}
    with pytest.raises(PlanFileError) as caught:
        write_rows(plan, rows)
    assert str(plan) in str(caught.value)
    assert count(plan, "power_plant") == count(plan, "campus") == 0


def test_after_an_error_the_plan_can_be_written_while_the_error_is_still_shown(
    plan: Path, impatient: None
) -> None:
    with pytest.raises(PlanFileError) as caught:
        write_rows(plan, {"campus": [Row({"id": "a"}), Row({"id": "a"})]})
    write_rows(plan, {"campus": [Row({"id": "a"})]})
    assert count(plan, "campus") == 1
    assert caught.value.__cause__ is not None


def test_a_lock_held_by_another_program_is_named_with_what_to_do(plan: Path, impatient: None) -> None:
    with closing(sqlite3.connect(plan, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PlanFileError, match=r"cannot be written.*Another program is writing to it"):
            write_rows(plan, {"campus": [Row({"id": "a"})]})
        with pytest.raises(PlanFileError, match="Another program is writing to it"):
            write_info(plan, {"title": "Other"})
    write_rows(plan, {"campus": [Row({"id": "a"})]})
    assert count(plan, "campus") == 1


def test_a_reader_in_the_way_of_the_commit_is_named_and_nothing_is_half_written(
    plan: Path, impatient: None
) -> None:
    with closing(sqlite3.connect(plan, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM campus").fetchall()
        with pytest.raises(PlanFileError, match="Another program is writing to it") as caught:
            write_rows(plan, {"campus": [Row({"id": "a"})]})
        other.execute("COMMIT")
    assert count(plan, "campus") == 0
    write_rows(plan, {"campus": [Row({"id": "a"})]})
    assert count(plan, "campus") == 1
    assert caught.value.__cause__ is not None


@pytest.mark.parametrize(
    ("layer", "geometry"),
    [
        ("proposal_component", shapely.from_wkt("MULTIPOLYGON EMPTY")),
        ("proposal_component", shapely.from_wkt("POLYGON EMPTY")),
        ("power_line", shapely.from_wkt("LINESTRING EMPTY")),
        ("campus", shapely.from_wkt("POINT EMPTY")),
        ("campus", None),
    ],
)
def test_what_has_no_place_has_no_geometry(plan: Path, layer: str, geometry: shapely.Geometry | None) -> None:
    write_rows(plan, {layer: [Row({"id": "a"}, None if geometry is None else shapely.to_wkb(geometry))]})
    assert query(plan, f"SELECT id, geom IS NULL FROM {layer}") == [("a", 1)]


def test_a_polygon_becomes_the_multipolygon_that_is_declared(plan: Path) -> None:
    write_rows(plan, {"cluster": [Row({"id": "a"}, shapely.to_wkb(SQUARE))]})
    dataset = gdal.OpenEx(str(plan), gdal.OF_VECTOR)
    feature = dataset.GetLayerByName("cluster").GetNextFeature()
    geometry = feature.GetGeometryRef()
    assert geometry.GetGeometryType() == ogr.wkbMultiPolygon
    assert geometry.Area() == pytest.approx(10_000)


def test_values_keep_their_type_and_unknown_ones_stay_unknown(plan: Path) -> None:
    values = {
        "id": "a",
        "name_ko": "울산과학기술원",
        "opened": datetime.date(2009, 3, 2),
        "closed": None,
        "students": 5_000_000_000,
        "position_accuracy_m": 0.5,
        "notes": "",
    }
    write_rows(plan, {"campus": [Row(values)]})
    columns = "id, name_ko, opened, closed, students, position_accuracy_m, notes, name"
    assert query(plan, f"SELECT {columns} FROM campus") == [
        ("a", "울산과학기술원", "2009-03-02", None, 5_000_000_000, 0.5, "", None)
    ]


def test_information_is_replaced_key_by_key(plan: Path) -> None:
    write_info(plan, {"title": "First", "language": "ko"})
    write_info(plan, {"title": "둘째"})
    rows = query(plan, "SELECT key, value FROM plan_info ORDER BY key")
    assert rows == [("language", "ko"), ("title", "둘째")]


def test_a_file_is_in_place_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "plan.gpkg"
    target.write_text("old")
    with written_beside(target) as unfinished:
        unfinished.write_text("new")
        assert unfinished.name == target.name
        assert target.read_text() == "old"
    assert target.read_text() == "new"
    assert unfinished_folders(tmp_path) == []


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, PlanFileError])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, error: type[BaseException]) -> None:
    target = tmp_path / "plan.gpkg"
    target.write_text("old")
    with pytest.raises(error), written_beside(target) as unfinished:  # noqa: PT012, both is the case
        unfinished.write_text("new")
        raise error("stop")
    assert target.read_text() == "old"
    assert unfinished_folders(tmp_path) == []


def test_folders_on_the_way_are_made(tmp_path: Path) -> None:
    with written_beside(tmp_path / "부산 울산" / "2026" / "plan.gpkg") as unfinished:
        unfinished.write_text("new")
    assert (tmp_path / "부산 울산" / "2026" / "plan.gpkg").read_text() == "new"


@pytest.mark.parametrize("character", ["#", "%"])
@pytest.mark.parametrize("place", ["{}/plan.gpkg", "plan{}.gpkg"])
def test_a_path_in_which_qgis_cannot_store_a_project_is_refused(
    tmp_path: Path, character: str, place: str
) -> None:
    path = tmp_path / place.format(character)
    with pytest.raises(PlanFileError, match="Choose another folder") as caught, written_beside(path):
        pytest.fail("nothing may be written")
    assert str(path) in str(caught.value)


def test_a_folder_that_cannot_be_written_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    path = tmp_path / "file" / "plan.gpkg"
    with (
        pytest.raises(PlanFileError, match=r"a part of this path is a file.*Choose another folder") as caught,
        written_beside(path),
    ):
        pytest.fail("nothing may be written")
    assert str(path) in str(caught.value)


def test_a_target_that_cannot_be_replaced_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "plan.gpkg"
    target.mkdir()
    (target / "inside").write_text("kept")
    with pytest.raises(PlanFileError, match="cannot be written"), written_beside(target) as unfinished:
        unfinished.write_text("new")
    assert (target / "inside").read_text() == "kept"
    assert unfinished_folders(tmp_path) == []


def test_gdal_is_left_as_other_plugins_had_it(tmp_path: Path) -> None:
    modules = (gdal, ogr, osr)
    for module in reversed(modules):  # each puts its own handler on one stack
        if module.GetUseExceptions():
            module.DontUseExceptions()
    for speaking in ((), modules[:1], modules):
        for module in speaking:
            module.UseExceptions()
        before = [bool(module.GetUseExceptions()) for module in modules]
        with pytest.raises(PlanFileError), gdal_errors(tmp_path, mark("It fails")):  # noqa: PT012
            assert all(module.GetUseExceptions() for module in modules)
            raise RuntimeError
        assert [bool(module.GetUseExceptions()) for module in modules] == before
        for module in reversed(speaking):
            module.DontUseExceptions()


def test_a_plan_that_is_being_edited_is_not_replaced_under_the_editor(plan: Path) -> None:
    write_rows(plan, {"campus": [Row({"id": "a", "name": "A"})]})
    layer = QgsVectorLayer(f"{plan}|layername=campus", "campus", "ogr")
    assert layer.startEditing()
    assert layer.changeAttributeValue(1, layer.fields().indexOf("name"), "Edited")
    assert layer.commitChanges(False)
    with pytest.raises(PlanFileError, match=r"open in QGIS.*Close it there") as caught:  # noqa: SIM117
        with written_beside(plan) as unfinished:
            create_tables(unfinished, "EPSG:5179")
    assert str(plan) in str(caught.value)
    layer.rollBack()
    del layer
    assert query(plan, "PRAGMA integrity_check") == [("ok",)]
    assert query(plan, "SELECT name FROM campus") == [("Edited",)]
    assert unfinished_folders(plan.parent) == []


def test_a_plan_that_is_only_shown_is_replaced(plan: Path) -> None:
    layer = QgsVectorLayer(f"{plan}|layername=campus", "campus", "ogr")
    assert layer.isValid()
    with written_beside(plan) as unfinished:
        unfinished.write_text("new")
    assert plan.read_text() == "new"


def test_a_plan_another_program_is_writing_to_is_not_replaced(plan: Path) -> None:
    with closing(sqlite3.connect(plan, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(PlanFileError, match="Close it there"), written_beside(plan) as unfinished:
            unfinished.write_text("new")
    assert query(plan, "PRAGMA integrity_check") == [("ok",)]


def test_what_a_crashed_program_left_beside_the_old_plan_does_not_reach_the_new_one(
    plan: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(plan, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=WAL")
        other.execute("INSERT INTO plan_info (key, value) VALUES ('title', 'Old')")
        crashed = tmp_path / "crashed" / plan.name
        crashed.parent.mkdir()
        for ending in ("", "-wal"):
            crashed.with_name(plan.name + ending).write_bytes(plan.with_name(plan.name + ending).read_bytes())
    with written_beside(crashed) as unfinished:
        create_tables(unfinished, "EPSG:5179")
    assert [file.name for file in crashed.parent.iterdir()] == [plan.name]
    assert query(crashed, "PRAGMA integrity_check") == [("ok",)]
    assert query(crashed, "SELECT * FROM plan_info") == []


def test_a_full_disk_is_told_as_such_and_loses_nothing(ulsan: Path) -> None:
    before = query(ulsan, "SELECT * FROM substation")
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ulsan.stat().st_size, limit[1]))
    try:
        with pytest.raises(PlanFileError, match=r"the disk (is full|stopped taking data)"):
            write_rows(ulsan, {"substation": [Row({"id": f"n{n}", "name": "x" * 500}) for n in range(5000)]})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert query(ulsan, "SELECT * FROM substation") == before
