# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""First curves, and curves that are pulled by their handles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.siting.curve_shapes import KINDS, first_curve, handles, pulled, rises
from plugin.core.siting.model import ValueFunction
from plugin.core.siting.model_document import parse_value_function
from plugin.core.siting.value_functions import evaluate

NUMERIC = [kind for kind in KINDS if kind != "categorical"]


def document(value_function: ValueFunction) -> dict[str, object]:
    return {"type": value_function.type, **value_function.parameters}


def as_read(value_function: ValueFunction) -> ValueFunction:
    """Return what a document with this curve is read as: the check of all its parameters."""
    content = {
        key: [list(point) for point in value] if isinstance(value, tuple) else value
        for key, value in document(value_function).items()
    }
    return parse_value_function(content)


@pytest.mark.parametrize("kind", NUMERIC)
@pytest.mark.parametrize("rising", [True, False])
def test_a_first_curve_is_valid_and_spans_the_values(kind: str, *, rising: bool) -> None:
    curve = first_curve(kind, 2.0, 12.0, rising=rising)
    assert as_read(curve) == curve
    if kind not in ("gaussian", "exponential_decay"):
        low, high = evaluate(curve, np.array([2.0, 12.0]))
        assert bool(high > low) is rising
        assert abs(high - low) > 0.95
        assert rises(curve, 2.0, 12.0) is rising


@pytest.mark.parametrize("kind", NUMERIC)
def test_the_handles_lie_on_the_curve(kind: str) -> None:
    curve = first_curve(kind, 2.0, 12.0, rising=True)
    assert handles(curve)
    for raw, utility in handles(curve):
        assert evaluate(curve, np.array([raw]))[0] == pytest.approx(utility, abs=1e-12)


def test_a_first_curve_over_texts_is_valid_and_prefers_none() -> None:
    curve = first_curve("categorical", 0.0, 1.0, rising=True, names=("factory", "paddy"))
    assert as_read(curve) == curve
    assert evaluate(curve, np.array(["factory", "paddy", "forest"], dtype=object)).tolist() == [0.5] * 3


def test_a_curve_over_texts_has_no_handles() -> None:
    curve = first_curve("categorical", 0.0, 1.0, rising=True)
    assert handles(curve) == ()
    assert rises(curve, 0.0, 1.0)


@given(
    kind=st.sampled_from(NUMERIC),
    index=st.integers(0, 2),
    raw=st.floats(-50, 50),
    utility=st.floats(-1, 2),
)
def test_a_pulled_curve_is_still_a_curve(kind: str, index: int, raw: float, utility: float) -> None:
    curve = first_curve(kind, 2.0, 12.0, rising=False)
    index %= len(handles(curve))
    moved = pulled(curve, index, raw, utility)
    assert as_read(moved) == moved


@pytest.mark.parametrize(
    ("kind", "index", "to"),
    [
        ("linear", 0, (5.0, 0.0)),
        ("linear", 1, (5.0, 1.0)),
        ("piecewise", 1, (6.0, 0.8)),
        ("logistic", 0, (6.0, 0.5)),
        ("gaussian", 0, (4.0, 1.0)),
        ("exponential_decay", 0, (4.0, 0.5)),
        ("step", 0, (6.0, 0.2)),
    ],
)
def test_a_handle_goes_where_it_is_pulled(kind: str, index: int, to: tuple[float, float]) -> None:
    moved = pulled(first_curve(kind, 2.0, 12.0, rising=True), index, *to)
    assert handles(moved)[index] == pytest.approx(to)


def test_a_point_does_not_pass_its_neighbours() -> None:
    curve = first_curve("piecewise", 2.0, 12.0, rising=True)
    moved = pulled(curve, 1, 99.0, 0.5)
    assert 11.9 < handles(moved)[1][0] < 12.0


def test_the_second_handle_sets_how_steep_and_how_wide() -> None:
    logistic = pulled(first_curve("logistic", 2.0, 12.0, rising=False), 1, 9.0, 0.0)
    assert logistic.parameters["steepness"] == pytest.approx(-2.0)
    gaussian = pulled(first_curve("gaussian", 2.0, 12.0, rising=True), 1, 10.0, 0.0)
    assert gaussian.parameters["spread"] == pytest.approx(3.0)
