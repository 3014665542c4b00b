# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Delimited text (.csv, .tsv, .txt) as columns of text: encoding, delimiter and header told from the file."""

from __future__ import annotations

import csv
import io
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from ...errors import InputError, mark
from .encoding import bom_encoding, detect_encoding, known_encoding
from .file_bytes import file_bytes, small_text
from .header import CellTable, cell_table
from .notes import Note

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_LINES = 100
_CHECK_EVERY = 10_000
# Excel writes it above the header to tell itself the delimiter.
_EXCEL_DELIMITER = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)


class TextTable(NamedTuple):
    """The cells of a delimited text, all of them text, with the line numbers of the file."""

    cells: CellTable
    encoding: str
    notes: tuple[Note, ...]
    # Types as a .csvt declares them, by column, in lower case; empty without one.
    declared_types: tuple[str, ...]


def read_delimited_text(
    path: str,
    where: str,
    *,
    encoding: str = "",
    delimiter: str = "",
    check_cancelled: Callable[[], None] = lambda: None,
) -> TextTable:
    """Read a whole file. Raises InputError for one that is empty, torn, of one column or in an unknown encoding."""
    raw = file_bytes(path, where).tobytes()
    text, found, notes = _decoded(raw, path, where, encoding)
    if not text.strip("\0 \t\r\n,;|"):
        raise InputError(
            mark("The file is empty"),
            where="{layer}: {path}",
            layer=where,
            path=path,
            remedy=mark("Choose a table with data."),
        )
    first_line = 1
    excel = _EXCEL_DELIMITER.match(text)
    if excel:
        delimiter, text, first_line = delimiter or excel[1], text[excel.end() :], 2
    delimiter = delimiter or detect_delimiter(text)
    records = _records(text, delimiter, first_line, where, check_cancelled)
    types = small_text(f"{path}t") if path.lower().endswith(".csv") else ""
    declared = tuple(part.strip().strip('"').lower() for part in types.split(",")) if types else ()
    return TextTable(
        cell_table(records.rows, records.lines, where), found, (*notes, *records.notes), declared
    )


def detect_delimiter(text: str) -> str:
    """Return the delimiter that splits the first lines most evenly into most columns."""
    start = "".join(text.splitlines(keepends=True)[:_SAMPLE_LINES])

    def evenness(delimiter: str) -> tuple[float, int]:
        with _long_fields():
            widths = Counter(
                len(row) for row in csv.reader(io.StringIO(start, newline=""), delimiter=delimiter) if row
            )
        wide = {width: count for width, count in widths.items() if width > 1}
        if not wide:
            return 0.0, 0
        width, count = max(wide.items(), key=lambda item: (item[1], item[0]))
        return count / sum(widths.values()), width

    return max(_DELIMITERS, key=evenness)


def _decoded(raw: bytes, path: str, where: str, encoding: str) -> tuple[str, str, tuple[Note, ...]]:
    bom = bom_encoding(raw)
    if bom:
        return _strictly(raw, bom, where), bom.removesuffix("-SIG"), ()
    if encoding:
        name = known_encoding(encoding, where)
        return _strictly(raw, name, where), name, ()
    declared = small_text(f"{path.rpartition('.')[0]}.cpg")
    # Line by line, so that the message can show the one that does not fit.
    found = detect_encoding(raw.split(b"\n"), where, declared=declared, declared_by=".cpg")
    return raw.decode(found.name), found.name, found.notes


def _strictly(raw: bytes, encoding: str, where: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            mark("The text is not in the encoding {encoding}, such as {example}"),
            where=mark("{layer}, line {line}"),
            layer=where,
            line=raw.count(b"\n", 0, error.start) + 1,
            encoding=encoding,
            example=repr(raw[error.start : error.start + 20]),
            remedy=mark("Leave the parameter ENCODING empty to have it detected, or set another one."),
        ) from error


class _Records(NamedTuple):
    """Rows, and the line where each begins; after the last one, where the next would."""

    rows: list[list[str]]
    lines: list[int]
    notes: tuple[Note, ...] = ()

    def take(self, text: str, delimiter: str, first_line: int, *, strict: bool) -> Iterator[None]:
        """Take the rows of a text one by one, so that the one in which the reader fails is known."""
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
        # A quoted value may span lines: a row is where it begins.
        self.lines.append(first_line)
        for row in reader:
            self.rows.append(row)
            self.lines.append(first_line + reader.line_num)
            yield


def _records(
    text: str, delimiter: str, first_line: int, where: str, check_cancelled: Callable[[], None]
) -> _Records:
    """Return the rows and the line where each begins; loose quotation marks are told, an open one is an error."""
    strict, loose = _Records([], []), _Records([], [])
    with _long_fields():
        try:
            for _ in strict.take(text, delimiter, first_line, strict=True):
                if len(strict.rows) % _CHECK_EVERY == 0:
                    check_cancelled()
        except csv.Error as error:
            if "unexpected end" in str(error):
                raise _open_quote(where, strict.lines[-1]) from error
        else:
            return strict
        for _ in loose.take(text, delimiter, first_line, strict=False):
            if len(loose.rows) % _CHECK_EVERY == 0:
                check_cancelled()
    if text.count('"') % 2 and any("\n" in cell for cell in loose.rows[-1]):
        raise _open_quote(where, loose.lines[-2])
    note = Note(
        mark("Quotation marks do not match in line {line}; they were read as they are"),
        {"line": strict.lines[-1]},
    )
    return loose._replace(notes=(note,))


def _open_quote(where: str, line: int) -> InputError:
    return InputError(
        mark("A quotation mark is opened and never closed"),
        where=mark("{layer}, line {line}"),
        layer=where,
        line=line,
        remedy=mark("Correct the line in the file: a quotation mark inside a quoted value is written twice."),
    )


@contextmanager
def _long_fields() -> Iterator[None]:
    """A polygon as text is longer than what Python's reader takes for one value."""
    usual = csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    try:
        yield
    finally:
        csv.field_size_limit(usual)
