# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What becomes of each row of an import: taken, rejected or there already."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem

from ..errors import InputError, mark
from ..plan.check import ERROR, check_features
from ..plan.importing.duplicates import (
    STOP,
    UPDATE,
    Known,
    Matches,
    differing,
    find_duplicates,
    known_rows,
    positions_of,
)
from ..plan.importing.present import PresentRows
from ..plan.importing.report import CHANGED, DUPLICATE, NOTE, QUESTION, TAKEN, Entry, Ledger
from ..plan.importing.source_table import SourceTable
from ..plan.relations import VALUE_RELATIONS
from ..plan.schema import LayerSpec
from .import_rows import Columns, missing, row_names
from .import_update import Changes

IN_PLAN = mark("It is in the plan already, as {id}")
IN_DATA = mark("It repeats an earlier row of the same data: {row}")
UPDATED = mark("It was in the plan already, as {id}; what the data says replaced what the plan said")
NEW_IDENTIFIER = mark("The identifier is in use already, by {other}; the feature got one of its own")
UNLIKE = mark(
    "It looks like row {row}, {name}, and says otherwise in {columns}; it is stored as a feature of its own."
    " Please confirm that these are two."
)
RIVAL = mark(
    "It looks like {id} of the plan, as row {row}, {name}, does, and says otherwise in {columns}; one feature cannot"
    " become both. Give each an identifier of the plan, or compare by nothing."
)
RIVAL_SKIPPED = mark(
    "It looks like {id} of the plan, as row {row}, {name}, does, and says otherwise in {columns}; it was not stored."
    " Please confirm that it is there already."
)
NO_STATUS = mark("It says no status; map a column to it, or choose a status for rows without one")
NO_KIND = mark("It says no kind; map a column to it, or choose a kind for rows without one: {allowed}")
EMPTY = mark("{column} is empty")
AND_OTHERS = mark("The first of {count} rows of which this is said")

_REQUIRED = {"status": NO_STATUS, "kind": NO_KIND}
_MOST_NAMED = 5


class Comparison(NamedTuple):
    """By what rows are compared, what is done with those that are there already, and how near is the same place."""

    by: str
    then: str
    distance_m: float


def _leave_as_given(_new: NDArray[np.bool_]) -> None:
    """Fill in nothing."""


@dataclass(frozen=True)
class IncomingRows:
    """The rows of an import, one array for each column; what the plan holds, and the account of each row.

    ``complete`` fills in what goes without saying, and is told which rows (n,) are not in the plan: in the others the
    plan says it.
    """

    spec: LayerSpec
    present: PresentRows
    table: SourceTable
    columns: Columns
    geometries: NDArray[np.object_]
    crs: QgsCoordinateReferenceSystem
    ledger: Ledger
    complete: Callable[[NDArray[np.bool_]], None] = _leave_as_given

    def given(self) -> Known:
        """Return the rows as they are compared."""
        return known_rows(self.columns, positions_of(self.geometries), self.spec.fields)

    def matches(self, given: Known, comparison: Comparison) -> Matches:
        """Compare the rows that are still open with the plan and with each other."""
        return find_duplicates(
            given,
            self.present.known,
            by=comparison.by,
            distance_m=comparison.distance_m,
            candidates=self.ledger.open,
        )

    def named(self, row: int) -> str:
        """Return what people call a row."""
        return str(row_names(self.table, self.columns)[row] or "–")


def settle_fates(
    rows: IncomingRows, comparison: Comparison, check_cancelled: Callable[[], None] = lambda: None
) -> NDArray[np.int64]:
    """Decide about every row; return the feature id (n,) of the row of the plan to change, -1 for none.

    Identifiers in the columns become those of the plan. Raises when there are duplicates and the user said stop.
    """
    ledger = rows.ledger
    # As they came: what is filled in below says nothing about who is who.
    given = rows.given()
    matches = rows.matches(given, comparison)
    rows.complete(matches.in_plan < 0)
    _require_filled(rows, exempt=matches.in_plan >= 0)
    if comparison.then == UPDATE:
        _reject_rivals(rows, given, matches)
    check_cancelled()
    warnings = _check(rows, matches.in_plan, comparison, check_cancelled)
    check_cancelled()
    # Again: a row that was rejected is no earlier row that another one repeats.
    matches = rows.matches(given, comparison)
    if comparison.then == UPDATE:
        _reject_rivals(rows, given, matches)
    repeats = ledger.open & (matches.in_data >= 0)
    known = ledger.open & ~repeats & (matches.in_plan >= 0)
    if comparison.then == STOP and (repeats | known).any():
        raise _duplicates_found(np.flatnonzero(repeats | known), rows)
    check_cancelled()
    _ask(rows, given, matches)
    renamed = _settle_duplicates(rows, matches, repeats, known, comparison.then)
    renamed |= _give_identifiers(rows)
    _follow(rows, renamed)
    ledger.settle(np.flatnonzero(ledger.open), TAKEN)
    fids = np.full(len(known), -1, dtype=np.int64)
    if comparison.then == UPDATE:
        ledger.updated = known
        fids[known] = rows.present.fids[matches.in_plan[known]]
        changes = changes_of(rows, fids)
        changes.keep_sources(rows.columns)
        ledger.entries += changes.tell(rows.columns, rows.geometries)
    kept = ledger.kept()
    ledger.entries += _told_once([entry for entry in warnings if entry.index < 0 or kept[entry.index]])
    return fids


def changes_of(rows: IncomingRows, fids: NDArray[np.int64]) -> Changes:
    """Return the rows that change what the plan holds, by the feature ids (n,) of what they change."""
    index = np.flatnonzero(fids >= 0)
    # The plan was read in the order of its feature ids.
    return Changes(rows.present, index, np.searchsorted(rows.present.fids, fids[index]))


def _other_row(rows: IncomingRows, given: Known, later: int, earlier: int) -> dict[str, str | int]:
    columns = ", ".join(differing(given, later, earlier))
    return {"row": int(rows.table.rows[earlier]), "name": rows.named(earlier), "columns": columns}


def _reject_rivals(rows: IncomingRows, given: Known, matches: Matches) -> None:
    for later, earlier in matches.rivals.items():
        there = rows.present.known.ids[matches.in_plan[later]]
        values = {"id": there, **_other_row(rows, given, later, earlier)}
        rows.ledger.reject([later], "", None, RIVAL, values)


def _ask(rows: IncomingRows, given: Known, matches: Matches) -> None:
    """Ask about rows that look like another one and say something else."""
    for later, earlier in matches.unlike.items():
        if rows.ledger.open[later]:
            rows.ledger.note(QUESTION, UNLIKE, _other_row(rows, given, later, earlier), index=later)
    for later, earlier in matches.rivals.items():
        there = rows.present.known.ids[matches.in_plan[later]]
        values = {"id": there, **_other_row(rows, given, later, earlier)}
        rows.ledger.note(QUESTION, RIVAL_SKIPPED, values, index=later)


def _require_filled(rows: IncomingRows, exempt: NDArray[np.bool_]) -> None:
    are_open = rows.ledger.open
    for field in rows.spec.fields:
        if not field.required or field.name == "id":
            continue
        empty = are_open & missing(rows.columns[field.name]) & ~exempt
        values = {"column": field.name, "allowed": ", ".join(field.words or ())}
        rows.ledger.reject(
            np.flatnonzero(empty).tolist(), field.name, None, _REQUIRED.get(field.name, EMPTY), values
        )


def _check(
    rows: IncomingRows,
    in_plan: NDArray[np.int64],
    comparison: Comparison,
    check_cancelled: Callable[[], None],
) -> list[Entry]:
    """Reject what a check of the plan would call an error; return what it would warn of."""
    warnings: list[Entry] = []
    refers_to_itself = any(
        child == rows.spec.name == parent for (child, _), parent in VALUE_RELATIONS.items()
    )
    while True:
        check_cancelled()
        index = np.flatnonzero(rows.ledger.open)
        columns = _checkable(rows, index, in_plan[index], comparison.then)
        geometries = rows.geometries[index] if rows.spec.geometry is not None else None
        findings = check_features(
            rows.spec, columns, geometries, rows.present.identifiers, rows.crs, check_cancelled
        )
        warnings = []
        for finding in findings:
            column = str(finding.values.get("column", ""))
            if finding.severity != ERROR or finding.row < 0:
                row = int(index[finding.row]) if finding.row >= 0 else -1
                warnings.append(Entry(row, NOTE, column, finding=finding))
                continue
            row = int(index[finding.row])
            given = rows.columns[column][row] if column in rows.columns else None
            rows.ledger.reject([row], column, given, "", {}, finding)
        if not refers_to_itself or rows.ledger.open.sum() == len(index):
            return warnings


def _told_once(warnings: list[Entry]) -> list[Entry]:
    """Tell what is wrong with many rows in the same way once, with the first of them and their number."""
    groups: dict[tuple[str, str], list[Entry]] = {}
    for entry in warnings:
        what = entry.finding.what if entry.finding is not None else ""
        groups.setdefault((entry.column, what), []).append(entry)
    told: list[Entry] = []
    for entries in groups.values():
        told += (
            entries
            if len(entries) <= _MOST_NAMED
            else [entries[0]._replace(reason=AND_OTHERS, count=len(entries))]
        )
    return told


def _checkable(
    rows: IncomingRows, index: NDArray[np.int64], in_plan: NDArray[np.int64], then: str
) -> Columns:
    """Return columns as they would stand in a plan: identifiers once, nothing empty that the plan has filled."""
    columns = {name: column[index].copy() for name, column in rows.columns.items()}
    known = in_plan >= 0
    if then == UPDATE:
        Changes(rows.present, index[known], in_plan[known]).complete(columns, np.flatnonzero(known))
    seen: set[str] = set()
    for row, identifier in enumerate(columns["id"]):
        if identifier is None or identifier in seen:
            columns["id"][row] = f"row {row}"
        seen.add(identifier)
    for field in rows.spec.fields:
        if field.required and field.words:
            columns[field.name][known & missing(columns[field.name])] = next(iter(field.words))
    return columns


def _settle_duplicates(
    rows: IncomingRows,
    matches: Matches,
    repeats: NDArray[np.bool_],
    known: NDArray[np.bool_],
    then: str,
) -> dict[str, str]:
    """Give duplicates their fate and the identifier of what they repeat; return old identifiers and new ones."""
    ledger, ids = rows.ledger, rows.columns["id"]
    renamed: dict[str, str] = {}
    for row in np.flatnonzero(known).tolist():
        there = rows.present.known.ids[matches.in_plan[row]]
        if ids[row] not in (None, there):
            renamed[ids[row]] = there
        ids[row] = there
        ledger.note(DUPLICATE, UPDATED if then == UPDATE else IN_PLAN, {"id": there}, index=row)
    for row in np.flatnonzero(repeats).tolist():
        first = int(matches.in_data[row])
        if ids[row] is not None and ids[row] != ids[first]:
            if ids[first] is None:
                # The feature is stored once, so it keeps the one identifier that anybody gave it.
                ids[first] = ids[row]
            else:
                renamed[ids[row]] = ids[first]
        ledger.note(DUPLICATE, IN_DATA, {"row": int(rows.table.rows[first])}, index=row)
    ledger.fate[known | repeats] = DUPLICATE
    return renamed


def _give_identifiers(rows: IncomingRows) -> dict[str, str]:
    """Give every row without a free identifier one of its own; return old identifiers and new ones."""
    used = {identifier for identifier in rows.present.known.ids if identifier}
    stored = dict(zip(rows.present.known.ids, _names(rows.present.known), strict=True))
    names = row_names(rows.table, rows.columns)
    owners: dict[str, str] = {}
    renamed: dict[str, str] = {}
    ids = rows.columns["id"]
    for row in np.flatnonzero(rows.ledger.open).tolist():
        given = ids[row]
        if given is None or given in used:
            ids[row] = str(uuid.uuid4())
            if given is not None:
                rows.ledger.changed[row] = True
                rows.ledger.note(
                    CHANGED,
                    NEW_IDENTIFIER,
                    {"other": stored.get(given) or owners.get(given) or given},
                    index=row,
                    column="id",
                    given=given,
                    stored=ids[row],
                )
                if given in stored:
                    renamed.setdefault(given, ids[row])
        used.add(ids[row])
        owners.setdefault(ids[row], str(names[row] or rows.table.rows[row]))
    return renamed


def _names(known: Known) -> list[str | None]:
    return [korean or name for name, korean in zip(known.names, known.names_ko, strict=True)]


def _follow(rows: IncomingRows, renamed: dict[str, str]) -> None:
    """Let rows refer to what they referred to, under the identifier that it has in the plan."""
    for (child, name), parent in VALUE_RELATIONS.items():
        if renamed and child == rows.spec.name == parent:
            column = rows.columns[name]
            rows.columns[name] = np.array([renamed.get(value, value) for value in column], dtype=object)


def _duplicates_found(index: NDArray[np.int64], rows: IncomingRows) -> InputError:
    names = row_names(rows.table, rows.columns)
    named = [str(names[row] or rows.table.rows[row]) for row in index[:_MOST_NAMED]]
    return InputError(
        mark("{count} rows are there already: {names}"),
        where="{layer}",
        layer=rows.table.title,
        count=len(index),
        names=", ".join(named) + (" …" if len(index) > _MOST_NAMED else ""),
        remedy=mark("Choose to skip or to update duplicates, or remove them from the data."),
    )
