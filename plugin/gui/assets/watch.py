# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The features of some layers of the plan, as columns that follow every edit, and their selection in the map.

A selection is a mask over the rows of all layers, since a list of tens of thousands of features is shown; that of the
few components in their tree is ``proposals/selection_link.py``.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.assets.columns import AssetColumns, Mask, joined, nothing
from ...plan.asset_columns import read_columns, read_some
from ...studies.asset_specs import Theme
from ..edit_watch import EditWatch
from ..state import PlanState

# More rows than this are read faster with all the others.
_FEW = 2000


class AssetWatch(QObject):
    """Watches the plan layers of a theme.

    ``changed``: other features, or other values; sent once for all edits of one step. ``selected``: another selection
    in one of the layers. ``layers_changed``: a layer came or went.
    """

    changed = pyqtSignal()
    selected = pyqtSignal()
    layers_changed = pyqtSignal()

    def __init__(self, state: PlanState, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._names = theme.layers
        self._wanted = theme.columns
        self._layers: dict[str, QgsVectorLayer] = {}
        self._parts: dict[str, AssetColumns] = {}
        self._selecting = False
        self.columns = nothing()
        self._edits = EditWatch(self)
        self._edits.changed.connect(self.settle)
        state.plan_changed.connect(self._follow_plan)
        self._take_layers()
        self._read()

    @property
    def layers(self) -> Mapping[str, QgsVectorLayer]:
        """The layers that are there, by their names in the schema."""
        return self._layers

    @property
    def missing(self) -> tuple[str, ...]:
        """The layers that the plan lacks."""
        return tuple(name for name in self._names if name not in self._layers)

    def stop(self) -> None:
        """Let go of plan and layers."""
        self._state.plan_changed.disconnect(self._follow_plan)
        self._edits.stop()
        for name in tuple(self._layers):
            self._let_go(name)

    def settle(self) -> None:
        """Read what changed, and tell."""
        if self._read():
            self.changed.emit()

    def layer_of(self, row: int) -> QgsVectorLayer:
        """Return the layer of a row."""
        return self._layers[self.columns.layers[self.columns.layer[row]]]

    def feature(self, row: int) -> QgsFeature:
        """Return the feature of a row as it is now; an invalid one when it is gone."""
        return self.layer_of(row).getFeature(int(self.columns.fids[row]))

    def fids(self, rows: Mask) -> dict[str, list[int]]:
        """Return the ids of some rows (n,) by layer, layers without any left out."""
        found = {
            name: self.columns.fids[rows & self.columns.of_layer(name)].tolist() for name in self._layers
        }
        return {name: fids for name, fids in found.items() if fids}

    def selection(self) -> Mask:
        """Tell which rows (n,) are selected in their layers."""
        chosen = np.zeros(self.columns.count, dtype=bool)
        for name, layer in self._layers.items():
            if layer.selectedFeatureCount():
                chosen |= self.columns.of_layer(name) & np.isin(self.columns.fids, layer.selectedFeatureIds())
        return chosen

    def select(self, rows: Mask) -> None:
        """Select these rows (n,) in their layers and no others, and tell once."""
        wanted = self.fids(rows)
        self._selecting = True
        try:
            for name, layer in self._layers.items():
                fids = wanted.get(name, [])
                if layer.selectedFeatureCount() != len(fids) or set(layer.selectedFeatureIds()) != set(fids):
                    layer.selectByIds(fids)
        finally:
            self._selecting = False
        self.selected.emit()

    def _follow_plan(self) -> None:
        if self._take_layers():
            self._read()
            self.layers_changed.emit()
            self.changed.emit()

    def _take_layers(self) -> bool:
        """Watch the layers that are there now and tell whether they are others than before."""
        present = {name: self._state.layers[name] for name in self._names if name in self._state.layers}
        if present == self._layers:
            return False
        for name in [name for name, layer in self._layers.items() if present.get(name) is not layer]:
            self._let_go(name)
        for name in [name for name in present if name not in self._layers]:
            present[name].selectionChanged.connect(self._tell_selection)
        self._layers = present
        self._edits.watch(present)
        return True

    def _let_go(self, name: str) -> None:
        layer = self._layers.pop(name)
        self._parts.pop(name, None)
        if not sip.isdeleted(layer):
            layer.selectionChanged.disconnect(self._tell_selection)

    def _tell_selection(self, *_: object) -> None:
        if not self._selecting:
            self.selected.emit()

    def _read(self) -> bool:
        """Read what was touched, and tell whether anything was."""
        touched = self._edits.take()
        for name, fids in touched.items():
            layer = self._layers[name]
            if fids is None or len(fids) > _FEW:
                self._parts[name] = read_columns(layer, name, self._wanted)
            else:
                part = self._parts[name]
                kept = part.kept(~np.isin(part.fids, list(fids)))
                self._parts[name] = joined([kept, read_some(layer, name, fids, self._wanted)])
        self.columns = joined([self._parts[name] for name in self._layers])
        return bool(touched)
