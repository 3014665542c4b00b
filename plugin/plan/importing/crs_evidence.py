# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What coordinates tell about the CRS that they are in: what they cannot be, and what they would fit."""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
)

from ..crs import WGS84
from .korean_crs import area_of_use, candidate, candidates, on_modern_ellipsoid

_SAMPLE = 100
_MOST_LONGITUDE = 180.0
_MOST_LATITUDE = 90.0
# Whole-country data come in the CRS of one belt, of which most lie outside: belts are two degrees wide.
_AROUND_USE_DEGREES = 2.0
# Ulleungdo and Dokdo in the central belt; beyond that a transverse Mercator means nothing to a planner.
_FAR_FROM_USE_DEGREES = 6.0
_AROUND_FITTING_USE_DEGREES = 0.3
# Data for a region reach beyond it: a power line, the neighbouring county.
_LEAST_AROUND_AREA_DEGREES = 0.2
_ENOUGH = 0.5
_METRES_PER_DEGREE = 111_195.0
# Candidates nearer than this are told as one place: a datum shift, not another belt.
_SAME_PLACE_M = 1_000.0


class Doubt(Enum):
    """Why coordinates cannot be in a CRS."""

    NOT_DEGREES = "not degrees"
    DEGREES = "degrees"
    NOWHERE = "cannot be transformed"
    OUTSIDE = "outside of where it is used"
    FAR_OUTSIDE = "far outside of where it is used"
    UNKNOWN_DATUM = "unknown datum"


class Sample(NamedTuple):
    """One point (n, 2) of each geometry that has finite coordinates, and some of them (at most 100, 2)."""

    points: NDArray[np.float64]
    some: NDArray[np.float64]

    def exchanged(self) -> Sample:
        return Sample(self.points[:, ::-1], self.some[:, ::-1])


class Fit(NamedTuple):
    """A CRS that coordinates may be in; where they would lie (k, 2) in degrees."""

    crs: QgsCoordinateReferenceSystem
    lonlat: NDArray[np.float64]

    @property
    def centre(self) -> NDArray[np.float64]:
        return np.median(self.lonlat, axis=0)


def sample_of(geometries: NDArray[np.object_]) -> Sample:
    """Return the middle of each geometry's box; boxes with NaN or infinity tell nothing."""
    # Of NaN and missing geometry alike the box is NaN, which is no reason to warn.
    with np.errstate(invalid="ignore"):
        boxes = shapely.bounds(geometries)
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    # Halves first: the sum of two huge coordinates is infinite.
    points = boxes[:, :2] / 2.0 + boxes[:, 2:] / 2.0
    step = max(1, len(points) // _SAMPLE)
    return Sample(points, points[::step][:_SAMPLE])


def doubt_about(
    crs: QgsCoordinateReferenceSystem, sample: Sample, context: QgsCoordinateTransformContext
) -> Doubt | None:
    """Return why most of the coordinates cannot be in the CRS, None when they can."""
    x, y = np.abs(sample.points).T
    in_degrees = (x <= _MOST_LONGITUDE) & (y <= _MOST_LATITUDE)
    if crs.isGeographic():
        if in_degrees.mean() <= _ENOUGH:
            return Doubt.NOT_DEGREES
    elif in_degrees.all():
        return Doubt.DEGREES
    if _datum_is_unknown(crs, context):
        return Doubt.UNKNOWN_DATUM
    lonlat = places(crs, sample.some, context)
    if np.isfinite(lonlat).all(axis=1).mean() <= _ENOUGH:
        return Doubt.NOWHERE
    use = area_of_use(crs)
    if use.isEmpty() or _share_within(lonlat, use, _AROUND_USE_DEGREES) > _ENOUGH:
        return None
    far = _share_within(lonlat, use, _FAR_FROM_USE_DEGREES) <= _ENOUGH
    return Doubt.FAR_OUTSIDE if far else Doubt.OUTSIDE


def places(
    crs: QgsCoordinateReferenceSystem, points: NDArray[np.float64], context: QgsCoordinateTransformContext
) -> NDArray[np.float64]:
    """Return longitude and latitude (n, 2) of points, NaN where they have none."""
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), context)
    lonlat = np.full(points.shape, np.nan)
    for i, (x, y) in enumerate(points.tolist()):
        try:
            place = transform.transform(QgsPointXY(x, y))
        except QgsCsException:
            continue
        lonlat[i] = place.x(), place.y()
    lonlat[~np.isfinite(lonlat).all(axis=1)] = np.nan
    return lonlat


def fitting(sample: Sample, area: QgsRectangle | None, context: QgsCoordinateTransformContext) -> list[Fit]:
    """Return the Korean CRSs in which the coordinates lie in the area, else in any where they are used."""
    found = []
    for crs in candidates():
        if doubt_about(crs, sample, context) is None:
            lonlat = places(crs, sample.some, context)
            found.append(Fit(crs, lonlat[np.isfinite(lonlat).all(axis=1)]))
    if area is not None:
        shares = [share_in_area(fit.lonlat, area) for fit in found]
        best = max(shares, default=0.0)
        if best > 0.0:
            # Data of the whole country have a small share in a region, whichever is right.
            return [fit for fit, share in zip(found, shares, strict=True) if share >= _ENOUGH * best]
    used = [fit for fit in found if _is_korean_place(fit)]
    return [
        fit
        for fit in used
        if _share_within(fit.lonlat, area_of_use(fit.crs), _AROUND_FITTING_USE_DEGREES) > _ENOUGH
    ]


def share_in_area(lonlat: NDArray[np.float64], area: QgsRectangle) -> float:
    """Return the share of places in the area or somewhat around it."""
    around = max(_LEAST_AROUND_AREA_DEGREES, 0.5 * area.width(), 0.5 * area.height())
    return _share_within(lonlat, area, around)


def share_inside(lonlat: NDArray[np.float64], area: QgsRectangle) -> float:
    """Return the share of places in the area itself: a margin that grew with it would hide a shift of 100 km."""
    return _share_within(lonlat, area, _LEAST_AROUND_AREA_DEGREES)


def outside_km(lonlat: NDArray[np.float64], area: QgsRectangle) -> float:
    """Return how far the nearest of the places is from the area."""
    low, high = (area.xMinimum(), area.yMinimum()), (area.xMaximum(), area.yMaximum())
    nearest = np.clip(lonlat, low, high)
    east = (lonlat[:, 0] - nearest[:, 0]) * np.cos(np.radians(nearest[:, 1]))
    return float(np.nanmin(np.hypot(east, lonlat[:, 1] - nearest[:, 1]))) * _METRES_PER_DEGREE / 1000.0


def apart_km(one: Fit, other: Fit) -> float:
    """Return how far two candidates put the middle of the places from each other."""
    return _distance_m(one.centre, other.centre) / 1000.0


def distance_km(lonlat: NDArray[np.float64], area: QgsRectangle) -> float:
    """Return how far the middle of the places is from that of the area."""
    middle = np.nanmedian(lonlat, axis=0)
    return _distance_m(middle, np.array([area.center().x(), area.center().y()])) / 1000.0


def by_place(fits: Sequence[Fit]) -> list[list[Fit]]:
    """Group candidates that put the coordinates at the same place but for a shift of the datum."""
    groups: list[list[Fit]] = []
    for fit in fits:
        near = (group for group in groups if _distance_m(group[0].centre, fit.centre) < _SAME_PLACE_M)
        group = next(near, None)
        if group is None:
            groups.append([fit])
        else:
            group.append(fit)
    return groups


def spread_m(group: Sequence[Fit]) -> float:
    """Return the largest distance between where the candidates of one place put it."""
    return max(_distance_m(one.centre, other.centre) for one in group for other in group)


def _is_korean_place(fit: Fit) -> bool:
    # The candidates used all over the world fit anything in Korea's numbers only if it then lies in Korea.
    return _share_within(fit.lonlat, candidate(5178).bounds(), _AROUND_FITTING_USE_DEGREES) > _ENOUGH


def _share_within(lonlat: NDArray[np.float64], box: QgsRectangle, around: float) -> float:
    longitude, latitude = lonlat.T
    if box.xMinimum() <= box.xMaximum():
        offset = np.abs(longitude - box.center().x()) - 0.5 * box.width()
    else:
        # An area of use across the antimeridian begins in the east of its end.
        width = box.xMaximum() - box.xMinimum() + 360.0
        offset = np.abs((longitude - box.xMinimum() - 0.5 * width + 180.0) % 360.0 - 180.0) - 0.5 * width
    north = (latitude >= box.yMinimum() - around) & (latitude <= box.yMaximum() + around)
    return float((north & (offset <= around)).mean()) if len(lonlat) else 0.0


def _datum_is_unknown(crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> bool:
    """Tell whether PROJ would take places on another ellipsoid for places on ours."""
    if on_modern_ellipsoid(crs):
        return False
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), context)
    return "ballpark" in transform.instantiatedCoordinateOperationDetails().name.lower()


def _distance_m(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    east = (one[0] - other[0]) * math.cos(math.radians((one[1] + other[1]) / 2.0))
    return math.hypot(east, one[1] - other[1]) * _METRES_PER_DEGREE
