# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A place for pictures: drawn once per change, in the colours of the window, and a word where they cannot be."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import pytest
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel

from plugin.gui.widgets.plot import Colours, Plot, fonts

Until = Callable[..., None]


@pytest.fixture
def drawn() -> list[Colours]:
    return []


@pytest.fixture
def plot(qtbot: Any, drawn: list[Colours]) -> Plot:
    made = Plot(lambda _figure, colours: drawn.append(colours))
    qtbot.addWidget(made)
    return made


def test_what_nobody_sees_is_not_drawn(plot: Plot, drawn: list[Colours], qtbot: Any) -> None:
    plot.refresh()
    qtbot.wait(20)
    assert drawn == []
    assert plot.figure is None


def test_many_changes_at_once_are_drawn_once(
    plot: Plot, drawn: list[Colours], until: Until, qtbot: Any
) -> None:
    plot.show()
    until(lambda: drawn)
    qtbot.wait(20)
    drawn.clear()
    for _ in range(5):
        plot.refresh()
    until(lambda: drawn)
    qtbot.wait(20)
    assert len(drawn) == 1


def test_another_palette_draws_anew_in_its_colours(plot: Plot, drawn: list[Colours], until: Until) -> None:
    plot.show()
    until(lambda: drawn)
    dark = QPalette()
    dark.setColor(QPalette.ColorRole.Base, QColor("#202020"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#F0F0F0"))
    plot.setPalette(dark)
    until(lambda: drawn[-1].base == "#202020")
    assert drawn[-1].text == "#f0f0f0"
    assert drawn[-1].dark


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours (WCAG 2.1)."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("base", ["#FFFFFF", "#EFEFEF", "#232629", "#323232"])
def test_lines_stand_out_of_their_ground(base: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    colours = Colours(palette)
    assert contrast(colours.line, colours.base) >= 4.5
    assert contrast(colours.accent, colours.base) >= 4.5


def test_a_font_with_hangul_comes_first() -> None:
    assert fonts()[-1] == "DejaVu Sans"
    assert fonts()[0] != "DejaVu Sans", "make setup installs a Korean font"


def test_without_matplotlib_it_says_so_and_goes_on(
    plot: Plot, drawn: list[Colours], until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "matplotlib"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    plot.show()
    until(lambda: plot.findChild(QLabel) is not None)
    assert "matplotlib" in plot.findChild(QLabel).text()
    assert drawn == []
    plot.refresh()
