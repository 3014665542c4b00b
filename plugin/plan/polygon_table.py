# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons written as rows into the empty table of a new GeoPackage: four times as fast as feature by feature."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import mark
from .stored_tables import NotPlainError, TableForm, only_table, quoted_name, table_form
from .whole_table import BLOCK_ROWS, index_rows, opened_to_fill, tell_contents, without_triggers
from .write_failures import write_failure

# Shares of the time, measured on a million rows.
_ROWS_DONE = 0.8
# Clause 2.1.3 of the standard: little endian, with an envelope of four numbers.
_FLAGS = 0b0000_0011
_HEADER = np.dtype(
    [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs_id", "<i4"), ("box", "<f8", 4)]
)
_LITTLE_ENDIAN, _MULTI_POLYGON = 1, 6
_AS_MULTI = struct.pack("<BII", _LITTLE_ENDIAN, _MULTI_POLYGON, 1)

Progress = Callable[[float], None]


def write_polygons(
    target: Path, polygons: NDArray[np.object_], columns: Mapping[str, Sequence[Any]], progress: Progress
) -> None:
    """Fill the one, empty table of a new GeoPackage with polygons and multipolygons (n,) and columns (n,).

    Raises NotPlainError, before anything is written, when the table has other columns, and PlanFileError when the disk
    is full.
    """
    boxes = shapely.bounds(polygons)
    try:
        with closing(opened_to_fill(target)) as connection:
            name, form = _table(connection, columns)
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                with without_triggers(connection, name):
                    _insert(connection, name, form, polygons, boxes, columns, progress)
                numbers = np.arange(1, len(polygons) + 1)
                index_rows(connection, name, numbers, boxes, lambda: progress(_ROWS_DONE))
                tell_contents(connection, name, boxes)
    except sqlite3.Error as error:
        raise write_failure(target, mark("The result cannot be written"), error) from error


def _table(connection: sqlite3.Connection, columns: Mapping[str, Sequence[Any]]) -> tuple[str, TableForm]:
    name = only_table(connection)
    form = table_form(connection, name)
    if set(form.columns) != {form.key, form.geometry, *columns}:
        raise NotPlainError(name)
    return name, form


def _insert(
    connection: sqlite3.Connection,
    name: str,
    form: TableForm,
    polygons: NDArray[np.object_],
    boxes: NDArray[np.float64],
    columns: Mapping[str, Sequence[Any]],
    progress: Progress,
) -> None:
    targets = ", ".join(quoted_name(column) for column in (form.geometry, *columns))
    values = ", ?" * len(columns)
    # Names cannot be parameters; here they are quoted.
    insertion = f"INSERT INTO {quoted_name(name)} ({targets}) VALUES (?{values})"  # noqa: S608  # nosec B608
    for start in range(0, len(polygons), BLOCK_ROWS):
        progress(_ROWS_DONE * start / len(polygons))
        part = slice(start, start + BLOCK_ROWS)
        cells = cells_of(polygons[part], boxes[part], form.srs_id)
        connection.executemany(
            insertion, zip(cells, *(column[part] for column in columns.values()), strict=True)
        )


def cells_of(polygons: NDArray[np.object_], boxes: NDArray[np.float64], srs_id: int) -> list[bytes]:
    """Return polygons and multipolygons, none of them empty, as a GeoPackage stores multipolygons."""
    heads = np.zeros(len(polygons), dtype=_HEADER)
    heads["magic"], heads["flags"], heads["srs_id"] = b"GP", _FLAGS, srs_id
    # xmin, xmax, ymin, ymax.
    heads["box"] = boxes[:, [0, 2, 1, 3]]
    stored, size = heads.tobytes(), _HEADER.itemsize
    is_multi = shapely.get_type_id(polygons) == _MULTI_POLYGON
    return [
        stored[row * size : (row + 1) * size] + (wkb if multi else _AS_MULTI + wkb)
        for row, (wkb, multi) in enumerate(zip(shapely.to_wkb(polygons, byte_order=1), is_multi, strict=True))
    ]
