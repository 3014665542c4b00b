# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""In which province or metropolitan city sites lie, by the codes of the Ministry of the Interior."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.power.arrays import FloatArray, TextArray
from ..plan.arrays import VectorInput, quoted, read_features
from .grid_connection import require_fields

# Seoul, Incheon, Gyeonggi.
CAPITAL_REGION = ("11", "28", "41")
CODE, LEVEL, LARGEST = "code", "level", "sido"
_CODE_LENGTH = 2


def regions_of(
    regions: VectorInput,
    xy: FloatArray,
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    check_cancelled: Callable[[], None],
) -> TextArray:
    """Return the code of two digits of the province or metropolitan city that each place (n, 2) is in.

    "" outside of all, and where there is no place. Where there is no outline of the larger region the code of a
    smaller one tells which it is part of. Raises InputError for a layer without codes.
    """
    require_fields(regions, CODE)
    asked = [quoted(name) for name in (CODE, LEVEL) if name in regions.fields.names()]
    found = read_features(regions, crs, transform_context, asked, check_cancelled=check_cancelled)
    codes = [_code(value) for value in found.values[quoted(CODE)].tolist()]
    levels = found.values.get(quoted(LEVEL), np.full(len(codes), None, dtype=object)).tolist()
    rows = [row for row, code in enumerate(codes) if code]
    # Those that come first decide.
    rows.sort(key=lambda row: levels[row] != LARGEST)
    first = np.full(len(xy), len(rows))
    placed = np.flatnonzero(np.isfinite(xy).all(axis=1))
    tree = shapely.STRtree(found.geometries[rows])
    place, region = tree.query(shapely.points(xy[placed]), predicate="intersects")
    np.minimum.at(first, placed[place], region)
    words = np.empty(len(rows) + 1, dtype=object)
    words[:] = [*(codes[row] for row in rows), ""]
    return words[first]


def _code(value: Any) -> str:
    """Return the first two digits of a code, "" for what is none."""
    text = f"{value:.0f}" if isinstance(value, float) else str(value or "").strip()
    code = text[:_CODE_LENGTH]
    return code if code.isdecimal() and len(code) == _CODE_LENGTH else ""
