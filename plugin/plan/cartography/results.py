# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of a scored layer: a colour ramp with round limits, hatching where excluded, the best ones named."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from qgis.core import (
    Qgis,
    QgsExpression,
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


@dataclass(frozen=True)
class CriterionColumns:
    """The columns of one criterion: what it is called, its raw value, and "" where it has no such column."""

    label: str
    raw: str
    decided_by: str = ""
    contribution: str = ""


@dataclass(frozen=True)
class ScoredColumns:
    """The columns of a scored layer by what they hold, with the alias of each."""

    score: str
    rank: str
    excluded_by: str
    excluded_reason: str
    completeness: str
    worst: str
    best: str
    aliases: Mapping[str, str]
    criteria: Sequence[CriterionColumns]


def style_result(
    layer: QgsVectorLayer,
    columns: ScoredColumns,
    scores: Sequence[float],
    ranks: Sequence[int],
    translate: Translate,
) -> None:
    """Style a scored layer; ``scores`` and ``ranks`` are those of the sites that are not excluded."""
    layer.setRenderer(_renderer(layer, columns.score, columns.excluded_by, scores, translate))
    named = _has(layer, "name") and _has(layer, "name_ko")
    name = NAME_EXPRESSION if named else _id_expression(layer)
    # A cell of a grid has no name, only a number in it: its rank says enough.
    has_name = named or _has(layer, "name")
    text = f"concat(\"{columns.rank}\", '. ', {name})" if has_name else f'"{columns.rank}"'
    settings = label_settings(_TOP_LABEL, text)
    settings.dataDefinedProperties().setProperty(
        QgsPalLayerSettings.Property.Show,
        QgsProperty.fromExpression(f'coalesce("{columns.rank}" <= {last_rank_labelled(ranks)}, FALSE)'),
    )
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(_map_tip(name, columns, translate))
    for column, alias in columns.aliases.items():
        layer.setFieldAlias(layer.fields().indexOf(column), alias)
    layer.setDisplayExpression(name)


def last_rank_labelled(ranks: Sequence[int]) -> int:
    """Return the last rank with which no more than ten sites are labelled: a hundred equal sites name none."""
    ordered = sorted(ranks)
    if len(ordered) <= _TOP:
        return ordered[-1] if ordered else 0
    return max((rank for rank in ordered[:_TOP] if rank < ordered[_TOP]), default=0)


def class_limits(scores: Sequence[float]) -> list[float]:
    """Return round class limits that span the scores in at most seven classes of one width."""
    if not len(scores):
        return [0.0, 100.0]
    low, high = min(scores), max(scores)
    for width in _CLASS_WIDTHS:
        first, last = math.floor(low / width), math.ceil(high / width)
        if last - first <= _MOST_CLASSES:
            return [float(k * width) for k in range(first, max(last, first + 1) + 1)]
    return [float(limit) for limit in range(0, 101, _CLASS_WIDTHS[-1])]


def class_colours(count: int) -> list[QColor]:
    """Return the colours of classes of scores, lowest first: a ramp that colour-blind people read, too."""
    ramp = QgsStyle.defaultStyle().colorRamp(_RAMP) or QgsGradientColorRamp(
        QColor("#00224E"), QColor("#FEE838")
    )
    return [ramp.color(number / max(count - 1, 1)) for number in range(count)]


def _renderer(
    layer: QgsVectorLayer, score: str, excluded_by: str, scores: Sequence[float], translate: Translate
) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    classes = list(pairwise(class_limits(scores)))
    colours = class_colours(len(classes))
    for number, (low, high) in reversed(list(enumerate(classes))):
        upper = "<=" if number == len(classes) - 1 else "<"
        rule = QgsRuleBasedRenderer.Rule(score_symbol(layer, colours[number]))
        rule.setLabel(translate(mark("score {low:.0f} to {high:.0f}")).format(low=low, high=high))
        rule.setFilterExpression(f'"{score}" >= {low} AND "{score}" {upper} {high}')
        root.appendChild(rule)
    excluded = QgsRuleBasedRenderer.Rule(excluded_symbol(layer))
    excluded.setLabel(translate(mark("excluded")))
    excluded.setFilterExpression(f'"{excluded_by}" IS NOT NULL')
    root.appendChild(excluded)
    return QgsRuleBasedRenderer(root)


def score_symbol(layer: QgsVectorLayer, colour: QColor) -> QgsSymbol:
    """Return how sites of a class are drawn, as points, lines or polygons."""
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


def excluded_symbol(layer: QgsVectorLayer) -> QgsSymbol:
    """Return how excluded sites are drawn."""
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


def _map_tip(name: str, columns: ScoredColumns, translate: Translate) -> str:
    """Return the HTML that says why: score and its bounds, exclusions, then each criterion with what decided it."""
    answer = translate(
        mark("Score {score} (possible {worst}–{best}), rank {rank}, completeness {completeness} %")
    )
    answer = escape(answer).format(
        score=_number(columns.score, 1),
        worst=_number(columns.worst, 0),
        best=_number(columns.best, 0),
        rank=_number(columns.rank, 0),
        completeness=_number(columns.completeness, 0),
    )
    label = QgsExpression.quotedString(f"{translate(mark('Excluded'))}: ")
    limits = f'if("{columns.excluded_reason}" IS NULL, \'\', concat({label}, "{columns.excluded_reason}"))'
    rows = "".join(_tip_row(criterion, translate) for criterion in columns.criteria)
    return f"<b>[% {escaped(name)} %]</b><p>[% {escaped(limits)} %]</p><p>{answer}</p><table>{rows}</table>"


def _tip_row(criterion: CriterionColumns, translate: Translate) -> str:
    decider = f"coalesce(\"{criterion.decided_by}\", '')"
    decided_by = f"[% {escaped(decider)} %]" if criterion.decided_by else ""
    points = ""
    if criterion.contribution:
        points = escape(translate(mark("+{points} points"))).format(points=_number(criterion.contribution, 1))
    return (
        f"<tr><td>{escape(criterion.label)}&nbsp;</td><td align='right'>{_number(criterion.raw, 2)}&nbsp;</td>"
        f"<td>{points}&nbsp;</td><td>{decided_by}</td></tr>"
    )


def _number(column: str, decimals: int) -> str:
    """Return a template that shows a column: numbers rounded, texts as they are, a dash where there is nothing."""
    shown = (
        f'coalesce(if(try(to_real("{column}")) IS NULL, to_string("{column}"),'
        f" format_number(\"{column}\", {decimals})), '–')"
    )
    return f"[% {escaped(shown)} %]"
