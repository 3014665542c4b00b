# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a plan says about itself; what is no plan says so, and looking changes nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import gdal

from plugin.errors import PlanFileError
from plugin.plan.info import path_of_project, project_uri, read_info, require_current, with_gpkg_suffix
from plugin.plan.schema import SCHEMA_VERSION
from tests.plan.plan_rows import execute


def without_the_table(path: Path) -> None:
    execute(path, "DROP TABLE plan_info")


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def overwritten(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + bytes(5000))


def with_an_unreadable_version(path: Path) -> None:
    execute(path, "UPDATE plan_info SET value = 'one' WHERE key = 'schema_version'")


def with_the_version(version: int) -> Callable[[Path], None]:
    return lambda path: execute(
        path, f"UPDATE plan_info SET value = '{version}' WHERE key = 'schema_version'"
    )


@pytest.mark.parametrize(
    ("spoil", "what", "remedy"),
    [
        (Path.unlink, "There is no such file", "Choose an existing plan."),
        (without_the_table, "This GeoPackage is not a plan", "Open a plan made by AI Region Planner"),
        (truncated, "cannot be read as a GeoPackage", "use a backup or copy it again"),
        (overwritten, "cannot be read as a GeoPackage", "use a backup or copy it again"),
        (lambda path: path.write_bytes(b""), "The file is empty", "copy it again"),
        (with_an_unreadable_version, "does not say which version", "use a backup"),
    ],
)
def test_what_is_no_plan_is_an_error_that_names_file_and_remedy(
    ulsan: Path, spoil: Callable[[Path], None], what: str, remedy: str
) -> None:
    spoil(ulsan)
    with pytest.raises(PlanFileError) as caught:
        read_info(ulsan)
    message = str(caught.value)
    assert what in message
    assert str(ulsan) in message
    assert remedy in message


@pytest.fixture
def impatient() -> Iterator[None]:
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "50")
    yield
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)


def test_a_plan_that_is_locked_is_not_called_damaged(ulsan: Path, impatient: None) -> None:
    with closing(sqlite3.connect(ulsan)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(PlanFileError, match=r"locked.*Another program is writing to it") as caught:
            read_info(ulsan)
    assert str(ulsan) in str(caught.value)


@pytest.mark.parametrize("place", ["/", "."])
def test_a_place_without_a_name_is_no_place_for_a_plan(place: str) -> None:
    with pytest.raises(PlanFileError, match=r"no name for a plan.*a file name in it"):
        with_gpkg_suffix(Path(place))


def test_a_folder_is_not_a_plan(tmp_path: Path) -> None:
    with pytest.raises(PlanFileError, match="There is no such file"):
        read_info(tmp_path)


@pytest.mark.parametrize(
    ("version", "message"),
    [
        (SCHEMA_VERSION + 1, "schema version 2; this plugin knows versions up to 1.*Update the AI Region"),
        (SCHEMA_VERSION - 1, "older schema version 0.*makes an up-to-date copy first"),
    ],
)
def test_a_plan_of_another_version_is_refused_with_its_number_and_what_to_do(
    ulsan: Path, version: int, message: str
) -> None:
    with_the_version(version)(ulsan)
    assert read_info(ulsan).schema_version == version
    with pytest.raises(PlanFileError, match=message) as caught:
        require_current(ulsan)
    assert str(ulsan) in str(caught.value)


def test_a_plan_of_this_version_is_accepted(ulsan: Path) -> None:
    assert require_current(ulsan) == read_info(ulsan)


def test_a_plan_without_any_key_is_read_as_the_oldest_one(tmp_path: Path) -> None:
    path = tmp_path / "bare.gpkg"
    execute(path, "CREATE TABLE plan_info (key TEXT, value TEXT)")
    info = read_info(path)
    assert (info.schema_version, info.language, info.crs) == (0, "en", "")
    assert (info.title, info.project_file) == ("bare", "bare.gpkg")


def test_looking_changes_neither_the_bytes_nor_the_date_nor_the_folder(ulsan: Path) -> None:
    before = (ulsan.read_bytes(), ulsan.stat().st_mtime_ns)
    read_info(ulsan)
    require_current(ulsan)
    assert (ulsan.read_bytes(), ulsan.stat().st_mtime_ns) == before
    assert list(ulsan.parent.iterdir()) == [ulsan]


def test_a_plan_can_be_looked_at_while_another_program_writes(ulsan: Path) -> None:
    with closing(sqlite3.connect(ulsan, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert read_info(ulsan).sample_id == "ulsan_ai_hub"


@pytest.mark.parametrize(
    "name", ["plan.gpkg", "울산 AI 허브.gpkg", "a & b=c (1)+2.gpkg", "what?.gpkg", "50%.gpkg"]
)
def test_the_address_of_the_stored_project_leads_back_to_the_file(name: str) -> None:
    path = Path("/tmp") / name
    assert path_of_project(project_uri(path)) == path


@pytest.mark.parametrize("file_name", ["", "/home/planner/map.qgz", "postgresql://host/db?projectName=plan"])
def test_a_project_stored_elsewhere_has_no_plan(file_name: str) -> None:
    assert path_of_project(file_name) is None


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("plan", "plan.gpkg"),
        ("plan.gpkg", "plan.gpkg"),
        ("PLAN.GPKG", "PLAN.GPKG"),
        ("plan_v1.2", "plan_v1.2.gpkg"),
        ("김해.2026", "김해.2026.gpkg"),
        ("plan.db", "plan.db.gpkg"),
    ],
)
def test_a_name_gets_the_ending_of_a_geopackage_and_keeps_the_rest(typed: str, name: str) -> None:
    assert with_gpkg_suffix(Path("a.b") / typed) == Path("a.b") / name
