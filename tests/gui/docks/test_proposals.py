# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock of the proposals: it follows the plan and its edits, and does what its actions say."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QMenu, QMessageBox

from plugin import i18n
from plugin.errors import InputError
from plugin.gui.desk import Desk
from plugin.gui.docks.proposals import ProposalsPanel
from plugin.paths import ROOT
from plugin.plan.proposals import COMPONENT, FIGURE, PROPOSAL
from plugin.settings import Setting
from tests.gui.candidates_at_hand import choose_candidate

TOO = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def plan(desk: Desk, open_sample: Callable[[str], Path], qtbot: Any) -> Path:
    with qtbot.waitSignal(desk.state.plan_changed):
        return open_sample("southeast")


@pytest.fixture
def empty_panel(desk: Desk, qtbot: Any) -> Iterator[ProposalsPanel]:
    made = ProposalsPanel(desk)
    qtbot.addWidget(made)
    yield made
    made.stop()


@pytest.fixture
def panel(plan: Path, empty_panel: ProposalsPanel) -> ProposalsPanel:
    return empty_panel


def choose(panel: ProposalsPanel, *keys: tuple[str, str]) -> None:
    panel.tree.clearSelection()
    for key in keys:
        index = panel.model.index_of(key)
        assert index.isValid(), key
        panel.tree.selectionModel().select(index, TOO)


def chosen(panel: ProposalsPanel) -> list[str]:
    return [row.id for row in panel.choice().rows]


def cell(panel: ProposalsPanel, key: tuple[str, str], column: int = 0) -> str:
    return panel.model.index_of(key).siblingAtColumn(column).data()


def trigger(panel: ProposalsPanel, name: str) -> None:
    action = panel.actions_by_name[name]
    assert action.isEnabled(), action.toolTip()
    action.trigger()


CENTRE, PLATFORM, SK = (
    ("component", name)
    for name in ("gimhae_ai_rd_centre", "national_smart_logistics_platform", "sk_aws_ai_data_centre")
)
VALLEY, HUB = ("proposal", "gaya_valley"), ("proposal", "ulsan_ai_hub")


def test_the_tree_is_open_and_shows_all_proposals(panel: ProposalsPanel) -> None:
    assert panel.pages.currentWidget() is panel.plan_page
    assert panel.model.rowCount() == 3
    assert panel.tree.isExpanded(panel.model.index_of(HUB))
    assert cell(panel, HUB, 2) == "103 (1/4) IT"
    assert cell(panel, SK, 2) == "41 → 103 IT"
    assert cell(panel, SK, 3) == "2027-11–2029-02"


def test_without_a_plan_it_says_what_to_do(empty_panel: ProposalsPanel) -> None:
    assert empty_panel.pages.currentWidget() is empty_panel.empty_page
    assert "No plan is open" in empty_panel.empty_label.text()
    assert empty_panel.sample_button.isHidden()


def test_the_button_of_the_empty_state_opens_a_sample_as_the_menu_does(desk: Desk, qtbot: Any) -> None:
    action = QAction("Open a sample plan…", desk.iface.window)
    action.setObjectName("airegion_open_sample_plan")
    panel = ProposalsPanel(desk)
    qtbot.addWidget(panel)
    assert not panel.sample_button.isHidden()
    with qtbot.waitSignal(action.triggered):
        panel.sample_button.click()
    panel.stop()


def test_a_plan_that_opens_later_is_shown_and_one_that_closes_leaves_nothing(
    empty_panel: ProposalsPanel,
    desk: Desk,
    project: QgsProject,
    open_sample: Callable[[str], Path],
    qtbot: Any,
) -> None:
    with qtbot.waitSignal(desk.state.plan_changed):
        open_sample("ulsan_ai_hub")
    assert empty_panel.model.rowCount() == 1
    with qtbot.waitSignal(desk.state.plan_changed):
        project.clear()
    qtbot.waitUntil(lambda: empty_panel.model.rowCount() == 0)
    assert empty_panel.pages.currentWidget() is empty_panel.empty_page


@pytest.mark.parametrize("name", [PROPOSAL, COMPONENT, FIGURE])
def test_a_layer_that_vanishes_leaves_a_word_about_it(
    panel: ProposalsPanel, desk: Desk, project: QgsProject, name: str
) -> None:
    project.removeMapLayer(desk.state.layers[name].id())
    assert panel.pages.currentWidget() is panel.empty_page
    assert "not in the project" in panel.empty_label.text()
    assert panel.model.rowCount() == 0


def test_another_layer_that_vanishes_changes_nothing(
    panel: ProposalsPanel, desk: Desk, project: QgsProject
) -> None:
    panel.tree.collapse(panel.model.index_of(HUB))
    choose(panel, CENTRE)
    project.removeMapLayer(desk.state.layers["campus"].id())
    assert not panel.tree.isExpanded(panel.model.index_of(HUB))
    assert chosen(panel) == [CENTRE[1]]


def test_edits_are_followed_and_what_is_chosen_and_open_stays_so(
    panel: ProposalsPanel, desk: Desk, qtbot: Any
) -> None:
    layer = desk.state.layers[COMPONENT]
    choose(panel, CENTRE)
    panel.tree.collapse(panel.model.index_of(HUB))
    fid, school = panel.choice().only.fid, ("component", "gimhae_ai_high_school")
    layer.startEditing()

    def wait(change: Callable[[], Any]) -> None:
        with qtbot.waitSignal(panel._watch.changed):
            change()
        assert chosen(panel) == [CENTRE[1]]
        assert not panel.tree.isExpanded(panel.model.index_of(HUB))
        assert panel.tree.isExpanded(panel.model.index_of(VALLEY))

    name = layer.fields().indexOf("name")
    wait(lambda: layer.changeAttributeValue(fid, name, "Renamed"))
    assert cell(panel, CENTRE) == "Renamed"
    wait(layer.undoStack().undo)
    assert cell(panel, CENTRE) == "AI R&D Centre (Gimhae)"
    wait(layer.undoStack().redo)
    number = next(f.id() for f in layer.getFeatures() if f["id"] == school[1])
    wait(lambda: layer.deleteFeature(number))
    assert not panel.model.index_of(school).isValid()
    wait(layer.undoStack().undo)
    assert panel.model.index_of(school).isValid()
    added = QgsFeature(layer.fields())
    for column, value in {
        "id": "new",
        "proposal_id": "gaya_valley",
        "kind": "other",
        "status": "planned",
    }.items():
        added[column] = value
    added["site_status"] = "unsited"
    wait(lambda: layer.addFeature(added))
    assert panel.model.index_of(("component", "new")).isValid()
    wait(lambda: layer.commitChanges(False))
    assert panel.model.index_of(("component", "new")).isValid()
    wait(lambda: layer.changeAttributeValue(fid, name, "Again"))
    wait(layer.rollBack)
    assert cell(panel, CENTRE) == "Renamed"


def test_figures_and_proposals_are_followed_too(panel: ProposalsPanel, desk: Desk, qtbot: Any) -> None:
    figures, proposals = desk.state.layers[FIGURE], desk.state.layers[PROPOSAL]
    figures.startEditing()
    expansion = next(f.id() for f in figures.getFeatures() if f["id"] == "sk_aws_demand_phase_2")
    with qtbot.waitSignal(panel._watch.changed):
        figures.changeAttributeValue(expansion, figures.fields().indexOf("value"), 120.0)
    assert cell(panel, HUB, 2) == "120 (1/4) IT"
    figures.rollBack()
    proposals.startEditing()
    with qtbot.waitSignal(panel._watch.changed):
        proposals.deleteFeatures([f.id() for f in proposals.getFeatures() if f["id"] == "gaya_valley"])
    # Its components are not lost.
    assert panel.model.index_of(("proposal", "")).isValid()
    proposals.rollBack()


def test_a_component_that_moves_under_another_stays_chosen(
    panel: ProposalsPanel, desk: Desk, qtbot: Any
) -> None:
    layer = desk.state.layers[COMPONENT]
    choose(panel, CENTRE)
    layer.startEditing()
    with qtbot.waitSignal(panel._watch.changed):
        part_of = layer.fields().indexOf("part_of_id")
        layer.changeAttributeValue(panel.choice().only.fid, part_of, "gaya_valley_cluster")
    assert chosen(panel) == [CENTRE[1]]
    layer.rollBack()


def test_the_map_and_the_tree_select_together(panel: ProposalsPanel, desk: Desk) -> None:
    layer = desk.state.layers[COMPONENT]
    choose(panel, PLATFORM)
    assert layer.selectedFeatureIds() == [panel.choice().only.fid]
    layer.selectByExpression("\"id\" = 'sk_aws_ai_data_centre'")
    assert chosen(panel) == [SK[1]]


def test_actions_that_cannot_be_used_say_why(panel: ProposalsPanel) -> None:
    choose(panel, ("component", "gimhae_ai_high_school"))
    action = panel.actions_by_name["find_sites"]
    assert not action.isEnabled()
    assert "No siting model for schools" in action.toolTip()
    assert "No siting model for schools" in panel.details.toPlainText()
    choose(panel, CENTRE)
    assert action.isEnabled()
    assert action.toolTip() == "Find sites with the siting model that fits"


def test_an_action_that_cannot_be_used_does_nothing(panel: ProposalsPanel, desk: Desk) -> None:
    panel._do("form")
    assert desk.iface.forms == []


class SitingPanel:
    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def find_sites(self, component_id: str, model_id: str) -> None:
        self.asked.append((component_id, model_id))


def test_sites_are_found_by_the_siting_panel(panel: ProposalsPanel, desk: Desk) -> None:
    siting, shown = SitingPanel(), []
    desk.show_panel = lambda name: shown.append(name) or siting
    choose(panel, CENTRE)
    trigger(panel, "find_sites")
    assert shown == ["siting"]
    assert siting.asked == [("gimhae_ai_rd_centre", "ai_rnd_campus")]


def test_without_a_siting_panel_people_are_told(panel: ProposalsPanel, desk: Desk) -> None:
    choose(panel, CENTRE)
    trigger(panel, "find_sites")
    assert "siting panel is not available" in desk.notifier.told[-1]


def test_a_component_is_scored_as_it_stands(panel: ProposalsPanel, desk: Desk, qtbot: Any) -> None:
    choose(panel, PLATFORM)
    trigger(panel, "score")
    assert "being scored" in panel.details.toPlainText()
    assert not panel.actions_by_name["score"].isEnabled()
    qtbot.waitUntil(
        lambda: "Pre-screening: Smart logistics hub" in panel.details.toPlainText(), timeout=20_000
    )
    assert "The outline is indicative" in panel.details.toPlainText()
    assert panel.actions_by_name["score"].isEnabled()


def test_a_candidate_is_assigned_and_undone(panel: ProposalsPanel, desk: Desk, qtbot: Any) -> None:
    choose_candidate(desk)
    choose(panel, CENTRE)
    with qtbot.waitSignal(panel._watch.changed):
        trigger(panel, "assign")
    assert cell(panel, CENTRE, 1) == "◐ indicative location"
    assert chosen(panel) == [CENTRE[1]]
    with qtbot.waitSignal(panel._watch.changed):
        desk.state.layers[COMPONENT].undoStack().undo()
    assert cell(panel, CENTRE, 1) == "○ not sited"
    assert chosen(panel) == [CENTRE[1]]
    desk.state.layers[COMPONENT].rollBack()


def test_an_assignment_that_is_refused_is_told(panel: ProposalsPanel, desk: Desk) -> None:
    choose(panel, CENTRE)
    trigger(panel, "assign")
    assert desk.notifier.told == [
        "No candidate site is chosen. Score sites in the siting panel and choose one of them."
    ]


@pytest.mark.parametrize("answer", [True, False])
def test_one_is_asked_before_a_site_is_replaced(
    panel: ProposalsPanel, desk: Desk, monkeypatch: pytest.MonkeyPatch, *, answer: bool
) -> None:
    button = QMessageBox.StandardButton.Yes if answer else QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_: button)
    choose_candidate(desk)
    choose(panel, SK)
    trigger(panel, "assign")
    assert desk.state.layers[COMPONENT].isModified() is answer
    desk.state.layers[COMPONENT].rollBack()


def test_a_component_is_drawn_on_the_map(panel: ProposalsPanel, desk: Desk, qtbot: Any) -> None:
    canvas = desk.canvas
    canvas.setDestinationCrs(desk.state.layers[COMPONENT].crs())
    canvas.setExtent(QgsRectangle(1_115_000, 1_685_000, 1_119_000, 1_688_000))
    desk.iface.tools.answers = {"id": "drawn"}
    choose(panel, CENTRE)
    trigger(panel, "draw")
    for place in ((50, 50), (150, 50), (150, 150)):
        QTest.mouseClick(
            canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*place)
        )
    with qtbot.waitSignal(panel._watch.changed):
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    [(_, preset, outline)] = desk.iface.tools.asked
    assert preset["proposal_id"] == "gaya_valley"
    assert outline.area() > 0
    # What is new is chosen, here and on the map.
    assert chosen(panel) == ["drawn"]
    assert desk.state.layers[COMPONENT].selectedFeatureIds() == [panel.choice().only.fid]
    assert desk.state.layers[COMPONENT].undoStack().count() == 1
    desk.state.layers[COMPONENT].rollBack()


def test_escape_adds_no_component(panel: ProposalsPanel, desk: Desk) -> None:
    trigger(panel, "draw")
    QTest.keyClick(desk.canvas, Qt.Key.Key_Escape)
    assert desk.iface.tools.asked == []
    assert desk.canvas.mapTool() is None


def test_a_component_without_a_site_a_figure_and_a_proposal_are_added(
    panel: ProposalsPanel, desk: Desk, qtbot: Any
) -> None:
    tools = desk.iface.tools
    with qtbot.waitSignal(panel._watch.changed):
        trigger(panel, "unsited")
    # Of three proposals nobody said which.
    assert "proposal_id" not in tools.asked[0][1]
    choose(panel, CENTRE)
    panel.basis_box.setCurrentIndex(panel.basis_box.findData("assumed"))
    trigger(panel, "figure")
    assert tools.asked[1][1] == {"component_id": "gimhae_ai_rd_centre", "basis": "assumed"}
    tools.answers = {"id": "new"}
    with qtbot.waitSignal(panel._watch.changed):
        trigger(panel, "proposal")
    assert chosen(panel) == ["new"]
    for name in (PROPOSAL, COMPONENT, FIGURE):
        desk.state.layers[name].rollBack()


def test_the_basis_decides_which_figures_are_shown(panel: ProposalsPanel) -> None:
    assert panel.basis_box.currentData() == "published"
    panel.basis_box.setCurrentIndex(panel.basis_box.findData("modelled"))
    assert cell(panel, HUB, 2) == "–"


def test_zoom_and_flash_go_to_all_places_of_the_choice(
    panel: ProposalsPanel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Any] = []
    monkeypatch.setattr(desk.canvas, "zoomToFeatureIds", lambda layer, ids: seen.append(sorted(ids)))
    monkeypatch.setattr(desk.canvas, "flashFeatureIds", lambda layer, ids: seen.append(sorted(ids)))
    choose(panel, VALLEY)
    trigger(panel, "zoom")
    trigger(panel, "flash")
    places = [
        f.id()
        for f in desk.state.layers[COMPONENT].getFeatures()
        if f["proposal_id"] == "gaya_valley" and f.hasGeometry()
    ]
    assert seen == [places, places]
    assert len(places) == 2


def test_enter_zooms_or_shows_the_form_where_there_is_no_place(
    panel: ProposalsPanel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Any] = []
    monkeypatch.setattr(desk.canvas, "zoomToFeatureIds", lambda layer, ids: seen.append(ids))
    choose(panel, PLATFORM)
    panel.tree.activated.emit(panel.model.index_of(PLATFORM))
    assert len(seen) == 1
    choose(panel, CENTRE)
    panel.tree.activated.emit(panel.model.index_of(CENTRE))
    assert [feature["id"] for _, feature, _ in desk.iface.forms] == [CENTRE[1]]


def test_sources_open_in_the_browser_and_nothing_else_does(
    panel: ProposalsPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    choose(panel, VALLEY)
    trigger(panel, "source")
    assert opened == ["https://www.ajupress.com/view/20260704154070890"]
    panel.details.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert len(opened) == 1


def test_two_proposals_are_compared(panel: ProposalsPanel) -> None:
    choose(panel, VALLEY, HUB)
    assert "Comparison" in panel.details.toPlainText()
    choose(panel, CENTRE, SK)
    assert "Comparison" not in panel.details.toPlainText()
    trigger(panel, "compare")
    assert "Comparison" in panel.details.toPlainText()
    choose(panel, CENTRE)
    assert "Comparison" not in panel.details.toPlainText()


def test_the_context_menu_has_every_action(panel: ProposalsPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(
        QMenu, "exec", lambda menu, *_: shown.extend(a.text() for a in menu.actions() if a.text())
    )
    panel.tree.customContextMenuRequested.emit(QPoint(5, 5))
    assert len(shown) == len(panel.actions_by_name)


def test_everything_can_be_reached_by_the_keyboard_and_has_a_name(panel: ProposalsPanel) -> None:
    for bar in (panel.map_bar, panel.site_bar):
        for action in bar.actions():
            button = bar.widgetForAction(action)
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert button.accessibleName()
    for widget in (panel.basis_box, panel.add_button, panel.tree, panel.details):
        assert widget.accessibleName()
    mnemonics = [a.text()[a.text().index("&") + 1].lower() for a in panel.actions_by_name.values()]
    assert len(set(mnemonics)) == len(mnemonics)


@pytest.fixture
def korean() -> Iterator[None]:
    Setting.LANGUAGE.set("ko")
    i18n.speak()
    yield
    Setting.LANGUAGE.set("")
    i18n.be_silent()


def test_the_language_can_be_switched(panel: ProposalsPanel, korean: None) -> None:
    choose(panel, SK)
    panel.basis_box.setCurrentIndex(1)
    panel.retranslate()
    assert cell(panel, SK) == "SK-AWS AI 데이터센터"
    assert panel.model.headerData(1, Qt.Orientation.Horizontal) == "입지"
    assert panel.basis_box.currentIndex() == 1
    assert panel.basis_box.currentText() == "모형 산출값"
    assert panel.actions_by_name["zoom"].toolTip() == "선택한 항목으로 확대합니다"
    assert "입지가 이미 확정되었습니다" in panel.actions_by_name["find_sites"].toolTip()
    assert "전력수요" in panel.details.toPlainText()
    assert chosen(panel) == [SK[1]]


def test_the_panel_is_there_without_the_libraries_that_compute() -> None:
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('shapely', 'scipy', 'matplotlib'))); "
        "import plugin.gui.docks.proposals"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_failure_inside_an_action_is_told(
    panel: ProposalsPanel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any) -> None:
        raise InputError("It fails")

    monkeypatch.setattr(panel._edits, "add_proposal", fail)
    trigger(panel, "proposal")
    assert desk.notifier.told == ["It fails."]


def test_a_panel_that_stopped_hears_nothing(plan: Path, desk: Desk, project: QgsProject, qtbot: Any) -> None:
    panel = ProposalsPanel(desk)
    qtbot.addWidget(panel)
    count = panel.model.rowCount()
    panel.draw()
    panel.stop()
    assert desk.canvas.mapTool() is None
    project.removeMapLayer(desk.state.layers[PROPOSAL].id())
    assert panel.model.rowCount() == count
