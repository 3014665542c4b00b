# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The curve of a criterion."""

from __future__ import annotations

import math
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from plugin.core.siting.model import ValueFunction
from plugin.gui.widgets.value_curve import ValueCurve

LINEAR = ValueFunction("linear", {"zero_at": 10.0, "one_at": 1.0})


@pytest.fixture
def curve(qtbot: QtBot) -> ValueCurve:
    made = ValueCurve()
    qtbot.addWidget(made)
    return made


def axes_of(curve: ValueCurve) -> Any:
    curve.show()
    curve.draw_now()
    return curve.figure.axes[0]


def test_the_site_stands_on_its_curve(curve: ValueCurve) -> None:
    curve.show_curve(LINEAR, 5.5, 0.5, "km")
    axes = axes_of(curve)
    line, point = axes.lines
    assert (point.get_xdata()[0], point.get_ydata()[0]) == (5.5, 0.5)
    assert {1.0, 10.0} <= set(line.get_xdata())
    assert axes.get_xlabel() == "km"
    assert not curve.isHidden()


@pytest.mark.parametrize(("raw", "utility"), [(math.nan, math.nan), (None, math.nan), (math.inf, 0.0)])
def test_what_is_unknown_or_out_of_reach_has_a_curve_without_a_point(
    curve: ValueCurve, raw: float | None, utility: float
) -> None:
    curve.show_curve(LINEAR, raw, utility, "km")
    assert len(axes_of(curve).lines) == 1


def test_names_are_bars_and_that_of_the_site_is_filled(curve: ValueCurve) -> None:
    zones = ValueFunction("categorical", {"categories": {"farm": 0.1, "industry": 1.0}})
    curve.show_curve(zones, "industry", 1.0, "")
    axes = axes_of(curve)
    assert [bar.get_height() for bar in axes.patches] == [0.1, 1.0]
    assert [bar.get_facecolor()[3] > 0 for bar in axes.patches] == [False, True]
    assert [label.get_text() for label in axes.get_xticklabels()] == ["farm", "industry"]


def test_without_a_curve_nothing_is_shown(curve: ValueCurve) -> None:
    curve.show_curve(None, None, math.nan, "")
    assert curve.isHidden()
    assert curve.figure is None
