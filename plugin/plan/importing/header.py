# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a table of cells begins: titles above the header, headers of two rows, names that are empty or double."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError, mark
from .notes import Note

_ROWS_LOOKED_AT = 60
# A title is a cell or two above a table of many columns.
_LEAST_SHARE_OF_WIDTH = 0.6
_NUMBER = re.compile(r"[-+]?[\d,]*\.?\d+(?:[eE][-+]?\d+)?")
_YEAR = re.compile(r"(?:19|20)\d\d")

Cells = Sequence[str | None]


class Header(NamedTuple):
    """The names of the columns and the index of the first row of data."""

    names: tuple[str, ...]
    first_row: int
    notes: tuple[Note, ...]


class CellTable(NamedTuple):
    """Columns by name, and the number each row has in its file."""

    columns: Mapping[str, NDArray[np.object_]]
    rows: NDArray[np.int64]
    notes: tuple[Note, ...]


def cell_table(rows: Sequence[Cells], numbers: Sequence[int], where: str) -> CellTable:
    """Return rows of cells as columns without titles, header and blank rows; None for a blank cell."""
    header = find_header(rows, where)
    width = len(header.names)
    body = rows[header.first_row :]
    long = [
        numbers[header.first_row + i] for i, row in enumerate(body) if len(row) > width and any(row[width:])
    ]
    notes = list(header.notes)
    if long:
        notes.append(
            Note(
                mark(
                    "{count} rows have more values than the header has columns; what is too much was left out: {rows}"
                ),
                {"count": len(long), "rows": _listed(long)},
            )
        )
    filled = [i for i, row in enumerate(body) if any(cell and not cell.isspace() for cell in row)]
    if not filled:
        raise InputError(
            mark("The table has a header but no rows"),
            where="{layer}",
            layer=where,
            remedy=mark("Choose the file or the sheet that holds the data."),
        )
    columns = {}
    padding = (None,) * width
    cells = [(*body[i], *padding)[:width] for i in filled]
    for name, values in zip(header.names, zip(*cells, strict=True), strict=True):
        columns[name] = np.empty(len(values), dtype=object)
        columns[name][:] = [
            None if value is None or not value or value.isspace() else value for value in values
        ]
    lines = np.array([numbers[header.first_row + i] for i in filled], dtype=np.int64)
    return CellTable(columns, lines, tuple(notes))


def find_header(rows: Sequence[Cells], where: str) -> Header:
    """Return the column names and where the data begins. Raises InputError for a table of one column or none."""
    start = rows[:_ROWS_LOOKED_AT]
    width = max((_filled(row) for row in start), default=0)
    if width == 0:
        raise InputError(
            mark("The table is empty"), where="{layer}", layer=where, remedy=mark("Choose a table with data.")
        )
    if width == 1:
        raise InputError(
            mark("The table has only one column"),
            where="{layer}",
            layer=where,
            remedy=mark("Separate its columns by commas, semicolons or tabs, and save it again."),
        )
    first = next(i for i, row in enumerate(start) if _filled(row) >= max(2, _LEAST_SHARE_OF_WIDTH * width))
    notes: list[Note] = []
    skipped = [cell for row in start[:first] for cell in row if cell and not cell.isspace()]
    if skipped:
        notes.append(
            Note(mark("Text above the header was left out: {text}"), {"text": " / ".join(skipped)[:200]})
        )
    columns = max(len(row) for row in start[first:])
    if _is_data(start[first]):
        notes.append(
            Note(
                mark("The table has no header; its columns are called column_1 to column_{count}"),
                {"count": columns},
            )
        )
        return Header(tuple(f"column_{i + 1}" for i in range(columns)), first, tuple(notes))
    cells: Cells = start[first]
    if _continues(*start[first : first + 3]):
        cells = _joined(cells, start[first + 1])
        notes.append(
            Note(
                mark("The header has two rows; the names were joined: {names}"),
                {"names": ", ".join(filter(None, cells))[:200]},
            )
        )
        first += 1
    names, more = unique_names((*cells, *(None,) * columns)[: _width(cells, start[first + 1 :])])
    return Header(names, first + 1, (*notes, *more))


def _width(header: Cells, rows: Sequence[Cells]) -> int:
    """Return how many columns count: up to the last name, and beyond it those that most rows fill."""
    named = max(i for i, cell in enumerate(header) if cell and not cell.isspace()) + 1
    filled = Counter(i for row in rows for i, cell in enumerate(row) if cell and not cell.isspace())
    return max([named, *(i + 1 for i, count in filled.items() if 2 * count > len(rows))])


def unique_names(names: Iterable[str | None]) -> tuple[tuple[str, ...], tuple[Note, ...]]:
    """Return names without outer and double blanks, each once; an empty one is called by its position."""
    result: list[str] = []
    double: list[str] = []
    empty: list[str] = []
    for position, name in enumerate(names, start=1):
        clean = " ".join((name or "").split())
        if not clean:
            clean = f"column_{position}"
            empty.append(clean)
        number, unique = 1, clean
        while unique in result:
            number += 1
            unique = f"{clean}_{number}"
        if unique != clean:
            double.append(unique)
        result.append(unique)
    notes = []
    if double:
        notes.append(
            Note(
                mark("Several columns have the same name; the later ones are called {names}"),
                {"names": ", ".join(double)},
            )
        )
    if empty:
        notes.append(Note(mark("Columns without a name are called {names}"), {"names": ", ".join(empty)}))
    return tuple(result), tuple(notes)


def _filled(row: Cells) -> int:
    return sum(1 for cell in row if cell and not cell.isspace())


def _is_data(row: Cells) -> bool:
    """Tell whether a row is rather data than a header: a fraction in it, or half of it numbers that are no years."""
    cells = [cell.strip() for cell in row if cell and not cell.isspace()]
    numbers = [cell for cell in cells if _NUMBER.fullmatch(cell) and not _YEAR.fullmatch(cell)]
    return any("." in number for number in numbers) or 2 * len(numbers) >= len(cells)


def _continues(upper: Cells, lower: Cells = (), third: Cells = ()) -> bool:
    """Tell whether a second row completes a header of merged cells.

    It fills the gaps, leaves out what is merged downwards, and is text above the numbers of the row that follows.
    """
    gaps = {i for i, cell in enumerate(upper) if not cell}
    below = {i for i, cell in enumerate(lower) if cell}
    above_numbers = any(_is_number(third, i) and not _is_number(lower, i) for i in below)
    merged_down = set(range(len(upper))) - gaps - below
    return bool(gaps) and gaps <= below and bool(merged_down) and above_numbers and not _is_data(lower)


def _is_number(row: Cells, column: int) -> bool:
    return column < len(row) and bool(_NUMBER.fullmatch((row[column] or "").strip()))


def _joined(upper: Cells, lower: Cells) -> list[str | None]:
    joined: list[str | None] = []
    group: str | None = None
    for i, cell in enumerate(upper):
        group = cell or group
        part = lower[i] if i < len(lower) else None
        joined.append(f"{group} {part}" if group and part else part or cell)
    return joined


def _listed(numbers: Sequence[int], most: int = 5) -> str:
    text = ", ".join(str(number) for number in numbers[:most])
    return f"{text}, …" if len(numbers) > most else text
