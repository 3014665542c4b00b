# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Selection: the best places that are not the same place."""

from __future__ import annotations

import numpy as np

from .arrays import FloatArray, IntArray


def distinct_places(xy_m: FloatArray, order: IntArray, count: int, separation_m: float) -> IntArray:
    """Return the indices of up to ``count`` best places at least ``separation_m`` apart, best first.

    ``xy_m`` (n, 2) in a projected CRS; ``order`` (m,): indices, best first, as in a SitingResult. Greedy:
    the best place stays, everything nearer to it leaves, and so on. A place without position is left out.
    """
    candidates = order[~np.isnan(xy_m[order]).any(axis=1)]
    chosen: list[int] = []
    while len(candidates) and len(chosen) < count:
        chosen.append(int(candidates[0]))
        apart = np.hypot(*(xy_m[candidates[1:]] - xy_m[candidates[0]]).T)
        candidates = candidates[1:][apart >= separation_m]
    return np.array(chosen, dtype=np.int64)
