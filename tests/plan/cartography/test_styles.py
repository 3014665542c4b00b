# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Styles draw every feature once, and leave out only what is meant to be left out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsProject,
    QgsSvgMarkerSymbolLayer,
    QgsVectorLayer,
)

from plugin.plan import vocabulary as words
from plugin.plan.cartography.styles import STYLES, Rule, renderer
from plugin.plan.project import plan_layers
from plugin.plan.schema import LAYERS

IN_USE = tuple(status for status in words.STATUS if status not in ("retired", "cancelled"))
# A total is no place; what cannot be used for freight or people is left out of the map of nodes.
NOT_DRAWN = {"transport_node": {"statistic_anchor", "rest_area", "military_airport"}}
SPATIAL = [name for name, spec in LAYERS.items() if spec.geometry]


def drawn_by(layer: str, feature: QgsFeature) -> list[str]:
    """Return the labels of the visible rules that draw a feature at the largest scale."""
    context = QgsExpressionContext()
    context.setFeature(feature)
    rules = [rule for rule in STYLES[layer] if rule.visible and not rule.key]
    return [rule.label for rule in rules if not rule.filter or QgsExpression(rule.filter).evaluate(context)]


def feature_with(layer: QgsVectorLayer, values: Mapping[str, object]) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    for name, value in values.items():
        feature[name] = value
    return feature


def test_every_layer_with_geometry_has_a_style_and_no_table_has_one() -> None:
    assert set(STYLES) == set(SPATIAL)
    assert renderer("run", str) is None


@pytest.mark.parametrize("layer", SPATIAL)
def test_every_filter_can_be_read_and_names_columns_and_words_of_its_layer(layer: str) -> None:
    columns = {field.name: field for field in LAYERS[layer].fields}
    for rule in STYLES[layer]:
        expression = QgsExpression(rule.filter or "TRUE")
        assert not expression.hasParserError(), expression.parserErrorString()
        assert expression.referencedColumns() <= set(columns)
        codes = {code for name in expression.referencedColumns() for code in columns[name].words or ()}
        assert set(rule.filter.split("'")[1::2]) <= codes


@pytest.mark.parametrize("layer", SPATIAL)
def test_each_feature_of_the_facts_is_drawn_by_one_rule_unless_it_is_gone(
    southeast: QgsProject, layer: str
) -> None:
    for feature in plan_layers(southeast)[layer].getFeatures():
        gone = "status" in LAYERS[layer].field_names and feature["status"] in ("retired", "cancelled")
        left_out = gone or (
            "kind" in LAYERS[layer].field_names and feature["kind"] in NOT_DRAWN.get(layer, ())
        )
        assert len(drawn_by(layer, feature)) == (0 if left_out else 1), feature["id"]


CASES = [
    *[("power_plant", {"kind": kind}) for kind in (*words.POWER_PLANT_KIND, "word_of_a_later_version")],
    *[
        ("substation", {"kind": kind, "voltage_kv": voltage})
        for kind in words.SUBSTATION_KIND
        for voltage in (765.0, 345.0, 154.0, 22.9, None)
    ],
    *[("power_line", {"voltage_kv": voltage}) for voltage in (765.0, 345.0, 154.0, 22.9, 66.0, 180.0)],
    *[
        ("data_centre", {"kind": kind, "power_mw": power})
        for kind in words.DATA_CENTRE_KIND
        for power in (None, 1.0)
    ],
    *[("cluster", {"kind": kind}) for kind in words.CLUSTER_KIND],
    *[("campus", {"kind": kind}) for kind in words.CAMPUS_KIND],
    *[("transport_node", {"kind": kind, "mode": "port"}) for kind in ("seaport",)],
    *[("transport_node", {"kind": kind, "mode": "airport"}) for kind in ("airport",)],
    *[("transport_node", {"kind": "station", "mode": mode}) for mode in ("rail", "metro", "light_rail")],
    *[
        ("transport_node", {"kind": kind, "mode": "expressway"})
        for kind in ("interchange", "tollgate", "terminus", "junction")
    ],
    *[
        ("transport_node", {"kind": kind, "mode": "freight"})
        for kind in ("rail_container_terminal", "inland_container_depot")
    ],
    *[
        ("transport_link", {"kind": "line", "mode": mode})
        for mode in ("rail", "rail_hsr", "rail_freight", "metro", "light_rail", "expressway")
    ],
    *[("transport_link", {"kind": kind, "mode": kind}) for kind in ("transfer", "access")],
    *[("telecom_node", {"kind": kind}) for kind in words.TELECOM_KIND],
    *[("constraint_area", {"effect": effect}) for effect in words.CONSTRAINT_EFFECT],
    *[("water_source", {"kind": kind}) for kind in words.WATER_KIND],
    *[("region", {"level": level}) for level in words.REGION_LEVEL],
    ("proposal_component", {}),
    ("candidate_site", {}),
]


@pytest.mark.parametrize("layer", SPATIAL)
def test_every_word_of_the_vocabulary_is_drawn_once_while_in_use(southeast: QgsProject, layer: str) -> None:
    cases = [values for name, values in CASES if name == layer]
    assert cases
    for values in cases:
        for status in IN_USE if "status" in LAYERS[layer].field_names else ("",):
            known = {**values, "status": status} if status else values
            feature = feature_with(plan_layers(southeast)[layer], known)
            assert len(drawn_by(layer, feature)) == 1, known


@pytest.mark.parametrize(
    "layer", ["power_plant", "substation", "data_centre", "transport_node", "power_line", "cluster", "campus"]
)
@pytest.mark.parametrize("status", ["retired", "cancelled"])
def test_what_is_gone_is_not_drawn_until_it_is_switched_on(
    southeast: QgsProject, layer: str, status: str
) -> None:
    features = plan_layers(southeast)[layer]
    values = {"kind": next(iter(LAYERS[layer].fields[3].words or {})), "status": status}
    if "voltage_kv" in LAYERS[layer].field_names:
        values["voltage_kv"] = 345.0
    gone = feature_with(features, values)
    assert drawn_by(layer, gone) == []
    hidden = [rule for rule in STYLES[layer] if not rule.visible]
    assert all(is_true(rule, gone) for rule in hidden)


def is_true(rule: Rule, feature: QgsFeature) -> bool:
    context = QgsExpressionContext()
    context.setFeature(feature)
    return bool(QgsExpression(rule.filter).evaluate(context))


@pytest.mark.parametrize("layer", SPATIAL)
def test_the_renderer_has_the_rules_in_order_with_translated_labels(layer: str) -> None:
    built = renderer(layer, lambda text: f"ko: {text}")
    assert built is not None
    children = built.rootRule().children()
    assert [child.label() for child in children] == [f"ko: {rule.label}" for rule in STYLES[layer]]
    for child, rule in zip(children, STYLES[layer], strict=True):
        assert child.filterExpression() == rule.filter
        assert child.active() == rule.visible
        assert child.minimumScale() == rule.up_to_scale
        assert child.symbol() is not None


def test_junctions_are_no_supply_points_and_look_different() -> None:
    (junction,) = [rule for rule in STYLES["substation"] if "'junction'" in rule.filter]
    assert "not a supply point" in junction.label
    assert all("'junction'" not in rule.filter for rule in STYLES["substation"] if "kV" in rule.label)


def test_pictograms_are_those_that_the_readers_qgis_brings_along(southeast: QgsProject) -> None:
    pictures = []
    for rule in plan_layers(southeast)["transport_node"].renderer().rootRule().children():
        symbol = rule.symbol()
        pictures += [s.path() for s in symbol.symbolLayers() if isinstance(s, QgsSvgMarkerSymbolLayer)]
    assert len(pictures) == 2
    assert all(Path(path).is_file() for path in pictures)


def test_only_a_data_centre_of_unknown_power_carries_a_question_mark_that_the_legend_can_show() -> None:
    by_mw, unknown = (rule.symbol() for rule in STYLES["data_centre"][:2])
    letters = [
        [layer for layer in s.symbolLayers() if layer.layerType() == "FontMarker"] for s in (by_mw, unknown)
    ]
    assert letters[0] == []
    assert [letter.color().name() for letter in letters[1]] == ["#0072b2", "#ffffff"]
