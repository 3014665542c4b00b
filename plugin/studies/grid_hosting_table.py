# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Hosting capacity as rows of tables: buses with their range, overloads that are there anyway, and the study cases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from ..core.power.arrays import IntArray
from ..core.power.hosting import NONE, HostingRange, Limits
from ..core.power.study_case import SCREENING_NOTE, STATUS_TEXTS, HostingStatus
from ..errors import mark
from .connection_table import Column, codes, known
from .grid_hosting import Hosting, HostingRequest, Source
from .grid_model import GridModelRequest
from .grid_model_table import Place, Translate, gap_texts, point
from .hosting_case import CaseFile

NOT_COMPUTABLE, NO_NETWORK = "not_computable", "no_network"
HOSTING_STATUS = codes(STATUS_TEXTS) | {NOT_COMPUTABLE: mark("Not computable")}
SOURCES = {
    Source.CAPACITY.value: mark("all generators by capacity"),
    Source.OUTPUT.value: mark("generators by output"),
}
OVERLOAD_RULE = mark("listed, not charged: what is overloaded without the extra load limits nothing")
SCALING_RULE = mark("load and generation {factor}, what is then missing is shared by capacity")
NO_OUTAGE = mark("none (base case)")

BUS_COLUMNS: tuple[Column, ...] = (
    Column("bus_id", "text", mark("Bus")),
    Column("name", "text", mark("Name")),
    Column("voltage_kv", "real", mark("Voltage (kV)")),
    Column("range_text", "text", mark("Hosting capacity (modelled)")),
    Column("low_mw", "real", mark("Hosting capacity: low (MW)")),
    Column("high_mw", "real", mark("Hosting capacity: high (MW)")),
    Column("status", "text", mark("State"), HOSTING_STATUS),
    Column("limit_branch", "text", mark("Limited by")),
    Column("limit_outage", "text", mark("After the outage of")),
    Column("capped", "integer", mark("High is a lower bound (1: yes)")),
    Column("known_cases", "integer", mark("Study cases with an answer")),
    Column("cases", "integer", mark("Study cases")),
    Column("n0_low_mw", "real", mark("All in service: low (MW)")),
    Column("n0_high_mw", "real", mark("All in service: high (MW)")),
    Column("n0_status", "text", mark("All in service: status"), HOSTING_STATUS),
    Column("n0_branch", "text", mark("All in service: limited by")),
    Column("n1_low_mw", "real", mark("One circuit out: low (MW)")),
    Column("n1_high_mw", "real", mark("One circuit out: high (MW)")),
    Column("n1_status", "text", mark("One circuit out: status"), HOSTING_STATUS),
    Column("n1_branch", "text", mark("One circuit out: limited by")),
    Column("n1_outage", "text", mark("One circuit out: outage of")),
    Column("missing", "text", mark("What is missing")),
    Column("note", "text", mark("What this is")),
)
OVERLOAD_COLUMNS: tuple[Column, ...] = (
    Column("study_case", "text", mark("Study case")),
    Column("branch_id", "text", mark("Overloaded")),
    Column("outage_id", "text", mark("After the outage of")),
    Column("flow_mw", "real", mark("Flow (MW, modelled)")),
    Column("rating_mva", "real", mark("Rating (MVA)")),
    Column("loading_pct", "real", mark("Loading (%, modelled)")),
)
CASE_COLUMNS: tuple[Column, ...] = (
    Column("study_case", "text", mark("Study case")),
    Column("grid", "text", mark("Grid")),
    Column("snapshot", "text", mark("Snapshot")),
    Column("cutoff", "real", mark("Cut-off of sensitivities")),
    Column("monitored", "integer", mark("Monitored circuits")),
    Column("circuits", "integer", mark("Circuits in all")),
    Column("minimum_kv", "real", mark("Monitored from (kV)")),
    Column("area", "text", mark("Monitored area")),
    Column("outages", "integer", mark("Outages looked at")),
    Column("unknown_outages", "integer", mark("Outages without an answer")),
    Column("sources", "text", mark("Served by"), SOURCES),
    Column("cap_mw", "real", mark("Largest load looked for (MW)")),
    Column("overloads", "integer", mark("Overloads without extra load")),
    Column("treatment", "text", mark("Treatment of overloads")),
    Column("computable", "integer", mark("Computable (1: yes)")),
    Column("missing", "text", mark("What is missing")),
    Column("note", "text", mark("What this is")),
)


def bus_rows(hosting: Hosting, translate: Translate) -> Iterator[tuple[Place | None, list[Any]]]:
    """Yield of each bus, and of each substation on none, its place and the values of BUS_COLUMNS."""
    places, note = hosting.places, translate(SCREENING_NOTE)
    lacks = cache(lambda island: missing_text(hosting, translate, island))
    has_branch = hosting.grid.has_branch
    n0 = _columns(hosting, hosting.n0, [result.n0 for result in hosting.results])
    n1 = _columns(hosting, hosting.n1, [result.n1 for result in hosting.results])
    lead, ranged = (n0, hosting.n0) if hosting.n1 is None else (n1, hosting.n1)
    result_of = {bus: place for place, bus in enumerate(hosting.asked.tolist())}
    for number, bus in enumerate(places.bus.tolist()):
        head = [places.ids[number], places.names[number], known(places.kv[number])]
        on_network = bus >= 0 and bool(has_branch[bus])
        if ranged is None or not on_network or hosting.lacking[bus]:
            status = NOT_COMPUTABLE if on_network else NO_NETWORK
            why = lacks(int(hosting.island[bus])) if on_network else translate(HOSTING_STATUS[NO_NETWORK])
            nothing = [None] * (len(BUS_COLUMNS) - len(head) - 2)
            row = [*head, translate(HOSTING_STATUS[status]), *nothing, note]
            row[_STATUS], row[_MISSING] = status, why
            yield point(places.xy_m[number]), row
            continue
        at = result_of[bus]
        first, one = lead(at), n1(at)
        low, high, status, branch, outage = first
        capped = int(ranged.is_capped[at])
        yield (
            point(places.xy_m[number]),
            [
                *head,
                range_text(low, high, capped, translate(HOSTING_STATUS[status])),
                low,
                high,
                status,
                branch,
                outage,
                capped,
                int(ranged.known_cases[at]),
                len(hosting.cases),
                *n0(at)[:-1],
                *(one if hosting.n1 is not None else [None] * len(one)),
                None if low is not None else translate(HOSTING_STATUS[status]),
                note,
            ],
        )


_NAMES = [column.name for column in BUS_COLUMNS]
_STATUS, _MISSING = _NAMES.index("status"), _NAMES.index("missing")


def _columns(
    hosting: Hosting, found: HostingRange | None, limits: list[Limits]
) -> Callable[[int], list[Any]]:
    """Return what gives low, high, status, limiting branch and outage of a result; those of the case of the low end."""
    if found is None:
        return lambda _bus: [None] * 5
    branch_ids = hosting.grid.branch_ids
    case = np.maximum(found.low_case, 0)
    bus = np.arange(len(case))

    def of_low(name: str) -> IntArray:
        picked: IntArray = np.stack([getattr(each, name) for each in limits])[case, bus]
        return picked

    status, branch, outage = of_low("status"), of_low("branch"), of_low("outage")

    def name(number: int) -> str | None:
        return None if number == NONE else branch_ids[number]

    return lambda row: [
        known(found.low_mw[row]),
        known(found.high_mw[row]),
        HostingStatus(int(status[row])).name.lower(),
        name(int(branch[row])),
        name(int(outage[row])),
    ]


def range_text(low: float | None, high: float | None, capped: int, otherwise: str) -> str:
    """Return "120–340 MW", "≥ 2,000 MW" where nothing limits, or what is said where no MW are known."""
    if low is None or high is None:
        return otherwise
    return f"{ends_text(f'{low:,.0f}', f'{high:,.0f}', is_capped=bool(capped))} MW"


def ends_text(low: str, high: str, *, is_capped: bool) -> str:
    """Return "120–340", "145" where both ends read alike, "≥ 2,000" or "120–≥2,000" where nothing limits."""
    if low == high:
        return f"≥ {low}" if is_capped else low
    return f"{low}–≥{high}" if is_capped else f"{low}–{high}"


def missing_text(hosting: Hosting, translate: Translate, island: int | None = None) -> str:
    """Return what keeps the capacity from being computed, all or that of an island; "" where nothing does."""
    return "; ".join(gap_texts(hosting.gaps, hosting.base_gaps, translate, island))


def overload_rows(hosting: Hosting, translate: Translate) -> Iterator[list[Any]]:
    """Yield the values of OVERLOAD_COLUMNS of every overload that is there without any extra load."""
    ids = hosting.grid.branch_ids
    for result in hosting.results:
        columns = (column.tolist() for column in result.overloads)
        for branch, outage, flow, rating in zip(*columns, strict=True):
            yield [
                result.case.name,
                ids[branch],
                translate(NO_OUTAGE) if outage == NONE else ids[outage],
                known(flow),
                known(rating),
                known(100.0 * abs(flow) / rating) if rating > 0.0 else None,
            ]


def overload_count(hosting: Hosting) -> int:
    """Return how many overloads there are in all cases."""
    return sum(len(result.overloads.branch) for result in hosting.results)


def case_rows(hosting: Hosting, translate: Translate) -> Iterator[list[Any]]:
    """Yield the values of CASE_COLUMNS of every declared study case."""
    declared, grid = hosting.request.cases, hosting.grid
    for number, case in enumerate(hosting.cases):
        result = hosting.results[number] if hosting.results else None
        yield [
            case.name,
            grid_title(hosting),
            translate(SCALING_RULE).format(factor=case.snapshot),
            case.ptdf_cutoff,
            int(case.monitors(grid).sum()),
            grid.branch_count,
            known(declared.minimum_kv),
            None if declared.area is None else declared.area.title,
            int(case.takes_out(grid).sum()),
            None if result is None else len(np.unique(result.unknown_outages)),
            declared.source.value,
            case.cap_mw,
            None if result is None else len(result.overloads.branch),
            translate(OVERLOAD_RULE),
            int(hosting.is_computable),
            missing_text(hosting, translate) or None,
            translate(SCREENING_NOTE),
        ]


def grid_title(hosting: Hosting) -> str:
    """Return what the grid is called: the file of the case, or as ``model_title`` says."""
    grid = hosting.request.grid
    if isinstance(grid, CaseFile):
        return grid.path.name
    return model_title(grid)


def model_title(request: GridModelRequest) -> str:
    """Return the plan, or the layer of substations, with the year if one is chosen."""
    layer = request.layers.substations.layer
    title = Path(layer.origin.partition("|")[0]).stem if layer.plan_layer else layer.title
    return title if request.year is None else f"{title}, {request.year}"


def snapshot_title(request: HostingRequest | GridModelRequest, translate: Translate) -> str:
    """Return which time or which case a result is of, with the load factors that are not 1."""
    factors = request.cases.load_factors if isinstance(request, HostingRequest) else (1.0,)
    grid = request.grid if isinstance(request, HostingRequest) else request
    if isinstance(grid, CaseFile):
        time = grid.path.stem
    else:
        time = translate(mark("what exists")) if grid.year is None else str(grid.year)
    texts = [f"×{factor:g}" for factor in factors]
    return ", ".join([time, *(texts if texts != ["×1"] else ())])
