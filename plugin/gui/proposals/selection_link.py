# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Links the selection in the tree of proposals with that of the components on the map, both ways.

One layer and rows of a tree, of which most are no features: a list of features of several layers does it by masks, in
``assets/watch.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QObject
from qgis.PyQt.QtWidgets import QTreeView

from ...plan.proposals import ComponentRow
from ..item_models.proposal_tree import ProposalTree

_ROWS = QItemSelectionModel.SelectionFlag.Rows
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect


class SelectionLink(QObject):
    """What is selected here is selected there."""

    def __init__(self, tree: QTreeView, model: ProposalTree) -> None:
        super().__init__(tree)
        self._tree = tree
        self._model = model
        self._layer: QgsVectorLayer | None = None
        self._passing = False
        tree.selectionModel().selectionChanged.connect(self._to_map)

    def link(self, layer: QgsVectorLayer | None) -> None:
        """Link with a layer of components, and with none before."""
        if self._layer is not None:
            # QGIS may have deleted it already.
            with suppress(RuntimeError, TypeError):
                self._layer.selectionChanged.disconnect(self._from_map)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._from_map)
            self._from_map()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Pass nothing on while the tree is being changed by something else than the user."""
        before, self._passing = self._passing, True
        try:
            yield
        finally:
            self._passing = before

    def _to_map(self, *_: object) -> None:
        if self._passing or self._layer is None:
            return
        rows = [self._model.row_at(index) for index in self._tree.selectionModel().selectedRows()]
        with self.held():
            self._layer.selectByIds([row.fid for row in rows if isinstance(row, ComponentRow)])

    def _from_map(self, *_: object) -> None:
        if self._passing or self._layer is None:
            return
        indexes = self._model.indexes_of_components(set(self._layer.selectedFeatureIds()))
        selection = QItemSelection()
        for index in indexes:
            selection.select(index, index)
        with self.held():
            if indexes:
                self._tree.setCurrentIndex(indexes[0])
                self._tree.scrollTo(indexes[0])
            self._tree.selectionModel().select(selection, _ONLY | _ROWS)
