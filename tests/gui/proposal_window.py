# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A window without QGIS's application: what panels are given, and what they did with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow

from plugin.gui.desk import Desk
from plugin.gui.notifier import Notifier


class LayerTools:
    """Stands in for QGIS's forms of new features: fills in what it was told, as people would, or is dismissed."""

    def __init__(self) -> None:
        self.answers: dict[str, Any] | None = {}
        self.asked: list[tuple[str, dict[str, Any], QgsGeometry]] = []

    def addFeature(
        self, layer: QgsVectorLayer, preset: Mapping[int, Any], geometry: QgsGeometry, *_: object
    ) -> tuple[bool, QgsFeature]:
        names = layer.fields().names()
        self.asked.append(
            (layer.name(), {names[n]: value for n, value in preset.items()}, QgsGeometry(geometry))
        )
        if self.answers is None:
            return False, QgsFeature()
        values = {**preset, **{names.index(name): value for name, value in self.answers.items()}}
        feature = QgsVectorLayerUtils.createFeature(layer, geometry, values)
        layer.beginEditCommand("Add feature")
        added = layer.addFeature(feature)
        layer.endEditCommand()
        return added, feature


class Interface:
    """QGIS's interface as far as panels use it."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.resize(400, 300)
        self.bar = QgsMessageBar(self.window)
        self.tools = LayerTools()
        self.forms: list[tuple[str, str]] = []
        self.in_form: Mapping[str, Any] = {}

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def vectorLayerTools(self) -> LayerTools:
        return self.tools

    def openFeatureForm(self, layer: QgsVectorLayer, feature: QgsFeature, *_: object) -> bool:
        self.forms.append((layer.name(), feature["id"]))
        for name, value in self.in_form.items():
            layer.changeAttributeValue(feature.id(), layer.fields().indexOf(name), value)
        return True


class Listener(Notifier):
    """Keeps what people were told."""

    def __init__(self, bar: QgsMessageBar, window: QMainWindow) -> None:
        super().__init__(bar, window)
        self.told: list[str] = []

    def tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        self.told.append(text)

    def _surprise(self, error: Exception) -> None:
        raise error


def desk(project: QgsProject) -> Desk:
    """Return a desk in a window of its own."""
    interface = Interface()
    notifier = Listener(interface.bar, interface.window)
    return Desk.laid(interface, project, interface.canvas, notifier)
