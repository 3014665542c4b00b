# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The file of the open plan: gone, replaced or back, it is noticed; and nothing is done about it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QGuiApplication

from plugin.plan.copy import copy_plan
from plugin.plan.file_watch import PlanFileWatch
from plugin.plan.project import plan_layers, read_project


@pytest.fixture
def opened(ulsan: Path, project: QgsProject) -> Path:
    read_project(project, ulsan)
    return ulsan


@pytest.fixture
def told() -> list[tuple[str, Path]]:
    return []


@pytest.fixture
def watch(opened: Path, project: QgsProject, told: list[tuple[str, Path]]) -> Iterator[PlanFileWatch]:
    watch = PlanFileWatch(project)
    for name in ("lost", "replaced", "returned"):
        getattr(watch, name).connect(lambda path, name=name: told.append((name, path)))
    yield watch
    watch.stop()


def campuses(project: QgsProject) -> QgsVectorLayer:
    return plan_layers(project)["campus"]


def edited(project: QgsProject) -> QgsVectorLayer:
    layer = campuses(project)
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("notes"), "edited")
    return layer


def test_a_file_that_is_moved_away_is_noticed_by_itself(
    opened: Path, watch: PlanFileWatch, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.lost, timeout=5000) as lost:
        opened.rename(opened.with_name("moved.gpkg"))
    assert lost.args == [opened]


def test_that_it_is_gone_is_told_once_and_that_it_is_back(
    opened: Path, watch: PlanFileWatch, told: list[tuple[str, Path]], qtbot: QtBot
) -> None:
    away = opened.rename(opened.with_name("moved.gpkg"))
    for _ in range(3):
        watch.look()
    assert told == [("lost", opened)]
    with qtbot.waitSignal(watch.returned, timeout=5000):
        away.rename(opened)
    assert told == [("lost", opened), ("returned", opened)]
    with qtbot.waitSignal(watch.lost, timeout=5000):
        opened.unlink()


@pytest.mark.parametrize("content", [b"", b"no GeoPackage"])
def test_a_file_in_its_place_that_is_no_plan_is_no_return(
    content: bytes, opened: Path, watch: PlanFileWatch, told: list[tuple[str, Path]]
) -> None:
    opened.unlink()
    watch.look()
    opened.write_bytes(content)
    watch.look()
    assert told == [("lost", opened)]


def test_another_plan_in_its_place_is_told(
    opened: Path, watch: PlanFileWatch, told: list[tuple[str, Path]]
) -> None:
    other = Path(shutil.copy(opened, opened.with_name("other.gpkg")))
    other.replace(opened)
    watch.look()
    watch.look()
    assert told == [("replaced", opened)]


def test_a_backup_that_is_put_where_the_plan_was_is_another_file(
    opened: Path, watch: PlanFileWatch, told: list[tuple[str, Path]], tmp_path: Path, qtbot: QtBot
) -> None:
    backup = shutil.copy(opened, tmp_path / "backup.gpkg")
    with qtbot.waitSignal(watch.lost, timeout=5000):
        opened.rename(tmp_path.parent / f"{tmp_path.name}: its number is not used again")
    assert not watch._settling.isActive()
    with qtbot.waitSignal(watch.replaced, timeout=5000):
        shutil.copy(backup, opened)
    assert [name for name, _ in told] == ["lost", "replaced"]


def test_saving_and_editing_are_no_news(
    opened: Path, project: QgsProject, watch: PlanFileWatch, told: list[tuple[str, Path]]
) -> None:
    layer = edited(project)
    assert layer.commitChanges()
    assert project.write()
    with closing(sqlite3.connect(opened)) as connection:
        connection.execute("VACUUM")
    watch.look()
    assert told == []


def test_a_project_saved_where_a_plan_was_is_no_plan(
    opened: Path, project: QgsProject, watch: PlanFileWatch, told: list[tuple[str, Path]]
) -> None:
    opened.unlink()
    assert project.write()
    assert opened.exists(), "QGIS no longer makes a file without layers: the message may go"
    assert told == [("lost", opened)]


def test_another_plan_that_is_opened_is_watched_instead(
    opened: Path,
    project: QgsProject,
    watch: PlanFileWatch,
    told: list[tuple[str, Path]],
) -> None:
    second = opened.with_name("second.gpkg")
    copy_plan(opened, second)
    read_project(project, second)
    opened.unlink()
    watch.look()
    assert told == []
    second.unlink()
    watch.look()
    assert told == [("lost", second)]


def test_when_the_plan_is_closed_its_file_may_go(
    opened: Path, project: QgsProject, watch: PlanFileWatch, told: list[tuple[str, Path]]
) -> None:
    project.clear()
    opened.unlink()
    watch.look()
    assert told == []


def test_coming_back_to_the_window_is_a_reason_to_look(
    opened: Path, watch: PlanFileWatch, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Nothing is told of what others do on a network drive."""
    for watched in (watch._watcher.files(), watch._watcher.directories()):
        watch._watcher.removePaths(watched)
    opened.unlink()
    application = QGuiApplication.instance()
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: Qt.ApplicationState.ApplicationInactive)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert not watch._settling.isActive()
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: Qt.ApplicationState.ApplicationActive)
    with qtbot.waitSignal(watch.lost, timeout=5000):
        application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)


def test_looking_makes_no_file(opened: Path, watch: PlanFileWatch) -> None:
    folder = opened.parent
    opened.unlink()
    before = sorted(folder.iterdir())
    watch.look()
    assert sorted(folder.iterdir()) == before


def test_what_is_read_of_a_file_that_is_gone_makes_no_new_one(opened: Path, project: QgsProject) -> None:
    opened.unlink()
    assert list(campuses(project).getFeatures()) == []
    assert not opened.exists()


def test_after_it_stopped_nothing_is_watched(
    opened: Path, project: QgsProject, told: list[tuple[str, Path]]
) -> None:
    before = project.receivers(project.readProject)
    watch = PlanFileWatch(project)
    watch.lost.connect(lambda path: told.append(("lost", path)))
    watch.stop()
    opened.unlink()
    watch.look()
    QCoreApplication.processEvents()
    assert told == []
    assert project.receivers(project.readProject) == before
