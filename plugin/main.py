# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Composition root: build, wire, register, unload. Nothing else knows everyone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QFileDialog

from .errors import PlanError, mark
from .i18n import load_translator, tr, ui_language
from .paths import ICONS
from .processing.provider import Provider

_MENU = "AI Region Planner"
_ACTIONS = (
    ("open_sample_plan", "opensampleplan.svg", mark("Open a sample plan…")),
    ("create_plan", "createplan.svg", mark("Create a plan…")),
    ("open_plan", "plugin.svg", mark("Open a plan…")),
    ("copy_plan", "plugin.svg", mark("Save a copy of the plan…")),
    ("import_assets", "importassets.svg", mark("Import assets…")),
    ("check_plan", "checkplan.svg", mark("Check the plan…")),
    ("score_sites", "scoresites.svg", mark("Score sites…")),
)


class AiRegionPlanner:
    """The plugin as QGIS sees it; ``iface`` is None under qgis_process."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Provider | None = None
        self.actions: list[QAction] = []
        self.keeper: Any = None
        self.translator = None

    def initProcessing(self) -> None:
        """Register what Processing needs; qgis_process calls only this."""
        self.translator = load_translator(ui_language())
        if self.translator is not None:
            QCoreApplication.installTranslator(self.translator)
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the menu and watch projects that are plans."""
        from .plan.keeper import PlanKeeper

        self.initProcessing()
        for name, icon, text in _ACTIONS:
            action = QAction(QIcon(str(ICONS / icon)), tr(text), self.iface.mainWindow())
            action.setObjectName(f"airegion_{name}")
            action.triggered.connect(getattr(self, name))
            self.iface.addPluginToMenu(_MENU, action)
            self.actions.append(action)
        self.iface.addToolBarIcon(self.actions[0])
        self.keeper = PlanKeeper(QgsProject.instance(), self.notify)

    def unload(self) -> None:
        """Undo everything, in the reverse order."""
        if self.keeper is not None:
            self.keeper.stop()
            self.iface.removeToolBarIcon(self.actions[0])
        for action in self.actions:
            self.iface.removePluginMenu(_MENU, action)
            action.deleteLater()
        self.actions.clear()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)

    def open_sample_plan(self) -> None:
        """Ask which sample and where, build it, open it."""
        self._run_and_open("airegion:opensampleplan")

    def create_plan(self) -> None:
        """Ask for title, place and CRS, create the plan, open it."""
        self._run_and_open("airegion:createplan")

    def import_assets(self) -> None:
        """Open the form of the import."""
        _run("airegion:importassets")

    def check_plan(self) -> None:
        """Open the form of the plan check."""
        _run("airegion:checkplan")

    def score_sites(self) -> None:
        """Open the form of the scorer."""
        _run("airegion:scoresites")

    def open_plan(self) -> None:
        """Ask for a plan file and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self.iface.mainWindow(), tr("Open a plan"), "", tr("Plans (*.gpkg)")
        )
        if name:
            self.show_plan(Path(name))

    def copy_plan(self) -> None:
        """Ask where, and write an independent copy of the open plan."""
        from .plan.copy import copy_plan
        from .plan.info import with_gpkg_suffix
        from .plan.project import plan_path

        source = plan_path(QgsProject.instance())
        if source is None:
            self.notify(tr("The open project is not a plan. Open a plan first."), Qgis.MessageLevel.Warning)
            return
        name, _ = QFileDialog.getSaveFileName(
            self.iface.mainWindow(), tr("Save a copy of the plan"), "", tr("Plans (*.gpkg)")
        )
        if not name:
            return
        target = with_gpkg_suffix(Path(name))
        # The dialog asked about the name that was typed only.
        if target != Path(name) and target.exists():
            self.notify(
                tr("{name} exists already. Choose another name.").format(name=target.name),
                Qgis.MessageLevel.Warning,
            )
            return
        self._guarded(copy_plan, source, target)

    def show_plan(self, path: Path) -> bool:
        """Open a plan in place of the current project; ask first about unsaved changes."""
        from .plan.open import open_plan, require_openable

        # Before the current project goes.
        if not self._guarded(require_openable, path) or not self.iface.newProject(True):
            return False
        return self._guarded(open_plan, QgsProject.instance(), path, self.notify)

    def notify(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Show a message in QGIS's message bar."""
        self.iface.messageBar().pushMessage(_MENU, text, level)

    def _run_and_open(self, algorithm_id: str) -> None:
        # A place that lasts is proposed: what is left in a temporary file is gone with QGIS.
        results = _run(algorithm_id, {"OUTPUT": str(_new_plan_path())})
        if results.get("OUTPUT"):
            self.show_plan(Path(results["OUTPUT"]))

    def _guarded(self, action: Any, *arguments: Any) -> bool:
        try:
            action(*arguments)
        except PlanError as error:
            self.notify(error.message(tr), Qgis.MessageLevel.Critical)
            return False
        return True


def _run(algorithm_id: str, parameters: dict[str, Any] | None = None) -> dict[str, Any]:
    from qgis import processing

    results: dict[str, Any] = processing.execAlgorithmDialog(algorithm_id, parameters or {})
    return results


def _new_plan_path() -> Path:
    """Return a plan file in the user's documents that does not exist yet."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    names = ("plan.gpkg", *(f"plan_{number}.gpkg" for number in range(2, 1000)))
    return next(path for name in names if not (path := Path(documents) / name).exists())
