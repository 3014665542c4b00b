# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Edits that are not saved yet, written to a file of their own: the plan they belong to may be gone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..errors import mark
from .geopackage import written_beside
from .project import plan_layers
from .write_failures import write_failure

_CHANGE, _ORIGINAL_FID = "change", "original_fid"
_ADDED, _CHANGED, _DELETED = "added", "changed", "deleted"
# GDAL's own column, which numbers the rows of each file anew.
_ROW_NUMBER = "fid"


def unsaved_layers(project: QgsProject) -> dict[str, QgsVectorLayer]:
    """Return the plan's layers with edits that are not saved, by their names in the schema."""
    return {name: layer for name, layer in plan_layers(project).items() if layer.isModified()}


def write_unsaved(project: QgsProject, target: Path) -> int:
    """Write all unsaved edits to a new GeoPackage and return how many features they touch; the edits stay.

    Each layer has a table of its own. ``change`` says what happened to a feature (added, changed, deleted) and
    ``original_fid`` which one it was. Of a changed feature that can no longer be read only what was changed is known.
    """
    count = 0
    with written_beside(target) as unfinished:
        for name, layer in unsaved_layers(project).items():
            features = list(_edits(layer))
            _write(layer, features, name, unfinished)
            count += len(features)
    return count


def _edits(layer: QgsVectorLayer) -> Iterator[QgsFeature]:
    buffer = layer.editBuffer()
    fields = _fields(layer)
    for feature in buffer.addedFeatures().values():
        yield _row(fields, layer.fields(), _ADDED, feature)
    attributes, geometries = buffer.changedAttributeValues(), buffer.changedGeometries()
    for fid in sorted({*attributes, *geometries}):
        known = layer.getFeature(fid)
        if not known.isValid():
            known = QgsFeature(layer.fields(), fid)
            for index, value in attributes.get(fid, {}).items():
                known.setAttribute(index, value)
            known.setGeometry(geometries.get(fid, QgsGeometry()))
        yield _row(fields, layer.fields(), _CHANGED, known)
    for fid in sorted(buffer.deletedFeatureIds()):
        yield _row(fields, layer.fields(), _DELETED, QgsFeature(layer.fields(), fid))


def _fields(layer: QgsVectorLayer) -> QgsFields:
    fields = QgsFields()
    fields.append(QgsField(_CHANGE, QMetaType.Type.QString))
    fields.append(QgsField(_ORIGINAL_FID, QMetaType.Type.LongLong))
    for field in layer.fields():
        if field.name() != _ROW_NUMBER:
            fields.append(field)
    return fields


def _row(fields: QgsFields, of_layer: QgsFields, change: str, feature: QgsFeature) -> QgsFeature:
    row = QgsFeature(fields)
    row[_CHANGE] = change
    # QGIS numbers what was added from -1 down.
    row[_ORIGINAL_FID] = feature.id() if feature.id() >= 0 else None
    # What a script added may know no names of fields; its values are those of the layer all the same.
    for field, value in zip(of_layer, feature.attributes(), strict=False):
        if field.name() != _ROW_NUMBER:
            row[field.name()] = value
    row.setGeometry(feature.geometry())
    return row


def _write(layer: QgsVectorLayer, features: list[QgsFeature], name: str, path: Path) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = (
        action.CreateOrOverwriteLayer if path.exists() else action.CreateOrOverwriteFile
    )
    writer = QgsVectorFileWriter.create(
        str(path), _fields(layer), layer.wkbType(), layer.crs(), layer.transformContext(), options
    )
    done = writer.hasError() == QgsVectorFileWriter.WriterError.NoError and writer.addFeatures(features)
    problem = writer.errorMessage()
    # Writes what is still in memory.
    del writer
    if not done:
        raise write_failure(path, mark("The unsaved changes cannot be written"), problem)
