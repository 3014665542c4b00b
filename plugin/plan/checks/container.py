# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The file around the features: whole, registered as a GeoPackage, in one CRS, with its indexes and its account."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem

from ...errors import mark
from ...i18n import LANGUAGES
from ..info import PlanInfo
from ..read_only import unreadable
from ..results import RESULT_PREFIX
from ..schema import INFO_TABLE, LAYERS, SCHEMA_VERSION
from .findings import WARNING, Finding, whole_layer
from .stored import StoredBlock, StoredLayer, row_count, table_names

_SOUND = "ok"
# What SQLite finds about values is found by the checks of values.
_ABOUT_VALUES = ("NULL value in", "CHECK constraint failed")
# What it says, from version 3.44 on, about a spatial index whose tables do not fit each other: no feature is lost.
_ABOUT_INDEX = re.compile(r"In RTree \w+\.rtree_(?P<layer>.+)_[^_]+:")
_STEPS_BETWEEN_REPORTS = 1_000_000
# How OGR reads columns: real numbers in a column of integers lose their decimals.
_SQL_TYPES = {
    "text": ("TEXT",),
    "real": ("REAL", "DOUBLE", "FLOAT"),
    "integer": ("INT", "MEDIUMINT", "SMALLINT", "TINYINT", "REAL", "DOUBLE", "FLOAT"),
    "date": ("DATE",),
}
_INDEX_ANEW = mark("Delete and create it again in the DB Manager of QGIS, in the properties of the table.")
_KEYS = ("schema_version", "crs", "language", "title", "project_file")


def require_whole(connection: sqlite3.Connection, path: Path, report: Callable[[], None]) -> set[str]:
    """Raise when the file is damaged, return the layers of which only the spatial index is.

    ``report`` is called often and may raise to stop.
    """
    connection.set_progress_handler(lambda: _stops(report), _STEPS_BETWEEN_REPORTS)
    try:
        # So many that what is about values leaves room for a damage.
        answers = [answer for (answer,) in connection.execute("PRAGMA quick_check(1000000)")]
    except sqlite3.OperationalError:
        # A report that raised has stopped SQLite, which keeps its error to itself.
        report()
        raise
    finally:
        connection.set_progress_handler(None, 0)
    damages = [answer for answer in answers if answer != _SOUND and not answer.startswith(_ABOUT_VALUES)]
    indexes = {answer: found["layer"] for answer in damages if (found := _ABOUT_INDEX.match(answer))}
    for answer in damages:
        if answer not in indexes:
            raise unreadable(path, answer.strip().replace("\n", "; "))
    return set(indexes.values())


def _stops(report: Callable[[], None]) -> bool:
    report()
    return False


def check_info(connection: sqlite3.Connection, path: Path, info: PlanInfo) -> Iterator[Finding]:
    """Yield what is wrong with the plan's account of itself."""
    rows = connection.execute("SELECT key, value FROM plan_info").fetchall()
    keys, values = [key for key, _ in rows], dict(rows)
    for key in _KEYS:
        if not (values.get(key) or "").strip():
            yield _about_info(
                mark("{key} is missing"), mark("Use a backup, or create the plan again."), key=key
            )
        elif keys.count(key) > 1:
            yield _about_info(mark("{key} is there more than once"), mark("Delete all but one."), key=key)
    if info.schema_version < SCHEMA_VERSION:
        yield _about_info(
            mark("The plan has the older schema version {found}"),
            mark("Open it with the plugin's menu, which makes an up-to-date copy first."),
            found=info.schema_version,
        )
    crs = QgsCoordinateReferenceSystem(info.crs)
    if info.crs and (not crs.isValid() or crs.isGeographic() or crs.mapUnits() != Qgis.DistanceUnit.Meters):
        yield _about_info(
            mark("The CRS {crs} is none that measures in metres"),
            mark("Create a plan in a projected CRS in metres and import the layers there."),
            crs=info.crs,
        )
    if info.language not in LANGUAGES:
        yield _about_info(
            mark("The plan has the unknown language {language}"),
            mark("Use one of: {allowed}."),
            language=info.language,
            allowed=", ".join(LANGUAGES),
        )
    if info.project_file != path.name:
        yield whole_layer(
            INFO_TABLE,
            mark("The file was copied or renamed: its project knows it as {file}"),
            mark("Open it with the plugin's menu, then save the project; or use Save a copy of the plan."),
            WARNING,
            file=info.project_file,
        )


def _about_info(what: str, remedy: str, **values: object) -> Finding:
    return whole_layer(INFO_TABLE, what, remedy, **values)


def check_registration(connection: sqlite3.Connection) -> Iterator[Finding]:
    """Yield tables that are missing, or that QGIS cannot see because the GeoPackage does not list them."""
    tables = table_names(connection)
    listed = {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}
    for name in LAYERS:
        if name not in tables:
            yield whole_layer(
                name, mark("The layer is missing"), mark("Migrate the plan or create it again.")
            )
    results = {name for name in tables if name.startswith(RESULT_PREFIX)}
    for name in sorted((tables & LAYERS.keys() | results) - listed):
        yield whole_layer(
            name,
            mark("The table is not registered in gpkg_contents, so QGIS does not see it"),
            mark("Use a backup, or import its rows again."),
        )
    for name in sorted(listed - tables - LAYERS.keys()):
        yield whole_layer(
            name,
            mark("gpkg_contents lists a table that is not there"),
            mark("Delete that row of gpkg_contents."),
        )


def check_columns(layer: StoredLayer) -> Iterator[Finding]:
    """Yield columns that are missing or of a type in which values are lost."""
    for field in layer.spec.fields:
        found = layer.types.get(field.name)
        if found is None:
            yield whole_layer(
                layer.spec.name,
                mark("The column {column} is missing"),
                mark("Migrate the plan."),
                column=field.name,
            )
        elif not fits(found, field.type):
            yield whole_layer(
                layer.spec.name,
                mark("The column {column} has the type {found}, not {declared}"),
                mark("Create the plan again and import the rows there."),
                column=field.name,
                found=found or "BLOB",
                declared=_SQL_TYPES[field.type][0],
            )


def fits(sql_type: str, declared: str) -> bool:
    """Tell whether a column of an SQL type keeps values of one of the schema's types."""
    return sql_type.partition("(")[0].strip().startswith(_SQL_TYPES[declared])


def check_geometry_column(
    connection: sqlite3.Connection, layer: StoredLayer, info: PlanInfo
) -> Iterator[Finding]:
    """Yield a layer whose geometry type or CRS is not the plan's."""
    spec = layer.spec
    found = connection.execute(
        "SELECT geometry_type_name, organization, organization_coordsys_id, definition FROM gpkg_geometry_columns"
        " LEFT JOIN gpkg_spatial_ref_sys USING (srs_id) WHERE table_name = ?",
        (spec.name,),
    ).fetchone()
    if not layer.geometry_column or found is None:
        yield whole_layer(
            spec.name,
            mark("The layer has no geometries: its column of geometries is missing or not registered"),
            mark("Use a backup, or create the plan again and import the rows there."),
        )
        return
    type_name, organization, code, definition = found
    if str(type_name).upper() != str(spec.geometry).upper():
        yield whole_layer(
            spec.name,
            mark("The layer is declared as {found}, not as {declared}"),
            mark("Create the plan again and import the rows there."),
            found=type_name,
            declared=spec.geometry,
        )
    authid = f"{organization}:{code}"
    if authid.upper() == info.crs.upper():
        return
    crs = QgsCoordinateReferenceSystem.fromWkt(definition or "")
    if not crs.isValid() or crs != QgsCoordinateReferenceSystem(info.crs):
        yield whole_layer(
            spec.name,
            mark("The layer is in {found}, the plan in {crs}"),
            mark("Create the plan again and import the rows there, which transforms them."),
            found=authid if crs.isValid() else "–",
            crs=info.crs,
        )


def check_damaged_indexes(layers: Iterable[str]) -> Iterator[Finding]:
    """Yield the layers whose spatial index is damaged."""
    for name in sorted(layers):
        yield whole_layer(
            name,
            mark("The spatial index is damaged, so maps and searches miss some features"),
            _INDEX_ANEW,
        )


class Located(NamedTuple):
    """How many features of a layer an index must know, and how many it may: not all geometries can be read."""

    fewest: int
    most: int

    def and_those_of(self, block: StoredBlock) -> Located:
        """Return the numbers with those of a further block."""
        readable = int(np.isfinite(block.features.bounds).all(axis=1).sum())
        return Located(self.fewest + readable, self.most + int(block.placed.sum()))


def check_index(
    connection: sqlite3.Connection, layer: StoredLayer, located: Located, tables: set[str]
) -> Iterator[Finding]:
    """Yield a layer without a spatial index, or with one that does not fit its features."""
    index = f"rtree_{layer.spec.name}_{layer.geometry_column}"
    if index not in tables:
        yield whole_layer(
            layer.spec.name,
            mark("The layer has no spatial index, so drawing and searching are slow"),
            mark("Create it with the algorithm Create spatial index."),
            WARNING,
        )
        return
    # The rows of the index itself need SQLite's module for it, those of the table behind it do not.
    indexed = row_count(connection, f"{index}_rowid")
    if not located.fewest <= indexed <= located.most:
        yield whole_layer(
            layer.spec.name,
            mark("The spatial index knows {indexed} of {located} features, so maps and searches miss some"),
            _INDEX_ANEW,
            indexed=indexed,
            located=located.fewest,
        )
