# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The array types of this package."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
# Shapely geometries, or None where a feature has none.
GeometryArray = NDArray[np.object_]
# Raw values of one criterion: numbers (NaN = missing) or text (None, NaN or "" = missing).
RawArray = NDArray[Any]
