# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How results about the grid are shown: their styles, their titles, and that each has a file of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from ..i18n import tr
from ..plan.cartography.power_results import style_buses, style_hosting, style_loading
from ..plan.results import results_group
from ..studies.grid_hosting import HostingRequest
from ..studies.grid_hosting_table import snapshot_title
from ..studies.grid_model import GridModelRequest
from .output import keep_style, result_layer
from .power_tables import require_two_files
from .report_table import ReportColumn, dress_report

_MEMORY = "memory:"


def require_own_files(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    names: Sequence[str],
) -> None:
    """Raise when two of several outputs are one file."""
    in_files = [name for name in names if parameters.get(name) not in (None, "", _MEMORY)]
    for one, other in combinations(in_files, 2):
        require_two_files(algorithm, parameters, context, one, other)


def is_wanted(parameters: dict[str, Any], name: str) -> bool:
    """Tell whether an optional output was asked for."""
    return parameters.get(name) not in (None, "")


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
