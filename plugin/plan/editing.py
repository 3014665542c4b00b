# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Edits of a plan layer, in its edit buffer: whether it may be edited, and changes that QGIS's undo takes back."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import NULL, QgsFeatureRequest, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from ..errors import PlanFileError, mark
from ..libraries import library_problem
from .schema import LAYERS
from .write_failures import write_failure

if TYPE_CHECKING:
    from .checks.findings import Finding

_CANNOT = mark("The layer {layer} cannot be edited")
_PLAN_CANNOT = mark("The plan cannot be changed")
_LOCK_SECONDS = 0.2
# More would take longer than anybody wants to wait after a click.
_MOST_CHECKED = 500


def require_editable(layer: QgsVectorLayer) -> None:
    """Raise PlanFileError when a layer, or the file it lies in, cannot be changed; nothing is changed by asking."""
    if layer.readOnly():
        raise PlanFileError(
            _CANNOT,
            layer=layer.name(),
            where=mark("it is set to read-only"),
            remedy=mark("Clear Read-only under Project > Properties > Data Sources."),
        )
    path = Path(layer.source().partition("|")[0])
    if path.is_file():
        _require_writable(path)
    changes = QgsVectorDataProvider.Capability.ChangeAttributeValues
    if not layer.dataProvider().capabilities() & changes:
        raise PlanFileError(
            _CANNOT,
            layer=layer.name(),
            where=mark("its file was opened for reading only"),
            remedy=mark("Allow writing to the file and its folder, then open the plan again."),
        )


def _require_writable(path: Path) -> None:
    if not os.access(path, os.W_OK):
        raise write_failure(path, _PLAN_CANNOT, PermissionError(13, "read-only"))
    try:
        with closing(sqlite3.connect(path, timeout=_LOCK_SECONDS, isolation_level=None)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
    except sqlite3.Error as error:
        raise write_failure(path, _PLAN_CANNOT, error) from error


def begin_editing(layer: QgsVectorLayer) -> None:
    """Let a layer be edited, or raise PlanFileError; one that is edited already stays as it is."""
    if layer.isEditable():
        return
    require_editable(layer)
    if not layer.startEditing():
        raise PlanFileError(
            _CANNOT,
            layer=layer.name(),
            remedy=mark("Close other programs that use the plan, then try again."),
        )


def change_status(layer: QgsVectorLayer, fids: Collection[int], status: str, title: str) -> int:
    """Give features another status as one edit command called ``title``; return how many had another one.

    Raises PlanFileError, with nothing changed, when the layer cannot be edited.
    """
    place = layer.fields().lookupField("status")
    request = QgsFeatureRequest().setFilterFids(list(fids)).setSubsetOfAttributes([place])
    old = {feature.id(): feature.attribute(place) for feature in layer.getFeatures(request)}
    changing = {fid: value for fid, value in old.items() if value != status}
    if not changing:
        return 0
    begin_editing(layer)
    layer.beginEditCommand(title)
    for fid, value in changing.items():
        if not layer.changeAttributeValue(fid, place, status, value):
            layer.destroyEditCommand()
            raise PlanFileError(
                _CANNOT,
                layer=layer.name(),
                remedy=mark("Close other programs that use the plan, then try again."),
            )
    layer.endEditCommand()
    return len(changing)


def check_some(layer: QgsVectorLayer, name: str, fids: Collection[int]) -> list[Finding]:
    """Check values and dates of some features as the check of a plan would; none where it cannot be run at once."""
    if not fids or len(fids) > _MOST_CHECKED or library_problem() is not None:
        return []
    from .checks.dates import check_dates
    from .checks.features import features_of
    from .checks.values import check_values

    spec = LAYERS[name]
    names = [field for field in spec.field_names if layer.fields().lookupField(field) >= 0]
    rows = list(layer.getFeatures(QgsFeatureRequest().setFilterFids(list(fids))))
    columns = {}
    for field in names:
        values = np.empty(len(rows), dtype=object)
        values[:] = [_plain(row[field]) for row in rows]
        columns[field] = values
    found = features_of(spec, columns, None, np.array([row.id() for row in rows], dtype=np.int64))
    return [*check_values(found), *check_dates(found)]


def _plain(value: object) -> object:
    if isinstance(value, QDate):
        return value.toPyDate() if value.isValid() else None
    return None if value == NULL else value
