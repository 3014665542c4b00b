# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which places lie in a rectangle or in an outline."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .columns import Mask, Numbers

Box = tuple[float, float, float, float]
Ring = NDArray[np.float64]


def in_box(x: Numbers, y: Numbers, box: Box) -> Mask:
    """Tell which places (n,) lie in a rectangle of x and y from, x and y to, its edge included; NaN is nowhere."""
    west, south, east, north = box
    return (x >= west) & (x <= east) & (y >= south) & (y <= north)


def in_rings(x: Numbers, y: Numbers, rings: Sequence[Ring]) -> Mask:
    """Tell which places (n,) an outline encloses, by the even-odd rule over all its rings (m, 2), holes included.

    Rings are closed or not. A place on the edge belongs to one side, the same one for two outlines that share the
    edge, so that no place counts twice. NaN is nowhere.
    """
    inside = np.zeros(len(x), dtype=bool)
    placed = np.flatnonzero(~(np.isnan(x) | np.isnan(y)))
    order = placed[np.argsort(y[placed], kind="stable")]
    xs, ys = x[order], y[order]
    crossed = np.zeros(len(order), dtype=bool)
    for ring in rings:
        ends = np.roll(ring, -1, axis=0)
        # From the lower to the upper end, so that an edge is the same sum whichever outline it belongs to.
        upward = (ring[:, 1] <= ends[:, 1])[:, None]
        low, high = np.where(upward, ring, ends), np.where(upward, ends, ring)
        # An edge meets the horizontal lines from its lower end on, its upper end not included.
        first, last = np.searchsorted(ys, low[:, 1]), np.searchsorted(ys, high[:, 1])
        for (x_low, y_low), (x_high, y_high), start, stop in zip(low, high, first, last, strict=True):
            if start < stop:
                share = (ys[start:stop] - y_low) / (y_high - y_low)
                crossed[start:stop] ^= xs[start:stop] < x_low + share * (x_high - x_low)
    inside[order] = crossed
    return inside
