# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of sites assessed for their impact on the grid: by verdict, with the range of points beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from . import symbols
from .labels import LabelSpec, beside_symbols, label_settings

_LABEL = LabelSpec(7.5, "#1A1A1A", 1_000_000, priority=9)
_SIZE_MM, _OUTLINE_MM, _ALPHA = 3.4, 0.5, 150

Translate = Callable[[str], str]


class VerdictLook(NamedTuple):
    """A shape as well as a colour, so that prints in grey tell verdicts apart."""

    verdict: str
    colour: str
    shape: str


VERDICT_LOOKS = (
    VerdictLook("pass", symbols.BLUISH_GREEN, "circle"),
    VerdictLook("undecided", symbols.ORANGE, "diamond"),
    VerdictLook("fail", symbols.VERMILION, "triangle"),
    VerdictLook("not_needed", symbols.GREY, "square"),
)


class ScorecardColumns(NamedTuple):
    """The columns of assessed sites by what they hold."""

    verdict: str
    points_low: str
    points_high: str


def style_scorecards(
    layer: QgsVectorLayer, columns: ScorecardColumns, titles: Mapping[str, str], translate: Translate
) -> None:
    """Style a layer of assessed sites; ``titles`` are the marked texts of verdicts."""
    categories = [
        QgsRendererCategory(
            look.verdict, _symbol(layer.geometryType(), look), translate(titles[look.verdict])
        )
        for look in VERDICT_LOOKS
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(columns.verdict, categories))
    settings = label_settings(_LABEL, label_expression(columns))
    if layer.geometryType() == Qgis.GeometryType.Point:
        beside_symbols(settings)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def label_expression(columns: ScorecardColumns) -> str:
    """Return the expression of a label such as "-15 … 130", which says what it is of in the legend."""
    low, high = (
        f"to_string(round({QgsExpression.quotedColumnRef(name)}, 1))"
        for name in (columns.points_low, columns.points_high)
    )
    return f"{low} || ' … ' || {high}"


def _symbol(geometry: Qgis.GeometryType, look: VerdictLook) -> QgsSymbol:
    if geometry == Qgis.GeometryType.Point:
        return symbols.plain_marker(look.shape, look.colour, symbols.WHITE, _SIZE_MM)
    if geometry == Qgis.GeometryType.Polygon:
        return symbols.outlined_fill(look.colour, _ALPHA, look.colour, _OUTLINE_MM, by_basis=False)
    symbol = QgsSymbol.defaultSymbol(geometry)
    symbol.setColor(QColor(look.colour))
    return symbol
