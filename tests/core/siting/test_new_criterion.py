# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Criteria are added to a siting model and taken out of it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.core.siting.model import SitingModel
from plugin.core.siting.model_document import MEASURES, parse_siting_model
from plugin.core.siting.new_criterion import (
    FIRST_WEIGHT,
    MEASURE_TYPES,
    first_unit,
    free_id,
    with_new_criterion,
    without_criterion,
)
from plugin.core.siting.scoring import score_sites
from plugin.errors import SitingModelError

NEAREST = {"type": "nearest_distance", "layer": "station"}
# What each measure needs beside its type.
ASKED: dict[str, dict[str, Any]] = {
    "nearest_distance": {"layer": "station"},
    "count_within": {"layer": "station", "radius_km": 5},
    "sum_within": {"layer": "station", "radius_km": 5, "field": "mw"},
    "gravity_access": {"layer": "station", "half_distance_km": 10},
    "attribute": {"field": "area"},
    "attribute_of_nearest": {"layer": "station", "field": "kv"},
    "overlap_share": {"layer": "zone"},
    "raster_statistic": {"layer": "slope", "statistic": "mean"},
    "expression": {"expression": "$area"},
    "grid_connection_cost": {"layer": "substation", "demand_mw": 100},
    "time_to_power": {"layer": "substation", "demand_mw": 100, "from_year": 2027},
    "grid_headroom": {"layer": "substation", "radius_km": 10},
}


@pytest.fixture
def model(document: Any, criterion: Any) -> SitingModel:
    return parse_siting_model(document(criterion("cost", weight=3), criterion("slope", weight=1)))


@pytest.mark.parametrize("kind", MEASURES)
def test_a_criterion_of_each_measure_is_added_and_read_again(model: SitingModel, kind: str) -> None:
    grown, new = with_new_criterion(
        model, "Near a station", "Access", {"type": kind, **ASKED[kind]}, first_unit(kind)
    )
    assert [c.id for c in grown.criteria] == ["cost", "slope", "near_a_station"]
    added = grown.criterion(new)
    assert added.is_weighted
    assert added.weight == FIRST_WEIGHT
    assert added.source == "assumption"
    assert parse_siting_model(grown.to_document()) == grown
    assert kind in MEASURE_TYPES


def test_a_new_criterion_counts_at_once(model: SitingModel) -> None:
    grown, new = with_new_criterion(model, "Near", "Access", NEAREST, "km")
    raw = {"cost": np.array([1.0, 1.0]), "slope": np.array([1.0, 1.0]), new: np.array([0.0, 30.0])}
    result = score_sites(grown, raw, ["a", "b"])
    assert result.score[0] > result.score[1]


def test_a_group_that_is_there_is_used_in_either_language(model: SitingModel) -> None:
    title = model.groups[0].title
    for name in title:
        grown, new = with_new_criterion(model, "Near", name, NEAREST, "km")
        assert grown.groups == model.groups
        assert grown.criterion(new).group == model.groups[0].id
    other, _ = with_new_criterion(model, "Near", "Access", NEAREST, "km")
    assert [group.title.en for group in other.groups][-1] == "Access"


def test_the_same_title_twice_makes_two_criteria(model: SitingModel) -> None:
    once, first = with_new_criterion(model, "역세권", "", NEAREST, "km")
    twice, second = with_new_criterion(once, "역세권", "", NEAREST, "km")
    assert (first, second) == ("역세권", "역세권_2")
    assert len(twice.criteria) == 4


@pytest.mark.parametrize(
    ("title", "measure", "said"),
    [
        ("  ", NEAREST, "no title"),
        ("Near", {"type": "nearest_distance"}, "layer"),
        ("Near", {"type": "count_within", "layer": "station", "radius_km": 0}, "radius_km"),
        ("Near", {**NEAREST, "radius_km": 5}, "radius_km"),
        ("Near", {"type": "teleport"}, "teleport"),
    ],
)
def test_what_no_document_could_say_is_refused(
    model: SitingModel, title: str, measure: dict[str, Any], said: str
) -> None:
    with pytest.raises(SitingModelError, match=said):
        with_new_criterion(model, title, "Access", measure, "km")


def test_a_criterion_is_removed_with_the_group_that_it_leaves_empty(model: SitingModel) -> None:
    grown, new = with_new_criterion(model, "Near", "Access", NEAREST, "km")
    assert without_criterion(grown, new) == model
    assert [c.id for c in without_criterion(model, "cost").criteria] == ["slope"]


def test_the_last_criterion_stays(model: SitingModel) -> None:
    with pytest.raises(SitingModelError, match="needs a criterion"):
        without_criterion(without_criterion(model, "cost"), "slope")
    with pytest.raises(SitingModelError, match="nowhere"):
        without_criterion(model, "nowhere")


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Near a station!", "near_a_station"), ("2 km", "criterion_2_km"), ("?", "criterion")],
)
def test_ids_are_made_of_titles(title: str, expected: str) -> None:
    assert free_id([], title, "criterion") == expected
    assert expected.isidentifier()
