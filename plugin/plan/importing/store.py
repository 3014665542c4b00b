# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""An import goes into the plan in one transaction: new rows, changed rows and the record of the run, or nothing."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from ...errors import PlanFileError, mark
from ..geopackage import Row, gdal_errors, require_unlocked, transaction

_CHECK_EVERY = 1000


class NewRows(NamedTuple):
    """Rows of one length n for a layer: columns, geometries as WKB (None for none), feature ids (-1: a new one).

    ``cleared`` says by column which rows (n,) lose what the plan says there.
    """

    columns: Mapping[str, NDArray[np.object_]]
    wkbs: NDArray[np.object_]
    fids: NDArray[np.int64]
    cleared: Mapping[str, NDArray[np.bool_]] = {}


def store_rows(
    path: Path, layer: str, rows: NewRows, run: Row, progress: Callable[[float], None] = lambda _share: None
) -> None:
    """Store everything or nothing. A changed row keeps what the new one does not say."""
    # At once with its own message, instead of after all rows were written.
    require_unlocked(path)
    with gdal_errors(path, mark("The rows cannot be written into the plan")):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        with transaction(dataset):
            _write(dataset.GetLayerByName(layer), rows, progress)
            runs = dataset.GetLayerByName("run")
            feature = ogr.Feature(runs.GetLayerDefn())
            for name, value in run.values.items():
                feature.SetField(name, value)
            runs.CreateFeature(feature)


def _write(layer: ogr.Layer, rows: NewRows, progress: Callable[[float], None]) -> None:
    definition = layer.GetLayerDefn()
    columns = [
        (definition.GetFieldIndex(name), values.tolist())
        for name, values in rows.columns.items()
        if any(value is not None for value in values)
    ]
    cleared = [(definition.GetFieldIndex(name), mask.tolist()) for name, mask in rows.cleared.items()]
    for number, (fid, wkb) in enumerate(zip(rows.fids.tolist(), rows.wkbs, strict=True)):
        if number % _CHECK_EVERY == 0:
            progress(number / len(rows.fids))
        feature = ogr.Feature(definition) if fid < 0 else layer.GetFeature(fid)
        if feature is None:
            raise PlanFileError(
                mark("The plan was changed while the data was prepared"),
                remedy=mark("Import it again."),
            )
        for index, values in columns:
            if values[number] is not None:
                _set(feature, index, values[number])
        for index, mask in cleared:
            if mask[number]:
                feature.SetFieldNull(index)
        if wkb is not None:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
        if fid < 0:
            layer.CreateFeature(feature)
        else:
            layer.SetFeature(feature)
    # The last moment at which it can be cancelled.
    progress(1.0)


def _set(feature: ogr.Feature, index: int, value: Any) -> None:
    feature.SetField(index, value.isoformat() if isinstance(value, datetime.date) else value)
