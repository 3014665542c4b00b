# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Create a plan: an empty one, or one filled from a sample."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)

from .crs import KOREA_CRS, WGS84, require_metres, require_true_lengths
from .geopackage import Row, create_tables, write_info, write_rows, written_beside
from .info import PlanInfo
from .project import store_project
from .sample_geometry import CIRCLE_SEGMENTS
from .samples import Attribution, SampleRow, read_sample
from .schema import SCHEMA_VERSION
from .slots import shipped_model_paths


def create_plan(
    path: Path,
    info: PlanInfo,
    view: QgsRectangle,
    rows: Mapping[str, Iterable[Row]],
    attributions: Mapping[str, Attribution],
) -> None:
    """Write a complete plan, its project included, and put it in place only when it is whole.

    ``view`` is the first extent in the plan's CRS. An existing file of that name is replaced.
    """
    crs = QgsCoordinateReferenceSystem(info.crs)
    require_metres(crs, info.title)
    require_true_lengths(crs, view, crs, QgsCoordinateTransformContext(), info.title)
    with written_beside(path) as unfinished:
        create_tables(unfinished, info.crs)
        write_info(unfinished, _info_rows(info, path))
        write_rows(unfinished, {"siting_model": shipped_models(info.language), **rows})
        store_project(unfinished, info, view, attributions)


def create_sample_plan(path: Path, sample_id: str, language: str) -> PlanInfo:
    """Write one of the shipped sample plans in a language ("en" or "ko")."""
    sample = read_sample(sample_id)
    info = PlanInfo(
        schema_version=SCHEMA_VERSION,
        crs=KOREA_CRS,
        language=language,
        title=sample.title[language],
        provenance=sample.description[language],
        project_file=path.name,
        sample_id=sample_id,
    )
    to_plan = lonlat_transform(info.crs)
    rows = {
        name: [_placed(row, to_plan) for row in sample_rows] for name, sample_rows in sample.layers.items()
    }
    view = to_plan.transformBoundingBox(QgsRectangle(*sample.view_extent))
    create_plan(path, info, view, rows, sample.attributions)
    return info


def create_empty_plan(
    path: Path, *, title: str, crs: QgsCoordinateReferenceSystem, language: str, view: QgsRectangle
) -> PlanInfo:
    """Write a plan without assets; ``view`` is in ``crs``, which must be projected and in metres."""
    info = PlanInfo(
        schema_version=SCHEMA_VERSION,
        crs=crs.authid() or f"WKT:{crs.toWkt()}",
        language=language,
        title=title,
        provenance="",
        project_file=path.name,
    )
    create_plan(path, info, view, {}, {})
    return info


def lonlat_transform(crs: str) -> QgsCoordinateTransform:
    """Return the transform from longitude and latitude (WGS 84) to a CRS."""
    return QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(WGS84),
        QgsCoordinateReferenceSystem(crs),
        QgsCoordinateTransformContext(),
    )


def shipped_models(language: str) -> list[Row]:
    """Return the shipped siting models as rows of a plan: a mailed plan carries what it was judged by."""
    rows = []
    for model_path in shipped_model_paths():
        document = json.loads(model_path.read_text(encoding="utf-8"))
        values = {
            "id": document["id"],
            "name": document["title"][language],
            "document": json.dumps(document, ensure_ascii=False),
        }
        rows.append(Row(values))
    return rows


def _placed(row: SampleRow, to_plan: QgsCoordinateTransform) -> Row:
    """Bring a sample row into the plan's CRS; a point with a radius becomes the circle it stands for."""
    if row.geometry is None:
        return Row(row.values)
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(row.geometry))
    geometry.transform(to_plan)
    if row.radius_m is not None:
        geometry = geometry.buffer(row.radius_m, CIRCLE_SEGMENTS)
    return Row(row.values, bytes(geometry.asWkb().data()))


def _info_rows(info: PlanInfo, path: Path) -> dict[str, str]:
    return {
        "schema_version": str(info.schema_version),
        "crs": info.crs,
        "language": info.language,
        "title": info.title,
        "provenance": info.provenance,
        "project_file": path.name,
        "sample_id": info.sample_id,
    }
