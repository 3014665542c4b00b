# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which source column goes to which column of the plan: chosen by the user, or suggested from the names."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ...errors import InputError, mark
from ..schema import LayerSpec
from .cells import compatible
from .column_names import COLUMN_NAMES
from .units import APPARENT, POWER, UNIT_COLUMNS, VOLTAGE, Unit, column_unit, parse_unit

THE_REST = "*"
"""The plan column of a row that asks for suggestions for all columns that no other row names."""

_BRACKETED = re.compile(r"[(\[{〔（]([^)\]}〕）]*)[)\]}〕）]?")
# Behind an underscore other single letters are as likely to be no unit.
_SHORT_UNITS = ("m", "v", "w", "평")
_BEHIND_HANGUL = re.compile(r"(.*[가-힣])([A-Za-z][A-Za-z0-9/]*)")
_SEPARATORS = re.compile(r"[\s_\-./·,:()\[\]{}]+")
_LEAST_LIKENESS = 0.86
# In a shorter name, and in Korean most are, one letter makes another word.
_LEAST_LETTERS = 6
# A dBASE file keeps ten bytes of a name, which are five Korean syllables in CP949 and three in UTF-8.
_DBASE_BYTES = 10
_LEAST_BYTES_OF_A_CUT_NAME = 9


class FieldRule(NamedTuple):
    """How a plan column is filled: from a source column or with a fixed text; ``unit`` is that of the source.

    ``unit_text`` is the unit as it is written, also one that nothing is known of (TEU).
    """

    column: str
    source: str = ""
    text: str = ""
    unit: Unit | None = None
    unit_text: str = ""
    suggested: bool = False


class NamedColumn(NamedTuple):
    """A source column's name: without its unit, without anything in brackets, and what stood in them."""

    name: str
    key: str
    bare_key: str
    unit: Unit | None
    aside: str


def read_name(name: str) -> NamedColumn:
    """Take a column's name apart: "설비용량(kW)" and "capacity_kw" have the unit kW."""
    text = compatible(name)
    asides = [part.strip() for part in _BRACKETED.findall(text)]
    unit = next((found for part in asides if (found := parse_unit(part))), None)
    without = _BRACKETED.sub(lambda part: "" if parse_unit(part[1]) else part[0], text)
    if unit is None:
        stem, separator, last = without.rpartition("_")
        is_unit = len(last) > 1 or last.casefold() in _SHORT_UNITS
        if separator and stem and is_unit and (found := parse_unit(last)) is not None:
            without, unit, asides = stem, found, [last]
    if unit is None and (parts := _BEHIND_HANGUL.fullmatch(without)) and (found := parse_unit(parts[2])):
        without, unit = parts[1], found
    if (
        unit is None
        and (found := parse_unit(without)) is not None
        and found.dimension in (POWER, APPARENT, VOLTAGE)
    ):
        # A column called MW or kV.
        unit = found
    aside = unit.name if unit is not None else next(iter(asides), "")
    return NamedColumn(name, _key(without), _key(_BRACKETED.sub("", without)), unit, aside)


def _key(text: str) -> str:
    return _SEPARATORS.sub("", compatible(text)).casefold()


def suggested_rules(
    spec: LayerSpec, names: Iterable[str], taken: Iterable[FieldRule] = ()
) -> tuple[FieldRule, ...]:
    """Return the likeliest source column of each plan column, each used once; the surest are given first."""
    used_columns = {rule.column for rule in taken}
    used_names = {rule.source for rule in taken if rule.source}
    named = [read_name(name) for name in names if name not in used_names]
    offers = [
        (_likeness(column, candidate, position), column, candidate)
        for column in spec.field_names
        if column not in used_columns
        for position, candidate in enumerate(named)
    ]
    found: dict[str, FieldRule] = {}
    used: set[str] = set()
    for likeness, column, candidate in sorted(offers, key=lambda offer: -offer[0]):
        if likeness > 0 and column not in found and candidate.name not in used:
            found[column] = _from_name(column, candidate)._replace(suggested=True)
            used.add(candidate.name)
    return tuple(found[column] for column in spec.field_names if column in found)


def _likeness(column: str, candidate: NamedColumn, position: int) -> float:
    """Return how sure it is, from 0 (no) to 4: the plan's own name, a known one, one cut short, one spelt alike."""
    kept_in = column_unit(column)
    if candidate.unit is not None and column not in UNIT_COLUMNS:
        if kept_in is None or kept_in.dimension != candidate.unit.dimension:
            return 0.0
        fits = 0.4
    else:
        fits = 0.0
    # Of equals the first column of the source, and of two known names the likelier.
    fits -= position * 1e-6
    if compatible(candidate.name).casefold() == column:
        return 4.0 + fits
    known = COLUMN_NAMES.get(column, ())
    if candidate.key in known:
        return 3.0 + fits - known.index(candidate.key) * 1e-3
    if candidate.bare_key in known:
        return 2.5 + fits - known.index(candidate.bare_key) * 1e-3
    if _cut_short(candidate, (column.replace("_", ""), *known)):
        return 2.0 + fits
    alike = len(candidate.key) >= _LEAST_LETTERS and difflib.get_close_matches(
        candidate.key, known, 1, _LEAST_LIKENESS
    )
    return 1.0 + fits if alike else 0.0


def _cut_short(candidate: NamedColumn, known: Sequence[str]) -> bool:
    sizes = [len(candidate.name.encode(each, "replace")) for each in ("cp949", "utf-8")]
    if not any(_LEAST_BYTES_OF_A_CUT_NAME <= size <= _DBASE_BYTES for size in sizes):
        return False
    return len(candidate.key) > 2 and any(name.startswith(candidate.key) for name in known)  # noqa: PLR2004


def chosen_rules(
    spec: LayerSpec, rows: Sequence[tuple[str, str, str]], names: Sequence[str], seen: Mapping[str, str]
) -> tuple[FieldRule, ...]:
    """Read a user's rows (plan column, source column or 'text', unit); none means suggestions for all columns.

    ``seen`` maps names as QGIS shows them to ``names`` where it read them in a wrong encoding.
    """
    rules: list[FieldRule] = []
    fill = not rows
    for column, source, unit in rows:
        if column == THE_REST:
            fill = True
            continue
        _require_column(spec, column, [rule.column for rule in rules])
        rules.append(_chosen(column, seen.get(source, source), unit, names))
    suggested = suggested_rules(spec, names, rules) if fill else ()
    chosen = [rule for rule in rules if rule.source or rule.text]
    return tuple(sorted((*chosen, *suggested), key=lambda rule: spec.field_names.index(rule.column)))


def _require_column(spec: LayerSpec, column: str, before: Sequence[str]) -> None:
    if column not in spec.field_names:
        raise InputError(
            mark("The plan's layer {layer} has no column {column}"),
            where=mark("field map"),
            layer=spec.name,
            column=column,
            columns=", ".join(spec.field_names),
            remedy=mark("It has: {columns}."),
        )
    if column in before:
        raise InputError(
            mark("The column {column} is filled twice"),
            where=mark("field map"),
            column=column,
            remedy=mark("Keep one of the rows."),
        )


def _chosen(column: str, source: str, unit: str, names: Sequence[str]) -> FieldRule:
    found = parse_unit(unit) if unit else None
    if unit and found is None and column not in UNIT_COLUMNS:
        raise InputError(
            mark("The unit {unit} of {column} is not known"),
            where=mark("field map"),
            unit=unit,
            column=column,
            remedy=mark(
                "Use one such as kW, MW, kVA, V, kV, m2, ha, km2, 평, m, km, m3/day, 억원, or MVA x 0.9."
            ),
        )
    quoted = len(source) > 1 and source[0] == source[-1] == "'"
    if not quoted and source and source not in names:
        raise InputError(
            mark("The data has no column {source}"),
            where=mark("field map"),
            source=source,
            names=", ".join(names),
            remedy=mark("It has: {names}. A fixed text stands in single quotes: 'text'."),
        )
    if quoted:
        return FieldRule(column, text=source[1:-1].strip(), unit=found, unit_text=unit)
    if unit or not source:
        return FieldRule(column, source, unit=found, unit_text=unit)
    return _from_name(column, read_name(source))


def _from_name(column: str, named: NamedColumn) -> FieldRule:
    if named.unit is None and compatible(named.name).casefold() == column:
        # The plan's own name says the unit, even where no part of it alone does: capacity_m3_per_day.
        return FieldRule(column, named.name, unit=column_unit(column))
    return FieldRule(column, named.name, unit=named.unit, unit_text=named.aside)
