# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The search of QGIS's locator bar (Ctrl+K) through what the open plan holds, by Korean and English names."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsFeature,
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
    QgsRectangle,
    QgsVectorLayer,
)

from ..i18n import tr
from ..plan.name_search import Named, find, names_of
from ..plan.proposals import PROPOSAL_LAYERS
from ..plan.schema import LAYERS
from .desk import Desk
from .notifier import TITLE

PREFIX = "air"
_PROPOSALS_PANEL = "proposals"
_FEWEST_LETTERS = 2
_NEAR_SCALE = 50_000.0
_MARGIN = 1.2


class PlanNames:
    """The snapshot of the names in the open plan; taken anew when somebody searches after something changed."""

    def __init__(self, desk: Desk) -> None:
        self._state = desk.state
        self._names: tuple[Named, ...] | None = None
        self._watched: list[QgsVectorLayer] = []
        self._state.plan_changed.connect(self._watch)
        self._state.language_changed.connect(self._forget)
        self._watch()

    def stop(self) -> None:
        """Watch nothing any more."""
        self._state.language_changed.disconnect(self._forget)
        self._state.plan_changed.disconnect(self._watch)
        self._unwatch()
        self._names = None

    def snapshot(self) -> tuple[Named, ...]:
        """Return the names; on the main thread."""
        if self._names is None:
            self._names = names_of(self._state.layers, tr)
        return self._names

    def _watch(self) -> None:
        self._unwatch()
        self._forget()
        self._watched = list(self._state.layers.values())
        for layer in self._watched:
            for signal in _changes(layer):
                signal.connect(self._forget)

    def _unwatch(self) -> None:
        for layer in self._watched:
            for signal in _changes(layer):
                signal.disconnect(self._forget)
        self._watched = []

    def _forget(self, *_: object) -> None:
        self._names = None


def _changes(layer: QgsVectorLayer) -> tuple:  # type: ignore[type-arg]
    return layer.dataChanged, layer.layerModified, layer.afterCommitChanges, layer.subsetStringChanged


class PlanLocatorFilter(QgsLocatorFilter):
    """Finds assets, regions, proposals and their components; a result zooms to its feature, flashes and selects it.

    QGIS searches in a clone of the filter and in another thread: a clone holds nothing but the snapshot that it took
    on the main thread.
    """

    def __init__(self, desk: Desk, names: PlanNames) -> None:
        super().__init__()
        self._desk = desk
        self._names = names
        self._searched: tuple[Named, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._language = "en"

    def clone(self) -> PlanLocatorFilter:
        return PlanLocatorFilter(self._desk, self._names)

    def name(self) -> str:
        return "airegion_names"

    def displayName(self) -> str:
        return tr("{plugin}: names in the open plan").format(plugin=TITLE)

    def priority(self) -> QgsLocatorFilter.Priority:
        return QgsLocatorFilter.Priority.Medium

    def prefix(self) -> str:
        return PREFIX

    def prepare(self, text: str, context: QgsLocatorContext) -> list[str]:
        """Take the snapshot that is searched; on the main thread."""
        self._language = self._desk.state.language
        self._searched = self._names.snapshot()
        self._titles = {name: tr(spec.title) for name, spec in LAYERS.items()}
        return []

    def fetchResults(self, text: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Search the snapshot; in another thread."""
        if len(text.strip()) < _FEWEST_LETTERS and not context.usingPrefix:
            return
        for found in find(self._searched, text):
            if feedback.isCanceled():
                return
            named = found.named
            result = QgsLocatorResult()
            result.filter = self
            result.displayString = named.label(self._language)
            result.description = " · ".join(
                part for part in (named.kind, named.status, self._titles[named.layer]) if part
            )
            result.score = found.fit
            result.userData = [named.layer, named.fid, named.placed]
            self.resultFetched.emit(result)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Go to the feature; on the main thread."""
        layer_name, fid, placed = result.userData
        layer = self._desk.state.layers.get(layer_name)
        feature = QgsFeature() if layer is None else layer.getFeature(fid)
        if layer is None or not feature.isValid():
            self._desk.notifier.warn(tr("{name} is no longer there.").format(name=result.displayString))
            return
        layer.selectByIds([fid])
        self._desk.iface.setActiveLayer(layer)
        if placed:
            self._show(layer, feature)
        elif layer_name not in PROPOSAL_LAYERS or self._desk.show_panel(_PROPOSALS_PANEL) is None:
            self._desk.notifier.tell(tr("{name} has no place on the map.").format(name=result.displayString))

    def _show(self, layer: QgsVectorLayer, feature: QgsFeature) -> None:
        canvas = self._desk.canvas
        box = QgsRectangle(feature.geometry().boundingBox())
        if box.isEmpty():
            # A point has no extent to zoom to; a user who is nearer already stays so.
            canvas.setCenter(canvas.mapSettings().layerToMapCoordinates(layer, box.center()))
            canvas.zoomScale(min(canvas.scale(), _NEAR_SCALE))
        else:
            box.scale(_MARGIN)
            canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, box))
            canvas.refresh()
        canvas.flashFeatureIds(layer, [feature.id()])


class PlanLocator:
    """Puts the search into QGIS's locator bar and takes it away again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._names: PlanNames | None = None
        self._filter: PlanLocatorFilter | None = None

    def start(self) -> None:
        """Add the search."""
        self._names = PlanNames(self._desk)
        self._filter = PlanLocatorFilter(self._desk, self._names)
        self._desk.iface.registerLocatorFilter(self._filter)

    def stop(self) -> None:
        """Take the search away; QGIS deletes the filter."""
        if self._names is not None:
            self._desk.iface.deregisterLocatorFilter(self._filter)
            self._names.stop()
            self._filter = self._names = None
