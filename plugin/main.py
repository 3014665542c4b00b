# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Composition root: build, wire, register, unload. Nothing else knows everyone."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject

from .i18n import be_silent, speak
from .processing.provider import Provider


class AiRegionPlanner:
    """The plugin as QGIS sees it; ``iface`` is None under qgis_process."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.provider: Provider | None = None
        self.keeper: Any = None
        self.desk: Any = None
        self.menu: Any = None
        self.docks: Any = None
        self.assumptions: Any = None
        # What undoes each step of the start; done in the reverse order, and all of it whatever one step says.
        self._undoing = ExitStack()

    def initProcessing(self) -> None:
        """Register what Processing needs; qgis_process calls only this."""
        speak()
        self._undoing.callback(be_silent)
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self._undoing.callback(QgsApplication.processingRegistry().removeProvider, self.provider)

    def initGui(self) -> None:
        """Add menu, docks and what else is seen, and watch projects that are plans."""
        from .gui.assumptions.window import AssumptionsWindow
        from .gui.desk import Desk
        from .gui.dock_manager import DockManager
        from .gui.docks.table import DOCKS
        from .gui.expression_functions import ExpressionFunctions
        from .gui.locator import PlanLocator
        from .gui.notifier import Notifier
        from .gui.options import Options
        from .gui.plan_guard import PlanGuard
        from .gui.plan_menu import PlanMenu
        from .plan.keeper import PlanKeeper

        self.initProcessing()
        project = QgsProject.instance()
        notifier = Notifier(self.iface.messageBar(), self.iface.mainWindow())
        self.keeper = self._until_unload(PlanKeeper(project, notifier.tell))
        self.desk = self._until_unload(Desk.laid(self.iface, project, self.iface.mapCanvas(), notifier))
        self.assumptions = self._until_unload(AssumptionsWindow(self.desk))
        self.desk.show_assumptions = self.assumptions.show
        self.menu = PlanMenu(self.iface, project, notifier, self.assumptions.show)
        self.docks = DockManager(self.desk, DOCKS, (self.menu.help_action,))
        for part in (
            self.menu,
            self.docks,
            PlanGuard(self.desk, self.menu.show_plan),
            PlanLocator(self.desk),
            ExpressionFunctions(self.desk),
            Options(self.desk, self.speak_anew, self.docks.show_all),
        ):
            part.start()
            self._until_unload(part)
        language_changed = self.desk.state.language_changed
        language_changed.connect(self.menu.retranslate)
        self._undoing.callback(language_changed.disconnect, self.menu.retranslate)

    def unload(self) -> None:
        """Undo everything, in the reverse order."""
        try:
            self._undoing.close()
        finally:
            self.provider = self.keeper = self.desk = self.menu = self.docks = self.assumptions = None

    def show_plan(self, path: Path) -> bool:
        """Open a plan in place of the current project, as the menu does; for scripts."""
        return bool(self.menu.show_plan(path))

    def speak_anew(self) -> None:
        """Show everything in the language that the settings name now."""
        speak()
        self.desk.state.language_changed.emit()
        self.provider.refreshAlgorithms()

    def _until_unload(self, part: Any) -> Any:
        """Return a part that is stopped when the plugin is unloaded."""
        self._undoing.callback(part.stop)
        return part
