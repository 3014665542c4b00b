# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Notices which layers changed since they were last looked at: edits, commits, filters, reloads, removal.

Of any layer, and no more than that it did: what is shown of features follows ``edit_watch.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QMetaObject, QObject

from ...plan.fingerprints import Fingerprint, fingerprint

_SIGNALS = (
    "layerModified",
    "afterRollBack",
    "subsetStringChanged",
    "crsChanged",
    "willBeDeleted",
)


class LayerWatch:
    """``changed`` holds the names of the layers that changed; ``tell`` is called whenever one more did."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._connections: dict[str, list[QMetaObject.Connection]] = {}
        self._fingerprints: dict[str, Fingerprint] = {}
        self.changed: set[str] = set()

    def look_at(self, layers: Mapping[str, QgsMapLayer]) -> None:
        """Watch these layers from now on; nothing has changed yet."""
        self.stop()
        for name, layer in layers.items():
            noted = partial(self._note, name)
            signals = [getattr(layer, signal) for signal in _SIGNALS if hasattr(layer, signal)]
            self._connections[name] = [signal.connect(noted) for signal in signals]
            self._fingerprints[name] = fingerprint(layer)
            reloaded = layer.dataChanged.connect(partial(self._note_reload, name, layer))
            self._connections[name].append(reloaded)

    def stop(self) -> None:
        """Watch nothing."""
        for connections in self._connections.values():
            for connection in connections:
                QObject.disconnect(connection)
        self._connections.clear()
        self._fingerprints.clear()
        self.changed.clear()

    def _note_reload(self, name: str, layer: QgsMapLayer) -> None:
        # QGIS says so at each refresh of the map as well.
        if fingerprint(layer) != self._fingerprints.get(name):
            self._note(name)

    def _note(self, name: str, *_: object) -> None:
        if name not in self.changed:
            self.changed.add(name)
            self._tell()
