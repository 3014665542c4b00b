# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""When a demand can be served: the earliest year, what it waits for, and whether a promised date can be met.

Years are decimal: the beginning of November 2027 is 2027 + 10/12. Lead times count from the plan to operation, so the
customer's connection and works in the grid run side by side, and the later one decides. A demand whose impact on the
grid is assessed waits for the assessment first. Headroom that is not known is taken as there in the best case only;
likely and at worst, works are needed, unless planned lines bring it before. What is known by its year alone, a
substation or a planned line, is there at its beginning in the best case, likely and at worst by its end.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

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


LIMITS: Mapping[Limit, str] = {
    Limit.NO_ANSWER: mark("no year can be told: voltage, demand or start are missing"),
    Limit.CONNECTION: mark("the connection itself"),
    Limit.REINFORCEMENT: mark("works in the grid, because headroom is short"),
    Limit.HEADROOM_UNKNOWN: mark("works in the grid, taken as needed because headroom is not known"),
    Limit.OPENING: mark("the substation opens later"),
    Limit.PLANNED_LINE: mark("a planned line that brings the headroom"),
}


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
    """Years from the plan to operation, and from how many MW on the grid's impact is assessed before."""

    customer_22kv: Range
    customer_154kv: Range
    customer_345kv: Range
    works_154kv: Range
    substation_345kv: Range
    line_345kv: Range
    assessment: Range
    assessment_from_mw: float


@dataclass(frozen=True)
class SupplyTerms:
    """What demands (p,) are connected to. NaN: headroom unknown; opening year of a substation that is there.

    A whole ``opening_year`` is some time in that year, any other a moment.

    ``voltage_kv`` is that of the connection, ``substation_kv`` that of the substation it leaves from; NaN: none.
    ``later``: the headroom that planned lines bring.
    """

    voltage_kv: FloatArray
    substation_kv: FloatArray
    headroom_mw: FloatArray
    later: LaterHeadroom
    opening_year: FloatArray


@dataclass(frozen=True)
class TimeToPower:
    """The earliest years (p,), NaN where none can be told, and the ``Limit`` (p,) at each end of the range."""

    year: Range
    limit_low: IntArray
    limit_likely: IntArray
    limit_high: IntArray


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
        assumptions.number("supply.impact_assessment.min_mw"),
    )


def time_to_power(
    demand_mw: Range, supply: SupplyTerms, start_year: float | FloatArray, lead: LeadTimes
) -> TimeToPower:
    """Return the earliest years at which demands (p,) can be served when work begins in ``start_year`` (p,).

    Each end takes its own demand: one that headroom suffices for at the low end only waits for works at the others.
    """
    kv, substation_kv = supply.voltage_kv, supply.substation_kv
    connection = _chosen(kv < _HIGH_KV, lead.customer_22kv, lead.customer_154kv)
    connection = _chosen(kv >= _EXTRA_HIGH_KV, lead.customer_345kv, connection)
    works = _chosen(substation_kv >= _EXTRA_HIGH_KV, lead.substation_345kv, lead.works_154kv)
    works = _chosen(kv >= _EXTRA_HIGH_KV, lead.line_345kv, works)

    def end(
        demand: Amount, connecting: Amount, working: Amount, assessing: Amount, *, is_best_case: bool
    ) -> tuple[FloatArray, IntArray]:
        start = start_year + np.where(np.asarray(demand) >= lead.assessment_from_mw, assessing, 0.0)
        unknown = np.isnan(supply.headroom_mw)
        needs_works = (supply.headroom_mw < demand) | (unknown & (not is_best_case))
        connected = start + connecting
        relieved = _relieved(supply.later, demand, is_best_case=is_best_case)
        reinforced = np.where(needs_works, np.minimum(start + working, relieved), -np.inf)
        opened = _dated(supply.opening_year, is_best_case=is_best_case)
        opened = np.where(np.isnan(opened), -np.inf, opened)
        year = np.maximum(np.maximum(connected, reinforced), opened)
        limit = np.where(unknown, Limit.HEADROOM_UNKNOWN, Limit.REINFORCEMENT)
        limit = np.where(relieved < start + working, Limit.PLANNED_LINE, limit)
        limit = np.where(reinforced > connected, limit, Limit.CONNECTION)
        limit = np.where(opened > np.maximum(connected, reinforced), Limit.OPENING, limit)
        answered = np.isfinite(year) & ~np.isnan(kv) & ~np.isnan(substation_kv) & (np.asarray(demand) > 0)
        return np.where(answered, year, np.nan), np.where(answered, limit, Limit.NO_ANSWER).astype(np.int64)

    assessment = lead.assessment
    low, limit_low = end(demand_mw.low, connection.low, works.low, assessment.low, is_best_case=True)
    likely, limit_likely = end(
        demand_mw.likely, connection.likely, works.likely, assessment.likely, is_best_case=False
    )
    high, limit_high = end(demand_mw.high, connection.high, works.high, assessment.high, is_best_case=False)
    return TimeToPower(Range(low, likely, high), limit_low, limit_likely, limit_high)


def _dated(year: FloatArray, *, is_best_case: bool) -> FloatArray:
    """Return when what is known by its year is there: at its beginning, or by its end; a moment is itself."""
    return year if is_best_case else year + (year == np.floor(year))


def _relieved(later: LaterHeadroom, demand_mw: Amount, *, is_best_case: bool) -> FloatArray:
    """Return from when (p,) planned lines bring headroom for a demand (p,) that stays; infinity: never."""
    enough = later.headroom_mw >= np.asarray(demand_mw)[..., np.newaxis]
    stays = np.logical_and.accumulate(enough[:, ::-1], axis=1)[:, ::-1]
    when = np.where(stays, _dated(later.year, is_best_case=is_best_case), np.inf)
    relieved: FloatArray = when.min(axis=1, initial=np.inf)
    return relieved


def supply_terms(supply: SupplyPoints, substation: IntArray, voltage_kv: FloatArray) -> SupplyTerms:
    """Return what connections (p,) at some voltages come from; a substation of -1 is none."""

    def of(column: FloatArray) -> FloatArray:
        none = np.full((1, *column.shape[1:]), np.nan)
        terms: FloatArray = np.concatenate((column, none))[substation]
        return terms

    return SupplyTerms(
        np.where(substation < 0, np.nan, voltage_kv),
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


def _chosen(where: BoolArray, one: Range, other: Range) -> Range:
    return Range(
        np.where(where, one.low, other.low),
        np.where(where, one.likely, other.likely),
        np.where(where, one.high, other.high),
    )
