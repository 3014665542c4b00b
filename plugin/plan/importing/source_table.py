# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A foreign layer or table as columns, geometries and notes, whatever its format and its encoding."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsCoordinateReferenceSystem

from ...errors import InputError, mark
from .dbf import READ_HERE, Dbf, open_dbf, read_dbf, texts
from .delimited_text import read_delimited_text
from .encoding import Encoding, detect_encoding, known_encoding, require_decodes
from .feature_rows import read_feature_rows
from .file_bytes import exists, file_bytes, small_text
from .header import unique_names
from .notes import Note, note_text
from .source_input import SHEET, TABLE, TEXT, SourceInput, source_input, source_of_path
from .spreadsheet import read_spreadsheet
from .table_geometry import table_geometry

__all__ = [
    "Note",
    "SourceInput",
    "SourceTable",
    "note_text",
    "read_source",
    "source_input",
    "source_of_path",
    "undeclared_encoding",
]
_FEATURE = mark("feature")
_LINE = mark("line")
_ROW = mark("row")
# Thousands of records: enough to tell an encoding by, read in no time.
_FIRST_BYTES = 1 << 20
_SHX_HEADER = 100
_SHX_RECORD = 8


@dataclass(frozen=True)
class SourceTable:
    """Rows of one length n, as they are in the source: nothing converted, nothing transformed.

    ``rows`` (n,) are feature ids, lines of the file or rows of the sheet, as ``row_word`` says; ``columns`` (n,) each
    of str, float, int, bool, date, datetime or None; ``geometries`` (n,) in ``declared_crs``, None where a row has
    none. ``names_in_qgis`` leads from the names that QGIS shows, perhaps garbled, to those of ``columns``.
    """

    title: str
    origin: str
    rows: NDArray[np.int64]
    row_word: str
    columns: Mapping[str, NDArray[np.object_]]
    geometries: NDArray[np.object_]
    has_geometry: bool
    declared_crs: QgsCoordinateReferenceSystem
    encoding: str = ""
    notes: tuple[Note, ...] = ()
    names_in_qgis: Mapping[str, str] = field(default_factory=dict)


def read_source(
    given: SourceInput,
    *,
    encoding: str = "",
    x_field: str = "",
    y_field: str = "",
    check_cancelled: Callable[[], None] = lambda: None,
) -> SourceTable:
    """Read all rows of a source.

    An empty ``encoding`` is detected, empty ``x_field`` and ``y_field`` of a table without geometry are suggested by
    the names of its columns. Raises InputError for what cannot be read, and for a source without rows.
    """
    if given.format == TABLE and exists(_beside(given.path, ".dbf")):
        table = _read_dbf_layer(given, encoding, check_cancelled)
    elif given.format in (TEXT, SHEET):
        return _read_table(given, encoding, (x_field, y_field), check_cancelled)
    else:
        table = _read_features(given, check_cancelled)
    if not len(table.rows):
        raise InputError(
            mark("The layer has no features"),
            where="{layer}",
            layer=given.title,
            remedy=mark("Choose a layer with features, or remove its filter."),
        )
    if table.has_geometry:
        if x_field or y_field:
            unused = Note(mark("The layer has geometry; the columns of coordinates were not used"), {})
            return replace(table, notes=(*table.notes, unused))
        return table
    return _with_table_geometry(table, x_field, y_field)


def _read_features(given: SourceInput, check_cancelled: Callable[[], None]) -> SourceTable:
    """Read what has no text of its own to decode: databases, GeoPackages, layers in memory."""
    if given.source is None or given.fields is None:
        raise ValueError(given.format)
    notes = []
    if given.through_qgis:
        notes.append(
            Note(
                mark(
                    "The file was read by QGIS, because the layer has a filter or edits; its encoding was not checked"
                ),
                {},
            )
        )
    if given.format == TABLE:
        notes.append(Note(mark("The shapefile has no .dbf file; only its shapes were read"), {}))
    rows = read_feature_rows(given.source, range(len(given.fields)), check_cancelled)
    names, more = unique_names(given.fields.names())
    return SourceTable(
        title=given.title,
        origin=given.origin,
        rows=rows.fids,
        row_word=_FEATURE,
        columns=dict(zip(names, rows.columns.values(), strict=True)),
        geometries=rows.geometries,
        has_geometry=given.spatial,
        declared_crs=given.crs,
        notes=(*_crs_notes(given), *notes, *more),
        names_in_qgis=dict(zip(given.fields.names(), names, strict=True)),
    )


def _read_dbf_layer(given: SourceInput, encoding: str, check_cancelled: Callable[[], None]) -> SourceTable:
    """Read a shapefile: the shapes by QGIS, its filter included, and the table byte by byte."""
    if given.source is None or given.fields is None:
        raise ValueError(given.format)
    dbf = open_dbf(_beside(given.path, ".dbf"), given.title)
    by_qgis = [
        i
        for i in range(len(given.fields))
        if i >= len(dbf.fields)
        or dbf.fields[i].kind not in READ_HERE
        or given.fields.fieldOrigin(i) != Qgis.FieldOrigin.Provider
    ]
    shapes = _shape_count(given.path)
    # GDAL would leave out the shapes without a row and say nothing.
    if shapes > len(dbf.records):
        raise InputError(
            mark("The shapefile has {shapes} shapes, but {rows} rows in its table (.dbf)"),
            where="{layer}: {path}",
            layer=given.title,
            path=given.path,
            shapes=shapes,
            rows=len(dbf.records),
            remedy=mark("Copy or download the file again, with all of its parts (.shp, .shx, .dbf, .prj)."),
        )
    rows = read_feature_rows(given.source, by_qgis, check_cancelled)
    found = _dbf_encoding(given, dbf, rows.fids, encoding)
    read = read_dbf(dbf, rows.fids, found.name, check_cancelled)
    in_qgis = given.fields.names()
    names, more = unique_names([*read.names, *in_qgis[len(read.names) :]])
    columns = {name: read.columns.get(i, rows.columns.get(i)) for i, name in enumerate(names)}
    return SourceTable(
        title=given.title,
        origin=given.origin,
        rows=rows.fids,
        row_word=_FEATURE,
        columns={name: values for name, values in columns.items() if values is not None},
        geometries=rows.geometries,
        has_geometry=given.spatial,
        declared_crs=given.crs,
        encoding=found.name,
        notes=(*_crs_notes(given), *found.notes, *read.notes, *more),
        names_in_qgis=dict(zip(in_qgis, names, strict=False)),
    )


def _shape_count(path: str) -> int:
    """Return how many shapes the index (.shx) holds: eight bytes each after its header; 0 for a table alone."""
    index = _beside(path, ".shx")
    return (len(file_bytes(index, path)) - _SHX_HEADER) // _SHX_RECORD if exists(index) else 0


def _dbf_encoding(given: SourceInput, dbf: Dbf, rows: NDArray[np.int64], encoding: str) -> Encoding:
    foreign = texts(dbf, rows)
    if encoding:
        name = known_encoding(encoding, given.title)
        require_decodes(foreign, name, given.title, may_be_cut=True)
        return Encoding(name)
    declared, declared_by = small_text(_beside(given.path, ".cpg")), ".cpg"
    if not declared:
        declared, declared_by = dbf.declared_encoding, ".dbf"
    return detect_encoding(foreign, given.title, declared=declared, declared_by=declared_by, may_be_cut=True)


def undeclared_encoding(path: str, title: str) -> str:
    """Return the encoding of a shapefile's first texts, "" where a .cpg declares one or nobody can tell."""
    table = _beside(path, ".dbf")
    if not exists(table) or small_text(_beside(path, ".cpg")):
        return ""
    try:
        foreign = texts(open_dbf(table, title, most_bytes=_FIRST_BYTES))
        return detect_encoding(foreign, title, may_be_cut=True).name if foreign else ""
    except InputError:
        # Who reads the file tells what is the matter with it.
        return ""


def _beside(path: str, suffix: str) -> str:
    """Return a part of a shapefile; the one in capitals where that is how it is written."""
    stem = path.rpartition(".")[0]
    capitals = f"{stem}{suffix.upper()}"
    return capitals if not exists(f"{stem}{suffix}") and exists(capitals) else f"{stem}{suffix}"


def _read_table(
    given: SourceInput, encoding: str, chosen: tuple[str, str], check_cancelled: Callable[[], None]
) -> SourceTable:
    """Read delimited text or a sheet."""
    types: Sequence[str] = ()
    if given.format == TEXT:
        text = read_delimited_text(
            given.path,
            given.title,
            encoding=encoding,
            delimiter=given.delimiter,
            check_cancelled=check_cancelled,
        )
        cells, found, notes, types = text.cells, text.encoding, text.notes, text.declared_types
    else:
        cells = read_spreadsheet(given.path, given.title, sheet=given.sheet, check_cancelled=check_cancelled)
        found, notes = "", ()
    in_qgis = given.fields.names() if given.fields else []
    same = len(in_qgis) == len(cells.columns)
    table = SourceTable(
        title=given.title,
        origin=given.origin,
        rows=cells.rows,
        row_word=_LINE if given.format == TEXT else _ROW,
        columns=cells.columns,
        geometries=np.full(len(cells.rows), None, dtype=object),
        has_geometry=False,
        declared_crs=given.crs if given.crs.isValid() else _crs_beside(given.path),
        encoding=found,
        notes=(*notes, *cells.notes),
        names_in_qgis=dict(zip(in_qgis, cells.columns, strict=True)) if same else {},
    )
    x_field, y_field = chosen if any(chosen) else (given.x_field, given.y_field)
    return _with_table_geometry(table, x_field, y_field, wkt_field=given.wkt_field, types=types)


def _with_table_geometry(
    table: SourceTable, x_field: str, y_field: str, *, wkt_field: str = "", types: Sequence[str] = ()
) -> SourceTable:
    ours = table.names_in_qgis
    made = table_geometry(
        table.columns,
        table.title,
        x_field=x_field if x_field in table.columns else ours.get(x_field, x_field),
        y_field=y_field if y_field in table.columns else ours.get(y_field, y_field),
        wkt_field=ours.get(wkt_field, wkt_field),
        declared_types=types,
    )
    crs, notes = table.declared_crs, made.notes
    if not crs.isValid() and made.epsg:
        crs = QgsCoordinateReferenceSystem(f"EPSG:{made.epsg}")
        notes = (*notes, Note(mark("EPSG:{code} is named in the table itself"), {"code": made.epsg}))
    return replace(
        table,
        geometries=made.geometries,
        has_geometry=made.found,
        declared_crs=crs,
        notes=(*table.notes, *notes),
    )


def _crs_beside(path: str) -> QgsCoordinateReferenceSystem:
    wkt = small_text(_beside(path, ".prj"))
    return QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()


def _crs_notes(given: SourceInput) -> tuple[Note, ...]:
    if given.spatial and given.crs.isValid() and not given.crs_in_file:
        # Set by a person, or by QGIS, which may take a CRS for granted where a file has none.
        return (
            Note(
                mark("The file declares no coordinate reference system; {crs} is the layer's in QGIS"),
                {"crs": given.crs.userFriendlyIdentifier()},
            ),
        )
    return ()
