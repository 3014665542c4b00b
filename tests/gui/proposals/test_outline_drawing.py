# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawing an outline: it says how, hands over what was drawn, and starts anew without leaving anything."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsGeometry
from qgis.PyQt.QtGui import QColor

from plugin.gui.desk import Desk
from plugin.gui.proposals.outline_drawing import OutlineDrawing

RED = QColor("red")
SQUARE = QgsGeometry.fromWkt("Polygon((0 0, 1 0, 1 1, 0 0))")


def test_it_says_how_and_takes_the_place_of_the_tool(desk: Desk) -> None:
    drawing = OutlineDrawing(desk)
    drawing.start(RED)
    assert desk.canvas.mapTool() is drawing.tool
    assert "Escape: cancel" in desk.notifier.told[0]


def test_what_is_drawn_is_handed_over(desk: Desk, qtbot: Any) -> None:
    drawing = OutlineDrawing(desk)
    drawing.start(RED)
    with qtbot.waitSignal(drawing.drawn) as heard:
        drawing.tool.drawn.emit(SQUARE)
    assert heard.args[0].equals(SQUARE)


def test_it_says_why_corners_make_no_outline(desk: Desk) -> None:
    drawing = OutlineDrawing(desk)
    drawing.start(RED)
    drawing.tool.finish()
    assert "three corners" in desk.notifier.told[-1]
    assert drawing.tool is not None


def test_starting_anew_and_stopping_leave_no_tool(desk: Desk) -> None:
    drawing = OutlineDrawing(desk)
    drawing.start(RED)
    first = drawing.tool
    drawing.start(RED)
    assert drawing.tool is not first
    drawing.stop()
    assert drawing.tool is None
    assert desk.canvas.mapTool() is None
    drawing.stop()
