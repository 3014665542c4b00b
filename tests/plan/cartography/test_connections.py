# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Modelled connections are dashed in the colours of the grid's voltages, and say cost and year."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from plugin.plan.cartography import symbols as s
from plugin.plan.cartography.connections import ConnectionColumns, label_expression, style_connections
from tests.studies.hand_made import layer

COLUMNS = ConnectionColumns("kv", "cost", "year")
KOREAN = {"KRW {cost} bn, {year}": "{cost}억, {year}년", "154 kV, modelled": "154 kV, 모형값"}


def connections(
    kv: float | None = 154.0, cost: float | None = 1234.6, year: float | None = 2032.9
) -> QgsVectorLayer:
    fields = dict.fromkeys(("kv", "cost", "year"), float)
    row = ("LineString (0 0, 900 0)", {"kv": kv, "cost": cost, "year": year})
    return layer("LineString", [row], fields=fields)


def feature(of: QgsVectorLayer) -> QgsFeature:
    return next(of.getFeatures())


@pytest.mark.parametrize(
    ("kv", "colour"),
    [(765.0, s.PURPLE), (345.0, s.VERMILION), (154.0, s.BLUISH_GREEN), (22.9, s.GREY), (None, None)],
)
def test_lines_are_dashed_in_the_colour_of_their_voltage(kv: float | None, colour: str | None) -> None:
    made = connections(kv)
    style_connections(made, COLUMNS, str)
    context = QgsExpressionContext()
    context.setFields(made.fields())
    context.setFeature(feature(made))
    rules = [
        rule
        for rule in made.renderer().rootRule().children()
        if QgsExpression(rule.filterExpression()).evaluate(context)
    ]
    assert len(rules) == (0 if colour is None else 1)
    for rule in rules:
        casing, top = rule.symbol().symbolLayers()
        assert (top.penStyle(), top.color().name().upper()) == (Qt.PenStyle.DashLine, colour)
        assert casing.width() > top.width()
        assert "modelled" in rule.label()


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ({}, "KRW 1,235 bn, 2032"),
        ({"cost": None}, None),
        ({"year": None}, None),
    ],
)
def test_a_label_says_cost_and_year_or_nothing(given: dict[str, None], shown: str | None) -> None:
    context = QgsExpressionContext()
    made = connections(**given)
    context.setFields(made.fields())
    context.setFeature(feature(made))
    assert QgsExpression(label_expression(COLUMNS, str)).evaluate(context) == shown


def test_labels_and_legend_speak_the_readers_language() -> None:
    made = connections()
    style_connections(made, COLUMNS, lambda text: KOREAN.get(text, text))
    assert "{cost}억, {year}년" in made.labeling().settings().fieldName
    assert "154 kV, 모형값" in [item.label() for item in made.renderer().legendSymbolItems()]
    assert made.labelsEnabled()
