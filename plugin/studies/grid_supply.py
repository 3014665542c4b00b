# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where loads can be connected: substations with their headroom, and what a demand in MW asks of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.assumptions import Assumptions
from ..core.power import supply as ways
from ..core.power.arrays import BoolArray, FloatArray, TextArray
from ..core.power.columns import taken
from ..core.power.connection import by_voltage
from ..core.power.connection_cost import CostTerms, cost_terms
from ..core.power.connection_records import SupplyPoints
from ..core.power.facility import CONTRACT, HALL_PUE, IT, RECEIVING, SECURED
from ..core.power.features import LINE, PLANT, SUBSTATION
from ..core.power.headroom import Headroom, LaterHeadroom, no_later_headroom
from ..core.power.network import Network, build
from ..core.ranges import Range
from ..errors import InputError, mark
from ..plan.power_layers import (
    EXISTING,
    PowerRows,
    PowerSource,
    in_service,
    is_in_service,
    is_to_come,
    lines_of,
    no_rows,
    plants_of,
    read_rows,
    substations_of,
)
from ..plan.vocabulary import STATUS
from .supply_headroom import (
    at_opening,
    later_headroom,
    next_line_year,
    substation_headroom,
    without_overdue,
)

# What a figure in MW may mean: the words of a plan, and one for the load as the grid sees it.
GRID = "grid"
BASES = (IT, CONTRACT, SECURED, RECEIVING, GRID)

# A junction or a switchyard feeds nobody; railways keep their substations for themselves.
_NO_FEEDERS = ("switchyard", "junction", "traction")
# The type of circuit a new connection is built with.
_OVERHEAD = {154.0: "154kv_acsr410x2", 345.0: "345kv_acsr480x4"}
# Of 345 kV cables no rating is known; they are taken to carry what the smaller overhead type does.
_UNDERGROUND = {154.0: "154kv_xlpe2000", 345.0: "345kv_acsr480x2"}


@dataclass(frozen=True)
class GridLayers:
    """The layers of a grid to read, in the CRS in which distances are taken; lines and plants may be missing."""

    substations: PowerSource
    lines: PowerSource | None
    plants: PowerSource | None
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext

    def read(self, plan_layer: str, check_cancelled: Callable[[], None] = lambda: None) -> PowerRows:
        """Return all rows of a layer, whatever their status; none where it is missing."""
        source = {SUBSTATION: self.substations, LINE: self.lines, PLANT: self.plants}[plan_layer]
        if source is None:
            return no_rows(plan_layer)
        return read_rows(source, plan_layer, self.crs, self.transform_context, check_cancelled)


@dataclass(frozen=True)
class Snapshot:
    """The grid at one time: what exists, or what is there at the end of a year."""

    year: int | None = None


@dataclass(frozen=True)
class GridSupply:
    """Substations (s,) that can feed loads: as columns, as rows of their layer, and with their headroom.

    ``next_line_year`` (s,): when the first planned line opens that ends at it; NaN: none that is dated. Left out are
    ``undated`` planned substations, ``overdue`` planned substations and lines, whose year is over before work begins,
    and substations of a ``strange_status``, which is no word of a plan.
    """

    points: SupplyPoints
    rows: PowerRows
    headroom: Headroom
    next_line_year: FloatArray
    undated: int
    overdue: int
    strange_status: int


def of_known_voltage(supply: GridSupply) -> GridSupply:
    """Return what can feed loads without the substations of unknown voltage, which never do."""
    points = supply.points
    kept = ~np.isnan(points.voltage_kv)
    known = taken(replace(points, ids=np.array(points.ids, dtype=object)), kept)
    return replace(
        supply,
        points=replace(known, ids=tuple(known.ids.tolist())),
        rows=supply.rows.taken(kept),
        headroom=taken(supply.headroom, kept),
        next_line_year=supply.next_line_year[kept],
    )


def read_network(
    layers: GridLayers, assumptions: Assumptions, check_cancelled: Callable[[], None], year: int | None = None
) -> tuple[Network, PowerRows, PowerRows, PowerRows]:
    """Return the network of what is there (at the end of a year), with its rows of substations, lines and plants."""
    found = [in_service(layers.read(name, check_cancelled), year) for name in (SUBSTATION, LINE, PLANT)]
    substations, lines, plants = found
    network = build(substations_of(substations), lines_of(lines), plants_of(plants), assumptions)
    return network, substations, lines, plants


def read_supply(
    layers: GridLayers,
    assumptions: Assumptions,
    check_cancelled: Callable[[], None] = lambda: None,
    snapshot: Snapshot | None = None,
    start_year: float = -np.inf,
) -> GridSupply:
    """Return what can feed loads now or later: substations that exist, and those to come whose opening is dated.

    ``start_year``: when work begins; what is still planned though its year is over by then is not to be relied on. Of a
    snapshot it is what is there at that time, whenever work begins.
    """
    rows = layers.read(SUBSTATION, check_cancelled)
    if not len(rows):
        raise InputError(
            mark("There are no substations to connect to"),
            where="{layer}",
            layer=rows.title or layers.substations.layer.title,
            remedy=mark("Choose a layer with substations; check its filter."),
        )
    status, kind, opens = rows.text("status"), rows.text("kind"), rows.year("opened")
    exists = (status == EXISTING) | np.equal(status, None)
    to_come = is_to_come(rows)
    feeds = ~np.isin(kind, np.array(_NO_FEEDERS, dtype=object))
    is_over = opens + 1 <= (start_year if snapshot is None else -np.inf)
    dated = to_come & ~np.isnan(opens) & ~is_over
    year = None if snapshot is None else snapshot.year
    there = feeds & (exists | dated if snapshot is None else is_in_service(rows, year))
    kept = rows.taken(there)
    lines, late_lines = layers.read(LINE, check_cancelled), 0
    found = substation_headroom(kept, in_service(lines, year), assumptions)
    opening, later = np.where(exists, np.nan, opens)[there], no_later_headroom(len(kept))
    if snapshot is None:
        lines, late_lines = without_overdue(lines, start_year)
        found = at_opening(found, kept, lines, opening, assumptions)
        later = later_headroom(found, kept, lines, assumptions, check_cancelled)
    return GridSupply(
        _points(kept, found, later, opening),
        kept,
        found,
        next_line_year(kept, lines, assumptions),
        undated=int((feeds & to_come & np.isnan(opens)).sum()),
        overdue=int((feeds & to_come & is_over).sum()) + late_lines,
        strange_status=int((feeds & ~np.isin(status, np.array([*STATUS, None], dtype=object))).sum()),
    )


def _points(rows: PowerRows, found: Headroom, later: LaterHeadroom, opens: FloatArray) -> SupplyPoints:
    voltage, xy = rows.number("voltage_kv"), rows.xy_m
    ids = [text or f"#{fid}" for text, fid in zip(rows.text("id"), rows.fids.tolist(), strict=True)]
    return SupplyPoints(
        tuple(ids),
        xy[:, 0],
        xy[:, 1],
        rows.number("position_accuracy_m"),
        voltage,
        found.headroom_mw,
        later,
        opens,
        by_voltage(ways.offered(voltage), ways.WAY_KV, voltage_classes()),
    )


def voltage_classes() -> FloatArray:
    """The voltages at which loads are connected, from low to high."""
    return np.unique(ways.WAY_KV)


def connection_terms(assumptions: Assumptions, *, is_underground: bool) -> CostTerms:
    """Return what connections cost; a feeder is taken to carry what its class may be asked for."""
    types = _UNDERGROUND if is_underground else _OVERHEAD
    ratings = {
        float(kv): assumptions.number(f"line.{types[kv]}.thermal_mva") if kv in types else np.inf
        for kv in voltage_classes().tolist()
    }
    return cost_terms(assumptions, ratings, is_underground=is_underground)


def contract_power(mw: FloatArray, basis: str | TextArray, hall: str, assumptions: Assumptions) -> Range:
    """Return the contract power of demands (n,) of which it is said what their MW mean; NaN where they are unknown.

    ``basis``, of each or of all: a word of a plan, or GRID for the load as the grid sees it. What is secured or
    received is contract power.
    """
    known = Range.exactly(np.where(np.isfinite(mw) & (mw > 0), mw, np.nan))
    words = np.broadcast_to(np.asarray(basis, dtype=object), mw.shape)
    is_it, is_grid = words == IT, words == GRID
    grid = contract = known
    # What no demand needs is not among the assumptions of the result.
    if is_it.any():
        grid = _where(is_it, known * assumptions.range(HALL_PUE[hall]), known)
    if is_it.any() or is_grid.any():
        contract = _where(is_it | is_grid, ways.contract_power_mw(grid, assumptions), known)
    return contract


def _where(rows: BoolArray, one: Range, other: Range) -> Range:
    return Range(
        np.where(rows, one.low, other.low),
        np.where(rows, one.likely, other.likely),
        np.where(rows, one.high, other.high),
    )


def supply_ways(contract_mw: Range, assumptions: Assumptions) -> BoolArray:
    """Return which ways of supply (n, w) suit the likely end of some contract powers (n,)."""
    suited: BoolArray = ways.supply(contract_mw, assumptions).allowed[1]
    return suited


def allowed_voltages(contract_mw: Range, assumptions: Assumptions) -> BoolArray:
    """Return which voltage classes (3, n, c) suit the low, likely and high end of some contract powers (n,)."""
    return by_voltage(ways.supply(contract_mw, assumptions).allowed, ways.WAY_KV, voltage_classes())
