# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The regions of a plan, for who wants to look at one of them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
)


class Region(NamedTuple):
    """A region: its feature, its names, and its level, the larger one being "sido"."""

    fid: int
    name: str
    name_ko: str
    level: str

    def label(self, language: str) -> str:
        """Return its name in a language, else in the other one."""
        names = (self.name_ko, self.name) if language == "ko" else (self.name, self.name_ko)
        return next(filter(None, names), str(self.fid))


def read_regions(layer: QgsVectorLayer) -> list[Region]:
    """Return the regions that have an outline, the larger ones first, then by their codes."""
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(["name", "name_ko", "level", "code"], layer.fields())
    found = [
        (str(feature["level"]) != "sido", str(feature["code"]), Region(feature.id(), *_texts(feature)))
        for feature in layer.getFeatures(request)
        if feature.hasGeometry()
    ]
    return [region for _, _, region in sorted(found)]


def _texts(feature: QgsFeature) -> tuple[str, str, str]:
    values = (feature[name] for name in ("name", "name_ko", "level"))
    name, name_ko, level = ("" if value == NULL else str(value) for value in values)
    return name, name_ko, level


def outline(
    layer: QgsVectorLayer, fid: int, crs: QgsCoordinateReferenceSystem, project: QgsProject
) -> list[NDArray[np.float64]]:
    """Return all rings (m, 2) of a region in a CRS; none when it is gone."""
    geometry = layer.getGeometry(fid)
    if geometry.isNull():
        return []
    geometry.transform(QgsCoordinateTransform(layer.crs(), crs, project))
    if geometry.type() != Qgis.GeometryType.Polygon:
        return []
    parts = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
    return [np.array([(point.x(), point.y()) for point in ring]) for part in parts for ring in part]
