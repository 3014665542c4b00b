# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The siting dock: real events on its widgets, and what session, map and plan make of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QSignalSpy
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QMessageBox

from plugin.core.siting import model_edits as edits
from plugin.core.siting.model import SitingModel
from plugin.gui.desk import Desk
from plugin.gui.docks.siting import SitingPanel
from plugin.gui.item_models.best_sites import CHANGE, NAME, RANGE, RANK, SCORE
from plugin.gui.item_models.criteria_tree import KNOWN, SHARE
from plugin.gui.siting.session import SitingSession, Stage
from plugin.plan.project import read_project
from plugin.settings import Setting
from tests.studies.hand_made import sample_plan

Until = Callable[..., None]


@pytest.fixture
def dock(qtbot: Any, desk: Desk) -> Iterator[SitingPanel]:
    made = SitingPanel(desk)
    qtbot.addWidget(made)
    made.resize(420, 800)
    made.show()
    yield made
    made.stop()


@pytest.fixture
def scored_dock(dock: SitingPanel, scored_session: SitingSession) -> SitingPanel:
    return dock


def weights(dock: SitingPanel) -> Any:
    return dock.weights.editors


def test_at_first_it_says_what_to_do(dock: SitingPanel) -> None:
    assert "Choose sites and a siting model" in dock.note.text()
    assert not dock.measure.isEnabled()
    assert not dock.progress.isVisible()


def test_the_shipped_models_can_be_chosen(dock: SitingPanel, session: SitingSession) -> None:
    titles = [dock.model.itemText(row) for row in range(dock.model.count())]
    assert "AI data centre" in titles
    dock.model.setCurrentIndex(titles.index("AI data centre"))
    dock.model.activated.emit(titles.index("AI data centre"))
    assert session.model is not None
    assert session.model.id == "ai_data_centre"
    assert dock.tree.rowCount() == len(session.model.groups)


def activate(box: QComboBox, data: str) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def edited_dock(dock: SitingPanel, session: SitingSession) -> SitingPanel:
    """A dock with a shipped model and an edit that nobody saved."""
    activate(dock.model, "shipped/ai_data_centre")
    session.edit(edits.with_weight(session.model, "connection_cost", 50), "weight")
    return dock


def test_choosing_the_same_model_again_loses_no_edit(
    edited_dock: SitingPanel, session: SitingSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *_: pytest.fail("asked"))
    activate(edited_dock.model, "shipped/ai_data_centre")
    assert session.model.criterion("connection_cost").weight == 50
    assert session.undo_stack.canUndo()


def test_another_model_takes_the_place_of_an_edited_one_only_where_people_agree(
    edited_dock: SitingPanel, session: SitingSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    activate(edited_dock.model, "shipped/ai_rnd_campus")
    assert session.model.criterion("connection_cost").weight == 50
    assert edited_dock.model.currentData() == "shipped/ai_data_centre"
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    activate(edited_dock.model, "shipped/ai_rnd_campus")
    assert session.model.id == "ai_rnd_campus"
    assert edited_dock.model.currentData() == "shipped/ai_rnd_campus"


def test_an_edited_model_stays_when_a_plan_is_opened(
    edited_dock: SitingPanel,
    session: SitingSession,
    open_sample: Callable[[str], Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *_: pytest.fail("asked"))
    monkeypatch.setattr(QgsProject, "readEntry", lambda *_: ("shipped/ai_rnd_campus", True))
    open_sample("ulsan_ai_hub")
    session.state.settle()
    assert session.model.criterion("connection_cost").weight == 50
    assert session.undo_stack.canUndo()


def test_a_model_of_one_plan_is_not_taken_for_that_of_another(
    edited_dock: SitingPanel, session: SitingSession, open_sample: Callable[[str], Path]
) -> None:
    edited_dock.key = "plan/mine"
    open_sample("ulsan_ai_hub")
    session.state.settle()
    assert edited_dock.key == ""


@pytest.mark.parametrize("name", ["model", "missing"])
def test_the_wheel_turns_no_box_that_nobody_chose(name: str, edited_dock: SitingPanel) -> None:
    box = getattr(edited_dock, name)
    box.setCurrentIndex(1)
    box.clearFocus()
    middle = QPointF(box.rect().center())
    turn = QWheelEvent(
        middle,
        QPointF(box.mapToGlobal(box.rect().center())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert box.currentIndex() == 1
    assert not box.hasFocus()


def test_sites_are_chosen_and_scored(
    dock: SitingPanel,
    session: SitingSession,
    sites: QgsVectorLayer,
    things: QgsVectorLayer,
    near_and_large: SitingModel,
    qtbot: Any,
    until: Until,
) -> None:
    dock.sites.setLayer(sites)
    session.choose_input("things", things)
    session.open_model(near_and_large)
    assert dock.measure.isVisible()
    qtbot.mouseClick(dock.measure, Qt.MouseButton.LeftButton)
    assert dock.progress.isVisible()
    until(lambda: session.stage is Stage.SCORED)
    assert "3 of 4 sites ranked" in dock.note.text()
    assert not dock.progress.isVisible()
    assert not dock.measure.isVisible()


def test_the_table_lists_the_best_sites_with_their_ranges(scored_dock: SitingPanel) -> None:
    table, scored = scored_dock.best_sites, scored_dock.desk.session.scored
    best = scored.result.order[0]
    assert table.rowCount() == 3
    assert table.index(0, RANK).data() == "1"
    assert table.index(0, NAME).data() == ["A", "B", "C", "D"][best]
    assert table.index(0, SCORE).data() == f"{scored.result.score[best]:.1f}"
    assert table.index(0, RANGE).data() == f"{scored.result.worst[best]:.0f}–{scored.result.best[best]:.0f}"


def test_pulling_a_slider_scores_at_once_and_is_undone_in_one_step(
    scored_dock: SitingPanel, session: SitingSession, qtbot: Any
) -> None:
    before = session.scored.result.score.copy()
    editor = weights(scored_dock)["large"]
    for key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageUp, Qt.Key.Key_Right):
        qtbot.keyClick(editor.slider, key)
    assert session.model.criterion("large").weight == 12.0
    assert not np.array_equal(session.scored.result.score, before, equal_nan=True)
    assert editor.number.value() == 12.0
    assert session.undo_stack.count() == 1
    scored_dock.undo.defaultAction().trigger()
    assert np.array_equal(session.scored.result.score, before, equal_nan=True)
    assert editor.slider.value() == 1


def test_a_weight_is_typed(scored_dock: SitingPanel, session: SitingSession, qtbot: Any) -> None:
    number = weights(scored_dock)["near"].number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "2.5")
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert session.model.criterion("near").weight == 2.5


def test_a_tick_switches_a_criterion_off_and_the_shares_rebalance(
    scored_dock: SitingPanel, session: SitingSession
) -> None:
    tree = scored_dock.tree
    assert tree.index_of("near", SHARE).data() == "60 %"
    index = tree.index_of("large")
    assert tree.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not session.model.criterion("large").in_use
    assert tree.index_of("near", SHARE).data() == "75 %"
    assert tree.index_of("large", SHARE).data() == ""
    assert not weights(scored_dock)["large"].isEnabled()
    assert session.stage is Stage.SCORED


def test_each_criterion_says_how_well_it_is_known(scored_dock: SitingPanel) -> None:
    tree = scored_dock.tree
    assert tree.index_of("near", KNOWN).data() == "100 %"
    flat = tree.index_of("flat", KNOWN)
    assert flat.data() == "?"
    assert flat.data(Qt.ItemDataRole.AccessibleTextRole) == "not assessed"
    assert "no layer was given" in flat.data(Qt.ItemDataRole.ToolTipRole)


def test_choosing_a_row_chooses_the_site_and_the_other_way_round(
    scored_dock: SitingPanel, session: SitingSession, qtbot: Any
) -> None:
    chosen = QSignalSpy(session.site_chosen)
    scored_dock.best.setFocus()
    scored_dock.best.setCurrentIndex(scored_dock.best_sites.index(0, RANK))
    assert session.row == session.scored.result.order[0]
    qtbot.keyClick(scored_dock.best, Qt.Key.Key_Down)
    assert session.row == session.scored.result.order[1]
    session.choose_site(int(session.scored.result.order[2]))
    assert scored_dock.best.currentIndex().row() == 2
    assert len(chosen) == 3


def test_the_chosen_site_stays_chosen_while_ranks_change(
    scored_dock: SitingPanel, session: SitingSession, qtbot: Any
) -> None:
    row = int(session.scored.result.order[0])
    session.choose_site(row)
    for _ in range(8):
        qtbot.keyClick(weights(scored_dock)["large"].slider, Qt.Key.Key_PageUp)
    assert session.row == row
    assert scored_dock.best_sites.site_row(scored_dock.best.currentIndex()) == row


def test_pinned_ranks_show_who_rose_and_who_fell(
    scored_dock: SitingPanel, session: SitingSession, qtbot: Any
) -> None:
    assert scored_dock.best.isColumnHidden(CHANGE)
    qtbot.mouseClick(scored_dock.pin, Qt.MouseButton.LeftButton)
    assert not scored_dock.best.isColumnHidden(CHANGE)
    tree = scored_dock.tree
    tree.setData(tree.index_of("near"), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    changes = scored_dock.comparison.changes
    for row in range(scored_dock.best_sites.rowCount()):
        risen = int(changes.risen[session.scored.result.order[row]])
        expected = f"▲ {risen}" if risen > 0 else f"▼ {-risen}" if risen else "="
        assert scored_dock.best_sites.index(row, CHANGE).data() == expected
    assert any(changes.risen)
    assert "3 sites are ranked in both" in scored_dock.agreement.text()


def test_what_unknown_values_count_can_be_changed_and_undone(
    scored_dock: SitingPanel, session: SitingSession
) -> None:
    row = scored_dock.missing.findData("worst")
    scored_dock.missing.setCurrentIndex(row)
    scored_dock.missing.activated.emit(row)
    assert session.model.missing == "worst"
    scored_dock.undo.defaultAction().trigger()
    assert session.model.missing == "neutral"
    assert scored_dock.missing.currentData() == "neutral"


def test_a_reader_is_told_how_sure_the_scores_are(scored_dock: SitingPanel) -> None:
    scored_dock.tabs.setCurrentWidget(scored_dock.sure_tab)
    text = scored_dock.caveats.toPlainText()
    assert "1 of 4 sites excluded" in text
    assert "Not assessed (1): the flat" in text


def test_scores_leave_the_map_and_come_back(
    scored_dock: SitingPanel, sites: QgsVectorLayer, qtbot: Any
) -> None:
    trial = sites.renderer().type()
    scored_dock.on_map.setChecked(False)
    assert sites.renderer().type() != trial
    scored_dock.on_map.setChecked(True)
    assert sites.renderer().type() == trial


def test_changed_layers_are_told_and_offered_to_be_measured_again(
    scored_dock: SitingPanel, things: QgsVectorLayer
) -> None:
    things.startEditing()
    things.deleteFeature(next(things.getFeatures()).id())
    assert "have changed since" in scored_dock.note.text()
    assert scored_dock.measure.isVisible()


def test_resetting_takes_all_edits_back_and_can_be_undone(
    scored_dock: SitingPanel, session: SitingSession, qtbot: Any
) -> None:
    first = session.model
    qtbot.keyClick(weights(scored_dock)["large"].slider, Qt.Key.Key_PageUp)
    last = session.model
    scored_dock.actions_of_model.entries["reset_model"].trigger()
    assert session.model == first
    session.undo_stack.redo()
    assert session.model == last


def test_the_algorithm_gets_what_the_dock_shows(
    scored_dock: SitingPanel,
    session: SitingSession,
    things: QgsVectorLayer,
    sites: QgsVectorLayer,
    monkeypatch: pytest.MonkeyPatch,
    qgis_processing: None,
) -> None:
    from qgis import processing

    from plugin.plan.siting_models import read_model

    asked: list[Any] = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *given: asked.append(given) or {})
    scored_dock.actions_of_model.entries["run_algorithm"].trigger()
    [(algorithm, parameters)] = asked
    assert algorithm == "airegion:scoresites"
    assert parameters["INPUT"] == sites.id()
    assert parameters["THINGS"] == things.id()
    assert read_model(Path(parameters["MODEL_FILE"])) == session.model


def test_another_language_is_shown_at_once(scored_dock: SitingPanel) -> None:
    from plugin.i18n import speak

    before = scored_dock.tree.headerData(0, Qt.Orientation.Horizontal)
    Setting.LANGUAGE.set("ko")
    try:
        speak()
        scored_dock.retranslate()
        assert scored_dock.tree.index_of("near").data() == "near 기준"
        assert scored_dock.tree.headerData(0, Qt.Orientation.Horizontal) == "평가항목"
        assert scored_dock.measure.text() != "Score si&tes"
        assert weights(scored_dock)["near"].slider.accessibleName().startswith("near 기준")
    finally:
        Setting.LANGUAGE.set("")
        speak()
        scored_dock.retranslate()
    assert scored_dock.tree.headerData(0, Qt.Orientation.Horizontal) == before


def test_a_component_of_a_proposal_opens_its_model(dock: SitingPanel, session: SitingSession) -> None:
    dock.find_sites("component-1", "ai_rnd_campus")
    assert session.model.id == "ai_rnd_campus"
    assert dock.component_id == "component-1"


def test_what_people_worked_with_is_there_when_the_plan_is_opened_again(
    desk: Desk, project: QgsProject, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, qtbot: Any
) -> None:
    plan = Path(shutil.copy(sample_plan(tmp_path_factory, "ulsan_ai_hub"), tmp_path / "ulsan_ai_hub.gpkg"))
    read_project(project, plan)
    desk.state.settle()
    first = SitingPanel(desk)
    qtbot.addWidget(first)
    clusters = desk.state.layers["cluster"]
    first.sites.setLayer(clusters)
    row = first.model.findData("shipped/ai_rnd_campus")
    first.model.setCurrentIndex(row)
    first.model.activated.emit(row)
    assert project.write()
    first.stop()
    again = QgsProject()
    read_project(again, plan)
    other = Desk.laid(desk.iface, again, desk.canvas, desk.notifier)
    second = SitingPanel(other)
    qtbot.addWidget(second)
    assert other.session.sites_layer.name() == clusters.name()
    assert second.sites.currentLayer() is other.session.sites_layer
    assert other.session.model.id == "ai_rnd_campus"
    assert second.model.currentData() == "shipped/ai_rnd_campus"
    second.stop()
    other.stop()
    again.clear()


def test_sites_that_vanish_leave_a_dock_that_says_so(
    scored_dock: SitingPanel, project: QgsProject, sites: QgsVectorLayer
) -> None:
    project.removeMapLayer(sites.id())
    assert scored_dock.best_sites.rowCount() == 0
    assert "Choose sites" in scored_dock.note.text()
    assert scored_dock.sites.currentLayer() is None


def test_stopping_lets_go_of_the_session(desk: Desk, session: SitingSession, qtbot: Any) -> None:
    def listeners() -> list[int]:
        return [
            session.receivers(signal)
            for signal in (session.model_changed, session.scored_changed, session.stage_changed)
        ]

    before = listeners()
    started = SitingPanel(desk)
    qtbot.addWidget(started)
    started.stop()
    assert listeners() == before
