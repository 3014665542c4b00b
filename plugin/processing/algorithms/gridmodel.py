# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Check a power grid and build its model."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ...errors import mark
from ...i18n import tr, ui_language
from ..base import PlanAlgorithm, Progress
from ..grid_model_parameters import base_case_parameters, joining_parameters, year_parameter
from ..groups import POWER_GROUP, POWER_GROUP_ID
from ..output import is_wanted, written_output
from ..power_parameters import grid_parameters, plan_parameter, rules_parameters


class GridModel(PlanAlgorithm):
    """The algorithm airegion:gridmodel."""

    algorithm_name = "gridmodel"
    display_name = mark("Grid model (check and build)")
    group_id, group_name = POWER_GROUP_ID, POWER_GROUP
    summary = mark("Joins substations, lines and plants to a grid, lists what is wrong, and loads its lines.")
    help_text = mark(
        "Lines are joined to substations by ids, else by position. Lines of another voltage than their substation's end"
        " behind transformers. Circuits, reactances and ratings that are not in the data are assumed by voltage; the"
        " tables say so column by column. Islands, loose ends, duplicates and unknown values are listed; the rest goes"
        " on. A substation at which no line ends has no network, and nothing flows there.\n\n"
        "The base case takes published peak loads first and shares the demand of regions among the other substations."
        " Flows are computed only where every load is known, the flows at the edge are declared, and each island has"
        " what it needs. All flows are modelled: DC power flow without losses and voltages. The log lists what is"
        " missing for a study case of hosting capacity, and every assumption."
    )
    search_tags = (mark("power"), mark("grid"), mark("load flow"), mark("network"), mark("transmission line"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_all(plan_parameter(), year_parameter())
        self.add_all(
            *base_case_parameters(),
            *joining_parameters(),
            *grid_parameters("SUBSTATION", "POWER_LINE", "POWER_PLANT"),
            *rules_parameters(),
            advanced=True,
        )
        table = Qgis.ProcessingSourceType.Vector
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Buses")),
            tr(
                "One point for each voltage of a substation, with load and generation and what they are based on."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink("BRANCHES", tr("Branches"), optional=True),
            tr("One line for each line, and a row for each group of transformers, with flow and loading."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("FINDINGS", tr("Findings"), table, optional=True),
            tr("A table of what was found in the data, row by row."),
        )
        for name, title in (
            ("BUS_COUNT", tr("Number of buses")),
            ("BRANCH_COUNT", tr("Number of circuits and transformers")),
            ("FINDING_COUNT", tr("Number of findings")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputBoolean("COMPLETE", tr("The base case is complete")))

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..grid_model_form import grid_model_request

        return grid_model_request(self, parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...studies.grid_model import model_grid
        from .. import grid_model_form as form
        from ..report_table import report_sink

        progress, language = Progress(feedback), ui_language()
        self.branches = self.findings = None
        with self.shown_errors():
            crs = self.request.layers.crs
            model = model_grid(self.request, progress.stage(0, 60))
            buses = report_sink(form.BUS_COLUMNS, Qgis.WkbType.Point, crs)
            with written_output(self, parameters, context, *buses) as output:
                form.write_buses(model, language, output, progress.stage(60, 70))
                if is_wanted(parameters, "BRANCHES"):
                    lines = report_sink(form.BRANCH_COLUMNS, Qgis.WkbType.MultiLineString, crs)
                    with written_output(self, parameters, context, *lines, name="BRANCHES") as branches:
                        form.write_branches(model, language, branches, progress.stage(70, 85))
                    self.branches = branches.destination
                if is_wanted(parameters, "FINDINGS"):
                    table = report_sink(form.FINDING_COLUMNS)
                    with written_output(self, parameters, context, *table, name="FINDINGS") as findings:
                        form.write_findings(model, language, findings, progress.stage(85, 100))
                    self.findings = findings.destination
        self.destination = output.destination
        form.report(model, feedback)
        return {
            "OUTPUT": self.destination,
            "BRANCHES": self.branches,
            "FINDINGS": self.findings,
            "BUS_COUNT": model.base.grid.bus_count,
            "BRANCH_COUNT": model.base.grid.branch_count,
            "FINDING_COUNT": len(model.findings),
            "COMPLETE": model.base.is_complete,
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from .. import power_results_form as form
        from ..grid_model_form import BRANCH_COLUMNS, BUS_COLUMNS, FINDING_COLUMNS
        from ..report_table import show_report

        form.show_buses(self.destination, BUS_COLUMNS, self.request, context, feedback)
        form.show_loading(self.branches, BRANCH_COLUMNS, self.request, context, feedback)
        show_report(self.findings, FINDING_COLUMNS, context, feedback)
        return {}
