# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of a scored layer: a colour ramp with round limits, hatching where excluded, the best ones named."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from html import escape
from itertools import pairwise

from qgis.core import (
    Qgis,
    QgsGradientColorRamp,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsStyle,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...errors import mark
from . import symbols
from .labels import NAME_EXPRESSION, LabelSpec, escaped, label_settings

_RAMP = "Cividis"
_CLASS_WIDTHS = (1, 2, 5, 10, 20)
_MOST_CLASSES = 7
_TOP = 10
_TOP_LABEL = LabelSpec(9.0, "#1A1A1A", 2_000_000, priority=10)

Translate = Callable[[str], str]


def style_result(
    layer: QgsVectorLayer,
    *,
    score: str,
    rank: str,
    excluded_by: str,
    scores: Sequence[float],
    ranks: Sequence[int],
    shown: Sequence[tuple[str, str]],
    translate: Translate,
) -> None:
    """Style a scored layer; the first three name its columns, ``shown`` (label, column) fills its map tip."""
    layer.setRenderer(_renderer(layer, score, excluded_by, scores, translate))
    named = _has(layer, "name") and _has(layer, "name_ko")
    name = NAME_EXPRESSION if named else _id_expression(layer)
    # A cell of a grid has no name, only a number in it: its rank says enough.
    text = f"concat(\"{rank}\", '. ', {name})" if named or _has(layer, "name") else f'"{rank}"'
    settings = label_settings(_TOP_LABEL, text)
    settings.dataDefinedProperties().setProperty(
        QgsPalLayerSettings.Property.Show,
        QgsProperty.fromExpression(f'coalesce("{rank}" <= {last_rank_labelled(ranks)}, FALSE)'),
    )
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(_map_tip(name, shown))
    for label, column in shown:
        layer.setFieldAlias(layer.fields().indexOf(column), label)
    layer.setDisplayExpression(name)


def last_rank_labelled(ranks: Sequence[int]) -> int:
    """Return the last rank with which no more than ten sites are labelled: a hundred equal sites name none."""
    ordered = sorted(ranks)
    if len(ordered) <= _TOP:
        return ordered[-1] if ordered else 0
    return max((rank for rank in ordered[:_TOP] if rank < ordered[_TOP]), default=0)


def class_limits(scores: Sequence[float]) -> list[float]:
    """Return round class limits that span the scores in at most seven classes of one width."""
    if not scores:
        return [0.0, 100.0]
    low, high = min(scores), max(scores)
    for width in _CLASS_WIDTHS:
        first, last = math.floor(low / width), math.ceil(high / width)
        if last - first <= _MOST_CLASSES:
            return [float(k * width) for k in range(first, max(last, first + 1) + 1)]
    return [float(limit) for limit in range(0, 101, _CLASS_WIDTHS[-1])]


def _renderer(
    layer: QgsVectorLayer, score: str, excluded_by: str, scores: Sequence[float], translate: Translate
) -> QgsRuleBasedRenderer:
    ramp = QgsStyle.defaultStyle().colorRamp(_RAMP) or QgsGradientColorRamp(
        QColor("#00224E"), QColor("#FEE838")
    )
    limits = class_limits(scores)
    root = QgsRuleBasedRenderer.Rule(None)
    classes = list(pairwise(limits))
    for number, (low, high) in reversed(list(enumerate(classes))):
        colour = ramp.color(number / max(len(classes) - 1, 1))
        upper = "<=" if number == len(classes) - 1 else "<"
        rule = QgsRuleBasedRenderer.Rule(_symbol(layer, colour))
        rule.setLabel(translate(mark("score {low:.0f} to {high:.0f}")).format(low=low, high=high))
        rule.setFilterExpression(f'"{score}" >= {low} AND "{score}" {upper} {high}')
        root.appendChild(rule)
    excluded = QgsRuleBasedRenderer.Rule(_excluded_symbol(layer))
    excluded.setLabel(translate(mark("excluded")))
    excluded.setFilterExpression(f'"{excluded_by}" IS NOT NULL')
    root.appendChild(excluded)
    return QgsRuleBasedRenderer(root)


def _symbol(layer: QgsVectorLayer, colour: QColor) -> QgsSymbol:
    symbol = QgsSymbol.defaultSymbol(layer.geometryType())
    symbol.setColor(colour)
    top = symbol.symbolLayer(0)
    if isinstance(top, QgsSimpleFillSymbolLayer):
        top.setStrokeColor(QColor(90, 90, 90, 90))
        top.setStrokeWidth(0.1)
        symbol.setOpacity(0.65)
    if isinstance(symbol, QgsMarkerSymbol):
        symbol.setSize(3.0)
    if isinstance(symbol, QgsLineSymbol):
        symbol.setWidth(1.2)
    return symbol


def _excluded_symbol(layer: QgsVectorLayer) -> QgsSymbol:
    if layer.geometryType() == Qgis.GeometryType.Polygon:
        return symbols.hatched_fill("#8A8A8A")
    if layer.geometryType() == Qgis.GeometryType.Point:
        return symbols.crossed_marker("circle", 2.4)
    symbol = QgsLineSymbol.createSimple({"line_color": "#8A8A8A", "line_width": "0.6"})
    symbol.symbolLayer(0).setPenStyle(Qt.PenStyle.DashLine)
    return symbol


def _has(layer: QgsVectorLayer, name: str) -> bool:
    return layer.fields().indexOf(name) >= 0


def _id_expression(layer: QgsVectorLayer) -> str:
    return next((f'"{name}"' for name in ("name", "name_ko", "id") if _has(layer, name)), "to_string($id)")


def _map_tip(name: str, shown: Sequence[tuple[str, str]]) -> str:
    rows = "".join(
        f"<tr><td style='color:#666'>{escape(label)}&nbsp;</td>"
        f"<td>[% {escaped(_rounded(column))} %]</td></tr>"
        for label, column in shown
    )
    return f"<b>[% {escaped(name)} %]</b><table>{rows}</table>"


def _rounded(column: str) -> str:
    """Return an expression that shows a column: numbers with two decimals, a dash where there is none."""
    return (
        f'coalesce(if(try(to_real("{column}")) IS NULL, to_string("{column}"),'
        f" format_number(\"{column}\", 2)), '–')"
    )
