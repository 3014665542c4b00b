# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is drawn over the map while people look at a site: its outline, and the way to what decided a value."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

# Neither in the colours of scores nor in those of the plan's layers; white beside it for dark ground.
_SITE, _HALO = QColor("#D81B60"), QColor(255, 255, 255, 200)
_LINK = QColor("#1A1A1A")
_SMALLEST_VIEW_M = 1500.0
_ROOM = 2.0


class _Mark(NamedTuple):
    """A geometry and how it is drawn."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    colour: QColor
    width: int
    line: Qt.PenStyle = Qt.PenStyle.SolidLine


class SiteMarks:
    """The marks of one panel on one map. Geometries are those of a study: shapely's, with their CRS."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._site: list[_Mark] = []
        self._link: list[_Mark] = []
        self.bands: list[QgsRubberBand] = []
        canvas.destinationCrsChanged.connect(self._draw)

    def outline(self, site: Any, crs: QgsCoordinateReferenceSystem) -> None:
        """Outline a site; nothing is outlined where it has no geometry. What was marked before goes."""
        self._link = []
        self._site = [] if _is_nothing(site) else [_Mark(_geometry(site), crs, _SITE, 3)]
        self._draw()

    def link(self, link: Any, reach: Any, feature: Any, crs: QgsCoordinateReferenceSystem) -> None:
        """Draw the way from the site to a feature and how exact its position is, and let the feature flash."""
        self._link = [
            _Mark(_geometry(geometry), crs, _LINK, width, line)
            for geometry, width, line in (
                (link, 2, Qt.PenStyle.SolidLine),
                (reach, 2, Qt.PenStyle.DashLine),
            )
            if not _is_nothing(geometry)
        ]
        self._draw()
        if not _is_nothing(feature):
            self._canvas.flashGeometries([_geometry(feature)], crs)

    def unlink(self) -> None:
        """Take the way to a feature away."""
        self._link = []
        self._draw()

    def clear(self) -> None:
        """Take everything away."""
        self._site, self._link = [], []
        self._draw()

    def zoom(self, site: Any, crs: QgsCoordinateReferenceSystem) -> None:
        """Show a site with some ground around it."""
        if _is_nothing(site):
            return
        box = QgsRectangle(*site.bounds)
        box.scale(_ROOM)
        missing_m = max(0.0, _SMALLEST_VIEW_M - max(box.width(), box.height()))
        box.grow(missing_m / 2)
        self._canvas.setReferencedExtent(QgsReferencedRectangle(box, crs))
        self._canvas.refresh()

    def stop(self) -> None:
        """Take everything away and stop following the map."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self.clear()

    def _draw(self) -> None:
        while self.bands:
            self._canvas.scene().removeItem(self.bands.pop())
        for mark in (*self._site, *self._link):
            band = QgsRubberBand(self._canvas, mark.geometry.type())
            band.setStrokeColor(mark.colour)
            band.setSecondaryStrokeColor(_HALO)
            band.setWidth(mark.width)
            band.setLineStyle(mark.line)
            band.setFillColor(QColor(0, 0, 0, 0))
            if mark.geometry.type() == Qgis.GeometryType.Point:
                band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
                band.setIconSize(16)
            band.setToGeometry(mark.geometry, mark.crs)
            self.bands.append(band)


def _is_nothing(geometry: Any) -> bool:
    return geometry is None or geometry.is_empty


def _geometry(geometry: Any) -> QgsGeometry:
    converted = QgsGeometry()
    converted.fromWkb(geometry.wkb)
    return converted
