# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Of where the sums are: the whole plan, what the map shows, or one of the plan's regions."""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from ...core.assets.columns import AssetColumns, Mask
from ...core.assets.inside import in_box, in_rings
from ...i18n import tr
from ...plan.regions import outline, read_regions
from ..desk import Desk
from ..edit_watch import EditWatch

WHOLE = "plan"
VIEW = "view"


class AssetScope(QObject):
    """A choice of a place in a combo box; ``changed``: another place is asked for, or the map shows another one."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk, combo: QComboBox) -> None:
        super().__init__(combo)
        self._desk = desk
        self._combo = combo
        self._regions: QgsVectorLayer | None = None
        self._edits = EditWatch(self)
        self._edits.changed.connect(self.offer)
        self.offer()
        combo.currentIndexChanged.connect(self._tell)
        desk.canvas.extentsChanged.connect(self._follow_map)
        desk.state.plan_changed.connect(self.offer)

    @property
    def chosen(self) -> Any:
        """What is chosen: WHOLE, VIEW, or the id of a region's feature."""
        return self._combo.currentData()

    def choose(self, place: Any) -> None:
        """Choose a place if it is offered."""
        if (at := self._combo.findData(place)) >= 0:
            self._combo.setCurrentIndex(at)

    def stop(self) -> None:
        """Let go of map and plan."""
        self._desk.canvas.extentsChanged.disconnect(self._follow_map)
        self._desk.state.plan_changed.disconnect(self.offer)
        self._edits.stop()
        self._regions = None

    def offer(self) -> None:
        """Offer what there is, in the present language; the choice stays if it is still there."""
        state, before = self._desk.state, self.chosen
        other_plan = state.layers.get("region") is not self._regions
        self._regions = state.layers.get("region")
        self._edits.watch({"region": self._regions} if self._regions is not None else {})
        regions = read_regions(self._regions) if self._regions is not None else []
        self._combo.blockSignals(True)
        self._combo.clear()
        self._combo.addItem(tr("Whole plan"), WHOLE)
        self._combo.addItem(tr("Map view"), VIEW)
        for region in regions:
            self._combo.addItem(region.label(state.language), region.fid)
        self.choose(before if not other_plan or before in (WHOLE, VIEW) else WHOLE)
        self._combo.blockSignals(False)
        # An edited region may lie elsewhere now.
        if before is not None and (self.chosen != before or before not in (WHOLE, VIEW)):
            self.changed.emit()

    def rows(self, columns: AssetColumns, crs: QgsCoordinateReferenceSystem) -> Mask:
        """Tell which features (n,), placed in ``crs``, are in the place: those whose middle is."""
        if self.chosen == VIEW:
            return self._in_view(columns, crs)
        if self.chosen in (WHOLE, None) or self._regions is None:
            return np.ones(columns.count, dtype=bool)
        rings = outline(self._regions, int(self.chosen), crs, self._desk.project)
        return in_rings(columns.x, columns.y, rings)

    def _in_view(self, columns: AssetColumns, crs: QgsCoordinateReferenceSystem) -> Mask:
        settings = self._desk.canvas.mapSettings()
        to_plan = QgsCoordinateTransform(settings.destinationCrs(), crs, self._desk.project)
        try:
            box = to_plan.transformBoundingBox(settings.visibleExtent())
        except QgsCsException:
            # The map shows more than the plan's CRS can express.
            return np.ones(columns.count, dtype=bool)
        return in_box(columns.x, columns.y, (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))

    def _tell(self, *_: object) -> None:
        self.changed.emit()

    def _follow_map(self) -> None:
        if self.chosen == VIEW:
            self.changed.emit()
