# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Checking a plan: a sound one has no findings, and each thing that is wrong is found once."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from plugin.errors import PlanFileError
from plugin.plan.check import check_plan
from tests.plan.plan_rows import execute

Spoil = Callable[[Path], None]


def changed(*statements: str) -> Spoil:
    return lambda path: execute(path, *statements)


def without_constraints(table: str, *statements: str) -> Spoil:
    """Change a table after another program wrote it anew, as a plain copy."""
    return changed(
        f"CREATE TABLE plain AS SELECT * FROM {table}",
        f"DROP TABLE {table}",
        f"ALTER TABLE plain RENAME TO {table}",
        *statements,
    )


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


BOWTIE = "MULTIPOLYGON (((0 0, 10 10, 10 0, 0 10, 0 0)))"
CASES = {
    "a layer is gone": (
        changed("DROP TABLE run", "DELETE FROM gpkg_contents WHERE table_name = 'run'"),
        ("run", "", "The layer is missing"),
    ),
    "a column is gone": (
        without_column("campus", "students"),
        ("campus", "", "The column students is missing"),
    ),
    "a column of dates is gone": (
        without_column("campus", "opened"),
        ("campus", "", "The column opened is missing"),
    ),
    "the column of identifiers is gone": (
        without_constraints("region_indicator", "ALTER TABLE region_indicator DROP COLUMN id"),
        ("region_indicator", "", "The column id is missing"),
    ),
    "a required value is empty": (
        changed("UPDATE campus SET status = NULL WHERE id = 'unist'"),
        ("campus", "unist", "status is empty"),
    ),
    "an identifier is empty": (
        without_constraints("region_indicator", "UPDATE region_indicator SET id = NULL WHERE rowid = 2"),
        ("region_indicator", "fid 2", "id is empty"),
    ),
    "a word is unknown": (
        changed("UPDATE campus SET confidence = 'sure' WHERE id = 'unist'"),
        ("campus", "unist", "confidence has the unknown value sure"),
    ),
    "a line ends at no substation": (
        changed("UPDATE power_line SET to_id = 'nowhere' WHERE fid = 1"),
        ("power_line", None, "to_id refers to nowhere, which is not in substation"),
    ),
    "a figure belongs to no component": (
        changed("UPDATE component_figure SET component_id = 'nothing' WHERE id = 'sk_aws_demand_phase_1'"),
        ("component_figure", "sk_aws_demand_phase_1", "which is not in proposal_component"),
    ),
    "a component is an asset that is not there": (
        changed("UPDATE proposal_component SET asset_id = 'gone' WHERE id = 'sk_aws_ai_data_centre'"),
        ("proposal_component", "sk_aws_ai_data_centre", "asset_id refers to gone, which is not in data_centre"),
    ),
    "a component names a layer that is none": (
        changed("UPDATE proposal_component SET asset_layer = 'castle' WHERE id = 'sk_aws_ai_data_centre'"),
        ("proposal_component", "sk_aws_ai_data_centre", "which is not in castle"),
    ),
    "it closes before it opens": (
        changed("UPDATE campus SET opened = '2020-01-01', closed = '2019-12-31' WHERE id = 'unist'"),
        ("campus", "unist", "It closes before it opens"),
    ),
    "an empty geometry claims a place": (
        with_geometry("cluster", "ulsan_mipo_national_industrial_complex", "MULTIPOLYGON EMPTY"),
        ("cluster", "ulsan_mipo_national_industrial_complex", "The geometry is empty"),
    ),
    "a geometry crosses itself": (
        with_geometry("cluster", "ulsan_mipo_national_industrial_complex", BOWTIE),
        ("cluster", "ulsan_mipo_national_industrial_complex", "The geometry is not valid"),
    ),
    "two features share an identifier": (
        without_constraints("proposal", "INSERT INTO proposal SELECT * FROM proposal LIMIT 1"),
        ("proposal", "ulsan_ai_hub", "2 features share this identifier"),
    ),
}


def test_a_sample_plan_is_sound(ulsan_file: Path) -> None:
    assert check_plan(ulsan_file) == []


@pytest.mark.parametrize(("spoil", "expected"), CASES.values(), ids=list(CASES))
def test_what_is_wrong_is_found_once_with_place_and_remedy(
    ulsan: Path, spoil: Spoil, expected: tuple[str, str | None, str]
) -> None:
    spoil(ulsan)
    (finding,) = check_plan(ulsan)
    layer, identifier, what = expected
    assert finding.layer == layer
    assert identifier is None or finding.feature_id == identifier
    assert what in finding.what.format(**finding.values)
    assert finding.remedy.format(**finding.values)


def test_looking_for_findings_changes_nothing(ulsan: Path) -> None:
    before = ulsan.read_bytes()
    check_plan(ulsan)
    assert ulsan.read_bytes() == before
    assert list(ulsan.parent.iterdir()) == [ulsan]


def test_a_missing_place_is_an_honest_answer(ulsan: Path) -> None:
    execute(ulsan, "UPDATE campus SET geom = NULL")
    assert check_plan(ulsan) == []


def test_only_a_plan_of_this_version_is_checked(ulsan: Path, tmp_path: Path) -> None:
    execute(ulsan, "UPDATE plan_info SET value = '0' WHERE key = 'schema_version'")
    with pytest.raises(PlanFileError, match="older schema version 0"):
        check_plan(ulsan)
    with pytest.raises(PlanFileError, match="no such file"):
        check_plan(tmp_path / "none.gpkg")


def test_a_damaged_file_says_so(ulsan: Path) -> None:
    damaged = ulsan.with_name("damaged.gpkg")
    shutil.copy(ulsan, damaged)
    with damaged.open("r+b") as file:
        file.truncate(damaged.stat().st_size // 3)
    with pytest.raises(PlanFileError, match="damaged"):
        check_plan(damaged)
