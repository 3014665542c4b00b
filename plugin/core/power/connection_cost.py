# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a connection costs: line, bays at the grid's end, substation of the customer.

Works in the grid behind the substation are not in it, nor is who pays for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...errors import InputError, mark
from ..assumptions import Assumptions
from ..ranges import Amount, Range
from .arrays import BoolArray, FloatArray, IntArray

_STATION_MW = 100.0
# Below it lines are always underground, and each circuit is a line of its own.
_TRANSMISSION_KV = 100.0


@dataclass(frozen=True)
class CostTerms:
    """What connections of each voltage class (c,) cost and carry; amounts in KRW bn, circuits rated in MVA.

    ``line_krw_bn_per_km`` is that of ``circuits_per_line`` circuits, ``station_krw_bn`` that of a customer substation
    of 100 MW.
    """

    kv: FloatArray
    line_krw_bn_per_km: Range
    circuits_per_line: FloatArray
    rating_mva: FloatArray
    bay_krw_bn: Range
    station_krw_bn: Range
    station_exponent: float
    detour: Range
    circuits_least: float


@dataclass(frozen=True)
class Costs:
    """The cost of connections (p,) in KRW bn, by what it is for."""

    line_krw_bn: Range
    bays_krw_bn: Range
    station_krw_bn: Range

    @property
    def total_krw_bn(self) -> Range:
        return self.line_krw_bn + self.bays_krw_bn + self.station_krw_bn


def cost_terms(
    assumptions: Assumptions, rating_mva: Mapping[float, float], *, is_underground: bool = False
) -> CostTerms:
    """Return the terms of the voltage classes that ``rating_mva`` names: kV and MVA a circuit carries (infinity: any).

    ``is_underground`` is about transmission; a 22.9 kV feeder is underground always. Raises InputError for a rating
    that is not positive, RulesError for a class of which the catalogue has no figures.
    """
    classes = sorted(rating_mva)
    for kv in classes:
        if not rating_mva[kv] > 0:
            raise InputError(
                mark("The rating of a {kv} kV circuit is {rating} MVA"),
                remedy=mark("Give the MVA that one circuit carries."),
                kv=f"{kv:g}",
                rating=f"{rating_mva[kv]:g}",
            )
    names = [f"connection.{kv:g}kv" for kv in classes]
    is_line = np.array(classes) >= _TRANSMISSION_KV
    built = np.where(is_line & (not is_underground), "overhead", "underground").tolist()
    return CostTerms(
        np.array(classes, dtype=np.float64),
        _columns(
            [assumptions.range(f"{name}_{how}.krw_bn_per_km") for name, how in zip(names, built, strict=True)]
        ),
        np.where(is_line, 2.0, 1.0),
        np.array([rating_mva[kv] for kv in classes], dtype=np.float64),
        _columns([assumptions.range(f"{name}.bay_krw_bn") for name in names]),
        _columns([assumptions.range(f"{name}.station_krw_bn_100mw") for name in names]),
        assumptions.number("connection.station_exponent"),
        assumptions.range("connection.detour"),
        assumptions.number("supply.circuits"),
    )


def circuits_needed(
    terms: CostTerms, voltage: IntArray, demand_mva: Range, *, spare: int = 1, least: float | None = None
) -> Range:
    """Return how many circuits (p,) carry the demand (p,) in voltage classes (p,) with ``spare`` of them out.

    A line of two circuits is strung with both, so three are four; a single circuit may stay alone if ``least`` is 1.
    """
    rating, per_line = terms.rating_mva[voltage], terms.circuits_per_line[voltage]
    fewest = terms.circuits_least if least is None else least

    def needed(demand: Amount) -> Amount:
        count = np.maximum(np.ceil(demand / rating) + spare, fewest)
        strung: FloatArray = np.where(count > 1, np.ceil(count / per_line) * per_line, count)
        return strung

    return demand_mva.each(needed)


def route_length_km(
    straight_km: FloatArray,
    detour: Range,
    known_route_km: FloatArray | None = None,
    accuracy_km: Amount = 0.0,
) -> Range:
    """Return the length of routes (p,): as it is known (NaN: not), else the straight line times the detour.

    Either may be shorter or longer by ``accuracy_km`` (p,), at the most.
    """

    def moved(length_km: FloatArray) -> Range:
        return Range(np.maximum(length_km - accuracy_km, 0.0), length_km, length_km + accuracy_km)

    route = detour * moved(straight_km)
    if known_route_km is None:
        return route
    known: BoolArray = np.isfinite(known_route_km)
    along = moved(known_route_km)
    return Range(
        np.where(known, along.low, route.low),
        np.where(known, along.likely, route.likely),
        np.where(known, along.high, route.high),
    )


def connection_costs(
    terms: CostTerms, voltage: IntArray, demand_mw: Range, route_km: Range, circuits: Range
) -> Costs:
    """Return the costs of connections (p,), each of a voltage class (p,), from routes and circuits (p,).

    Each circuit has one bay at the grid's end. The customer's substation costs
    ``station_krw_bn (MW / 100) ** station_exponent``.
    """
    lines = (circuits / terms.circuits_per_line[voltage]).each(np.ceil)
    size = (demand_mw / _STATION_MW).each(lambda share: np.power(share, terms.station_exponent))
    return Costs(
        terms.line_krw_bn_per_km.at(voltage) * route_km * lines,
        terms.bay_krw_bn.at(voltage) * circuits,
        terms.station_krw_bn.at(voltage) * size,
    )


def _columns(ranges: Sequence[Range]) -> Range:
    return Range(
        np.array([each.low for each in ranges], dtype=np.float64),
        np.array([each.likely for each in ranges], dtype=np.float64),
        np.array([each.high for each in ranges], dtype=np.float64),
    )
