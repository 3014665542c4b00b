# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing results: every input field is kept, and a cancelled run leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..errors import PlanError

FIELD_TYPES = {
    "real": QMetaType.Type.Double,
    "integer": QMetaType.Type.LongLong,
    "text": QMetaType.Type.QString,
}


def field(name: str, type_name: str) -> QgsField:
    """Return a field of one of the schema's types."""
    return QgsField(name, FIELD_TYPES[type_name])


def joined_fields(first: QgsFields, added: list[QgsField]) -> QgsFields:
    """Return the input's fields followed by the result's."""
    fields = QgsFields(first)
    for each in added:
        fields.append(each)
    return fields


def add_feature(sink: QgsFeatureSink, feature: object, destination: str) -> None:
    """Write one feature or stop with the sink's own reason."""
    if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
        raise QgsProcessingException(f"{destination}: {sink.lastError()}")


@contextmanager
def discarded_on_failure(destination: str) -> Iterator[None]:
    """Remove what was written so far when writing fails or is cancelled."""
    try:
        yield
    except (PlanError, QgsProcessingException):
        discard(destination)
        raise


def discard(destination: str) -> None:
    """Remove a half-written output: its table when it went into an existing database, else its file."""
    path, _, table = destination.partition("|layername=")
    if table:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
        if dataset is not None:
            dataset.DeleteLayer(table)
    elif Path(path).is_file():
        Path(path).unlink()


def result_layer(destination: str, context: QgsProcessingContext) -> QgsVectorLayer | None:
    """Return the layer that was written, on the main thread."""
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    return layer if isinstance(layer, QgsVectorLayer) else None


def keep_style(layer: QgsVectorLayer) -> None:
    """Store a layer's style in its GeoPackage, so that the file is styled wherever it is opened."""
    if layer.dataProvider().name() == "ogr" and layer.source().partition("|")[0].endswith(".gpkg"):
        layer.saveStyleToDatabase("default", "", True, "")
