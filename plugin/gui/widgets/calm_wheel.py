# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The mouse wheel scrolls a panel and changes only the widget that people have in hand."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QWidget


class CalmWheel(QObject):
    """Lets widgets pass the wheel on to what they stand in, as long as they do not have the focus."""

    def hold(self, *widgets: QWidget) -> None:
        """Watch over these widgets; the wheel alone gives them no focus any more."""
        for widget in widgets:
            widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore the wheel over a widget without focus."""
        if event.type() != QEvent.Type.Wheel or not isinstance(watched, QWidget) or watched.hasFocus():
            return False
        event.ignore()
        return True
