# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The waterfall chart."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from plugin.gui.widgets.waterfall import WaterfallChart, WaterfallRow

ROWS = (
    WaterfallRow("Power"),
    WaterfallRow("Connection $5", "+30.0", 0.0, 30.0),
    WaterfallRow("Water", "−5.0", 30.0, 25.0, is_known=False),
    WaterfallRow("Score", "25.0 (10–60)", 0.0, 25.0, is_total=True),
)


@pytest.fixture
def chart(qtbot: QtBot) -> WaterfallChart:
    made = WaterfallChart()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show_rows(ROWS, (10.0, 60.0), "in words")
    return made


def axes_of(chart: WaterfallChart) -> Any:
    chart.show()
    chart.draw_now()
    return chart.figure.axes[0]


def test_each_bar_begins_where_the_one_before_ends(chart: WaterfallChart) -> None:
    bars = axes_of(chart).patches
    assert [(round(b.get_x(), 6), round(b.get_width(), 6)) for b in bars] == [(0, 30), (30, -5), (0, 25)]
    assert chart.accessibleDescription() == "in words"


def test_what_is_unknown_is_hatched_and_the_total_shows_its_doubt(chart: WaterfallChart) -> None:
    axes = axes_of(chart)
    assert [bool(bar.get_hatch()) for bar in axes.patches] == [False, True, False]
    (doubt,) = axes.lines
    assert list(doubt.get_xdata()) == [10.0, 60.0]


def test_texts_are_shown_as_they_are_and_shortened_to_what_fits(chart: WaterfallChart) -> None:
    shown = [text.get_text() for text in axes_of(chart).texts]
    assert shown[1] == r"Connection \$5"
    chart.show_rows(
        (WaterfallRow("A title that is much too long for it " * 3, "+1.0", 0.0, 1.0),), (0, 1), ""
    )
    assert axes_of(chart).texts[0].get_text().endswith("…")


def test_it_is_as_high_as_its_rows_need(chart: WaterfallChart) -> None:
    high = chart.height()
    chart.show_rows(ROWS * 2, (10.0, 60.0), "")
    assert chart.height() == pytest.approx(2 * high, abs=2)


def test_the_scale_goes_from_0_to_100_and_further_where_points_do(chart: WaterfallChart) -> None:
    low, high = axes_of(chart).get_xlim()
    assert (low, high) == (pytest.approx(-4), pytest.approx(104))
    chart.show_rows((WaterfallRow("a", "−20.0", 0.0, -20.0),), (0.0, 0.0), "")
    assert axes_of(chart).get_xlim()[0] < -20


def test_nothing_to_show_is_an_empty_chart(chart: WaterfallChart) -> None:
    chart.show_rows((), (0.0, 0.0), "")
    assert len(axes_of(chart).patches) == 0
