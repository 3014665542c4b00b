# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a worker needs to read a foreign layer: its file where there is one, else a snapshot of its features."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import NamedTuple

from osgeo import gdal
from qgis.core import (
    QgsAbstractFeatureSource,
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ...errors import InputError, mark
from .file_bytes import exists, file_bytes, is_virtual, unreadable
from .spreadsheet import require_workbook

TABLE = "table"
TEXT = "text"
SHEET = "sheet"
_FORMATS = {
    ".shp": TABLE,
    ".dbf": TABLE,
    ".csv": TEXT,
    ".tsv": TEXT,
    ".txt": TEXT,
    ".xlsx": SHEET,
    ".xlsm": SHEET,
}
_LAYER_NAME = "layername="


class SourceInput(NamedTuple):
    """A layer or file as a worker thread may read it: never the layer itself.

    ``format`` is TABLE (.dbf), TEXT or SHEET where the file at ``path`` is read here, "" where QGIS reads it.
    """

    title: str
    origin: str
    crs: QgsCoordinateReferenceSystem
    crs_in_file: bool = False
    format: str = ""
    path: str = ""
    sheet: str | int = 0
    source: QgsAbstractFeatureSource | None = None
    fields: QgsFields | None = None
    spatial: bool = False
    # Its filter, edits or way of splitting lines are known to QGIS alone, and so is its encoding.
    through_qgis: bool = False
    delimiter: str = ""
    x_field: str = ""
    y_field: str = ""
    wkt_field: str = ""


def source_input(layer: QgsVectorLayer) -> SourceInput:
    """Take on the main thread what a worker needs to read the layer.

    Files with an encoding to tell are read from disk unless QGIS filters them or holds edits. Raises InputError for a
    layer that is not valid, with what is wrong with its file.
    """
    provider = layer.providerType()
    path, sheet = _place(provider, layer.source())
    if not layer.isValid():
        raise unreadable_layer(path or layer.publicSource(), layer.name())
    kind = _FORMATS.get(PurePath(path).suffix.lower(), "") if path else ""
    hints = _text_hints(layer.source()) if provider == "delimitedtext" else {}
    # A shapefile's rows are found by the ids of the features that pass the filter, those of a table are not.
    filtered = kind in (TEXT, SHEET) and bool(layer.subsetString())
    only_qgis = filtered or hints is None or (layer.isEditable() and layer.isModified())
    return SourceInput(
        title=layer.name(),
        origin=layer.publicSource(),
        crs=layer.crs(),
        crs_in_file=layer.dataProvider().crs().isValid(),
        format="" if only_qgis else kind,
        path=path,
        sheet=sheet,
        source=QgsVectorLayerFeatureSource(layer),
        fields=layer.fields(),
        spatial=layer.isSpatial(),
        through_qgis=bool(kind) and only_qgis,
        **(hints or {}),
    )


def source_of_path(path: str) -> SourceInput:
    """Take a file that is no layer of a project, on the main thread. Raises InputError where it cannot be read."""
    file, _, options = path.partition("|")
    title = PurePath(file).stem
    kind = _FORMATS.get(PurePath(file).suffix.lower(), "")
    if kind not in (TEXT, SHEET):
        return source_input(QgsVectorLayer(path, title, "ogr"))
    if not exists(file) or (not is_virtual(file) and Path(file).is_dir()):
        raise unreadable_layer(file, title)
    named = options.startswith(_LAYER_NAME)
    return SourceInput(
        title=title,
        origin=file,
        crs=QgsCoordinateReferenceSystem(),
        format=kind,
        path=file,
        sheet=options.removeprefix(_LAYER_NAME) if named else 0,
    )


def _place(provider: str, source: str) -> tuple[str, str | int]:
    """Return the file of a layer, "" for none, and the name or number of its sheet."""
    if provider not in ("ogr", "delimitedtext"):
        return "", 0
    parts = QgsProviderRegistry.instance().decodeUri(provider, source)
    path = f"{parts.get('vsiPrefix') or ''}{parts.get('path') or ''}{parts.get('vsiSuffix') or ''}"
    name = parts.get("layerName") or ""
    number = parts.get("layerId")
    if not PurePath(path).suffix or PurePath(path).suffix.lower() == ".zip":
        path = _within(path, str(name))
    return path, name or (number if isinstance(number, int) else 0)


def _within(folder: str, layer: str) -> str:
    """Return the shapefile that QGIS reads in a folder or archive, the folder itself where there is another thing."""
    if folder.lower().endswith(".zip") and not is_virtual(folder):
        folder = f"/vsizip/{folder}"
    names = sorted(name for name in gdal.ReadDir(folder) or () if name.lower().endswith(".shp"))
    fitting = [name for name in names if not layer or PurePath(name).stem == layer]
    return f"{folder}/{fitting[0]}" if fitting else folder


def _text_hints(source: str) -> dict[str, str] | None:
    """Return what a layer of QGIS's delimited text knows of its file; None where only QGIS can split it."""
    options = dict(
        str(option).partition("=")[::2]
        for option in QgsProviderRegistry.instance().decodeUri("delimitedtext", source).get("openOptions", ())
    )
    delimiter = options.get("delimiter", "").replace(r"\t", "\t")
    if options.get("type", "csv") != "csv" or len(delimiter) > 1:
        return None
    names = {"x_field": "xField", "y_field": "yField", "wkt_field": "wktField"}
    return {"delimiter": delimiter, **{ours: options.get(theirs, "") for ours, theirs in names.items()}}


def unreadable_layer(path: str, title: str) -> InputError:
    """Return the error for a file that QGIS cannot open, with the reason where it shows."""
    suffix = PurePath(path).suffix.lower()
    if not is_virtual(path) and Path(path).is_dir():
        return unreadable(path, title, IsADirectoryError(21, "folder"))
    if path and not exists(path):
        return unreadable(path, title, FileNotFoundError(2, "not found"))
    try:
        if suffix == ".xlsx":
            require_workbook(path, title)
        empty = bool(path) and len(file_bytes(path, title)) == 0
    except InputError as error:
        return error
    what, remedy = (
        mark("QGIS cannot open the file"),
        mark("Copy or download it again, or save it in another format."),
    )
    if suffix == ".shp" and not _part(path, ".shx"):
        what = mark("The shapefile has no .shx file")
        remedy = mark(
            "Copy all of its parts (.shp, .shx, .dbf, .prj) into one folder, or run “Repair Shapefile”."
        )
    elif empty:
        what = mark("The file is empty")
    elif suffix == ".xls":
        remedy = mark("Open it in the spreadsheet program and save it as .xlsx.")
    return InputError(what, where="{layer}: {path}", layer=title, path=path, remedy=remedy)


def _part(path: str, suffix: str) -> bool:
    stem = path.rpartition(".")[0]
    return exists(f"{stem}{suffix}") or exists(f"{stem}{suffix.upper()}")
