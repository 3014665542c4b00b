# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Taking the tool for picking sites in hand, and putting it down."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.gui import QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QToolBar

from plugin.gui.desk import Desk
from plugin.gui.map_tools.site_picking import TOOLBAR, SitePicking
from tests.gui.few_sites import with_map
from tests.gui.frame import spoken


@pytest.fixture
def desk(desk: Desk) -> Iterator[Desk]:
    with spoken("en"):
        yield with_map(desk)


def picking(desk: Desk) -> SitePicking:
    return SitePicking(desk, lambda _fid: None, lambda: None)


def test_the_action_takes_the_tool_in_hand_and_gives_the_one_before_back(desk: Desk) -> None:
    before = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(before)
    chosen = picking(desk)
    chosen.action.trigger()
    assert desk.canvas.mapTool() is chosen.tool
    assert chosen.action.isChecked()
    chosen.action.trigger()
    assert desk.canvas.mapTool() is before
    assert not chosen.action.isChecked()


def test_without_a_tool_before_there_is_none_afterwards(desk: Desk) -> None:
    desk.canvas.unsetMapTool(desk.canvas.mapTool())
    chosen = picking(desk)
    chosen.action.trigger()
    chosen.action.trigger()
    assert desk.canvas.mapTool() is None


def test_another_tool_that_is_taken_stays(desk: Desk) -> None:
    desk.canvas.setMapTool(QgsMapToolPan(desk.canvas))
    chosen = picking(desk)
    chosen.action.trigger()
    other = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(other)
    assert not chosen.action.isChecked()
    chosen.put_down()
    assert desk.canvas.mapTool() is other


def test_a_tool_that_is_gone_is_not_given_back(desk: Desk) -> None:
    before = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(before)
    chosen = picking(desk)
    chosen.action.trigger()
    sip.delete(before)
    chosen.put_down()
    assert desk.canvas.mapTool() is not chosen.tool


def test_the_panel_is_shown_with_the_tool(desk: Desk) -> None:
    shown: list[str] = []
    desk.show_panel = shown.append
    chosen = picking(desk)
    chosen.action.trigger()
    assert shown == ["inspector"]


def test_the_action_is_in_the_toolbar_until_it_stops(desk: Desk) -> None:
    toolbar = desk.iface.mainWindow().findChild(QToolBar, TOOLBAR)
    chosen = picking(desk)
    assert chosen.action in toolbar.actions()
    chosen.action.trigger()
    chosen.stop()
    assert chosen.action not in toolbar.actions()
    assert desk.canvas.mapTool() is not chosen.tool


def test_the_action_speaks_the_present_language(desk: Desk) -> None:
    chosen = picking(desk)
    assert chosen.action.text() == "Pick a site on the map"
    with spoken("ko"):
        chosen.retranslate()
        assert chosen.action.text() == "지도에서 후보지 선택"
