# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Connect sites to the grid: which substations could feed each, at what cost, and from when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from ..core.assumptions import Assumption, Assumptions
from ..core.power.connection import options, two_substations
from ..core.power.connection_records import Answer, ConnectionRules, DemandPoints, Options
from ..core.power.time_to_power import TimeToPower, lead_times, supply_terms, time_to_power
from ..core.ranges import Range
from ..errors import InputError, mark
from ..plan.arrays import FeatureArrays, VectorInput, numbers, quoted, read_features
from .grid_supply import (
    GridLayers,
    GridSupply,
    allowed_voltages,
    connection_terms,
    contract_power,
    read_supply,
)

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Demand:
    """What is asked for at each site: MW for all, or of a field where it is filled; ``basis`` says what they mean.

    ``hall``: whose PUE turns IT load into grid load.
    """

    mw: float
    basis: str
    hall: str
    field: str = ""


@dataclass(frozen=True)
class ConnectionRequest:
    """Sites to connect, the grid's layers, and how connections are found, built and chosen.

    ``start_year``: when work on a connection may begin, as a decimal year.
    """

    sites: VectorInput
    grid: GridLayers
    demand: Demand
    assumptions: Assumptions
    reach_km: float
    start_year: float
    id_field: str = ""
    is_underground: bool = True
    require_known_headroom: bool = False
    wants_two_substations: bool = False


@dataclass(frozen=True)
class SiteDemands:
    """Sites (n,) with what people call them, where they are, and what they ask for; NaN where it is unknown."""

    features: FeatureArrays
    ids: NDArray[np.object_]
    names: NDArray[np.object_]
    xy_m: NDArray[np.float64]
    asked_mw: NDArray[np.float64]
    contract_mw: Range

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def points(self) -> DemandPoints:
        """The sites as the core takes them."""
        return DemandPoints(self.xy_m[:, 0], self.xy_m[:, 1], self.contract_mw)


@dataclass(frozen=True)
class ConnectedSites:
    """The options of each site, when each could be served, and the assumptions that all of it rests on.

    ``pairs``: rows of the options of the first and the second substation (n,), -1 for none; None if not asked for.
    """

    request: ConnectionRequest
    sites: SiteDemands
    supply: GridSupply
    options: Options
    times: TimeToPower
    assumptions: tuple[Assumption, ...]
    pairs: tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64], Range] | None = None

    @property
    def chosen(self) -> NDArray[np.int64]:
        """The row of the options each site (n,) is connected by, -1 for none."""
        return self.options.chosen

    @property
    def connected(self) -> int:
        return int((self.options.answer == Answer.CONNECTED).sum())


def connect(request: ConnectionRequest, progress: Progress) -> ConnectedSites:
    """Find the connections of all sites. Reads layers through their snapshots only, so it runs in any thread."""
    assumptions = request.assumptions.noting()
    progress(0.0)
    sites = read_demands(request.sites, request.grid, request.demand, assumptions, request.id_field, progress)
    progress(0.2)
    supply = read_supply(request.grid, assumptions, lambda: progress(0.3))
    progress(0.5)
    allowed = allowed_voltages(sites.contract_mw, assumptions)
    rules = ConnectionRules(
        connection_terms(assumptions, is_underground=request.is_underground),
        request.reach_km,
        request.require_known_headroom,
    )
    found = options(sites.points, supply.points, allowed, rules)
    progress(0.8)
    pairs = None
    if request.wants_two_substations:
        both = two_substations(sites.points, supply.points, allowed, rules)
        rows = both.options.connections.substation
        pairs = (
            np.where(both.first >= 0, rows[both.first], -1),
            np.where(both.second >= 0, rows[both.second], -1),
            both.answer,
            both.costs.total_krw_bn,
        )
    connections = found.connections
    times = time_to_power(
        sites.contract_mw.at(connections.site),
        supply_terms(supply.points, connections.substation, connections.voltage_kv),
        request.start_year,
        lead_times(assumptions),
    )
    progress(1.0)
    return ConnectedSites(request, sites, supply, found, times, assumptions.used, pairs)


def read_demands(
    layer: VectorInput,
    grid: GridLayers,
    demand: Demand,
    assumptions: Assumptions,
    id_field: str,
    progress: Progress,
) -> SiteDemands:
    """Read sites with what each asks for. Raises InputError when there is none, or a field is not there."""
    fields = set(layer.fields.names())
    for field in (demand.field, id_field):
        if field and field not in fields:
            raise InputError(
                mark("The layer has no field {field}"),
                where="{layer}",
                field=field,
                layer=layer.title,
                remedy=mark("It has: {known}. Correct the name or choose another layer."),
                known=", ".join(sorted(fields)),
            )
    asked = {name for name in (demand.field, id_field, "id", "name", "name_ko") if name in fields}
    features = read_features(
        layer,
        grid.crs,
        grid.transform_context,
        [quoted(name) for name in sorted(asked)],
        check_cancelled=lambda: progress(0.0),
    )
    count = len(features.fids)
    if not count:
        raise InputError(
            mark("There are no sites to connect"),
            where="{layer}",
            layer=layer.title,
            remedy=mark("Choose a layer with features; check its filter and selection."),
        )
    centres = shapely.centroid(features.geometries)
    mw = np.full(count, demand.mw)
    if demand.field:
        own = numbers(features.values[quoted(demand.field)])
        mw = np.where(np.isnan(own), mw, own)
    return SiteDemands(
        features,
        _texts(features, (id_field, "id"), fallback=True),
        _texts(features, ("name", "name_ko")),
        np.stack((shapely.get_x(centres), shapely.get_y(centres)), axis=1),
        mw,
        contract_power(mw, demand.basis, demand.hall, assumptions),
    )


def _texts(features: FeatureArrays, names: tuple[str, ...], *, fallback: bool = False) -> NDArray[np.object_]:
    """Return the first of some columns that says something, else the feature's own id or nothing."""
    columns = [features.values[quoted(name)] for name in names if name and quoted(name) in features.values]
    rows = zip(*columns, strict=True) if columns else [()] * len(features.fids)
    texts = np.empty(len(features.fids), dtype=object)
    texts[:] = [
        next((str(value) for value in row if value not in (None, "")), str(fid) if fallback else "")
        for row, fid in zip(rows, features.fids.tolist(), strict=True)
    ]
    return texts
