# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A small table of pairs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QSignalSpy

from plugin.gui.widgets.number_table import NumberTable, number


@pytest.fixture
def table(qtbot: Any) -> NumberTable:
    made = NumberTable()
    qtbot.addWidget(made)
    made.show_rows("km", [(0.0, 1.0), (12.5, 0.0)])
    return made


def test_pairs_are_shown_without_telling_a_change(table: NumberTable) -> None:
    changed = QSignalSpy(table.changed)
    table.show_rows("km", [(1.0, 0.5)])
    assert table.rows() == [("1", "0.5")]
    assert len(changed) == 0
    assert not table.remove.isEnabled(), "one row stays"


def test_a_changed_cell_is_told(table: NumberTable) -> None:
    changed = QSignalSpy(table.changed)
    table.table.item(1, 0).setText("20")
    assert table.rows() == [("0", "1"), ("20", "0")]
    assert len(changed) == 1


def test_a_new_row_counts_when_it_is_filled_in(table: NumberTable, qtbot: Any) -> None:
    changed = QSignalSpy(table.changed)
    table.table.setCurrentCell(0, 0)
    qtbot.mouseClick(table.add, Qt.MouseButton.LeftButton)
    assert table.rows() == [("0", "1"), ("", ""), ("12.5", "0")]
    assert len(changed) == 0


def test_the_chosen_row_is_removed(table: NumberTable, qtbot: Any) -> None:
    changed = QSignalSpy(table.changed)
    table.table.setCurrentCell(0, 0)
    qtbot.mouseClick(table.remove, Qt.MouseButton.LeftButton)
    assert table.rows() == [("12.5", "0")]
    assert len(changed) == 1


@pytest.mark.parametrize(("text", "expected"), [("1.5", 1.5), (" 3 ", 3.0), ("x", None), ("", None)])
def test_texts_are_read_as_numbers(text: str, expected: float | None) -> None:
    assert number(text) == expected


@pytest.fixture(params=["en_US", "ko_KR", "de_DE"])
def locale(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield QLocale()
    QLocale.setDefault(before)


@pytest.mark.parametrize("value", [12345678.0, 1234.5, 1 / 3, 1e-7, 123456789012.0, -0.25])
def test_what_is_shown_is_read_as_the_same_number(table: NumberTable, locale: QLocale, value: float) -> None:
    table.show_rows("persons", [(value, 1.0)])
    ((shown, _),) = table.rows()
    assert number(shown) == value


def test_a_decimal_point_is_no_separator_of_thousands(locale: QLocale) -> None:
    assert number("1.234") == 1.234
    assert number("1,234") in (1.234, None)
