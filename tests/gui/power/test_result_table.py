# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of texts: what its cells show, and its copy."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QModelIndex, Qt

from plugin.gui.power.result_table import NO_RESULTS, ResultRow, Results, ResultTable

ROWS = [ResultRow(("A", "1 → 2"), ("A", "1", "2"), "of A"), ResultRow(("B", "–"), ("B", "–", "–"))]
RESULTS = Results(("name", "MW"), ("name", "before", "now"), ROWS)


@pytest.fixture
def table(qapp: object) -> ResultTable:
    made = ResultTable((0,))
    made.show_results(RESULTS)
    return made


def test_cells_headers_and_tips(table: ResultTable) -> None:
    assert [table.headerData(column, Qt.Orientation.Horizontal) for column in range(2)] == ["name", "MW"]
    assert table.headerData(0, Qt.Orientation.Vertical) is None
    assert table.index(0, 1).data() == "1 → 2"
    assert table.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "of A"
    assert table.index(1, 1).data(Qt.ItemDataRole.ToolTipRole) == "–"
    assert table.data(QModelIndex()) is None


def test_figures_stand_at_the_right_and_words_at_the_left(table: ResultTable) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    assert table.index(0, 0).data(role) is None
    assert table.index(0, 1).data(role) & Qt.AlignmentFlag.AlignRight


def test_a_copy_has_its_own_columns(table: ResultTable) -> None:
    assert table.as_text() == "name\tbefore\tnow\nA\t1\t2\nB\t–\t–"


def test_it_is_empty_without_results(table: ResultTable) -> None:
    table.show_results(NO_RESULTS)
    assert (table.rowCount(), table.columnCount()) == (0, 0)
    assert table.rowCount(table.index(0, 0)) == 0
