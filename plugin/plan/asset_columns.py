# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of a plan become the columns of a list: names, words, figures and the middle of each feature."""

from __future__ import annotations

import gc
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from qgis.core import NULL, Qgis, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QMetaType

from ..core.assets.columns import AssetColumns, Numbers, joined, texts_of, words_of
from .arrays import numbers
from .schema import LAYERS, LayerSpec
from .stored_tables import NotPlainError, read_chunks, stored_table

MEASURED_KM = "measured_km"
"""The length of a line as its geometry has it in the plan's CRS."""
YEAR = "year"
"""The year in which a feature opened or opens."""

_TEXTS = ("id", "name", "name_ko", "part_of_id")
# Texts that few features differ in, though no vocabulary lists them.
_ALSO_WORDS = ("operator", "capacity_unit")
_NUMBER_TYPES = ("real", "integer")
_POINT_WKB = np.dtype([("order", "u1"), ("type", "<u4"), ("x", "<f8"), ("y", "<f8")])
_POINT = 1


class _Raw(NamedTuple):
    """Features as they were read: ids, values by column, and geometries as WKB."""

    fids: Sequence[int]
    values: Mapping[str, Sequence[Any]]
    wkbs: Sequence[bytes | None]


def kind_key(layer: str, kind: str) -> str:
    """Return how the column ``kind`` names a kind: two layers may use one word for different things."""
    return f"{layer}/{kind}"


def read_columns(layer: QgsVectorLayer, name: str, wanted: Collection[str] | None = None) -> AssetColumns:
    """Read all features of a plan layer, pending edits included; ``name`` is its name in the schema.

    ``wanted`` are the columns that matter, None for all that a list can hold.
    """
    spec = LAYERS[name]
    asked = _asked(layer, spec, wanted)
    table = stored_table(layer)
    if table is not None:
        # A date is stored as text, and its year is all that is wanted.
        types = {column: layer.fields().field(column).type() for column in asked}
        plain = {
            column: QMetaType.Type.QString if kind == QMetaType.Type.QDate else kind
            for column, kind in types.items()
        }
        try:
            with _no_garbage():
                raws = [
                    _Raw(chunk.fids, dict(zip(asked, chunk.columns, strict=True)), chunk.wkbs)
                    for chunk, _ in read_chunks(table, plain)
                ]
                return joined([_columns(spec, raw) for raw in raws or [_Raw([], {}, [])]])
        except NotPlainError:
            pass
    return _columns(spec, _read(layer, asked, QgsFeatureRequest()))


def read_some(
    layer: QgsVectorLayer, name: str, fids: Iterable[int], wanted: Collection[str] | None = None
) -> AssetColumns:
    """Read some features of a plan layer; those that are gone are not among the result."""
    spec = LAYERS[name]
    return _columns(
        spec, _read(layer, _asked(layer, spec, wanted), QgsFeatureRequest().setFilterFids(list(fids)))
    )


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Keep Python from looking for garbage among a million new values, which takes a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _asked(layer: QgsVectorLayer, spec: LayerSpec, wanted: Collection[str] | None) -> tuple[str, ...]:
    present = set(layer.fields().names())
    kept = [
        field.name
        for field in spec.fields
        if field.name in (*_TEXTS, *_ALSO_WORDS, "opened") or field.words or field.type in _NUMBER_TYPES
    ]
    return tuple(name for name in kept if name in present and (wanted is None or name in wanted))


def _read(layer: QgsVectorLayer, asked: Sequence[str], request: QgsFeatureRequest) -> _Raw:
    fields = layer.fields()
    places = [fields.lookupField(name) for name in asked]
    request.setSubsetOfAttributes(places)
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    fids: list[int] = []
    rows: list[list[Any]] = []
    wkbs: list[bytes | None] = []
    feature = QgsFeature()
    features = layer.getFeatures(request)
    while features.nextFeature(feature):
        fids.append(feature.id())
        attributes = feature.attributes()
        rows.append([None if (value := attributes[place]) == NULL else value for place in places])
        geometry = feature.geometry()
        wkbs.append(None if geometry.isNull() else geometry.asWkb().data())
    features.close()
    columns = zip(*rows, strict=True) if rows else ([] for _ in asked)
    return _Raw(fids, dict(zip(asked, columns, strict=True)), wkbs)


def _columns(spec: LayerSpec, raw: _Raw) -> AssetColumns:
    texts, words, figures = {}, {}, {}
    for field in spec.fields:
        values = raw.values.get(field.name)
        if values is None:
            continue
        if field.name == "opened":
            figures[YEAR] = _years(values)
        elif field.name in _TEXTS:
            texts[field.name] = texts_of(values)
        elif field.type in _NUMBER_TYPES:
            figures[field.name] = numbers(texts_of(values))
        else:
            words[field.name] = words_of(values, kind_key(spec.name, "") if field.name == "kind" else "")
    middles = _middles(raw.wkbs, is_line=spec.geometry == "LineString")
    if spec.geometry == "LineString":
        figures[MEASURED_KM] = middles[:, 2] / 1000.0
    return AssetColumns(
        (spec.name,),
        np.zeros(len(raw.fids), dtype=np.int8),
        np.array(raw.fids, dtype=np.int64),
        texts,
        words,
        figures,
        middles[:, 0],
        middles[:, 1],
    )


def _years(values: Sequence[Any]) -> Numbers:
    return np.fromiter(map(_KnownYears().__getitem__, values), dtype=np.float64, count=len(values))


class _KnownYears(dict[Any, float]):
    """The year of each date that was asked for: there are few of them."""

    def __missing__(self, value: Any) -> float:
        year = self[value] = year_of(value)
        return year


def year_of(value: Any) -> float:
    """Return the year of a date, or of a text that begins with one; NaN where there is none."""
    if isinstance(value, QDate):
        return float(value.year()) if value.isValid() else np.nan
    text = str(value)[:4] if value is not None else ""
    return float(text) if text.isdigit() else np.nan


def _middles(wkbs: Sequence[bytes | None], *, is_line: bool) -> NDArray[np.float64]:
    """Return x and y of the middle of each geometry and its length in m, (n, 3); NaN where there is none."""
    result = np.full((len(wkbs), 3), np.nan)
    placed = np.array([wkb is not None for wkb in wkbs], dtype=bool)
    known = [wkb for wkb in wkbs if wkb is not None]
    if not known:
        return result
    if (points := _points(known)) is not None:
        result[placed, :2] = points
        return result
    try:
        result[placed] = _middles_by_shapely(known, is_line=is_line)
    except ImportError:
        result[placed] = [_middle_by_qgis(wkb, is_line=is_line) for wkb in known]
    return result


def _points(wkbs: Sequence[bytes]) -> NDArray[np.float64] | None:
    """Return x and y of plain points (n, 2), None when there is anything else."""
    if set(map(len, wkbs)) != {_POINT_WKB.itemsize}:
        return None
    read = np.frombuffer(b"".join(wkbs), dtype=_POINT_WKB)
    if not ((read["order"] == 1) & (read["type"] == _POINT)).all():
        return None
    return np.stack([read["x"], read["y"]], axis=1)


def _middles_by_shapely(wkbs: Sequence[bytes], *, is_line: bool) -> NDArray[np.float64]:
    import shapely

    geometries = shapely.from_wkb(np.array(wkbs, dtype=object), on_invalid="ignore")
    with np.errstate(invalid="ignore"):
        middles = (
            shapely.line_interpolate_point(geometries, 0.5, normalized=True)
            if is_line
            else shapely.centroid(geometries)
        )
        return np.stack([shapely.get_x(middles), shapely.get_y(middles), shapely.length(geometries)], axis=1)


def _middle_by_qgis(wkb: bytes, *, is_line: bool) -> tuple[float, float, float]:
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    length_m = geometry.length()
    middle = geometry.interpolate(length_m / 2.0) if is_line else geometry.centroid()
    if middle.isEmpty():
        return np.nan, np.nan, np.nan
    point = middle.asPoint()
    return point.x(), point.y(), length_m
