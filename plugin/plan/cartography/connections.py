# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of modelled connections: dashed, in the colours of the grid's voltages, with cost and year beside them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsLineSymbol,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ...errors import mark
from . import symbols as s
from .labels import LabelSpec, label_settings

_LABEL = LabelSpec(7.5, "#1A1A1A", 1_000_000, priority=9)
_CASING_MM = 0.8

Translate = Callable[[str], str]

# Label, lowest voltage in kV, colour and width in mm; from high to low.
_VOLTAGES = (
    (mark("765 kV, modelled"), 700.0, s.PURPLE, 1.1),
    (mark("345 kV, modelled"), 300.0, s.VERMILION, 0.9),
    (mark("154 kV, modelled"), 100.0, s.BLUISH_GREEN, 0.7),
    (mark("22.9 kV, modelled"), 0.0, s.GREY, 0.5),
)


@dataclass(frozen=True)
class ConnectionColumns:
    """The columns of a layer of connections by what they hold."""

    voltage_kv: str
    cost_krw_bn: str
    year: str


def style_connections(layer: QgsVectorLayer, columns: ConnectionColumns, translate: Translate) -> None:
    """Style a layer of connections."""
    layer.setRenderer(_renderer(columns.voltage_kv, translate))
    settings = label_settings(_LABEL, label_expression(columns, translate))
    settings.placement = Qgis.LabelPlacement.Line
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def label_expression(columns: ConnectionColumns, translate: Translate) -> str:
    """Return the expression of a label such as "KRW 87 bn, 2032"; nothing where one of them is unknown."""
    text = QgsExpression.quotedString(translate(mark("KRW {cost} bn, {year}")))
    cost = f'format_number("{columns.cost_krw_bn}", 0)'
    return f"replace(replace({text}, '{{cost}}', {cost}), '{{year}}', to_string(floor(\"{columns.year}\")))"


def _renderer(voltage_kv: str, translate: Translate) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    above = ""
    for label, lowest, colour, width_mm in _VOLTAGES:
        rule = QgsRuleBasedRenderer.Rule(_dashed(colour, width_mm))
        rule.setLabel(translate(label))
        rule.setFilterExpression(f'"{voltage_kv}" >= {lowest:g}{above}')
        root.appendChild(rule)
        above = f' AND "{voltage_kv}" < {lowest:g}'
    return QgsRuleBasedRenderer(root)


def _dashed(colour: str, width_mm: float) -> QgsLineSymbol:
    """Return a dashed line on a white one, which stands out from the lines that are there."""
    symbol = QgsLineSymbol.createSimple(
        {"line_color": s.WHITE, "line_width": str(width_mm + _CASING_MM), "capstyle": "round"}
    )
    dashes = QgsLineSymbol.createSimple(
        {"line_color": colour, "line_width": str(width_mm), "line_style": "dash", "capstyle": "flat"}
    )
    symbol.appendSymbolLayer(dashes.symbolLayer(0).clone())
    return symbol
