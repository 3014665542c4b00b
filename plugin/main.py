# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Composition root: build, wire, register, unload. Nothing else knows everyone."""

from __future__ import annotations

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

    def initProcessing(self) -> None:
        """Register what Processing needs; qgis_process calls only this."""
        speak()
        self.provider = Provider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add menu, docks and what else is seen, and watch projects that are plans."""
        from .gui.background import Background
        from .gui.desk import Desk
        from .gui.dock_manager import DockManager
        from .gui.docks.table import DOCKS
        from .gui.live_map import LiveMap
        from .gui.notifier import Notifier
        from .gui.plan_menu import PlanMenu
        from .gui.siting_session import SitingSession
        from .gui.state import PlanState
        from .plan.keeper import PlanKeeper

        self.initProcessing()
        project = QgsProject.instance()
        notifier = Notifier(self.iface.messageBar(), self.iface.mainWindow())
        self.keeper = PlanKeeper(project, notifier.tell)
        state, background = PlanState(project), Background(QgsApplication.taskManager())
        session = SitingSession(state, background, notifier)
        self.desk = Desk(
            iface=self.iface,
            project=project,
            canvas=self.iface.mapCanvas(),
            state=state,
            notifier=notifier,
            background=background,
            session=session,
            live_map=LiveMap(session, self.iface.mapCanvas(), project),
        )
        self.menu = PlanMenu(self.iface, project, notifier)
        self.menu.start()
        self.docks = DockManager(self.desk, DOCKS)
        self.docks.start()
        self.desk.state.language_changed.connect(self.menu.retranslate)

    def unload(self) -> None:
        """Undo everything, in the reverse order."""
        if self.desk is not None:
            self.desk.state.language_changed.disconnect(self.menu.retranslate)
            self.docks.stop()
            self.menu.stop()
            self.desk.live_map.stop()
            self.desk.session.stop()
            self.desk.background.stop()
            self.desk.state.stop()
            self.keeper.stop()
            self.docks = self.menu = self.desk = self.keeper = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        be_silent()

    def show_plan(self, path: Path) -> bool:
        """Open a plan in place of the current project, as the menu does; for scripts."""
        return bool(self.menu.show_plan(path))
