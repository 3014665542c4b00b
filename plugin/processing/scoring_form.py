# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scorer's form: its parameters become a request, its result becomes messages."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from ..core.siting.model import SitingModel, with_options, with_weights
from ..errors import InputError, PlanFileError, mark
from ..i18n import tr
from ..plan.crs import working_crs
from ..plan.importing.encoding import known_encoding
from ..plan.importing.notes import Note, note_text
from ..plan.importing.source_table import undeclared_encoding
from ..plan.info import read_info
from ..plan.inputs import open_plan_inputs, plan_inputs
from ..plan.location import middle
from ..plan.project import plan_path
from ..plan.siting_models import read_model, shipped_model
from ..plan.stored_tables import NotPlainError
from ..plan.table_copy import AddedColumns, CopiedRows, changed_meanwhile, copy_rows
from ..plan.write_failures import write_failure
from ..studies.measure_sites import ScoringRequest
from ..studies.reasons import (
    exclusions_text,
    geometry_texts,
    in_use_text,
    not_assessed_text,
    pre_screening_text,
    reasons_of,
    unchecked_limits_text,
)
from ..studies.score_output import Column, free_names
from ..studies.score_sites import ScoredSites
from .base import Progress
from .layers import chosen_input, chosen_inputs
from .output import Output, field, joined_fields
from .parsing import weights
from .power_form import assumptions
from .scoring_parameters import AS_IN_MODEL

_BEST_TOLD = 10
_SHAPEFILE = "ESRI Shapefile"
_SQLITE = b"SQLite format 3"
# Sites written between two looks at whether the user cancelled.
_BATCH_SITES = 1000


def scoring_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ScoringRequest:
    """Resolve the parameters into snapshots; main thread only."""
    sites = chosen_input(algorithm, parameters, "INPUT", context)
    plan_file = algorithm.parameterAsFile(parameters, "PLAN", context)
    inputs, plan_crs = _plan(Path(plan_file) if plan_file else None, context)
    inputs |= chosen_inputs(algorithm, parameters, context)
    chosen_crs = algorithm.parameterAsCrs(parameters, "CRS", context)
    extent = middle(algorithm.parameterAsSource(parameters, "INPUT", context), context.transformContext())
    return ScoringRequest(
        model=_model(algorithm, parameters, context),
        sites=sites,
        inputs=inputs,
        crs=working_crs(
            (chosen_crs, plan_crs, sites.crs), extent, sites.crs, context.transformContext(), sites.title
        ),
        transform_context=context.transformContext(),
        id_field=algorithm.parameterAsString(parameters, "ID_FIELD", context),
        geometry_policy=algorithm.parameterAsEnumString(parameters, "INVALID_GEOMETRY", context),
        assumptions=assumptions(algorithm, parameters, context),
        notes=tuple(_misread_texts(algorithm, parameters, ("INPUT", *map(str.upper, inputs)), context)),
    )


def _misread_texts(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    names: Iterable[str],
    context: QgsProcessingContext,
) -> Iterator[Note]:
    """Tell of shapefiles whose text QGIS reads in another encoding than it is in."""
    for name in names:
        layer = algorithm.parameterAsLayer(parameters, name, context) if parameters.get(name) else None
        if not isinstance(layer, QgsVectorLayer) or layer.storageType() != _SHAPEFILE:
            continue
        found = undeclared_encoding(layer.publicSource().partition("|")[0], layer.name())
        if found and not _same_encoding(found, layer.dataProvider().encoding()):
            yield Note(
                mark(
                    "The text of {layer} looks like {encoding}, but no .cpg file says so: set the encoding in the "
                    "layer's properties (Source), or import it"
                ),
                {"layer": layer.name(), "encoding": found},
            )


def _same_encoding(found: str, of_layer: str) -> bool:
    with suppress(InputError):
        return known_encoding(of_layer, "") == known_encoding(found, "")
    return False


def _plan(
    path: Path | None, context: QgsProcessingContext
) -> tuple[dict[str, Any], QgsCoordinateReferenceSystem]:
    """Return the layers and the CRS of the plan that was chosen, else of the one that is open."""
    project = context.project()
    if path is None and project is not None and (opened := plan_path(project)) is not None:
        return dict(open_plan_inputs(project)), QgsCoordinateReferenceSystem(read_info(opened).crs)
    if path is None:
        return {}, QgsCoordinateReferenceSystem()
    return dict(plan_inputs(path, project)), QgsCoordinateReferenceSystem(read_info(path).crs)


def _model(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> SitingModel:
    model_file = algorithm.parameterAsFile(parameters, "MODEL_FILE", context)
    if model_file:
        model = read_model(Path(model_file))
    else:
        model = shipped_model(algorithm.parameterAsEnumString(parameters, "MODEL", context))
    model = with_weights(model, weights(algorithm.parameterAsString(parameters, "WEIGHTS", context)))
    options = {
        key: choice
        for key in ("aggregation", "missing")
        if (choice := algorithm.parameterAsEnumString(parameters, key.upper(), context))
        not in ("", AS_IN_MODEL)
    }
    return with_options(model, **options)


def result_fields(given: QgsFields, columns: Sequence[Column]) -> QgsFields:
    """Return the fields of the sites followed by those of the result, under names that are still free."""
    names = free_names([column.name for column in columns], given.names())
    return joined_fields(given, [field(names[column.name], column.type) for column in columns])


def write_scored(
    scored: ScoredSites,
    columns: Sequence[Column],
    source: QgsProcessingFeatureSource,
    fields: QgsFields,
    output: Output,
    progress: Progress,
) -> None:
    """Write every site with all its fields and its result: as one copy of its table where that can be done."""
    if not _copied(scored, columns, fields, output, progress):
        _write_features(scored, columns, source, fields, output, progress)
    progress(1.0)
    progress.check()


def _copied(
    scored: ScoredSites, columns: Sequence[Column], fields: QgsFields, output: Output, progress: Progress
) -> bool:
    """Tell whether the sites' own table could be copied as it is, with the result beside it."""
    table, made = scored.request.sites.table, output.make_table()
    if table is None or made is None:
        return False
    names, given = fields.names(), len(fields) - len(columns)
    rows = CopiedRows(table, scored.sites.fids, scored.sites.boxes)
    added = AddedColumns(names[given:], lambda part: _block(columns, part))
    with suppress(NotPlainError):
        copy_rows(made, rows, names[:given], added, progress)
        return True
    return False


def _write_features(
    scored: ScoredSites,
    columns: Sequence[Column],
    source: QgsProcessingFeatureSource,
    fields: QgsFields,
    output: Output,
    progress: Progress,
) -> None:
    fids, done = scored.sites.fids, 0
    order = np.argsort(fids, kind="stable")
    features = source.getFeatures(
        QgsFeatureRequest(), Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    )
    try:
        while batch := list(islice(features, _BATCH_SITES)):
            progress(done / max(1, len(fids)))
            asked = np.array([feature.id() for feature in batch], dtype=np.int64)
            rows = order[np.minimum(np.searchsorted(fids, asked, sorter=order), len(fids) - 1)]
            if (fids[rows] != asked).any():
                raise changed_meanwhile(scored.request.sites.title)
            for feature, result in zip(batch, zip(*_block(columns, rows), strict=True), strict=True):
                output.write(fields, feature.geometry(), [*feature.attributes(), *result])
            done += len(batch)
    finally:
        features.close()
    if done != len(fids):
        raise changed_meanwhile(scored.request.sites.title)


def _block(columns: Sequence[Column], rows: slice | NDArray[np.int64]) -> list[list[Any]]:
    return [column.block(rows) for column in columns]


def write_manifest(path: str, manifest: dict[str, Any]) -> None:
    """Write the manifest as JSON, whole or not at all."""
    target = Path(path)
    _require_no_database(target)
    unfinished = target.with_name(f".{target.name}.part")
    try:
        unfinished.write_text(json.dumps(manifest, ensure_ascii=False, indent=1), encoding="utf-8")
        unfinished.replace(target)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise write_failure(target, mark("The manifest cannot be written"), error) from error


def _require_no_database(target: Path) -> None:
    with suppress(OSError), target.open("rb") as file:
        if file.read(len(_SQLITE)) == _SQLITE:
            raise PlanFileError(
                mark("The manifest would replace a plan or another database"),
                where="{path}",
                path=target,
                remedy=mark("Choose another name."),
            )


def report(scored: ScoredSites, title: str, language: str, feedback: QgsProcessingFeedback) -> None:
    """Tell in the log what came out, how sure it is, and what to look at."""
    result = scored.result
    feedback.pushInfo(title)
    for note in scored.request.notes:
        feedback.pushWarning(note_text(note, tr))
    feedback.pushInfo(in_use_text(scored, tr))
    if result.pre_screening:
        feedback.pushInfo(pre_screening_text(scored, tr))
    if result.not_assessed:
        feedback.pushInfo(not_assessed_text(scored, language, tr))
    for text in (unchecked_limits_text(scored, language, tr), exclusions_text(scored, language, tr)):
        if text:
            feedback.pushInfo(text)
    for text in geometry_texts(scored, tr):
        feedback.pushWarning(text)
    for row in result.order[:_BEST_TOLD]:
        for line in reasons_of(scored, int(row), language, tr):
            feedback.pushInfo(line)
