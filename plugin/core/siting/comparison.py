# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Comparison of two scorings of sites: who rose, who fell, and how much the order agrees."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from .arrays import FloatArray, IntArray


class RankChanges(NamedTuple):
    """What became of the sites of the later scoring.

    before, after (n,)     ranks, 0 = not ranked; in ``before`` also for a site that the earlier scoring does not have
    risen (n,)             places gained, negative: lost; 0 where one of the two ranks is missing
    common (n,)            ranked both times
    agreement              Spearman's rank correlation over the common ones (Spearman 1904), NaN for fewer than two
    """

    before: IntArray
    after: IntArray
    risen: IntArray
    common: np.ndarray
    agreement: float


def rank_changes(
    ids_before: Sequence[str], ranks_before: IntArray, ids_after: Sequence[str], ranks_after: IntArray
) -> RankChanges:
    """Compare ranks (0 = not ranked) of two scorings, whose sites are matched by their identifiers."""
    same = ids_before is ids_after
    rows = np.arange(len(ids_after)) if same else _matching_rows(tuple(ids_before), tuple(ids_after))
    known = np.append(ranks_before, 0).astype(np.int64)
    before, after = known[rows], np.asarray(ranks_after, dtype=np.int64)
    common = (before > 0) & (after > 0)
    risen = np.where(common, before - after, 0)
    return RankChanges(before, after, risen, common, spearman(before[common], after[common]))


@lru_cache(maxsize=1)
def _matching_rows(ids_before: tuple[str, ...], ids_after: tuple[str, ...]) -> IntArray:
    """Return where each later site was before (n,), -1 for nowhere; while weights move, the sites are the same."""
    place = {site_id: row for row, site_id in enumerate(ids_before)}
    rows = np.array([place.get(site_id, -1) for site_id in ids_after], dtype=np.int64)
    rows.flags.writeable = False
    return rows


def spearman(first: FloatArray | IntArray, second: FloatArray | IntArray) -> float:
    """Return Spearman's rank correlation of two variables (n,): Pearson's of average ranks; NaN without spread."""
    if len(first) < 2:  # noqa: PLR2004 - one point correlates with nothing
        return float("nan")
    a, b = (_average_ranks(np.asarray(values, dtype=np.float64)) for values in (first, second))
    a, b = a - a.mean(), b - b.mean()
    spread = float(np.sqrt((a @ a) * (b @ b)))
    return float(a @ b) / spread if spread > 0 else float("nan")


def _average_ranks(values: FloatArray) -> FloatArray:
    """Return the ranks (n,) of values, equal ones with the mean of their places."""
    _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    middle: FloatArray = last - (counts - 1) / 2.0
    return middle[place.reshape(-1)]
