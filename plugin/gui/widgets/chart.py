# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A chart in a panel: bars, stacked bars or a histogram, in the colours of the window and a font that has Hangul.

matplotlib is loaded when a chart is first seen. Series are told apart by hatching as well as by colour.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QFontMetrics, QPalette, QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ...errors import PlanFileError, mark
from ...i18n import tr
from .chart_font import chart_families

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
        self._is_drawn = True
        self._canvas: Any = None
        # Labels are broken to the width there is.
        self._widening = QTimer(self)
        self._widening.setSingleShot(True)
        self._widening.setInterval(_WIDTH_WAIT_MS)
        self._widening.timeout.connect(self._mark_stale)
        self.message = QLabel(self)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self._mark_stale()

    def show_chart(self, chart: Chart | None) -> None:
        """Show a chart, None for nothing to show; it is drawn when it can be seen."""
        self._chart = chart
        self._mark_stale()

    def save(self, path: Path) -> None:
        """Save the chart in the format that the name ends in; raises PlanFileError."""
        self._draw()
        if self._canvas is None:
            return
        try:
            self._canvas.figure.savefig(path, dpi=200, facecolor=self._canvas.figure.get_facecolor())
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

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has not been drawn yet."""
        super().showEvent(event)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break labels anew when the width is another one."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._widening.start()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another theme or font of the window."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._mark_stale()

    def _mark_stale(self) -> None:
        self._is_drawn = False
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        if self._is_drawn:
            return
        self._is_drawn = True
        text = "" if self._chart is not None else tr("There is nothing to draw in this selection.")
        if self._chart is not None and not self._has_canvas():
            text = tr(
                "Charts need the Python library matplotlib, which this QGIS lacks. The table has the same figures."
            )
        self.message.setText(text)
        self.message.setVisible(bool(text))
        self.area.setVisible(not text)
        self.save_button.setEnabled(not text)
        if not text and self._chart is not None:
            self._paint(self._chart)

    def _has_canvas(self) -> bool:
        """Make the canvas unless there is one; False when matplotlib is missing."""
        if self._canvas is not None:
            return True
        try:
            from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
            from matplotlib.figure import Figure
        except ImportError:
            return False
        self._canvas = FigureCanvasQTAgg(Figure(dpi=self.logicalDpiX(), layout="constrained"))
        # A chart is looked at, not used: the wheel scrolls past it, the keyboard passes it by.
        self._canvas.wheelEvent = lambda event: event.ignore()
        self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._canvas)
        return True

    def _paint(self, chart: Chart) -> None:
        import matplotlib as mpl

        ink, paper = (
            self.palette().color(role) for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window)
        )
        # The canvas is white by itself, which would show at its edges.
        self._canvas.setStyleSheet(f"background: {paper.name()}")
        figure = self._canvas.figure
        figure.clear()
        size = self.font().pointSizeF() if self.font().pointSizeF() > 0 else 9.0
        look = {
            "font.family": chart_families(self.font().family()),
            "font.size": size,
            "axes.unicode_minus": False,
            "text.color": ink.name(),
            "axes.labelcolor": ink.name(),
            "xtick.color": ink.name(),
            "ytick.color": ink.name(),
            "axes.edgecolor": ink.name(),
            "hatch.color": ink.name(),
        }
        with mpl.rc_context(look):
            figure.set_facecolor(paper.name())
            axes = figure.add_subplot()
            axes.set_facecolor(paper.name())
            axes.spines[["top", "right"]].set_visible(False)
            axes.xaxis.set_major_locator(mpl.ticker.MaxNLocator(_TICKS))
            axes.xaxis.set_major_formatter(mpl.ticker.FuncFormatter(lambda value, _: f"{value:,.10g}"))
            axes.set_xlabel(chart.unit)
            fill = self.palette().color(QPalette.ColorRole.Highlight).name()
            if isinstance(chart, Bars):
                room = self.area.viewport().width() - 4 * self.fontMetrics().averageCharWidth()
                labels = [
                    _broken(f"{label}  {text}", room, self.fontMetrics())
                    for label, text in zip(chart.labels, chart.texts, strict=True)
                ]
                rows = _draw_bars(axes, chart, labels, fill, ink.name())
            else:
                rows = _draw_histogram(axes, chart, fill, ink.name())
            self._canvas.setMinimumHeight(int(max(rows, _FEWEST_ROWS) * self.fontMetrics().height()))
            self._canvas.setAccessibleName(chart.title)
            self._canvas.setAccessibleDescription(_spoken(chart))
            self._canvas.draw_idle()


def _draw_bars(axes: Any, chart: Bars, labels: Sequence[str], fill: str, ink: str) -> float:
    """Draw bars with their labels above them, so that a narrow panel has room for both; return the rows it takes."""
    from matplotlib.colors import to_rgba

    lines = max(label.count("\n") + 1 for label in labels)
    per_bar = lines + _ROWS_PER_BAR
    height = 1.0 / per_bar
    places = list(range(len(labels)))
    starts = [0.0] * len(places)
    looks = chart.looks or range(len(chart.series))
    for (name, values), look in zip(chart.series.items(), looks, strict=True):
        strength, hatch = _LOOKS[look % len(_LOOKS)]
        # A bar of no length would still be seen as a stroke.
        known = [value if value > 0 else 0.0 for value in values]
        axes.barh(
            places,
            known,
            left=starts,
            height=height,
            label=name,
            facecolor=to_rgba(fill, strength),
            hatch=hatch,
            edgecolor=ink,
            linewidth=[0.8 if value else 0.0 for value in known],
        )
        starts = [start + value for start, value in zip(starts, known, strict=True)]
    for place, label in enumerate(labels):
        note = axes.annotate(
            label, (0, place - height / 2), xytext=(2, 1), textcoords="offset points", va="bottom"
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


def _draw_histogram(axes: Any, chart: Histogram, fill: str, ink: str) -> float:
    axes.stairs(chart.counts, chart.edges, fill=True, facecolor=fill, edgecolor=ink)
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
