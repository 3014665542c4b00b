# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Symbols of the plan's maps: colour says what, size how much, fill and dashes how real."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsFontMarkerSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

SomeSymbol = TypeVar("SomeSymbol", bound=QgsSymbol)

# Okabe and Ito (2008), Color universal design: distinguishable with every common colour blindness.
BLACK = "#222222"
ORANGE = "#E69F00"
SKY_BLUE = "#56B4E9"
BLUISH_GREEN = "#009E73"
YELLOW = "#F0E442"
BLUE = "#0072B2"
VERMILION = "#D55E00"
PURPLE = "#8C3B86"
PINK = "#CC79A7"
GREY = "#6B6B6B"
WHITE = "#FFFFFF"

_STATUS = "coalesce(\"status\", 'existing')"
_DASHED_WHEN_PROPOSED = f"if({_STATUS} = 'proposed', 'dash', 'solid')"
_LINE_BY_STATUS = (
    f"CASE WHEN {_STATUS} = 'under_construction' THEN 'dash'"
    f" WHEN {_STATUS} IN ('planned', 'proposed') THEN 'dot' ELSE 'solid' END"
)
_OUTLINE_BY_BASIS = (
    "CASE WHEN \"geometry_basis\" = 'position_only' THEN 'dot'"
    " WHEN \"geometry_basis\" = 'indicative' THEN 'dash' ELSE 'solid' END"
)
_STROKE_MM = 0.35
_IN_LEGEND_ONLY = "@feature IS NULL"

# The half-filled form of each shape: what is being built. A diamond is a square on its corner.
_HALF_SHAPES = {"square": "half_square", "triangle": "left_half_triangle", "circle": "semi_circle"}


def status_marker(
    shape: str, colour: str, size_mm: float, size_expression: str = "", *, upside_down: bool = False
) -> QgsMarkerSymbol:
    """Return a marker that is filled when existing, half filled when being built, else hollow.

    A proposed thing has a dashed outline, a retired or cancelled one is drawn by :func:`crossed_marker`.
    """
    angle = 180.0 if upside_down else 0.0
    if shape == "diamond":
        shape, half, angle, size_mm = "square", "diagonal_half_square", 45.0, size_mm * 0.75
        size_expression = f"0.75 * ({size_expression})" if size_expression else ""
    else:
        half = _HALF_SHAPES[shape]
    outline = _simple_marker(shape, WHITE, colour, size_mm, angle)
    outline.setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeStyle, QgsProperty.fromExpression(_DASHED_WHEN_PROPOSED)
    )
    filling = _simple_marker(shape, colour, colour, size_mm, angle)
    filling.setDataDefinedProperty(
        QgsSymbolLayer.Property.LayerEnabled,
        QgsProperty.fromExpression(f"{_STATUS} IN ('existing', 'under_construction')"),
    )
    filling.setDataDefinedProperty(
        QgsSymbolLayer.Property.Name,
        QgsProperty.fromExpression(f"if({_STATUS} = 'under_construction', '{half}', '{shape}')"),
    )
    symbol = _of_layers(QgsMarkerSymbol(), [outline, filling])
    if size_expression:
        symbol.setDataDefinedSize(QgsProperty.fromExpression(size_expression))
    return symbol


def status_key(shape: str, status: str) -> QgsMarkerSymbol:
    """Return the legend's example of a status: the marker as ``status_marker`` draws it."""
    if status in ("retired", "cancelled"):
        return crossed_marker(shape, 3.0)
    outline = _simple_marker(shape, WHITE, BLACK, 3.0)
    if status == "proposed":
        outline.setStrokeStyle(Qt.PenStyle.DashLine)
    layers = [outline]
    if status == "existing":
        layers.append(_simple_marker(shape, BLACK, BLACK, 3.0))
    if status == "under_construction":
        layers.append(_simple_marker(_HALF_SHAPES[shape], BLACK, BLACK, 3.0))
    return _of_layers(QgsMarkerSymbol(), layers)


def show_in_legend_only(symbol: QgsSymbol) -> None:
    """Let a symbol be drawn where there is no feature: in the legend."""
    for layer in symbol.symbolLayers():
        layer.setDataDefinedProperty(
            QgsSymbolLayer.Property.LayerEnabled, QgsProperty.fromExpression(_IN_LEGEND_ONLY)
        )


def is_legend_only(symbol: QgsSymbol) -> bool:
    """Tell whether a symbol draws no feature and only explains something in the legend."""
    enabled = QgsSymbolLayer.Property.LayerEnabled
    return all(
        layer.dataDefinedProperties().property(enabled).expressionString() == _IN_LEGEND_ONLY
        for layer in symbol.symbolLayers()
    )


def crossed_marker(shape: str, size_mm: float) -> QgsMarkerSymbol:
    """Return the grey, crossed marker of something retired or cancelled."""
    return _of_layers(
        QgsMarkerSymbol(),
        [
            _simple_marker(shape, WHITE, "#9A9A9A", size_mm),
            _simple_marker("cross2", "#9A9A9A", "#9A9A9A", size_mm),
        ],
    )


def plain_marker(shape: str, fill: str, stroke: str, size_mm: float) -> QgsMarkerSymbol:
    """Return a simple marker."""
    return _of_layers(QgsMarkerSymbol(), [_simple_marker(shape, fill, stroke, size_mm)])


def add_letter(symbol: QgsMarkerSymbol, letter: str, size_mm: float, colour: str, when: str = "") -> None:
    """Put a letter on a marker, where the expression ``when`` is true (always, if it is empty).

    The legend, which has no feature to look at, shows the letter in any case.
    """
    layer = QgsFontMarkerSymbolLayer("DejaVu Sans", letter, size_mm, QColor(colour))
    if when:
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.LayerEnabled, QgsProperty.fromExpression(when))
    symbol.appendSymbolLayer(layer)


def svg_marker(name: str, colour: str, size_mm: float) -> QgsMarkerSymbol:
    """Return a pictogram of QGIS's own library on a white disc; hollow and dashed disc until it exists."""
    disc = _simple_marker("circle", WHITE, colour, size_mm * 1.5)
    disc.setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeStyle,
        QgsProperty.fromExpression(f"if({_STATUS} = 'existing', 'solid', 'dash')"),
    )
    picture = QgsSvgMarkerSymbolLayer(name, size_mm)
    picture.setFillColor(QColor(colour))
    picture.setStrokeColor(QColor(colour))
    return _of_layers(QgsMarkerSymbol(), [disc, picture])


def status_line(
    colour: str, width_mm: float, casing: str = "", casing_width_mm: float = 0.0
) -> QgsLineSymbol:
    """Return a line that is solid when existing, dashed when being built, dotted when only planned."""
    layers = []
    if casing:
        layers.append(_simple_line(casing, casing_width_mm))
    top = _simple_line(colour, width_mm)
    top.setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeStyle, QgsProperty.fromExpression(_LINE_BY_STATUS)
    )
    layers.append(top)
    return _of_layers(QgsLineSymbol(), layers)


def railway_line(colour: str, width_mm: float) -> QgsLineSymbol:
    """Return the black and white line of a railway; without white filling until it exists."""
    base = _simple_line(colour, width_mm)
    base.setDataDefinedProperty(
        QgsSymbolLayer.Property.StrokeStyle, QgsProperty.fromExpression(_LINE_BY_STATUS)
    )
    sleepers = _simple_line(WHITE, width_mm * 0.6)
    sleepers.setUseCustomDashPattern(True)
    sleepers.setCustomDashVector([2.2, 2.2])
    sleepers.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    sleepers.setDataDefinedProperty(
        QgsSymbolLayer.Property.LayerEnabled, QgsProperty.fromExpression(f"{_STATUS} = 'existing'")
    )
    return _of_layers(QgsLineSymbol(), [base, sleepers])


def outlined_fill(fill: str, alpha: int, stroke: str, width_mm: float, *, by_basis: bool) -> QgsFillSymbol:
    """Return a light fill; ``alpha`` is 0 to 255.

    With ``by_basis`` the outline is solid when surveyed, dashed when indicative, dotted for a position only.
    """
    colour = QColor(fill)
    colour.setAlpha(alpha)
    layer = QgsSimpleFillSymbolLayer(
        colour, Qt.BrushStyle.SolidPattern, QColor(stroke), Qt.PenStyle.SolidLine, width_mm
    )
    if by_basis:
        layer.setDataDefinedProperty(
            QgsSymbolLayer.Property.StrokeStyle, QgsProperty.fromExpression(_OUTLINE_BY_BASIS)
        )
        layer.setDataDefinedProperty(
            QgsSymbolLayer.Property.FillColor,
            QgsProperty.fromExpression(
                f"if(\"geometry_basis\" = 'position_only', set_color_part('{fill}', 'alpha', 6),"
                f" set_color_part('{fill}', 'alpha', {alpha}))"
            ),
        )
    return _of_layers(QgsFillSymbol(), [layer])


def outline_key(style: Qt.PenStyle) -> QgsFillSymbol:
    """Return the legend's example of an outline."""
    layer = QgsSimpleFillSymbolLayer(QColor(WHITE), Qt.BrushStyle.NoBrush, QColor(BLACK), style, 0.4)
    return _of_layers(QgsFillSymbol(), [layer])


def hatched_fill(colour: str) -> QgsFillSymbol:
    """Return the hatching of excluded places."""
    layer = QgsSimpleFillSymbolLayer(
        QColor(colour), Qt.BrushStyle.BDiagPattern, QColor(colour), Qt.PenStyle.SolidLine, 0.1
    )
    return _of_layers(QgsFillSymbol(), [layer])


def _of_layers(symbol: SomeSymbol, layers: Sequence[QgsSymbolLayer]) -> SomeSymbol:
    """Return the symbol with these layers.

    The constructors that take a list do not take over its layers: Python would free them under QGIS's feet.
    """
    symbol.changeSymbolLayer(0, layers[0])
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)
    return symbol


def _simple_marker(
    shape: str, fill: str, stroke: str, size_mm: float, angle: float = 0.0
) -> QgsSimpleMarkerSymbolLayer:
    known, _ = QgsSimpleMarkerSymbolLayer.decodeShape(shape)
    # Not by area: that takes the square root of a size expression, and those here have taken it already.
    layer = QgsSimpleMarkerSymbolLayer(known, size_mm, angle, Qgis.ScaleMethod.ScaleDiameter)
    layer.setFillColor(QColor(fill))
    layer.setStrokeColor(QColor(stroke))
    layer.setStrokeWidth(_STROKE_MM)
    return layer


def _simple_line(colour: str, width_mm: float) -> QgsSimpleLineSymbolLayer:
    layer = QgsSimpleLineSymbolLayer(QColor(colour), width_mm)
    layer.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    layer.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    return layer
