# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Explanations."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from plugin.core.siting.explanation import explain
from plugin.core.siting.model import SitingModel, with_options
from plugin.core.siting.model_document import parse_siting_model
from plugin.core.siting.scoring import score_sites


@pytest.fixture
def model(document: Any, criterion: Any, limit: Any) -> SitingModel:
    return parse_siting_model(
        document(
            criterion("a", weight=5),
            criterion("b", weight=3),
            criterion("c", weight=2, limit=limit(max=0.9)),
            criterion("zone", value=None, weight=None, limit=limit(allowed=["industrial"])),
        )
    )


def raw(**values: list[float]) -> dict[str, Any]:
    return {name: np.array(column, dtype=float) for name, column in values.items()}


def test_reasons_are_sorted_by_points(model: SitingModel) -> None:
    why = explain(score_sites(model, raw(a=[0.4], b=[1.0], c=[0.1]), ["x"]), 0)
    assert [(r.criterion, round(r.gained, 9)) for r in why.reasons_for] == [("b", 30), ("a", 20), ("c", 2)]
    assert [(r.criterion, round(r.lost, 9)) for r in why.reasons_against] == [("a", 30), ("c", 18)]
    assert (why.reasons_for[1].raw, why.reasons_for[1].utility, why.reasons_for[1].weight) == (0.4, 0.4, 0.5)
    assert (why.site_id, why.rank, why.contribution_kind) == ("x", 1, "exact")
    assert why.score == pytest.approx(52)


def test_equal_reasons_are_sorted_by_id(document: Any, criterion: Any) -> None:
    model = parse_siting_model(document(criterion("b"), criterion("a")))
    why = explain(score_sites(model, raw(a=[0.5], b=[0.5]), ["x"]), 0)
    assert [r.criterion for r in why.reasons_for] == ["a", "b"]
    assert [r.criterion for r in why.reasons_against] == ["a", "b"]


@pytest.mark.parametrize("method", ["weighted_sum", "weighted_product", "topsis"])
def test_lost_is_what_full_utility_of_that_criterion_alone_would_add(model: SitingModel, method: str) -> None:
    other = with_options(model, method)
    before = {"a": 0.4, "b": 0.7, "c": 0.3}
    why = explain(score_sites(other, raw(**{name: [v] for name, v in before.items()}), ["x"]), 0)
    for reason in why.reasons_against:
        lifted = {name: [1.0 if name == reason.criterion else value] for name, value in before.items()}
        free = with_options(parse_siting_model(without_limits(other)), method)
        after = score_sites(free, raw(**lifted), ["x"]).score[0]
        assert why.score + reason.lost == pytest.approx(after)
    assert sum(reason.gained for reason in why.reasons_for) == pytest.approx(why.score)


def without_limits(model: SitingModel) -> dict[str, Any]:
    document = model.to_document()
    for criterion in document["criteria"]:
        criterion.pop("limit", None)
    return document


def test_what_is_unknown_is_neither_for_nor_against(model: SitingModel) -> None:
    result = score_sites(model, raw(a=[0.4, 1], b=[math.nan, 1]), ["x", "y"], {"c": "no layer"})
    why = explain(result, 0)
    assert [r.criterion for r in why.reasons_for] == ["a"]
    assert [r.criterion for r in why.reasons_against] == ["a"]
    (unknown,) = why.unknown
    assert unknown.criterion == "b"
    assert math.isnan(unknown.utility)
    assert unknown.gained + why.reasons_for[0].gained == pytest.approx(why.score)
    assert why.not_assessed == ("c", "zone")
    assert why.completeness == pytest.approx(0.5)
    assert why.worst < why.score < why.best


def test_an_excluded_site_says_by_what_and_gives_no_other_reasons(model: SitingModel) -> None:
    why = explain(score_sites(model, raw(a=[0.4], c=[0.95]), ["x"]), 0)
    assert why.excluded_by == ("c",)
    assert (why.reasons_for, why.reasons_against, why.unknown, why.rank) == ((), (), (), 0)
    assert math.isnan(why.score)


def test_limits_that_nobody_checked_are_listed(model: SitingModel) -> None:
    why = explain(score_sites(model, raw(a=[0.4, 1], c=[math.nan, 0.5]), ["x", "y"]), 0)
    assert why.unchecked == ("c", "zone")
