# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Candidate sites are written: as rows of a new GeoPackage where that can be done, else feature by feature."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import shapely
from qgis.core import QgsFields

from ..core.siting.candidates import Candidates
from ..plan.polygon_table import write_polygons
from ..plan.stored_tables import NotPlainError
from .output import Output, multi_geometry

_CHECK_EVERY = 1000


def write_candidates(
    cells: Candidates, fields: QgsFields, output: Output, progress: Callable[[float], None]
) -> None:
    """Write all cells with their identifier and area, which are the two fields."""
    areas_m2 = cells.area_m2.tolist()
    made = output.make_table()
    if made is not None:
        with suppress(NotPlainError):
            columns = dict(zip(fields.names(), (cells.ids, areas_m2), strict=True))
            write_polygons(made, cells.geometry, columns, progress)
            return
    for row, wkb in enumerate(shapely.to_wkb(cells.geometry)):
        if row % _CHECK_EVERY == 0:
            progress(row / len(areas_m2))
        output.write(fields, multi_geometry(wkb), [cells.ids[row], areas_m2[row]])
