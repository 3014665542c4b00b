# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A desk with a plan of the test's own on it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent

from plugin.gui.desk import Desk
from plugin.plan.project import read_project
from tests.gui.proposal_window import desk as make_desk
from tests.studies.hand_made import sample_plan


@pytest.fixture
def own_project() -> Iterator[QgsProject]:
    made = QgsProject()
    yield made
    made.clear()


@pytest.fixture
def open_sample(
    own_project: QgsProject, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Path]:
    """Open a copy of a sample plan under its own name."""

    def open_it(sample_id: str) -> Path:
        path = tmp_path / f"{sample_id}.gpkg"
        shutil.copy(sample_plan(tmp_path_factory, sample_id), path)
        read_project(own_project, path)
        return path

    return open_it


@pytest.fixture
def own_desk(own_project: QgsProject, qtbot: object) -> Iterator[Desk]:
    made = make_desk(own_project)
    yield made
    made.session.stop()
    made.background.stop()
    made.state.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
