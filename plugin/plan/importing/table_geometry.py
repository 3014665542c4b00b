# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The geometry of a table without one: a column of WKT, or two of coordinates, chosen or suggested by their names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray

from ...errors import InputError, mark
from .notes import Note

# Names of the column that points east and of the one that points north, as letters and digits only.
_PAIRS = (
    ("경도", "위도"),
    ("longitude", "latitude"),
    ("lon", "lat"),
    ("long", "lat"),
    ("lng", "lat"),
    ("x좌표", "y좌표"),
    ("좌표x", "좌표y"),
    ("좌표정보x", "좌표정보y"),
    ("위치x", "위치y"),
    ("tmx", "tmy"),
    ("tmx좌표", "tmy좌표"),
    ("xcoord", "ycoord"),
    ("coordx", "coordy"),
    ("coordinatex", "coordinatey"),
    ("pointx", "pointy"),
    ("posx", "posy"),
    ("xpos", "ypos"),
    ("easting", "northing"),
    ("x", "y"),
)
_WKT_NAMES = ("wkt", "wktgeom", "geomwkt", "thegeom", "geom", "geometry", "공간정보")
_CSVT_WKT = {"wkt"}
_CSVT_X = {"coordx", "point(x)"}
_CSVT_Y = {"coordy", "point(y)"}
# What people write into a name beside the axis: 좌표정보x(epsg5174), WGS84경도.
_DATUM_WORDS = re.compile(r"epsg:?\d{4,5}|wgs84?|grs80|bessel|tm중부|중부원점|\bdd\b")
_EPSG = re.compile(r"epsg[\s:_-]*(\d{4,5})", re.IGNORECASE)
_SRID = re.compile(r"\s*SRID\s*=\s*(\d+)\s*;", re.IGNORECASE)
# What has arcs, which shapely cannot compute with; with GEOS 3.13 and newer it does not even say so.
_ARCS = re.compile(r"CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE", re.IGNORECASE)
_THOUSANDS = re.compile(r"[-+]?\d{1,3}(,\d{3})+(\.\d*)?")
_DECIMAL_COMMA = re.compile(r"[-+]?\d+,\d+")
_UNIT = re.compile(r"\s*(m|미터|°|도|E|N|동경|북위)\s*", re.IGNORECASE)
# 35°13'41.2"N, 북위 35도 13분 41.2초, 35-13-41.2, 35:13:41, E 128 52 30: degrees, minutes and perhaps seconds.
_SEXAGESIMAL = re.compile(
    r"(?P<before>[NSEWnsew+-]|동경|서경|북위|남위)?\s*(?P<degrees>\d{1,3})\s*(?:°|º|˚|도|:|-|\s|d)\s*"
    r"(?P<minutes>\d{1,2}(?:\.\d+)?)\s*(?:['′’´]|분|:|-|\s|m)?\s*"
    r"(?:(?P<seconds>\d{1,2}(?:\.\d+)?)\s*(?:[\"″”]|''|′′|’’|초|s)?)?\s*(?P<after>[NSEWnsew])?"
)
_NEGATIVE = {"S", "W", "-", "서경", "남위"}
_SIXTY = 60.0
_MOST_DEGREES = 180.0


class TableGeometry(NamedTuple):
    """Geometries (n,), None where a row has none; which EPSG code the table itself names, 0 for none."""

    geometries: NDArray[np.object_]
    found: bool
    epsg: int
    notes: tuple[Note, ...]


def table_geometry(
    columns: Mapping[str, NDArray[np.object_]],
    where: str,
    *,
    x_field: str = "",
    y_field: str = "",
    wkt_field: str = "",
    declared_types: Sequence[str] = (),
) -> TableGeometry:
    """Return the geometry of a table's rows: of the chosen columns, else of WKT, else of names that say so.

    Raises InputError for a column that is not there, when only one of the two is chosen, and without any column.
    """
    if not columns:
        raise InputError(
            mark("The data has neither columns nor geometry"),
            where="{layer}",
            layer=where,
            remedy=mark("Choose a layer or a file that holds something about each row."),
        )
    count = len(next(iter(columns.values())))
    if x_field or y_field:
        for name in (x_field, y_field):
            _require_column(name, columns, where)
        return _points(columns, x_field, y_field, ())
    wkt = wkt_field or _declared(columns, declared_types, _CSVT_WKT) or _wkt_column(columns)
    if wkt in columns:
        return _from_wkt(columns[wkt], wkt)
    pair = (_declared(columns, declared_types, _CSVT_X), _declared(columns, declared_types, _CSVT_Y))
    x_field, y_field = pair if all(pair) else suggested_pair(list(columns))
    if not x_field:
        return TableGeometry(np.full(count, None, dtype=object), found=False, epsg=0, notes=())
    taken = Note(
        mark(
            "Coordinates were taken from the columns {x} (x, to the east) and {y} (y, to the north), by their names"
        ),
        {"x": x_field, "y": y_field},
    )
    return _points(columns, x_field, y_field, (taken,))


def suggested_pair(names: Sequence[str]) -> tuple[str, str]:
    """Return the columns that by their names hold x (east) and y (north), two empty texts for none."""
    bare = {_bare(name): name for name in reversed(names)}
    for x, y in _PAIRS:
        if x in bare and y in bare:
            return bare[x], bare[y]
    return "", ""


def numbers_of(values: NDArray[np.object_]) -> NDArray[np.float64]:
    """Return coordinates (n,) of numbers and texts: 208,421.5 or 128,88 or 35°13'41"N; NaN for what is none."""
    try:
        result = values.astype(np.float64)
    except (TypeError, ValueError):
        texts = [value for value in values if isinstance(value, str)]
        grouped = _is_grouped([text.strip() for text in texts if "," in text])
        result = np.array([_coordinate(value, grouped=grouped) for value in values], dtype=np.float64)
    result[~np.isfinite(result)] = np.nan
    return result


def _is_grouped(with_comma: Sequence[str]) -> bool:
    """Tell whether commas group thousands: a whole column tells what 128,880 alone does not."""
    fractions = [text for text in with_comma if _DECIMAL_COMMA.fullmatch(text)]
    groups = [text for text in with_comma if _THOUSANDS.fullmatch(text)]
    if any(not _DECIMAL_COMMA.fullmatch(text) for text in groups):
        return True
    if any(not _THOUSANDS.fullmatch(text) for text in fractions):
        return False
    # Either is possible: small numbers are degrees, which have no thousands.
    return any(float(text.replace(",", ".")) > _MOST_DEGREES for text in fractions)


def _coordinate(value: object, *, grouped: bool) -> float:
    if value is None:
        return np.nan
    if isinstance(value, int | float):
        return float(value)
    text = str(value).strip()
    plain = text.replace(",", "" if grouped else ".")
    for candidate in (plain, _UNIT.sub("", plain)):
        try:
            return float(candidate)
        except ValueError:
            continue
    return _degrees(text.replace(",", "."))


def _degrees(text: str) -> float:
    match = _SEXAGESIMAL.fullmatch(text)
    if not match:
        return np.nan
    minutes, seconds = float(match["minutes"]), float(match["seconds"] or 0.0)
    if minutes >= _SIXTY or seconds >= _SIXTY:
        return np.nan
    degrees = float(match["degrees"]) + minutes / _SIXTY + seconds / _SIXTY**2
    side = {(match["before"] or "").upper(), (match["after"] or "").upper()}
    return -degrees if side & _NEGATIVE else degrees


def _points(
    columns: Mapping[str, NDArray[np.object_]], x_field: str, y_field: str, notes: tuple[Note, ...]
) -> TableGeometry:
    x, y = numbers_of(columns[x_field]), numbers_of(columns[y_field])
    there = np.isfinite(x) & np.isfinite(y)
    geometries = np.full(len(x), None, dtype=object)
    geometries[there] = shapely.points(x[there], y[there])
    empty = np.array(
        [a is None and b is None for a, b in zip(columns[x_field], columns[y_field], strict=True)]
    )
    counts = (
        (mark("{count} rows have no coordinates in {x} and {y}; they have no place"), int(empty.sum())),
        (
            mark("{count} rows have coordinates in {x} and {y} that cannot be read; they have no place"),
            int((~there & ~empty).sum()),
        ),
    )
    told = [Note(text, {"count": count, "x": x_field, "y": y_field}) for text, count in counts if count]
    named = _EPSG.search(f"{x_field} {y_field}")
    return TableGeometry(geometries, found=True, epsg=int(named[1]) if named else 0, notes=(*notes, *told))


def _from_wkt(values: NDArray[np.object_], name: str) -> TableGeometry:
    prefixes = {match[1] for value in values if (match := _SRID.match(str(value)))}
    geometries = _read_wkt(values)
    unread = int((shapely.is_missing(geometries) & (values != None)).sum())  # noqa: E711 - element by element
    notes = [Note(mark("Geometry was taken from the column {field}"), {"field": name})]
    if unread:
        notes.append(
            Note(
                mark("{count} rows have a geometry in {field} that cannot be read; they have no place"),
                {"count": unread, "field": name},
            )
        )
    epsg = int(next(iter(prefixes))) if len(prefixes) == 1 else 0
    return TableGeometry(geometries, found=True, epsg=epsg, notes=tuple(notes))


def _read_wkt(values: NDArray[np.object_]) -> NDArray[np.object_]:
    texts = [None if value is None else _SRID.sub("", str(value), count=1) for value in values]
    straight = [None if text is None or _ARCS.search(text) else text for text in texts]
    return shapely.from_wkt(np.array(straight, dtype=object), on_invalid="ignore")


def _wkt_column(columns: Mapping[str, NDArray[np.object_]]) -> str:
    for name, values in columns.items():
        if _bare(name) in _WKT_NAMES:
            first = next((value for value in values if value is not None), None)
            if isinstance(first, str) and not shapely.is_missing(
                _read_wkt(np.array([first], dtype=object))[0]
            ):
                return name
    return ""


def _declared(columns: Mapping[str, NDArray[np.object_]], types: Sequence[str], wanted: set[str]) -> str:
    return next((name for name, kind in zip(columns, types, strict=False) if kind in wanted), "")


def _bare(name: str) -> str:
    without = _DATUM_WORDS.sub("", name.lower())
    return "".join(character for character in without if character.isalnum())


def _require_column(name: str, columns: Mapping[str, NDArray[np.object_]], where: str) -> None:
    if not name:
        raise InputError(
            mark("Only one of the two columns of coordinates is chosen"),
            where="{layer}",
            layer=where,
            remedy=mark("Choose both, x (to the east) and y (to the north), or neither."),
        )
    if name not in columns:
        raise InputError(
            mark("The table has no column {field}"),
            where="{layer}",
            layer=where,
            field=name,
            remedy=mark("It has: {known}. Choose one of them."),
            known=", ".join(columns),
        )
