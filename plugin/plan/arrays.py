# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers become arrays, once, at the rim: geometries in the working CRS and the columns a study asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    Qgis,
    QgsAbstractFeatureSource,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..errors import InputError, mark
from .crs import no_crs

_CHECK_EVERY = 1000


class VectorInput(NamedTuple):
    """A vector layer that a worker thread may read: a snapshot of its source, never the layer itself."""

    title: str
    source: QgsAbstractFeatureSource
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    origin: str
    plan_layer: str = ""
    attribution: str = ""


@dataclass(frozen=True)
class FeatureArrays:
    """Features as arrays of one length n.

    ``fids`` (n,); ``geometries`` (n,) in the working CRS, None where the feature has none; ``values`` (n,) of each
    expression asked for, as objects with None for NULL.
    """

    fids: NDArray[np.int64]
    geometries: NDArray[np.object_]
    values: Mapping[str, NDArray[np.object_]]
    without_geometry: tuple[int, ...]
    invalid_geometry: tuple[int, ...]


def vector_input(layer: QgsVectorLayer, plan_layer: str = "") -> VectorInput:
    """Take a snapshot of a layer on the main thread, its pending edits and subset included."""
    return VectorInput(
        title=layer.name(),
        source=QgsVectorLayerFeatureSource(layer),
        fields=layer.fields(),
        crs=layer.crs(),
        origin=layer.publicSource(),
        plan_layer=plan_layer,
        attribution=layer.serverProperties().attribution(),
    )


def read_features(
    layer: VectorInput,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    expressions: Sequence[str],
    *,
    where: str = "",
    check_cancelled: Callable[[], None] = lambda: None,
) -> FeatureArrays:
    """Read a layer into arrays: filtered by ``where``, transformed to ``crs``, expressions evaluated.

    Raises InputError for a missing CRS, an expression that cannot be parsed or evaluated, an unknown field, and
    coordinates that cannot be transformed.
    """
    if not layer.crs.isValid():
        raise no_crs(layer.title)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.setFields(layer.fields)
    parsed = {text: parse(text, context, layer) for text in expressions}
    request = QgsFeatureRequest()
    request.setExpressionContext(context)
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    # Evaluated here and not by the request, to which a filter that fails is a filter that nothing passes.
    condition = parse(where, context, layer) if where else None
    # Transformed here as well: the request drops a geometry that cannot be transformed and says nothing.
    transform = QgsCoordinateTransform(layer.crs, crs, transform_context)
    return _read(layer, request, transform, context, parsed, condition, check_cancelled)


def parse(text: str, context: QgsExpressionContext, layer: VectorInput) -> QgsExpression:
    """Return a prepared expression; raise when it does not parse or names a field the layer lacks."""
    expression = QgsExpression(text)
    if expression.hasParserError():
        raise InputError(
            mark("The expression {expression} cannot be read"),
            where="{layer}: {reason}",
            expression=text,
            layer=layer.title,
            reason=expression.parserErrorString().strip(),
            remedy=mark("Correct it in the siting model."),
        )
    known = set(layer.fields.names())
    unknown = sorted(name for name in expression.referencedColumns() if name not in known)
    if unknown and QgsFeatureRequest.ALL_ATTRIBUTES not in unknown:
        raise InputError(
            mark("The layer has no field {fields}"),
            where="{layer}",
            fields=", ".join(unknown),
            layer=layer.title,
            remedy=mark("It has: {known}. Correct the name or choose another layer."),
            known=", ".join(sorted(known)),
        )
    expression.prepare(context)
    return expression


def _read(
    layer: VectorInput,
    request: QgsFeatureRequest,
    transform: QgsCoordinateTransform,
    context: QgsExpressionContext,
    parsed: Mapping[str, QgsExpression],
    condition: QgsExpression | None,
    check_cancelled: Callable[[], None],
) -> FeatureArrays:
    fids: list[int] = []
    wkbs: list[bytes | None] = []
    columns: dict[str, list[Any]] = {text: [] for text in parsed}
    features = layer.source.getFeatures(request)
    try:
        for number, feature in enumerate(features):
            if number % _CHECK_EVERY == 0:
                check_cancelled()
            context.setFeature(feature)
            if condition is not None and not _value(condition, context, layer, feature):
                continue
            geometry = _transformed(feature, transform, layer)
            fids.append(feature.id())
            wkbs.append(_wkb(geometry))
            feature.setGeometry(geometry)
            context.setFeature(feature)
            for text, expression in parsed.items():
                columns[text].append(_value(expression, context, layer, feature))
    finally:
        # QGIS allows four readers of a file at a time; an error would keep this one for as long as it is kept.
        features.close()
    geometries = shapely.from_wkb(np.array(wkbs, dtype=object), on_invalid="ignore")
    return _arrays(np.array(fids, dtype=np.int64), geometries, columns)


def _transformed(feature: QgsFeature, transform: QgsCoordinateTransform, layer: VectorInput) -> QgsGeometry:
    geometry = feature.geometry()
    try:
        geometry.transform(transform)
    except QgsCsException as error:
        raise InputError(
            mark("The coordinates cannot be transformed to the working CRS"),
            where=mark("{layer}, feature {fid}: {reason}"),
            layer=layer.title,
            fid=feature.id(),
            reason=error,
            remedy=mark("Check that the layer's CRS is the one its coordinates are in."),
        ) from error
    return geometry


def _wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isEmpty():
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        # GEOS knows no arcs: it would read none of the feature.
        geometry.convertToStraightSegment()
    return bytes(geometry.asWkb())


def _arrays(
    fids: NDArray[np.int64], geometries: NDArray[np.object_], columns: Mapping[str, list[Any]]
) -> FeatureArrays:
    # Z and M mean nothing to a distance in the plane.
    geometries = shapely.force_2d(geometries)
    missing = shapely.is_missing(geometries) | shapely.is_empty(geometries)
    invalid = ~missing & ~shapely.is_valid(geometries)
    geometries[missing] = None
    geometries[invalid] = shapely.make_valid(geometries[invalid])
    values = {}
    for text, column in columns.items():
        array = np.empty(len(column), dtype=object)
        array[:] = column
        values[text] = array
    return FeatureArrays(fids, geometries, values, tuple(fids[missing]), tuple(fids[invalid]))


def _value(
    expression: QgsExpression, context: QgsExpressionContext, layer: VectorInput, feature: QgsFeature
) -> Any:
    value = expression.evaluate(context)
    if expression.hasEvalError():
        raise InputError(
            mark("The expression {expression} fails"),
            where=mark("{layer}, feature {fid}: {reason}"),
            expression=expression.expression(),
            layer=layer.title,
            fid=feature.id(),
            reason=expression.evalErrorString(),
            remedy=mark("Correct it in the siting model."),
        )
    return None if value == NULL else value


def numbers(values: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return values as float64 (n,), NaN for NULL, for infinities and for what is not a number."""
    result = np.array([_number(value) for value in values], dtype=np.float64)
    result[~np.isfinite(result)] = np.nan
    return result


def _number(value: Any) -> float:
    if value is None or (isinstance(value, str) and not value.strip()):
        return float("nan")
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")
