# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dependence between criteria: what says nearly the same is counted twice (Keeney & Raiffa 1976, section 2.5)."""

from __future__ import annotations

from itertools import combinations
from typing import NamedTuple

import numpy as np

from .arrays import FloatArray
from .model import Criterion
from .result import SitingResult

# Above this the two are told (Nardo et al. 2008, OECD/JRC Handbook on composite indicators, step 4).
NOTABLE_CORRELATION = 0.8
_FEWEST_SITES = 10


class DependentPair(NamedTuple):
    """Two weighted criteria: Pearson's correlation of their utilities, NaN unknown; whether they measure the same."""

    first: str
    second: str
    correlation: float
    same_input: bool


def dependent_pairs(result: SitingResult) -> tuple[DependentPair, ...]:
    """Return the pairs of criteria in use whose utilities correlate above 0.8, or that measure the same things."""
    matrix = correlations(result.utility)
    found = []
    for (i, first), (k, second) in combinations(enumerate(result.criteria), 2):
        same = _same_input(first, second)
        if same or abs(matrix[i, k]) > NOTABLE_CORRELATION:
            found.append(DependentPair(first.id, second.id, float(matrix[i, k]), same))
    return tuple(
        sorted(found, key=lambda pair: (-abs(np.nan_to_num(pair.correlation)), pair.first, pair.second))
    )


def correlations(utility: FloatArray) -> FloatArray:
    """Return Pearson's correlations (k, k) of utilities (n, k), each over the sites where both are known.

    NaN where these are fewer than ten, or one of the two is the same everywhere.
    """
    known = (~np.isnan(utility)).astype(np.float64)
    filled = np.nan_to_num(utility)
    count = known.T @ known
    # Sums over the sites that both know: of the one, of its square, and of the product.
    total, square, product = filled.T @ known, (filled**2).T @ known, filled.T @ filled
    with np.errstate(divide="ignore", invalid="ignore"):
        covariance = product / count - (total / count) * (total.T / count)
        variance = np.maximum(square / count - (total / count) ** 2, 0.0)
        matrix = covariance / np.sqrt(variance * variance.T)
    matrix[(count < _FEWEST_SITES) | (np.minimum(variance, variance.T) < 1e-12)] = np.nan  # noqa: PLR2004 - rounding
    clipped: FloatArray = np.clip(matrix, -1.0, 1.0)
    return clipped


def _same_input(first: Criterion, second: Criterion) -> bool:
    a, b = first.measure, second.measure
    return bool(a.layer) and (a.layer, a.where, a.field) == (b.layer, b.where, b.field)
