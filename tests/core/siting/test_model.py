# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Siting models: roles, other weights, other options."""

from __future__ import annotations

from typing import Any

import pytest

from plugin.core.siting.aggregation import AGGREGATIONS
from plugin.core.siting.model import (
    STANDARD_AGGREGATIONS,
    Aggregation,
    SitingModel,
    with_options,
    with_weights,
)
from plugin.core.siting.model_document import parse_siting_model
from plugin.core.texts import Text
from plugin.errors import SitingModelError


def ids(criteria: Any) -> list[str]:
    return [criterion.id for criterion in criteria]


@pytest.mark.parametrize(
    ("language", "text"), [("ko", "값"), ("ko_KR", "값"), ("en", "value"), ("de", "value")]
)
def test_a_text_is_korean_for_koreans_and_english_for_all_others(language: str, text: str) -> None:
    assert Text("value", "값").get(language) == text


def test_roles_follow_from_weight_and_limit(model: SitingModel) -> None:
    assert ids(model.weighted) == ["cost", "slope"]
    assert ids(model.limiting) == ["slope", "zone"]
    assert ids(model.information) == ["airport"]


def test_a_criterion_is_found_by_its_id(model: SitingModel) -> None:
    assert model.criterion("zone").id == "zone"
    with pytest.raises(SitingModelError, match="nowhere"):
        model.criterion("nowhere")


def test_weights_are_overridden(model: SitingModel) -> None:
    other = with_weights(model, {"cost": 5})
    assert [c.weight for c in other.weighted] == [5.0, 1.0]
    assert [c.weight for c in model.weighted] == [3.0, 1.0]


def test_weight_0_switches_off_and_a_weight_switches_on_again(model: SitingModel) -> None:
    off = with_weights(model, {"cost": 0})
    assert ids(off.weighted) == ["slope"]
    assert ids(off.information) == ["cost", "airport"]
    assert parse_siting_model(off.to_document()) == off
    assert with_weights(off, {"cost": 3}) == model


@pytest.mark.parametrize(
    ("weights", "where"),
    [
        ({"cost": -1}, "weights.cost"),
        ({"cost": float("nan")}, "weights.cost"),
        ({"cost": float("inf")}, "weights.cost"),
        ({"airport": 1}, "weights.airport"),
        ({"nowhere": 1}, ""),
        ({"cost": 0, "slope": 0}, "weights"),
    ],
)
def test_weights_that_cannot_be_are_refused(model: SitingModel, weights: Any, where: str) -> None:
    with pytest.raises(SitingModelError) as caught:
        with_weights(model, weights)
    assert caught.value.where == where
    assert caught.value.remedy


def test_a_criterion_without_value_function_may_stay_without_weight(model: SitingModel) -> None:
    assert with_weights(model, {"airport": 0}) == model


def test_options_are_overridden(model: SitingModel) -> None:
    assert with_options(model) == model
    assert with_options(model, missing="worst").missing == "worst"
    assert with_options(model, "topsis").aggregation == Aggregation("topsis")
    veto = Aggregation("weighted_product", veto=True)
    assert with_options(model, veto).aggregation == veto


@pytest.mark.parametrize("name", STANDARD_AGGREGATIONS)
def test_every_aggregation_named_makes_a_valid_model(model: SitingModel, name: str) -> None:
    other = with_options(model, name)
    assert parse_siting_model(other.to_document()) == other


def test_every_aggregation_named_has_a_formula() -> None:
    assert STANDARD_AGGREGATIONS.keys() == AGGREGATIONS.keys()


@pytest.mark.parametrize("options", [{"aggregation": "owa"}, {"missing": "ignore"}])
def test_options_that_are_not_known_are_refused(model: SitingModel, options: Any) -> None:
    with pytest.raises(SitingModelError) as caught:
        with_options(model, **options)
    assert caught.value.where == next(iter(options))
