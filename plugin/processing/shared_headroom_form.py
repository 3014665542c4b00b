# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of shared headroom: parameters become a request, what loads got becomes features and lines of the log."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..core.power.connection_records import ANSWERS, Answer
from ..core.power.headroom import ASSUMED
from ..core.power.sharing import NO_CANDIDATE, OUTCOMES, SERVED, TOLERANCE_MW
from ..i18n import tr
from ..plan.cartography.connections import ConnectionColumns, style_connections
from ..plan.results import results_group
from ..studies import shared_headroom_table as table
from ..studies.grid_supply import Snapshot
from ..studies.shared_headroom import MOST, PART_OF, SharedHeadroom, SharingRequest
from .base import Progress
from .connection_form import MOST_TOLD, connection_request, range_words, site_name
from .output import Output, keep_style, result_layer
from .power_form import tell_assumptions
from .power_tables import line_geometry, report_columns, write_rows
from .report_table import dress_report

LOAD_COLUMNS = report_columns(table.LOAD_COLUMNS)
SUBSTATION_COLUMNS = report_columns(table.SUBSTATION_COLUMNS)
_MOST_NAMED = 5


def sharing_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> SharingRequest:
    """Resolve the parameters into a request; main thread only."""
    is_assumed = parameters.get("ASSUMED_HEADROOM_MW") not in (None, "")
    assumed = algorithm.parameterAsDouble(parameters, "ASSUMED_HEADROOM_MW", context)
    year = algorithm.parameterAsInt(parameters, "YEAR", context)
    is_dated = parameters.get("YEAR") not in (None, "")
    return SharingRequest(
        replace(
            connection_request(algorithm, parameters, context, (PART_OF,)),
            snapshot=Snapshot(year if is_dated else None),
        ),
        method=algorithm.parameterAsEnumString(parameters, "METHOD", context),
        # Not as an expression: of one that cannot be parsed Processing makes none, and says nothing.
        order_by=algorithm.parameterAsString(parameters, "ORDER_BY", context),
        is_descending=algorithm.parameterAsBoolean(parameters, "DESCENDING", context),
        in_part=algorithm.parameterAsBoolean(parameters, "PARTIAL", context),
        assumed_headroom_mw=assumed if is_assumed else math.nan,
        time_limit_s=algorithm.parameterAsDouble(parameters, "TIME_LIMIT_S", context),
    )


def write_loads(shared: SharedHeadroom, language: str, output: Output, progress: Progress) -> None:
    """Write one row for each load, with the line to its substation."""
    rows = ((line_geometry(line), row) for line, row in table.load_rows(shared, language))
    write_rows(LOAD_COLUMNS, rows, len(shared.found.sites), output, progress)


def write_substations(shared: SharedHeadroom, language: str, output: Output, progress: Progress) -> None:
    """Write one point for each substation in reach."""
    rows = (
        (QgsGeometry() if place is None else QgsGeometry.fromPointXY(QgsPointXY(*place)), row)
        for place, row in table.substation_rows(shared, language, tr)
    )
    write_rows(SUBSTATION_COLUMNS, rows, len(shared.in_reach), output, progress)


def show_shared(
    destination: str,
    request: SharingRequest,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    """Let the connections of the loads be drawn as modelled ones, under a title that says so; main thread only."""
    layer = result_layer(destination, context)
    if layer is not None:
        # A format may cut names short, but it keeps their order.
        written = layer.fields().names()[-len(LOAD_COLUMNS) :]
        names = dict(zip((column.name for column in LOAD_COLUMNS), written, strict=True))
        columns = ConnectionColumns(names["voltage_kv"], names["cost_krw_bn"], names["opening_year"])
        style_connections(layer, columns, tr)
        layer.setLabelsEnabled(False)
        dress_report(layer, LOAD_COLUMNS)
        keep_style(layer, feedback)
    if context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        is_assumed = math.isfinite(request.assumed_headroom_mw)
        name = (
            tr("Shared headroom (modelled, with assumed headroom)")
            if is_assumed
            else tr("Shared headroom (modelled)")
        )
        details.name, details.forceName = name, True
        details.groupName = results_group(context.project())


def report(shared: SharedHeadroom, language: str, feedback: QgsProcessingFeedback) -> None:
    """Tell in the log what was asked for and served, who is left without, and what it rests on."""
    got = shared.likely
    feedback.pushInfo(_order_text(shared))
    for load in shared.order[:MOST_TOLD].tolist():
        feedback.pushInfo(load_text(shared, load, language))
    if len(shared.order) > MOST_TOLD:
        feedback.pushInfo(tr("… and {count} more loads").format(count=len(shared.order) - MOST_TOLD))
    for outcome, text in OUTCOMES.items():
        count = int((got.outcome == outcome).sum())
        if count:
            feedback.pushInfo(tr("Loads, {outcome}: {count}").format(outcome=tr(text), count=count))
    feedback.pushInfo(
        tr("Asked for: {asked} MW; served: {served} MW; left out: {left} MW.").format(
            asked=_mw(shared.asked_mw),
            served=_mw(got.total_mw),
            left=_mw(max(0.0, shared.asked_mw - got.total_mw)),
        )
    )
    if shared.is_range:
        feedback.pushInfo(
            tr(
                "Loads served: {low} at low contract power, {likely} at the likely, {high} at the high."
            ).format(
                low=served_count(shared.low.outcome),
                likely=served_count(got.outcome),
                high=served_count(shared.high.outcome),
            )
        )
    if shared.request.method == MOST:
        feedback.pushInfo(_optimum_text(shared))
    _warn(shared, feedback)
    tell_assumptions(shared.assumptions, feedback)


def served_count(outcome: Any) -> int:
    """Return how many loads are served in full."""
    return int((outcome == SERVED).sum())


def load_text(shared: SharedHeadroom, load: int, language: str) -> str:
    """Return what a load got in one line."""
    found, got = shared.found, shared.likely
    name, outcome = site_name(found, load), int(got.outcome[load])
    takers = table.takers_of(shared).get(load)
    taken = _taken_text(takers) if takers else ""
    row = int(shared.option[load])
    if row < 0:
        text = OUTCOMES[outcome]
        if outcome == NO_CANDIDATE:
            text = ANSWERS[Answer(int(found.options.answer[load]))]
        return tr("{site}: {answer}").format(site=name, answer=tr(text)) + taken
    own = found.options.connections
    return (
        tr("{site}: {outcome}, {served} of {asked} MW from {substation} at {kv} kV; KRW {cost} bn").format(
            site=name,
            outcome=tr(OUTCOMES[outcome]),
            served=_mw(float(got.served_mw[load])),
            asked=_mw(float(shared.load_mw[load])),
            substation=found.supply.rows.name(language)[own.substation[row]],
            kv=f"{own.voltage_kv[row]:g}",
            cost=range_words(own.costs.total_krw_bn, row),
        )
        + taken
    )


def _taken_text(takers: list[str]) -> str:
    loads = ", ".join(takers[:_MOST_NAMED])
    if len(takers) <= _MOST_NAMED:
        return tr("; the headroom went to: {loads}").format(loads=loads)
    return tr("; the headroom went to: {loads} and {count} more").format(
        loads=loads, count=len(takers) - _MOST_NAMED
    )


def _order_text(shared: SharedHeadroom) -> str:
    request = shared.request
    if request.method == MOST:
        return tr("The loads are served so that most MW are, whatever their order.")
    if not request.order_by.strip():
        return tr("Order of the loads: that of the layer, as no other was chosen.")
    if request.is_descending:
        return tr("Order of the loads: {expression}, the largest first.").format(expression=request.order_by)
    return tr("Order of the loads: {expression}, the smallest first.").format(expression=request.order_by)


def _optimum_text(shared: SharedHeadroom) -> str:
    got = shared.likely
    if got.gap_mw <= TOLERANCE_MW:
        return tr("It is proven that no other assignment serves more MW.")
    return tr(
        "The time was too short to prove it: another assignment may serve up to {gap} MW more, {most} MW in all."
    ).format(gap=_mw(got.gap_mw), most=_mw(got.most_mw))


def _warn(shared: SharedHeadroom, feedback: QgsProcessingFeedback) -> None:
    reach = shared.in_reach
    assumed_mw = shared.request.assumed_headroom_mw
    if math.isfinite(assumed_mw):
        feedback.pushWarning(
            tr(
                "Assumption: {mw} MW of headroom at each substation where it is not known: {count} of {all} in reach."
                " What is served there is assumed, not known."
            ).format(mw=_mw(assumed_mw), count=int((shared.basis[reach] == ASSUMED).sum()), all=len(reach))
        )
    unknown = int(np.isnan(shared.headroom_mw[reach]).sum())
    if unknown and unknown == len(reach):
        feedback.pushWarning(
            tr(
                "Headroom is not known at any of the {count} substations in reach, so nothing can be shared. Enter what"
                " is known of it in the plan, or an explicit assumption."
            ).format(count=unknown)
        )
    elif unknown:
        feedback.pushWarning(
            tr("Headroom is not known at {count} of {all} substations in reach: they serve nobody.").format(
                count=unknown, all=len(reach)
            )
        )
    if shared.counted_twice:
        feedback.pushWarning(
            tr(
                "Loads that are parts of other loads of the layer: {count}. Their MW count twice; choose the wholes or"
                " their parts."
            ).format(count=shared.counted_twice)
        )
    snapshot = shared.request.connection.snapshot
    if snapshot is not None and snapshot.year is not None and shared.found.supply.undated:
        feedback.pushWarning(
            tr("Planned substations without an opening date were left out: {count}").format(
                count=shared.found.supply.undated
            )
        )


def _mw(amount: float) -> str:
    return f"{amount:,.1f}".removesuffix(".0")
