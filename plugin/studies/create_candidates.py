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
from ..errors import InputError, PlanError, mark
from ..plan.arrays import FeatureArrays, VectorInput, read_features
from ..plan.crs import require_metres

_POLYGON = 2
_MOST_NAMED = 20


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


def create_candidates(
    request: CandidateRequest,
    progress: Callable[[float], None],
    tell: Callable[[PlanError], None] = lambda _notice: None,
) -> Candidates:
    """Return the candidate cells; raise when the area has no polygon.

    ``tell`` is given a notice, with what, where and remedy as an error has, of each layer that is not as it should be.
    """
    require_metres(request.crs, request.area.title)
    area = _union(request, request.area, 0.0, progress, tell)
    if area is None:
        raise InputError(
            mark("The area has no polygon"),
            where="{layer}",
            layer=request.area.title,
            remedy=mark("Choose a polygon layer with at least one feature; check its filter and selection."),
        )
    excluded = [
        _geometries(request, layer, buffer_m, progress, tell) for layer, buffer_m in request.exclusions
    ]
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
    request: CandidateRequest,
    layer: VectorInput,
    buffer_m: float,
    progress: Callable[[float], None],
    tell: Callable[[PlanError], None],
) -> NDArray[np.object_]:
    features = read_features(
        layer, request.crs, request.transform_context, (), check_cancelled=lambda: progress(0.0)
    )
    for notice in _notices(layer.title, features):
        tell(notice)
    geometries = features.geometries[~shapely.is_missing(features.geometries)]
    if buffer_m > 0:
        geometries = shapely.buffer(geometries, buffer_m)
    return geometries[shapely.get_dimensions(geometries) == _POLYGON]


def _union(
    request: CandidateRequest,
    layer: VectorInput,
    buffer_m: float,
    progress: Callable[[float], None],
    tell: Callable[[PlanError], None],
) -> shapely.Geometry | None:
    polygons = _geometries(request, layer, buffer_m, progress, tell)
    return shapely.union_all(polygons) if len(polygons) else None


def _notices(layer: str, features: FeatureArrays) -> list[PlanError]:
    """Return what is to be said about features whose geometry could not be used as it is."""
    cases = (
        (
            features.invalid_geometry,
            mark("Features with an invalid geometry, which was repaired for this: {count}"),
            mark("Look at them, and repair them with Fix geometries."),
        ),
        (
            features.unusable_geometry,
            mark("Features whose geometry cannot be used and was left out: {count}"),
            mark("Draw them again, or delete them."),
        ),
    )
    return [
        PlanError(
            what,
            where=mark("{layer}, features {fids}"),
            layer=layer,
            count=len(fids),
            fids=_some(fids),
            remedy=remedy,
        )
        for fids, what, remedy in cases
        if fids
    ]


def _some(fids: tuple[int, ...]) -> str:
    shown = ", ".join(str(fid) for fid in fids[:_MOST_NAMED])
    return shown if len(fids) <= _MOST_NAMED else f"{shown} …"
