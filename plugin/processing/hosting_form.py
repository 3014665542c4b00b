# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of hosting capacity: parameters become a request, ranges become features and lines of the log."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..core.power.study_case import SCREENING_NOTE
from ..errors import InputError, mark
from ..i18n import tr, ui_language
from ..plan.arrays import VectorInput
from ..studies import grid_hosting_table
from ..studies.grid_hosting import Hosting, HostingRequest, Source, StudyCases
from ..studies.grid_hosting_table import overload_count
from ..studies.grid_model_table import gap_texts
from ..studies.hosting_case import CaseFile
from .base import Progress
from .grid_model_form import grid_model_request, place_geometry, tell_gaps
from .layers import chosen_input
from .output import Output
from .power_form import assumptions, tell_assumptions
from .power_tables import report_columns, write_rows

BUS_COLUMNS = report_columns(grid_hosting_table.BUS_COLUMNS)
OVERLOAD_COLUMNS = report_columns(grid_hosting_table.OVERLOAD_COLUMNS)
CASE_COLUMNS = report_columns(grid_hosting_table.CASE_COLUMNS)
_MOST_CASES = 24
_MOST_TOLD = 20
_MOST_NAMED = 5


def hosting_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> HostingRequest:
    """Resolve the parameters into snapshots and cases; main thread only."""
    path = algorithm.parameterAsFile(parameters, "CASE", context)
    cases = _cases(algorithm, parameters, context)
    known = assumptions(algorithm, parameters, context)
    language, transforms = ui_language(), context.transformContext()
    text = algorithm.parameterAsString(parameters, "BUSES", context)
    buses = tuple(part.strip() for part in re.split(r"[;\n]", text) if part.strip())
    if not path:
        model = grid_model_request(algorithm, parameters, context)
        return HostingRequest(model, cases, model.layers.crs, transforms, known, language, buses)
    places: VectorInput | None = chosen_input(algorithm, parameters, "BUS_LAYER", context)
    file = CaseFile(
        Path(path),
        algorithm.parameterAsEnumString(parameters, "CIRCUITS", context) == "comment",
        places,
        algorithm.parameterAsString(parameters, "BUS_FIELD", context),
        algorithm.parameterAsString(parameters, "BUS_NAME_FIELD", context),
    )
    crs = QgsCoordinateReferenceSystem() if places is None else places.crs
    if places is None and cases.area is not None:
        raise InputError(
            mark("The buses of the case have no places, so nobody knows which are in the area"),
            where="BUS_LAYER",
            remedy=mark("Choose a layer with the places of the buses, or no area."),
        )
    return HostingRequest(file, cases, crs, transforms, known, language, buses)


def write_buses(hosting: Hosting, output: Output, progress: Progress) -> None:
    """Write one feature for each bus, and for each substation on none."""
    rows = ((place_geometry(place), row) for place, row in grid_hosting_table.bus_rows(hosting, tr))
    write_rows(BUS_COLUMNS, rows, len(hosting.places.bus), output, progress)


def write_overloads(hosting: Hosting, output: Output, progress: Progress) -> None:
    """Write one row for each overload that is there without any extra load."""
    rows = ((QgsGeometry(), row) for row in grid_hosting_table.overload_rows(hosting, tr))
    write_rows(OVERLOAD_COLUMNS, rows, overload_count(hosting), output, progress)


def write_cases(hosting: Hosting, output: Output, progress: Progress) -> None:
    """Write one row for each study case."""
    rows = ((QgsGeometry(), row) for row in grid_hosting_table.case_rows(hosting, tr))
    write_rows(CASE_COLUMNS, rows, len(hosting.cases), output, progress)


def computable_count(hosting: Hosting) -> int:
    """Return how many buses have an answer."""
    found = hosting.n0 if hosting.n1 is None else hosting.n1
    return 0 if found is None else int(np.isfinite(found.low_mw).sum())


def report(hosting: Hosting, feedback: QgsProcessingFeedback) -> None:
    """Tell in the log how many buses have an answer, what is missing, and what it all rests on."""
    note, count = tr(SCREENING_NOTE), computable_count(hosting)
    feedback.pushInfo(f"{grid_hosting_table.grid_title(hosting)}: {note}")
    feedback.pushInfo(
        tr("Hosting capacity, buses with an answer: {count} of {all}; study cases: {cases}").format(
            count=count, all=len(hosting.places.bus), cases=len(hosting.cases)
        )
    )
    lacking = int(hosting.lacking[hosting.asked].sum())
    if not hosting.is_computable:
        feedback.pushWarning(tr("Hosting capacity is not computable."))
    elif lacking:
        text = tr("Hosting capacity is not computable on islands where something is missing, buses: {count}")
        feedback.pushWarning(text.format(count=lacking))
    if lacking:
        tell_gaps(gap_texts(hosting.gaps, hosting.base_gaps, tr), feedback)
    _tell_case_file(hosting, feedback)
    _tell_first(hosting, feedback)
    if overloads := overload_count(hosting):
        feedback.pushWarning(
            tr("Overloads that are there without any extra load (listed, not charged): {count}").format(
                count=overloads
            )
        )
    unknown = sum(len(np.unique(result.unknown_outages)) for result in hosting.results)
    if unknown and hosting.n1 is not None:
        feedback.pushWarning(tr("Outages without an answer, left out: {count}").format(count=unknown))
    tell_assumptions(hosting.assumptions, feedback)


def _tell_first(hosting: Hosting, feedback: QgsProcessingFeedback) -> None:
    if not hosting.is_computable:
        return
    for number, (_, row) in enumerate(grid_hosting_table.bus_rows(hosting, tr)):
        if number == _MOST_TOLD:
            rest = len(hosting.places.bus) - _MOST_TOLD
            feedback.pushInfo(tr("… and {count} more buses").format(count=rest))
            return
        values = dict(zip((column.name for column in BUS_COLUMNS), row, strict=True))
        limit = " / ".join(filter(None, (values["limit_branch"], values["limit_outage"])))
        feedback.pushInfo(f"  {values['name']}: {values['range_text']}" + (f" ({limit})" if limit else ""))


def _tell_case_file(hosting: Hosting, feedback: QgsProcessingFeedback) -> None:
    if hosting.split_rows:
        feedback.pushInfo(
            tr("Rows of the case that were split into circuits: {count}").format(count=hosting.split_rows)
        )
    if hosting.rows_out:
        feedback.pushInfo(
            tr("Rows of the case that are out of service: {count}").format(count=hosting.rows_out)
        )
    if hosting.dc_lines:
        feedback.pushInfo(
            tr("DC lines of the case, which move the MW that it says and are never out: {count}").format(
                count=hosting.dc_lines
            )
        )
    if hosting.strangers:
        feedback.pushWarning(
            tr("Places of buses that the case has not, or has already: {count} ({first})").format(
                count=len(hosting.strangers), first=", ".join(hosting.strangers[:_MOST_NAMED])
            )
        )


def _cases(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> StudyCases:
    cutoffs = _numbers(algorithm, parameters, context, "CUTOFFS")
    factors = _numbers(algorithm, parameters, context, "LOAD_FACTORS")
    if len(cutoffs) * len(factors) > _MOST_CASES:
        raise InputError(
            mark("{count} study cases are too many"),
            where="CUTOFFS, LOAD_FACTORS",
            count=len(cutoffs) * len(factors),
            remedy=mark("Declare at most {most}: one for each cut-off and load factor."),
            most=_MOST_CASES,
        )
    return StudyCases(
        cutoffs,
        factors,
        algorithm.parameterAsBoolean(parameters, "OUTAGES", context),
        algorithm.parameterAsDouble(parameters, "MINIMUM_KV", context),
        chosen_input(algorithm, parameters, "AREA", context),
        Source(algorithm.parameterAsEnumString(parameters, "SOURCE", context)),
        algorithm.parameterAsDouble(parameters, "CAP_MW", context),
    )


def _numbers(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str
) -> tuple[float, ...]:
    """Return the numbers of "0.05; 0.10", each once. Raises InputError for what is none of 0 or more."""
    text = algorithm.parameterAsString(parameters, name, context)
    try:
        values = [float(part) for part in re.split(r"[;\s]+", text.strip()) if part]
    except ValueError:
        values = []
    if not values or not all(0.0 <= value < math.inf for value in values):
        raise InputError(
            mark("The numbers cannot be read; each is 0 or more"),
            where="{parameter}: {text}",
            parameter=name,
            text=text or "–",
            remedy=mark("Write them as: 0.05; 0.10"),
        )
    return tuple(dict.fromkeys(values))
