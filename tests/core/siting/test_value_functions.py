# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Value functions at their anchors, between them, beyond them, and without a value."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.core.siting.model import ValueFunction
from plugin.core.siting.value_functions import VALUE_FUNCTIONS, equals, evaluate, is_missing, numbers
from plugin.errors import InputError

INF = math.inf

# kind, parameters, raw values and the utilities they must have.
ANCHORS: list[tuple[str, dict[str, Any], list[float], list[float]]] = [
    ("linear", {"zero_at": 20.0, "one_at": 0.0}, [0, 5, 20, -3, 40, INF, -INF], [1, 0.75, 0, 1, 0, 0, 1]),
    ("linear", {"zero_at": 10.0, "one_at": 30.0}, [10, 15, 30, 0, 99, INF], [0, 0.25, 1, 0, 1, 1]),
    (
        "piecewise",
        {"points": ((0.0, 1.0), (5.0, 0.4), (20.0, 0.0))},
        [0, 2.5, 5, 12.5, 20, -1, 30, INF, -INF],
        [1, 0.7, 0.4, 0.2, 0, 1, 0, 0, 1],
    ),
    ("piecewise", {"points": ((3.0, 0.4),)}, [0, 3, 9], [0.4, 0.4, 0.4]),
    (
        "logistic",
        {"midpoint": 10.0, "steepness": -0.5},
        [10, 8, 12, INF, -INF, 1e6],
        [0.5, 1 / (1 + math.exp(-1)), 1 / (1 + math.exp(1)), 0, 1, 0],
    ),
    (
        "gaussian",
        {"centre": 10.0, "spread": 2.0},
        [10, 12, 8, 14, INF],
        [1, math.exp(-0.5), math.exp(-0.5), math.exp(-2), 0],
    ),
    ("exponential_decay", {"half_value": 15.0}, [0, 15, 30, -5, INF], [1, 0.5, 0.25, 1, 0]),
    (
        "step",
        {"steps": ((154.0, 0.6), (345.0, 1.0)), "below": 0.1},
        [22.9, 154, 200, 345, 765, INF, -INF],
        [0.1, 0.6, 0.6, 1, 1, 1, 0.1],
    ),
]


@pytest.mark.parametrize(("kind", "parameters", "raw", "utilities"), ANCHORS)
def test_a_curve_goes_through_its_anchors(
    kind: str, parameters: dict[str, Any], raw: list[float], utilities: list[float]
) -> None:
    found = evaluate(ValueFunction(kind, parameters), np.array(raw, dtype=float))
    np.testing.assert_allclose(found, utilities, rtol=0, atol=1e-12)


def test_every_curve_has_its_anchors_tested() -> None:
    assert {kind for kind, *_ in ANCHORS} | {"categorical"} == set(VALUE_FUNCTIONS)


@pytest.mark.parametrize(("kind", "parameters", "raw", "utilities"), ANCHORS)
@given(values=st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=20))
@settings(derandomize=True, deadline=None, max_examples=50)
def test_a_utility_is_within_0_and_1_and_missing_only_with_its_raw_value(
    kind: str, parameters: dict[str, Any], raw: list[float], utilities: list[float], values: list[float]
) -> None:
    given_values = np.array(values, dtype=float)
    kept = given_values.copy()
    found = evaluate(ValueFunction(kind, parameters), given_values)
    np.testing.assert_array_equal(np.isnan(found), np.isnan(kept))
    assert ((found >= 0) & (found <= 1) | np.isnan(found)).all()
    np.testing.assert_array_equal(given_values, kept)


def test_a_category_has_its_utility() -> None:
    function = ValueFunction(
        "categorical", {"categories": {"industrial": 1.0, "farmland": 0.2}, "otherwise": 0.5}
    )
    raw = np.array(["industrial", "farmland", "forest", "", None, math.nan], dtype=object)
    np.testing.assert_array_equal(evaluate(function, raw), [1.0, 0.2, 0.5, math.nan, math.nan, math.nan])


def test_a_category_not_listed_is_unknown_without_otherwise() -> None:
    function = ValueFunction("categorical", {"categories": {"industrial": 1.0}})
    np.testing.assert_array_equal(evaluate(function, np.array(["industrial", "sea"])), [1.0, math.nan])


def test_categories_stored_as_numbers_are_found_by_their_number() -> None:
    function = ValueFunction(
        "categorical", {"categories": {"1": 1.0, "20": 0.2, "other": 0.7}, "otherwise": 0.0}
    )
    np.testing.assert_array_equal(
        evaluate(function, np.array([1.0, 20.0, 3.0, math.nan])), [1.0, 0.2, 0.0, math.nan]
    )
    np.testing.assert_array_equal(evaluate(function, np.array([1, 20, 3])), [1.0, 0.2, 0.0])


@pytest.mark.parametrize(
    ("raw", "missing"),
    [
        (np.array([1.0, math.nan, math.inf]), [False, True, False]),
        (np.array([0, 1]), [False, False]),
        (np.array([True, False]), [False, False]),
        (np.array(["", "a"]), [True, False]),
        (np.array(["", "a", None, math.nan, 0.0, 3], dtype=object), [True, False, True, True, False, False]),
    ],
)
def test_nothing_but_nan_none_and_empty_text_is_missing(raw: Any, missing: list[bool]) -> None:
    np.testing.assert_array_equal(is_missing(raw), missing)


def test_numbers_come_from_any_kind_of_array() -> None:
    np.testing.assert_array_equal(numbers(np.array([1, 2])), [1.0, 2.0])
    np.testing.assert_array_equal(
        numbers(np.array([1.5, None, "", "7"], dtype=object)), [1.5, math.nan, math.nan, 7]
    )
    np.testing.assert_array_equal(numbers(np.array(["1.5", ""])), [1.5, math.nan])


def test_text_under_a_curve_over_numbers_is_an_error_that_names_the_criterion() -> None:
    with pytest.raises(InputError, match="zoning"):
        evaluate(ValueFunction("linear", {"zero_at": 0.0, "one_at": 1.0}), np.array(["park"]), where="zoning")


def test_a_number_is_no_text() -> None:
    np.testing.assert_array_equal(equals(np.array([1.0, 2.0]), "park"), [False, False])
