# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of assumptions, made when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...errors import RulesError
from ..desk import Desk

if TYPE_CHECKING:
    from ..widgets.assumptions_page import AssumptionsPage
    from .session import AssumptionSession


class AssumptionsWindow:
    """The page and what it edits, for as long as the plugin is loaded."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.session: AssumptionSession | None = None
        self.page: AssumptionsPage | None = None

    def show(self, used: Iterable[str] | None = None) -> None:
        """Show the page; ``used``: the ids that the last result rests on."""
        from ..widgets.assumptions_page import AssumptionsPage
        from .session import AssumptionSession

        if self.page is None:
            try:
                self.session = AssumptionSession(self._desk.project)
            except RulesError as error:
                self._desk.notifier.refuse(error)
                return
            self.session.assumptions_changed.connect(self._tell)
            self.session.project_changed.connect(self._tell)
            self.page = AssumptionsPage(self._desk, self.session, self._desk.iface.mainWindow())
        self.page.bring_up(used)

    def _tell(self) -> None:
        """Let the siting know which assumptions are in use."""
        if self.session is not None:
            self._desk.session.note_assumptions(self.session.assumptions)

    def stop(self) -> None:
        """Take the page away."""
        if self.page is None or self.session is None:
            return
        self.page.stop()
        self.session.stop()
        self.page.close()
        for part in (self.page, self.session):
            part.deleteLater()
        self.page = self.session = None
