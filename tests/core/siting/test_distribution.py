# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Histograms, tallies and medians."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.siting.distribution import bulk, histogram, median, tally


def test_a_histogram_counts_every_value_once() -> None:
    values = np.array([0.0, 0.1, 0.9, 1.0, np.nan, np.inf, 0.5])
    found = histogram(values, 2, (0.0, 1.0))
    assert found.counts.tolist() == [2, 3]
    assert (found.missing, found.infinite, found.beyond) == (1, 1, 0)


def test_values_beyond_the_span_are_counted_apart() -> None:
    found = histogram(np.array([-5.0, 0.5, 9.0]), 4, (0.0, 1.0))
    assert (found.counts.sum(), found.beyond) == (1, 2)


def test_one_far_value_does_not_squeeze_all_others_into_one_bar() -> None:
    values = np.append(np.linspace(0.0, 1.0, 1000), 1e6)
    found = histogram(values, 10)
    assert found.edges[-1] < 2.0
    assert found.beyond == 1 + int((values[:-1] < found.edges[0]).sum()) + int(
        ((values > found.edges[-1]) & (values < 2)).sum()
    )


def test_the_bulk_of_values_leaves_far_ones_out() -> None:
    assert bulk(np.array([3.0])) == (3.0, 3.0)
    assert bulk(np.array([3.0, 1.0, 2.0])) == (1.0, 3.0)
    assert bulk(np.append(np.linspace(0.0, 1.0, 1000), 1e6))[1] < 2.0


@pytest.mark.parametrize("values", [[], [math.nan], [3.0], [3.0, 3.0]])
def test_a_histogram_of_hardly_anything_has_edges(values: list[float]) -> None:
    found = histogram(np.array(values), 5)
    assert found.edges[0] < found.edges[-1]
    assert found.counts.sum() == sum(not math.isnan(value) for value in values)


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True, width=32), max_size=60), st.integers(1, 30))
def test_no_value_is_lost(values: list[float], bins: int) -> None:
    found = histogram(np.array(values, dtype=np.float64), bins)
    assert found.counts.sum() + found.missing + found.infinite + found.beyond == len(values)


def test_texts_are_tallied_most_frequent_first() -> None:
    values = np.array(["b", "a", "b", None, "", "c", "b", "a"], dtype=object)
    found = tally(values, 2)
    assert found.texts == ("b", "a")
    assert found.counts.tolist() == [3, 2]
    assert found.missing == 2


def test_the_median_is_that_of_what_is_known() -> None:
    assert median(np.array([3.0, np.nan, 1.0, 8.0])) == 3.0
    assert math.isnan(median(np.array([np.nan])))
