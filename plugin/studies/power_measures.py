# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures of power for siting models: what a connection costs, when it can serve, and what headroom is known nearby.

All are modelled: the likely values of what ``grid_connection`` finds for one site, here for very many. A demand at
headroom that nobody knows has no year: a criterion that would be the same guess everywhere says nothing. It has that
of the cheapest connection whose headroom is known, where there is one.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray

from ..core.power.columns import taken
from ..core.power.connection import best_option, end_voltages, whole_range_costs
from ..core.power.connection_records import ConnectionRules, Connections, DemandPoints
from ..core.power.time_to_power import lead_times, supply_terms, time_to_power
from ..core.siting import measures as kernels
from ..core.siting.model import Criterion, Measure
from ..core.siting.sites import Sites
from ..plan.arrays import FeatureArrays, VectorInput, numbers, quoted
from ..plan.power_layers import PowerSource
from .grid_supply import (
    GridLayers,
    GridSupply,
    allowed_voltages,
    connection_terms,
    contract_power,
    of_known_voltage,
    read_supply,
)
from .measuring import LayerFeatures, Measured, MeasuringTable, Progress, chunked

_METRES_PER_KM = 1000.0
_LINES = "power_line"
# A model asks about something new, whose PUE turns IT load into what the grid sees.
_HALL = "new_ai"
_DETAILS = ("id", "name", "name_ko", "position_accuracy_m", "source")


def grid_connection_cost(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    """Measure the likely cost of the cheapest connection in KRW bn, and the substation it comes from."""
    measure, assumptions = criterion.measure, table.assumptions.noting()
    supply = _supply(measure, table.with_assumptions(assumptions), progress)
    options = _Options(measure, supply, table.with_assumptions(assumptions))
    parts = chunked(table, options.costs_of, progress)
    low, likely, high, substations = zip(*parts, strict=True) if parts else ((), (), (), ())
    return Measured(
        _joined(likely, np.float64),
        _joined(substations, np.int64),
        _features(measure, table, supply),
        assumptions=assumptions.used,
        low=_joined(low, np.float64),
        high=_joined(high, np.float64),
    )


def time_to_power_of(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    """Measure the likely years from ``from_year`` until the demand can be served, where headroom is known.

    What a field of the site says wins: an answer of the grid operator is better than a model.
    """
    measure, assumptions = criterion.measure, table.assumptions.noting()
    own = table.site_values.get(quoted(measure.field)) if measure.field else None
    told = np.full(len(table.sites), np.nan) if own is None else numbers(own)
    if measure.layer not in table.inputs:
        return Measured(told)
    supply = _supply(measure, table.with_assumptions(assumptions), progress)
    options = _Options(measure, supply, table.with_assumptions(assumptions))
    parts = chunked(table, options.years_of, progress)
    *ends, substations = zip(*parts, strict=True) if parts else ((), (), (), ())
    low, likely, high = (np.where(np.isnan(told), _joined(end, np.float64), told) for end in ends)
    is_modelled = np.isnan(told) & ~np.isnan(likely)
    return Measured(
        likely,
        np.where(is_modelled, _joined(substations, np.int64), -1),
        _features(measure, table, supply),
        assumptions=assumptions.used,
        low=low,
        high=high,
    )


def grid_headroom(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    """Measure the largest known headroom in MW of the substations within the radius, and whose it is.

    A site that has only substations of unknown headroom in reach has no value; one that has none at all has 0.
    """
    measure, assumptions = criterion.measure, table.assumptions.noting()
    supply = _supply(measure, table.with_assumptions(assumptions), progress, only_known_voltage=False)
    reach = kernels.FeatureIndex(supply.rows.geometries)
    # What is still to open has no headroom yet.
    amounts = np.where(np.isnan(supply.points.opening_year), supply.headroom.headroom_mw, np.nan)
    radius_m = measure.radius_km * _METRES_PER_KM

    def largest(sites: Sites) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
        return kernels.largest_within(sites, reach, amounts, radius_m)

    parts = chunked(table, largest, progress)
    values, substations = zip(*parts, strict=True) if parts else ((), ())
    return Measured(
        _joined(values, np.float64),
        _joined(substations, np.int64),
        _features(measure, table, supply),
        assumptions=assumptions.used,
    )


_Ends = NDArray[np.float64]
_Found = tuple[_Ends, _Ends, _Ends, NDArray[np.int64]]


class _Options:
    """The best connection of each site of a chunk for one demand, the same everywhere."""

    def __init__(self, measure: Measure, supply: GridSupply, table: MeasuringTable) -> None:
        self._measure, self._supply = measure, supply
        self._contract = contract_power(
            np.array([measure.demand_mw]),
            np.array([measure.demand_basis], dtype=object),
            _HALL,
            table.assumptions,
        )
        self._allowed = allowed_voltages(self._contract, table.assumptions)
        self._rules = ConnectionRules(connection_terms(table.assumptions, is_underground=True), np.inf)
        self._lead = lead_times(table.assumptions) if measure.from_year else None

    def costs_of(self, sites: Sites) -> _Found:
        """Return low, likely and high cost (n,) in KRW bn, and the substation; NaN and -1 where there is none."""
        points = self._points(sites)
        connections = self._best(points, self._rules)
        cost = whole_range_costs(points, self._supply.points, self._allowed, self._rules, connections)
        return np.asarray(cost.low), np.asarray(cost.likely), np.asarray(cost.high), connections.substation

    def years_of(self, sites: Sites) -> _Found:
        """Return low, likely and high years (n,) until a demand is served, NaN where no headroom is known.

        They are those of the cheapest connection with the headroom; where a substation of today serves sooner, though
        works must bring its headroom, of the cheapest to such a one.
        """
        supply, points = self._supply.points, self._points(sites)
        best = self._best(points, self._rules)
        substation, voltage_kv = best.substation.copy(), best.voltage_kv.copy()
        lacking = np.flatnonzero(np.isnan(np.append(supply.headroom_mw, np.nan)[substation]))
        known = self._best(taken(points, lacking), replace(self._rules, require_known_headroom=True))
        found = lacking[known.is_open]
        substation[found], voltage_kv[found] = (
            known.substation[known.is_open],
            known.voltage_kv[known.is_open],
        )
        with_headroom = self._years(substation, voltage_kv)
        there = np.isfinite(supply.headroom_mw) & np.isnan(supply.opening_year)
        anyhow = replace(supply, headroom_mw=np.where(there, np.inf, np.nan))
        if not there.any():
            return with_headroom
        nearest = best_option(
            points, anyhow, self._allowed, replace(self._rules, require_known_headroom=True)
        ).connections
        after_works = self._years(nearest.substation, nearest.voltage_kv)
        sooner = after_works[1] < with_headroom[1]
        low, likely, high, substations = (
            np.where(sooner, one, other) for one, other in zip(after_works, with_headroom, strict=True)
        )
        return low, likely, high, substations

    def _years(self, substation: NDArray[np.int64], voltage_kv: _Ends) -> _Found:
        points, kv = self._supply.points, self._rules.terms.kv
        terms = supply_terms(
            points, substation, end_voltages(points, self._allowed, kv, substation, voltage_kv)
        )
        demand = self._contract.each(lambda end: np.broadcast_to(end, len(substation)))
        times = time_to_power(demand, terms, self._measure.from_year, self._lead)
        unknown = np.isnan(terms.headroom_mw)
        low, likely, high = (
            np.where(unknown, np.nan, np.asarray(end) - self._measure.from_year)
            for end in (times.year.low, times.year.likely, times.year.high)
        )
        return low, likely, high, substation

    def _points(self, sites: Sites) -> DemandPoints:
        centres = shapely.centroid(sites.geometries)
        count = len(sites)
        return DemandPoints(
            shapely.get_x(centres),
            shapely.get_y(centres),
            # A site is where it is drawn.
            np.zeros(count),
            self._contract.each(lambda end: np.broadcast_to(end, count)),
        )

    def _best(self, points: DemandPoints, rules: ConnectionRules) -> Connections:
        return best_option(points, self._supply.points, self._allowed, rules).connections


def _supply(
    measure: Measure, table: MeasuringTable, progress: Progress, *, only_known_voltage: bool = True
) -> GridSupply:
    """Read what can feed loads; substations that measures count by other means are read by their own rules."""
    layer, lines = table.inputs[measure.layer], table.inputs.get(_LINES)
    grid = GridLayers(
        PowerSource(layer),
        PowerSource(lines) if isinstance(lines, VectorInput) else None,
        None,
        table.crs,
        table.transform_context,
    )
    start = measure.from_year or -np.inf
    supply = read_supply(grid, table.assumptions, lambda: progress(0.0), start_year=start)
    return of_known_voltage(supply) if only_known_voltage else supply


def _features(measure: Measure, table: MeasuringTable, supply: GridSupply) -> LayerFeatures:
    """Return the substations as the features that decide a value."""
    rows = supply.rows
    arrays = FeatureArrays(
        rows.fids,
        rows.geometries,
        {quoted(name): rows.columns[name] for name in _DETAILS},
        (),
        (),
        (),
        shapely.bounds(rows.geometries),
    )
    of_plan = bool(table.inputs[measure.layer].plan_layer)
    return LayerFeatures(rows.title, "", arrays, kernels.FeatureIndex(rows.geometries), of_plan)


def _joined(parts: object, dtype: type) -> NDArray:
    arrays = list(parts)
    return np.concatenate(arrays) if arrays else np.empty(0, dtype=dtype)
