# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The criteria of a siting model in their groups, as a tree: on or off, their share, and how well they are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont

from ...errors import mark
from ...i18n import tr
from ..siting.session import SitingSession

if TYPE_CHECKING:
    from ...core.siting.model import Criterion, Group
    from ...studies.criterion_states import CriterionState

NAME, WEIGHT, SHARE, KNOWN = range(4)
_HEADERS = (mark("Criterion"), mark("Weight"), mark("Share"), mark("Known"))
_NO_PARENT = 0
# What the tip says in words; there is no room for them in each row.
_NOT_ASSESSED = "?"
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class CriteriaTree(QAbstractItemModel):
    """Groups with their criteria. Ticks go through the session, so that they can be undone."""

    def __init__(self, session: SitingSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._groups: list[tuple[Group, list[str]]] = []
        self._shares: dict[str, float] = {}
        self._group_shares: dict[str, float] = {}
        self._states: dict[str, CriterionState] = {}
        session.model_changed.connect(self._follow_model)
        session.scored_changed.connect(self._follow_scores)
        self._follow_model()
        self._follow_scores()

    def stop(self) -> None:
        """Stop listening."""
        self._session.scored_changed.disconnect(self._follow_scores)
        self._session.model_changed.disconnect(self._follow_model)

    def criterion(self, index: QModelIndex) -> Criterion | None:
        """Return the criterion of a row, None for a group."""
        criterion_id = self._criterion_id(index)
        return self._session.model.criterion(criterion_id) if criterion_id and self._session.model else None

    def index_of(self, criterion_id: str, column: int = NAME) -> QModelIndex:
        """Return where a criterion stands."""
        for row, (_, ids) in enumerate(self._groups):
            if criterion_id in ids:
                return self.index(ids.index(criterion_id), column, self.index(row, NAME))
        return QModelIndex()

    def group_indexes(self) -> list[QModelIndex]:
        """Return where the groups stand."""
        return [self.index(row, NAME) for row in range(len(self._groups))]

    def retranslate(self) -> None:
        """Show the texts in the present language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(_HEADERS) - 1)
        self._tell_all()

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        if not parent.isValid():
            return len(self._groups)
        is_group = parent.internalId() == _NO_PARENT and parent.column() == NAME
        return len(self._groups[parent.row()][1]) if is_group else 0

    def columnCount(self, _parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(_HEADERS)

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not (0 <= column < len(_HEADERS) and 0 <= row < self.rowCount(parent)):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _NO_PARENT)

    def parent(self, index: QModelIndex) -> QModelIndex:
        if not index.isValid() or index.internalId() == _NO_PARENT:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, NAME, _NO_PARENT)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(_HEADERS[section])
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        criterion = self.criterion(index)
        if index.column() == NAME and criterion is not None and not criterion_is_bare(criterion):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        criterion = self.criterion(index)
        if criterion is None:
            return self._of_group(index, role)
        shown = {
            Qt.ItemDataRole.DisplayRole: lambda: self._text(criterion, index.column()),
            Qt.ItemDataRole.CheckStateRole: lambda: _tick(criterion, index.column()),
            Qt.ItemDataRole.ToolTipRole: lambda: self._tip(criterion),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(criterion, index.column()),
            Qt.ItemDataRole.TextAlignmentRole: lambda: _alignment(index.column()),
        }.get(Qt.ItemDataRole(role))
        return shown() if shown is not None else None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        from ...core.siting import model_edits as edits

        criterion, model = self.criterion(index), self._session.model
        if role != Qt.ItemDataRole.CheckStateRole or criterion is None or model is None:
            return False
        on = Qt.CheckState(value) == _CHECKED
        switch = edits.switched if criterion.weight is not None else edits.limit_switched
        text = tr("Switch {criterion} on") if on else tr("Switch {criterion} off")
        title = criterion.title.get(self._session.state.language)
        self._session.edit(switch(model, criterion.id, in_use=on), text.format(criterion=title))
        return True

    def _criterion_id(self, index: QModelIndex) -> str:
        if not index.isValid() or index.internalId() == _NO_PARENT:
            return ""
        return self._groups[index.internalId() - 1][1][index.row()]

    def _of_group(self, index: QModelIndex, role: int) -> Any:
        group = self._groups[index.row()][0]
        if role == Qt.ItemDataRole.DisplayRole and index.column() == NAME:
            return group.title.get(self._session.state.language)
        if role == Qt.ItemDataRole.DisplayRole and index.column() == SHARE:
            return _percent(self._group_shares.get(group.id, 0.0))
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return _alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, criterion: Criterion, column: int) -> str:
        if column == NAME:
            return criterion.title.get(self._session.state.language)
        if column == WEIGHT and criterion.weight is None:
            return tr("limit") if criterion.limit is not None else tr("information")
        if column == SHARE:
            return _percent(self._shares[criterion.id]) if criterion.id in self._shares else ""
        if column == KNOWN and (state := self._states.get(criterion.id)) is not None:
            return _NOT_ASSESSED if state.why_not else _percent(state.known_share)
        return ""

    def _spoken(self, criterion: Criterion, column: int) -> str:
        """Return a cell as a screen reader says it."""
        text = self._text(criterion, column)
        return tr("not assessed") if text == _NOT_ASSESSED else text

    def _tip(self, criterion: Criterion) -> str:
        language = self._session.state.language
        lines = [criterion.title.get(language), criterion.reason.get(language)]
        lines.append(tr("Source: {source}").format(source=criterion.source))
        if criterion.limit is not None:
            lines.append(tr("Hard limit: {reason}").format(reason=criterion.limit.reason.get(language)))
        state = self._states.get(criterion.id)
        if state is not None and state.why_not:
            lines.append(tr("Not assessed: {reason}").format(reason=tr(state.why_not)))
        return "\n".join(lines)

    def _follow_model(self) -> None:
        from ...core.siting.model_edits import group_shares, weight_shares

        model = self._session.model
        groups = (
            []
            if model is None
            else [(group, [c.id for c in model.criteria if c.group == group.id]) for group in model.groups]
        )
        self._shares = {} if model is None else dict(weight_shares(model))
        self._group_shares = {} if model is None else dict(group_shares(model))
        if groups == self._groups:
            self._tell_all()
            return
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def _follow_scores(self) -> None:
        from ...studies.criterion_states import criterion_states

        scored = self._session.scored
        states = criterion_states(scored) if scored is not None else {}
        if states != self._states:
            self._states = states
            self._tell_all()

    def _tell_all(self) -> None:
        for row, parent in enumerate(self.group_indexes()):
            self.dataChanged.emit(self.index(row, NAME), self.index(row, KNOWN))
            last = self.rowCount(parent) - 1
            if last >= 0:
                self.dataChanged.emit(self.index(0, NAME, parent), self.index(last, KNOWN, parent))


def criterion_is_bare(criterion: Criterion) -> bool:
    """Tell whether there is nothing to switch: no weight and no limit."""
    return criterion.weight is None and criterion.limit is None


def is_on(criterion: Criterion) -> bool:
    """Tell whether a criterion counts: its weight, or of one without a weight, its limit."""
    return criterion.is_weighted if criterion.weight is not None else criterion.is_limiting


def _tick(criterion: Criterion, column: int) -> Qt.CheckState | None:
    if column != NAME or criterion_is_bare(criterion):
        return None
    return _CHECKED if is_on(criterion) else _UNCHECKED


def _alignment(column: int) -> Qt.AlignmentFlag | None:
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter if column > NAME else None


def _percent(share: float) -> str:
    return f"{100.0 * share:.0f} %"
