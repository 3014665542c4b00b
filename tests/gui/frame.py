# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's window as far as the plugin uses it, and a desk in it; what is added is there until it is removed.

There is one stand-in for QGIS's interface, one notifier that keeps what it tells, and one desk; the fixtures are in
conftest.py.
"""

from __future__ import annotations

import html
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsLocatorFilter,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSettings, Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QFileDialog, QMainWindow, QMenu, QPushButton, QToolBar

from plugin.gui.desk import Desk
from plugin.gui.notifier import Notifier
from plugin.i18n import be_silent, speak
from plugin.plan.project import read_project
from plugin.settings import Setting

Messages = list[tuple[str, Qgis.MessageLevel]]


class MessageBar(QgsMessageBar):
    """QGIS's own message bar."""

    @property
    def messages(self) -> Messages:
        """What it shows, the oldest first."""
        return [(html.unescape(item.text()), item.level()) for item in reversed(self.items())]

    def buttons(self) -> dict[str, QPushButton]:
        """The buttons of the last message."""
        return {button.text(): button for button in self.currentItem().findChildren(QPushButton)}


class Listener(Notifier):
    """Shows messages, and keeps what people were told and what went wrong."""

    def __init__(self, bar: QgsMessageBar, window: QMainWindow) -> None:
        super().__init__(bar, window)
        self.messages: Messages = []
        self.refused: list[Exception] = []
        self.surprises: list[Exception] = []

    @property
    def told(self) -> list[str]:
        """The texts of the messages."""
        return [text for text, _ in self.messages]

    def tell(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        self.messages.append((text, level))
        super().tell(text, level)

    def refuse(self, error: Exception) -> None:
        self.refused.append(error)
        super().refuse(error)

    def _surprise(self, error: Exception) -> None:
        self.surprises.append(error)
        super()._surprise(error)


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


class LayerTreeView:
    """Stands in for QGIS's layer tree."""

    def __init__(self) -> None:
        self.refreshed: list[str] = []

    def refreshLayerSymbology(self, layer_id: str) -> None:
        self.refreshed.append(layer_id)


class Interface:
    """QGIS's interface."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.resize(400, 400)
        self.bar = MessageBar(self.window)
        self.plugins = QMenu("Plugins", self.window)
        self.own_menu: QMenu | None = None
        self.menu: list[tuple[str, QAction]] = []
        self.toolbar: list[QAction] = []
        self.locator_filters: list[QgsLocatorFilter] = []
        self.options: list[QgsOptionsWidgetFactory] = []
        self.active_layer: QgsMapLayer | None = None
        self.lets_go = True
        self.new_projects = 0
        self.tools = LayerTools()
        self.tree_view = LayerTreeView()
        self.add_action = QAction(self.window)
        # Of each form that was opened: the layer, the feature, and whether it could be edited.
        self.forms: list[tuple[QgsVectorLayer, QgsFeature, bool]] = []
        # What is to be stopped before the desk.
        self.parts: list[Any] = []
        # What people write into a form that is opened.
        self.in_form: Mapping[str, Any] = {}

    def mainWindow(self) -> QMainWindow:
        return self.window

    def messageBar(self) -> MessageBar:
        return self.bar

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def pluginMenu(self) -> QMenu:
        return self.plugins

    def addPluginToMenu(self, menu: str, action: QAction) -> None:
        if self.own_menu is None:
            self.own_menu = QMenu(menu, self.window)
            self.plugins.addMenu(self.own_menu)
        self.own_menu.addAction(action)
        self.menu.append((menu, action))

    def removePluginMenu(self, menu: str, action: QAction) -> None:
        self.menu.remove((menu, action))
        self.own_menu.removeAction(action)
        if self.own_menu.isEmpty():
            # As QGIS does, which does not delete it.
            self.plugins.removeAction(self.own_menu.menuAction())
            self.own_menu = None

    def addToolBarIcon(self, action: QAction) -> None:
        self.toolbar.append(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self.toolbar.remove(action)

    def addToolBar(self, name: str) -> QToolBar:
        return self.window.addToolBar(name)

    def addTabifiedDockWidget(
        self,
        area: Qt.DockWidgetArea,
        dock: QDockWidget,
        beside: list[str],
        raised: bool,  # noqa: FBT001
    ) -> None:
        self.window.addDockWidget(area, dock)
        for other in self.window.findChildren(QDockWidget):
            if other is not dock and other.objectName() in beside:
                self.window.tabifyDockWidget(other, dock)
                return

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)

    def newProject(self, _ask: bool) -> bool:  # noqa: FBT001
        self.new_projects += 1
        return self.lets_go

    def registerLocatorFilter(self, locator_filter: QgsLocatorFilter) -> None:
        self.locator_filters.append(locator_filter)

    def deregisterLocatorFilter(self, locator_filter: QgsLocatorFilter) -> None:
        self.locator_filters.remove(locator_filter)

    def registerOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.options.remove(factory)

    def setActiveLayer(self, layer: QgsMapLayer) -> None:
        self.active_layer = layer

    def layerTreeView(self) -> LayerTreeView:
        return self.tree_view

    def vectorLayerTools(self) -> LayerTools:
        return self.tools

    def actionAddFeature(self) -> QAction:
        return self.add_action

    def openFeatureForm(self, layer: QgsVectorLayer, feature: QgsFeature, *_: object) -> bool:
        self.forms.append((layer, feature, layer.isEditable()))
        for name, value in self.in_form.items():
            layer.changeAttributeValue(feature.id(), layer.fields().indexOf(name), value)
        return True

    def action(self, name: str) -> QAction:
        """Return an entry of the plugin's menu."""
        return next(action for _, action in self.menu if action.objectName() == f"airegion_{name}")


def desk_in(interface: Interface, project: QgsProject) -> Desk:
    """Return a desk in a window."""
    return Desk.laid(interface, project, interface.canvas, Listener(interface.bar, interface.window))


@contextmanager
def desk_for_a_test() -> Iterator[Desk]:
    """A desk with a project of its own, and the settings of somebody who uses the plugin for the first time."""
    project = QgsProject()
    interface = Interface()
    with fresh_settings():
        desk = desk_in(interface, project)
        yield desk
    for part in interface.parts:
        part.stop()
    desk.stop()
    project.clear()
    interface.canvas.stopRendering()
    interface.window.deleteLater()
    bury()
    # A test that asks for a surprise takes it away.
    assert desk.notifier.surprises == []


def kept(desk: Desk, part: Any) -> Any:
    """Return a part of the plugin that is stopped before its desk."""
    desk.iface.parts.append(part)
    return part


def open_plan(desk: Desk, plan: Path) -> None:
    """Open a plan; its layers are there when this returns."""
    read_project(desk.project, plan)
    desk.canvas.setDestinationCrs(desk.project.crs())
    desk.state.settle()


def own_copy(plan: Path, folder: Path) -> Path:
    """Return a copy of a plan that a test may spoil, under the name it was made with."""
    return Path(shutil.copy(plan, folder / plan.name))


@contextmanager
def fresh_settings() -> Iterator[None]:
    """No setting of the plugin is set, before and after, and it speaks English afterwards."""
    for setting in Setting:
        QSettings().remove(setting.key)
    try:
        yield
    finally:
        for setting in Setting:
            QSettings().remove(setting.key)
        be_silent()


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Let the plugin speak a language."""
    Setting.LANGUAGE.set(language)
    speak()
    try:
        yield
    finally:
        QSettings().remove(Setting.LANGUAGE.key)
        be_silent()


def speak_language(desk: Desk, language: str) -> None:
    """Let the interface speak another language, as its setting would."""
    Setting.LANGUAGE.set(language)
    speak()
    desk.state.language_changed.emit()


def bury() -> None:
    """Let Qt delete what asked for it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose_file(path: Path | str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every file dialog answer with a path."""
    for dialog in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *_arguments: (str(path), ""))


def counted(signal: Any) -> tuple[list[tuple[Any, ...]], Callable[..., None]]:
    """Return a list that grows with a signal, and the slot to disconnect."""
    seen: list[tuple[Any, ...]] = []

    def note(*arguments: Any) -> None:
        seen.append(arguments)

    signal.connect(note)
    return seen, note
