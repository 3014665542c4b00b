# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One click takes a place, and the tool before comes back."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from plugin.gui.map_tools.pick_place import PickPlaceTool

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


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
def tool(canvas: QgsMapCanvas, pan: QgsMapToolPan) -> PickPlaceTool:
    made = PickPlaceTool(canvas)
    made.start()
    return made


def click(canvas: QgsMapCanvas, button: Qt.MouseButton = LEFT) -> None:
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(100, 120))


def test_a_click_takes_the_place_and_gives_the_tool_before_back(
    canvas: QgsMapCanvas, pan: QgsMapToolPan, tool: PickPlaceTool
) -> None:
    picked: list[QgsPointXY] = []
    ended: list[bool] = []
    tool.picked.connect(picked.append)
    tool.ended.connect(lambda: ended.append(True))
    click(canvas, RIGHT)
    assert picked == []
    click(canvas)
    (place,) = picked
    expected = canvas.getCoordinateTransform().toMapCoordinates(100, 120)
    assert place.distance(expected) == pytest.approx(0.0)
    assert canvas.mapTool() is pan
    assert ended == [True]


def test_escape_takes_nothing(canvas: QgsMapCanvas, pan: QgsMapToolPan, tool: PickPlaceTool) -> None:
    picked: list[QgsPointXY] = []
    tool.picked.connect(picked.append)
    QTest.keyClick(canvas, Qt.Key.Key_A)
    assert canvas.mapTool() is tool
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan
    assert picked == []


def test_started_twice_it_still_knows_the_tool_before(
    canvas: QgsMapCanvas, pan: QgsMapToolPan, tool: PickPlaceTool
) -> None:
    tool.start()
    tool.leave()
    assert canvas.mapTool() is pan
    tool.leave()
    assert canvas.mapTool() is pan


def test_without_a_tool_before_none_comes_back(canvas: QgsMapCanvas) -> None:
    tool = PickPlaceTool(canvas)
    tool.start()
    tool.leave()
    assert canvas.mapTool() is None
