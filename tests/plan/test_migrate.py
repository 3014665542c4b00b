# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bringing an older plan up to date: always in a copy, and nothing it said gets lost."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProject

from plugin.errors import PlanFileError
from plugin.plan.check import check_plan
from plugin.plan.info import project_uri, read_info
from plugin.plan.migrate import STEPS, migrate_plan
from plugin.plan.project import plan_layers, read_project
from plugin.plan.schema import LAYERS, SCHEMA_VERSION
from tests.plan.plan_rows import execute, query, unfinished_folders

NOT_IN_VERSION_0 = ("telecom_node", "candidate_site", "run")


class Migrated(NamedTuple):
    old: Path
    new: Path


@pytest.fixture(scope="module")
def old_file(ulsan_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan as version 0 wrote it: years as whole numbers, no precision, fewer tables."""
    path = Path(shutil.copy(ulsan_file, tmp_path_factory.mktemp("old") / ulsan_file.name))
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    for name, spec in LAYERS.items():
        if spec.is_temporal:
            years_instead_of_dates(dataset.GetLayerByName(name))
    for name in NOT_IN_VERSION_0:
        dataset.ExecuteSQL(f"DELLAYER:{name}")
    del dataset
    execute(path, "UPDATE plan_info SET value = '0' WHERE key = 'schema_version'")
    return path


@pytest.fixture
def old(old_file: Path, tmp_path: Path) -> Path:
    """An older plan that a test may spoil."""
    return Path(shutil.copy(old_file, tmp_path / old_file.name))


@pytest.fixture(scope="module")
def migrated(old_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Migrated:
    """An older plan and its up-to-date copy, to look at."""
    new = tmp_path_factory.mktemp("new") / "new.gpkg"
    assert migrate_plan(old_file, new) == 0
    return Migrated(old_file, new)


def years_instead_of_dates(layer: ogr.Layer) -> None:
    for column in ("opened", "closed", "date_precision"):
        layer.DeleteField(layer.FindFieldIndex(column, True))
    for column in ("opened", "closed"):
        layer.CreateField(ogr.FieldDefn(column, ogr.OFTInteger))
    for row in layer:
        if row["id"] == "kori_nuclear_unit_2":
            row["opened"], row["closed"] = 1983, 2043
            layer.SetFeature(row)


def test_years_become_dates_that_say_how_precise_they_are(migrated: Migrated) -> None:
    new = migrated.new
    dated = "SELECT id, opened, closed, date_precision FROM power_plant WHERE opened IS NOT NULL"
    assert query(new, dated) == [("kori_nuclear_unit_2", "1983-01-01", "2043-01-01", "year")]
    undated = "SELECT DISTINCT closed, date_precision FROM power_plant WHERE opened IS NULL"
    assert query(new, undated) == [(None, None)]


def test_the_new_file_is_a_whole_plan_of_this_version(migrated: Migrated, project: QgsProject) -> None:
    new = migrated.new
    assert read_info(new).schema_version == SCHEMA_VERSION
    assert not [finding for finding in check_plan(new) if finding.severity == "error"]
    spatial = query(new, "SELECT DISTINCT srs_id FROM gpkg_geometry_columns")
    assert spatial == [(5179,)]
    read_project(project, new)
    layers = plan_layers(project)
    assert set(layers) == set(LAYERS)
    assert all(layer.isValid() for layer in layers.values())
    assert {Path(layer.source().partition("|")[0]) for layer in layers.values()} == {new}


def test_the_new_file_needs_no_plugin_to_show_its_own_layers(migrated: Migrated, project: QgsProject) -> None:
    new = migrated.new
    assert read_info(new).project_file == "new.gpkg"
    assert project.read(project_uri(new))
    assert {Path(layer.source().partition("|")[0]) for layer in plan_layers(project).values()} == {new}


def test_every_column_has_the_declared_type_afterwards(migrated: Migrated, southeast_file: Path) -> None:
    def types(path: Path, layer: str) -> dict[str, str]:
        return {row[1]: row[2] for row in query(path, f"PRAGMA table_info({layer})")}

    for name in LAYERS:
        assert types(migrated.new, name) == types(southeast_file, name)


def test_nothing_else_changes(migrated: Migrated) -> None:
    old, new = migrated
    for name, spec in LAYERS.items():
        if name in NOT_IN_VERSION_0:
            continue
        columns = ", ".join(
            column
            for column in spec.field_names
            if not spec.is_temporal or column not in ("opened", "closed", "date_precision")
        )
        geometry = ", geom" if spec.geometry else ""
        rows = f"SELECT {columns}{geometry} FROM {name} ORDER BY id"
        assert query(new, rows) == query(old, rows)


def test_the_older_file_is_only_read(old: Path, tmp_path: Path) -> None:
    before = old.read_bytes()
    migrate_plan(old, tmp_path / "new.gpkg")
    assert old.read_bytes() == before


def test_a_newer_plan_is_refused(old: Path, tmp_path: Path) -> None:
    execute(old, f"UPDATE plan_info SET value = '{SCHEMA_VERSION + 1}' WHERE key = 'schema_version'")
    with pytest.raises(PlanFileError, match=r"schema version 2.*Update the AI Region Planner"):
        migrate_plan(old, tmp_path / "new.gpkg")
    assert not (tmp_path / "new.gpkg").exists()


def test_a_year_that_is_none_is_an_error_and_leaves_nothing(old: Path, tmp_path: Path) -> None:
    execute(old, "UPDATE power_plant SET opened = 19780101 WHERE id = 'kori_nuclear_unit_2'")
    with pytest.raises(
        PlanFileError, match=r"opened is 19780101, which is no year \(power_plant.*Correct it"
    ):
        migrate_plan(old, tmp_path / "new.gpkg")
    assert not (tmp_path / "new.gpkg").exists()
    assert unfinished_folders(tmp_path) == []


def test_there_is_a_step_from_every_older_version() -> None:
    assert set(STEPS) == set(range(SCHEMA_VERSION))
