# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Features as QGIS reads them, as columns and geometries: what is no file, or no file with an encoding to tell."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    Qgis,
    QgsAbstractFeatureSource,
    QgsFeatureRequest,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime

from ..geometries import read_wkb, straightened

_CHECK_EVERY = 1000
_PLAIN = (str, int, float, bool, type(None))


class FeatureRows(NamedTuple):
    """``fids`` (n,), ``geometries`` (n,) in the CRS of the source, ``columns`` by the asked positions."""

    fids: NDArray[np.int64]
    geometries: NDArray[np.object_]
    columns: dict[int, NDArray[np.object_]]


def read_feature_rows(
    source: QgsAbstractFeatureSource, attributes: Sequence[int], check_cancelled: Callable[[], None]
) -> FeatureRows:
    """Read every feature; values are str, float, int, bool, date, datetime or None."""
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(attributes))
    fids: list[int] = []
    wkbs: list[bytes | None] = []
    rows: list[list[Any]] = []
    features = source.getFeatures(request)
    try:
        for number, feature in enumerate(features):
            if number % _CHECK_EVERY == 0:
                check_cancelled()
            fids.append(feature.id())
            wkbs.append(_wkb(feature.geometry()))
            if attributes:
                rows.append(feature.attributes())
    finally:
        # QGIS allows four readers of a file at a time; an error would keep this one for as long as it is kept.
        features.close()
    by_position = list(zip(*rows, strict=True)) if rows else []
    return FeatureRows(
        np.array(fids, dtype=np.int64),
        read_wkb(wkbs),
        {i: _column(by_position[i] if by_position else ()) for i in attributes},
    )


def _column(values: Iterable[Any]) -> NDArray[np.object_]:
    plain = [value if isinstance(value, _PLAIN) else _plain(value) for value in values]
    column = np.empty(len(plain), dtype=object)
    column[:] = plain
    return column


def _plain(value: Any) -> str | datetime.date | datetime.datetime | None:
    if value == NULL:
        return None
    if isinstance(value, QDateTime):
        return value.toPyDateTime()
    if isinstance(value, QDate):
        return value.toPyDate()
    if isinstance(value, QTime):
        return str(value.toPyTime().isoformat())
    # Pictures and the like: no column of a plan holds them.
    return None if isinstance(value, QByteArray) else str(value)


def _wkb(geometry: QgsGeometry) -> bytes | None:
    if geometry.isNull():
        return None
    kind = geometry.wkbType()
    if QgsWkbTypes.isCurvedType(kind) or QgsWkbTypes.flatType(kind) == Qgis.WkbType.GeometryCollection:
        # shapely knows no arcs: it would read none of the feature.
        geometry = straightened(geometry)
    return bytes(geometry.asWkb())
