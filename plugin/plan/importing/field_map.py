# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which source column goes to which column of the plan: chosen by the user, or suggested from the names."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ...errors import InputError, Terms, mark
from ..schema import LayerSpec
from .cells import compatible
from .column_names import COLUMN_NAMES
from .notes import Note
from .units import (
    APPARENT,
    AREA,
    COUNT,
    FLOW,
    LENGTH,
    POWER,
    UNIT_COLUMNS,
    VOLTAGE,
    Unit,
    column_unit,
    parse_unit,
    unit_of_aside,
)

THE_REST = "*"
"""The plan column of a row that asks for suggestions for all columns that no other row names."""

_BRACKETED = re.compile(r"[(\[{〔（]([^)\]}〕）]*)[)\]}〕）]?")
# Behind an underscore other single letters are as likely to be no unit.
_SHORT_UNITS = ("m", "v", "w", "평")
_BEHIND_HANGUL = re.compile(r"(.*[가-힣])([A-Za-z][A-Za-z0-9/]*)")
_SEPARATORS = re.compile(r"[\s_\-./·,:()\[\]{}]+")
_LEAST_LIKENESS = 0.86
# The least likeness of a name that is known, or the beginning of one.
_BY_SPELLING = 1.9
# In a shorter name, and in Korean most are, one letter makes another word.
_LEAST_LETTERS = 6
# A dBASE file keeps ten bytes of a name, which are five Korean syllables in CP949 and three in UTF-8.
_DBASE_BYTES = 10
_LEAST_BYTES_OF_A_CUT_NAME = 9
_HANGUL = re.compile("[가-힣]")
# What turns a word into its opposite: spelt nearly alike, it means another thing.
_NEGATIONS = ("un", "non", "de", "dis", "in", "im", "no", "out", "ex")
_SAYS_OTHERWISE = re.compile(r"^(?:미|비|불)|제외|예외|excl|^(?:un|non|not|w/o|without)", re.IGNORECASE)
# Those of whose units people use several: kW and MW, ㎡ and 평, m and km.
_ASKED_FOR = (POWER, APPARENT, VOLTAGE, AREA, FLOW, LENGTH)
# Where the plan's unit goes without saying.
_NOT_ASKED_FOR = ("position_accuracy_m",)
_KOREAN_VOLTAGES_KV = (22.9, 66.0, 154.0, 345.0, 765.0)

SPELT_ALIKE = mark("{source} is taken for {column} because its name is spelt much like a known one")
OTHERS_FIT = mark("{source} is taken for {column}; these could be it as well and are not taken: {others}")


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
    strange_unit: str = ""
    is_cut: bool = False
    doubts: tuple[Note, ...] = ()


class NamedColumn(NamedTuple):
    """A source column's name: without its unit, without anything in brackets, and what stood in them.

    ``strange_unit`` is what looks like a unit and is not known; ``cut_key`` the name before the last underscore where a
    dBASE file may have cut off the rest of the unit.
    """

    name: str
    key: str
    bare_key: str
    unit: Unit | None
    aside: str
    strange_unit: str = ""
    cut_key: str = ""
    says_otherwise: bool = False


def read_name(name: str) -> NamedColumn:
    """Take a column's name apart: "설비용량(kW)" and "capacity_kw" have the unit kW."""
    text = compatible(name)
    asides = [part.strip() for part in _BRACKETED.findall(text)]
    said = [unit_of_aside(part) for part in asides]
    unit = next((found for _, found in said if found), None)
    strange = "" if unit else next((words for words, _ in said if words), "")
    without = _BRACKETED.sub(lambda part: "" if unit_of_aside(part[1])[0] else part[0], text).strip()
    for blank in ("_", " "):
        stem, separator, last = without.rpartition(blank)
        is_unit = len(last) > 1 or last.casefold() in _SHORT_UNITS
        if unit is None and separator and stem and is_unit and (found := parse_unit(last)) is not None:
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
    aside = unit.name if unit is not None else strange or next(iter(asides), "")
    return NamedColumn(
        name,
        _key(without),
        _key(_BRACKETED.sub("", without)),
        unit,
        aside,
        "" if unit else strange,
        _cut_key(text),
        any(_SAYS_OTHERWISE.search(part) for part in asides),
    )


def _cut_key(text: str) -> str:
    stem, separator, last = text.rpartition("_")
    is_full = _DBASE_BYTES in (len(text.encode(each, "replace")) for each in ("cp949", "utf-8"))
    return _key(stem) if separator and last and is_full else ""


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
    offers = sorted((offer for offer in offers if offer[0] > 0), key=lambda offer: -offer[0])
    for likeness, column, candidate in offers:
        if column not in found and candidate.name not in used:
            alike = () if likeness >= _BY_SPELLING else (_note(SPELT_ALIKE, column, candidate.name),)
            found[column] = _from_name(column, candidate)._replace(suggested=True, doubts=alike)
            used.add(candidate.name)
    for column, rule in found.items():
        others = [each.name for _, to, each in offers if to == column and each.name not in used]
        if others:
            doubt = _note(OTHERS_FIT, column, rule.source, others=", ".join(others))
            found[column] = rule._replace(doubts=(*rule.doubts, doubt))
    return tuple(found[column] for column in spec.field_names if column in found)


def _note(text: str, column: str, source: str, **values: str) -> Note:
    return Note(text, {"column": column, "source": source, **values})


def _likeness(column: str, candidate: NamedColumn, position: int) -> float:
    """Return how sure it is, from 0 (no) to 4: the plan's own name, a known one, one cut short, one spelt alike."""
    kept_in = column_unit(column)
    is_cut = _is_cut(column, candidate)
    fits = 0.0
    if candidate.unit is not None and column not in UNIT_COLUMNS and not is_cut:
        if kept_in is None or kept_in.dimension != candidate.unit.dimension:
            return 0.0
        # Of two that differ by their unit the plan's own: ㎡ before 평.
        fits = 0.4 if kept_in.factor == candidate.unit.factor else 0.3
    # Of equals the first column of the source, and of two known names the likelier.
    fits -= position * 1e-6
    if compatible(candidate.name).casefold() == column:
        return 4.0 + fits
    known = COLUMN_NAMES.get(column, ())
    if candidate.key in known:
        return 3.0 + fits - known.index(candidate.key) * 1e-3
    if candidate.bare_key in known and not candidate.says_otherwise:
        return 2.5 + fits - known.index(candidate.bare_key) * 1e-3
    if (is_cut and candidate.cut_key in known) or _cut_short(candidate, (column.replace("_", ""), *known)):
        return 2.0 + fits
    return 1.0 + fits if _spelt_alike(candidate.key, known) else 0.0


def apparent_for(spec: LayerSpec, name: str) -> list[str]:
    """Return the columns of power that a name would fill if its apparent power were power."""
    candidate = read_name(name)
    if candidate.unit is None or candidate.unit.dimension != APPARENT:
        return []
    keys = {candidate.key, candidate.bare_key}
    return [
        column
        for column in spec.field_names
        if keys & set(COLUMN_NAMES.get(column, ()))
        and (kept_in := column_unit(column)) is not None
        and kept_in.dimension == POWER
    ]


def _spelt_alike(key: str, known: Sequence[str]) -> bool:
    """Tell whether a name is a known one misspelt; in Hangul each syllable may turn the meaning around."""
    if len(key) < _LEAST_LETTERS or _HANGUL.search(key):
        return False
    return any(
        all(key.count(piece) == name.count(piece) for piece in _NEGATIONS)
        for name in difflib.get_close_matches(key, known, 3, _LEAST_LIKENESS)
    )


def _is_cut(column: str, candidate: NamedColumn) -> bool:
    """Tell whether the unit in a name is only the beginning of one: 필지면적_m was 필지면적_m2."""
    kept_in = column_unit(column)
    if not candidate.cut_key or kept_in is None or column in UNIT_COLUMNS:
        return False
    if compatible(candidate.name).casefold() == column:
        return False
    return candidate.unit is None or candidate.unit.dimension != kept_in.dimension


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
    if _is_cut(column, named):
        return FieldRule(column, named.name, is_cut=True)
    return FieldRule(
        column, named.name, unit=named.unit, unit_text=named.aside, strange_unit=named.strange_unit
    )


def require_unit(rule: FieldRule, numbers: Iterable[float]) -> None:
    """Raise InputError where the unit of numbers that say none is anybody's guess.

    ``numbers`` are in the plan's unit, should that be the one; usual voltages in kV are no guess.
    """
    kept_in = column_unit(rule.column)
    if rule.unit is not None or kept_in is None or not rule.source:
        return
    # Of what is counted in pieces Latin letters in brackets name the survey or the year.
    is_strange = bool(rule.strange_unit) and not (kept_in.dimension == COUNT and rule.strange_unit.isascii())
    if is_strange:
        what = mark("The unit {unit} of {source} is not known")
    elif rule.is_cut:
        what = mark("The unit of {source} is not known: the name was cut off after ten bytes")
    elif kept_in.dimension in _ASKED_FOR and rule.column not in _NOT_ASKED_FOR:
        what = mark("Nothing says in which unit {source} is")
    else:
        return
    is_clear = not is_strange and kept_in.dimension == VOLTAGE
    if is_clear and all(number in _KOREAN_VOLTAGES_KV for number in numbers):
        return
    raise InputError(
        what,
        where=mark("field map, {column}"),
        unit=rule.strange_unit,
        source=rule.source,
        column=rule.column,
        stored=kept_in.name or Terms(COUNT),
        remedy=mark(
            "Name {column} in the field map, from {source}, and write its unit there. The plan keeps it in {stored}."
        ),
    )
