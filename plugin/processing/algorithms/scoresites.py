# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Score sites by a siting model."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...errors import mark
from ...i18n import tr, ui_language
from ..base import PlanAlgorithm, Progress
from ..groups import SITING_GROUP, SITING_GROUP_ID
from ..layers import input_parameters
from ..output import keep_style, result_layer, written_output
from ..scoring_parameters import everyones_parameters, experts_parameters

# Percent of the work, as measured on 100,000 sites.
_SCORED, _WRITTEN = 45, 97


class ScoreSites(PlanAlgorithm):
    """The algorithm airegion:scoresites."""

    algorithm_name = "scoresites"
    display_name = mark("Score sites")
    group_id, group_name = SITING_GROUP_ID, SITING_GROUP
    summary = mark("Measures, weighs and ranks sites by a siting model, and says why.")
    help_text = mark(
        "Every criterion of the siting model measures a raw value at each site, turns it into a utility from 0 to 1"
        " and weighs it. Sites beyond a hard limit are excluded, with the reason. A criterion without a layer is not"
        " assessed: it lowers the completeness, and the worst and the best possible score show what it could change."
        " Below the model's completeness, or without an essential (zoning, slope, flood, power), the result is a"
        " pre-screening.\n\n"
        "Layers come from the plan, or are chosen one by one. Sites may be points, lines or polygons in any CRS; their"
        " fields are kept. Models: ai_data_centre (AI data centre), power_semiconductor_fab, smart_logistics_hub,"
        " ai_rnd_campus."
    )
    search_tags = (mark("suitability"), mark("multi-criteria"), mark("MCDA"), mark("ranking"), mark("site"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_all(*everyones_parameters())
        self.add_all(*experts_parameters(), *input_parameters(), advanced=True)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Scored sites")),
            tr(
                "The sites with all their fields, and score, rank, limits, and raw value, utility and contribution of"
                " each criterion."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "MANIFEST", tr("Manifest"), tr("JSON files (*.json)"), optional=True, createByDefault=False
            ),
            tr("How the result came about: model, weights, layers, filters, versions."),
        )
        for output in (
            QgsProcessingOutputString("TITLE", tr("Title of the result")),
            QgsProcessingOutputNumber("COUNT", tr("Number of sites")),
            QgsProcessingOutputNumber("EXCLUDED", tr("Number of excluded sites")),
            QgsProcessingOutputNumber("COMPLETENESS", tr("Median completeness (percent)")),
        ):
            self.addOutput(output)

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..scoring_form import scoring_request

        return scoring_request(self, parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...plan.versions import versions
        from ...studies import score_output, score_sites
        from ..scoring_form import report, result_fields, write_manifest, write_scored

        started, language, progress = time.monotonic(), ui_language(), Progress(feedback)
        with self.shown_errors():
            self.scored = score_sites.score(self.request, progress.stage(0, _SCORED))
            self.columns = score_output.columns(self.scored, tr, language)
            source = self.parameterAsSource(parameters, "INPUT", context)
            fields = result_fields(source.fields(), self.columns)
            sink = (fields, source.wkbType(), source.sourceCrs())
            with written_output(
                self, parameters, context, *sink, progress=progress.stage(_WRITTEN, 100)
            ) as output:
                write_scored(
                    self.scored, self.columns, source, fields, output, progress.stage(_SCORED, _WRITTEN)
                )
                manifest = score_output.manifest(self.scored, versions(), time.monotonic() - started)
                manifest_path = self.parameterAsFileOutput(parameters, "MANIFEST", context)
                if manifest_path:
                    write_manifest(manifest_path, manifest)
            self.destination = output.destination
        self.title = score_output.title(self.scored, language, tr)
        report(self.scored, self.title, language, feedback)
        return {
            "OUTPUT": self.destination,
            "MANIFEST": manifest_path,
            "TITLE": self.title,
            "COUNT": manifest["sites"]["count"],
            "EXCLUDED": manifest["sites"]["excluded"],
            "COMPLETENESS": manifest["completeness_pct"]["median"],
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...plan.cartography.results import style_result
        from ...plan.results import results_group
        from ...studies.score_output import scored_columns

        layer = result_layer(self.destination, context)
        if layer is not None:
            # A format may cut names short, but it keeps their order.
            written = layer.fields().names()[-len(self.columns) :]
            names = dict(zip((column.name for column in self.columns), written, strict=True))
            columns = scored_columns(self.scored, self.columns, names, ui_language(), tr)
            result = self.scored.result
            style_result(layer, columns, result.score[result.order], result.rank[result.order], tr)
            keep_style(layer, feedback)
        if context.willLoadLayerOnCompletion(self.destination):
            details = context.layerToLoadOnCompletionDetails(self.destination)
            details.name, details.forceName = self.title, True
            details.groupName = results_group(context.project())
        return {}
