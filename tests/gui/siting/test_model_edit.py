# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps between models on an undo stack."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QUndoStack

from plugin.core.siting import model_edits as edits
from plugin.core.siting.model import SitingModel
from plugin.gui.siting.model_edit import ModelEdit


def pushed(stack: QUndoStack, taken: list[SitingModel], after: SitingModel, gesture: str = "") -> None:
    before = taken[-1]
    stack.push(ModelEdit("a step", before, after, taken.append, gesture))


def test_a_step_is_taken_undone_and_redone(near_and_large: SitingModel) -> None:
    taken, stack = [near_and_large], QUndoStack()
    heavier = edits.with_weight(near_and_large, "near", 5)
    pushed(stack, taken, heavier)
    stack.undo()
    stack.redo()
    assert taken == [near_and_large, heavier, near_and_large, heavier]
    assert stack.undoText() == "a step"


def test_a_gesture_that_ends_where_it_began_is_no_step(near_and_large: SitingModel) -> None:
    taken, stack = [near_and_large], QUndoStack()
    for weight in (5, 4, 3):
        pushed(stack, taken, edits.with_weight(near_and_large, "near", weight), "near")
    assert stack.count() == 0


def test_other_gestures_are_other_steps(near_and_large: SitingModel) -> None:
    taken, stack = [near_and_large], QUndoStack()
    pushed(stack, taken, edits.with_weight(taken[-1], "near", 5), "near")
    pushed(stack, taken, edits.with_weight(taken[-1], "large", 5), "large")
    pushed(stack, taken, edits.with_weight(taken[-1], "large", 6))
    pushed(stack, taken, edits.with_weight(taken[-1], "large", 7))
    assert stack.count() == 4
