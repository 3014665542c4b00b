# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of an import: what became of every row and every column, each with its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...errors import Terms, mark
from ..checks.findings import Finding, texts
from .cells import Converted, plain

TAKEN, REJECTED, DUPLICATE = "taken", "rejected", "duplicate"
ALSO, LEFT_EMPTY, CHANGED, COLUMN, NOT_TAKEN, NOTE, QUESTION = (
    "also rejected for",
    "left empty",
    "changed",
    "column",
    "not taken",
    "note",
    "question",
)
ACTIONS = {
    TAKEN: mark("stored as a feature of the plan"),
    REJECTED: mark("not stored, with the first reason"),
    ALSO: mark("a further reason for a rejected row"),
    DUPLICATE: mark("there already, in the plan or earlier in the data"),
    LEFT_EMPTY: mark("stored without this value, which could not be read"),
    CHANGED: mark("stored otherwise than given"),
    COLUMN: mark("which source column goes where"),
    NOT_TAKEN: mark("a source column that goes nowhere"),
    NOTE: mark("good to know"),
    QUESTION: mark("assumed; please confirm"),
}
"""The words in the column ``action`` of a report, and what each means."""

ACTION_LABELS = {
    TAKEN: mark("taken"),
    REJECTED: mark("rejected"),
    ALSO: mark("also rejected for"),
    DUPLICATE: mark("duplicate"),
    LEFT_EMPTY: mark("left empty"),
    CHANGED: mark("changed"),
    COLUMN: mark("column"),
    NOT_TAKEN: mark("not taken"),
    NOTE: mark("note"),
    QUESTION: mark("question"),
}

IN_ROWS = mark("{said} In {count} rows: {rows}")

_MOST_ROWS = 20
_FATES = (TAKEN, REJECTED, DUPLICATE)
_LONGEST = 250


class Entry(NamedTuple):
    """One line of the report: ``index`` of the row, -1 for the data as a whole; ``reason`` is a marked template.

    What a check of the plan would find comes as its finding. ``rows`` are those it is said of, if they are stored.
    """

    index: int
    action: str
    column: str = ""
    given: Any = None
    stored: Any = None
    reason: str = ""
    values: Mapping[str, Any] = {}
    count: int = 1
    finding: Finding | None = None
    rows: NDArray[np.int64] | None = None


class ReportRow(NamedTuple):
    """One line as it is shown: row number in the source, identifier in the plan, and texts."""

    row: int | None
    id: str | None
    name: str | None
    action: str
    column: str | None
    given: str | None
    stored: str | None
    reason: str
    count: int


class Ledger:
    """Keeps account of n rows: each ends up taken, rejected or as a duplicate, once."""

    def __init__(self, count: int) -> None:
        self.entries: list[Entry] = []
        self.fate = np.full(count, "", dtype=object)
        self.changed = np.zeros(count, dtype=bool)
        self.updated = np.zeros(count, dtype=bool)

    @property
    def open(self) -> NDArray[np.bool_]:
        """Return which rows (n,) nothing was decided about yet."""
        return self.fate == ""

    def note(self, action: str, reason: str, values: Mapping[str, Any] | None = None, **told: Any) -> None:
        """Say something about the data as a whole, or about the row ``index``."""
        self.entries.append(Entry(told.pop("index", -1), action, reason=reason, values=values or {}, **told))

    def reject(
        self,
        rows: Sequence[int],
        column: str,
        given: Any,
        reason: str,
        values: Mapping[str, Any],
        finding: Finding | None = None,
    ) -> None:
        """Reject rows for one reason; a row rejected before gets a further reason."""
        for row in rows:
            action = REJECTED if self.fate[row] == "" else ALSO
            if self.fate[row] == "":
                self.fate[row] = REJECTED
            self.entries.append(Entry(int(row), action, column, given, None, reason, values, finding=finding))

    def change(
        self,
        rows: NDArray[np.int64],
        column: str,
        given: Any,
        stored: Any,
        reason: str,
        values: Mapping[str, Any],
    ) -> None:
        """Say once that rows with the same value are stored otherwise; told with the first that is stored."""
        self.changed[rows] = True
        entry = Entry(int(rows[0]), CHANGED, column, given, stored, reason, values, len(rows))
        self.entries.append(entry._replace(rows=rows))

    def kept(self) -> NDArray[np.bool_]:
        """Return which rows (n,) are stored: as a feature, or as a change of one."""
        return np.asarray(self.fate == TAKEN) | self.updated

    def settle(self, rows: NDArray[np.int64], action: str) -> None:
        """Decide about rows without a reason of their own."""
        self.fate[rows] = action
        self.entries += [Entry(int(row), action) for row in rows]

    def column(self, name: str, converted: Converted, *, leave_empty: bool = False) -> None:
        """Enter the problems and changes of a column, one entry for each distinct value.

        A value that cannot be read rejects its rows, unless they are to ``leave_empty`` this column.
        """
        if not any(cell.problem or cell.change for cell in converted.cells):
            return
        groups = converted.groups()
        for given, cell, rows in zip(converted.given, converted.cells, groups, strict=True):
            if cell.problem and leave_empty:
                self.leave_empty(rows, name, given, cell.problem, cell.values)
            elif cell.problem:
                self.note_problem(name, given, cell.problem, cell.values, rows)
            elif cell.change:
                self.change(rows, name, given, cell.value, cell.change, cell.values)

    def note_problem(
        self, column: str, given: Any, problem: str, values: Mapping[str, Any], rows: NDArray[np.int64]
    ) -> None:
        """Reject the rows of one value, and say once how many there are."""
        self.reject(rows.tolist(), column, given, problem, values)
        if len(rows) > 1:
            self.entries.append(Entry(-1, NOTE, column, given, None, problem, values, len(rows)))

    def leave_empty(
        self, rows: NDArray[np.int64], column: str, given: Any, problem: str, values: Mapping[str, Any]
    ) -> None:
        """Say of each row that it is stored without a value, and why."""
        self.changed[rows] = True
        self.entries += [
            Entry(int(row), LEFT_EMPTY, column, given, None, problem, values, rows=rows[at : at + 1])
            for at, row in enumerate(rows)
        ]

    def count(self, fate: str) -> int:
        """Return how many rows met a fate."""
        return int((self.fate == fate).sum())


class Texts:
    """What entries say in one language; each template is translated once."""

    def __init__(self, translate: Callable[[str], str]) -> None:
        self._translate = translate
        self._templates: dict[str, str] = {}

    def of(self, entry: Entry) -> str:
        """Return what an entry says, without the rows it is said of."""
        if entry.finding is not None:
            said = " ".join(f"{part.rstrip('.')}." for part in texts(entry.finding, self._translate))
            if not entry.reason:
                return said
            return f"{said} {self._translate(entry.reason).format(count=entry.count)}."
        if entry.reason not in self._templates:
            self._templates[entry.reason] = self._translate(entry.reason) if entry.reason else ""
        template = self._templates[entry.reason]
        values = {
            name: value.listed(self._translate) if isinstance(value, Terms) else value
            for name, value in entry.values.items()
        }
        return template.format(**values) if values else template


def report_rows(
    ledger: Ledger,
    numbers: NDArray[np.int64],
    ids: NDArray[np.object_],
    names: NDArray[np.object_],
    translate: Callable[[str], str],
) -> list[ReportRow]:
    """Return the report in the order of the source: first what concerns the whole, of each row first its fate."""
    told = Texts(translate)

    def text(entry: Entry) -> str:
        said = told.of(entry)
        if entry.finding is not None or entry.rows is None or len(entry.rows) == 1:
            return said
        listed = ", ".join(str(number) for number in numbers[entry.rows[:_MOST_ROWS]].tolist())
        more = ", …" if len(entry.rows) > _MOST_ROWS else ""
        return translate(IN_ROWS).format(said=f"{said}.", count=len(entry.rows), rows=listed + more)

    lines = []
    for entry in sorted(kept_entries(ledger), key=lambda entry: (entry.index, entry.action not in _FATES)):
        whole = entry.index < 0
        lines.append(
            ReportRow(
                None if whole else int(numbers[entry.index]),
                None if whole else ids[entry.index],
                None if whole else names[entry.index],
                entry.action,
                entry.column or None,
                shown(entry.given),
                shown(entry.stored),
                text(entry),
                entry.count,
            )
        )
    return lines


def kept_entries(ledger: Ledger) -> Iterator[Entry]:
    """Yield the entries; what was done to rows that are not stored does not count."""
    kept = ledger.kept()
    for entry in ledger.entries:
        if entry.rows is None:
            yield entry
        elif len(rows := entry.rows[kept[entry.rows]]):
            values = {**entry.values, "count": len(rows)} if "count" in entry.values else entry.values
            index = int(rows[0]) if entry.index >= 0 else -1
            yield entry._replace(index=index, count=len(rows), rows=rows, values=values)


def shown(value: Any) -> str | None:
    """Return a value as a report shows it: long ones cut, None for nothing."""
    text = plain(value)
    return None if not text else text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
