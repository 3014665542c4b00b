# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The best sites of a siting as a table, with the range of each score and how the rank has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...errors import mark
from ...i18n import tr
from ..siting.session import SitingSession

if TYPE_CHECKING:
    from ...core.siting.comparison import RankChanges

RANK, NAME, SCORE, RANGE, KNOWN, CHANGE = range(6)
_HEADERS = (
    mark("Rank"),
    mark("Site"),
    mark("Score"),
    mark("Possible"),
    mark("Known"),
    mark("Change"),
)
_TIPS = {
    RANGE: mark("Worst and best score that the site could have once everything is known"),
    KNOWN: mark("Completeness: share of the model's weight that is known at the site"),
    CHANGE: mark("Places gained (▲) or lost (▼) against the result it is compared with"),
}
MOST_LISTED = 100


class BestSites(QAbstractTableModel):
    """At most a hundred sites, best first; equal scores in the order of their identifiers.

    It follows the scores of a moving slider without a reset; the list of the inspector, ``site_choices.py``, is told
    what to hold, since it also holds the chosen site wherever that stands.
    """

    def __init__(self, session: SitingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._changes: RankChanges | None = None
        self._rows: list[int] = []
        session.scored_changed.connect(self.follow)
        self.follow()

    def stop(self) -> None:
        """Stop listening."""
        self._session.scored_changed.disconnect(self.follow)

    def compare(self, changes: RankChanges | None) -> None:
        """Show what became of each site since another result."""
        self._changes = changes
        if self._rows:
            self.dataChanged.emit(self.index(0, CHANGE), self.index(len(self._rows) - 1, CHANGE))

    def site_row(self, index: QModelIndex) -> int | None:
        """Return the row of a site among the scored sites."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, site_row: int | None) -> QModelIndex:
        """Return where a site stands in the table, an invalid index when it is not among the best."""
        return self.index(self._rows.index(site_row), RANK) if site_row in self._rows else QModelIndex()

    def retranslate(self) -> None:
        """Show the texts in the present language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_HEADERS) - 1)
        self.follow()

    def follow(self) -> None:
        """Show the present scores."""
        scored = self._session.scored
        rows = [] if scored is None else scored.best(MOST_LISTED)
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        # No reset, so that a selection and the place one has scrolled to stay while a slider moves.
        self._rows = rows
        if rows:
            self.dataChanged.emit(self.index(0, RANK), self.index(len(rows) - 1, CHANGE))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADERS[section])
        return tr(_TIPS[section]) if role == Qt.ItemDataRole.ToolTipRole and section in _TIPS else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._session.scored is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._rows[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != NAME:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: int, column: int) -> str:
        scored = self._session.scored
        result = scored.result
        if column == RANK:
            return f"{result.rank[row]:,}"
        if column == NAME:
            return scored.label(row, self._session.state.language)
        if column == SCORE:
            return f"{result.score[row]:.1f}"
        if column == RANGE:
            return f"{result.worst[row]:.0f}–{result.best[row]:.0f}"
        if column == KNOWN:
            return f"{100.0 * result.completeness[row]:.0f} %"
        return self._change_text(row)

    def _change_text(self, row: int) -> str:
        changes = self._changes
        if changes is None or row >= len(changes.risen):
            return ""
        if not changes.common[row]:
            return tr("new")
        risen = int(changes.risen[row])
        return f"▲ {risen:,}" if risen > 0 else f"▼ {-risen:,}" if risen else "="
