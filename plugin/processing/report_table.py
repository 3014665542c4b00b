# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that report: declared columns, and how such a table looks when it is opened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qgis.core import (
    Qgis,
    QgsAttributeTableConfig,
    QgsCoordinateReferenceSystem,
    QgsEditorWidgetSetup,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ..i18n import tr
from .output import field, keep_style, result_layer

_NARROW_PX = 110


class ReportColumn(NamedTuple):
    """One column: its marked ``title``, its width when the table opens, and what its words are called."""

    name: str
    title: str
    type: str = "text"
    width_px: int = _NARROW_PX
    words: Mapping[str, str] = {}


def report_fields(columns: Sequence[ReportColumn]) -> QgsFields:
    """Return the fields of a report."""
    fields = QgsFields()
    for column in columns:
        fields.append(field(column.name, column.type))
    return fields


def report_sink(
    columns: Sequence[ReportColumn],
    geometry: Qgis.WkbType = Qgis.WkbType.NoGeometry,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> tuple[QgsFields, Qgis.WkbType, QgsCoordinateReferenceSystem]:
    """Return what the output of a report is made of; a table without geometry by default."""
    return report_fields(columns), geometry, crs or QgsCoordinateReferenceSystem()


def show_report(
    destination: str | None,
    columns: Sequence[ReportColumn],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Let a report that was written open as people read it; main thread only."""
    layer = result_layer(destination, context) if destination else None
    if layer is not None:
        dress_report(layer, columns)
        keep_style(layer, feedback)


def dress_report(layer: QgsVectorLayer, columns: Sequence[ReportColumn]) -> None:
    """Let the attribute table show titles and words in the reader's language, wide enough to read the reasons."""
    names = layer.fields().names()[-len(columns) :]
    widths = {}
    # A format may cut names short, but it keeps their order.
    for name, column in zip(names, columns, strict=True):
        index = layer.fields().indexOf(name)
        layer.setFieldAlias(index, tr(column.title))
        if column.words:
            shown = [{tr(label): word} for word, label in column.words.items()]
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": shown}))
        widths[name] = column.width_px
    layer.setAttributeTableConfig(_widened(layer, widths))


def _widened(layer: QgsVectorLayer, widths: Mapping[str, int]) -> QgsAttributeTableConfig:
    config = QgsAttributeTableConfig()
    config.update(layer.fields())
    for index, column in enumerate(config.columns()):
        config.setColumnWidth(index, widths.get(column.name, _NARROW_PX))
    return config
