# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Distributions of raw values and scores, and the course of a curve over them, as pictures need them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from .arrays import FloatArray, IntArray, RawArray
from .model import ValueFunction
from .value_functions import evaluate, is_missing

_CURVE_POINTS = 241
# Where to look when no raw value is known: this far beyond the first and the last anchor.
_MARGIN = 0.1
# Beyond this share of the values on each side lie those that would squeeze all others into one bar.
_OUTLYING = 0.005
_LEAST_SPREAD = 1e-9


# Where each kind of curve rises or falls; those without corners: nearly all of the way.
_ANCHORS: Mapping[str, Callable[[Any], list[float]]] = {
    "linear": lambda p: [p["zero_at"], p["one_at"]],
    "piecewise": lambda p: [at for at, _ in p["points"]],
    "logistic": lambda p: [p["midpoint"] + side / abs(p["steepness"]) for side in (-4.0, 4.0)],
    "gaussian": lambda p: [p["centre"] + side * p["spread"] for side in (-3.0, 3.0)],
    "exponential_decay": lambda p: [0.0, 4.0 * p["half_value"]],
    "step": lambda p: [at for at, _ in p["steps"]],
    "categorical": lambda _: [],
}


class Histogram(NamedTuple):
    """Counts (b,) between edges (b + 1,); how many values are missing, infinite, and beyond the edges."""

    edges: FloatArray
    counts: IntArray
    missing: int
    infinite: int
    beyond: int


class Tally(NamedTuple):
    """How often each text occurs, most frequent first, and how many values are missing."""

    texts: tuple[str, ...]
    counts: IntArray
    missing: int


def histogram(values: FloatArray, bins: int, span: tuple[float, float] | None = None) -> Histogram:
    """Return how numbers (n,) are distributed over equal bins; ``span``: over which range, else that of the values.

    Without a span the outermost 0.5 percent on each side are left beyond the edges when they would more than double
    the range.
    """
    finite = values[np.isfinite(values)]
    low, high = span or _bulk(finite)
    counts, edges = np.histogram(finite, bins=bins, range=(low, high))
    missing, infinite = int(np.isnan(values).sum()), int(np.isinf(values).sum())
    return Histogram(edges, counts.astype(np.int64), missing, infinite, len(finite) - int(counts.sum()))


def median(values: FloatArray) -> float:
    """Return the median of the known among values (n,), NaN when none is known."""
    known = values[~np.isnan(values)]
    return float(np.median(known)) if len(known) else float("nan")


def tally(values: RawArray, most: int) -> Tally:
    """Return how often texts (n,) occur, at most ``most`` of them."""
    gaps = is_missing(values)
    texts, counts = np.unique(values[~gaps].astype(str), return_counts=True)
    order = np.lexsort((texts, -counts))[:most]
    return Tally(tuple(texts[order].tolist()), counts[order].astype(np.int64), int(gaps.sum()))


def course(value_function: ValueFunction, low: float, high: float) -> tuple[FloatArray, FloatArray]:
    """Return raw values (c,) from low to high and the utility (c,) of each: the curve as a line.

    Corners and steps of the curve are among the raw values, so that they are drawn where they are.
    """
    raw = np.linspace(low, high, _CURVE_POINTS)
    corners = [at for at in anchors(value_function) if low <= at <= high]
    # Just before a step its lower level still holds.
    before = np.nextafter(corners, -np.inf)
    raw = np.unique(np.concatenate((raw, corners, before[before >= low])))
    return raw, evaluate(value_function, raw)


def anchors(value_function: ValueFunction) -> tuple[float, ...]:
    """Return the raw values at which a curve over numbers is anchored, in their order; () for one over texts."""
    return tuple(sorted(_ANCHORS[value_function.type](value_function.parameters)))


def shown_span(value_function: ValueFunction | None, values: FloatArray) -> tuple[float, float]:
    """Return the range of raw values that a picture of curve and values (n,) should show: both, with a margin."""
    finite = values[np.isfinite(values)]
    ends = list(anchors(value_function)) if value_function is not None else []
    if len(finite):
        ends += _bulk(finite)
    if not ends:
        return 0.0, 1.0
    low, high = min(ends), max(ends)
    margin = _MARGIN * (high - low) or 0.5 * max(abs(low), 1.0)
    return low - margin, high + margin


def _bulk(finite: FloatArray) -> tuple[float, float]:
    """Return the range of numbers (n,) without what lies far outside of nearly all of them."""
    if not len(finite):
        return 0.0, 1.0
    low, high = float(finite.min()), float(finite.max())
    inner_low, inner_high = np.quantile(finite, (_OUTLYING, 1.0 - _OUTLYING))
    if inner_high > inner_low and high - low > 2.0 * (inner_high - inner_low):
        low, high = float(inner_low), float(inner_high)
    size = max(abs(low), abs(high))
    if high - low > _LEAST_SPREAD * size:
        return low, high
    # So near to each other that numbers between them are hardly there.
    around = max(0.5, 2.0 * _LEAST_SPREAD * size)
    return low - around, high + around
