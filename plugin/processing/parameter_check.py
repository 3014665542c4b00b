# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters that Processing refuses, and why in the words of a planner: QGIS itself names only their ids."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..errors import InputError, mark

LAYER_PARAMETERS = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)
_WHERE = "{parameter}, {name}: {value}"
# Processing's numbers have limits even where nobody set one.
_UNLIMITED = 1e300


def parameter_problem(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> InputError | None:
    """Return what is wrong with the first parameter that cannot be used, None when all can."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if definition.isDestination():
            continue
        if not definition.checkValueIsAcceptable(value, context):
            return _unacceptable(definition, value)
        if isinstance(definition, QgsProcessingParameterCrs) and _unknown_crs(
            algorithm, definition, parameters, context
        ):
            return _problem(
                definition,
                value,
                mark("QGIS does not know this coordinate reference system"),
                mark("Choose one from the list, such as EPSG:5179."),
            )
    return None


def _unknown_crs(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> bool:
    value = parameters.get(definition.name())
    given = isinstance(value, str) and bool(value.strip())
    return given and not algorithm.parameterAsCrs(parameters, definition.name(), context).isValid()


def _unacceptable(definition: QgsProcessingParameterDefinition, value: Any) -> InputError:
    if value in (None, ""):
        return _problem(definition, "–", mark("Something is missing here"), mark("Choose or enter it."))
    if isinstance(definition, (*LAYER_PARAMETERS, QgsProcessingParameterMultipleLayers)):
        return _layer_problem(definition, value)
    if isinstance(definition, QgsProcessingParameterEnum):
        remedy, values = mark("Use one of: {known}."), {"known": ", ".join(definition.options())}
    elif isinstance(definition, QgsProcessingParameterNumber):
        remedy, values = _range(definition)
    elif isinstance(definition, QgsProcessingParameterFile):
        remedy, values = mark("Choose a file."), {}
    else:
        remedy, values = mark("Choose or enter another value."), {}
    return _problem(definition, value, mark("This cannot be used here"), remedy, **values)


def _layer_problem(definition: QgsProcessingParameterDefinition, value: Any) -> InputError:
    sources = [_source(each) for each in (value if isinstance(value, list | tuple) else [value])]
    files = [source.partition("|")[0] for source in sources]
    missing = [file for file in files if not Path(file).exists()]
    if missing:
        return _problem(
            definition,
            missing[0],
            mark("There is no such layer or file"),
            mark("It may have been moved or renamed; choose a layer of the project or an existing file."),
        )
    return _problem(
        definition,
        "; ".join(sources),
        mark("The file is there, but not as a layer of the kind needed here"),
        mark(
            "It may be damaged, not fully copied, or of a format that QGIS does not know. Add it to QGIS to see; copy"
            " or download it again."
        ),
    )


def _source(value: Any) -> str:
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source.staticValue()
    return str(value)


def _range(definition: QgsProcessingParameterNumber) -> tuple[str, dict[str, float]]:
    values = {"minimum": definition.minimum(), "maximum": definition.maximum()}
    if values["maximum"] < _UNLIMITED:
        return mark("Enter a number from {minimum:g} to {maximum:g}."), values
    return mark("Enter a number of {minimum:g} or more."), values


def _problem(
    definition: QgsProcessingParameterDefinition, value: Any, what: str, remedy: str, **values: Any
) -> InputError:
    return InputError(
        what,
        where=_WHERE,
        parameter=definition.description(),
        name=definition.name(),
        value=value,
        remedy=remedy,
        **values,
    )
