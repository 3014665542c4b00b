# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The study of a grid with real widgets: a plan, a teaching case, an IEEE case, both languages, and its end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt

from plugin.errors import MissingLibraryError
from plugin.gui.desk import Desk
from plugin.gui.power.session import Stage
from plugin.gui.widgets import grid_study as module
from plugin.gui.widgets.grid_study import CASE, GridStudyPanel
from tests.gui.frame import bury, kept, open_plan, own_copy, speak_language
from tests.gui.made_grid import bus_places, choose_case

Until = Callable[..., None]


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> GridStudyPanel:
    made = kept(desk, GridStudyPanel(desk))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def of_plan(panel: GridStudyPanel, desk: Desk, gimhae_plan: Path, tmp_path: Path) -> GridStudyPanel:
    open_plan(desk, own_copy(gimhae_plan, tmp_path))
    return panel


@pytest.fixture
def of_case(panel: GridStudyPanel, desk: Desk, until: Until) -> GridStudyPanel:
    choose_case(panel, desk.project, 30)
    panel.build.click()
    until(lambda: panel.session.stage is Stage.ANSWERED)
    return panel


def make_teaching_case(panel: GridStudyPanel, until: Until) -> None:
    for box in (panel.load_check, panel.edge_check, panel.drawn_check):
        box.setChecked(True)
    panel.build.click()
    until(lambda: panel.session.stage is Stage.ANSWERED)


def test_a_sample_plan_is_not_computable_and_says_what_is_missing(
    of_plan: GridStudyPanel, until: Until
) -> None:
    of_plan.build.click()
    assert not of_plan.progress.isHidden()
    assert of_plan.build.isHidden()
    until(lambda: of_plan.session.stage is Stage.NOT_COMPUTABLE)
    for words in (
        "Not computable",
        "Load unknown",
        "boundary",
        "Number of circuits assumed",
        "Lines without",
    ):
        assert words in of_plan.lacks.text()
    assert "Buses: 15" in of_plan.summary.text()
    assert "Substations at which no line ends" in of_plan.findings.text()
    assert of_plan.answer_part.isHidden()
    assert of_plan.copy.isHidden()
    assert of_plan.result_text() == ""
    assert of_plan.overload_table.rows == []
    assert of_plan.progress.isHidden()


def test_a_teaching_case_is_titled_as_one(of_plan: GridStudyPanel, until: Until) -> None:
    make_teaching_case(of_plan, until)
    assert of_plan.basis.text() == "Modelled, teaching case"
    assert "100 MW" in of_plan.basis.toolTip()
    assert of_plan.lacks.isHidden()
    assert not of_plan.answer_part.isHidden()
    assert "not studied" in of_plan.note.text()
    assert of_plan.result_text().startswith("Modelled, teaching case\nMade up: each substation")
    assert of_plan.marks.bands


def test_an_ieee_case_is_answered_and_drawn(of_case: GridStudyPanel) -> None:
    assert of_case.summary.text().startswith("case30.m")
    assert of_case.basis.text() == "Modelled"
    assert of_case.room_table.rowCount() == 30
    assert of_case.findings_group.isHidden()
    assert not of_case.kinds.isTabEnabled(2)
    assert of_case.load_at.itemText(0) == "Bus 1"
    assert of_case.marks.bands
    assert "&gt;&nbsp;100" in of_case.legend.text()
    assert "low end" in of_case.legend.text()


def test_the_study_cases_stand_beside_the_list_and_in_the_copy(of_case: GridStudyPanel) -> None:
    assert of_case.cases.text().startswith("Study cases: cut-off 5 %, 10 %")
    lines = of_case.cases.toolTip().splitlines()
    assert "Monitored area: the whole grid, circuits: 41" in lines
    assert "Outages: with any one circuit out (N-1)" in lines
    assert set(lines) <= set(of_case.result_text().splitlines())
    assert "0–13" in {row.cells[1] for row in of_case.room_table.rows}


def test_more_load_shows_overloads_and_who_loses_and_is_undone(of_case: GridStudyPanel, until: Until) -> None:
    before = of_case.result_text()
    of_case.load_at.setCurrentIndex(of_case.load_at.findText("Bus 8"))
    of_case.more_mw.setValue(30)
    of_case.add_load.click()
    until(lambda: of_case.session.stage is Stage.ANSWERED and "Loaded more" in of_case.overload_text.text())
    assert any(row.cells[1].startswith("▲") for row in of_case.overload_table.rows)
    assert of_case.room_table.rows[0].change < 0
    assert "Add 30 MW at Bus 8" in of_case.result_text()
    of_case.undo.click()
    until(lambda: of_case.result_text() == before)
    of_case.redo.click()
    until(lambda: of_case.room_table.rows[0].change < 0)


def test_without_outages_there_is_room_for_more(of_case: GridStudyPanel, until: Until) -> None:
    def total() -> float:
        assert of_case.session.answers is not None
        return float(of_case.session.answers[1].capacity.low_mw.sum())

    with_outages = total()
    of_case.outages.setCurrentIndex(of_case.outages.findData(False))
    until(lambda: total() > with_outages)
    assert "with all in service (N-0)" in of_case.result_text()


@pytest.mark.parametrize("width", [300, 430])
def test_all_columns_are_seen_in_a_narrow_panel_too(
    of_case: GridStudyPanel, qtbot: QtBot, until: Until, width: int
) -> None:
    of_case.results.setCurrentIndex(1)
    of_case.resize(width, 900)
    of_case.show()
    qtbot.waitExposed(of_case)
    for view in (of_case.rooms, of_case.overloads):
        of_case.results.setCurrentIndex(int(view is of_case.rooms))
        until(lambda view=view: view.horizontalScrollBar().maximum() == 0)
        assert view.columnWidth(1) >= view.sizeHintForColumn(1)
        assert abs(view.columnWidth(0) - view.columnWidth(2)) <= 1


def test_what_is_drawn_follows_the_boxes(of_case: GridStudyPanel) -> None:
    drawn = len(of_case.marks.bands)
    of_case.loading_check.setChecked(False)
    assert 0 < len(of_case.marks.bands) < drawn
    assert "100&nbsp;%" not in of_case.legend.text()
    of_case.hosting_check.setChecked(False)
    assert of_case.legend.text() == ""


def test_a_row_of_the_table_chooses_its_substation(of_case: GridStudyPanel, qtbot: QtBot) -> None:
    index = of_case.room_table.index(3, 0)
    of_case.results.setCurrentIndex(1)
    of_case.show()
    of_case.rooms.scrollTo(index)
    place = of_case.rooms.visualRect(index).center()
    qtbot.mouseClick(of_case.rooms.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert of_case.load_at.currentText() == index.data()


def test_results_are_copied_with_tables_and_assumptions(of_plan: GridStudyPanel, until: Until) -> None:
    make_teaching_case(of_plan, until)
    of_plan.copy.click()
    text = QgsApplication.clipboard().text()
    for words in (
        "Nothing is changed.",
        "Overloads\nLine\t",
        "Hosting capacity\nSubstation\t",
        "Assumptions in use",
    ):
        assert words in text


def test_the_assumptions_in_use_are_shown(of_plan: GridStudyPanel, desk: Desk, until: Until) -> None:
    shown: list[list[str]] = []

    def show(used: Iterable[str] | None) -> None:
        shown.append([*(used or ())])

    desk.show_assumptions = show
    make_teaching_case(of_plan, until)
    of_plan.assumptions.click()
    assert "network.voltage_ratio" in shown[0]


def test_a_step_that_cannot_be_is_told_in_the_panel(of_case: GridStudyPanel, until: Until) -> None:
    of_case.line_kv.setCurrentIndex(of_case.line_kv.findData(345.0))
    of_case.add_line.click()
    until(lambda: of_case.session.stage is Stage.REFUSED)
    assert "does not suit" in of_case.problem.text()
    assert "Bus 1 – " in of_case.problem.text()
    assert not of_case.problem.isHidden()
    assert of_case.copy.isHidden()
    assert of_case.results.isHidden()
    of_case.undo.click()
    until(lambda: of_case.session.stage is Stage.ANSWERED)
    assert of_case.problem.isHidden()


def test_what_cannot_be_is_told_with_the_names_people_read(
    of_plan: GridStudyPanel, desk: Desk, until: Until
) -> None:
    speak_language(desk, "ko")
    make_teaching_case(of_plan, until)
    for box, name in ((of_plan.line_from, "신김해변전소"), (of_plan.line_to, "창원변전소")):
        box.setCurrentIndex(box.findText(name))
    of_plan.line_kv.setCurrentIndex(of_plan.line_kv.findData(154.0))
    of_plan.add_line.click()
    until(lambda: of_plan.session.stage is Stage.REFUSED)
    assert "신김해변전소 – 창원변전소" in of_plan.problem.text()


def test_without_a_file_or_a_plan_people_are_told_what_to_choose(panel: GridStudyPanel) -> None:
    panel.build.click()
    assert "No plan is open" in panel.problem.text()
    panel.source.setCurrentIndex(panel.source.findData(CASE))
    assert panel.plan_part.isHidden()
    assert not panel.case_part.isHidden()
    panel.build.click()
    assert "No case file is chosen" in panel.problem.text()
    assert not panel.problem.isHidden()
    assert panel.kinds.isHidden() or panel.results.isHidden()


def test_a_file_that_is_no_case_is_refused_by_name(
    panel: GridStudyPanel, tmp_path: Path, until: Until
) -> None:
    wrong = tmp_path / "wrong.m"
    wrong.write_text("nothing")
    panel.source.setCurrentIndex(panel.source.findData(CASE))
    panel.case_file.setFilePath(str(wrong))
    panel.build.click()
    until(lambda: panel.session.stage is Stage.REFUSED)
    assert "wrong.m" in panel.problem.text()


def test_a_missing_library_is_told(
    panel: GridStudyPanel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "library_problem", lambda: MissingLibraryError("no scipy"))
    panel.build.click()
    assert [str(error) for error in desk.notifier.refused] == ["no scipy."]
    assert panel.session.stage is Stage.NOTHING


def test_building_can_be_cancelled(of_plan: GridStudyPanel, until: Until) -> None:
    of_plan.build.click()
    of_plan.cancel.click()
    until(lambda: of_plan.session.stage in (Stage.REFUSED, Stage.NOT_COMPUTABLE))
    assert of_plan.cancel.isHidden()


def test_everything_speaks_the_other_language_at_once(
    of_plan: GridStudyPanel, desk: Desk, until: Until
) -> None:
    make_teaching_case(of_plan, until)
    speak_language(desk, "ko")
    of_plan.retranslate()
    names = {row.cells[0] for row in of_plan.room_table.rows}
    assert "신김해변전소" in names
    assert "신김해변전소" in {of_plan.load_at.itemText(row) for row in range(of_plan.load_at.count())}
    speak_language(desk, "en")
    of_plan.retranslate()
    assert "Sin-Gimhae Substation" in {row.cells[0] for row in of_plan.room_table.rows}


def test_when_the_plan_is_closed_nothing_of_it_stays(
    of_plan: GridStudyPanel, desk: Desk, until: Until
) -> None:
    make_teaching_case(of_plan, until)
    of_plan.add_load.click()
    desk.project.clear()
    desk.state.settle()
    until(lambda: not desk.background._running)
    assert of_plan.session.stage is Stage.NOTHING
    assert of_plan.marks.bands == []
    assert of_plan.load_at.count() == 0
    assert of_plan.room_table.rows == []
    assert of_plan.answer_part.isHidden()
    assert of_plan.steps.count() == 0


def test_an_edit_of_the_plan_asks_for_another_build(
    of_plan: GridStudyPanel, desk: Desk, until: Until
) -> None:
    make_teaching_case(of_plan, until)
    assert of_plan.outdated.isHidden()
    layer = desk.state.layers["substation"]
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    until(lambda: not of_plan.outdated.isHidden())
    assert of_plan.copy.isEnabled()


def test_a_layer_of_places_that_goes_is_let_go(panel: GridStudyPanel, desk: Desk) -> None:
    choose_case(panel, desk.project, 30)
    desk.project.removeAllMapLayers()
    bury()
    assert panel.case_places.currentLayer() is None
    assert panel.case_number.currentField() == ""


def test_the_fields_of_another_layer_are_offered(panel: GridStudyPanel, desk: Desk) -> None:
    places = bus_places(14)
    desk.project.addMapLayer(places)
    panel.case_places.setLayer(places)
    assert panel.case_number.fields().names() == ["bus", "title"]


def test_at_its_end_nothing_stays_on_the_map_and_no_signal_reaches_it(
    desk: Desk, qtbot: QtBot, until: Until, gimhae_plan: Path, tmp_path: Path
) -> None:
    items = set(desk.canvas.scene().items())
    open_plan(desk, own_copy(gimhae_plan, tmp_path))
    panel = GridStudyPanel(desk)
    qtbot.addWidget(panel)
    make_teaching_case(panel, until)
    panel.add_load.click()
    panel.load_pick.click()
    panel.stop()
    assert set(desk.canvas.scene().items()) == items
    assert desk.canvas.mapTool() is not panel.what_if.tool
    stage = panel.session.stage
    desk.project.clear()
    desk.state.settle()
    until(lambda: not desk.background._running)
    assert panel.session.stage is stage
    assert set(desk.canvas.scene().items()) == items
