# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a plan file holds, read by SQLite alone and not by the code under test."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import shapely

# By the flags of a geometry in a GeoPackage (OGC 12-128, 2.1.3): how long the envelope before its WKB is.
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)


def query(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """Return the rows that a query finds in a file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


def geometries(path: Path, layer: str) -> dict[str, shapely.Geometry]:
    """Return the geometries of a layer by the identifiers of their features, without those that have none."""
    rows = query(path, f"SELECT id, geom FROM {layer} WHERE geom IS NOT NULL")
    return {row_id: shapely.from_wkb(blob[8 + _ENVELOPE_BYTES[blob[3] >> 1 & 7] :]) for row_id, blob in rows}


def execute(path: Path, *statements: str) -> None:
    """Change a file behind the plugin's back; triggers that need GDAL's functions are left out."""
    with closing(sqlite3.connect(path)) as connection:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            connection.create_function(name, 1, lambda _geometry: 1)
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def unfinished_folders(folder: Path) -> list[Path]:
    """Return what an interrupted writer left behind."""
    return list(folder.glob(".airegion-*"))
