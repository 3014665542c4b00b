# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Create an empty plan."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterString,
)

from ...errors import mark
from ...i18n import tr
from ..base import PlanAlgorithm
from ..groups import PLAN_GROUP, PLAN_GROUP_ID
from ..plan_parameters import language_and_output

_KOREA = "125.0,130.0,33.0,38.7 [EPSG:4326]"


class CreatePlan(PlanAlgorithm):
    """The algorithm airegion:createplan."""

    algorithm_name = "createplan"
    display_name = mark("Create plan")
    group_id, group_name = PLAN_GROUP_ID, PLAN_GROUP
    summary = mark("Creates an empty plan with all its layers, styles, relations and a project.")
    help_text = mark(
        "Writes an empty plan: one GeoPackage with every layer and table of a regional AI-infrastructure plan and a"
        " QGIS project in which they are styled and related. Fill it by editing, or by importing your own layers.\n\n"
        "All layers share one projected CRS in metres. Leave it empty to use EPSG:5179 in Korea and the local UTM"
        " zone elsewhere."
    )
    search_tags = (mark("plan"), mark("GeoPackage"), mark("new"))

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # The plan's project is built with layers, which live on the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add(
            QgsProcessingParameterString("TITLE", tr("Title"), defaultValue=tr("New plan")),
            tr("The plan's title, shown in QGIS and on printed maps."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", tr("Region"), defaultValue=_KOREA),
            tr("The first view of the plan; it also decides the CRS when none is chosen."),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", tr("CRS"), optional=True),
            tr("A projected CRS in metres. Empty: EPSG:5179 in Korea, else the local UTM zone."),
        )
        self.add_all(*language_and_output())

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...plan.create import create_empty_plan
        from ...plan.crs import WGS84, crs_for
        from ...plan.info import with_gpkg_suffix

        if parameters.get("EXTENT") is None:
            # Processing does not give a script the default of an extent.
            parameters = {**parameters, "EXTENT": _KOREA}
        lonlat = QgsCoordinateReferenceSystem(WGS84)
        with self.shown_errors():
            path = with_gpkg_suffix(Path(self.parameterAsFileOutput(parameters, "OUTPUT", context)))
            crs = self.parameterAsCrs(parameters, "CRS", context)
            if not crs.isValid():
                crs = crs_for(self.parameterAsExtent(parameters, "EXTENT", context, lonlat))
            create_empty_plan(
                path,
                title=self.parameterAsString(parameters, "TITLE", context),
                crs=crs,
                language=self.parameterAsEnumString(parameters, "LANGUAGE", context),
                view=self.parameterAsExtent(parameters, "EXTENT", context, crs),
            )
        feedback.pushInfo(tr("The plan is in {path}").format(path=path))
        return {"OUTPUT": str(path), "CRS": crs.authid()}
