# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Selection of distinct places."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from plugin.core.siting.selection import distinct_places


def test_places_nearer_than_the_separation_leave_and_at_it_stay() -> None:
    xy_m = np.array([[0.0, 0], [0, 99.9], [0, 100], [300, 0], [399, 0]])
    assert distinct_places(xy_m, np.array([0, 1, 2, 3, 4]), 9, 100).tolist() == [0, 2, 3]
    assert distinct_places(xy_m, np.array([4, 3, 1]), 9, 100).tolist() == [4, 1]


def test_no_more_than_the_count_are_chosen() -> None:
    xy_m = np.array([[0.0, 0], [1, 0], [2, 0]])
    assert distinct_places(xy_m, np.array([2, 0, 1]), 2, 0).tolist() == [2, 0]
    assert distinct_places(xy_m, np.array([2, 0, 1]), 0, 0).tolist() == []


def test_places_without_position_are_left_out() -> None:
    xy_m = np.array([[np.nan, 0], [1, 0]])
    assert distinct_places(xy_m, np.array([0, 1]), 2, 5).tolist() == [1]
    assert distinct_places(xy_m, np.array([], dtype=np.int64), 2, 5).tolist() == []


@given(xy_m=arrays(np.float64, (12, 2), elements=st.integers(0, 20)), separation_m=st.integers(0, 15))
@settings(derandomize=True, deadline=None)
def test_the_choice_is_greedy(xy_m: np.ndarray, separation_m: int) -> None:
    chosen: list[int] = []
    for row in range(12):
        if all(np.hypot(*(xy_m[row] - xy_m[other])) >= separation_m for other in chosen):
            chosen.append(row)
    assert distinct_places(xy_m, np.arange(12), 12, separation_m).tolist() == chosen
