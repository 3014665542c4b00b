# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Check a plan: what a measure, a total or a reader could trip over, each with how to mend it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from osgeo import gdal, ogr

from ..errors import mark
from .columns import FieldSpec
from .geopackage import gdal_errors
from .info import require_current
from .relations import RELATIONS, VALUE_RELATIONS
from .schema import LAYERS, LayerSpec


class Finding(NamedTuple):
    """One thing to mend: where it is, what is wrong and what to do; texts are English templates."""

    layer: str
    feature_id: str
    what: str
    remedy: str
    values: dict[str, Any]


def check_plan(path: Path) -> list[Finding]:
    """Return everything in a plan that is not as the schema declares it; an empty list is a sound plan."""
    require_current(path)
    findings: list[Finding] = []
    with gdal_errors(path, mark("The plan cannot be checked")):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        identifiers = {(name, column): _column(dataset, name, column) for name, column in _REFERENCED}
        for spec in LAYERS.values():
            layer = dataset.GetLayerByName(spec.name)
            if layer is None:
                findings.append(
                    _finding(
                        spec.name,
                        "",
                        mark("The layer is missing"),
                        mark("Migrate the plan or create it again."),
                    )
                )
                continue
            findings += _check_columns(spec, layer)
            findings += _check_rows(spec, layer, identifiers)
    return findings


_REFERENCES = {
    **{(child, column): (parent, "id") for (child, column), parent in VALUE_RELATIONS.items()},
    **{(r.child, r.child_field): (r.parent, r.parent_field) for r in RELATIONS if r.composition},
}
_ASSETS = {(name, "id") for name, spec in LAYERS.items() if spec.is_temporal}
_REFERENCED = sorted({*_REFERENCES.values(), *_ASSETS})


def _column(dataset: gdal.Dataset, name: str, column: str) -> set[str]:
    layer = dataset.GetLayerByName(name)
    if layer is None or layer.FindFieldIndex(column, True) < 0:
        return set()
    return {row[column] for row in layer if row[column]}


def _check_columns(spec: LayerSpec, layer: ogr.Layer) -> Iterator[Finding]:
    for field in spec.fields:
        if layer.FindFieldIndex(field.name, True) < 0:
            yield _finding(
                spec.name,
                "",
                mark("The column {column} is missing"),
                mark("Migrate the plan."),
                column=field.name,
            )


def _check_rows(
    spec: LayerSpec, layer: ogr.Layer, identifiers: dict[tuple[str, str], set[str]]
) -> Iterator[Finding]:
    present = {
        layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())
    }
    fields = [field for field in spec.fields if field.name in present]
    layer.ResetReading()
    seen: Counter[str] = Counter()
    for row in layer:
        identifier = ("id" in present and row["id"]) or f"fid {row.GetFID()}"
        seen[identifier] += 1
        for field in fields:
            yield from _check_value(spec, field, row[field.name], identifier, identifiers)
        if {"opened", "closed"} <= present:
            yield from _check_dates(spec, row, identifier)
        if {"asset_layer", "asset_id"} <= present:
            yield from _check_asset(spec, row, identifier, identifiers)
        yield from _check_geometry(spec, row, identifier)
    for identifier, count in seen.items():
        if count > 1:
            yield _finding(
                spec.name,
                identifier,
                mark("{count} features share this identifier"),
                mark("Give each feature an identifier of its own."),
                count=count,
            )


def _check_value(
    spec: LayerSpec,
    field: FieldSpec,
    value: Any,
    identifier: str,
    identifiers: dict[tuple[str, str], set[str]],
) -> Iterator[Finding]:
    if value is None:
        if field.required:
            yield _finding(
                spec.name, identifier, mark("{column} is empty"), mark("Enter a value."), column=field.name
            )
        return
    if field.words is not None and value not in field.words:
        yield _finding(
            spec.name,
            identifier,
            mark("{column} has the unknown value {value}"),
            mark("Use one of: {allowed}."),
            column=field.name,
            value=value,
            allowed=", ".join(field.words),
        )
    parent = _REFERENCES.get((spec.name, field.name))
    if parent is not None and value not in identifiers[parent]:
        yield _finding(
            spec.name,
            identifier,
            mark("{column} refers to {value}, which is not in {parent}"),
            mark("Correct the identifier or add what it names."),
            column=field.name,
            value=value,
            parent=parent[0],
        )


def _check_dates(spec: LayerSpec, row: ogr.Feature, identifier: str) -> Iterator[Finding]:
    if row["opened"] and row["closed"] and row["opened"] > row["closed"]:
        yield _finding(spec.name, identifier, mark("It closes before it opens"), mark("Correct the dates."))


def _check_asset(
    spec: LayerSpec, row: ogr.Feature, identifier: str, identifiers: dict[tuple[str, str], set[str]]
) -> Iterator[Finding]:
    """A component that is an asset counts once, so the asset must be there."""
    if not row["asset_id"] and not row["asset_layer"]:
        return
    if row["asset_id"] not in identifiers.get((row["asset_layer"], "id"), ()):
        yield _finding(
            spec.name,
            identifier,
            mark("{column} refers to {value}, which is not in {parent}"),
            mark("Correct the identifier or add what it names."),
            column="asset_id",
            value=row["asset_id"],
            parent=row["asset_layer"],
        )


def _check_geometry(spec: LayerSpec, row: ogr.Feature, identifier: str) -> Iterator[Finding]:
    if spec.geometry is None:
        return
    geometry = row.GetGeometryRef()
    if geometry is None:
        return  # "not sited" and "not located" are honest answers
    if geometry.IsEmpty():
        yield _finding(
            spec.name,
            identifier,
            mark("The geometry is empty instead of NULL, so it counts as located"),
            mark("Draw it, or set it to NULL."),
        )
    elif not geometry.IsValid():
        yield _finding(
            spec.name,
            identifier,
            mark("The geometry is not valid"),
            mark("Repair it with the algorithm Fix geometries."),
        )


def _finding(layer: str, feature_id: str, what: str, remedy: str, **values: Any) -> Finding:
    return Finding(layer, feature_id, what, remedy, values)
