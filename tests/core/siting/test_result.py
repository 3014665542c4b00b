# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results: what each criterion gave, and what excludes a site."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.core.siting.model import SitingModel, with_options
from plugin.core.siting.model_document import parse_siting_model
from plugin.core.siting.scoring import score_sites

KINDS = {"weighted_sum": "exact", "weighted_product": "logarithmic", "topsis": "shapley"}
NAN = float("nan")


@pytest.fixture
def model(document: Any, criterion: Any, limit: Any) -> SitingModel:
    return parse_siting_model(
        document(
            criterion("a", weight=3),
            criterion("b", weight=2, limit=limit(max=0.9)),
            criterion("c", weight=5, limit=limit(min=0.1)),
        )
    )


def columns(rows: Any) -> dict[str, Any]:
    return dict(zip("abc", np.array(rows, dtype=float).T, strict=True))


@pytest.mark.parametrize("method", KINDS)
def test_contributions_sum_to_the_score(model: SitingModel, method: str) -> None:
    values = np.random.default_rng(5).uniform(0.2, 0.9, (40, 3))
    values[3, 2] = NAN
    values[4, 1] = 0.95
    result = score_sites(with_options(model, method), columns(values), [f"s{row}" for row in range(40)])
    every = np.arange(40)
    np.testing.assert_allclose(result.contributions(every).sum(axis=1), result.score, atol=1e-9)
    assert np.isnan(result.contributions(every)[4]).all()
    assert result.contribution_kind == KINDS[method]


@pytest.mark.parametrize("method", ["weighted_sum", "weighted_product"])
def test_contributions_of_all_sites_are_those_of_each(model: SitingModel, method: str) -> None:
    result = score_sites(with_options(model, method), columns([[0.5, 0.5, 0.25], [1, 0.95, 1]]), ["x", "y"])
    np.testing.assert_array_equal(result.contribution, result.contributions(np.array([0, 1])))
    np.testing.assert_array_equal(result.contribution[1], [NAN] * 3)


def test_shapley_contributions_are_not_computed_unasked(model: SitingModel) -> None:
    result = score_sites(with_options(model, "topsis"), columns([[0.5, 0.5, 0.25]]), ["x"])
    np.testing.assert_array_equal(result.contribution, [[NAN] * 3])


def test_the_contribution_to_the_weighted_sum_is_in_points(model: SitingModel) -> None:
    result = score_sites(model, columns([[0.5, 0.5, 0.25]]), ["x"])
    np.testing.assert_allclose(result.contribution, [[15, 10, 12.5]])


@pytest.mark.parametrize("method", KINDS)
@pytest.mark.parametrize(("policy", "counted"), [("neutral", 0.5), ("worst", 0.0)])
def test_what_was_scored_can_be_scored_again(
    model: SitingModel, method: str, policy: str, counted: float
) -> None:
    result = score_sites(
        with_options(model, method, policy), columns([[0.5, NAN, 0.25], [1, 0.5, 1]]), ["x", "y"]
    )
    filled = result.filled_utility(np.array([0]))
    np.testing.assert_array_equal(filled, [[0.5, counted, 0.25]])
    np.testing.assert_allclose(result.rescored(filled), result.score[:1])


def test_a_site_names_all_that_excludes_it(model: SitingModel) -> None:
    result = score_sites(model, columns([[1, 1, 0], [1, 0.5, 0], [1, 0.5, 0.5]]), ["x", "y", "z"])
    assert [result.excluded_by(row) for row in range(3)] == [("b", "c"), ("c",), ()]
