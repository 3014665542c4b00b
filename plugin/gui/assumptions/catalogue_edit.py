# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""An edit of the assumptions, as the undo stack keeps it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtWidgets import QUndoCommand

from ...core.assumptions import Assumptions


class CatalogueEdit(QUndoCommand):
    """One step between two catalogues."""

    def __init__(
        self, text: str, before: Assumptions, after: Assumptions, take: Callable[[Assumptions], None]
    ) -> None:
        super().__init__(text)
        self._before, self._after, self._take = before, after, take

    def redo(self) -> None:
        """Take the later catalogue; the stack calls this also when the edit is made."""
        self._take(self._after)

    def undo(self) -> None:
        """Take the earlier catalogue."""
        self._take(self._before)
