# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Make candidate sites: a grid over an area without what is excluded."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...errors import mark
from ...i18n import tr
from ..base import PlanAlgorithm, Progress, told_to
from ..groups import SITING_GROUP, SITING_GROUP_ID
from ..layers import chosen_input, layer_inputs
from ..output import dress_like_plan_layer, field, joined_fields, written_output
from ..parsing import distances

SHAPES, _KIND = ("hexagon", "square"), Qgis.WkbType.MultiPolygon


class CreateCandidates(PlanAlgorithm):
    """The algorithm airegion:createcandidates."""

    algorithm_name = "createcandidates"
    display_name = mark("Create candidate sites")
    group_id, group_name = SITING_GROUP_ID, SITING_GROUP
    summary = mark("Covers an area with hexagons or squares, minus what is excluded.")
    help_text = mark(
        "Covers an area with hexagons (size: flat to flat) or squares (size: side) of one size, cuts out the exclusion"
        " layers widened by their buffers, and drops what is left smaller than the minimum area.\n\n"
        "The grid has a fixed origin, so the cells of neighbouring areas fit together and keep their identifiers."
        " Everything is computed in a projected CRS in metres: the one chosen, else the area's own, else EPSG:5179 in"
        " Korea and the local UTM zone elsewhere."
    )
    search_tags = (mark("hexagon"), mark("grid"), mark("candidate"), mark("site"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        polygons = Qgis.ProcessingSourceType.VectorPolygon
        number = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterFeatureSource("INPUT", tr("Area"), [polygons]),
            tr("Polygons of the region in which to look for sites."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "SHAPE", tr("Shape"), options=list(SHAPES), defaultValue=SHAPES[0], usesStaticStrings=True
            ),
            tr("hexagon or square."),
        )
        self.add(
            QgsProcessingParameterNumber("SIZE", tr("Size (m)"), number, defaultValue=500.0, minValue=1.0),
            tr("Hexagon: distance from flat side to flat side. Square: side. In metres."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "EXCLUSIONS",
                tr("Exclusion layers"),
                Qgis.ProcessingSourceType.VectorAnyGeometry,
                optional=True,
            ),
            tr("What cannot be built on: polygons, or lines and points widened by a buffer."),
        )
        self.add(
            QgsProcessingParameterString("BUFFERS", tr("Buffers (m)"), defaultValue="0", optional=True),
            tr(
                "One distance in metres for all exclusion layers, or one for each, separated by semicolons: 100; 250"
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                "MIN_AREA", tr("Minimum area (m²)"), number, defaultValue=0.0, minValue=0.0
            ),
            tr("Cells with less area left are dropped."),
        )
        self.add(
            QgsProcessingParameterBoolean("CLIP", tr("Cut cells at the edge of the area"), defaultValue=True),
            tr("Otherwise whole cells are kept whose centre lies in the area."),
        )
        self.add(
            QgsProcessingParameterCrs("CRS", tr("CRS of the grid"), optional=True),
            tr("A projected CRS in metres."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Candidate sites"), polygons),
            tr("One feature for each cell, with identifier and area."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of candidate sites")))

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ...plan.crs import working_crs
        from ...plan.location import middle
        from ...studies.create_candidates import CandidateRequest

        area = chosen_input(self, parameters, "INPUT", context)
        layers = self.parameterAsLayerList(parameters, "EXCLUSIONS", context)
        buffers = distances(self.parameterAsString(parameters, "BUFFERS", context), len(layers))
        chosen = self.parameterAsCrs(parameters, "CRS", context)
        place = middle(self.parameterAsSource(parameters, "INPUT", context), context.transformContext())
        return CandidateRequest(
            area=area,
            crs=working_crs((chosen, area.crs), place, area.crs, context.transformContext(), area.title),
            transform_context=context.transformContext(),
            shape=self.parameterAsEnumString(parameters, "SHAPE", context),
            size_m=self.parameterAsDouble(parameters, "SIZE", context),
            exclusions=list(zip(layer_inputs(layers, context), buffers, strict=True)),
            min_area_m2=self.parameterAsDouble(parameters, "MIN_AREA", context),
            clip=self.parameterAsBoolean(parameters, "CLIP", context),
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...studies.create_candidates import create_candidates
        from ..candidate_output import write_candidates

        fields = joined_fields(QgsFields(), [field("id", "text"), field("area_m2", "real")])
        with self.shown_errors():
            cells = create_candidates(self.request, Progress(feedback, 0, 60), told_to(feedback))
            with written_output(self, parameters, context, fields, _KIND, self.request.crs) as output:
                write_candidates(cells, fields, output, Progress(feedback, 60, 100))
            self.destination = output.destination
        feedback.pushInfo(tr("{count} candidate sites").format(count=len(cells.ids)))
        return {"OUTPUT": output.destination, "COUNT": len(cells.ids)}

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        dress_like_plan_layer(self.destination, "candidate_site", context, feedback)
        return {}
