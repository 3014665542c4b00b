# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Buses and transformers of substations and lines: one bus for each voltage of a site, transformers between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import FloatArray, IntArray
from .features import LINE, SUBSTATION, Lines, Substations
from .findings import FIRST_END, LAST_END, Code, Finding, each, repeated
from .joining import Ends, clusters, groups, join_ends, ranks


@dataclass(frozen=True)
class Topology:
    """Buses (b,), the buses at both ends of lines (m, 2), and groups of transformers (t,).

    ``bus_substation``: the row a bus belongs to, -1 for a junction of lines or a loose end. ``bus_level``, ``bus_kv``:
    NaN where the voltage is unknown. ``rated_substation``: the row whose transformers a group is, -1 where none tells.
    ``bus_of_substation`` (n,): the bus of a row, of its own voltage where it has several; -1 where no line ends.
    """

    bus_substation: IntArray
    bus_level: FloatArray
    bus_kv: FloatArray
    bus_xy_m: FloatArray
    line_bus: IntArray
    high_bus: IntArray
    low_bus: IntArray
    rated_substation: IntArray
    bus_of_substation: IntArray
    findings: list[Finding]


def join(
    substations: Substations,
    lines: Lines,
    substation_level: FloatArray,
    line_level: FloatArray,
    tolerance_m: float,
    same_site_m: float = 0.0,
) -> Topology:
    """Return the buses of lines and substations, joined as ``join_ends`` says.

    ``substation_level`` (n,) and ``line_level`` (m,): voltages that count as one, NaN where unknown. A row of
    substations is a site: a line of another voltage than the row's ends at a bus of its own behind transformers. With
    ``same_site_m`` above 0, rows within that distance are one site, where a line takes the row of its own voltage.
    """
    ends = join_ends(substations, lines, substation_level, line_level, tolerance_m)
    rank = ranks(substations.ids)
    site = _sites(substations, same_site_m)
    row, level = _places_of_ends(ends, line_level, substation_level, site, rank)
    extra = _idle_rows(row, substation_level, site)
    # Loose ends have no row; their junction keeps them apart from each other.
    key_row = np.concatenate((row, extra))
    key_junction = np.concatenate((ends.junction, np.full(len(extra), -1)))
    key_level = np.concatenate((level, substation_level[extra]))
    order_of_row = np.where(key_row >= 0, rank[key_row], len(rank)) if len(rank) else key_row * 0
    keys = np.stack((order_of_row, key_junction, np.nan_to_num(key_level)), axis=1).astype(np.float64)
    _, first, bus = np.unique(keys, axis=0, return_index=True, return_inverse=True)
    bus = bus.reshape(-1)
    bus_row, bus_level = key_row[first], key_level[first]
    kv, xy = _bus_columns(substations, lines, substation_level, bus[: len(row)], bus_row, bus_level)
    high, low = _transformers(bus_row, bus_level, site, rank)
    own = _own_bus(len(substations), bus_row, bus_level, substation_level)
    rated = _rated(high, bus_row, own)
    line_bus = bus[: len(row)].reshape(2, -1).T.copy()
    return Topology(
        bus_row,
        bus_level,
        kv,
        xy,
        line_bus,
        high,
        low,
        rated,
        own,
        ends.findings
        + _voltage_findings(ends, lines, substations, line_level, substation_level)
        + _duplicates(substations, substation_level, line_bus, line_level, tolerance_m)
        + each(Code.NO_NETWORK, SUBSTATION, np.flatnonzero(own < 0)),
    )


def _sites(substations: Substations, same_site_m: float) -> IntArray:
    """Return a number for each row (n,), the same for rows of one site."""
    site = np.arange(len(substations), dtype=np.int64)
    xy = np.stack((substations.x_m, substations.y_m), axis=1).astype(np.float64)
    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    if same_site_m > 0.0 and len(placed):
        number = clusters(xy[placed], same_site_m)
        site[placed] = placed[np.unique(number, return_index=True)[1]][number]
    return site


def _places_of_ends(
    ends: Ends, line_level: FloatArray, substation_level: FloatArray, site: IntArray, rank: IntArray
) -> tuple[IntArray, FloatArray]:
    """Return the row of substations, -1 for none, and the level at which each end (2m,) has its bus."""
    row = ends.substation.copy()
    level = np.concatenate((line_level, line_level))
    at = np.flatnonzero(row >= 0)
    # A line whose voltage is unknown is taken to the voltage of the row, else to the highest of the lines there.
    highest = np.where(np.isnan(substation_level), -np.inf, substation_level)
    open_row = np.isnan(substation_level)[row[at]] & ~np.isnan(level[at])
    np.maximum.at(highest, row[at][open_row], level[at][open_row])
    unknown = at[np.isnan(level[at])]
    level[unknown] = np.where(np.isfinite(highest[row[unknown]]), highest[row[unknown]], np.nan)
    other = at[(level[at] != substation_level[row[at]]) & ~np.isnan(level[at])]
    candidates = np.flatnonzero(~np.isnan(substation_level))
    candidates = candidates[np.argsort(rank[candidates], kind="stable")]
    keys = np.stack((site[candidates].astype(np.float64), substation_level[candidates]), axis=1)
    wanted = np.stack((site[row[other]].astype(np.float64), level[other]), axis=1)
    number = np.unique(np.concatenate((keys, wanted)), axis=0, return_inverse=True)[1].reshape(-1)
    owner = np.full(len(number) + 1, -1, dtype=np.int64)
    owner[number[: len(keys)][::-1]] = candidates[::-1]
    better = owner[number[len(keys) :]]
    row[other] = np.where(better >= 0, better, row[other])
    return row, level


def _idle_rows(row: IntArray, substation_level: FloatArray, site: IntArray) -> IntArray:
    """Return rows without a line that share the site of a row with one: transformers feed them."""
    is_fed = np.zeros(len(site), dtype=np.bool_)
    is_fed[site[row[row >= 0]]] = True
    has_line = np.zeros(len(site), dtype=np.bool_)
    has_line[row[row >= 0]] = True
    return np.flatnonzero(is_fed[site] & ~has_line & ~np.isnan(substation_level))


def _bus_columns(
    substations: Substations,
    lines: Lines,
    substation_level: FloatArray,
    bus: IntArray,
    bus_row: IntArray,
    bus_level: FloatArray,
) -> tuple[FloatArray, FloatArray]:
    """Return the voltage of buses (b,), that of the row or the highest of the lines there, and their places (b, 2)."""
    kv = np.full(len(bus_row), -np.inf)
    line_kv = np.concatenate((lines.voltage_kv, lines.voltage_kv))
    known = np.isfinite(line_kv) & (line_kv > 0.0)
    np.maximum.at(kv, bus[known], line_kv[known])
    kv = np.where(np.isfinite(kv), kv, bus_level)
    at = bus_row >= 0
    own = at & (bus_level == substation_level[bus_row]) if len(substation_level) else at
    kv[own] = substations.voltage_kv[bus_row[own]]
    xy = np.full((len(bus_row), 2), np.nan)
    placed = np.concatenate((lines.first_xy_m, lines.last_xy_m)).astype(np.float64)
    # The first of the ends that have a position, in the order of position.
    order = np.lexsort((placed[:, 1], placed[:, 0]))
    order = order[np.isfinite(placed[order]).all(axis=1)]
    xy[bus[order[::-1]]] = placed[order[::-1]]
    xy[at] = np.stack((substations.x_m, substations.y_m), axis=1)[bus_row[at]]
    return kv, xy


def _transformers(
    bus_row: IntArray, bus_level: FloatArray, site: IntArray, rank: IntArray
) -> tuple[IntArray, IntArray]:
    """Return the upper and lower buses (t,): each bus of a site is joined to one of the next higher voltage there."""
    buses = np.flatnonzero((bus_row >= 0) & ~np.isnan(bus_level))
    row, level = bus_row[buses], bus_level[buses]
    order = np.lexsort((rank[row], -level, site[row]))
    buses, row, level = buses[order], row[order], level[order]
    is_first = np.ones(len(buses), dtype=np.bool_)
    is_first[1:] = (site[row][1:] != site[row][:-1]) | (level[1:] != level[:-1])
    step = np.cumsum(is_first) - 1
    start = np.flatnonzero(is_first)
    has_higher = step > 0
    has_higher[has_higher] = site[row[start[step[has_higher] - 1]]] == site[row[has_higher]]
    low = np.flatnonzero(has_higher)
    high = start[step[low] - 1]
    # The bus of the same row is nearer than that of any other.
    of_row = row * (len(buses) + 1) + step
    by_row = np.argsort(of_row)
    wanted = row[low] * (len(buses) + 1) + step[low] - 1
    place = by_row[np.minimum(np.searchsorted(of_row, wanted, sorter=by_row), len(buses) - 1)]
    high = np.where(of_row[place] == wanted, place, high)
    return buses[high], buses[low]


def _own_bus(count: int, bus_row: IntArray, bus_level: FloatArray, substation_level: FloatArray) -> IntArray:
    """Return the bus of each row (n,): that of its own voltage, else of the highest; -1 where there is none."""
    own = np.full(count, -1, dtype=np.int64)
    buses = np.flatnonzero(bus_row >= 0)
    row, level = bus_row[buses], bus_level[buses]
    order = np.lexsort((np.nan_to_num(level), level == substation_level[row]))
    own[row[order]] = buses[order]
    return own


def _rated(high: IntArray, bus_row: IntArray, own: IntArray) -> IntArray:
    """Return whose transformers a group is: of the row, just below its own voltage; only the first of several."""
    row = bus_row[high]
    rated = np.where(own[row] == high, row, -1)
    first = np.unique(rated, return_index=True)[1]
    is_first = np.zeros(len(rated), dtype=np.bool_)
    is_first[first] = True
    return np.where(is_first, rated, -1)


def _voltage_findings(
    ends: Ends,
    lines: Lines,
    substations: Substations,
    line_level: FloatArray,
    substation_level: FloatArray,
) -> list[Finding]:
    found = []
    for place, end in enumerate((FIRST_END, LAST_END)):
        row = ends.substation.reshape(2, -1)[place]
        higher = np.flatnonzero(row >= 0)
        higher = higher[line_level[higher] > substation_level[row[higher]]]
        found += each(
            Code.VOLTAGE_MISMATCH,
            LINE,
            higher,
            end=end,
            line_kv=lines.voltage_kv[higher],
            kv=substations.voltage_kv[row[higher]],
        )
    return found


def _duplicates(
    substations: Substations,
    substation_level: FloatArray,
    line_bus: IntArray,
    line_level: FloatArray,
    tolerance_m: float,
) -> list[Finding]:
    between = np.column_stack((np.sort(line_bus, axis=1), np.nan_to_num(line_level)))
    same_line = np.unique(between, axis=0, return_inverse=True)[1].reshape(-1)
    same_line = np.where(line_bus[:, 0] == line_bus[:, 1], -1, same_line)
    name = groups(substations.names)
    xy = np.stack((substations.x_m, substations.y_m), axis=1).astype(np.float64)
    placed = np.isfinite(xy).all(axis=1) & (name >= 0)
    same = np.full(len(substations), -1, dtype=np.int64)
    alike = np.column_stack((name, np.nan_to_num(substation_level)))[placed]
    kind = np.unique(alike, axis=0, return_inverse=True)[1].reshape(-1)
    # Names lie in planes far apart, so that only places of one name can meet.
    near = clusters(np.column_stack((xy[placed], kind * 4.0 * max(tolerance_m, 1.0))), tolerance_m)
    same[placed] = near
    return repeated(Code.DUPLICATE_LINE, LINE, same_line) + repeated(
        Code.DUPLICATE_SUBSTATION, SUBSTATION, same, name=substations.names
    )
