# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A chart that can be saved: bars, stacked bars or a histogram; series differ by hatching as well as by colour."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontMetrics, QResizeEvent
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...errors import PlanFileError, mark
from ...i18n import tr
from ..idle import once_quiet
from .plot import Plot
from .plot_look import Look, plain

# Of each series: how much of the bar is filled, and its hatching.
_LOOKS = ((1.0, ""), (0.35, "////"), (0.0, "...."), (0.0, ""), (0.6, "xx"), (0.15, "\\\\"))
# In lines of text: a bar with the space around it, and what axis and legend take.
_ROWS_PER_BAR = 1.4
_ROWS_OF_AXIS = 5.0
_ROWS_PER_SERIES = 1.5
_ROWS_OF_HISTOGRAM = 14.0
_FEWEST_ROWS = 9
# Fewer bars than this would be blocks.
_FEWEST_BARS = 4
_WIDTH_WAIT_MS = 100
_TICKS = 4
_OPAQUE = 255


class Bars(NamedTuple):
    """Horizontal bars: a label and a text of the figure for each, and values by series, NaN for none.

    Several series are stacked: give only what may be added. ``looks`` are the numbers of their looks, in their
    own order unless given.
    """

    title: str
    unit: str
    labels: Sequence[str]
    series: Mapping[str, Sequence[float]]
    texts: Sequence[str]
    looks: Sequence[int] = ()


class Histogram(NamedTuple):
    """How many values are in each class; ``edges`` are one more than ``counts``."""

    title: str
    unit: str
    edges: Sequence[float]
    counts: Sequence[int]


Chart = Bars | Histogram


class ChartWidget(QWidget):
    """Shows one chart and saves it as PNG or SVG; ``refuse`` is told what goes wrong with that."""

    def __init__(self, refuse: Callable[[Exception], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refuse = refuse
        self._chart: Chart | None = None
        self.plot = Plot(self._draw, self)
        # Labels are broken to the width there is.
        self._widening = once_quiet(self, self.plot.refresh, _WIDTH_WAIT_MS)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.plot)
        self.save_button = QPushButton(self)
        self.save_button.clicked.connect(self.ask_and_save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.message)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignRight)
        self.retranslate()

    def retranslate(self) -> None:
        """Show all texts in the present language; the chart comes with its own."""
        self.save_button.setText(tr("Save the c&hart…"))
        self.save_button.setToolTip(tr("Save the chart as a picture (PNG) or drawing (SVG)"))
        self.show_chart(self._chart)

    def show_chart(self, chart: Chart | None) -> None:
        """Show a chart, None for nothing to show; it is drawn when it can be seen."""
        self._chart = chart
        self.message.setText("" if chart is not None else tr("There is nothing to draw in this selection."))
        self.message.setVisible(chart is None)
        self.area.setVisible(chart is not None)
        # There is something to save when it has been drawn.
        self.save_button.setEnabled(False)
        if chart is not None:
            self.plot.setAccessibleName(chart.title)
            self.plot.setAccessibleDescription(_spoken(chart))
            self.plot.refresh()

    def save(self, path: Path) -> None:
        """Save the chart in the format that the name ends in; raises PlanFileError."""
        try:
            self.plot.save(path)
        except (OSError, ValueError) as error:
            raise PlanFileError(
                mark("The chart cannot be saved"),
                where="{path}: {reason}",
                path=path,
                reason=error,
                remedy=mark("Choose another folder or name; it must end in .png or .svg."),
            ) from error

    def ask_and_save(self) -> None:
        """Ask where, and save the chart there."""
        name, chosen = QFileDialog.getSaveFileName(
            self, tr("Save the chart"), "", f"{tr('Picture (*.png)')};;{tr('Drawing (*.svg)')}"
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(f"{path.name}{'.svg' if 'svg' in chosen else '.png'}")
        try:
            self.save(path)
        except PlanFileError as error:
            self._refuse(error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break labels anew when the width is another one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._widening.start()

    def _draw(self, figure: Any, look: Look) -> None:
        chart = self._chart
        if chart is None:
            return
        axes = figure.add_subplot()
        axes.locator_params(axis="x", nbins=_TICKS)
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:,.10g}")
        axes.set_xlabel(chart.unit)
        if isinstance(chart, Bars):
            room = self.area.viewport().width() - 4 * self.fontMetrics().averageCharWidth()
            labels = [
                _broken(f"{label}  {text}", room, self.fontMetrics())
                for label, text in zip(chart.labels, chart.texts, strict=True)
            ]
            rows = _draw_bars(axes, chart, labels, look)
        else:
            rows = _draw_histogram(axes, chart, look)
        self.plot.setMinimumHeight(int(max(rows, _FEWEST_ROWS) * self.fontMetrics().height()))
        self.save_button.setEnabled(True)


def _draw_bars(axes: Any, chart: Bars, labels: Sequence[str], look: Look) -> float:
    """Draw bars with their labels above them, so that a narrow panel has room for both; return the rows it takes."""
    lines = max(label.count("\n") + 1 for label in labels)
    per_bar = lines + _ROWS_PER_BAR
    height = 1.0 / per_bar
    places = list(range(len(labels)))
    starts = [0.0] * len(places)
    styles = chart.looks or range(len(chart.series))
    for (name, values), style in zip(chart.series.items(), styles, strict=True):
        strength, hatch = _LOOKS[style % len(_LOOKS)]
        # A bar of no length would still be seen as a stroke.
        known = [value if value > 0 else 0.0 for value in values]
        axes.barh(
            places,
            known,
            left=starts,
            height=height,
            label=name,
            facecolor=f"{look.colours.bar}{round(_OPAQUE * strength):02x}",
            hatch=hatch,
            edgecolor=look.text,
            linewidth=[0.8 if value else 0.0 for value in known],
        )
        starts = [start + value for start, value in zip(starts, known, strict=True)]
    for place, label in enumerate(labels):
        note = axes.annotate(
            plain(label), (0, place - height / 2), xytext=(2, 1), textcoords="offset points", va="bottom"
        )
        # A long label must not push the bars aside.
        note.set_in_layout(False)
    axes.set_ylim(max(len(places), _FEWEST_BARS) - 1 + height, -1.0 + height / 2)
    axes.set_yticks([])
    # Else the longest bar would touch the edge wherever a later series has nothing to add to it.
    axes.use_sticky_edges = False
    axes.autoscale_view()
    axes.set_xlim(left=0)
    names = [name for name in chart.series if name]
    if names:
        axes.legend(loc="lower left", bbox_to_anchor=(0.0, 1.0), frameon=False, borderaxespad=0.0)
    return max(len(places), _FEWEST_BARS) * per_bar + len(names) * _ROWS_PER_SERIES + _ROWS_OF_AXIS


def _draw_histogram(axes: Any, chart: Histogram, look: Look) -> float:
    axes.stairs(chart.counts, chart.edges, fill=True, facecolor=look.colours.bar, edgecolor=look.text)
    axes.set_xlim(chart.edges[0], chart.edges[-1])
    axes.set_ylim(bottom=0)
    return _ROWS_OF_HISTOGRAM


def _broken(text: str, width: int, metrics: QFontMetrics) -> str:
    """Return a text broken between its words into lines of at most this many pixels, where its words let it."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and metrics.horizontalAdvance(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


def _spoken(chart: Chart) -> str:
    if isinstance(chart, Bars):
        return "; ".join(f"{label}: {text}" for label, text in zip(chart.labels, chart.texts, strict=True))
    classes = zip(chart.edges[:-1], chart.edges[1:], chart.counts, strict=True)
    return "; ".join(f"{low:g}–{high:g}: {count}" for low, high, count in classes)
