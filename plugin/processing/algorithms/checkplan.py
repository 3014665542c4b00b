# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Check a plan and list what is wrong with it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ...errors import mark
from ...i18n import tr, ui_language
from ..base import PlanAlgorithm, Progress
from ..groups import PLAN_GROUP, PLAN_GROUP_ID
from ..output import written_output

_ALL, _ERRORS = "all", "errors"


class CheckPlan(PlanAlgorithm):
    """The algorithm airegion:checkplan."""

    algorithm_name = "checkplan"
    display_name = mark("Check plan")
    group_id, group_name = PLAN_GROUP_ID, PLAN_GROUP
    summary = mark("Lists what is wrong or unlikely in a plan, and how to mend it.")
    help_text = mark(
        "Looks at every layer and table of a plan and lists each finding with its layer, identifier, what is wrong and"
        " how to mend it. The plan is only read.\n\n"
        "An error cannot be right, or misleads a measure: an unknown word, an identifier used twice or one that is"
        " nowhere, text instead of a number, an invalid geometry, a place outside the area of the CRS, a damaged"
        " project. A warning is possible but unlikely, or hard to judge: a capacity that looks like kW, a PUE below 1,"
        " a length that the drawn line does not have, the same thing twice, MW without a basis, no source.\n\n"
        "Findings with a place are points: open the attribute table and zoom to one."
    )
    search_tags = (mark("plan"), mark("validate"), mark("errors"), mark("quality"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterFile(
                "PLAN",
                tr("Plan"),
                QgsProcessingParameterFile.Behavior.File,
                optional=True,
                fileFilter=tr("Plans (*.gpkg)"),
            ),
            tr("The plan to check; empty: the plan that is open. Edits that are not saved are not checked."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "MINIMUM",
                tr("What to list"),
                options=[_ALL, _ERRORS],
                defaultValue=_ALL,
                usesStaticStrings=True,
            ),
            tr("all: errors and warnings. errors: only errors."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Findings")),
            tr("One row for each finding, with a point where it has a place."),
        )
        self.addOutput(QgsProcessingOutputNumber("ERRORS", tr("Number of errors")))
        self.addOutput(QgsProcessingOutputNumber("WARNINGS", tr("Number of warnings")))

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..check_form import plan_to_check

        return plan_to_check(self, parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...plan.check import ERROR, check_plan
        from ..check_form import FINDING_COLUMNS, plan_crs, report, write_findings
        from ..report_table import report_sink

        progress = Progress(feedback)
        with self.shown_errors():
            findings = check_plan(self.request.path, progress.stage(0, 80))
            listed = sorted(findings, key=lambda finding: finding.severity != ERROR)
            if self.parameterAsEnumString(parameters, "MINIMUM", context) == _ERRORS:
                listed = [finding for finding in listed if finding.severity == ERROR]
            sink = report_sink(FINDING_COLUMNS, Qgis.WkbType.Point, plan_crs(self.request.path))
            with written_output(self, parameters, context, *sink) as output:
                write_findings(listed, ui_language(), output, progress.stage(80, 100))
        self.destination = output.destination
        errors, warnings = report(findings, self.request.unsaved, feedback)
        return {"OUTPUT": self.destination, "ERRORS": errors, "WARNINGS": warnings}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..check_form import FINDING_COLUMNS
        from ..report_table import show_report

        show_report(self.destination, FINDING_COLUMNS, context, feedback)
        return {}
