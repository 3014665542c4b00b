# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The criteria of an inspected site as a tree: groups, and below each what its criteria found."""

from __future__ import annotations

import math
from html import escape
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont

from ...errors import mark
from ...i18n import tr
from ...studies.inspection_text import decider_text, points_text
from ...studies.site_inspection import UNKNOWN, WEIGHTED, CriterionFinding, GroupFindings, SiteInspection

TITLE, POINTS, VALUE = range(3)
_HEADERS = (mark("Criterion"), mark("Points"), mark("Value"))
_MORE_POINTS = mark("Points: {gained}; up to {lost:.1f} more with full utility")
_LAST = len(_HEADERS) - 1
_NUMBERS = {POINTS, VALUE}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
# The points that a criterion gives and those that it could give, each as a share (0..1) of the most that one could.
SHARES_ROLE = Qt.ItemDataRole.UserRole + 1


class CriteriaModel(QAbstractItemModel):
    """Holds an inspection; another one of the same criteria keeps what is selected and unfolded."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[GroupFindings, ...] = ()
        self._found: tuple[tuple[CriterionFinding, ...], ...] = ()
        self._most = 0.0

    def show(self, inspection: SiteInspection | None) -> None:
        """Hold another inspection, or none."""
        groups = tuple(g for g in inspection.groups if g.assessed) if inspection is not None else ()
        found = tuple(group.assessed for group in groups)
        same = _ids(groups, found) == _ids(self._groups, self._found)
        if not same:
            self.beginResetModel()
        self._groups, self._found = groups, found
        self._most = inspection.most_possible if inspection is not None else 0.0
        if not same:
            self.endResetModel()
            return
        for number in range(len(groups)):
            above = self.index(number, 0)
            self.dataChanged.emit(above, self.index(number, _LAST))
            last = self.rowCount(above) - 1
            self.dataChanged.emit(self.index(0, 0, above), self.index(last, _LAST, above))

    def retranslate(self) -> None:
        """Tell that the headings are to be read again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _LAST)

    def finding(self, index: QModelIndex) -> CriterionFinding | None:
        """Return what stands in a row, None for a group."""
        if not index.isValid() or not index.internalId():
            return None
        return self._found[index.internalId() - 1][index.row()]

    def index_of(self, criterion_id: str) -> QModelIndex:
        """Return where a criterion stands."""
        for number, below in enumerate(self._found):
            for row, finding in enumerate(below):
                if finding.id == criterion_id:
                    return self.index(row, 0, self.index(number, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: QModelIndex = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a cell; those below a group know it by its number, from 1."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: QModelIndex = QModelIndex()) -> Any:  # noqa: B008
        """Return the group of a criterion; of an object, as Qt also asks it, whoever owns the model."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of groups, or of criteria in one."""
        if not parent.isValid():
            return len(self._groups)
        if parent.internalId() or parent.column():
            return 0
        return len(self._found[parent.row()])

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return len(_HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return _RIGHT
        return tr(_HEADERS[section]) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        finding = self.finding(index)
        if finding is None:
            return self._of_group(self._groups[index.row()], index.column(), role)
        if role == SHARES_ROLE:
            return shares(finding, self._most) if index.column() == POINTS else None
        return _of_finding(finding, index.column(), role)

    def _of_group(self, group: GroupFindings, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            has_points = column == POINTS and not math.isnan(group.gained)
            return group.title if column == TITLE else points_text(group.gained) if has_points else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        return None


def shares(finding: CriterionFinding, most: float) -> tuple[float, float] | None:
    """Return what a criterion gives and what it could give as shares (0..1) of ``most`` points; None without points."""
    if math.isnan(finding.gained) or most <= 0:
        return None
    return max(finding.gained, 0.0) / most, finding.possible / most


def _of_finding(finding: CriterionFinding, column: int, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return _shown(finding, column)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return _RIGHT if column in _NUMBERS else _LEFT
    if role == Qt.ItemDataRole.ToolTipRole:
        return f"<qt>{'<br>'.join(escape(line) for line in finding_lines(finding))}</qt>"
    if role == Qt.ItemDataRole.AccessibleTextRole and column == TITLE:
        return ". ".join(finding_lines(finding))
    return None


def finding_lines(finding: CriterionFinding) -> list[str]:
    """Return all that there is to say of a criterion, line by line."""
    decider = decider_text(finding, tr)
    value = f"{finding.raw_text} ({finding.note})" if finding.note else finding.raw_text
    lines = [finding.title, tr("Value: {value}").format(value=value)]
    if decider:
        lines.append(tr("Decided by: {name}").format(name=decider))
    if not math.isnan(finding.utility):
        lines.append(tr("Utility: {utility:.2f} of 1").format(utility=finding.utility))
    if not math.isnan(finding.gained):
        told = tr("Points: {gained}") if round(finding.lost, 1) <= 0 else tr(_MORE_POINTS)
        lines.append(told.format(gained=points_text(finding.gained), lost=finding.lost))
    if not math.isnan(finding.share_in_use):
        lines.append(tr("Weight: {share:.0%} of the weight in use").format(share=finding.share_in_use))
    if finding.limit:
        lines.append(tr("Limit: {limit}").format(limit=finding.limit))
    if finding.use != WEIGHTED:
        lines.append(tr("Without weight: it has no part in the score."))
    return lines


def _shown(finding: CriterionFinding, column: int) -> str:
    if column == TITLE:
        return finding.title
    if column == VALUE:
        return "\n".join(part for part in (finding.raw_text, decider_text(finding, tr)) if part)
    if math.isnan(finding.gained):
        return ""
    points = points_text(finding.gained)
    return f"? {points}" if finding.state == UNKNOWN else points


def _ids(
    groups: tuple[GroupFindings, ...], found: tuple[tuple[CriterionFinding, ...], ...]
) -> list[tuple[str, list[str]]]:
    return [(group.id, [finding.id for finding in below]) for group, below in zip(groups, found, strict=True)]
