# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid study from its building to its end: steps, undo and redo, cancelling, and another plan meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plugin.errors import InputError
from plugin.gui.desk import Desk
from plugin.gui.power import session as module
from plugin.gui.power.session import GridStudySession, Stage
from plugin.studies import grid_study, grid_what_if
from plugin.studies.grid_study import Teaching
from plugin.studies.grid_study_request import case_grid_request, plan_grid_request
from plugin.studies.grid_what_if import ExtraLoad
from tests.gui.frame import bury, counted, kept, open_plan, own_copy
from tests.gui.made_grid import case_file
from tests.studies.made_study import CLOSED, request

Until = Callable[..., None]


@pytest.fixture
def study(desk: Desk) -> GridStudySession:
    return kept(desk, GridStudySession(desk.state, desk.background, desk.notifier))


@pytest.fixture
def built(study: GridStudySession, until: Until) -> GridStudySession:
    study.build(request(CLOSED))
    until(lambda: study.stage is Stage.ANSWERED)
    return study


def room_at(study: GridStudySession, bus: str) -> float:
    assert study.answers is not None
    after = study.answers[1]
    return float(after.capacity.low_mw[after.studied.bus_of[bus]])


def test_a_grid_is_built_and_answered(study: GridStudySession, until: Until) -> None:
    grids, _ = counted(study.grid_changed)
    assert study.stage is Stage.NOTHING
    study.build(request(CLOSED))
    assert study.stage is Stage.BUILDING
    until(lambda: study.stage is Stage.ANSWERED)
    assert study.answers is not None
    assert study.answers[0] is study.answers[1]
    assert room_at(study, "b") == pytest.approx(145.0)
    assert len(grids) == 2


def test_without_data_nothing_is_answered(study: GridStudySession, until: Until) -> None:
    study.build(request(Teaching()))
    until(lambda: study.stage is Stage.NOT_COMPUTABLE)
    assert study.studied is not None
    assert study.answers is None
    study.add(ExtraLoad("b", 10.0), "more")
    assert study.answers is None


def test_steps_are_undone_redone_removed_and_cleared(built: GridStudySession, until: Until) -> None:
    def settled(mw: float) -> None:
        until(lambda: built.stage is Stage.ANSWERED and abs(room_at(built, "b") - mw) < 1e-6)

    built.add(ExtraLoad("b", 60.0), "add 60")
    settled(85.0)
    built.add(ExtraLoad("b", 5.0), "add 5")
    settled(80.0)
    assert built.undo_stack.undoText() == "add 5"
    built.undo_stack.undo()
    settled(85.0)
    built.undo_stack.redo()
    settled(80.0)
    built.remove(0, "remove")
    settled(140.0)
    built.clear("clear")
    settled(145.0)
    built.undo_stack.undo()
    settled(140.0)


def test_a_change_cancels_what_runs(
    built: GridStudySession, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, told = threading.Event(), []
    answer = grid_what_if.answer

    def slow(studied: Any, steps: Any, progress: Any, *rest: Any, **options: Any) -> Any:
        if len(steps) == 1:
            started.set()
            try:
                while True:
                    progress(0.1)
                    threading.Event().wait(0.005)
            except BaseException as error:
                told.append(type(error).__name__)
                raise
        return answer(studied, steps, progress, *rest, **options)

    monkeypatch.setattr(grid_what_if, "answer", slow)
    built.add(ExtraLoad("b", 60.0), "add 60")
    until(started.is_set)
    assert built.stage is Stage.COMPUTING
    built.add(ExtraLoad("b", 5.0), "add 5")
    until(lambda: built.stage is Stage.ANSWERED)
    assert room_at(built, "b") == pytest.approx(80.0)
    until(lambda: told == ["Cancelled"])
    assert built.problem == ""


def test_cancelling_is_told_and_the_next_change_goes_on(
    built: GridStudySession, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = threading.Event()

    def endless(_studied: Any, _steps: Any, progress: Any, *_: Any, **__: Any) -> None:
        while True:
            progress(0.1)
            started.set()
            threading.Event().wait(0.005)

    with monkeypatch.context() as patch:
        patch.setattr(grid_what_if, "answer", endless)
        built.add(ExtraLoad("b", 60.0), "add 60")
        until(started.is_set)
        built.cancel()
        until(lambda: built.stage is Stage.REFUSED)
    assert built.problem == "Cancelled."
    assert built.answers is None
    built.undo_stack.undo()
    until(lambda: built.stage is Stage.ANSWERED)


def test_a_step_that_cannot_be_is_told_and_can_be_undone(built: GridStudySession, until: Until) -> None:
    built.add(ExtraLoad("nowhere", 10.0), "nowhere")
    until(lambda: built.stage is Stage.REFUSED)
    assert "not on the network" in built.problem
    assert built.answers is None
    built.undo_stack.undo()
    until(lambda: built.stage is Stage.ANSWERED)
    assert built.problem == ""


def test_a_surprise_reaches_the_message_bar(
    study: GridStudySession, until: Until, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise ValueError("broken")

    monkeypatch.setattr(grid_study, "open_grid", broken)
    study.build(request(CLOSED))
    until(lambda: study.stage is Stage.REFUSED)
    assert [str(error) for error in desk.notifier.surprises] == ["broken"]
    desk.notifier.surprises.clear()


def test_a_large_grid_is_answered_without_outages_first(
    study: GridStudySession, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_FEW_BUSES", 2)
    seen: list[bool] = []
    study.answer_changed.connect(lambda: seen.append(study.answers[0].has_outages) if study.answers else None)
    study.build(request(CLOSED))
    until(lambda: study.stage is Stage.ANSWERED and len(seen) == 2)
    assert seen == [False, True]


def test_people_may_want_no_outages(built: GridStudySession, until: Until) -> None:
    built.want_outages(False)
    until(lambda: built.answers is not None and not built.answers[1].has_outages)
    assert room_at(built, "b") == pytest.approx(245.0)


def test_the_base_is_computed_once(
    built: GridStudySession, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    answer = grid_what_if.answer

    def noted(studied: Any, steps: Any, *rest: Any, **options: Any) -> Any:
        asked.append(len(steps))
        return answer(studied, steps, *rest, **options)

    monkeypatch.setattr(grid_what_if, "answer", noted)
    built.add(ExtraLoad("b", 60.0), "add 60")
    until(lambda: built.stage is Stage.ANSWERED)
    assert asked == [1]


def test_another_plan_ends_the_study_also_while_it_is_built(
    study: GridStudySession, desk: Desk, gimhae_plan: Path, tmp_path: Path, until: Until
) -> None:
    study.build(request(CLOSED))
    open_plan(desk, own_copy(gimhae_plan, tmp_path))
    assert study.stage is Stage.NOTHING
    until(lambda: not desk.background._running)
    assert study.studied is None


def test_when_the_plan_is_closed_grid_steps_and_undo_are_gone(
    built: GridStudySession, desk: Desk, gimhae_plan: Path, tmp_path: Path, until: Until
) -> None:
    open_plan(desk, own_copy(gimhae_plan, tmp_path))
    built.build(request(CLOSED))
    until(lambda: built.stage is Stage.ANSWERED)
    built.add(ExtraLoad("b", 60.0), "add 60")
    desk.project.clear()
    desk.state.settle()
    assert built.stage is Stage.NOTHING
    assert built.steps == ()
    assert not built.undo_stack.canUndo()
    until(lambda: not desk.background._running)
    assert built.answers is None


def test_an_edit_of_the_plan_is_noted_and_a_new_build_is_up_to_date(
    study: GridStudySession, desk: Desk, gimhae_plan: Path, tmp_path: Path, until: Until
) -> None:
    open_plan(desk, own_copy(gimhae_plan, tmp_path))
    study.build(plan_grid_request(desk.project, CLOSED))
    until(lambda: study.stage is Stage.NOT_COMPUTABLE)
    assert not study.outdated
    layer = desk.state.layers["power_line"]
    layer.startEditing()
    fid = next(layer.getFeatures()).id()
    layer.changeAttributeValue(fid, layer.fields().indexOf("circuits"), 2)
    until(lambda: study.outdated)
    study.build(plan_grid_request(desk.project, CLOSED))
    until(lambda: study.stage is Stage.NOT_COMPUTABLE)
    assert not study.outdated
    desk.project.removeMapLayer(layer.id())
    bury()
    desk.state.settle()
    assert study.outdated
    assert study.studied is not None


def test_edits_of_a_plan_do_not_matter_to_a_case(
    study: GridStudySession, desk: Desk, gimhae_plan: Path, tmp_path: Path, until: Until
) -> None:
    open_plan(desk, own_copy(gimhae_plan, tmp_path))
    study.build(case_grid_request(desk.project, case_file(30), None, "", ""))
    until(lambda: study.stage is Stage.ANSWERED)
    desk.project.removeMapLayer(desk.state.layers["power_line"].id())
    bury()
    desk.state.settle()
    assert not study.outdated


def test_a_new_build_forgets_the_steps(built: GridStudySession, until: Until) -> None:
    built.add(ExtraLoad("b", 60.0), "add 60")
    built.build(request(CLOSED))
    assert built.steps == ()
    until(lambda: built.stage is Stage.ANSWERED)
    assert room_at(built, "b") == pytest.approx(145.0)


def test_what_the_form_lacks_is_told(built: GridStudySession) -> None:
    built.refuse(InputError("No case file is chosen"))
    assert built.stage is Stage.REFUSED
    assert built.problem.startswith("No case file is chosen")
    assert built.studied is None


def test_progress_is_told(study: GridStudySession, until: Until) -> None:
    shares, _ = counted(study.progressed)
    study.build(request(CLOSED))
    until(lambda: study.stage is Stage.ANSWERED)
    assert shares


def test_it_hears_nothing_after_its_end(desk: Desk, gimhae_plan: Path, tmp_path: Path) -> None:
    study = GridStudySession(desk.state, desk.background, desk.notifier)
    study.stop()
    changes, _ = counted(study.grid_changed)
    open_plan(desk, own_copy(gimhae_plan, tmp_path))
    assert changes == []
