# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of a theme's features: filtered and sorted as arrays, and turned into text only where it is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelection, QModelIndex, QObject, Qt

from ...core.assets.columns import AssetColumns, Mask, Numbers, Rows, nothing
from ...core.assets.ordering import figure_ranks, ordered, text_ranks, word_ranks
from ...core.assets.selecting import Filter, matches
from ...errors import mark
from ...i18n import tr
from ...plan.vocabulary import CONFIDENCE, STATUS
from ...studies.asset_figures import figures_of
from ...studies.asset_specs import Theme
from ...studies.asset_summary import names_in, word_label
from ..assets.texts import UNKNOWN, confidence_text, figure_text, layer_title, year_text

_NO_PARENT = QModelIndex()


class ListColumn(NamedTuple):
    """A column of the list: its header, the text of a row, and the ranks of all rows (n,)."""

    key: str
    header: str
    text: Callable[[AssetList, int], str]
    ranks: Callable[[AssetList], Numbers]
    is_number: bool = False


class AssetList(QAbstractTableModel):
    """Rows are the features that pass the filter, in the order asked for."""

    def __init__(
        self,
        theme: Theme,
        language: Callable[[], str],
        details: Callable[[int], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self._details = details
        self.columns = nothing()
        self.filter = Filter()
        self._sort = (0, False)
        self._passing: Mask = np.zeros(0, dtype=bool)
        self._rows: Rows = np.zeros(0, dtype=np.intp)
        self._derive()

    @property
    def passing(self) -> Mask:
        """Which features (n,) pass the filter."""
        return self._passing

    @property
    def sorting(self) -> tuple[int, bool]:
        """The column by which the list is sorted, and whether from the largest down."""
        return self._sort

    def set_columns(self, columns: AssetColumns) -> None:
        """Show other features."""
        self.beginResetModel()
        self.columns = columns
        self._derive()
        self._choose()
        self.endResetModel()

    def set_filter(self, wanted: Filter) -> None:
        """Show the features that pass another filter."""
        self.beginResetModel()
        self.filter = wanted
        self._choose()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the list in another order."""
        self.beginResetModel()
        self._sort = (max(column, 0), order == Qt.SortOrder.DescendingOrder)
        self._arrange()
        self.endResetModel()

    def retranslate(self) -> None:
        """Show names and words in the present language."""
        self.beginResetModel()
        self._derive()
        self._arrange()
        self.endResetModel()

    def feature_row(self, view_row: int) -> int:
        """Return the feature of a row of the list, as its row in the columns."""
        return int(self._rows[view_row])

    def features_of(self, selection: QItemSelection) -> Mask:
        """Tell which features (n,) a selection in the list holds."""
        chosen = np.zeros(self.columns.count, dtype=bool)
        for part in selection:
            chosen[self._rows[part.top() : part.bottom() + 1]] = True
        return chosen

    def selection_of(self, chosen: Mask) -> QItemSelection:
        """Return the selection in the list of some features (n,), as few ranges as there are."""
        at = np.flatnonzero(chosen[self._rows]) if len(self._rows) else np.zeros(0, dtype=np.intp)
        selection = QItemSelection()
        last = self.columnCount() - 1
        for run in np.split(at, np.flatnonzero(np.diff(at) > 1) + 1):
            if len(run):
                selection.select(self.index(int(run[0]), 0), self.index(int(run[-1]), last))
        return selection

    def rowCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Return how many features are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = _NO_PARENT) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(LIST_COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the header of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(LIST_COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(LIST_COLUMNS[section].header)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(LIST_COLUMNS[section])
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        column, row = LIST_COLUMNS[index.column()], self.feature_row(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(self, row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._details(row)
        return None

    def _derive(self) -> None:
        """Prepare what texts and orders are made of."""
        self.names = names_in(self.columns, self._language())
        self.figures = figures_of(self._theme, self.columns)
        self._ranks: dict[str, Numbers] = {}

    def _choose(self) -> None:
        self._passing = matches(self.columns, self.filter)
        self._arrange()

    def _arrange(self) -> None:
        place, descending = self._sort
        rows = np.flatnonzero(self._passing)
        by_name = self._ranked(LIST_COLUMNS[0])
        self._rows = ordered(rows, self._ranked(LIST_COLUMNS[place]), by_name, descending=descending)

    def _ranked(self, column: ListColumn) -> Numbers:
        if column.key not in self._ranks:
            self._ranks[column.key] = column.ranks(self)
        return self._ranks[column.key]


def _alignment(column: ListColumn) -> int:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignVCenter
    # As a number, which both Qt 5 and Qt 6 take from a model.
    return int(getattr(flags, "value", flags))


def _word_text(column: str) -> Callable[[AssetList, int], str]:
    def text(assets: AssetList, row: int) -> str:
        word = assets.columns.word(column).at(row)
        return tr(word_label(column, word)) if word else UNKNOWN

    return text


def _label_ranks(column: str) -> Callable[[AssetList], Numbers]:
    def ranks(assets: AssetList) -> Numbers:
        words = assets.columns.word(column)
        return word_ranks(words, [tr(word_label(column, word)) for word in words.words])

    return ranks


def _listed_ranks(column: str, order: list[str]) -> Callable[[AssetList], Numbers]:
    """Return ranks by the order of a vocabulary, which says more than the alphabet."""

    def ranks(assets: AssetList) -> Numbers:
        words = assets.columns.word(column)
        places = [float(order.index(word)) if word in order else float(len(order)) for word in words.words]
        return np.asarray(np.array([*places, np.nan])[words.codes])

    return ranks


def _layer_ranks(assets: AssetList) -> Numbers:
    titles = text_ranks([layer_title(name) for name in assets.columns.layers])
    return np.asarray(titles[assets.columns.layer]) if assets.columns.count else np.zeros(0)


def _layer_text(assets: AssetList, row: int) -> str:
    return layer_title(assets.columns.layers[assets.columns.layer[row]])


def _confidence(assets: AssetList, row: int) -> str:
    columns = assets.columns
    return confidence_text(columns.word("confidence").at(row), columns.word("geometry_basis").at(row))


LIST_COLUMNS: tuple[ListColumn, ...] = (
    ListColumn(
        "name",
        mark("Name"),
        lambda assets, row: str(assets.names[row]),
        lambda assets: text_ranks(assets.names.tolist()),
    ),
    ListColumn("kind", mark("Kind"), _word_text("kind"), _label_ranks("kind")),
    ListColumn(
        "figure",
        mark("Figure"),
        lambda assets, row: figure_text(assets.figures, row),
        lambda assets: figure_ranks(assets.figures.values, assets.figures.units.codes),
        is_number=True,
    ),
    ListColumn("status", mark("Status"), _word_text("status"), _listed_ranks("status", list(STATUS))),
    ListColumn(
        "year",
        mark("Opened"),
        lambda assets, row: year_text(
            float(assets.columns.number("year")[row]), assets.columns.word("date_precision").at(row)
        ),
        lambda assets: assets.columns.number("year"),
        is_number=True,
    ),
    ListColumn("confidence", mark("Confidence"), _confidence, _listed_ranks("confidence", list(CONFIDENCE))),
    ListColumn("layer", mark("Layer"), _layer_text, _layer_ranks),
)
"""The columns of every theme's list; a new one is a row."""
