# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Distributions of raw values and scores, as pictures need them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .arrays import FloatArray, IntArray, RawArray
from .value_functions import is_missing

# Beyond this share of the values on each side lie those that would squeeze all others into one bar.
_OUTLYING = 0.005
_LEAST_SPREAD = 1e-9


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
    low, high = span or _edges(finite)
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


def bulk(finite: FloatArray) -> tuple[float, float]:
    """Return the range of finite numbers (n,), n > 0, without what lies far outside of nearly all of them."""
    low, high = float(finite.min()), float(finite.max())
    inner_low, inner_high = np.quantile(finite, (_OUTLYING, 1.0 - _OUTLYING))
    if inner_high > inner_low and high - low > 2.0 * (inner_high - inner_low):
        low, high = float(inner_low), float(inner_high)
    return low, high


def _edges(finite: FloatArray) -> tuple[float, float]:
    """Return the range of finite numbers (n,) over which they can be counted in bins."""
    if not len(finite):
        return 0.0, 1.0
    low, high = bulk(finite)
    size = max(abs(low), abs(high))
    if high - low > _LEAST_SPREAD * size:
        return low, high
    # So near to each other that numbers between them are hardly there.
    around = max(0.5, 2.0 * _LEAST_SPREAD * size)
    return low - around, high + around
