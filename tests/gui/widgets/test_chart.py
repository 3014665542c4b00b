# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts are drawn when they are seen, speak to those who cannot see them, and can be saved."""

from __future__ import annotations

import math
import subprocess
import sys
import warnings
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtGui import QColor, QImage, QPalette
from qgis.PyQt.QtWidgets import QFileDialog

from plugin.errors import PlanFileError
from plugin.gui.widgets.chart import Bars, ChartWidget, Histogram
from plugin.paths import ROOT

BARS = Bars(
    "Capacity",
    "MW",
    ["원자력", "gas, combined cycle with a label that is too long for one line of a panel"],
    {"existing": [9350.0, 1800.0], "under construction": [2800.0, math.nan]},
    ["9,350 + 2,800 MW", "1,800 MW"],
)
HISTOGRAM = Histogram("Scores", "points", [0.0, 50.0, 100.0], [3, 7])


@pytest.fixture
def refused() -> list[Exception]:
    return []


@pytest.fixture
def chart(qtbot: QtBot, refused: list[Exception]) -> ChartWidget:
    made = ChartWidget(refused.append)
    qtbot.addWidget(made)
    made.resize(360, 400)
    return made


def test_matplotlib_is_loaded_when_a_chart_is_seen_and_not_before() -> None:
    code = (
        "import sys; from qgis.core import QgsApplication; a = QgsApplication([], True); a.initQgis()\n"
        "from plugin.gui.widgets.chart import Bars, ChartWidget\n"
        "w = ChartWidget(print); w.show_chart(Bars('a', 'b', ['c'], {'': [1.0]}, ['1']))\n"
        "assert 'matplotlib' not in sys.modules\n"
        "w.show()\n"
        "assert 'matplotlib' in sys.modules\n"
        "import os; print('seen', flush=True); os._exit(0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "seen" in done.stdout, done.stderr


def axes_of(chart: ChartWidget):  # noqa: ANN201 - matplotlib is loaded late
    return chart._canvas.figure.axes[0]


def test_bars_are_stacked_and_told_apart_by_hatching(chart: ChartWidget) -> None:
    chart.show_chart(BARS)
    chart.show()
    bars = axes_of(chart).patches
    assert [round(bar.get_width()) for bar in bars] == [9350, 1800, 2800, 0]
    assert [round(bar.get_x()) for bar in bars] == [0, 0, 9350, 1800]
    assert bars[0].get_hatch() != bars[2].get_hatch()
    assert [text.get_text() for text in axes_of(chart).get_legend().get_texts()] == list(BARS.series)


def test_a_look_can_be_chosen(chart: ChartWidget) -> None:
    chart.show_chart(BARS)
    chart.show()
    second = axes_of(chart).patches[2].get_hatch()
    chart.show_chart(Bars("a", "MW", ["b"], {"under construction": [1.0]}, ["1 MW"], looks=[1]))
    assert axes_of(chart).patches[0].get_hatch() == second


def test_labels_are_whole_and_broken_to_the_width(chart: ChartWidget) -> None:
    chart.show_chart(BARS)
    chart.show()
    texts = [text.get_text() for text in axes_of(chart).texts]
    assert [text.replace("\n", " ") for text in texts] == [
        f"{label}  {text}" for label, text in zip(BARS.labels, BARS.texts, strict=True)
    ]
    assert "\n" in texts[1]
    assert "\n" not in texts[0]


def test_a_wider_chart_breaks_labels_less(chart: ChartWidget, qtbot: QtBot) -> None:
    chart.show_chart(BARS)
    chart.show()
    lines = axes_of(chart).texts[1].get_text().count("\n")
    chart.resize(900, 400)
    qtbot.waitUntil(lambda: axes_of(chart).texts[1].get_text().count("\n") < lines)


def test_every_letter_is_drawn(chart: ChartWidget, tmp_path: Path) -> None:
    chart.show_chart(BARS)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        chart.show()
        chart.save(tmp_path / "a.png")


def test_a_histogram_has_its_classes(chart: ChartWidget) -> None:
    chart.show_chart(HISTOGRAM)
    chart.show()
    values, edges, _ = axes_of(chart).patches[0].get_data()
    assert values.tolist() == [3, 7]
    assert edges.tolist() == [0.0, 50.0, 100.0]
    assert chart._canvas.accessibleDescription() == "0–50: 3; 50–100: 7"


def test_what_is_drawn_can_be_heard(chart: ChartWidget) -> None:
    chart.show_chart(BARS)
    chart.show()
    assert chart._canvas.accessibleName() == "Capacity"
    assert "원자력: 9,350 + 2,800 MW" in chart._canvas.accessibleDescription()


def test_the_colours_are_those_of_the_window_and_follow_it(chart: ChartWidget, qtbot: QtBot) -> None:
    chart.show_chart(BARS)
    chart.show()
    dark = QPalette(chart.palette())
    dark.setColor(QPalette.ColorRole.Window, QColor("#112233"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#ddeeff"))
    chart.setPalette(dark)
    colours = [round(part * 255) for part in chart._canvas.figure.get_facecolor()[:3]]
    assert colours == [0x11, 0x22, 0x33]
    assert axes_of(chart).texts[0].get_color() == "#ddeeff"


def test_nothing_to_draw_is_said_and_cannot_be_saved(chart: ChartWidget) -> None:
    chart.show_chart(None)
    chart.show()
    assert chart.message.text() == "There is nothing to draw in this selection."
    assert not chart.save_button.isEnabled()
    assert chart.area.isHidden()
    chart.show_chart(BARS)
    assert not chart.area.isHidden()
    assert chart.save_button.isEnabled()
    assert chart.message.isHidden()


def test_without_matplotlib_the_panel_says_so_and_works(
    chart: ChartWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("matplotlib", "matplotlib.backends.backend_qtagg", "matplotlib.figure"):
        monkeypatch.setitem(sys.modules, name, None)
    chart.show_chart(BARS)
    chart.show()
    assert "matplotlib" in chart.message.text()
    chart.save(tmp_path / "a.png")
    assert not (tmp_path / "a.png").exists()


@pytest.mark.parametrize(
    ("typed", "chosen", "made"),
    [
        ("a.png", "Picture (*.png)", "a.png"),
        ("b.svg", "Picture (*.png)", "b.svg"),
        ("c", "Picture (*.png)", "c.png"),
        ("한글 d", "Drawing (*.svg)", "한글 d.svg"),
    ],
)
def test_a_chart_is_saved_as_it_is_named(
    chart: ChartWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, chosen: str, made: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / typed), chosen))
    chart.show_chart(BARS)
    chart.show()
    chart.ask_and_save()
    assert (tmp_path / made).stat().st_size > 1000
    if made.endswith("png"):
        assert not QImage(str(tmp_path / made)).isNull()
    else:
        assert "<svg" in (tmp_path / made).read_text(encoding="utf-8")


def test_no_name_saves_nothing(chart: ChartWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    saved: list[Path] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(chart, "save", saved.append)
    chart.ask_and_save()
    assert saved == []


def test_what_cannot_be_saved_is_told(
    chart: ChartWidget, refused: list[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "nowhere" / "a.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    chart.show_chart(BARS)
    chart.show()
    chart.ask_and_save()
    (error,) = refused
    assert isinstance(error, PlanFileError)
    assert "The chart cannot be saved" in str(error)
    assert str(target) in str(error)


def test_texts_follow_the_language(chart: ChartWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin.gui.widgets.chart.tr", str.upper)
    chart.retranslate()
    assert chart.save_button.text() == "SAVE THE C&HART…"
