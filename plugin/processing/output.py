# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing results: every input field is kept, and a cancelled run leaves nothing behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsDataSourceUri,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..errors import mark
from ..i18n import tr
from ..plan.geopackage import gdal_errors
from ..plan.results import store_style
from ..plan.write_failures import write_failure
from .staging import OUTPUT, Staging, announce, output_place

FIELD_TYPES = {
    "real": QMetaType.Type.Double,
    "integer": QMetaType.Type.LongLong,
    "text": QMetaType.Type.QString,
}

_WRITING = mark("The result cannot be written")
_BATCH_FEATURES = 1000


def field(name: str, type_name: str) -> QgsField:
    """Return a field of one of the schema's types."""
    return QgsField(name, FIELD_TYPES[type_name])


def joined_fields(first: QgsFields, added: list[QgsField]) -> QgsFields:
    """Return the input's fields followed by the result's."""
    fields = QgsFields(first)
    for each in added:
        fields.append(each)
    return fields


class Output:
    """Where features are written; closed for good when nothing refers to its sink any more.

    ``open_sink`` makes the output anew, empty. Features go to it in batches: one call for each costs a third more.
    """

    def __init__(self, open_sink: Callable[[], tuple[QgsFeatureSink, str]]) -> None:
        self._open_sink = open_sink
        self._sink: QgsFeatureSink | None = None
        self._batch: list[QgsFeature] = []
        self.destination = ""

    def write(self, fields: QgsFields, geometry: QgsGeometry, attributes: list[Any]) -> None:
        """Write one feature, now or with those to come."""
        feature = QgsFeature(fields)
        feature.setGeometry(geometry)
        feature.setAttributes(attributes)
        self._batch.append(feature)
        if len(self._batch) >= _BATCH_FEATURES:
            self._flush()

    def open(self) -> None:
        """Make the output, empty."""
        self._sink, self.destination = self._open_sink()

    def make_table(self) -> Path | None:
        """Make the output, empty and closed, and return it when it is a GeoPackage of its own; None otherwise.

        Whoever fills it by other means needs no sink; ``write`` would make it anew.
        """
        if not self.destination.endswith(".gpkg"):
            return None
        self._sink = None
        return Path(self.destination)

    def close(self) -> None:
        """Write what is left and let go of the sink, so that everything is in the file and the file is free."""
        try:
            self._flush()
        finally:
            self.abandon()

    def abandon(self) -> None:
        """Let go of the sink and of what it has not been given."""
        self._batch = []
        self._sink = None

    def _flush(self) -> None:
        if self._batch and self._sink is None:
            self.open()
        if self._batch and not self._sink.addFeatures(self._batch, QgsFeatureSink.Flag.FastInsert):
            raise write_failure(Path(self.destination.partition("|")[0]), _WRITING, self._sink.lastError())
        self._batch = []


def is_wanted(parameters: dict[str, Any], name: str = OUTPUT) -> bool:
    """Tell whether an optional output was asked for."""
    return parameters.get(name) not in (None, "")


@contextmanager
def written_output(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    *sink: QgsFields | Qgis.WkbType | QgsCoordinateReferenceSystem,
    progress: Callable[[float], None] = lambda _share: None,
    name: str = OUTPUT,
) -> Iterator[Output]:
    """Make an output for fields, a geometry type and a CRS; what fails or is cancelled changes nothing.

    A file is written beside its place and put there at the end. ``progress`` is told of the last step, which takes
    long only where a table goes into a GeoPackage that is there already.
    """
    place = output_place(algorithm, parameters, context, name)
    if place is None:
        with _written(algorithm, parameters, context, sink, name) as output:
            yield output
        return
    with Staging(place) as staging:
        with _written(algorithm, staging.parameters(parameters, name), context, sink, name) as output:
            yield output
        output.destination = staging.finish(output.destination, progress)
    announce(algorithm, parameters, context, output.destination, name)


@contextmanager
def _written(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    sink: tuple[QgsFields | Qgis.WkbType | QgsCoordinateReferenceSystem, ...],
    name: str,
) -> Iterator[Output]:
    def open_sink() -> tuple[QgsFeatureSink, str]:
        # The output alone may refer to the sink, or closing it would not close the file.
        try:
            opened, destination = algorithm.parameterAsSink(parameters, name, context, *sink)
        except QgsProcessingException as error:
            raise write_failure(_file_of(algorithm, parameters, context, name), _WRITING, error) from error
        if opened is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
        return opened, destination

    output = Output(open_sink)
    output.open()
    try:
        yield output
        output.close()
    except BaseException:
        output.abandon()
        discard(output.destination)
        raise


def _file_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> Path:
    given = algorithm.parameterAsOutputLayer(parameters, name, context)
    return Path(QgsDataSourceUri(given.removeprefix("ogr:")).database() or given)


def multi_geometry(wkb: bytes) -> QgsGeometry:
    """Return a geometry as a collection, also of one part."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    geometry.convertToMultiType()
    return geometry


def discard(destination: str) -> None:
    """Remove a half-written output: its table when it went into an existing database, else all of its files."""
    name, _, table = destination.partition("|layername=")
    if not Path(name).is_file():
        return
    with gdal_errors(Path(name), mark("The unfinished output cannot be removed")):
        if table:
            dataset = gdal.OpenEx(name, gdal.OF_VECTOR | gdal.OF_UPDATE)
            dataset.DeleteLayer(table)
        elif (driver := gdal.IdentifyDriverEx(name, gdal.OF_VECTOR)) is not None:
            driver.Delete(name)
        else:
            Path(name).unlink()


def result_layer(destination: str, context: QgsProcessingContext) -> QgsVectorLayer | None:
    """Return the layer that was written, on the main thread."""
    layer = QgsProcessingUtils.mapLayerFromString(destination, context)
    return layer if isinstance(layer, QgsVectorLayer) else None


def keep_style(layer: QgsVectorLayer, feedback: QgsProcessingFeedback) -> None:
    """Store a layer's style in its GeoPackage, so that the file is styled wherever it is opened."""
    if layer.dataProvider().name() == "ogr" and layer.source().partition("|")[0].endswith(".gpkg"):
        problem = store_style(layer)
        if problem:
            feedback.pushWarning(tr("The style was not stored in the file: {reason}").format(reason=problem))


def dress_like_plan_layer(
    destination: str, name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> None:
    """Draw an output like a layer of a plan; main thread only."""
    from ..plan.cartography.styles import renderer

    layer = result_layer(destination, context)
    if layer is not None:
        layer.setRenderer(renderer(name, tr))
        keep_style(layer, feedback)
