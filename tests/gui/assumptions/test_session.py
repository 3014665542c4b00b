# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The assumptions in use in a project: edits are kept with it at once, and can be undone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject

from plugin.core.assumptions import EDITED
from plugin.core.ranges import Range
from plugin.errors import RulesError
from plugin.gui.assumptions.session import AssumptionSession
from plugin.plan.assumptions import ENTRY, SCOPE, assumptions_of, shipped_assumptions, stored_edits
from tests.gui.few_assumptions import CIRCUITS, LENGTH, PRICE, few_assumptions
from tests.gui.frame import counted, spoken

MORE = Range(1.2, 1.4, 2.0)


@pytest.fixture
def session(project: QgsProject) -> Iterator[AssumptionSession]:
    made = AssumptionSession(project, few_assumptions())
    yield made
    made.stop()


def used(session: AssumptionSession, key: str = LENGTH) -> Range:
    return session.assumptions[key].value


def test_without_a_catalogue_of_its_own_it_has_the_shipped_one(project: QgsProject) -> None:
    session = AssumptionSession(project)
    assert session.assumptions is shipped_assumptions()
    session.stop()


def test_an_edit_is_in_use_and_with_the_project_at_once(
    session: AssumptionSession, project: QgsProject, qtbot: QtBot
) -> None:
    project.setDirty(False)
    with qtbot.waitSignal(session.assumptions_changed):
        session.edit(LENGTH, MORE, "survey")
    assert used(session) == MORE
    assert (session.assumptions[LENGTH].mark, session.assumptions[LENGTH].source) == (EDITED, "survey")
    assert assumptions_of(project, few_assumptions()) == session.assumptions
    assert project.isDirty()


def test_steps_are_undone_and_made_again_in_the_project_too(
    session: AssumptionSession, project: QgsProject
) -> None:
    session.edit(LENGTH, MORE)
    session.edit(CIRCUITS, Range.exactly(3.0))
    session.undo_stack.undo()
    assert list(assumptions_of(project, few_assumptions()).edited) == [LENGTH]
    session.undo_stack.undo()
    assert stored_edits(project) == ""
    assert used(session) == Range(1.15, 1.3, 1.6)
    session.undo_stack.redo()
    assert used(session) == MORE


def test_an_edit_that_changes_nothing_is_no_step(session: AssumptionSession) -> None:
    session.edit(CIRCUITS, Range.exactly(2.0))
    session.reset([CIRCUITS])
    session.reset_all()
    assert session.undo_stack.count() == 0


def test_some_numbers_are_reset_in_one_step(session: AssumptionSession) -> None:
    for key, value in ((LENGTH, MORE), (CIRCUITS, Range.exactly(3.0)), (PRICE, Range.exactly(9.0))):
        session.edit(key, value)
    session.reset([LENGTH, PRICE])
    assert list(session.assumptions.edited) == [CIRCUITS]
    assert session.undo_stack.undoText() == "Reset: 2"
    session.undo_stack.undo()
    assert set(session.assumptions.edited) == {LENGTH, CIRCUITS, PRICE}


def test_all_numbers_are_reset_in_one_step(session: AssumptionSession) -> None:
    session.edit(LENGTH, MORE)
    session.edit(CIRCUITS, Range.exactly(3.0))
    session.reset_all()
    assert not session.assumptions.edited
    session.undo_stack.undo()
    assert len(session.assumptions.edited) == 2


def test_steps_are_named_in_the_language_of_the_interface(session: AssumptionSession) -> None:
    session.edit(LENGTH, MORE)
    assert session.undo_stack.undoText() == "Edit: Route over straight line"
    with spoken("ko"):
        session.reset([LENGTH])
    assert "송전선로 우회율" in session.undo_stack.undoText()


@pytest.mark.parametrize(
    ("value", "words", "remedy"),
    [
        (Range(2.0, 1.5, 3.0), "out of order", "Give low, likely and high"),
        (Range(0.5, 1.5, 3.0), "outside 1 to 3", "between these bounds"),
        (Range(1.5, 1.5, 3.5), "outside 1 to 3", "between these bounds"),
    ],
)
def test_a_value_that_cannot_be_is_refused_with_the_name_and_changes_nothing(
    session: AssumptionSession, project: QgsProject, value: Range, words: str, remedy: str
) -> None:
    with pytest.raises(RulesError, match=words) as caught:
        session.edit(LENGTH, value)
    assert "(Route over straight line)" in caught.value.message()
    assert remedy in caught.value.message()
    assert stored_edits(project) == ""
    assert session.undo_stack.count() == 0


def test_edits_go_to_another_project_as_a_file_and_are_one_step_there(
    session: AssumptionSession, tmp_path: Path
) -> None:
    session.edit(LENGTH, MORE, "survey")
    session.edit(CIRCUITS, Range.exactly(3.0))
    session.export_file(tmp_path / "edits.json")
    other = AssumptionSession(QgsProject(), few_assumptions())
    other.edit(PRICE, Range.exactly(7.0))
    assert other.import_file(tmp_path / "edits.json") == 2
    assert other.assumptions == session.assumptions
    assert other.undo_stack.undoText() == "Edits of edits.json"
    other.undo_stack.undo()
    assert list(other.assumptions.edited) == [PRICE]
    other.stop()


def test_a_file_that_cannot_be_used_changes_nothing(session: AssumptionSession, tmp_path: Path) -> None:
    session.edit(LENGTH, MORE)
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    with pytest.raises(RulesError, match="not JSON"):
        session.import_file(tmp_path / "bad.json")
    assert used(session) == MORE
    assert session.undo_stack.count() == 1


# Following projects.


@pytest.fixture
def other_project(tmp_path: Path) -> str:
    """The file of a project with an edit."""
    project = QgsProject()
    session = AssumptionSession(project, few_assumptions())
    session.edit(CIRCUITS, Range.exactly(5.0), "other project")
    session.stop()
    path = str(tmp_path / "other.qgz")
    assert project.write(path)
    return path


def test_another_project_brings_its_own_edits_and_nothing_to_undo(
    session: AssumptionSession, project: QgsProject, other_project: str
) -> None:
    session.edit(LENGTH, MORE)
    changed, _ = counted(session.assumptions_changed)
    followed, _ = counted(session.project_changed)
    assert project.read(other_project)
    assert list(session.assumptions.edited) == [CIRCUITS]
    assert session.undo_stack.count() == 0
    assert changed
    assert followed
    assert not project.isDirty()


def test_a_project_that_is_closed_leaves_what_is_shipped(
    session: AssumptionSession, project: QgsProject
) -> None:
    session.edit(LENGTH, MORE)
    project.clear()
    assert not session.assumptions.edited
    assert session.undo_stack.count() == 0


def test_a_project_with_the_same_edits_changes_no_numbers(
    session: AssumptionSession, project: QgsProject
) -> None:
    changed, _ = counted(session.assumptions_changed)
    project.clear()
    assert not changed


def test_after_its_end_it_follows_nothing(project: QgsProject, other_project: str) -> None:
    session = AssumptionSession(project, few_assumptions())
    session.stop()
    followed, _ = counted(session.project_changed)
    assert project.read(other_project)
    assert not followed


# What is kept cannot be read.


@pytest.fixture
def broken(project: QgsProject) -> Iterator[AssumptionSession]:
    document = {"format": "airegion/assumptions", "version": 2, "values": []}
    project.writeEntry(SCOPE, ENTRY, json.dumps(document))
    made = AssumptionSession(project, few_assumptions())
    yield made
    made.stop()


def test_what_cannot_be_read_is_told_and_what_is_shipped_is_in_use(broken: AssumptionSession) -> None:
    assert "version 2" in broken.problem.message()
    assert broken.assumptions == few_assumptions()


def test_nothing_replaces_what_cannot_be_read(broken: AssumptionSession, project: QgsProject) -> None:
    kept = stored_edits(project)
    with pytest.raises(RulesError, match="Nothing can be edited"):
        broken.edit(LENGTH, MORE)
    with pytest.raises(RulesError, match="Nothing can be edited"):
        broken.reset_all()
    assert stored_edits(project) == kept


def test_what_cannot_be_read_is_exported_as_it_is_kept(
    broken: AssumptionSession, project: QgsProject, tmp_path: Path
) -> None:
    broken.export_file(tmp_path / "kept.json")
    assert (tmp_path / "kept.json").read_text(encoding="utf-8") == stored_edits(project)


def test_of_edits_of_which_one_is_wrong_the_others_are_kept(project: QgsProject) -> None:
    values = [{"id": "gone", "value": 1}, {"id": CIRCUITS, "value": 3, "source": "survey"}]
    document = {"format": "airegion/assumptions", "version": 1, "values": values}
    project.writeEntry(SCOPE, ENTRY, json.dumps(document))
    session = AssumptionSession(project, few_assumptions())
    assert (len(session.assumptions.edited), session.usable_count) == (0, 1)
    changed, _ = counted(session.assumptions_changed)
    session.keep_usable()
    assert changed
    assert session.problem is None
    assert session.usable_count == 0
    assert used(session, CIRCUITS) == Range.exactly(3.0)
    assert assumptions_of(project, few_assumptions()) == session.assumptions
    session.stop()


def test_after_it_is_discarded_numbers_can_be_edited(broken: AssumptionSession, project: QgsProject) -> None:
    broken.discard_stored()
    assert broken.problem is None
    assert stored_edits(project) == ""
    broken.edit(LENGTH, MORE)
    assert used(broken) == MORE


def test_another_project_ends_the_problem(
    broken: AssumptionSession, project: QgsProject, other_project: str
) -> None:
    assert project.read(other_project)
    assert broken.problem is None
    assert list(broken.assumptions.edited) == [CIRCUITS]
