# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw one polygon on the map."""

from __future__ import annotations

from qgis.core import Qgis, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

_LEAST_CORNERS = 3
_LINE_WIDTH_PX = 2
_FILL_ALPHA = 50


class DrawPolygon(QgsMapTool):
    """Takes corners until it is told that they are all; however it ends, the tool before comes back.

    Left click: a corner, snapped as the project says. Right click, double click or Enter: done. Backspace: the last
    corner goes. Escape: nothing is drawn.

    ``drawn``: a polygon in the CRS of the map. ``refused``: the corners make none; the tool goes on.
    ``ended``: the tool has left, with or without a polygon.
    """

    drawn = pyqtSignal(QgsGeometry)
    refused = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, colour: QColor) -> None:
        super().__init__(canvas)
        self._before: QgsMapTool | None = None
        self._corners: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
        self._band.setStrokeColor(colour)
        fill = QColor(colour)
        fill.setAlpha(_FILL_ALPHA)
        self._band.setFillColor(fill)
        self._band.setWidth(_LINE_WIDTH_PX)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def start(self) -> None:
        """Take the place of the present tool."""
        self._before = self.canvas().mapTool()
        self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def finish(self) -> None:
        """Hand over the polygon, or say that there is none yet."""
        polygon = QgsGeometry.fromPolygonXY([self._corners])
        if len(self._corners) < _LEAST_CORNERS or not polygon.isGeosValid() or not polygon.area() > 0.0:
            self.refused.emit()
            return
        self.leave()
        self.drawn.emit(polygon)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            corner = event.snapPoint()
            if not self._corners or corner != self._corners[-1]:
                self._corners.append(corner)
            self._show(corner)

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        self.finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._show(event.snapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._corners = self._corners[:-1]
            self._show(None)
        else:
            event.ignore()
            return
        event.accept()

    def deactivate(self) -> None:
        """Leave nothing on the map, whoever took over."""
        self._corners = []
        if self._band.scene() is not None:
            self._band.scene().removeItem(self._band)
        super().deactivate()
        self.ended.emit()

    def _show(self, pointer: QgsPointXY | None) -> None:
        corners = [*self._corners, *([pointer] if pointer is not None else [])]
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([corners]), None)

    def leave(self) -> None:
        """Give way to the tool before."""
        before, self._before = self._before, None
        if before is not None:
            self.canvas().setMapTool(before)
        else:
            self.canvas().unsetMapTool(self)
