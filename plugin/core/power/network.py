# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid from substations, lines and plants, with what in it is data, what is assumed, and what was found wrong."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..assumptions import Assumptions
from .arrays import FloatArray, IntArray, TextArray
from .bridges import spanning_tree, tree_bridges
from .features import LINE, PLANT, SUBSTATION, Lines, Plants, Substations
from .findings import Code, Finding, each
from .grid import Grid
from .joining import groups, nearest, ranks
from .line_types import ASSUMED, Parameters, levels, line_parameters, transformer_parameters
from .naming import kv_texts, named, numbered, texts
from .topology import Topology, join


@dataclass(frozen=True)
class Network:
    """A grid of b buses and m branches, and where they come from.

    ``bus_of_substation`` (n,), ``bus_of_plant`` (p,): -1 where it is not on the network. ``substation_of_bus`` (b,):
    -1 for junctions and loose ends. ``line_of_branch`` (m,): the row, -1 for a transformer; ``substation_of_branch``
    (m,): the row a transformer stands at, -1 for a line. The basis columns (m,) say "published", "assumed", "unknown".
    The grid's load is the published peak load alone and its generation unknown: a base case fills both.
    """

    grid: Grid
    bus_of_substation: IntArray
    bus_of_plant: IntArray
    substation_of_bus: IntArray
    bus_xy_m: FloatArray
    line_of_branch: IntArray
    substation_of_branch: IntArray
    resistance_pu: FloatArray
    circuits_basis: TextArray
    reactance_basis: TextArray
    rating_basis: TextArray
    findings: tuple[Finding, ...]


def build(
    substations: Substations,
    lines: Lines,
    plants: Plants,
    assumptions: Assumptions,
    *,
    tolerance_m: float | None = None,
    same_site_m: float = 0.0,
) -> Network:
    """Return the network of some rows: those that exist at the time that is studied.

    ``tolerance_m``: how near a line's end must be to a substation, by default ``network.join_tolerance_m``;
    ``same_site_m``: rows of substations so near are one site, by default none. Raises InputError for a tolerance that
    joins so much that it must be a slip. What is wrong with single rows is among the findings.
    """
    ratio = assumptions.number("network.voltage_ratio")
    tolerance = assumptions.number("network.join_tolerance_m") if tolerance_m is None else tolerance_m
    line_level = levels(lines.voltage_kv, ratio)
    topology = join(
        substations, lines, levels(substations.voltage_kv, ratio), line_level, tolerance, same_site_m
    )
    length, length_findings = _lengths(lines)
    circuits = line_parameters(lines, line_level, length, assumptions)
    banks = _banks(topology, substations, assumptions)
    reach = assumptions.number("network.plant_reach_m")
    plant_bus = _plant_buses(plants, substations, topology.bus_of_substation, reach)
    kept = np.flatnonzero(topology.line_bus[:, 0] != topology.line_bus[:, 1])
    line, bank = np.repeat(kept, circuits.count[kept]), np.repeat(np.arange(len(banks.count)), banks.count)
    high_row = topology.bus_substation[topology.high_bus]
    grid = _grid(substations, lines, plants, topology, plant_bus, (line, circuits), (bank, banks))
    off = np.flatnonzero(plant_bus < 0)
    return Network(
        grid,
        topology.bus_of_substation,
        plant_bus,
        topology.bus_substation,
        topology.bus_xy_m,
        np.concatenate((line, np.full(len(bank), -1))),
        np.concatenate((np.full(len(line), -1), high_row[bank])),
        np.concatenate((circuits.resistance_pu[line], banks.resistance_pu[bank])),
        np.concatenate((circuits.count_basis[line], banks.count_basis[bank])),
        np.concatenate((circuits.reactance_basis[line], banks.reactance_basis[bank])),
        np.concatenate((circuits.rating_basis[line], banks.rating_basis[bank])),
        (
            *_shape_findings(grid, topology, kept),
            *topology.findings,
            *length_findings,
            *_line_findings(lines, line_level, length, circuits, topology),
            *_transformer_findings(topology, banks),
            *each(Code.PLANT_OFF_NETWORK, PLANT, off, km=reach / 1000.0),
        ),
    )


def _lengths(lines: Lines) -> tuple[FloatArray, list[Finding]]:
    """Return lengths (n,) in km, those of the drawing where none is given; NaN where there is none."""
    given = np.where(np.isfinite(lines.length_km) & (lines.length_km > 0.0), lines.length_km, np.nan)
    drawn = np.where(np.isfinite(lines.drawn_km) & (lines.drawn_km > 0.0), lines.drawn_km, np.nan)
    length = np.where(np.isnan(given), drawn, given)
    from_drawing = np.flatnonzero(np.isnan(given) & ~np.isnan(drawn))
    return length, [
        *each(Code.DRAWN_LENGTH, LINE, from_drawing, km=np.round(drawn[from_drawing], 3)),
        *each(Code.NO_LENGTH, LINE, np.flatnonzero(np.isnan(length))),
    ]


def _banks(topology: Topology, substations: Substations, assumptions: Assumptions) -> Parameters:
    row = topology.rated_substation
    told = row >= 0
    mva, banks = np.full(len(row), np.nan), np.full(len(row), np.nan)
    mva[told] = substations.transformer_mva[row[told]]
    banks[told] = substations.banks[row[told]]
    level = topology.bus_level
    return transformer_parameters(level[topology.high_bus], level[topology.low_bus], mva, banks, assumptions)


def _plant_buses(
    plants: Plants, substations: Substations, bus_of_substation: IntArray, reach_m: float
) -> IntArray:
    """Return the bus of each plant (p,): that of the nearest substation on the network, -1 where none is in reach."""
    places = np.stack((substations.x_m, substations.y_m), axis=1).astype(np.float64)
    places[bus_of_substation < 0] = np.nan
    xy = np.stack((plants.x_m, plants.y_m), axis=1).astype(np.float64)
    any_level = np.full(len(plants), np.nan)
    found = nearest(
        xy,
        any_level,
        places,
        np.full(len(substations), np.nan),
        ranks(substations.ids),
        reach_m,
        is_substation=True,
    )
    if not len(substations):
        return found
    return np.where(found >= 0, bus_of_substation[found], -1)


def _grid(
    substations: Substations,
    lines: Lines,
    plants: Plants,
    topology: Topology,
    plant_bus: IntArray,
    circuits: tuple[IntArray, Parameters],
    banks: tuple[IntArray, Parameters],
) -> Grid:
    (line, per_circuit), (bank, per_bank) = circuits, banks
    count = len(topology.bus_kv)
    load = np.full(count, np.nan)
    fed = np.flatnonzero((topology.bus_of_substation >= 0) & np.isfinite(substations.peak_load_mw))
    load[topology.bus_of_substation[fed]] = 0.0
    np.add.at(load, topology.bus_of_substation[fed], substations.peak_load_mw[fed])
    share = np.zeros(count)
    joined = np.flatnonzero((plant_bus >= 0) & (plants.capacity_mw > 0.0) & np.isfinite(plants.capacity_mw))
    np.add.at(share, plant_bus[joined], plants.capacity_mw[joined])
    bus_ids = _bus_ids(substations, topology)
    kv = kv_texts(topology.bus_kv)
    between = kv[topology.high_bus] + "/" + kv[topology.low_bus] + " kV"
    at = named(substations.ids, "substation")[topology.bus_substation[topology.high_bus]]
    group_ids = "transformer " + at + " " + between
    return Grid(
        tuple(bus_ids.tolist()),
        topology.bus_kv,
        load,
        np.full(count, np.nan),
        share,
        (*numbered(named(lines.ids, "line")[line], line), *numbered(group_ids[bank], bank)),
        np.concatenate((topology.line_bus[line, 0], topology.high_bus[bank])),
        np.concatenate((topology.line_bus[line, 1], topology.low_bus[bank])),
        np.concatenate((per_circuit.reactance_pu[line], per_bank.reactance_pu[bank])),
        np.concatenate((per_circuit.rating_mva[line], per_bank.rating_mva[bank])),
        np.zeros(len(line) + len(bank)),
        np.concatenate((np.zeros(len(line), dtype=np.bool_), np.ones(len(bank), dtype=np.bool_))),
        np.concatenate((line, len(lines) + bank)),
    )


def _bus_ids(substations: Substations, topology: Topology) -> TextArray:
    """Return the id of the substation, with the voltage where it is not the bus of the row's own, or "junction 1"."""
    row = topology.bus_substation
    ids = "junction " + texts(np.cumsum(row < 0))
    at = row >= 0
    ids[at] = named(substations.ids, "substation")[row[at]]
    other = np.flatnonzero(at)
    other = other[topology.bus_of_substation[row[other]] != other]
    ids[other] = ids[other] + " " + kv_texts(topology.bus_kv[other]) + " kV"
    return numbered(ids, groups(ids))


def _shape_findings(grid: Grid, topology: Topology, kept: IntArray) -> list[Finding]:
    """Return the islands beside the largest, and how many lines are bridges, all circuits of a line taken as one."""
    tail = np.concatenate((topology.line_bus[kept, 0], topology.high_bus))
    head = np.concatenate((topology.line_bus[kept, 1], topology.low_bus))
    if not len(tail):
        return []
    island = grid.islands
    sizes = np.bincount(island)
    order = np.argsort(island, kind="stable")
    found = []
    for buses in np.split(order, np.cumsum(sizes)[:-1]):
        if island[buses[0]] == np.argmax(sizes):
            continue
        rows = topology.bus_substation[buses]
        ids = tuple(grid.bus_ids[bus] for bus in buses.tolist())
        found.append(
            Finding(
                Code.ISLAND,
                SUBSTATION,
                tuple(np.unique(rows[rows >= 0]).tolist()),
                {"buses": len(buses), "bus_ids": ids},
            )
        )
    tree = spanning_tree(island, tail, head, np.ones(len(tail), dtype=np.bool_))
    bridges = tree.branch[tree_bridges(tree, tail, head, np.ones(len(tail), dtype=np.bool_))]
    rows = kept[np.sort(bridges[bridges < len(kept)])]
    values = {"bridges": len(rows), "lines": len(kept)}
    return [*found, Finding(Code.BRIDGES, LINE, tuple(rows.tolist()), values)]


def _line_findings(
    lines: Lines, level: FloatArray, length: FloatArray, circuits: Parameters, topology: Topology
) -> list[Finding]:
    no_type = np.flatnonzero(~np.isnan(level) & ~np.isnan(length) & np.isnan(circuits.reactance_pu))
    assumed = np.flatnonzero(circuits.count_basis == ASSUMED)
    return [
        *each(Code.ONE_BUS, LINE, np.flatnonzero(topology.line_bus[:, 0] == topology.line_bus[:, 1])),
        *each(Code.UNKNOWN_VOLTAGE, LINE, np.flatnonzero(np.isnan(level))),
        *each(Code.NO_TYPE, LINE, no_type, kv=lines.voltage_kv[no_type]),
        *each(Code.CIRCUITS_ASSUMED, LINE, assumed, circuits=circuits.count[assumed]),
    ]


def _transformer_findings(topology: Topology, banks: Parameters) -> list[Finding]:
    row = topology.bus_substation[topology.high_bus]
    high, low = topology.bus_kv[topology.high_bus], topology.bus_kv[topology.low_bus]
    untyped = np.isnan(banks.reactance_pu)
    assumed = ~untyped & ((banks.count_basis == ASSUMED) | (banks.rating_basis == ASSUMED))
    return [
        finding
        for code, group in ((Code.TRANSFORMER_ASSUMED, assumed), (Code.NO_TRANSFORMER_TYPE, untyped))
        for finding in each(
            code, SUBSTATION, row[group], high_kv=high[group], low_kv=low[group], banks=banks.count[group]
        )
    ]
