# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters become the snapshots that studies read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..i18n import tr, ui_language
from ..plan.crs import declared_crs
from ..plan.schema import LAYERS
from ..plan.slots import measurable_layers, slots

_SOURCE_TYPES = {
    "Point": Qgis.ProcessingSourceType.VectorPoint,
    "point": Qgis.ProcessingSourceType.VectorPoint,
    "LineString": Qgis.ProcessingSourceType.VectorLine,
    "line": Qgis.ProcessingSourceType.VectorLine,
    "MultiPolygon": Qgis.ProcessingSourceType.VectorPolygon,
    "polygon": Qgis.ProcessingSourceType.VectorPolygon,
}


class UncheckedSource:
    """A source whose invalid geometries come through: a study names, counts and repairs them."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        self._source = source

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:
        return self._source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)


def input_parameters() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Return one optional parameter, with its help, for every layer that a siting model may ask for."""
    language = ui_language()
    plan = [
        (
            QgsProcessingParameterFeatureSource(
                name.upper(), tr(LAYERS[name].title), [_SOURCE_TYPES[LAYERS[name].geometry]], optional=True
            ),
            tr("Used instead of the plan's layer; empty: the plan's layer, if there is one."),
        )
        for name in measurable_layers()
    ]
    asked = [
        (_slot_parameter(slot.id, slot.geometry, slot.title[language]), f"{slot.help[language]} {slot.data}")
        for slot in slots()
    ]
    return plan + asked


def _slot_parameter(name: str, geometry: str, title: str) -> QgsProcessingParameterDefinition:
    if geometry == "raster":
        return QgsProcessingParameterRasterLayer(name.upper(), title, optional=True)
    if geometry == "any":
        return QgsProcessingParameterMapLayer(name.upper(), title, optional=True)
    return QgsProcessingParameterFeatureSource(name.upper(), title, [_SOURCE_TYPES[geometry]], optional=True)


def chosen_inputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, Any]:
    """Return the layers a user chose one by one, by the names that criteria use; main thread only."""
    names = (*measurable_layers(), *(slot.id for slot in slots()))
    chosen = {name: chosen_input(algorithm, parameters, name.upper(), context) for name in names}
    return {name: layer for name, layer in chosen.items() if layer is not None}


def chosen_input(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Any:
    """Return the snapshot of one parameter's layer, None when it is empty; main thread only."""
    from ..plan.arrays import VectorInput
    from ..plan.location import require_true_place
    from ..plan.rasters import raster_input
    from ..plan.stored_tables import stored_table

    if parameters.get(name) in (None, ""):
        return None
    layer: QgsMapLayer | None = algorithm.parameterAsLayer(parameters, name, context)
    if isinstance(layer, QgsRasterLayer):
        require_true_place(
            layer.name(), layer.extent(), declared_crs(layer.crs()), context.transformContext()
        )
        return raster_input(layer)
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    crs = declared_crs(source.sourceCrs())
    require_true_place(source.sourceName(), source.sourceExtent(), crs, context.transformContext())
    return VectorInput(
        title=source.sourceName(),
        source=UncheckedSource(source),
        fields=source.fields(),
        crs=crs,
        origin=layer.publicSource() if layer is not None else source.sourceName(),
        attribution=layer.serverProperties().attribution() if layer is not None else "",
        table=stored_table(layer) if isinstance(layer, QgsVectorLayer) else None,
        whole=_is_whole(parameters[name]),
        count=source.featureCount(),
    )


def _is_whole(value: Any) -> bool:
    """Tell that all features of a layer are meant: no selection, no limit, no filter."""
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return True
    return not value.selectedFeaturesOnly and value.featureLimit < 0 and not value.filterExpression


def layer_inputs(layers: Sequence[QgsVectorLayer], context: QgsProcessingContext) -> list[Any]:
    """Return the snapshots of a list of layers; main thread only."""
    from ..plan.arrays import vector_input
    from ..plan.location import require_true_place

    snapshots = []
    for layer in layers:
        crs = declared_crs(layer.crs())
        require_true_place(layer.name(), layer.extent(), crs, context.transformContext())
        snapshots.append(vector_input(layer)._replace(crs=crs))
    return snapshots
