# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's window as far as the plugin uses it, and a desk in it; what is added is there until it is removed."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsLocatorFilter, QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSettings, Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QFileDialog, QMainWindow, QMenu, QPushButton, QToolBar

from plugin.gui.desk import Desk
from plugin.gui.notifier import Notifier
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


class Interface:
    """QGIS's interface."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
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

    def action(self, name: str) -> QAction:
        """Return an entry of the plugin's menu."""
        return next(action for _, action in self.menu if action.objectName() == f"airegion_{name}")


def desk_in(interface: Interface, project: QgsProject) -> Desk:
    """Return a desk in a window."""
    notifier = Notifier(interface.bar, interface.window)
    return Desk.laid(interface, project, interface.canvas, notifier)


@contextmanager
def desk_for_a_test() -> Iterator[Desk]:
    """A desk with a project of its own, and the settings of somebody who uses the plugin for the first time."""
    project = QgsProject()
    desk = desk_in(Interface(), project)
    with fresh_settings():
        yield desk
    desk.stop()
    project.clear()


@contextmanager
def fresh_settings() -> Iterator[None]:
    """No setting of the plugin is set, before and after."""
    for setting in Setting:
        QSettings().remove(setting.key)
    try:
        yield
    finally:
        for setting in Setting:
            QSettings().remove(setting.key)


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
