# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Each thing that can be wrong with a plan: how to plant it in the sample plan of Ulsan, and what it is called."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from osgeo import gdal, ogr

from tests.plan.plan_rows import execute

Spoil = Callable[[Path], None]


class Defect(NamedTuple):
    """How to plant a defect, and the one finding it causes."""

    spoil: Spoil
    severity: str
    layer: str
    feature_id: str
    text: str


def changed(*statements: str) -> Spoil:
    return lambda path: execute(path, *statements)


def without_constraints(table: str, *statements: str) -> Spoil:
    """Change a table that another program wrote anew, with its columns and without what holds them together."""

    def spoil(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection:
            (sql,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", (table,)).fetchone()
        plain = re.sub(r" NOT NULL UNIQUE", "", sql).replace(f'"{table}"', '"plain"', 1)
        execute(
            path,
            plain,
            f"INSERT INTO plain SELECT * FROM {table}",
            f"DROP TABLE {table}",
            f"ALTER TABLE plain RENAME TO {table}",
            *statements,
        )

    return spoil


def with_geometry(layer: str, identifier: str, wkt: str) -> Spoil:
    def spoil(path: Path) -> None:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        table = dataset.GetLayerByName(layer)
        table.SetAttributeFilter(f"id = '{identifier}'")
        row = table.GetNextFeature()
        row.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        table.SetFeature(row)

    return spoil


def without_column(layer: str, column: str) -> Spoil:
    def spoil(path: Path) -> None:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        table = dataset.GetLayerByName(layer)
        table.DeleteField(table.FindFieldIndex(column, True))

    return spoil


def set_value(layer: str, identifier: str, column: str, value: str) -> Spoil:
    return changed(f"UPDATE {layer} SET {column} = {value} WHERE id = '{identifier}'")


BOWTIE = (
    "MULTIPOLYGON (((1170000 1720000, 1170010 1720010, 1170010 1720000, 1170000 1720010, 1170000 1720000)))"
)
MIPO = "ulsan_mipo_national_industrial_complex"
ONSAN = "onsan_water_purification_plant"
SK = "sk_ai_data_center_ulsan"
LINE = "line_765_kori_buk_gyeongnam"
PART = "sk_aws_ai_data_centre"
FIGURE = "sk_aws_demand_phase_1"
MODEL = "ai_data_centre"

OF_VALUES = {
    "a required value is empty": Defect(
        set_value("campus", "unist", "status", "NULL"), "error", "campus", "unist", "Status [status] is empty"
    ),
    "an identifier is empty": Defect(
        without_constraints("region_indicator", "UPDATE region_indicator SET id = NULL WHERE fid = 2"),
        "error",
        "region_indicator",
        "fid 2",
        "Identifier [id] is empty",
    ),
    "a word is unknown": Defect(
        set_value("campus", "unist", "confidence", "'sure'"),
        "error",
        "campus",
        "unist",
        "Confidence [confidence] has the unknown value sure",
    ),
    "a text is no text": Defect(
        set_value("campus", "unist", "notes", "x'00ff'"),
        "error",
        "campus",
        "unist",
        "Notes [notes] holds binary data",
    ),
    "characters were lost": Defect(
        set_value("campus", "unist", "name_ko", "CAST(x'b1e8c7d8' AS TEXT)"),
        "warning",
        "campus",
        "unist",
        "Name (Korean) [name_ko] has characters that were lost",
    ),
    "a number is a text": Defect(
        set_value("campus", "unist", "position_accuracy_m", "'abc'"),
        "error",
        "campus",
        "unist",
        "Position accuracy (m) [position_accuracy_m] is “abc”, which is not a number",
    ),
    "a number has no end": Defect(
        set_value("data_centre", SK, "power_mw", "9e999"),
        "error",
        "data_centre",
        SK,
        "[power_mw] is not a finite number",
    ),
    "a count has decimals": Defect(
        set_value("campus", "unist", "students", "5000.5"),
        "error",
        "campus",
        "unist",
        "[students] is 5000.5, which is not a whole",
    ),
    "an amount is negative": Defect(
        set_value("data_centre", SK, "power_mw", "-103"),
        "error",
        "data_centre",
        SK,
        "[power_mw] is negative: -103",
    ),
    "a power is in kW": Defect(
        set_value("data_centre", SK, "power_mw", "103000"),
        "warning",
        "data_centre",
        SK,
        "[power_mw] is 103000, usual are 0.01 to 10000: more than 10,000 MW is probably in kW",
    ),
    "a voltage is in V": Defect(
        set_value("power_line", LINE, "voltage_kv", "765000"),
        "warning",
        "power_line",
        LINE,
        "[voltage_kv] is 765000, which is no usual voltage",
    ),
    "a position is exact": Defect(
        set_value("campus", "unist", "position_accuracy_m", "0"),
        "warning",
        "campus",
        "unist",
        "[position_accuracy_m] is 0, usual",
    ),
    "MW have no basis": Defect(
        set_value("data_centre", SK, "mw_basis", "NULL"),
        "warning",
        "data_centre",
        SK,
        "[power_mw] is given without What the MW mean",
    ),
    "more is spare than there is": Defect(
        set_value("water_source", ONSAN, "spare_m3_per_day", "900000"),
        "warning",
        "water_source",
        ONSAN,
        "[spare_m3_per_day] is 900000, more than Capacity (m³ per day) [capacity_m3_per_day] with 340000",
    ),
    "a figure is in another unit": Defect(
        set_value("component_figure", FIGURE, "unit", "'kW'"),
        "error",
        "component_figure",
        FIGURE,
        "Unit [unit] is kW, but demand_mw is given in MW",
    ),
    "nobody knows the source": Defect(
        set_value("campus", "unist", "source", "NULL"),
        "warning",
        "campus",
        "unist",
        "Source [source] is empty",
    ),
    "nobody knows how sure it is": Defect(
        set_value("campus", "unist", "confidence", "NULL"),
        "warning",
        "campus",
        "unist",
        "Confidence [confidence] is empty",
    ),
    "a date is none": Defect(
        set_value("campus", "unist", "opened", "'spring 2009'"),
        "error",
        "campus",
        "unist",
        "[opened] is “spring 2009”, which is not",
    ),
    "it closes before it opens": Defect(
        changed("UPDATE campus SET opened = '2020-01-01', closed = '2019-12-31' WHERE id = 'unist'"),
        "error",
        "campus",
        "unist",
        "It closes before it opens",
    ),
    "a year is a slip": Defect(
        set_value("data_centre", SK, "opened", "'0205-01-01'"),
        "warning",
        "data_centre",
        SK,
        "[opened] is 0205-01-01, which is before",
    ),
    "a model is no model": Defect(
        set_value("siting_model", MODEL, "document", "'{'"),
        "error",
        "siting_model",
        MODEL,
        "cannot be used: This is not JSON",
    ),
}

OF_REFERENCES = {
    "a line ends at no substation": Defect(
        set_value("power_line", LINE, "to_id", "'nowhere'"),
        "error",
        "power_line",
        LINE,
        "[to_id] refers to nowhere, which is not in Substations [substation]",
    ),
    "a figure belongs to no component": Defect(
        set_value("component_figure", FIGURE, "component_id", "'nothing'"),
        "error",
        "component_figure",
        FIGURE,
        "[component_id] refers to nothing, which is not in Components of proposals [proposal_component]",
    ),
    "a component is an asset that is not there": Defect(
        set_value("proposal_component", PART, "asset_id", "'gone'"),
        "error",
        "proposal_component",
        PART,
        "[asset_id] refers to gone, which is not in Data centres [data_centre]",
    ),
    "a component names a layer that is none": Defect(
        set_value("proposal_component", PART, "asset_layer", "'castle'"),
        "error",
        "proposal_component",
        PART,
        "which is not in castle",
    ),
    "an indicator is of no region": Defect(
        set_value("region_indicator", "hub_5geuk_3teuk_11_2025", "region_code", "'99'"),
        "warning",
        "region_indicator",
        "hub_5geuk_3teuk_11_2025",
        "[region_code] refers to 99, which is not in Regions [region]",
    ),
    "a whole is a part of itself": Defect(
        set_value("data_centre", SK, "part_of_id", f"'{SK}'"),
        "error",
        "data_centre",
        SK,
        "It is a part of itself",
    ),
    "two features share an identifier": Defect(
        without_constraints(
            "proposal",
            "INSERT INTO proposal SELECT 99, id, 'Another' || substr(name, 99), name_ko, promoter, announced,"
            " date_precision, status, source, confidence, notes FROM proposal",
        ),
        "error",
        "proposal",
        "ulsan_ai_hub",
        "2 features share this identifier",
    ),
}

OF_PLACES = {
    "an empty geometry claims a place": Defect(
        with_geometry("cluster", MIPO, "MULTIPOLYGON EMPTY"),
        "error",
        "cluster",
        MIPO,
        "The geometry is empty instead of NULL",
    ),
    "a geometry crosses itself": Defect(
        with_geometry("cluster", MIPO, BOWTIE),
        "error",
        "cluster",
        MIPO,
        "The geometry is not valid: Self-intersection",
    ),
    "a geometry is of another type": Defect(
        with_geometry("campus", "unist", "MULTIPOINT (1170000 1720000, 1170009 1720009)"),
        "error",
        "campus",
        "unist",
        "The geometry is of the type MULTIPOINT, not Point",
    ),
    "a geometry has arcs": Defect(
        with_geometry(
            "power_line", LINE, "CIRCULARSTRING (1170000 1720000, 1170100 1720100, 1170200 1720000)"
        ),
        "error",
        "power_line",
        LINE,
        "The geometry cannot be read",
    ),
    "a geometry has heights": Defect(
        with_geometry("campus", "unist", "POINT Z (1170000 1720000 50)"),
        "warning",
        "campus",
        "unist",
        "The geometry has heights",
    ),
    "a geometry has measures": Defect(
        with_geometry("campus", "unist", "POINT M (1170000 1720000 50)"),
        "warning",
        "campus",
        "unist",
        "The geometry has heights or measures",
    ),
    "a coordinate has no end": Defect(
        changed(
            "UPDATE campus SET geom = x'47500001000000000101000000000000000000f07f000000000000f07f'"
            " WHERE id = 'unist'",
        ),
        "error",
        "campus",
        "unist",
        "A coordinate of the geometry is not a finite number",
    ),
    "a place is in degrees": Defect(
        with_geometry("campus", "unist", "POINT (129.19 35.57)"),
        "error",
        "campus",
        "unist",
        "The coordinates look like degrees",
    ),
    "x and y are swapped": Defect(
        with_geometry("campus", "unist", "POINT (1735000 1153000)"),
        "error",
        "campus",
        "unist",
        "x and y seem to be swapped",
    ),
    "a place is in another CRS": Defect(
        with_geometry("campus", "unist", "POINT (14380000 4240000)"),
        "error",
        "campus",
        "unist",
        "It lies outside the area",
    ),
    "a place is far from all others": Defect(
        with_geometry("campus", "unist", "POINT (600000 2300000)"),
        "warning",
        "campus",
        "unist",
        "from everything else in the plan",
    ),
    "a thing is there twice": Defect(
        changed(
            "INSERT INTO campus (geom, id, name, name_ko, kind, status, source, confidence, position_accuracy_m)"
            " SELECT geom, 'again', name, name_ko, kind, status, source, confidence, position_accuracy_m FROM campus"
            " WHERE id = 'unist'",
            "INSERT OR REPLACE INTO rtree_campus_geom SELECT (SELECT max(fid) FROM campus), minx, maxx, miny, maxy"
            " FROM rtree_campus_geom WHERE id = (SELECT fid FROM campus WHERE id = 'unist')",
        ),
        "warning",
        "campus",
        "again",
        "It has the name, the kind and the place of unist",
    ),
    "an outline is not as large as it says": Defect(
        set_value("cluster", MIPO, "area_m2", "48444"),
        "warning",
        "cluster",
        MIPO,
        "[area_m2] is 48444, but the outline covers 4",
    ),
    "a line is not as long as it says": Defect(
        set_value("power_line", LINE, "length_km", "1041"),
        "warning",
        "power_line",
        LINE,
        "[length_km] is 1041, but the line is 74",
    ),
    "what has a site has no place": Defect(
        changed(
            f"UPDATE proposal_component SET geom = NULL, asset_layer = NULL, asset_id = NULL WHERE id = '{PART}'"
        ),
        "warning",
        "proposal_component",
        PART,
        "[site_status] is sited, but there is no place",
    ),
    "what has no site has a place": Defect(
        set_value("proposal_component", PART, "site_status", "'unsited'"),
        "warning",
        "proposal_component",
        PART,
        "[site_status] is unsited, but there is a place",
    ),
}

OF_THE_FILE = {
    "a layer is gone": Defect(
        changed("DROP TABLE run", "DELETE FROM gpkg_contents WHERE table_name = 'run'"),
        "error",
        "run",
        "",
        "The layer is missing",
    ),
    "a column is gone": Defect(
        without_column("campus", "students"),
        "error",
        "campus",
        "",
        "The column Students [students] is missing",
    ),
    "a column of dates is gone": Defect(
        without_column("campus", "opened"), "error", "campus", "", "The column Opened [opened] is missing"
    ),
    "the column of identifiers is gone": Defect(
        without_constraints(
            "region_indicator",
            "DELETE FROM region_indicator WHERE fid > 2",
            "ALTER TABLE region_indicator DROP COLUMN id",
        ),
        "error",
        "region_indicator",
        "",
        "The column Identifier [id] is missing",
    ),
    "a column of numbers is one of texts": Defect(
        changed(
            "ALTER TABLE campus DROP COLUMN students",
            "ALTER TABLE campus ADD COLUMN students TEXT",
            "UPDATE campus SET students = 'many'",
        ),
        "error",
        "campus",
        "",
        "The column Students [students] has the type TEXT, not INT",
    ),
    "a layer is not registered": Defect(
        changed("DELETE FROM gpkg_contents WHERE table_name = 'run'"),
        "error",
        "run",
        "",
        "The table is not registered",
    ),
    "a result is not registered": Defect(
        changed("CREATE TABLE result_first (fid INTEGER PRIMARY KEY)"),
        "error",
        "result_first",
        "",
        "The table is not registered",
    ),
    "a table is registered and not there": Defect(
        changed("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('result_gone', 'features')"),
        "error",
        "result_gone",
        "",
        "gpkg_contents lists a table that is not there",
    ),
    "a layer is registered without its geometries": Defect(
        changed("DELETE FROM gpkg_geometry_columns WHERE table_name = 'telecom_node'"),
        "error",
        "telecom_node",
        "",
        "The layer has no geometries",
    ),
    "a layer is declared as another": Defect(
        changed(
            "UPDATE gpkg_geometry_columns SET geometry_type_name = 'GEOMETRY' WHERE table_name = 'campus'"
        ),
        "error",
        "campus",
        "",
        "The layer is declared as GEOMETRY, not as Point",
    ),
    "a layer is in another CRS": Defect(
        changed("UPDATE gpkg_geometry_columns SET srs_id = 4326 WHERE table_name = 'campus'"),
        "error",
        "campus",
        "",
        "The layer is in EPSG:4326, the plan in EPSG:5179",
    ),
    "a layer is in no CRS": Defect(
        changed("UPDATE gpkg_geometry_columns SET srs_id = -1 WHERE table_name = 'campus'"),
        "error",
        "campus",
        "",
        "The layer is in –, the plan in EPSG:5179",
    ),
    "a spatial index is gone": Defect(
        changed("DROP TABLE rtree_telecom_node_geom"),
        "warning",
        "telecom_node",
        "",
        "The layer has no spatial index",
    ),
    "a spatial index misses features": Defect(
        changed("DELETE FROM rtree_campus_geom WHERE id = (SELECT min(id) FROM rtree_campus_geom)"),
        "error",
        "campus",
        "",
        "The spatial index knows 13 of 14 features",
    ),
    "the plan has no title": Defect(
        changed("UPDATE plan_info SET value = '' WHERE key = 'title'"),
        "error",
        "plan_info",
        "",
        "title is missing",
    ),
    "the plan has two titles": Defect(
        changed("INSERT INTO plan_info (key, value) VALUES ('title', 'Another')"),
        "error",
        "plan_info",
        "",
        "title is there more than once",
    ),
    "the plan has an unknown language": Defect(
        changed("UPDATE plan_info SET value = 'tlh' WHERE key = 'language'"),
        "error",
        "plan_info",
        "",
        "The plan has the unknown language tlh",
    ),
    "the plan is of an older version": Defect(
        changed("UPDATE plan_info SET value = '0' WHERE key = 'schema_version'"),
        "error",
        "plan_info",
        "",
        "The plan has the older schema version 0",
    ),
    "the plan was renamed": Defect(
        changed("UPDATE plan_info SET value = 'old.gpkg' WHERE key = 'project_file'"),
        "warning",
        "plan_info",
        "",
        "its project knows it as old.gpkg",
    ),
    "the project is gone": Defect(
        changed("DELETE FROM qgis_projects"), "error", "plan_info", "", "The plan has no QGIS project"
    ),
    "the table of projects is gone": Defect(
        changed("DROP TABLE qgis_projects"), "error", "plan_info", "", "The plan has no QGIS project"
    ),
    "the project is damaged": Defect(
        changed("UPDATE qgis_projects SET content = '504b'"),
        "error",
        "plan_info",
        "",
        "The QGIS project in the plan is damaged",
    ),
}

DEFECTS = OF_VALUES | OF_REFERENCES | OF_PLACES | OF_THE_FILE
