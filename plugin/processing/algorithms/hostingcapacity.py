# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How much more load a grid can take at each bus."""

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
from ...i18n import tr
from ..base import PlanAlgorithm, Progress
from ..grid_model_parameters import (
    base_case_parameters,
    case_file_parameters,
    joining_parameters,
    monitoring_parameters,
    study_case_parameters,
    year_parameter,
)
from ..groups import POWER_GROUP, POWER_GROUP_ID
from ..output import is_wanted, written_output
from ..power_parameters import grid_parameters, plan_parameter, rules_parameters


class HostingCapacity(PlanAlgorithm):
    """The algorithm airegion:hostingcapacity."""

    algorithm_name = "hostingcapacity"
    display_name = mark("Hosting capacity")
    group_id, group_name = POWER_GROUP_ID, POWER_GROUP
    summary = mark("Finds how much more load each bus can take before a line or a transformer is full.")
    help_text = mark(
        "The largest extra load at each bus alone, with all in service (N-0) and after the outage of any one"
        " circuit (N-1), and which line limits it after which outage. It is a range over the study cases"
        " declared here: load factors, cut-offs, what is monitored and who serves the load. Overloads that"
        " are there without any extra load are listed, and limit nothing.\n\n"
        "The grid is the plan's with its base case, or a MATPOWER case. Where data of an island are missing"
        " its buses are “not computable”, and where it is about the whole study, as the edge is, all buses"
        " are; the result says what is missing. Capacities of two buses cannot be added: each is looked at"
        " alone. It is thermal DC screening; voltage, short circuit and stability are not studied, and only a"
        " study of the grid operator can confirm a figure."
    )
    search_tags = (mark("power"), mark("grid"), mark("headroom"), mark("N-1"), mark("MATPOWER"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        files = case_file_parameters()
        self.add_all(plan_parameter(), year_parameter(), files[0], *study_case_parameters())
        self.add_all(
            *monitoring_parameters(),
            *files[1:],
            *base_case_parameters(),
            *joining_parameters(),
            *grid_parameters("SUBSTATION", "POWER_LINE", "POWER_PLANT"),
            *rules_parameters(),
            advanced=True,
        )
        table = Qgis.ProcessingSourceType.Vector
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Hosting capacity")),
            tr("One point for each bus with its range and what limits it, or what is missing."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OVERLOADS", tr("Overloads"), table, optional=True),
            tr("A table of what is overloaded without any extra load, in each study case."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("CASES", tr("Study cases"), table, optional=True),
            tr("A table that declares each study case."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of buses")))
        self.addOutput(QgsProcessingOutputNumber("COMPUTABLE", tr("Number of buses with an answer")))
        self.addOutput(QgsProcessingOutputNumber("OVERLOAD_COUNT", tr("Number of overloads")))

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..hosting_form import hosting_request

        return hosting_request(self, parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...studies.grid_hosting import host
        from .. import hosting_form as form
        from ..report_table import report_sink

        progress = Progress(feedback)
        self.overloads = self.cases = None
        with self.shown_errors():
            self.found = found = host(self.request, progress.stage(0, 85))
            place = (Qgis.WkbType.Point, self.request.crs) if self.request.crs.isValid() else ()
            points = report_sink(form.BUS_COLUMNS, *place)
            with written_output(self, parameters, context, *points) as output:
                form.write_buses(found, output, progress.stage(85, 92))
                if is_wanted(parameters, "OVERLOADS"):
                    table = report_sink(form.OVERLOAD_COLUMNS)
                    with written_output(self, parameters, context, *table, name="OVERLOADS") as overloads:
                        form.write_overloads(found, overloads, progress.stage(92, 98))
                    self.overloads = overloads.destination
                if is_wanted(parameters, "CASES"):
                    table = report_sink(form.CASE_COLUMNS)
                    with written_output(self, parameters, context, *table, name="CASES") as cases:
                        form.write_cases(found, cases, progress.stage(98, 100))
                    self.cases = cases.destination
        self.destination = output.destination
        form.report(found, feedback)
        return {
            "OUTPUT": self.destination,
            "OVERLOADS": self.overloads,
            "CASES": self.cases,
            "COUNT": len(found.places.bus),
            "COMPUTABLE": form.computable_count(found),
            "OVERLOAD_COUNT": form.overload_count(found),
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..hosting_form import BUS_COLUMNS, CASE_COLUMNS, OVERLOAD_COLUMNS
        from ..power_results_form import show_hosting
        from ..report_table import show_report

        show_hosting(self.destination, BUS_COLUMNS, self.request, context, feedback)
        show_report(self.overloads, OVERLOAD_COLUMNS, context, feedback)
        show_report(self.cases, CASE_COLUMNS, context, feedback)
        return {}
