# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels speak the reader's language and are no more than a scale can carry."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeature,
    QgsPalLayerSettings,
    QgsProject,
    QgsVectorLayer,
)

from plugin.plan.cartography import labels
from plugin.plan.cartography.labels import LABEL_VARIABLE, LABELS, NAME_EXPRESSION
from plugin.plan.project import plan_layers
from plugin.plan.schema import LAYERS


def evaluated(expression: str, feature: QgsFeature | None, **variables: object) -> object:
    scope = QgsExpressionContextScope()
    for name, value in variables.items():
        scope.setVariable(name, value)
    context = QgsExpressionContext()
    context.appendScope(scope)
    if feature is not None:
        context.setFeature(feature)
    parsed = QgsExpression(expression)
    value = parsed.evaluate(context)
    assert not parsed.hasEvalError(), parsed.evalErrorString()
    return value


def named(name: str | None, name_ko: str | None) -> QgsFeature:
    layer = QgsVectorLayer("None?field=name:string&field=name_ko:string", "names", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes([name, name_ko])
    return feature


@pytest.mark.parametrize(
    ("locale", "mode", "expected"),
    [
        ("ko", None, "김해"),
        ("ko_KR", None, "김해"),
        ("en_US", None, "Gimhae"),
        ("de", None, "Gimhae"),
        ("kok_IN", "", "김해"),
        ("ko_KR", "both", "김해\nGimhae"),
        ("en_US", "both", "김해\nGimhae"),
        ("en_US", "interface", "Gimhae"),
    ],
)
def test_the_language_is_the_interfaces_unless_the_project_wants_both(
    locale: str, mode: str | None, expected: str
) -> None:
    variables = {"qgis_locale": locale} | ({LABEL_VARIABLE: mode} if mode is not None else {})
    assert evaluated(NAME_EXPRESSION, named("Gimhae", "김해"), **variables) == expected


@pytest.mark.parametrize("locale", ["ko", "en"])
@pytest.mark.parametrize("mode", ["", "both"])
@pytest.mark.parametrize(("name", "name_ko"), [("Gimhae", None), (None, "김해")])
def test_with_one_name_only_that_one_is_shown_on_one_line(
    locale: str, mode: str, name: str | None, name_ko: str | None
) -> None:
    shown = evaluated(NAME_EXPRESSION, named(name, name_ko), qgis_locale=locale, **{LABEL_VARIABLE: mode})
    assert shown == (name or name_ko)


@pytest.mark.parametrize("layer", LABELS)
def test_a_condition_can_be_read_and_names_columns_of_its_layer(layer: str) -> None:
    condition = QgsExpression(LABELS[layer].condition or "TRUE")
    assert not condition.hasParserError()
    assert condition.referencedColumns() <= set(LAYERS[layer].field_names)
    assert condition.referencedVariables() <= {"map_scale"}


@pytest.mark.parametrize("layer", [name for name, spec in LAYERS.items() if spec.geometry])
def test_a_plan_layer_is_labelled_as_declared(southeast: QgsProject, layer: str) -> None:
    found = plan_layers(southeast)[layer]
    assert found.labelsEnabled() == (layer in LABELS)
    if layer not in LABELS:
        return
    spec = LABELS[layer]
    settings = found.labeling().settings()
    assert settings.fieldName == NAME_EXPRESSION
    assert settings.isExpression
    assert (settings.priority, settings.minimumScale) == (spec.priority, spec.up_to_scale)
    assert settings.scaleVisibility
    show = settings.dataDefinedProperties().property(QgsPalLayerSettings.Property.Show)
    assert show.expressionString() == spec.condition
    assert settings.format().size() == spec.size_pt
    assert settings.format().color().name().upper() == spec.colour
    around = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    assert (settings.placement == around) == (LAYERS[layer].geometry == "Point")


@pytest.mark.parametrize(
    ("layer", "values", "scale", "shown"),
    [
        ("substation", {"kind": "substation", "voltage_kv": 345.0}, 290_000, True),
        ("substation", {"kind": "substation", "voltage_kv": 154.0}, 290_000, False),
        ("substation", {"kind": "substation", "voltage_kv": 154.0}, 100_000, True),
        ("substation", {"kind": "junction", "voltage_kv": 345.0}, 10_000, False),
        ("transport_node", {"kind": "seaport", "mode": "port"}, 290_000, True),
        ("transport_node", {"kind": "statistic_anchor", "mode": "port"}, 1_000, False),
        ("transport_node", {"kind": "station", "mode": "metro"}, 100_000, False),
        ("transport_node", {"kind": "station", "mode": "metro"}, 50_000, True),
        ("power_plant", {"status": "retired"}, 10_000, False),
        ("power_plant", {"status": "planned"}, 10_000, True),
        ("cluster", {"geometry_basis": "position_only"}, 200_000, False),
        ("cluster", {"geometry_basis": "position_only"}, 100_000, True),
        ("region", {"level": "sido"}, 500_000, False),
        ("region", {"level": "sido"}, 1_000_000, True),
        ("region", {"level": "sigungu"}, 500_000, True),
    ],
)
def test_what_matters_is_labelled_first(
    southeast: QgsProject,
    layer: str,
    values: dict[str, object],
    scale: int,
    shown: bool,  # noqa: FBT001
) -> None:
    feature = QgsFeature(plan_layers(southeast)[layer].fields())
    for name, value in values.items():
        feature[name] = value
    assert bool(evaluated(LABELS[layer].condition, feature, map_scale=scale)) == shown


def test_text_has_a_halo_and_a_font_with_hangul() -> None:
    text = labels.text_format(8.5, "#123456", bold=True)
    assert text.buffer().enabled()
    assert text.buffer().color().name() == "#ffffff"
    assert text.families() == labels.FONT_FAMILIES
    assert text.sizeUnit() == Qgis.RenderUnit.Points
    assert text.forcedBold()
    assert not labels.text_format(8.5, "#123456").forcedBold()


@pytest.mark.parametrize(
    ("layer", "expected"),
    [("campus", NAME_EXPRESSION), ("siting_model", '"name"'), ("run", '"id"'), ("component_figure", '"id"')],
)
def test_a_feature_is_listed_by_its_name_or_else_by_its_identifier(layer: str, expected: str) -> None:
    assert labels.title_field(layer) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'<b>&'", "&lt;b>&amp;"),
        ("'&lt;'", "&amp;lt;"),
        ("12.5", "12.5"),
        ("'plain 글'", "plain 글"),
    ],
)
def test_escaped_text_cannot_be_read_as_html(text: str, expected: str) -> None:
    assert evaluated(labels.escaped(text), None) == expected


def test_a_map_tip_has_a_row_for_each_column_that_people_read() -> None:
    html = labels.map_tip(LAYERS["substation"], lambda text: f"ko: {text}")
    for field in LAYERS["substation"].fields:
        heading = f">ko: {field.alias}&nbsp;<"
        assert (heading in html) == (field.name not in ("id", "name", "name_ko"))


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.1."""
    channels = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255.0
    linear = np.where(channels <= 0.03928, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize("background", ["#FFFFFF", "#F7F4EC", "#DCE8EE"])
@pytest.mark.parametrize("layer", LABELS)
def test_a_label_can_be_read_on_its_halo_on_land_and_on_water(layer: str, background: str) -> None:
    dark, light = sorted((luminance(LABELS[layer].colour), luminance(background)))
    assert (light + 0.05) / (dark + 0.05) >= 4.5
