# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates as people write them, and how much of a date is known."""

from __future__ import annotations

import datetime
import re
from typing import Any

from ...errors import mark
from .cells import Cell, compatible, plain, says_nothing

NO_DATE = mark("This is no date that can be read; write it as 2024-05-31, 2024-05 or 2024")
AMBIGUOUS_DATE = mark("It is not clear which part is the year, the month and the day; write it as 2024-05-31")
SERIAL = mark("This looks like a spreadsheet's day number; format the column as dates")

DAY, MONTH, YEAR = "day", "month", "year"
COARSENESS = (DAY, MONTH, YEAR)
_YEARS = (1800, 2200)
_SEPARATED = re.compile(r"(\d{4})\s*[-./년]\s*(\d{1,2})(?:\s*[-./월]\s*(\d{1,2})\s*[일.]?)?\s*[월.]?")
_YEAR_ONLY = re.compile(r"(\d{4})\s*년?\.?")
_SOLID = re.compile(r"(\d{4})(\d{2})(\d{2})?")
_TIME = re.compile(r"(?<=\d)[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$")
_SHORT_YEAR = re.compile(r"['’]?\d{1,2}\s*[-./년]\s*\d{1,2}(?:\s*[-./월]\s*\d{1,4}\s*일?)?\.?")
_SERIAL = re.compile(r"[1-9]\d{4}(?:\.\d+)?")
# Spreadsheets write October as 2021.10, keep a number, and show 2021.1.
_JANUARY_OR_OCTOBER = re.compile(r"\d{4}\.1")


class Dated(datetime.date):
    """A date that knows how much of it was given: day, month or year."""

    precision: str = DAY


def dated(year: int, month: int | None, day: int | None) -> Dated:
    """Return the first day of what was given; raises ValueError for a day that does not exist."""
    found = Dated(year, month or 1, day or 1)
    found.precision = DAY if day else MONTH if month else YEAR
    return found


def read_date(value: Any) -> Cell:
    """Read a value of a date column; the cell holds a Dated."""
    if says_nothing(value):
        return Cell(None)
    if isinstance(value, datetime.date):
        return Cell(dated(value.year, value.month, value.day))
    if isinstance(value, bool):
        return Cell(None, problem=NO_DATE)
    text = _TIME.sub("", compatible(plain(value)))
    fraction = isinstance(value, float) and not value.is_integer()
    if (fraction and not _SERIAL.fullmatch(text)) or _JANUARY_OR_OCTOBER.fullmatch(text):
        return Cell(None, problem=AMBIGUOUS_DATE)
    parts = _SEPARATED.fullmatch(text) or _SOLID.fullmatch(text) or _YEAR_ONLY.fullmatch(text)
    if parts is not None:
        return _checked([int(part) if part else None for part in parts.groups()])
    return Cell(None, problem=_problem(text))


def _problem(text: str) -> str:
    if _SERIAL.fullmatch(text):
        return SERIAL
    return AMBIGUOUS_DATE if _SHORT_YEAR.fullmatch(text) else NO_DATE


def _checked(parts: list[int | None]) -> Cell:
    year, month, day = [*parts, None, None][:3]
    if year is None or not _YEARS[0] <= year <= _YEARS[1] or 0 in (month, day):
        return Cell(None, problem=NO_DATE)
    try:
        return Cell(dated(year, month, day))
    except ValueError:
        return Cell(None, problem=NO_DATE)


def coarser(first: str, second: str) -> str:
    """Return the coarser of two precisions."""
    return max(first, second, key=COARSENESS.index)
