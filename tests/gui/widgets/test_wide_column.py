# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The column that takes the room."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtWidgets import QTableWidget, QTableWidgetItem

from plugin.gui.widgets.wide_column import WideColumn


@pytest.fixture
def table(qtbot: Any) -> QTableWidget:
    made = QTableWidget(1, 3)
    qtbot.addWidget(made)
    made.verticalHeader().hide()
    for column, text in enumerate(("a long name of a site", "82.1", "23–95")):
        made.setItem(0, column, QTableWidgetItem(text))
    WideColumn(made, made.horizontalHeader(), 0, 12)
    made.resize(500, 100)
    made.show()
    return made


def widths(table: QTableWidget) -> list[int]:
    return [table.columnWidth(column) for column in range(3)]


def test_the_columns_fill_the_view(table: QTableWidget) -> None:
    assert sum(widths(table)) == table.viewport().width()
    table.resize(700, 100)
    assert sum(widths(table)) == table.viewport().width()


def test_in_a_narrow_view_the_column_keeps_its_least_width(table: QTableWidget) -> None:
    table.resize(120, 100)
    assert widths(table)[0] == 12 * table.fontMetrics().averageCharWidth()
    assert sum(widths(table)) > table.viewport().width()


def test_a_wider_neighbour_takes_its_room_from_the_column(table: QTableWidget) -> None:
    before = widths(table)[0]
    table.item(0, 1).setText("a text that is much longer")
    table.resizeColumnsToContents()
    assert widths(table)[0] < before
    table.setColumnHidden(1, True)
    table.resize(501, 100)
    assert widths(table)[0] > before
