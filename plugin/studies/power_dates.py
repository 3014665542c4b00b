# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From when sites can be supplied, what that waits for, and whether the years announced for them can be met.

The years are those of the connection that can serve first; the cheapest may be another, and so may be the one that
has the headroom today.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QDate, QDateTime

from ..core.power.arrays import FloatArray, IntArray
from ..core.power.columns import spread, taken
from ..core.power.connection_records import ANSWERS, HEADROOMS, Headroom
from ..core.power.time_to_power import LIMITS, VERDICTS, Limit, TimeToPower, Verdict, Works, verdicts
from ..errors import mark
from ..plan.arrays import quoted
from .connection_table import BASES, MODELLED, Column, answer_code, codes, known, listed
from .grid_connection import ConnectedSites, ConnectionRequest, connect, require_fields

_EXTRA_HIGH_KV = 300.0
PRECISION = "date_precision"
# Beyond these a number is no year: 20300630 is a date.
_FIRST_YEAR, _LAST_YEAR = 1900.0, 2200.0
_KOREAN_UNITS = re.compile(r"\s*[년월]\s*")
_DATE = re.compile(r"(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?(?!\d)")

WORKS = {
    "none": mark("none: there is headroom"),
    "planned_line": mark("a planned line, which brings the headroom"),
    "works_154kv": mark("154 kV line or substation"),
    "substation_345kv": mark("345 kV substation, new or with more transformers"),
    "line_345kv": mark("345 kV line"),
}
COLUMNS: tuple[Column, ...] = (
    Column("power_answer", "text", mark("Connection"), codes(ANSWERS)),
    Column("contract_low_mw", "real", mark("Contract power: low (MW)")),
    Column("contract_mw", "real", mark("Contract power: likely (MW)")),
    Column("contract_high_mw", "real", mark("Contract power: high (MW)")),
    Column("substation_name", "text", mark("Name of the substation")),
    Column("cheapest_substation", "text", mark("Substation of the cheapest connection")),
    Column("voltage_kv", "real", mark("Supply voltage (kV)")),
    Column("year_low", "real", mark("Earliest year: low")),
    Column("year", "real", mark("Earliest year: likely")),
    Column("year_high", "real", mark("Earliest year: high")),
    Column("waits_low", "text", mark("What it waits for: low"), codes(LIMITS)),
    Column("waits_for", "text", mark("What it waits for"), codes(LIMITS)),
    Column("waits_high", "text", mark("What it waits for: high"), codes(LIMITS)),
    Column("headroom_is", "text", mark("Headroom for this demand"), codes(HEADROOMS)),
    Column("works", "text", mark("Works in the grid that are or may be needed"), WORKS),
    Column("next_line_year", "real", mark("A planned line ends there in")),
    Column("announced_year", "real", mark("Announced until (decimal year; 2031.0 is the end of 2030)")),
    Column("verdict", "text", mark("Announced year"), codes(VERDICTS)),
    Column("basis", "text", mark("Basis"), BASES),
)


@dataclass(frozen=True)
class PowerDates:
    """When each of n sites can be supplied, when that was announced (NaN: not), and the ``Verdict`` on it.

    ``earliest``: the row of the option that the years are of, -1 for none. ``unread``: sites whose announced date is
    there and cannot be read.
    """

    found: ConnectedSites
    earliest: IntArray
    times: TimeToPower
    announced_year: FloatArray
    verdict: IntArray
    unread: int = 0

    @property
    def past(self) -> int:
        """The number of announced years that end before work begins."""
        return int((self.announced_year <= self.found.request.start_year).sum())


def power_dates(
    request: ConnectionRequest, announced_field: str, target_year: float, progress: Callable[[float], None]
) -> PowerDates:
    """Connect sites and hold their years against what a field of theirs announces, else the target year (NaN: none)."""
    require_fields(request.sites, announced_field)
    found = connect(request, progress)
    announced = np.full(len(found.sites), _at_the_latest(target_year))
    unread = np.zeros(len(found.sites), dtype=np.bool_)
    if announced_field:
        own = _announced(found, announced_field)
        is_given = ~np.isin(
            found.sites.features.values[quoted(announced_field)], np.array([None, ""], dtype=object)
        )
        # What is there and cannot be read is no reason to hold the target against the site.
        unread = is_given & np.isnan(own)
        announced = np.where(np.isnan(own) & ~is_given, announced, own)
    earliest = _earliest(found)
    site = np.flatnonzero(earliest >= 0)
    times = spread(taken(found.times, earliest[site]), site, len(found.sites))
    return PowerDates(found, earliest, times, announced, verdicts(times.year, announced), int(unread.sum()))


def _earliest(found: ConnectedSites) -> IntArray:
    """Return the row of the option of each site (n,) that is likely to serve first, of equals the cheaper one.

    One that lacks headroom serves once works or planned lines bring it; one without a route never does.
    """
    own = found.options.connections
    may = np.flatnonzero(found.is_reachable & (own.is_open | (own.headroom == int(Headroom.SHORT))))
    order = np.lexsort((found.options.rank[may], np.asarray(found.times.year.likely)[may], own.site[may]))
    site, first = np.unique(own.site[may][order], return_index=True)
    earliest = np.full(len(found.sites), -1)
    earliest[site] = may[order][first]
    return earliest


def announced_fields(announced_field: str) -> tuple[str, ...]:
    """Return the fields of the sites that announced years are read from."""
    return (announced_field, PRECISION) if announced_field else ()


def _announced(found: ConnectedSites, announced_field: str) -> FloatArray:
    values = found.sites.features.values
    dates = values[quoted(announced_field)].tolist()
    precisions = values.get(quoted(PRECISION), np.full(len(dates), None, dtype=object)).tolist()
    years = [decimal_year_of(value, how) for value, how in zip(dates, precisions, strict=True)]
    return np.array(years, dtype=np.float64)


def decimal_year_of(value: Any, precision: Any = None) -> float:
    """Return a year, month or day as a decimal year at the end of it; NaN for what is none.

    What is announced for a year or a month is kept when it comes by its end. ``precision``: how much of a date is
    meant, in a plan's words.
    """
    if isinstance(value, QDateTime):
        value = value.date()
    if isinstance(value, QDate):
        value = value.toString("yyyy-MM-dd")
    if isinstance(value, int | float):
        return _at_the_latest(float(value)) if _FIRST_YEAR <= value <= _LAST_YEAR else np.nan
    found = _DATE.match(_KOREAN_UNITS.sub("-", str(value or "").strip()))
    if found is None:
        return np.nan
    year, month, day = (int(part) if part else None for part in found.groups())
    if month is None or precision == "year":
        return year + 1.0
    if precision == "month":
        day = None
    try:
        passed = date(year, month, day or calendar.monthrange(year, month)[1]).timetuple().tm_yday
    except ValueError:
        return np.nan
    return year + passed / (366 if calendar.isleap(year) else 365)


def rows(dates: PowerDates, language: str) -> Iterator[list[Any]]:
    """Yield the values of COLUMNS of each site."""
    found, times = dates.found, dates.times
    chosen, earliest, own = found.chosen.tolist(), dates.earliest.tolist(), found.options.connections
    names = found.supply.rows.name(language)
    contract = found.sites.contract_mw
    limits = (times.limit_low, times.limit_likely, times.limit_high)
    columns = [
        [answer_code(answer) for answer in found.options.answer.tolist()],
        *(listed(end) for end in (contract.low, contract.likely, contract.high)),
        *([None if row < 0 else names[own.substation[row]] for row in each] for each in (earliest, chosen)),
        [None if row < 0 else float(own.voltage_kv[row]) for row in earliest],
        *(listed(end) for end in (times.year.low, times.year.likely, times.year.high)),
        *([Limit(each).name.lower() for each in limit.tolist()] for limit in limits),
        [Headroom(int(own.headroom[row]) if row >= 0 else -1).name.lower() for row in earliest],
        [None if row < 0 else works_of(found, row) for row in earliest],
        [None if row < 0 else known(found.supply.next_line_year[own.substation[row]]) for row in earliest],
        listed(dates.announced_year),
        [Verdict(each).name.lower() for each in dates.verdict.tolist()],
        [MODELLED] * len(chosen),
    ]
    yield from map(list, zip(*columns, strict=True))


def works_of(found: ConnectedSites, row: int) -> str:
    """Return which works in the grid an option may need: a key of WORKS."""
    own, needed = found.options.connections, found.times.works[row]
    if needed != Works.NEEDED:
        return "planned_line" if needed == Works.PLANNED_LINE else "none"
    if own.voltage_kv[row] >= _EXTRA_HIGH_KV:
        return "line_345kv"
    of_station = found.supply.points.voltage_kv[own.substation[row]]
    return "substation_345kv" if of_station >= _EXTRA_HIGH_KV else "works_154kv"


def _at_the_latest(year: float) -> float:
    """Return the end of a whole year; a decimal year is itself."""
    return year + 1.0 if year.is_integer() else year
