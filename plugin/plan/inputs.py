# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The layers a study may read: a plan's own, or those a user chose one by one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer

from .arrays import VectorInput, vector_input
from .info import require_current
from .project import plan_layers, plan_path
from .schema import LAYERS


def open_plan_inputs(project: QgsProject) -> dict[str, VectorInput]:
    """Return the layers of the plan open in a project, unsaved edits included; none when it is no plan."""
    return filled_inputs(plan_layers(project))


def plan_inputs(path: Path, project: QgsProject | None = None) -> dict[str, VectorInput]:
    """Return the layers of a plan file, as they are in the project when that plan is open there."""
    require_current(path)
    if (
        project is not None
        and (opened := plan_path(project)) is not None
        and opened.resolve() == path.resolve()
    ):
        return open_plan_inputs(project)
    # What is measured needs no look, and QGIS 3.40 crashes on a style whose text is damaged.
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layers = {
        name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr", options)
        for name, spec in LAYERS.items()
        if spec.geometry is not None
    }
    return filled_inputs(layers)


def filled_inputs(layers: Mapping[str, QgsVectorLayer]) -> dict[str, VectorInput]:
    """Return snapshots of the layers that hold something: nothing collected is unknown, not the same as none there."""
    return {
        name: vector_input(layer, name)
        for name, layer in layers.items()
        if LAYERS[name].geometry is not None and layer.isValid() and _holds_something(layer)
    }


def _holds_something(layer: QgsVectorLayer) -> bool:
    # Not featureCount(), which is negative while QGIS has not counted yet.
    return layer.getFeatures(QgsFeatureRequest().setLimit(1)).nextFeature(QgsFeature())
