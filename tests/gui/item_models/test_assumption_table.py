# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The assumptions by their groups, as an item model that edits through the session."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt

from plugin.core.ranges import Range
from plugin.gui.assumptions.session import AssumptionSession
from plugin.gui.item_models.assumption_cells import COLUMNS, LIKELY_COLUMN, SOURCE_COLUMN, TITLE
from plugin.gui.item_models.assumption_table import AssumptionTable
from plugin.plan.assumptions import ENTRY, SCOPE
from tests.gui.few_assumptions import CIRCUITS, LENGTH, LOSS, PRICE, few_assumptions
from tests.gui.frame import counted

LOW, HIGH = LIKELY_COLUMN - 1, LIKELY_COLUMN + 1


@pytest.fixture
def session(project: QgsProject) -> Iterator[AssumptionSession]:
    made = AssumptionSession(project, few_assumptions())
    yield made
    made.stop()


@pytest.fixture
def language() -> list[str]:
    return ["en"]


@pytest.fixture
def table(session: AssumptionSession, language: list[str]) -> Iterator[AssumptionTable]:
    made = AssumptionTable(session, lambda: language[0])
    yield made
    made.stop()


def cell(table: AssumptionTable, key: str, column: int) -> QModelIndex:
    return table.index_of(key).siblingAtColumn(column)


def text(table: AssumptionTable, key: str, column: int) -> str:
    return cell(table, key, column).data()


def type_in(table: AssumptionTable, key: str, column: int, typed: str) -> bool:
    return table.setData(cell(table, key, column), typed)


def test_it_is_a_valid_model(table: AssumptionTable, qtmodeltester: Any) -> None:
    qtmodeltester.check(table, force_py=True)


def test_numbers_stand_under_their_groups_and_empty_groups_are_not_there(table: AssumptionTable) -> None:
    shown = [
        (table.index(g, 0).data(), [table.index(r, 0, table.index(g, 0)).data() for r in range(n)])
        for g in range(table.rowCount())
        if (n := table.rowCount(table.index(g, 0)))
    ]
    assert shown == [
        ("Lines", ["Route over straight line", "Circuits", "Loss"]),
        ("Costs", ["Bay of 345 kV"]),
    ]
    assert table.rowCount(table.index(0, LOW)) == 0
    assert table.rowCount(table.index_of(LENGTH)) == 0


def test_rows_know_their_number_and_groups_all_of_theirs(table: AssumptionTable) -> None:
    assert table.assumption_id(table.index_of(PRICE)) == PRICE
    assert table.ids_at(cell(table, PRICE, HIGH)) == [PRICE]
    assert table.assumption_id(table.index(0, 0)) == ""
    assert table.ids_at(table.index(0, 0)) == [LENGTH, CIRCUITS, LOSS]
    assert [table.group_at(index).id for index in (table.index(1, 0), table.index_of(PRICE))] == ["costs"] * 2
    assert (table.index_of("unknown"), table.ids_at(QModelIndex())) == (QModelIndex(), [])


def test_names_are_in_the_language_of_the_interface(table: AssumptionTable, language: list[str]) -> None:
    changed, _ = counted(table.dataChanged)
    headers, _ = counted(table.headerDataChanged)
    language[0] = "ko"
    table.refresh()
    assert changed
    assert headers
    assert table.index(0, 0).data() == "선로"
    assert text(table, LENGTH, TITLE) == "송전선로 우회율"


def test_numbers_are_aligned_to_the_right_with_their_headers(table: AssumptionTable) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    for place, column in enumerate(COLUMNS):
        expected = Qt.AlignmentFlag.AlignRight if column.end else Qt.AlignmentFlag.AlignLeft
        for found in (
            cell(table, LENGTH, place).data(role),
            table.headerData(place, Qt.Orientation.Horizontal, role),
        ):
            assert found & int(getattr(expected, "value", expected))


def test_only_values_and_your_source_can_be_edited(table: AssumptionTable) -> None:
    def editable(index: QModelIndex) -> bool:
        return bool(table.flags(index) & Qt.ItemFlag.ItemIsEditable)

    assert [editable(cell(table, LENGTH, place)) for place in range(len(COLUMNS))] == [
        column.is_editable for column in COLUMNS
    ]
    assert not editable(table.index(0, LOW))


def test_an_edited_row_is_bold_and_shows_what_is_shipped(
    table: AssumptionTable, session: AssumptionSession
) -> None:
    changed, _ = counted(table.dataChanged)
    session.edit(LENGTH, Range(1.2, 1.3, 1.6))
    assert changed
    assert cell(table, LENGTH, TITLE).data(Qt.ItemDataRole.FontRole).bold()
    assert cell(table, CIRCUITS, TITLE).data(Qt.ItemDataRole.FontRole) is None
    assert text(table, LENGTH, LOW) == "1.2"


def test_a_typed_value_is_an_edit_that_can_be_undone(
    table: AssumptionTable, session: AssumptionSession
) -> None:
    accepted, _ = counted(table.accepted)
    assert cell(table, LENGTH, LIKELY_COLUMN).data(Qt.ItemDataRole.EditRole) == "1.3"
    assert type_in(table, LENGTH, LIKELY_COLUMN, "1.5")
    assert text(table, LENGTH, LIKELY_COLUMN) == "1.5"
    assert accepted
    session.undo_stack.undo()
    assert text(table, LENGTH, LIKELY_COLUMN) == "1.3"


def test_what_is_no_value_stays_in_its_cell_and_is_told(
    table: AssumptionTable, session: AssumptionSession
) -> None:
    refused, _ = counted(table.refused)
    type_in(table, LENGTH, LOW, "2")
    assert text(table, LENGTH, LOW) == "⚠ 2"
    assert text(table, LENGTH, HIGH) == "1.6"
    assert cell(table, LENGTH, LOW).data(Qt.ItemDataRole.EditRole) == "2"
    assert "Not in use yet. 2 / 1.3 / 1.6" in cell(table, LENGTH, LOW).data(Qt.ItemDataRole.ToolTipRole)
    assert "out of order" in refused[0][0].message()
    assert session.undo_stack.count() == 0
    type_in(table, LENGTH, LIKELY_COLUMN, "2.2")
    type_in(table, LENGTH, HIGH, "2.5")
    assert session.assumptions[LENGTH].value == Range(2.0, 2.2, 2.5)
    assert text(table, LENGTH, LOW) == "2"


def test_an_editor_closed_without_a_change_is_no_edit(
    table: AssumptionTable, session: AssumptionSession
) -> None:
    for column in (LOW, LIKELY_COLUMN, HIGH, SOURCE_COLUMN):
        index = cell(table, PRICE, column)
        assert table.setData(index, index.data(Qt.ItemDataRole.EditRole))
    assert session.undo_stack.count() == 0
    assert len(table.drafts) == 0


def test_your_source_is_kept_beside_the_shipped_one_and_taken_away_again(
    table: AssumptionTable, session: AssumptionSession
) -> None:
    type_in(table, LENGTH, SOURCE_COLUMN, "  KEPCO\n letter ")
    assert session.assumptions[LENGTH].source == "KEPCO letter"
    assert session.assumptions[LENGTH].value == Range(1.15, 1.3, 1.6)
    assert text(table, LENGTH, SOURCE_COLUMN) == "KEPCO letter"
    assert text(table, LENGTH, len(COLUMNS) - 1) == "assumption: usual in hills"
    type_in(table, LENGTH, SOURCE_COLUMN, "")
    assert not session.assumptions.edited


def test_drafts_are_forgotten_when_asked_and_with_the_project(
    table: AssumptionTable, project: QgsProject
) -> None:
    type_in(table, LENGTH, LOW, "x")
    type_in(table, PRICE, LOW, "y")
    table.forget_drafts([LENGTH])
    assert (text(table, LENGTH, LOW), text(table, PRICE, LOW)) == ("1.15", "⚠ y")
    project.clear()
    assert text(table, PRICE, LOW) == "8"


def test_tool_tips_tell_all_that_is_cut_off_as_text(table: AssumptionTable) -> None:
    role = Qt.ItemDataRole.ToolTipRole
    assert cell(table, LENGTH, TITLE).data(role) == f"<p>Route over straight line</p><p>{LENGTH}</p>"
    assert cell(table, CIRCUITS, len(COLUMNS) - 1).data(role) == "<p>KEPCO &lt;art. 23&gt;</p>"
    assert "The same as the likely value" in cell(table, CIRCUITS, LOW).data(role)
    assert table.index(0, 0).data(role) == "Lines"


def test_a_group_can_not_be_written_to(table: AssumptionTable) -> None:
    assert not table.setData(table.index(0, LOW), "1")
    assert not table.setData(cell(table, LENGTH, LOW), "1.2", Qt.ItemDataRole.DisplayRole)


def test_nothing_can_be_edited_while_what_is_kept_cannot_be_read(project: QgsProject) -> None:
    project.writeEntry(SCOPE, ENTRY, "{")
    session = AssumptionSession(project, few_assumptions())
    table = AssumptionTable(session, lambda: "en")
    assert not table.flags(cell(table, LENGTH, LOW)) & Qt.ItemFlag.ItemIsEditable
    refused, _ = counted(table.refused)
    type_in(table, LENGTH, SOURCE_COLUMN, "mine")
    assert "Nothing can be edited" in refused[0][0].message()
    table.stop()
    session.stop()


def test_after_its_end_it_follows_nothing(session: AssumptionSession) -> None:
    table = AssumptionTable(session, lambda: "en")
    table.stop()
    changed, _ = counted(table.dataChanged)
    session.edit(LENGTH, Range(1.2, 1.3, 1.6))
    session.project_changed.emit()
    assert not changed
