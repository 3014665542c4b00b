# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The siting models that ship: complete, in both languages, and honest about what they do not know."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plugin.core.siting.model import Criterion, SitingModel
from plugin.core.siting.model_document import parse_siting_model
from plugin.core.siting.value_functions import evaluate
from plugin.plan.schema import LAYERS

FOLDER = Path(__file__).parents[2] / "resources" / "siting_models"
DATA_CENTRE = "ai_data_centre"
FAB = "power_semiconductor_fab"
LOGISTICS = "smart_logistics_hub"
RESEARCH = "ai_rnd_campus"
MODEL_IDS = (DATA_CENTRE, FAB, LOGISTICS, RESEARCH)

# What an expert asks for each kind of place: X excludes, w is weighted, i informs, Xw does both.
ASKED_FOR = {
    DATA_CENTRE: {
        "connection_cost": "w",
        "time_to_power": "w",
        "suitable_voltage": "X",
        "water_spare": "w",
        "reuse_water": "w",
        "water_protection": "i",
        "use_zone": "X",
        "greenbelt": "X",
        "farmland": "X",
        "ecology_grade_1": "X",
        "slope": "Xw",
        "plot_size": "X",
        "plot_shape": "X",
        "flood": "Xw",
        "storm_surge": "X",
        "soft_ground": "w",
        "active_fault": "w",
        "ground_motion": "i",
        "nuclear_distance": "i",
        "airport_height": "X",
        "airport_distance": "i",
        "homes_nearby": "w",
        "school_distance": "w",
        "school_zone": "i",
        "fibre_distance": "w",
        "fibre_routes": "w",
        "special_zone": "w",
        "free_economic_zone": "w",
        "industrial_complex": "w",
        "land_price": "w",
        "vacant_lots": "w",
        "talent": "w",
    },
    FAB: {
        "connection_cost": "w",
        "time_to_power": "w",
        "suitable_voltage": "X",
        "water_spare": "Xw",
        "wastewater_outlet": "Xw",
        "water_protection": "X",
        "use_zone": "X",
        "greenbelt": "X",
        "farmland": "X",
        "ecology_grade_1": "X",
        "slope": "Xw",
        "plot_size": "X",
        "plot_shape": "X",
        "flood": "Xw",
        "storm_surge": "X",
        "soft_ground": "Xw",
        "active_fault": "w",
        "ground_motion": "i",
        "nuclear_distance": "i",
        "vibration_distance": "w",
        "homes_nearby": "w",
        "school_distance": "w",
        "school_zone": "i",
        "special_zone": "w",
        "free_economic_zone": "w",
        "industrial_complex": "w",
        "land_price": "w",
        "vacant_lots": "w",
        "talent": "w",
        "port_distance": "w",
        "air_cargo": "w",
        "interchange_distance": "w",
    },
    LOGISTICS: {
        "use_zone": "X",
        "greenbelt": "X",
        "farmland": "X",
        "ecology_grade_1": "X",
        "slope": "Xw",
        "plot_size": "X",
        "plot_shape": "X",
        "flood": "w",
        "storm_surge": "w",
        "soft_ground": "w",
        "homes_nearby": "w",
        "school_distance": "w",
        "school_zone": "i",
        "airport_height": "i",
        "airport_distance": "i",
        "special_zone": "w",
        "free_economic_zone": "w",
        "industrial_complex": "w",
        "land_price": "w",
        "vacant_lots": "w",
        "port_distance": "w",
        "air_cargo": "w",
        "container_depot": "w",
        "rail_terminal": "w",
        "interchange_distance": "w",
    },
    RESEARCH: {
        "use_zone": "X",
        "greenbelt": "X",
        "farmland": "X",
        "ecology_grade_1": "X",
        "slope": "w",
        "plot_size": "w",
        "plot_shape": "i",
        "flood": "w",
        "storm_surge": "w",
        "nuclear_distance": "i",
        "fibre_distance": "w",
        "special_zone": "i",
        "free_economic_zone": "i",
        "industrial_complex": "i",
        "land_price": "w",
        "vacant_lots": "w",
        "talent": "w",
    },
}
ESSENTIALS = {
    DATA_CENTRE: {"power", "zoning", "slope", "flood"},
    FAB: {"power", "zoning", "slope", "flood"},
    LOGISTICS: {"zoning", "slope", "flood"},
    RESEARCH: {"zoning", "slope", "flood"},
}
# A plan that says nothing about a place must not be read as "nothing is there".
LAYERS_THAT_MAY_BE_EMPTY = {"telecom_node", "water_source", "constraint_area"}
GEOMETRIES = {"raster", "polygon", "point", "line", "any"}
UNITS = {"km", "m", "ha", "%", "g", "m³/day", "KRW/m²", "KRW bn", "years", "count", "share", "index", "ratio"}
SOURCE_MARK = re.compile(r"assumption$|assumption: |assumption \(see source: |derived: |seen: ")
ONE_SENTENCE_EN = re.compile(r"[A-Z][^\n]*\.$")
HANGUL = re.compile("[가-힣]")


def document_of(model_id: str) -> dict[str, Any]:
    """Return the document as it ships."""
    return json.loads((FOLDER / f"{model_id}.json").read_text(encoding="utf-8"))


def model_of(model_id: str) -> SitingModel:
    """Return the parsed model."""
    return parse_siting_model(document_of(model_id))


def slots() -> list[dict[str, Any]]:
    """Return the declared input layers besides those of a plan."""
    return json.loads((FOLDER / "inputs.json").read_text(encoding="utf-8"))["slots"]


def pairs_of_texts(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Yield every {"en", "ko"} of a document with its path."""
    if isinstance(node, dict):
        if "en" in node or "ko" in node:
            yield path, node
            return
        for key, value in node.items():
            yield from pairs_of_texts(value, f"{path}.{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from pairs_of_texts(value, f"{path}[{index}]")


def measured_criteria() -> Iterator[tuple[str, Criterion]]:
    """Yield every criterion of every model with the id of its model."""
    for model_id in MODEL_IDS:
        for criterion in model_of(model_id).criteria:
            yield model_id, criterion


def roles_of(criterion: Criterion) -> str:
    """Return "X", "w", "Xw" or "i"."""
    return ("X" if criterion.is_limiting else "") + ("w" if criterion.is_weighted else "") or "i"


every_model = pytest.mark.parametrize("model_id", MODEL_IDS)


def test_no_other_model_ships_untested() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == {*MODEL_IDS, "inputs"}


@every_model
def test_a_model_parses_under_its_file_name_and_round_trips(model_id: str) -> None:
    model = model_of(model_id)

    assert model.id == model_id
    assert parse_siting_model(model.to_document()) == model


@every_model
def test_weights_are_whole_numbers_that_sum_to_100(model_id: str) -> None:
    weights = [entry["weight"] for entry in document_of(model_id)["criteria"] if "weight" in entry]

    assert all(isinstance(weight, int) for weight in weights)
    assert sum(weights) == 100


@every_model
def test_a_model_has_the_stated_policies(model_id: str) -> None:
    model = model_of(model_id)

    assert model.aggregation.method == "weighted_sum"
    assert model.missing == "neutral"
    assert model.minimum_completeness == 0.6


@every_model
def test_every_group_is_used_and_its_criteria_stand_together(model_id: str) -> None:
    model = model_of(model_id)
    groups_in_order = list(dict.fromkeys(criterion.group for criterion in model.criteria))

    assert groups_in_order == [group.id for group in model.groups]
    positions = [groups_in_order.index(criterion.group) for criterion in model.criteria]
    assert positions == sorted(positions)


@pytest.mark.parametrize("name", [*MODEL_IDS, "inputs"])
def test_every_text_is_there_in_both_languages(name: str) -> None:
    document = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    texts = list(pairs_of_texts(document))

    assert texts
    for path, text in texts:
        assert set(text) == {"en", "ko"}, path
        assert text["en"].strip(), path
        assert HANGUL.search(text["ko"]), path
        assert not HANGUL.search(text["en"]), path


@every_model
def test_reasons_are_one_sentence_in_the_polite_form(model_id: str) -> None:
    criteria = model_of(model_id).criteria
    reasons = [(c.id, c.reason) for c in criteria] + [(c.id, c.limit.reason) for c in criteria if c.limit]

    for criterion_id, reason in reasons:
        assert ONE_SENTENCE_EN.match(reason.en), criterion_id
        assert not re.search(r"[.!?;] ", reason.en), criterion_id
        assert reason.ko.endswith("니다."), criterion_id
        assert not re.search(r"다\. ", reason.ko), criterion_id


@every_model
def test_every_number_says_where_it_comes_from(model_id: str) -> None:
    for criterion in model_of(model_id).criteria:
        assert SOURCE_MARK.match(criterion.source), criterion.id
        if criterion.limit:
            assert SOURCE_MARK.match(criterion.limit.source), criterion.id


@every_model
def test_what_was_only_recalled_is_marked_as_an_assumption(model_id: str) -> None:
    for criterion in model_of(model_id).criteria:
        for source in (criterion.source, criterion.limit.source if criterion.limit else ""):
            if "not opened" in source:
                assert source.startswith("assumption (see source: "), criterion.id


@every_model
def test_ids_leave_room_for_the_field_names_built_from_them(model_id: str) -> None:
    for criterion in model_of(model_id).criteria:
        assert re.fullmatch(r"[a-z][a-z0-9_]{0,23}", criterion.id)


@every_model
def test_units_are_of_the_known_few(model_id: str) -> None:
    assert {criterion.unit for criterion in model_of(model_id).criteria} <= UNITS


@every_model
def test_what_an_expert_asks_for_is_there_in_its_role(model_id: str) -> None:
    criteria = {criterion.id: criterion for criterion in model_of(model_id).criteria}

    for criterion_id, role in ASKED_FOR[model_id].items():
        assert criterion_id in criteria
        assert roles_of(criteria[criterion_id]) == role, criterion_id


@every_model
def test_the_essentials_are_named(model_id: str) -> None:
    assert {c.essential for c in model_of(model_id).criteria if c.essential} == ESSENTIALS[model_id]


@every_model
def test_an_essential_that_no_sample_plan_holds_keeps_the_result_a_pre_screening(model_id: str) -> None:
    essentials = [criterion for criterion in model_of(model_id).criteria if criterion.essential]

    for criterion in essentials:
        # A year is modelled from headroom alone, and no substation of the samples has any.
        assert criterion.measure.layer not in LAYERS or criterion.measure.type == "time_to_power", (
            criterion.id
        )
    with (FOLDER.parent / "samples" / "substation.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert not any(row[name] for row in rows for name in ("headroom_mw", "peak_load_mw"))


@every_model
def test_power_enters_through_at_most_two_weighted_criteria(model_id: str) -> None:
    from_power = {
        criterion.id
        for criterion in model_of(model_id).weighted
        if criterion.group == "power"
        or criterion.measure.layer in {"substation", "power_line", "power_plant"}
        or "grid_stress" in criterion.measure.where
    }

    assert len(from_power) <= 2


def test_every_layer_named_is_a_plan_layer_or_a_declared_slot() -> None:
    declared = {slot["id"] for slot in slots()}

    for model_id, criterion in measured_criteria():
        layer = criterion.measure.layer
        assert not layer or layer in LAYERS or layer in declared, (model_id, criterion.id)


def test_every_slot_is_used_and_none_hides_a_plan_layer() -> None:
    declared = [slot["id"] for slot in slots()]
    used = {criterion.measure.layer for _, criterion in measured_criteria()}

    assert len(declared) == len(set(declared))
    assert set(declared) <= used
    assert not set(declared) & set(LAYERS)


def test_every_slot_says_what_to_bring_and_where_to_get_it() -> None:
    for slot in slots():
        assert set(slot) == {"id", "geometry", "title", "help", "data"}
        assert slot["geometry"] in GEOMETRIES, slot["id"]
        assert slot["data"].strip(), slot["id"]


def test_a_measure_fits_the_geometry_of_its_slot() -> None:
    geometry = {slot["id"]: slot["geometry"] for slot in slots()}

    for model_id, criterion in measured_criteria():
        given = geometry.get(criterion.measure.layer)
        if given is None:
            continue
        where = (model_id, criterion.id)
        assert (criterion.measure.type == "raster_statistic") == (given == "raster"), where
        assert criterion.measure.type != "overlap_share" or given == "polygon", where
        assert not criterion.measure.where, where


def test_filters_name_fields_and_words_of_the_plan() -> None:
    for model_id, criterion in measured_criteria():
        measure = criterion.measure
        if measure.layer not in LAYERS:
            continue
        fields = {field.name: field for field in LAYERS[measure.layer].fields}
        words = {word for field in fields.values() if field.words for word in field.words}
        assert set(re.findall(r'"([^"]+)"', measure.where)) <= set(fields), (model_id, criterion.id)
        assert set(re.findall(r"'([^']+)'", measure.where)) <= words, (model_id, criterion.id)
        # Of a year it is a field of the sites.
        of_sites = measure.type == "time_to_power"
        assert not measure.field or of_sites or measure.field in fields, (model_id, criterion.id)


def test_an_empty_plan_layer_is_never_scored_as_nothing_there() -> None:
    for model_id, criterion in measured_criteria():
        where = (model_id, criterion.id)
        if criterion.is_weighted and criterion.measure.layer in LAYERS_THAT_MAY_BE_EMPTY:
            assert criterion.measure.type in {"nearest_distance", "attribute_of_nearest"}, where


def test_water_of_another_region_is_unknown_rather_than_far() -> None:
    for model_id in (DATA_CENTRE, FAB):
        measure = model_of(model_id).criterion("water_spare").measure
        assert measure.type == "attribute_of_nearest"
        assert measure.max_distance_km <= 20


def test_no_port_is_weighed_by_its_throughput() -> None:
    for model_id, criterion in measured_criteria():
        if criterion.measure.layer == "transport_node":
            assert criterion.measure.type == "nearest_distance", (model_id, criterion.id)


@every_model
def test_an_industrial_complex_counts_when_it_is_built_or_being_built_and_says_so(model_id: str) -> None:
    criterion = model_of(model_id).criterion("industrial_complex")
    words = set(re.findall(r"'([^']+)'", criterion.measure.where))
    assert words == {"national_industrial_complex", "industrial_complex", "existing", "under_construction"}
    assert "under construction" in criterion.reason.en
    assert "조성 중" in criterion.reason.ko
    assert criterion.title.en == "Industrial complex"


@pytest.mark.parametrize(
    ("model_id", "role"), [(DATA_CENTRE, "X"), (FAB, ""), (LOGISTICS, "i"), (RESEARCH, "")]
)
def test_an_airport_limits_those_who_build_high_beside_it(model_id: str, role: str) -> None:
    roles = {c.id: roles_of(c) for c in model_of(model_id).criteria}
    assert roles.get("airport_height", "") == role
    assert roles.get("airport_distance", "") == ("i" if role else "")


def test_only_places_with_access_count_as_expressway_entrances() -> None:
    for model_id in (FAB, LOGISTICS, RESEARCH):
        where = model_of(model_id).criterion("interchange_distance").measure.where
        assert set(re.findall(r"'([^']+)'", where)) == {"interchange", "tollgate", "terminus"}


def test_a_limit_and_the_value_of_the_same_criterion_agree() -> None:
    """Beyond its own limit a site is worth nothing more, and at the limit it is at the poor end."""
    for model_id, criterion in measured_criteria():
        if not (criterion.limit and criterion.value):
            continue
        if np.isfinite(criterion.limit.max):
            at_limit, well_inside = evaluate(criterion.value, np.array([criterion.limit.max, 0.0]))
        else:
            at_limit, well_inside = evaluate(criterion.value, np.array([criterion.limit.min, 1e6]))
        assert at_limit <= 0.3, (model_id, criterion.id)
        assert well_inside == 1.0, (model_id, criterion.id)


@pytest.mark.parametrize(
    ("model_id", "criterion_id", "better", "worse"),
    [
        (DATA_CENTRE, "connection_cost", 70.0, 200.0),
        (DATA_CENTRE, "time_to_power", 1.5, 10.0),
        (DATA_CENTRE, "active_fault", 10.0, 0.0),
        (DATA_CENTRE, "homes_nearby", 0.0, 5000.0),
        (DATA_CENTRE, "fibre_routes", 2.0, 0.0),
        (DATA_CENTRE, "talent", 10.0, 0.0),
        (FAB, "vibration_distance", 2.0, 0.0),
        (FAB, "water_spare", 12000.0, 0.0),
        (LOGISTICS, "interchange_distance", 0.5, 10.0),
        (LOGISTICS, "port_distance", 0.0, 400.0),
        (RESEARCH, "station_distance", 0.2, 6.0),
        (RESEARCH, "plot_size", 5.0, 1.0),
    ],
)
def test_curves_run_the_right_way(model_id: str, criterion_id: str, better: float, worse: float) -> None:
    value = model_of(model_id).criterion(criterion_id).value
    best, worst = evaluate(value, np.array([better, worse]))

    assert best == pytest.approx(1.0)
    assert worst == pytest.approx(0.0, abs=1e-4)


def test_the_half_distances_follow_from_the_stated_minutes() -> None:
    """Minutes at 60 km/h on a trunk road, as a straight line with a detour of 1.35."""

    def straight_km(minutes: float) -> float:
        return minutes / 60 * 60 / 1.35

    talent = model_of(RESEARCH).criterion("talent").measure
    institutes = model_of(RESEARCH).criterion("research_access").measure
    port = model_of(LOGISTICS).criterion("port_distance").value

    assert talent.half_distance_km == pytest.approx(straight_km(30), abs=0.5)
    assert institutes.half_distance_km == pytest.approx(straight_km(20), abs=0.5)
    assert port.parameters["half_value"] == pytest.approx(straight_km(40), abs=0.5)


def test_the_connection_costs_quoted_follow_from_the_unit_cost() -> None:
    bn_per_km, detour = 10.8, 1.30
    reach = model_of(DATA_CENTRE).criterion("suitable_voltage").limit

    for model_id, contract_mw, near_bn, far_bn in (
        (DATA_CENTRE, 100 * 1.25 / 0.95, 70, 196),
        (FAB, 40 / 0.95, 40, 166),
    ):
        criterion = model_of(model_id).criterion("connection_cost")
        at_the_site = 2 * 3 + 40 * (contract_mw / 100) ** 0.8
        assert bn_per_km * detour * 1 + at_the_site == pytest.approx(near_bn, abs=0.7)
        assert bn_per_km * detour * 10 + at_the_site == pytest.approx(far_bn, abs=0.7)
        assert f"KRW {near_bn} bn at 1 km and KRW {far_bn} bn at 10 km" in criterion.source
    assert bn_per_km * detour * reach.max == pytest.approx(280, abs=1)
    assert "KRW 280 bn" in reach.source


def test_the_sample_data_leave_a_data_centre_below_the_minimum_completeness() -> None:
    """Measurable without any layer of the user's: plan layers except those the samples leave empty."""
    model = model_of(DATA_CENTRE)
    known = sum(
        criterion.weight
        for criterion in model.weighted
        if criterion.measure.layer in set(LAYERS) - {"telecom_node"} or criterion.measure.type == "expression"
    )

    assert 0 < known / 100 < model.minimum_completeness
