# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Assessed sites are drawn by verdict, whatever their geometry, with their range of points beside them."""

from __future__ import annotations

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsFeature, QgsRenderContext, QgsVectorLayer

from plugin.core.power.grid_impact import VERDICTS
from plugin.plan.cartography.scorecards import (
    VERDICT_LOOKS,
    ScorecardColumns,
    label_expression,
    style_scorecards,
)
from tests.studies.hand_made import layer

COLUMNS = ScorecardColumns("gia_verdict", "gia_points_low", "점수 높음")


def assessed(kind: str, low: float = -15.0, high: float = 130.0) -> QgsVectorLayer:
    wkt = {
        "Point": "Point (0 0)",
        "LineString": "LineString (0 0, 9 9)",
        "Polygon": "Polygon ((0 0, 9 0, 9 9, 0 0))",
    }
    return layer(kind, [(wkt[kind], {"gia_verdict": "undecided", "gia_points_low": low, "점수 높음": high})])


@pytest.mark.parametrize("kind", ["Point", "LineString", "Polygon"])
def test_every_verdict_has_a_symbol_and_words(kind: str) -> None:
    given = assessed(kind)
    style_scorecards(given, COLUMNS, VERDICTS, lambda text: f"<{text}>")
    renderer = given.renderer()
    assert renderer.classAttribute() == "gia_verdict"
    categories = renderer.categories()
    assert {each.value(): each.label() for each in categories} == {
        key: f"<{text}>" for key, text in VERDICTS.items()
    }
    colours = [symbol.color().name() for symbol in renderer.symbols(QgsRenderContext())]
    assert len(set(colours)) == len(VERDICTS)
    assert given.labelsEnabled()


def test_points_differ_by_shape_too() -> None:
    assert len({look.shape for look in VERDICT_LOOKS}) == len(VERDICTS)
    given = assessed("Point")
    style_scorecards(given, COLUMNS, VERDICTS, str)
    drawn = given.renderer().symbols(QgsRenderContext())
    assert len({symbol.symbolLayer(0).shape() for symbol in drawn}) == len(VERDICTS)


@pytest.mark.parametrize(
    ("low", "high", "text"), [(-15.0, 130.0, "-15 … 130"), (69.96, 70.5, "70 … 70.5"), (None, None, None)]
)
def test_a_label_is_the_range_of_points(low: float, high: float, text: str | None) -> None:
    given = layer(
        "Point",
        [("Point (0 0)", {"gia_points_low": low, "점수 높음": high})],
        fields={"gia_points_low": float, "점수 높음": float},
    )
    context = QgsExpressionContext()
    feature: QgsFeature = next(given.getFeatures())
    context.setFeature(feature)
    assert QgsExpression(label_expression(COLUMNS)).evaluate(context) == text
