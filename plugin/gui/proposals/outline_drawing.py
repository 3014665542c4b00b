# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Lets people draw an outline on the map, says how, and hands it over."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...i18n import tr
from ..desk import Desk
from ..map_tools.draw_polygon import DrawPolygon


class OutlineDrawing(QObject):
    """One outline at a time. ``drawn``: a polygon in the CRS of the map."""

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.tool: DrawPolygon | None = None

    def start(self, colour: QColor) -> None:
        """Begin anew."""
        self.stop()
        self.tool = DrawPolygon(self._desk.canvas, colour)
        self.tool.drawn.connect(self.drawn)
        self.tool.refused.connect(self._refuse)
        self.tool.ended.connect(self._let_go)
        self.tool.start()
        self._desk.notifier.tell(
            tr("Click the corners. Right-click or Enter: done. Backspace: one corner back. Escape: cancel.")
        )

    def stop(self) -> None:
        """Give up what is being drawn."""
        if self.tool is not None:
            self.tool.leave()

    def _refuse(self) -> None:
        self._desk.notifier.warn(
            tr(
                "An outline needs at least three corners, and its sides must not cross. Backspace takes a corner back."
            )
        )

    def _let_go(self) -> None:
        tool, self.tool = self.tool, None
        if tool is not None:
            # Not at once: it may be in the middle of an event.
            tool.deleteLater()
