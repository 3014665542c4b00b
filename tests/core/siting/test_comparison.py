# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Two scorings of the same sites."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import spearmanr

from plugin.core.siting.comparison import _matching_rows, rank_changes, spearman


def test_sites_are_matched_by_their_identifiers() -> None:
    found = rank_changes(["a", "b", "c"], np.array([1, 2, 3]), ["c", "a", "new"], np.array([1, 2, 3]))
    assert found.before.tolist() == [3, 1, 0]
    assert found.risen.tolist() == [2, -1, 0]
    assert found.common.tolist() == [True, True, False]


def test_sites_that_stay_the_same_are_matched_once() -> None:
    before, after = ("a", "b"), ("b", "new", "a")
    _matching_rows.cache_clear()
    for ranks in ([1, 2, 3], [3, 2, 1]):
        found = rank_changes(before, np.array([1, 2]), after, np.array(ranks))
        assert found.before.tolist() == [2, 0, 1]
    assert _matching_rows.cache_info().misses == 1


def test_an_excluded_site_neither_rises_nor_falls() -> None:
    found = rank_changes(["a", "b"], np.array([1, 0]), ["a", "b"], np.array([0, 1]))
    assert found.risen.tolist() == [0, 0]
    assert math.isnan(found.agreement)


def test_the_same_order_agrees_fully_and_the_opposite_not_at_all() -> None:
    ids, ranks = ["a", "b", "c", "d"], np.array([1, 2, 3, 4])
    assert rank_changes(ids, ranks, ids, ranks).agreement == pytest.approx(1.0)
    assert rank_changes(ids, ranks, ids, ranks[::-1]).agreement == pytest.approx(-1.0)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=3, max_size=40))
def test_the_agreement_is_that_of_scipy(pairs: list[tuple[int, int]]) -> None:
    first, second = np.array(pairs).T
    found = spearman(first, second)
    if len(set(first)) == 1 or len(set(second)) == 1:
        assert math.isnan(found)
    else:
        assert found == pytest.approx(spearmanr(first, second).statistic, abs=1e-12)
