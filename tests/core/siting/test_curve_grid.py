# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Curves as they are drawn."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from plugin.core.siting.curve_grid import grid
from plugin.core.siting.model import ValueFunction
from plugin.core.siting.value_functions import VALUE_FUNCTIONS, evaluate

# kind, parameters, what raw values must be on the grid's way, and the utilities at its ends.
SHAPES: list[tuple[str, dict[str, Any], tuple[float, float], tuple[float, float]]] = [
    ("linear", {"zero_at": 10.0, "one_at": 1.0}, (1.0, 10.0), (1.0, 0.0)),
    ("piecewise", {"points": ((0.0, 0.0), (3.0, 0.5), (10.0, 1.0))}, (0.0, 10.0), (0.0, 1.0)),
    ("logistic", {"midpoint": 10.0, "steepness": -0.5}, (0.0, 20.0), (1.0, 0.0)),
    ("gaussian", {"centre": 10.0, "spread": 2.0}, (4.0, 16.0), (0.0, 0.0)),
    ("exponential_decay", {"half_value": 15.0}, (0.0, 75.0), (1.0, 0.03)),
    ("step", {"steps": ((154.0, 0.6), (345.0, 1.0)), "below": 0.1}, (154.0, 345.0), (0.1, 1.0)),
]


@pytest.mark.parametrize(("kind", "parameters", "anchors", "ends"), SHAPES)
def test_a_grid_shows_the_whole_shape(
    kind: str, parameters: dict[str, Any], anchors: tuple[float, float], ends: tuple[float, float]
) -> None:
    found = grid(ValueFunction(kind, parameters))
    assert found.raw[0] <= anchors[0]
    assert found.raw[-1] > anchors[1]
    assert (np.diff(found.raw) > 0).all()
    np.testing.assert_array_equal(found.utility, evaluate(ValueFunction(kind, parameters), found.raw))
    np.testing.assert_allclose((found.utility[0], found.utility[-1]), ends, atol=0.02)


def test_every_curve_over_numbers_can_be_drawn() -> None:
    assert {kind for kind, *_ in SHAPES} | {"categorical"} == set(VALUE_FUNCTIONS)


def test_the_raw_value_that_is_shown_lies_on_the_grid() -> None:
    linear = ValueFunction("linear", {"zero_at": 10.0, "one_at": 1.0})
    assert grid(linear, 25.0).raw[-1] > 25
    assert grid(linear, -5.0).raw[0] < -5
    assert grid(linear, math.inf).raw[-1] == grid(linear).raw[-1]


def test_no_corner_is_cut_and_a_step_is_steep() -> None:
    found = grid(ValueFunction("linear", {"zero_at": 10.0, "one_at": 1.0}), points=7)
    assert {1.0, 10.0} <= set(found.raw)
    steps = grid(ValueFunction("step", {"steps": ((154.0, 0.6),), "below": 0.1}), 300.0, points=7)
    assert steps.utility[steps.raw < 154].tolist()[-1] == 0.1
    assert steps.raw[steps.utility == 0.6][0] == 154
    assert 154 - steps.raw[steps.utility == 0.1][-1] < 1e-9


def test_what_begins_at_0_does_not_show_what_is_below() -> None:
    assert grid(ValueFunction("exponential_decay", {"half_value": 15.0})).raw[0] == 0
