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
from ..core.power.time_to_power import LIMITS, Limit
from ..core.ranges import Range
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
    Column("position_accuracy_m", "real", mark("Position accuracy of the substation (m)")),
    Column("basis", "text", mark("Basis"), BASES),
)
# Of these columns of an option the first say which site it is of, then its rank and whether it is chosen.
_OF_SITE, _OF_OPTION = 6, 8
SITE_COLUMNS: tuple[Column, ...] = (
    *OPTION_COLUMNS[:_OF_SITE],
    Column("answer", "text", mark("Answer"), codes(ANSWERS)),
    Column("options", "integer", mark("Options in reach")),
    Column("unknown_nearer", "integer", mark("Substations of unknown voltage nearer")),
    *OPTION_COLUMNS[_OF_OPTION:],
    Column("pair_answer", "text", mark("Supply from two substations"), codes(ANSWERS)),
    Column("pair_first", "text", mark("Two substations: the first")),
    Column("pair_second", "text", mark("Two substations: the second")),
    Column("pair_cost_krw_bn", "real", mark("Two substations: likely cost, straight lines (KRW bn)")),
)


def option_rows(found: ConnectedSites, language: str) -> Iterator[list[Any]]:
    """Yield the values of OPTION_COLUMNS of each option, by site and rank."""
    chosen, names = set(found.chosen.tolist()), found.supply.rows.name(language)
    for row, site in enumerate(found.options.connections.site.tolist()):
        yield [
            *_site_values(found, site),
            int(found.options.rank[row]),
            int(row in chosen),
            *_option_values(found, row, names),
        ]


def site_rows(found: ConnectedSites, language: str) -> Iterator[tuple[Line | None, list[Any]]]:
    """Yield of each site the line of its connection and the values of SITE_COLUMNS.

    A site without a connection has no line, the reason as its answer, and nothing else.
    """
    counts = np.bincount(found.options.connections.site, minlength=len(found.sites))
    names = found.supply.rows.name(language)
    nothing = [None] * (len(OPTION_COLUMNS) - _OF_OPTION)
    for site, row in enumerate(found.chosen.tolist()):
        yield (
            None if row < 0 else _line(found, site, row),
            [
                *_site_values(found, site),
                answer_code(int(found.options.answer[site])),
                int(counts[site]),
                int(found.options.unknown_nearer[site]),
                *(nothing if row < 0 else _option_values(found, row, names)),
                *_pair_values(found.pairs, site, names),
            ],
        )


def answer_code(answer: int) -> str:
    """Return the word of an answer that tables hold."""
    return Answer(answer).name.lower()


def _site_values(found: ConnectedSites, site: int) -> list[Any]:
    sites = found.sites
    return [
        sites.ids[site],
        sites.names[site],
        known(sites.asked_mw[site]),
        *ends(sites.contract_mw, site),
    ]


def _option_values(found: ConnectedSites, row: int, names: NDArray[np.object_]) -> list[Any]:
    own, supply, times = found.options.connections, found.supply, found.times
    site, at = int(own.site[row]), int(own.substation[row])
    # What cannot be reached has no length, no cost and no year.
    of_route = _nothing if found.routes.is_blocked(site, at) else ends
    costs, limit = own.costs, Limit(int(times.limit_likely[row]))
    return [
        supply.points.ids[at],
        names[at],
        known(supply.points.voltage_kv[at]),
        known(own.voltage_kv[row]),
        int(own.voltage_holds[row]),
        known(own.straight_km[row]),
        *of_route(own.route_km, row),
        found.routes.basis_of(site, at),
        known(own.circuits.likely[row]),
        *of_route(costs.total_krw_bn, row),
        *(of_route(part, row)[1] for part in (costs.line_krw_bn, costs.bays_krw_bn, costs.station_krw_bn)),
        known(supply.points.headroom_mw[at]),
        supply.headroom.basis[at],
        Headroom(int(own.headroom[row])).name.lower(),
        known(own.short_mw.likely[row]),
        *of_route(times.year, row),
        limit.name.lower(),
        known(supply.points.opening_year[at]),
        known(supply.rows.number("position_accuracy_m")[at]),
        MODELLED,
    ]


def _pair_values(pairs: Pairs | None, site: int, names: NDArray[np.object_]) -> list[Any]:
    if pairs is None:
        return [None] * 4
    answer, first, second = (int(column[site]) for column in (pairs.answer, pairs.first, pairs.second))
    substations = [None, None] if second < 0 else [names[first], names[second]]
    return [answer_code(answer), *substations, known(pairs.cost_krw_bn.likely[site])]


def _line(found: ConnectedSites, site: int, row: int) -> Line:
    at = int(found.options.connections.substation[row])
    corners = found.routes.corners_m.get((site, at))
    if corners is None:
        points = found.supply.points
        corners = np.array([found.sites.xy_m[site], (points.x_m[at], points.y_m[at])])
    return [(x, y) for x, y in corners.tolist()]


def _nothing(_amount: Range, _row: int) -> list[float | None]:
    return [None, None, None]


def ends(amount: Range, row: int) -> list[float | None]:
    """Return low, likely and high of one row; None where it is unknown."""
    return [known(np.asarray(end)[row]) for end in (amount.low, amount.likely, amount.high)]


def known(value: Any) -> float | None:
    """Return a number, or None where it is unknown or unlimited."""
    number = float(value)
    return number if math.isfinite(number) else None
