# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Files as Korean offices send them: made by GDAL, or by hand where GDAL would not make them so badly."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem

BESSEL = '"Bessel_1841",6377397.155,299.1528128'
GRS80 = '"GRS_1980",6378137.0,298.257222101'
_KINDS = {str: ogr.OFTString, int: ogr.OFTInteger, float: ogr.OFTReal}


def write_shapefile(
    path: Path,
    rows: Sequence[tuple[str, dict[str, Any]]],
    *,
    epsg: int = 0,
    encoding: str = "CP949",
    cpg: str | None = None,
) -> Path:
    """Write a shapefile in an encoding, with WKT geometries; its .cpg holds what is given or is missing."""
    srs = None
    if epsg:
        srs = osr.SpatialReference()
        srs.ImportFromEPSG(epsg)
    kind = ogr.CreateGeometryFromWkt(rows[0][0]).GetGeometryType() if rows else ogr.wkbPoint
    # QGIS switches GDAL's encodings off for the whole process as soon as it opens a shapefile.
    usual = gdal.GetThreadLocalConfigOption("SHAPE_ENCODING")
    gdal.SetThreadLocalConfigOption("SHAPE_ENCODING", encoding)
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = source.CreateLayer(path.stem, srs, kind, [f"ENCODING={encoding}"])
    names = rows[0][1] if rows else {"a": "b"}
    for name, value in names.items():
        field = ogr.FieldDefn(name, _KINDS[type(value)])
        field.SetWidth(40 if isinstance(value, str) else 0)
        layer.CreateField(field)
    for wkt, values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in values.items():
            feature[name] = value
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    del layer, source
    gdal.SetThreadLocalConfigOption("SHAPE_ENCODING", usual)
    sidecar = path.with_suffix(".cpg")
    if cpg is None:
        sidecar.unlink(missing_ok=True)
    else:
        sidecar.write_text(cpg, encoding="ascii")
    # GDAL notes the language in the header as well; most Korean programs leave 0x57 there.
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    table[29] = 0x57
    path.with_suffix(".dbf").write_bytes(table)
    return path


def esri_crs(
    meridian: float, north: float, ellipsoid: str, datum: str = "D_unknown"
) -> QgsCoordinateReferenceSystem:
    """Return the CRS of a .prj as ESRI's programs write it, with a name of its own."""
    return QgsCoordinateReferenceSystem.fromWkt(
        f'PROJCS["중부원점",GEOGCS["GCS_x",DATUM["{datum}",SPHEROID[{ellipsoid}]],PRIMEM["Greenwich",0.0],'
        'UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",200000.0],'
        f'PARAMETER["False_Northing",{north}],PARAMETER["Central_Meridian",{meridian}],PARAMETER["Scale_Factor",1.0],'
        'PARAMETER["Latitude_Of_Origin",38.0],UNIT["Meter",1.0]]'
    )


def write_dbf(
    path: Path,
    fields: Sequence[tuple[bytes, str, int, int]],
    rows: Sequence[Sequence[bytes]],
    *,
    language: int = 0,
    deleted: Sequence[int] = (),
) -> Path:
    """Write the bytes of a .dbf: fields are (name, type, width, decimals), values are padded with blanks."""
    length = 1 + sum(width for _, _, width, _ in fields)
    head = struct.pack(
        "<B3sIHH17xB2x", 3, bytes((124, 1, 1)), len(rows), 33 + 32 * len(fields), length, language
    )
    head += b"".join(
        struct.pack("<11sc4xBB14x", name, kind.encode(), width, decimals)
        for name, kind, width, decimals in fields
    )
    body = b"".join(
        (b"*" if i in deleted else b" ")
        + b"".join(value.ljust(width)[:width] for value, (_, _, width, _) in zip(row, fields, strict=True))
        for i, row in enumerate(rows)
    )
    path.write_bytes(head + b"\r" + body + b"\x1a")
    return path


def write_workbook(path: Path, sheets: dict[str, Sequence[Sequence[str | float | None]]]) -> Path:
    """Write a workbook: texts as inline strings, numbers as they are, None for no cell, an empty row for a gap."""
    names = list(sheets)
    with zipfile.ZipFile(path, "w") as book:
        office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        parts = {"/xl/workbook.xml": "sheet.main"} | {
            f"/xl/worksheets/sheet{i}.xml": "worksheet" for i in range(1, len(names) + 1)
        }
        types = "".join(
            f'<Override PartName="{part}" ContentType="{office}.{kind}+xml"/>' for part, kind in parts.items()
        )
        book.writestr(
            "[Content_Types].xml",
            '<?xml version="1.0" encoding="UTF-8"?>'
            f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{types}</Types>',
        )
        relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        sheet_list = "".join(
            f'<sheet name="{name}" sheetId="{i}" r:id="rId{i}"/>' for i, name in enumerate(names, start=1)
        )
        main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        book.writestr(
            "xl/workbook.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="{main}" xmlns:r="{relation}">'
            f"<sheets>{sheet_list}</sheets></workbook>",
        )
        relations = "".join(
            f'<Relationship Id="rId{i}" Type="{relation}/worksheet" Target="worksheets/sheet{i}.xml"/>'
            for i in range(1, len(names) + 1)
        )
        book.writestr(
            "xl/_rels/workbook.xml.rels",
            '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns='
            f'"http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>',
        )
        for i, rows in enumerate(sheets.values(), start=1):
            body = "".join(
                f'<row r="{r}">{"".join(_cell(c, r, value) for c, value in enumerate(row))}</row>'
                for r, row in enumerate(rows, start=1)
                if row
            )
            book.writestr(
                f"xl/worksheets/sheet{i}.xml",
                '<?xml version="1.0" encoding="UTF-8"?>'
                f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>',
            )
    return path


def _cell(column: int, row: int, value: str | float | None) -> str:
    place = f'r="{chr(ord("A") + column)}{row}"'
    if value is None:
        return ""
    if isinstance(value, str):
        return f'<c {place} t="inlineStr"><is><t>{value}</t></is></c>'
    return f"<c {place}><v>{value!r}</v></c>"
