# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Histograms and the course of curves."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.siting.distribution import anchors, course, histogram, median, shown_span, tally
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


def test_a_histogram_counts_every_value_once() -> None:
    values = np.array([0.0, 0.1, 0.9, 1.0, np.nan, np.inf, 0.5])
    found = histogram(values, 2, (0.0, 1.0))
    assert found.counts.tolist() == [2, 3]
    assert (found.missing, found.infinite, found.beyond) == (1, 1, 0)


def test_values_beyond_the_span_are_counted_apart() -> None:
    found = histogram(np.array([-5.0, 0.5, 9.0]), 4, (0.0, 1.0))
    assert (found.counts.sum(), found.beyond) == (1, 2)


def test_one_far_value_does_not_squeeze_all_others_into_one_bar() -> None:
    values = np.append(np.linspace(0.0, 1.0, 1000), 1e6)
    found = histogram(values, 10)
    assert found.edges[-1] < 2.0
    assert found.beyond == 1 + int((values[:-1] < found.edges[0]).sum()) + int(
        ((values > found.edges[-1]) & (values < 2)).sum()
    )


@pytest.mark.parametrize("values", [[], [math.nan], [3.0], [3.0, 3.0]])
def test_a_histogram_of_hardly_anything_has_edges(values: list[float]) -> None:
    found = histogram(np.array(values), 5)
    assert found.edges[0] < found.edges[-1]
    assert found.counts.sum() == sum(not math.isnan(value) for value in values)


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True, width=32), max_size=60), st.integers(1, 30))
def test_no_value_is_lost(values: list[float], bins: int) -> None:
    found = histogram(np.array(values, dtype=np.float64), bins)
    assert found.counts.sum() + found.missing + found.infinite + found.beyond == len(values)


def test_texts_are_tallied_most_frequent_first() -> None:
    values = np.array(["b", "a", "b", None, "", "c", "b", "a"], dtype=object)
    found = tally(values, 2)
    assert found.texts == ("b", "a")
    assert found.counts.tolist() == [3, 2]
    assert found.missing == 2


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


def test_the_median_is_that_of_what_is_known() -> None:
    assert median(np.array([3.0, np.nan, 1.0, 8.0])) == 3.0
    assert math.isnan(median(np.array([np.nan])))
