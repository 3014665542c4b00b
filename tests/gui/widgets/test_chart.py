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
        "w.show(); a.processEvents()\n"
        "assert 'matplotlib' in sys.modules\n"
        "import os; print('seen', flush=True); os._exit(0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "seen" in done.stdout, done.stderr


def axes_of(chart: ChartWidget):  # noqa: ANN201 - matplotlib is loaded late
    return chart.plot.figure.axes[0]


def show(chart: ChartWidget, shown: Bars | Histogram = BARS) -> None:
    """Let a chart be seen, and drawn at once."""
    chart.show_chart(shown)
    chart.show()
    chart.plot.draw_now()


def test_bars_are_stacked_and_told_apart_by_hatching(chart: ChartWidget) -> None:
    show(chart)
    bars = axes_of(chart).patches
    assert [round(bar.get_width()) for bar in bars] == [9350, 1800, 2800, 0]
    assert [round(bar.get_x()) for bar in bars] == [0, 0, 9350, 1800]
    assert bars[0].get_hatch() != bars[2].get_hatch()
    assert [text.get_text() for text in axes_of(chart).get_legend().get_texts()] == list(BARS.series)


def test_a_look_can_be_chosen(chart: ChartWidget) -> None:
    show(chart)
    second = axes_of(chart).patches[2].get_hatch()
    show(chart, Bars("a", "MW", ["b"], {"under construction": [1.0]}, ["1 MW"], looks=[1]))
    assert axes_of(chart).patches[0].get_hatch() == second


def test_labels_are_whole_and_broken_to_the_width(chart: ChartWidget) -> None:
    show(chart)
    texts = [text.get_text() for text in axes_of(chart).texts]
    assert [text.replace("\n", " ") for text in texts] == [
        f"{label}  {text}" for label, text in zip(BARS.labels, BARS.texts, strict=True)
    ]
    assert "\n" in texts[1]
    assert "\n" not in texts[0]


def test_a_wider_chart_breaks_labels_less(chart: ChartWidget, qtbot: QtBot) -> None:
    show(chart)
    lines = axes_of(chart).texts[1].get_text().count("\n")
    chart.resize(900, 400)
    qtbot.waitUntil(lambda: axes_of(chart).texts[1].get_text().count("\n") < lines)


def test_every_letter_is_drawn(chart: ChartWidget, tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        show(chart)
        chart.save(tmp_path / "a.png")


def test_a_histogram_has_its_classes(chart: ChartWidget) -> None:
    show(chart, HISTOGRAM)
    values, edges, _ = axes_of(chart).patches[0].get_data()
    assert values.tolist() == [3, 7]
    assert edges.tolist() == [0.0, 50.0, 100.0]
    assert chart.plot.accessibleDescription() == "0–50: 3; 50–100: 7"


def test_what_is_drawn_can_be_heard(chart: ChartWidget) -> None:
    show(chart)
    assert chart.plot.accessibleName() == "Capacity"
    assert "원자력: 9,350 + 2,800 MW" in chart.plot.accessibleDescription()


def test_what_is_saved_can_be_printed_whatever_the_theme(chart: ChartWidget, tmp_path: Path) -> None:
    dark = QPalette(chart.palette())
    dark.setColor(QPalette.ColorRole.Window, QColor("#112233"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#ddeeff"))
    chart.setPalette(dark)
    show(chart)
    assert axes_of(chart).texts[0].get_color() == "#ddeeff"
    chart.save(tmp_path / "a.png")
    picture = QImage(str(tmp_path / "a.png"))
    assert picture.pixelColor(0, 0).name() == "#ffffff"
    colours = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(200)}
    assert "#000000" in colours
    assert "#ddeeff" not in colours
    chart.save(tmp_path / "a.svg")
    assert "#ddeeff" not in (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert axes_of(chart).texts[0].get_color() == "#ddeeff", "what is seen stays as it was"


def test_nothing_to_draw_is_said_and_cannot_be_saved(chart: ChartWidget) -> None:
    chart.show_chart(None)
    chart.show()
    assert chart.message.text() == "There is nothing to draw in this selection."
    assert not chart.save_button.isEnabled()
    assert chart.area.isHidden()
    show(chart)
    assert not chart.area.isHidden()
    assert chart.save_button.isEnabled()
    assert chart.message.isHidden()


def test_without_matplotlib_nothing_can_be_saved(
    chart: ChartWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    show(chart)
    assert not chart.save_button.isEnabled()
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
    show(chart)
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
    show(chart)
    chart.ask_and_save()
    (error,) = refused
    assert isinstance(error, PlanFileError)
    assert "The chart cannot be saved" in str(error)
    assert str(target) in str(error)


def test_texts_follow_the_language(chart: ChartWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin.gui.widgets.chart.tr", str.upper)
    chart.retranslate()
    assert chart.save_button.text() == "SAVE THE C&HART…"
