# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables about power as outputs: columns of studies become fields, rows become features."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsDataSourceUri,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
)

from ..errors import InputError, mark
from ..plan.table_copy import changed_meanwhile
from ..studies.connection_table import Column, Line
from .base import Progress
from .output import Output
from .report_table import ReportColumn, report_fields

_WIDE_PX, _NARROW_PX = 200, 110
_CHECK_EVERY = 1000
_OGR, _MEMORY = "ogr:", "memory:"


def report_columns(columns: Sequence[Column]) -> tuple[ReportColumn, ...]:
    """Return columns of a study as those of a report."""
    return tuple(
        ReportColumn(
            column.name,
            column.title,
            column.type,
            _WIDE_PX if column.type == "text" else _NARROW_PX,
            column.words,
        )
        for column in columns
    )


def write_rows(
    columns: Sequence[ReportColumn],
    rows: Iterable[tuple[QgsGeometry, list[Any]]],
    count: int,
    output: Output,
    progress: Progress,
) -> None:
    """Write rows with their geometries; ``count`` is about how many there are."""
    fields = report_fields(columns)
    for number, (geometry, values) in enumerate(rows):
        if number % _CHECK_EVERY == 0:
            progress(min(1.0, number / max(1, count)))
        output.write(fields, geometry, values)
    progress(1.0)


def line_geometry(line: Line | None) -> QgsGeometry:
    """Return a line through its corners, or no geometry."""
    return QgsGeometry() if line is None else QgsGeometry.fromPolylineXY([QgsPointXY(*end) for end in line])


def write_joined(
    source: QgsProcessingFeatureSource,
    results: Mapping[int, list[Any]],
    title: str,
    fields: QgsFields,
    output: Output,
    progress: Progress,
) -> None:
    """Write features as they are, each followed by its result by feature id. Raises when the layer has changed."""
    features = source.getFeatures(
        QgsFeatureRequest(), Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    )
    done = 0
    try:
        for feature in features:
            if done % _CHECK_EVERY == 0:
                progress(min(1.0, done / max(1, len(results))))
            if feature.id() not in results:
                raise changed_meanwhile(title)
            output.write(fields, feature.geometry(), [*feature.attributes(), *results[feature.id()]])
            done += 1
    finally:
        features.close()
    if done != len(results):
        raise changed_meanwhile(title)
    progress(1.0)


def require_two_files(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    one: str,
    other: str,
) -> None:
    """Raise when one of two outputs would replace the other: a file and a table of it, or one table."""
    places = [_place(algorithm, parameters, context, name) for name in (one, other)]
    if None in places:
        return
    (path, table), (other_path, other_table) = places
    are_tables = bool(table and other_table) and table != other_table
    if path == other_path and not are_tables:
        raise InputError(
            mark("Two outputs would be the same file"),
            where="{path}",
            path=path,
            remedy=mark("Choose another file, or another table of a GeoPackage for each of them."),
        )


def _place(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> tuple[Path, str] | None:
    """Return the file of an output and the table in it if the output names one, None for no file."""
    given = algorithm.parameterAsOutputLayer(parameters, name, context)
    if not given or given.startswith(_MEMORY):
        return None
    if given.startswith(_OGR):
        uri = QgsDataSourceUri(given.removeprefix(_OGR))
        return Path(uri.database()).absolute(), uri.table()
    return Path(given).absolute(), ""
