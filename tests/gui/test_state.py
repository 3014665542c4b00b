# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The state of the open plan: told once when it changes, and never a layer that QGIS is about to delete."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication

from plugin.gui.state import PlanState
from plugin.plan.project import read_project
from plugin.plan.schema import LAYERS
from tests.gui.frame import counted
from tests.studies.hand_made import sample_plan


@pytest.fixture
def project() -> Iterator[QgsProject]:
    project = QgsProject()
    yield project
    project.clear()


@pytest.fixture
def state(project: QgsProject) -> Iterator[PlanState]:
    state = PlanState(project)
    yield state
    state.stop()


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_plan(tmp_path_factory, "ulsan_ai_hub")


def settle() -> None:
    """Let all timers of no duration run."""
    for _ in range(3):
        QCoreApplication.processEvents()


def opened(project: QgsProject, plan: Path, state: PlanState, qtbot: QtBot) -> None:
    with qtbot.waitSignal(state.plan_changed):
        read_project(project, plan)


def test_without_a_plan_there_is_nothing(state: PlanState) -> None:
    assert (state.path, dict(state.layers)) == (None, {})


def test_a_plan_that_opens_is_told_once(
    project: QgsProject, state: PlanState, plan: Path, qtbot: QtBot
) -> None:
    seen, _ = counted(state.plan_changed)
    opened(project, plan, state, qtbot)
    settle()
    assert len(seen) == 1
    assert state.path == plan
    assert set(state.layers) == set(LAYERS)


def test_a_state_that_begins_in_an_open_plan_knows_it(project: QgsProject, plan: Path) -> None:
    read_project(project, plan)
    state = PlanState(project)
    assert state.path == plan
    assert set(state.layers) == set(LAYERS)
    state.stop()


def test_a_layer_that_is_removed_is_let_go_before_qgis_deletes_it_and_told_once(
    project: QgsProject, state: PlanState, plan: Path, qtbot: QtBot
) -> None:
    opened(project, plan, state, qtbot)
    campus = state.layers["campus"]
    alive: list[bool] = []
    state.plan_changed.connect(
        lambda: alive.append(not sip.isdeleted(campus) and "campus" not in state.layers)
    )
    project.removeMapLayer(campus.id())
    settle()
    assert alive == [True]
    assert set(state.layers) == set(LAYERS) - {"campus"}
    assert state.path == plan


def test_when_all_layers_are_removed_no_plan_is_open_which_is_told_once(
    project: QgsProject, state: PlanState, plan: Path, qtbot: QtBot
) -> None:
    opened(project, plan, state, qtbot)
    seen: list[tuple[Path | None, int]] = []
    state.plan_changed.connect(lambda: seen.append((state.path, len(state.layers))))
    project.removeMapLayers([layer.id() for layer in state.layers.values()])
    settle()
    assert seen == [(None, 0)]


def test_a_project_that_is_cleared_is_told_once(
    project: QgsProject, state: PlanState, plan: Path, qtbot: QtBot
) -> None:
    opened(project, plan, state, qtbot)
    seen, _ = counted(state.plan_changed)
    project.clear()
    settle()
    assert len(seen) == 1
    assert (state.path, dict(state.layers)) == (None, {})


def test_other_layers_are_no_news(project: QgsProject, state: PlanState, plan: Path, qtbot: QtBot) -> None:
    opened(project, plan, state, qtbot)
    seen, _ = counted(state.plan_changed)
    other = QgsVectorLayer("Point?crs=EPSG:5179", "mine", "memory")
    project.addMapLayer(other)
    settle()
    project.removeMapLayer(other.id())
    settle()
    assert seen == []


def test_after_it_stopped_nothing_is_told_or_held(project: QgsProject, plan: Path, qtbot: QtBot) -> None:
    before = project.receivers(project.layersAdded)
    state = PlanState(project)
    opened(project, plan, state, qtbot)
    seen, _ = counted(state.plan_changed)
    state.stop()
    assert dict(state.layers) == {}
    assert project.receivers(project.layersAdded) == before
    project.clear()
    settle()
    assert seen == []


def test_stopped_while_a_change_is_expected_it_stays_silent(project: QgsProject, plan: Path) -> None:
    state = PlanState(project)
    seen, _ = counted(state.plan_changed)
    read_project(project, plan)
    state.stop()
    settle()
    assert seen == []
