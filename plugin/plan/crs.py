# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which projected CRS a plan uses: Korea's unified one, else the local UTM zone."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

from ..errors import InputError, mark

KOREA_CRS = "EPSG:5179"
WGS84 = "EPSG:4326"
_KOREA_LONGITUDES = (124.0, 132.0)
_KOREA_LATITUDES = (33.0, 39.0)
_UTM_LATITUDES = (-80.0, 84.0)


def crs_for(extent_lonlat: QgsRectangle) -> QgsCoordinateReferenceSystem:
    """Return EPSG:5179 for a place in Korea, else the UTM zone of the centre of ``extent_lonlat`` (WGS84)."""
    centre = extent_lonlat.center()
    longitude, latitude = centre.x(), centre.y()
    if _within(longitude, _KOREA_LONGITUDES) and _within(latitude, _KOREA_LATITUDES):
        return QgsCoordinateReferenceSystem(KOREA_CRS)
    if not _within(latitude, _UTM_LATITUDES):
        raise InputError(
            mark("No UTM zone covers latitude {latitude:.1f}"),
            latitude=latitude,
            remedy=mark("Choose a projected CRS in metres for the plan."),
        )
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
        require_metres(chosen, chosen.userFriendlyIdentifier())
        return chosen
    for crs in others:
        if crs.isValid() and not crs.isGeographic() and crs.mapUnits() == Qgis.DistanceUnit.Meters:
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
    return crs_for(QgsRectangle(centre, centre))


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


def _within(value: float, limits: tuple[float, float]) -> bool:
    return limits[0] <= value <= limits[1]
