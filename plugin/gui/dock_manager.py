# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The docks: an empty frame at start, filled when it is first shown; each with its own entry in menu and toolbar."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QToolBar, QWidget

from ..i18n import tr
from ..paths import ICONS
from ..settings import Setting
from .desk import Desk, Panel, no_panel
from .notifier import TITLE

TOOLBAR = "airegion_toolbar"
_AREA = Qt.DockWidgetArea.RightDockWidgetArea


class DockSpec(NamedTuple):
    """A dock: ``make`` builds its panel; what the panel imports is loaded then, not when QGIS starts."""

    name: str
    title: str
    icon: str
    make: Callable[[Desk], Panel]
    shown_at_first: bool = True


class PlanDock(QgsDockWidget):
    """A dock whose panel is made when it is first seen; its ``action`` brings it to the front from behind others."""

    def __init__(self, spec: DockSpec, desk: Desk, window: QWidget) -> None:
        super().__init__(tr(spec.title), window)
        self.setObjectName(f"airegion_{spec.name}")
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | _AREA)
        self._spec = spec
        self._desk = desk
        self.panel: Panel | None = None
        # Not Qt's own action, which would hide a dock that stands behind another one.
        self.action = QAction(QIcon(str(ICONS / spec.icon)), tr(spec.title), self)
        self.action.setCheckable(True)
        self.setToggleVisibilityAction(self.action)
        self.visibilityChanged.connect(self._fill)

    def filled(self) -> Panel | None:
        """Return the panel; make it first when it is not there yet. None when it cannot be made."""
        if self.panel is None:
            with self._desk.notifier.guarded():
                self.panel = self._spec.make(self._desk)
                self.setWidget(self.panel)
        return self.panel

    def retranslate(self) -> None:
        """Show title and panel in the present language."""
        self.setWindowTitle(tr(self._spec.title))
        self.action.setText(tr(self._spec.title))
        if self.panel is not None:
            self.panel.retranslate()

    def stop(self) -> None:
        """Let go of what outlives the dock."""
        self.visibilityChanged.disconnect(self._fill)
        panel, self.panel = self.panel, None
        if panel is not None:
            # One panel that cannot end must not keep the others from it.
            with self._desk.notifier.guarded():
                panel.stop()

    def _fill(self, visible: bool) -> None:  # noqa: FBT001 - a slot
        if visible:
            self.filled()


class DockManager:
    """Makes the docks of a table, tabbed on the right at first, and later wherever the user left them.

    ``actions`` stand in the toolbar beside the buttons of the docks.
    """

    def __init__(self, desk: Desk, specs: tuple[DockSpec, ...], actions: tuple[QAction, ...] = ()) -> None:
        self._desk = desk
        self._specs = specs
        self._actions = actions
        self.docks: dict[str, PlanDock] = {}
        self.toolbar: QToolBar | None = None

    def start(self) -> None:
        """Add all docks, hidden until somebody asks for them, and their buttons."""
        iface = self._desk.iface
        window = iface.mainWindow()
        self.toolbar = iface.addToolBar(TITLE)
        self.toolbar.setObjectName(TOOLBAR)
        for spec in self._specs:
            dock = PlanDock(spec, self._desk, window)
            iface.addTabifiedDockWidget(
                _AREA, dock, [each.objectName() for each in self.docks.values()], False
            )
            # QGIS shows again what was open, and where it was, when it has loaded all plugins.
            dock.hide()
            self.docks[spec.name] = dock
            iface.addPluginToMenu(TITLE, dock.action)
            self.toolbar.addAction(dock.action)
        self.toolbar.addActions(self._actions)
        self._desk.show_panel = self.show
        self._desk.state.plan_changed.connect(self._welcome)
        self._desk.state.language_changed.connect(self.retranslate)

    def stop(self) -> None:
        """Take docks and buttons away."""
        iface = self._desk.iface
        if self.toolbar is None:
            return
        self._desk.state.language_changed.disconnect(self.retranslate)
        self._desk.state.plan_changed.disconnect(self._welcome)
        self._desk.show_panel = no_panel
        for dock in reversed(self.docks.values()):
            iface.removePluginMenu(TITLE, dock.action)
            dock.stop()
            iface.removeDockWidget(dock)
            dock.deleteLater()
        self.docks.clear()
        self.toolbar.deleteLater()
        self.toolbar = None

    def show(self, name: str) -> Panel | None:
        """Bring a dock to the front and return its panel; None when there is no such panel, or it cannot be made."""
        dock = self.docks.get(name)
        if dock is None:
            return None
        panel = dock.filled()
        dock.show()
        dock.raise_()
        return panel

    def retranslate(self) -> None:
        """Show all docks in the present language."""
        for dock in self.docks.values():
            dock.retranslate()

    def _welcome(self) -> None:
        """Show the panels to a user who opens a plan for the first time."""
        if self._desk.state.path is None or Setting.PANELS_SHOWN.get():
            return
        Setting.PANELS_SHOWN.set(True)
        self.show_all()

    def show_all(self) -> None:
        """Show the panels that a new user sees, the first of them in front."""
        window = self._desk.iface.mainWindow()
        # Not when they are added: QGIS lays out its window after that, without the tabs of docks it does not know yet.
        for earlier, later in pairwise(self.docks.values()):
            window.tabifyDockWidget(earlier, later)
        shown = [spec.name for spec in self._specs if spec.shown_at_first]
        for name in shown:
            self.docks[name].show()
        if shown:
            self.docks[shown[0]].raise_()
