# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The forms of algorithms about power: parameters become the snapshots and the assumptions that studies take."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..core.assumptions import MARKS, Assumption, Assumptions
from ..core.power.features import LINE, PLANT, SUBSTATION
from ..errors import InputError, mark
from ..i18n import tr, ui_language
from ..plan.arrays import VectorInput
from ..plan.assumptions import assumptions_of, read_edits_file, shipped_assumptions
from ..plan.crs import working_crs
from ..plan.info import read_info
from ..plan.inputs import open_plan_inputs, plan_inputs
from ..plan.location import middle
from ..plan.power_layers import PowerSource
from ..plan.project import plan_path
from ..studies.grid_connection import Demand
from ..studies.grid_supply import GridLayers
from .layers import chosen_input
from .parsing import field_names
from .power_parameters import GRID_LAYERS

# How the catalogue writes that a number has no unit.
_NO_UNIT = "1"


def grid_layers(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    place: str = SUBSTATION,
) -> GridLayers:
    """Return the grid's layers, those of the plan where none is chosen; main thread only.

    ``place``: the parameter, or the layer of the grid, in whose middle distances must be true. Raises InputError
    without any substations.
    """
    plan, plan_crs = plan_of(algorithm, parameters, context)
    sources = {layer: PowerSource(plan[layer]) for layer in GRID_LAYERS.values() if layer in plan}
    defined = {definition.name() for definition in algorithm.parameterDefinitions()}
    for name, layer in GRID_LAYERS.items():
        if name not in defined:
            continue
        names = field_names(algorithm.parameterAsString(parameters, f"{name}_FIELDS", context))
        chosen = chosen_input(algorithm, parameters, name, context)
        if chosen is not None:
            sources[layer] = PowerSource(chosen, names)
        elif names and layer in sources:
            sources[layer] = PowerSource(plan[layer], names)
    if SUBSTATION not in sources:
        raise InputError(
            mark("There are no substations to connect to"),
            remedy=mark("Open or choose a plan, or choose a layer of substations."),
        )
    crs = _crs(algorithm, parameters, context, plan_crs, sources[SUBSTATION].layer, place)
    return GridLayers(
        sources[SUBSTATION], sources.get(LINE), sources.get(PLANT), crs, context.transformContext()
    )


def demand(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Demand:
    """Return what sites ask for."""
    return Demand(
        algorithm.parameterAsDouble(parameters, "DEMAND_MW", context),
        algorithm.parameterAsEnumString(parameters, "DEMAND_BASIS", context),
        algorithm.parameterAsEnumString(parameters, "HALL", context),
        algorithm.parameterAsString(parameters, "DEMAND_FIELD", context),
        algorithm.parameterAsString(parameters, "BASIS_FIELD", context),
    )


def assumptions(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Assumptions:
    """Return the assumptions with the edits of the chosen file, else those of the project; main thread only."""
    path = algorithm.parameterAsFile(parameters, "ASSUMPTIONS", context)
    if path:
        return read_edits_file(Path(path))
    project = context.project()
    return shipped_assumptions() if project is None else assumptions_of(project)


def tell_assumptions(used: Sequence[Assumption], feedback: QgsProcessingFeedback) -> None:
    """List in the log every assumption that a result rests on."""
    language = ui_language()
    feedback.pushInfo(tr("Assumptions in use ({count}):").format(count=len(used)))
    for assumption in used:
        value = range_text(assumption.value.low, assumption.value.likely, assumption.value.high)
        amount = value if assumption.unit == _NO_UNIT else f"{value} {tr(assumption.unit)}"
        feedback.pushInfo(f"  {assumption.title.get(language)}: {amount} ({tr(MARKS[assumption.mark])})")


def range_text(low: float, likely: float, high: float) -> str:
    """Return "5", or "3 / 5 / 8" where the ends are not one."""
    return f"{likely:g}" if low == high else f"{low:g} / {likely:g} / {high:g}"


def plan_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> tuple[dict[str, VectorInput], QgsCoordinateReferenceSystem]:
    """Return the layers and the CRS of the plan that was chosen, else of the one that is open."""
    project, name = context.project(), algorithm.parameterAsFile(parameters, "PLAN", context)
    if name:
        path = Path(name)
        return plan_inputs(path, project), QgsCoordinateReferenceSystem(read_info(path).crs)
    if project is not None and (opened := plan_path(project)) is not None:
        return open_plan_inputs(project), QgsCoordinateReferenceSystem(read_info(opened).crs)
    return {}, QgsCoordinateReferenceSystem()


def _crs(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    plan_crs: QgsCoordinateReferenceSystem,
    substations: VectorInput,
    place: str,
) -> QgsCoordinateReferenceSystem:
    chosen = algorithm.parameterAsCrs(parameters, "CRS", context)
    if place == SUBSTATION:
        if plan_crs.isValid() and not chosen.isValid():
            return plan_crs
        source = algorithm.parameterAsSource(parameters, "SUBSTATION", context)
        if source is None:
            return chosen
    else:
        source = algorithm.parameterAsSource(parameters, place, context)
    extent = middle(source, context.transformContext())
    preferred = (chosen, plan_crs, substations.crs, source.sourceCrs())
    return working_crs(preferred, extent, source.sourceCrs(), context.transformContext(), source.sourceName())
