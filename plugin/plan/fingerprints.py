# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether the stored features of a layer may have changed, told cheaply: QGIS says "changed" at every reload."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsVectorLayer

from .read_only import read_only_address

Fingerprint = tuple[object, ...]


def fingerprint(layer: QgsMapLayer) -> Fingerprint:
    """Return what is another one when the stored features of a layer are others: main thread only.

    Of a table of a GeoPackage: when it was last changed (clause 1.1.3.1.1 of the standard, ``last_change``), as other
    tables of the file change as well. Of another file: its time and size. Else only how many features there are.
    """
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = Path(parts.get("path") or "")
    count = layer.featureCount() if isinstance(layer, QgsVectorLayer) else 0
    if not path.is_file():
        return (count,)
    if path.suffix.lower() == ".gpkg":
        return count, _last_change(path, parts.get("layerName") or "")
    status = path.stat()
    return count, status.st_mtime_ns, status.st_size


def _last_change(path: Path, table: str) -> str:
    try:
        with closing(sqlite3.connect(read_only_address(path), uri=True, timeout=0.1)) as connection:
            rows = connection.execute(
                "SELECT max(last_change) FROM gpkg_contents WHERE table_name = ? OR ? = ''", (table, table)
            )
            return str(rows.fetchone()[0])
    except sqlite3.Error:
        # Somebody writes right now.
        return ""
