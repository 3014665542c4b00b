# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables about power as outputs: columns of studies become fields, rows become features."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
)

from ..plan.table_copy import changed_meanwhile
from ..studies.connection_table import Column, Line
from .base import Progress
from .output import Output
from .report_table import ReportColumn, report_fields

_WIDE_PX, _NARROW_PX = 200, 110
_CHECK_EVERY = 1000


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
