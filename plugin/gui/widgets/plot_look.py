# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What charts look like: in the colours and the letters of their window, or as they are printed."""

from __future__ import annotations

from typing import Any, NamedTuple

from qgis.PyQt.QtGui import QFontInfo, QPalette
from qgis.PyQt.QtWidgets import QWidget

from .plot_font import plot_families

# What matplotlib calls transparent.
NO_COLOUR = "none"
PAPER = "#FFFFFF"
_INK = "#000000"
_POINTS_PER_INCH = 72.0
_HALF = 128


class Colours(NamedTuple):
    """Bars and curves; what is looked at or excluded; what lies behind; what hollow marks are filled with.

    Blue and orange of a set that is safe for the colour-blind (Okabe & Ito 2008), darkened for light grounds. All but
    the filling stand out of their ground by 4.5 to 1.
    """

    bar: str
    mark: str
    shade: str
    hollow: str


ON_LIGHT = Colours(bar="#0069A5", mark="#A84300", shade="#5F676D", hollow="#FFFFFF")
ON_DARK = Colours(bar="#56B4E9", mark="#E69F00", shade="#A3ABB1", hollow="#202020")


class Look(NamedTuple):
    """The looks of one drawing: colours as #rrggbb, fonts, and the size of letters in points."""

    text: str
    colours: Colours
    fonts: tuple[str, ...]
    letters_pt: float

    @property
    def settings(self) -> dict[str, Any]:
        """The settings of matplotlib under which a chart is drawn, and drawn again when its size changes."""
        ink = ("text.color", "axes.labelcolor", "xtick.color", "ytick.color", "axes.edgecolor", "hatch.color")
        return {
            **dict.fromkeys(ink, self.text),
            "font.family": list(self.fonts),
            "font.size": self.letters_pt,
            "axes.unicode_minus": False,
            "axes.facecolor": NO_COLOUR,
            "axes.linewidth": 0.6,
            "axes.spines.top": False,
            "axes.spines.right": False,
        }


def look_of(widget: QWidget) -> Look:
    """Return the looks of charts in a widget."""
    # The ground is not asked: a theme's style sheet sets another one than its palette says.
    text = widget.palette().color(QPalette.ColorRole.WindowText)
    colours = ON_DARK if text.lightness() >= _HALF else ON_LIGHT
    return Look(text.name(), colours, _families(widget), _letters_pt(widget))


def printed_look(widget: QWidget) -> Look:
    """Return the looks of a chart of a widget on white paper, whatever the theme of the window."""
    return Look(_INK, ON_LIGHT, _families(widget), _letters_pt(widget))


def plain(text: str) -> str:
    """Return a text of which matplotlib makes no formula."""
    return text.replace("$", r"\$")


def _families(widget: QWidget) -> tuple[str, ...]:
    return plot_families(QFontInfo(widget.font()).family())


def _letters_pt(widget: QWidget) -> float:
    font = widget.font()
    points = font.pointSizeF()
    return points if points > 0 else font.pixelSize() * _POINTS_PER_INCH / widget.logicalDpiX()
