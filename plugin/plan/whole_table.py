# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What GDAL's triggers do row by row in a table of a GeoPackage, done once for all of its rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .spatial_index import packed_tree
from .stored_tables import quoted_name

# Rows written at a time: a tenth of a second.
BLOCK_ROWS = 5000
_INDEX_BLOCK_ROWS = 50_000
_BUSY_SECONDS = 5.0


def opened_to_fill(target: Path) -> sqlite3.Connection:
    """Open a new GeoPackage that is thrown away as a whole when filling it fails."""
    connection = sqlite3.connect(
        target.resolve().as_uri(), uri=True, timeout=_BUSY_SECONDS, isolation_level=None
    )
    connection.execute("PRAGMA journal_mode = OFF")
    return connection


@contextmanager
def without_triggers(connection: sqlite3.Connection, name: str) -> Iterator[None]:
    """Take a table's triggers away for a while: they count and index by functions that only GDAL knows."""
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (name,)
    ).fetchall()
    for trigger, _ in triggers:
        connection.execute(f"DROP TRIGGER {quoted_name(trigger)}")
    yield
    for _, sql in triggers:
        connection.execute(sql)


def index_rows(
    connection: sqlite3.Connection,
    name: str,
    fids: NDArray[np.int64],
    boxes: NDArray[np.float64],
    check_cancelled: Callable[[], None],
) -> None:
    """Fill the empty spatial index of a table, if it has one, with boxes (n, 4), NaN where there is no geometry."""
    located = np.isfinite(boxes).all(axis=1)
    tree_name = connection.execute(
        "SELECT 'rtree_' || table_name || '_' || column_name FROM gpkg_extensions"
        " WHERE extension_name = 'gpkg_rtree_index' AND table_name = ?",
        (name,),
    ).fetchone()
    if tree_name is None or not located.any():
        return
    node, rowid, parent = (quoted_name(f"{tree_name[0]}_{part}") for part in ("node", "rowid", "parent"))
    root_bytes = connection.execute(f"SELECT length(data) FROM {node} WHERE nodeno = 1").fetchone()[0]  # noqa: S608  # nosec B608
    tree = packed_tree(fids[located], boxes[located], root_bytes)
    for sql, entries in (
        (f"INSERT OR REPLACE INTO {node} (nodeno, data) VALUES (?, ?)", tree.nodes()),  # noqa: S608
        (f"INSERT INTO {parent} (nodeno, parentnode) VALUES (?, ?)", tree.parent_of_node()),  # noqa: S608  # nosec B608
        (f"INSERT INTO {rowid} (rowid, nodeno) VALUES (?, ?)", tree.leaf_of_feature()),  # noqa: S608  # nosec B608
    ):
        connection.executemany(sql, _watched(entries, check_cancelled))


def _watched(
    entries: Iterable[tuple[Any, Any]], check_cancelled: Callable[[], None]
) -> Iterable[tuple[Any, Any]]:
    for number, entry in enumerate(entries):
        if number % _INDEX_BLOCK_ROWS == 0:
            check_cancelled()
        yield entry


def tell_contents(connection: sqlite3.Connection, name: str, boxes: NDArray[np.float64]) -> None:
    """Write down how many rows a table has, and how far they reach."""
    located = boxes[np.isfinite(boxes).all(axis=1)]
    extent = (
        [*located[:, :2].min(axis=0).tolist(), *located[:, 2:].max(axis=0).tolist()] if len(located) else None
    )
    connection.execute(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
        (*(extent or [None] * 4), name),
    )
    connection.execute(
        "UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (len(boxes), name)
    )
