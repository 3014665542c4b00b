# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:importassets takes data as Korean offices send it, and accounts for every row."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pyproj
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from plugin.paths import ROOT
from tests.plan.importing.foreign_files import write_dbf, write_shapefile
from tests.plan.plan_rows import execute, geometries, query
from tests.processing.conftest import Toolbox, read

# The seven parameters that the National Geographic Information Institute published for the Bessel ellipsoid.
MODIFIED_CENTRAL_BELT = (
    "+proj=tmerc +lat_0=38 +lon_0=127.0028902777778 +k=1 +x_0=200000 +y_0=500000 +ellps=bessel +units=m"
    " +towgs84=-115.80,474.99,674.11,1.16,-2.31,-1.63,6.43 +type=crs"
)
UNIFIED = (
    "+proj=tmerc +lat_0=38 +lon_0=127.5 +k=0.9996 +x_0=1000000 +y_0=2000000 +ellps=GRS80 +units=m"
    " +towgs84=0,0,0 +type=crs"
)
FIELDS = ("변전소명", "전압", "상태", "변압기용량", "준공일")
SUBSTATIONS = (
    (128.78, 35.22, ("김해시험변전소", "154,000", "운영중", "240", "1998.5")),
    (128.90, 35.25, ("대동시험변전소", "345000", "공사중", "1,500", "2029년")),
    (128.85, 35.30, ("삼방시험변전소", "22900", "계획", "-", "")),
)


@pytest.fixture
def plan(gimhae: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gimhae, tmp_path / gimhae.name))


def shapefile(path: Path, rows: Sequence[tuple[float, float, Sequence[str]]] = SUBSTATIONS) -> Path:
    """Write EPSG:5174 without .prj, and a CP949 table with Korean field names without .cpg."""
    to_belt = pyproj.Transformer.from_crs("EPSG:4326", MODIFIED_CENTRAL_BELT, always_xy=True)
    points = [to_belt.transform(lon, lat) for lon, lat, _ in rows]
    write_shapefile(path, [(f"POINT ({x!r} {y!r})", {"a": "b"}) for x, y in points])
    fields = [(name.encode("cp949"), "C", 40, 0) for name in FIELDS]
    write_dbf(
        path.with_suffix(".dbf"), fields, [[cell.encode("cp949") for cell in cells] for *_, cells in rows]
    )
    assert not path.with_suffix(".prj").exists()
    assert not path.with_suffix(".cpg").exists()
    return path


def parameters(plan: Path, data: Path | str, **more: Any) -> dict[str, Any]:
    return {
        "INPUT": str(data),
        "PLAN": str(plan),
        "LAYER": "substation",
        "KIND": "변전소",
        "SOURCE": "한국전력공사, 변전소 현황",
        "LICENCE": "공공누리 제1유형",
        "DATE": "2026-05-31",
        "FIELD_MAP": ["voltage_kv", "전압", "V", "transformer_mva", "변압기용량", "MVA", "*", "", ""],
        **more,
    }


def stored(plan: Path) -> list[tuple[Any, ...]]:
    return query(
        plan,
        "SELECT name_ko, kind, status, voltage_kv, transformer_mva, opened, date_precision FROM substation"
        " WHERE name_ko LIKE '%시험%' ORDER BY name_ko",
    )


EXPECTED = [
    ("김해시험변전소", "substation", "existing", 154.0, 240.0, "1998-05-01", "month"),
    ("대동시험변전소", "substation", "under_construction", 345.0, 1500.0, "2029-01-01", "year"),
    ("삼방시험변전소", "substation", "planned", 22.9, None, None, None),
]


def test_a_shapefile_of_a_korean_office_is_a_question_first_and_then_in_its_place(
    toolbox: Toolbox, plan: Path, tmp_path: Path
) -> None:
    data = shapefile(tmp_path / "변전소 현황.shp")
    files = {path: path.read_bytes() for path in tmp_path.iterdir()}
    message = toolbox.refusal("importassets", **parameters(plan, data, OUTPUT=str(tmp_path / "report.gpkg")))
    assert "EPSG:5174" in message
    assert "CRS" in message
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == files

    found = toolbox.run("importassets", **parameters(plan, data, CRS="EPSG:5174"))
    assert (found["TAKEN"], found["CHANGED"], found["REJECTED"], found["DUPLICATES"]) == (3, 3, 0, 0)
    assert stored(plan) == EXPECTED
    to_plan = pyproj.Transformer.from_crs("EPSG:4326", UNIFIED, always_xy=True)
    by_name = dict(query(plan, "SELECT name_ko, id FROM substation"))
    places = geometries(plan, "substation")
    for lon, lat, (name, *_) in SUBSTATIONS:
        place, expected = places[by_name[name]], to_plan.transform(lon, lat)
        assert ((place.x - expected[0]) ** 2 + (place.y - expected[1]) ** 2) ** 0.5 < 1.0
    source = {row[0] for row in query(plan, "SELECT source FROM substation WHERE name_ko LIKE '%시험%'")}
    assert source == {"한국전력공사, 변전소 현황 (공공누리 제1유형), 2026-05-31"}
    for path, content in files.items():
        assert path == plan or path.read_bytes() == content


@pytest.mark.parametrize("encoding", ["cp949", "utf-8", "utf-8-sig"])
def test_a_table_with_coordinates_gives_the_same(
    toolbox: Toolbox, plan: Path, tmp_path: Path, encoding: str
) -> None:
    lines = [",".join((*FIELDS, "경도", "위도"))]
    lines += [
        ",".join((*(f'"{cell}"' for cell in cells), str(lon), str(lat))) for lon, lat, cells in SUBSTATIONS
    ]
    data = tmp_path / "변전소.csv"
    data.write_text("\n".join(lines), encoding=encoding)
    assert toolbox.run("importassets", **parameters(plan, data, CRS="EPSG:4326"))["TAKEN"] == 3
    assert stored(plan) == EXPECTED


def test_a_sheet_of_a_workbook_gives_the_same(toolbox: Toolbox, plan: Path, tmp_path: Path) -> None:
    data = tmp_path / "변전소.xlsx"
    workbook = ogr.GetDriverByName("XLSX").CreateDataSource(str(data))
    workbook.CreateLayer("설명").CreateField(ogr.FieldDefn("x", ogr.OFTString))
    sheet = workbook.CreateLayer("현황")
    for name in (*FIELDS, "경도", "위도"):
        sheet.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for lon, lat, cells in SUBSTATIONS:
        feature = ogr.Feature(sheet.GetLayerDefn())
        for index, cell in enumerate((*cells, str(lon), str(lat))):
            feature.SetField(index, cell)
        sheet.CreateFeature(feature)
    del feature, sheet, workbook
    found = toolbox.run("importassets", **parameters(plan, f"{data}|layername=현황", CRS="EPSG:4326"))
    assert found["TAKEN"] == 3
    assert stored(plan) == EXPECTED


def test_the_report_is_a_table_with_a_line_for_every_row(
    toolbox: Toolbox, plan: Path, tmp_path: Path
) -> None:
    bad = (128.8, 35.2, ("이상한시험변전소", "154~345", "글쎄", "240", "'24.5"))
    data = shapefile(tmp_path / "변전소.shp", (*SUBSTATIONS, bad, SUBSTATIONS[0]))
    given = parameters(plan, data, CRS="EPSG:5174", OUTPUT=str(tmp_path / "report.gpkg"))
    found = toolbox.run("importassets", **given)
    assert (found["TAKEN"], found["REJECTED"], found["DUPLICATES"]) == (3, 1, 1)
    layer = read(found["OUTPUT"])
    report = [feature.attributes()[1:] for feature in layer.getFeatures()]
    assert layer.geometryType().name == "Null"
    fates = [(row[0], row[3]) for row in report if row[3] in {"taken", "rejected", "duplicate"}]
    assert fates == [(0, "taken"), (1, "taken"), (2, "taken"), (3, "rejected"), (4, "duplicate")]
    reasons = {row[4]: row[7] for row in report if row[0] == 3}
    assert set(reasons) == {"voltage_kv", "status", "opened"}
    assert "range" in reasons["voltage_kv"]
    assert "글쎄" in reasons["status"]
    assert "2024-05-31" in reasons["opened"]
    assert "CP949" in "".join(row[7] for row in report if row[3] == "note")


def test_a_report_may_stay_in_memory_or_be_left_out(toolbox: Toolbox, plan: Path, tmp_path: Path) -> None:
    data = shapefile(tmp_path / "변전소.shp")
    found = toolbox.run(
        "importassets", **parameters(plan, data, CRS="EPSG:5174", PREVIEW=True, OUTPUT="memory:")
    )
    assert read(found["OUTPUT"]).featureCount() > 3
    assert toolbox.run("importassets", **parameters(plan, data, CRS="EPSG:5174", PREVIEW=True))["TAKEN"] == 3


def test_a_report_may_be_a_table_of_the_plan_itself(toolbox: Toolbox, plan: Path, tmp_path: Path) -> None:
    data = shapefile(tmp_path / "변전소.shp")
    output = f'ogr:dbname="{plan}" table="import_report"'
    found = toolbox.run("importassets", **parameters(plan, data, CRS="EPSG:5174", OUTPUT=output))
    assert found["TAKEN"] == 3
    assert query(plan, "SELECT count(*) FROM import_report WHERE action = 'taken'") == [(3,)]
    assert stored(plan) == EXPECTED


def test_the_stored_layer_is_named_for_the_next_step(toolbox: Toolbox, plan: Path, tmp_path: Path) -> None:
    found = toolbox.run("importassets", **parameters(plan, shapefile(tmp_path / "a.shp"), CRS="EPSG:5174"))
    assert found["LAYER_NAME"] == "substation"
    assert "김해시험변전소" in {feature["name_ko"] for feature in read(found["STORED"]).getFeatures()}


def test_a_layer_of_the_project_is_taken_and_the_open_plan_shows_it(
    toolbox: Toolbox, plan: Path, tmp_path: Path
) -> None:
    from plugin.plan.project import plan_layers, read_project

    read_project(toolbox.project, plan)
    try:
        data = QgsVectorLayer(str(shapefile(tmp_path / "변전소.shp")), "변전소", "ogr")
        before = plan_layers(toolbox.project)["substation"].featureCount()
        given = parameters(plan, "", CRS="EPSG:5174")
        toolbox.run("importassets", **{**given, "INPUT": data, "PLAN": None})
        assert plan_layers(toolbox.project)["substation"].featureCount() == before + 3
    finally:
        toolbox.project.clear()


def test_nothing_says_where_the_data_is_from(toolbox: Toolbox, plan: Path, tmp_path: Path) -> None:
    before = plan.read_bytes()
    given = parameters(plan, shapefile(tmp_path / "변전소.shp"), CRS="EPSG:5174", SOURCE="")
    assert "Enter the source" in toolbox.refusal("importassets", **given)
    assert plan.read_bytes() == before


def locked(plan: Path) -> Any:
    connection = sqlite3.connect(plan)
    connection.execute("BEGIN IMMEDIATE")
    return closing(connection)


def test_a_plan_that_somebody_writes_to_is_told_and_there_is_no_report(
    toolbox: Toolbox, plan: Path, tmp_path: Path
) -> None:
    given = parameters(
        plan, shapefile(tmp_path / "변전소.shp"), CRS="EPSG:5174", OUTPUT=str(tmp_path / "r.gpkg")
    )
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "100")
    try:
        with locked(plan):
            message = toolbox.refusal("importassets", **given)
    finally:
        gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)
    assert "Another program is writing to it" in message
    assert not (tmp_path / "r.gpkg").exists()
    assert not list(tmp_path.glob(".airegion*"))


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        ("DROP TABLE plan_info", "not a plan"),
        (
            "UPDATE plan_info SET value = '99' WHERE key = 'schema_version'",
            "Update the AI Region Planner plugin",
        ),
        ("UPDATE plan_info SET value = '0' WHERE key = 'schema_version'", "older schema version"),
    ],
)
def test_what_is_no_plan_of_this_version_is_told(
    toolbox: Toolbox, plan: Path, tmp_path: Path, spoil: str, told: str
) -> None:
    execute(plan, spoil)
    assert told in toolbox.refusal(
        "importassets", **parameters(plan, shapefile(tmp_path / "a.shp"), CRS="EPSG:5174")
    )


def test_a_plan_that_may_only_be_read_is_told(toolbox: Toolbox, plan: Path, tmp_path: Path) -> None:
    content = bytearray(plan.read_bytes())
    # The file format version for writing (sqlite.org/fileformat2.html, 1.3.3): one that not even root can write.
    content[18] = 3
    plan.write_bytes(content)
    message = toolbox.refusal(
        "importassets", **parameters(plan, shapefile(tmp_path / "a.shp"), CRS="EPSG:5174")
    )
    assert "writing there is not allowed" in message


class Impatient(QgsProcessingFeedback):
    """Cancels when a share of the work is done."""

    def __init__(self, percent: float) -> None:
        super().__init__(False)
        self.progressChanged.connect(lambda done: self.cancel() if done >= percent else None)


@pytest.mark.parametrize("percent", [10, 50, 60])
def test_a_cancelled_import_leaves_plan_and_folder_as_they_were(
    toolbox: Toolbox, plan: Path, tmp_path: Path, percent: int
) -> None:
    data = shapefile(tmp_path / "변전소.shp")
    files = {path: path.read_bytes() for path in tmp_path.iterdir()}
    given = parameters(plan, data, CRS="EPSG:5174", OUTPUT=str(tmp_path / "r.gpkg"))
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        toolbox.run("importassets", feedback=Impatient(percent), **given)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == files


def test_the_output_never_replaces_the_plan_or_the_data(toolbox: Toolbox, plan: Path, tmp_path: Path) -> None:
    data = shapefile(tmp_path / "변전소.shp")
    for place in (plan, data):
        message = toolbox.refusal(
            "importassets", **parameters(plan, data, CRS="EPSG:5174", OUTPUT=str(place))
        )
        assert "would erase" in message


def test_it_runs_from_the_command_line(plan: Path, tmp_path: Path) -> None:
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    (plugins / "ai_region_planner").symlink_to(ROOT)
    given = {"inputs": parameters(plan, shapefile(tmp_path / "변전소.shp"), CRS="EPSG:5174")}
    program = os.environ["QGIS_PROCESS"]
    environment = {
        **os.environ,
        "QGIS_PLUGINPATH": str(plugins),
        "HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }
    subprocess.run(
        [program, "plugins", "enable", "ai_region_planner"], env=environment, capture_output=True, check=False
    )
    done = subprocess.run(
        [program, "--json", "run", "airegion:importassets", "-"],
        env=environment,
        input=json.dumps(given),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["TAKEN"] == 3
    assert stored(plan) == EXPECTED
