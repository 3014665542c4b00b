# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One criterion under the hand: its curve, its limit, its layer; each edit goes through the session."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from plugin.core.siting.model import SitingModel
from plugin.core.siting.model_document import parse_siting_model
from plugin.gui.siting.session import SitingSession, Stage
from plugin.gui.widgets.criterion_editor import CriterionEditor
from tests.gui.wheel import turn_wheel
from tests.studies.hand_made import criterion, points

Until = Callable[..., None]


@pytest.fixture
def editor(qtbot: Any, scored_session: SitingSession) -> Iterator[CriterionEditor]:
    made = CriterionEditor(scored_session)
    qtbot.addWidget(made)
    made.show_criterion("near")
    yield made
    made.stop()


def value(session: SitingSession, criterion_id: str = "near") -> Any:
    return session.model.criterion(criterion_id).value


def choose_layer(editor: CriterionEditor, layer: QgsMapLayer) -> None:
    """Choose a layer as people do."""
    editor.layer_choice.setLayer(layer)
    editor.layer_choice.activated.emit(editor.layer_choice.currentIndex())


def choose_kind(editor: CriterionEditor, kind: str) -> None:
    """Choose a kind of curve as people do."""
    row = editor.kind.findData(kind)
    editor.kind.setCurrentIndex(row)
    editor.kind.activated.emit(row)


def test_a_criterion_is_shown_with_reason_and_source(editor: CriterionEditor) -> None:
    assert editor.title.text() == "the near (km)"
    assert "Because." in editor.reason.text()
    assert "assumption" in editor.reason.text()
    assert editor.kind.currentData() == "linear"
    assert editor.parameters.numbers["zero_at"].amount == 10.0


def test_without_a_criterion_it_says_what_to_do(editor: CriterionEditor) -> None:
    editor.show_criterion("")
    assert "Choose a criterion" in editor.title.text()
    assert not editor.isEnabled()


def test_a_number_changes_the_curve_and_the_scores(
    editor: CriterionEditor, scored_session: SitingSession
) -> None:
    before = scored_session.scored.result.score[0]
    editor.parameters.numbers["zero_at"].setValue(4.0)
    assert value(scored_session).parameters["zero_at"] == 4.0
    assert scored_session.scored.result.score[0] != before
    scored_session.undo_stack.undo()
    assert editor.parameters.numbers["zero_at"].amount == 10.0


def test_a_pulled_handle_is_one_step(editor: CriterionEditor, scored_session: SitingSession) -> None:
    for raw in (9.0, 8.0, 7.0):
        editor.curve_view.pulled.emit(0, raw, 0.0)
    editor.curve_view.released.emit()
    assert value(scored_session).parameters["zero_at"] == 7.0
    assert scored_session.undo_stack.count() == 1
    editor.curve_view.pulled.emit(0, 6.0, 0.0)
    assert scored_session.undo_stack.count() == 2


def test_another_kind_begins_with_a_curve_over_the_values(
    editor: CriterionEditor, scored_session: SitingSession
) -> None:
    choose_kind(editor, "piecewise")
    curve = value(scored_session)
    assert curve.type == "piecewise"
    first, *_, last = curve.parameters["points"]
    assert first[1] > last[1], "it falls as the line did"
    scored_session.undo_stack.undo()
    assert value(scored_session).type == "linear"
    assert editor.kind.currentData() == "linear"


def test_a_limit_is_moved_switched_and_taken_away(
    editor: CriterionEditor, scored_session: SitingSession
) -> None:
    editor.show_criterion("large")
    assert editor.limit_box.isChecked()
    assert editor.least.amount == 2.0
    assert editor.most.amount is None
    excluded = int((scored_session.scored.result.rank == 0).sum())
    editor.least.setValue(4.0)
    assert int((scored_session.scored.result.rank == 0).sum()) > excluded
    editor.limit_box.setChecked(False)
    assert not scored_session.model.criterion("large").is_limiting
    assert int((scored_session.scored.result.rank == 0).sum()) == 0
    editor.limit_box.setChecked(True)
    editor.least.show_amount(None)
    assert scored_session.model.criterion("large").limit is None


def test_a_limit_is_added(editor: CriterionEditor, scored_session: SitingSession) -> None:
    assert not editor.limit_box.isChecked()
    editor.limit_box.setChecked(True)
    editor.most.setValue(5.0)
    limit = scored_session.model.criterion("near").limit
    assert (limit.min, limit.max) == (-math.inf, 5.0)
    assert editor.limit_box.isChecked()


def test_a_limit_switched_on_and_off_leaves_the_ends_of_others_open(
    editor: CriterionEditor, scored_session: SitingSession
) -> None:
    editor.limit_box.setChecked(True)
    editor.limit_box.setChecked(False)
    editor.show_criterion("large")
    assert editor.least.isEnabled()


def test_exchanged_ends_are_said_and_change_nothing(
    editor: CriterionEditor, scored_session: SitingSession
) -> None:
    editor.show_criterion("large")
    before = scored_session.model
    editor.most.setValue(1.0)
    assert scored_session.model == before
    assert "exclude every site" in editor.limit_note.text()


def test_another_layer_is_measured(
    editor: CriterionEditor, scored_session: SitingSession, until: Until
) -> None:
    other = points([(0.0, 0.0)], id=["o"])
    scored_session.state.project.addMapLayer(other)
    before = scored_session.scored
    choose_layer(editor, other)
    until(lambda: scored_session.stage is Stage.SCORED and scored_session.scored is not before)
    assert scored_session.chosen_inputs["things"] is other
    assert scored_session.scored.result.raw["near"][0] == 0.0


def test_a_missing_layer_can_be_given(
    editor: CriterionEditor, scored_session: SitingSession, things: QgsVectorLayer, until: Until
) -> None:
    editor.show_criterion("flat")
    assert editor.layer_choice.currentText() == "none: not assessed"
    choose_layer(editor, things)
    until(lambda: scored_session.stage is Stage.SCORED and not scored_session.scored.result.not_assessed)


def test_a_chosen_layer_that_is_removed_is_not_replaced_by_its_neighbour(
    editor: CriterionEditor, scored_session: SitingSession, project: QgsProject, things: QgsVectorLayer
) -> None:
    assert editor.layer_choice.currentLayer() is things
    project.removeMapLayer(things.id())
    assert scored_session.chosen_inputs == {}
    assert editor.layer_choice.currentLayer() is None
    assert editor.layer_choice.currentText() == "none: not assessed"


def test_names_begin_with_those_that_were_measured(
    editor: CriterionEditor, scored_session: SitingSession, until: Until
) -> None:
    document = scored_session.model.to_document()
    document["criteria"].append(criterion("kind", {"type": "attribute", "field": "name"}, weight=1))
    scored_session.edit(parse_siting_model(document), "one more")
    editor.show_criterion("kind")
    until(lambda: editor._raw().dtype.kind == "O")
    choose_kind(editor, "categorical")
    curve = value(scored_session, "kind")
    assert set(curve.parameters["categories"]) == {"A", "B", "C", "D"}
    assert parse_siting_model(scored_session.model.to_document()) == scored_session.model


def test_numbers_have_no_curve_by_name(editor: CriterionEditor, scored_session: SitingSession) -> None:
    row = editor.kind.findData("categorical")
    assert not editor.kind.model().item(row).isEnabled()
    choose_kind(editor, "categorical")
    assert value(scored_session).type == "linear"
    assert editor.kind.currentData() == "linear"


def test_the_wheel_over_the_editor_changes_nothing(
    editor: CriterionEditor, scored_session: SitingSession
) -> None:
    before = scored_session.model
    boxes = (editor.kind, editor.layer_choice, editor.least, editor.most)
    for box in (*boxes, *editor.parameters.numbers.values()):
        assert not turn_wheel(box), "the panel scrolls"
    assert scored_session.model == before


def test_what_has_no_weight_has_no_curve(editor: CriterionEditor) -> None:
    editor.show()
    editor.show_criterion("many")
    assert not editor.kind.isVisible()
    assert not editor.parameters.isVisible()


def test_another_model_is_followed(
    editor: CriterionEditor, scored_session: SitingSession, near_and_large: SitingModel
) -> None:
    scored_session.open_model(None)
    assert not editor.isEnabled()
    scored_session.open_model(near_and_large)
    assert editor.isEnabled()
