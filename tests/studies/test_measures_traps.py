# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The traps in the facts: what the sample plans hold and no measure of a shipped model may count."""

from __future__ import annotations

import csv

import pytest

from plugin.paths import SAMPLES
from plugin.plan.arrays import VectorInput, quoted
from plugin.plan.siting_models import shipped_model
from plugin.plan.slots import shipped_model_ids
from plugin.studies.score_sites import ScoredSites
from tests.studies.hand_made import criterion, layer, model, scored

LAYERS = (
    "power_plant",
    "substation",
    "data_centre",
    "transport_node",
    "transport_link",
    "cluster",
    "water_source",
)


def facts(name: str) -> dict[str, dict[str, str]]:
    with (SAMPLES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: row for row in csv.DictReader(file)}


def counted(result: ScoredSites, criterion_id: str) -> set[str]:
    features = result.measured[criterion_id].features
    assert features is not None
    return set(features.arrays.values[quoted("id")])


@pytest.fixture(scope="module")
def counts(southeast: dict[str, VectorInput]) -> dict[str, set[str]]:
    """The ids that a measure without a filter of its own counts, by layer."""
    asked = [criterion(name, {"type": "count_within", "layer": name, "radius_km": 1000}) for name in LAYERS]
    site = layer("Point", [("Point (0 0)", {"id": "a"})])
    result = scored(model(*asked), site, **southeast)
    return {name: counted(result, name) for name in LAYERS}


@pytest.fixture(scope="module", params=shipped_model_ids())
def shipped(request: pytest.FixtureRequest, southeast: dict[str, VectorInput]) -> ScoredSites:
    site = layer("Point", [("Point (0 0)", {"id": "a"})])
    return scored(shipped_model(request.param), site, **southeast)


def trapped(name: str, row: dict[str, str]) -> bool:
    """Say, apart from the plugin's filters, whether a row is one that must not count."""
    if row["status"] != "existing":
        return True
    traps = {
        "substation": row["kind"] != "substation" or not row.get("voltage_kv"),
        "transport_node": row["kind"] in {"statistic_anchor", "junction", "rest_area", "military_airport"},
        "transport_link": row["kind"] in {"access", "transfer"},
        "data_centre": row["kind"] == "cluster",
    }
    return traps.get(name, False)


@pytest.mark.parametrize("name", LAYERS)
def test_exactly_what_exists_and_is_a_place_counts(name: str, counts: dict[str, set[str]]) -> None:
    expected = {key for key, row in facts(name).items() if not trapped(name, row)}
    assert counts[name] == expected
    assert len(expected) < len(facts(name)) or name == "water_source"


def test_the_statistical_total_of_busan_port_is_in_no_measure(counts: dict[str, set[str]]) -> None:
    assert "port_busan_total" in facts("transport_node")
    assert "port_busan_total" not in counts["transport_node"]
    assert "port_busan_new" in counts["transport_node"]


@pytest.mark.parametrize("kind", ["junction", "rest_area", "military_airport"])
def test_a_place_where_nobody_gets_on_is_no_access(kind: str, counts: dict[str, set[str]]) -> None:
    rows = facts("transport_node")
    assert kind in {row["kind"] for row in rows.values()}
    assert kind not in {rows[key]["kind"] for key in counts["transport_node"]}


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("transport_node", "retired"),
        ("transport_node", "planned"),
        ("power_plant", "retired"),
        ("substation", "planned"),
    ],
)
def test_what_is_no_more_or_not_yet_does_not_count(
    name: str, status: str, counts: dict[str, set[str]]
) -> None:
    rows = facts(name)
    assert status in {row["status"] for row in rows.values()}
    assert status not in {rows[key]["status"] for key in counts[name]}


@pytest.mark.parametrize("kind", ["traction", "junction", "switchyard"])
def test_only_substations_that_serve_customers_count(kind: str, counts: dict[str, set[str]]) -> None:
    rows = facts("substation")
    assert kind in {row["kind"] for row in rows.values()}
    assert kind not in {rows[key]["kind"] for key in counts["substation"]}


def test_a_substation_of_unknown_voltage_does_not_count(counts: dict[str, set[str]]) -> None:
    rows = facts("substation")
    unknown = {key for key, row in rows.items() if not row["voltage_kv"] and row["kind"] == "substation"}
    assert unknown
    assert not unknown & counts["substation"]


def test_the_eco_delta_cluster_is_not_added_to_its_own_parts(counts: dict[str, set[str]]) -> None:
    assert "eco_delta_green_data_centre_cluster" in facts("data_centre")
    assert "eco_delta_green_data_centre_cluster" not in counts["data_centre"]


def test_no_criterion_of_a_shipped_model_counts_a_trap(shipped: ScoredSites) -> None:
    looked_at = 0
    for criterion_id, measured in shipped.measured.items():
        name = shipped.result.model.criterion(criterion_id).measure.layer
        if name in LAYERS and measured.features is not None:
            rows, ids = facts(name), counted(shipped, criterion_id)
            if criterion_id == "industrial_complex":
                # Land being made ready counts as a place for what is yet to be built; plans do not.
                built = {key for key in ids if rows[key]["status"] == "under_construction"}
                assert built
                ids -= built
            assert not {key for key in ids if trapped(name, rows[key])}, criterion_id
            looked_at += 1
    assert looked_at > 0
