# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows in which nothing is wrong, for tests that spoil one thing of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem

from plugin.plan.checks.features import Features, features_of
from plugin.plan.checks.findings import Finding, texts
from plugin.plan.schema import LAYERS

KOREA = QgsCoordinateReferenceSystem("EPSG:5179")
BUSAN = (1_140_000.0, 1_690_000.0)
_SQUARE = shapely.box(*BUSAN, BUSAN[0] + 1000, BUSAN[1] + 1000)
_PLACES = {
    "Point": shapely.Point(BUSAN),
    "LineString": shapely.LineString([BUSAN, (BUSAN[0] + 10_000, BUSAN[1])]),
    "MultiPolygon": shapely.MultiPolygon([_SQUARE]),
}
_VALUES = {
    "confidence": "high",
    "source": "a paper",
    "site_status": "indicative",
    "status": "existing",
    "position_accuracy_m": 100.0,
}


def objects(values: Iterable[Any]) -> NDArray[np.object_]:
    """Return an array of objects as they are."""
    given = list(values)
    array = np.empty(len(given), dtype=object)
    array[:] = given
    return array


def rows(layer: str, count: int = 1, geometry: Any = "sound", **columns: Any) -> Features:
    """Return rows of a layer; a column is given as a list, or as one value for all rows."""
    spec = LAYERS[layer]
    given: dict[str, Any] = dict.fromkeys(spec.field_names) | {
        name: _VALUES[name] for name in spec.field_names if name in _VALUES
    }
    given |= {"id": [f"{layer}_{row}" for row in range(count)]}
    kind = next((field.words for field in spec.fields if field.name == "kind"), None)
    given |= {"kind": next(iter(kind))} if kind else {}
    given |= columns
    arrays = {
        name: objects(value if isinstance(value, list) else [value] * count) for name, value in given.items()
    }
    return features_of(spec, arrays, _geometries(spec.geometry, geometry, count))


def _geometries(kind: str | None, geometry: Any, count: int) -> NDArray[np.object_] | None:
    if kind is None:
        return None
    if isinstance(geometry, str):
        geometry = _PLACES[kind] if geometry == "sound" else shapely.from_wkt(geometry)
    return objects(geometry if isinstance(geometry, list) else [geometry] * count)


def told(findings: Iterable[Finding]) -> list[tuple[str, str, str]]:
    """Return severity, identifier and text of findings."""
    return [(each.severity, each.feature_id, texts(each)[0]) for each in findings]
