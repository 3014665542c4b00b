# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts stand out of every ground, light, dark or paper."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QWidget

from plugin.gui.widgets.plot_look import ON_DARK, ON_LIGHT, PAPER, look_of, plain, printed_look

# Of QGIS's themes: ground and letters. What a style sheet shows is not what its palette says.
GROUNDS = [("#FFFFFF", "#000000"), ("#EFEFEF", "#000000"), ("#323232", "#AAAAAA"), ("#232629", "#EFF0F1")]


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


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


@pytest.mark.parametrize(("ground", "letters"), GROUNDS)
def test_all_that_is_drawn_stands_out_of_its_ground(widget: QWidget, ground: str, letters: str) -> None:
    palette = QPalette(widget.palette())
    palette.setColor(QPalette.ColorRole.WindowText, QColor(letters))
    widget.setPalette(palette)
    look = look_of(widget)
    for colour in (look.text, look.colours.bar, look.colours.mark, look.colours.shade):
        assert contrast(colour, ground) >= 4.5, colour
    assert contrast(look.colours.hollow, look.colours.bar) >= 4.5


def test_on_paper_it_is_dark_on_white_whatever_the_theme(widget: QWidget) -> None:
    palette = QPalette(widget.palette())
    palette.setColor(QPalette.ColorRole.WindowText, QColor("#FFFFFF"))
    widget.setPalette(palette)
    look = printed_look(widget)
    assert look.colours == ON_LIGHT != ON_DARK
    assert contrast(look.text, PAPER) == pytest.approx(21.0)


def test_letters_are_as_large_as_those_of_the_window(widget: QWidget) -> None:
    font = widget.font()
    font.setPointSizeF(31.0)
    widget.setFont(font)
    assert look_of(widget).letters_pt == 31.0
    font.setPixelSize(40)
    widget.setFont(font)
    assert look_of(widget).letters_pt == pytest.approx(40 * 72 / widget.logicalDpiX())


def test_the_settings_know_letters_and_colours(widget: QWidget) -> None:
    look = look_of(widget)
    settings = look.settings
    assert settings["font.family"] == list(look.fonts)
    assert settings["font.size"] == look.letters_pt
    assert settings["text.color"] == settings["xtick.color"] == look.text


def test_no_text_becomes_a_formula() -> None:
    assert plain("5 $ to 9 $") == r"5 \$ to 9 \$"
