# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of the scorer: each with its help, the experts' ones apart."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..i18n import tr
from ..plan.slots import shipped_model_ids
from .power_parameters import assumptions_parameter

AS_IN_MODEL = "as in the model"

Documented = tuple[QgsProcessingParameterDefinition, str]


def everyones_parameters() -> list[Documented]:
    """Return what every user of the scorer chooses."""
    plans, models = tr("Plans (*.gpkg)"), tr("JSON files (*.json)")
    as_file = QgsProcessingParameterFile.Behavior.File
    return [
        (
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Sites"), [Qgis.ProcessingSourceType.VectorAnyGeometry]
            ),
            tr("Parcels, candidate sites, complexes: points, lines or polygons in any CRS."),
        ),
        (
            QgsProcessingParameterFile("PLAN", tr("Plan"), as_file, optional=True, fileFilter=plans),
            tr("The plan whose layers are measured; empty: the plan that is open."),
        ),
        (
            QgsProcessingParameterEnum(
                "MODEL",
                tr("Siting model"),
                options=list(shipped_model_ids()),
                defaultValue=shipped_model_ids()[0],
                usesStaticStrings=True,
            ),
            tr("A siting model shipped with the plugin."),
        ),
        (
            QgsProcessingParameterFile(
                "MODEL_FILE", tr("Siting model file"), as_file, optional=True, fileFilter=models
            ),
            tr("A siting model of your own (JSON), used instead of the shipped one."),
        ),
        (
            QgsProcessingParameterString("WEIGHTS", tr("Other weights"), optional=True, multiLine=True),
            tr(
                "Weights that replace the model's: connection_cost = 20; slope = 0. Zero switches a criterion off."
            ),
        ),
    ]


def experts_parameters() -> list[Documented]:
    """Return what has a good default."""
    return [
        (
            QgsProcessingParameterEnum(
                "AGGREGATION",
                tr("Aggregation"),
                options=[AS_IN_MODEL, "weighted_sum", "weighted_product", "topsis"],
                defaultValue=AS_IN_MODEL,
                usesStaticStrings=True,
            ),
            tr("How utilities become a score."),
        ),
        (
            QgsProcessingParameterEnum(
                "MISSING",
                tr("Missing values"),
                options=[AS_IN_MODEL, "neutral", "worst", "exclude"],
                defaultValue=AS_IN_MODEL,
                usesStaticStrings=True,
            ),
            tr("What a site's missing value counts: a utility of 0.5, of 0, or the site is excluded."),
        ),
        (
            QgsProcessingParameterEnum(
                "INVALID_GEOMETRY",
                tr("Invalid geometries"),
                options=["repair", "skip", "stop"],
                defaultValue="repair",
                usesStaticStrings=True,
            ),
            tr(
                "repair: an invalid geometry is repaired for measuring. skip: its site, or one without geometry, is"
                " excluded. stop: an error that names them, also those of the layers that are measured."
            ),
        ),
        (
            QgsProcessingParameterField(
                "ID_FIELD", tr("Identifier of the sites"), parentLayerParameterName="INPUT", optional=True
            ),
            tr(
                "Names the sites and decides their order when scores are equal; empty: the field id, else feature ids."
                " A PNU (19 digits) needs a field of text or of whole numbers."
            ),
        ),
        assumptions_parameter(),
        (
            QgsProcessingParameterCrs("CRS", tr("CRS for measuring"), optional=True),
            tr(
                "A projected CRS in metres; empty: the plan's, else the sites' own, else one that fits the place."
            ),
        ),
    ]
