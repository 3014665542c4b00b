# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The entries of the menu that open, make and copy plans and start algorithms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QStandardPaths, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu

from ..errors import PlanError, mark
from ..i18n import tr, ui_language
from ..paths import HELP, ICONS
from ..settings import Setting
from .notifier import TITLE, Notifier


class _Entry(NamedTuple):
    """An entry of the menu: its icon, its text, and the algorithm it starts; without one, a method of the menu."""

    name: str
    icon: str
    text: str
    algorithm: str = ""


_ENTRIES = (
    _Entry("open_sample_plan", "opensampleplan.svg", mark("Open a sample plan…"), "airegion:opensampleplan"),
    _Entry("create_plan", "createplan.svg", mark("Create a plan…"), "airegion:createplan"),
    _Entry("open_plan", "plugin.svg", mark("Open a plan…")),
    _Entry("copy_plan", "plugin.svg", mark("Save a copy of the plan…")),
    _Entry("import_assets", "importassets.svg", mark("Import assets…"), "airegion:importassets"),
    _Entry("check_plan", "checkplan.svg", mark("Check the plan…"), "airegion:checkplan"),
    _Entry("score_sites", "scoresites.svg", mark("Score sites…"), "airegion:scoresites"),
    _Entry("grid_connection", "gridconnection.svg", mark("Grid connection…"), "airegion:gridconnection"),
    _Entry("show_assumptions", "assumptions.svg", mark("Assumptions…")),
    _Entry("show_help", "help.svg", mark("Help")),
)
_HELP_PAGE = "index.html"
# What makes a plan, which is then opened.
_MAKES_A_PLAN = {"airegion:opensampleplan", "airegion:createplan"}


class PlanMenu:
    """The plugin's part of the menu *Plugins*, and its button in the toolbar."""

    def __init__(
        self,
        iface: Any,
        project: QgsProject,
        notifier: Notifier,
        show_assumptions: Callable[[], None] = lambda: None,
    ) -> None:
        self._iface = iface
        self._project = project
        self._notifier = notifier
        self.show_assumptions = show_assumptions
        self.actions: list[QAction] = []

        for entry in _ENTRIES:
            action = QAction(QIcon(str(ICONS / entry.icon)), tr(entry.text), self._iface.mainWindow())
            action.setObjectName(f"airegion_{entry.name}")
            action.triggered.connect(self._doing(entry))
            self.actions.append(action)

    @property
    def help_action(self) -> QAction:
        """The entry that shows the help; it stands in the toolbar of the panels as well."""
        return self.actions[-1]

    def start(self) -> None:
        """Add the entries."""
        for action in self.actions:
            self._iface.addPluginToMenu(TITLE, action)
        self._iface.addToolBarIcon(self.actions[0])

    def stop(self) -> None:
        """Take the entries away."""
        if not self.actions:
            return
        own_menu = self._own_menu()
        self._iface.removeToolBarIcon(self.actions[0])
        for action in self.actions:
            self._iface.removePluginMenu(TITLE, action)
            action.deleteLater()
        self.actions.clear()
        # QGIS takes an empty menu out of its own, but keeps it for as long as it runs.
        if own_menu is not None and own_menu.isEmpty():
            own_menu.deleteLater()

    def retranslate(self) -> None:
        """Show the entries in the present language."""
        for entry, action in zip(_ENTRIES, self.actions, strict=True):
            action.setText(tr(entry.text))

    def open_plan(self) -> None:
        """Ask for a plan file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._iface.mainWindow(), tr("Open a plan"), "", tr("Plans (*.gpkg)")
        )
        if name:
            self.show_plan(Path(name))

    def copy_plan(self) -> None:
        """Ask where, and write an independent copy of the open plan."""
        from ..plan.copy import copy_plan
        from ..plan.info import with_gpkg_suffix
        from ..plan.project import plan_path

        source = plan_path(self._project)
        if source is None:
            self._notifier.warn(tr("The open project is not a plan. Open a plan first."))
            return
        name, _ = QFileDialog.getSaveFileName(
            self._iface.mainWindow(), tr("Save a copy of the plan"), "", tr("Plans (*.gpkg)")
        )
        if not name:
            return
        target = with_gpkg_suffix(Path(name))
        # The dialog asked about the name that was typed only.
        if target != Path(name) and target.exists():
            self._notifier.warn(tr("{name} exists already. Choose another name.").format(name=target.name))
            return
        self._succeeds(copy_plan, source, target)

    def show_help(self) -> None:
        """Show the help in the user's language, in the browser; it lies beside the plugin and needs no network."""
        page = HELP / ui_language() / _HELP_PAGE
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            self._notifier.warn(
                tr("No program shows the help. Open this file in a browser: {path}").format(path=page)
            )

    def show_plan(self, path: Path) -> bool:
        """Open a plan in place of the current project; ask first about unsaved changes."""
        from ..plan.open import open_plan, require_openable

        # Before the current project goes.
        if not self._succeeds(require_openable, path) or not self._iface.newProject(True):
            return False
        return self._succeeds(open_plan, self._project, path, self._notifier.tell)

    def run(self, algorithm_id: str) -> None:
        """Open the form of an algorithm; a plan that it made is opened."""
        from qgis import processing

        makes_plan = algorithm_id in _MAKES_A_PLAN
        # A place that lasts is proposed: what is left in a temporary file is gone with QGIS.
        proposed = {"OUTPUT": str(_new_plan_path())} if makes_plan else {}
        if algorithm_id == "airegion:createplan" and (crs := Setting.DEFAULT_CRS.get()):
            proposed["CRS"] = crs
        results: dict[str, Any] = processing.execAlgorithmDialog(algorithm_id, proposed)
        if makes_plan and results.get("OUTPUT"):
            self.show_plan(Path(results["OUTPUT"]))

    def _own_menu(self) -> QMenu | None:
        menus = (action.menu() for action in self._iface.pluginMenu().actions() if action.text() == TITLE)
        return next(menus, None)

    def _doing(self, entry: _Entry) -> Callable[..., None]:
        does = partial(self.run, entry.algorithm) if entry.algorithm else getattr(self, entry.name)
        return lambda *_: does()

    def _succeeds(self, action: Any, *arguments: Any) -> bool:
        try:
            action(*arguments)
        except PlanError as error:
            self._notifier.tell(error.message(tr), Qgis.MessageLevel.Critical)
            return False
        return True


def _new_plan_path() -> Path:
    """Return a plan file in the user's documents that does not exist yet."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    names = ("plan.gpkg", *(f"plan_{number}.gpkg" for number in range(2, 1000)))
    return next(path for name in names if not (path := Path(documents) / name).exists())
