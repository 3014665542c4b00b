# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A curve over a histogram, and its handles under the mouse."""

from __future__ import annotations

import math
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from qgis.PyQt.QtTest import QSignalSpy

from plugin.core.siting.model import Limit, ValueFunction
from plugin.core.texts import Text
from plugin.gui.widgets.curve_view import CurveView

FALLING = ValueFunction("linear", {"zero_at": 10.0, "one_at": 2.0})
RAW = np.array([1.0, 3.0, 3.1, 9.0, np.nan])
Until = Callable[..., None]


@pytest.fixture
def view(qtbot: Any, until: Until) -> CurveView:
    made = CurveView()
    qtbot.addWidget(made)
    made.resize(380, 200)
    made.show()
    made.show_curve(FALLING, None, RAW, "km")
    until(lambda: made.plot.figure is not None and bool(made.plot.figure.axes))
    return made


def axes(view: CurveView) -> Any:
    return view.plot.figure.axes[0]


def at(view: CurveView, raw: float, utility: float) -> SimpleNamespace:
    """Return a mouse event at a place of the picture."""
    x, y = axes(view).transData.transform((raw, utility))
    return SimpleNamespace(x=x, y=y, xdata=raw, ydata=utility, inaxes=axes(view), button=1)


def test_curve_bars_and_unit_are_drawn(view: CurveView) -> None:
    drawn = axes(view)
    assert drawn.get_xlabel() == "km"
    heights = [bar.get_height() for bar in drawn.patches]
    assert max(heights) == 1.0
    raw, utility = drawn.lines[0].get_data()
    assert utility[np.searchsorted(raw, 6.0)] == pytest.approx(0.5, abs=0.05)


def test_pulling_a_handle_tells_where_it_goes(view: CurveView) -> None:
    pulled, released = QSignalSpy(view.pulled), QSignalSpy(view.released)
    view._press(at(view, 10.0, 0.0))
    view._move(at(view, 8.0, 0.1))
    view._release(None)
    assert [list(given) for given in pulled] == [[0, 8.0, 0.1]]
    assert len(released) == 1


def test_beside_the_handles_nothing_is_pulled(view: CurveView) -> None:
    pulled = QSignalSpy(view.pulled)
    view._press(at(view, 6.0, 0.9))
    view._move(at(view, 8.0, 0.1))
    view._release(None)
    assert len(pulled) == 0


def test_a_limit_is_hatched_where_it_excludes(view: CurveView, until: Until) -> None:
    limit = Limit(Text("far", "멂"), max=5.0)
    before = len(axes(view).patches)
    view.show_curve(FALLING, limit, RAW, "km")
    until(lambda: len(axes(view).patches) == before + 1)
    assert axes(view).patches[-1].get_hatch() == "///"


def test_texts_are_bars_by_name(view: CurveView, until: Until) -> None:
    named = ValueFunction("categorical", {"categories": {"factory": 1.0, "field": 0.4}})
    raw = np.array(["factory", "paddy", None, "factory"], dtype=object)
    view.show_curve(named, None, raw, "")
    names = {"factory", "field", "paddy"}
    until(lambda: {label.get_text() for label in axes(view).get_yticklabels()} == names)


def test_nothing_known_is_drawn_as_an_empty_picture(view: CurveView, until: Until) -> None:
    view.show_curve(None, None, np.empty(0), "")
    until(lambda: not axes(view).lines)
    assert not any(bar.get_height() for bar in axes(view).patches if not math.isnan(bar.get_height()))
