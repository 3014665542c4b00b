# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A place for a matplotlib picture: loaded when it is first seen, in the colours and the font of the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...i18n import tr

# Fonts that hold both Latin and Hangul, on Windows, macOS and Linux; the last one is always there, without Hangul.
_FONTS = (
    "Noto Sans CJK KR",
    "NanumGothic",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "AppleGothic",
    "UnDotum",
    "DejaVu Sans",
)
_POINTS_PER_INCH = 72.0


class Plot(QWidget):
    """Shows what ``draw`` paints into a figure.

    ``draw(figure, colours)`` is called whenever the picture is asked for anew: on ``refresh``, and when the window's
    colours or font change. Pictures of what nobody sees are drawn when they are seen.
    """

    pressed = pyqtSignal(object)
    moved = pyqtSignal(object)
    released = pyqtSignal(object)

    def __init__(self, draw: Callable[[Any, Colours], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._canvas: Any = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(0)
        self._waiting.timeout.connect(self._paint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def refresh(self) -> None:
        """Draw anew, once, however often this is called before the window is idle."""
        self._waiting.start()

    @property
    def figure(self) -> Any:
        """The figure as it was last drawn, None before that or without matplotlib."""
        return None if self._canvas is None else self._canvas.figure

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self.refresh()

    def _paint(self) -> None:
        if not self.isVisible() or not self._made():
            return
        import matplotlib as mpl

        figure = self._canvas.figure
        figure.clear()
        colours = Colours(self.palette())
        # In points of paper, which the figure turns into pixels again.
        size = self.fontInfo().pixelSize() * _POINTS_PER_INCH / figure.dpi
        with mpl.rc_context({"font.family": fonts(), "font.size": size, "axes.unicode_minus": False}):
            figure.set_facecolor(colours.base)
            self._draw(figure, colours)
            self._canvas.draw()

    def _made(self) -> bool:
        if self._canvas is None and self.layout().count() == 0:
            try:
                self._canvas = _canvas_of_this_qt()
            except ImportError:
                missing = QLabel(
                    tr("Pictures need the Python library matplotlib, which this QGIS does not have.")
                )
                missing.setWordWrap(True)
                self.layout().addWidget(missing)
                return False
            self._canvas.setParent(self)
            self._canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.layout().addWidget(self._canvas)
            for name, signal in (
                ("button_press_event", self.pressed),
                ("motion_notify_event", self.moved),
                ("button_release_event", self.released),
            ):
                self._canvas.mpl_connect(name, signal.emit)
        return self._canvas is not None


class Colours:
    """The colours of a picture, taken from the palette of the window, so that it is dark in a dark theme."""

    def __init__(self, palette: QPalette) -> None:
        self.base = palette.color(QPalette.ColorRole.Base).name()
        self.text = palette.color(QPalette.ColorRole.Text).name()
        self.mark = palette.color(QPalette.ColorRole.Highlight).name()
        self.dark = palette.color(QPalette.ColorRole.Base).lightnessF() < 0.5  # noqa: PLR2004 - the middle
        # Grey bars and bluish-green lines that stand out of both a light and a dark ground (Okabe & Ito 2008).
        self.bar = "#7A8288" if self.dark else "#B4BBC1"
        self.line = "#3FC8A4" if self.dark else "#00694F"
        self.accent = "#F0A04B" if self.dark else "#B04A00"

    def dress(self, axes: Any) -> None:
        """Give axes the colours of the window."""
        axes.set_facecolor(self.base)
        axes.tick_params(colors=self.text, which="both")
        for spine in axes.spines.values():
            spine.set_color(self.text)
            spine.set_linewidth(0.6)
        for side in ("top", "right"):
            axes.spines[side].set_visible(False)
        for label in (axes.xaxis.label, axes.yaxis.label, axes.title):
            label.set_color(self.text)


@cache
def fonts() -> list[str]:
    """Return the fonts of this machine in which pictures are written, tried one after another for each letter."""
    from matplotlib import font_manager

    there = {font.name for font in font_manager.fontManager.ttflist}
    return [name for name in _FONTS if name in there]


def _canvas_of_this_qt() -> Any:
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

    return FigureCanvasQTAgg(Figure(layout="constrained"))
