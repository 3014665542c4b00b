# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The declared schema is sound, and its filters keep what a measure may count and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from qgis.core import QgsExpression, QgsProject

from plugin.plan.project import plan_layers
from plugin.plan.relations import VALUE_RELATIONS
from plugin.plan.samples import read_sample
from plugin.plan.schema import DEFAULT_FILTERS, GROUPS, LAYERS, LayerSpec

ASSET_COLUMNS = {
    "id",
    "name",
    "name_ko",
    "kind",
    "status",
    "opened",
    "closed",
    "date_precision",
    "source",
    "confidence",
    "position_accuracy_m",
    "notes",
}
Values = Mapping[str, Any]

# Told in Python what each filter must keep of what exists.
USABLE: dict[str, Callable[[Values], bool]] = {
    "substation": lambda v: v["kind"] == "substation" and v["voltage_kv"] is not None,
    "data_centre": lambda v: v["kind"] != "cluster",
    "transport_node": lambda v: (
        v["kind"] not in {"statistic_anchor", "junction", "rest_area", "military_airport"}
    ),
    "transport_link": lambda v: v["kind"] == "line",
}
# What lies in wait in the facts of the southeast: without these the filters would not be tested.
TRAPS: dict[str, tuple[Callable[[Values], bool], ...]] = {
    "power_plant": (lambda v: v["status"] == "retired", lambda v: v["status"] == "under_construction"),
    "substation": (
        lambda v: v["voltage_kv"] is None,
        lambda v: v["kind"] == "traction",
        lambda v: v["kind"] == "junction",
        lambda v: v["kind"] == "switchyard",
    ),
    "data_centre": (lambda v: v["kind"] == "cluster", lambda v: v["status"] == "proposed"),
    "transport_node": (
        lambda v: v["kind"] == "statistic_anchor",
        lambda v: v["kind"] == "junction",
        lambda v: v["kind"] == "rest_area",
        lambda v: v["kind"] == "military_airport",
    ),
    "transport_link": (lambda v: v["kind"] == "transfer", lambda v: v["kind"] == "access"),
}
WITH_FACTS = [name for name in DEFAULT_FILTERS if name != "telecom_node"]


@pytest.fixture(scope="module")
def facts() -> dict[str, list[Values]]:
    return {name: [row.values for row in rows] for name, rows in read_sample("southeast").layers.items()}


@pytest.mark.parametrize("layer", WITH_FACTS)
def test_a_measure_counts_exactly_what_exists_and_can_be_used(
    southeast: QgsProject, facts: dict[str, list[Values]], layer: str
) -> None:
    usable = USABLE.get(layer, lambda _values: True)
    expected = {v["id"] for v in facts[layer] if v["status"] == "existing" and usable(v)}
    kept = {feature["id"] for feature in plan_layers(southeast)[layer].getFeatures(DEFAULT_FILTERS[layer])}
    assert kept == expected
    assert kept


@pytest.mark.parametrize("layer", TRAPS)
def test_the_traps_are_in_the_facts_and_none_is_counted(
    southeast: QgsProject, facts: dict[str, list[Values]], layer: str
) -> None:
    kept = {feature["id"] for feature in plan_layers(southeast)[layer].getFeatures(DEFAULT_FILTERS[layer])}
    for trap in TRAPS[layer]:
        trapped = {values["id"] for values in facts[layer] if trap(values)}
        assert trapped
        assert not trapped & kept


@pytest.mark.parametrize("layer", DEFAULT_FILTERS)
def test_a_filter_can_be_read_and_names_only_columns_of_its_layer(layer: str) -> None:
    expression = QgsExpression(DEFAULT_FILTERS[layer])
    assert not expression.hasParserError()
    assert expression.referencedColumns() <= set(LAYERS[layer].field_names)
    for word in ("existing", "substation", "cluster", "statistic_anchor", "line"):
        if f"'{word}'" in DEFAULT_FILTERS[layer]:
            assert any(word in field.words for field in LAYERS[layer].fields if field.words)


def test_every_asset_has_the_columns_that_assets_have() -> None:
    for name, spec in LAYERS.items():
        if spec.is_temporal:
            assert set(spec.field_names) >= ASSET_COLUMNS, name
    assert {name for name, spec in LAYERS.items() if spec.is_temporal} >= set(DEFAULT_FILTERS)


@pytest.mark.parametrize("spec", LAYERS.values(), ids=list(LAYERS))
def test_columns_are_named_once_and_every_row_has_an_identifier(spec: LayerSpec) -> None:
    assert len(spec.field_names) == len(set(spec.field_names))
    assert spec.field_names[0] == "id"
    assert spec.fields[0].required
    assert spec.fields[0].default == "uuid()"
    assert spec.group in GROUPS
    assert {field.type for field in spec.fields} <= {"text", "real", "integer", "date"}


def test_nodes_are_declared_before_the_lines_between_them() -> None:
    order = list(LAYERS)
    for (layer, column), parent in VALUE_RELATIONS.items():
        if column in ("from_id", "to_id"):
            assert order.index(parent) < order.index(layer)
