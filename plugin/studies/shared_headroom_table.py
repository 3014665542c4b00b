# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Shared headroom as rows of tables: one for each load, and one for each substation that is in reach of any."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from ..core.power import sharing
from ..core.power.arrays import IntArray
from ..core.power.connection_records import ANSWERS
from ..core.power.headroom import MISSING, UNKNOWN
from ..core.power.sharing import OUTCOMES, Sharing
from ..core.ranges import Range
from ..errors import mark
from .connection_table import BASES, MODELLED, OPTION_COLUMNS, Column, Line, answer_code, codes, known, listed
from .shared_headroom import SharedHeadroom

CODES: Mapping[int, str] = {
    getattr(sharing, name): name.lower()
    for name in (
        "SERVED",
        "SERVED_IN_PART",
        "DEMAND_UNKNOWN",
        "NO_CANDIDATE",
        "HEADROOM_UNKNOWN",
        "NOT_ENOUGH",
        "TAKEN",
    )
}
WORDS = {code: OUTCOMES[outcome] for outcome, code in CODES.items()}
# Of a load and its contract power; the same as those of a connection.
_OF_LOAD = 6

LOAD_COLUMNS: tuple[Column, ...] = (
    *OPTION_COLUMNS[:_OF_LOAD],
    Column("turn", "integer", mark("Turn")),
    Column("outcome", "text", mark("Outcome"), WORDS),
    Column("answer", "text", mark("Connection alone"), codes(ANSWERS)),
    Column("served_mw", "real", mark("Served (MW)")),
    Column("left_out_mw", "real", mark("Left out (MW)")),
    Column("outcome_low", "text", mark("Outcome at low contract power"), WORDS),
    Column("outcome_high", "text", mark("Outcome at high contract power"), WORDS),
    Column("taken_by", "text", mark("Headroom taken by")),
    Column("substation_id", "text", mark("Substation")),
    Column("substation_name", "text", mark("Name of the substation")),
    Column("substation_kv", "real", mark("Voltage of the substation (kV)")),
    Column("voltage_kv", "real", mark("Supply voltage (kV)")),
    Column("straight_km", "real", mark("Straight line (km)")),
    Column("route_km", "real", mark("Route: likely (km)")),
    Column("cost_low_krw_bn", "real", mark("Cost: low (KRW bn)")),
    Column("cost_krw_bn", "real", mark("Cost: likely (KRW bn)")),
    Column("cost_high_krw_bn", "real", mark("Cost: high (KRW bn)")),
    Column("headroom_mw", "real", mark("Headroom (MW)")),
    Column("headroom_basis", "text", mark("Basis of the headroom"), BASES),
    Column("opening_year", "real", mark("Substation opens in")),
    Column("basis", "text", mark("Basis"), BASES),
)
_OF_SUBSTATION = tuple(column.name for column in LOAD_COLUMNS).index("substation_id")

SUBSTATION_COLUMNS: tuple[Column, ...] = (
    Column("substation_id", "text", mark("Substation")),
    Column("substation_name", "text", mark("Name of the substation")),
    Column("substation_kv", "real", mark("Voltage of the substation (kV)")),
    Column("headroom_mw", "real", mark("Headroom (MW)")),
    Column("headroom_basis", "text", mark("Basis of the headroom"), BASES),
    Column("used_mw", "real", mark("Used by the loads (MW)")),
    Column("left_mw", "real", mark("Left (MW)")),
    Column("loads", "integer", mark("Loads connected here")),
    Column("in_reach", "integer", mark("Loads that have it in reach")),
    Column("missing", "text", mark("Missing to know the headroom")),
    Column("opening_year", "real", mark("Substation opens in")),
    Column("basis", "text", mark("Basis"), BASES),
)

Point = tuple[float, float]


def load_rows(shared: SharedHeadroom, language: str) -> Iterator[tuple[Line | None, list[Any]]]:
    """Yield of each load the line to its substation and the values of LOAD_COLUMNS, in the order of the layer.

    A load that got nothing has no line and no substation.
    """
    found, got, option = shared.found, shared.likely, shared.option
    turn = np.empty(len(found.sites), dtype=np.int64)
    turn[shared.order] = np.arange(len(turn)) + 1
    takers = takers_of(shared)
    columns = [
        found.sites.ids.tolist(),
        found.sites.names.tolist(),
        listed(found.sites.asked_mw),
        *ends_of(found.sites.contract_mw),
        turn.tolist(),
        _codes(got),
        [answer_code(answer) for answer in found.options.answer.tolist()],
        got.served_mw.tolist(),
        listed(np.maximum(0.0, shared.load_mw - got.served_mw)),
        _codes(shared.low),
        _codes(shared.high),
        [", ".join(takers.get(load, ())) or None for load in range(len(turn))],
    ]
    nothing = [None] * (len(LOAD_COLUMNS) - _OF_SUBSTATION)
    connections = zip(*_connections(shared, option[option >= 0], language), strict=True)
    for load, (row, *own) in enumerate(zip(option.tolist(), *columns, strict=True)):
        connected = nothing if row < 0 else next(connections)
        yield (None if row < 0 else _line(shared, load, row)), [*own, *connected]


def substation_rows(
    shared: SharedHeadroom, language: str, translate: Callable[[str], str]
) -> Iterator[tuple[Point | None, list[Any]]]:
    """Yield of each substation in reach of any load its place and the values of SUBSTATION_COLUMNS."""
    supply, got = shared.found.supply, shared.likely
    names, count = supply.rows.name(language), len(supply.rows)
    connected = np.bincount(got.substation[got.substation >= 0], minlength=count)
    own = shared.found.options.connections
    pairs = np.unique(
        np.stack((own.site[shared.candidate], own.substation[shared.candidate]), axis=1), axis=0
    )
    reached = np.bincount(pairs[:, 1], minlength=count)
    for at in shared.in_reach.tolist():
        x, y = float(supply.points.x_m[at]), float(supply.points.y_m[at])
        yield (
            (x, y),
            [
                supply.points.ids[at],
                names[at],
                known(supply.points.voltage_kv[at]),
                known(shared.headroom_mw[at]),
                shared.basis[at],
                float(got.used_mw[at]),
                known(got.left_mw[at]),
                int(connected[at]),
                int(reached[at]),
                _missing(shared, at, translate),
                known(supply.points.opening_year[at]),
                MODELLED,
            ],
        )


def takers_of(shared: SharedHeadroom) -> dict[int, list[str]]:
    """Return what the loads are called that have the room of each load left short."""
    found: dict[int, list[str]] = {}
    sites, got = shared.found.sites, shared.likely
    for load, taker in zip(got.taken_from.tolist(), got.taken_by.tolist(), strict=True):
        found.setdefault(load, []).append(str(sites.names[taker] or sites.ids[taker]))
    return found


def _codes(got: Sharing) -> list[str]:
    return [CODES[outcome] for outcome in got.outcome.tolist()]


def _connections(shared: SharedHeadroom, rows: IntArray, language: str) -> list[list[Any]]:
    """Return the columns of connections by their rows."""
    own, supply = shared.found.options.connections, shared.found.supply
    at = own.substation[rows]
    return [
        [supply.points.ids[row] for row in at.tolist()],
        supply.rows.name(language)[at].tolist(),
        listed(supply.points.voltage_kv[at]),
        listed(own.voltage_kv[rows]),
        listed(own.straight_km[rows]),
        listed(own.route_km.at(rows).likely),
        *ends_of(own.costs.total_krw_bn.at(rows)),
        listed(shared.headroom_mw[at]),
        shared.basis[at].tolist(),
        listed(supply.points.opening_year[at]),
        [MODELLED] * len(rows),
    ]


def _line(shared: SharedHeadroom, load: int, row: int) -> Line:
    found = shared.found
    at = int(found.options.connections.substation[row])
    corners = found.routes.corners_m.get((load, at))
    if corners is None:
        points = found.supply.points
        corners = np.array([found.sites.xy_m[load], (points.x_m[at], points.y_m[at])])
    return [(x, y) for x, y in corners.tolist()]


def _missing(shared: SharedHeadroom, at: int, translate: Callable[[str], str]) -> str | None:
    """Return what it would take to know the headroom of a substation; None where it is known."""
    headroom = shared.found.supply.headroom
    if headroom.basis[at] != UNKNOWN:
        return None
    return "; ".join(translate(text) for flag, text in MISSING.items() if int(headroom.missing[at]) & flag)


def ends_of(amount: Range) -> list[list[float | None]]:
    """Return low, likely and high (n,) as lists, with None for what is unknown."""
    return [listed(end) for end in (amount.low, amount.likely, amount.high)]
