# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid checked and built: network, base case, flows where it is complete, and what it lacks for a study case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely

from ..core.assumptions import Assumption, Assumptions
from ..core.power.arrays import BoolArray, FloatArray, IntArray, TextArray
from ..core.power.base_case import BaseCase, Boundary, base_case
from ..core.power.demand import RegionalDemand, Sharing
from ..core.power.dispatch import Dispatch
from ..core.power.features import LINE, PLANT, SUBSTATION
from ..core.power.findings import Finding
from ..core.power.flow import Flow
from ..core.power.network import Network, build
from ..core.power.study_case import Missing, StudyCase
from ..errors import InputError, mark
from ..plan.arrays import VectorInput, quoted, read_features
from ..plan.power_layers import PowerRows, in_service, lines_of, plants_of, substations_of
from .grid_figures import MwOf, code_text
from .grid_model_gaps import BaseGap, bridge_gaps, complete_flow, gaps_of_base, grid_gaps
from .grid_supply import GridLayers

Progress = Callable[[float], None]


@dataclass(frozen=True)
class BaseCaseRequest:
    """What a base case is made of: MW of regions, the layer that tells regions, what flows in at substations.

    ``boundary`` None: not declared; empty: declared as nothing. ``region_field``: the codes of ``regions``.
    """

    demand_mw: MwOf
    regions: VectorInput | None
    region_field: str
    sharing: Sharing
    dispatch: Dispatch
    boundary: MwOf | None


@dataclass(frozen=True)
class GridModelRequest:
    """What to build a grid from. ``year``: as of its end; None: what exists. Distances: None as assumed."""

    layers: GridLayers
    assumptions: Assumptions
    base: BaseCaseRequest
    year: int | None = None
    tolerance_m: float | None = None
    same_site_m: float = 0.0


@dataclass(frozen=True)
class BusPlaces:
    """Buses and, behind them, substations that are not on the network (n,): bus -1.

    ``row`` is that of the substation, -1 where there is none; ``substation_ids``: what else a bus is called, or None;
    ``xy_m`` (n, 2) may be NaN.
    """

    bus: IntArray
    row: IntArray
    ids: TextArray
    names: TextArray
    kv: FloatArray
    xy_m: FloatArray
    substation_ids: TextArray

    def taken(self, kept: BoolArray) -> BusPlaces:
        """Return some of the places (n,)."""
        return BusPlaces(
            self.bus[kept],
            self.row[kept],
            self.ids[kept],
            self.names[kept],
            self.kv[kept],
            self.xy_m[kept],
            self.substation_ids[kept],
        )


@dataclass(frozen=True)
class GridModel:
    """A grid with its rows; ``flow`` is None where no island is complete, and NaN on those that are not.

    ``gaps``: what the grid lacks for a study case, all branches monitored.
    """

    request: GridModelRequest
    substations: PowerRows
    lines: PowerRows
    plants: PowerRows
    network: Network
    base: BaseCase
    flow: Flow | None
    gaps: tuple[Missing, ...]
    assumptions: tuple[Assumption, ...]

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found, of the network and of the base case."""
        return self.network.findings + self.base.findings

    @property
    def base_gaps(self) -> tuple[BaseGap, ...]:
        """What else keeps a study case from being complete: of the base case, and lines without a second way.

        Those count where circuits are assumed: nobody knows whether one of several would be left.
        """
        return gaps_of_base(self.network, self.base, self.plants) + bridge_gaps(self.network, self.gaps)

    def lacking(self, case: StudyCase, assumptions: Assumptions) -> tuple[Missing, ...]:
        """Return what the grid lacks for a study case."""
        is_declared = self.request.base.boundary is not None
        return grid_gaps(self.network, self.base, assumptions, is_boundary_declared=is_declared, case=case)

    def places(self, language: str) -> BusPlaces:
        """Return all buses and all substations that are on none."""
        network, rows = self.network, self.substations
        off = np.flatnonzero(network.bus_of_substation < 0)
        row = np.concatenate((network.substation_of_bus, off))
        named = rows.name(language)
        bus_ids = np.array([*network.grid.bus_ids, None], dtype=object)[:-1]
        row_ids = np.array([*(text or "" for text in rows.text("id")), None], dtype=object)[:-1]
        ids = np.concatenate((bus_ids, row_ids[off]))
        names = ids.copy()
        known = row >= 0
        names[known] = named[row[known]]
        own = np.full(len(row), None, dtype=object)
        own[known] = row_ids[row[known]]
        return BusPlaces(
            np.concatenate((np.arange(network.grid.bus_count), np.full(len(off), -1))),
            row,
            ids,
            names,
            np.concatenate((network.grid.bus_kv, rows.number("voltage_kv")[off])),
            np.concatenate((network.bus_xy_m, rows.xy_m[off])),
            own,
        )


def model_grid(request: GridModelRequest, progress: Progress) -> GridModel:
    """Return the grid of a request. Raises InputError where there is nothing to build one from."""
    assumptions = request.assumptions.noting()
    read = [
        in_service(request.layers.read(name, lambda: progress(0.0)), request.year)
        for name in (SUBSTATION, LINE, PLANT)
    ]
    substations, lines, plants = read
    if not len(substations) and not len(lines):
        raise InputError(
            mark("There are no substations and no lines to build a grid from"),
            where="{layer}",
            layer=substations.title or request.layers.substations.layer.title,
            remedy=mark(
                "Choose layers with rows that exist, or a year in which they do; check their filters."
            ),
        )
    progress(0.4)
    network = build(
        substations_of(substations),
        lines_of(lines),
        plants_of(plants),
        assumptions,
        tolerance_m=request.tolerance_m,
        same_site_m=request.same_site_m,
    )
    progress(0.6)
    base = base_case(
        network,
        substations_of(substations),
        plants_of(plants),
        assumptions,
        regional=_regional(request, substations, progress),
        dispatch=request.base.dispatch,
        boundary=_boundary(request.base.boundary, substations, network),
    )
    progress(0.8)
    is_declared = request.base.boundary is not None
    gaps = grid_gaps(network, base, assumptions, is_boundary_declared=is_declared)
    flow = complete_flow(base, gaps, gaps_of_base(network, base, plants))
    progress(1.0)
    return GridModel(request, substations, lines, plants, network, base, flow, gaps, assumptions.used)


def _regional(request: GridModelRequest, substations: PowerRows, progress: Progress) -> RegionalDemand:
    """Return the demand of regions, with the smallest declared region each substation lies in."""
    demand_mw, base = request.base.demand_mw.mw, request.base
    region = np.full(len(substations), None, dtype=object)
    if not demand_mw:
        return RegionalDemand(region, {}, base.sharing)
    if base.regions is None:
        raise InputError(
            mark("The demand of regions cannot be shared: there is no layer of regions"),
            where="REGION",
            remedy=mark("Choose a layer of regions with their codes, or leave the demand empty."),
        )
    if base.region_field not in base.regions.fields.names():
        raise InputError(
            mark("The layer has no field {field}"),
            where="{layer}",
            field=base.region_field,
            layer=base.regions.title,
            remedy=mark("Choose the field with the codes of regions."),
        )
    code = quoted(base.region_field)
    found = read_features(
        base.regions,
        request.layers.crs,
        request.layers.transform_context,
        [code],
        check_cancelled=lambda: progress(0.6),
    )
    codes = np.array([code_text(value) for value in found.values[code].tolist()] + [None], dtype=object)[:-1]
    kept = np.flatnonzero(np.isin(codes, np.array([*demand_mw, None], dtype=object)[:-1]))
    shapes = found.geometries[kept]
    points = shapely.points(substations.xy_m)
    points[np.isnan(substations.xy_m).any(axis=1)] = None
    point, shape = shapely.STRtree(shapes).query(points, predicate="intersects")
    order = np.lexsort((shapely.area(shapes[shape]), point))
    rows, first = np.unique(point[order], return_index=True)
    region[rows] = codes[kept[shape[order][first]]]
    return RegionalDemand(region, demand_mw, base.sharing)


def _boundary(declared: MwOf | None, substations: PowerRows, network: Network) -> Boundary | None:
    """Return what flows in, by bus. Raises InputError for what is not on the network: no MW may be lost."""
    if declared is None:
        return None
    bus_of = {
        name: bus
        for name, bus in zip(substations.text("id").tolist(), network.bus_of_substation.tolist(), strict=True)
        if name is not None and bus >= 0
    }
    lost = [name for name in declared.mw if name not in bus_of]
    if lost:
        raise InputError(
            mark("The edge of the network names substations that are not on it: {ids}"),
            where="{place}",
            place=declared.title,
            ids=", ".join(lost),
            remedy=mark("Name substations by their id, and such at which a line ends."),
        )
    buses = np.array([bus_of[name] for name in declared.mw], dtype=np.int64)
    return Boundary(buses, np.array([*declared.mw.values()], dtype=np.float64))
