# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates: that they are some, in an order that can be, and in a year that is no slip."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...errors import mark
from .features import Features, Objects, is_missing
from .findings import WARNING, Finding
from .ranges import EARLIEST_YEARS, LATEST_YEAR

# The one form of a date in a GeoPackage (OGC 12-128, table 1).
_FORM = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NO_DAY = np.iinfo(np.int64).min


def check_dates(features: Features) -> Iterator[Finding]:
    """Yield what is wrong with the dates of each feature."""
    days = {}
    for field in features.spec.fields:
        if field.type == "date" and field.name in features.columns:
            column = features.columns[field.name]
            days[field.name] = _days(column)
            yield from _check_column(features, field.name, column, days[field.name])
    for first, last, what in (
        ("opened", "closed", mark("It closes before it opens")),
        ("valid_from", "valid_to", mark("It ends before it begins")),
    ):
        if {first, last} <= days.keys():
            known = (days[first] != _NO_DAY) & (days[last] != _NO_DAY)
            yield from features.found(
                known & (days[first] > days[last]), what, mark("Correct the dates."), column=last
            )


def _check_column(
    features: Features, name: str, column: Objects, days: NDArray[np.int64]
) -> Iterator[Finding]:
    known = days != _NO_DAY
    yield from features.found(
        ~known & ~is_missing(column),
        mark("{column} is “{value}”, which is not a date"),
        mark("Enter it as year-month-day: 2027-11-01."),
        column=name,
        value=column,
    )
    earliest = EARLIEST_YEARS.get(features.spec.name, 0)
    first, last = _first_day(earliest), _first_day(LATEST_YEAR + 1)
    yield from features.found(
        known & ((days < first) | (days >= last)),
        mark("{column} is {value}, which is before {earliest} or after {latest}"),
        mark("Check the year."),
        WARNING,
        column=name,
        value=column,
        earliest=earliest,
        latest=LATEST_YEAR,
    )


def _first_day(year: int) -> int:
    return datetime.date(max(year, datetime.MINYEAR), 1, 1).toordinal()


def _days(column: Objects) -> NDArray[np.int64]:
    """Return the number of each day (n,), and one for none where there is no date."""
    # A column has few different dates.
    known = {value: _day(value) for value in set(column)}
    return np.fromiter(map(known.__getitem__, column), dtype=np.int64, count=len(column))


def _day(value: Any) -> int:
    if isinstance(value, datetime.date):
        return value.toordinal()
    if isinstance(value, str) and _FORM.fullmatch(value):
        try:
            return datetime.date.fromisoformat(value).toordinal()
        except ValueError:
            return _NO_DAY
    return _NO_DAY


def lifetimes(features: Features) -> NDArray[np.float64]:
    """Return the first and the last day of each feature (n, 2), without end where it is not known."""
    spans = np.tile(np.array([-np.inf, np.inf]), (features.count, 1))
    for index, name in enumerate(("opened", "closed")):
        if name in features.columns:
            days = _days(features.columns[name])
            spans[days != _NO_DAY, index] = days[days != _NO_DAY]
    return spans
