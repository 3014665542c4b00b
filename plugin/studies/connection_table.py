# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Connections as rows of a table: one for each option, or one for each site with what was chosen or why nothing was."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np

from ..core.power.connection_records import ANSWERS, HEADROOMS, Answer, Headroom
from ..core.power.time_to_power import LIMITS, Limit
from ..core.ranges import Range
from ..errors import mark
from .grid_connection import ConnectedSites

Line = tuple[tuple[float, float], tuple[float, float]]

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
SITE_COLUMNS: tuple[Column, ...] = (
    *OPTION_COLUMNS[:6],
    Column("answer", "text", mark("Answer"), codes(ANSWERS)),
    Column("options", "integer", mark("Options in reach")),
    Column("unknown_nearer", "integer", mark("Substations of unknown voltage nearer")),
    *OPTION_COLUMNS[8:],
    Column("second_substation", "text", mark("Second substation")),
    Column("both_cost_krw_bn", "real", mark("Cost from two substations: likely (KRW bn)")),
)


def option_rows(found: ConnectedSites, language: str) -> Iterator[list[Any]]:
    """Yield the values of OPTION_COLUMNS of each option, by site and rank."""
    chosen = set(found.chosen.tolist())
    for row, site in enumerate(found.options.connections.site.tolist()):
        yield [
            *_site_values(found, site),
            int(found.options.rank[row]),
            int(row in chosen),
            *_option_values(found, row, language),
        ]


def site_rows(found: ConnectedSites, language: str) -> Iterator[tuple[Line | None, list[Any]]]:
    """Yield of each site the straight line of its connection and the values of SITE_COLUMNS.

    A site without a connection has no line, the reason as its answer, and nothing else.
    """
    counts = np.bincount(found.options.connections.site, minlength=len(found.sites))
    names = found.supply.rows.name(language)
    nothing = [None] * (len(OPTION_COLUMNS) - 8)
    for site, row in enumerate(found.chosen.tolist()):
        second = _second(found, site, names)
        yield (
            None if row < 0 else _line(found, site, row),
            [
                *_site_values(found, site),
                Answer(int(found.options.answer[site])).name.lower(),
                int(counts[site]),
                int(found.options.unknown_nearer[site]),
                *(nothing if row < 0 else _option_values(found, row, language)),
                *second,
            ],
        )


def _site_values(found: ConnectedSites, site: int) -> list[Any]:
    sites = found.sites
    return [
        sites.ids[site],
        sites.names[site],
        known(sites.asked_mw[site]),
        *ends(sites.contract_mw, site),
    ]


def _option_values(found: ConnectedSites, row: int, language: str) -> list[Any]:
    own, supply, times = found.options.connections, found.supply, found.times
    at = int(own.substation[row])
    costs, limit = own.costs, Limit(int(times.limit_likely[row]))
    return [
        supply.points.ids[at],
        supply.rows.name(language)[at],
        known(supply.points.voltage_kv[at]),
        known(own.voltage_kv[row]),
        int(own.voltage_holds[row]),
        known(own.straight_km[row]),
        *ends(own.route_km, row),
        known(own.circuits.likely[row]),
        *ends(costs.total_krw_bn, row),
        *(known(part.likely[row]) for part in (costs.line_krw_bn, costs.bays_krw_bn, costs.station_krw_bn)),
        known(supply.points.headroom_mw[at]),
        supply.headroom.basis[at],
        Headroom(int(own.headroom[row])).name.lower(),
        known(own.short_mw.likely[row]),
        *ends(times.year, row),
        limit.name.lower(),
        known(supply.points.opening_year[at]),
        known(supply.rows.number("position_accuracy_m")[at]),
        MODELLED,
    ]


def _second(found: ConnectedSites, site: int, names: Any) -> list[Any]:
    if found.pairs is None:
        return [None, None]
    first, second, _, cost = found.pairs
    if second[site] < 0:
        return [None, None]
    chosen = found.chosen[site]
    own = int(found.options.connections.substation[chosen]) if chosen >= 0 else -1
    other = int(second[site]) if int(first[site]) == own else int(first[site])
    return [names[other], known(cost.likely[site])]


def _line(found: ConnectedSites, site: int, row: int) -> Line:
    x_m, y_m = found.sites.xy_m[site].tolist()
    at = int(found.options.connections.substation[row])
    return (x_m, y_m), (float(found.supply.points.x_m[at]), float(found.supply.points.y_m[at]))


def ends(amount: Range, row: int) -> list[float | None]:
    """Return low, likely and high of one row; None where it is unknown."""
    return [known(np.asarray(end)[row]) for end in (amount.low, amount.likely, amount.high)]


def known(value: Any) -> float | None:
    """Return a number, or None where it is unknown or unlimited."""
    number = float(value)
    return number if math.isfinite(number) else None
