# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Value functions read backwards: worked numbers, and what must hold of every curve."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plugin.core.siting.inverse import (
    INVERSES,
    Spans,
    merged,
    names_reaching,
    nearest,
    nearest_raw,
    spans,
    within,
)
from plugin.core.siting.model import ValueFunction
from plugin.core.siting.value_functions import VALUE_FUNCTIONS, evaluate
from plugin.errors import InputError

INF, NAN = math.inf, math.nan
FALLING = {"zero_at": 10.0, "one_at": 1.0}
HILL = {"points": ((0.0, 0.0), (2.0, 1.0), (4.0, 1.0), (8.0, 0.2), (10.0, 0.6))}

# kind, parameters, raw value, utility asked for, nearest raw value that has it.
WORKED: list[tuple[str, dict[str, Any], float, float, float]] = [
    ("linear", FALLING, 8.2, 0.5, 5.5),
    ("linear", FALLING, 3.0, 0.5, 3.0),
    ("linear", FALLING, INF, 1.0, 1.0),
    ("linear", FALLING, 8.2, 1.1, NAN),
    ("linear", FALLING, 12.0, 0.0, 12.0),
    ("linear", {"zero_at": 0.0, "one_at": 4.0}, -7.0, 0.25, 1.0),
    ("piecewise", HILL, -1.0, 0.5, 1.0),
    ("piecewise", HILL, 7.5, 0.6, 6.0),
    ("piecewise", HILL, 8.5, 0.6, 10.0),
    ("piecewise", HILL, 8.5, 0.8, 5.0),
    ("piecewise", HILL, 8.5, 1.0, 4.0),
    ("piecewise", HILL, 1.0, 1.0, 2.0),
    ("piecewise", {"points": ((3.0, 0.4),)}, 9.0, 0.3, 9.0),
    ("piecewise", {"points": ((3.0, 0.4),)}, 9.0, 0.5, NAN),
    ("piecewise", {"points": ((0.0, 0.5), (5.0, 0.5), (9.0, 0.0))}, 7.0, 0.5, 5.0),
    ("logistic", {"midpoint": 10.0, "steepness": -0.5}, 20.0, 0.5, 10.0),
    ("logistic", {"midpoint": 10.0, "steepness": 0.5}, 0.0, 1 / (1 + math.exp(-1)), 12.0),
    ("logistic", {"midpoint": 10.0, "steepness": 0.5}, 0.0, 1.0, NAN),
    ("gaussian", {"centre": 10.0, "spread": 2.0}, 20.0, math.exp(-0.5), 12.0),
    ("gaussian", {"centre": 10.0, "spread": 2.0}, 1.0, math.exp(-0.5), 8.0),
    ("gaussian", {"centre": 10.0, "spread": 2.0}, -INF, 1.0, 10.0),
    ("gaussian", {"centre": 10.0, "spread": 2.0}, 1.0, 1.01, NAN),
    ("exponential_decay", {"half_value": 15.0}, 60.0, 0.25, 30.0),
    ("exponential_decay", {"half_value": 15.0}, 60.0, 1.0, 0.0),
    ("exponential_decay", {"half_value": 15.0}, -3.0, 1.0, -3.0),
    ("step", {"steps": ((154.0, 0.6), (345.0, 1.0)), "below": 0.1}, 22.9, 0.5, 154.0),
    ("step", {"steps": ((154.0, 0.6), (345.0, 1.0)), "below": 0.1}, 154.0, 0.7, 345.0),
    ("step", {"steps": ((154.0, 0.6), (345.0, 0.9)), "below": 0.1}, 154.0, 1.0, NAN),
    ("step", {"steps": ((2.0, 0.0), (5.0, 0.8)), "below": 1.0}, 4.0, 0.8, 5.0),
]


@pytest.mark.parametrize(("kind", "parameters", "raw", "utility", "expected"), WORKED)
def test_the_nearest_raw_value_that_has_a_utility(
    kind: str, parameters: dict[str, Any], raw: float, utility: float, expected: float
) -> None:
    found = nearest_raw(ValueFunction(kind, parameters), np.array([raw]), np.array([utility]))
    np.testing.assert_allclose(found, [expected], rtol=1e-12)


def test_just_below_a_threshold_is_still_the_level_below_it() -> None:
    steps = ValueFunction("step", {"steps": ((2.0, 0.0), (5.0, 0.8)), "below": 1.0})
    found = nearest_raw(steps, np.array([3.0]), np.array([0.9]))
    assert found[0] == np.nextafter(2.0, -INF)
    assert evaluate(steps, found)[0] == 1.0


def test_every_curve_can_be_read_backwards() -> None:
    assert {*INVERSES, "categorical"} == set(VALUE_FUNCTIONS)
    assert {kind for kind, *_ in WORKED} == set(INVERSES)


def test_intervals_that_touch_are_told_as_one() -> None:
    found = spans(ValueFunction("piecewise", HILL), np.array([0.5, 0.0, 1.1]))
    assert merged(found, 0) == (
        pytest.approx((1.0, 6.5)),
        (pytest.approx(9.5), INF),
    )
    assert merged(found, 1) == ((-INF, INF),)
    assert merged(found, 2) == ()


def test_levels_that_follow_each_other_are_told_as_one() -> None:
    steps = ValueFunction("step", {"steps": ((1.0, 0.5), (2.0, 0.7), (3.0, 0.0)), "below": 0.0})
    (only,) = merged(spans(steps, np.array([0.4])), 0)
    assert only == (1.0, np.nextafter(3.0, -INF))


def test_intervals_are_cut_to_what_can_be_and_to_whole_numbers() -> None:
    found = Spans(np.array([[-INF, 2.4, 7.2]]), np.array([[-1.0, 5.9, 7.8]]))
    assert merged(within(found, 0.0, 100.0), 0) == ((2.4, 5.9), (7.2, 7.8))
    assert merged(within(found, 0.0, 100.0, whole_numbers=True), 0) == ((3.0, 5.0),)
    assert np.isnan(nearest(within(found, 10.0, 20.0), np.array([4.0]))[0])


def test_a_missing_raw_value_has_no_nearest_one() -> None:
    assert np.isnan(nearest_raw(ValueFunction("linear", FALLING), np.array([NAN]), np.array([0.5]))[0])


def test_names_that_reach_a_utility_come_best_first() -> None:
    zones = ValueFunction("categorical", {"categories": {"farm": 0.0, "mixed": 0.6, "industry": 1.0}})
    assert names_reaching(zones, 0.5) == (("industry", "mixed"), False)
    assert names_reaching(zones, 1.01) == ((), False)
    other = ValueFunction("categorical", {"categories": {"farm": 0.0}, "otherwise": 0.7})
    assert names_reaching(other, 0.7) == ((), True)
    assert names_reaching(other, 0.8) == ((), False)


def test_numbers_are_not_asked_of_names_nor_names_of_numbers() -> None:
    with pytest.raises(InputError):
        spans(ValueFunction("categorical", {"categories": {"a": 1.0}}), np.array([0.5]))
    with pytest.raises(InputError):
        names_reaching(ValueFunction("linear", FALLING), 0.5)


number = st.floats(-1e4, 1e4)
share = st.floats(0, 1)


@st.composite
def curves(draw: st.DrawFn) -> ValueFunction:
    kind = draw(st.sampled_from(sorted(INVERSES)))
    if kind == "linear":
        ends = draw(st.tuples(number, number).filter(lambda pair: abs(pair[0] - pair[1]) > 1e-3))
        return ValueFunction(kind, {"zero_at": ends[0], "one_at": ends[1]})
    if kind in ("piecewise", "step"):
        at = sorted(set(draw(st.lists(st.integers(-1000, 1000), min_size=1, max_size=6))))
        curve = tuple((float(x), draw(share)) for x in at)
        return ValueFunction(
            kind, {"points": curve} if kind == "piecewise" else {"steps": curve, "below": draw(share)}
        )
    if kind == "logistic":
        steepness = draw(st.floats(0.01, 5)) * draw(st.sampled_from([1, -1]))
        return ValueFunction(kind, {"midpoint": draw(number), "steepness": steepness})
    if kind == "gaussian":
        return ValueFunction(kind, {"centre": draw(number), "spread": draw(st.floats(0.01, 1e3))})
    return ValueFunction(kind, {"half_value": draw(st.floats(0.01, 1e3))})


@given(curve=curves(), raw=st.floats(-1e5, 1e5), utility=st.floats(0, 1))
@settings(derandomize=True, deadline=None, max_examples=400)
def test_what_is_found_has_the_utility(curve: ValueFunction, raw: float, utility: float) -> None:
    found = nearest_raw(curve, np.array([raw]), np.array([utility]))
    assume(not np.isnan(found[0]))
    assert evaluate(curve, found)[0] >= utility - 1e-12


@given(curve=curves(), raw=st.floats(-1e5, 1e5), utility=st.floats(1e-9, 1 - 1e-9))
@settings(derandomize=True, deadline=None, max_examples=400)
def test_nothing_nearer_has_the_utility(curve: ValueFunction, raw: float, utility: float) -> None:
    found = nearest_raw(curve, np.array([raw]), np.array([utility]))[0]
    # Closer than that, it is the error of rounding that lies between.
    assume(abs(found - raw) > 1e-6)
    between = raw + (found - raw) * np.linspace(0, 1 - 1e-6, 1001)
    other = raw - (found - raw) * np.linspace(0, 1 - 1e-6, 1001)
    reached = evaluate(curve, np.concatenate((between, other)))
    assert (reached < utility).all()


@given(curve=curves(), raw=st.floats(-1e5, 1e5), utility=st.floats(0, 1))
@settings(derandomize=True, deadline=None, max_examples=200)
def test_a_raw_value_that_has_the_utility_stays(curve: ValueFunction, raw: float, utility: float) -> None:
    assume(evaluate(curve, np.array([raw]))[0] >= utility)
    assert nearest_raw(curve, np.array([raw]), np.array([utility]))[0] == raw


@given(curve=curves(), utility=st.floats(1e-6, 1 - 1e-6), raw=st.floats(-1e4, 1e4))
@settings(derandomize=True, deadline=None, max_examples=400)
def test_where_nothing_is_found_no_raw_value_has_the_utility(
    curve: ValueFunction, utility: float, raw: float
) -> None:
    found = nearest_raw(curve, np.array([raw]), np.array([utility]))[0]
    everywhere = evaluate(curve, np.concatenate((np.linspace(-2e4, 2e4, 4001), [INF, -INF])))
    assert not np.isnan(found) or (everywhere < utility).all()


@given(curve=curves(), utility=st.lists(share, min_size=1, max_size=5), raw=st.floats(-1e4, 1e4))
@settings(derandomize=True, deadline=None, max_examples=200)
def test_many_at_once_are_what_each_is_alone(curve: ValueFunction, utility: list[float], raw: float) -> None:
    together = nearest_raw(curve, np.full(len(utility), raw), np.array(utility))
    alone = [nearest_raw(curve, np.array([raw]), np.array([u]))[0] for u in utility]
    np.testing.assert_array_equal(together, alone)


@given(curve=curves(), utility=share, raw=st.floats(-1e4, 1e4))
@settings(derandomize=True, deadline=None, max_examples=300)
def test_a_raw_value_is_in_an_interval_where_it_has_the_utility_and_nowhere_else(
    curve: ValueFunction, utility: float, raw: float
) -> None:
    reached = evaluate(curve, np.array([raw]))[0]
    assume(abs(reached - utility) > 1e-9 or curve.type == "step")
    found = merged(spans(curve, np.array([utility])), 0)
    assert any(low <= raw <= high for low, high in found) == (utility <= 0 or reached >= utility)
