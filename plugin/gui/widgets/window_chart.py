# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A chart in a panel: matplotlib, loaded when one is first drawn, in the colours and the font of the window."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QFontInfo, QPalette
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ...i18n import tr

# A safe set for the colour-blind, for light and for dark windows.
_LIGHT, _DARK = ("#0072B2", "#D55E00"), ("#56B4E9", "#E69F00")
_HALF = 128
# What matplotlib calls transparent.
NO_COLOUR = "none"
# Fonts with Korean letters, of Linux, Windows and macOS.
_KOREAN_FONTS = ("Noto Sans CJK KR", "Noto Sans KR", "NanumGothic", "Malgun Gothic", "Apple SD Gothic Neo")
_POINTS_PER_INCH = 72.0


class Look(NamedTuple):
    """What a chart looks like in this window: colours as #rrggbb, fonts, and the size of letters in points."""

    text: str
    bar: str
    mark: str
    fonts: tuple[str, ...]
    letters_pt: float


@cache
def _fonts_at_hand(family: str) -> tuple[str, ...]:
    """Return the fonts to look for letters in, in this order, of those that matplotlib knows."""
    from matplotlib import font_manager

    known = {font.name for font in font_manager.fontManager.ttflist}
    return tuple(name for name in (family, "DejaVu Sans", *_KOREAN_FONTS) if name in known)


class WindowChart(QWidget):
    """A place for one chart. A child draws in ``paint``; ``redraw`` calls it, with matplotlib or with an excuse."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._excuse = QLabel(self)
        self._excuse.setWordWrap(True)
        self._excuse.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._excuse.hide()
        self._layout.addWidget(self._excuse)
        self.canvas: Any = None

    def paint(self, axes: Any, look: Look) -> None:
        """Draw into empty axes that fill the chart."""
        raise NotImplementedError

    def redraw(self) -> None:
        """Draw anew, or say why it cannot be done."""
        try:
            axes = self._empty_axes()
        except (ImportError, AttributeError):
            # An AttributeError is what a matplotlib built for another numpy ends in.
            self._excuse.setText(
                tr("Charts need the Python library matplotlib. The tables show the same numbers.")
            )
            self._excuse.show()
            return
        self.paint(axes, self.look())
        self.canvas.draw_idle()

    def look(self) -> Look:
        """Return the colours of the window as they are now."""
        palette, font = self.palette(), self.font()
        ground = palette.color(QPalette.ColorRole.Window)
        bar, mark = _LIGHT if ground.lightness() >= _HALF else _DARK
        points = font.pointSizeF()
        if points <= 0:
            points = font.pixelSize() * _POINTS_PER_INCH / self.logicalDpiX()
        return Look(
            text=palette.color(QPalette.ColorRole.WindowText).name(),
            bar=bar,
            mark=mark,
            fonts=_fonts_at_hand(QFontInfo(font).family()),
            letters_pt=points,
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the font of the window."""
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
        if self.canvas is not None and event.type() in looks:
            self.redraw()

    def _empty_axes(self) -> Any:
        from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
        from matplotlib.figure import Figure

        if self.canvas is None:
            self.canvas = FigureCanvasQTAgg(Figure(dpi=self.logicalDpiX()))
            self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            # The wheel scrolls the panel.
            self.canvas.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            # The ground is the window's own: the style sheet of a theme does not tell its colour.
            self.canvas.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
            palette = self.canvas.palette()
            palette.setColor(QPalette.ColorRole.Window, QColor(Qt.GlobalColor.transparent))
            self.canvas.setPalette(palette)
            self._layout.addWidget(self.canvas)
        figure = self.canvas.figure
        figure.clear()
        figure.set_facecolor(NO_COLOUR)
        return figure.add_axes((0.0, 0.0, 1.0, 1.0), facecolor=NO_COLOUR)
