# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A window with a plan in it, as far as the asset panels see one: real layers and a real canvas."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsFeature, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import QAction, QMainWindow

from plugin.gui.desk import Desk
from plugin.gui.notifier import Notifier
from plugin.i18n import be_silent, speak
from plugin.plan.project import read_project
from plugin.settings import Setting


class ToldNotifier(Notifier):
    """Keeps what it is told."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(QgsMessageBar(window), window)
        self.messages: list[tuple[str, Qgis.MessageLevel]] = []
        self.surprises: list[Exception] = []

    def tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        self.messages.append((text, level))

    def _surprise(self, error: Exception) -> None:
        self.surprises.append(error)
        raise error


class LayerTreeView:
    def __init__(self) -> None:
        self.refreshed: list[str] = []

    def refreshLayerSymbology(self, layer_id: str) -> None:
        self.refreshed.append(layer_id)


class AssetInterface:
    """QGIS's interface as far as the asset panels use it."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.tree_view = LayerTreeView()
        self.forms: list[tuple[QgsVectorLayer, QgsFeature, bool]] = []
        self.active: QgsVectorLayer | None = None
        self.add_action = QAction(window)

    def mainWindow(self) -> QMainWindow:
        return self._window

    def layerTreeView(self) -> LayerTreeView:
        return self.tree_view

    def openFeatureForm(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        self.forms.append((layer, feature, layer.isEditable()))

    def setActiveLayer(self, layer: QgsVectorLayer) -> None:
        self.active = layer

    def actionAddFeature(self) -> QAction:
        return self.add_action


class Scene:
    """A desk with a project of its own."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.project = QgsProject()
        self.canvas = QgsMapCanvas(self.window)
        self.notifier = ToldNotifier(self.window)
        self.iface = AssetInterface(self.window)
        self.desk = Desk.laid(self.iface, self.project, self.canvas, self.notifier)
        self.state = self.desk.state
        self._panels: list[Any] = []

    def open(self, plan: Path) -> None:
        """Open a plan; its layers are there when this returns."""
        read_project(self.project, plan)
        self.canvas.setDestinationCrs(self.project.crs())
        self.state.settle()

    def keep(self, panel: Any) -> Any:
        """Let a panel be stopped when the scene is over."""
        self._panels.append(panel)
        return panel

    def close(self) -> None:
        """Take everything apart in the order in which QGIS does."""
        for panel in self._panels:
            panel.stop()
        self.desk.stop()
        self.project.clear()


@contextmanager
def scene() -> Iterator[Scene]:
    """Set a scene, with none of the user's settings, and take it apart."""
    forget()
    made = Scene()
    try:
        yield made
    finally:
        made.close()
        forget()


def forget() -> None:
    """Forget what the panels keep in the settings."""
    for setting in (Setting.ASSET_PANELS, Setting.LANGUAGE):
        QSettings().remove(setting.key)
    be_silent()


def speak_language(made: Scene, language: str) -> None:
    """Let the interface speak another language, as its setting would."""
    Setting.LANGUAGE.set(language)
    speak()
    made.state.language_changed.emit()


def own_copy(plan: Path, folder: Path) -> Path:
    """Return a copy of a plan that a test may spoil, under the name it was made with."""
    return Path(shutil.copy(plan, folder / plan.name))
