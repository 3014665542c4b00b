# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of assumptions: it shows every number with its source, edits and resets, and says what cannot be."""

from __future__ import annotations

import html
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QLineEdit, QMessageBox, QPushButton

from plugin.core.ranges import Range
from plugin.gui.assumptions.session import AssumptionSession
from plugin.gui.desk import Desk
from plugin.gui.item_models.assumption_cells import LIKELY_COLUMN, SHIPPED_COLUMN, SOURCE_COLUMN
from plugin.gui.widgets.assumptions_page import AssumptionsPage
from plugin.plan.assumptions import ENTRY, SCOPE, stored_edits
from tests.gui.few_assumptions import CIRCUITS, LENGTH, LOSS, PRICE, few_assumptions
from tests.gui.frame import bury, choose_file, counted, speak_language

LOW, HIGH = LIKELY_COLUMN - 1, LIKELY_COLUMN + 1
ALL = [LENGTH, CIRCUITS, LOSS, PRICE]
MORE = Range(1.2, 1.4, 2.0)


@pytest.fixture
def session(project: QgsProject) -> Iterator[AssumptionSession]:
    made = AssumptionSession(project, few_assumptions())
    yield made
    made.stop()


@pytest.fixture
def page(desk: Desk, session: AssumptionSession, qtbot: Any) -> Iterator[AssumptionsPage]:
    made = AssumptionsPage(desk, session)
    qtbot.addWidget(made)
    made.bring_up()
    yield made
    made.stop()


def cell(page: AssumptionsPage, key: str, column: int = 0) -> QModelIndex:
    return page.shown.mapFromSource(page.table.index_of(key)).siblingAtColumn(column)


def type_into(page: AssumptionsPage, key: str, column: int, text: str) -> None:
    """Edit a cell as people do: open its field, type, press Enter."""
    index = cell(page, key, column)
    page.tree.setCurrentIndex(index)
    page.tree.edit(index)
    field = page.tree.findChild(QLineEdit)
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    # Qt takes what was typed when it is back in its loop.
    QgsApplication.processEvents()
    bury()


def choose(page: AssumptionsPage, *keys: str) -> None:
    page.tree.clearSelection()
    for key in keys:
        flags = page.tree.selectionModel().SelectionFlag
        page.tree.selectionModel().select(cell(page, key), flags.Select | flags.Rows)


def told(page: AssumptionsPage) -> list[tuple[str, Qgis.MessageLevel]]:
    return [(html.unescape(item.text()), item.level()) for item in page.bar.items()]


def button(page: AssumptionsPage, text: str) -> QPushButton:
    buttons = page.bar.currentItem().findChildren(QPushButton)
    return next(each for each in buttons if each.text() == text)


def step(page: AssumptionsPage, number: int) -> QAction:
    """Return the action that undoes (0) or makes again (1)."""
    return page.actions_bar.actions()[number]


# Showing.


def test_every_number_is_shown_and_the_note_counts_them(page: AssumptionsPage) -> None:
    assert page.shown.shown_ids() == ALL
    assert page.tree.isExpanded(page.shown.index(0, 0))
    assert page.note.text() == "4 of 4 shown · 0 edited"
    assert "Choose an assumption" in page.details.toPlainText()
    assert not page.isModal()


def test_the_chosen_number_is_told_in_full(page: AssumptionsPage) -> None:
    page.tree.setCurrentIndex(cell(page, PRICE))
    text = page.details.toPlainText()
    assert "Bay of 345 kV" in text
    assert "8 / 1,250 / 12,500.5 KRW bn" in text
    assert "https://example.org/prices?a=1&b=2" in text


def test_links_are_opened_only_on_a_click_and_only_those_of_the_web(
    page: AssumptionsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    page.tree.setCurrentIndex(cell(page, PRICE))
    assert opened == []
    page.details.anchorClicked.emit(QUrl("https://example.org/prices"))
    page.details.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert opened == ["https://example.org/prices"]
    assert page.details.toPlainText()


def test_numbers_are_never_cut_off(page: AssumptionsPage, session: AssumptionSession) -> None:
    before = page.tree.columnWidth(HIGH)
    session.edit(PRICE, Range(8.0, 1250.0, 123_456_789_012.25))
    metrics = page.tree.fontMetrics()
    for column in (HIGH, SHIPPED_COLUMN):
        assert page.tree.columnWidth(column) > metrics.horizontalAdvance(cell(page, PRICE, column).data())
    session.undo_stack.undo()
    assert page.tree.columnWidth(HIGH) > before


def test_what_is_shipped_has_a_column_when_something_was_edited(
    page: AssumptionsPage, session: AssumptionSession
) -> None:
    assert page.tree.isColumnHidden(SHIPPED_COLUMN)
    session.edit(LENGTH, MORE)
    assert not page.tree.isColumnHidden(SHIPPED_COLUMN)
    assert cell(page, LENGTH, SHIPPED_COLUMN).data() == "1.15 / 1.3 / 1.6"
    session.undo_stack.undo()
    assert page.tree.isColumnHidden(SHIPPED_COLUMN)


def test_the_search_finds_names_in_both_languages_and_initial_consonants(page: AssumptionsPage) -> None:
    QTest.keyClicks(page.filter_edit, "bay")
    assert page.shown.shown_ids() == [PRICE]
    assert page.tree.isExpanded(page.shown.index(0, 0))
    page.filter_edit.setText("ㅅㅈㅅㄹ")
    assert page.shown.shown_ids() == [LENGTH]
    assert page.note.text().startswith("1 of 4 shown")


def test_only_edited_ones_are_shown(page: AssumptionsPage, session: AssumptionSession) -> None:
    session.edit(LENGTH, MORE)
    page.only_edited.setChecked(True)
    assert page.shown.shown_ids() == [LENGTH]


def test_only_those_of_a_result_are_shown_when_there_is_one(page: AssumptionsPage) -> None:
    assert not page.only_used.isEnabled()
    assert page.only_used.toolTip() == "Nothing has been computed yet."
    page.bring_up([LOSS, PRICE])
    assert page.only_used.isChecked()
    assert page.shown.shown_ids() == [LOSS, PRICE]
    page.bring_up()
    assert page.shown.shown_ids() == [LOSS, PRICE]
    page.show_used([LENGTH])
    assert page.shown.shown_ids() == [LENGTH]
    page.show_used(None)
    assert page.shown.shown_ids() == ALL
    assert not page.only_used.isChecked()


# Editing.


def test_a_value_typed_into_its_cell_is_in_use_and_kept_at_once(
    page: AssumptionsPage, session: AssumptionSession, project: QgsProject
) -> None:
    changed, _ = counted(session.assumptions_changed)
    type_into(page, LENGTH, LIKELY_COLUMN, "1.5")
    assert session.assumptions[LENGTH].value == Range(1.15, 1.5, 1.6)
    assert LENGTH in stored_edits(project)
    assert len(changed) == 1
    assert page.note.text() == "4 of 4 shown · 1 edited · 1 edited without a source"
    assert cell(page, LENGTH, SOURCE_COLUMN).data() == "⚠ not given yet"
    type_into(page, LENGTH, SOURCE_COLUMN, "한전 공문")
    assert page.note.text() == "4 of 4 shown · 1 edited"
    assert "한전 공문" in page.details.toPlainText()
    assert "usual in hills" in page.details.toPlainText()


def test_enter_in_a_field_edits_and_does_not_press_a_button(page: AssumptionsPage) -> None:
    type_into(page, CIRCUITS, LIKELY_COLUMN, "3")
    QTest.keyClick(page.filter_edit, Qt.Key.Key_Return)
    assert page.isVisible()


def test_a_value_out_of_order_is_told_and_stays_until_the_others_fit(
    page: AssumptionsPage, session: AssumptionSession
) -> None:
    type_into(page, LENGTH, LOW, "2")
    ((text, level),) = told(page)
    assert "2 / 1.3 / 1.6 is out of order (Route over straight line)" in text
    assert "Give low, likely and high" in text
    assert level == Qgis.MessageLevel.Warning
    assert cell(page, LENGTH, LOW).data() == "⚠ 2"
    assert "⚠ 1 typed but not in use yet" in page.note.text()
    assert "out of order" in page.details.toPlainText()
    assert not session.assumptions.edited
    type_into(page, LENGTH, LIKELY_COLUMN, "2.5")
    type_into(page, LENGTH, HIGH, "3")
    assert session.assumptions[LENGTH].value == Range(2.0, 2.5, 3.0)
    assert told(page) == []
    assert page.note.text().startswith("4 of 4 shown · 1 edited")


def test_a_value_out_of_bounds_is_told_with_the_bounds(page: AssumptionsPage) -> None:
    type_into(page, LENGTH, HIGH, "5")
    assert "outside 1 to 3" in told(page)[0][0]
    assert "between these bounds" in told(page)[0][0]


def test_edits_are_undone_and_made_again(page: AssumptionsPage, session: AssumptionSession) -> None:
    assert not step(page, 0).isEnabled()
    type_into(page, CIRCUITS, LIKELY_COLUMN, "3")
    step(page, 0).trigger()
    assert cell(page, CIRCUITS, LIKELY_COLUMN).data() == "2"
    assert page.note.text().endswith("0 edited")
    step(page, 1).trigger()
    assert cell(page, CIRCUITS, LIKELY_COLUMN).data() == "3"


def test_chosen_numbers_are_reset_with_what_was_typed_for_them(
    page: AssumptionsPage, session: AssumptionSession
) -> None:
    session.edit(LENGTH, MORE)
    session.edit(PRICE, Range.exactly(9.0))
    type_into(page, CIRCUITS, LOW, "x")
    choose(page, LOSS)
    assert not page.reset_action.isEnabled()
    choose(page, LENGTH, CIRCUITS)
    assert page.reset_action.isEnabled()
    page.reset_action.trigger()
    assert list(session.assumptions.edited) == [PRICE]
    assert cell(page, CIRCUITS, LOW).data() == ""
    assert not page.reset_action.isEnabled()
    step(page, 0).trigger()
    assert set(session.assumptions.edited) == {LENGTH, PRICE}


def test_a_chosen_group_is_reset_as_far_as_it_is_shown(
    page: AssumptionsPage, session: AssumptionSession
) -> None:
    for key in (LENGTH, PRICE):
        session.edit(key, Range.exactly(2.5))
    session.edit(CIRCUITS, Range.exactly(4.0))
    page.filter_edit.setText("circuits")
    page.tree.setCurrentIndex(page.shown.index(0, 0))
    assert page.chosen_ids() == [CIRCUITS]
    page.reset_action.trigger()
    assert set(session.assumptions.edited) == {LENGTH, PRICE}


def test_all_are_reset(page: AssumptionsPage, session: AssumptionSession) -> None:
    assert not page.reset_all_action.isEnabled()
    session.edit(LENGTH, MORE)
    type_into(page, CIRCUITS, LOW, "x")
    page.reset_all_action.trigger()
    assert not session.assumptions.edited
    assert page.note.text() == "4 of 4 shown · 0 edited"
    assert not page.reset_all_action.isEnabled()


# Exchanging.


def test_edits_are_exported_and_imported(
    page: AssumptionsPage, session: AssumptionSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not page.export_action.isEnabled()
    session.edit(LENGTH, MORE, "survey")
    choose_file(tmp_path / "수정값", monkeypatch)
    page.export_action.trigger()
    assert (tmp_path / "수정값.json").is_file()
    assert "수정값.json" in told(page)[0][0]
    session.reset_all()
    choose_file(tmp_path / "수정값.json", monkeypatch)
    page.import_action.trigger()
    assert session.assumptions[LENGTH].value == MORE
    assert "1 edits are taken from 수정값.json" in told(page)[0][0]


def test_a_file_dialog_that_is_dismissed_does_nothing(
    page: AssumptionsPage, session: AssumptionSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.edit(LENGTH, MORE)
    choose_file("", monkeypatch)
    page.export_action.trigger()
    page.import_action.trigger()
    assert told(page) == []
    assert session.undo_stack.count() == 1


def test_a_name_completed_by_its_ending_replaces_no_file_that_nobody_asked_about(
    page: AssumptionsPage, session: AssumptionSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.edit(LENGTH, MORE)
    (tmp_path / "mine.json").write_text("mine", encoding="utf-8")
    choose_file(tmp_path / "mine", monkeypatch)
    page.export_action.trigger()
    assert "mine.json exists already" in told(page)[0][0]
    assert (tmp_path / "mine.json").read_text(encoding="utf-8") == "mine"


def test_a_file_that_may_not_be_written_is_told_and_stays(
    page: AssumptionsPage, session: AssumptionSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.edit(LENGTH, MORE)
    path = tmp_path / "kept.json"
    path.write_text("mine", encoding="utf-8")
    path.chmod(stat.S_IREAD)
    choose_file(path, monkeypatch)
    page.export_action.trigger()
    assert "writing there is not allowed" in told(page)[0][0]
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_file_that_cannot_be_imported_is_told_and_changes_nothing(
    page: AssumptionsPage, session: AssumptionSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.edit(LENGTH, MORE)
    type_into(page, CIRCUITS, LOW, "x")
    path = tmp_path / "other.json"
    path.write_text('{"format": "airegion/siting-model", "version": 1}', encoding="utf-8")
    choose_file(path, monkeypatch)
    page.import_action.trigger()
    assert "another kind of document" in told(page)[0][0]
    assert session.assumptions[LENGTH].value == MORE
    assert cell(page, CIRCUITS, LOW).data() == "⚠ x"


def test_what_is_shown_is_copied_as_a_table_with_a_header(page: AssumptionsPage) -> None:
    page.filter_edit.setText("cost.bay")
    page.copy_action.trigger()
    header, row = QgsApplication.clipboard().text().splitlines()
    assert header.split("\t")[:6] == ["Identifier", "Group", "Assumption", "Low", "Likely", "High"]
    assert row.split("\t")[:6] == [PRICE, "Costs", "Bay of 345 kV", "8", "1250", "12500.5"]
    page.filter_edit.setText("nothing like that")
    assert not page.copy_action.isEnabled()


# What is kept in the project.


@pytest.fixture
def broken_page(desk: Desk, project: QgsProject, qtbot: Any) -> Iterator[AssumptionsPage]:
    project.writeEntry(SCOPE, ENTRY, "{ no json")
    session = AssumptionSession(project, few_assumptions())
    made = AssumptionsPage(desk, session)
    qtbot.addWidget(made)
    yield made
    made.stop()
    session.stop()


def test_edits_that_cannot_be_read_are_told_and_nothing_can_be_edited(broken_page: AssumptionsPage) -> None:
    ((text, _),) = told(broken_page)
    assert "The edits kept in the project are not in use. The document is not JSON" in text
    assert broken_page.shown.shown_ids() == ALL
    assert not broken_page.import_action.isEnabled()
    assert not broken_page.reset_all_action.isEnabled()


def test_of_what_is_broken_nothing_is_offered_to_be_kept(broken_page: AssumptionsPage) -> None:
    buttons = [each.text() for each in broken_page.bar.currentItem().findChildren(QPushButton)]
    assert buttons == ["Save as file…", "Discard…"]


def test_they_are_saved_as_a_file_as_they_are_and_still_told(
    broken_page: AssumptionsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(tmp_path / "kept.json", monkeypatch)
    button(broken_page, "Save as file…").click()
    assert (tmp_path / "kept.json").read_text(encoding="utf-8") == "{ no json"
    texts = [text for text, _ in told(broken_page)]
    assert any("kept.json" in text for text in texts)
    assert any("not in use" in text for text in texts)


@pytest.mark.parametrize("agreed", [True, False])
def test_they_are_discarded_only_when_people_agree(
    broken_page: AssumptionsPage,
    project: QgsProject,
    monkeypatch: pytest.MonkeyPatch,
    agreed: bool,  # noqa: FBT001
) -> None:
    answer = QMessageBox.StandardButton.Yes if agreed else QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    button(broken_page, "Discard…").click()
    assert stored_edits(project) == ("" if agreed else "{ no json")
    assert bool(told(broken_page)) is not agreed
    assert broken_page.import_action.isEnabled() is agreed


@pytest.mark.parametrize("agreed", [True, False])
def test_those_that_can_be_used_are_kept_when_people_agree(
    desk: Desk,
    project: QgsProject,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
    agreed: bool,  # noqa: FBT001
) -> None:
    values = '[{"id": "gone", "value": 1}, {"id": "line.circuits", "value": 3}]'
    project.writeEntry(
        SCOPE, ENTRY, f'{{"format": "airegion/assumptions", "version": 1, "values": {values}}}'
    )
    session = AssumptionSession(project, few_assumptions())
    page = AssumptionsPage(desk, session)
    qtbot.addWidget(page)
    asked: list[str] = []
    answer = QMessageBox.StandardButton.Yes if agreed else QMessageBox.StandardButton.No
    monkeypatch.setattr(QMessageBox, "question", lambda *arguments: asked.append(arguments[-1]) or answer)
    button(page, "Keep 1…").click()
    assert asked == ["Keep 1 edits and discard all others? This cannot be undone."]
    assert list(session.assumptions.edited) == ([CIRCUITS] if agreed else [])
    assert bool(told(page)) is not agreed
    page.stop()
    session.stop()


def test_the_page_follows_another_plan(
    page: AssumptionsPage, session: AssumptionSession, open_sample: Callable[[str], Path]
) -> None:
    session.edit(LENGTH, MORE)
    type_into(page, CIRCUITS, LOW, "x")
    open_sample("ulsan_ai_hub")
    assert cell(page, LENGTH, LIKELY_COLUMN).data() == "1.3"
    assert cell(page, CIRCUITS, LOW).data() == ""
    assert page.note.text() == "4 of 4 shown · 0 edited"
    assert told(page) == []
    assert not step(page, 0).isEnabled()


# The window.


def test_the_page_speaks_the_language_of_the_interface(
    page: AssumptionsPage, desk: Desk, session: AssumptionSession
) -> None:
    page.tree.setCurrentIndex(cell(page, LENGTH))
    page.only_edited.setText("")
    speak_language(desk, "ko")
    assert page.only_edited.text()
    assert cell(page, LENGTH).data() == "송전선로 우회율"
    assert page.shown.index(0, 0).data() == "선로"
    assert "송전선로 우회율" in page.details.toPlainText()
    page.copy_action.trigger()
    assert "\t선로\t송전선로 우회율\t" in QgsApplication.clipboard().text()
    assert page.shown.headerData(4, Qt.Orientation.Horizontal) == "단위"


def test_buttons_are_reached_by_the_tab_key_and_have_names(page: AssumptionsPage) -> None:
    for action in page.actions_bar.actions():
        made = page.actions_bar.widgetForAction(action)
        if not action.isSeparator():
            assert made.focusPolicy() == Qt.FocusPolicy.StrongFocus
            assert action.toolTip()
            assert action.text()


def test_actions_have_icons_keys_and_a_menu(page: AssumptionsPage) -> None:
    assert not page.windowIcon().isNull()
    undo, redo = step(page, 0), step(page, 1)
    for action in (undo, redo, page.reset_action, page.import_action, page.export_action, page.copy_action):
        assert not action.icon().isNull()
    assert undo.shortcut() == QKeySequence(QKeySequence.StandardKey.Undo)
    assert redo.shortcut() == QKeySequence(QKeySequence.StandardKey.Redo)
    assert page.tree.actions() == [page.reset_action, page.copy_action]


def test_the_button_closes_the_page(page: AssumptionsPage) -> None:
    page.close_button.click()
    assert not page.isVisible()


def test_where_the_window_was_is_remembered(desk: Desk, session: AssumptionSession, qtbot: Any) -> None:
    for size in ((900, 500), None):
        page = AssumptionsPage(desk, session)
        qtbot.addWidget(page)
        page.show()
        if size is not None:
            page.resize(*size)
        found = (page.width(), page.height())
        page.close()
        page.stop()
    assert found == (900, 500)


def test_after_its_end_the_page_follows_nothing(desk: Desk, session: AssumptionSession, qtbot: Any) -> None:
    page = AssumptionsPage(desk, session)
    qtbot.addWidget(page)
    page.stop()
    before = page.note.text()
    session.edit(LENGTH, MORE)
    desk.state.language_changed.emit()
    session.project_changed.emit()
    assert page.note.text() == before
