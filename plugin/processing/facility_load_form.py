# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the load of facilities: parameters become a request, loads become fields and lines of the log."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..core.ranges import Range
from ..errors import mark
from ..i18n import tr, ui_language
from ..studies import facility_load_table as table
from ..studies.facility_load import BOTH, FacilityFields, FacilityLoads, LoadRequest
from ..studies.score_output import free_names
from .base import Progress
from .connection_form import MOST_TOLD, range_words
from .layers import chosen_input
from .output import Output, field, joined_fields
from .power_form import assumptions, demand, tell_assumptions
from .power_tables import report_columns, write_joined

COLUMNS = report_columns(table.COLUMNS)
_FIELDS = (
    "PUE_FIELD",
    "OWN_GENERATION_FIELD",
    "LARGEST_UNIT_FIELD",
    "OWN_GENERATION_GWH_FIELD",
    "DIRECT_SUPPLY_FIELD",
)
_AMOUNT_WORDS = {
    "it": mark("IT load {amount} MW"),
    "grid": mark("from the grid {amount} MW"),
    "contract": mark("contract power {amount} MW"),
    "energy": mark("{amount} GWh a year"),
    "water": mark("water {amount} m³ a day"),
    "co2": mark("CO2 {amount} kt a year"),
    "plot": mark("plot {amount} ha"),
    "jobs": mark("permanent jobs {amount}"),
    "left_contract": mark("less own generation: contract power {amount} MW"),
    "left_energy": mark("less own generation: {amount} GWh a year"),
}


def load_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> LoadRequest:
    """Resolve the parameters into a request; main thread only."""
    asked = demand(algorithm, parameters, context)
    return LoadRequest(
        sites=chosen_input(algorithm, parameters, "INPUT", context),
        facility=algorithm.parameterAsEnumString(parameters, "FACILITY", context),
        demand=replace(asked, basis_field=""),
        cooling=algorithm.parameterAsEnumString(parameters, "COOLING", context),
        fields=FacilityFields(*(algorithm.parameterAsString(parameters, name, context) for name in _FIELDS)),
        transform_context=context.transformContext(),
        assumptions=assumptions(algorithm, parameters, context),
        basis_field=asked.basis_field,
        id_field=algorithm.parameterAsString(parameters, "ID_FIELD", context),
        language=ui_language(),
    )


def loaded_fields(given: QgsFields) -> QgsFields:
    """Return the fields of the facilities followed by those of the result, under names that are still free."""
    names = free_names([column.name for column in COLUMNS], given.names())
    return joined_fields(given, [field(names[column.name], column.type) for column in COLUMNS])


def write_loads(
    loads: FacilityLoads,
    source: QgsProcessingFeatureSource,
    fields: QgsFields,
    output: Output,
    progress: Progress,
) -> None:
    """Write every facility with its geometry, all its fields and its load."""
    by_fid = dict(zip(loads.sites.features.fids.tolist(), table.rows(loads, tr), strict=True))
    write_joined(source, by_fid, loads.request.sites.title, fields, output, progress)


def report(loads: FacilityLoads, feedback: QgsProcessingFeedback) -> None:
    """Tell in the log the first loads, what is not known, and what they rest on."""
    for site in range(min(len(loads), MOST_TOLD)):
        feedback.pushInfo(load_text(loads, site))
    if len(loads) > MOST_TOLD:
        feedback.pushInfo(tr("… and {count} more sites").format(count=len(loads) - MOST_TOLD))
    warnings = {
        mark("Facilities whose load is not known: {count}"): int(loads.is_unknown.sum()),
        mark(
            "Facilities of which nobody says what their MW mean: {count}. Their range holds both readings, and there"
            " is no likely value."
        ): int((loads.reading == BOTH).sum()),
        mark("Values in fields that cannot be used and count as not known: {count}"): loads.unreadable,
    }
    for text, count in warnings.items():
        if count:
            feedback.pushWarning(tr(text).format(count=count))
    tell_assumptions(loads.assumptions, feedback)


def load_text(loads: FacilityLoads, site: int) -> str:
    """Return the load of a facility in one line: what is known of it, and what is missing."""
    sites = loads.sites
    is_supplied = table.own_words(loads.own)[site] == "yes"
    known = [
        tr(text).format(amount=_amount_words(loads.amounts[name], site))
        for name, text in _AMOUNT_WORDS.items()
        if np.isfinite(loads.amounts[name].at(site).low) and (is_supplied or not name.startswith("left"))
    ]
    gaps = table.gaps_text(loads, site, tr)
    parts = [", ".join(known), gaps]
    return f"{sites.names[site] or sites.ids[site]}: {'; '.join(part for part in parts if part)}"


def _amount_words(amount: Range, site: int) -> str:
    """Return "129 (118–144)", or "93–144" where no value is likely."""
    low, likely, high = (float(end[site]) for end in (amount.low, amount.likely, amount.high))
    return range_words(amount, site) if np.isfinite(likely) else f"{low:,.0f}–{high:,.0f}"
