# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Symbols: filled when it exists, half filled when it is being built, hollow while it is only planned."""

from __future__ import annotations

import gc

import pytest
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsRenderContext,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QMetaType, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPolygonF

from plugin.plan.cartography import symbols as s

SHAPES = ("square", "triangle", "circle", "diamond")
STATUSES = ("existing", "under_construction", "planned", "proposed")
SIZE = 120


def feature(**values: object) -> QgsFeature:
    fields = QgsFields()
    for name in ("status", "geometry_basis"):
        fields.append(QgsField(name, QMetaType.Type.QString))
    fields.append(QgsField("capacity_mw", QMetaType.Type.Double))
    result = QgsFeature(fields)
    for name, value in values.items():
        result[name] = value
    return result


def expressed(layer: QgsSymbolLayer, key: QgsSymbolLayer.Property, **values: object) -> object:
    """Return what a data-defined property of a symbol layer comes to."""
    row = feature(**values)
    context = QgsExpressionContext()
    context.setFields(row.fields())
    context.setFeature(row)
    value, _ = layer.dataDefinedProperties().property(key).value(context)
    return value


def painted(symbol: QgsSymbol, *, pixels_per_mm: float = 8.0, **values: object) -> QImage:
    """Paint a symbol in the middle of a transparent image."""
    row = feature(**values)
    image = QImage(SIZE, SIZE, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    context = QgsRenderContext.fromQPainter(painter)
    context.expressionContext().appendScope(QgsExpressionContextUtils.globalScope())
    context.expressionContext().setFields(row.fields())
    context.expressionContext().setFeature(row)
    context.setScaleFactor(pixels_per_mm)
    symbol.startRender(context, row.fields())
    if isinstance(symbol, QgsMarkerSymbol):
        symbol.renderPoint(QPointF(SIZE / 2, SIZE / 2), row, context)
    else:
        symbol.renderPolygon(QPolygonF(QRectF(20, 20, 80, 80)), None, row, context)
    symbol.stopRender(context)
    painter.end()
    return image


def pixels_of(image: QImage, colour: str) -> int:
    """Count the pixels that are nearer to a colour than to white, the blurred edges included."""
    wanted = QColor(colour)
    count = 0
    for x in range(SIZE):
        for y in range(SIZE):
            found = image.pixelColor(x, y)
            far = max(
                abs(found.red() - wanted.red()),
                abs(found.green() - wanted.green()),
                abs(found.blue() - wanted.blue()),
            )
            count += found.alpha() > 127 and far < 64
    return count


@pytest.mark.parametrize("shape", SHAPES)
def test_a_marker_is_the_fuller_the_more_real_the_thing_is(shape: str) -> None:
    symbol = s.status_marker(shape, s.BLUE, 9.0)
    filled = {status: pixels_of(painted(symbol, status=status), s.BLUE) for status in STATUSES}
    outline = filled["planned"]
    assert filled["existing"] > 2 * outline
    half = (filled["under_construction"] - outline) / (filled["existing"] - outline)
    assert 0.35 < half < 0.65
    # Dashes leave gaps in the outline of what is only proposed.
    assert filled["proposed"] < outline


@pytest.mark.parametrize("shape", SHAPES)
def test_a_thing_whose_status_is_not_known_is_drawn_as_existing(shape: str) -> None:
    symbol = s.status_marker(shape, s.BLUE, 9.0)
    assert painted(symbol) == painted(symbol, status="existing")


@pytest.mark.parametrize("shape", SHAPES)
def test_the_shapes_that_an_expression_names_are_known_to_qgis(shape: str) -> None:
    symbol = s.status_marker(shape, s.BLUE, 9.0)
    _outline, filling = symbol.symbolLayers()
    for status in STATUSES:
        name = expressed(filling, QgsSymbolLayer.Property.Name, status=status)
        assert QgsSimpleMarkerSymbolLayer.decodeShape(str(name))[1], name


def test_size_follows_the_expression_also_for_a_turned_square() -> None:
    for shape in ("square", "diamond"):
        symbol = s.status_marker(shape, s.BLUE, 4.0, '"capacity_mw"')
        small, large = (
            pixels_of(painted(symbol, status="existing", capacity_mw=mw), s.BLUE) for mw in (3.0, 9.0)
        )
        # Three times as wide, so nine times the area; the outline has its own, constant width.
        assert 7 < large / small < 9.5


def test_a_marker_can_stand_on_its_head_half_filled_too() -> None:
    up, down = (s.status_marker("triangle", s.BLUE, 9.0, upside_down=turned) for turned in (False, True))
    for status in STATUSES:
        upright, turned = painted(up, status=status), painted(down, status=status)
        assert upright != turned
        assert pixels_of(upright, s.BLUE) == pytest.approx(pixels_of(turned, s.BLUE), rel=0.1)


@pytest.mark.parametrize("status", STATUSES)
def test_the_key_in_the_legend_looks_like_the_marker_on_the_map(status: str) -> None:
    key = painted(s.status_key("square", status), pixels_per_mm=30.0)
    marker = painted(s.status_marker("square", s.BLACK, 3.0), pixels_per_mm=30.0, status=status)
    assert pixels_of(key, s.BLACK) == pytest.approx(pixels_of(marker, s.BLACK), rel=0.15)


@pytest.mark.parametrize("status", ["retired", "cancelled"])
def test_what_is_gone_is_crossed_out_in_grey(status: str) -> None:
    key = s.status_key("circle", status)
    assert [layer.shape() for layer in key.symbolLayers()] == [
        QgsSimpleMarkerSymbolLayer.decodeShape("circle")[0],
        QgsSimpleMarkerSymbolLayer.decodeShape("cross2")[0],
    ]
    assert pixels_of(painted(key), "#9A9A9A") > 0


def test_a_letter_is_written_where_its_condition_holds() -> None:
    symbol = s.status_marker("square", s.BLUE, 9.0)
    s.add_letter(symbol, "?", 5.0, s.YELLOW, '"capacity_mw" IS NULL')
    assert pixels_of(painted(symbol, status="existing"), s.YELLOW) > 0
    assert pixels_of(painted(symbol, status="existing", capacity_mw=1.0), s.YELLOW) == 0
    s.add_letter(symbol, "N", 5.0, s.ORANGE)
    assert pixels_of(painted(symbol, status="existing", capacity_mw=1.0), s.ORANGE) > 0


@pytest.mark.parametrize(
    ("status", "style"),
    [
        ("existing", "solid"),
        (None, "solid"),
        ("under_construction", "dash"),
        ("planned", "dot"),
        ("proposed", "dot"),
    ],
)
def test_a_line_is_solid_dashed_or_dotted_by_status(status: str | None, style: str) -> None:
    key = QgsSymbolLayer.Property.StrokeStyle
    for symbol in (s.status_line(s.BLUE, 0.5), s.status_line(s.BLUE, 0.5, s.BLACK, 0.9)):
        assert expressed(symbol.symbolLayers()[-1], key, status=status) == style
    symbol = s.railway_line(s.BLACK, 0.6)
    base, sleepers = symbol.symbolLayers()
    assert expressed(base, key, status=status) == style
    enabled = expressed(sleepers, QgsSymbolLayer.Property.LayerEnabled, status=status)
    assert bool(enabled) == (status in ("existing", None))


def test_a_cased_line_is_wider_below() -> None:
    symbol = s.status_line(s.YELLOW, 0.5, s.BLACK, 0.9)
    casing, top = symbol.symbolLayers()
    assert casing.width() > top.width()
    assert casing.color().name().upper() == s.BLACK


@pytest.mark.parametrize(
    ("basis", "style"),
    [("surveyed", "solid"), (None, "solid"), ("indicative", "dash"), ("position_only", "dot")],
)
def test_an_outline_says_how_it_was_found_and_a_mere_position_is_hardly_filled(
    basis: str | None, style: str
) -> None:
    symbol = s.outlined_fill("#009E73", 100, "#00513C", 0.4, by_basis=True)
    (layer,) = symbol.symbolLayers()
    assert expressed(layer, QgsSymbolLayer.Property.StrokeStyle, geometry_basis=basis) == style
    fill = str(expressed(layer, QgsSymbolLayer.Property.FillColor, geometry_basis=basis))
    red, green, blue, alpha = (int(part) for part in fill.split(","))
    assert (red, green, blue) == (0, 158, 115)
    assert (0 < alpha < 20) if basis == "position_only" else (30 < alpha <= 100)


def test_without_a_basis_to_look_at_an_outline_is_solid() -> None:
    symbol = s.outlined_fill("#009E73", 100, "#00513C", 0.4, by_basis=False)
    (layer,) = symbol.symbolLayers()
    assert not layer.dataDefinedProperties().isActive(QgsSymbolLayer.Property.StrokeStyle)
    assert layer.strokeStyle() == Qt.PenStyle.SolidLine
    assert layer.fillColor().alpha() == 100


@pytest.mark.parametrize("style", [Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine])
def test_the_key_of_an_outline_has_the_outline_alone(style: Qt.PenStyle) -> None:
    symbol = s.outline_key(style)
    (layer,) = symbol.symbolLayers()
    assert layer.strokeStyle() == style
    assert layer.brushStyle() == Qt.BrushStyle.NoBrush


def test_hatching_lets_the_map_through() -> None:
    symbol = s.hatched_fill("#8A8A8A")
    assert isinstance(symbol, QgsFillSymbol)
    hatched = pixels_of(painted(symbol), "#8A8A8A")
    assert 0 < hatched < 80 * 80 / 2


def test_a_pictogram_stands_on_a_disc_that_is_dashed_until_it_exists() -> None:
    symbol = s.svg_marker("transport/transport_port.svg", "#1F3F7A", 3.4)
    disc, picture = symbol.symbolLayers()
    key = QgsSymbolLayer.Property.StrokeStyle
    assert expressed(disc, key, status="existing") == expressed(disc, key, status=None) == "solid"
    assert expressed(disc, key, status="planned") == "dash"
    assert disc.size() > picture.size()


def test_symbols_own_their_layers() -> None:
    # Layers that Python frees as well crash QGIS when the symbol is cloned or painted.
    made = [s.status_marker(shape, s.BLUE, 4.0) for shape in SHAPES for _ in range(50)]
    made += [s.plain_marker("star", s.BLUE, s.BLACK, 3.0), s.crossed_marker("square", 3.0)]
    gc.collect()
    assert all(pixels_of(painted(symbol.clone()), s.BLUE) >= 0 for symbol in made[::40])
    assert all(symbol.symbolLayerCount() >= 1 for symbol in made)


def test_what_is_drawn_in_the_legend_only_is_known_as_such() -> None:
    key = s.status_key("square", "planned")
    assert not s.is_legend_only(key)
    s.show_in_legend_only(key)
    assert s.is_legend_only(key)
    assert not s.is_legend_only(s.status_marker("square", s.BLUE, 3.0))
