# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeping models from the siting dock, and opening others."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog

from plugin.core.siting import model_edits as edits
from plugin.errors import SitingModelError
from plugin.gui.desk import Desk
from plugin.gui.docks.siting import SitingPanel
from plugin.gui.siting.actions import model_id_of
from plugin.gui.widgets.criterion_dialog import CriterionDialog
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
