# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of results about the grid: one symbol for each feature, dashed where modelled, hollow where unknown."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsExpressionContext, QgsRenderContext, QgsSymbol, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from plugin.plan.cartography.power_results import style_buses, style_hosting, style_loading
from tests.studies.hand_made import layer

LINE = "LineString (0 0, 1000 0)"


def drawn(made: QgsVectorLayer) -> list[QgsSymbol]:
    """Return the symbol of each feature; each has exactly one."""
    renderer, context = made.renderer().clone(), QgsRenderContext()
    context.setExpressionContext(QgsExpressionContext())
    renderer.startRender(context, made.fields())
    found = []
    for feature in made.getFeatures():
        context.expressionContext().setFeature(feature)
        symbols = renderer.symbolsForFeature(feature, context)
        assert len(symbols) == 1, feature.attributes()
        found.append(symbols[0].clone())
    renderer.stopRender(context)
    return found


def titles(made: QgsVectorLayer) -> list[str]:
    return [item.label() for item in made.renderer().legendSymbolItems()]


def lines(*percents: float | None) -> QgsVectorLayer:
    fields = {"name": str, "loading_pct": float, "flow_mw": float, "flow_basis": str, "rating_basis": str}
    return layer(
        "LineString", [(LINE, {"name": "선", "loading_pct": each}) for each in percents], fields=fields
    )


def points(*rows: tuple[float | None, str]) -> QgsVectorLayer:
    fields = {"name": str, "low_mw": float, "status": str, "range_text": str}
    return layer(
        "Point", [("Point (0 0)", {"low_mw": mw, "status": status}) for mw, status in rows], fields=fields
    )


def test_lines_are_coloured_by_loading_wider_where_fuller_and_dashed() -> None:
    made = lines(0.0, 50.0, 50.1, 80.0, 80.1, 100.0, 100.1, 400.0)
    style_loading(made, str)
    found = drawn(made)
    colours = [symbol.color().name() for symbol in found]
    assert len(set(colours)) == 4
    assert [colours[k] == colours[k + 1] for k in range(0, 8, 2)] == [True] * 4
    widths = [symbol.width() for symbol in found]
    assert widths == sorted(widths)
    assert {symbol.symbolLayer(0).penStyle() for symbol in found} == {Qt.PenStyle.DashLine}
    assert made.labelsEnabled()


def test_a_line_without_a_flow_is_grey_and_dotted() -> None:
    made = lines(None)
    style_loading(made, str)
    (symbol,) = drawn(made)
    assert symbol.symbolLayer(0).penStyle() == Qt.PenStyle.DotLine
    assert "no flow computed" in titles(made)


def test_buses_grow_with_what_they_host() -> None:
    made = points(*((mw, "ok") for mw in (0.4, 0.5, 40.0, 100.0, 200.0, 500.0, 9000.0)))
    style_hosting(made, str)
    sizes = [symbol.size() for symbol in drawn(made)]
    assert sizes == sorted(sizes)
    assert len(set(sizes)) == 6


@pytest.mark.parametrize("status", ["not_computable", "not_balanced", "no_source", "missing_rating"])
def test_a_bus_nobody_can_tell_of_is_hollow_and_grey(status: str) -> None:
    made = points((None, status))
    style_hosting(made, str)
    (symbol,) = drawn(made)
    marker = symbol.symbolLayer(0)
    assert marker.fillColor().alpha() == 0
    assert marker.strokeStyle() == Qt.PenStyle.DashLine


def test_a_substation_without_a_network_is_crossed() -> None:
    made = points((None, "no_network"))
    style_hosting(made, str)
    assert drawn(made)[0].symbolLayerCount() == 2
    assert {"not computable", "no network"} < set(titles(made))


def test_buses_of_a_model_are_drawn_by_their_status() -> None:
    made = points((None, "connected"), (None, "island"), (None, "no_network"))
    style_buses(made, str)
    found = drawn(made)
    assert len({symbol.symbolLayer(0).fillColor().name() for symbol in found}) == 3


@pytest.mark.parametrize("style", [style_hosting, style_buses, style_loading])
def test_legends_are_translated_and_names_cannot_be_html(style: Any) -> None:
    made = lines(1.0) if style is style_loading else points((1.0, "ok"))
    style(made, lambda text: f"«{text}»")
    assert all(title.startswith("«") for title in titles(made))
    assert "&lt;" in made.mapTipTemplate()
