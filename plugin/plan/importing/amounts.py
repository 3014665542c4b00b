# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as people write them: groups of digits, decimal commas, "약 100", "154kV", and what is none."""

from __future__ import annotations

import math
import re
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...errors import Terms, mark
from .cells import Cell, Converted, compatible, convert, says_nothing
from .units import COUNT, Unit, parse_unit, ratio

NOT_A_NUMBER = mark("This is no number")
RANGE = mark("This is a range, not one number")
LIMIT = mark("This is a limit, not a number")
NOT_ONE = mark("This is no single number")
UNKNOWN_UNIT = mark("The unit {unit} is not known")
WRONG_UNIT = mark("{unit} is a unit of {found}; {column} is kept in {needed}")
AMBIGUOUS_COMMA = mark(
    "The comma may group thousands or be a decimal comma; other values here have a decimal comma"
)
NOT_WHOLE = mark("{column} takes whole numbers")
APPROXIMATE = mark("An approximate number; only the number is kept")
DECIMAL_COMMA = mark("Read with a decimal comma")
WORD_COUNTS = mark("A word counts: {unit}")
UNIT_IN_VALUE = mark("The unit stands in the value: {unit}")

_APPROXIMATE_BEFORE = re.compile(r"^(?:약|대략|ca\.?|approx\.?|about|around|~|≈|∼)\s*(?=\d)", re.IGNORECASE)
_APPROXIMATE_AFTER = re.compile(r"(?<=\d)\s*(?:여\s*(?=\D|$)|(.*?)\s*(?:가량|정도|내외|쯤)$)")
_LIMIT = re.compile(
    r"[<>≤≥]|이상|이하|초과|미만|이내|최대|최소|up to|at least|at most|over|more than|less than|max|min\.",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d\s*[^\W\d]{0,3}\s*(?:~|-|–|—|∼|\.\.+|\bto\b)\s*\d", re.IGNORECASE)
_SEVERAL = re.compile(r"\d\s*[^\W\d]{0,3}\s*[x×*/+&:]\s*\d", re.IGNORECASE)
_DIGITS, _WORD = r"(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?", "[십백천]?[만억조]|[십백천]"
_COUNTED = re.compile(rf"({_DIGITS})\s*({_WORD})?")
_IN_WORDS = re.compile(rf"((?:{_DIGITS}\s*(?:{_WORD})\s*)+{_DIGITS}\s*(?:{_WORD})?)([^\d.,]*)")
_GROUPS = {"만": 10**4, "억": 10**8, "조": 10**12}
_PLACES = {"십": 10, "백": 100, "천": 1000}
_LEAST_REMAINDER_DIGITS = 3
_PARTS = re.compile(r"([+-]?[\d.,' ]*\d[.,]?(?:e[+-]?\d+)?)\s*(.*)", re.IGNORECASE | re.DOTALL)
_PLAIN = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?", re.IGNORECASE)
_COMMA_GROUPS = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?")
_OTHER_GROUPS = re.compile(r"[+-]?\d{1,3}(?:[ ']\d{3})+(?:\.\d+)?")
_DOT_GROUPS = re.compile(r"[+-]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})")
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+")
_ONE_GROUP = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")


_PIECES = Unit(COUNT, Fraction(1), "")
# What the last digits of a conversion may add to a whole number.
_WHOLE = 1e-9


class Target(NamedTuple):
    """A column of numbers: its name, its unit if it has one, and whether its numbers are whole."""

    column: str
    unit: Unit | None
    whole: bool = False


def read_numbers(column: NDArray[np.object_], target: Target, given_unit: Unit | None) -> Converted:
    """Read a column (n,) whose values are in ``given_unit`` unless they say otherwise."""
    read = convert(column, lambda value: _read(value, target, given_unit))
    if not any(cell.change == DECIMAL_COMMA for cell in read.cells):
        return read
    cells = [
        Cell(None, problem=AMBIGUOUS_COMMA) if _has_one_group(value) else cell
        for value, cell in zip(read.given, read.cells, strict=True)
    ]
    return Converted(read.given, cells, read.which)


def _has_one_group(value: Any) -> bool:
    parts = _PARTS.fullmatch(compatible(value)) if isinstance(value, str) else None
    return parts is not None and _ONE_GROUP.fullmatch(parts[1]) is not None


def _read(value: Any, target: Target, given_unit: Unit | None) -> Cell:
    if says_nothing(value):
        return Cell(None)
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return Cell(None, problem=NOT_A_NUMBER)
    if isinstance(value, str):
        return _read_text(compatible(value).replace("−", "-"), target, given_unit)
    return _stored(value, target, given_unit) if math.isfinite(value) else Cell(None, problem=NOT_A_NUMBER)


def _read_text(text: str, target: Target, given_unit: Unit | None) -> Cell:
    shorter = _APPROXIMATE_AFTER.sub(lambda found: found[1] or "", _APPROXIMATE_BEFORE.sub("", text))
    if words := _IN_WORDS.fullmatch(shorter):
        return _read_words(words[1], words[2].strip(), target, given_unit)
    parts = _PARTS.fullmatch(shorter)
    if _LIMIT.search(shorter):
        return Cell(None, problem=LIMIT)
    if _RANGE.search(shorter) and not _PLAIN.fullmatch(shorter):
        return Cell(None, problem=RANGE)
    number, change = _number(parts[1]) if parts is not None else (None, "")
    if parts is None or number is None:
        return Cell(None, problem=NOT_A_NUMBER)
    if shorter != text:
        change = APPROXIMATE
    written = parts[2].strip("()[] .").removesuffix("급").strip()
    if not written:
        return _stored(number, target, given_unit)._replace(change=change)
    return _with_own_unit(number, written, target, given_unit, change)


def _with_own_unit(number: float, written: str, target: Target, given_unit: Unit | None, change: str) -> Cell:
    unit = parse_unit(written)
    if unit is None:
        if _SEVERAL.search(f"0 {written}") or _SEVERAL.search(written):
            return Cell(None, problem=NOT_ONE)
        return Cell(None, problem=UNKNOWN_UNIT, values={"unit": written})
    usual = given_unit or target.unit
    if unit.dimension == COUNT and usual is not None and usual.dimension != COUNT:
        # "3만" in a column of square metres: the word counts, the column has the unit.
        unit = usual._replace(factor=usual.factor * unit.factor)
        # Not “the unit stands in the value”: which one it is remains to be said.
        change = change or WORD_COUNTS
    cell = _stored(number, target, unit)
    if cell.problem:
        return cell
    return cell._replace(change=change or UNIT_IN_VALUE, values={"unit": written})


def _read_words(text: str, written: str, target: Target, given_unit: Unit | None) -> Cell:
    """Read "1만2천", "1억 2,000만평": groups of four digits, each of thousands, hundreds and tens."""
    number = _in_words(_COUNTED.findall(text))
    if number is None:
        return Cell(None, problem=NOT_ONE)
    if written:
        return _with_own_unit(number, written, target, given_unit, "")
    cell = _stored(number, target, given_unit)
    return cell if cell.problem else cell._replace(change=WORD_COUNTS, values={"unit": text})


def _in_words(parts: list[tuple[str, str]]) -> float | None:
    """Return the sum of the parts, None where one is not smaller than what the part before counts."""
    total = section = 0.0
    last_group, last_place = math.inf, math.inf
    for digits, word in parts:
        number = float(digits.replace(",", ""))
        place = next((_PLACES[each] for each in word if each in _PLACES), 1)
        group = next((_GROUPS[each] for each in word if each in _GROUPS), 1)
        if not word and len(digits) < _LEAST_REMAINDER_DIGITS:
            # Said of 15,000 as well as of 10,005: 1만5.
            return None
        section += number * place
        if number * place >= last_place or group >= last_group or section * group >= last_group:
            return None
        last_place = place
        if group > 1:
            total, section, last_group, last_place = total + section * group, 0.0, group, math.inf
    return total + section


def _number(text: str) -> tuple[float | None, str]:
    text = text.strip().rstrip(".,")
    if _PLAIN.fullmatch(text):
        found = float(text)
        return (found if math.isfinite(found) else None), ""
    if _COMMA_GROUPS.fullmatch(text):
        return float(text.replace(",", "")), ""
    if _OTHER_GROUPS.fullmatch(text):
        return float(text.replace(" ", "").replace("'", "")), ""
    if _DOT_GROUPS.fullmatch(text) or _DECIMAL_COMMA.fullmatch(text):
        return float(text.replace(".", "").replace(",", ".")), DECIMAL_COMMA
    return None, ""


def _stored(number: float, target: Target, unit: Unit | None) -> Cell:
    kept_in = target.unit or _PIECES
    if unit is not None and unit.dimension != kept_in.dimension:
        return Cell(None, problem=WRONG_UNIT, values=wrong_unit(unit, target))
    times = Fraction(1) if unit is None else ratio(unit, kept_in)
    # The numerator first: 154,000 V are 154 kV to the last digit.
    value = number * times.numerator / times.denominator
    if not math.isfinite(value):
        return Cell(None, problem=NOT_A_NUMBER)
    if not target.whole:
        return Cell(float(value))
    if abs(value - round(value)) > _WHOLE * max(1.0, abs(value)):
        return Cell(None, problem=NOT_WHOLE, values={"column": target.column})
    return Cell(round(value))


def wrong_unit(unit: Unit, target: Target) -> dict[str, Any]:
    """Return what a message about a unit that does not fit says."""
    needed = target.unit.name if target.unit is not None else ""
    return {
        "unit": unit.name,
        "found": Terms(unit.dimension),
        "column": target.column,
        "needed": needed or "-",
    }
