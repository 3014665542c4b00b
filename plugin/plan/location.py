# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a layer lies: whether its coordinates can be what its CRS says, and its middle across the date line."""

from __future__ import annotations

import cmath
import math

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsRectangle,
)

from ..errors import InputError, mark
from .crs import WGS84

# Longitudes may be counted to 360; a little more is rounding.
_DEGREES = QgsRectangle(-361.0, -91.0, 361.0, 91.0)
_HALF_ROUND_DEG, _NEARLY_ROUND_DEG = 180.0, 350.0
# People use a zone beyond its edges. Five degrees beyond, UTM is still within one percent.
_BEYOND_DEG = 5.0
# Directions that nearly cancel each other out have no middle: the layer lies all round the world.
_LEAST_AGREEMENT = 0.1


def require_true_place(
    layer: str,
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
) -> None:
    """Raise when no coordinate of a layer can be what its CRS says: degrees for metres, metres for degrees, elsewhere.

    Nothing is said of an empty layer, of one without a CRS, and of a CRS without a known area of use.
    """
    if not crs.isValid() or not _is_somewhere(extent):
        return
    if crs.isGeographic():
        if not extent.intersects(_DEGREES):
            raise _impossible(
                layer,
                extent,
                crs,
                mark("The coordinates cannot be degrees, but the layer is set to {crs}, which is in degrees"),
            )
        return
    area = crs.bounds()
    if not _is_somewhere(area):
        return
    if _DEGREES.contains(extent) and not _reaches(extent, crs, area, transform_context, 0.0):
        raise _impossible(
            layer,
            extent,
            crs,
            mark(
                "The coordinates look like degrees of longitude and latitude (EPSG:4326), but the layer is set to {crs}"
            ),
        )
    if not _reaches(extent, crs, area, transform_context, _BEYOND_DEG):
        raise _impossible(
            layer, extent, crs, mark("The coordinates lie far outside the area for which {crs} is made")
        )


def _impossible(layer: str, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, what: str) -> InputError:
    return InputError(
        what,
        where=mark("{layer}, around x {x:,.2f}, y {y:,.2f}"),
        layer=layer,
        crs=crs.userFriendlyIdentifier(),
        x=extent.center().x(),
        y=extent.center().y(),
        remedy=mark(
            "Find out in which CRS the coordinates are (in Korea often EPSG:5186, 5187, 5179, 5174 or 4326), set it in"
            " the layer's properties, then run again."
        ),
    )


def middle(source: QgsFeatureSource, transform_context: QgsCoordinateTransformContext) -> QgsRectangle:
    """Return the extent of a source; where it reaches round the world, the middle of its features instead.

    A box around places on both sides of the date line has its centre on the other side of the Earth.
    """
    extent = source.sourceExtent()
    if not source.sourceCrs().isValid() or extent.isNull():
        return extent
    if not _is_somewhere(extent):
        # One coordinate without end is no reason to lose all others.
        extent = QgsRectangle()
        for box in _boxes(source):
            extent.combineExtentWith(box)
        return extent
    to_lonlat = QgsCoordinateTransform(
        source.sourceCrs(), QgsCoordinateReferenceSystem(WGS84), transform_context
    )
    try:
        west, east = (
            to_lonlat.transform(QgsPointXY(x, extent.center().y())).x()
            for x in (extent.xMinimum(), extent.xMaximum())
        )
        if abs(east - west) <= _HALF_ROUND_DEG:
            return extent
        places = [to_lonlat.transform(box.center()) for box in _boxes(source)]
        agreement = sum(cmath.rect(1.0, math.radians(place.x())) for place in places) / len(places)
        if abs(agreement) < _LEAST_AGREEMENT:
            return extent
        latitude = sum(place.y() for place in places) / len(places)
        longitude = math.degrees(cmath.phase(agreement))
        centre = to_lonlat.transform(QgsPointXY(longitude, latitude), Qgis.TransformDirection.Reverse)
    except (QgsCsException, ZeroDivisionError):
        # What cannot be transformed is told, with its name, by who reads the layer.
        return extent
    return QgsRectangle(centre, centre)


def _boxes(source: QgsFeatureSource) -> list[QgsRectangle]:
    request = QgsFeatureRequest().setNoAttributes()
    # Processing's sources check geometries whatever the request says, and stop at the first invalid one.
    unchecked = (
        (Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks,)
        if isinstance(source, QgsProcessingFeatureSource)
        else ()
    )
    boxes = (feature.geometry().boundingBox() for feature in source.getFeatures(request, *unchecked))
    return [box for box in boxes if _is_somewhere(box)]


def _reaches(
    extent: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    area: QgsRectangle,
    transform_context: QgsCoordinateTransformContext,
    beyond_deg: float,
) -> bool:
    """Tell whether the centre or a corner of an extent lies in an area of longitudes and latitudes, or near it."""
    # Hundred metres from where the Equator meets the meridian of Greenwich there is nothing but water.
    if _DEGREES.contains(extent) and area.width() > _NEARLY_ROUND_DEG:
        return False
    to_lonlat = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), transform_context)
    xs, ys = (extent.xMinimum(), extent.xMaximum()), (extent.yMinimum(), extent.yMaximum())
    for point in (extent.center(), *(QgsPointXY(x, y) for x in xs for y in ys)):
        try:
            place = to_lonlat.transform(point)
        except QgsCsException:
            continue
        if _near(place, area, beyond_deg):
            return True
    return False


def _near(place: QgsPointXY, area: QgsRectangle, beyond_deg: float) -> bool:
    # West of the date line and east of it are neighbours: an area may begin at 174 and end at -176.
    width = (area.xMaximum() - area.xMinimum()) % 360.0 or 360.0
    east_of_edge = (place.x() - area.xMinimum() + beyond_deg) % 360.0
    in_height = area.yMinimum() - beyond_deg <= place.y() <= area.yMaximum() + beyond_deg
    return in_height and east_of_edge <= width + 2 * beyond_deg


def _is_somewhere(box: QgsRectangle) -> bool:
    edges = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return not box.isNull() and all(math.isfinite(edge) for edge in edges)
