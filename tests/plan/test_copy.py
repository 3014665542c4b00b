# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Copies stand on their own: editing one never reaches the original."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsProject, QgsVectorLayer, edit

from plugin.errors import PlanFileError
from plugin.plan import copy
from plugin.plan.copy import adopt_project, copy_plan
from plugin.plan.info import project_uri, read_info
from plugin.plan.project import plan_layers, read_project, write_project
from plugin.plan.schema import LAYER_PROPERTY, LAYERS
from tests.plan.plan_rows import query, unfinished_folders


def sources(project: QgsProject) -> set[Path]:
    return {Path(layer.source().partition("|")[0]) for layer in plan_layers(project).values()}


def rename_the_first(layer: QgsVectorLayer, name: str) -> None:
    feature = next(layer.getFeatures())
    with edit(layer):
        assert layer.changeAttributeValue(feature.id(), layer.fields().indexOf("name"), name)


def named(path: Path, name: str) -> list[tuple[int]]:
    return query(path, f"SELECT count(*) FROM campus WHERE name = '{name}'")


def foreign_copy(original: Path, target: Path) -> None:
    """What a file manager or a mail program does."""
    target.parent.mkdir(exist_ok=True)
    shutil.copy(original, target)


@pytest.mark.parametrize(
    ("make_copy", "target"),
    [
        (copy_plan, "copy.gpkg"),
        (foreign_copy, "copy.gpkg"),
        (foreign_copy, "other/ulsan.gpkg"),
        (foreign_copy, "other/사본 1.gpkg"),
    ],
)
def test_editing_a_copy_leaves_the_original_byte_for_byte_as_it_was(
    ulsan: Path, project: QgsProject, make_copy: Callable[[Path, Path], None], target: str
) -> None:
    before = ulsan.read_bytes()
    path = ulsan.parent / target
    make_copy(ulsan, path)
    read_project(project, path)
    assert sources(project) == {path}
    rename_the_first(plan_layers(project)["campus"], "Edited")
    project.clear()
    assert named(path, "Edited") == [(1,)]
    assert ulsan.read_bytes() == before


def test_a_copy_made_by_the_plugin_needs_no_plugin_to_show_its_own_layers(
    ulsan: Path, project: QgsProject
) -> None:
    copied = ulsan.parent / "copy.gpkg"
    copy_plan(ulsan, copied)
    assert read_info(copied).project_file == "copy.gpkg"
    assert project.read(project_uri(copied))
    assert sources(project) == {copied}
    assert set(plan_layers(project)) == set(LAYERS)


def test_a_copy_holds_what_the_original_holds(ulsan: Path, tmp_path: Path) -> None:
    copied = tmp_path / "copy.gpkg"
    copy_plan(ulsan, copied)
    for name in LAYERS:
        assert query(copied, f"SELECT * FROM {name}") == query(ulsan, f"SELECT * FROM {name}")


def test_a_renamed_plan_opens_also_without_the_file_it_was_made_as(ulsan: Path, project: QgsProject) -> None:
    renamed = ulsan.rename(ulsan.with_name("울산 계획.gpkg"))
    read_project(project, renamed)
    layers = plan_layers(project)
    assert all(layer.isValid() for layer in layers.values())
    assert sources(project) == {renamed}
    assert layers["substation"].featureCount() > 0


def test_a_copy_of_a_plan_that_was_saved_with_absolute_paths_shows_its_own_layers(
    ulsan: Path, new_project: Callable[[], QgsProject]
) -> None:
    project = new_project()
    read_project(project, ulsan)
    project.setFilePathStorage(Qgis.FilePathType.Absolute)
    write_project(project, ulsan)
    project.clear()
    path = ulsan.parent / "other" / ulsan.name
    foreign_copy(ulsan, path)
    copied = new_project()
    read_project(copied, path)
    assert sources(copied) == {path}


def test_a_renamed_plan_that_was_adopted_knows_its_own_name(ulsan: Path, project: QgsProject) -> None:
    renamed = ulsan.rename(ulsan.with_name("renamed.gpkg"))
    adopt_project(renamed)
    assert read_info(renamed).project_file == "renamed.gpkg"
    assert project.read(project_uri(renamed))
    assert sources(project) == {renamed}


def test_a_copy_of_a_copy_is_its_own(ulsan: Path, project: QgsProject) -> None:
    first, second = ulsan.with_name("first.gpkg"), ulsan.with_name("second.gpkg")
    copy_plan(ulsan, first)
    copy_plan(first, second)
    read_project(project, second)
    assert sources(project) == {second}


def test_a_plan_that_another_program_is_writing_is_copied_as_it_was_committed(ulsan: Path) -> None:
    copied = ulsan.with_name("copy.gpkg")
    with closing(sqlite3.connect(ulsan, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE plan_info SET value = 'Not yet' WHERE key = 'title'")
        copy_plan(ulsan, copied)
        other.execute("ROLLBACK")
    assert read_info(copied).title == read_info(ulsan).title


def test_a_copy_that_fails_leaves_the_older_file_and_nothing_else(
    ulsan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = ulsan.with_name("copy.gpkg")
    target.write_text("older")

    def fail(_path: Path) -> None:
        raise PlanFileError("The disk is full")

    monkeypatch.setattr(copy, "adopt_project", fail)
    with pytest.raises(PlanFileError):
        copy_plan(ulsan, target)
    assert target.read_text() == "older"
    assert unfinished_folders(ulsan.parent) == []


def test_what_is_no_plan_is_not_copied(tmp_path: Path) -> None:
    (tmp_path / "notes.gpkg").write_text("no plan")
    with pytest.raises(PlanFileError, match="cannot be read as a GeoPackage"):
        copy_plan(tmp_path / "notes.gpkg", tmp_path / "copy.gpkg")
    assert not (tmp_path / "copy.gpkg").exists()


def test_a_plan_is_not_copied_onto_itself(ulsan: Path) -> None:
    before = ulsan.read_bytes()
    (ulsan.parent / "folder").mkdir()
    with pytest.raises(PlanFileError, match=r"onto itself.*Choose another name"):
        copy_plan(ulsan, ulsan.parent / "folder" / ".." / ulsan.name)
    assert ulsan.read_bytes() == before


def test_a_layer_of_another_plan_stays_that_of_the_other_plan_in_a_copy(
    ulsan: Path, southeast_file: Path, new_project: Callable[[], QgsProject]
) -> None:
    other = Path(shutil.copy(southeast_file, ulsan.parent))
    project = new_project()
    read_project(project, ulsan)
    guest = QgsVectorLayer(f"{other}|layername=campus", "guest", "ogr")
    guest.setCustomProperty(LAYER_PROPERTY, "campus")
    project.addMapLayer(guest)
    write_project(project, ulsan)
    project.clear()
    copied = ulsan.with_name("copy.gpkg")
    copy_plan(ulsan, copied)
    again = new_project()
    read_project(again, copied)
    (found,) = again.mapLayersByName("guest")
    assert found.source() == f"{other}|layername=campus"
    assert sources(again) == {copied}
