# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Import foreign data into a plan."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFeatureSink,
)

from ...errors import mark
from ...i18n import tr
from ..base import PlanAlgorithm, Progress
from ..groups import PLAN_GROUP, PLAN_GROUP_ID
from ..import_parameters import everyones_parameters, experts_parameters
from ..output import is_wanted, written_output


class ImportAssets(PlanAlgorithm):
    """The algorithm airegion:importassets."""

    algorithm_name = "importassets"
    display_name = mark("Import assets")
    group_id, group_name = PLAN_GROUP_ID, PLAN_GROUP
    summary = mark("Takes any layer, CSV or XLSX into a layer of a plan, and accounts for every row.")
    help_text = mark(
        "Columns are found by their Korean or English names, or as the field map says. Units become those of the plan,"
        " words such as 운영중 or under construction the plan's words, and coordinates go to its CRS. The encoding is"
        " detected. A CRS that is missing or cannot be true is asked for, never guessed; nor is a status or a kind.\n\n"
        "The report has a line for each row of the data: taken (with its identifier in the plan), rejected (with the"
        " reason) or duplicate; further lines say what was changed, which column went where, and what was assumed. The"
        " log has a line for each reason, with the number of rows and the first of them. A value that cannot be read"
        " rejects its row, or is left empty if it is optional and you say so; points for a layer of outlines are"
        " rejected, or become circles that are marked as such. The plan changes in one step at the very end, or not at"
        " all. Try it with “Only report, write nothing” first."
    )
    search_tags = (mark("import"), mark("CSV"), mark("XLSX"), mark("shapefile"), mark("field map"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_all(*everyones_parameters())
        self.add_all(*experts_parameters(), advanced=True)
        self.add(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Report"), Qgis.ProcessingSourceType.Vector, optional=True
            ),
            tr("A table of what became of every row and column, with reasons."),
        )
        for output in (
            QgsProcessingOutputNumber("TAKEN", tr("Number of rows taken")),
            QgsProcessingOutputNumber(
                "CHANGED", tr("Number of stored rows with a converted or changed value")
            ),
            QgsProcessingOutputNumber("REJECTED", tr("Number of rows rejected")),
            QgsProcessingOutputNumber("DUPLICATES", tr("Number of duplicates")),
            QgsProcessingOutputNumber("UPDATED", tr("Number of duplicates that changed the plan")),
            QgsProcessingOutputString("LAYER_NAME", tr("Name of the plan's layer")),
            QgsProcessingOutputVectorLayer("STORED", tr("Layer of the plan")),
        ):
            self.addOutput(output)

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..import_form import import_request

        return import_request(self, parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...studies.import_assets import prepare_import, store_import
        from ..import_form import REPORT_COLUMNS, write_report
        from ..import_log import tell
        from ..report_table import report_sink

        progress, self.destination = Progress(feedback), None
        with self.shown_errors():
            prepared = prepare_import(self.request, progress.stage(0, 50), tr)
            # First the report, then the plan: what fails leaves neither.
            if is_wanted(parameters):
                with written_output(self, parameters, context, *report_sink(REPORT_COLUMNS)) as output:
                    write_report(prepared.result.report, output, progress.stage(50, 60))
                    self._store(prepared, store_import, progress)
                self.destination = output.destination
            else:
                self._store(prepared, store_import, progress)
        result, plan = prepared.result, self.request.plan
        tell(result, preview=self.request.preview, feedback=feedback)
        return {
            "OUTPUT": self.destination,
            "TAKEN": result.taken,
            "CHANGED": result.changed,
            "REJECTED": result.rejected,
            "DUPLICATES": result.duplicates,
            "UPDATED": result.updated,
            "LAYER_NAME": result.layer,
            "STORED": f"{plan}|layername={result.layer}",
        }

    def _store(self, prepared: Any, store: Any, progress: Progress) -> None:
        if not self.request.preview:
            store(prepared, progress.stage(60, 100))

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..import_form import REPORT_COLUMNS, show_anew
        from ..report_table import show_report

        show_report(self.destination, REPORT_COLUMNS, context, feedback)
        show_anew(context.project(), self.request.plan, [self.request.layer, "run"])
        return {}
