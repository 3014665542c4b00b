# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Foreign columns become columns of a plan: converted, completed by what the user said, never by a guess."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import InputError, mark
from ..plan.columns import FieldSpec
from ..plan.importing.amounts import APPROXIMATE, UNIT_IN_VALUE, Target, read_numbers, wrong_unit
from ..plan.importing.cells import Cell, Converted, read_text, says_nothing
from ..plan.importing.cells import convert as read_cells
from ..plan.importing.dates import coarser, read_date
from ..plan.importing.field_map import FieldRule, apparent_for, require_unit
from ..plan.importing.power_basis import basis_of_name
from ..plan.importing.report import CHANGED, COLUMN, NOT_TAKEN, NOTE, QUESTION, Entry, Ledger
from ..plan.importing.source_table import SourceTable
from ..plan.importing.units import (
    APPARENT,
    COUNT,
    POWER,
    UNIT_COLUMNS,
    Unit,
    column_unit,
    own_unit,
    ratio,
)
from ..plan.importing.value_map import ValueRules, read_words
from ..plan.schema import LayerSpec

Columns = dict[str, NDArray[np.object_]]

SUGGESTED = mark("Suggested by its name")
CHOSEN = mark("Chosen in the field map")
FIXED = mark("The same text for all rows")
NOT_MAPPED = mark("No column of the plan is filled from it; name it in the field map to take it along")
FOR_THE_PLACE = mark("Holds the coordinates")
ASSUMED_UNIT = mark(
    "Neither the column's name nor the field map says the unit; taken to be {unit}, as in the plan"
)
CONVERTED_UNIT = mark("{given} turned into {stored}")
POWER_FACTOR = mark("{given}: apparent power turned into real power by the power factor that was given")
SAID_BY_THE_NAME = mark("The name of the column says it, for {count} rows")
APPARENT_POWER = mark(
    "Apparent power (MVA, kVA) is no {column} without a power factor; nothing is taken from it. If it is to be taken,"
    " name it in the field map with a unit such as MVA x 0.9"
)
NAME_IS_KOREAN = mark("A Korean name goes to name_ko")
NAME_IS_NOT_KOREAN = mark("A name without Hangul goes to name")
BY_DEFAULT = mark("{count} rows say no {column}; they get {value}, as the parameter says")
AREA_FROM_OUTLINE = mark("The area is that of the outline, because none was given and the outline is exact")

_HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")
# What is done with an optional value that cannot be read.
REJECT, LEAVE_EMPTY = "reject", "leave_empty"

_DATES = ("opened", "closed", "announced", "from_date")


class Provenance(NamedTuple):
    """Where the data is from, on what terms, and its date."""

    source: str = ""
    licence: str = ""
    date: str = ""

    def told(self, source: str) -> str:
        """Return it as the column ``source`` says it: KEPCO (KOGL Type 1), 2026-05-31."""
        named = f"{source} ({self.licence})" if self.licence else source
        return ", ".join(part for part in (named, self.date) if part)


def typed_columns(
    table: SourceTable,
    spec: LayerSpec,
    rules: Sequence[FieldRule],
    words: ValueRules,
    place: Collection[str],
    ledger: Ledger,
    check_cancelled: Callable[[], None] = lambda: None,
    unreadable: str = REJECT,
) -> Columns:
    """Return every column of the layer (n,), filled by its rule; tell in the ledger what became of each.

    ``place`` names the columns that hold the coordinates. ``unreadable`` says what becomes of a row with a value that
    cannot be read: it is rejected, or its column is left empty, unless every feature needs that column.
    """
    count = len(table.rows)
    columns: Columns = {name: np.full(count, None, dtype=object) for name in spec.field_names}
    fields = {field.name: field for field in spec.fields}
    for rule in rules:
        check_cancelled()
        given = table.columns[rule.source] if rule.source else np.full(count, rule.text, dtype=object)
        read = _read(given, spec, fields[rule.column], rule, words)
        _require_fixed(rule, read)
        optional = not fields[rule.column].required
        ledger.column(rule.column, read, leave_empty=optional and unreadable == LEAVE_EMPTY)
        columns[rule.column] = read.values
        how = FIXED if rule.text else SUGGESTED if rule.suggested else CHOSEN
        ledger.entries.append(
            Entry(-1, COLUMN, rule.column, rule.source or rule.text, rule.unit_text or None, how)
        )
        for doubt in rule.doubts:
            ledger.note(QUESTION, doubt.text, doubt.values, column=rule.column, given=rule.source)
        _tell_units(rule, read, ledger)
    _fill_units(rules, columns)
    _fill_power_basis(table, rules, columns, ledger)
    _fill_precision(columns)
    _tell_unused(table, spec, rules, place, ledger)
    return columns


def _tell_unused(
    table: SourceTable,
    spec: LayerSpec,
    rules: Sequence[FieldRule],
    place: Collection[str],
    ledger: Ledger,
) -> None:
    used, filled = {rule.source for rule in rules}, {rule.column for rule in rules}
    for name in table.columns:
        if name in used:
            continue
        ledger.note(*((NOTE, FOR_THE_PLACE) if name in place else (NOT_TAKEN, NOT_MAPPED)), given=name)
        for column in apparent_for(spec, name):
            if column not in filled:
                ledger.note(QUESTION, APPARENT_POWER, {"column": column}, column=column, given=name)


def _read(
    given: NDArray[np.object_], spec: LayerSpec, field: FieldSpec, rule: FieldRule, words: ValueRules
) -> Converted:
    if field.words is not None:
        return read_words(given, spec.name, field, words)
    if field.type == "date":
        return read_cells(given, read_date)
    if field.type == "text":
        return read_cells(given, read_text)
    target = Target(field.name, _stored_unit(rule), whole=field.type == "integer")
    if rule.unit is not None and target.unit is not None and rule.unit.dimension != target.unit.dimension:
        raise _unit_does_not_fit(rule.unit, target)
    beside = rule.column in UNIT_COLUMNS and rule.unit is not None and rule.unit.dimension == COUNT
    # What counts things keeps its word in the column beside it: 12 thousand persons stay 12.
    return read_numbers(given, target, None if beside else rule.unit)


def _stored_unit(rule: FieldRule) -> Unit | None:
    if rule.column not in UNIT_COLUMNS:
        return column_unit(rule.column)
    if rule.unit is None or rule.unit.dimension == COUNT:
        return None
    return own_unit(rule.unit)


def _unit_does_not_fit(unit: Unit, target: Target) -> InputError:
    needed = target.unit.dimension if target.unit is not None else ""
    if (unit.dimension, needed) == (APPARENT, POWER):
        remedy = mark(
            "Apparent power is real power only by a power factor: write it with the unit, such as MVA x 0.9, or map"
            " another column."
        )
    else:
        remedy = mark("Correct the unit in the field map, or map another column.")
    return InputError(
        mark("{unit} is a unit of {found}; {column} is kept in {needed}"),
        where=mark("field map"),
        remedy=remedy,
        **wrong_unit(unit, target),
    )


def _require_fixed(rule: FieldRule, read: Converted) -> None:
    """A fixed text that cannot be used is one mistake, not one in every row."""
    problem = next((cell for cell in read.cells if cell.problem), None) if rule.text else None
    if problem is not None:
        raise InputError(
            problem.problem,
            where=mark("field map, {plan_column}: {text}"),
            plan_column=rule.column,
            text=rule.text,
            remedy=mark("Correct the fixed text."),
            **problem.values,
        )


def _tell_units(rule: FieldRule, read: Converted, ledger: Ledger) -> None:
    kept_in = column_unit(rule.column) if rule.column not in UNIT_COLUMNS else _stored_unit(rule)
    if kept_in is None:
        return
    plain = [cell.value is not None and not _says_unit(cell) for cell in read.cells]
    if any(plain):
        require_unit(rule, [cell.value for cell, bare in zip(read.cells, plain, strict=True) if bare])
    if rule.unit is None and any(plain) and kept_in.dimension != COUNT:
        ledger.note(QUESTION, ASSUMED_UNIT, {"unit": kept_in.name}, column=rule.column, given=rule.source)
    if rule.unit is None or not any(plain) or ratio(rule.unit, kept_in) == 1:
        return
    converted = np.array(plain, dtype=bool)[read.which]
    ledger.changed |= converted
    by_factor = kept_in.dimension == POWER and "va" in rule.unit.name.casefold()
    first = plain.index(True)
    ledger.note(
        CHANGED,
        POWER_FACTOR if by_factor else CONVERTED_UNIT,
        {"given": rule.unit.name, "stored": kept_in.name or rule.column},
        column=rule.column,
        given=read.given[first],
        stored=read.cells[first].value,
        count=int(converted.sum()),
        rows=np.flatnonzero(converted),
    )


def _says_unit(cell: Cell) -> bool:
    return cell.change == UNIT_IN_VALUE or (cell.change == APPROXIMATE and "unit" in cell.values)


def _fill_units(rules: Sequence[FieldRule], columns: Columns) -> None:
    """A value whose unit stands in its row gets that of the source column, unless the data has one of its own."""
    mapped = {rule.column for rule in rules}
    for rule in rules:
        beside = UNIT_COLUMNS.get(rule.column)
        if beside is None or beside not in columns or beside in mapped:
            continue
        stored = _stored_unit(rule)
        text = stored.name if stored is not None else rule.unit_text
        if text:
            known = np.array([value is not None for value in columns[rule.column]], dtype=bool)
            columns[beside][known] = text


def _fill_power_basis(
    table: SourceTable, rules: Sequence[FieldRule], columns: Columns, ledger: Ledger
) -> None:
    """Say what megawatts are where the name of their column does, and no column of its own says otherwise."""
    power = next((rule for rule in rules if rule.column == "power_mw" and rule.source), None)
    word = basis_of_name(power.source) if power is not None and "mw_basis" in columns else ""
    if not word or power is None:
        return
    silent = ~missing(columns["power_mw"]) & missing(columns["mw_basis"])
    own = next((rule for rule in rules if rule.column == "mw_basis"), None)
    if own is not None and own.source:
        # A value that means "not known" by the value map has said something.
        silent &= np.array([says_nothing(value) for value in table.columns[own.source]], dtype=bool)
    if silent.any():
        columns["mw_basis"][silent] = word
        rows = np.flatnonzero(silent)
        values = {"count": len(rows)}
        ledger.note(
            COLUMN,
            SAID_BY_THE_NAME,
            values,
            column="mw_basis",
            given=power.source,
            stored=word,
            count=len(rows),
        )


def _fill_precision(columns: Columns) -> None:
    """Say how much of the dates is known, and keep plain dates."""
    names = [name for name in _DATES if name in columns]
    precision = columns.get("date_precision")
    for name in (*names, *(name for name in ("valid_from", "valid_to") if name in columns)):
        column = columns[name]
        for row in np.flatnonzero([value is not None for value in column]):
            value = column[row]
            if precision is not None and name in names:
                known = precision[row]
                precision[row] = value.precision if known is None else coarser(known, value.precision)
            column[row] = datetime.date(value.year, value.month, value.day)


def name_by_language(columns: Columns, ledger: Ledger) -> None:
    """Put a Korean name that came as ``name`` into ``name_ko``, and the other way round, where that is empty."""
    if not {"name", "name_ko"} <= columns.keys():
        return
    for source, target, korean, reason in (
        ("name", "name_ko", True, NAME_IS_KOREAN),
        ("name_ko", "name", False, NAME_IS_NOT_KOREAN),
    ):
        rows = np.array(
            [
                given is not None and there is None and bool(_HANGUL.search(given)) == korean
                for given, there in zip(columns[source], columns[target], strict=True)
            ],
            dtype=bool,
        )
        if rows.any():
            columns[target][rows] = columns[source][rows]
            columns[source][rows] = None
            first = columns[target][rows][0]
            where = np.flatnonzero(rows)
            ledger.note(CHANGED, reason, column=target, given=first, count=len(where), rows=where)


def fill_defaults(
    columns: Columns, defaults: Mapping[str, str], ledger: Ledger, new: NDArray[np.bool_]
) -> None:
    """Give new rows (n,) that say nothing what the user chose for them; without a choice they stay as they are."""
    for name, value in defaults.items():
        if not value or name not in columns:
            continue
        empty = missing(columns[name]) & new
        if empty.any():
            columns[name][empty] = value
            count = int(empty.sum())
            ledger.note(
                NOTE,
                BY_DEFAULT,
                {"count": count, "column": name, "value": value},
                column=name,
                stored=value,
                count=count,
                rows=np.flatnonzero(empty),
            )


def fill_source(columns: Columns, provenance: Provenance) -> None:
    """Say of every row where it is from; raise when neither the data nor the user does."""
    given = columns["source"]
    empty = missing(given)
    if not provenance.source and empty.all():
        raise InputError(
            mark("Nothing says where the data is from"),
            remedy=mark(
                "Enter the source (who published the data, and under what title), or map a column to it."
            ),
        )
    if provenance.source:
        given[empty] = provenance.source
    distinct = {source: provenance.told(source) for source in set(given) if source is not None}
    columns["source"] = np.array([distinct.get(source) for source in given], dtype=object)


def fill_measured(
    spec: LayerSpec,
    columns: Columns,
    geometries: NDArray[np.object_],
    ledger: Ledger,
    new: NDArray[np.bool_],
) -> None:
    """Fill in the area of new rows (n,) from an outline that is exact: a surveyed one, or that of a candidate site."""
    if "area_m2" not in columns or spec.geometry != "MultiPolygon":
        return
    exact = new & ~shapely.is_missing(geometries) & missing(columns["area_m2"])
    if "geometry_basis" in columns:
        exact &= columns["geometry_basis"] == "surveyed"
    if exact.any():
        columns["area_m2"][exact] = shapely.area(geometries[exact])
        ledger.note(CHANGED, AREA_FROM_OUTLINE, column="area_m2", rows=np.flatnonzero(exact))


def missing(column: NDArray[np.object_]) -> NDArray[np.bool_]:
    """Return where a column (n,) says nothing."""
    return np.array([value is None for value in column], dtype=bool)


def row_names(table: SourceTable, columns: Columns) -> NDArray[np.object_]:
    """Return what people call each row (n,), None where it has no name."""
    names = np.full(len(table.rows), None, dtype=object)
    for name in ("name", "name_ko"):
        if name in columns:
            known = ~missing(columns[name])
            names[known] = columns[name][known]
    return names
