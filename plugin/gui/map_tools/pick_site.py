# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The map tool that picks a site: a click on the map finds the feature of the sites' layer below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal

# How far beside a site a click may be, in pixels of the screen.
_TOLERANCE_PX = 6


class _Found(NamedTuple):
    """A feature near a click: how far, how large, and which."""

    distance: float
    size: float
    fid: int


class PickSiteTool(QgsMapTool):
    """``picked``: the id of the feature that was clicked, as QGIS numbers it. ``missed``: there was none.

    Where sites overlap, the smallest comes first, and each further click at the same place takes the next one.
    """

    picked = pyqtSignal(object)
    missed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, layer: Callable[[], QgsVectorLayer | None]) -> None:
        super().__init__(canvas)
        self._layer = layer
        self._last: tuple[QgsPointXY, list[int]] | None = None
        self._turn = 0
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Pick what is below."""
        if event.button() == Qt.MouseButton.LeftButton:
            # A copy: the event's point is gone with the event.
            self.pick(QgsPointXY(event.mapPoint()))

    def pick(self, point: QgsPointXY) -> None:
        """Pick a site at a place in the CRS of the map, and tell."""
        found = self.sites_at(point)
        if not found:
            self._last = None
            self.missed.emit()
            return
        same_place = self._last is not None and point.distance(self._last[0]) <= self._tolerance()
        again = same_place and self._last is not None and self._last[1] == found
        self._turn = (self._turn + 1) % len(found) if again else 0
        self._last = (point, found)
        self.picked.emit(found[self._turn])

    def sites_at(self, point: QgsPointXY) -> list[int]:
        """Return the ids of the sites at a place in the CRS of the map; none where the layer cannot be asked.

        Those that cover it, the smallest first; where none does, those within a few pixels, the nearest first.
        """
        layer = self._layer()
        if layer is None or sip.isdeleted(layer) or not layer.isValid():
            return []
        tolerance = self._tolerance()
        around = QgsRectangle.fromCenterAndSize(point, 2 * tolerance, 2 * tolerance)
        settings = self.canvas().mapSettings()
        to_map = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), settings.transformContext())
        try:
            asked = to_map.transformBoundingBox(around, Qgis.TransformDirection.Reverse)
            near = self._near(layer, asked, to_map, point)
        except QgsCsException:
            return []
        covering = sorted(((f.size, f.fid) for f in near if f.distance == 0), key=lambda entry: entry)
        if covering:
            return [fid for _, fid in covering]
        return [found.fid for found in sorted(near) if found.distance <= tolerance]

    def _near(
        self, layer: QgsVectorLayer, box: QgsRectangle, to_map: QgsCoordinateTransform, point: QgsPointXY
    ) -> list[_Found]:
        """Return the features around a place; distances in the units of the map, where pixels are square."""
        request = QgsFeatureRequest().setFilterRect(box).setNoAttributes()
        place = QgsGeometry.fromPointXY(point)
        near = []
        for feature in layer.getFeatures(request):
            geometry = feature.geometry()
            geometry.transform(to_map)
            near.append(_Found(geometry.distance(place), geometry.area(), feature.id()))
        return near

    def _tolerance(self) -> float:
        return float(self.canvas().mapUnitsPerPixel()) * _TOLERANCE_PX
