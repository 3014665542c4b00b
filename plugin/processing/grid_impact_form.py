# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the grid-impact scorecard: parameters become a request, scorecards become fields, rows and the log."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ..core.power.grid_impact import GIVEN, REFUSED, VERDICTS
from ..core.power.grid_impact_card import NOTES, scorecard
from ..core.power.grid_impact_rules import ImpactRules
from ..i18n import tr, ui_language
from ..plan.cartography.scorecards import ScorecardColumns, style_scorecards
from ..plan.impact_rules import read_impact_rules, shipped_impact_rules
from ..plan.project import plan_path
from ..plan.region_figures import RegionFigure, open_plan_figures, plan_figures
from ..plan.results import results_group
from ..studies import grid_impact_table as table
from ..studies.grid_impact import SELF_SUFFICIENCY, AssessedSites, ImpactRequest, SiteFields
from ..studies.score_output import free_names
from .base import Progress
from .connection_form import MOST_TOLD
from .known_points import known_points
from .layers import chosen_input
from .output import Output, field, joined_fields, result_layer
from .power_form import assumptions, demand, plan_of, tell_assumptions
from .power_tables import report_columns, write_joined, write_rows
from .report_table import show_report

SITE_COLUMNS = report_columns(table.SITE_COLUMNS)
ITEM_COLUMNS = report_columns(table.ITEM_COLUMNS)
REGION = "region"


def impact_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ImpactRequest:
    """Resolve the parameters into a request; main thread only."""
    sites = chosen_input(algorithm, parameters, "INPUT", context)
    plan, _ = plan_of(algorithm, parameters, context)
    rules = _rules(algorithm, parameters, context)
    known = known_points(algorithm.parameterAsString(parameters, "KNOWN_POINTS", context))
    return ImpactRequest(
        sites=sites,
        demand=demand(algorithm, parameters, context),
        crs=sites.crs,
        transform_context=context.transformContext(),
        assumptions=assumptions(algorithm, parameters, context),
        rules=rules,
        known=known,
        fields=_site_fields(algorithm, parameters, context),
        regions=chosen_input(algorithm, parameters, "REGION", context) or plan.get(REGION),
        self_sufficiency=_self_sufficiency(algorithm, parameters, context),
        id_field=algorithm.parameterAsString(parameters, "ID_FIELD", context),
        language=ui_language(),
    )


def assessed_fields(given: QgsFields) -> QgsFields:
    """Return the fields of the sites followed by those of the result, under names that are still free."""
    names = free_names([column.name for column in SITE_COLUMNS], given.names())
    return joined_fields(given, [field(names[column.name], column.type) for column in SITE_COLUMNS])


def write_sites(
    assessed: AssessedSites,
    language: str,
    source: QgsProcessingFeatureSource,
    fields: QgsFields,
    output: Output,
    progress: Progress,
) -> None:
    """Write every site with its geometry, all its fields and its scorecard."""
    fids = assessed.sites.features.fids.tolist()
    by_fid = dict(zip(fids, table.site_rows(assessed, language, tr), strict=True))
    write_joined(source, by_fid, assessed.request.sites.title, fields, output, progress)


def write_items(assessed: AssessedSites, language: str, output: Output, progress: Progress) -> None:
    """Write one row for each item of each site."""
    rows = ((QgsGeometry(), row) for row in table.item_rows(assessed, language, tr))
    write_rows(ITEM_COLUMNS, rows, len(assessed) * len(assessed.request.rules.items), output, progress)


def show_assessed(
    destination: str, rules: ImpactRules, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> None:
    """Let sites be drawn by verdict, under a title that says what that stands on; main thread only."""
    layer = result_layer(destination, context)
    if layer is not None and layer.isSpatial():
        # A format may cut names short, but it keeps their order.
        written = layer.fields().names()[-len(SITE_COLUMNS) :]
        names = dict(zip((column.name for column in SITE_COLUMNS), written, strict=True))
        columns = ScorecardColumns(names["gia_verdict"], names["gia_points_low"], names["gia_points_high"])
        style_scorecards(layer, columns, VERDICTS, tr)
    show_report(destination, SITE_COLUMNS, context, feedback)
    _name(destination, tr("Grid-impact scorecard"), rules, context)


def show_items(
    destination: str | None,
    rules: ImpactRules,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Let the table of items open as people read it; main thread only."""
    show_report(destination, ITEM_COLUMNS, context, feedback)
    if destination:
        _name(destination, tr("Items of the grid-impact scorecard"), rules, context)


def report(assessed: AssessedSites, language: str, feedback: QgsProcessingFeedback) -> None:
    """Tell in the log which rules are used, the first scorecards, and what they rest on."""
    rules = assessed.request.rules
    feedback.pushWarning(f"{table.rules_title(rules, language, tr)}. {tr(NOTES[0])}")
    feedback.pushInfo(rules.status_note.get(language))
    feedback.pushInfo(rules.pass_note.get(language))
    for site in range(min(len(assessed), MOST_TOLD)):
        feedback.pushInfo(card_text(assessed, site))
    if len(assessed) > MOST_TOLD:
        feedback.pushInfo(tr("… and {count} more sites").format(count=len(assessed) - MOST_TOLD))
    for verdict, text in VERDICTS.items():
        count = verdict_count(assessed, verdict)
        if count:
            feedback.pushInfo(tr("Sites, {verdict}: {count}").format(verdict=tr(text), count=count))
    for note in NOTES[1:]:
        feedback.pushInfo(tr(note))
    _warn(assessed, feedback)
    if assessed.assumptions:
        tell_assumptions(assessed.assumptions, feedback)


def verdict_count(assessed: AssessedSites, verdict: str) -> int:
    """Return how many sites have a verdict."""
    return int((assessed.cards.verdict == verdict).sum())


def card_text(assessed: AssessedSites, site: int) -> str:
    """Return the scorecard of a site in one line."""
    card = scorecard(assessed.cards, site)
    return tr(
        "{site}: {low} to {high} points, the pass line is {line}; {verdict}; items known: {known} of {count}"
    ).format(
        site=assessed.sites.names[site] or assessed.sites.ids[site],
        low=f"{card.total_low:g}",
        high=f"{card.total_high:g}",
        line=f"{card.rules.pass_points:g}",
        verdict=tr(VERDICTS[card.verdict]),
        known=len(card.of_basis(GIVEN)),
        count=len(card.items),
    )


def _rules(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ImpactRules:
    path = algorithm.parameterAsFile(parameters, "RULES_FILE", context)
    if path:
        return read_impact_rules(Path(path))
    return shipped_impact_rules(algorithm.parameterAsEnumString(parameters, "RULES", context))


def _site_fields(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> SiteFields:
    names = (
        "OWN_GENERATION_FIELD",
        "LARGEST_UNIT_FIELD",
        "DIRECT_SUPPLY_FIELD",
        "EXISTING_FIELD",
        "HEADROOM_FIELD",
        "SELF_SUFFICIENCY_FIELD",
    )
    return SiteFields(*(algorithm.parameterAsString(parameters, name, context) for name in names))


def _self_sufficiency(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> dict[str, RegionFigure]:
    """Return the figures of the plan that was chosen, as they are in the project when it is open; else none."""
    project, name = context.project(), algorithm.parameterAsFile(parameters, "PLAN", context)
    opened = plan_path(project) if project is not None else None
    if name and (opened is None or opened.resolve() != Path(name).resolve()):
        return plan_figures(Path(name), SELF_SUFFICIENCY)
    return {} if opened is None else open_plan_figures(project, SELF_SUFFICIENCY)


def _name(destination: str, title: str, rules: ImpactRules, context: QgsProcessingContext) -> None:
    if context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        version = table.rules_title(rules, ui_language(), tr)
        details.name, details.forceName = f"{title} ({version}). {tr(NOTES[0])}", True
        details.groupName = results_group(context.project())


def _warn(assessed: AssessedSites, feedback: QgsProcessingFeedback) -> None:
    nowhere = int((assessed.region_code == "").sum())
    if nowhere:
        feedback.pushWarning(
            tr(
                "Sites of which the province or metropolitan city is not known: {count} of {all}. They lie outside all"
                " regions, or no regions were given."
            ).format(count=nowhere, all=len(assessed))
        )
    refused = int((assessed.cards.basis == REFUSED).sum())
    if refused:
        feedback.pushWarning(
            tr("Points that are no range within their item, and are not used: {count}").format(count=refused)
        )
    if assessed.unreadable:
        feedback.pushWarning(
            tr("Values in fields that cannot be used and count as not known: {count}").format(
                count=assessed.unreadable
            )
        )
    unknown = int(np.isnan(np.asarray(assessed.sites.contract_mw.likely)).sum())
    if unknown:
        feedback.pushWarning(tr("Sites whose demand is not known: {count}").format(count=unknown))
