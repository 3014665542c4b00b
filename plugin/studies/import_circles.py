# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Points for a layer of outlines become circles that say what they are, by the rule of the sample plans."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..errors import mark
from ..plan.importing.report import CHANGED, NOTE, Ledger
from ..plan.sample_geometry import CIRCLE_SEGMENTS, INDICATIVE, POSITION_ONLY, circle_radius_m
from .import_rows import Columns

CIRCLE_OF_AREA = mark("A point became a circle of the area that the data says, and is marked as indicative")
CIRCLE_OF_ACCURACY = mark(
    "A point without an area became a circle of its position accuracy, and is marked as a position only"
)
NO_SIZE = mark(
    "A point becomes a circle by its area (area_m2) or by the accuracy of its position (position_accuracy_m); the data"
    " says neither"
)
NO_OUTLINE = mark("Called {given} in the data, which a point cannot be")
OUTLINE_STAYS = mark("{count} rows come as points; what the plan has drawn for them stays")

_TOLD = {INDICATIVE: CIRCLE_OF_AREA, POSITION_ONLY: CIRCLE_OF_ACCURACY}


def draw_circles(
    columns: Columns, geometries: NDArray[np.object_], ledger: Ledger, new: NDArray[np.bool_]
) -> None:
    """Replace the points among the geometries (n,) of new rows by circles, and tell it; CRS in metres.

    The point of a row that is in the plan already goes, so that no circle takes the place of an outline.
    """
    points = (shapely.get_type_id(geometries) == shapely.GeometryType.POINT) & ledger.open
    stays = np.flatnonzero(points & ~new)
    geometries[stays] = None
    if len(stays):
        ledger.note(NOTE, OUTLINE_STAYS, {"count": len(stays)}, count=len(stays), rows=stays)
    drawn: dict[str, list[int]] = {INDICATIVE: [], POSITION_ONLY: []}
    for row in np.flatnonzero(points & new).tolist():
        said = columns["geometry_basis"][row]
        basis, radius_m = _size(
            said, _amount(columns, "area_m2", row), _amount(columns, "position_accuracy_m", row)
        )
        if radius_m is None:
            geometries[row] = None
            ledger.reject([row], "geometry", None, NO_SIZE, {})
            continue
        circle = shapely.buffer(geometries[row], radius_m, quad_segs=CIRCLE_SEGMENTS)
        geometries[row] = shapely.multipolygons([circle])
        columns["geometry_basis"][row] = basis
        drawn[basis].append(row)
        if said not in (None, basis):
            values = {"given": said}
            ledger.change(np.array([row]), "geometry_basis", said, basis, NO_OUTLINE, values)
    for basis, rows in drawn.items():
        if rows:
            ledger.changed[rows] = True
            told: dict[str, Any] = {"column": "geometry", "stored": basis, "count": len(rows)}
            ledger.note(CHANGED, _TOLD[basis], rows=np.array(rows), **told)


def _amount(columns: Columns, name: str, row: int) -> float | None:
    value = columns[name][row] if name in columns else None
    return float(value) if value is not None and value > 0 else None


def _size(
    said: str | None, area_m2: float | None, position_accuracy_m: float | None
) -> tuple[str, float | None]:
    """Return the basis and the radius of a circle, None without a size; only a position if the data says so."""
    bases = (POSITION_ONLY, INDICATIVE) if said == POSITION_ONLY else (INDICATIVE, POSITION_ONLY)
    for basis in bases:
        try:
            return basis, circle_radius_m(basis, area_m2, position_accuracy_m)
        except ValueError:
            continue
    return "", None
