# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Connect sites to the grid: which substations could feed each, at what cost, and from when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.assumptions import Assumption, Assumptions
from ..core.power.arrays import BoolArray
from ..core.power.columns import spread, taken
from ..core.power.connection import (
    end_voltages,
    options,
    two_substations,
    voltages_differ,
    whole_range_costs,
)
from ..core.power.connection_records import Answer, ConnectionRules, Connections, DemandPoints, Options
from ..core.power.time_to_power import TimeToPower, lead_times, supply_terms, time_to_power
from ..core.ranges import Range
from ..errors import InputError, mark
from ..plan.arrays import FeatureArrays, VectorInput, numbers, quoted, read_features
from ..plan.columns import ACCURACY
from ..plan.cost_surface import CostSurface
from ..plan.rasters import RasterInput
from .connection_routes import Routes, led_over
from .grid_supply import (
    BASES,
    GridLayers,
    GridSupply,
    Snapshot,
    allowed_voltages,
    connection_terms,
    contract_power,
    read_supply,
    supply_ways,
)

Progress = Callable[[float], None]


@dataclass(frozen=True)
class Demand:
    """What is asked for at each site: MW for all, or of a field where it is filled; ``basis`` says what they mean.

    ``basis_field``: says so of each figure of the field, where it holds one of BASES. ``hall``: whose PUE turns
    IT load into grid load.
    """

    mw: float
    basis: str
    hall: str
    field: str = ""
    basis_field: str = ""


class DemandRequest(Protocol):
    """Sites to read with what they ask for, in a CRS; see ``ConnectionRequest``."""

    @property
    def sites(self) -> VectorInput: ...
    @property
    def demand(self) -> Demand: ...
    @property
    def id_field(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def more_fields(self) -> tuple[str, ...]: ...
    @property
    def crs(self) -> QgsCoordinateReferenceSystem: ...
    @property
    def transform_context(self) -> QgsCoordinateTransformContext: ...


@dataclass(frozen=True)
class ConnectionRequest:
    """Sites to connect, the grid's layers, and how connections are found, built and chosen.

    ``start_year``: when work on a connection may begin, as a decimal year. ``costs``: what a metre of line costs where,
    for the routes of ``most_routes`` options of each site. ``language``: of the sites' names. ``more_fields``: of the
    sites, read with them. ``snapshot``: the grid to connect to; None: that of today and what is to come.
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
    costs: RasterInput | None = None
    most_routes: int = 3
    language: str = "en"
    more_fields: tuple[str, ...] = ()
    snapshot: Snapshot | None = None

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        return self.grid.crs

    @property
    def transform_context(self) -> QgsCoordinateTransformContext:
        return self.grid.transform_context


@dataclass(frozen=True)
class SiteDemands:
    """Sites (n,) with what people call them, where they are, and what they ask for; NaN where it is unknown.

    ``accuracy_m``: how far from its position a site may lie, where its layer says so.
    """

    features: FeatureArrays
    ids: NDArray[np.object_]
    names: NDArray[np.object_]
    xy_m: NDArray[np.float64]
    accuracy_m: NDArray[np.float64]
    asked_mw: NDArray[np.float64]
    contract_mw: Range

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def points(self) -> DemandPoints:
        """The sites as the core takes them."""
        return DemandPoints(self.xy_m[:, 0], self.xy_m[:, 1], self.accuracy_m, self.contract_mw)


class Pairs(NamedTuple):
    """The cheapest supply of sites (n,) from two substations: both by row, -1 where the answer says why not."""

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    answer: NDArray[np.int64]
    cost_krw_bn: Range


@dataclass(frozen=True)
class ConnectedSites:
    """The options of each site, when each could be served, and the assumptions that all of it rests on.

    ``cost_krw_bn`` (n,): that of what is chosen, over the whole range of the demand, whatever voltage its ends take;
    NaN where an end has no supply, or takes another voltage while routes are looked for over a raster of costs, which
    are in ``routes``. ``is_mixed`` (n,): whether an end of the demand may take other voltages. ``ways`` (n, w): which
    of WAYS suit the likely demand. ``pairs``: None if not asked for; they are straight lines.
    """

    request: ConnectionRequest
    sites: SiteDemands
    supply: GridSupply
    options: Options
    cost_krw_bn: Range
    is_mixed: BoolArray
    ways: BoolArray
    times: TimeToPower
    assumptions: tuple[Assumption, ...]
    routes: Routes
    pairs: Pairs | None = None

    @property
    def chosen(self) -> NDArray[np.int64]:
        """The row of the options each site (n,) is connected by, -1 for none."""
        return self.options.chosen

    @cached_property
    def is_reachable(self) -> BoolArray:
        """Tell to which options (p,) no barrier leaves no way."""
        own = self.options.connections
        pairs = zip(own.site.tolist(), own.substation.tolist(), strict=True)
        return ~np.array([self.routes.is_blocked(*pair) for pair in pairs], dtype=np.bool_)

    @property
    def connected(self) -> int:
        return int((self.options.answer == Answer.CONNECTED).sum())


def connect(request: ConnectionRequest, progress: Progress) -> ConnectedSites:
    """Find the connections of all sites. Reads layers through their snapshots only, so it runs in any thread."""
    assumptions = request.assumptions.noting()
    progress(0.0)
    sites = read_demands(request, assumptions, lambda: progress(0.0))
    progress(0.1)
    supply = read_supply(
        request.grid, assumptions, lambda: progress(0.1), request.snapshot, request.start_year
    )
    progress(0.2)
    allowed = allowed_voltages(sites.contract_mw, assumptions)
    is_mixed, suited = voltages_differ(allowed), supply_ways(sites.contract_mw, assumptions)
    rules = ConnectionRules(
        connection_terms(assumptions, is_underground=request.is_underground),
        request.reach_km,
        request.require_known_headroom,
    )
    found, routes = options(sites.points, supply.points, allowed, rules), Routes()
    progress(0.3)
    if request.costs is None:
        cost = whole_range_costs(sites.points, supply.points, allowed, rules, _chosen(found))
    else:
        surface = CostSurface(request.costs, request.grid.crs, request.grid.transform_context)
        found, routes = led_over(
            surface,
            request.most_routes,
            found,
            (sites.points, supply.points),
            rules,
            lambda share: progress(0.3 + 0.6 * share),
        )
        holds = np.where(is_mixed, np.nan, 1.0)
        cost = _chosen(found).costs.total_krw_bn
        # Only what is chosen has a route: of another voltage nothing is told.
        cost = Range(cost.low * holds, cost.likely, cost.high * holds)
    progress(0.9)
    pairs = _pairs(sites, supply, allowed, rules) if request.wants_two_substations else None
    own = found.connections
    times = time_to_power(
        sites.contract_mw.at(own.site),
        supply_terms(
            supply.points,
            own.substation,
            end_voltages(supply.points, allowed[:, own.site], rules.terms.kv, own.substation, own.voltage_kv),
        ),
        request.start_year,
        lead_times(assumptions),
    )
    progress(1.0)
    return ConnectedSites(
        request, sites, supply, found, cost, is_mixed, suited, times, assumptions.used, routes, pairs
    )


def _chosen(found: Options) -> Connections:
    """Return the connection of each site (n,)."""
    site = np.flatnonzero(found.chosen >= 0)
    return spread(taken(found.connections, found.chosen[site]), site, len(found.chosen))


def _pairs(sites: SiteDemands, supply: GridSupply, allowed: BoolArray, rules: ConnectionRules) -> Pairs:
    both = two_substations(sites.points, supply.points, allowed, rules)
    rows = np.append(both.options.connections.substation, -1)
    return Pairs(rows[both.first], rows[both.second], both.answer, both.costs.total_krw_bn)


def read_demands(
    request: DemandRequest, assumptions: Assumptions, check_cancelled: Callable[[], None]
) -> SiteDemands:
    """Read sites with what each asks for. Raises InputError when there is none, or a field is not there."""
    layer, demand, id_field = request.sites, request.demand, request.id_field
    require_fields(layer, demand.field, demand.basis_field, id_field)
    fields = layer.fields.names()
    names = ("name_ko", "name") if request.language == "ko" else ("name", "name_ko")
    asked = {
        name
        for name in (
            *(demand.field, demand.basis_field, id_field, "id", ACCURACY.name),
            *(*names, *request.more_fields),
        )
        if name in fields
    }
    features = read_features(
        layer,
        request.crs,
        request.transform_context,
        [quoted(name) for name in sorted(asked)],
        check_cancelled=check_cancelled,
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
    mw, basis = np.full(count, demand.mw), np.full(count, demand.basis, dtype=object)
    if demand.field:
        own = numbers(features.values[quoted(demand.field)])
        # Who names a field has said where the demand stands; what is missing there is not known.
        is_own, mw = ~np.isnan(own), own
        if demand.basis_field:
            words = features.values[quoted(demand.basis_field)]
            is_word = np.isin(words, np.array(BASES, dtype=object))
            # What a word means that nobody knows is not guessed; where there is none the choice for all holds.
            mw = np.where(is_word | np.isin(words, np.array([None, ""], dtype=object)), mw, np.nan)
            is_own &= is_word
            basis[is_own] = words[is_own]
    return SiteDemands(
        features,
        _texts(features, (id_field, "id"), fallback=True),
        _texts(features, names),
        np.stack((shapely.get_x(centres), shapely.get_y(centres)), axis=1),
        _accuracy_m(features),
        mw,
        contract_power(mw, basis, demand.hall, assumptions),
    )


def _accuracy_m(features: FeatureArrays) -> NDArray[np.float64]:
    values = features.values.get(quoted(ACCURACY.name))
    return np.full(len(features.fids), np.nan) if values is None else numbers(values)


def require_fields(layer: VectorInput, *names: str) -> None:
    """Raise InputError for a field that the layer lacks; "" is none."""
    fields = layer.fields.names()
    for field in names:
        if field and field not in fields:
            raise InputError(
                mark("The layer has no field {field}"),
                where="{layer}",
                field=field,
                layer=layer.title,
                remedy=mark("It has: {known}. Correct the name or choose another layer."),
                known=", ".join(sorted(fields)),
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
