# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a plan file holds, read by SQLite alone and not by the code under test."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any


def query(path: Path, sql: str) -> list[tuple[Any, ...]]:
    """Return the rows that a query finds in a file."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql).fetchall()


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
