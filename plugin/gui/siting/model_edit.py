# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""An edit of the siting model that is being tried out, as the undo stack keeps it."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QUndoCommand

if TYPE_CHECKING:
    from ...core.siting.model import SitingModel

_NO_MERGING = -1
_POSITIVE_INT = 0x7FFF_FFFF


class ModelEdit(QUndoCommand):
    """One step between two models. Edits of one gesture, such as the pulling of a slider, become one step."""

    def __init__(
        self,
        text: str,
        before: SitingModel,
        after: SitingModel,
        take: Callable[[SitingModel], None],
        gesture: str = "",
    ) -> None:
        super().__init__(text)
        self._before, self.after, self._take, self.gesture = before, after, take, gesture

    def redo(self) -> None:
        """Take the later model; the stack calls this also when the edit is made."""
        self._take(self.after)

    def undo(self) -> None:
        """Take the earlier model."""
        self._take(self._before)

    def id(self) -> int:
        """Return a number that edits of one gesture share."""
        return zlib.crc32(self.gesture.encode()) & _POSITIVE_INT if self.gesture else _NO_MERGING

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Swallow a later edit of the same gesture."""
        if not isinstance(other, ModelEdit) or other.gesture != self.gesture:
            return False
        self.after = other.after
        # Back where the gesture began there is nothing to undo.
        self.setObsolete(self.after == self._before)
        return True
