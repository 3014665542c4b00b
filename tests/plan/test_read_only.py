# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Looking at a plan: whatever state its file is in, nothing of it changes and nothing appears beside it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from osgeo import gdal

from plugin.errors import PlanFileError
from plugin.plan.read_only import read_only
from tests.plan.plan_rows import execute

KILLED_WHILE_WRITING = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1])
connection.execute("PRAGMA cache_size = 2")
connection.execute("BEGIN IMMEDIATE")
connection.execute("CREATE TABLE ballast AS SELECT hex(randomblob(300000)) FROM siting_model, siting_model AS other")
connection.execute("UPDATE plan_info SET value = 'half written' WHERE key = 'title'")
os.kill(os.getpid(), signal.SIGKILL)
"""


def title(path: Path) -> str:
    with read_only(path) as connection:
        return str(connection.execute("SELECT value FROM plan_info WHERE key = 'title'").fetchone()[0])


def state(path: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in path.parent.iterdir()}


@pytest.fixture
def hasty_lock() -> Iterator[None]:
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "10")
    yield
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)


def test_a_plan_is_read_and_left_as_it_is(ulsan: Path) -> None:
    before = state(ulsan)
    assert title(ulsan)
    assert state(ulsan) == before


def test_nothing_can_be_written(ulsan: Path) -> None:
    with pytest.raises(PlanFileError), read_only(ulsan) as connection:
        connection.execute("DELETE FROM plan_info")


def test_a_plan_with_a_log_is_read_without_making_one(ulsan: Path) -> None:
    execute(ulsan, "PRAGMA journal_mode = WAL")
    before = state(ulsan)
    assert list(before) == [ulsan.name]
    assert title(ulsan)
    assert state(ulsan) == before


def test_what_another_program_has_written_into_the_log_is_seen(ulsan: Path) -> None:
    with closing(sqlite3.connect(ulsan)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("UPDATE plan_info SET value = 'Edited' WHERE key = 'title'")
        writer.commit()
        before = ulsan.read_bytes()
        assert title(ulsan) == "Edited"
        assert ulsan.read_bytes() == before


def test_a_path_with_characters_of_a_uri_is_a_path(ulsan: Path) -> None:
    odd = ulsan.with_name("김해 50% #1?.gpkg")
    shutil.move(ulsan, odd)
    assert title(odd)


def test_a_plan_whose_writer_was_killed_says_what_to_do_and_is_left_for_that(ulsan: Path) -> None:
    command = [sys.executable, "-c", KILLED_WHILE_WRITING, str(ulsan)]
    subprocess.run(command, check=False, env={"PATH": os.environ["PATH"]})
    before = state(ulsan)
    assert f"{ulsan.name}-journal" in before
    with pytest.raises(PlanFileError) as caught:
        title(ulsan)
    message = str(caught.value)
    assert "The last changes of the plan are in a file beside it" in message
    assert "Open the plan in QGIS" in message
    assert state(ulsan) == before


def test_a_locked_plan_says_that_another_program_writes(ulsan: Path, hasty_lock: None) -> None:
    with closing(sqlite3.connect(ulsan)) as writer:
        writer.execute("BEGIN EXCLUSIVE")
        with pytest.raises(PlanFileError, match=r"The plan is locked .*Another program is writing to it"):
            title(ulsan)


def test_what_is_no_database_says_so(ulsan: Path) -> None:
    ulsan.write_bytes(b"PK" * 5000)
    with pytest.raises(PlanFileError, match=r"cannot be read as a GeoPackage .*use a backup"):
        title(ulsan)


def test_what_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(PlanFileError, match="There is no such file"):
        title(tmp_path / "none.gpkg")
