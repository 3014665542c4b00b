# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The siting models that a plan keeps in its own table."""

from __future__ import annotations

import json
from pathlib import Path

from osgeo import gdal, ogr

from ..core.siting.model import SitingModel
from ..core.siting.model_document import parse_siting_model
from ..errors import SitingModelError, mark
from .geopackage import gdal_errors, transaction
from .read_only import read_only

_TABLE = "siting_model"


def stored_models(path: Path) -> dict[str, str]:
    """Return the names of the siting models in a plan, by their ids, in the order in which they were stored."""
    with read_only(path) as connection:
        rows = connection.execute(f"SELECT id, name FROM {_TABLE} ORDER BY fid")  # noqa: S608  # nosec B608
        return {str(model_id): str(name or model_id) for model_id, name in rows}


def stored_model(path: Path, model_id: str) -> SitingModel:
    """Read a siting model from a plan; an error names the plan and the model."""
    with read_only(path) as connection:
        row = connection.execute(
            f"SELECT document FROM {_TABLE} WHERE id = ?",  # noqa: S608  # nosec B608
            (model_id,),
        ).fetchone()
    if row is None:
        raise SitingModelError(
            mark("The plan has no siting model {model}"),
            where="{path}",
            model=model_id,
            path=path,
            remedy=mark("Choose another one."),
        )
    try:
        return parse_siting_model(str(row[0] or ""))
    except SitingModelError as error:
        error.values |= {"file": path.name, "model": model_id, "place": error.where}
        error.where = "{file}, {model}: {place}"
        raise


def store_model(path: Path, model: SitingModel, name: str) -> None:
    """Keep a siting model in a plan, in place of one with the same id."""
    document = json.dumps(model.to_document(), ensure_ascii=False, indent=1)
    with gdal_errors(path, mark("The siting model cannot be stored in the plan")):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        table = dataset.GetLayerByName(_TABLE)
        with transaction(dataset):
            for stale in [row.GetFID() for row in table if row["id"] == model.id]:
                table.DeleteFeature(stale)
            feature = ogr.Feature(table.GetLayerDefn())
            feature["id"], feature["name"], feature["document"] = model.id, name, document
            table.CreateFeature(feature)
