# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which projected CRS a plan uses: Korea's unified one, else the local UTM zone, and at the poles UPS."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsPointXY,
    QgsRectangle,
)

from ..errors import InputError, mark

KOREA_CRS = "EPSG:5179"
WGS84 = "EPSG:4326"
_KOREA_LONGITUDES = (124.0, 132.0)
_KOREA_LATITUDES = (33.0, 39.0)
_UTM_LATITUDES = (-80.0, 84.0)
# Universal polar stereographic, which begins where UTM ends; its lengths are off by 0.6 percent at most.
_NORTH_POLE_CRS, _SOUTH_POLE_CRS = "EPSG:32661", "EPSG:32761"
# How GDAL calls the CRS of a layer in a GeoPackage of which nothing is known (OGC 12-128, 1.1.2.1.2).
_UNDEFINED = "Undefined"
_TEST_LENGTH_M = 1000.0
# UTM is off by 0.1 percent at the edges of its zones, Web Mercator by 20 percent in Korea.
_MOST_DEVIATION = 0.01


def crs_for(extent_lonlat: QgsRectangle, layer: str = "") -> QgsCoordinateReferenceSystem:
    """Return EPSG:5179 for a place in Korea, else the UTM zone, or UPS, of the centre of ``extent_lonlat`` (WGS84)."""
    centre = extent_lonlat.center()
    longitude, latitude = centre.x(), centre.y()
    if _within(longitude, _KOREA_LONGITUDES) and _within(latitude, _KOREA_LATITUDES):
        return QgsCoordinateReferenceSystem(KOREA_CRS)
    if not (_within(latitude, (-90.0, 90.0)) and _within(longitude, (-360.0, 360.0))):
        raise InputError(
            mark("Longitude {longitude:.1f}, latitude {latitude:.1f} is no place on Earth"),
            where="{layer}",
            layer=layer,
            longitude=longitude,
            latitude=latitude,
            remedy=mark("Check that the layer's CRS is the one its coordinates are in."),
        )
    if not _within(latitude, _UTM_LATITUDES):
        return QgsCoordinateReferenceSystem(_NORTH_POLE_CRS if latitude > 0 else _SOUTH_POLE_CRS)
    zone = int((longitude + 180.0) // 6.0) % 60 + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{32600 + zone if latitude >= 0 else 32700 + zone}")


def working_crs(
    preferred: Sequence[QgsCoordinateReferenceSystem],
    extent: QgsRectangle,
    extent_crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    layer: str,
) -> QgsCoordinateReferenceSystem:
    """Return the first of the preferred CRSs that measures in metres, else one that fits the extent.

    The first one is a user's choice: when it is given and unusable that is an error, not a reason to pick another.
    """
    chosen, *others = preferred
    if chosen.isValid():
        require_metres(chosen, layer)
        require_true_lengths(chosen, extent, extent_crs, transform_context, layer)
        return chosen
    for crs in others:
        if crs.isValid() and not crs.isGeographic() and crs.mapUnits() == Qgis.DistanceUnit.Meters:
            deviation = length_deviation(crs, extent, extent_crs, transform_context)
            if deviation <= _MOST_DEVIATION:
                return crs
    if not extent_crs.isValid():
        raise no_crs(layer)
    to_lonlat = QgsCoordinateTransform(extent_crs, QgsCoordinateReferenceSystem(WGS84), transform_context)
    # The centre, not the box: a box across the antimeridian would reach round the whole world.
    try:
        centre = to_lonlat.transform(extent.center())
    except QgsCsException as error:
        raise InputError(
            mark("The coordinates cannot be transformed to longitude and latitude"),
            where="{layer}: {reason}",
            layer=layer,
            reason=error,
            remedy=mark("Check that the layer's CRS is the one its coordinates are in."),
        ) from error
    return crs_for(QgsRectangle(centre, centre), layer)


def declared_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a layer, an invalid one where its file only says that it is undefined."""
    undefined = not crs.authid() and crs.description().startswith(_UNDEFINED)
    return QgsCoordinateReferenceSystem() if undefined else crs


def no_crs(layer: str) -> InputError:
    """Return the error for a layer without a CRS."""
    return InputError(
        mark("The layer has no coordinate reference system"),
        where="{layer}",
        layer=layer,
        remedy=mark("Set it in the layer's properties, then run again."),
    )


def require_metres(crs: QgsCoordinateReferenceSystem, where: str) -> None:
    """Raise unless ``crs`` is valid, projected and in metres: distances are computed in it."""
    if not crs.isValid():
        raise no_crs(where)
    if crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters:
        raise InputError(
            mark("{crs} does not measure in metres"),
            where="{layer}",
            layer=where,
            crs=crs.userFriendlyIdentifier(),
            remedy=mark("Choose a projected CRS in metres, in Korea EPSG:5179."),
        )


def require_true_lengths(
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    extent_crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    where: str,
) -> None:
    """Raise when a metre of ``crs`` is not a metre on the ground at the centre of the extent."""
    deviation = length_deviation(crs, extent, extent_crs, transform_context)
    if deviation > _MOST_DEVIATION:
        raise InputError(
            mark("Lengths in {crs} are off by {percent:.1f} percent at this place"),
            where="{layer}",
            layer=where,
            crs=crs.userFriendlyIdentifier(),
            percent=100.0 * deviation,
            remedy=mark("Choose a projected CRS made for the region, in Korea EPSG:5179."),
        )


def length_deviation(
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    extent_crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
) -> float:
    """Return by which share lengths along the axes of ``crs`` differ from those on the ellipsoid, at the centre."""
    if extent.isNull() or not extent_crs.isValid():
        return 0.0
    ruler = QgsDistanceArea()
    ruler.setSourceCrs(crs, transform_context)
    ruler.setEllipsoid(crs.ellipsoidAcronym())
    try:
        centre = QgsCoordinateTransform(extent_crs, crs, transform_context).transform(extent.center())
        lengths = [
            ruler.measureLine(centre, QgsPointXY(centre.x() + east, centre.y() + north))
            for east, north in ((_TEST_LENGTH_M, 0.0), (0.0, _TEST_LENGTH_M))
        ]
    except QgsCsException:
        # A place that is nowhere is told by who reads the layer, with its name.
        return 0.0
    return max(abs(_TEST_LENGTH_M / length - 1.0) if length > 0 else float("inf") for length in lengths)


def _within(value: float, limits: tuple[float, float]) -> bool:
    return limits[0] <= value <= limits[1]
