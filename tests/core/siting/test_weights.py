# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Weights."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.core.siting.weights import direct
from plugin.errors import InputError


def test_weights_are_divided_by_their_sum() -> None:
    np.testing.assert_allclose(direct([14, 6, 0]), [0.7, 0.3, 0.0])


@pytest.mark.parametrize("weights", [[], [0, 0], [1, -0.5], [1, float("nan")], [1, float("inf")]])
def test_weights_that_have_no_sum_are_refused(weights: list[float]) -> None:
    with pytest.raises(InputError):
        direct(weights)
