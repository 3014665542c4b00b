# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The load of data centres and fabs."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ...errors import mark
from ...i18n import tr
from ..base import PlanAlgorithm, Progress
from ..facility_load_parameters import experts_facility_parameters, facility_parameters
from ..groups import POWER_GROUP, POWER_GROUP_ID
from ..output import written_output
from ..power_parameters import assumptions_parameter


class FacilityLoad(PlanAlgorithm):
    """The algorithm airegion:facilityload."""

    algorithm_name = "facilityload"
    display_name = mark("Load of facilities")
    group_id, group_name = POWER_GROUP_ID, POWER_GROUP
    summary = mark(
        "Tells the MW, energy, water, CO2, plot and jobs of data centres and fabs from their published MW."
    )
    help_text = mark(
        "IT load times the PUE is the load on the grid, and that over the power factor is contract power; a figure of"
        " contract power is read the other way round. Energy is the load on the grid times a load factor; water goes"
        " by the cooling. When nobody says what the MW mean, both readings are computed: the result is their widest"
        " range, and no value in it is likely.\n\n"
        "Own generation is taken off only where direct supply is legal: its output off the energy, and what remains"
        " without its largest unit off contract power. Otherwise it is sold to the market. CO2 is that of all energy"
        " as if it came from the grid.\n\n"
        "Every figure is modelled from assumptions, which the log lists. Ranges are the widest: all that is uncertain"
        " goes the same way at once. For fabs no published load was found, and plot and jobs are not known."
    )
    search_tags = (mark("power"), mark("data centre"), mark("PUE"), mark("water"), mark("contract power"))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_all(*facility_parameters())
        self.add_all(*experts_facility_parameters(), assumptions_parameter(), advanced=True)
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Facilities with loads")),
            tr("The facilities with all their fields, followed by their loads and what is missing."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", tr("Number of facilities")))
        self.addOutput(QgsProcessingOutputNumber("UNKNOWN", tr("Facilities whose load is not known")))

    def read_request(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        from ..facility_load_form import load_request

        return load_request(self, parameters, context)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ...studies.facility_load import facility_load
        from ..facility_load_form import loaded_fields, report, write_loads

        progress = Progress(feedback)
        with self.shown_errors():
            self.loads = loads = facility_load(self.request, progress.stage(0, 50))
            source = self.parameterAsSource(parameters, "INPUT", context)
            fields = loaded_fields(source.fields())
            sink = (fields, source.wkbType(), source.sourceCrs())
            with written_output(self, parameters, context, *sink, progress=progress.stage(95, 100)) as output:
                write_loads(loads, source, fields, output, progress.stage(50, 95))
        self.destination = output.destination
        report(loads, feedback)
        return {
            "OUTPUT": self.destination,
            "COUNT": len(loads),
            "UNKNOWN": int(loads.is_unknown.sum()),
        }

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..facility_load_form import COLUMNS
        from ..report_table import show_report

        show_report(self.destination, COLUMNS, context, feedback)
        return {}
