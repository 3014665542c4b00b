# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which fonts a chart is lettered with: the window's, and one of this machine that has Hangul."""

from __future__ import annotations

from functools import cache

from qgis.PyQt.QtCore import QT_VERSION_STR
from qgis.PyQt.QtGui import QFontDatabase

from ...plan.cartography.labels import FONT_FAMILIES

# Every matplotlib brings it along.
_LAST_RESORT = "DejaVu Sans"
# A syllable that every Korean font has, and a font without Korean has not.
_SYLLABLE = ord("가")
_IS_QT_6 = not QT_VERSION_STR.startswith("5.")


@cache
def plot_families(window_family: str) -> tuple[str, ...]:
    """Return families in the order in which a chart looks for a letter: Hangul is found in one if it is anywhere."""
    from matplotlib import font_manager

    known = set(font_manager.get_font_names())
    korean = QFontDatabase.WritingSystem.Korean
    # Qt 6 asks the class, Qt 5 an object.
    fonts = QFontDatabase if _IS_QT_6 else QFontDatabase()
    offered = [family for family in fonts.families(korean) if family in known]
    preferred = [family for family in FONT_FAMILIES if family in offered]
    found = next((family for family in (*preferred, *offered) if _has_hangul(family)), None)
    # One that has Hangul comes first if it is the window's own.
    wanted = [window_family if window_family in known else None, found, _LAST_RESORT]
    return tuple(dict.fromkeys(family for family in wanted if family))


def _has_hangul(family: str) -> bool:
    from matplotlib import font_manager

    path = font_manager.findfont(font_manager.FontProperties(family=[family]))
    return _SYLLABLE in font_manager.get_font(path).get_charmap()
