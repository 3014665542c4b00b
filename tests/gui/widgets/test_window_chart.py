# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts in panels: matplotlib when it is needed, the looks of the window, and what is said without it."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtGui import QColor, QPalette

from plugin.gui.widgets.window_chart import Look, WindowChart
from plugin.paths import ROOT


class Dot(WindowChart):
    """Draws one dot, and keeps the looks it drew with."""

    looks: list[Look]

    def paint(self, axes: Any, look: Look) -> None:
        self.looks = [*getattr(self, "looks", []), look]
        axes.plot([0], [0], marker="o")


@pytest.fixture
def dot(qtbot: QtBot) -> Dot:
    made = Dot()
    qtbot.addWidget(made)
    return made


def test_nothing_of_matplotlib_is_loaded_before_a_chart_is_drawn() -> None:
    modules = ("plugin.gui.widgets.waterfall", "plugin.gui.widgets.value_curve", "plugin.gui.docks.table")
    code = f"import sys, {', '.join(modules)}; print('matplotlib' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip().endswith("False")


def test_a_chart_is_drawn_anew_each_time(dot: Dot) -> None:
    assert dot.canvas is None
    dot.redraw()
    dot.redraw()
    assert len(dot.canvas.figure.axes) == 1
    assert len(dot.canvas.figure.axes[0].lines) == 1


def test_without_matplotlib_it_says_so_and_nothing_breaks(dot: Dot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib.backends.backend_qtagg", None)
    dot.redraw()
    assert "matplotlib" in dot._excuse.text()
    assert not dot._excuse.isHidden()
    assert dot.canvas is None


def test_it_follows_the_colours_of_the_window(dot: Dot) -> None:
    dot.redraw()
    light = dot.looks[-1]
    dark = QPalette(dot.palette())
    dark.setColor(QPalette.ColorRole.Window, QColor("#202020"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#eeeeee"))
    dot.setPalette(dark)
    assert dot.looks[-1].text == "#eeeeee"
    assert dot.looks[-1].bar != light.bar


def test_it_follows_the_size_of_letters(dot: Dot) -> None:
    dot.redraw()
    font = dot.font()
    font.setPointSizeF(31.0)
    dot.setFont(font)
    assert dot.looks[-1].letters_pt == 31.0
    font.setPixelSize(40)
    dot.setFont(font)
    assert dot.looks[-1].letters_pt == pytest.approx(40 * 72 / dot.logicalDpiX())


def test_there_are_letters_for_korean(dot: Dot) -> None:
    from matplotlib import font_manager

    dot.redraw()
    known = {font.name for font in font_manager.fontManager.ttflist}
    assert set(dot.looks[-1].fonts) <= known
    if known & {"NanumGothic", "Noto Sans CJK KR"}:
        assert set(dot.looks[-1].fonts) & {"NanumGothic", "Noto Sans CJK KR"}


def test_a_chart_must_say_how_it_is_drawn(qtbot: QtBot) -> None:
    bare = WindowChart()
    qtbot.addWidget(bare)
    with pytest.raises(NotImplementedError):
        bare.redraw()
