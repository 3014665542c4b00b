# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers become arrays, once, at the rim: geometries in the working CRS and the columns a study asks for."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
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
)

from ..errors import InputError, mark
from .crs import no_crs
from .geometries import Located, NowhereError, joined, located
from .stored_tables import Chunk, NotPlainError, StoredTable, read_chunks, stored_table

_CHUNK_FEATURES = 5000
_CHECK_EVERY = 1000


class VectorInput(NamedTuple):
    """A vector layer that a worker thread may read: a snapshot of its source, never the layer itself.

    ``table``: where its features lie, when a table of a GeoPackage holds them as they are; ``whole``: all features of
    that table are meant. ``count`` is about how many there are, -1 unknown.
    """

    title: str
    source: QgsAbstractFeatureSource
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    origin: str
    plan_layer: str = ""
    attribution: str = ""
    table: StoredTable | None = None
    whole: bool = True
    count: int = -1


@dataclass(frozen=True)
class FeatureArrays:
    """Features as arrays of one length n.

    ``fids`` (n,); ``geometries`` (n,) in the working CRS, None where the feature has none that can be measured;
    ``values`` (n,) of each expression asked for, as objects with None for NULL; ``boxes`` (n, 4) in the layer's own
    CRS. The ids of features without geometry, with one that was repaired, and with one that cannot be repaired.
    """

    fids: NDArray[np.int64]
    geometries: NDArray[np.object_]
    values: Mapping[str, NDArray[np.object_]]
    without_geometry: tuple[int, ...]
    invalid_geometry: tuple[int, ...]
    unusable_geometry: tuple[int, ...]
    boxes: NDArray[np.float64]

    def rows(self, fids: tuple[int, ...]) -> NDArray[np.bool_]:
        """Tell which of the features (n,) are among some ids."""
        return np.isin(self.fids, np.array(fids, dtype=np.int64))


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
        table=stored_table(layer),
        count=layer.featureCount(),
    )


def read_features(
    layer: VectorInput,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    expressions: Sequence[str],
    *,
    where: str = "",
    check_cancelled: Callable[[], None] = lambda: None,
    progress: Callable[[float], None] = lambda _share: None,
) -> FeatureArrays:
    """Read a layer into arrays: filtered by ``where``, transformed to ``crs``, expressions evaluated.

    ``check_cancelled`` may raise to stop; ``progress`` is told the share that is read, where that is known.

    Raises InputError for a missing CRS, an expression that cannot be parsed or evaluated, an unknown field, and
    coordinates that cannot be transformed.
    """
    if not layer.crs.isValid():
        raise no_crs(layer.title)
    reading = _Reading(layer, transform_context, crs, expressions, where)
    try:
        with closing(reading.stored()) as chunks:
            return reading.arrays(chunks, check_cancelled, progress)
    except NotPlainError:
        with closing(reading.features(check_cancelled)) as chunks:
            return reading.arrays(chunks, check_cancelled, progress)


def quoted(field_name: str) -> str:
    """Return a field's name as an expression."""
    return QgsExpression.quotedColumnRef(field_name)


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


class _Reading:
    """One way through a layer: what is asked of it, and what it takes to answer."""

    def __init__(
        self,
        layer: VectorInput,
        transform_context: QgsCoordinateTransformContext,
        crs: QgsCoordinateReferenceSystem,
        expressions: Sequence[str],
        where: str,
    ) -> None:
        self._layer = layer
        self._context = QgsExpressionContext()
        self._context.appendScope(QgsExpressionContextUtils.globalScope())
        self._context.setFields(layer.fields)
        self._parsed = {text: parse(text, self._context, layer) for text in expressions}
        # Evaluated here and not by the request, to which a filter that fails is a filter that nothing passes.
        self._condition = parse(where, self._context, layer) if where else None
        # Transformed here as well: the request drops a geometry that cannot be transformed and says nothing.
        self._transform = QgsCoordinateTransform(layer.crs, crs, transform_context)
        self._fields = [
            layer.fields.lookupField(next(iter(parsed.referencedColumns()))) if parsed.isField() else -1
            for parsed in self._parsed.values()
        ]

    def stored(self) -> Generator[tuple[Chunk, int]]:
        """Read the table in which the features lie; raise NotPlainError when only QGIS can tell what is asked."""
        layer = self._layer
        if layer.table is None or not layer.whole or self._condition is not None or -1 in self._fields:
            raise NotPlainError
        asked = [layer.fields.at(index) for index in self._fields]
        return read_chunks(layer.table, {field.name(): field.type() for field in asked})

    def features(self, check_cancelled: Callable[[], None]) -> Generator[tuple[Chunk, int]]:
        """Read feature after feature, which QGIS offers for every layer."""
        features = self._layer.source.getFeatures(self._request())
        fids: list[int] = []
        wkbs: list[bytes | None] = []
        columns: list[list[Any]] = [[] for _ in self._parsed]
        try:
            for number, feature in enumerate(features):
                if number % _CHECK_EVERY == 0:
                    check_cancelled()
                self._context.setFeature(feature)
                if self._condition is not None and not self._value(self._condition, feature):
                    continue
                geometry = feature.geometry()
                fids.append(feature.id())
                wkbs.append(None if geometry.isNull() else bytes(geometry.asWkb()))
                self._evaluate(feature, columns)
                if len(fids) == _CHUNK_FEATURES:
                    yield Chunk(fids, wkbs, columns), self._layer.count
                    fids, wkbs, columns = [], [], [[] for _ in self._parsed]
        finally:
            # QGIS allows four readers of a file at a time; an error would keep this one for as long as it is kept.
            features.close()
        yield Chunk(fids, wkbs, columns), self._layer.count

    def arrays(
        self,
        chunks: Iterator[tuple[Chunk, int]],
        check_cancelled: Callable[[], None],
        progress: Callable[[float], None],
    ) -> FeatureArrays:
        """Gather the chunks of either way."""
        fids: list[NDArray[np.int64]] = [np.empty(0, dtype=np.int64)]
        parts: list[Located] = []
        columns: list[list[NDArray[np.object_]]] = [[np.empty(0, dtype=object)] for _ in self._parsed]
        done = 0
        for chunk, count in chunks:
            check_cancelled()
            try:
                parts.append(located(chunk.wkbs, self._transform))
            except NowhereError as error:
                raise self._nowhere(chunk.fids[error.row], error.reason) from error
            fids.append(np.array(chunk.fids, dtype=np.int64))
            for kept, values in zip(columns, chunk.columns, strict=True):
                kept.append(_objects(values))
            done += len(chunk.fids)
            progress(min(1.0, done / count) if count > 0 else 0.0)
        whole, ids = joined(parts), np.concatenate(fids)
        return FeatureArrays(
            fids=ids,
            geometries=whole.geometries,
            values={text: np.concatenate(kept) for text, kept in zip(self._parsed, columns, strict=True)},
            without_geometry=_named(ids, whole.missing),
            invalid_geometry=_named(ids, whole.invalid),
            unusable_geometry=_named(ids, whole.unusable),
            boxes=whole.boxes,
        )

    def _request(self) -> QgsFeatureRequest:
        request = QgsFeatureRequest()
        request.setExpressionContext(self._context)
        request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
        asked = [*self._parsed.values(), *([self._condition] if self._condition is not None else [])]
        needed = {name for parsed in asked for name in parsed.referencedColumns()}
        if QgsFeatureRequest.ALL_ATTRIBUTES not in needed:
            request.setSubsetOfAttributes(sorted(needed), self._layer.fields)
        return request

    def _evaluate(self, feature: QgsFeature, columns: list[list[Any]]) -> None:
        if -1 in self._fields:
            feature.setGeometry(self._transformed(feature))
            self._context.setFeature(feature)
        for column, index, parsed in zip(columns, self._fields, self._parsed.values(), strict=True):
            value = feature.attribute(index) if index >= 0 else self._value(parsed, feature)
            column.append(None if value == NULL else value)

    def _transformed(self, feature: QgsFeature) -> QgsGeometry:
        geometry = feature.geometry()
        try:
            geometry.transform(self._transform)
        except QgsCsException as error:
            if np.isfinite([*_box(feature.geometry())]).all():
                raise self._nowhere(feature.id(), error) from error
            return QgsGeometry()
        return geometry

    def _nowhere(self, fid: int, reason: object) -> InputError:
        return InputError(
            mark("The coordinates cannot be transformed to the working CRS"),
            where=mark("{layer}, feature {fid}: {reason}"),
            layer=self._layer.title,
            fid=fid,
            reason=reason,
            remedy=mark("Check that the layer's CRS is the one its coordinates are in."),
        )

    def _value(self, expression: QgsExpression, feature: QgsFeature) -> Any:
        value = expression.evaluate(self._context)
        if expression.hasEvalError():
            raise InputError(
                mark("The expression {expression} fails"),
                where=mark("{layer}, feature {fid}: {reason}"),
                expression=expression.expression(),
                layer=self._layer.title,
                fid=feature.id(),
                reason=expression.evalErrorString(),
                remedy=mark("Correct it in the siting model."),
            )
        return None if value == NULL else value


def _objects(values: Sequence[Any]) -> NDArray[np.object_]:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def _named(fids: NDArray[np.int64], rows: NDArray[np.bool_]) -> tuple[int, ...]:
    return tuple(fids[rows].tolist())


def _box(geometry: QgsGeometry) -> tuple[float, float, float, float]:
    box = geometry.boundingBox()
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def numbers(values: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return values as float64 (n,), NaN for NULL, for infinities and for what is not a number."""
    try:
        result = values.astype(np.float64)
    except (TypeError, ValueError):
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
