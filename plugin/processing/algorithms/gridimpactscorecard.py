# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Screen sites by the points of the grid-impact assessment."""

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
from ..grid_impact_parameters import site_field_parameters, version_parameters
from ..groups import POWER_GROUP, POWER_GROUP_ID
from ..output import is_wanted, written_output
from ..power_parameters import (
    assumptions_parameter,
    experts_demand_parameters,
    plan_parameter,
    sites_parameters,
)


class GridImpactScorecard(PlanAlgorithm):
    """The algorithm airegion:gridimpactscorecard."""

    algorithm_name = "gridimpactscorecard"
    display_name = mark("Grid-impact scorecard")
    group_id, group_name = POWER_GROUP_ID, POWER_GROUP
    summary = mark("Screens sites by the range of points they can have in Korea's grid-impact assessment.")
    help_text = mark(
        "Loads of 10 MW and more need a grid-impact assessment in Korea: 100 points, and 70 to pass. What earns points"
        " within an item is not published, so an item of which nothing is known stands at its worst and at its best."
        " The result is a range: it passes, fails, or is undecided, with the margin and what would lift it. Enter what"
        " you know of items as points or, marked as an assumption, as a share.\n\n"
        "The rules are a published draft that criteria announced on 2025-11-28 supersede; their points are not known."
        " This is screening, not the official result; even 70 points only let a case go before the power policy"
        " council, which decides."
    )
    search_tags = (mark("power"), mark("grid"), mark("assessment"), mark("permit"), mark("points"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_all(*sites_parameters(), plan_parameter(), *version_parameters())
        self.add_all(
            *site_field_parameters(),
            *experts_demand_parameters(),
            assumptions_parameter(),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Sites with scorecards")),
            tr(
                "The sites with all their fields, followed by the range of points, the verdict and its margin."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "ITEMS", tr("Items"), Qgis.ProcessingSourceType.Vector, optional=True
            ),
            tr(
                "A table with a row for each item of each site: its range, what that rests on, and the gain possible."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of sites")))
        self.addOutput(QgsProcessingOutputNumber("PASS", tr("Sites that pass even at worst")))
        self.addOutput(QgsProcessingOutputNumber("FAIL", tr("Sites that fail even at best")))
        self.addOutput(QgsProcessingOutputNumber("UNDECIDED", tr("Undecided sites")))

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..grid_impact_form import impact_request

        return impact_request(self, parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...core.power.grid_impact import FAIL, PASS, UNDECIDED
        from ...studies.grid_impact import assess
        from .. import grid_impact_form as form
        from ..report_table import report_sink

        progress, language, self.items = Progress(feedback), ui_language(), None
        with self.shown_errors():
            self.assessed = assessed = assess(self.request, progress.stage(0, 50))
            source = self.parameterAsSource(parameters, "INPUT", context)
            fields = form.assessed_fields(source.fields())
            sink = (fields, source.wkbType(), source.sourceCrs())
            table = report_sink(form.ITEM_COLUMNS)
            with written_output(self, parameters, context, *sink) as output:
                form.write_sites(assessed, language, source, fields, output, progress.stage(50, 75))
                if is_wanted(parameters, "ITEMS"):
                    with written_output(self, parameters, context, *table, name="ITEMS") as items:
                        form.write_items(assessed, language, items, progress.stage(75, 100))
                    self.items = items.destination
        self.destination = output.destination
        form.report(assessed, language, feedback)
        verdicts = {"PASS": PASS, "FAIL": FAIL, "UNDECIDED": UNDECIDED}
        return {
            "OUTPUT": self.destination,
            "ITEMS": self.items,
            "COUNT": len(assessed),
            **{name: form.verdict_count(assessed, verdict) for name, verdict in verdicts.items()},
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..grid_impact_form import show_assessed, show_items

        show_assessed(self.destination, self.request.rules, context, feedback)
        show_items(self.items, self.request.rules, context, feedback)
        return {}
