# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of one GeoPackage copied into the empty table of another, with further columns beside them.

SQLite copies what is stored; a geometry or a value of the input never becomes an object on its way.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..errors import InputError, mark
from .read_only import read_only_address
from .stored_tables import NotPlainError, StoredTable, TableForm, only_table, quoted_name, table_form
from .whole_table import BLOCK_ROWS, index_rows, opened_to_fill, tell_contents, without_triggers
from .write_failures import write_failure

# Shares of the time, measured on a million rows.
_ROWS_DONE = 0.9

Progress = Callable[[float], None]


class CopiedRows(NamedTuple):
    """Which rows to copy: their table, ids (n,) and boxes (n, 4), NaN where there is no geometry."""

    table: StoredTable
    fids: NDArray[np.int64]
    boxes: NDArray[np.float64]


class AddedColumns(NamedTuple):
    """What goes beside the copied columns: for some rows, a list of values for each name."""

    names: Sequence[str]
    block: Callable[[slice], list[list[Any]]]


def copy_rows(
    target: Path, rows: CopiedRows, copied: Sequence[str], added: AddedColumns, progress: Progress
) -> None:
    """Fill the one, empty table of a new GeoPackage; all of it or nothing.

    Raises NotPlainError, before anything is written, when SQLite cannot copy this table into that one, PlanFileError
    when the disk is full, and InputError when the input changed meanwhile.
    """
    try:
        with closing(_opened(target, rows.table)) as connection:
            name, into, source = _matching(connection, rows.table, copied, added.names)
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                _fill(
                    connection,
                    name,
                    _insertion(name, into, rows.table, source, copied, added),
                    rows,
                    added,
                    progress,
                )
                numbers = rows.fids if into.key in copied else np.arange(1, len(rows.fids) + 1)
                index_rows(connection, name, numbers, rows.boxes, lambda: progress(_ROWS_DONE))
                tell_contents(connection, name, rows.boxes)
    except sqlite3.Error as error:
        raise write_failure(target, mark("The result cannot be written"), error) from error


def changed_meanwhile(layer: str) -> InputError:
    """Return the error for a layer that is not what it was a moment ago."""
    return InputError(
        mark("The layer changed while it was read"),
        where="{layer}",
        layer=layer,
        remedy=mark("Run again when nobody edits it."),
    )


def _opened(target: Path, table: StoredTable) -> sqlite3.Connection:
    try:
        connection = opened_to_fill(target)
        connection.execute("ATTACH DATABASE ? AS input", (read_only_address(table.path),))
    except sqlite3.Error as error:
        raise NotPlainError(table.name) from error
    return connection


def _matching(
    connection: sqlite3.Connection, table: StoredTable, copied: Sequence[str], added: Sequence[str]
) -> tuple[str, TableForm, TableForm]:
    """Return the name and the form of the table to fill, and the form of the input; raise when they do not match."""
    try:
        name = only_table(connection)
        into, source = table_form(connection, name), table_form(connection, table.name, "input")
    except sqlite3.Error as error:
        raise NotPlainError(table.name) from error
    expected = {into.key, into.geometry, *copied, *added}
    # Each geometry carries the number of its CRS; and a key must stay one.
    same_crs = into.srs_id == source.srs_id > 0
    same_key = into.key not in copied or into.key == source.key
    if set(into.columns) != expected or not set(copied) <= set(source.columns) or not (same_crs and same_key):
        raise NotPlainError(table.name)
    return name, into, source


def _insertion(
    name: str,
    into: TableForm,
    table: StoredTable,
    source: TableForm,
    copied: Sequence[str],
    added: AddedColumns,
) -> str:
    targets = ", ".join(quoted_name(column) for column in (into.geometry, *copied, *added.names))
    origins = ", ".join(f"given.{quoted_name(column)}" for column in (source.geometry, *copied))
    values = ", ?" * len(added.names)
    # Names cannot be parameters; here and below they are quoted.
    return (
        f"INSERT INTO {quoted_name(name)} ({targets}) SELECT {origins}{values}"  # noqa: S608  # nosec B608
        f" FROM input.{quoted_name(table.name)} AS given WHERE given.{quoted_name(source.key)} = ?"
    )


def _fill(
    connection: sqlite3.Connection,
    name: str,
    insertion: str,
    rows: CopiedRows,
    added: AddedColumns,
    progress: Progress,
) -> None:
    count = len(rows.fids)
    with without_triggers(connection, name):
        for start in range(0, count, BLOCK_ROWS):
            progress(_ROWS_DONE * start / count)
            part = slice(start, min(start + BLOCK_ROWS, count))
            values = zip(*added.block(part), rows.fids[part].tolist(), strict=True)
            if connection.executemany(insertion, values).rowcount != part.stop - start:
                raise changed_meanwhile(rows.table.name)
