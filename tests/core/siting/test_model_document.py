# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading siting model documents."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from plugin.core.siting.model import Aggregation, ValueFunction
from plugin.core.siting.model_document import MEASURES, parse_siting_model
from plugin.core.texts import Text
from plugin.errors import SitingModelError

# One valid document per measure and per value function, with every optional key.
MEASURE_EXAMPLES = {
    "nearest_distance": {"layer": "substation", "where": '"voltage_kv" >= 154'},
    "count_within": {"layer": "campus", "where": "true", "radius_km": 20},
    "sum_within": {"layer": "campus", "where": "true", "radius_km": 20, "field": "students"},
    "gravity_access": {
        "layer": "campus",
        "where": "true",
        "field": "students",
        "half_distance_km": 15.5,
        "max_distance_km": 60,
    },
    "attribute": {"field": "area_m2"},
    "attribute_of_nearest": {
        "layer": "region",
        "where": "true",
        "field": "name",
        "max_distance_km": 3,
    },
    "overlap_share": {"layer": "flood", "where": "true"},
    "raster_statistic": {"layer": "slope", "band": 2, "statistic": "mean"},
    "expression": {"expression": "$area / 10000"},
    "grid_connection_cost": {"layer": "station", "demand_mw": 40, "demand_basis": "grid"},
    "time_to_power": {
        "layer": "station",
        "demand_mw": 100,
        "demand_basis": "contract",
        "from_year": 2027,
        "field": "told",
    },
    "grid_headroom": {"layer": "station", "radius_km": 5},
}
VALUE_EXAMPLES = {
    "linear": {"zero_at": 20, "one_at": 0.5},
    "piecewise": {"points": [[0, 1], [5, 0.5], [20, 0]]},
    "logistic": {"midpoint": 10, "steepness": -0.5},
    "gaussian": {"centre": 10, "spread": 3},
    "exponential_decay": {"half_value": 12},
    "step": {"steps": [[1, 0.5], [2, 1]], "below": 0},
    "categorical": {"categories": {"industrial": 1, "farmland": 0.2}, "otherwise": 0.5},
}


@pytest.fixture
def full(document: Any, criterion: Any, limit: Any) -> dict[str, Any]:
    """A document with every key there is."""
    return document(
        criterion("a", unit="km", weight=14, limit=limit(min=1, max=2.5), essential="power", optional=True),
        criterion("b", value=None, weight=None, limit=limit(allowed=["industrial"])),
        criterion("c", value=None, weight=None),
        *(criterion(f"m_{kind}", measure={"type": kind, **keys}) for kind, keys in MEASURE_EXAMPLES.items()),
        *(criterion(f"v_{kind}", value={"type": kind, **keys}) for kind, keys in VALUE_EXAMPLES.items()),
        aggregation={"method": "weighted_product", "floor": 0.02},
    )


def changed(document: dict[str, Any], path: list[Any], value: Any) -> dict[str, Any]:
    """Return the document with another value at a path; ... takes the key away."""
    answer = copy.deepcopy(document)
    place = answer
    for key in path[:-1]:
        place = place[key]
    if value is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return answer


def assert_refused(document: Any, where: str) -> SitingModelError:
    with pytest.raises(SitingModelError) as caught:
        parse_siting_model(document)
    assert caught.value.where == where
    assert caught.value.remedy
    assert where in caught.value.message()
    return caught.value


def test_the_examples_are_all_the_measures_there_are() -> None:
    assert MEASURE_EXAMPLES.keys() == MEASURES.keys()


def test_a_model_gives_its_document_back(full: dict[str, Any]) -> None:
    assert parse_siting_model(full).to_document() == full


def test_a_document_may_be_json_text(full: dict[str, Any]) -> None:
    assert parse_siting_model(json.dumps(full)) == parse_siting_model(full)


def test_a_document_becomes_a_model(full: dict[str, Any]) -> None:
    model = parse_siting_model(full)
    first = model.criteria[0]
    assert first.title == Text("a", "a (ko)")
    assert (first.weight, first.unit, first.essential, first.optional) == (14.0, "km", "power", True)
    assert first.limit is not None
    assert (first.limit.min, first.limit.max, first.limit.allowed) == (1.0, 2.5, ())
    assert model.criteria[1].limit is not None
    assert model.criteria[1].limit.allowed == ("industrial",)
    assert model.aggregation == Aggregation("weighted_product", floor=0.02)
    gravity = model.criterion("m_gravity_access").measure
    assert (gravity.half_distance_km, gravity.max_distance_km) == (15.5, 60.0)
    assert model.criterion("v_piecewise").value == ValueFunction(
        "piecewise", {"points": ((0.0, 1.0), (5.0, 0.5), (20.0, 0.0))}
    )


def test_a_key_left_out_has_its_default(document: Any, criterion: Any) -> None:
    given = document(
        criterion("a", measure={"type": "raster_statistic", "layer": "slope", "statistic": "max"})
    )
    del given["minimum_completeness"]
    model = parse_siting_model(given)
    assert model.minimum_completeness == 0.6
    assert model.criteria[0].measure.band == 1
    assert model.criteria[0].limit is None


@pytest.mark.parametrize(
    ("path", "value", "where"),
    [
        (["format"], "other/format", "format"),
        (["format"], ..., "format"),
        (["version"], 2, "version"),
        (["version"], 0, "version"),
        (["version"], True, "version"),
        (["version"], ..., "version"),
        (["id"], "not an id", "id"),
        (["id"], 3, "id"),
        (["title"], "Test", "title"),
        (["title", "ko"], ..., "title.ko"),
        (["title", "en"], " ", "title.en"),
        (["title", "fr"], "Essai", "title.fr"),
        (["colour"], "red", "colour"),
        (["aggregation"], {"method": "owa"}, "aggregation.method"),
        (["aggregation"], {}, "aggregation.method"),
        (["aggregation"], "weighted_sum", "aggregation"),
        (["aggregation"], {"method": "weighted_sum", "floor": 0.1}, "aggregation.floor"),
        (["aggregation"], {"method": "weighted_product"}, "aggregation"),
        (["aggregation"], {"method": "weighted_product", "veto": False}, "aggregation"),
        (["aggregation"], {"method": "weighted_product", "veto": True, "floor": 0.1}, "aggregation"),
        (["aggregation"], {"method": "weighted_product", "floor": 0}, "aggregation.floor"),
        (["aggregation"], {"method": "weighted_product", "floor": 1}, "aggregation.floor"),
        (["aggregation"], {"method": "weighted_product", "veto": 1}, "aggregation.veto"),
        (["missing"], "ignore", "missing"),
        (["minimum_completeness"], 1.2, "minimum_completeness"),
        (["groups"], [], "groups"),
        (["groups"], {"id": "all"}, "groups"),
        (["groups", 0, "title"], ..., "groups[0].title"),
        (["criteria"], [], "criteria"),
        (["criteria", 1], "b", "criteria[1]"),
        (["criteria", 1, "id"], "a", "criteria[1].id"),
        (["criteria", 2, "group"], "power", "criteria[2].group"),
        (["criteria", 2, "reason"], ..., "criteria[2].reason"),
        (["criteria", 2, "source"], ..., "criteria[2].source"),
        (["criteria", 2, "wieght"], 3, "criteria[2].wieght"),
        (["criteria", 0, "weight"], 0, "criteria[0].weight"),
        (["criteria", 0, "weight"], -1, "criteria[0].weight"),
        (["criteria", 0, "weight"], float("nan"), "criteria[0].weight"),
        (["criteria", 0, "weight"], float("inf"), "criteria[0].weight"),
        (["criteria", 0, "weight"], 10**400, "criteria[0].weight"),
        (["criteria", 0, "weight"], True, "criteria[0].weight"),
        (["criteria", 0, "weight"], "14", "criteria[0].weight"),
        (["criteria", 2, "weight"], 1, "criteria[2].value"),
        (["criteria", 0, "optional"], "yes", "criteria[0].optional"),
        (["criteria", 0, "limit"], {"max": 3, "source": "x"}, "criteria[0].limit.reason"),
        (["criteria", 0, "limit", "allowed"], ["x"], "criteria[0].limit"),
        (["criteria", 1, "limit", "allowed"], ..., "criteria[1].limit"),
        (["criteria", 1, "limit", "allowed"], ["x", 3], "criteria[1].limit.allowed[1]"),
        (["criteria", 0, "limit", "max"], 0.5, "criteria[0].limit.max"),
        (["criteria", 0, "measure"], {"type": "travel_time"}, "criteria[0].measure.type"),
        (["criteria", 0, "measure"], {"type": ["attribute"]}, "criteria[0].measure.type"),
        (["criteria", 0, "measure"], {"field": "x"}, "criteria[0].measure.type"),
        (["criteria", 0, "measure", "radius_km"], 3, "criteria[0].measure.radius_km"),
    ],
)
def test_an_error_names_its_path(full: dict[str, Any], path: list[Any], value: Any, where: str) -> None:
    assert_refused(changed(full, path, value), where)


@pytest.mark.parametrize(
    ("measure", "where"),
    [
        ({"type": "nearest_distance"}, "layer"),
        ({"type": "nearest_distance", "layer": ""}, "layer"),
        ({"type": "nearest_distance", "layer": "x", "where": 3}, "where"),
        ({"type": "count_within", "layer": "x", "radius_km": 0}, "radius_km"),
        ({"type": "sum_within", "layer": "x", "radius_km": 1}, "field"),
        ({"type": "gravity_access", "layer": "x", "half_distance_km": -1}, "half_distance_km"),
        (
            {"type": "gravity_access", "layer": "x", "half_distance_km": 1, "max_distance_km": 0},
            "max_distance_km",
        ),
        ({"type": "raster_statistic", "layer": "x", "statistic": "mode"}, "statistic"),
        ({"type": "raster_statistic", "layer": "x", "statistic": "mean", "band": 0}, "band"),
        ({"type": "raster_statistic", "layer": "x", "statistic": "mean", "band": 1.5}, "band"),
        ({"type": "expression"}, "expression"),
        ({"type": "grid_connection_cost", "layer": "x", "demand_mw": 0}, "demand_mw"),
        ({"type": "grid_connection_cost", "layer": "x", "demand_mw": 1, "demand_basis": "x"}, "demand_basis"),
        ({"type": "time_to_power", "layer": "x", "demand_mw": 1}, "from_year"),
        ({"type": "grid_headroom", "layer": "x"}, "radius_km"),
    ],
)
def test_an_error_in_a_measure_names_its_path(
    document: Any, criterion: Any, measure: Any, where: str
) -> None:
    assert_refused(document(criterion("a", measure=measure)), f"criteria[0].measure.{where}")


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ({"type": "linear", "zero_at": 0}, "one_at"),
        ({"type": "linear", "zero_at": 1, "one_at": 1}, "one_at"),
        ({"type": "linear", "zero_at": 0, "one_at": "far"}, "one_at"),
        ({"type": "piecewise", "points": []}, "points"),
        ({"type": "piecewise", "points": [[0, 0], [1, 2]]}, "points[1][1]"),
        ({"type": "piecewise", "points": [[0, 0], [1]]}, "points[1]"),
        ({"type": "piecewise", "points": [[0, 0], [2, 1], [1, 1]]}, "points[2]"),
        ({"type": "piecewise", "points": [[0, 0], [0, 1]]}, "points[1]"),
        ({"type": "piecewise", "points": [[None, 0]]}, "points[0][0]"),
        ({"type": "logistic", "midpoint": 0, "steepness": 0}, "steepness"),
        ({"type": "gaussian", "centre": 0, "spread": 0}, "spread"),
        ({"type": "exponential_decay", "half_value": -3}, "half_value"),
        ({"type": "step", "steps": [[2, 1], [1, 0]], "below": 0}, "steps[1]"),
        ({"type": "step", "steps": [[1, 1]]}, "below"),
        ({"type": "step", "steps": [[1, 1]], "below": 2}, "below"),
        ({"type": "categorical", "categories": {}}, "categories"),
        ({"type": "categorical", "categories": {"a": 3}}, "categories.a"),
        ({"type": "categorical", "categories": {"a": 1}, "otherwise": -1}, "otherwise"),
        ({"type": "sigmoid"}, "type"),
    ],
)
def test_an_error_in_a_value_function_names_its_path(
    document: Any, criterion: Any, value: Any, where: str
) -> None:
    assert_refused(document(criterion("a", value=value)), f"criteria[0].value.{where}")


def test_braces_in_a_document_do_not_disturb_the_message(document: Any, criterion: Any) -> None:
    with pytest.raises(SitingModelError) as caught:
        parse_siting_model(document(criterion("a", **{"{wieght}": 3})))
    assert "criteria[0].{wieght}" in caught.value.message()


def test_a_model_needs_a_weighted_criterion(document: Any, criterion: Any) -> None:
    assert_refused(document(criterion("a", weight=None)), "criteria")


def test_groups_have_ids_of_their_own(document: Any, criterion: Any) -> None:
    given = document(criterion("a"))
    assert_refused(changed(given, ["groups"], given["groups"] * 2), "groups[1].id")


@pytest.mark.parametrize("content", [{}, {"type": "FeatureCollection"}, [1], "text", None])
def test_another_document_is_called_no_siting_model(content: Any) -> None:
    error = assert_refused(json.dumps(content), "document")
    assert "not a siting model" in error.what


def test_a_key_that_is_written_twice_is_refused_and_not_the_last_one_taken(full: dict[str, Any]) -> None:
    text = json.dumps(full).replace('"weight": ', '"weight": 99, "weight": ', 1)
    assert '"weight" is written twice' in assert_refused(text, "document").message()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{\n'a': 1}", "line 2, column 1"),
        ("[" * 200_000, "brackets in brackets"),
        ("1" * 5000, "too many digits"),
    ],
    ids=["quotes", "nested", "digits"],
)
def test_text_that_is_not_json_is_told_in_words(text: str, words: str) -> None:
    assert words in assert_refused(text, "document").message()


def test_a_newer_version_is_told_before_its_unknown_keys(full: dict[str, Any]) -> None:
    error = assert_refused({**full, "version": 2, "scenarios": []}, "version")
    assert "Update" in error.remedy


@pytest.mark.parametrize("text", ["{", "", "[" * 200_000])
def test_text_that_is_not_json_is_refused(text: str) -> None:
    assert_refused(text, "document")


@pytest.mark.parametrize("content", [[], None, 3, "[]"])
def test_a_document_that_is_not_an_object_is_refused(content: Any) -> None:
    assert_refused(content, "document")
