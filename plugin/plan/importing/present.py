# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a plan holds before an import: its rows to compare with, what may be referred to, and where it lies."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

from ...errors import PlanFileError, mark
from ..check import plan_identifiers
from ..checks.stored import blocks, stored_layer, table_names
from ..crs import WGS84
from ..read_only import read_only
from ..schema import LAYERS, LayerSpec
from .duplicates import Known, positions_of

_EXTENTS = "SELECT table_name, min_x, min_y, max_x, max_y FROM gpkg_contents"


@dataclass(frozen=True)
class PresentRows:
    """The rows of one layer, the identifiers of all, and the extent in the plan's CRS (None: nothing is placed)."""

    fids: NDArray[np.int64]
    known: Known
    identifiers: dict[tuple[str, str], set[str]]
    extent: QgsRectangle | None


def read_present(path: Path, spec: LayerSpec) -> PresentRows:
    """Read what an import into a layer is compared with; not a byte of the plan changes."""
    with read_only(path) as connection:
        if spec.name not in table_names(connection):
            raise PlanFileError(
                mark("The plan has no layer {layer}"),
                where="{path}",
                layer=spec.name,
                path=path,
                remedy=mark("Use a backup, or create the plan again."),
            )
        fids, known = _rows(connection, spec)
        extent = _extent(connection)
    return PresentRows(fids, known, plan_identifiers(path), extent)


def _rows(connection: sqlite3.Connection, spec: LayerSpec) -> tuple[NDArray[np.int64], Known]:
    fids: list[int] = []
    texts: dict[str, list[str | None]] = {"id": [], "name": [], "name_ko": []}
    positions = [np.empty((0, 2))]
    for block in blocks(connection, stored_layer(connection, spec)):
        features = block.features
        count = features.count
        fids += [] if features.fids is None else features.fids.tolist()
        for name, column in texts.items():
            column.extend(features.columns[name].tolist() if name in features.columns else [None] * count)
        nowhere = np.full((count, 2), np.nan)
        positions.append(nowhere if features.geometries is None else positions_of(features.geometries))
    return np.array(fids, dtype=np.int64), Known(*texts.values(), np.concatenate(positions))


def _extent(connection: sqlite3.Connection) -> QgsRectangle | None:
    """Return the box around what is planned, as the file's own list of contents says it.

    Regions count where there is nothing else: they cover the whole country.
    """
    found = {name: box for name, *box in connection.execute(_EXTENTS) if name in LAYERS and None not in box}
    found = {name: box for name, box in found.items() if LAYERS[name].geometry is not None}
    placed = [box for name, box in found.items() if name != "region"] or list(found.values())
    boxes = np.array(placed, dtype=np.float64).reshape(-1, 4)
    boxes = boxes[np.isfinite(boxes).all(axis=1) & (boxes[:, 0] <= boxes[:, 2])]
    return QgsRectangle(*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0)) if len(boxes) else None


def lonlat_extent(
    present: PresentRows, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsRectangle | None:
    """Return where the plan lies in longitude and latitude, None when nobody knows."""
    if present.extent is None:
        return None
    to_lonlat = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), context)
    try:
        return to_lonlat.transformBoundingBox(present.extent)
    except QgsCsException:
        return None
