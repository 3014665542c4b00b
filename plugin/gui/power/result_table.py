# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of texts in the order in which they are given: the first column names, the others are figures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt


class ResultRow(NamedTuple):
    """The cells of a row, what it is told in more words, and what it is about: the number of a bus, or -1."""

    cells: tuple[str, ...]
    tip: str = ""
    bus: int = -1


class ResultTable(QAbstractTableModel):
    """``texts``: of these columns (by number) the texts are words, not figures."""

    def __init__(self, texts: Sequence[int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.headers: tuple[str, ...] = ()
        self.rows: list[ResultRow] = []
        self._texts = frozenset(texts)

    def show_rows(self, headers: tuple[str, ...], rows: list[ResultRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.headers, self.rows = headers, rows
        self.endResetModel()

    def as_text(self) -> str:
        """Return the table as lines with tabs."""
        return "\n".join("\t".join(cells) for cells in (self.headers, *(row.cells for row in self.rows)))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.headers[section]

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
