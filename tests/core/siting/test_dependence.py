# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Criteria that say nearly the same."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.siting.dependence import correlations, dependent_pairs
from plugin.core.siting.model_document import parse_siting_model
from plugin.core.siting.scoring import score_sites

RNG = np.random.default_rng(1)


def test_correlations_are_numpys_where_all_is_known() -> None:
    utility = RNG.random((50, 4))
    assert correlations(utility) == pytest.approx(np.corrcoef(utility.T), abs=1e-9)


def test_each_pair_uses_the_sites_that_both_know() -> None:
    utility = RNG.random((60, 3))
    utility[::3, 0] = np.nan
    utility[::4, 1] = np.nan
    both = ~np.isnan(utility[:, :2]).any(axis=1)
    expected = np.corrcoef(utility[both, 0], utility[both, 1])[0, 1]
    assert correlations(utility)[0, 1] == pytest.approx(expected, abs=1e-9)


def test_too_few_sites_or_no_spread_tell_nothing() -> None:
    utility = RNG.random((30, 3))
    utility[5:, 0] = np.nan
    utility[:, 1] = 0.7
    matrix = correlations(utility)
    assert np.isnan(matrix[0]).all()
    assert np.isnan(matrix[1]).all()
    assert matrix[2, 2] == pytest.approx(1.0)


def test_what_correlates_or_measures_the_same_is_told(document: Any, criterion: Any) -> None:
    near = {"type": "nearest_distance", "layer": "station"}
    model = parse_siting_model(
        document(
            criterion("near", measure=near),
            criterion("many", measure={"type": "count_within", "layer": "station", "radius_km": 5}),
            criterion("twin", measure={"type": "nearest_distance", "layer": "port"}),
            criterion("other", measure={"type": "nearest_distance", "layer": "river"}),
        )
    )
    distance = RNG.random(40) * 10
    raw = {"near": distance, "twin": distance + RNG.random(40) * 0.1, "many": RNG.random(40) * 10}
    raw["other"] = RNG.random(40) * 10
    pairs = dependent_pairs(score_sites(model, raw, [f"{k:02d}" for k in range(40)]))
    assert {(pair.first, pair.second) for pair in pairs} == {("near", "twin"), ("near", "many")}
    assert pairs[0].correlation > 0.99
    assert [pair.same_input for pair in pairs] == [False, True]


@given(
    st.lists(st.lists(st.one_of(st.just(float("nan")), st.floats(0, 1)), min_size=3, max_size=3), min_size=1)
)
def test_correlations_lie_between_minus_one_and_one(rows: list[list[float]]) -> None:
    matrix = correlations(np.array(rows))
    known = matrix[~np.isnan(matrix)]
    assert ((known >= -1) & (known <= 1)).all()
    assert np.array_equal(matrix, matrix.T, equal_nan=True)
