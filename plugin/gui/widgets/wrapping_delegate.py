# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Cells of a tree whose texts wrap: rows as high as the texts need in the columns as wide as they are."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

_TALLEST_PX = 10_000
_MOST_KEPT = 1000
# A number in Qt 5, a member with a number in Qt 6; the font metrics take numbers.
_WRAP = int(getattr(Qt.TextFlag.TextWordWrap, "value", Qt.TextFlag.TextWordWrap))


class WrappingDelegate(QStyledItemDelegate):
    """Asks for the height that a wrapped text needs; Qt's own asks for one line."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view
        self._heights: dict[tuple[str, int, int], int] = {}
        view.header().sectionResized.connect(self._lay_out)

    def room_px(self, index: QModelIndex) -> int:
        """Return how much is to be left free below the text of a cell."""
        return 0

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of a cell whose text wraps in its column."""
        view, metrics = self._view, option.fontMetrics
        margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1
        indent = view.indentation() if index.column() == 0 and index.parent().isValid() else 0
        width = max(1, view.columnWidth(index.column()) - indent - 2 * margin)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        # Asked for again whenever a number changes; most texts are what they were.
        key = (text, width, metrics.height())
        if key not in self._heights:
            if len(self._heights) > _MOST_KEPT:
                self._heights.clear()
            box = metrics.boundingRect(QRect(0, 0, width, _TALLEST_PX), _WRAP, text)
            self._heights[key] = max(metrics.height(), box.height()) + 2 * margin
        return QSize(width, self._heights[key] + self.room_px(index))

    def _lay_out(self, *_: object) -> None:
        self._view.scheduleDelayedItemsLayout()
