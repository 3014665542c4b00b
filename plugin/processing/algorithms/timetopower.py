# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From when sites can have power."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...errors import mark
from ...i18n import tr, ui_language
from ..base import PlanAlgorithm, Progress
from ..groups import POWER_GROUP, POWER_GROUP_ID
from ..output import written_output
from ..power_parameters import (
    REAL,
    building_parameters,
    experts_demand_parameters,
    grid_parameters,
    plan_parameter,
    reach_parameter,
    rules_parameters,
    sites_parameters,
    start_parameter,
)


class TimeToPower(PlanAlgorithm):
    """The algorithm airegion:timetopower."""

    algorithm_name = "timetopower"
    display_name = mark("Time to power")
    group_id, group_name = POWER_GROUP_ID, POWER_GROUP
    summary = mark("Tells from which year sites can have power, and whether announced years can be met.")
    help_text = mark(
        "Options are found as by “Grid connection”; the years are those of the one that is likely to serve"
        " first, of equals the cheaper one. It need not be the cheapest, whose substation stands beside it."
        " The customer's connection and works in the grid run side by side, and the later one decides. Where"
        " headroom is short, works bring it, or planned lines of the plan if they come sooner and are enough."
        " A planned substation or line is not there before it opens, and may come late; one whose year is"
        " over before work begins is left out. Headroom that is not known counts as there in the best case"
        " only.\n\n"
        "An announced year can be met when even the latest year is not later, and cannot when even the"
        " earliest is; between them it is undecided. A whole year is met until its end. Years are modelled"
        " from assumptions, which the log lists; they are indicative, not an offer of the grid operator."
    )
    search_tags = (mark("power"), mark("grid"), mark("year"), mark("lead time"), mark("connection"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_all(*sites_parameters(), plan_parameter(), start_parameter())
        self.add(
            QgsProcessingParameterField(
                "ANNOUNCED_FIELD",
                tr("Field with the announced year"),
                parentLayerParameterName="INPUT",
                optional=True,
            ),
            tr("A year, or a date such as 2028-06-30, for which power was announced."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "TARGET_YEAR", tr("Target year"), REAL, None, optional=True, minValue=1990.0, maxValue=2100.0
            ),
            tr("Held against the sites of which no year is announced; empty: none."),
        )
        self.add_all(
            reach_parameter(),
            *building_parameters(),
            *experts_demand_parameters(),
            *grid_parameters("SUBSTATION", "POWER_LINE"),
            *rules_parameters(),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Sites with years")),
            tr("The sites with all their fields, followed by the years and what they wait for."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of sites")))
        self.addOutput(QgsProcessingOutputNumber("MET", tr("Announced years that can be met")))
        self.addOutput(QgsProcessingOutputNumber("MISSED", tr("Announced years that cannot be met")))

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..power_dates_form import dates_request

        return dates_request(self, parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.power.time_to_power import Verdict
        from ...studies.power_dates import power_dates
        from ..power_dates_form import dated_fields, report, write_dates

        progress = Progress(feedback)
        with self.shown_errors():
            dates = power_dates(*self.request, progress.stage(0, 70))
            source = self.parameterAsSource(parameters, "INPUT", context)
            fields = dated_fields(source.fields())
            sink = (fields, source.wkbType(), source.sourceCrs())
            with written_output(self, parameters, context, *sink, progress=progress.stage(95, 100)) as output:
                write_dates(dates, ui_language(), source, fields, output, progress.stage(70, 95))
        self.destination = output.destination
        report(dates, feedback)
        return {
            "OUTPUT": self.destination,
            "COUNT": len(dates.verdict),
            "MET": int((dates.verdict == Verdict.YES).sum()),
            "MISSED": int((dates.verdict == Verdict.NO).sum()),
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..power_dates_form import COLUMNS
        from ..report_table import show_report

        show_report(self.destination, COLUMNS, context, feedback)
        return {}
