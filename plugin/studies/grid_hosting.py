# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Hosting capacity as a range over declared study cases, of a plan's grid or of a MATPOWER case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.assumptions import Assumption, Assumptions
from ..core.power.arrays import BoolArray, FloatArray, IntArray
from ..core.power.grid import Grid
from ..core.power.hosting import HostingCapacity, HostingRange, hosting_capacity, over_cases
from ..core.power.study_case import Missing, StudyCase, complete_part, missing, touched
from ..errors import InputError, mark
from ..plan.arrays import VectorInput, read_features
from .grid_model import BusPlaces, GridModel, GridModelRequest, model_grid
from .grid_model_gaps import BaseGap
from .hosting_case import CaseFile, read_case_file

Progress = Callable[[float], None]
# Responses of branches to buses that are held at once: 160 MB, and a few seconds in which nothing can be cancelled.
_MOST_RESPONSES = 20_000_000
# Of the work: reading the grid, then all study cases alike.
_READ = 0.1


class Source(StrEnum):
    """Which generators serve more load: all by their capacity, or those that run by their output."""

    CAPACITY = "capacity"
    OUTPUT = "output"


@dataclass(frozen=True)
class StudyCases:
    """The declared cases: one for each load factor and cut-off. ``area``: branches with both ends inside limit."""

    cutoffs: tuple[float, ...]
    load_factors: tuple[float, ...]
    has_outages: bool
    minimum_kv: float
    area: VectorInput | None
    source: Source
    cap_mw: float


@dataclass(frozen=True)
class HostingRequest:
    """A grid, either of layers or of a file, and the cases; ``crs``: of all places.

    ``buses``: ids of buses or substations to look at, all where there are none.
    """

    grid: GridModelRequest | CaseFile
    cases: StudyCases
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    assumptions: Assumptions
    language: str
    buses: tuple[str, ...] = ()


@dataclass(frozen=True)
class Hosting:
    """The answer: ``n0``, ``n1`` are None where nothing is computable or, ``n1``, no outage was asked for.

    ``gaps``, ``base_gaps``: what is missing, of the grid, and of the base case. ``island``, ``lacking`` (n,): the
    islands of buses, and which of them have no answer for it.
    ``places``: of the buses that were ``asked`` for (b,), in which order results are, and of substations on none.
    ``results``: one for each of ``cases``, none where nothing is computable; what is lacking has no part in them.
    ``strangers``: places that name a bus the
    case has not.
    """

    request: HostingRequest
    grid: Grid
    places: BusPlaces
    asked: IntArray
    cases: tuple[StudyCase, ...]
    gaps: tuple[Missing, ...]
    base_gaps: tuple[BaseGap, ...]
    island: IntArray
    lacking: BoolArray
    results: tuple[HostingCapacity, ...]
    n0: HostingRange | None
    n1: HostingRange | None
    model: GridModel | None
    split_rows: int
    rows_out: int
    dc_lines: int
    strangers: tuple[str, ...]
    assumptions: tuple[Assumption, ...]

    @property
    def is_computable(self) -> bool:
        """Tell whether there is an answer."""
        return bool(self.results)


def host(request: HostingRequest, progress: Progress) -> Hosting:
    """Return the hosting capacity of every bus, or what is missing for it.

    Raises InputError for a file that is no case, an area without known places, and cases that watch nothing.
    """
    assumptions = request.assumptions.noting()
    model, split_rows, rows_out, dc_lines, strangers = None, 0, 0, 0, tuple[str, ...]()
    if isinstance(request.grid, CaseFile):
        read = read_case_file(request.grid, request.crs, request.transform_context, lambda: progress(0.0))
        grid, places = read.case.grid, read.places
        split_rows, rows_out, strangers = read.case.split_rows, read.rows_out, read.strangers
        dc_lines = read.case.dc_lines
    else:
        model = model_grid(
            replace(request.grid, assumptions=assumptions), lambda share: progress(_READ * share)
        )
        grid, places = model.base.grid, model.places(request.language)
    progress(_READ)
    asked = np.arange(grid.bus_count, dtype=np.int64)
    monitored = monitored_branches(request, grid, places, progress)
    cases = study_cases(request.cases, grid, monitored)
    gaps = (
        model.lacking(cases[0], assumptions)
        if model is not None
        else missing(grid, most_bridges=1.0, is_boundary_declared=True, case=cases[0])
    )
    used = {each.id: each for each in (*(model.assumptions if model else ()), *assumptions.used)}
    lacks = model.base_gaps if model is not None else ()
    if request.buses:
        places = _chosen(places, request.buses)
        asked = places.bus[places.bus >= 0]
    island = grid.islands
    lacking = touched([gap.about for gap in (*gaps, *lacks)], island)
    results: tuple[HostingCapacity, ...] = ()
    if not lacking.any() or (grid.has_branch & ~lacking)[asked].any():
        cases = tuple(_without(case, grid, lacking) for case in cases)
        results = _results(request.cases, complete_part(grid, lacking), cases, asked, progress)
    n0, n1 = _ranges(request.cases, results)
    return Hosting(
        request,
        grid,
        places,
        asked,
        cases,
        gaps,
        lacks,
        island,
        lacking,
        results,
        n0,
        n1,
        model,
        split_rows,
        rows_out,
        dc_lines,
        strangers,
        tuple(used.values()),
    )


def _results(
    declared: StudyCases, grid: Grid, cases: tuple[StudyCase, ...], asked: IntArray, progress: Progress
) -> tuple[HostingCapacity, ...]:
    if len(asked) * grid.branch_count > _MOST_RESPONSES:
        raise InputError(
            mark("{buses} buses of a grid of {circuits} circuits are too many for one run"),
            where="BUSES",
            buses=len(asked),
            circuits=grid.branch_count,
            remedy=mark("Choose at most {most} of the buses."),
            most=int(_MOST_RESPONSES // grid.branch_count),
        )
    found, width = [], (1.0 - _READ) / len(cases)
    for number, case in enumerate(cases):
        factor = declared.load_factors[number // len(declared.cutoffs)]
        start = _READ + width * number
        progress(start)
        found.append(
            hosting_capacity(
                scaled(grid, factor),
                case,
                asked,
                progress=lambda share, start=start: progress(start + width * share),  # type: ignore[misc]
            )
        )
    return tuple(found)


def _ranges(
    declared: StudyCases, results: tuple[HostingCapacity, ...]
) -> tuple[HostingRange | None, HostingRange | None]:
    if not results:
        return None, None
    n0 = over_cases([result.n0 for result in results])
    return n0, over_cases([result.n1 for result in results]) if declared.has_outages else None


def _without(case: StudyCase, grid: Grid, lacking: BoolArray) -> StudyCase:
    """Return a study case that neither monitors nor takes out branches of buses (n,) that lack something."""
    kept = ~lacking[grid.from_bus]
    return replace(case, monitored=case.monitors(grid) & kept, outages=case.takes_out(grid) & kept)


def _chosen(places: BusPlaces, ids: tuple[str, ...]) -> BusPlaces:
    """Return the places of some buses. Raises InputError for an id that none has."""
    substation = np.array([*places.substation_ids, None], dtype=object)[:-1]
    wanted = np.array([*ids, None], dtype=object)[:-1]
    by_bus, by_substation = np.isin(places.ids, wanted), np.isin(substation, wanted)
    lost = [name for name in ids if name not in places.ids and name not in substation]
    if lost:
        raise InputError(
            mark("There is no bus or substation {ids}"),
            where="BUSES",
            ids=", ".join(lost),
            remedy=mark("Give ids as the result of all buses has them, or the numbers of a case."),
        )
    return places.taken(by_bus | by_substation)


def scaled(grid: Grid, factor: float) -> Grid:
    """Return the grid with load and generation times a factor, as the snapshots declare it."""
    return replace(grid, load_mw=grid.load_mw * factor, generation_mw=grid.generation_mw * factor)


def study_cases(declared: StudyCases, grid: Grid, monitored: BoolArray) -> tuple[StudyCase, ...]:
    """Return one case for each load factor and cut-off, by load factor first."""
    outages = None if declared.has_outages else np.zeros(grid.branch_count, dtype=np.bool_)
    output = np.maximum(np.nan_to_num(grid.generation_mw), 0.0)
    share: FloatArray | None = output if declared.source == Source.OUTPUT else None
    return tuple(
        StudyCase(
            f"×{factor:g}, {cutoff:.3g}", f"×{factor:g}", declared.cap_mw, monitored, outages, share, cutoff
        )
        for factor in declared.load_factors
        for cutoff in declared.cutoffs
    )


def monitored_branches(
    request: HostingRequest, grid: Grid, places: BusPlaces, progress: Progress
) -> BoolArray:
    """Return which branches (m,) limit: of a voltage at both ends, and inside the area. Raises InputError for none."""
    watched = np.ones(grid.branch_count, dtype=np.bool_)
    if request.cases.minimum_kv > 0.0:
        high = grid.bus_kv >= request.cases.minimum_kv
        watched &= high[grid.from_bus] & high[grid.to_bus]
    if request.cases.area is not None:
        inside = _inside(request, request.cases.area, places, progress)[: grid.bus_count]
        watched &= inside[grid.from_bus] & inside[grid.to_bus]
    if grid.branch_count and not watched.any():
        raise InputError(
            mark("No line and no transformer is monitored, so nothing would limit"),
            where=mark("{count} circuits"),
            count=grid.branch_count,
            remedy=mark(
                "Choose a lower voltage or a larger area; in a case file, buses need places for an area."
            ),
        )
    return watched


def _inside(request: HostingRequest, area: VectorInput, places: BusPlaces, progress: Progress) -> BoolArray:
    found = read_features(
        area, request.crs, request.transform_context, [], check_cancelled=lambda: progress(_READ)
    )
    shapes = [shape for shape in found.geometries.tolist() if shape is not None]
    inside: BoolArray = shapely.contains_xy(shapely.union_all(shapes), places.xy_m)
    return inside
