# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A change of steps is made, undone and made again."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QUndoStack

from plugin.gui.power.steps_edit import StepsEdit
from plugin.studies.grid_what_if import ByYear, Steps


def test_it_is_made_undone_and_made_again() -> None:
    taken: list[Steps] = []
    stack = QUndoStack()
    after = (ByYear(2030),)
    stack.push(StepsEdit("by 2030", (), after, taken.append))
    assert stack.undoText() == "by 2030"
    stack.undo()
    stack.redo()
    assert taken == [after, (), after]
