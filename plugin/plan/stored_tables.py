# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of GeoPackages read as what they are, SQLite tables: twice as fast as one QgsFeature after the other.

Only where both ways give the same: no pending edits, plain columns of text and numbers. Everything else goes through
QGIS.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from .read_only import read_only_address

# Rows held as Python objects at a time: some 10 MB, and a tenth of a second.
_CHUNK_ROWS = 10_000
_BUSY_SECONDS = 5.0
_INT32 = range(-(1 << 31), 1 << 31)
_NUMBER_OF_ENVELOPES = (0, 4, 6, 6, 8)
# Where the WKB begins, by the flags of a GeoPackage's geometry (clause 2.1.3); 0 for what is no simple geometry.
_WKB_AT = [
    8 + 8 * _NUMBER_OF_ENVELOPES[flags >> 1 & 7] if flags >> 1 & 7 <= 4 and not flags & 0x20 else 0  # noqa: PLR2004
    for flags in range(256)
]
_PLAIN_TYPES: Mapping[QMetaType.Type, type] = {
    QMetaType.Type.QString: str,
    QMetaType.Type.Double: float,
    QMetaType.Type.Int: int,
    QMetaType.Type.LongLong: int,
}


class StoredTable(NamedTuple):
    """Where the features of a layer lie: a file, a table, and the layer's own filter."""

    path: Path
    name: str
    subset: str = ""


class TableForm(NamedTuple):
    """The columns of a stored table: all of them by name, its key and its geometry."""

    columns: tuple[str, ...]
    key: str
    geometry: str
    srs_id: int


class Chunk(NamedTuple):
    """Some features in the order of their layer: ids, WKB (None for none), and the values asked for by column."""

    fids: Sequence[int]
    wkbs: Sequence[bytes | None]
    columns: Sequence[Sequence[Any]]


class NotPlainError(Exception):
    """A table that QGIS may read otherwise than SQLite does."""


def stored_table(layer: QgsVectorLayer) -> StoredTable | None:
    """Return where a layer lies when it is a table of a GeoPackage without pending edits; main thread only."""
    if layer.providerType() != "ogr" or layer.isEditable() or layer.dataProvider().storageType() != "GPKG":
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = Path(parts.get("path") or "")
    if not path.is_file() or parts.get("openOptions") or not layer.isSpatial():
        return None
    name = parts.get("layerName") or _name_of_only_table(path)
    return StoredTable(path, name, layer.subsetString()) if name else None


def _name_of_only_table(path: Path) -> str:
    """Return the one table with geometries, which QGIS takes when no name is given; "" when there are several."""
    try:
        with closing(sqlite3.connect(read_only_address(path), uri=True, timeout=_BUSY_SECONDS)) as connection:
            return only_table(connection)
    except (sqlite3.Error, NotPlainError):
        return ""


def only_table(connection: sqlite3.Connection) -> str:
    """Return the name of the one table with geometries; raise NotPlainError when there are none or several."""
    names = connection.execute("SELECT table_name FROM gpkg_geometry_columns").fetchall()
    if len(names) != 1:
        raise NotPlainError
    return str(names[0][0])


def quoted_name(name: str) -> str:
    """Return a name as SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def table_form(connection: sqlite3.Connection, name: str, schema: str = "main") -> TableForm:
    """Return the columns of a table; raise NotPlainError for a view, and without one key and one geometry."""
    # Names of tables cannot be parameters; those of schemas are this module's own.
    geometries = connection.execute(
        f"SELECT column_name, srs_id FROM {schema}.gpkg_geometry_columns WHERE table_name = ?",  # noqa: S608  # nosec B608
        (name,),
    ).fetchall()
    rows = connection.execute("SELECT name, pk FROM pragma_table_info(?, ?)", (name, schema)).fetchall()
    is_table = connection.execute(
        f"SELECT 1 FROM {schema}.sqlite_master WHERE type = 'table' AND name = ?",  # noqa: S608  # nosec B608
        (name,),
    ).fetchone()
    keys = [column for column, key in rows if key]
    if not is_table or len(geometries) != 1 or len(keys) != 1:
        raise NotPlainError(name)
    return TableForm(tuple(column for column, _ in rows), keys[0], *geometries[0])


def read_chunks(table: StoredTable, types: Mapping[str, QMetaType.Type]) -> Generator[tuple[Chunk, int]]:
    """Yield all features of a table with the columns named, and how many there are in all.

    Raises NotPlainError, at any chunk, for what QGIS may read otherwise.
    """
    if not set(types.values()) <= set(_PLAIN_TYPES):
        raise NotPlainError(table.name)
    try:
        with closing(
            sqlite3.connect(read_only_address(table.path), uri=True, timeout=_BUSY_SECONDS)
        ) as connection:
            yield from _chunks(connection, table, types)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise NotPlainError(table.name) from error


def _chunks(
    connection: sqlite3.Connection, table: StoredTable, types: Mapping[str, QMetaType.Type]
) -> Iterator[tuple[Chunk, int]]:
    form = table_form(connection, table.name)
    if not set(types) <= set(form.columns):
        raise NotPlainError(table.name)
    rest = f" FROM {quoted_name(table.name)}" + (f" WHERE ({table.subset})" if table.subset else "")
    names = ", ".join(quoted_name(name) for name in (form.key, form.geometry, *types))
    # One transaction, so that count and rows belong together.
    connection.execute("BEGIN")
    (count,) = connection.execute(f"SELECT count(*){rest}").fetchone()
    cursor = connection.execute(f"SELECT {names}{rest}")
    while rows := cursor.fetchmany(_CHUNK_ROWS):
        fids, blobs, *columns = zip(*rows, strict=True)
        for column, type_ in zip(columns, types.values(), strict=True):
            _require_plain(column, type_)
        yield Chunk(fids, _wkbs(blobs), columns), count


def _require_plain(column: Sequence[Any], type_: QMetaType.Type) -> None:
    """Raise when SQLite holds other values than the column is declared for, which OGR would convert."""
    if not set(map(type, column)) <= {_PLAIN_TYPES[type_], type(None)}:
        raise NotPlainError
    # OGR ends a text at its first NUL, and cuts numbers that are too large.
    known = [value for value in column if value is not None]
    if type_ == QMetaType.Type.QString and "\0" in "".join(known):
        raise NotPlainError
    if type_ == QMetaType.Type.Int and known and not (min(known) in _INT32 and max(known) in _INT32):
        raise NotPlainError


def _wkbs(blobs: Sequence[bytes | None]) -> list[bytes | None]:
    try:
        return [None if blob is None else blob[_WKB_AT[blob[3]] or len(blob) :] for blob in blobs]
    except (IndexError, TypeError) as error:
        raise NotPlainError from error
