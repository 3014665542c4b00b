# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Raster layers as a worker thread may read them, and one statistic of theirs for every site."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.analysis import QgsZonalStatistics
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
)

from ..errors import InputError, mark
from .crs import declared_crs, no_crs

_CHECK_EVERY = 200
# Sites without a value at which it is looked up why: a damaged file is damaged in long stretches.
_PROBES = 100


class RasterInput(NamedTuple):
    """A raster that a worker thread may read: its own copy of the data provider."""

    title: str
    provider: QgsRasterDataProvider
    crs: QgsCoordinateReferenceSystem
    cell_width: float
    cell_height: float
    origin: str
    attribution: str = ""


class _Statistic(NamedTuple):
    """One statistic: QGIS's for polygons, and the same for the values sampled along points and lines."""

    of_polygon: Qgis.ZonalStatistic
    of_samples: Callable[[NDArray[np.float64]], float]


def _majority(values: NDArray[np.float64]) -> float:
    found, counts = np.unique(values, return_counts=True)
    return float(found[counts.argmax()])


STATISTICS = {
    "mean": _Statistic(Qgis.ZonalStatistic.Mean, np.mean),
    "min": _Statistic(Qgis.ZonalStatistic.Min, np.min),
    "max": _Statistic(Qgis.ZonalStatistic.Max, np.max),
    "median": _Statistic(Qgis.ZonalStatistic.Median, np.median),
    "sum": _Statistic(Qgis.ZonalStatistic.Sum, np.sum),
    "stdev": _Statistic(Qgis.ZonalStatistic.StDev, np.std),
    "range": _Statistic(Qgis.ZonalStatistic.Range, np.ptp),
    "majority": _Statistic(Qgis.ZonalStatistic.Majority, _majority),
}


def raster_input(layer: QgsRasterLayer) -> RasterInput:
    """Take a copy of a raster's provider on the main thread."""
    return RasterInput(
        title=layer.name(),
        provider=layer.dataProvider().clone(),
        crs=declared_crs(layer.crs()),
        cell_width=layer.rasterUnitsPerPixelX(),
        cell_height=layer.rasterUnitsPerPixelY(),
        origin=layer.publicSource(),
        attribution=layer.serverProperties().attribution(),
    )


def raster_statistic(
    raster: RasterInput,
    geometries: NDArray[np.object_],
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    *,
    statistic: str,
    band: int,
    progress: Callable[[float], None],
) -> NDArray[np.float64]:
    """Return a statistic (n,) of the cells under each geometry, in the unit of the raster.

    Polygons are read by QGIS's zonal statistics, points at their cell, lines at samples one cell apart. NaN where
    a geometry is missing or has no cell with data. Raises InputError for a raster without CRS, a band it does not
    have, a file that is cut off, and a raster that covers none of the geometries.
    """
    _require_usable(raster, band)
    chosen = STATISTICS[statistic]
    transform = QgsCoordinateTransform(crs, raster.crs, transform_context)
    values = np.full(len(geometries), np.nan)
    for i, wkb in enumerate(shapely.to_wkb(geometries)):
        if i % _CHECK_EVERY == 0:
            progress(i / len(geometries))
        if wkb is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(wkb)
            _transform(geometry, transform, raster)
            values[i] = _value(raster, geometry, chosen, band)
    _require_readable(raster, band, geometries[np.isnan(values)], transform)
    if len(values) and np.isnan(values).all() and not shapely.is_missing(geometries).all():
        raise InputError(
            mark("The raster has no data where the sites are"),
            where="{layer}",
            layer=raster.title,
            remedy=mark("Choose a raster of this region, and check its CRS and its nodata value."),
        )
    return values


def _require_readable(
    raster: RasterInput, band: int, without_value: NDArray[np.object_], transform: QgsCoordinateTransform
) -> None:
    """Raise when sites have no value because the file cannot be read there: QGIS takes that for no data."""
    sampled = without_value[~shapely.is_missing(without_value)]
    for x, y in shapely.get_coordinates(shapely.point_on_surface(sampled[:: len(sampled) // _PROBES + 1])):
        try:
            place = transform.transform(QgsPointXY(x, y))
        except QgsCsException:
            continue
        if not raster.provider.extent().contains(place):
            continue
        cell = QgsRectangle.fromCenterAndSize(place, raster.cell_width, raster.cell_height)
        if not raster.provider.block(band, cell, 1, 1).isValid():
            raise InputError(
                mark("The raster cannot be read where sites are"),
                where="{layer}",
                layer=raster.title,
                remedy=mark("The file may be damaged or not fully copied; copy or download it again."),
            )


def _transform(geometry: QgsGeometry, transform: QgsCoordinateTransform, raster: RasterInput) -> None:
    try:
        geometry.transform(transform)
    except QgsCsException as error:
        raise InputError(
            mark("The sites cannot be brought into the CRS of the raster"),
            where="{layer}: {reason}",
            layer=raster.title,
            reason=error,
            remedy=mark("Check that the raster has its right CRS."),
        ) from error


def _require_usable(raster: RasterInput, band: int) -> None:
    if not raster.crs.isValid():
        raise no_crs(raster.title)
    if not 1 <= band <= raster.provider.bandCount():
        raise InputError(
            mark("The raster has no band {band}"),
            where="{layer}",
            layer=raster.title,
            band=band,
            remedy=mark("It has {count}; correct the band in the siting model."),
            count=raster.provider.bandCount(),
        )


def _value(raster: RasterInput, geometry: QgsGeometry, statistic: _Statistic, band: int) -> float:
    if geometry.type() == Qgis.GeometryType.Polygon:
        wanted = statistic.of_polygon | Qgis.ZonalStatistic.Count
        zonal = QgsZonalStatistics.calculateStatistics(
            raster.provider, geometry, raster.cell_width, raster.cell_height, band, wanted
        )
        # The sum of no cells is 0 to QGIS, which would be a claim.
        counted = zonal.get(Qgis.ZonalStatistic.Count, 0.0)
        return float(zonal.get(statistic.of_polygon, np.nan)) if counted else float("nan")
    cell = min(raster.cell_width, raster.cell_height)
    # Held by a name: its vertices are gone with it.
    dense = geometry.densifyByDistance(cell)
    sampled = [raster.provider.sample(QgsPointXY(vertex), band) for vertex in dense.vertices()]
    values = np.array([value for value, has_data in sampled if has_data])
    values = values[np.isfinite(values)]
    return float(statistic.of_samples(values)) if len(values) else float("nan")
