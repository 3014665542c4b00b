# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The assumptions by their groups, as an item model: it follows the session, and edits through it."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont

from ...core.assumptions import RuleGroup
from ...errors import RulesError
from ...i18n import tr
from ..assumptions.drafts import Drafts
from ..assumptions.session import AssumptionSession
from .assumption_cells import COLUMNS, LIKELY_COLUMN, TITLE, Line, edit_text

NO_INDEX = QModelIndex()
# The internal id of a group; a number of the catalogue has that of its group plus one.
_GROUP = 0


class AssumptionTable(QAbstractItemModel):
    """Groups, and under each its numbers. ``refused`` tells why what was typed is no value; it stays in its cell."""

    refused = pyqtSignal(object)
    accepted = pyqtSignal()

    def __init__(
        self, session: AssumptionSession, language: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.drafts = Drafts(session)
        self._session = session
        self._language = language
        self.groups: list[RuleGroup] = []
        self._ids: list[list[str]] = []
        for group in session.assumptions.groups:
            ids = [one.id for one in session.assumptions if one.group == group.id]
            if ids:
                self.groups.append(group)
                self._ids.append(ids)
        session.assumptions_changed.connect(self.refresh)
        session.project_changed.connect(self._follow_project)

    def stop(self) -> None:
        """Let go of the session."""
        self._session.project_changed.disconnect(self._follow_project)
        self._session.assumptions_changed.disconnect(self.refresh)

    def refresh(self) -> None:
        """Show all cells anew, in the present language."""
        last = len(COLUMNS) - 1
        for number, ids in enumerate(self._ids):
            above = self.index(number, 0)
            self.dataChanged.emit(above, self.index(number, last))
            self.dataChanged.emit(self.index(0, 0, above), self.index(len(ids) - 1, last, above))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def assumption_id(self, index: QModelIndex) -> str:
        """Return the id of the number in a row, "" for a group."""
        if not index.isValid() or index.internalId() == _GROUP:
            return ""
        return self._ids[index.internalId() - 1][index.row()]

    def ids_at(self, index: QModelIndex) -> list[str]:
        """Return the id of a number, or those of a group's numbers."""
        if not index.isValid():
            return []
        key = self.assumption_id(index)
        return [key] if key else list(self._ids[index.row()])

    def group_at(self, index: QModelIndex) -> RuleGroup:
        """Return the group of a row, or which it is."""
        return self.groups[index.row() if index.internalId() == _GROUP else index.internalId() - 1]

    def index_of(self, assumption_id: str) -> QModelIndex:
        """Return where a number is, no index where it is not."""
        for number, ids in enumerate(self._ids):
            if assumption_id in ids:
                return self.index(ids.index(assumption_id), TITLE, self.index(number, 0))
        return QModelIndex()

    def line(self, assumption_id: str) -> Line:
        """Return a number as it is in use and as it is shipped."""
        catalogue = self._session.assumptions
        return Line(catalogue[assumption_id], catalogue.shipped[assumption_id], self._language())

    def forget_drafts(self, assumption_ids: list[str] | None = None) -> None:
        """Forget what was typed and is no value."""
        self.drafts.forget(assumption_ids)
        self.refresh()

    def index(self, row: int, column: int, parent: QModelIndex = NO_INDEX) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _GROUP)

    def parent(self, index: QModelIndex) -> QModelIndex:  # type: ignore[override]
        if not index.isValid() or index.internalId() == _GROUP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _GROUP)

    def rowCount(self, parent: QModelIndex = NO_INDEX) -> int:
        if not parent.isValid():
            return len(self._ids)
        is_group = parent.column() == 0 and parent.internalId() == _GROUP
        return len(self._ids[parent.row()]) if is_group else 0

    def columnCount(self, parent: QModelIndex = NO_INDEX) -> int:
        return len(COLUMNS)

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        flags = super().flags(index)
        can_edit = self.assumption_id(index) and COLUMNS[index.column()].is_editable
        return flags | Qt.ItemFlag.ItemIsEditable if can_edit and self._session.problem is None else flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        key, place = self.assumption_id(index), index.column()
        if not key:
            return self._group_data(index, role)
        make = {
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.AccessibleTextRole: self._text,
            Qt.ItemDataRole.EditRole: self._edit_text,
            Qt.ItemDataRole.ToolTipRole: self._tool_tip,
            Qt.ItemDataRole.FontRole: self._font,
        }.get(role)
        return make(key, place) if make is not None else None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        key = self.assumption_id(index)
        if role != Qt.ItemDataRole.EditRole or not key:
            return False
        column, text = COLUMNS[index.column()], str(value)
        if text.strip() == self._edit_text(key, index.column()):
            return True
        try:
            if column.is_source:
                self._session.edit(key, self.line(key).used.value, " ".join(text.split()))
            else:
                self.drafts.type_end(key, column.end, text)
        except RulesError as error:
            self.refresh()
            self.refused.emit(error)
        else:
            self.refresh()
            self.accepted.emit()
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section].header)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def _group_data(self, index: QModelIndex, role: int) -> Any:
        if index.column() == TITLE and role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return self.groups[index.row()].title.get(self._language())
        return None

    def _text(self, key: str, place: int) -> str:
        draft, column = self.drafts.of(key), COLUMNS[place]
        if draft is not None and column.end in draft.texts:
            return f"⚠ {draft.texts[column.end]}"
        return column.cell(self.line(key))

    def _edit_text(self, key: str, place: int) -> str:
        draft, column = self.drafts.of(key), COLUMNS[place]
        if draft is not None and column.end in draft.texts:
            return draft.texts[column.end]
        return edit_text(self.line(key), column) if column.is_editable else ""

    def _tool_tip(self, key: str, place: int) -> str:
        draft, column = self.drafts.of(key), COLUMNS[place]
        if draft is not None and column.end in draft.texts:
            return _wrapped(
                tr("Not in use yet. {problem}").format(problem=draft.error.message(tr)),
            )
        line = self.line(key)
        if column.end and line.used.value.is_exact and place != LIKELY_COLUMN:
            return _wrapped(tr("The same as the likely value. Type another one to give a range."))
        text = column.cell(line)
        return _wrapped(f"{text}\n{key}" if place == TITLE else text) if text else ""

    def _font(self, key: str, _place: int) -> QFont | None:
        if not self.line(key).is_edited:
            return None
        font = QFont()
        font.setBold(True)
        return font

    def _follow_project(self) -> None:
        self.forget_drafts()


def _alignment(place: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if COLUMNS[place].end else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter
    # As a number, which both Qt 5 and Qt 6 take from a model.
    return int(getattr(flags, "value", flags))


def _wrapped(text: str) -> str:
    """Return a tool tip that wraps."""
    return "".join(f"<p>{escape(line)}</p>" for line in text.split("\n"))
