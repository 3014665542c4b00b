# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeping models from the siting dock, and opening others."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from plugin.core.siting import model_edits as edits
from plugin.errors import InputError, SitingModelError
from plugin.gui.desk import Desk
from plugin.gui.docks.siting import SitingPanel
from plugin.gui.siting import trial_storage
from plugin.gui.siting.actions import model_id_of
from plugin.gui.siting.session import SitingSession
from plugin.gui.widgets.criterion_dialog import CriterionDialog
from plugin.plan import results
from plugin.plan.project import read_project
from plugin.plan.siting_models import read_model, shipped_model
from plugin.plan.stored_models import stored_model, stored_models
from tests.gui.frame import Listener
from tests.studies.hand_made import sample_plan


@pytest.fixture
def dock(qtbot: Any, desk: Desk) -> Iterator[SitingPanel]:
    made = SitingPanel(desk)
    qtbot.addWidget(made)
    desk.session.open_model(shipped_model("ai_data_centre"))
    yield made
    made.stop()


def asked(monkeypatch: pytest.MonkeyPatch, answer: str, *, given: bool = True) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: (answer, given))
    for dialog in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *_: (answer, ""))


def test_a_model_is_kept_in_the_plan_under_a_name_of_its_own(
    dock: SitingPanel,
    desk: Desk,
    project: QgsProject,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan = Path(shutil.copy(sample_plan(tmp_path_factory, "ulsan_ai_hub"), tmp_path / "ulsan_ai_hub.gpkg"))
    read_project(project, plan)
    desk.state.settle()
    desk.session.edit(edits.with_weight(desk.session.model, "connection_cost", 50), "weight")
    asked(monkeypatch, "우리 지역 모형")
    dock.actions_of_model.entries["save_in_plan"].trigger()
    assert stored_models(plan)["우리_지역_모형"] == "우리 지역 모형"
    assert stored_model(plan, "우리_지역_모형").criterion("connection_cost").weight == 50
    assert dock.model.currentData() == "plan/우리_지역_모형"
    assert desk.session.undo_stack.isClean()


def answering(monkeypatch: pytest.MonkeyPatch, *, answer: bool) -> list[str]:
    """Answer all questions; return them."""
    questions: list[str] = []
    button = QMessageBox.StandardButton.Yes if answer else QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *given: questions.append(given[2]) or button)
    return questions


def test_a_model_of_the_plan_is_only_replaced_by_who_opened_it_or_agrees(
    dock: SitingPanel, desk: Desk, open_sample: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def kept_weight() -> float | None:
        return stored_model(plan, "ai_data_centre").criterion("connection_cost").weight

    plan = open_sample("ulsan_ai_hub")
    desk.state.settle()
    before = kept_weight()
    desk.session.edit(edits.with_weight(desk.session.model, "connection_cost", 50), "weight")
    asked(monkeypatch, "AI data centre")
    save = dock.actions_of_model.entries["save_in_plan"]
    questions = answering(monkeypatch, answer=False)
    save.trigger()
    assert len(questions) == 1
    assert kept_weight() == before
    answering(monkeypatch, answer=True)
    save.trigger()
    assert kept_weight() == 50
    desk.session.edit(edits.with_weight(desk.session.model, "connection_cost", 60), "weight")
    questions = answering(monkeypatch, answer=False)
    save.trigger()
    assert questions == []
    assert kept_weight() == 60


class Kept:
    """Stands for keeping a result, which takes its time."""

    started: list[Kept]

    def __init__(self, _session: SitingSession, name: str, ended: Callable[..., None]) -> None:
        self.name, self.ended = name, ended

    def start(self) -> None:
        self.started.append(self)

    def cancel(self) -> None:
        pass


@pytest.fixture
def keeping(
    dock: SitingPanel, scored_session: SitingSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[Kept]:
    """What is being kept in a plan that has the result "old"."""
    Kept.started = []
    monkeypatch.setattr(trial_storage, "ResultKeeping", Kept)
    monkeypatch.setattr(results, "stored_results", lambda _: ("result_old",))
    scored_session.state._path = tmp_path / "plan.gpkg"
    scored_session.stage_changed.emit()
    return Kept.started


def test_one_result_is_saved_at_a_time(
    dock: SitingPanel, desk: Desk, keeping: list[Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, "new")
    dock.save.click()
    [kept] = keeping
    desk.session.edit(edits.with_weight(desk.session.model, "near", 50), "weight")
    assert not dock.save.isEnabled()
    relisted: list[None] = []
    monkeypatch.setattr(dock.compare_choice, "relist", lambda: relisted.append(None))
    kept.ended("Title", None)
    assert dock.save.isEnabled()
    assert relisted


def test_a_keeping_that_failed_lets_the_next_one_begin(
    dock: SitingPanel, messages: Listener, keeping: list[Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, "new")
    dock.save.click()
    keeping[0].ended("", OSError("the disk is gone"))
    [surprise] = messages.surprises
    assert isinstance(surprise, OSError)
    assert dock.save.isEnabled()
    messages.surprises.clear()


@pytest.mark.parametrize("name", ["old", "OLD "])
def test_a_stored_result_is_only_replaced_by_who_agrees(
    name: str, dock: SitingPanel, keeping: list[Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, name)
    questions = answering(monkeypatch, answer=False)
    dock.save.click()
    assert len(questions) == 1
    assert keeping == []
    answering(monkeypatch, answer=True)
    dock.save.click()
    assert [kept.name for kept in keeping] == [name.strip()]


def test_a_name_that_cannot_be_is_refused_before_anything_runs(
    dock: SitingPanel, messages: Listener, keeping: list[Kept], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, "no name")
    dock.save.click()
    assert isinstance(messages.refused[0], InputError)
    assert keeping == []
    assert dock.save.isEnabled()


def test_a_file_takes_the_place_of_an_edited_model_only_where_people_agree(
    dock: SitingPanel, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trial_storage.write_model(tmp_path / "other.json", shipped_model("ai_rnd_campus"))
    desk.session.edit(edits.with_weight(desk.session.model, "connection_cost", 50), "weight")
    asked(monkeypatch, str(tmp_path / "other.json"))
    answering(monkeypatch, answer=False)
    dock.actions_of_model.entries["open_file"].trigger()
    assert desk.session.model.criterion("connection_cost").weight == 50
    answering(monkeypatch, answer=True)
    dock.actions_of_model.entries["open_file"].trigger()
    assert desk.session.model.id == "ai_rnd_campus"


def test_without_a_plan_nothing_is_asked(
    dock: SitingPanel, messages: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: pytest.fail("asked"))
    dock.actions_of_model.entries["save_in_plan"].trigger()
    assert "Open a plan first" in messages.told[0]


def test_a_model_is_written_into_a_file_and_opened_from_it(
    dock: SitingPanel, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, str(tmp_path / "mine"))
    dock.actions_of_model.entries["save_as_file"].trigger()
    assert read_model(tmp_path / "mine.json") == desk.session.model
    desk.session.open_model(shipped_model("ai_rnd_campus"))
    asked(monkeypatch, str(tmp_path / "mine.json"))
    dock.actions_of_model.entries["open_file"].trigger()
    assert desk.session.model == shipped_model("ai_data_centre")


def test_a_broken_file_is_told_and_the_model_stays(
    dock: SitingPanel, desk: Desk, messages: Listener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    asked(monkeypatch, str(tmp_path / "broken.json"))
    dock.actions_of_model.entries["open_file"].trigger()
    assert isinstance(messages.refused[0], SitingModelError)
    assert desk.session.model == shipped_model("ai_data_centre")


def test_a_dialog_that_is_closed_does_nothing(
    dock: SitingPanel, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked(monkeypatch, "", given=False)
    for name in ("save_as_file", "open_file"):
        dock.actions_of_model.entries[name].trigger()
    assert desk.session.model == shipped_model("ai_data_centre")
    assert list(tmp_path.iterdir()) == []


def test_a_criterion_is_added_shown_and_taken_away_again(
    dock: SitingPanel, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def written(dialog: CriterionDialog) -> bool:
        dialog.title.setText("Near a port")
        dialog.layer.setCurrentIndex(dialog.layer.findData("transport_node"))
        dialog.buttons.accepted.emit()
        return bool(dialog.new_id)

    monkeypatch.setattr(CriterionDialog, "exec", written)
    before = desk.session.model
    dock.actions_of_model.entries["add_criterion"].trigger()
    assert desk.session.model.criterion("near_a_port").is_weighted
    assert dock.tree.criterion(dock.criteria.currentIndex()).id == "near_a_port"
    assert dock.weights.editors["near_a_port"].number.value() == 10.0
    assert dock.tabs.currentWidget() is dock.criterion_tab
    desk.session.undo_stack.undo()
    assert desk.session.model == before
    desk.session.undo_stack.redo()
    dock.choose_criterion("near_a_port")
    dock.actions_of_model.entries["remove_criterion"].trigger()
    assert desk.session.model == before


def test_without_a_chosen_criterion_nothing_is_removed(
    dock: SitingPanel, desk: Desk, messages: Listener
) -> None:
    before = desk.session.model
    dock.criteria.setCurrentIndex(dock.tree.index(0, 0))
    dock.actions_of_model.entries["remove_criterion"].trigger()
    assert desk.session.model == before
    assert "Choose a criterion" in messages.told[0]


def test_candidates_that_were_made_become_the_sites(
    dock: SitingPanel,
    desk: Desk,
    sites: QgsVectorLayer,
    monkeypatch: pytest.MonkeyPatch,
    qgis_processing: None,
) -> None:
    from qgis import processing

    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *_: {"OUTPUT": sites.id()})
    dock.actions_of_model.make_sites()
    assert desk.session.sites_layer is sites
    assert dock.sites.currentLayer() is sites
    monkeypatch.setattr(processing, "execAlgorithmDialog", lambda *_: {})
    dock.actions_of_model.make_sites()
    assert desk.session.sites_layer is sites, "a dialog that is closed changes nothing"


def test_every_entry_has_a_text(dock: SitingPanel) -> None:
    assert all(entry.text() for entry in dock.actions_of_model.entries.values())


@pytest.mark.parametrize(
    ("name", "expected"),
    [("My model 2", "my_model_2"), ("2 ha", "m_2_ha"), ("???", "as_it_was"), ("김해 모형", "김해_모형")],
)
def test_ids_are_made_of_names(name: str, expected: str) -> None:
    assert model_id_of(name, "as_it_was") == expected
    assert expected.isidentifier()
