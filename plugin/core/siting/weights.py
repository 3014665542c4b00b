# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Weights: what each criterion counts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...errors import InputError, mark
from .arrays import FloatArray


def direct(weights: Sequence[float] | FloatArray) -> FloatArray:
    """Return weights (k,) as given, divided by their sum.

    Raises InputError when one is negative or not finite, or when none is above 0.
    """
    given = np.asarray(weights, dtype=np.float64)
    total = given.sum()
    if not (np.isfinite(total) and total > 0 and (given >= 0).all()):
        raise InputError(
            mark("The weights {weights} cannot be divided by their sum"),
            remedy=mark("Give weights of 0 or more, at least one above 0"),
            weights=given.tolist(),
        )
    normalised: FloatArray = given / total
    return normalised
