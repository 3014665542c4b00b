# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing with mouse and keyboard: a polygon or nothing, and the tool before comes back."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from plugin.gui.map_tools.draw_polygon import DrawPolygon

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
SQUARE = ((100, 100), (200, 100), (200, 200), (100, 200))


@pytest.fixture
def canvas(qtbot: Any) -> QgsMapCanvas:
    made = QgsMapCanvas()
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:5179"))
    made.show()
    made.setExtent(QgsRectangle(0, 0, 400, 400))
    return made


@pytest.fixture
def pan(canvas: QgsMapCanvas) -> QgsMapToolPan:
    tool = QgsMapToolPan(canvas)
    canvas.setMapTool(tool)
    return tool


@pytest.fixture
def tool(canvas: QgsMapCanvas, pan: QgsMapToolPan) -> DrawPolygon:
    made = DrawPolygon(canvas, QColor("red"))
    made.start()
    return made


def click(canvas: QgsMapCanvas, *places: tuple[int, int], button: Qt.MouseButton = LEFT) -> None:
    for x, y in places:
        QTest.mouseMove(canvas.viewport(), QPoint(x, y))
        QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(x, y))


def press(canvas: QgsMapCanvas, key: Qt.Key) -> None:
    QTest.keyClick(canvas, key)


def bands(canvas: QgsMapCanvas) -> list[QgsRubberBand]:
    return [item for item in canvas.items() if isinstance(item, QgsRubberBand)]


def test_a_right_click_hands_over_what_was_clicked(
    canvas: QgsMapCanvas, tool: DrawPolygon, pan: QgsMapToolPan, qtbot: Any
) -> None:
    click(canvas, *SQUARE)
    with qtbot.waitSignals([tool.drawn, tool.ended]) as heard:
        click(canvas, (50, 300), button=RIGHT)
    [polygon] = next(signal.args for signal in heard.all_signals_and_args if signal.args)
    size = 100 * canvas.mapUnitsPerPixel()
    assert polygon.area() == pytest.approx(size * size, rel=0.01)
    assert canvas.mapTool() is pan
    assert bands(canvas) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_finishes(canvas: QgsMapCanvas, tool: DrawPolygon, qtbot: Any, key: Qt.Key) -> None:
    click(canvas, *SQUARE)
    with qtbot.waitSignal(tool.drawn):
        press(canvas, key)


def test_a_double_click_finishes(canvas: QgsMapCanvas, tool: DrawPolygon, qtbot: Any) -> None:
    click(canvas, *SQUARE)
    with qtbot.waitSignal(tool.drawn):
        QTest.mouseDClick(canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, QPoint(*SQUARE[-1]))


def test_a_second_click_on_the_same_spot_is_no_second_corner(
    canvas: QgsMapCanvas, tool: DrawPolygon, qtbot: Any
) -> None:
    click(canvas, SQUARE[0], *SQUARE, SQUARE[-1])
    with qtbot.waitSignal(tool.drawn) as heard:
        press(canvas, Qt.Key.Key_Return)
    # Four corners, and the first one again to close the ring.
    assert heard.args[0].constGet().nCoordinates() == 5


def test_escape_draws_nothing_and_brings_back_the_tool_before(
    canvas: QgsMapCanvas, tool: DrawPolygon, pan: QgsMapToolPan, qtbot: Any
) -> None:
    click(canvas, *SQUARE)
    with qtbot.waitSignal(tool.ended), qtbot.assertNotEmitted(tool.drawn):
        press(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan
    assert bands(canvas) == []


def test_without_a_tool_before_there_is_none_afterwards(canvas: QgsMapCanvas) -> None:
    canvas.unsetMapTool(canvas.mapTool())
    made = DrawPolygon(canvas, QColor("red"))
    made.start()
    press(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is None


def test_backspace_takes_the_last_corner_back(canvas: QgsMapCanvas, tool: DrawPolygon, qtbot: Any) -> None:
    click(canvas, *SQUARE[:3], (350, 20))
    press(canvas, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(tool.drawn) as heard:
        press(canvas, Qt.Key.Key_Return)
    size = 100 * canvas.mapUnitsPerPixel()
    assert heard.args[0].area() == pytest.approx(size * size / 2, rel=0.01)


@pytest.mark.parametrize(
    "places",
    [(), SQUARE[:2], ((100, 100), (150, 100), (200, 100)), ((100, 100), (200, 200), (200, 100), (100, 200))],
    ids=["nothing", "two corners", "no area", "sides that cross"],
)
def test_corners_that_make_no_polygon_are_refused_and_one_may_go_on(
    canvas: QgsMapCanvas, tool: DrawPolygon, qtbot: Any, places: tuple[tuple[int, int], ...]
) -> None:
    click(canvas, *places)
    with qtbot.waitSignal(tool.refused), qtbot.assertNotEmitted(tool.drawn):
        press(canvas, Qt.Key.Key_Return)
    assert canvas.mapTool() is tool


def test_another_tool_takes_over_and_stays(canvas: QgsMapCanvas, tool: DrawPolygon, qtbot: Any) -> None:
    click(canvas, *SQUARE)
    other = QgsMapToolPan(canvas)
    with qtbot.waitSignal(tool.ended), qtbot.assertNotEmitted(tool.drawn):
        canvas.setMapTool(other)
    assert canvas.mapTool() is other
    assert bands(canvas) == []


def test_what_is_drawn_is_shown_with_the_pointer(canvas: QgsMapCanvas, tool: DrawPolygon) -> None:
    click(canvas, *SQUARE[:2])
    QTest.mouseMove(canvas.viewport(), QPoint(200, 200))
    [band] = bands(canvas)
    assert band.asGeometry().area() > 0
    press(canvas, Qt.Key.Key_Backspace)
    assert band.numberOfVertices() < 3


def test_other_keys_are_left_to_the_map(canvas: QgsMapCanvas, tool: DrawPolygon) -> None:
    press(canvas, Qt.Key.Key_A)
    assert canvas.mapTool() is tool
