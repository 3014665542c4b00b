# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scorer's form: its parameters become a request, its result becomes messages."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..core.siting.model import SitingModel, with_options, with_weights
from ..errors import PlanFileError, mark
from ..i18n import tr
from ..plan.crs import working_crs
from ..plan.info import read_info
from ..plan.inputs import open_plan_inputs, plan_inputs
from ..plan.project import plan_path
from ..plan.siting_models import read_model, shipped_model
from ..studies.reasons import (
    exclusions_text,
    in_use_text,
    not_assessed_text,
    pre_screening_text,
    reasons_of,
    unchecked_limits_text,
)
from ..studies.score_output import Column, free_names
from ..studies.score_sites import ScoredSites, ScoringRequest
from .base import Progress
from .layers import chosen_input, chosen_inputs
from .output import Output, field, joined_fields
from .parsing import weights
from .scoring_parameters import AS_IN_MODEL

_BEST_TOLD = 10
_SQLITE = b"SQLite format 3"
_CHECK_EVERY = 1000


def scoring_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ScoringRequest:
    """Resolve the parameters into snapshots; main thread only."""
    sites = chosen_input(algorithm, parameters, "INPUT", context)
    plan_file = algorithm.parameterAsFile(parameters, "PLAN", context)
    inputs, plan_crs = _plan(Path(plan_file) if plan_file else None, context)
    inputs |= chosen_inputs(algorithm, parameters, context)
    chosen_crs = algorithm.parameterAsCrs(parameters, "CRS", context)
    extent = algorithm.parameterAsSource(parameters, "INPUT", context).sourceExtent()
    return ScoringRequest(
        model=_model(algorithm, parameters, context),
        sites=sites,
        inputs=inputs,
        crs=working_crs(
            (chosen_crs, plan_crs, sites.crs), extent, sites.crs, context.transformContext(), sites.title
        ),
        transform_context=context.transformContext(),
        id_field=algorithm.parameterAsString(parameters, "ID_FIELD", context),
    )


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
    """Write every site with all its fields and its result."""
    rows, values = scored.row_of_fid(), list(zip(*(column.values for column in columns), strict=True))
    unchecked = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    for number, feature in enumerate(source.getFeatures(QgsFeatureRequest(), unchecked)):
        if number % _CHECK_EVERY == 0:
            progress(number / len(rows))
        attributes = [*feature.attributes(), *values[rows[feature.id()]]]
        output.write(fields, feature.geometry(), attributes)


def write_manifest(path: str, manifest: dict[str, Any]) -> None:
    """Write the manifest as JSON, whole or not at all."""
    target = Path(path)
    _require_no_database(target)
    unfinished = target.with_name(f".{target.name}.part")
    try:
        unfinished.write_text(json.dumps(manifest, ensure_ascii=False, indent=1), encoding="utf-8")
        unfinished.replace(target)
    except OSError as error:
        raise PlanFileError(
            mark("The manifest cannot be written"),
            where="{path}: {reason}",
            path=path,
            reason=error,
            remedy=mark(
                "Check that the folder exists, that you may write there, and that the disk has room."
            ),
        ) from error


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
    result, sites = scored.result, scored.sites
    feedback.pushInfo(title)
    feedback.pushInfo(in_use_text(scored, tr))
    if result.pre_screening:
        feedback.pushInfo(pre_screening_text(scored, tr))
    if result.not_assessed:
        feedback.pushInfo(not_assessed_text(scored, language, tr))
    for text in (unchecked_limits_text(scored, language, tr), exclusions_text(scored, language, tr)):
        if text:
            feedback.pushInfo(text)
    if sites.without_geometry:
        feedback.pushWarning(
            tr("{count} sites have no geometry and could not be measured: {fids}").format(
                count=len(sites.without_geometry), fids=_some(sites.without_geometry)
            )
        )
    if sites.invalid_geometry:
        feedback.pushWarning(
            tr("{count} sites have an invalid geometry; it was repaired for measuring: {fids}").format(
                count=len(sites.invalid_geometry), fids=_some(sites.invalid_geometry)
            )
        )
    for row in result.order[:_BEST_TOLD]:
        for line in reasons_of(scored, int(row), language, tr):
            feedback.pushInfo(line)


def _some(fids: tuple[int, ...]) -> str:
    shown = ", ".join(str(fid) for fid in fids[:20])
    return shown if len(fids) <= 20 else f"{shown} …"  # noqa: PLR2004
