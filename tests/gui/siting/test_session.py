# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The siting that is tried out: measured once, scored at once, undone and redone, and nothing is held too long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unittest import mock

import numpy as np
import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtTest import QSignalSpy

from plugin.core.ranges import Range
from plugin.core.siting import model_edits as edits
from plugin.core.siting.model import SitingModel
from plugin.core.siting.model_document import parse_siting_model
from plugin.gui.desk import Desk
from plugin.gui.siting.session import SitingSession, Stage
from plugin.plan.assumptions import shipped_assumptions, store_edits
from plugin.studies import measure_sites
from plugin.studies.score_sites import score
from plugin.studies.siting_request import siting_request
from tests.gui.frame import Listener
from tests.studies.hand_made import criterion, points

Until = Callable[..., None]


def scores(session: SitingSession) -> list[float | None]:
    """Return the scores, None where a site is excluded."""
    assert session.scored is not None
    return [None if np.isnan(value) else value for value in session.scored.result.score.tolist()]


def endless(_request: Any, progress: Callable[[float], None], _known: Any) -> None:
    """Measure until it is cancelled."""
    while True:
        progress(0.5)


def one_more(model: SitingModel) -> SitingModel:
    """Return the model with one criterion more."""
    document = model.to_document()
    document["criteria"].append(
        criterion("far", {"type": "count_within", "layer": "things", "radius_km": 2}, unit="count")
    )
    return parse_siting_model(document)


def test_nothing_is_chosen_at_first(session: SitingSession) -> None:
    assert session.stage is Stage.NOTHING_CHOSEN
    session.measure()
    assert session.stage is Stage.NOTHING_CHOSEN


def test_measuring_runs_in_the_background_and_ends_in_scores(
    session: SitingSession,
    sites: QgsVectorLayer,
    things: QgsVectorLayer,
    near_and_large: SitingModel,
    until: Until,
) -> None:
    session.choose_input("things", things)
    session.choose_sites(sites)
    session.open_model(near_and_large)
    assert session.stage is Stage.UNMEASURED
    shares: list[float] = []
    session.progressed.connect(shares.append)
    session.measure()
    assert session.stage is Stage.MEASURING
    until(lambda: session.stage is Stage.SCORED)
    assert session.scored.request.sites.title == sites.name()
    assert shares == sorted(shares)


def test_the_scores_are_those_of_the_study_to_the_last_digit(scored_session: SitingSession) -> None:
    request = siting_request(
        scored_session.state.project,
        scored_session.sites_layer,
        scored_session.model,
        scored_session.chosen_inputs,
    )
    expected = score(request, lambda _share: None).result
    assert np.array_equal(scored_session.scored.result.score, expected.score, equal_nan=True)
    assert np.array_equal(scored_session.scored.result.rank, expected.rank)


def test_an_edit_scores_at_once_and_measures_nothing(scored_session: SitingSession) -> None:
    before = scores(scored_session)
    with mock.patch.object(measure_sites, "measure") as measured:
        scored_session.edit(edits.with_weight(scored_session.model, "large", 9), "weight")
        assert scores(scored_session) != before
        scored_session.undo_stack.undo()
        assert scores(scored_session) == before
        scored_session.undo_stack.redo()
        assert scores(scored_session) != before
    measured.assert_not_called()


def test_edits_of_one_gesture_are_undone_together(scored_session: SitingSession) -> None:
    first = scored_session.model
    for weight in (4, 5, 6):
        after = edits.with_weight(scored_session.model, "large", weight)
        scored_session.edit(after, "weight", gesture="large")
    scored_session.end_gesture()
    second = scored_session.model
    scored_session.edit(edits.with_weight(second, "large", 7), "weight", gesture="large")
    assert scored_session.undo_stack.count() == 2
    scored_session.undo_stack.undo()
    assert scored_session.model == second
    scored_session.undo_stack.undo()
    assert scored_session.model == first


def test_an_edit_that_changes_nothing_is_no_step(scored_session: SitingSession) -> None:
    scored_session.edit(scored_session.model, "nothing")
    assert scored_session.undo_stack.count() == 0


def test_opening_a_model_is_no_step(scored_session: SitingSession) -> None:
    scored_session.edit(edits.with_weight(scored_session.model, "large", 9), "weight")
    scored_session.open_model(edits.with_weight(scored_session.model, "near", 1))
    assert scored_session.undo_stack.count() == 0
    assert scored_session.stage is Stage.SCORED


def test_switching_everything_off_is_told_and_not_an_error(
    scored_session: SitingSession, messages: Listener
) -> None:
    for name in ("near", "large", "flat"):
        after = edits.switched(scored_session.model, name, in_use=False)
        scored_session.edit(after, "off")
    assert scored_session.stage is Stage.REFUSED
    assert scored_session.problem
    assert messages.refused == []
    scored_session.undo_stack.undo()
    scored_session.undo_stack.undo()
    assert scored_session.stage is Stage.SCORED
    assert scored_session.problem == ""


def test_one_more_criterion_measures_one_criterion(scored_session: SitingSession, until: Until) -> None:
    taken, asked = measure_sites.measure_criterion, []

    def noting(which: Any, *rest: Any) -> Any:
        asked.append(which.id)
        return taken(which, *rest)

    with mock.patch.object(measure_sites, "measure_criterion", noting):
        scored_session.edit(one_more(scored_session.model), "one more")
        until(lambda: scored_session.stage is Stage.SCORED)
    assert asked == ["far"]
    assert "far" in scored_session.scored.measured


def test_a_changed_layer_is_told_and_only_it_is_measured_anew(
    scored_session: SitingSession, things: QgsVectorLayer, until: Until
) -> None:
    before = scores(scored_session)
    stages = QSignalSpy(scored_session.stage_changed)
    things.startEditing()
    things.deleteFeature(next(things.getFeatures()).id())
    assert scored_session.outdated
    assert len(stages) > 0
    assert scores(scored_session) == before, "until it is measured anew"
    scored_session.measure()
    until(lambda: scored_session.stage is Stage.SCORED)
    assert not scored_session.outdated
    assert scores(scored_session) != before


def test_a_layer_of_ones_own_is_not_missed_in_the_plan(scored_session: SitingSession) -> None:
    scored_session.state.plan_changed.emit()
    assert not scored_session.outdated


def test_a_cancelled_measuring_keeps_the_scores_and_the_mark(
    scored_session: SitingSession, things: QgsVectorLayer, until: Until
) -> None:
    before = scores(scored_session)
    things.startEditing()
    things.deleteFeature(next(things.getFeatures()).id())

    with mock.patch.object(measure_sites, "measure", endless):
        scored_session.measure()
        assert scored_session.stage is Stage.MEASURING
        scored_session.cancel()
        until(lambda: scored_session.stage is Stage.SCORED)
    assert scores(scored_session) == before
    assert scored_session.outdated


def test_other_sites_forget_what_was_measured(scored_session: SitingSession, things: QgsVectorLayer) -> None:
    scored_session.choose_site(0)
    chosen = QSignalSpy(scored_session.site_chosen)
    scored_session.choose_sites(things)
    assert scored_session.scored is None
    assert scored_session.row is None
    assert len(chosen) == 1
    assert scored_session.stage is Stage.UNMEASURED


def test_sites_that_are_removed_from_the_project_are_let_go(
    scored_session: SitingSession, project: QgsProject, sites: QgsVectorLayer
) -> None:
    project.removeMapLayer(sites.id())
    assert scored_session.sites_layer is None
    assert scored_session.stage is Stage.NOTHING_CHOSEN


def test_a_layer_that_is_removed_makes_its_criteria_not_assessed(
    scored_session: SitingSession, project: QgsProject, things: QgsVectorLayer, until: Until
) -> None:
    project.removeMapLayer(things.id())
    assert scored_session.chosen_inputs == {}
    assert scored_session.outdated
    scored_session.measure()
    until(lambda: scored_session.stage is Stage.SCORED)
    assert "near" in scored_session.scored.result.not_assessed


def test_the_chosen_site_is_the_same_place_after_sites_went(
    scored_session: SitingSession, sites: QgsVectorLayer, until: Until
) -> None:
    scored_session.choose_site(2)
    fid = scored_session.scored.sites.fids[2]
    sites.startEditing()
    sites.deleteFeature(int(scored_session.scored.sites.fids[0]))
    sites.commitChanges()
    scored_session.measure()
    until(lambda: scored_session.stage is Stage.SCORED)
    assert scored_session.scored.sites.fids[scored_session.row] == fid
    assert scored_session.row == 1


def test_a_feature_is_found_among_the_scored_sites(scored_session: SitingSession) -> None:
    fid = int(scored_session.scored.sites.fids[3])
    assert scored_session.row_of(fid) == 3
    assert scored_session.row_of(10**9) is None


def test_what_cannot_be_measured_is_told_in_the_panel(
    session: SitingSession, sites: QgsVectorLayer, near_and_large: SitingModel, messages: Listener
) -> None:
    sites.setCrs(type(sites.crs())("EPSG:4326"))
    session.choose_sites(sites)
    session.open_model(near_and_large)
    session.measure()
    assert session.stage is Stage.REFUSED
    assert sites.name() in session.problem
    assert messages.refused == []


def test_a_surprise_while_measuring_reaches_the_message_bar(
    scored_session: SitingSession, messages: Listener, things: QgsVectorLayer, until: Until
) -> None:
    with mock.patch.object(measure_sites, "measure", side_effect=ZeroDivisionError("by zero")):
        scored_session.measure()
        until(lambda: scored_session.stage is Stage.REFUSED)
    assert [type(error) for error in messages.refused] == [ZeroDivisionError]
    messages.surprises.clear()


def test_stopping_lets_go_of_all_signals(
    desk: Desk, project: QgsProject, messages: Listener, sites: QgsVectorLayer
) -> None:
    before = project.receivers(project.layersWillBeRemoved), sites.receivers(sites.dataChanged)
    started = SitingSession(desk.state, desk.background, messages)
    started.choose_sites(sites)
    started.stop()
    after = project.receivers(project.layersWillBeRemoved), sites.receivers(sites.dataChanged)
    assert after == before


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_only_the_last_measuring_counts(
    session: SitingSession,
    sites: QgsVectorLayer,
    things: QgsVectorLayer,
    near_and_large: SitingModel,
    until: Until,
    order: tuple[int, int],
) -> None:
    session.choose_input("things", things)
    session.open_model(near_and_large)
    layers = [sites, sites.clone()]
    session.state.project.addMapLayer(layers[1])
    for number in order:
        session.choose_sites(layers[number])
        session.measure()
    until(lambda: session.stage is Stage.SCORED)
    assert session.scored.request.sites.origin == layers[order[1]].publicSource()


def test_a_layer_chosen_while_another_one_is_measured_does_not_make_it_old(
    scored_session: SitingSession, project: QgsProject, until: Until
) -> None:
    here, slopes = points([(0.0, 0.0)], id=["o"]), points([(0.0, 0.0)], id=["s"])
    project.addMapLayers([here, slopes])
    before = scored_session.scored
    with mock.patch.object(measure_sites, "measure", endless):
        scored_session.choose_input("things", here)
    scored_session.choose_input("slopes", slopes)
    until(lambda: scored_session.scored is not before)
    assert scored_session.scored.result.raw["near"][0] == 0.0
    assert not scored_session.outdated


def test_a_tick_of_a_slider_does_not_measure_from_the_beginning(
    scored_session: SitingSession, until: Until
) -> None:
    with mock.patch.object(measure_sites, "measure", endless):
        scored_session.edit(one_more(scored_session.model), "one more")
        running = scored_session._errand
        scored_session.edit(edits.with_weight(scored_session.model, "large", 9), "weight")
        assert scored_session._errand is running
        assert not running.isCanceled()
        scored_session.cancel()
        until(lambda: scored_session.stage is not Stage.MEASURING)


def test_what_is_measured_is_scored_by_the_model_of_that_moment(
    scored_session: SitingSession, until: Until
) -> None:
    scored_session.edit(one_more(scored_session.model), "one more")
    scored_session.edit(edits.with_weight(scored_session.model, "large", 9), "weight")
    until(lambda: scored_session.stage is Stage.SCORED)
    assert scored_session.scored.request.model == scored_session.model


def test_a_criterion_that_was_not_measured_makes_scores_outdated(
    scored_session: SitingSession, until: Until
) -> None:
    with mock.patch.object(measure_sites, "measure", endless):
        scored_session.edit(one_more(scored_session.model), "one more")
        scored_session.cancel()
        until(lambda: scored_session.stage is Stage.SCORED)
    assert scored_session.outdated
    scored_session.undo_stack.undo()
    assert not scored_session.outdated


def test_a_measuring_that_ends_too_late_has_no_say(
    scored_session: SitingSession, things: QgsVectorLayer
) -> None:
    with mock.patch.object(scored_session._background, "start"):
        scored_session.measure()
    errand = scored_session._errand
    assert errand.run()
    scored_session.choose_sites(things)
    errand.finished(True)
    assert scored_session.scored is None
    assert scored_session.stage is Stage.UNMEASURED


def test_what_stood_against_another_model_is_not_said_of_this_one(
    session: SitingSession, sites: QgsVectorLayer, near_and_large: SitingModel
) -> None:
    sites.setCrs(type(sites.crs())("EPSG:4326"))
    session.choose_sites(sites)
    session.open_model(near_and_large)
    session.measure()
    assert session.stage is Stage.REFUSED
    session.open_model(one_more(near_and_large))
    assert session.problem == ""
    assert session.stage is Stage.UNMEASURED


def test_a_layer_that_is_let_go_is_told(
    scored_session: SitingSession, project: QgsProject, things: QgsVectorLayer
) -> None:
    told, stages = QSignalSpy(scored_session.inputs_changed), QSignalSpy(scored_session.stage_changed)
    project.removeMapLayer(things.id())
    assert len(told) == 1
    assert len(stages) > 0


def test_scores_that_rest_on_other_assumptions_are_outdated_until_they_are_measured_anew(
    scored_session: SitingSession, until: Until
) -> None:
    shipped = shipped_assumptions()
    edited = shipped.with_edit("connection.detour", Range(2.0, 2.0, 2.0))
    scored_session.note_assumptions(edited)
    assert not scored_session.outdated
    measured = scored_session._measured
    assert measured is not None
    modelled = {
        key: each._replace(assumptions=(shipped["connection.detour"],))
        for key, each in measured.measured.items()
    }
    scored_session._measured = replace(measured, measured=modelled)
    assert scored_session.outdated
    scored_session.note_assumptions(shipped)
    assert not scored_session.outdated
    scored_session.note_assumptions(edited)
    store_edits(scored_session.state.project, edited)
    scored_session.measure()
    until(lambda: scored_session.stage is Stage.SCORED)
    assert not scored_session.outdated
