# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Follows edits of some layers, and says once that something changed, however much it was."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

# Undo and redo send those of the change that they make.
_SIGNALS = (
    "featureAdded",
    "featuresDeleted",
    "attributeValueChanged",
    "geometryChanged",
    "afterCommitChanges",
    "afterRollBack",
    "dataChanged",
    "subsetStringChanged",
    "readOnlyChanged",
)


class EditWatch(QObject):
    """Sends ``changed`` after edits, undo, redo, rollback and commit of the layers that it watches."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layers: list[QgsVectorLayer] = []
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self.changed)

    def watch(self, layers: Iterable[QgsVectorLayer]) -> None:
        """Watch these layers, and none of those before."""
        self.stop()
        self._layers = list(layers)
        for layer in self._layers:
            for name in _SIGNALS:
                getattr(layer, name).connect(self._expect_change)

    def stop(self) -> None:
        """Watch nothing."""
        self._settling.stop()
        for layer in self._layers:
            # QGIS may have deleted it already.
            with suppress(RuntimeError, TypeError):
                for name in _SIGNALS:
                    getattr(layer, name).disconnect(self._expect_change)
        self._layers = []

    def _expect_change(self, *_: object) -> None:
        self._settling.start()
