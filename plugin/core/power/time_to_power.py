# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""When a demand can be served: the earliest year, what it waits for, and whether a promised date can be met.

Years are decimal: the beginning of November 2027 is 2027 + 10/12. Lead times count from the plan to operation, so the
customer's connection and works in the grid run side by side, and the later one decides. A demand whose impact on the
grid is assessed waits for the assessment first. Headroom that is not known is taken as there in the best case only;
likely and at worst, works are needed, unless planned lines bring it before. Headroom of today must also last. What is
known by its year alone, a substation or a planned line, is there at its beginning in the best case, likely and at worst
by its end; and as late as what is planned may come.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple

import numpy as np

from ...errors import mark
from ..assumptions import Assumptions
from ..ranges import Amount, Range
from .arrays import BoolArray, FloatArray, IntArray
from .connection_records import SupplyPoints
from .headroom import LaterHeadroom

_EXTRA_HIGH_KV = 345.0
_HIGH_KV = 100.0


class Limit(IntEnum):
    """What a demand waits for longest."""

    NO_ANSWER = -1
    CONNECTION = 0
    REINFORCEMENT = 1
    HEADROOM_UNKNOWN = 2
    OPENING = 3
    PLANNED_LINE = 4
    CLOSING = 5


LIMITS: Mapping[Limit, str] = {
    Limit.NO_ANSWER: mark("no year can be told: voltage, demand or start are missing"),
    Limit.CONNECTION: mark("the connection itself"),
    Limit.REINFORCEMENT: mark("works in the grid, because headroom is short"),
    Limit.HEADROOM_UNKNOWN: mark("works in the grid, taken as needed because headroom is not known"),
    Limit.OPENING: mark("the substation opens later"),
    Limit.PLANNED_LINE: mark("a planned line that brings the headroom"),
    Limit.CLOSING: mark("works in the grid, because lines close and headroom will be short"),
}


class Works(IntEnum):
    """What brings the headroom for a demand."""

    NO_ANSWER = -1
    NONE = 0
    PLANNED_LINE = 1
    NEEDED = 2


class Verdict(IntEnum):
    """Whether a date can be met, over the whole range."""

    UNKNOWN = -1
    YES = 0
    UNDECIDED = 1
    NO = 2


VERDICTS: Mapping[Verdict, str] = {
    Verdict.UNKNOWN: mark("not known"),
    Verdict.YES: mark("can be met"),
    Verdict.UNDECIDED: mark("undecided: it depends on the assumptions"),
    Verdict.NO: mark("cannot be met"),
}


@dataclass(frozen=True)
class LeadTimes:
    """Years from the plan to operation, and from how many MW on the grid's impact is assessed before.

    ``delay``: how many years later than published what is planned comes.
    """

    customer_22kv: Range
    customer_154kv: Range
    customer_345kv: Range
    works_154kv: Range
    substation_345kv: Range
    line_345kv: Range
    assessment: Range
    delay: Range
    assessment_from_mw: float


@dataclass(frozen=True)
class SupplyTerms:
    """What demands (p,) are connected to. NaN: headroom unknown; opening year of a substation that is there.

    A whole ``opening_year`` is some time in that year, any other a moment.

    ``voltage_kv`` is that of the connection, of each end of the demand, which may take another one; ``substation_kv``
    that of the substation it leaves from; NaN: none.
    ``later``: the headroom that planned lines bring.
    """

    voltage_kv: Range
    substation_kv: FloatArray
    headroom_mw: FloatArray
    later: LaterHeadroom
    opening_year: FloatArray


@dataclass(frozen=True)
class TimeToPower:
    """The earliest years (p,), NaN where none can be told, and the ``Limit`` (p,) at each end of the range.

    ``works`` (p,): the ``Works`` at the likely end, at the high one where the likely one needs none.
    """

    year: Range
    limit_low: IntArray
    limit_likely: IntArray
    limit_high: IntArray
    works: IntArray


def lead_times(assumptions: Assumptions) -> LeadTimes:
    """Return the lead times of the catalogue."""
    return LeadTimes(
        assumptions.range("lead.22.9kv.customer_years"),
        assumptions.range("lead.154kv.customer_years"),
        assumptions.range("lead.345kv.customer_years"),
        assumptions.range("lead.154kv.works_years"),
        assumptions.range("lead.345kv.substation_years"),
        assumptions.range("lead.345kv.line_years"),
        assumptions.range("lead.assessment_years"),
        assumptions.range("lead.planned_delay_years"),
        assumptions.number("supply.impact_assessment.min_mw"),
    )


def time_to_power(
    demand_mw: Range, supply: SupplyTerms, start_year: float | FloatArray, lead: LeadTimes
) -> TimeToPower:
    """Return the earliest years at which demands (p,) can be served when work begins in ``start_year`` (p,).

    Each end takes its own demand: one that headroom suffices for at the low end only waits for works at the others.
    """
    low, likely, high = (
        _end(name, demand_mw, supply, start_year, lead) for name in ("low", "likely", "high")
    )
    return TimeToPower(
        Range(low.year, likely.year, high.year),
        low.limit,
        likely.limit,
        high.limit,
        np.where(likely.works == Works.NONE, high.works, likely.works),
    )


class _End(NamedTuple):
    """One end of the range: years, ``Limit`` and ``Works`` (p,)."""

    year: FloatArray
    limit: IntArray
    works: IntArray


def _end(
    name: str, demand: Range, supply: SupplyTerms, start_year: float | FloatArray, lead: LeadTimes
) -> _End:
    """Return one end, by its name in a range."""

    def at_end(of: Range) -> FloatArray:
        return np.asarray(getattr(of, name), dtype=np.float64)

    demand_mw, kv, delay = at_end(demand), at_end(supply.voltage_kv), at_end(lead.delay)
    is_best_case = name == "low"
    connecting = np.where(kv < _HIGH_KV, at_end(lead.customer_22kv), at_end(lead.customer_154kv))
    connecting = np.where(kv >= _EXTRA_HIGH_KV, at_end(lead.customer_345kv), connecting)
    is_extra_high = supply.substation_kv >= _EXTRA_HIGH_KV
    working = np.where(is_extra_high, at_end(lead.substation_345kv), at_end(lead.works_154kv))
    working = np.where(kv >= _EXTRA_HIGH_KV, at_end(lead.line_345kv), working)
    start = start_year + np.where(demand_mw >= lead.assessment_from_mw, at_end(lead.assessment), 0.0)
    connected, built = start + connecting, start + working
    relieved = _relieved(supply, demand_mw, delay, is_best_case=is_best_case)
    reinforced = np.minimum(built, relieved)
    opened = _dated(supply.opening_year, delay, is_best_case=is_best_case)
    opened = np.where(np.isnan(opened), -np.inf, opened)
    year = np.maximum(np.maximum(connected, reinforced), opened)
    limits = {
        Limit.OPENING: opened > np.maximum(connected, reinforced),
        Limit.CONNECTION: reinforced <= connected,
        Limit.PLANNED_LINE: relieved < built,
        Limit.HEADROOM_UNKNOWN: np.isnan(supply.headroom_mw),
        Limit.CLOSING: supply.headroom_mw >= demand_mw,
    }
    works = {Works.NONE: np.isneginf(relieved), Works.PLANNED_LINE: relieved < built}
    is_told = np.isfinite(year) & ~np.isnan(kv) & ~np.isnan(supply.substation_kv) & (demand_mw > 0)
    return _End(
        np.where(is_told, year, np.nan),
        np.where(is_told, _first(limits, Limit.REINFORCEMENT), int(Limit.NO_ANSWER)),
        np.where(is_told, _first(works, Works.NEEDED), int(Works.NO_ANSWER)),
    )


def _first(reasons: Mapping[Any, BoolArray], otherwise: int) -> IntArray:
    """Return the first of some reasons (p,) that holds."""
    return np.select(list(reasons.values()), [int(each) for each in reasons], int(otherwise))


def _dated(year: FloatArray, delay_years: Amount, *, is_best_case: bool) -> FloatArray:
    """Return when what is planned for a year is there: at its beginning, or by its end; a moment is itself."""
    return year + delay_years if is_best_case else year + (year == np.floor(year)) + delay_years


def _relieved(
    supply: SupplyTerms, demand_mw: Amount, delay_years: Amount, *, is_best_case: bool
) -> FloatArray:
    """Return from when (p,) there is headroom for a demand (p,) that stays: -infinity today, infinity never."""
    headroom_mw = np.concatenate((supply.headroom_mw[:, np.newaxis], supply.later.headroom_mw), axis=1)
    enough = headroom_mw >= np.asarray(demand_mw)[..., np.newaxis]
    # Of the best case, what nobody has ever known is there.
    enough |= np.isnan(headroom_mw) & np.isnan(supply.headroom_mw)[:, np.newaxis] & is_best_case
    stays = np.logical_and.accumulate(enough[:, ::-1], axis=1)[:, ::-1]
    planned = _dated(supply.later.year, delay_years, is_best_case=is_best_case)
    today = np.full((len(planned), 1), -np.inf)
    relieved: FloatArray = np.where(stays, np.concatenate((today, planned), axis=1), np.inf).min(axis=1)
    return relieved


def supply_terms(supply: SupplyPoints, substation: IntArray, voltage_kv: Range) -> SupplyTerms:
    """Return what connections (p,) at some voltages come from; a substation of -1 is none."""

    def of(column: FloatArray) -> FloatArray:
        none = np.full((1, *column.shape[1:]), np.nan)
        terms: FloatArray = np.concatenate((column, none))[substation]
        return terms

    return SupplyTerms(
        voltage_kv.each(lambda end: np.where(substation < 0, np.nan, end)),
        of(supply.voltage_kv),
        of(supply.headroom_mw),
        LaterHeadroom(of(supply.later.year), of(supply.later.headroom_mw)),
        of(supply.opening_year),
    )


def verdicts(year: Range, announced_year: FloatArray) -> IntArray:
    """Return the ``Verdict`` (p,) on announced years (p,), NaN where none is."""
    with np.errstate(invalid="ignore"):
        met, missed = np.asarray(year.high) <= announced_year, np.asarray(year.low) > announced_year
    verdict = np.where(met, Verdict.YES, np.where(missed, Verdict.NO, Verdict.UNDECIDED))
    unknown: BoolArray = np.isnan(year.low) | np.isnan(year.high) | np.isnan(announced_year)
    return np.where(unknown, Verdict.UNKNOWN, verdict).astype(np.int64)
