# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The map tool that takes one place: a click, and the tool before comes back."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent


class PickPlaceTool(QgsMapTool):
    """``picked``: a place in the CRS of the map. ``ended``: the tool has left, with or without one; Escape does so."""

    picked = pyqtSignal(QgsPointXY)
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._before: QgsMapTool | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def start(self) -> None:
        """Take the place of the present tool."""
        if self.canvas().mapTool() is not self:
            self._before = self.canvas().mapTool()
            self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def leave(self) -> None:
        """Give way to the tool before, if this one is in hand."""
        before, self._before = self._before, None
        if self.canvas().mapTool() is not self:
            return
        # The tool before may be gone with the plugin it came from.
        if before is not None and not sip.isdeleted(before):
            self.canvas().setMapTool(before)
        else:
            self.canvas().unsetMapTool(self)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            # A copy: the event's point is gone with the event.
            place = QgsPointXY(event.mapPoint())
            self.leave()
            self.picked.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            event.accept()
        else:
            event.ignore()

    def deactivate(self) -> None:
        super().deactivate()
        self.ended.emit()
