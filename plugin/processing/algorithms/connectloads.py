# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Let several loads share the headroom of substations."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ...errors import mark
from ...i18n import tr, ui_language
from ..base import PlanAlgorithm, Progress
from ..groups import POWER_GROUP, POWER_GROUP_ID
from ..output import is_wanted, written_output
from ..power_parameters import (
    building_parameters,
    experts_demand_parameters,
    grid_parameters,
    plan_parameter,
    reach_parameter,
    rules_parameters,
    sites_parameters,
)
from ..shared_headroom_parameters import sharing_parameters, time_parameter


class ConnectLoads(PlanAlgorithm):
    """The algorithm airegion:connectloads."""

    algorithm_name = "connectloads"
    display_name = mark("Shared headroom")
    group_id, group_name = POWER_GROUP_ID, POWER_GROUP
    summary = mark("Connects several loads to substations that have room for only some of them.")
    help_text = mark(
        "The loads share the headroom of the substations in reach: first come, first served, each at the cheapest"
        " substation that still has room for it; or so that most MW are served, and among those ways the cheapest."
        " Options and costs are those of “Grid connection”, for the grid of today or of a year that you choose. Every"
        " load has a row: where it is connected, or why not and which other loads have the headroom it would need.\n\n"
        "A substation whose headroom is not known serves nobody, unless you state an assumption; then the result says"
        " “assumed”. Headroom is that of the substation: lines further into the grid are not looked at, voltage, short"
        " circuit and stability neither. All figures are modelled from assumptions, which the log lists; they are"
        " indicative, not an offer of the grid operator."
    )
    search_tags = (mark("power"), mark("grid"), mark("headroom"), mark("substation"), mark("connection"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_all(*sites_parameters(), plan_parameter(), *sharing_parameters(), reach_parameter())
        # Headroom has a parameter of its own here.
        building = [each for each in building_parameters() if each[0].name() != "KNOWN_HEADROOM"]
        self.add_all(
            time_parameter(),
            *building,
            *experts_demand_parameters(),
            *grid_parameters("SUBSTATION", "POWER_LINE"),
            *rules_parameters(),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Loads and their substations")),
            tr("One line for each load: to its substation, or no line and the reason."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "SUBSTATIONS",
                tr("Substations in reach"),
                Qgis.ProcessingSourceType.VectorPoint,
                optional=True,
            ),
            tr("One point for each substation in reach: its headroom, what is used and what is left."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of loads")))
        self.addOutput(QgsProcessingOutputNumber("SERVED", tr("Number of loads served in full")))
        self.addOutput(QgsProcessingOutputNumber("ASKED_MW", tr("Asked for (MW)")))
        self.addOutput(QgsProcessingOutputNumber("SERVED_MW", tr("Served (MW)")))

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..shared_headroom_form import sharing_request

        return sharing_request(self, parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...studies.shared_headroom import share_headroom
        from .. import shared_headroom_form as form
        from ..report_table import report_sink

        progress, language, self.substations = Progress(feedback), ui_language(), None
        with self.shown_errors():
            shared = share_headroom(self.request, progress.stage(0, 80))
            crs = self.request.connection.crs
            lines = report_sink(form.LOAD_COLUMNS, Qgis.WkbType.LineString, crs)
            points = report_sink(form.SUBSTATION_COLUMNS, Qgis.WkbType.Point, crs)
            with written_output(self, parameters, context, *lines) as output:
                form.write_loads(shared, language, output, progress.stage(80, 90))
                if is_wanted(parameters, "SUBSTATIONS"):
                    with written_output(self, parameters, context, *points, name="SUBSTATIONS") as stations:
                        form.write_substations(shared, language, stations, progress.stage(90, 100))
                    self.substations = stations.destination
        self.destination = output.destination
        form.report(shared, language, feedback)
        return {
            "OUTPUT": self.destination,
            "SUBSTATIONS": self.substations,
            "COUNT": len(shared.order),
            "SERVED": form.served_count(shared.likely.outcome),
            "ASKED_MW": shared.asked_mw,
            "SERVED_MW": shared.likely.total_mw,
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..report_table import show_report
        from ..shared_headroom_form import SUBSTATION_COLUMNS, show_shared

        show_shared(self.destination, self.request, context, feedback)
        show_report(self.substations, SUBSTATION_COLUMNS, context, feedback)
        return {}
