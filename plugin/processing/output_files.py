# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which files outputs may take: none of a plan or of an input, and none of another output."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
    QgsProviderRegistry,
)

from ..errors import InputError, PlanFileError, mark
from ..plan.info import read_info
from .parameter_check import LAYER_PARAMETERS

_OGR, _MEMORY = "ogr:", "memory:"


def require_own_files(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Raise when a sink would replace a plan, an input or another sink; main thread only."""
    sinks = [
        definition.name()
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterFeatureSink)
    ]
    for name in sinks:
        _require_other_file(algorithm, parameters, context, name)
    in_files = [name for name in sinks if parameters.get(name) not in (None, "", _MEMORY)]
    for one, other in combinations(in_files, 2):
        _require_two_files(algorithm, parameters, context, one, other)


def _require_other_file(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    name: str,
) -> None:
    """Raise when an output would replace a plan or the file of an input as a whole; main thread only.

    A table in such a file is added by a destination of another form, which names the file and the table.
    """
    given = algorithm.parameterAsFileOutput(parameters, name, context)
    # QGIS adds its ending where there is none that it knows.
    names = (given, f"{given}.{QgsProcessingUtils.defaultVectorExtension()}")
    existing = [path for path in map(Path, names) if path.is_file()]
    if not existing:
        return
    inputs = _input_files(algorithm, parameters, context)
    for path in existing:
        if _is_plan(path) or any(path.samefile(each) for each in inputs):
            raise InputError(
                mark("The output would erase a plan or an input with all its layers"),
                where="{path}",
                path=path,
                remedy=mark("Choose another file, or save into the GeoPackage as a new layer."),
            )


def _is_plan(path: Path) -> bool:
    try:
        read_info(path)
    except PlanFileError:
        return False
    return True


def _input_files(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[Path]:
    layers: list[QgsMapLayer | None] = []
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        if definition.isDestination() or parameters.get(name) in (None, ""):
            continue
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            layers += algorithm.parameterAsLayerList(parameters, name, context)
        elif isinstance(definition, LAYER_PARAMETERS):
            layers.append(algorithm.parameterAsLayer(parameters, name, context))
    registry = QgsProviderRegistry.instance()
    decoded = [registry.decodeUri(layer.providerType(), layer.source()) for layer in layers if layer]
    return [Path(each["path"]) for each in decoded if each.get("path") and Path(each["path"]).is_file()]


def _require_two_files(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    one: str,
    other: str,
) -> None:
    """Raise when one of two outputs would replace the other: a file and a table of it, or one table."""
    places = [_place(algorithm, parameters, context, name) for name in (one, other)]
    if None in places:
        return
    (path, table), (other_path, other_table) = places
    are_tables = bool(table and other_table) and table != other_table
    if path == other_path and not are_tables:
        raise InputError(
            mark("Two outputs would be the same file"),
            where="{path}",
            path=path,
            remedy=mark("Choose another file, or another table of a GeoPackage for each of them."),
        )


def _place(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> tuple[Path, str] | None:
    """Return the file of an output and the table in it if the output names one, None for no file."""
    given = algorithm.parameterAsOutputLayer(parameters, name, context)
    if not given or given.startswith(_MEMORY):
        return None
    if given.startswith(_OGR):
        uri = QgsDataSourceUri(given.removeprefix(_OGR))
        return Path(uri.database()).absolute(), uri.table()
    return Path(given).absolute(), ""
