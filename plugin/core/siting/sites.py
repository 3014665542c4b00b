# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sites with what one measure after the other asks of them, each found when first needed."""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np
import shapely

from .arrays import FloatArray, GeometryArray, IntArray
from .circles import Circles, around
from .outlines import POINT


class Sites:
    """Geometries (n,), of which m are there; ``are_valid``: whoever made them has seen to that."""

    def __init__(self, geometries: GeometryArray, *, are_valid: bool = False) -> None:
        self.geometries = np.asarray(geometries, dtype=object)
        self.are_valid = are_valid
        boxes = shapely.bounds(self.geometries)
        #: The indices of the sites that have geometry (m,).
        self.rows: IntArray = np.flatnonzero(np.logical_and.reduce(np.isfinite(boxes), axis=1))
        #: Their geometries (m,) and boxes (m, 4).
        self.located: GeometryArray = self.geometries[self.rows]
        self.boxes: FloatArray = boxes[self.rows]

    def __len__(self) -> int:
        return len(self.geometries)

    @classmethod
    def of(cls, sites: GeometryArray | Sites) -> Sites:
        """Return sites as they are, or made of geometries."""
        return sites if isinstance(sites, Sites) else cls(sites)

    @cached_property
    def xy(self) -> FloatArray | None:
        """Coordinates (m, 2) when all that are there are points, else None."""
        points = (shapely.get_type_id(self.located) == POINT).all()
        # The corner of its box is the point itself.
        return np.ascontiguousarray(self.boxes[:, :2]) if points else None

    @cached_property
    def walk(self) -> IntArray:
        """An order of points (m,) in which neighbours follow each other: a search tree answers them from its cache."""
        x, y = self.boxes[:, :2].T
        bands = max(1, math.isqrt(len(y)) // 4)
        from_south = (y - y.min()) / (np.ptp(y) or 1.0)
        return np.lexsort((x, np.floor(from_south * bands)))

    @cached_property
    def circles(self) -> Circles:
        """Circles around what is there (m,)."""
        return around(self.boxes)

    @cached_property
    def tree(self) -> shapely.STRtree:
        """The search tree of what is there."""
        return shapely.STRtree(self.located)

    def whole(self, values: FloatArray) -> FloatArray:
        """Return values (m,) of what is there as values of all sites (n,), NaN for the rest."""
        filled = np.full(len(self), np.nan)
        filled[self.rows] = values
        return filled
