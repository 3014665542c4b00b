# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What all panels look at: the open plan, its layers, and the language; whoever cares listens to the signals."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..i18n import ui_language
from ..plan.project import plan_layers, plan_path
from .idle import once_quiet


class PlanState(QObject):
    """The plan that is open in one project.

    ``plan_changed``: another plan, or none, is open, or its layers came or went; sent once when many of them do.
    ``language_changed``: texts are to be shown in another language.
    """

    plan_changed = pyqtSignal()
    language_changed = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self.project = project
        self._layers: dict[str, QgsVectorLayer] = {}
        self._path: Path | None = None
        self._settling = once_quiet(self, self.settle)
        self._signals = (
            project.layersAdded,
            project.layersRemoved,
            project.readProject,
            project.cleared,
            project.projectSaved,
        )
        for signal in self._signals:
            signal.connect(self._expect_change)
        project.layersWillBeRemoved.connect(self._let_go)
        self.settle()

    def stop(self) -> None:
        """Stop listening."""
        self._settling.stop()
        self.project.layersWillBeRemoved.disconnect(self._let_go)
        for signal in reversed(self._signals):
            signal.disconnect(self._expect_change)
        self._layers.clear()

    @property
    def path(self) -> Path | None:
        """The file of the open plan, None when no plan is open."""
        return self._path

    @property
    def layers(self) -> Mapping[str, QgsVectorLayer]:
        """The plan's layers by their names in the schema; {} when no plan is open."""
        return self._layers

    @property
    def language(self) -> str:
        """The language in which people read names and texts: "en" or "ko"."""
        return ui_language()

    def settle(self) -> None:
        """Look at the project anew and tell when something changed."""
        layers, path = plan_layers(self.project), plan_path(self.project)
        if (layers, path) != (self._layers, self._path):
            self._layers, self._path = layers, path
            self.plan_changed.emit()

    def _expect_change(self, *_: object) -> None:
        self._settling.start()

    def _let_go(self, layer_ids: list[str]) -> None:
        """Tell at once, before QGIS deletes a layer of the plan: nobody may hold it any longer."""
        going = set(layer_ids)
        kept = {name: layer for name, layer in self._layers.items() if layer.id() not in going}
        if kept != self._layers:
            self._layers = kept
            # A project without a layer of the plan is no plan: said now, it need not be said once more.
            self._path = self._path if kept else None
            self.plan_changed.emit()
