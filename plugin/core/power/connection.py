# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which substation a demand connects to: options in reach, of a voltage that suits, ranked by cost.

Only substations of known voltage are options; how many of unknown voltage lie nearer is told. Sites and substations
are points in one projected CRS in metres. A site's answer depends on no other site.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..ranges import Range
from .arrays import BoolArray, FloatArray, IntArray
from .columns import joined, spread, taken
from .connection_cost import Costs
from .connection_records import (
    Answer,
    BestOptions,
    ConnectionRules,
    Connections,
    DemandPoints,
    Options,
    SupplyPoints,
)
from .connection_search import blocks, built, ranked


def options(
    demand: DemandPoints, supply: SupplyPoints, allowed: BoolArray, rules: ConnectionRules
) -> Options:
    """Return every option of some sites, ranked: first what may be chosen, then by likely cost, distance and id.

    ``allowed`` (3, n, c), or (3, 1, c) for all sites alike, tells which voltage classes of the terms suit the low,
    likely and high demand; options are of those that suit the likely one. What may be chosen is where headroom is not
    known to be short, nor unknown where it must be known.
    """
    found = list(blocks(demand, supply, allowed, rules, best_only=False))
    connections = joined([block.connections for block in found])
    first = np.searchsorted(connections.site, np.arange(len(demand.x_m)))
    answer = np.concatenate([block.answer for block in found])
    return Options(
        connections,
        np.arange(len(connections.site)) - first[connections.site] + 1,
        answer,
        np.where(answer == Answer.CONNECTED, first, -1),
        np.concatenate([block.unknown_nearer for block in found]),
    )


def by_voltage(ways: BoolArray, way_kv: FloatArray, kv: FloatArray) -> BoolArray:
    """Return ways of supply (..., w), each of a voltage (w,), as voltage classes (..., c): whether any way has it."""
    is_of: BoolArray = np.isclose(way_kv[:, np.newaxis], kv)
    classes: BoolArray = np.logical_or.reduce(ways[..., np.newaxis] & is_of, axis=-2)
    return classes


def best_option(
    demand: DemandPoints, supply: SupplyPoints, allowed: BoolArray, rules: ConnectionRules
) -> BestOptions:
    """Return the option of rank 1 of each of many sites; the same as that of ``options``, which keeps all."""
    found = list(blocks(demand, supply, allowed, rules, best_only=True))
    return BestOptions(
        joined([block.connections for block in found]),
        np.concatenate([block.answer for block in found]),
        np.concatenate([block.unknown_nearer for block in found]),
    )


def rerouted(
    found: Options,
    demand: DemandPoints,
    supply: SupplyPoints,
    rules: ConnectionRules,
    route_km: FloatArray,
    priced_km: FloatArray,
) -> Options:
    """Return options whose routes (p,) are known (NaN: not), at their cost and ranked anew.

    ``priced_km`` (p,): each stretch of the route times how many times as much a line costs there as on plain ground.
    The length of a known route has no range but that of the positions it joins. ``unknown_nearer`` stays that of the
    straight lines.
    """
    before = found.connections
    amount = _whole(demand).at(before.site)
    voltage = np.searchsorted(rules.terms.kv, before.voltage_kv)
    dearer = np.full(len(route_km), np.nan)
    np.divide(priced_km, route_km, out=dearer, where=route_km > 0)
    after = replace(
        before,
        **built(rules, voltage, before.straight_km, before.accuracy_km, amount, route_km, dearer)._asdict(),
    )
    return replace(found, connections=taken(after, ranked(after, _order_of_ids(supply))))


def voltages_differ(allowed: BoolArray) -> BoolArray:
    """Tell for which sites (n,) the voltages (3, n, c) of the ends of their demand are not the same."""
    differ: BoolArray = (allowed != allowed[1]).any(axis=(0, 2))
    return differ


def end_voltages(
    supply: SupplyPoints, allowed: BoolArray, kv: FloatArray, substation: IntArray, voltage_kv: FloatArray
) -> Range:
    """Return the voltage that each end of a demand takes (p,), by connections from some substations at likely voltages.

    ``allowed`` (3, p, c), or (3, 1, c), tells which voltage classes ``kv`` (c,) suit each end. An end whose classes are
    those of the likely demand takes the likely voltage, any other the lowest of its own, if possible one that the
    substation offers; NaN where it has none.
    """
    offers = np.append(supply.offers, np.zeros((1, len(kv)), dtype=np.bool_), axis=0)[substation]

    def at(end: int) -> FloatArray:
        own = np.broadcast_to(allowed[end], offers.shape)
        offered = own & offers
        usable = np.where(offered.any(axis=1, keepdims=True), offered, own)
        lowest = np.where(usable.any(axis=1), kv[usable.argmax(axis=1)], np.nan)
        is_likely = (allowed[end] == allowed[1]).all(axis=-1)
        taken_kv: FloatArray = np.where(is_likely, voltage_kv, lowest)
        return np.where(np.isnan(voltage_kv), np.nan, taken_kv)

    return Range(at(0), at(1), at(2))


def whole_range_costs(
    demand: DemandPoints,
    supply: SupplyPoints,
    allowed: BoolArray,
    rules: ConnectionRules,
    chosen: Connections,
) -> Range:
    """Return the cost of sites (n,) in KRW bn over the whole range of their demand, from their connections (n,).

    Where an end may take other voltages, each end is supplied in its own best way: the low cost is the least of all,
    the high cost the greatest, NaN where an end has no supply. That an end lacks headroom changes no cost: works in the
    grid are not in it.
    """
    own = chosen.costs.total_krw_bn
    every = np.broadcast_to(allowed, (3, len(demand.x_m), allowed.shape[2]))
    site = np.flatnonzero((chosen.substation >= 0) & voltages_differ(every))
    low, high = np.array(own.low), np.array(own.high)
    if len(site):
        points = taken(replace(demand, demand_mw=_whole(demand)), site)
        anywhere = replace(supply, headroom_mw=np.where(np.isnan(supply.headroom_mw), np.nan, np.inf))
        amount = points.demand_mw
        ends = [
            best_option(
                replace(points, demand_mw=Range.exactly(mw)), anywhere, every[[end, end, end]][:, site], rules
            ).connections.costs.total_krw_bn
            for end, mw in enumerate((amount.low, amount.likely, amount.high))
        ]
        low[site] = np.fmin.reduce([np.asarray(end.low) for end in ends])
        high[site] = np.maximum.reduce([np.asarray(end.high) for end in ends])
    return Range(low, own.likely, high)


@dataclass(frozen=True)
class SubstationPairs:
    """Of each site (n,) the cheapest supply from two substations at one voltage, each able to carry all of it alone.

    ``first`` and ``second`` are rows of ``options``, in which each substation has its own line; -1 where ``answer``
    says why not. ``costs`` are of both lines, their bays and one substation of the customer.
    """

    options: Options
    first: IntArray
    second: IntArray
    costs: Costs
    answer: IntArray


def two_substations(
    demand: DemandPoints, supply: SupplyPoints, allowed: BoolArray, rules: ConnectionRules
) -> SubstationPairs:
    """Return the cheapest pair of substations of each of some sites; each has the headroom or may have it.

    The other substation stands in for a spare circuit, so each line has only the circuits that carry the demand.
    """
    found = options(demand, supply, allowed, replace(rules, spare_circuits=0, least_circuits=1))
    own = found.connections
    may = np.flatnonzero(own.is_open)
    grouped = may[np.lexsort((may, own.voltage_kv[may], own.site[may]))]
    group = np.stack((own.site[grouped].astype(np.float64), own.voltage_kv[grouped]))
    starts = np.ones(len(grouped), dtype=np.bool_)
    starts[1:] = (group[:, 1:] != group[:, :-1]).any(axis=0)
    lead = np.flatnonzero(starts[:-1] & ~starts[1:])
    one, other = grouped[lead], grouped[lead + 1]
    costs = _costs_of_both(taken(own.costs, one), taken(own.costs, other))
    order = np.lexsort((own.voltage_kv[one], np.asarray(costs.total_krw_bn.likely), own.site[one]))
    best = order[np.flatnonzero(np.diff(own.site[one][order], prepend=-1))]
    site, count = own.site[one][best], len(found.answer)
    first, second = np.full(count, -1), np.full(count, -1)
    first[site], second[site] = one[best], other[best]
    lacks_second = (found.answer == Answer.CONNECTED) & (first < 0)
    return SubstationPairs(
        found,
        first,
        second,
        spread(taken(costs, best), site, count),
        np.where(lacks_second, Answer.NO_SECOND_SUBSTATION, found.answer),
    )


def _costs_of_both(one: Costs, other: Costs) -> Costs:
    return Costs(one.line_krw_bn + other.line_krw_bn, one.bays_krw_bn + other.bays_krw_bn, one.station_krw_bn)


def _whole(demand: DemandPoints) -> Range:
    count = len(demand.x_m)
    return demand.demand_mw.each(lambda end: np.broadcast_to(np.asarray(end, dtype=np.float64), count))


def _order_of_ids(supply: SupplyPoints) -> IntArray:
    order = np.argsort(np.asarray(supply.ids, dtype=object), kind="stable")
    place = np.empty(len(order), dtype=np.int64)
    place[order] = np.arange(len(order))
    return place
