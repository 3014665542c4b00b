# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of texts in the order in which they are given."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt


class ResultRow(NamedTuple):
    """The cells of a row, those of its copy, what it is told in more words, and the number of its bus, or -1.

    ``change``: above 0 what has grown, below 0 what has shrunk.
    """

    cells: tuple[str, ...]
    copied: tuple[str, ...]
    tip: str = ""
    bus: int = -1
    change: float = 0.0


class Results(NamedTuple):
    """Headers and rows of a table, and the headers of its copy."""

    headers: tuple[str, ...]
    copied: tuple[str, ...]
    rows: list[ResultRow]


NO_RESULTS = Results((), (), [])


class ResultTable(QAbstractTableModel):
    """``texts``: of these columns (by number) the texts are words, not figures."""

    def __init__(self, texts: Sequence[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results = NO_RESULTS
        self._texts = frozenset(texts)

    @property
    def rows(self) -> list[ResultRow]:
        """The rows in their order."""
        return self.results.rows

    def show_results(self, results: Results) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.results = results
        self.endResetModel()

    def as_text(self) -> str:
        """Return the table as lines with tabs."""
        lines = (self.results.copied, *(row.copied for row in self.rows))
        return "\n".join("\t".join(cells) for cells in lines)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.results.headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.results.headers[section]

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip or row.cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() not in self._texts:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
