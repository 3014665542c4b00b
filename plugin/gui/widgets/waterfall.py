# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The waterfall of a site: a bar of points for each criterion, each beginning where the one above ends."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QWidget

from .plot import Plot
from .plot_look import NO_COLOUR, Look, plain

_UNKNOWN_HATCH = "////"
_FULL = 100.0
_MARGIN = 0.04
# Of a row, from its top: where its letters begin, and where its bar begins and ends.
_LETTERS, _BAR, _BAR_HEIGHT = 0.08, 0.55, 0.34
_LINES_PER_ROW = 2.5


class WaterfallRow(NamedTuple):
    """One row: a heading where ``start`` is NaN, else a bar from ``start`` to ``end`` with its text at the right."""

    title: str
    points: str = ""
    start: float = math.nan
    end: float = math.nan
    is_known: bool = True
    is_total: bool = False


class WaterfallChart(Plot):
    """Draws rows under each other, as high as their letters need it. ``doubt``: the worst and the best total."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._draw_rows, parent)
        self._rows: tuple[WaterfallRow, ...] = ()
        self._doubt = (math.nan, math.nan)

    def show_rows(self, rows: tuple[WaterfallRow, ...], doubt: tuple[float, float], description: str) -> None:
        """Show a waterfall; ``description`` says in words what it shows."""
        self._rows, self._doubt = rows, doubt
        self.setAccessibleDescription(description)
        self.setFixedHeight(round(len(rows) * _LINES_PER_ROW * self.fontMetrics().height()))
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the titles to what fits."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.refresh()

    def _draw_rows(self, figure: Any, look: Look) -> None:
        axes = figure.add_subplot()
        axes.set_position((0.0, 0.0, 1.0, 1.0))
        ends = [row.end for row in self._rows if not math.isnan(row.end)]
        low, high = min([0.0, *ends]), max([_FULL, *ends])
        axes.set_xlim(low - _MARGIN * (high - low), high + _MARGIN * (high - low))
        axes.set_ylim(max(len(self._rows), 1), 0)
        axes.axis("off")
        for number, row in enumerate(self._rows):
            self._draw_row(axes, look, number, row, (low, high))

    def _draw_row(
        self, axes: Any, look: Look, number: int, row: WaterfallRow, ends: tuple[float, float]
    ) -> None:
        heading = math.isnan(row.start)
        letters = {
            "fontweight": "bold" if heading or row.is_total else "normal",
            "va": "center" if heading else "top",
        }
        top = number + (0.5 if heading else _LETTERS)
        points_px = self.fontMetrics().horizontalAdvance(row.points)
        room = round(self.width() * (1 - 2 * _MARGIN)) - points_px - self.fontMetrics().averageCharWidth() * 3
        title = self.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, max(room, 1))
        axes.text(ends[0], top, plain(title), ha="left", **letters)
        if heading:
            return
        axes.text(ends[1], top, plain(row.points), ha="right", **letters)
        axes.barh(
            number + _BAR + _BAR_HEIGHT / 2,
            row.end - row.start,
            left=row.start,
            height=_BAR_HEIGHT,
            color=look.colours.bar if row.is_known else NO_COLOUR,
            edgecolor=look.colours.bar,
            hatch=None if row.is_known else _UNKNOWN_HATCH,
        )
        worst, best = self._doubt
        if row.is_total and not math.isnan(worst):
            axes.plot(
                [worst, best],
                [number + _BAR + _BAR_HEIGHT / 2] * 2,
                color=look.colours.mark,
                marker="|",
                markersize=look.letters_pt,
                linewidth=2,
            )
