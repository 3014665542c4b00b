# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The docks: empty until they are seen, where the user left them, and gone without a trace."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QToolBar

from plugin.errors import PlanFileError
from plugin.gui.desk import Desk, Panel
from plugin.gui.dock_manager import DockManager, DockSpec
from plugin.i18n import speak
from plugin.plan.project import read_project
from plugin.settings import Setting
from tests.gui.frame import Interface, bury
from tests.studies.hand_made import sample_plan

RIGHT = Qt.DockWidgetArea.RightDockWidgetArea


class StandIn(Panel):
    """A panel that notes what is done to it."""

    FORM = Path(__file__).with_name("stand_in.ui")
    made = 0
    stopped = 0

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        StandIn.made += 1

    def stop(self) -> None:
        StandIn.stopped += 1


def broken(desk: Desk) -> Panel:
    raise PlanFileError("The panel is broken", remedy="Mend it.")


def cannot_end(desk: Desk) -> Panel:
    panel = Panel(desk)
    panel.stop = lambda: int("no number")  # type: ignore[method-assign]
    return panel


def specs(*makes: Callable[[Desk], Panel]) -> tuple[DockSpec, ...]:
    titles = ("Power grid", "Proposals", "Transport", "Regions")
    return tuple(
        DockSpec(f"panel_{number}", titles[number], "plugin.svg", make, shown_at_first=number < 2)
        for number, make in enumerate(makes)
    )


@pytest.fixture
def desk(desk: Desk) -> Desk:
    StandIn.made = StandIn.stopped = 0
    return desk


@pytest.fixture
def interface(desk: Desk, qtbot: QtBot) -> Interface:
    interface: Interface = desk.iface
    interface.window.resize(1200, 800)
    with qtbot.waitExposed(interface.window):
        interface.window.show()
    return interface


@pytest.fixture
def docks(desk: Desk, interface: Interface) -> Iterator[DockManager]:
    manager = DockManager(desk, specs(StandIn, StandIn, StandIn))
    manager.start()
    yield manager
    manager.stop()


def test_docks_are_hidden_on_the_right_and_empty_at_first(docks: DockManager, interface: Interface) -> None:
    assert [dock.isVisible() for dock in docks.docks.values()] == [False] * 3
    assert {interface.window.dockWidgetArea(dock) for dock in docks.docks.values()} == {RIGHT}
    assert StandIn.made == 0


def test_docks_are_tabs_of_each_other(docks: DockManager, interface: Interface) -> None:
    docks.show_all()
    first, second, _third = docks.docks.values()
    assert second in interface.window.tabifiedDockWidgets(first)


def test_each_dock_has_its_entry_with_icon_in_menu_and_toolbar(
    docks: DockManager, interface: Interface
) -> None:
    actions = [dock.action for dock in docks.docks.values()]
    assert [action for _, action in interface.menu] == actions
    assert docks.toolbar.actions() == actions
    assert [action.text() for action in actions] == ["Power grid", "Proposals", "Transport"]
    assert all(not action.icon().isNull() and action.isCheckable() for action in actions)


def test_the_action_of_a_dock_behind_another_one_brings_it_to_the_front(
    docks: DockManager, interface: Interface, qtbot: QtBot
) -> None:
    interface.window.show()
    docks.show_all()
    first, second = docks.docks["panel_0"], docks.docks["panel_1"]
    qtbot.waitUntil(first.isUserVisible)
    assert not second.isUserVisible()
    assert not second.action.isChecked()
    second.action.trigger()
    qtbot.waitUntil(second.isUserVisible)
    second.action.trigger()
    qtbot.waitUntil(second.isHidden)


def test_other_actions_stand_in_the_toolbar_behind_the_docks(desk: Desk, interface: Interface) -> None:
    other = QAction("Help", interface.window)
    manager = DockManager(desk, specs(StandIn), (other,))
    manager.start()
    assert manager.toolbar.actions()[-1] is other
    manager.stop()
    bury()
    assert other.text() == "Help"


def test_a_dock_is_filled_when_it_is_first_shown_and_only_then(docks: DockManager, qtbot: QtBot) -> None:
    dock = docks.docks["panel_2"]
    dock.action.trigger()
    qtbot.waitUntil(lambda: dock.panel is not None)
    assert isinstance(dock.widget(), StandIn)
    assert StandIn.made == 1
    dock.hide()
    dock.show()
    assert StandIn.made == 1


def test_a_dock_behind_another_one_is_filled_when_it_comes_to_the_front(
    docks: DockManager, qtbot: QtBot
) -> None:
    docks.show_all()
    first, second = docks.docks["panel_0"], docks.docks["panel_1"]
    qtbot.waitUntil(lambda: first.panel is not None)
    second.raise_()
    qtbot.waitUntil(lambda: second.panel is not None)


def test_showing_by_name_brings_to_the_front_and_returns_the_panel(
    docks: DockManager, desk: Desk, qtbot: QtBot
) -> None:
    docks.show_all()
    panel = desk.show_panel("panel_1")
    assert isinstance(panel, StandIn)
    assert panel is docks.docks["panel_1"].panel
    qtbot.waitUntil(lambda: not panel.visibleRegion().isEmpty())


def test_a_panel_that_is_not_there_is_none(docks: DockManager, desk: Desk) -> None:
    assert desk.show_panel("no such panel") is None


def test_a_panel_that_cannot_be_made_is_told_and_the_others_work(
    desk: Desk, interface: Interface, qtbot: QtBot
) -> None:
    manager = DockManager(desk, specs(broken, StandIn))
    manager.start()
    assert manager.show("panel_0") is None
    assert ("The panel is broken. Mend it.", Qgis.MessageLevel.Critical) in interface.bar.messages
    assert isinstance(manager.show("panel_1"), StandIn)
    manager.stop()


def test_the_position_is_that_of_the_last_time(desk: Desk, interface: Interface) -> None:
    window = interface.window
    manager = DockManager(desk, specs(StandIn, StandIn))
    manager.start()
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, manager.docks["panel_1"])
    manager.show("panel_1")
    state = window.saveState()
    manager.stop()
    bury()
    # The next start of QGIS: it loads plugins first, and restores its window afterwards.
    manager.start()
    window.restoreState(state)
    moved = manager.docks["panel_1"]
    assert window.dockWidgetArea(moved) == Qt.DockWidgetArea.LeftDockWidgetArea
    assert moved.isVisible()
    assert not manager.docks["panel_0"].isVisible()
    manager.stop()


def open_plan(desk: Desk, factory: pytest.TempPathFactory, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.state.plan_changed):
        read_project(desk.project, sample_plan(factory, "ulsan_ai_hub"))


def test_the_first_plan_shows_the_panels_and_no_later_one(
    docks: DockManager, desk: Desk, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    open_plan(desk, tmp_path_factory, qtbot)
    assert [dock.isHidden() for dock in docks.docks.values()] == [False, False, True]
    assert Setting.PANELS_SHOWN.get() is True
    for dock in docks.docks.values():
        dock.hide()
    desk.project.clear()
    open_plan(desk, tmp_path_factory, qtbot)
    assert all(dock.isHidden() for dock in docks.docks.values())


def test_a_project_that_is_no_plan_shows_no_panels(docks: DockManager, desk: Desk) -> None:
    desk.state.plan_changed.emit()
    assert Setting.PANELS_SHOWN.get() is False
    assert all(dock.isHidden() for dock in docks.docks.values())


def test_docks_and_panels_follow_the_language(docks: DockManager, desk: Desk) -> None:
    panel = docks.show("panel_0")
    Setting.LANGUAGE.set("ko")
    speak()
    desk.state.language_changed.emit()
    titles = ["전력계통", "사업 구상", "교통"]
    assert [dock.windowTitle() for dock in docks.docks.values()] == titles
    assert [action.text() for action in docks.toolbar.actions()] == titles
    assert panel.group.title() == "교통"


def test_stopping_undoes_starting_and_nothing_lives_on(desk: Desk, interface: Interface) -> None:
    window = interface.window

    def counts() -> tuple[int, ...]:
        listeners = [desk.state.receivers(s) for s in (desk.state.plan_changed, desk.state.language_changed)]
        return (
            len(window.findChildren(QDockWidget)),
            len(window.findChildren(QToolBar)),
            len(interface.menu),
            sum(action.menu() is None for action in window.findChildren(QAction)),
            *listeners,
        )

    before = counts()
    for _ in range(2):
        manager = DockManager(desk, specs(StandIn, StandIn, StandIn))
        manager.start()
        panel = manager.show("panel_0")
        assert counts() != before
        references = [weakref.ref(each) for each in (manager, panel, *manager.docks.values())]
        StandIn.stopped = 0
        manager.stop()
        assert StandIn.stopped == 1
        assert desk.show_panel("panel_0") is None
        del manager, panel
        bury()
        gc.collect()
        assert [reference() for reference in references] == [None] * 5
        assert counts() == before


def test_a_panel_that_cannot_end_does_not_keep_the_others(desk: Desk, interface: Interface) -> None:
    manager = DockManager(desk, specs(StandIn, cannot_end, StandIn))
    manager.start()
    for name in manager.docks:
        manager.show(name)
    manager.stop()
    assert StandIn.stopped == 2
    bury()
    assert interface.window.findChildren(QDockWidget) == []
    assert "no number" in interface.bar.messages[-1][0]
    desk.notifier.surprises.clear()


def test_stopping_what_was_not_started_does_nothing(desk: Desk) -> None:
    DockManager(desk, specs(StandIn)).stop()
    assert desk.project is not QgsProject.instance()
