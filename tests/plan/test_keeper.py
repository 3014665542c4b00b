# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The keeper: a copy that QGIS opens without asking the plugin shows the copy's own layers."""

from __future__ import annotations

import gc
import shutil
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsPathResolver, QgsProject, QgsProjectBadLayerHandler, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from plugin.errors import PlanFileError
from plugin.plan import keeper as plan_keeper
from plugin.plan.info import project_uri, read_info
from plugin.plan.keeper import PlanKeeper
from plugin.plan.project import plan_layers, read_project, write_project
from plugin.plan.schema import LAYERS


class BrokenLayers(QgsProjectBadLayerHandler):
    """What QGIS would ask the user about."""

    count = 0

    def handleBadLayers(self, layers: list[object]) -> None:
        self.count += len(layers)


@pytest.fixture
def messages() -> list[str]:
    return []


@pytest.fixture
def keeper(project: QgsProject, messages: list[str]) -> Iterator[PlanKeeper]:
    keeper = PlanKeeper(project, messages.append)
    yield keeper
    keeper.stop()


@pytest.fixture
def copied(ulsan: Path) -> Path:
    """A copy beside the original, made by a file manager."""
    return Path(shutil.copy(ulsan, ulsan.with_name("사본 copy.gpkg")))


def sources(project: QgsProject) -> set[Path]:
    return {Path(layer.source().partition("|")[0]) for layer in plan_layers(project).values()}


def test_a_foreign_copy_shows_its_own_layers_and_people_are_told(
    copied: Path, project: QgsProject, keeper: PlanKeeper, messages: list[str]
) -> None:
    assert project.read(project_uri(copied))
    assert sources(project) == {copied}
    assert all(layer.isValid() for layer in plan_layers(project).values())
    (message,) = messages
    assert copied.name in message
    assert "Save the project" in message
    QCoreApplication.processEvents()
    assert project.isDirty()


def test_the_original_is_not_opened_on_the_way(
    ulsan: Path, copied: Path, project: QgsProject, keeper: PlanKeeper
) -> None:
    ulsan.unlink()
    broken = BrokenLayers()
    project.setBadLayerHandler(broken)
    assert project.read(project_uri(copied))
    assert broken.count == 0
    assert set(plan_layers(project)) == set(LAYERS)
    assert sources(project) == {copied}
    assert not ulsan.exists()


def test_once_the_copy_is_saved_there_is_nothing_left_to_tell(
    copied: Path, project: QgsProject, keeper: PlanKeeper, messages: list[str]
) -> None:
    assert project.read(project_uri(copied))
    QCoreApplication.processEvents()
    assert project.write()
    assert read_info(copied).project_file == copied.name
    messages.clear()
    assert project.read(project_uri(copied))
    QCoreApplication.processEvents()
    assert messages == []
    assert not project.isDirty()
    assert sources(project) == {copied}


def test_the_original_opens_without_a_word(
    ulsan: Path, copied: Path, project: QgsProject, keeper: PlanKeeper, messages: list[str]
) -> None:
    assert project.read(project_uri(ulsan))
    assert sources(project) == {ulsan}
    QCoreApplication.processEvents()
    assert messages == []
    assert not project.isDirty()


def test_one_plan_after_the_other_keeps_to_its_own_file(
    ulsan: Path, copied: Path, project: QgsProject, keeper: PlanKeeper, messages: list[str]
) -> None:
    for path in (copied, ulsan, copied):
        assert project.read(project_uri(path))
        assert sources(project) == {path}
    assert len(messages) == 2


def test_opened_by_the_plugin_people_are_told_as_well(
    copied: Path, project: QgsProject, keeper: PlanKeeper, messages: list[str]
) -> None:
    read_project(project, copied)
    assert sources(project) == {copied}
    assert len(messages) == 1


def test_a_project_that_is_no_plan_is_left_alone(
    ulsan: Path, project: QgsProject, keeper: PlanKeeper, messages: list[str], tmp_path: Path
) -> None:
    project.addMapLayer(QgsVectorLayer(f"{ulsan}|layername=campus", "campus", "ogr"))
    assert project.write(str(tmp_path / "map.qgz"))
    assert project.read(str(tmp_path / "map.qgz"))
    (layer,) = project.mapLayers().values()
    assert layer.source() == f"{ulsan}|layername=campus"
    assert messages == []
    assert not project.isDirty()


def test_a_copy_that_cannot_be_written_is_told_instead_of_breaking_the_saving(
    copied: Path,
    project: QgsProject,
    keeper: PlanKeeper,
    messages: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise PlanFileError("Another program is writing to it")

    monkeypatch.setattr(plan_keeper, "write_info", fail)
    assert project.read(project_uri(copied))
    assert project.write()
    assert messages[1:] == ["Another program is writing to it."]


def test_after_it_stopped_qgis_behaves_as_before(
    ulsan: Path, copied: Path, project: QgsProject, messages: list[str]
) -> None:
    keeper = PlanKeeper(project, messages.append)
    keeper.stop()
    assert project.read(project_uri(copied))
    assert sources(project) == {ulsan}  # what the keeper is there against
    assert messages == []
    with pytest.raises(KeyError):
        QgsPathResolver.removePathPreprocessor("no longer there")


def saved_with_campus_from(ulsan: Path, other: Path) -> None:
    """Save a plan whose layer names another file."""
    project = QgsProject()
    read_project(project, ulsan)
    layer = plan_layers(project)["campus"]
    layer.setDataSource(f"{other}|layername=campus", layer.name(), "ogr")
    write_project(project, ulsan)
    project.clear()


def test_layers_that_are_moved_to_the_plan_are_told(
    ulsan: Path, project: QgsProject, keeper: PlanKeeper, messages: list[str]
) -> None:
    other = ulsan.parent / "other" / ulsan.name
    other.parent.mkdir()
    shutil.copy(ulsan, other)
    saved_with_campus_from(ulsan, other)
    assert project.read(project_uri(ulsan))
    assert sources(project) == {ulsan}
    (message,) = messages
    assert message.startswith("1 layers of this plan named another file")
    QCoreApplication.processEvents()
    assert project.isDirty()


def test_a_layer_of_another_plan_is_left_there_without_a_word(
    ulsan: Path, copied: Path, project: QgsProject, keeper: PlanKeeper, messages: list[str]
) -> None:
    saved_with_campus_from(ulsan, copied)
    assert project.read(project_uri(ulsan))
    assert plan_layers(project)["campus"].source() == f"{copied}|layername=campus"
    assert messages == []


def test_a_keeper_that_stopped_is_forgotten(project: QgsProject, messages: list[str]) -> None:
    keeper = PlanKeeper(project, messages.append)
    reference = weakref.ref(keeper)
    keeper.stop()
    del keeper
    gc.collect()
    assert reference() is None
