# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid to try things out on: that of a plan, as it is or as a teaching case, or that of a MATPOWER case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.assumptions import Assumption, Assumptions
from ..core.power.arrays import FloatArray, IntArray
from ..core.power.base_case import Boundary, base_case
from ..core.power.demand import RegionalDemand, Sharing
from ..core.power.dispatch import Dispatch
from ..core.power.features import KINDS_WITHOUT_LOAD
from ..core.power.findings import Code
from ..core.power.grid import Grid
from ..core.power.naming import kv_texts
from ..core.power.study_case import Gap, Missing, StudyCase, missing
from ..plan.power_layers import plants_of, substations_of
from .grid_figures import NOTHING
from .grid_model import BaseCaseRequest, BusPlaces, GridModel, GridModelRequest, model_grid
from .grid_model_gaps import BaseGap
from .grid_model_table import counts
from .grid_supply import GridLayers
from .hosting_case import CaseFile, PlacedCase, read_case_file

Progress = Callable[[float], None]
# Nothing larger is looked for, and a range is over these, as where hosting capacity is an algorithm. The lowest first.
CAP_MW = 2000.0
PTDF_CUTOFFS = (0.05, 0.10)
# What a teaching case may take as it is drawn.
_DRAWN = (Gap.CIRCUITS, Gap.BRIDGES)
_DRAWN_BASE = (Code.BRIDGES, Code.CAPACITY_UNKNOWN)


@dataclass(frozen=True)
class Teaching:
    """What makes a teaching case of a plan; by default nothing does.

    ``load_mw``: of each substation whose load is unknown; ``is_edge_closed``: nothing flows over the edge;
    ``takes_drawn``: assumed circuits and lines without a second way are taken as they are drawn, and plants without a
    capacity give nothing.
    """

    load_mw: float | None = None
    is_edge_closed: bool = False
    takes_drawn: bool = False


@dataclass(frozen=True)
class GridStudyRequest:
    """Where the grid comes from; ``crs``: of all places, without one for a case whose buses have none."""

    source: GridLayers | CaseFile
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    assumptions: Assumptions
    teaching: Teaching = Teaching()
    year: int | None = None

    @property
    def is_of_layers(self) -> bool:
        """Tell whether the grid is made of layers, and not of a file."""
        return not isinstance(self.source, CaseFile)


@dataclass(frozen=True)
class StudiedGrid:
    """A grid with what it lacks; one of ``model`` and ``placed`` says where it comes from."""

    request: GridStudyRequest
    grid: Grid
    model: GridModel | None
    placed: PlacedCase | None
    gaps: tuple[Missing, ...]
    base_gaps: tuple[BaseGap, ...]
    assumptions: tuple[Assumption, ...]

    @property
    def is_computable(self) -> bool:
        """Tell whether flows and hosting capacities can be computed."""
        return not self.gaps and not self.base_gaps

    @property
    def is_teaching(self) -> bool:
        """Tell whether something was made up for teaching."""
        return self.request.teaching != Teaching()

    @property
    def island_count(self) -> int:
        """How many parts the network has; what is on no line is no part."""
        return len(np.unique(self.grid.islands[self.grid.has_branch]))

    @cached_property
    def finding_counts(self) -> dict[Code, int]:
        """How many rows each kind of finding is about; a case file has none."""
        return {} if self.model is None else counts(self.model.findings)

    @cached_property
    def places(self) -> BusPlaces:
        """The buses (n,) with their places and their ids as names."""
        places = self.placed.places if self.placed is not None else self.model.places("en")  # type: ignore[union-attr]
        return places.taken(places.bus >= 0)

    @cached_property
    def bus_of(self) -> dict[str, int]:
        """The buses by their ids."""
        return {name: bus for bus, name in enumerate(self.grid.bus_ids)}

    @property
    def chosen_buses(self) -> IntArray:
        """The buses people can choose: those of substations, and all of a case file."""
        on_line = self.grid.has_branch
        if self.model is not None:
            on_line = on_line & (self.model.network.substation_of_bus >= 0)
        return np.flatnonzero(on_line).astype(np.int64)

    def bus_names(self, language: str) -> list[str]:
        """Return what people call the buses (n,), with the voltage where a substation has several."""
        if self.model is None:
            return [str(name) for name in self.places.names]
        names = self.model.places(language).names[: self.grid.bus_count].tolist()
        own = self.model.network.bus_of_substation
        row = self.model.network.substation_of_bus
        other = (row >= 0) & (own[np.maximum(row, 0)] != np.arange(len(row))) if len(own) else row >= 0
        kv = kv_texts(self.grid.bus_kv)
        return [f"{name} {kv[bus]} kV" if other[bus] else str(name) for bus, name in enumerate(names)]

    def corridor_names(self, language: str, between: Callable[[str, str], str]) -> dict[int, str]:
        """Return what people call lines and groups of transformers, by their corridor.

        ``between`` makes a name of the names of two buses, for what has none of its own.
        """
        grid, buses = self.grid, self.bus_names(language)
        corridor, first = np.unique(grid.corridor, return_index=True)
        rows = np.full(len(first), -1) if self.model is None else self.model.network.line_of_branch[first]
        own = [] if self.model is None else self.model.lines.name(language).tolist()
        stations = [] if self.model is None else self.model.substations.name(language).tolist()
        kv, names = kv_texts(grid.bus_kv), {}
        for number, branch, row in zip(corridor.tolist(), first.tolist(), rows.tolist(), strict=True):
            one, other = int(grid.from_bus[branch]), int(grid.to_bus[branch])
            names[number] = own[row] if row >= 0 and own[row] else between(buses[one], buses[other])
            if self.model is not None and row < 0:
                station = self.model.network.substation_of_branch[branch]
                names[number] = f"{stations[station]} {kv[one]}/{kv[other]} kV"
        return names

    def corridor_shapes(self) -> dict[int, NDArray[np.object_]]:
        """Return the drawings of lines by their corridor; straight ones for a case, none where no place is known."""
        grid = self.grid
        corridor, first = np.unique(grid.corridor, return_index=True)
        if self.model is not None:
            rows = self.model.network.line_of_branch[first]
            drawn = self.model.lines.geometries
            found = [
                (number, drawn[row])
                for number, row in zip(corridor.tolist(), rows.tolist(), strict=True)
                if row >= 0
            ]
        else:
            ends = self.places.xy_m[np.stack((grid.from_bus[first], grid.to_bus[first]), axis=1)]
            known = np.isfinite(ends).all(axis=(1, 2))
            found = list(
                zip(corridor[known].tolist(), shapely.linestrings(ends[known]).tolist(), strict=True)
            )
        return {number: shape for number, shape in found if shape is not None}


def open_grid(request: GridStudyRequest, progress: Progress) -> StudiedGrid:
    """Read and build a grid. Raises InputError as ``model_grid`` and ``read_case_file``."""
    if isinstance(request.source, CaseFile):
        placed = read_case_file(request.source, request.crs, request.transform_context, lambda: progress(0.0))
        grid = placed.case.grid
        gaps = missing(grid, most_bridges=1.0, is_boundary_declared=True)
        return StudiedGrid(request, grid, None, placed, gaps, (), ())
    assumptions, teaching = request.assumptions.noting(), request.teaching
    edge = NOTHING if teaching.is_edge_closed else None
    base = BaseCaseRequest(NOTHING, None, "", Sharing.EQUAL, Dispatch.PRO_RATA, edge)
    model = model_grid(GridModelRequest(request.source, assumptions, base, request.year), progress)
    if teaching.load_mw is not None:
        model = _loaded(model, teaching.load_mw, assumptions)
    gaps, base_gaps = model.gaps, model.base_gaps
    if teaching.takes_drawn:
        gaps = tuple(gap for gap in gaps if gap.gap not in _DRAWN)
        base_gaps = tuple(gap for gap in base_gaps if gap.code not in _DRAWN_BASE)
    used = {each.id: each for each in (*model.assumptions, *assumptions.used)}
    return StudiedGrid(request, model.base.grid, model, None, gaps, base_gaps, tuple(used.values()))


def study_cases(grid: Grid, *, has_outages: bool) -> tuple[StudyCase, ...]:
    """Return one case for each cut-off.

    All is monitored, load is as it is, all generators serve more of it, and one circuit after the other is out, if
    asked for.
    """
    outages = None if has_outages else np.zeros(grid.branch_count, dtype=np.bool_)
    return tuple(
        StudyCase(f"what if, {cutoff:.3g}", "×1", CAP_MW, outages=outages, ptdf_cutoff=cutoff)
        for cutoff in PTDF_CUTOFFS
    )


def _loaded(model: GridModel, load_mw: float, assumptions: Assumptions) -> GridModel:
    """Return a model in which each substation of unknown load takes so much."""
    rows = model.substations
    known: FloatArray = rows.number("peak_load_mw")
    takes = ~np.isin(rows.text("kind"), np.array(KINDS_WITHOUT_LOAD, dtype=object))
    load = np.where(np.isnan(known) & takes, load_mw, known)
    filled = replace(rows, columns={**rows.columns, "peak_load_mw": load})
    base = base_case(
        model.network,
        substations_of(filled),
        plants_of(model.plants),
        assumptions,
        regional=RegionalDemand(np.full(len(rows), None, dtype=object), {}),
        boundary=None if model.request.base.boundary is None else Boundary.nothing(),
    )
    loaded = replace(model, base=base, flow=None)
    return replace(loaded, gaps=loaded.lacking(study_cases(base.grid, has_outages=True)[0], assumptions))
