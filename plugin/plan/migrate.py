# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Bring a plan of an older schema version up to date, always as a copy."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from osgeo import gdal, ogr

from ..errors import PlanFileError, mark
from .copy import adopt_project, back_up
from .geopackage import create_table, field_definition, gdal_errors, transaction, write_info, written_beside
from .info import read_info
from .schema import LAYERS, SCHEMA_VERSION

_DATE_COLUMNS = ("opened", "closed", "announced", "valid_from", "valid_to", "from_date")


def migrate_plan(source: Path, target: Path) -> int:
    """Write an up-to-date copy of an older plan to ``target``; return the version it had.

    The older file is only read. Steps are run one version at a time.
    """
    info = read_info(source)
    if info.schema_version > SCHEMA_VERSION:
        raise PlanFileError(
            mark("The plan has schema version {found}; this plugin knows versions up to {known}"),
            where="{path}",
            path=source,
            found=info.schema_version,
            known=SCHEMA_VERSION,
            remedy=mark("Update the AI Region Planner plugin."),
        )
    with written_beside(target) as unfinished:
        back_up(source, unfinished)
        for version in range(info.schema_version, SCHEMA_VERSION):
            with gdal_errors(source, mark("The plan cannot be brought up to date")):
                dataset = gdal.OpenEx(str(unfinished), gdal.OF_VECTOR | gdal.OF_UPDATE)
                STEPS[version](dataset)
                del dataset
        write_info(unfinished, {"schema_version": str(SCHEMA_VERSION)})
        adopt_project(unfinished)
    return info.schema_version


def _from_years_to_dates(dataset: gdal.Dataset) -> None:
    """Version 0 kept years as whole numbers, which QGIS's temporal filter cannot use, and lacked some tables."""
    with transaction(dataset):
        for spec in LAYERS.values():
            layer = dataset.GetLayerByName(spec.name)
            if layer is None:
                create_table(dataset, spec, _srs(dataset))
                continue
            for column in _DATE_COLUMNS:
                _years_to_dates(layer, column)
            for field in spec.fields:
                if layer.FindFieldIndex(field.name, True) < 0:
                    layer.CreateField(field_definition(field.name, field.type))


def _years_to_dates(layer: ogr.Layer, column: str) -> None:
    index = layer.FindFieldIndex(column, True)
    if index < 0 or layer.GetLayerDefn().GetFieldDefn(index).GetType() == ogr.OFTDate:
        return
    years = {row.GetFID(): row.GetFieldAsInteger(index) for row in layer if row.IsFieldSetAndNotNull(index)}
    layer.DeleteField(index)
    layer.CreateField(field_definition(column, "date"))
    if layer.FindFieldIndex("date_precision", True) < 0:
        layer.CreateField(field_definition("date_precision", "text"))
    for fid, year in years.items():
        if not datetime.MINYEAR <= year <= datetime.MAXYEAR:
            raise PlanFileError(
                mark("{column} is {year}, which is no year"),
                where=mark("{layer}, feature {fid}"),
                column=column,
                year=year,
                layer=layer.GetName(),
                fid=fid,
                remedy=mark("Correct it in the older plan, then open that again."),
            )
        feature = layer.GetFeature(fid)
        feature[column] = datetime.date(year, 1, 1).isoformat()
        feature["date_precision"] = "year"
        layer.SetFeature(feature)


def _srs(dataset: gdal.Dataset) -> object:
    spatial = (dataset.GetLayer(i).GetSpatialRef() for i in range(dataset.GetLayerCount()))
    return next((srs for srs in spatial if srs is not None), None)


STEPS: dict[int, Callable[[gdal.Dataset], None]] = {0: _from_years_to_dates}
"""What leads from each schema version to the next one."""
