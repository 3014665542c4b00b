# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The file around the features: what a planted defect of it is called is in tests/plan/test_check.py."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from plugin.errors import Cancelled, PlanFileError
from plugin.plan.checks.container import (
    check_columns,
    check_damaged_indexes,
    check_geometry_column,
    check_info,
    fits,
    require_whole,
)
from plugin.plan.checks.stored import StoredLayer, stored_layer
from plugin.plan.info import PlanInfo
from plugin.plan.read_only import read_only
from plugin.plan.schema import LAYERS
from tests.plan.checks.sound_rows import told
from tests.plan.plan_rows import execute

SOUND = PlanInfo(1, "EPSG:5179", "en", "Ulsan", "", "ulsan.gpkg")


@pytest.mark.parametrize(
    ("declared", "found", "fitting"),
    [
        ("text", "TEXT", True),
        ("text", "TEXT(20)", True),
        ("text", "REAL", False),
        ("real", "REAL", True),
        ("real", "DOUBLE", True),
        ("real", "DOUBLE PRECISION", True),
        ("real", "FLOAT", True),
        ("real", "INTEGER", False),
        ("real", "TEXT", False),
        ("integer", "INTEGER", True),
        ("integer", "MEDIUMINT", True),
        ("integer", "SMALLINT", True),
        ("integer", "TINYINT", True),
        ("integer", "REAL", True),
        ("integer", "TEXT", False),
        ("date", "DATE", True),
        ("date", "TEXT", False),
        ("date", "NUM", False),
        ("text", "", False),
    ],
)
def test_which_types_keep_the_values_of_a_column(declared: str, found: str, fitting: object) -> None:
    assert fits(found, declared) is fitting


def test_a_column_without_a_type_is_one_of_blobs() -> None:
    types = dict.fromkeys(LAYERS["siting_model"].field_names, "TEXT") | {"document": ""}
    ((severity, identifier, text),) = told(check_columns(StoredLayer(LAYERS["siting_model"], types, "")))
    assert (severity, identifier) == ("error", "")
    assert text == "The column Document (JSON) [document] has the type BLOB, not TEXT"


def test_a_sound_plan_has_a_sound_account(ulsan_file: Path) -> None:
    with read_only(ulsan_file) as connection:
        assert told(check_info(connection, ulsan_file, SOUND)) == []


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:2229", "nonsense"])
def test_a_crs_that_is_not_in_metres_is_an_error(crs: str, ulsan_file: Path) -> None:
    info = PlanInfo(1, crs, "en", "Ulsan", "", "ulsan.gpkg")
    with read_only(ulsan_file) as connection:
        assert told(check_info(connection, ulsan_file, info)) == [
            ("error", "", f"The CRS {crs} is none that measures in metres")
        ]


def test_what_a_crs_is_called_decides_and_not_how_it_is_written(ulsan: Path) -> None:
    execute(ulsan, "UPDATE gpkg_spatial_ref_sys SET definition = 'undefined' WHERE srs_id = 5179")
    with read_only(ulsan) as connection:
        layer = stored_layer(connection, LAYERS["campus"])
        assert told(check_geometry_column(connection, layer, SOUND)) == []


def damage(path: Path) -> None:
    """Overwrite pages in the middle of the file."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(b"\xab" * 20_000)


def test_a_damaged_file_says_so(ulsan: Path) -> None:
    damage(ulsan)
    with (
        pytest.raises(PlanFileError, match=r"cannot be read as a GeoPackage .*use a backup"),
        read_only(ulsan) as connection,
    ):
        require_whole(connection, ulsan, lambda: None)


def test_a_spatial_index_that_contradicts_itself_is_no_damage_of_the_plan(ulsan: Path) -> None:
    execute(ulsan, "INSERT INTO rtree_campus_geom_rowid VALUES (999, 1)")
    newer = sqlite3.sqlite_version_info >= (3, 44)
    with read_only(ulsan) as connection:
        damaged = require_whole(connection, ulsan, lambda: None)
    # Older versions of SQLite do not look.
    assert damaged == ({"campus"} if newer else set())


def test_a_damaged_index_is_an_error_of_its_layer() -> None:
    (finding,) = check_damaged_indexes({"campus"})
    assert (finding.severity, finding.layer) == ("error", "campus")


def test_values_that_break_a_constraint_are_no_damage(ulsan: Path) -> None:
    execute(
        ulsan,
        "UPDATE campus SET notes = iif(fid > 3, NULL, '')",
        "PRAGMA writable_schema = ON",
        'UPDATE sqlite_master SET sql = replace(sql, \'"notes" TEXT\', \'"notes" TEXT NOT NULL CHECK ("fid" > 3)\')'
        " WHERE name = 'campus'",
    )
    with read_only(ulsan) as connection:
        answers = [answer for (answer,) in connection.execute("PRAGMA quick_check")]
        # Some versions of SQLite tell of the CHECK as well.
        assert "NULL value in campus.notes" in answers
        require_whole(connection, ulsan, lambda: None)


def test_a_damage_is_found_behind_many_values(ulsan: Path) -> None:
    execute(
        ulsan,
        "UPDATE region_indicator SET notes = NULL",
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, '\"notes\" TEXT', '\"notes\" TEXT NOT NULL')"
        " WHERE name = 'region_indicator'",
    )
    damage(ulsan)
    with pytest.raises(PlanFileError, match="cannot be read"), read_only(ulsan) as connection:
        require_whole(connection, ulsan, lambda: None)


def test_the_search_for_damage_can_be_stopped(ulsan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin.plan.checks.container._STEPS_BETWEEN_REPORTS", 10)

    def cancelled() -> None:
        raise Cancelled

    with pytest.raises(Cancelled), read_only(ulsan) as connection:
        require_whole(connection, ulsan, cancelled)
