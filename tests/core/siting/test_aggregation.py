# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Aggregation: published examples, two libraries, brute force, and the properties a score rests on."""

from __future__ import annotations

import itertools
import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from pymcdm import methods
from skcriteria.agg import simple, topsis

from plugin.core.siting.aggregation import (
    AGGREGATIONS,
    MAX_SHAPLEY_CRITERIA,
    additive_contributions,
    logarithmic_contributions,
    shapley_contributions,
    topsis_closeness,
    weighted_product,
    weighted_sum,
)
from plugin.errors import InputError

# Triantaphyllou 2000, Multi-Criteria Decision Making Methods: A Comparative Study, sections 2.2.1, 2.2.2
# (and Triantaphyllou & Mann 1989, Decision Support Systems 5, 303-312).
TRIANTAPHYLLOU = np.array([[25.0, 20, 15, 30], [10, 30, 20, 30], [30, 10, 30, 10]])
TRIANTAPHYLLOU_WEIGHTS = np.array([0.20, 0.15, 0.40, 0.25])

# Tzeng & Huang 2011, Multiple Attribute Decision Making: Methods and Applications, chapter on TOPSIS;
# the more the better throughout.
TZENG_HUANG = np.array([[5.0, 8, 4], [7, 6, 8], [8, 8, 6], [7, 4, 6]])
TZENG_HUANG_WEIGHTS = np.array([0.3, 0.4, 0.3])


def as_it_is(values: np.ndarray, cost: bool) -> np.ndarray:  # noqa: FBT001 - as pymcdm calls it
    """Utilities are normalised already."""
    return values


utilities_and_weights = st.tuples(st.integers(1, 6), st.integers(1, 5)).flatmap(
    lambda shape: st.tuples(
        arrays(np.float64, shape, elements=st.floats(0, 1)),
        arrays(np.float64, shape[1], elements=st.floats(0.01, 100)),
    )
)


@pytest.fixture
def random() -> np.random.Generator:
    return np.random.default_rng(20261122)


def test_the_weighted_sum_gives_the_published_scores() -> None:
    np.testing.assert_allclose(
        weighted_sum(TRIANTAPHYLLOU, TRIANTAPHYLLOU_WEIGHTS), [21.50, 22.00, 22.00], atol=1e-12
    )


def test_the_weighted_product_gives_the_published_ratios() -> None:
    a, b, c = weighted_product(TRIANTAPHYLLOU, TRIANTAPHYLLOU_WEIGHTS)
    assert [round(ratio, 3) for ratio in (a / b, a / c, b / c)] == [1.007, 1.067, 1.059]


def test_topsis_gives_the_published_closeness() -> None:
    normalised = TZENG_HUANG / np.sqrt((TZENG_HUANG**2).sum(axis=0))
    closeness = topsis_closeness(
        normalised, TZENG_HUANG_WEIGHTS, normalised.max(axis=0), normalised.min(axis=0)
    )
    np.testing.assert_array_equal(closeness.round(4), [0.5037, 0.6581, 0.7482, 0.3340])


def test_the_weighted_sum_agrees_with_scikit_criteria_and_pymcdm(random: Any) -> None:
    utilities, weights = random.uniform(0, 1, (50, 7)), random.dirichlet(np.ones(7))
    ours = weighted_sum(utilities, weights)
    np.testing.assert_allclose(simple.wsm(utilities, weights)[1], ours, atol=1e-9)
    pymcdm = methods.WSM(as_it_is)(utilities, weights, np.ones(7))
    np.testing.assert_allclose(pymcdm, ours, atol=1e-9)


def test_the_weighted_product_agrees_with_scikit_criteria_and_pymcdm(random: Any) -> None:
    utilities, weights = random.uniform(0.01, 1, (50, 7)), random.dirichlet(np.ones(7))
    ours = weighted_product(utilities, weights)
    np.testing.assert_allclose(10 ** simple.wpm(utilities, weights)[1], ours, atol=1e-9)
    pymcdm = methods.WPM(as_it_is)(utilities, weights, np.ones(7))
    np.testing.assert_allclose(pymcdm, ours, atol=1e-9)


@pytest.mark.filterwarnings("ignore:Alternatives with indices")
def test_topsis_with_fixed_ideals_agrees_with_scikit_criteria_and_pymcdm(random: Any) -> None:
    utilities, weights = random.uniform(0, 1, (50, 7)), random.dirichlet(np.ones(7))
    ours = topsis_closeness(utilities, weights)
    # Both take the ideals from the data, so the data get a perfect and a useless site.
    with_ideals = np.vstack((utilities, np.ones(7), np.zeros(7)))
    skcriteria = topsis.topsis(with_ideals, np.ones(7), weights)[-1]
    np.testing.assert_allclose(skcriteria[:-2], ours, atol=1e-9)
    pymcdm = methods.TOPSIS(as_it_is)(with_ideals, weights, np.ones(7))
    np.testing.assert_allclose(pymcdm[:-2], ours, atol=1e-9)


@pytest.mark.parametrize("method", AGGREGATIONS)
@given(case=utilities_and_weights)
@settings(derandomize=True, deadline=None)
def test_a_formula_equals_its_definition_site_by_site(method: str, case: Any) -> None:
    utilities, weights = case
    shares = [weight / sum(weights) for weight in weights]
    expected = []
    for row in utilities:
        if method == "weighted_sum":
            expected.append(sum(w * u for w, u in zip(shares, row, strict=True)))
        elif method == "weighted_product":
            expected.append(math.prod(max(u, 0.01) ** w for w, u in zip(shares, row, strict=True)))
        else:
            up = math.dist([w * u for w, u in zip(shares, row, strict=True)], shares)
            down = math.hypot(*(w * u for w, u in zip(shares, row, strict=True)))
            expected.append(down / (up + down))
    np.testing.assert_allclose(AGGREGATIONS[method].score(utilities, weights, 0.01), expected, atol=1e-9)


@pytest.mark.parametrize("method", AGGREGATIONS)
@pytest.mark.parametrize("floor", [0.0, 0.01])
@given(case=utilities_and_weights, better=st.floats(0, 1), at=st.integers(0, 4))
@settings(derandomize=True, deadline=None)
def test_no_score_falls_when_a_utility_rises(
    method: str, floor: float, case: Any, better: float, at: int
) -> None:
    utilities, weights = case
    raised = utilities.copy()
    column = at % raised.shape[1]
    raised[:, column] = np.maximum(raised[:, column], better)
    score = AGGREGATIONS[method].score
    assert (score(raised, weights, floor) >= score(utilities, weights, floor) - 1e-12).all()


@pytest.mark.parametrize("method", AGGREGATIONS)
@given(case=utilities_and_weights, extra=st.floats(0.01, 100))
@settings(derandomize=True, deadline=None)
def test_a_criterion_put_in_with_0_or_1_never_crosses_the_score_without_it(
    method: str, case: Any, extra: float
) -> None:
    utilities, weights = case
    score = AGGREGATIONS[method].score
    without = score(utilities, weights, 0.01)
    more = np.append(weights, extra)
    ones = np.ones((len(utilities), 1))
    assert (score(np.hstack((utilities, 0 * ones)), more, 0.01) <= without + 1e-12).all()
    assert (score(np.hstack((utilities, ones)), more, 0.01) >= without - 1e-12).all()


@pytest.mark.parametrize("method", AGGREGATIONS)
def test_the_scale_of_the_weights_does_not_matter(method: str, random: Any) -> None:
    utilities, weights = random.uniform(0, 1, (20, 4)), random.uniform(1, 9, 4)
    score = AGGREGATIONS[method].score
    np.testing.assert_allclose(
        score(utilities, 37 * weights, 0.01), score(utilities, weights, 0.01), atol=1e-12
    )


@pytest.mark.parametrize("method", AGGREGATIONS)
def test_a_number_depends_to_the_last_bit_on_its_own_site_only(method: str, random: Any) -> None:
    utilities, weights = random.uniform(0, 1, (1003, 12)), random.uniform(1, 9, 12)
    score = AGGREGATIONS[method].score
    shuffled = random.permutation(1003)
    np.testing.assert_array_equal(
        score(utilities[shuffled], weights, 0.01), score(utilities, weights, 0.01)[shuffled]
    )


def test_utility_0_is_a_veto_without_floor_and_the_floor_with_one() -> None:
    utilities, weights = np.array([[0.0, 1.0]]), np.array([1.0, 1.0])
    assert weighted_product(utilities, weights) == [0.0]
    np.testing.assert_allclose(weighted_product(utilities, weights, 0.01), [0.1])


def test_a_criterion_without_weight_has_no_veto() -> None:
    assert weighted_product(np.array([[0.0, 0.5]]), np.array([0.0, 1.0])) == pytest.approx([0.5])


def test_topsis_without_difference_between_the_ideals_is_not_a_number() -> None:
    assert np.isnan(topsis_closeness(np.array([[0.5]]), np.array([1.0]), 0.5, 0.5)).all()


@given(case=utilities_and_weights)
@settings(derandomize=True, deadline=None)
def test_additive_contributions_are_weight_times_utility_and_sum_to_the_score(case: Any) -> None:
    utilities, weights = case
    found = additive_contributions(utilities, weights)
    np.testing.assert_allclose(found, utilities * weights / weights.sum(), atol=1e-12)
    np.testing.assert_allclose(found.sum(axis=1), weighted_sum(utilities, weights), atol=1e-12)


@pytest.mark.parametrize("floor", [0.0, 0.01])
@given(case=utilities_and_weights)
@settings(derandomize=True, deadline=None)
def test_logarithmic_contributions_sum_to_the_score(floor: float, case: Any) -> None:
    utilities, weights = case
    found = logarithmic_contributions(utilities, weights, floor)
    np.testing.assert_allclose(found.sum(axis=1), weighted_product(utilities, weights, floor), atol=1e-9)


def test_logarithmic_losses_are_in_proportion_to_weighted_logarithms() -> None:
    # Two criteria of weight 1/2, u = (1/4, 1/2): score sqrt(1/8), losses 2 : 1.
    found = logarithmic_contributions(np.array([[0.25, 0.5]]), np.array([1.0, 1.0]))
    lost = 1 - math.sqrt(1 / 8)
    np.testing.assert_allclose(found, [[0.5 - lost * 2 / 3, 0.5 - lost / 3]])


def test_a_veto_is_charged_to_those_who_vetoed_by_weight() -> None:
    found = logarithmic_contributions(np.array([[0.0, 0.0, 0.5]]), np.array([1.0, 3.0, 4.0]))
    np.testing.assert_allclose(found, [[1 / 8 - 1 / 4, 3 / 8 - 3 / 4, 4 / 8]])


def brute_shapley(score: Any, utilities: list[float], baseline: list[float]) -> list[float]:
    count = len(utilities)
    values = [0.0] * count
    for order in itertools.permutations(range(count)):
        now = list(baseline)
        before = score(now)
        for member in order:
            now[member] = utilities[member]
            after = score(now)
            values[member] += (after - before) / math.factorial(count)
            before = after
    return values


@given(case=utilities_and_weights, base=st.floats(0, 1))
@settings(derandomize=True, deadline=None, max_examples=30)
def test_shapley_contributions_are_the_mean_over_all_orders_of_entry(case: Any, base: float) -> None:
    utilities, weights = case
    found = shapley_contributions(lambda u: topsis_closeness(u, weights), utilities, base)

    def one(row: list[float]) -> float:
        return float(topsis_closeness(np.array([row]), weights)[0])

    expected = [brute_shapley(one, list(row), [base] * len(weights)) for row in utilities]
    np.testing.assert_allclose(found, expected, atol=1e-9)


def test_shapley_contributions_sum_to_the_score_minus_the_baseline_over_many_blocks(
    random: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plugin.core.siting.aggregation._COALITION_ROWS", 48)
    utilities, weights, baseline = (
        random.uniform(0, 1, (3, 9)),
        random.uniform(1, 9, 9),
        random.uniform(0, 1, 9),
    )
    found = shapley_contributions(lambda u: topsis_closeness(u, weights), utilities, baseline)
    expected = topsis_closeness(utilities, weights) - topsis_closeness(baseline[np.newaxis], weights)
    np.testing.assert_allclose(found.sum(axis=1), expected, atol=1e-9)


def test_shapley_of_the_weighted_sum_is_the_exact_contribution(random: Any) -> None:
    utilities, weights = random.uniform(0, 1, (3, 6)), random.uniform(1, 9, 6)
    found = shapley_contributions(lambda u: weighted_sum(u, weights), utilities)
    np.testing.assert_allclose(found, additive_contributions(utilities, weights), atol=1e-12)


def test_shapley_refuses_more_criteria_than_it_can_enumerate() -> None:
    with pytest.raises(InputError):
        shapley_contributions(lambda u: u.sum(axis=1), np.zeros((1, MAX_SHAPLEY_CRITERIA + 1)))
