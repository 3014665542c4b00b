# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From a project to the grid that is studied: the open plan's, or that of a MATPOWER case; main thread only."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

from ..core.power.features import LINE, PLANT, SUBSTATION
from ..errors import InputError, mark
from ..plan.arrays import vector_input
from ..plan.assumptions import assumptions_of
from ..plan.crs import declared_crs, working_crs
from ..plan.info import read_info
from ..plan.inputs import open_plan_inputs
from ..plan.location import middle, require_true_place
from ..plan.power_layers import PowerSource
from ..plan.project import plan_path
from .grid_study import GridStudyRequest, Teaching
from .grid_supply import GridLayers
from .hosting_case import CaseFile


def plan_grid_request(project: QgsProject, teaching: Teaching) -> GridStudyRequest:
    """Return the request for the grid of the open plan. Raises InputError without a plan or without substations."""
    path = plan_path(project)
    if path is None:
        raise InputError(
            mark("No plan is open"), remedy=mark("Open a plan, or take the grid of a MATPOWER case.")
        )
    plan, crs = open_plan_inputs(project), QgsCoordinateReferenceSystem(read_info(path).crs)
    sources = {name: PowerSource(plan[name]) for name in (SUBSTATION, LINE, PLANT) if name in plan}
    if SUBSTATION not in sources:
        raise InputError(
            mark("The plan has no substations"),
            where="{plan}",
            plan=path.name,
            remedy=mark("Add or import substations and lines first."),
        )
    transforms = project.transformContext()
    layers = GridLayers(sources[SUBSTATION], sources.get(LINE), sources.get(PLANT), crs, transforms)
    return GridStudyRequest(layers, crs, transforms, assumptions_of(project), teaching)


def case_grid_request(
    project: QgsProject, path: Path, places: QgsVectorLayer | None, number_field: str, name_field: str
) -> GridStudyRequest:
    """Return the request for a case file, with a layer that tells the places of its buses, if there is one."""
    transforms, known = project.transformContext(), assumptions_of(project)
    if places is None:
        file = CaseFile(path, True, None, "", "")
        return GridStudyRequest(file, QgsCoordinateReferenceSystem(), transforms, known)
    given = declared_crs(places.crs())
    require_true_place(places.name(), places.extent(), given, transforms)
    preferred = (QgsCoordinateReferenceSystem(), given)
    crs = working_crs(preferred, middle(places, transforms), given, transforms, places.name())
    file = CaseFile(path, True, vector_input(places)._replace(crs=given), number_field, name_field)
    return GridStudyRequest(file, crs, transforms, known)
