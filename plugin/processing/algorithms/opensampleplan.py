# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Build one of the shipped sample plans."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
)

from ...errors import mark
from ...i18n import tr
from ...plan.samples import sample_ids
from ..base import PlanAlgorithm
from ..groups import PLAN_GROUP, PLAN_GROUP_ID
from ..plan_parameters import language_and_output

_FIRST_OFFERED = "gimhae_gaya_valley"


class OpenSamplePlan(PlanAlgorithm):
    """The algorithm airegion:opensampleplan."""

    algorithm_name = "opensampleplan"
    display_name = mark("Open sample plan")
    group_id, group_name = PLAN_GROUP_ID, PLAN_GROUP
    summary = mark("Builds a sample plan of Gimhae, Ulsan or the south-east of Korea from sourced facts.")
    help_text = mark(
        "Writes a plan: one GeoPackage with assets of the power grid, data centres, clusters and transport, the"
        " proposals of the place, their styles and a QGIS project. Every feature names its source, how sure the fact"
        " is and how exact its position is.\n\n"
        "gimhae_gaya_valley: Gimhae and the Gaya Valley. ulsan_ai_hub: Ulsan's AI hub. southeast: all assets of"
        " Busan, Ulsan and Gyeongnam.\n\n"
        "From the plugin's menu the plan is opened at once; otherwise use Project > Open From > GeoPackage."
    )
    search_tags = (mark("plan"), mark("sample"), mark("Gimhae"), mark("Ulsan"), mark("data centre"))

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # The plan's project is built with layers, which live on the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterEnum(
                "SAMPLE",
                tr("Sample"),
                options=list(sample_ids()),
                defaultValue=_FIRST_OFFERED,
                usesStaticStrings=True,
            ),
            tr("Which sample plan to build."),
        )
        self.add_all(*language_and_output())

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...plan.create import create_sample_plan
        from ...plan.info import with_gpkg_suffix

        sample = self.parameterAsEnumString(parameters, "SAMPLE", context)
        with self.shown_errors():
            path = with_gpkg_suffix(Path(self.parameterAsFileOutput(parameters, "OUTPUT", context)))
            create_sample_plan(path, sample, self.parameterAsEnumString(parameters, "LANGUAGE", context))
        feedback.pushInfo(tr("The plan is in {path}").format(path=path))
        return {"OUTPUT": str(path)}
