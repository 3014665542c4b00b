# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Curves as people shape them: a first one of each kind over a range of values, and the points to pull them by."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from .model import ValueFunction
from .value_functions import VALUE_FUNCTIONS, evaluate

Point = tuple[float, float]
Parameters = Mapping[str, Any]

# A logistic curve has 0.98 of its way behind it this many times 1/steepness from its midpoint.
_LOGISTIC_REACH = 4.0
_GAUSSIAN_REACH = 3.0
# exp(-1/2): the utility one spread away from the centre.
_ONE_SPREAD = float(np.exp(-0.5))
_HALF = 0.5


def first_curve(
    kind: str, low: float, high: float, *, rising: bool, names: Sequence[str] = ()
) -> ValueFunction:
    """Return a curve of a kind over the raw values from low to high, to begin with.

    A Gaussian is best in the middle; a categorical one needs names and makes no difference between any.
    """
    middle, width = (low + high) / 2.0, high - low
    worst, best = (low, high) if rising else (high, low)
    sign = 1.0 if rising else -1.0
    ends = ((low, 0.0), (middle, 0.5), (high, 1.0)) if rising else ((low, 1.0), (middle, 0.5), (high, 0.0))
    parameters: Mapping[str, Parameters] = {
        "linear": {"zero_at": worst, "one_at": best},
        "piecewise": {"points": ends},
        "logistic": {"midpoint": middle, "steepness": sign * 2.0 * _LOGISTIC_REACH / width},
        "gaussian": {"centre": middle, "spread": width / (2.0 * _GAUSSIAN_REACH)},
        "exponential_decay": {"half_value": max(width / 4.0, abs(middle) / 4.0)},
        "step": {"steps": ends[1:], "below": ends[0][1]},
        "categorical": {"categories": dict.fromkeys(names, _HALF), "otherwise": _HALF},
    }
    return ValueFunction(kind, parameters[kind])


def rises(value_function: ValueFunction, low: float, high: float) -> bool:
    """Tell whether a curve over numbers ends higher than it begins."""
    if value_function.type == "categorical":
        return True
    first, last = evaluate(value_function, np.array([low, high]))
    return bool(last >= first)


def handles(value_function: ValueFunction) -> tuple[Point, ...]:
    """Return the points (raw, utility) by which a curve is pulled; () for one over texts."""
    return _HANDLES[value_function.type](value_function.parameters)


def pulled(value_function: ValueFunction, index: int, raw: float, utility: float) -> ValueFunction:
    """Return the curve with one of its handles at another place, as near to it as the curve allows.

    A point stays between its neighbours, a utility between 0 and 1, and the two ends of a line apart.
    """
    utility = float(np.clip(utility, 0.0, 1.0))
    changed = _PULLED[value_function.type](value_function.parameters, index, float(raw), utility)
    return ValueFunction(value_function.type, {**value_function.parameters, **changed})


def _pulled_line(p: Parameters, index: int, raw: float, _utility: float) -> Parameters:
    name, other = ("zero_at", "one_at") if index == 0 else ("one_at", "zero_at")
    return {name: raw} if raw != p[other] else {}


def _pulled_point(key: str) -> Callable[[Parameters, int, float, float], Parameters]:
    def moved(p: Parameters, index: int, raw: float, utility: float) -> Parameters:
        points = list(p[key])
        # Strictly between the neighbours: two utilities at one raw value are no curve.
        least = np.nextafter(points[index - 1][0], np.inf) if index else -np.inf
        most = np.nextafter(points[index + 1][0], -np.inf) if index + 1 < len(points) else np.inf
        points[index] = (float(np.clip(raw, least, most)), utility)
        return {key: tuple(points)}

    return moved


def _pulled_logistic(p: Parameters, index: int, raw: float, _utility: float) -> Parameters:
    if index == 0:
        return {"midpoint": raw}
    reach = raw - p["midpoint"]
    return {"steepness": float(np.sign(p["steepness"]) * _LOGISTIC_REACH / abs(reach))} if reach else {}


def _pulled_gaussian(p: Parameters, index: int, raw: float, _utility: float) -> Parameters:
    if index == 0:
        return {"centre": raw}
    spread = abs(raw - p["centre"])
    return {"spread": spread} if spread else {}


_HANDLES: Mapping[str, Callable[[Parameters], tuple[Point, ...]]] = {
    "linear": lambda p: ((p["zero_at"], 0.0), (p["one_at"], 1.0)),
    "piecewise": lambda p: tuple(p["points"]),
    "logistic": lambda p: (
        (p["midpoint"], _HALF),
        (
            p["midpoint"] + _LOGISTIC_REACH / abs(p["steepness"]),
            float(0.5 + 0.5 * np.tanh(np.sign(p["steepness"]) * _LOGISTIC_REACH / 2.0)),
        ),
    ),
    "gaussian": lambda p: ((p["centre"], 1.0), (p["centre"] + p["spread"], _ONE_SPREAD)),
    "exponential_decay": lambda p: ((p["half_value"], _HALF),),
    "step": lambda p: tuple(p["steps"]),
    "categorical": lambda _: (),
}
_PULLED: Mapping[str, Callable[[Parameters, int, float, float], Parameters]] = {
    "linear": _pulled_line,
    "piecewise": _pulled_point("points"),
    "logistic": _pulled_logistic,
    "gaussian": _pulled_gaussian,
    "exponential_decay": lambda _p, _index, raw, _utility: {"half_value": raw} if raw > 0 else {},
    "step": _pulled_point("steps"),
    "categorical": lambda *_: {},
}

KINDS = tuple(VALUE_FUNCTIONS)
