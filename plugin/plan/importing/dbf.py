# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a shapefile (.dbf), byte by byte: GDAL takes Korean for Latin letters where nothing is declared."""

from __future__ import annotations

import datetime
import struct
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError, mark
from .encoding import decode_cut
from .file_bytes import file_bytes
from .notes import Note

# The layout: dBASE III header of 32 bytes, then 32 bytes a field, closed by a carriage return.
_HEADER = struct.Struct("<4xIHH17xB2x")
_FIELD = struct.Struct("<11sc4xBB14x")
_FIELDS_END = 0x0D
# Of the language drivers only these two tell of Korean (dBASE and FoxPro); 0x57 is "ANSI", whatever that was.
_LANGUAGES = {0x4E: "CP949", 0x79: "CP949"}
# More digits do not fit a 64-bit integer.
_MOST_INTEGER_DIGITS = 18
READ_HERE = "CNFLD"
_LAST_ASCII = 0x7F


class DbfField(NamedTuple):
    """A column as the header declares it; the name is not yet decoded."""

    raw_name: bytes
    kind: str
    width: int
    decimals: int


class Dbf(NamedTuple):
    """A .dbf in memory: ``records`` (n,) is a structured array, one field f0, f1, ... a column."""

    fields: tuple[DbfField, ...]
    records: NDArray[np.void]
    declared_encoding: str


class DbfColumns(NamedTuple):
    """The columns that could be read here, by position, and what was repaired."""

    names: tuple[str, ...]
    columns: dict[int, NDArray[np.object_]]
    notes: tuple[Note, ...]


def open_dbf(path: str, where: str, *, most_bytes: int = -1) -> Dbf:
    """Read the header and lay out the records. Raises InputError for what is not a whole .dbf.

    With ``most_bytes``, only the first records are read, and nobody learns whether the table is whole.
    """
    raw = file_bytes(path, where, most_bytes)
    try:
        count, header_length, record_length, language = _HEADER.unpack_from(raw)
        fields = tuple(_fields(raw, header_length))
    except struct.error as error:
        raise _broken(path, where) from error
    layout = _layout(fields, record_length)
    if layout is None or not fields:
        raise _broken(path, where)
    whole = (len(raw) - header_length) // record_length
    if most_bytes >= 0:
        count = min(count, max(whole, 0))
    if whole < count:
        raise InputError(
            mark("The table is cut off: {found} of {count} rows are there"),
            where="{layer}: {path}",
            layer=where,
            path=path,
            found=max(whole, 0),
            count=count,
            remedy=mark("Copy or download the file again."),
        )
    records = np.frombuffer(raw, dtype=layout, count=count, offset=header_length)
    return Dbf(fields, records, _LANGUAGES.get(language, ""))


def _fields(raw: NDArray[np.uint8], header_length: int) -> Iterator[DbfField]:
    for offset in range(_HEADER.size, header_length - 1, _FIELD.size):
        if raw[offset] == _FIELDS_END:
            return
        name, kind, width, decimals = _FIELD.unpack_from(raw, offset)
        yield DbfField(name.partition(b"\0")[0].rstrip(), kind.decode("latin-1"), width, decimals)


def _layout(fields: tuple[DbfField, ...], record_length: int) -> np.dtype[np.void] | None:
    # Each record begins with a mark for deleted ones.
    offsets = np.cumsum([1, *(field.width for field in fields)])
    if offsets[-1] > record_length or any(field.width == 0 for field in fields):
        return None
    return np.dtype(
        {
            "names": [f"f{i}" for i in range(len(fields))],
            "formats": [f"S{field.width}" for field in fields],
            "offsets": offsets[:-1].tolist(),
            "itemsize": record_length,
        }
    )


def _broken(path: str, where: str) -> InputError:
    return InputError(
        mark("The table of the shapefile cannot be read"),
        where="{layer}: {path}",
        layer=where,
        path=path,
        remedy=mark("Copy or download the file again, with all of its parts (.shp, .shx, .dbf, .prj)."),
    )


def texts(dbf: Dbf, rows: NDArray[np.int64] | None = None) -> list[bytes]:
    """Return the names and the texts that hold more than ASCII: what an encoding is told from."""
    found = [field.raw_name for field in dbf.fields if not field.raw_name.isascii()]
    records = dbf.records if rows is None else dbf.records[rows]
    for i, field in enumerate(dbf.fields):
        if field.kind == "C":
            column = np.ascontiguousarray(records[f"f{i}"])
            foreign = (column.view(np.uint8).reshape(len(column), field.width) > _LAST_ASCII).any(axis=1)
            found.extend(_stripped(value) for value in column[foreign].tolist())
    return found


def read_dbf(
    dbf: Dbf, rows: NDArray[np.int64], encoding: str, check_cancelled: Callable[[], None]
) -> DbfColumns:
    """Return the columns of the given rows (0-based), texts decoded, None where a row has no value.

    Dates are datetime.date, whole numbers int. Memo and binary columns are left to others.
    """
    columns: dict[int, NDArray[np.object_]] = {}
    notes: list[Note] = []
    names = [decode_cut(field.raw_name, encoding) for field in dbf.fields]
    torn_names = [name for name, cut in names if cut]
    if torn_names:
        notes.append(
            Note(
                mark("Field names were cut within a character, which is left out: {fields}"),
                {"fields": ", ".join(torn_names)},
            )
        )
    for i, field in enumerate(dbf.fields):
        check_cancelled()
        if field.kind not in READ_HERE:
            continue
        raw = dbf.records[f"f{i}"][rows]
        if field.kind == "C":
            values, torn = _text(raw.tolist(), encoding)
            note = mark("{field}: {count} texts were cut within their last character, which is left out")
        else:
            at_once = _numbers(raw, field) if field.kind in "NF" else None
            values, torn = (at_once, 0) if at_once else _parsed(raw.tolist(), _PARSERS[field.kind](field))
            note = mark("{field}: {count} values cannot be read as the number or date they should be")
        if torn:
            notes.append(Note(note, {"field": names[i][0], "count": torn}))
        columns[i] = np.empty(len(values), dtype=object)
        columns[i][:] = values
    return DbfColumns(tuple(name for name, _ in names), columns, tuple(notes))


def _stripped(raw: bytes) -> bytes:
    return raw.partition(b"\0")[0].rstrip()


def _text(raw: list[bytes], encoding: str) -> tuple[list[str | None], int]:
    stripped = [_stripped(value) for value in raw]
    try:
        return [value.decode(encoding) or None for value in stripped], 0
    except UnicodeDecodeError:
        decoded = [decode_cut(value, encoding) for value in stripped]
    return [text or None for text, _ in decoded], sum(cut for _, cut in decoded)


def _numbers(raw: NDArray[np.bytes_], field: DbfField) -> list[Any] | None:
    """Return a column of numbers without a gap at once, None where it must be read value by value."""
    whole = field.decimals == 0 and field.width <= _MOST_INTEGER_DIGITS
    try:
        return list(raw.astype(np.int64 if whole and field.kind == "N" else np.float64).tolist())
    except ValueError:
        return None


def _parsed(raw: list[bytes], parse: Callable[[bytes], Any]) -> tuple[list[Any], int]:
    values: list[Any] = []
    unreadable = 0
    for value in raw:
        text = value.strip(b" \0")
        # Writers fill a column with stars where the number is too long for it, or unknown.
        if not text or text.startswith(b"*"):
            values.append(None)
            unreadable += text.startswith(b"*") and len(text) > 1
            continue
        try:
            values.append(parse(text))
        except ValueError:
            values.append(None)
            unreadable += 1
    return values, unreadable


def _number(field: DbfField) -> Callable[[bytes], int | float]:
    if field.decimals == 0 and field.width <= _MOST_INTEGER_DIGITS:
        return _whole
    return _real


def _whole(text: bytes) -> int | float:
    try:
        return int(text)
    except ValueError:
        return _real(text)


def _real(text: bytes) -> float:
    # Korean and European programs alike write the decimal sign of the system.
    return float(text.replace(b",", b"."))


def _date(text: bytes) -> datetime.date | None:
    if not text.strip(b"0"):
        return None
    return datetime.datetime.strptime(text.decode("ascii"), "%Y%m%d").date()  # noqa: DTZ007 - a day has no zone


def _truth(text: bytes) -> bool | None:
    return {b"T": True, b"Y": True, b"F": False, b"N": False}.get(text.upper())


_PARSERS: dict[str, Callable[[DbfField], Callable[[bytes], Any]]] = {
    "N": _number,
    "F": lambda _: _real,
    "D": lambda _: _date,
    "L": lambda _: _truth,
}
