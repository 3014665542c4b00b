# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How results about the grid are shown: their styles and their titles."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from ..i18n import tr
from ..plan.cartography.power_results import style_buses, style_hosting, style_loading
from ..plan.results import results_group
from ..studies.grid_hosting import HostingRequest
from ..studies.grid_hosting_table import snapshot_title
from ..studies.grid_model import GridModelRequest
from .output import keep_style, result_layer
from .report_table import ReportColumn, dress_report


def show_buses(
    destination: str | None,
    columns: Sequence[ReportColumn],
    request: GridModelRequest,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Draw the buses of a grid; main thread only."""
    layer = _layer(destination, columns, context)
    if layer is not None:
        style_buses(layer, tr)
        keep_style(layer, feedback)
    _name(destination, tr("Buses of the grid model"), snapshot_title(request, tr), context)


def show_loading(
    destination: str | None,
    columns: Sequence[ReportColumn],
    request: GridModelRequest,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Draw lines by their loading; main thread only."""
    layer = _layer(destination, columns, context)
    if layer is not None:
        style_loading(layer, tr)
        keep_style(layer, feedback)
    _name(destination, tr("Loading of lines, modelled"), snapshot_title(request, tr), context)


def show_hosting(
    destination: str | None,
    columns: Sequence[ReportColumn],
    request: HostingRequest,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Draw buses by their hosting capacity; main thread only."""
    layer = _layer(destination, columns, context)
    if layer is not None and layer.isSpatial():
        style_hosting(layer, tr)
        keep_style(layer, feedback)
    _name(destination, tr("Hosting capacity, modelled"), snapshot_title(request, tr), context)


def _layer(
    destination: str | None, columns: Sequence[ReportColumn], context: QgsProcessingContext
) -> QgsVectorLayer | None:
    layer = result_layer(destination, context) if destination else None
    if layer is not None:
        dress_report(layer, columns)
    return layer


def _name(destination: str | None, title: str, snapshot: str, context: QgsProcessingContext) -> None:
    """Let Processing call a layer that it loads by what it is and of when."""
    if destination and context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        details.name, details.forceName = f"{title} ({snapshot})", True
        details.groupName = results_group(context.project())
