# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A value function as it is drawn: raw values that show its shape, and their utilities."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np

from .arrays import FloatArray
from .inverse import Span
from .model import Parameter, ValueFunction
from .value_functions import evaluate

# A logistic has 0.7 percent left of its way there, a gaussian 1 percent, an exponential decay 3 percent.
_LOGISTIC_REACH, _GAUSSIAN_REACH, _HALVINGS_SHOWN = 5.0, 3.0, 5.0
_MARGIN = 0.08


class Grid(NamedTuple):
    """Points of a curve over numbers, raw and utility (p,)."""

    raw: FloatArray
    utility: FloatArray


def grid(value_function: ValueFunction, shown: float = math.nan, points: int = 201) -> Grid:
    """Return points of a curve from a little before its anchors to a little after, ``shown`` among them if finite.

    The anchors are points of the grid, so that no corner is cut; where a step jumps there are two. Not for names.
    """
    low, high = _ANCHORS[value_function.type](value_function.parameters)
    if math.isfinite(shown):
        low, high = min(low, shown), max(high, shown)
    margin = (high - low) * _MARGIN or 1.0
    # A curve over what begins at 0 does not show what is below it.
    start = low if low == 0 else low - margin
    raw = np.linspace(start, high + margin, points)
    corners = _corners(value_function)
    raw = np.unique(np.concatenate((raw, corners[(corners >= start) & (corners <= high + margin)])))
    return Grid(raw, evaluate(value_function, raw.copy()))


def _corners(value_function: ValueFunction) -> FloatArray:
    parameters = value_function.parameters
    if value_function.type == "linear":
        return np.array([parameters["zero_at"], parameters["one_at"]], dtype=np.float64)
    if value_function.type in ("piecewise", "step"):
        at = np.array(_curve(parameters)).reshape(-1, 2)[:, 0]
        before = np.nextafter(at, -np.inf) if value_function.type == "step" else at
        return np.concatenate((before, at))
    return np.empty(0)


def _curve(parameters: Mapping[str, Parameter]) -> Parameter:
    return parameters["points"] if "points" in parameters else parameters["steps"]


def _number(parameters: Mapping[str, Parameter], name: str) -> float:
    value = parameters[name]
    return float(value) if isinstance(value, (int, float)) else math.nan


def _ends(parameters: Mapping[str, Parameter]) -> Span:
    at = np.array(_curve(parameters)).reshape(-1, 2)[:, 0]
    return float(at.min()), float(at.max())


def _linear_ends(parameters: Mapping[str, Parameter]) -> Span:
    ends = _number(parameters, "zero_at"), _number(parameters, "one_at")
    return min(ends), max(ends)


def _around(middle: str, width: Callable[[Mapping[str, Parameter]], float]) -> Callable[..., Span]:
    return lambda p: (_number(p, middle) - width(p), _number(p, middle) + width(p))


_ANCHORS: Mapping[str, Callable[[Mapping[str, Parameter]], Span]] = {
    "linear": _linear_ends,
    "piecewise": _ends,
    "logistic": _around("midpoint", lambda p: _LOGISTIC_REACH / abs(_number(p, "steepness"))),
    "gaussian": _around("centre", lambda p: _GAUSSIAN_REACH * _number(p, "spread")),
    "exponential_decay": lambda p: (0.0, _HALVINGS_SHOWN * _number(p, "half_value")),
    "step": _ends,
}
