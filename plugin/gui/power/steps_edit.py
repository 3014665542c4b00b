# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A change of the steps that are tried out on a grid, as the undo stack keeps it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QUndoCommand

if TYPE_CHECKING:
    from ...studies.grid_what_if import Steps


class StepsEdit(QUndoCommand):
    """One change between two lists of steps."""

    def __init__(self, text: str, before: Steps, after: Steps, take: Callable[[Steps], None]) -> None:
        super().__init__(text)
        self._before, self._after, self._take = before, after, take

    def redo(self) -> None:
        """Take the later steps; the stack calls this also when the change is made."""
        self._take(self._after)

    def undo(self) -> None:
        """Take the earlier steps."""
        self._take(self._before)
