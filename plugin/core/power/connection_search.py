# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How options are found: sites by substations in blocks, each block ranked and answered for itself.

At one voltage nothing nearer costs more, so of very many sites only the nearest substation of each voltage class is
priced.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ..ranges import Range
from .arrays import BoolArray, FloatArray, IntArray
from .columns import spread, taken
from .connection_cost import Costs, circuits_needed, connection_costs, route_length_km
from .connection_records import (
    Answer,
    ConnectionRules,
    Connections,
    DemandPoints,
    Headroom,
    SupplyPoints,
)

# Pairs of site and substation held at a time, so that they fit into a processor's cache.
_BLOCK_PAIRS = 1 << 18


class Found(NamedTuple):
    """Ranked connections (p,) of a block of sites, and of each site its answer and unknown voltages nearer."""

    connections: Connections
    answer: IntArray
    unknown_nearer: IntArray


@dataclass(frozen=True)
class _Block:
    """Sites (b,) by substations (s,) in order of ids: how far, and which sites and substations can be connected."""

    demand: DemandPoints
    allowed: BoolArray
    is_asking: BoolArray
    voltage_kv: FloatArray
    headroom_mw: FloatArray
    offers: BoolArray
    accuracy_m: FloatArray
    apart_km: FloatArray


def blocks(
    demand: DemandPoints, supply: SupplyPoints, allowed: BoolArray, rules: ConnectionRules, *, best_only: bool
) -> Iterator[Found]:
    """Yield the sites in blocks, at least one; of ``best_only`` one connection for each site, else all options."""
    count, order = len(demand.x_m), np.argsort(np.asarray(supply.ids, dtype=object), kind="stable")
    every = np.broadcast_to(allowed, (3, count, len(rules.terms.kv)))
    amounts = demand.demand_mw.each(lambda end: np.broadcast_to(np.asarray(end, dtype=np.float64), count))
    size = max(1, _BLOCK_PAIRS // max(1, len(order)))
    for start in range(0, max(1, count), size):
        rows = slice(start, start + size)
        part = DemandPoints(demand.x_m[rows], demand.y_m[rows], demand.accuracy_m[rows], amounts.at(rows))
        around = order[_is_around(part, supply, rules.reach_km)[order]]
        found = _found(_block(part, supply, around, every[:, rows]), rules, best_only=best_only)
        own, to_given = found.connections, np.append(around, -1)
        yield found._replace(
            connections=replace(own, site=own.site + start, substation=to_given[own.substation])
        )


def ranked(connections: Connections, tie_order: IntArray) -> IntArray:
    """Return the order of connections (p,): by site, what may be chosen, likely cost, distance, order (s,) of ids."""
    return np.lexsort(
        (
            tie_order[connections.substation],
            connections.straight_km,
            np.asarray(connections.costs.total_krw_bn.likely),
            ~connections.is_open,
            connections.site,
        )
    )


def _is_around(demand: DemandPoints, supply: SupplyPoints, reach_km: float) -> BoolArray:
    """Tell which substations (s,) may be in reach of any site of a block; sites come mostly in order of place."""
    located = _is_located(demand)
    is_around = np.full(len(supply.x_m), bool(located.any()))
    # A little more than the reach, because the sum may be rounded down.
    reach_m = reach_km * 1000 * (1 + 1e-9)
    for sites, substations in ((demand.x_m[located], supply.x_m), (demand.y_m[located], supply.y_m)):
        if len(sites):
            is_around &= (substations >= sites.min() - reach_m) & (substations <= sites.max() + reach_m)
    return is_around


def _block(demand: DemandPoints, supply: SupplyPoints, rows: IntArray, allowed: BoolArray) -> _Block:
    apart = np.subtract.outer(demand.x_m / 1000, supply.x_m[rows] / 1000)
    north = np.subtract.outer(demand.y_m / 1000, supply.y_m[rows] / 1000)
    # In place: to get memory for so many pairs takes longer than to compute with them.
    apart *= apart
    north *= north
    apart += north
    voltage_kv = supply.voltage_kv[rows]
    return _Block(
        demand,
        allowed,
        _is_located(demand) & _has_demand(demand),
        voltage_kv,
        supply.headroom_mw[rows],
        supply.offers[rows] & (voltage_kv > 0)[:, np.newaxis],
        supply.accuracy_m[rows],
        np.sqrt(apart, out=apart),
    )


def _found(block: _Block, rules: ConnectionRules, *, best_only: bool) -> Found:
    pairs = _nearest_pairs(block, rules) if best_only else _all_pairs(block, rules)
    found = _connections(block, rules, *pairs)
    found = taken(found, ranked(found, np.arange(len(block.voltage_kv))))
    best = taken(found, np.flatnonzero(np.diff(found.site, prepend=-1)))
    if best_only:
        count = len(block.is_asking)
        found = replace(spread(best, best.site, count), site=np.arange(count))
    return Found(found, _answers(block, rules, best), _unknown_nearer(block, rules, best))


def _is_located(demand: DemandPoints) -> BoolArray:
    located: BoolArray = np.isfinite(demand.x_m) & np.isfinite(demand.y_m)
    return located


def _has_demand(demand: DemandPoints) -> BoolArray:
    """Tell where the demand is a range of finite amounts in order, likely above 0."""
    amount = demand.demand_mw
    in_order = (np.less_equal(amount.low, amount.likely)) & (np.less_equal(amount.likely, amount.high))
    there: BoolArray = in_order & np.greater_equal(amount.low, 0) & np.greater(amount.likely, 0)
    return there & np.isfinite(amount.high)


def _all_pairs(block: _Block, rules: ConnectionRules) -> tuple[IntArray, IntArray, IntArray]:
    """Return sites, substations and voltage classes (p,) of all options."""
    is_near = (block.apart_km <= rules.reach_km) & block.is_asking[:, np.newaxis]
    row, column = np.nonzero(is_near)
    pair, voltage = np.nonzero(block.allowed[1, row] & block.offers[column])
    return row[pair], column[pair], voltage


def _nearest_pairs(block: _Block, rules: ConnectionRules) -> tuple[IntArray, IntArray, IntArray]:
    """Return sites, substations and voltage classes (p,): of each class the nearest to be chosen, else the nearest."""
    none = np.empty(0, np.int64)
    pairs = [(none, none, none)]
    for voltage in range(len(rules.terms.kv)):
        site = np.flatnonzero(block.is_asking & block.allowed[1, :, voltage])
        offering = np.flatnonzero(block.offers[:, voltage])
        if not len(site) or not len(offering):
            continue
        apart = block.apart_km[np.ix_(site, offering)]
        is_open = _is_open(block, rules, site[:, np.newaxis], offering)
        column, is_reached = _nearest(np.where(is_open, apart, np.inf), rules.reach_km)
        # Where nothing may be chosen, the nearest stands for the rest.
        left = np.flatnonzero(~is_reached)
        column[left], is_reached[left] = _nearest(apart[left], rules.reach_km)
        reached = np.flatnonzero(is_reached)
        pairs.append((site[reached], offering[column[reached]], np.full(len(reached), voltage)))
    row, substation, of_class = (np.concatenate(parts) for parts in zip(*pairs, strict=True))
    return row, substation, of_class


def _nearest(apart_km: FloatArray, reach_km: float) -> tuple[IntArray, BoolArray]:
    """Return the first of the nearest (b,), and whether it is in reach."""
    column = apart_km.argmin(axis=1)
    return column, apart_km[np.arange(len(column)), column] <= reach_km


def _is_open(block: _Block, rules: ConnectionRules, site: IntArray, substation: IntArray) -> BoolArray:
    """Tell where a substation may be chosen; sites and substations are matched as arrays are."""
    headroom = block.headroom_mw[substation]
    is_open: BoolArray = ~(headroom < np.asarray(block.demand.demand_mw.low)[site])
    return is_open & ~np.isnan(headroom) if rules.require_known_headroom else is_open


class Built(NamedTuple):
    """How connections (p,) are built, by the names of the columns of ``Connections``."""

    route_km: Range
    circuits: Range
    costs: Costs


def built(
    rules: ConnectionRules,
    voltage: IntArray,
    straight_km: FloatArray,
    accuracy_km: FloatArray,
    demand_mw: Range,
    known_route_km: FloatArray | None = None,
    times_dearer: FloatArray | None = None,
) -> Built:
    """Return routes, circuits and costs of connections (p,) of voltage classes (p,).

    ``times_dearer``: how many times as much a line costs along the known route as on plain ground.
    """
    route = route_length_km(straight_km, rules.terms.detour, known_route_km, accuracy_km)
    priced = route if times_dearer is None else route * np.where(np.isfinite(times_dearer), times_dearer, 1.0)
    circuits = circuits_needed(
        rules.terms, voltage, demand_mw, spare=rules.spare_circuits, least=rules.least_circuits
    )
    return Built(route, circuits, connection_costs(rules.terms, voltage, demand_mw, priced, circuits))


def _connections(
    block: _Block, rules: ConnectionRules, site: IntArray, substation: IntArray, voltage: IntArray
) -> Connections:
    amount, straight_km = block.demand.demand_mw.at(site), block.apart_km[site, substation]
    accuracy_km = (
        _accuracy_m(block.demand.accuracy_m, site) + _accuracy_m(block.accuracy_m, substation)
    ) / 1000
    headroom = block.headroom_mw[substation]
    state = np.select(
        [np.isnan(headroom), headroom < amount.low, headroom < amount.high],
        [Headroom.UNKNOWN, Headroom.SHORT, Headroom.UNDECIDED],
        Headroom.ENOUGH,
    )
    return Connections(
        site,
        substation,
        rules.terms.kv[voltage],
        np.logical_and.reduce(block.allowed[:, site, voltage]),
        straight_km,
        accuracy_km,
        *built(rules, voltage, straight_km, accuracy_km, amount),
        headroom=state.astype(np.int64),
        short_mw=amount.each(lambda end: np.maximum(end - headroom, 0.0)),
        is_open=_is_open(block, rules, site, substation),
    )


def _accuracy_m(accuracy_m: FloatArray, rows: IntArray) -> FloatArray:
    """Return how far off places may be; what is unknown, unlimited or below 0 says nothing."""
    own = accuracy_m[rows]
    return np.where(np.isfinite(own) & (own > 0), own, 0.0)


def _answers(block: _Block, rules: ConnectionRules, best: Connections) -> IntArray:
    """Return the answer of each site (b,): the first reason that holds, from the site to the headroom."""
    answer = np.full(len(block.is_asking), int(Answer.CONNECTED))
    is_left = np.ones(len(answer), dtype=np.bool_)
    is_left[best.site[best.is_open]] = False
    left = np.flatnonzero(is_left)
    near = block.apart_km[left] <= rules.reach_km
    bits = 1 << np.arange(len(rules.terms.kv))
    # As bits: a product of truth values is slow.
    suits = near & (((block.allowed[1, left] @ bits)[:, np.newaxis] & (block.offers @ bits)) != 0)
    reasons = {
        Answer.NO_GEOMETRY: ~_is_located(block.demand)[left],
        Answer.NO_DEMAND: ~_has_demand(block.demand)[left],
        Answer.ABOVE_HIGHEST_VOLTAGE: ~block.allowed[1, left].any(axis=1),
        Answer.NONE_IN_REACH: ~near.any(axis=1),
        Answer.VOLTAGES_UNKNOWN: ~(near & (block.voltage_kv > 0)).any(axis=1),
        Answer.NO_SUITABLE_VOLTAGE: ~suits.any(axis=1),
        Answer.HEADROOM_NOT_KNOWN: (suits & np.isnan(block.headroom_mw)).any(axis=1),
    }
    answer[left] = np.select(list(reasons.values()), list(reasons), Answer.ABOVE_EVERY_HEADROOM)
    return answer


def _unknown_nearer(block: _Block, rules: ConnectionRules, best: Connections) -> IntArray:
    """Return how many substations of unknown voltage (b,) are nearer than the best, in reach where there is none."""
    limit = np.full(len(block.is_asking), np.inf)
    limit[best.site] = best.straight_km
    apart = block.apart_km[:, ~(block.voltage_kv > 0)]
    nearer = (apart <= rules.reach_km) & (apart < limit[:, np.newaxis]) & block.is_asking[:, np.newaxis]
    counts: IntArray = np.count_nonzero(nearer, axis=1)
    return counts
