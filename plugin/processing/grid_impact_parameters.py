# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of the grid-impact scorecard: the version of the rules, and what is known of the sites."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..errors import mark
from ..i18n import tr
from ..paths import IMPACT_RULES
from .power_parameters import Documented

_NUMERIC = Qgis.ProcessingFieldParameterDataType.Numeric
_ANY = Qgis.ProcessingFieldParameterDataType.Any


# Name, title, type, help.
_SITE_FIELDS = (
    (
        "OWN_GENERATION_FIELD",
        mark("Field with own generation (MW)"),
        _NUMERIC,
        mark("What each site has installed; 0: none. Empty: not known."),
    ),
    (
        "LARGEST_UNIT_FIELD",
        mark("Field with the largest unit (MW)"),
        _NUMERIC,
        mark(
            "Contract power is cut only by what remains when this unit is out. Empty: all own generation is one"
            " unit, and nothing is cut."
        ),
    ),
    (
        "DIRECT_SUPPLY_FIELD",
        mark("Field that tells whether direct supply is legal"),
        _ANY,
        mark("yes or no, 1 or 0. Where it is not yes, own generation cuts no contract power."),
    ),
    (
        "EXISTING_FIELD",
        mark("Field with existing contract power (MW)"),
        _NUMERIC,
        mark("What the customer has there already. Without a field: new customers."),
    ),
    (
        "HEADROOM_FIELD",
        mark("Field with the headroom of the substation (MW)"),
        _NUMERIC,
        mark("Shown beside the item about grid headroom; nobody has published how many points it gives."),
    ),
    (
        "SELF_SUFFICIENCY_FIELD",
        mark("Field with the electricity self-sufficiency (%)"),
        _NUMERIC,
        mark("Used instead of the latest figure of the plan for the province or metropolitan city."),
    ),
)


def versions() -> list[str]:
    """Return the names of the versions that are shipped, from old to new."""
    return sorted(path.stem for path in IMPACT_RULES.glob("*.json"))


def version_parameters() -> list[Documented]:
    """Return which version of the rules is used."""
    shipped = versions()
    return [
        (
            QgsProcessingParameterEnum(
                "RULES",
                tr("Rules"),
                options=shipped,
                defaultValue=shipped[-1],
                usesStaticStrings=True,
            ),
            tr(
                "draft_2024: the published draft of the operating rules, which criteria of 2025-11-28 supersede; their"
                " points are not known."
            ),
        ),
        (
            QgsProcessingParameterFile(
                "RULES_FILE",
                tr("Rules of one's own"),
                QgsProcessingParameterFile.Behavior.File,
                optional=True,
                fileFilter=tr("JSON files (*.json)"),
            ),
            tr("Another version, as a document like the shipped ones; used instead of them."),
        ),
        (
            QgsProcessingParameterString("KNOWN_POINTS", tr("Known points"), optional=True, multiLine=True),
            tr(
                "What is known of items and gates, such as: grid_headroom = 8..12; policy_fit = 7;"
                " adequate_voltage = yes; local_tax = 50%..80%; value_added = FIELD. A percentage is an assumption of"
                " how far the item goes from its worst to its best. A field holds the points of each site. Or the same"
                " as a JSON object."
            ),
        ),
    ]


def site_field_parameters() -> list[Documented]:
    """Return the fields that say more about the sites, and the regions they lie in."""
    found: list[Documented] = [
        (
            QgsProcessingParameterField(
                name, tr(title), parentLayerParameterName="INPUT", type=kind, optional=True
            ),
            tr(help_text),
        )
        for name, title, kind, help_text in _SITE_FIELDS
    ]
    regions = QgsProcessingParameterFeatureSource(
        "REGION", tr("Regions"), [Qgis.ProcessingSourceType.VectorPolygon], optional=True
    )
    return [
        *found,
        (
            regions,
            tr(
                "Outlines with the codes of the Ministry of the Interior in the field “code”. Empty: those of the"
                " plan, if there are any."
            ),
        ),
    ]
