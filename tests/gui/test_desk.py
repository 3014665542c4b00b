# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A panel: its form, its language, its end."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QAction, QWidget

from plugin.gui.desk import Desk, Panel
from plugin.i18n import speak
from plugin.settings import Setting


class StandIn(Panel):
    FORM = Path(__file__).with_name("stand_in.ui")


def test_a_panel_has_its_form_and_its_desk(desk: Desk) -> None:
    parent = QWidget()
    panel = StandIn(desk, parent)
    assert panel.desk is desk
    assert panel.parent() is parent
    assert panel.group.title() == "Transport"


def test_a_panel_follows_the_language(desk: Desk) -> None:
    panel = StandIn(desk)
    Setting.LANGUAGE.set("ko")
    speak()
    panel.retranslate()
    assert panel.group.title() == "교통"


def test_a_panel_without_a_form_is_as_good(desk: Desk) -> None:
    panel = Panel(desk)
    panel.retranslate()
    panel.stop()
    assert panel.children() == []


def test_an_entry_of_the_menu_is_found_by_its_name(desk: Desk) -> None:
    assert desk.menu_action("create_plan") is None
    action = QAction("Create a plan…", desk.iface.window)
    action.setObjectName("airegion_create_plan")
    assert desk.menu_action("create_plan") is action


def test_assumptions_are_shown_by_nobody_until_somebody_has_a_window_for_them(desk: Desk) -> None:
    shown = []
    desk.show_assumptions(["connection.detour"])
    desk.show_assumptions = shown.append
    desk.show_assumptions(["connection.detour"])
    assert shown == [["connection.detour"]]
