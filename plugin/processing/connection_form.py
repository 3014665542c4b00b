# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the grid connection: parameters become a request, connections become features and lines of the log."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import (
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ..core.power.connection_records import ANSWERS, HEADROOMS, Answer, Headroom
from ..core.power.headroom import UNKNOWN, Missing
from ..core.power.time_to_power import LIMITS, Limit
from ..core.ranges import Range
from ..i18n import tr, ui_language
from ..plan.cartography.connections import ConnectionColumns, style_connections
from ..studies import connection_table
from ..studies.connection_routes import ROUTE_BASES
from ..studies.grid_connection import ConnectedSites, ConnectionRequest
from .base import Progress
from .layers import chosen_input
from .output import Output, result_layer
from .power_form import assumptions, demand, grid_layers, tell_assumptions
from .power_tables import line_geometry, report_columns, write_rows
from .report_table import show_report

OPTION_COLUMNS = report_columns(connection_table.OPTION_COLUMNS)
SITE_COLUMNS = report_columns(connection_table.SITE_COLUMNS)
MOST_TOLD = 20


def connection_request(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    more_fields: tuple[str, ...] = (),
) -> ConnectionRequest:
    """Resolve the parameters into snapshots, sites with some more fields; main thread only."""
    return ConnectionRequest(
        sites=chosen_input(algorithm, parameters, "INPUT", context),
        grid=grid_layers(algorithm, parameters, context, "INPUT"),
        demand=demand(algorithm, parameters, context),
        assumptions=assumptions(algorithm, parameters, context),
        reach_km=algorithm.parameterAsDouble(parameters, "REACH_KM", context),
        start_year=algorithm.parameterAsDouble(parameters, "START_YEAR", context),
        id_field=algorithm.parameterAsString(parameters, "ID_FIELD", context),
        is_underground=algorithm.parameterAsBoolean(parameters, "UNDERGROUND", context),
        require_known_headroom=algorithm.parameterAsBoolean(parameters, "KNOWN_HEADROOM", context),
        wants_two_substations=algorithm.parameterDefinition("TWO_SUBSTATIONS") is not None
        and algorithm.parameterAsBoolean(parameters, "TWO_SUBSTATIONS", context),
        costs=chosen_input(algorithm, parameters, "COST_RASTER", context),
        most_routes=algorithm.parameterAsInt(parameters, "MAX_ROUTES", context),
        language=ui_language(),
        more_fields=more_fields,
    )


def write_sites(found: ConnectedSites, language: str, output: Output, progress: Progress) -> None:
    """Write one row for each site, with the line of its connection."""
    rows = ((line_geometry(line), row) for line, row in connection_table.site_rows(found, language))
    write_rows(SITE_COLUMNS, rows, len(found.sites), output, progress)


def write_options(found: ConnectedSites, language: str, output: Output, progress: Progress) -> None:
    """Write one row for each option."""
    rows = ((QgsGeometry(), row) for row in connection_table.option_rows(found, language))
    write_rows(OPTION_COLUMNS, rows, len(found.options.rank), output, progress)


def show_connections(
    destination: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> None:
    """Let connections be drawn as modelled ones, and their table open as people read it; main thread only."""
    layer = result_layer(destination, context)
    if layer is not None:
        # A format may cut names short, but it keeps their order.
        written = layer.fields().names()[-len(SITE_COLUMNS) :]
        names = dict(zip((column.name for column in SITE_COLUMNS), written, strict=True))
        columns = ConnectionColumns(names["voltage_kv"], names["cost_krw_bn"], names["year"])
        style_connections(layer, columns, tr)
    show_report(destination, SITE_COLUMNS, context, feedback)
    if context.willLoadLayerOnCompletion(destination):
        details = context.layerToLoadOnCompletionDetails(destination)
        details.name, details.forceName = tr("Connections (modelled)"), True


def report(found: ConnectedSites, language: str, feedback: QgsProcessingFeedback) -> None:
    """Tell in the log what was found for the first sites, and what it rests on."""
    feedback.pushInfo(
        tr("{connected} of {count} sites have a connection.").format(
            connected=found.connected, count=len(found.sites)
        )
    )
    for site in range(min(len(found.sites), MOST_TOLD)):
        feedback.pushInfo(connection_text(found, site, language))
    tell_rest(found, feedback)


def tell_rest(found: ConnectedSites, feedback: QgsProcessingFeedback) -> None:
    """Tell in the log of sites that are not told one by one, of what is not known, and of what it all rests on."""
    if len(found.sites) > MOST_TOLD:
        feedback.pushInfo(tr("… and {count} more sites").format(count=len(found.sites) - MOST_TOLD))
    if found.supply.undated:
        feedback.pushWarning(
            tr("Planned substations without an opening date were left out: {count}").format(
                count=found.supply.undated
            )
        )
    supply = found.supply
    if supply.overdue:
        feedback.pushWarning(
            tr(
                "Left out because they are still planned though their year is over before work begins: {count}"
                " substations and lines. Correct their status or their date."
            ).format(count=supply.overdue)
        )
    for count, text in (
        (
            int(np.isnan(np.asarray(found.sites.contract_mw.likely)).sum()),
            tr("Sites without a demand that is known: {count}"),
        ),
        (
            supply.strange_status,
            tr("Substations left out because their status is no word of a plan: {count}"),
        ),
        (
            int((supply.headroom.missing & Missing.BASIS > 0).sum()),
            tr("Substations whose headroom is not used because nobody says its basis: {count}"),
        ),
    ):
        if count:
            feedback.pushWarning(text.format(count=count))
    unknown = int((supply.headroom.basis == UNKNOWN).sum())
    if unknown:
        feedback.pushWarning(
            tr(
                "Headroom is not known at {count} of {all} substations; years that rest on it are wide."
            ).format(count=unknown, all=len(supply.rows))
        )
    tell_assumptions(found.assumptions, feedback)


def connection_text(found: ConnectedSites, site: int, language: str) -> str:
    """Return what was found for a site in one line."""
    sites, row = found.sites, int(found.chosen[site])
    name = site_name(found, site)
    if row < 0:
        answer = ANSWERS[Answer(int(found.options.answer[site]))]
        return tr("{site}: {answer}").format(site=name, answer=tr(answer))
    own = found.options.connections
    at = int(own.substation[row])
    text = tr(
        "{site}: contract power {contract} MW at {kv} kV from {substation}, {km} km ({basis}); KRW {cost} bn; earliest"
        " {years}; headroom {headroom}; waits for: {limit}"
    ).format(
        site=name,
        contract=range_words(sites.contract_mw, site),
        kv=f"{own.voltage_kv[row]:g}",
        substation=found.supply.rows.name(language)[at],
        km=range_words(own.route_km, row, "{:.1f}"),
        basis=tr(ROUTE_BASES[found.routes.basis_of(site, at)]),
        cost=range_words(own.costs.total_krw_bn, row),
        years=range_words(found.times.year, row, "{:.1f}"),
        headroom=tr(HEADROOMS[Headroom(int(own.headroom[row]))]),
        limit=tr(LIMITS[Limit(int(found.times.limit_likely[row]))]),
    )
    return "; ".join([text, *_cautions(found, site, row)])


def _cautions(found: ConnectedSites, site: int, row: int) -> Iterator[str]:
    """Yield what makes an answer less sure than it looks."""
    own = found.options.connections
    if found.is_mixed[site]:
        yield tr("the range of the demand reaches into another voltage")
        yield _whole_words(found, site)
    if accuracy_km := float(own.accuracy_km[row]):
        yield tr("positions ± {km} km, which the cost includes").format(km=f"{accuracy_km:.1f}")
    year = float(found.supply.next_line_year[own.substation[row]])
    if math.isfinite(year):
        yield tr("a planned line ends at the substation in {year}").format(year=f"{year:g}")
    if nearer := int(found.options.unknown_nearer[site]):
        yield tr("nearer substations of unknown voltage: {count}").format(count=nearer)


def _whole_words(found: ConnectedSites, site: int) -> str:
    """Return what the whole range of a demand costs that reaches into another voltage."""
    if found.request.costs is not None:
        return tr("what that costs is not told, as routes are looked for at one voltage only")
    if math.isnan(found.cost_krw_bn.high[site]):
        return tr("the high demand has no supply")
    return tr("over the whole demand KRW {cost} bn").format(cost=range_words(found.cost_krw_bn, site))


def site_name(found: ConnectedSites, site: int) -> str:
    """Return what a site is called in the log."""
    return str(found.sites.names[site] or found.sites.ids[site])


def range_words(amount: Range, row: int, form: str = "{:,.0f}") -> str:
    """Return "87 (49–148)": the likely value of a row and its ends."""
    low, likely, high = (form.format(float(end[row])) for end in (amount.low, amount.likely, amount.high))
    return likely if low == high else f"{likely} ({low}–{high})"
