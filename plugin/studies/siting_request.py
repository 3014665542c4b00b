# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From layers in a project to what the scorer takes: snapshots of the sites and of what is measured."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..core.siting.model import SitingModel
from ..plan.arrays import VectorInput, vector_input
from ..plan.assumptions import assumptions_of
from ..plan.crs import declared_crs, working_crs
from ..plan.info import read_info
from ..plan.inputs import open_plan_inputs
from ..plan.location import middle, require_true_place
from ..plan.project import plan_path
from ..plan.rasters import RasterInput, raster_input
from .measure_sites import ScoringRequest


def siting_request(
    project: QgsProject,
    sites: QgsVectorLayer,
    model: SitingModel,
    chosen: Mapping[str, QgsMapLayer],
) -> ScoringRequest:
    """Return what to measure: the sites by a model, with the layers of the open plan; main thread only.

    ``chosen``: layers by the names that criteria use, taken instead of the plan's or for what no plan holds. It is the
    request that *Score sites* makes of the same choices, so both give the same numbers.
    """
    transforms = project.transformContext()
    given = _snapshot(sites, project)
    inputs: dict[str, VectorInput | RasterInput] = dict(open_plan_inputs(project))
    inputs |= {
        name: raster_input(layer) if isinstance(layer, QgsRasterLayer) else _snapshot(layer, project)
        for name, layer in chosen.items()
    }
    preferred = (QgsCoordinateReferenceSystem(), _plan_crs(project), given.crs)
    return ScoringRequest(
        model=model,
        sites=given,
        inputs=inputs,
        crs=working_crs(preferred, middle(sites, transforms), given.crs, transforms, given.title),
        transform_context=transforms,
        assumptions=assumptions_of(project),
    )


def _plan_crs(project: QgsProject) -> QgsCoordinateReferenceSystem:
    path = plan_path(project)
    return QgsCoordinateReferenceSystem(read_info(path).crs if path is not None else "")


def _snapshot(layer: Any, project: QgsProject) -> VectorInput:
    crs = declared_crs(layer.crs())
    require_true_place(layer.name(), layer.extent(), crs, project.transformContext())
    return vector_input(layer)._replace(crs=crs)
