# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of changes."""

from __future__ import annotations

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import Qt

from plugin.gui.item_models.lift_model import CHANGE, RANK, TITLE, LiftModel, change_text
from plugin.studies.inspection_words import LiftLine
from tests.gui.frame import spoken

ENOUGH = LiftLine("a", "Area <b>", "2 ha", "at least 3 ha", "4", "", is_enough=True)
FOUND_OUT = LiftLine("b", "Water", "unknown", "at least 5", "4", "to be found out", is_enough=True)
NOT_ENOUGH = LiftLine("c", "Slope", "9 %", "–", "", "not enough", is_enough=False)


def test_a_line_is_a_row(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = LiftModel()
    model.show((ENOUGH, FOUND_OUT, NOT_ENOUGH))
    qtmodeltester.check(model, force_py=True)
    rows = [[model.index(row, column).data() for column in (TITLE, CHANGE, RANK)] for row in range(3)]
    assert rows == [
        ["Area <b>", "2 ha → at least 3 ha", "4"],
        ["Water", "unknown → at least 5\nto be found out", "4"],
        ["Slope", "not enough", "–"],
    ]
    assert model.line(model.index(1, 0)) is FOUND_OUT
    assert model.index(0, RANK).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert "&lt;b&gt;" in model.index(0, TITLE).data(Qt.ItemDataRole.ToolTipRole)
    model.show(())
    assert model.rowCount() == 0


def test_what_has_no_note_has_one_line() -> None:
    assert change_text(ENOUGH) == "2 ha → at least 3 ha"


def test_headings_are_read_again_in_another_language(qtbot: QtBot) -> None:
    model = LiftModel()
    with spoken("ko"), qtbot.waitSignal(model.headerDataChanged):
        model.retranslate()
        assert model.headerData(RANK, Qt.Orientation.Horizontal) == "예상 순위"
