# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A value function as it is drawn: from where to where, and its course over these raw values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from .arrays import FloatArray
from .distribution import bulk
from .inverse import Span
from .model import ValueFunction
from .value_functions import evaluate

_POINTS = 241
_MARGIN = 0.1
# A logistic has 2 percent left of its way there, a gaussian 1 percent, an exponential decay 6 percent.
_LOGISTIC_REACH, _GAUSSIAN_REACH, _HALVINGS_SHOWN = 4.0, 3.0, 4.0


class Course(NamedTuple):
    """Points of a curve over numbers in the order of their raw values, raw and utility (c,)."""

    raw: FloatArray
    utility: FloatArray


def anchors(value_function: ValueFunction) -> tuple[float, ...]:
    """Return the raw values at which a curve over numbers is anchored, in their order; () for one over texts."""
    return tuple(sorted(_ANCHORS[value_function.type](value_function.parameters)))


def shown_span(value_function: ValueFunction | None, values: FloatArray) -> Span:
    """Return the range of raw values that a picture of curve and values (n,) should show: both, with a margin."""
    finite = values[np.isfinite(values)]
    ends = list(anchors(value_function)) if value_function is not None else []
    if len(finite):
        ends += bulk(finite)
    if not ends:
        return 0.0, 1.0
    low, high = min(ends), max(ends)
    margin = _MARGIN * (high - low) or 0.5 * max(abs(low), 1.0)
    # What begins at 0 does not show what is below it.
    return (low if low == 0 else low - margin), high + margin


def course(value_function: ValueFunction, low: float, high: float, points: int = _POINTS) -> Course:
    """Return the course of a curve over numbers from low to high.

    Its anchors are among the raw values, so that no corner is cut; where a step jumps there are two.
    """
    raw = np.linspace(low, high, points)
    corners = np.array([at for at in anchors(value_function) if low <= at <= high])
    # Just before a step its lower level still holds.
    before = np.nextafter(corners, -np.inf)
    raw = np.unique(np.concatenate((raw, corners, before[before >= low])))
    return Course(raw, evaluate(value_function, raw))


# Where each kind of curve rises or falls; of those without corners: where nearly all of their way is done.
_ANCHORS: Mapping[str, Callable[[Any], list[float]]] = {
    "linear": lambda p: [p["zero_at"], p["one_at"]],
    "piecewise": lambda p: [at for at, _ in p["points"]],
    "logistic": lambda p: [p["midpoint"] + side * _LOGISTIC_REACH / abs(p["steepness"]) for side in (-1, 1)],
    "gaussian": lambda p: [p["centre"] + side * _GAUSSIAN_REACH * p["spread"] for side in (-1, 1)],
    "exponential_decay": lambda p: [0.0, _HALVINGS_SHOWN * p["half_value"]],
    "step": lambda p: [at for at, _ in p["steps"]],
    "categorical": lambda _: [],
}
