# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of measures: how each kind of raw value is taken from the sites and the layers at hand."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection

import numpy as np
from numpy.typing import NDArray

from ..core.siting import measures as kernels
from ..core.siting.model import Criterion, Measure
from ..core.siting.sites import Sites
from ..errors import InputError, mark
from ..plan.arrays import numbers, quoted
from ..plan.rasters import RasterInput, raster_statistic
from .measuring import LayerFeatures, Measured, MeasuringTable, Progress, chunked
from .power_measures import grid_connection_cost, grid_headroom, time_to_power_of

_METRES_PER_KM = 1000.0
# Figures that mean different things from row to row, and the field that says what.
_BASIS_FIELDS = {"power_mw": "mw_basis"}
_POSITION_ONLY = "position_only"


def _amounts(measure: Measure, features: LayerFeatures) -> NDArray[np.float64]:
    """Return the figures (m,) of a field; raise when they mean different things and cannot be added."""
    amounts = numbers(features.arrays.values[quoted(measure.field)])
    bases = features.arrays.values.get(quoted(_BASIS_FIELDS.get(measure.field, "")))
    if bases is not None:
        found = sorted({str(basis or "unknown") for basis in bases[~np.isnan(amounts)]})
        if len(found) > 1:
            raise InputError(
                mark("The figures of {field} are of several bases ({bases}) and cannot be added"),
                where="{layer}",
                field=measure.field,
                bases=", ".join(found),
                layer=features.title,
                remedy=mark("Let the criterion count one basis: \"{basis_field}\" = '{basis}'"),
                basis_field=_BASIS_FIELDS[measure.field],
                basis=found[0],
            )
    return amounts


def site_expression(criterion: Criterion, fields: Collection[str]) -> str:
    """Return the expression a criterion evaluates on the site itself, "" when it looks at other layers only.

    ``fields``: those of the sites, of which some measures take what is there.
    """
    measure = criterion.measure
    if measure.type == "attribute" or (measure.type == "time_to_power" and measure.field in fields):
        return quoted(measure.field)
    return measure.expression if measure.type == "expression" else ""


def measure_criterion(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    """Return the raw values of a criterion for all sites."""
    return MEASURES[criterion.measure.type](criterion, table, progress)


def _nearest_distance(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    distance_m, decided_by, features = _nearest(criterion, table, progress)
    return Measured(distance_m / _METRES_PER_KM, decided_by, features)


def _attribute_of_nearest(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    distance_m, decided_by, features = _nearest(criterion, table, progress)
    # NaN is nearer than nothing: a site without any feature has no value.
    near = distance_m <= criterion.measure.max_distance_km * _METRES_PER_KM
    decided_by = np.where(near, decided_by, -1)
    values = np.full(len(decided_by), None, dtype=object)
    column = features.arrays.values[quoted(criterion.measure.field)]
    values[decided_by >= 0] = column[decided_by[decided_by >= 0]]
    return Measured(_raw(values), decided_by, features)


def _nearest(
    criterion: Criterion, table: MeasuringTable, progress: Progress
) -> tuple[NDArray[np.float64], NDArray[np.int64], LayerFeatures]:
    features = table.features(criterion.measure, progress)
    order = features.tie_break_order
    parts = chunked(table, lambda sites: kernels.nearest(sites, features.index, order), progress)
    distances, indices = zip(*parts, strict=True) if parts else ((), ())
    return _joined(distances), _joined(indices, np.int64), features


def _count_within(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    features = table.features(criterion.measure, progress)
    radius_m = criterion.measure.radius_km * _METRES_PER_KM
    parts = chunked(table, lambda sites: kernels.count_within(sites, features.index, radius_m), progress)
    return Measured(_joined(parts), features=features)


def _sum_within(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    features = table.features(criterion.measure, progress)
    amounts = _amounts(criterion.measure, features)
    radius_m = criterion.measure.radius_km * _METRES_PER_KM
    parts = chunked(
        table, lambda sites: kernels.sum_within(sites, features.index, amounts, radius_m), progress
    )
    sums, unknown = zip(*parts, strict=True) if parts else ((), ())
    return Measured(_joined(sums), features=features, unknown_amounts=_joined(unknown, np.int64))


def _gravity_access(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    measure = criterion.measure
    features = table.features(measure, progress)
    masses = _amounts(measure, features) if measure.field else np.ones(features.index.count)
    half_m = measure.half_distance_km * _METRES_PER_KM
    reach_m = None if math.isinf(measure.max_distance_km) else measure.max_distance_km * _METRES_PER_KM
    parts = chunked(
        table,
        lambda sites: kernels.gravity_access(sites, features.index, masses, half_m, reach_m),
        progress,
    )
    return Measured(_joined(parts), features=features)


def _overlap_share(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    """Return the share of each site that known outlines cover.

    A circle that stands for a position of unknown extent covers nothing for certain: where it reaches and no known
    outline covers the whole site, the share is unknown.
    """
    features = table.features(criterion.measure, progress)
    basis = features.arrays.values.get(quoted("geometry_basis"))
    position_only = np.zeros(features.index.count, bool) if basis is None else basis == _POSITION_ONLY
    outlines = kernels.FeatureIndex(features.arrays.geometries[~position_only])
    reaches = kernels.FeatureIndex(features.arrays.geometries[position_only])

    def share(sites: Sites) -> NDArray[np.float64]:
        known, possible = kernels.overlap_share(sites, outlines), kernels.overlap_share(sites, reaches)
        return np.where((possible > 0) & (known < 1), np.nan, known)

    return Measured(_joined(chunked(table, share, progress)), features=features)


def _raster_statistic(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    raster = table.inputs[criterion.measure.layer]
    if not isinstance(raster, RasterInput):
        raise InputError(
            mark("The measure {measure} needs a raster layer"),
            where="{layer}",
            measure=criterion.measure.type,
            layer=raster.title,
            remedy=mark("Choose a raster for {input}."),
            input=criterion.measure.layer,
        )
    values = raster_statistic(
        raster,
        table.sites,
        table.crs,
        table.transform_context,
        statistic=criterion.measure.statistic,
        band=criterion.measure.band,
        progress=progress,
    )
    return Measured(values)


def _of_the_site(criterion: Criterion, table: MeasuringTable, progress: Progress) -> Measured:
    progress(0.0)
    return Measured(_raw(table.site_values[site_expression(criterion, ())]))


MEASURES: dict[str, Callable[[Criterion, MeasuringTable, Progress], Measured]] = {
    "nearest_distance": _nearest_distance,
    "count_within": _count_within,
    "sum_within": _sum_within,
    "gravity_access": _gravity_access,
    "attribute": _of_the_site,
    "attribute_of_nearest": _attribute_of_nearest,
    "overlap_share": _overlap_share,
    "raster_statistic": _raster_statistic,
    "expression": _of_the_site,
    "grid_connection_cost": grid_connection_cost,
    "time_to_power": time_to_power_of,
    "grid_headroom": grid_headroom,
}


def _joined(parts: object, dtype: type = np.float64) -> NDArray:
    parts = list(parts)
    return np.concatenate(parts) if parts else np.empty(0, dtype=dtype)


def _raw(values: NDArray[np.object_]) -> NDArray[np.object_] | NDArray[np.float64]:
    """Return numbers as float64, and texts as they are."""
    # By the few types there are, not by a million values.
    kinds = set(map(type, values.tolist()))
    return values if any(issubclass(kind, str) for kind in kinds) else numbers(values)
