# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a plan holds before an import: its rows to compare with, what may be referred to, and where it lies."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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
from ..stored_tables import quoted_name
from .duplicates import Known, known_rows, positions_of

_EXTENTS = "SELECT table_name, min_x, min_y, max_x, max_y FROM gpkg_contents"
_INDEXES = """
    SELECT table_name, 'rtree_' || table_name || '_' || column_name FROM gpkg_extensions
    WHERE extension_name = 'gpkg_rtree_index'
"""
# A few features that were put at a wrong place say nothing about where the plan lies.
_INNER_PERCENT = (2, 98)
_FEW = 5


@dataclass(frozen=True)
class PresentRows:
    """The rows of one layer, the identifiers of all, and the extent in the plan's CRS (None: nothing is placed).

    ``columns`` (n,) hold str, int, float, date or None; a date that is none stays the text that it is.
    """

    fids: NDArray[np.int64]
    known: Known
    identifiers: dict[tuple[str, str], set[str]]
    extent: QgsRectangle | None
    columns: Mapping[str, NDArray[np.object_]] = field(default_factory=dict)


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
        fids, columns, positions = _rows(connection, spec)
        extent = _extent(connection)
    known = known_rows(columns, positions, spec.fields)
    return PresentRows(fids, known, plan_identifiers(path), extent, columns)


def _rows(
    connection: sqlite3.Connection, spec: LayerSpec
) -> tuple[NDArray[np.int64], dict[str, NDArray[np.object_]], NDArray[np.float64]]:
    fids: list[int] = []
    columns: dict[str, list[Any]] = {name: [] for name in spec.field_names}
    positions = [np.empty((0, 2))]
    for block in blocks(connection, stored_layer(connection, spec)):
        features = block.features
        count = features.count
        fids += [] if features.fids is None else features.fids.tolist()
        for name, column in columns.items():
            column.extend(features.columns[name].tolist() if name in features.columns else [None] * count)
        nowhere = np.full((count, 2), np.nan)
        positions.append(nowhere if features.geometries is None else positions_of(features.geometries))
    dates = {declared.name for declared in spec.fields if declared.type == "date"}
    arrays = {name: _array(column, dated=name in dates) for name, column in columns.items()}
    return np.array(fids, dtype=np.int64), arrays, np.concatenate(positions)


def _array(values: list[Any], *, dated: bool) -> NDArray[np.object_]:
    array = np.empty(len(values), dtype=object)
    array[:] = [_day(value) for value in values] if dated else values
    return array


def _day(value: Any) -> Any:
    try:
        return datetime.date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _extent(connection: sqlite3.Connection) -> QgsRectangle | None:
    """Return the box around what is planned, but for the outermost features on every side.

    Regions count where there is nothing else: they cover the whole country.
    """
    tables = table_names(connection)
    found = {name: box for name, *box in connection.execute(_EXTENTS) if name in LAYERS and None not in box}
    found = {name: box for name, box in found.items() if LAYERS[name].geometry is not None}
    placed = {name: box for name, box in found.items() if name != "region"} or found
    indexes = dict(connection.execute(_INDEXES).fetchall()) if "gpkg_extensions" in tables else {}
    centres = np.concatenate(
        [np.empty((0, 2))]
        + [
            _centres(connection, indexes[name])
            if indexes.get(name) in tables
            else np.array(box, dtype=np.float64).reshape(2, 2)
            for name, box in placed.items()
        ]
    )
    centres = centres[np.isfinite(centres).all(axis=1)]
    if not len(centres):
        return None
    if len(centres) < _FEW:
        return QgsRectangle(*centres.min(axis=0), *centres.max(axis=0))
    low, high = _INNER_PERCENT
    return QgsRectangle(
        *np.percentile(centres, low, axis=0, method="higher"),
        *np.percentile(centres, high, axis=0, method="lower"),
    )


def _centres(connection: sqlite3.Connection, index: str) -> NDArray[np.float64]:
    """Return the middle (n, 2) of each feature's box."""
    # Names cannot be parameters of SQL; this one is the file's own, and quoted.
    sql = f"SELECT (minx + maxx) / 2, (miny + maxy) / 2 FROM {quoted_name(index)}"  # noqa: S608  # nosec B608
    return np.array(connection.execute(sql).fetchall(), dtype=np.float64).reshape(-1, 2)


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
