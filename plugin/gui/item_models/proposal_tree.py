# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The tree of proposals, their components and the parts of those, as an item model that follows edits.

New rows are merged into those that are shown: what stays keeps its place, so selection and expansion stay too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from ...i18n import tr
from ...plan.proposals import ComponentRow, ProposalRow, ProposalRows
from ...studies.proposal_figures import ProposalFigures
from .proposal_cells import COLUMNS, AnyRow, View, tool_tip

Key = tuple[str, str]
NO_INDEX = QModelIndex()
_ROOT: Key = ("root", "")


@dataclass(eq=False)
class Node:
    """A place in the tree; ``key`` stays the same from one reading of the layers to the next."""

    key: Key
    row: AnyRow = None
    children: list[Node] = field(default_factory=list)
    parent: Node | None = field(default=None, repr=False)

    def add(self, child: Node) -> None:
        child.parent = self
        self.children.append(child)


class ProposalTree(QAbstractItemModel):
    """What the tree of the proposals shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = View(ProposalFigures(ProposalRows()), "published", "en")
        self._root = Node(_ROOT)
        self._nodes: dict[Key, Node] = {}
        # Views may ask for what is gone until they have heard of it; Python must not forget it earlier.
        self._gone: list[Node] = []

    def show_figures(self, figures: ProposalFigures) -> None:
        """Show other rows."""
        self.view = self.view._replace(figures=figures)
        self._gone.clear()
        self._merge(self._root, _tree(figures))
        self._nodes = {node.key: node for node in _all(self._root)}
        self._tell_changed(self._root)

    def show_view(self, *, basis: str | None = None, language: str | None = None) -> None:
        """Show the figures of another basis, or texts in another language."""
        self.view = self.view._replace(
            basis=basis or self.view.basis, language=language or self.view.language
        )
        self._tell_changed(self._root)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def row_at(self, index: QModelIndex) -> ProposalRow | ComponentRow | None:
        """Return the proposal or component at an index."""
        return self._node(index).row

    def key_at(self, index: QModelIndex) -> Key:
        """Return what the row at an index is called from one reading to the next."""
        return self._node(index).key

    def index_of(self, key: Key) -> QModelIndex:
        """Return where a proposal or component is, no index where it is not."""
        node = self._nodes.get(key)
        return self._index(node) if node is not None else QModelIndex()

    def indexes_of_components(self, fids: set[int]) -> list[QModelIndex]:
        """Return where the components with some feature ids are."""
        return [
            self._index(node)
            for node in self._nodes.values()
            if isinstance(node.row, ComponentRow) and node.row.fid in fids
        ]

    def index(self, row: int, column: int, parent: QModelIndex = NO_INDEX) -> QModelIndex:
        children = self._node(parent).children
        if not (0 <= row < len(children) and 0 <= column < len(COLUMNS)):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, index: QModelIndex) -> QModelIndex:  # type: ignore[override]
        above = self._node(index).parent if index.isValid() else None
        return self._index(above) if above is not None else QModelIndex()

    def rowCount(self, parent: QModelIndex = NO_INDEX) -> int:
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: QModelIndex = NO_INDEX) -> int:
        return len(COLUMNS)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, row = COLUMNS[index.column()], self._node(index).row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return column.cell(self.view, row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(self.view, row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(is_number=column.is_number)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(column.header)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(is_number=column.is_number)
        return None

    def _node(self, index: QModelIndex) -> Node:
        return index.internalPointer() if index.isValid() else self._root

    def _index(self, node: Node) -> QModelIndex:
        if node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), 0, node)

    def _merge(self, node: Node, wanted: Node) -> None:
        """Let the children of a node become those wanted, with no more moves than it takes."""
        node.row = wanted.row
        keys = {child.key for child in wanted.children}
        for place in reversed(range(len(node.children))):
            if node.children[place].key not in keys:
                self.beginRemoveRows(self._index(node), place, place)
                self._gone.append(node.children.pop(place))
                self.endRemoveRows()
        for place, child in enumerate(wanted.children):
            self._settle(node, place, child)

    def _settle(self, node: Node, place: int, wanted: Node) -> None:
        """Let the child at a place be the wanted one: it is there, it moves there, or it comes in anew."""
        if place < len(node.children) and node.children[place].key == wanted.key:
            self._merge(node.children[place], wanted)
            return
        found = next((n for n, child in enumerate(node.children) if child.key == wanted.key), None)
        if found is None:
            self.beginInsertRows(self._index(node), place, place)
            node.children.insert(place, wanted)
            wanted.parent = node
            self.endInsertRows()
            return
        above = self._index(node)
        self.beginMoveRows(above, found, found, above, place)
        node.children.insert(place, node.children.pop(found))
        self.endMoveRows()
        self._merge(node.children[place], wanted)

    def _tell_changed(self, node: Node) -> None:
        if node.children:
            first, last = node.children[0], node.children[-1]
            bottom_right = self.createIndex(len(node.children) - 1, len(COLUMNS) - 1, last)
            self.dataChanged.emit(self.createIndex(0, 0, first), bottom_right)
        for child in node.children:
            self._tell_changed(child)


def _alignment(*, is_number: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
    # As a number: a combination of flags is no value that Qt 5 takes from a model.
    return int(side) | int(Qt.AlignmentFlag.AlignVCenter)


def _all(node: Node) -> Iterator[Node]:
    for child in node.children:
        yield child
        yield from _all(child)


def _tree(figures: ProposalFigures) -> Node:
    """Return the tree of some rows: components under their whole, else under their proposal, else under none."""
    root, keys = Node(_ROOT), _Keys()
    proposals: dict[str, Node] = {}
    for row in figures.rows.proposals:
        node = Node(keys.of("proposal", row), row)
        root.add(node)
        if row.id:
            proposals.setdefault(row.id, node)
    components = [Node(keys.of("component", row), row) for row in figures.rows.components]
    strays = Node(("proposal", ""))
    for number, node in enumerate(components):
        whole = int(figures.parents[number])
        proposal = proposals.get(figures.rows.components[number].proposal_id, strays)
        (components[whole] if whole >= 0 else proposal).add(node)
    if strays.children:
        root.add(strays)
    return root


class _Keys:
    """Keys of rows by their identifiers; of rows that share one, or have none, by the number of the feature too."""

    def __init__(self) -> None:
        self._used: set[Key] = set()

    def of(self, kind: str, row: ProposalRow | ComponentRow) -> Key:
        key = (kind, row.id)
        if not row.id or key in self._used:
            key = (kind, f"{row.id}\n{row.fid}")
        self._used.add(key)
        return key
