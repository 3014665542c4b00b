# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of the load of facilities: their kind, what their MW mean, and what they generate themselves."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ..i18n import tr
from .grid_impact_parameters import site_field_parameters
from .power_parameters import REAL, Documented, experts_demand_parameters, sites_parameters

# Words of the core, which loads late.
FACILITIES = ("data_centre", "fab_sic_200mm")
MEANINGS = ("it", "contract", "unknown")
COOLINGS = ("dry", "hybrid", "evaporative")
_SHARED = ("OWN_GENERATION_FIELD", "LARGEST_UNIT_FIELD", "DIRECT_SUPPLY_FIELD")
_NUMERIC = Qgis.ProcessingFieldParameterDataType.Numeric


def facility_parameters() -> list[Documented]:
    """Return the facilities, their kind, their MW and what these mean."""
    shared = {parameter.name(): parameter for parameter, _ in sites_parameters()}
    return [
        (
            shared["INPUT"],
            tr("Data centres or fabs, one for each feature, such as the data centres of a plan."),
        ),
        (
            _choice("FACILITY", tr("Kind of facility"), FACILITIES),
            tr("data_centre, or fab_sic_200mm: a fab of power semiconductors on SiC wafers of 200 mm."),
        ),
        (
            QgsProcessingParameterNumber("DEMAND_MW", tr("Demand (MW)"), REAL, 100.0, minValue=0.001),
            tr(
                "The MW of each data centre when no field is chosen below. Fabs take MW from a field only, else the"
                " assumption for their kind."
            ),
        ),
        (
            shared["DEMAND_FIELD"],
            tr(
                "The MW of each facility; of a fab the most it takes from the grid. A data centre without a number"
                " above 0 there has no known load; the number above is not used for it."
            ),
        ),
        (
            _choice("DEMAND_BASIS", tr("What the MW mean"), MEANINGS),
            tr(
                "it: load of the IT equipment. contract: contract power. unknown: nobody says, so both are computed;"
                " the result is the widest range of both, without likely values. Fabs: not used."
            ),
        ),
        (
            _choice("COOLING", tr("Cooling"), COOLINGS, "hybrid"),
            tr("What water a data centre takes: dry, hybrid or evaporative cooling."),
        ),
    ]


def experts_facility_parameters() -> list[Documented]:
    """Return what has a good default, and the fields about own generation."""
    shared = {parameter.name(): (parameter, words) for parameter, words in experts_demand_parameters()}
    of_sites = {parameter.name(): (parameter, words) for parameter, words in site_field_parameters()}
    return [
        shared["HALL"],
        (
            shared["BASIS_FIELD"][0],
            tr(
                "What each figure of the demand field means: it, contract, secured or receiving, as in mw_basis of a"
                " plan's data centres. Where it is empty the choice above holds; any other word is read both ways."
            ),
        ),
        (
            _field("PUE_FIELD", tr("Field with the PUE")),
            tr("A PUE of 1 or more is used instead of the assumption for the hall."),
        ),
        *(of_sites[name] for name in _SHARED),
        (
            _field("OWN_GENERATION_GWH_FIELD", tr("Field with the output of own generation (GWh a year)")),
            tr("Where it is empty, what is installed is multiplied by the assumed capacity factor."),
        ),
        shared["ID_FIELD"],
    ]


def _choice(name: str, title: str, words: tuple[str, ...], default: str = "") -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(
        name, title, options=list(words), defaultValue=default or words[0], usesStaticStrings=True
    )


def _field(name: str, title: str) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(
        name, title, parentLayerParameterName="INPUT", type=_NUMERIC, optional=True
    )
