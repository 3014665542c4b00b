# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The waterfall of one site: how the contributions of the criteria add up to its score."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .arrays import FloatArray
from .result import SitingResult


class Bar(NamedTuple):
    """The points of one criterion, from ``start`` to ``end``; not ``is_known``: its value is missing here."""

    criterion: str
    group: str
    points: float
    start: float
    end: float
    is_known: bool


class Waterfall(NamedTuple):
    """Bars by group in the order of the model, the most points first in each; the last one ends at the score (0..100).

    ``kind`` says how points were shared out: "exact", "logarithmic" or "shapley".
    """

    kind: str
    score: float
    bars: tuple[Bar, ...]


def waterfall(result: SitingResult, row: int, points: FloatArray | None = None) -> Waterfall:
    """Return the waterfall of the site at ``row``; no bars where it is excluded.

    ``points`` (k,): its contributions, where they are known already; to compute Shapley values takes long. Their sum is
    the score to 1e-9 for each kind. Raises InputError where there are too many criteria for Shapley values.
    """
    if np.isnan(result.score[row]):
        return Waterfall(result.contribution_kind, float("nan"), ())
    if points is None:
        points = result.contributions(np.array([row]))[0]
    place = {group.id: number for number, group in enumerate(result.model.groups)}
    order = sorted(
        range(len(result.criteria)),
        key=lambda k: (place[result.criteria[k].group], -points[k], result.criteria[k].id),
    )
    ends = np.cumsum(points[order])
    starts = np.concatenate(([0.0], ends[:-1]))
    known = ~np.isnan(result.utility[row])
    bars = tuple(
        Bar(
            result.criteria[k].id,
            result.criteria[k].group,
            float(points[k]),
            float(starts[number]),
            float(ends[number]),
            bool(known[k]),
        )
        for number, k in enumerate(order)
    )
    return Waterfall(result.contribution_kind, float(result.score[row]), bars)
