# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Connections as rows of a table: one for each option, or one for each site with what was chosen or why nothing was."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..core.power.connection_records import ANSWERS, HEADROOMS, Answer, Headroom
from ..core.power.supply import WAY_KV, WAYS
from ..core.power.time_to_power import LIMITS, Limit
from ..core.ranges import Amount, Range
from ..errors import mark
from .connection_routes import ROUTE_BASES
from .grid_connection import ConnectedSites, Pairs

Line = Sequence[tuple[float, float]]

# Of all that is computed here: no figure of it was published.
MODELLED = "modelled"


class Column(NamedTuple):
    """A column of a table: name, type, marked title, and the marked texts of the codes it holds."""

    name: str
    type: str
    title: str
    words: Mapping[str, str] = {}


def codes(texts: Mapping[Any, str]) -> dict[str, str]:
    """Return the texts of an enumeration by the codes that tables hold: the names of its members in small letters."""
    return {member.name.lower(): text for member, text in texts.items()}


BASES = {
    "published": mark("published"),
    "modelled": mark("modelled"),
    "assumed": mark("assumed"),
    "unknown": mark("unknown"),
}

OPTION_COLUMNS: tuple[Column, ...] = (
    Column("site_id", "text", mark("Site")),
    Column("site_name", "text", mark("Name of the site")),
    Column("demand_mw", "real", mark("Demand as entered (MW)")),
    Column("contract_low_mw", "real", mark("Contract power: low (MW)")),
    Column("contract_mw", "real", mark("Contract power: likely (MW)")),
    Column("contract_high_mw", "real", mark("Contract power: high (MW)")),
    Column("rank", "integer", mark("Rank")),
    Column("chosen", "integer", mark("Chosen (1: yes)")),
    Column("substation_id", "text", mark("Substation")),
    Column("substation_name", "text", mark("Name of the substation")),
    Column("substation_kv", "real", mark("Voltage of the substation (kV)")),
    Column("voltage_kv", "real", mark("Supply voltage (kV)")),
    Column("supply_way", "text", mark("Way of supply"), {way.id: way.title for way in WAYS}),
    Column("voltage_holds", "integer", mark("Voltage suits the whole range (1: yes)")),
    Column("straight_km", "real", mark("Straight line (km)")),
    Column("route_low_km", "real", mark("Route: low (km)")),
    Column("route_km", "real", mark("Route: likely (km)")),
    Column("route_high_km", "real", mark("Route: high (km)")),
    Column("route_basis", "text", mark("Basis of the route"), ROUTE_BASES),
    Column("circuits", "real", mark("Circuits")),
    Column("cost_low_krw_bn", "real", mark("Cost: low (KRW bn)")),
    Column("cost_krw_bn", "real", mark("Cost: likely (KRW bn)")),
    Column("cost_high_krw_bn", "real", mark("Cost: high (KRW bn)")),
    Column("line_krw_bn", "real", mark("of it the line (KRW bn)")),
    Column("bays_krw_bn", "real", mark("of it bays (KRW bn)")),
    Column("station_krw_bn", "real", mark("of it the customer's substation (KRW bn)")),
    Column("headroom_mw", "real", mark("Headroom (MW)")),
    Column("headroom_basis", "text", mark("Basis of the headroom"), BASES),
    Column("headroom_is", "text", mark("Headroom for this demand"), codes(HEADROOMS)),
    Column("short_mw", "real", mark("Short by (MW)")),
    Column("year_low", "real", mark("Earliest year: low")),
    Column("year", "real", mark("Earliest year: likely")),
    Column("year_high", "real", mark("Earliest year: high")),
    Column("waits_for", "text", mark("What it waits for"), codes(LIMITS)),
    Column("opening_year", "real", mark("Substation opens in")),
    Column("next_line_year", "real", mark("A planned line ends there in")),
    Column("position_accuracy_m", "real", mark("Position accuracy of the substation (m)")),
    Column("basis", "text", mark("Basis"), BASES),
)
# Rows made ready at a time.
_BLOCK_ROWS = 5000
# Of these columns of an option the first say which site it is of, then its rank and whether it is chosen.
_OF_SITE, _OF_OPTION = 6, 8
SITE_COLUMNS: tuple[Column, ...] = (
    *OPTION_COLUMNS[:_OF_SITE],
    Column("answer", "text", mark("Answer"), codes(ANSWERS)),
    Column("options", "integer", mark("Options in reach")),
    Column("unknown_nearer", "integer", mark("Substations of unknown voltage nearer")),
    Column("whole_low_krw_bn", "real", mark("Cost over the whole demand: low (KRW bn)")),
    Column("whole_high_krw_bn", "real", mark("Cost over the whole demand: high (KRW bn)")),
    *OPTION_COLUMNS[_OF_OPTION:],
    Column("pair_answer", "text", mark("Supply from two substations"), codes(ANSWERS)),
    Column("pair_first", "text", mark("Two substations: the first")),
    Column("pair_second", "text", mark("Two substations: the second")),
    Column("pair_cost_krw_bn", "real", mark("Two substations: likely cost, straight lines (KRW bn)")),
)


def option_rows(found: ConnectedSites, language: str) -> Iterator[list[Any]]:
    """Yield the values of OPTION_COLUMNS of each option, by site and rank."""
    names = found.supply.rows.name(language)
    for rows in _blocks(len(found.options.rank)):
        site = found.options.connections.site[rows]
        columns = [
            *_of_sites(found, site),
            found.options.rank[rows].tolist(),
            (found.chosen[site] == rows).astype(int).tolist(),
            *_of_options(found, rows, names),
        ]
        yield from map(list, zip(*columns, strict=True))


def site_rows(found: ConnectedSites, language: str) -> Iterator[tuple[Line | None, list[Any]]]:
    """Yield of each site the line of its connection and the values of SITE_COLUMNS.

    A site without a connection has no line, the reason as its answer, and nothing else.
    """
    counts = np.bincount(found.options.connections.site, minlength=len(found.sites))
    names = found.supply.rows.name(language)
    nothing = [None] * (len(OPTION_COLUMNS) - _OF_OPTION)
    for sites in _blocks(len(found.sites)):
        rows = found.chosen[sites]
        columns = [
            *_of_sites(found, sites),
            [answer_code(answer) for answer in found.options.answer[sites].tolist()],
            counts[sites].tolist(),
            found.options.unknown_nearer[sites].tolist(),
            listed(found.cost_krw_bn.at(sites).low),
            listed(found.cost_krw_bn.at(sites).high),
        ]
        options = zip(*_of_options(found, rows[rows >= 0], names), strict=True)
        for site, row, *own in zip(sites.tolist(), rows.tolist(), *columns, strict=True):
            connection = nothing if row < 0 else next(options)
            line = None if row < 0 else _line(found, site, row)
            yield line, [*own, *connection, *_pair_values(found.pairs, site, names)]


def answer_code(answer: int) -> str:
    """Return the word of an answer that tables hold."""
    return Answer(answer).name.lower()


def _blocks(count: int) -> Iterator[NDArray[np.int64]]:
    for start in range(0, count, _BLOCK_ROWS):
        yield np.arange(start, min(start + _BLOCK_ROWS, count))


def _of_sites(found: ConnectedSites, site: NDArray[np.int64]) -> list[list[Any]]:
    sites = found.sites
    return [
        sites.ids[site].tolist(),
        sites.names[site].tolist(),
        listed(sites.asked_mw[site]),
        *_ends_of(sites.contract_mw.at(site)),
    ]


def _of_options(
    found: ConnectedSites, rows: NDArray[np.int64], names: NDArray[np.object_]
) -> list[list[Any]]:
    own, supply, times, routes = found.options.connections, found.supply, found.times, found.routes
    site, at = own.site[rows], own.substation[rows]
    pairs = list(zip(site.tolist(), at.tolist(), strict=True))
    # What cannot be reached has no length, no cost and no year.
    reached = found.is_reachable[rows]

    def of_route(amount: Range) -> Range:
        return amount.at(rows).each(lambda end: np.where(reached, end, np.nan))

    parts = (own.costs.line_krw_bn, own.costs.bays_krw_bn, own.costs.station_krw_bn)
    return [
        [supply.points.ids[row] for row in at.tolist()],
        names[at].tolist(),
        listed(supply.points.voltage_kv[at]),
        listed(own.voltage_kv[rows]),
        [WAYS[way].id for way in _ways(found, rows).tolist()],
        own.voltage_holds[rows].astype(int).tolist(),
        listed(own.straight_km[rows]),
        *_ends_of(of_route(own.route_km)),
        [routes.basis_of(*pair) for pair in pairs],
        listed(own.circuits.at(rows).likely),
        *_ends_of(of_route(own.costs.total_krw_bn)),
        *(listed(of_route(part).likely) for part in parts),
        listed(supply.points.headroom_mw[at]),
        supply.headroom.basis[at].tolist(),
        [Headroom(state).name.lower() for state in own.headroom[rows].tolist()],
        listed(own.short_mw.at(rows).likely),
        *_ends_of(of_route(times.year)),
        [Limit(limit).name.lower() for limit in times.limit_likely[rows].tolist()],
        listed(supply.points.opening_year[at]),
        listed(supply.next_line_year[at]),
        listed(supply.points.accuracy_m[at]),
        [MODELLED] * len(rows),
    ]


def _ways(found: ConnectedSites, rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the way in which options are supplied: the first of their voltage that suits the likely demand."""
    own = found.options.connections
    suits = found.ways[own.site[rows]] & np.isclose(WAY_KV, own.voltage_kv[rows, np.newaxis])
    first: NDArray[np.int64] = suits.argmax(axis=1)
    return first


def _pair_values(pairs: Pairs | None, site: int, names: NDArray[np.object_]) -> list[Any]:
    if pairs is None:
        return [None] * 4
    answer, first, second = (int(column[site]) for column in (pairs.answer, pairs.first, pairs.second))
    substations = [None, None] if second < 0 else [names[first], names[second]]
    return [answer_code(answer), *substations, known(np.asarray(pairs.cost_krw_bn.likely)[site])]


def _line(found: ConnectedSites, site: int, row: int) -> Line:
    at = int(found.options.connections.substation[row])
    corners = found.routes.corners_m.get((site, at))
    if corners is None:
        points = found.supply.points
        corners = np.array([found.sites.xy_m[site], (points.x_m[at], points.y_m[at])])
    return [(x, y) for x, y in corners.tolist()]


def _ends_of(amount: Range) -> list[list[float | None]]:
    return [listed(end) for end in (amount.low, amount.likely, amount.high)]


def listed(values: Amount) -> list[float | None]:
    """Return numbers (n,) as a list, with None for what is unknown or unlimited."""
    numbers = np.asarray(values, dtype=np.float64)
    return np.where(np.isfinite(numbers), numbers.astype(object), None).tolist()


def known(value: Any) -> float | None:
    """Return a number, or None where it is unknown or unlimited."""
    number = float(value)
    return number if math.isfinite(number) else None
