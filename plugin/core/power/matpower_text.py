# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The text of a MATPOWER case file of version 2: its tables, each row with its line and its comment.

The format: MATPOWER User's Manual, appendix B. Only what is written as numbers is read, no formulas.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple, NoReturn

import numpy as np

from ...errors import InputError, mark
from .arrays import FloatArray, IntArray

TABLES = ("bus", "gen", "branch")
# A case may have none.
DC_LINES = "dcline"
_ASSIGNMENT = re.compile(r"\s*(?P<struct>\w+)\.(?P<name>\w+)\s*=\s*(?P<value>.*)", re.DOTALL)
# What changes a table after it was written: mpc.branch(:, 3) = ...
_CHANGE = re.compile(r"\s*\w+\.(?:bus|gen|branch|dcline)\s*\(.*?\)\s*=[^=]")
_NAME = re.compile(r"\s*function\s+(?:\w+|\[[^\]]*\])\s*=\s*(\w+)")
_OPENING = {"[": "]", "{": "}"}
# Those of generators; a table without rows has them all.
_MOST_COLUMNS = 21
_EXPONENT = re.compile(r"(?<=[\d.])[dD](?=[-+\d])")


class Line(NamedTuple):
    """Code and comment of a line, or of several that are one by "...", and the number of the first, from 1."""

    number: int
    code: str
    comment: str


@dataclass(frozen=True)
class Table:
    """Numbers (rows, columns), and of each row the line it is on and the comment after it."""

    values: FloatArray
    lines: IntArray
    comments: tuple[str, ...]


@dataclass(frozen=True)
class CaseText:
    """The name of a case, its base and its tables; ``bus_names``: empty where there are none."""

    name: str
    base_mva: float
    tables: Mapping[str, Table]
    bus_names: tuple[str, ...]


def read_case(text: str) -> CaseText:
    """Return the tables of a case. Raises InputError with the line for anything that is not one of version 2."""
    name, base_mva, tables, bus_names = "", math.nan, dict[str, Table](), tuple[str, ...]()
    lines = _lines(text)
    for line in lines:
        if found := _NAME.match(line.code):
            name = found[1]
        if _CHANGE.match(line.code):
            _fail(
                line.number,
                mark("A formula changes a table"),
                mark("Save the case with savecase of MATPOWER, so that its tables hold the numbers."),
            )
        assigned = _ASSIGNMENT.match(line.code)
        if not assigned:
            continue
        field, value = assigned["name"], assigned["value"].strip()
        if field == "version":
            _check_version(value, line.number)
        elif field == "baseMVA":
            base_mva = _base(value, line.number)
        elif value[:1] in _OPENING:
            rows = list(_rows(line._replace(code=value), lines))
            if field in (*TABLES, DC_LINES):
                tables[field] = _table(rows, field)
            elif field == "bus_name":
                bus_names = tuple(row.code.strip().strip("'\"").strip() for row in rows)
    _check_whole(base_mva, tables)
    tables.setdefault(DC_LINES, _table([], DC_LINES))
    return CaseText(name, base_mva, tables, bus_names)


def _lines(text: str) -> Iterator[Line]:
    """Yield lines without comments; those that go on after "..." are one; blocks between %{ and %} are left out."""
    in_block, code, first = False, "", 0
    for number, whole in enumerate(text.splitlines(), start=1):
        stripped = whole.strip()
        if stripped in ("%{", "%}"):
            in_block = stripped == "%{"
            continue
        if in_block:
            continue
        at = _comment_start(whole)
        part, comment = whole[:at], whole[at:].lstrip("%").strip()
        if "..." in part:
            code, first = code + part.partition("...")[0] + " ", first or number
            continue
        yield Line(first or number, code + part, comment)
        code, first = "", 0
    if code:
        yield Line(first, code, "")


def _comment_start(line: str) -> int:
    """Return where the comment begins: a percent sign that is not within quotes."""
    at = line.find("%")
    if "'" not in line[: max(at, 0)]:
        return at if at >= 0 else len(line)
    while at >= 0 and line[:at].count("'") % 2:
        at = line.find("%", at + 1)
    return at if at >= 0 else len(line)


def _rows(opening: Line, lines: Iterator[Line]) -> Iterator[Line]:
    """Yield the rows of a table up to its closing bracket: they end with a semicolon or with the line."""
    closing = _OPENING[opening.code[0]]
    line = opening._replace(code=opening.code[1:])
    while True:
        inside, end, _ = line.code.partition(closing)
        parts = [part for part in inside.split(";") if part.strip()]
        for place, part in enumerate(parts):
            # The comment of a line belongs to its last row.
            yield Line(line.number, part, line.comment if place == len(parts) - 1 else "")
        if end:
            return
        following = next(lines, None)
        if following is None:
            _fail(opening.number, mark("A table has no end"), mark("Look whether the file was cut off."))
        line = following


def _table(rows: list[Line], name: str) -> Table:
    split = [_EXPONENT.sub("e", row.code.replace(",", " ")).split() for row in rows]
    width = len(split[0]) if split else _MOST_COLUMNS
    for row, fields in zip(rows, split, strict=True):
        if len(fields) != width:
            _fail(
                row.number,
                mark("A row of the table {table} has {found} numbers, the first one has {expected}"),
                table=name,
                found=len(fields),
                expected=width,
            )
    try:
        values = np.array(split, dtype=np.float64).reshape(len(split), width)
    except ValueError:
        _fail_at_number(rows, split, name)
    numbers = np.array([row.number for row in rows], dtype=np.int64)
    return Table(values, numbers, tuple(row.comment for row in rows))


def _fail_at_number(rows: list[Line], split: list[list[str]], name: str) -> NoReturn:
    wrong = (
        (row.number, field)
        for row, fields in zip(rows, split, strict=True)
        for field in fields
        if not _is_number(field)
    )
    line, value = next(wrong)
    _fail(line, mark("{value} in the table {table} is not a number"), value=value, table=name)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _check_version(value: str, line: int) -> None:
    if value.rstrip(";").strip().strip("'\"") != "2":
        _fail(
            line,
            mark("Version {value} of the case format is not known"),
            mark("Save the case in version 2 with savecase of MATPOWER."),
            value=value.rstrip("; "),
        )


def _base(value: str, line: int) -> float:
    text = value.rstrip("; ")
    if not _is_number(text) or not 0.0 < float(text) < math.inf:
        _fail(line, mark("The base {value} is not a number of MVA above 0"), value=text)
    return float(text)


def _check_whole(base_mva: float, tables: Mapping[str, Table]) -> None:
    missing = [name for name in TABLES if name not in tables]
    if len(missing) == len(TABLES):
        raise InputError(
            mark("This is not a MATPOWER case of version 2"),
            remedy=mark("Give a file that holds mpc.baseMVA, mpc.bus, mpc.gen and mpc.branch."),
        )
    if math.isnan(base_mva):
        missing.insert(0, "baseMVA")
    if missing:
        raise InputError(
            mark("The case lacks {tables}"),
            remedy=mark("Give a whole case file of version 2."),
            tables=", ".join(f"mpc.{name}" for name in missing),
        )


def _fail(line: int, what: str, remedy: str = "", **values: object) -> NoReturn:
    raise InputError(
        what, where=mark("line {line}"), remedy=remedy or mark("Mend the case file."), line=line, **values
    )
