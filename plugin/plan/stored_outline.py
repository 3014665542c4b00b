# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines from elsewhere as a plan stores them: a MultiPolygon in the CRS of the layer."""

from __future__ import annotations

import math

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from ..errors import InputError, mark


def stored_outline(
    outline: QgsGeometry,
    crs: QgsCoordinateReferenceSystem,
    layer_crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
) -> QgsGeometry:
    """Return the areas of an outline, which is in ``crs``; raise where it is nowhere in the layer's CRS."""
    stored = QgsGeometry(outline)
    reason = ""
    try:
        stored.transform(QgsCoordinateTransform(crs, layer_crs, transform_context))
    except QgsCsException as error:
        reason = str(error)
    stored.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    stored.convertToMultiType()
    # QGIS does not always say that coordinates have no place: then they are infinite, or all in one spot.
    if reason or not math.isfinite(stored.area()) or not stored.area() > 0.0:
        raise InputError(
            mark("The outline cannot be brought into the plan's CRS"),
            where="{reason}" if reason else mark("{crs} to {layer_crs}"),
            reason=reason,
            crs=crs.authid(),
            layer_crs=layer_crs.authid(),
            remedy=mark("Check that it lies where the plan is, and the CRS of the map."),
        )
    return stored
