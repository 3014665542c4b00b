# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Connect sites to the power grid."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
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
    start_parameter,
)


class GridConnection(PlanAlgorithm):
    """The algorithm airegion:gridconnection."""

    algorithm_name = "gridconnection"
    display_name = mark("Grid connection")
    group_id, group_name = POWER_GROUP_ID, POWER_GROUP
    summary = mark("Finds from which substation sites can be supplied, at what cost, and from when.")
    help_text = mark(
        "The demand becomes contract power, which decides the supply voltage. Options are the known"
        " substations in reach that can supply that voltage; those without enough headroom come last, then"
        " the cheapest comes first. A substation whose headroom nobody published stays an option, marked “not"
        " known”. Headroom is held against contract power, which is what a grid operator reserves. Each site"
        " is looked at alone: two sites may be given the same headroom.\n\n"
        "Costs are line, bays and the customer's own substation; works in the grid behind the substation are"
        " not in them. Routes are straight lines times a detour factor, or follow the cheapest way over a"
        " raster of costs; they may be shorter or longer by the position accuracy of both ends, where it is"
        " told. Along straight lines, a demand that takes another voltage at one end of its range is priced"
        " there as well. Years count from the start of work: the connection alone where headroom is known to"
        " suffice, else works in the grid as well, or planned lines that bring it sooner. All figures are"
        " modelled from assumptions with a low, a likely and a high value, which the log lists; they are"
        " indicative, not an offer of the grid operator."
    )
    search_tags = (mark("power"), mark("grid"), mark("substation"), mark("cost"), mark("connection"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_all(*sites_parameters(), plan_parameter(), start_parameter(), reach_parameter())
        two = QgsProcessingParameterBoolean("TWO_SUBSTATIONS", tr("Supply from two substations"), False)
        self.add(
            two,
            tr("Also find the cheapest pair of substations, each able to carry the demand alone."),
            advanced=True,
        )
        self.add_all(
            *building_parameters(),
            *experts_demand_parameters(),
            *grid_parameters("SUBSTATION", "POWER_LINE"),
            *rules_parameters(),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Connections")),
            tr("One line for each site: its connection, or no line and the reason."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "OPTIONS", tr("Options"), Qgis.ProcessingSourceType.Vector, optional=True
            ),
            tr("A table of all options of all sites, ranked."),
        )
        self.addOutput(QgsProcessingOutputNumber("CONNECTED", tr("Number of sites with a connection")))
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of sites")))

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..connection_form import connection_request

        return connection_request(self, parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...studies.grid_connection import connect
        from ..connection_form import OPTION_COLUMNS, SITE_COLUMNS, report, write_options, write_sites
        from ..report_table import report_sink

        progress, language, self.options = Progress(feedback), ui_language(), None
        with self.shown_errors():
            self.found = found = connect(self.request, progress.stage(0, 60))
            lines = report_sink(SITE_COLUMNS, Qgis.WkbType.LineString, self.request.grid.crs)
            with written_output(self, parameters, context, *lines) as output:
                write_sites(found, language, output, progress.stage(60, 80))
                if is_wanted(parameters, "OPTIONS"):
                    with written_output(
                        self, parameters, context, *report_sink(OPTION_COLUMNS), name="OPTIONS"
                    ) as options:
                        write_options(found, language, options, progress.stage(80, 100))
                    self.options = options.destination
        self.destination = output.destination
        report(found, language, feedback)
        return {
            "OUTPUT": self.destination,
            "OPTIONS": self.options,
            "CONNECTED": found.connected,
            "COUNT": len(found.sites),
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..connection_form import OPTION_COLUMNS, show_connections
        from ..report_table import show_report

        show_connections(self.destination, context, feedback)
        show_report(self.options, OPTION_COLUMNS, context, feedback)
        return {}
