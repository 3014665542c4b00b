# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Value functions read backwards: which raw values have at least a given utility, and which of them is nearest.

For each curve the raw values that reach a utility are closed intervals, in closed form: the superlevel set of a curve
that is monotone between its anchors. ``INVERSES`` declares them for the curves of ``value_functions`` that take
numbers; names are looked up. Infinity is a value here too: an interval without an end goes on for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np

from ...errors import InputError, mark
from .arrays import FloatArray
from .model import ValueFunction
from .value_functions import Curve, evaluate

Span = tuple[float, float]
EVERYTHING: Span = (-np.inf, np.inf)
# How far an end is moved, in steps of the last bit, until the curve itself agrees that it is reached.
_MOST_STEPS = 64


class Spans(NamedTuple):
    """Closed intervals (n, m) of raw values for each of n utilities; NaN where there is none."""

    low: FloatArray
    high: FloatArray


def spans(value_function: ValueFunction, utility: FloatArray) -> Spans:
    """Return where a curve over numbers has at least some utilities (n,), as intervals (n, m) from low to high.

    Neighbouring intervals may touch. A utility of 0 or less is everywhere; one that the curve only comes near to, such
    as 1 for a logistic, is nowhere. Raises InputError for a value function over names.
    """
    if value_function.type not in INVERSES:
        raise InputError(
            mark("The value function {kind} is over names, not over numbers"),
            kind=value_function.type,
            remedy=mark("Ask for the names that reach a utility"),
        )
    asked = np.asarray(utility, dtype=np.float64)
    with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
        low, high = INVERSES[value_function.type](asked, **value_function.parameters)
    whole = np.full_like(low, np.nan)
    # All curves are 0 or more, so nothing is asked of the raw value.
    easy = asked <= 0
    empty = np.isnan(low) | np.isnan(high) | np.isnan(asked)[:, np.newaxis] | easy[:, np.newaxis]
    low, high = np.where(empty, whole, low), np.where(empty, whole, high)
    low[easy, 0], high[easy, 0] = EVERYTHING
    least = asked[:, np.newaxis]
    return Spans(_settled(value_function, low, least, np.inf), _settled(value_function, high, least, -np.inf))


def within(found: Spans, least: float, most: float, *, whole_numbers: bool = False) -> Spans:
    """Return what of intervals (n, m) lies from ``least`` to ``most``, and is a whole number if asked for."""
    low, high = np.maximum(found.low, least), np.minimum(found.high, most)
    if whole_numbers:
        low, high = np.ceil(low), np.floor(high)
    with np.errstate(invalid="ignore"):
        there = low <= high
    return Spans(np.where(there, low, np.nan), np.where(there, high, np.nan))


def nearest(found: Spans, raw: FloatArray) -> FloatArray:
    """Return the value in intervals (n, m) that is nearest to each raw value (n,); NaN where there is none.

    Of two at the same distance the lower one. NaN for a raw value that is missing.
    """
    given = np.asarray(raw, dtype=np.float64)[:, np.newaxis]
    candidates = np.minimum(np.maximum(given, found.low), found.high)
    with np.errstate(invalid="ignore"):
        # From infinity everything is infinitely far: the highest, or lowest, is the nearest then.
        apart = np.where(np.isinf(given), -np.sign(given) * candidates, np.abs(candidates - given))
        apart = np.where(candidates == given, -np.inf, apart)
    apart[np.isnan(candidates)] = np.nan
    best = np.where(np.isnan(apart), np.inf, apart).argmin(axis=1)
    rows = np.arange(len(candidates))
    result: FloatArray = np.where(np.isnan(apart[rows, best]), np.nan, candidates[rows, best])
    return result


def nearest_raw(value_function: ValueFunction, raw: FloatArray, utility: FloatArray) -> FloatArray:
    """Return the raw value nearest to each of some raw values (n,) that has at least a utility (n,).

    A raw value that has it stays as it is. NaN where no raw value has it, and where the raw value is missing. Exact:
    ``evaluate`` gives at least the utility there, except where a step of the last bit is too coarse for it.
    """
    given, asked = np.asarray(raw, dtype=np.float64), np.asarray(utility, dtype=np.float64)
    with np.errstate(invalid="ignore"):
        there = evaluate(value_function, given.copy()) >= asked
    return np.where(there, given, nearest(spans(value_function, asked), given))


def _settled(
    value_function: ValueFunction, ends: FloatArray, utility: FloatArray, inwards: float
) -> FloatArray:
    """Return ends of intervals (n, m), moved inwards by the error of rounding until they have the utility (n, 1)."""
    moved, distance = ends.copy(), 1
    while distance <= _MOST_STEPS:
        with np.errstate(invalid="ignore"):
            short = (evaluate(value_function, moved.copy()) < utility) & np.isfinite(moved)
        if not short.any():
            break
        moved = np.where(short, ends + np.copysign(np.spacing(np.abs(ends)), inwards) * distance, moved)
        distance *= 2
    # A peak of one value has no inside.
    return np.where(short, ends, moved)


def merged(found: Spans, row: int) -> tuple[Span, ...]:
    """Return the intervals of one row in their order, those that touch as one."""
    there = ~np.isnan(found.low[row])
    ordered = sorted(zip(found.low[row][there].tolist(), found.high[row][there].tolist(), strict=True))
    joined: list[Span] = []
    for low, high in ordered:
        if joined and low <= np.nextafter(joined[-1][1], np.inf):
            joined[-1] = (joined[-1][0], max(joined[-1][1], high))
        else:
            joined.append((low, high))
    return tuple(joined)


class Names(NamedTuple):
    """The names that reach a utility, best first; ``others``: so does every name that is not listed."""

    names: tuple[str, ...]
    others: bool


def names_reaching(value_function: ValueFunction, utility: float) -> Names:
    """Return the names that have at least a utility, best first, equals in the order of the model.

    Raises InputError for a value function over numbers.
    """
    if value_function.type != "categorical":
        raise InputError(
            mark("The value function {kind} is over numbers, not over names"),
            kind=value_function.type,
            remedy=mark("Ask for the numbers that reach a utility"),
        )
    categories = value_function.parameters["categories"]
    otherwise = value_function.parameters.get("otherwise")
    listed: Mapping[str, float] = categories if isinstance(categories, Mapping) else {}
    reaching = sorted((name for name, value in listed.items() if value >= utility), key=lambda n: -listed[n])
    return Names(tuple(reaching), isinstance(otherwise, (int, float)) and otherwise >= utility)


def _columns(*ends: FloatArray) -> FloatArray:
    return np.stack(np.broadcast_arrays(*ends), axis=1)


def _above(end: FloatArray) -> tuple[FloatArray, FloatArray]:
    return _columns(end), _columns(np.where(np.isnan(end), np.nan, np.inf))


def _below(end: FloatArray) -> tuple[FloatArray, FloatArray]:
    return _columns(np.where(np.isnan(end), np.nan, -np.inf)), _columns(end)


def _linear(utility: FloatArray, *, zero_at: float, one_at: float) -> tuple[FloatArray, FloatArray]:
    # Exact at both anchors, which zero_at + u (one_at - zero_at) is not.
    end = np.where(utility > 1, np.nan, (1 - utility) * zero_at + utility * one_at)
    return _above(end) if one_at > zero_at else _below(end)


def _piecewise(utility: FloatArray, *, points: Curve) -> tuple[FloatArray, FloatArray]:
    """Return an interval for each straight part, the flat ends included."""
    at, height = (np.array(part, dtype=np.float64) for part in zip(*points, strict=True))
    reached = height >= utility[:, np.newaxis]
    left, right = reached[:, :-1], reached[:, 1:]
    crossing = at[:-1] + (utility[:, np.newaxis] - height[:-1]) / (height[1:] - height[:-1]) * np.diff(at)
    crossing = np.clip(crossing, at[:-1], at[1:])
    low = np.where(left, at[:-1], np.where(right, crossing, np.nan))
    high = np.where(right, at[1:], np.where(left, crossing, np.nan))
    first, last = reached[:, :1], reached[:, -1:]
    return (
        np.hstack((np.where(first, -np.inf, np.nan), low, np.where(last, at[-1], np.nan))),
        np.hstack((np.where(first, at[0], np.nan), high, np.where(last, np.inf, np.nan))),
    )


def _logistic(utility: FloatArray, *, midpoint: float, steepness: float) -> tuple[FloatArray, FloatArray]:
    end = midpoint + (np.log(utility) - np.log1p(-utility)) / steepness
    end = np.where((utility > 0) & (utility < 1), end, np.nan)
    return _above(end) if steepness > 0 else _below(end)


def _gaussian(utility: FloatArray, *, centre: float, spread: float) -> tuple[FloatArray, FloatArray]:
    half = spread * np.sqrt(-2.0 * np.log(utility))
    return _columns(centre - half), _columns(centre + half)


def _exponential_decay(utility: FloatArray, *, half_value: float) -> tuple[FloatArray, FloatArray]:
    return _below(np.where(utility > 1, np.nan, -half_value * np.log2(utility)))


def _step(utility: FloatArray, *, steps: Curve, below: float) -> tuple[FloatArray, FloatArray]:
    """Return an interval for each level; its threshold is in it, the next one is just outside."""
    thresholds, levels = (np.array(part, dtype=np.float64) for part in zip(*steps, strict=True))
    starts = np.concatenate(([-np.inf], thresholds))
    ends = np.concatenate((np.nextafter(thresholds, -np.inf), [np.inf]))
    reached = np.concatenate(([below], levels)) >= utility[:, np.newaxis]
    return np.where(reached, starts, np.nan), np.where(reached, ends, np.nan)


INVERSES: Mapping[str, Callable[..., tuple[FloatArray, FloatArray]]] = {
    "linear": _linear,
    "piecewise": _piecewise,
    "logistic": _logistic,
    "gaussian": _gaussian,
    "exponential_decay": _exponential_decay,
    "step": _step,
}
