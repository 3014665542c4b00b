# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid as rows of tables: buses, lines with groups of transformers, and what was found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np
import shapely

from ..core.power.arrays import FloatArray, IntArray, TextArray
from ..core.power.features import LINE, PLANT, SUBSTATION
from ..core.power.findings import Code, Finding
from ..core.power.flow import BranchStatus, branch_status
from ..core.power.grid import Grid
from ..core.power.line_types import PUBLISHED
from ..core.power.study_case import GAP_TEXTS, Missing
from ..errors import mark
from ..plan.power_layers import PowerRows
from .connection_table import MODELLED, Column, known
from .grid_model import GridModel
from .grid_model_gaps import BaseGap, gaps_of_base, of_flow

Translate = Callable[[str], str]

BASES = {
    PUBLISHED: mark("published"),
    MODELLED: mark("modelled"),
    "declared": mark("declared"),
    "assumed": mark("assumed"),
    "unknown": mark("unknown"),
    "none": mark("none there"),
}
NO_NETWORK, ISLAND, CONNECTED = "no_network", "island", "connected"
BUS_STATUS = {
    CONNECTED: mark("on the network"),
    ISLAND: mark("on an island"),
    NO_NETWORK: mark("no network"),
}
LEFT_OUT, TRANSFORMER = "left_out", "transformer"
BRANCH_STATUS = {
    "in_service": mark("in service"),
    "no_reactance": mark("reactance unknown"),
    "zero_reactance": mark("reactance is 0"),
    "no_shift": mark("phase shift unknown"),
    "one_bus": mark("both ends at one place"),
    LEFT_OUT: mark("left out"),
}
LAYER_TITLES = {
    SUBSTATION: mark("Substations"),
    LINE: mark("Transmission lines"),
    PLANT: mark("Power plants"),
}
CODE_TITLES: Mapping[Code, str] = {
    Code.ISLAND: mark("Islands beside the largest part"),
    Code.DANGLING: mark("Ends of lines that meet nothing"),
    Code.NO_POSITION: mark("Ends of lines without a place"),
    Code.UNKNOWN_ID: mark("Ends of lines that name no known substation"),
    Code.FAR_FROM_DRAWING: mark("Ends of lines far from the substation they name"),
    Code.VOLTAGE_MISMATCH: mark("Lines of a higher voltage than their substation"),
    Code.DUPLICATE_LINE: mark("Lines that may be there twice"),
    Code.DUPLICATE_SUBSTATION: mark("Substations that may be there twice"),
    Code.DUPLICATE_ID: mark("Identifiers that are there twice"),
    Code.ONE_BUS: mark("Lines with both ends at one place"),
    Code.UNKNOWN_VOLTAGE: mark("Lines of unknown voltage"),
    Code.NO_TYPE: mark("Lines without a line type"),
    Code.CIRCUITS_ASSUMED: mark("Lines whose circuits are assumed"),
    Code.DRAWN_LENGTH: mark("Lines whose length is that of the drawing"),
    Code.NO_LENGTH: mark("Lines without a length"),
    Code.NO_NETWORK: mark("Substations at which no line ends"),
    Code.TRANSFORMER_ASSUMED: mark("Transformers that are assumed"),
    Code.NO_TRANSFORMER_TYPE: mark("Transformers without a type"),
    Code.PLANT_OFF_NETWORK: mark("Power plants that are not on the network"),
    Code.BRIDGES: mark("Lines without a second way"),
    Code.LOAD_UNKNOWN: mark("Substations whose load is unknown"),
    Code.REGION_NOT_ON_NETWORK: mark("Regions whose demand no substation takes"),
    Code.REGION_EXCEEDED: mark("Regions whose published loads exceed their demand"),
    Code.SHARED_EQUALLY: mark("Regions that were shared equally"),
    Code.CAPACITY_UNKNOWN: mark("Power plants without a capacity"),
    Code.BOUNDARY_MISSING: mark("Flows at the edge that are not declared"),
    Code.SHORTAGE: mark("Islands that are short of generation"),
    Code.SURPLUS: mark("Islands with too much inflow"),
}

BUS_COLUMNS: tuple[Column, ...] = (
    Column("bus_id", "text", mark("Bus")),
    Column("substation_id", "text", mark("Substation")),
    Column("name", "text", mark("Name")),
    Column("voltage_kv", "real", mark("Voltage (kV)")),
    Column("load_mw", "real", mark("Load (MW)")),
    Column("load_basis", "text", mark("Basis of the load"), BASES),
    Column("generation_mw", "real", mark("Generation (MW)")),
    Column("generation_basis", "text", mark("Basis of the generation"), BASES),
    Column("island", "integer", mark("Island (1: the largest)")),
    Column("circuits", "integer", mark("Circuits and transformers here")),
    Column("status", "text", mark("State"), BUS_STATUS),
)
BRANCH_COLUMNS: tuple[Column, ...] = (
    Column("branch_id", "text", mark("Line or transformers")),
    Column("name", "text", mark("Name")),
    Column(
        "kind", "text", mark("Kind"), {LINE: mark("transmission line"), TRANSFORMER: mark("transformers")}
    ),
    Column("from_bus", "text", mark("From")),
    Column("to_bus", "text", mark("To")),
    Column("voltage_kv", "real", mark("Voltage (kV)")),
    Column("circuits", "integer", mark("Circuits or banks")),
    Column("circuits_basis", "text", mark("Basis of the circuits"), BASES),
    Column("reactance_pu", "real", mark("Reactance of a circuit (per unit, 100 MVA)")),
    Column("reactance_basis", "text", mark("Basis of the reactance"), BASES),
    Column("rating_mva", "real", mark("Rating of all circuits (MVA)")),
    Column("rating_basis", "text", mark("Basis of the rating"), BASES),
    Column("flow_mw", "real", mark("Flow (MW, modelled)")),
    Column("loading_pct", "real", mark("Loading (%, modelled)")),
    Column("flow_basis", "text", mark("Basis of the flow"), BASES),
    Column("status", "text", mark("State"), BRANCH_STATUS),
    Column("missing", "text", mark("What is missing")),
)
FINDING_COLUMNS: tuple[Column, ...] = (
    Column("code", "text", mark("Finding"), {code.value: text for code, text in CODE_TITLES.items()}),
    Column("layer", "text", mark("Layer"), LAYER_TITLES),
    Column("row_id", "text", mark("Identifier of the row")),
    Column("name", "text", mark("Name")),
    Column("text", "text", mark("What was found")),
)

Place = tuple[float, float]
# Findings that are counted by islands, and not by their rows.
_OF_ISLANDS = (Code.ISLAND, Code.SHORTAGE, Code.SURPLUS)
# Before and after the columns of which a line that was left out has no value.
_HEAD, _TAIL = 6, 2


def bus_rows(model: GridModel, language: str) -> Iterator[tuple[Place | None, list[Any]]]:
    """Yield of each bus, then of each substation on none, the place and the values of BUS_COLUMNS."""
    grid, base, places = model.base.grid, model.base, model.places(language)
    island, own_ids = _ranked_islands(grid), model.substations.text("id")
    ends = np.bincount(np.concatenate((grid.from_bus, grid.to_bus)), minlength=grid.bus_count)
    published = model.substations.number("peak_load_mw")
    for number, (bus, row) in enumerate(zip(places.bus.tolist(), places.row.tolist(), strict=True)):
        head = [
            places.ids[number],
            own_ids[row] if row >= 0 else None,
            places.names[number],
            known(places.kv[number]),
        ]
        place = point(places.xy_m[number])
        if bus < 0:
            load = known(published[row])
            basis = "unknown" if load is None else PUBLISHED
            yield place, [*head, load, basis, None, "none", None, 0, NO_NETWORK]
            continue
        yield (
            place,
            [
                *head,
                known(grid.load_mw[bus]),
                base.load_basis[bus],
                known(grid.generation_mw[bus]),
                base.generation_basis[bus],
                int(island[bus]),
                int(ends[bus]),
                CONNECTED if island[bus] == 1 else ISLAND,
            ],
        )


def branch_rows(
    model: GridModel, language: str, translate: Translate
) -> Iterator[tuple[bytes | None, list[Any]]]:
    """Yield of each row of lines its drawing as WKB, then of each group of transformers none, with BRANCH_COLUMNS."""
    grid, lines = model.base.grid, model.lines
    names, ids, kv = lines.name(language), lines.text("id"), lines.number("voltage_kv")
    at_substation = model.substations.name(language)
    nothing = [None] * (len(BRANCH_COLUMNS) - _HEAD - _TAIL)
    corridor, first, count = np.unique(grid.corridor, return_index=True, return_counts=True)
    flow, loading = _flows(model, corridor)
    states, lacks = branch_status(grid)[first], _lacks(model, first, translate)
    place = {number: at for at, number in enumerate(corridor.tolist())}
    for row, shape in enumerate(lines.geometries.tolist()):
        at = place.get(row)
        head = [ids[row], names[row], LINE]
        wkb = None if shape is None else shapely.to_wkb(shape)
        if at is None:
            yield wkb, [*head, None, None, known(kv[row]), *nothing, LEFT_OUT, None]
            continue
        yield (
            wkb,
            [
                *head,
                *_branch_values(model, int(first[at]), int(count[at]), flow[at], loading[at], states[at]),
                lacks(at),
            ],
        )
    for at in np.flatnonzero(corridor >= len(lines)).tolist():
        branch = int(first[at])
        substation = int(model.network.substation_of_branch[branch])
        values = _branch_values(model, branch, int(count[at]), flow[at], loading[at], states[at])
        name = grid.branch_ids[branch].removesuffix(" 1" if count[at] > 1 else "")
        yield None, [name, at_substation[substation], TRANSFORMER, *values, lacks(at)]


def finding_rows(model: GridModel, language: str, translate: Translate) -> Iterator[list[Any]]:
    """Yield the values of FINDING_COLUMNS, one row for each row of a layer that a finding is about."""
    rows = {SUBSTATION: model.substations, LINE: model.lines, PLANT: model.plants}
    ids = {name: _ids(each) for name, each in rows.items()}
    names = {name: each.name(language) for name, each in rows.items()}
    for finding in model.findings:
        text = finding.message(translate)
        if not finding.rows:
            yield [finding.code.value, finding.layer, None, None, text]
        for row in finding.rows:
            layer = finding.layer
            yield [finding.code.value, layer, ids[layer][row], names[layer][row], text]


def counts(findings: tuple[Finding, ...]) -> dict[Code, int]:
    """Return how many rows, or findings without any, each code is about, in the order of the codes."""
    found = dict.fromkeys(Code, 0)
    for finding in findings:
        found[finding.code] += 1 if finding.code in _OF_ISLANDS else max(len(finding.rows), 1)
    found[Code.BRIDGES] = sum(len(finding.rows) for finding in findings if finding.code == Code.BRIDGES)
    return {code: count for code, count in found.items() if count}


def gap_texts(
    gaps: Sequence[Missing],
    base_gaps: Sequence[BaseGap],
    translate: Translate,
    island: int | None = None,
) -> list[str]:
    """Return what a grid and its base case lack for a study case, with ids; of an island only what it lacks."""
    texts = []
    for gap in (*gaps, *base_gaps):
        if island is not None and not gap.about.touches(np.array([island]))[0]:
            continue
        text = translate(GAP_TEXTS[gap.gap] if isinstance(gap, Missing) else _base_text(gap))
        what = "" if isinstance(gap, Missing) else translate(CODE_TITLES[gap.code])
        text = text.format(what=what, count=gap.count, total=gap.total)
        ids = gap.about.named(island)
        texts.append(f"{text} ({ids})" if ids else text)
    return texts


def _base_text(gap: BaseGap) -> str:
    return mark("{what}: {count} of {total}") if gap.total else mark("{what}: {count}")


def point(xy: FloatArray) -> Place | None:
    """Return a place, or None where it is not known."""
    x, y = (known(value) for value in xy)
    return None if x is None or y is None else (x, y)


def _ranked_islands(grid: Grid) -> IntArray:
    """Return the number of the island of each bus (b,), from 1 by size."""
    island = grid.islands
    if not len(island):
        return island
    order = np.argsort(-np.bincount(island), kind="stable")
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(1, len(order) + 1)
    ranked: IntArray = rank[island]
    return ranked


def _lacks(model: GridModel, branches: IntArray, translate: Translate) -> Callable[[int], str | None]:
    """Return what tells why one of some branches (k,) has no flow: what its island lacks."""
    grid, gaps = model.base.grid, of_flow(model.gaps)
    base_gaps = gaps_of_base(model.network, model.base, model.plants)
    island = grid.islands[grid.from_bus[branches]]
    of_island = cache(lambda number: "; ".join(gap_texts(gaps, base_gaps, translate, number)) or None)
    return lambda at: of_island(int(island[at]))


def _flows(model: GridModel, corridor: IntArray) -> tuple[FloatArray, FloatArray]:
    """Return the flow of corridors (k,) in MW and the loading of their fullest circuit in percent; NaN without any."""
    grid = model.base.grid
    if model.flow is None:
        nothing = np.full(len(corridor), np.nan)
        return nothing, nothing
    at = np.searchsorted(corridor, grid.corridor)
    flow = np.bincount(at, model.flow.flow_mw, minlength=len(corridor))
    loading = np.zeros(len(corridor))
    np.maximum.at(loading, at, 100.0 * np.abs(model.flow.flow_mw) / grid.rating_mva)
    return flow, loading


def _branch_values(
    model: GridModel, branch: int, count: int, flow_mw: float, loading_pct: float, state: int
) -> list[Any]:
    grid, network = model.base.grid, model.network
    tail, head = int(grid.from_bus[branch]), int(grid.to_bus[branch])
    kv = np.array([grid.bus_kv[tail], grid.bus_kv[head]])
    flow = known(flow_mw)
    return [
        grid.bus_ids[tail],
        grid.bus_ids[head],
        known(np.nan if np.isnan(kv).all() else np.nanmax(kv)),
        count,
        network.circuits_basis[branch],
        known(grid.reactance_pu[branch]),
        network.reactance_basis[branch],
        known(grid.rating_mva[branch] * count),
        network.rating_basis[branch],
        flow,
        known(loading_pct),
        None if flow is None else MODELLED,
        BranchStatus(int(state)).name.lower(),
    ]


def _ids(rows: PowerRows) -> TextArray:
    ids = [text or f"#{fid}" for text, fid in zip(rows.text("id"), rows.fids.tolist(), strict=True)]
    return np.array([*ids, None], dtype=object)[:-1]
