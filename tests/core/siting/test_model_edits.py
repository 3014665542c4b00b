# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Edits of a siting model while it is tried out."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.siting import model_edits as edits
from plugin.core.siting.model import SitingModel, ValueFunction
from plugin.core.siting.model_document import parse_siting_model
from plugin.core.siting.scoring import score_sites
from plugin.core.texts import Text
from plugin.errors import InputError, SitingModelError


def test_a_weight_is_set_and_the_given_model_stays(model: SitingModel) -> None:
    other = edits.with_weight(model, "cost", 7)
    assert other.criterion("cost").weight == 7
    assert model.criterion("cost").weight == 3
    assert edits.changed_criteria(model, other) == ("cost",)


def test_setting_a_weight_switches_a_criterion_on(model: SitingModel) -> None:
    off = edits.switched(model, "cost", in_use=False)
    assert edits.with_weight(off, "cost", 2).criterion("cost").is_weighted


@pytest.mark.parametrize("weight", [0, -1, math.nan, math.inf])
def test_a_weight_that_counts_nothing_is_refused(model: SitingModel, weight: float) -> None:
    with pytest.raises(SitingModelError):
        edits.with_weight(model, "cost", weight)


def test_a_criterion_without_a_curve_has_no_weight(model: SitingModel) -> None:
    with pytest.raises(SitingModelError, match="value function"):
        edits.with_weight(model, "zone", 1)


def test_switching_off_keeps_the_weight_and_switching_on_gives_it_back(model: SitingModel) -> None:
    off = edits.switched(model, "slope", in_use=False)
    assert [c.id for c in off.weighted] == ["cost"]
    assert off.criterion("slope").weight == 1
    assert [c.id for c in off.limiting] == ["slope", "zone"], "its limit still excludes"
    assert edits.switched(off, "slope", in_use=True) == model


def test_what_is_switched_off_is_written_and_read_again(model: SitingModel) -> None:
    off = edits.limit_switched(edits.switched(model, "slope", in_use=False), "zone", in_use=False)
    assert parse_siting_model(off.to_document()) == off
    assert parse_siting_model(model.to_document()) == model


def test_the_others_share_the_weight_of_what_is_switched_off(model: SitingModel) -> None:
    assert edits.weight_shares(model) == {"cost": 0.75, "slope": 0.25}
    assert edits.weight_shares(edits.switched(model, "slope", in_use=False)) == {"cost": 1.0}
    off = edits.switched(edits.switched(model, "slope", in_use=False), "cost", in_use=False)
    assert edits.weight_shares(off) == {}
    assert set(edits.group_shares(off).values()) == {0.0}


def test_the_shares_of_the_groups_sum_to_one(model: SitingModel) -> None:
    assert sum(edits.group_shares(model).values()) == pytest.approx(1.0)


def test_scoring_without_what_is_switched_off_is_scoring_without_it(model: SitingModel) -> None:
    raw = {"cost": np.array([1.0, 5.0, 9.0]), "slope": np.array([3.0, 2.0, 30.0])}
    off = edits.limit_switched(edits.switched(model, "slope", in_use=False), "slope", in_use=False)
    alone = score_sites(off, raw, ["a", "b", "c"])
    expected = score_sites(model, {"cost": raw["cost"]}, ["a", "b", "c"])
    assert np.array_equal(alone.score, expected.score)
    assert np.array_equal(alone.completeness, [1.0, 1.0, 1.0])
    assert not alone.excluded.any()


def test_a_model_that_weighs_nothing_is_only_refused_when_it_is_scored(model: SitingModel) -> None:
    off = edits.switched(edits.switched(model, "slope", in_use=False), "cost", in_use=False)
    with pytest.raises(InputError):
        score_sites(off, {"cost": np.array([1.0])}, ["a"])


def test_another_curve(model: SitingModel) -> None:
    curve = ValueFunction("exponential_decay", {"half_value": 4.0})
    assert edits.with_value_function(model, "cost", curve).criterion("cost").value == curve


def test_a_limit_gets_other_ends_and_keeps_its_reason(model: SitingModel) -> None:
    other = edits.with_limit(model, "slope", least=1, most=20).criterion("slope").limit
    assert other is not None
    assert (other.min, other.max, other.reason) == (1, 20, model.criterion("slope").limit.reason)


def test_a_limit_is_added_and_taken_away(model: SitingModel) -> None:
    added = edits.with_limit(model, "airport", least=5)
    assert added.criterion("airport").is_limiting
    assert added.criterion("airport").limit.reason == model.criterion("airport").title
    assert edits.with_limit(added, "airport").criterion("airport").limit is None


def test_changing_the_ends_switches_a_limit_on(model: SitingModel) -> None:
    off = edits.limit_switched(model, "slope", in_use=False)
    assert not off.criterion("slope").is_limiting
    assert edits.with_limit(off, "slope", most=10).criterion("slope").is_limiting


def test_a_criterion_without_a_limit_has_none_to_switch(model: SitingModel) -> None:
    assert edits.limit_switched(model, "airport", in_use=False) == model


@pytest.mark.parametrize(
    ("criterion_id", "least", "most"), [("slope", 9, 3), ("slope", math.nan, 3), ("zone", 0, 1)]
)
def test_limits_that_cannot_be_are_refused(
    model: SitingModel, criterion_id: str, least: float, most: float
) -> None:
    with pytest.raises(SitingModelError):
        edits.with_limit(model, criterion_id, least=least, most=most)


def test_a_renamed_model_is_otherwise_the_same(model: SitingModel) -> None:
    other = edits.renamed(model, "mine", Text("Mine", "내 모형"))
    assert (other.id, other.title.ko, other.criteria) == ("mine", "내 모형", model.criteria)


@given(weights=st.lists(st.floats(1e-3, 1e3), min_size=1, max_size=8), off=st.integers(0, 7))
def test_shares_of_any_weights_sum_to_one(
    document: Any, criterion: Any, weights: list[float], off: int
) -> None:
    named = [criterion(f"c{k}", weight=weight) for k, weight in enumerate(weights)]
    model = parse_siting_model(document(*named))
    if off < len(weights) > 1:
        model = edits.switched(model, f"c{off}", in_use=False)
    assert sum(edits.weight_shares(model).values()) == pytest.approx(1.0)
