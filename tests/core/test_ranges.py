# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Ranges: low, likely and high through every sum, product and quotient."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.ranges import Amount, Range

TWO_TO_FIVE, THREE_TO_TEN = Range(2.0, 3.0, 5.0), Range(3.0, 4.0, 10.0)
OPERATIONS: dict[str, Callable[[Range, Range], Range]] = {
    "sum": lambda one, other: one + other,
    "product": lambda one, other: one * other,
    "quotient": lambda one, other: one / other,
    "larger": lambda one, other: one.at_least(other),
    "smaller": lambda one, other: one.at_most(other),
}
FORMULAS: dict[str, Callable[[float, float], float]] = {
    "sum": lambda one, other: one + other,
    "product": lambda one, other: one * other,
    "quotient": lambda one, other: one / other,
    "larger": max,
    "smaller": min,
}


def ends(amount: Range) -> list[Amount]:
    return [np.asarray(end).tolist() for end in (amount.low, amount.likely, amount.high)]


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("sum", [5, 7, 15]),
        ("product", [6, 12, 50]),
        # 2 over 10, 3 over 4, 5 over 3.
        ("quotient", [0.2, 0.75, 5 / 3]),
        ("larger", [3, 4, 10]),
        ("smaller", [2, 3, 5]),
    ],
)
def test_two_ranges(operation: str, expected: list[float]) -> None:
    assert ends(OPERATIONS[operation](TWO_TO_FIVE, THREE_TO_TEN)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("sum", [6, 7, 9]),
        ("product", [8, 12, 20]),
        ("quotient", [0.5, 0.75, 1.25]),
        ("larger", [4, 4, 5]),
        ("smaller", [2, 3, 4]),
    ],
)
def test_a_number_is_a_range_without_width(operation: str, expected: list[float]) -> None:
    operate: Callable[..., Range] = OPERATIONS[operation]
    assert ends(operate(TWO_TO_FIVE, 4.0)) == pytest.approx(expected)
    assert ends(operate(TWO_TO_FIVE, Range.exactly(4.0))) == pytest.approx(expected)


def test_arrays_go_element_by_element_and_meet_numbers() -> None:
    array = np.array([1.0, 10.0])
    assert ends(TWO_TO_FIVE * array) == [[2, 20], [3, 30], [5, 50]]
    assert ends(TWO_TO_FIVE + array) == [[3, 12], [4, 13], [6, 15]]
    assert ends(Range(array, array, array * 2) / TWO_TO_FIVE) == [
        pytest.approx([0.2, 2]),
        pytest.approx([1 / 3, 10 / 3]),
        pytest.approx([1, 10]),
    ]


def test_what_is_unknown_stays_unknown_and_the_rest_is_known() -> None:
    partly = Range.exactly(np.array([np.nan, 2.0]))
    for operate in OPERATIONS.values():
        for one, other in ((partly, TWO_TO_FIVE), (TWO_TO_FIVE, partly)):
            for end in ends(operate(one, other)):
                assert np.isnan(end[0])
                assert np.isfinite(end[1])


def test_exact_is_what_has_no_width_anywhere() -> None:
    assert Range.exactly(3.0).is_exact
    assert not TWO_TO_FIVE.is_exact
    assert Range.exactly(np.array([1.0, 2.0])).is_exact
    assert not Range(np.array([1.0, 2.0]), np.array([1.0, 2.0]), np.array([1.0, 2.5])).is_exact


@pytest.mark.parametrize(
    ("low", "likely", "high", "is_ordered"),
    [
        (1, 2, 3, True),
        (2, 2, 2, True),
        (2, 1, 3, False),
        (1, 3, 2, False),
        (np.nan, 2, 1, False),
        (np.nan, np.nan, np.nan, True),
    ],
)
def test_order(low: float, likely: float, high: float, *, is_ordered: bool) -> None:
    assert Range(low, likely, high).is_ordered == is_ordered
    rows = (np.array([0.0, end]) for end in (low, likely, high))
    assert Range(*rows).is_ordered == is_ordered


def test_a_rising_function_is_taken_of_each_end() -> None:
    assert ends(TWO_TO_FIVE.each(lambda end: end * end)) == [4, 9, 25]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (np.array([2, 0]), [3, 1]),
        (np.array([True, False, True]), [1, 3]),
        (slice(1, None), [2, 3]),
        (1, 2),
    ],
)
def test_rows_of_arrays(rows: object, expected: object) -> None:
    array = np.array([1.0, 2.0, 3.0])
    chosen = Range(array, array * 10, array * 100).at(rows)  # type: ignore[arg-type]
    tens, hundreds = np.multiply(expected, 10).tolist(), np.multiply(expected, 100).tolist()
    assert ends(chosen) == [expected, tens, hundreds]


positive = st.floats(0.01, 1e6)


@st.composite
def ranges(draw: st.DrawFn) -> Range:
    return Range(*sorted(draw(st.tuples(positive, positive, positive))))


@given(one=ranges(), other=ranges(), operation=st.sampled_from([*OPERATIONS]))
def test_ends_stay_ordered(one: Range, other: Range, operation: str) -> None:
    assert OPERATIONS[operation](one, other).is_ordered


@given(
    one=ranges(),
    other=ranges(),
    operation=st.sampled_from([*OPERATIONS]),
    place=st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_the_range_is_the_widest_and_no_wider(
    one: Range, other: Range, operation: str, place: tuple[float, float]
) -> None:
    """Whatever the two amounts are within their ranges, the answer lies within its own, and both ends are reached."""
    answer, formula = OPERATIONS[operation](one, other), FORMULAS[operation]
    first, second = (
        range_.low + (range_.high - range_.low) * share
        for range_, share in zip((one, other), place, strict=True)
    )
    slack = 1e-9 * abs(answer.high)
    assert answer.low - slack <= formula(first, second) <= answer.high + slack
    corners = [formula(a, b) for a in (one.low, one.high) for b in (other.low, other.high)]
    assert (answer.low, answer.high) == pytest.approx((min(corners), max(corners)))
    assert answer.likely == pytest.approx(formula(one.likely, other.likely))
