# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The single changes that would lift a site, as a table."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...errors import mark
from ...i18n import tr
from ...studies.inspection_words import LiftLine

TITLE, CHANGE, RANK = range(3)
_HEADERS = (mark("Criterion"), mark("Now → needed"), mark("Rank then"))
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class LiftModel(QAbstractTableModel):
    """Holds lines in their order; nothing in it computes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LiftLine, ...] = ()

    def show(self, lines: tuple[LiftLine, ...]) -> None:
        """Hold other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def retranslate(self) -> None:
        """Tell that the headings are to be read again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, RANK)

    def line(self, index: QModelIndex) -> LiftLine | None:
        """Return what stands in a row."""
        return self._lines[index.row()] if index.isValid() else None

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr(_HEADERS[section])

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (line.title, change_text(line), line.rank or "–")[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() == RANK else _LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{escape(line.title)}<br>{escape(change_text(line))}</qt>"
        return None


def change_text(line: LiftLine) -> str:
    """Return what would have to change, with what has to be said about it."""
    change = f"{line.now} → {line.would_be}" if line.would_be != "–" else ""
    return "\n".join(part for part in (change, line.note) if part)
