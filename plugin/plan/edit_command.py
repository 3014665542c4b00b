# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Changes in a layer's edit buffer that QGIS undoes in one step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from qgis.core import QgsGeometry, QgsVectorLayer

from ..errors import InputError, PlanFileError, mark


def require_editable(layer: QgsVectorLayer) -> None:
    """Raise when nobody may edit a layer."""
    if layer.readOnly() or not layer.supportsEditing():
        raise InputError(
            mark("The layer cannot be edited"),
            where="{layer}",
            layer=layer.name(),
            remedy=mark("Open the plan from a place where you may write, or save a copy of it there."),
        )


def start_editing(layer: QgsVectorLayer) -> bool:
    """Let a layer be edited; tell whether it was not before."""
    require_editable(layer)
    if layer.isEditable():
        return False
    if not layer.startEditing():
        raise PlanFileError(
            mark("The layer cannot be edited now"),
            where="{layer}",
            layer=layer.name(),
            remedy=mark("Close other programs that use the plan, then try again."),
        )
    return True


@contextmanager
def edit_command(layer: QgsVectorLayer, title: str) -> Iterator[None]:
    """Make one step for QGIS's undo of all changes inside; after an error none of them is left."""
    layer.beginEditCommand(title)
    try:
        yield
    except BaseException:
        layer.destroyEditCommand()
        raise
    layer.endEditCommand()


def change_feature(
    layer: QgsVectorLayer, fid: int, geometry: QgsGeometry, values: Mapping[str, Any], title: str
) -> None:
    """Give a feature a geometry, in the layer's CRS, and values, in one step; the layer is being edited."""
    columns = {layer.fields().lookupField(name): value for name, value in values.items()}
    columns.pop(-1, None)
    with edit_command(layer, title):
        if not (
            layer.getFeature(fid).isValid()
            and layer.changeGeometry(fid, geometry)
            and layer.changeAttributeValues(fid, columns)
        ):
            raise PlanFileError(
                mark("The change was refused"),
                where=mark("{layer}, feature {fid}"),
                layer=layer.name(),
                fid=fid,
                remedy=mark("Look at the messages of QGIS, then try again."),
            )
