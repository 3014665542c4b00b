# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Small layers and siting models written by hand, and the sample plans, each built once in a session."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from plugin.core.siting.model import SitingModel
from plugin.core.siting.model_document import parse_siting_model
from plugin.plan.arrays import VectorInput, vector_input
from plugin.plan.create import create_sample_plan
from plugin.plan.rasters import RasterInput
from plugin.studies.measure_sites import ScoringRequest
from plugin.studies.score_sites import ScoredSites, score

KOREA = "EPSG:5179"
# A corner in Gimhae: what is written in small numbers lies in a real place, which every CRS of Korea can express.
ORIGIN = (1_115_000.0, 1_685_000.0)
TRANSFORMS = QgsCoordinateTransformContext()
_TYPES = {str: QMetaType.Type.QString, float: QMetaType.Type.Double, int: QMetaType.Type.Int}

Row = tuple[str | None, Mapping[str, Any]]


def crs(authid: str) -> QgsCoordinateReferenceSystem:
    return QgsCoordinateReferenceSystem(authid) if authid else QgsCoordinateReferenceSystem()


def geometry(wkt: str | None, authid: str = KOREA) -> QgsGeometry:
    """Return a geometry written in metres from ORIGIN, in a CRS."""
    if wkt is None:
        return QgsGeometry()
    placed = QgsGeometry.fromWkt(wkt)
    placed.translate(*ORIGIN)
    if authid not in ("", KOREA):
        placed.transform(QgsCoordinateTransform(crs(KOREA), crs(authid), TRANSFORMS))
    return placed


def layer(
    kind: str,
    rows: Sequence[Row],
    *,
    authid: str = KOREA,
    fields: Mapping[str, type] | None = None,
    name: str = "hand-made",
) -> QgsVectorLayer:
    """Return a memory layer; each row is a WKT in metres from ORIGIN and its attributes.

    The types of the fields are those of the first row's values, unless given.
    """
    made = QgsVectorLayer(f"{kind}?crs={authid}", name, "memory")
    if not authid:
        made.setCrs(crs(""))
    types = fields or {key: type(value) for key, value in (rows[0][1] if rows else {}).items()}
    made.dataProvider().addAttributes([QgsField(key, _TYPES[value]) for key, value in types.items()])
    made.updateFields()
    features = []
    for wkt, attributes in rows:
        feature = QgsFeature(made.fields())
        feature.setGeometry(geometry(wkt, authid))
        for key, value in attributes.items():
            feature[key] = value
        features.append(feature)
    done, _ = made.dataProvider().addFeatures(features)
    assert done
    return made


def points(places: Sequence[tuple[float, float]], **attributes: Sequence[Any]) -> QgsVectorLayer:
    """Return a layer of points in metres from ORIGIN, with one list of values for each field."""
    rows = [
        (f"Point ({x} {y})", {key: values[number] for key, values in attributes.items()})
        for number, (x, y) in enumerate(places)
    ]
    return layer("Point", rows)


def criterion(name: str, measure: Mapping[str, Any], **other: Any) -> dict[str, Any]:
    """Return a criterion of a siting model document, weighted from 0 to 100 unless told otherwise."""
    return {
        "id": name,
        "group": "all",
        "title": {"en": f"the {name}", "ko": f"{name} 기준"},
        "reason": {"en": "Because.", "ko": "그래서."},
        "source": "assumption",
        "measure": dict(measure),
        "unit": "km",
        "value": {"type": "linear", "zero_at": 100, "one_at": 0},
        "weight": 1,
        **other,
    }


def information(name: str, measure: Mapping[str, Any], **other: Any) -> dict[str, Any]:
    """Return a criterion without weight."""
    unweighted = criterion(name, measure, **other)
    del unweighted["weight"], unweighted["value"]
    return unweighted


def model(*criteria: Mapping[str, Any], **other: Any) -> SitingModel:
    return parse_siting_model(document(*criteria, **other))


def document(*criteria: Mapping[str, Any], **other: Any) -> dict[str, Any]:
    return {
        "format": "airegion/siting-model",
        "version": 1,
        "id": "by_hand",
        "title": {"en": "By hand", "ko": "손으로"},
        "description": {"en": "For tests.", "ko": "시험용."},
        "aggregation": {"method": "weighted_sum"},
        "missing": "neutral",
        "minimum_completeness": 0.6,
        "groups": [{"id": "all", "title": {"en": "All", "ko": "전부"}}],
        "criteria": list(criteria),
        **other,
    }


def snapshot(given: QgsVectorLayer | VectorInput | RasterInput) -> VectorInput | RasterInput:
    return vector_input(given) if isinstance(given, QgsVectorLayer) else given


def scored(
    siting_model: SitingModel,
    sites: QgsVectorLayer | VectorInput,
    *,
    working: str = KOREA,
    id_field: str = "",
    **inputs: QgsVectorLayer | VectorInput | RasterInput,
) -> ScoredSites:
    """Score sites against layers given by the names criteria use."""
    request = ScoringRequest(
        model=siting_model,
        sites=snapshot(sites),
        inputs={name: snapshot(given) for name, given in inputs.items()},
        crs=crs(working),
        transform_context=TRANSFORMS,
        id_field=id_field,
    )
    return score(request, lambda _share: None)


def sample_plan(factory: pytest.TempPathFactory, sample_id: str) -> Path:
    """Return a sample plan that all tests of the session share and none may change."""
    path = factory.getbasetemp() / "sample plans" / f"{sample_id}.gpkg"
    if not path.exists():
        path.parent.mkdir(exist_ok=True)
        create_sample_plan(path, sample_id, "en")
    return path
