# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the present scores are compared with: pinned ranks, or a result that the plan keeps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...i18n import tr
from .session import SitingSession

if TYPE_CHECKING:
    from numpy import int64
    from numpy.typing import NDArray

    from ...core.siting.comparison import RankChanges

PINNED, NOTHING = "pinned", ""


class Comparison(QObject):
    """``changed`` tells that ranks are compared with others, or have changed; ``changes`` holds what became of each."""

    changed = pyqtSignal()

    def __init__(self, session: SitingSession) -> None:
        super().__init__()
        self._session = session
        self._pinned: tuple[Sequence[str], NDArray[int64]] | None = None
        self._other: tuple[Sequence[str], NDArray[int64]] | None = None
        self.changes: RankChanges | None = None
        session.scored_changed.connect(self.follow)

    def stop(self) -> None:
        """Stop listening."""
        self._session.scored_changed.disconnect(self.follow)

    @property
    def has_pinned(self) -> bool:
        """Tell whether ranks have been pinned."""
        return self._pinned is not None

    def pin(self) -> None:
        """Remember the present ranks and compare with them."""
        if self._session.scored is not None:
            result = self._session.scored.result
            self._pinned = self._other = (result.site_ids, result.rank.copy())
            self.follow()

    def choose(self, plan: Path | None, what: str) -> None:
        """Compare with the pinned ranks, with a stored result by the name of its table, or with nothing."""
        from ...plan.results import stored_ranks

        if what == PINNED:
            self._other = self._pinned
        else:
            self._other = stored_ranks(plan, what) if what and plan is not None else None
        self.follow()

    def follow(self) -> None:
        """Compare the present ranks."""
        from ...core.siting.comparison import rank_changes

        scored = self._session.scored
        self.changes = None
        if scored is not None and self._other is not None:
            self.changes = rank_changes(*self._other, scored.result.site_ids, scored.result.rank)
        self.changed.emit()

    def text(self) -> str:
        """Return in words how much the two orders agree, "" when nothing is compared."""
        changes = self.changes
        if changes is None:
            return ""
        if math.isnan(changes.agreement):
            return tr("Too few sites are ranked in both to compare the order.")
        return tr(
            "{common} sites are ranked in both; the order agrees to {agreement:.2f} (1 = same, 0 = unrelated)."
            " The largest change: {places} places."
        ).format(
            common=f"{int(changes.common.sum()):,}",
            agreement=changes.agreement,
            places=f"{int(abs(changes.risen).max()):,}",
        )
