# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The best sites as a list to pick from; a name is looked up when it is seen."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ...i18n import tr
from ...studies.score_sites import ScoredSites
from .best_sites import MOST_LISTED


class SiteChoices(QAbstractListModel):
    """Holds the rows of the best sites, and that of the chosen one where it is not among them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scored: ScoredSites | None = None
        self._rows: list[int] = []
        self._language = "en"

    def show(self, scored: ScoredSites | None, chosen: int | None, language: str) -> None:
        """Hold other sites."""
        self.beginResetModel()
        self._scored, self._language = scored, language
        self._rows = [] if scored is None else scored.best(MOST_LISTED)
        if scored is not None and chosen is not None and chosen not in self._rows:
            self._rows.append(chosen)
        self.endResetModel()

    def place_of(self, row: int | None) -> int:
        """Return the place of a site in the list, -1 when it is not there."""
        return self._rows.index(row) if row in self._rows else -1

    def row_at(self, place: int) -> int | None:
        """Return the row of the site at a place of the list."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def neighbour(self, row: int | None, by: int) -> int | None:
        """Return the row of the site that many places further in the ranking; the best one from an unranked site."""
        order = self._scored.result.order.tolist() if self._scored is not None else []
        if row not in order:
            return order[0] if order else None
        place = order.index(row) + by
        return order[place] if 0 <= place < len(order) else None

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return rank, name and score of a site."""
        if self._scored is None or role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        row = self._rows[index.row()]
        result, name = self._scored.result, self._scored.label(row, self._language)
        if not result.rank[row]:
            return tr("{name}: excluded").format(name=name)
        return tr("{rank}. {name}: {score:.1f}").format(
            rank=int(result.rank[row]), name=name, score=float(result.score[row])
        )
