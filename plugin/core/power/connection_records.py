# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a connection is found from and what it is: sites, substations, rules, options, and the words for answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from ...errors import mark
from ..ranges import Range
from .arrays import BoolArray, FloatArray, IntArray
from .connection_cost import Costs, CostTerms
from .headroom import LaterHeadroom


class Answer(IntEnum):
    """Whether a site has a connection, or why not."""

    CONNECTED = 0
    NO_GEOMETRY = 1
    NO_DEMAND = 2
    ABOVE_HIGHEST_VOLTAGE = 3
    NONE_IN_REACH = 4
    VOLTAGES_UNKNOWN = 5
    NO_SUITABLE_VOLTAGE = 6
    HEADROOM_NOT_KNOWN = 7
    ABOVE_EVERY_HEADROOM = 8
    NO_SECOND_SUBSTATION = 9
    NO_ROUTE = 10


ANSWERS: Mapping[Answer, str] = {
    Answer.CONNECTED: mark("a substation in reach suits; whether it has headroom stands beside it"),
    Answer.NO_GEOMETRY: mark("the site has no position"),
    Answer.NO_DEMAND: mark("the demand is not known, or not above 0 MW"),
    Answer.ABOVE_HIGHEST_VOLTAGE: mark("the demand is above what the highest voltage can supply"),
    Answer.NONE_IN_REACH: mark("no substation in reach"),
    Answer.VOLTAGES_UNKNOWN: mark("the voltage of every substation in reach is unknown"),
    Answer.NO_SUITABLE_VOLTAGE: mark("no substation in reach has a voltage that suits"),
    Answer.HEADROOM_NOT_KNOWN: mark("no substation in reach is known to have the headroom"),
    Answer.ABOVE_EVERY_HEADROOM: mark("the demand is above the headroom of every substation in reach"),
    Answer.NO_SECOND_SUBSTATION: mark("no second substation in reach suits"),
    Answer.NO_ROUTE: mark(
        "barriers or the edge of the raster leave no route to any substation that could be chosen"
    ),
}


class Headroom(IntEnum):
    """Whether a substation has headroom for a demand."""

    NO_OPTION = -1
    ENOUGH = 0
    UNDECIDED = 1
    UNKNOWN = 2
    SHORT = 3


HEADROOMS: Mapping[Headroom, str] = {
    Headroom.NO_OPTION: mark("no substation"),
    Headroom.ENOUGH: mark("enough"),
    Headroom.UNDECIDED: mark("enough for the low demand, not for the high one"),
    Headroom.UNKNOWN: mark("not known"),
    Headroom.SHORT: mark("short"),
}


@dataclass(frozen=True)
class DemandPoints:
    """Sites (n,) that want power. ``demand_mw`` (n,): contract power, taken as MVA where circuits are rated.

    ``accuracy_m`` (n,): how far from its position a site may lie; NaN: nobody says, taken as 0.
    """

    x_m: FloatArray
    y_m: FloatArray
    accuracy_m: FloatArray
    demand_mw: Range


@dataclass(frozen=True)
class SupplyPoints:
    """Substations (s,), each with its highest voltage. NaN: unknown; an opening year of NaN: it is there.

    ``accuracy_m`` (s,): as that of ``DemandPoints``. ``later``: the headroom that planned lines bring.
    ``offers`` (s, c) tells which voltage classes of the cost terms each can feed; one of unknown voltage feeds none.
    """

    ids: tuple[str, ...]
    x_m: FloatArray
    y_m: FloatArray
    accuracy_m: FloatArray
    voltage_kv: FloatArray
    headroom_mw: FloatArray
    later: LaterHeadroom
    opening_year: FloatArray
    offers: BoolArray


@dataclass(frozen=True)
class ConnectionRules:
    """How options are found, built and chosen; ``reach_km`` is of the straight line."""

    terms: CostTerms
    reach_km: float
    require_known_headroom: bool = False
    spare_circuits: int = 1
    least_circuits: float | None = None


@dataclass(frozen=True)
class Connections:
    """Connections (p,) of sites to substations, both by row; -1 and NaN where there is none.

    ``voltage_kv`` is that of the connection, ``voltage_holds`` whether it suits the low and the high demand too.
    ``accuracy_km`` is by how much the straight line may be shorter or longer, as both ends may lie elsewhere.
    ``headroom`` holds ``Headroom``; ``short_mw`` is by how much it is short,
    0 where it is enough, NaN where it is unknown. ``is_open`` tells which may be chosen.
    """

    site: IntArray
    substation: IntArray
    voltage_kv: FloatArray
    voltage_holds: BoolArray
    straight_km: FloatArray
    accuracy_km: FloatArray
    route_km: Range
    circuits: Range
    costs: Costs
    headroom: IntArray
    short_mw: Range
    is_open: BoolArray


@dataclass(frozen=True)
class Options:
    """All connections in reach (p,), by site and rank, and of each site (n,) which one is chosen.

    ``rank`` is from 1 among those of a site; ``chosen`` a row of the connections, -1 where ``answer`` says why not.
    ``unknown_nearer``: substations of unknown voltage nearer than rank 1, in reach where there is none.
    """

    connections: Connections
    rank: IntArray
    answer: IntArray
    chosen: IntArray
    unknown_nearer: IntArray


@dataclass(frozen=True)
class BestOptions:
    """The connection of rank 1 of each site (n,); it is chosen where ``answer`` is CONNECTED."""

    connections: Connections
    answer: IntArray
    unknown_nearer: IntArray
