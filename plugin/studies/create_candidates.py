# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Candidate sites: a grid of cells over an area, without what is excluded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.siting.candidates import Candidates, candidate_cells
from ..errors import InputError, mark
from ..plan.arrays import VectorInput, read_features
from ..plan.crs import require_metres

_POLYGON = 2


@dataclass(frozen=True)
class CandidateRequest:
    """What to make: cells of ``size_m`` (flat to flat) over an area, minus layers widened by their buffers."""

    area: VectorInput
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    shape: str
    size_m: float
    exclusions: Sequence[tuple[VectorInput, float]]
    min_area_m2: float
    clip: bool


def create_candidates(request: CandidateRequest, progress: Callable[[float], None]) -> Candidates:
    """Return the candidate cells; raise when the area has no polygon."""
    require_metres(request.crs, request.area.title)
    area = _union(request, request.area, 0.0, progress)
    if area is None:
        raise InputError(
            mark("The area has no polygon"),
            where="{layer}",
            layer=request.area.title,
            remedy=mark("Choose a polygon layer with at least one feature; check its filter and selection."),
        )
    excluded = [_geometries(request, layer, buffer_m, progress) for layer, buffer_m in request.exclusions]
    return candidate_cells(
        area,
        shape=request.shape,
        size_m=request.size_m,
        exclusions=np.concatenate(excluded) if excluded else None,
        min_area_m2=request.min_area_m2,
        clip=request.clip,
        progress=progress,
    )


def _geometries(
    request: CandidateRequest, layer: VectorInput, buffer_m: float, progress: Callable[[float], None]
) -> NDArray[np.object_]:
    features = read_features(
        layer, request.crs, request.transform_context, (), check_cancelled=lambda: progress(0.0)
    )
    geometries = features.geometries[~shapely.is_missing(features.geometries)]
    if buffer_m > 0:
        geometries = shapely.buffer(geometries, buffer_m)
    return geometries[shapely.get_dimensions(geometries) == _POLYGON]


def _union(
    request: CandidateRequest, layer: VectorInput, buffer_m: float, progress: Callable[[float], None]
) -> shapely.Geometry | None:
    polygons = _geometries(request, layer, buffer_m, progress)
    return shapely.union_all(polygons) if len(polygons) else None
