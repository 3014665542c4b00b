# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the grid model: parameters become a request, the grid becomes features and lines of the log."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..core.power.demand import Sharing
from ..core.power.dispatch import Dispatch
from ..errors import InputError, mark
from ..i18n import tr
from ..plan.arrays import VectorInput
from ..plan.inputs import open_plan_inputs, plan_inputs
from ..plan.project import plan_path
from ..studies import grid_model_table
from ..studies.grid_figures import NOTHING, MwOf, require_demand, table_mw, typed_mw
from ..studies.grid_model import BaseCaseRequest, GridModel, GridModelRequest
from ..studies.grid_model_table import CODE_TITLES, NO_NETWORK, Place, gap_texts
from .base import Progress
from .layers import chosen_input
from .output import Output, multi_geometry
from .power_form import assumptions, grid_layers, tell_assumptions
from .power_tables import report_columns, write_rows

BUS_COLUMNS = report_columns(grid_model_table.BUS_COLUMNS)
BRANCH_COLUMNS = report_columns(grid_model_table.BRANCH_COLUMNS)
FINDING_COLUMNS = report_columns(grid_model_table.FINDING_COLUMNS)


def grid_model_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> GridModelRequest:
    """Resolve the parameters into snapshots; main thread only."""
    year = algorithm.parameterAsInt(parameters, "YEAR", context)
    tolerance = algorithm.parameterAsDouble(parameters, "TOLERANCE", context)
    return GridModelRequest(
        grid_layers(algorithm, parameters, context),
        assumptions(algorithm, parameters, context),
        BaseCaseRequest(
            _demand(algorithm, parameters, context),
            _regions(algorithm, parameters, context),
            algorithm.parameterAsString(parameters, "REGION_FIELD", context),
            Sharing(algorithm.parameterAsEnumString(parameters, "SHARING", context)),
            Dispatch(algorithm.parameterAsEnumString(parameters, "DISPATCH", context)),
            _boundary(algorithm, parameters, context),
        ),
        year if _is_given(parameters, "YEAR") else None,
        tolerance if _is_given(parameters, "TOLERANCE") else None,
        algorithm.parameterAsDouble(parameters, "SAME_SITE", context),
    )


def write_buses(model: GridModel, language: str, output: Output, progress: Progress) -> None:
    """Write one point for each bus and each substation on none."""
    rows = ((place_geometry(place), row) for place, row in grid_model_table.bus_rows(model, language))
    write_rows(BUS_COLUMNS, rows, model.base.grid.bus_count, output, progress)


def write_branches(model: GridModel, language: str, output: Output, progress: Progress) -> None:
    """Write one feature for each row of lines, and one without geometry for each group of transformers."""
    rows = (
        (QgsGeometry() if wkb is None else multi_geometry(wkb), row)
        for wkb, row in grid_model_table.branch_rows(model, language, tr)
    )
    write_rows(BRANCH_COLUMNS, rows, model.base.grid.branch_count, output, progress)


def write_findings(model: GridModel, language: str, output: Output, progress: Progress) -> None:
    """Write one row for each row of a layer that a finding is about."""
    rows = ((QgsGeometry(), row) for row in grid_model_table.finding_rows(model, language, tr))
    write_rows(FINDING_COLUMNS, rows, len(model.findings), output, progress)


def place_geometry(place: Place | None) -> QgsGeometry:
    """Return a point, or no geometry."""
    return QgsGeometry() if place is None else QgsGeometry.fromPointXY(QgsPointXY(*place))


def report(model: GridModel, feedback: QgsProcessingFeedback) -> None:
    """Tell in the log what the grid is, what was found, what is missing for a study case, and what was assumed."""
    grid = model.base.grid
    feedback.pushInfo(
        tr("Buses: {buses}; circuits and transformers: {branches}; islands: {islands}").format(
            buses=grid.bus_count,
            branches=grid.branch_count,
            islands=int(grid.islands.max(initial=-1)) + 1,
        )
    )
    off = int((model.network.bus_of_substation < 0).sum())
    if off:
        text = tr(grid_model_table.BUS_STATUS[NO_NETWORK])
        feedback.pushInfo(f"{tr('Substations')}, {text}: {off}")
    left_out = sum(rows.left_out for rows in (model.substations, model.lines, model.plants))
    if left_out:
        feedback.pushInfo(
            tr("Rows that are not part of the grid at that time were left out: {count}").format(
                count=left_out
            )
        )
    for code, count in grid_model_table.counts(model.findings).items():
        feedback.pushInfo(f"  {tr(CODE_TITLES[code])}: {count}")
    tell_gaps(gap_texts(model.gaps, model.base_gaps, tr), feedback)
    tell_flow(model, feedback)
    tell_assumptions(model.assumptions, feedback)


def tell_flow(model: GridModel, feedback: QgsProcessingFeedback) -> None:
    """Tell whether flows were computed, and of how many circuits and transformers not."""
    if model.flow is None:
        feedback.pushWarning(tr("The base case is not complete, so no flows were computed."))
        return
    feedback.pushInfo(tr("Flows and loadings are modelled: DC power flow without losses."))
    unknown = int(np.isnan(model.flow.flow_mw).sum())
    if unknown:
        text = tr(
            "No flow on islands where something is missing: {count} of {total} circuits and transformers"
        )
        feedback.pushWarning(text.format(count=unknown, total=model.base.grid.branch_count))


def tell_gaps(texts: list[str], feedback: QgsProcessingFeedback) -> None:
    """Tell what is missing for a study case."""
    if texts:
        feedback.pushWarning(tr("Missing for a study case of hosting capacity:"))
    for text in texts:
        feedback.pushWarning(f"  {text}")


def _demand(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> MwOf:
    typed = algorithm.parameterAsString(parameters, "DEMAND", context).strip()
    table = _table(algorithm, parameters, context, "DEMAND_TABLE")
    if typed and table is not None:
        raise _twice("DEMAND", "DEMAND_TABLE")
    if table is not None:
        return require_demand(table)
    return require_demand(typed_mw(typed, "DEMAND")) if typed else NOTHING


def _boundary(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> MwOf | None:
    table = _table(algorithm, parameters, context, "BOUNDARY")
    is_closed = algorithm.parameterAsBoolean(parameters, "NO_EXCHANGE", context)
    if table is not None and is_closed:
        raise _twice("BOUNDARY", "NO_EXCHANGE")
    return NOTHING if is_closed else table


def _twice(one: str, other: str) -> InputError:
    return InputError(
        mark("Two parameters say the same in different ways"),
        where="{parameters}",
        parameters=f"{one}, {other}",
        remedy=mark("Fill in one of them only."),
    )


def _table(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> MwOf | None:
    table: VectorInput | None = chosen_input(algorithm, parameters, name, context)
    if table is None:
        return None
    return table_mw(
        table,
        algorithm.parameterAsString(parameters, f"{name}_CODE", context),
        algorithm.parameterAsString(parameters, f"{name}_MW", context),
    )


def _regions(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> VectorInput | None:
    chosen: VectorInput | None = chosen_input(algorithm, parameters, "REGION", context)
    if chosen is not None:
        return chosen
    project, path = context.project(), algorithm.parameterAsFile(parameters, "PLAN", context)
    if path:
        return plan_inputs(Path(path), project).get("region")
    if project is not None and plan_path(project) is not None:
        return open_plan_inputs(project).get("region")
    return None


def _is_given(parameters: dict[str, Any], name: str) -> bool:
    return parameters.get(name) not in (None, "")
