# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The plan file: create it from the declared schema and write rows into it."""

from __future__ import annotations

import datetime
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from osgeo import gdal, ogr, osr

from ..errors import PlanFileError, mark
from .read_only import busy_seconds
from .schema import INFO_TABLE, LAYERS, LayerSpec
from .write_failures import UNFINISHED_PREFIX, write_failure

_UNUSABLE_IN_PATHS = "#%"
# Before version 3.7 each of GDAL's modules has a switch of its own, and without it drops rows in silence.
_GDAL_MODULES = (gdal, ogr, osr)
_CLOSING_SECONDS = 0.5
# QGIS's table of styles in a GeoPackage (qgsogrprovider.cpp); empty texts because it compares with them.
_STYLE_TABLE = "layer_styles"
_STYLE_DEFAULTS = {
    "f_table_catalog": "",
    "f_table_schema": "",
    "styleName": "default",
    "styleSLD": "",
    "useAsDefault": 1,
    "description": "",
    "owner": "",
    "ui": "",
}
_OGR_TYPES = {
    "text": ogr.OFTString,
    "real": ogr.OFTReal,
    "integer": ogr.OFTInteger64,
    "date": ogr.OFTDate,
}
_OGR_GEOMETRIES = {
    None: ogr.wkbNone,
    "Point": ogr.wkbPoint,
    "LineString": ogr.wkbLineString,
    "MultiPolygon": ogr.wkbMultiPolygon,
}


class Row(NamedTuple):
    """One feature or table row; ``wkb`` is its geometry in the plan's CRS, None for none."""

    values: Mapping[str, Any]
    wkb: bytes | None = None


@contextmanager
def gdal_errors(path: Path, doing: str) -> Iterator[None]:
    """Turn GDAL's and the system's errors into a message that names the file."""
    silent = [module for module in _GDAL_MODULES if not module.GetUseExceptions()]
    for module in silent:
        module.UseExceptions()
    try:
        yield
    except (RuntimeError, OSError) as error:
        raise write_failure(path, doing, error) from error
    finally:
        for module in reversed(silent):
            module.DontUseExceptions()


@contextmanager
def transaction(dataset: gdal.Dataset) -> Iterator[None]:
    """Write all of it or nothing; after an error the lock is free at once, whoever still holds the dataset."""
    dataset.StartTransaction()
    try:
        yield
    except BaseException:
        try:
            dataset.RollbackTransaction()
        except RuntimeError:
            # What a full disk stops SQLite takes back by itself; then GDAL complains, and would hide the reason.
            _write_no_more(dataset)
        raise
    try:
        dataset.CommitTransaction()
    except RuntimeError:
        # GDAL takes a blocked commit for done and a ROLLBACK for needless; SQLite would keep the lock.
        # Behind a comment GDAL does not see the command. After an error of the disk SQLite has done so by itself.
        with suppress(RuntimeError):
            dataset.ExecuteSQL("/* for SQLite */ ROLLBACK")
        _write_no_more(dataset)
        raise


def _write_no_more(dataset: gdal.Dataset) -> None:
    """Keep GDAL, when it closes the file, from writing there how many rows it believes to have stored."""
    with suppress(RuntimeError):
        dataset.ExecuteSQL("PRAGMA query_only = ON")


def require_unlocked(path: Path) -> None:
    """Raise when another program is writing to the file; wait for it as long as GDAL would."""
    with (
        gdal_errors(path, mark("The file cannot be written")),
        closing(sqlite3.connect(path, timeout=busy_seconds())) as connection,
    ):
        try:
            connection.execute("BEGIN IMMEDIATE")
            connection.rollback()
        except sqlite3.Error as error:
            raise OSError(str(error)) from error


@contextmanager
def written_beside(path: Path) -> Iterator[Path]:
    """Yield a path of the same file name in a folder beside the target; move it there when all went well.

    The name stays the same because a stored QGIS project refers to its own file by name.
    """
    if set(_UNUSABLE_IN_PATHS) & set(str(path)):
        raise PlanFileError(
            mark("QGIS cannot store a project in a file whose path has one of {characters}"),
            where="{path}",
            path=path,
            characters=" ".join(_UNUSABLE_IN_PATHS),
            remedy=mark("Choose another folder or file name."),
        )
    with gdal_errors(path, mark("The plan cannot be written")):
        path.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=UNFINISHED_PREFIX, dir=path.parent))
    try:
        yield folder / path.name
        require_closed(path)
        with gdal_errors(path, mark("The plan cannot be written")):
            (folder / path.name).replace(path)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def require_closed(path: Path) -> None:
    """Raise when somebody edits the file that is about to be replaced.

    What they have written lies in a file beside it, which SQLite would apply to the new one.
    """
    if not path.is_file():
        return
    try:
        with closing(sqlite3.connect(path, timeout=_CLOSING_SECONDS)) as connection:
            closed = connection.execute("PRAGMA journal_mode=DELETE").fetchone() == ("delete",)
            connection.execute("BEGIN IMMEDIATE")
            connection.rollback()
    except sqlite3.DatabaseError as error:
        # What is no database, or may only be read, nobody writes to as one.
        closed = error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    if not closed or path.with_name(f"{path.name}-wal").exists():
        raise PlanFileError(
            mark("The file is open in QGIS or another program and cannot be replaced"),
            where="{path}",
            path=path,
            remedy=mark("Close it there, or choose another name."),
        )


def create_tables(path: Path, crs: str) -> None:
    """Create the plan file with every declared layer and table, all of them empty.

    ``crs`` is an authority code such as "EPSG:5179", or WKT.
    """
    with gdal_errors(path, mark("The plan cannot be written")):
        dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        srs = osr.SpatialReference()
        # The code, not its text: GDAL would register a definition that differs in one character as another CRS.
        srs.SetFromUserInput(crs.removeprefix("WKT:"))
        with transaction(dataset):
            info = dataset.CreateLayer(INFO_TABLE, geom_type=ogr.wkbNone)
            for name in ("key", "value"):
                info.CreateField(ogr.FieldDefn(name, ogr.OFTString))
            for spec in LAYERS.values():
                create_table(dataset, spec, srs)


def create_table(dataset: gdal.Dataset, spec: LayerSpec, srs: osr.SpatialReference) -> None:
    """Create one declared layer or table in an open plan."""
    options = ["FID=fid", f"IDENTIFIER={spec.title}"]
    if spec.geometry:
        options.append("GEOMETRY_NAME=geom")
    layer = dataset.CreateLayer(
        spec.name, srs if spec.geometry else None, _OGR_GEOMETRIES[spec.geometry], options
    )
    for field in spec.fields:
        layer.CreateField(field_definition(field.name, field.type, unique=field.name == "id"))


def field_definition(name: str, type_name: str, *, unique: bool = False) -> ogr.FieldDefn:
    """Return the OGR definition of a column of one of the schema's types."""
    definition = ogr.FieldDefn(name, _OGR_TYPES[type_name])
    definition.SetUnique(unique)
    definition.SetNullable(not unique)
    return definition


def write_info(path: Path, info: Mapping[str, str]) -> None:
    """Replace the given keys of the plan's information."""
    with gdal_errors(path, mark("The plan cannot be written")):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        layer = dataset.GetLayerByName(INFO_TABLE)
        with transaction(dataset):
            for stale in [row.GetFID() for row in layer if row["key"] in info]:
                layer.DeleteFeature(stale)
            for key, value in info.items():
                feature = ogr.Feature(layer.GetLayerDefn())
                feature["key"], feature["value"] = key, value
                layer.CreateFeature(feature)


def write_rows(path: Path, rows: Mapping[str, Iterable[Row]]) -> None:
    """Append rows to layers and tables of a plan in one transaction: all of them or none."""
    with gdal_errors(path, mark("The rows cannot be written into the plan")):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        with transaction(dataset):
            for name, layer_rows in rows.items():
                layer = _layer(dataset, name)
                for row in layer_rows:
                    layer.CreateFeature(_feature(layer, row))


def _layer(dataset: gdal.Dataset, name: str) -> ogr.Layer:
    layer = dataset.GetLayerByName(name)
    if layer is None:
        raise PlanFileError(
            mark("The plan has no layer {layer}"),
            where="{path}",
            layer=name,
            path=dataset.GetDescription(),
            remedy=mark("Use a backup, or create the plan again."),
        )
    return layer


def write_styles(path: Path, styles: Mapping[str, str]) -> None:
    """Store the default style (QML) of layers in the table in which QGIS looks for it."""
    with gdal_errors(path, mark("The styles cannot be written into the plan")):
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        with transaction(dataset):
            table = dataset.GetLayerByName(_STYLE_TABLE) or _create_style_table(dataset)
            for name, qml in styles.items():
                spatial = LAYERS[name].geometry is not None
                values = {
                    "f_table_name": name,
                    "f_geometry_column": "geom" if spatial else "",
                    "styleQML": qml,
                }
                table.CreateFeature(_feature(table, Row(_STYLE_DEFAULTS | values)))


def _create_style_table(dataset: gdal.Dataset) -> ogr.Layer:
    table = dataset.CreateLayer(_STYLE_TABLE, geom_type=ogr.wkbNone, options=["FID=id"])
    for name in ("f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for name in ("styleName", "styleQML", "styleSLD"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    is_default = ogr.FieldDefn("useAsDefault", ogr.OFTInteger)
    is_default.SetSubType(ogr.OFSTBoolean)
    table.CreateField(is_default)
    for name in ("description", "owner", "ui"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    table.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))
    return table


def _feature(layer: ogr.Layer, row: Row) -> ogr.Feature:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in row.values.items():
        if value is not None:
            feature.SetField(name, value.isoformat() if isinstance(value, datetime.date) else value)
    if row.wkb is not None:
        geometry = ogr.CreateGeometryFromWkb(row.wkb)
        # An empty geometry claims a place; "not sited" is SQL NULL.
        if not geometry.IsEmpty():
            feature.SetGeometryDirectly(_as_declared(geometry, layer.GetGeomType()))
    return feature


def _as_declared(geometry: ogr.Geometry, declared: int) -> ogr.Geometry:
    if declared == ogr.wkbMultiPolygon:
        return ogr.ForceToMultiPolygon(geometry)
    return geometry
