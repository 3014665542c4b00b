# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening a plan of this, of an older and of a newer version."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from qgis.core import QgsProject

from plugin.errors import PlanFileError
from plugin.plan.info import read_info
from plugin.plan.open import open_plan
from plugin.plan.project import plan_layers, plan_path
from plugin.plan.schema import LAYERS, SCHEMA_VERSION
from tests.plan.plan_rows import execute, query


def set_version(path: Path, version: int) -> None:
    execute(path, f"UPDATE plan_info SET value = '{version}' WHERE key = 'schema_version'")


def test_a_plan_of_this_version_is_opened_as_it_is(ulsan: Path, project: QgsProject) -> None:
    messages: list[str] = []
    assert open_plan(project, ulsan, messages.append) == ulsan
    assert plan_path(project) == ulsan
    assert set(plan_layers(project)) == set(LAYERS)
    assert messages == []
    assert list(ulsan.parent.glob("*.gpkg")) == [ulsan]


def test_of_an_older_plan_an_up_to_date_copy_is_opened_and_people_are_told(
    ulsan: Path, project: QgsProject
) -> None:
    set_version(ulsan, 0)
    before = ulsan.read_bytes()
    messages: list[str] = []
    opened = open_plan(project, ulsan, messages.append)
    assert opened == ulsan.with_name("ulsan_v1.gpkg")
    assert read_info(opened).schema_version == SCHEMA_VERSION
    assert {layer.source().partition("|")[0] for layer in plan_layers(project).values()} == {str(opened)}
    (message,) = messages
    assert all(part in message for part in ("ulsan.gpkg", "older version", "ulsan_v1.gpkg"))
    assert ulsan.read_bytes() == before


def test_an_older_plan_that_is_opened_again_does_not_overwrite_the_work_in_its_copy(
    ulsan: Path, project: QgsProject
) -> None:
    set_version(ulsan, 0)
    first = open_plan(project, ulsan, lambda _message: None)
    project.clear()
    execute(first, "UPDATE plan_info SET value = 'Edited' WHERE key = 'title'")
    second = open_plan(project, ulsan, lambda _message: None)
    assert query(first, "SELECT value FROM plan_info WHERE key = 'title'") == [("Edited",)]
    assert second != first
    assert plan_path(project) == second


def test_a_newer_plan_is_refused_and_nothing_is_written(ulsan: Path, project: QgsProject) -> None:
    set_version(ulsan, SCHEMA_VERSION + 1)
    before = ulsan.read_bytes()
    with pytest.raises(PlanFileError, match="Update the AI Region Planner plugin"):
        open_plan(project, ulsan, lambda _message: None)
    assert ulsan.read_bytes() == before
    assert list(ulsan.parent.iterdir()) == [ulsan]
    assert project.mapLayers() == {}


def test_what_is_not_sound_in_a_plan_is_counted_and_the_first_is_named(
    ulsan: Path, project: QgsProject
) -> None:
    execute(ulsan, "UPDATE campus SET status = 'dreamt'")
    (count,) = query(ulsan, "SELECT count(*) FROM campus")[0]
    messages: list[str] = []
    started = time.perf_counter()
    assert open_plan(project, ulsan, messages.append) == ulsan
    assert time.perf_counter() - started < 5
    (message,) = messages
    assert message.startswith(f"{count} findings; the first: campus, ")
    assert "Status [status] has the unknown value dreamt. Use one of: existing" in message
