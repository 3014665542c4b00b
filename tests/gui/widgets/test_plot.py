# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A place for charts: drawn once per change, on the ground of the window, and a word where they cannot be."""

from __future__ import annotations

import builtins
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPalette, QWheelEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from plugin.gui.widgets.plot import Plot
from plugin.gui.widgets.plot_look import Look
from plugin.paths import ROOT

Until = Callable[..., None]


@pytest.fixture
def drawn() -> list[Look]:
    return []


@pytest.fixture
def plot(qtbot: Any, drawn: list[Look]) -> Plot:
    made = Plot(lambda _figure, look: drawn.append(look))
    qtbot.addWidget(made)
    return made


def test_nothing_of_matplotlib_is_loaded_before_a_chart_is_drawn() -> None:
    modules = (
        "widgets.chart",
        "widgets.waterfall",
        "widgets.value_curve",
        "widgets.curve_view",
        "docks.table",
    )
    code = f"import sys, {', '.join(f'plugin.gui.{name}' for name in modules)}; print('matplotlib' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip().endswith("False")


def test_what_nobody_sees_is_not_drawn(plot: Plot, drawn: list[Look], qtbot: Any) -> None:
    plot.refresh()
    qtbot.wait(20)
    assert drawn == []
    assert plot.figure is None


def test_many_changes_at_once_are_drawn_once(plot: Plot, drawn: list[Look], until: Until, qtbot: Any) -> None:
    plot.show()
    until(lambda: drawn)
    qtbot.wait(20)
    drawn.clear()
    for _ in range(5):
        plot.refresh()
    until(lambda: drawn)
    qtbot.wait(20)
    assert len(drawn) == 1


def test_what_has_not_changed_is_not_drawn_again_when_it_is_seen_again(
    plot: Plot, drawn: list[Look], until: Until, qtbot: Any
) -> None:
    plot.show()
    until(lambda: drawn)
    plot.hide()
    qtbot.wait(20)
    drawn.clear()
    plot.show()
    qtbot.wait(20)
    assert drawn == []


def test_another_palette_or_font_draws_anew_in_its_looks(plot: Plot, drawn: list[Look], until: Until) -> None:
    plot.show()
    until(lambda: drawn)
    dark = QPalette(plot.palette())
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#F0F0F0"))
    plot.setPalette(dark)
    until(lambda: drawn[-1].text == "#f0f0f0")
    font = QFont(plot.font())
    font.setPointSizeF(31.0)
    plot.setFont(font)
    until(lambda: drawn[-1].letters_pt == 31.0)


def test_the_ground_is_what_lies_under_the_chart(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet("QWidget { background: transparent; } .QWidget { background: #324050; }")
    plot = Plot(lambda figure, _look: figure.add_subplot(), window)
    layout = QVBoxLayout(window)
    layout.addWidget(plot)
    window.resize(300, 200)
    window.show()
    plot.draw_now()
    picture = window.grab().toImage()
    centre = plot.mapTo(window, plot.rect().center())
    assert picture.pixelColor(centre).name() == "#324050"
    assert picture.pixelColor(plot.mapTo(window, QPoint(1, 1))).name() == "#324050"


def scrolled(plot: Plot, buttons: Qt.MouseButton) -> bool:
    """Tell whether the wheel over a chart is left to what is around it."""
    canvas = plot.figure.canvas
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(canvas.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 0),
        QPoint(0, -120),
        buttons,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(canvas, event)
    return not event.isAccepted()


def test_the_wheel_scrolls_past_a_chart_but_not_while_something_is_pulled(plot: Plot) -> None:
    plot.draw_now()
    assert scrolled(plot, Qt.MouseButton.NoButton)
    assert not scrolled(plot, Qt.MouseButton.LeftButton)


def test_marks_that_come_when_it_is_resized_look_like_the_others(plot: Plot) -> None:
    plot.show()
    plot.draw_now()
    from matplotlib import rcParams

    seen: list[Any] = []
    canvas = plot.figure.canvas
    canvas.figure.draw = lambda *_: seen.append(rcParams["font.size"])
    canvas.settings = {"font.size": 31.0}
    canvas.draw()
    assert seen == [31.0]


def test_without_matplotlib_it_says_so_and_goes_on(
    plot: Plot, drawn: list[Look], until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    plot.show()
    until(lambda: plot.findChild(QLabel) is not None)
    assert "matplotlib" in plot.findChild(QLabel).text()
    assert drawn == []
    plot.draw_now()
    assert len(plot.findChildren(QLabel)) == 1


def test_a_matplotlib_that_does_not_fit_is_as_good_as_none(
    plot: Plot, drawn: list[Look], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    load = builtins.__import__

    def fail(name: str, *rest: Any) -> Any:
        if name.startswith("matplotlib"):
            raise AttributeError("_ARRAY_API not found")
        return load(name, *rest)

    monkeypatch.setattr(builtins, "__import__", fail)
    plot.draw_now()
    assert "matplotlib" in plot.findChild(QLabel).text()
    assert drawn == []
    assert not plot.save(tmp_path / "a.png")
