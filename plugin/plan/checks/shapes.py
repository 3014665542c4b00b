# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries: of the layer's type, there, valid, flat, and as large as the columns say."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import shapely
from numpy.typing import NDArray

from ...errors import mark
from .features import Features, Mask, Objects, is_blank, is_in, numbers_in
from .findings import WARNING, Finding

_TYPES = {
    "Point": (shapely.GeometryType.POINT,),
    "LineString": (shapely.GeometryType.LINESTRING,),
    # A single polygon becomes a collection of one when it is written.
    "MultiPolygon": (shapely.GeometryType.POLYGON, shapely.GeometryType.MULTIPOLYGON),
}
# By their numbers; the last one, for no geometry, has the number -1.
_TYPE_NAMES = np.array([*(each.name for each in shapely.GeometryType if each >= 0), ""], dtype=object)
# GEOS writes the reason and the place: Self-intersection[5 5].
_REASON = re.compile(r"(?P<reason>[^\[]*)\[(?P<x>\S+) (?P<y>\S+)")
_NOT_FINITE = "Invalid Coordinate"
# The reasons GEOS gives (IsValidOp), for translation.
_REASONS = (
    mark("Self-intersection"),
    mark("Ring Self-intersection"),
    mark("Hole lies outside shell"),
    mark("Holes are nested"),
    mark("Nested shells"),
    mark("Interior is disconnected"),
    mark("Duplicate Rings"),
    mark("Too few points in geometry component"),
    mark("Ring is not closed"),
)
_MOST_DEVIATION = 0.2
# A line of two points stands for a route, which is up to 1.6 times as long (resources/rules; assumption).
_LONGEST_ROUTE = 1.6
_POINTS_OF_A_STRAIGHT_LINE = 2
# Outlines that claim an area; a circle of the position accuracy does not.
_BASES_WITH_AREA = frozenset({"surveyed", "indicative"})


def check_shapes(features: Features) -> Iterator[Finding]:
    """Yield what is wrong with the geometry of each feature; none at all is an honest answer."""
    declared, geometries = features.spec.geometry, features.geometries
    if declared is None or geometries is None:
        return
    missing, empty = shapely.is_missing(geometries), shapely.is_empty(geometries)
    present = ~missing & ~empty
    yield from features.found(
        empty,
        mark("The geometry is empty instead of NULL, so it counts as located"),
        mark("Draw it, or set it to NULL."),
    )
    types = shapely.get_type_id(geometries)
    fitting = np.isin(types, _TYPES[declared])
    yield from features.found(
        present & ~fitting,
        mark("The geometry is of the type {found}, not {declared}"),
        mark("Draw it again, or convert it with the algorithm Multipart to singleparts or Centroids."),
        found=_TYPE_NAMES[types],
        declared=declared,
    )
    invalid = present & ~shapely.is_valid(geometries)
    yield from _check_invalid(features, geometries, invalid)
    yield from features.found(
        present & shapely.has_z(geometries),
        mark("The geometry has heights or measures, which a plan does not keep"),
        mark("Drop them with the algorithm Drop M/Z values."),
        WARNING,
    )
    sound = present & fitting & ~invalid
    yield from _check_area(features, geometries, sound)
    yield from _check_length(features, geometries, sound)
    yield from _check_site_status(features, missing)


def _check_invalid(features: Features, geometries: Objects, invalid: Mask) -> Iterator[Finding]:
    reasons, places = np.full(features.count, "", dtype=object), {}
    for row in np.flatnonzero(invalid).tolist():
        told = _REASON.match(shapely.is_valid_reason(geometries[row]))
        reasons[row] = told["reason"] if told else ""
        if told and reasons[row] != _NOT_FINITE:
            places[row] = (float(told["x"]), float(told["y"].rstrip("]")))
    not_finite = is_in(reasons, {_NOT_FINITE})
    yield from features.found(
        invalid & not_finite,
        mark("A coordinate of the geometry is not a finite number"),
        mark("Draw it again, or set it to NULL."),
    )
    yield from features.found(
        invalid & ~not_finite,
        mark("The geometry is not valid: {reason}"),
        mark("Repair it with the algorithm Fix geometries."),
        places=places,
        reason=reasons,
    )


def _check_area(features: Features, geometries: Objects, sound: Mask) -> Iterator[Finding]:
    if "area_m2" not in features.columns or features.spec.geometry != "MultiPolygon":
        return
    if "geometry_basis" in features.columns:
        sound = sound & is_in(features.columns["geometry_basis"], _BASES_WITH_AREA)
    elif "geometry_basis" in features.spec.field_names:
        return
    stated, drawn = numbers_in(features.columns["area_m2"]), _measured(shapely.area, geometries, sound)
    yield from features.found(
        (stated > 0) & (np.abs(stated - drawn) > _MOST_DEVIATION * drawn),
        mark("{column} is {value}, but the outline covers {drawn}"),
        mark("Check the unit and the outline; a rough outline is indicative, not surveyed."),
        WARNING,
        column="area_m2",
        value=stated,
        drawn=np.round(drawn),
    )


def _check_length(features: Features, geometries: Objects, sound: Mask) -> Iterator[Finding]:
    if "length_km" not in features.columns or features.spec.geometry != "LineString":
        return
    stated, drawn = (
        numbers_in(features.columns["length_km"]),
        _measured(shapely.length, geometries, sound) / 1000,
    )
    straight = shapely.get_num_coordinates(geometries) == _POINTS_OF_A_STRAIGHT_LINE
    # Either end may lie elsewhere by the accuracy of its position.
    accuracy = features.columns.get("position_accuracy_m")
    tolerance = (
        np.zeros(features.count) if accuracy is None else np.nan_to_num(numbers_in(accuracy)) * 2 / 1000
    )
    longest = np.where(straight, _LONGEST_ROUTE, 1 + _MOST_DEVIATION) * (drawn + tolerance)
    shortest = (1 - _MOST_DEVIATION) * (drawn - tolerance)
    yield from features.found(
        (stated > 0) & ((stated > longest) | (stated < shortest)),
        mark("{column} is {value}, but the line is {drawn} km long"),
        mark("Check the unit, the ends and the course of the line."),
        WARNING,
        column="length_km",
        value=stated,
        drawn=np.round(drawn, 1),
    )


def _measured(measure: np.ufunc, geometries: Objects, sound: Mask) -> NDArray[np.float64]:
    """Return a size of the sound geometries, NaN for the others."""
    sizes = np.full(len(geometries), np.nan)
    sizes[sound] = measure(geometries[sound])
    return sizes


def _check_site_status(features: Features, missing: Mask) -> Iterator[Finding]:
    if not {"site_status", "asset_id"} <= features.columns.keys():
        return
    status = features.columns["site_status"]
    # The place of a component that is an asset is the asset's.
    alone = is_blank(features.columns["asset_id"])
    yield from features.found(
        missing & alone & is_in(status, {"sited", "indicative"}),
        mark("{column} is {value}, but there is no place"),
        mark("Draw the place, or set it to unsited."),
        WARNING,
        column="site_status",
        value=status,
    )
    yield from features.found(
        ~missing & is_in(status, {"unsited"}),
        mark("{column} is {value}, but there is a place"),
        mark("Set it to sited or indicative, or the geometry to NULL."),
        WARNING,
        column="site_status",
        value=status,
    )
