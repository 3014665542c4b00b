# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is drawn over the map of a studied grid: lines by loading, substations by what they can take at least.

The project keeps its layers and styles: everything is on the canvas alone, a few items for all features of a class.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...plan.cartography.power_results import GREY, HOSTING_CLASSES, LOADING_CLASSES

if TYPE_CHECKING:
    from ...studies.grid_study import StudiedGrid
    from ...studies.grid_what_if import Answer

# From which percent, and from how many MW on, the classes of the legends begin; in the order of those.
LOADING_FROM_PCT = (100.0, 80.0, 50.0, -1.0)
HOSTING_FROM_MW = (500.0, 200.0, 100.0, 40.0, 0.5, -1.0)
_HALO = QColor(255, 255, 255, 170)
_CHOSEN = QColor("#D81B60")
_MM_PER_INCH = 25.4
_FILL_ALPHA = 190
_UNKNOWN_MM, _CHOSEN_MM = 3.2, 5.0
_LARGEST = float("inf")


class GridMarks:
    """The drawings of one study on one map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._studied: StudiedGrid | None = None
        self._answer: Answer | None = None
        self._chosen: list[int] = []
        self.shows_loading = self.shows_hosting = self._is_on = True
        self.bands: list[QgsRubberBand] = []
        canvas.destinationCrsChanged.connect(self.draw)

    def show(self, studied: StudiedGrid | None, answer: Answer | None) -> None:
        """Draw the answer about a grid; without an answer its substations are hollow and no line has a colour."""
        self._studied, self._answer = studied, answer
        self.draw()

    def choose(self, buses: Iterable[int]) -> None:
        """Ring the substations that people are about to change something at."""
        self._chosen = [*buses]
        self.draw()

    def switch(self, *, on: bool) -> None:
        """Draw or take everything away, and draw it again later."""
        if on != self._is_on:
            self._is_on = on
            self.draw()

    def stop(self) -> None:
        """Take everything away and stop following the map."""
        self._canvas.destinationCrsChanged.disconnect(self.draw)
        self._studied = self._answer = None
        self.draw()

    def draw(self) -> None:
        """Draw all anew."""
        while self.bands:
            self._canvas.scene().removeItem(self.bands.pop())
        studied = self._studied if self._answer is None else self._answer.studied
        if not self._is_on or studied is None or not studied.request.crs.isValid():
            return
        crs = studied.request.crs
        if self.shows_loading and self._answer is not None:
            self._draw_lines(self._answer, crs)
        if self.shows_hosting:
            self._draw_buses(studied, crs)
        self._ring(studied, crs)

    def _draw_lines(self, answer: Answer, crs: QgsCoordinateReferenceSystem) -> None:
        import numpy as np

        from ...studies.what_if_effects import line_shapes

        shapes = line_shapes(answer)
        corridors = answer.grid.corridor
        percent = np.full(int(corridors.max(initial=-1)) + 1, -np.inf)
        np.maximum.at(percent, corridors, np.nan_to_num(answer.loading_pct, nan=-np.inf))
        unknown = [shape for number, shape in shapes.items() if percent[number] < 0.0]
        self._line(unknown, crs, GREY, 0.4, Qt.PenStyle.DotLine)
        limits = (_LARGEST, *LOADING_FROM_PCT)
        classes = list(zip(LOADING_CLASSES, pairwise(limits), strict=True))
        for each, (below, above) in reversed(classes):
            found = [shape for number, shape in shapes.items() if above < percent[number] <= below]
            found = [shape for shape in found if shape is not None]
            self._line(found, crs, each.colour, each.size_mm, Qt.PenStyle.DashLine)

    def _draw_buses(self, studied: StudiedGrid, crs: QgsCoordinateReferenceSystem) -> None:
        import numpy as np

        buses = studied.chosen_buses
        places = studied.places.xy_m[buses]
        room = np.full(len(buses), np.nan) if self._answer is None else self._answer.capacity.low_mw[buses]
        unknown = places[np.isnan(room)]
        self._points(unknown, crs, QColor(GREY), QColor(255, 255, 255, 0), _UNKNOWN_MM)
        limits = pairwise((_LARGEST, *HOSTING_FROM_MW))
        for each, (below, least) in zip(HOSTING_CLASSES, limits, strict=True):
            found = places[(room >= least) & (room < below)]
            self._points(found, crs, QColor("#FFFFFF"), _filled(each.colour), each.size_mm)

    def _ring(self, studied: StudiedGrid, crs: QgsCoordinateReferenceSystem) -> None:
        places = studied.places.xy_m[[bus for bus in self._chosen if bus < studied.grid.bus_count]]
        self._points(places, crs, _CHOSEN, QColor(255, 255, 255, 0), _CHOSEN_MM)

    def _line(
        self, shapes: list[Any], crs: QgsCoordinateReferenceSystem, colour: str, mm: float, pen: Qt.PenStyle
    ) -> None:
        if not shapes:
            return
        import shapely

        band = QgsRubberBand(self._canvas, Qgis.GeometryType.Line)
        band.setStrokeColor(QColor(colour))
        band.setSecondaryStrokeColor(_HALO)
        band.setWidth(self._pixels(mm))
        band.setLineStyle(pen)
        parts = shapely.get_parts(shapely.force_2d(shapes))
        self._place(band, shapely.multilinestrings(parts), crs)

    def _points(
        self, places: Any, crs: QgsCoordinateReferenceSystem, stroke: QColor, fill: QColor, mm: float
    ) -> None:
        import numpy as np
        import shapely

        known = places[np.isfinite(places).all(axis=1)]
        if not len(known):
            return
        band = QgsRubberBand(self._canvas, Qgis.GeometryType.Point)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(self._pixels(mm))
        band.setWidth(2)
        band.setStrokeColor(stroke)
        band.setFillColor(fill)
        self._place(band, shapely.multipoints(known), crs)

    def _place(self, band: QgsRubberBand, shape: Any, crs: QgsCoordinateReferenceSystem) -> None:
        geometry = QgsGeometry()
        geometry.fromWkb(shape.wkb)
        band.setToGeometry(geometry, crs)
        self.bands.append(band)

    def _pixels(self, mm: float) -> int:
        return max(1, round(mm * self._canvas.logicalDpiX() / _MM_PER_INCH))


def _filled(colour: str) -> QColor:
    fill = QColor(colour)
    fill.setAlpha(_FILL_ALPHA)
    return fill
