# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One step between two catalogues."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QUndoStack

from plugin.core.ranges import Range
from plugin.gui.assumptions.catalogue_edit import CatalogueEdit
from tests.gui.few_assumptions import CIRCUITS, few_assumptions


def test_a_step_is_made_taken_back_and_made_again() -> None:
    before = few_assumptions()
    after = before.with_edit(CIRCUITS, Range.exactly(4.0))
    taken: list[object] = []
    stack = QUndoStack()
    stack.push(CatalogueEdit("Edit: Circuits", before, after, taken.append))
    stack.undo()
    stack.redo()
    assert taken == [after, before, after]
    assert stack.undoText() == "Edit: Circuits"
