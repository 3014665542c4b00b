# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a panel is given to work with, and what every panel can do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QAction, QWidget

from .background import Background
from .forms import load_form, retranslate_form
from .notifier import Notifier
from .siting.live_map import LiveMap
from .siting.session import SitingSession
from .state import PlanState


def no_panel(_name: str) -> None:
    """Stand in for showing a panel while nobody holds any docks."""


def no_assumptions(_used: Iterable[str] | None) -> None:
    """Stand in for showing the assumptions while nobody has a window for them."""


@dataclass
class Desk:
    """The parts of the window and of the plugin that panels share, handed in once.

    ``show_panel`` is set by whoever holds the docks: it shows a panel by its name and returns it, None when it cannot.
    ``show_assumptions`` is set by whoever has their window: it shows those that a result rests on, given by their ids.
    """

    iface: Any
    project: QgsProject
    canvas: QgsMapCanvas
    state: PlanState
    notifier: Notifier
    background: Background
    session: SitingSession
    live_map: LiveMap
    show_panel: Callable[[str], Panel | None] = no_panel
    show_assumptions: Callable[[Iterable[str] | None], None] = no_assumptions

    @classmethod
    def laid(cls, iface: Any, project: QgsProject, canvas: QgsMapCanvas, notifier: Notifier) -> Desk:
        """Return a desk with parts of its own for one project and one canvas."""
        state, background = PlanState(project), Background(QgsApplication.taskManager())
        session = SitingSession(state, background, notifier)
        live_map = LiveMap(session, canvas, project)
        return cls(iface, project, canvas, state, notifier, background, session, live_map)

    def menu_action(self, name: str) -> QAction | None:
        """Return an entry of the plugin's menu, by its name in ``plan_menu.py``; None while there is no menu."""
        return self.iface.mainWindow().findChild(QAction, f"airegion_{name}")

    def stop(self) -> None:
        """Stop the parts, the last one first."""
        for part in (self.live_map, self.session, self.background, self.state):
            part.stop()


class Panel(QWidget):
    """The content of a dock: a form beside its module, the language it speaks, and an end.

    A child names its form in ``FORM``. It sets the texts that depend on data in ``retranslate``, and undoes its
    connections to what outlives it in ``stop``.
    """

    FORM: ClassVar[Path | None] = None

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        if self.FORM is not None:
            load_form(self.FORM, self)

    def retranslate(self) -> None:
        """Show all texts in the present language."""
        if self.FORM is not None:
            retranslate_form(self.FORM, self)

    def stop(self) -> None:
        """Let go of whatever outlives the panel."""
