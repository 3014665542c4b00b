# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results kept in a plan: their tables, the record of the run, and their place in the plan's project."""

from __future__ import annotations

import json
import re
import sqlite3
import uuid
from collections.abc import Mapping, Sequence
from itertools import chain, count
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import QgsLayerTreeGroup, QgsMapLayerStyle, QgsProject, QgsVectorLayer

from ..errors import InputError, mark
from ..i18n import LANGUAGES, translator
from . import schema
from .geopackage import Row, gdal_errors, require_unlocked, write_rows
from .project import RESULT_PROPERTY
from .read_only import read_only
from .stored_tables import quoted_name

RESULT_PREFIX = "result_"


def require_result_name(name: str) -> None:
    """Raise InputError when a result cannot be called so."""
    if not name.isidentifier():
        raise InputError(
            mark("{name} cannot name a result"),
            name=name,
            remedy=mark("Use letters, digits and underscores."),
        )


def store_result(path: Path, source: Path, name: str, manifest: Mapping[str, Any]) -> str:
    """Copy the one table of a GeoPackage into a plan as ``result_<name>`` and record the run; return the table.

    A result of that name is replaced. The copy is one transaction: it is there as a whole or not at all.
    """
    table = f"{RESULT_PREFIX}{name}"
    require_result_name(name)
    # GDAL's translator does not say that a lock stopped it.
    require_unlocked(path)
    with gdal_errors(path, mark("The result cannot be written into the plan")):
        # Named, because a styled GeoPackage holds a table of styles as well.
        dataset = gdal.OpenEx(str(source), gdal.OF_VECTOR)
        options = [
            "-nln",
            table,
            "-overwrite",
            "-ds_transaction",
            "-gt",
            "unlimited",
            dataset.GetLayer(0).GetName(),
        ]
        written = gdal.VectorTranslate(
            str(path), dataset, options=gdal.VectorTranslateOptions(options=options, accessMode="update")
        )
        del written
    write_rows(path, {"run": [_run_row(table, manifest)]})
    return table


def stored_results(path: Path) -> tuple[str, ...]:
    """Return the tables of the scored results in a plan, in the order of their names."""
    with read_only(path) as connection:
        names = connection.execute("SELECT table_name FROM gpkg_contents ORDER BY table_name").fetchall()
        tables = [str(name) for (name,) in names if str(name).startswith(RESULT_PREFIX)]
        return tuple(table for table in tables if _rank_column(_columns(connection, table)))


def stored_ranks(path: Path, table: str) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    """Return the identifiers (n,) of the sites of a stored result and their ranks (n,), 0 = excluded."""
    with read_only(path) as connection:
        columns = _columns(connection, table)
        identifier = "id" if "id" in columns else columns[0]
        asked = ", ".join(quoted_name(name) for name in (identifier, _rank_column(columns)))
        # Names cannot be parameters; here they are quoted.
        rows = connection.execute(f"SELECT {asked} FROM {quoted_name(table)}").fetchall()  # noqa: S608  # nosec B608
    return tuple(str(row[0]) for row in rows), np.array([row[1] or 0 for row in rows], dtype=np.int64)


def free_result_name(path: Path, wanted: str) -> str:
    """Return a name under which no result is stored yet: the wanted one, or it with a number."""
    taken = {table.removeprefix(RESULT_PREFIX) for table in stored_results(path)}
    numbered = (f"{wanted}_{number}" for number in count(2))
    return next(name for name in chain([wanted], numbered) if name not in taken)


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """Return the columns of a table, that of its row numbers first."""
    rows = connection.execute("SELECT name FROM pragma_table_info(?) ORDER BY pk DESC, cid", (table,))
    return [str(name) for (name,) in rows]


def _rank_column(columns: Sequence[str]) -> str:
    """Return the column of the last scoring: sites that were scored before keep those ranks as they are."""
    return next((name for name in reversed(columns) if re.fullmatch(r"rank(_\d+)?", name)), "")


def result_layer(path: Path, table: str, title: str, styled_like: QgsVectorLayer) -> QgsVectorLayer:
    """Return the layer of a stored result, marked as belonging to the plan and with the style of another."""
    layer = QgsVectorLayer(f"{path}|layername={table}", title, "ogr")
    style = QgsMapLayerStyle()
    style.readFromLayer(styled_like)
    style.writeToLayer(layer)
    layer.setCustomProperty(schema.LAYER_PROPERTY, RESULT_PROPERTY)
    store_style(layer)
    return layer


def store_style(layer: QgsVectorLayer) -> str:
    """Store a layer's style as the default one in the GeoPackage that it lies in; return why not, "" when it is."""
    # QGIS 3.44 deprecates the first form, QGIS 3.40 has no other.
    store = getattr(layer, "saveStyleToDatabaseV2", layer.saveStyleToDatabase)
    answer = store("default", "", True, "")
    return str(answer if isinstance(answer, str) else answer[-1])


def results_group(project: QgsProject | None) -> str:
    """Return the name of the open plan's group of results, "" when no plan is open."""
    names = {translator(language)(schema.GROUP_RESULTS) for language in LANGUAGES}
    groups = project.layerTreeRoot().children() if project is not None else []
    return next((group.name() for group in groups if group.name() in names), "")


def show_result(project: QgsProject, layer: QgsVectorLayer, language: str) -> None:
    """Put a result layer on top of the plan's group of results."""
    title = translator(language)(schema.GROUP_RESULTS)
    root = project.layerTreeRoot()
    group: QgsLayerTreeGroup = root.findGroup(title) or root.insertGroup(0, title)
    project.addMapLayer(layer, False)
    group.insertLayer(0, layer)


def _run_row(table: str, manifest: Mapping[str, Any]) -> Row:
    texts = {
        "inputs": {key: manifest.get(key) for key in ("sites", "measured", "not_assessed", "crs")},
        "parameters": {key: manifest.get(key) for key in ("model", "weights_in_use")},
        "versions": manifest.get("versions"),
    }
    values = {
        "id": f"{table}_{uuid.uuid4().hex[:8]}",
        **{key: manifest[key] for key in ("kind", "started", "seconds")},
        **{key: json.dumps(value, ensure_ascii=False) for key, value in texts.items()},
    }
    return Row(values)
