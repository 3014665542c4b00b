# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Trying things out with the widgets: choosing substations, adding steps, taking them back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsPointXY
from qgis.gui import QgsMapToolPan

from plugin.gui.desk import Desk
from plugin.gui.power.session import Stage
from plugin.gui.widgets.grid_study import GridStudyPanel
from plugin.studies.grid_what_if import ByYear, ExtraLoad, NewLine
from tests.gui.few_sites import with_map
from tests.gui.frame import kept, speak_language
from tests.studies.hand_made import ORIGIN
from tests.studies.made_study import CLOSED, request

Until = Callable[..., None]


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot, until: Until) -> GridStudyPanel:
    made = kept(with_map(desk), GridStudyPanel(desk))
    qtbot.addWidget(made)
    made.session.build(request(CLOSED))
    until(lambda: made.session.stage is Stage.ANSWERED)
    return made


def settle(panel: GridStudyPanel, until: Until) -> None:
    until(lambda: panel.session.stage is Stage.ANSWERED)


def test_substations_are_offered_by_name(panel: GridStudyPanel) -> None:
    names = [panel.load_at.itemText(row) for row in range(panel.load_at.count())]
    assert names == ["가야", "나전", "다산"]
    assert panel.what_if.chosen_id(panel.load_at) == "a"
    assert panel.what_if.chosen_id(panel.line_from) == "a"
    assert panel.what_if.chosen_id(panel.line_to) == "b"


def test_a_load_is_added_where_it_is_chosen(panel: GridStudyPanel, until: Until) -> None:
    panel.load_at.setCurrentIndex(1)
    panel.more_mw.setValue(60)
    panel.add_load.click()
    assert panel.session.steps == (ExtraLoad("b", 60.0),)
    assert panel.steps.item(0).text() == "Add 60 MW at 나전"
    assert panel.session.undo_stack.undoText() == "Add 60 MW at 나전"
    settle(panel, until)


def test_a_part_of_a_name_finds_a_substation_and_nonsense_does_not_stay(panel: GridStudyPanel) -> None:
    edit = panel.load_at.lineEdit()
    edit.setText("다산")
    edit.editingFinished.emit()
    assert panel.what_if.chosen_id(panel.load_at) == "c"
    edit.setText("nowhere")
    edit.editingFinished.emit()
    assert panel.load_at.currentText() == "다산"
    panel.load_at.completer().setCompletionPrefix("산")
    assert panel.load_at.completer().completionCount() == 1


def test_of_two_substations_of_one_name_the_chosen_one_stays(panel: GridStudyPanel) -> None:
    panel.load_at.setItemText(1, "가야")
    panel.load_at.setCurrentIndex(1)
    panel.load_at.lineEdit().editingFinished.emit()
    assert panel.what_if.chosen_id(panel.load_at) == "b"


def test_length_and_voltage_of_a_line_are_proposed(panel: GridStudyPanel, until: Until) -> None:
    detour = request().assumptions.number("connection.detour")
    assert panel.line_km.value() == pytest.approx(20.0 * detour, abs=0.05)
    assert panel.line_kv.currentData() == 154.0
    panel.line_from.setCurrentIndex(2)
    assert panel.line_km.value() == pytest.approx(20.0 * 2**0.5 * detour, abs=0.05)
    panel.line_circuits.setValue(1)
    panel.line_km.setValue(25.0)
    panel.add_line.click()
    assert panel.session.steps == (NewLine("c", "b", 154.0, 1, 25.0),)
    assert "circuits: 1" in panel.steps.item(0).text()
    settle(panel, until)


def test_what_is_planned_is_put_into_service(panel: GridStudyPanel, until: Until) -> None:
    panel.year.setValue(2035)
    panel.add_year.click()
    assert panel.session.steps == (ByYear(2035),)
    settle(panel, until)


def test_buttons_undo_redo_remove_and_clear(panel: GridStudyPanel, until: Until) -> None:
    assert not any(button.isEnabled() for button in (panel.undo, panel.redo, panel.remove, panel.clear))
    for mw in (60, 5):
        panel.more_mw.setValue(mw)
        panel.add_load.click()
    panel.undo.click()
    assert [step.mw for step in panel.session.steps] == [60.0]
    assert panel.redo.isEnabled()
    panel.redo.click()
    panel.steps.setCurrentRow(0)
    panel.remove.click()
    assert [step.mw for step in panel.session.steps] == [5.0]
    assert panel.session.undo_stack.undoText() == "Remove: Add 60 MW at 가야"
    panel.remove.click()
    assert panel.session.steps == ()
    panel.undo.click()
    panel.clear.click()
    assert panel.session.steps == ()
    assert panel.undo.isEnabled()
    assert not panel.clear.isEnabled()
    settle(panel, until)


def test_steps_speak_the_other_language(panel: GridStudyPanel, desk: Desk, until: Until) -> None:
    panel.add_load.click()
    settle(panel, until)
    speak_language(desk, "ko")
    panel.retranslate()
    assert "가야" in panel.steps.item(0).text()
    assert panel.load_at.count() == 3
    assert panel.what_if.chosen_id(panel.line_to) == "b"


def test_the_chosen_substations_are_ringed(panel: GridStudyPanel) -> None:
    def ringed() -> int:
        return len(panel.marks.bands[-1].asGeometry().asMultiPoint())

    assert ringed() == 1
    panel.kinds.setCurrentIndex(1)
    assert ringed() == 2


def test_a_click_on_the_map_chooses_the_nearest_substation(panel: GridStudyPanel, desk: Desk) -> None:
    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    panel.to_pick.click()
    assert panel.to_pick.isChecked()
    assert desk.canvas.mapTool() is panel.what_if.tool
    panel.load_pick.click()
    assert not panel.to_pick.isChecked()
    panel.what_if.tool.leave()
    panel.what_if.tool.picked.emit(QgsPointXY(ORIGIN[0] + 20_001.0, ORIGIN[1]))
    assert panel.what_if.chosen_id(panel.load_at) == "b"
    assert not panel.load_pick.isChecked()
    assert desk.canvas.mapTool() is pan


def test_a_click_beside_all_substations_says_so(panel: GridStudyPanel, desk: Desk) -> None:
    panel.load_pick.click()
    panel.what_if.tool.picked.emit(QgsPointXY(ORIGIN[0] + 500_000.0, ORIGIN[1]))
    assert desk.notifier.told == ["There is no substation of the grid at that place."]
    panel.load_pick.click()
    assert desk.canvas.mapTool() is not panel.what_if.tool


def test_a_bus_that_is_not_offered_is_not_chosen(panel: GridStudyPanel) -> None:
    panel.what_if.choose_bus(2)
    assert panel.what_if.chosen_id(panel.load_at) == "c"
    panel.what_if.choose_bus(77)
    assert panel.what_if.chosen_id(panel.load_at) == "c"


def test_without_a_grid_there_is_nothing_to_choose(panel: GridStudyPanel) -> None:
    panel.session.close()
    assert panel.load_at.count() == 0
    panel.add_load.click()
    panel.add_line.click()
    assert panel.session.steps == ()
    assert panel.what_if.bus_near(QgsPointXY(0, 0)) is None
