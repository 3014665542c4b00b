# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Explanation: why a site scored so, and what would lift it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from .arrays import FloatArray
from .result import SitingResult


@dataclass(frozen=True)
class Reason:
    """What one criterion does to the score of a site.

    gained   points it gives (its contribution)
    lost     points the score would rise if this criterion alone had full utility
    """

    criterion: str
    raw: Any
    utility: float
    weight: float
    gained: float
    lost: float


@dataclass(frozen=True)
class Explanation:
    """Reasons by criterion id; texts are made where they are shown.

    reasons_for       known values that give points, most first
    reasons_against   known values that cost points, most first; a criterion may be in both
    unknown           missing values: utility NaN, points as the policy has them
    excluded_by       limits, "missing:<criterion id>", "unmeasured"; an excluded site has no reasons for or against
    unchecked         limits whose value is missing at this site or everywhere
    not_assessed      criteria without a layer
    """

    site_id: str
    score: float
    rank: int
    worst: float
    best: float
    completeness: float
    contribution_kind: str
    reasons_for: tuple[Reason, ...]
    reasons_against: tuple[Reason, ...]
    unknown: tuple[Reason, ...]
    excluded_by: tuple[str, ...]
    unchecked: tuple[str, ...]
    not_assessed: tuple[str, ...]


def explain(result: SitingResult, row: int) -> Explanation:
    """Explain the score of one site, given by its row (0..n-1)."""
    reasons = () if np.isnan(result.score[row]) else _reasons(result, row)
    known = [reason for reason in reasons if not np.isnan(reason.utility)]
    return Explanation(
        site_id=result.site_ids[row],
        score=float(result.score[row]),
        rank=int(result.rank[row]),
        worst=float(result.worst[row]),
        best=float(result.best[row]),
        completeness=float(result.completeness[row]),
        contribution_kind=result.contribution_kind,
        reasons_for=tuple(sorted((r for r in known if r.gained > 0), key=lambda r: (-r.gained, r.criterion))),
        reasons_against=tuple(sorted((r for r in known if r.lost > 0), key=lambda r: (-r.lost, r.criterion))),
        unknown=tuple(reason for reason in reasons if np.isnan(reason.utility)),
        excluded_by=result.excluded_by(row),
        unchecked=(
            *(result.limit_ids[column] for column in np.flatnonzero(result.unchecked[row])),
            *result.limits_unchecked,
        ),
        not_assessed=tuple(result.not_assessed),
    )


def losses(result: SitingResult, row: int) -> FloatArray:
    """Return the points (k,) that the score of a site would rise if each criterion alone had full utility."""
    utilities = result.filled_utility(np.array([row]))
    # One copy of the site per criterion, with that criterion at full utility.
    lifted = np.repeat(utilities, len(result.criteria), axis=0)
    np.fill_diagonal(lifted, 1.0)
    lost: FloatArray = result.rescored(lifted) - result.rescored(utilities)
    # Where nothing can be gained the difference is rounding, not a reason.
    lost[utilities[0] >= 1.0] = 0.0
    return lost


def _reasons(result: SitingResult, row: int) -> tuple[Reason, ...]:
    gained = result.contributions(np.array([row]))[0]
    lost = losses(result, row)
    return tuple(
        Reason(
            criterion=criterion.id,
            raw=result.raw[criterion.id][row],
            utility=float(result.utility[row, column]),
            weight=float(result.weight[column]),
            gained=float(gained[column]),
            lost=float(lost[column]),
        )
        for column, criterion in enumerate(result.criteria)
    )
