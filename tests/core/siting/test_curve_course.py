# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Curves as they are drawn."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.core.siting.curve_course import anchors, course, shown_span
from plugin.core.siting.model import ValueFunction
from plugin.core.siting.value_functions import VALUE_FUNCTIONS, evaluate

CURVES = {
    "linear": ValueFunction("linear", {"zero_at": 20.0, "one_at": 2.0}),
    "piecewise": ValueFunction("piecewise", {"points": ((0.0, 0.0), (5.0, 1.0), (9.0, 0.3))}),
    "logistic": ValueFunction("logistic", {"midpoint": 5.0, "steepness": -2.0}),
    "gaussian": ValueFunction("gaussian", {"centre": 4.0, "spread": 1.5}),
    "exponential_decay": ValueFunction("exponential_decay", {"half_value": 3.0}),
    "step": ValueFunction("step", {"steps": ((1.0, 0.4), (3.0, 1.0)), "below": 0.1}),
}


# Of each kind the utilities at the ends of what is shown.
ENDS = {
    "linear": (1.0, 0.0),
    "piecewise": (0.0, 0.3),
    "logistic": (1.0, 0.0),
    "gaussian": (0.0, 0.0),
    "exponential_decay": (1.0, 0.05),
    "step": (0.1, 1.0),
}


@pytest.mark.parametrize("kind", CURVES)
def test_the_whole_shape_is_shown(kind: str) -> None:
    low, high = shown_span(CURVES[kind], np.array([]))
    assert low <= anchors(CURVES[kind])[0]
    assert high > anchors(CURVES[kind])[-1]
    utility = course(CURVES[kind], low, high).utility
    np.testing.assert_allclose((utility[0], utility[-1]), ENDS[kind], atol=0.02)


@pytest.mark.parametrize("kind", CURVES)
def test_the_course_of_a_curve_is_the_curve(kind: str) -> None:
    raw, utility = course(CURVES[kind], -3.0, 25.0)
    assert (np.diff(raw) > 0).all()
    assert (raw[0], raw[-1]) == (-3.0, 25.0)
    assert np.array_equal(utility, evaluate(CURVES[kind], raw))


def test_a_step_is_drawn_upright() -> None:
    raw, utility = course(CURVES["step"], 0.0, 5.0)
    at = int(np.flatnonzero(raw == 3.0)[0])
    assert (utility[at - 1], utility[at]) == (0.4, 1.0)
    assert raw[at] - raw[at - 1] < 1e-12


def test_corners_lie_on_the_line() -> None:
    raw, utility = course(CURVES["piecewise"], -1.0, 10.0)
    assert utility[raw == 5.0].tolist() == [1.0]


def test_every_kind_of_curve_has_its_anchors() -> None:
    assert set(CURVES) | {"categorical"} == set(VALUE_FUNCTIONS)
    assert anchors(CURVES["linear"]) == (2.0, 20.0)
    assert anchors(ValueFunction("categorical", {"categories": {"a": 1.0}})) == ()


def test_the_span_shows_curve_and_values() -> None:
    low, high = shown_span(CURVES["linear"], np.array([30.0, np.nan, np.inf]))
    assert low < 2.0
    assert high > 30.0
    assert shown_span(None, np.array([np.nan])) == (0.0, 1.0)
    assert shown_span(None, np.array([7.0]))[0] < 7.0 < shown_span(None, np.array([7.0]))[1]


def test_the_span_is_no_wider_than_curve_and_value_need() -> None:
    share = ValueFunction("linear", {"zero_at": 0.2, "one_at": 1.0})
    low, high = shown_span(share, np.array([0.9]))
    assert (low, high) == (pytest.approx(0.12), pytest.approx(1.08))


def test_what_begins_at_0_does_not_show_what_is_below() -> None:
    assert shown_span(CURVES["exponential_decay"], np.array([1.0]))[0] == 0
    assert shown_span(CURVES["linear"], np.array([0.0]))[0] == 0
