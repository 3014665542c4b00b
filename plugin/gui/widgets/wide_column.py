# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A column that takes the room the others leave, and never less than its words need: then one scrolls sideways."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView


class WideColumn(QObject):
    """Keeps one column of a view as wide as can be, at least ``least_letters`` letters of the view's font."""

    def __init__(self, view: QAbstractItemView, header: QHeaderView, column: int, least_letters: int) -> None:
        super().__init__(view)
        self._view = view
        self._header = header
        self._column = column
        self._least_letters = least_letters
        header.setStretchLastSection(False)
        for other in range(header.count()):
            mode = (
                QHeaderView.ResizeMode.Interactive
                if other == column
                else QHeaderView.ResizeMode.ResizeToContents
            )
            header.setSectionResizeMode(other, mode)
        header.sectionResized.connect(self._other_resized)
        header.geometriesChanged.connect(self.fit)
        view.viewport().installEventFilter(self)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit when the view gets another width."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Give the column what the others leave."""
        others = sum(
            self._header.sectionSize(other)
            for other in range(self._header.count())
            if other != self._column and not self._header.isSectionHidden(other)
        )
        least = self._least_letters * self._view.fontMetrics().averageCharWidth()
        self._header.resizeSection(self._column, max(least, self._view.viewport().width() - others))

    def _other_resized(self, section: int, *_: int) -> None:
        if section != self._column:
            self.fit()
