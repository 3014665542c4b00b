# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A small table of pairs (a number or a name, a utility) with buttons to add and remove rows."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...i18n import tr

_ROWS_SEEN = 4
# QLocale's FloatingPointShortest; toString takes a plain number for the precision.
_SHORTEST = -128


class NumberTable(QWidget):
    """``changed`` tells that a user changed something; ``rows`` are texts as they stand there."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 2, self)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.setMaximumHeight((_ROWS_SEEN + 2) * (self.fontMetrics().height() + 10))
        self.table.setTabKeyNavigation(False)
        self.add, self.remove = QPushButton(self), QPushButton(self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        self.table.itemChanged.connect(lambda _item: self.changed.emit())
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.retranslate()

    def retranslate(self) -> None:
        """Show the texts in the present language."""
        self.add.setText(tr("&Add row"))
        self.remove.setText(tr("Re&move row"))

    def show_rows(self, header: str, rows: list[tuple[str | float, float]]) -> None:
        """Show pairs under a header, without telling that anything changed."""
        blocker = QSignalBlocker(self.table)
        self.table.setAccessibleName(header)
        self.table.setHorizontalHeaderLabels([header, tr("utility")])
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, value in enumerate(row):
                item = QTableWidgetItem(value if isinstance(value, str) else _text(value))
                if not isinstance(value, str):
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(number, column, item)
        self.remove.setEnabled(len(rows) > 1)
        del blocker

    def rows(self) -> list[tuple[str, str]]:
        """Return what stands in the table."""
        cells = [
            [self.table.item(row, column) for column in range(2)] for row in range(self.table.rowCount())
        ]
        return [(a.text() if a else "", b.text() if b else "") for a, b in cells]

    def _add(self) -> None:
        row = self.table.currentRow() + 1 if self.table.currentRow() >= 0 else self.table.rowCount()
        blocker = QSignalBlocker(self.table)
        self.table.insertRow(row)
        del blocker
        self.table.setCurrentCell(row, 0)
        self.table.setFocus()
        # Two empty cells say nothing yet: the row counts when it is filled in.

    def _remove(self) -> None:
        row = self.table.currentRow() if self.table.currentRow() >= 0 else self.table.rowCount() - 1
        self.table.removeRow(row)
        self.changed.emit()


def number(text: str) -> float | None:
    """Return the number that a text stands for in the user's locale or in English, None when it is none."""
    for locale in (QLocale(), QLocale.c()):
        value, is_number = _plain(locale).toDouble(text.strip())
        if is_number:
            return float(value)
    return None


def _text(value: float) -> str:
    """Return the shortest text that stands for exactly this number in the user's locale."""
    return _plain(QLocale()).toString(float(value), "g", _SHORTEST)


def _plain(locale: QLocale) -> QLocale:
    """Return a locale without separators of thousands, which are decimal points elsewhere."""
    locale.setNumberOptions(
        QLocale.NumberOption.OmitGroupSeparator | QLocale.NumberOption.RejectGroupSeparator
    )
    return locale
