# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Follows edits of vector layers, says once that something changed, however much it was, and knows what it was.

Panels of assets and of proposals show what people edit, so they follow each step and its undo. The siting session must
only know whether what was measured still holds, for rasters too: that is ``siting/layer_watch.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QMetaObject, QObject, pyqtSignal

from ..plan.fingerprints import Fingerprint, fingerprint
from .idle import once_quiet

# Undo and redo send those of the change that they make.
_SOME = ("featureAdded", "featureDeleted", "attributeValueChanged", "geometryChanged")
_ALL = (
    "afterCommitChanges",
    "afterRollBack",
    "dataSourceChanged",
    "subsetStringChanged",
    "updatedFields",
    "readOnlyChanged",
)


class EditWatch(QObject):
    """Sends ``changed`` after edits, undo, redo, rollback, commit and reload of the layers that it watches."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layers: dict[str, QgsVectorLayer] = {}
        self._connections: dict[str, list[QMetaObject.Connection]] = {}
        self._fingerprints: dict[str, Fingerprint] = {}
        self._touched: dict[str, set[int] | None] = {}
        self._reloaded: set[str] = set()
        # Whether anything was touched since that was last told or asked.
        self._is_news = False
        self._settling = once_quiet(self, self._settle)

    def watch(self, layers: Mapping[str, QgsVectorLayer]) -> None:
        """Watch these layers under these names, and no others; all of a new one counts as touched."""
        for name in [name for name, layer in self._layers.items() if layers.get(name) is not layer]:
            self._let_go(name)
        for name in [name for name in layers if name not in self._layers]:
            self._hold(name, layers[name])

    def take(self) -> dict[str, set[int] | None]:
        """Return the ids of the features that were touched since this was last asked, by layer; None: all of them."""
        self._look_at_reloads()
        self._is_news = False
        touched, self._touched = self._touched, {}
        return touched

    def stop(self) -> None:
        """Watch nothing."""
        self._settling.stop()
        self.watch({})

    def _hold(self, name: str, layer: QgsVectorLayer) -> None:
        slots = {signal: partial(self._touch, name) for signal in _SOME}
        slots |= {signal: partial(self._touch_all, name) for signal in _ALL}
        slots["dataChanged"] = partial(self._expect_reload, name)
        self._connections[name] = [getattr(layer, signal).connect(slot) for signal, slot in slots.items()]
        self._layers[name] = layer
        self._fingerprints[name] = fingerprint(layer)
        self._touched[name] = None

    def _let_go(self, name: str) -> None:
        for connection in self._connections.pop(name):
            QObject.disconnect(connection)
        del self._layers[name], self._fingerprints[name]
        self._touched.pop(name, None)
        self._reloaded.discard(name)

    def _touch(self, name: str, fid: int, *_: object) -> None:
        touched = self._touched.setdefault(name, set())
        if touched is not None:
            touched.add(fid)
        self._expect_news()

    def _touch_all(self, name: str, *_: object) -> None:
        self._touched[name] = None
        self._expect_news()

    def _expect_news(self) -> None:
        self._is_news = True
        self._settling.start()

    def _expect_reload(self, name: str) -> None:
        self._reloaded.add(name)
        self._settling.start()

    def _look_at_reloads(self) -> None:
        reloaded, self._reloaded = self._reloaded, set()
        for name in reloaded:
            # QGIS says so at each refresh of the map as well.
            found = fingerprint(self._layers[name])
            if found != self._fingerprints[name]:
                self._fingerprints[name] = found
                self._touched[name] = None
                self._is_news = True

    def _settle(self) -> None:
        self._look_at_reloads()
        if self._is_news:
            self._is_news = False
            self.changed.emit()
