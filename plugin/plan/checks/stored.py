# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A plan's tables as SQLite holds them, block by block: OGR would turn a text in a column of numbers into 0."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray

from ...errors import mark
from ..geometries import read_wkb
from ..schema import LayerSpec
from ..stored_tables import quoted_name
from .features import Features, Mask, Objects, features_of
from .findings import WARNING, Finding

BLOCK_ROWS = 20_000
# The envelope before the WKB, by bits 1 to 3 of the flags; other values are not defined (OGC 12-128, 2.1.3).
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_HEADER_BYTES, _FLAGS_AT, _EXTENDED = 8, 3, 0x20
_MAGIC = b"GP"
_M_FLAG = 0x40000000
_BARE_CODE = 0x0FFFFFFF
_CODES_WITH_M = (2, 3)


class StoredLayer(NamedTuple):
    """A layer of the plan as it is in the file: its declared columns that are there, and their SQL types."""

    spec: LayerSpec
    types: dict[str, str]
    geometry_column: str

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the declared columns that are there."""
        return tuple(name for name in self.spec.field_names if name in self.types)


class StoredBlock(NamedTuple):
    """Some rows of a layer; which have a geometry, one that cannot be read, one with measures (M)."""

    features: Features
    placed: Mask
    unreadable: Mask
    measured: Mask


def table_names(connection: sqlite3.Connection) -> set[str]:
    """Return the names of the tables of a database."""
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def stored_layer(connection: sqlite3.Connection, spec: LayerSpec) -> StoredLayer:
    """Return what a table has of what its layer declares."""
    types = dict(
        connection.execute("SELECT name, upper(type) FROM pragma_table_info(?)", (spec.name,)).fetchall()
    )
    found = connection.execute(
        "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?", (spec.name,)
    ).fetchone()
    column = found[0] if found is not None else "geom"
    return StoredLayer(spec, types, column if spec.geometry is not None and column in types else "")


def row_count(connection: sqlite3.Connection, table: str) -> int:
    """Return how many rows a table has."""
    return int(connection.execute(_select("count(*)", table)).fetchone()[0])


def identifiers_of(connection: sqlite3.Connection, table: str, column: str) -> set[str]:
    """Return the different values of a column."""
    sql = _select(f"DISTINCT {quoted_name(column)}", table)
    return {value for (value,) in _rows(connection, sql, ()) if isinstance(value, str)}


def blocks(
    connection: sqlite3.Connection, layer: StoredLayer, most_rows: int = BLOCK_ROWS
) -> Iterator[StoredBlock]:
    """Read a layer in the order of its rows; the file is free for writers between two blocks."""
    names = [*layer.columns, *([layer.geometry_column] if layer.geometry_column else [])]
    chosen = ", ".join(["rowid", *map(quoted_name, names)])
    sql = _select(chosen, layer.spec.name, "WHERE rowid > ? ORDER BY rowid LIMIT ?")
    last, first_row = np.iinfo(np.int64).min, 0
    while rows := _rows(connection, sql, (int(last), most_rows)):
        yield _block(layer, rows, first_row)
        last, first_row = rows[-1][0], first_row + len(rows)


def _select(what: str, table: str, rest: str = "") -> str:
    # Names cannot be parameters of SQL; they are the schema's, and quoted.
    return f"SELECT {what} FROM {quoted_name(table)} {rest}"  # noqa: S608 # nosec B608


def _rows(connection: sqlite3.Connection, sql: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
    try:
        return connection.execute(sql, values).fetchall()
    except sqlite3.OperationalError as error:
        if "decode" not in str(error):
            raise
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.text_factory = str


def _block(layer: StoredLayer, rows: list[tuple[Any, ...]], first_row: int) -> StoredBlock:
    cells = np.empty((len(rows), len(rows[0])), dtype=object)
    cells[:] = rows
    fids = cells[:, 0].astype(np.int64)
    columns = {name: cells[:, index] for index, name in enumerate(layer.columns, start=1)}
    if not layer.geometry_column:
        nothing = np.zeros(len(rows), dtype=bool)
        features = features_of(layer.spec, columns, None, fids, first_row)
        return StoredBlock(features, nothing, nothing, nothing)
    wkbs = _wkbs(cells[:, -1])
    geometries = read_wkb(wkbs)
    given = np.not_equal(cells[:, -1], None).astype(bool)
    features = features_of(layer.spec, columns, geometries, fids, first_row)
    placed, unreadable = given & ~shapely.is_empty(geometries), given & shapely.is_missing(geometries)
    return StoredBlock(features, placed, unreadable, _with_measures(wkbs))


def _wkbs(blobs: Objects) -> Objects:
    """Return the WKB of geometries as a GeoPackage stores them, None for none and for what is none."""
    wkbs = np.empty(len(blobs), dtype=object)
    wkbs[:] = [_wkb(blob) for blob in blobs]
    return wkbs


def _wkb(blob: Any) -> bytes | None:
    if not isinstance(blob, bytes) or len(blob) <= _HEADER_BYTES or blob[:2] != _MAGIC:
        return None
    flags = blob[_FLAGS_AT]
    envelope = flags >> 1 & 7
    if flags & _EXTENDED or envelope >= len(_ENVELOPE_BYTES):
        return None
    return blob[_HEADER_BYTES + _ENVELOPE_BYTES[envelope] :]


def _with_measures(wkbs: Objects) -> Mask:
    codes = [int.from_bytes(wkb[1:5], "little" if wkb[0] else "big") if wkb else 0 for wkb in wkbs]
    array: NDArray[np.int64] = np.array(codes, dtype=np.int64)
    return (array & _M_FLAG > 0) | np.isin((array & _BARE_CODE) // 1000, _CODES_WITH_M)


def check_stored(block: StoredBlock) -> Iterator[Finding]:
    """Yield geometries that cannot be read as they are stored."""
    features = block.features
    yield from features.found(
        block.unreadable,
        mark("The geometry cannot be read: it is damaged or has arcs"),
        mark("Convert arcs with the algorithm Segmentize by maximum angle, or draw it again."),
    )
    if features.geometries is not None:
        yield from features.found(
            block.measured & ~block.unreadable & ~shapely.has_z(features.geometries),
            mark("The geometry has heights or measures, which a plan does not keep"),
            mark("Drop them with the algorithm Drop M/Z values."),
            WARNING,
        )
