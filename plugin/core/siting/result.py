# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The result of scoring, with every intermediate number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .aggregation import AGGREGATIONS, shapley_contributions
from .arrays import BoolArray, FloatArray, IntArray, RawArray
from .model import MISSING_UTILITY, Criterion, SitingModel

# What excludes a site of which no weighted criterion has a known utility.
UNMEASURED = "unmeasured"


@dataclass(frozen=True, eq=False)
class SitingResult:
    """Scores of n sites by k criteria (weighted and assessed) under l limits.

    score (n,)                 0..100, NaN where excluded
    worst, best (n,)           the score with every unknown utility 0, or 1, and all weights
    rank (n,)                  1 = best, ties share a rank, 0 = excluded
    order (m,)                 indices of the ranked sites, best first, ties by id
    completeness (n,)          known weight / all weight
    excluded (n, l)            by limit_ids; "missing:<criterion id>" under the policy "exclude";
                               "unmeasured", where it occurs: nothing weighted is known of a site
    unchecked (n, l)           the limit's raw value is missing
    limits_unchecked           limiting criteria that were not assessed at all, or have no value anywhere
    raw                        per assessed criterion (n,), weighted or not
    utility (n, k)             0..1, NaN where missing; also on excluded sites
    weight (k,)                divided by the sum of those in use
    not_assessed               criterion id -> reason
    pre_screening_reasons      "essential:<name>", "completeness"
    """

    model: SitingModel
    site_ids: tuple[str, ...]
    score: FloatArray
    rank: IntArray
    order: IntArray
    worst: FloatArray
    best: FloatArray
    completeness: FloatArray
    excluded: BoolArray
    unchecked: BoolArray
    limit_ids: tuple[str, ...]
    limits_unchecked: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    raw: Mapping[str, RawArray]
    utility: FloatArray
    weight: FloatArray
    contribution_kind: str
    not_assessed: Mapping[str, str]
    pre_screening_reasons: tuple[str, ...]

    @property
    def pre_screening(self) -> bool:
        return bool(self.pre_screening_reasons)

    @cached_property
    def contribution(self) -> FloatArray:
        """Points of each criterion (n, k); a row sums to the score. NaN where excluded.

        All NaN when the kind is "shapley": ask ``contributions`` for the rows of interest.
        """
        if AGGREGATIONS[self.model.aggregation.method].contributions is None:
            return np.full(self.utility.shape, np.nan)
        return self.contributions(np.arange(len(self.score)))

    def contributions(self, rows: IntArray) -> FloatArray:
        """Return the points of each criterion on some rows (r, k), NaN where excluded."""
        method = AGGREGATIONS[self.model.aggregation.method]
        utilities = self.filled_utility(rows)
        if method.contributions is None:
            points = 100.0 * shapley_contributions(self._share, utilities)
        else:
            points = 100.0 * method.contributions(utilities, self.weight, self._floor)
        points[np.isnan(self.score[rows])] = np.nan
        return points

    def filled_utility(self, rows: IntArray) -> FloatArray:
        """Return the utilities of some rows (r, k) as they were scored: missing ones by policy."""
        utilities = self.utility[rows]
        return np.where(np.isnan(utilities), MISSING_UTILITY[self.model.missing], utilities)

    def rescored(self, utilities: FloatArray) -> FloatArray:
        """Return the score (r,), 0..100, that utilities (r, k) without gaps would have here."""
        return 100.0 * self._share(utilities)

    def excluded_by(self, row: int) -> tuple[str, ...]:
        """Return what excludes a site."""
        return tuple(self.limit_ids[column] for column in np.flatnonzero(self.excluded[row]))

    @property
    def _floor(self) -> float:
        return self.model.aggregation.floor or 0.0

    def _share(self, utilities: FloatArray) -> FloatArray:
        return AGGREGATIONS[self.model.aggregation.method].score(utilities, self.weight, self._floor)
