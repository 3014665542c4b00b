# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which assumptions are shown: those with the words that were typed, those edited, those in use."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel

from ...core.assumptions import MARKS
from ...i18n import tr
from ...plan.name_search import initials
from .assumption_cells import unit_text
from .assumption_table import AssumptionTable


class AssumptionFilter(QSortFilterProxyModel):
    """A group is shown with those of its numbers that pass."""

    def __init__(self, table: AssumptionTable, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._words: list[str] = []
        self._only_edited = False
        self._only: frozenset[str] | None = None
        self.setSourceModel(table)

    def show_words(self, text: str) -> None:
        """Show what has all words of a text, in either language or as initial consonants (ㅅㅈㅅㄹ finds 송전선로)."""
        self._words = text.casefold().split()
        self.invalidateFilter()

    def show_only_edited(self, wanted: bool) -> None:  # noqa: FBT001
        """Show what was edited, or typed and is no value yet."""
        self._only_edited = wanted
        self.invalidateFilter()

    def show_only(self, assumption_ids: Iterable[str] | None) -> None:
        """Show some numbers, all when None."""
        self._only = None if assumption_ids is None else frozenset(assumption_ids)
        self.invalidateFilter()

    def shown_ids(self) -> list[str]:
        """Return the numbers that are shown, from top to bottom."""
        rows = (
            self.index(row, 0, group)
            for number in range(self.rowCount())
            for group in (self.index(number, 0),)
            for row in range(self.rowCount(group))
        )
        return [self._table.assumption_id(self.mapToSource(row)) for row in rows]

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self._table.index(row, 0, parent)
        return any(self._passes(key, index) for key in self._table.ids_at(index))

    def _passes(self, key: str, index: QModelIndex) -> bool:
        if self._only is not None and key not in self._only:
            return False
        line = self._table.line(key)
        if self._only_edited and not line.is_edited and self._table.drafts.of(key) is None:
            return False
        if not self._words:
            return True
        title, group = line.used.title, self._table.group_at(index).title
        texts = [title.en, title.ko, initials(title.ko), group.en, group.ko, initials(group.ko)]
        texts += [
            key,
            unit_text(line.used.unit),
            tr(MARKS[line.used.mark]),
            line.own_source,
            line.shipped.source,
        ]
        searched = "\n".join(texts).casefold()
        return all(word in searched for word in self._words)
