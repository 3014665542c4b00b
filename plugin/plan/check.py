# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Check a plan, or rows for one: what a measure, a total or a reader could trip over, each with how to mend it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem

from .checks.container import (
    Located,
    check_columns,
    check_damaged_indexes,
    check_geometry_column,
    check_index,
    check_info,
    check_registration,
    fits,
    require_whole,
)
from .checks.dates import check_dates
from .checks.documents import check_documents
from .checks.features import Features, features_of, joined
from .checks.findings import ERROR, WARNING, Finding, Kind, kinds_of, texts
from .checks.places import check_far, check_places, check_twins
from .checks.references import REFERENCED, check_identifiers, check_references
from .checks.shapes import check_shapes
from .checks.stored import (
    StoredLayer,
    blocks,
    check_stored,
    identifiers_of,
    row_count,
    stored_layer,
    table_names,
)
from .checks.stored_project import check_project
from .checks.values import check_values
from .info import PlanInfo, read_info, require_current
from .read_only import read_only
from .schema import LAYERS, SCHEMA_VERSION, LayerSpec

__all__ = [
    "ERROR",
    "WARNING",
    "Finding",
    "Kind",
    "check_features",
    "check_plan",
    "kinds_of",
    "plan_identifiers",
    "texts",
]

Identifiers = Mapping[tuple[str, str], set[str]]

_SHARE_OF_READING = 0.9
_CANCEL_EVERY = 10_000


def check_features(
    spec: LayerSpec,
    columns: Mapping[str, NDArray[np.object_]],
    geometries: NDArray[np.object_] | None,
    identifiers: Identifiers,
    crs: QgsCoordinateReferenceSystem,
    check_cancelled: Callable[[], None] = lambda: None,
) -> list[Finding]:
    """Check rows that are to become features of a layer; ``row`` of each finding is the index into the arrays.

    ``columns`` hold str, int, float, date or None each; ``geometries`` are in ``crs``, the plan's. ``identifiers``
    are those of the plan (``plan_identifiers``), for what the rows refer to; a row may also refer to another one.
    ``check_cancelled`` may raise to stop.
    """
    features = features_of(spec, columns, geometries)
    found = list(_check_each(features, identifiers, crs, check_cancelled))
    check_cancelled()
    return [*found, *_check_together(features.for_comparison())]


def check_plan(path: Path, progress: Callable[[float], None] = lambda _share: None) -> list[Finding]:
    """Return everything in a plan that is not as it should be; an empty list is a sound plan.

    ``progress`` is told shares of 1 and may raise to stop. Raises PlanFileError when the file cannot be read as a
    plan of this or an older version.
    """
    with read_only(path) as connection:
        # First, because to ask a plan for its version may take back what a killed program left half-written.
        table_names(connection)
        info = read_info(path)
        if info.schema_version > SCHEMA_VERSION:
            require_current(path)
        damaged_indexes = require_whole(connection, path, lambda: progress(0.0))
        findings = [
            *check_info(connection, path, info),
            *check_registration(connection),
            *check_damaged_indexes(damaged_indexes),
            *check_project(connection, path, info),
        ]
        progress(1 - _SHARE_OF_READING)
        findings += _check_layers(connection, info, progress)
    return findings


def plan_identifiers(path: Path) -> dict[tuple[str, str], set[str]]:
    """Return whatever rows of a plan may refer to, by layer and column."""
    with read_only(path) as connection:
        return _identifiers(connection)


def _identifiers(connection: sqlite3.Connection) -> dict[tuple[str, str], set[str]]:
    tables = table_names(connection)
    return {
        (name, column): identifiers_of(connection, name, column)
        if name in tables and column in stored_layer(connection, LAYERS[name]).types
        else set()
        for name, column in REFERENCED
    }


def _check_layers(
    connection: sqlite3.Connection, info: PlanInfo, progress: Callable[[float], None]
) -> Iterator[Finding]:
    tables, identifiers = table_names(connection), _identifiers(connection)
    crs = QgsCoordinateReferenceSystem(info.crs)
    layers = [stored_layer(connection, spec) for spec in LAYERS.values() if spec.name in tables]
    counts = [row_count(connection, layer.spec.name) for layer in layers]
    all_rows, rows_read = max(sum(counts), 1), 0
    compared: list[Features] = []
    for layer in layers:
        yield from check_columns(layer)
        if layer.spec.geometry is not None:
            yield from check_geometry_column(connection, layer, info)
        kept: list[Features] = []
        located = Located(0, 0)
        for block in blocks(connection, _readable(layer)):
            progress(1 - _SHARE_OF_READING + _SHARE_OF_READING * min(rows_read / all_rows, 1.0))
            yield from check_stored(block)
            yield from _check_each(block.features, identifiers, crs)
            kept.append(block.features.for_comparison())
            located = located.and_those_of(block)
            rows_read += block.features.count
        if kept:
            together = joined(kept)
            yield from _check_together(together)
            compared += [together] if layer.geometry_column else []
        if layer.geometry_column:
            yield from check_index(connection, layer, located, tables)
    progress(1.0)
    yield from check_far(compared, crs)


def _readable(layer: StoredLayer) -> StoredLayer:
    """Return a layer without the columns of a wrong type: that is one finding, not one for each row."""
    declared = {field.name: field.type for field in layer.spec.fields}
    types = {
        name: found
        for name, found in layer.types.items()
        if name not in declared or fits(found, declared[name])
    }
    return StoredLayer(layer.spec, types, layer.geometry_column)


def _check_each(
    features: Features,
    identifiers: Identifiers,
    crs: QgsCoordinateReferenceSystem,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Iterator[Finding]:
    # Each works when it is asked, so that one can be stopped before the next.
    for findings in (
        check_values(features),
        check_dates(features),
        check_references(features, identifiers),
        check_documents(features),
        check_shapes(features),
        check_places(features, crs),
    ):
        check_cancelled()
        for number, finding in enumerate(findings):
            if number % _CANCEL_EVERY == 0:
                check_cancelled()
            yield finding


def _check_together(features: Features) -> Iterator[Finding]:
    return chain(check_identifiers(features), check_twins(features))
