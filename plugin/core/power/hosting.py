# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Hosting capacity: the largest extra load at each bus, alone, before a monitored branch passes its rating.

The extra load is served by the sources of the study case. N-0: all circuits in service. N-1: also after the outage of
any one circuit, without any switching. Linear (DC), so each limit is in closed form: room of the branch over its
response. An outage that splits an island: see ``hosting_outages``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ...errors import InputError, mark
from .arrays import BoolArray, FloatArray, IntArray
from .flow import BusStatus, Flow, Network, factorised, rating_mw, solve
from .grid import Grid
from .hosting_outages import Splits, factors_after, splits_of
from .hosting_screen import Screen
from .sensitivities import ptdf, tree_of
from .study_case import HostingStatus, StudyCase

# 4 MB for each table of monitored branches and outages.
_TABLE_NUMBERS = 1 << 19
NONE = -1


class Limits(NamedTuple):
    """Of buses (b,): MW, NaN where it cannot be told; HostingStatus; the branch and the outage that limit, or -1.

    At a bus that is NOT_LIMITED the MW are those of the case's ``cap_mw``, a lower bound.
    """

    capacity_mw: FloatArray
    status: IntArray
    branch: IntArray
    outage: IntArray


class Overloads(NamedTuple):
    """Branches (k,) over their rating without any extra load, after an outage or, -1, in the base."""

    branch: IntArray
    outage: IntArray
    flow_mw: FloatArray
    rating_mw: FloatArray


@dataclass(frozen=True)
class HostingCapacity:
    """The answer to a study case for buses (b,).

    ``unknown_outages``: outages left out, because hardly anything is left beside the branch to take its flow over, or
    because they split an island without sources.
    """

    case: StudyCase
    buses: IntArray
    n0: Limits
    n1: Limits
    overloads: Overloads
    unknown_outages: IntArray
    flow: Flow


class HostingRange(NamedTuple):
    """The range over study cases, of buses (b,): MW, NaN where no case can tell; the cases by number, or -1.

    ``known_cases`` counts those that can tell: a range over fewer than all is no range over all.
    ``is_capped``: the highest is a lower bound, as nothing limits there.
    """

    low_mw: FloatArray
    high_mw: FloatArray
    low_case: IntArray
    high_case: IntArray
    known_cases: IntArray
    is_capped: BoolArray


def hosting_capacity(
    grid: Grid,
    case: StudyCase,
    buses: IntArray | None = None,
    progress: Callable[[float], None] = lambda _: None,
) -> HostingCapacity:
    """Return the hosting capacity of buses (b,), of all where none are chosen.

    ``progress`` is given the share done, 0 to 1, between blocks, and may raise. Raises as ``flow.factorised``.
    """
    asked = np.arange(grid.bus_count, dtype=np.int64) if buses is None else buses
    network = factorised(grid)
    flow = solve(grid, network)
    shares = network.normalised(case.source(grid))
    tree = tree_of(network)
    splits = splits_of(network, tree, shares)
    # Buses of one neighbourhood react alike, and stand together where the tree passes them.
    order = np.argsort(tree.place[asked], kind="stable")
    ordered = asked[order]
    reasons = _reasons(network, flow, shares, ordered)
    screen = _screen(grid, case, network, flow, shares, ordered)
    # What is settled must not keep the others of its block waiting for tighter limits.
    screen.capacity_mw[reasons != HostingStatus.OK] = 0.0
    base = flow.flow_mw[screen.monitored][:, np.newaxis]
    nothing = np.array([NONE])
    screen.tighten(base, np.zeros(base.shape), nothing)
    n0 = _limits(screen, reasons, np.full(len(ordered), NONE))
    outages = np.flatnonzero(case.takes_out(grid) & np.isfinite(flow.flow_mw)).astype(np.int64)
    cut_by = _cut_by(splits, outages, ordered)
    # Those that move most come first and leave less to look at among the others.
    outages = outages[np.argsort(-np.abs(flow.flow_mw[outages]), kind="stable")]
    screen.capacity_mw[cut_by >= 0] = 0.0
    overloads, unknown = [_overloads(screen, base, nothing)], [np.zeros(0, dtype=np.int64)]
    width = max(1, _TABLE_NUMBERS // max(len(screen.monitored), 1))
    for start in range(0, len(outages), width):
        progress(start / len(outages))
        chunk = outages[start : start + width]
        factors, is_known = factors_after(network, splits, shares, chunk, screen.monitored)
        after = base + factors * flow.flow_mw[chunk]
        screen.tighten(after, factors, chunk)
        overloads.append(_overloads(screen, after, chunk))
        unknown.append(chunk[~is_known])
    progress(1.0)
    n1 = _limits(screen, reasons, cut_by)
    place = np.argsort(order)
    listed = Overloads(*(np.concatenate(column) for column in zip(*overloads, strict=True)))
    return HostingCapacity(case, asked, _at(n0, place), _at(n1, place), listed, np.concatenate(unknown), flow)


def _reasons(network: Network, flow: Flow, shares: FloatArray, buses: IntArray) -> IntArray:
    """Return why a bus can have no answer, or OK."""
    has_source = network.sums(shares)[buses] > 0
    status = np.where(has_source, HostingStatus.OK, HostingStatus.NO_SOURCE)
    status[flow.bus_status[buses] == BusStatus.NOT_BALANCED] = HostingStatus.NOT_BALANCED
    status[flow.bus_status[buses] == BusStatus.NO_NETWORK] = HostingStatus.NO_NETWORK
    return status.astype(np.int64)


def _screen(
    grid: Grid, case: StudyCase, network: Network, flow: Flow, shares: FloatArray, buses: IntArray
) -> Screen:
    rating = rating_mw(grid)
    is_limit = case.monitors(grid) & np.isfinite(flow.flow_mw) & ~np.isposinf(rating)
    monitored = np.flatnonzero(is_limit).astype(np.int64)
    response = np.zeros((grid.branch_count + 1, len(buses)))
    response[:-1] = ptdf(network, buses=buses, share=shares)
    np.nan_to_num(response, copy=False)
    np.negative(response, out=response)
    return Screen(
        response,
        monitored,
        rating[monitored],
        case.ptdf_cutoff,
        np.full(len(buses), case.cap_mw),
        np.full(len(buses), NONE, dtype=np.int64),
        np.full(len(buses), NONE, dtype=np.int64),
    )


def _cut_by(splits: Splits, outages: IntArray, buses: IntArray) -> IntArray:
    """Return for each bus (b,) the first outage that cuts it off, or -1."""
    cutting = outages[splits.row[outages] >= 0]
    if not len(cutting):
        return np.full(len(buses), NONE, dtype=np.int64)
    lost = splits.lost(splits.row[cutting], buses)
    first: IntArray = np.where(lost.any(axis=1), cutting[lost.argmax(axis=1)], NONE).astype(np.int64)
    return first


def _limits(screen: Screen, reasons: IntArray, cut_by: IntArray) -> Limits:
    status = reasons.copy()
    is_open = reasons == HostingStatus.OK
    is_cut = is_open & (cut_by != NONE)
    status[is_open & (screen.branch == NONE)] = HostingStatus.NOT_LIMITED
    status[is_open & np.isneginf(screen.capacity_mw)] = HostingStatus.MISSING_RATING
    status[is_cut] = HostingStatus.DISCONNECTED_BY_OUTAGE
    is_known = is_open & (status != HostingStatus.MISSING_RATING)
    return Limits(
        np.where(is_cut, 0.0, np.where(is_known, np.maximum(screen.capacity_mw, 0.0), np.nan)),
        status,
        np.where(is_open & ~is_cut, screen.branch, NONE),
        np.where(is_cut, cut_by, np.where(is_open, screen.outage, NONE)),
    )


def _at(limits: Limits, rows: IntArray) -> Limits:
    return Limits(limits.capacity_mw[rows], limits.status[rows], limits.branch[rows], limits.outage[rows])


def _overloads(screen: Screen, flow_mw: FloatArray, outages: IntArray) -> Overloads:
    rows, columns = np.nonzero(screen.overloaded(flow_mw))
    return Overloads(screen.monitored[rows], outages[columns], flow_mw[rows, columns], screen.limit_mw[rows])


def over_cases(limits: Sequence[Limits]) -> HostingRange:
    """Return the range of the limits of several cases, all of the same buses. Raises InputError without any."""
    if not limits:
        raise InputError(
            mark("There is no study case to take a range over"), remedy=mark("Declare at least one")
        )
    capacity = np.stack([case.capacity_mw for case in limits])
    is_known = ~np.isnan(capacity)
    is_any = is_known.any(axis=0)
    low_case = np.where(is_known, capacity, np.inf).argmin(axis=0)
    high_case = np.where(is_known, capacity, -np.inf).argmax(axis=0)
    bus = np.arange(capacity.shape[1])
    not_limited = np.stack([case.status == HostingStatus.NOT_LIMITED for case in limits])
    highest = capacity[high_case, bus]
    return HostingRange(
        capacity[low_case, bus],
        highest,
        np.where(is_any, low_case, NONE),
        np.where(is_any, high_case, NONE),
        is_known.sum(axis=0),
        (not_limited & (capacity == highest)).any(axis=0),
    )
