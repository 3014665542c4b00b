# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Plans that tests may look at, and plans that they may spoil."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProject

from plugin.plan.create import create_sample_plan
from plugin.plan.project import read_project


@pytest.fixture(scope="session", autouse=True)
def hasty_disk() -> Iterator[None]:
    """Files of tests need not survive a power cut, and waiting for the disk takes most of the time."""
    gdal.SetConfigOption("OGR_SQLITE_SYNCHRONOUS", "OFF")
    yield
    gdal.SetConfigOption("OGR_SQLITE_SYNCHRONOUS", None)


@pytest.fixture(scope="session")
def southeast_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample plan of everything; no test may write to it."""
    path = tmp_path_factory.mktemp("plans") / "southeast.gpkg"
    create_sample_plan(path, "southeast", "en")
    return path


@pytest.fixture(scope="session")
def ulsan_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The smallest sample plan; no test may write to it."""
    path = tmp_path_factory.mktemp("plans") / "ulsan.gpkg"
    create_sample_plan(path, "ulsan_ai_hub", "en")
    return path


@pytest.fixture
def ulsan(ulsan_file: Path, tmp_path: Path) -> Path:
    """A small plan of the test's own, under the name it was made with."""
    return Path(shutil.copy(ulsan_file, tmp_path / ulsan_file.name))


@pytest.fixture
def new_project() -> Iterator[Callable[[], QgsProject]]:
    """Make projects that let go of their layers when the test is over."""
    projects: list[QgsProject] = []

    def make() -> QgsProject:
        projects.append(QgsProject())
        return projects[-1]

    yield make
    for project in projects:
        project.clear()


@pytest.fixture
def project(new_project: Callable[[], QgsProject]) -> QgsProject:
    """An empty project."""
    return new_project()


@pytest.fixture(scope="module")
def southeast(southeast_file: Path) -> Iterator[QgsProject]:
    """The project of the sample plan of everything, to look at."""
    project = QgsProject()
    read_project(project, southeast_file)
    yield project
    project.clear()
