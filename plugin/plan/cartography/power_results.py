# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of results about the grid: lines by loading, buses by what they can host, dashed because modelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...errors import mark
from . import symbols
from .labels import LabelSpec, beside_symbols, escaped, label_settings

Translate = Callable[[str], str]

GREY = "#8A8A8A"
_LABEL = LabelSpec(8.0, "#1A1A1A", 2_000_000, priority=7)
_ALPHA = 190
_NAME = '"name"'


class LegendClass(NamedTuple):
    """A class of a legend: what it is called, which features, its colour, and its width or size in mm."""

    title: str
    where: str
    colour: str
    size_mm: float


# Light to dark, then to red: read in this order with every common colour blindness, and by width.
LOADING_CLASSES = (
    LegendClass(mark("loading over 100 %"), '"loading_pct" > 100', "#8C1D04", 1.6),
    LegendClass(mark("loading 80 to 100 %"), '"loading_pct" > 80 AND "loading_pct" <= 100', "#D55E00", 1.2),
    LegendClass(mark("loading 50 to 80 %"), '"loading_pct" > 50 AND "loading_pct" <= 80', "#0072B2", 0.9),
    LegendClass(mark("loading up to 50 %"), '"loading_pct" <= 50', "#56B4E9", 0.7),
)
# One hue apart from those of lines, darker and larger for more; orange where nothing is left (labelled 0 MW).
_KNOWN = '"low_mw" IS NOT NULL'
HOSTING_CLASSES = (
    LegendClass(mark("500 MW and more"), f'{_KNOWN} AND "low_mw" >= 500', "#3F007D", 10.0),
    LegendClass(mark("200 to 500 MW"), f'{_KNOWN} AND "low_mw" >= 200 AND "low_mw" < 500', "#54278F", 8.0),
    LegendClass(mark("100 to 200 MW"), f'{_KNOWN} AND "low_mw" >= 100 AND "low_mw" < 200', "#6A51A3", 6.2),
    LegendClass(mark("40 to 100 MW"), f'{_KNOWN} AND "low_mw" >= 40 AND "low_mw" < 100', "#807DBA", 4.8),
    LegendClass(mark("less than 40 MW"), f'{_KNOWN} AND "low_mw" >= 0.5 AND "low_mw" < 40', "#BCBDDC", 3.6),
    LegendClass(mark("nothing more"), f'{_KNOWN} AND "low_mw" < 0.5', "#D55E00", 2.8),
)


def style_loading(layer: QgsVectorLayer, translate: Translate) -> None:
    """Colour lines by loading, dashed; those without a flow are thin and grey."""
    rules = [(each, _line(each.colour, each.size_mm, "dash")) for each in LOADING_CLASSES]
    unknown = LegendClass(mark("no flow computed"), '"loading_pct" IS NULL', GREY, 0.4)
    layer.setRenderer(_renderer([*rules, (unknown, _line(GREY, 0.4, "dot"))], translate))
    text = "if(\"loading_pct\" IS NULL, '', concat(round(\"loading_pct\"), ' %'))"
    _label(layer, text, '"loading_pct" IS NOT NULL')
    layer.setMapTipTemplate(_tip("loading_pct", "flow_mw", "flow_basis", "rating_basis"))


def style_buses(layer: QgsVectorLayer, translate: Translate) -> None:
    """Draw buses by whether they are on the network."""
    rules = [
        (
            LegendClass(mark("on the network"), "\"status\" = 'connected'", symbols.BLACK, 2.4),
            symbols.plain_marker("circle", "#333333", symbols.WHITE, 2.4),
        ),
        (
            LegendClass(mark("on an island"), "\"status\" = 'island'", symbols.ORANGE, 2.8),
            symbols.plain_marker("square", symbols.ORANGE, symbols.BLACK, 2.8),
        ),
        (
            LegendClass(mark("no network"), "\"status\" = 'no_network'", GREY, 2.4),
            symbols.plain_marker("circle", symbols.WHITE, GREY, 2.4),
        ),
    ]
    layer.setRenderer(_renderer(rules, translate))
    _label(layer, _NAME, "@map_scale < 300000")
    layer.setMapTipTemplate(_tip("load_mw", "load_basis"))


def style_hosting(layer: QgsVectorLayer, translate: Translate) -> None:
    """Draw buses as circles by the low end of what they can host, hollow and grey where nobody can tell."""
    rules = [(each, _circle(each.colour, each.size_mm)) for each in HOSTING_CLASSES]
    unknown = LegendClass(
        mark("not computable"), '"low_mw" IS NULL AND "status" <> \'no_network\'', GREY, 3.2
    )
    nowhere = LegendClass(mark("no network"), '"low_mw" IS NULL AND "status" = \'no_network\'', GREY, 2.0)
    rules += [(unknown, _hollow(3.2)), (nowhere, symbols.crossed_marker("circle", 2.0))]
    layer.setRenderer(_renderer(rules, translate))
    _label(layer, '"range_text"', _KNOWN)
    layer.setMapTipTemplate(_tip("range_text", "limit_branch", "limit_outage", "missing", "note"))


def _renderer(rules: list[tuple[LegendClass, QgsSymbol]], translate: Translate) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    for each, symbol in rules:
        rule = QgsRuleBasedRenderer.Rule(symbol)
        rule.setLabel(translate(each.title))
        rule.setFilterExpression(each.where)
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def _line(colour: str, width_mm: float, pen: str) -> QgsLineSymbol:
    symbol = QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width_mm)})
    style = {"dash": Qt.PenStyle.DashLine, "dot": Qt.PenStyle.DotLine}[pen]
    symbol.symbolLayer(0).setPenStyle(style)
    return symbol


def _circle(colour: str, size_mm: float) -> QgsMarkerSymbol:
    symbol = symbols.plain_marker("circle", colour, symbols.WHITE, size_mm)
    fill = QColor(colour)
    fill.setAlpha(_ALPHA)
    symbol.symbolLayer(0).setFillColor(fill)
    return symbol


def _hollow(size_mm: float) -> QgsMarkerSymbol:
    symbol = symbols.plain_marker("circle", symbols.WHITE, GREY, size_mm)
    symbol.symbolLayer(0).setFillColor(QColor(255, 255, 255, 0))
    symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.DashLine)
    return symbol


def _label(layer: QgsVectorLayer, text: str, when: str) -> None:
    settings = label_settings(_LABEL._replace(condition=when), text)
    if layer.geometryType() == Qgis.GeometryType.Line:
        settings.placement = Qgis.LabelPlacement.Line
    else:
        beside_symbols(settings)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _tip(*columns: str) -> str:
    shown = (f"coalesce(represent_value(\"{column}\", '{column}'), '–')" for column in columns)
    rows = "".join(f"<p>[% {escaped(each)} %]</p>" for each in shown)
    return f"<b>[% {escaped(_NAME)} %]</b>{rows}"
