# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Processing with the plugin's provider, as a script would call it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from plugin.processing.provider import Provider
from tests.studies.hand_made import sample_plan


class Toolbox:
    """Runs algorithms in a project of its own and keeps what they say."""

    def __init__(self) -> None:
        self.project = QgsProject()
        self.context = QgsProcessingContext()
        self.context.setProject(self.project)
        self.feedback = QgsProcessingFeedback(False)

    def run(
        self, name: str, feedback: QgsProcessingFeedback | None = None, **parameters: Any
    ) -> dict[str, Any]:
        from qgis import processing

        full_name = name if ":" in name else f"airegion:{name}"
        found: dict[str, Any] = processing.run(
            full_name, parameters, feedback=feedback or self.feedback, context=self.context
        )
        return found

    def refusal(self, name: str, **parameters: Any) -> str:
        """Return the message with which an algorithm refuses its parameters."""
        with pytest.raises(QgsProcessingException) as caught:
            self.run(name, **parameters)
        return str(caught.value)

    @property
    def log(self) -> str:
        return str(self.feedback.textLog())


@pytest.fixture(scope="module", autouse=True)
def provider(qgis_processing: None) -> Iterator[Provider]:
    added = Provider()
    assert QgsApplication.processingRegistry().addProvider(added)
    yield added
    QgsApplication.processingRegistry().removeProvider(added)


@pytest.fixture
def toolbox() -> Toolbox:
    return Toolbox()


@pytest.fixture(scope="session")
def gimhae(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan of Gimhae, which no test may change."""
    return sample_plan(tmp_path_factory, "gimhae_gaya_valley")


@pytest.fixture
def no_project_layers() -> Iterator[None]:
    """Algorithms leave QGIS's own project alone."""
    before = set(QgsProject.instance().mapLayers())
    yield
    assert set(QgsProject.instance().mapLayers()) == before


def read(path: str | Path | QgsVectorLayer) -> QgsVectorLayer:
    """Return an output as a layer."""
    opened = path if isinstance(path, QgsVectorLayer) else QgsVectorLayer(str(path), "output", "ogr")
    assert opened.isValid(), path
    return opened
