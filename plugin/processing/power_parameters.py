# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters that algorithms about power share: the grid's layers, the demand, and what is assumed."""

from __future__ import annotations

from datetime import UTC, datetime

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..i18n import tr

Documented = tuple[QgsProcessingParameterDefinition, str]

REAL = Qgis.ProcessingNumberParameterType.Double
INTEGER = Qgis.ProcessingNumberParameterType.Integer
_POINT, _LINE = Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.VectorLine
_ANY = Qgis.ProcessingSourceType.VectorAnyGeometry

# Parameter, and the layer of a plan that it stands in for.
GRID_LAYERS = {"SUBSTATION": "substation", "POWER_LINE": "power_line", "POWER_PLANT": "power_plant"}
# What MW mean, and whose PUE counts: words of the core, which loads late.
DEMAND_BASES = ("it", "contract", "grid")
HALLS = ("new_ai", "older_enterprise")


def plan_parameter() -> Documented:
    """Return the choice of a plan."""
    as_file = QgsProcessingParameterFile.Behavior.File
    return (
        QgsProcessingParameterFile(
            "PLAN", tr("Plan"), as_file, optional=True, fileFilter=tr("Plans (*.gpkg)")
        ),
        tr("The plan whose grid is studied; empty: the plan that is open."),
    )


def grid_parameters(*names: str) -> list[Documented]:
    """Return layers used instead of the plan's, each with the names of its fields."""
    titles = {
        "SUBSTATION": (tr("Substations"), tr("Fields of the substations")),
        "POWER_LINE": (tr("Transmission lines"), tr("Fields of the transmission lines")),
        "POWER_PLANT": (tr("Power plants"), tr("Fields of the power plants")),
    }
    found: list[Documented] = []
    for name in names:
        layer, fields = titles[name]
        kind = _LINE if name == "POWER_LINE" else _POINT
        found += [
            (
                QgsProcessingParameterFeatureSource(name, layer, [kind], optional=True),
                tr("Used instead of the plan's layer; empty: the plan's layer, if there is one."),
            ),
            (
                QgsProcessingParameterString(f"{name}_FIELDS", fields, optional=True),
                tr(
                    "Where fields are called otherwise than in a plan, such as: voltage_kv = VOLT; name_ko = NAME. A"
                    " plan's columns: id, name, name_ko, kind, status, opened, voltage_kv, transformer_mva, banks,"
                    " peak_load_mw, headroom_mw; circuits, capacity_mva, from_id, to_id, length_km; capacity_mw."
                ),
            ),
        ]
    return found


def rules_parameters() -> list[Documented]:
    """Return where edits of assumptions come from, and the CRS."""
    return [
        assumptions_parameter(),
        (
            QgsProcessingParameterCrs("CRS", tr("CRS for distances"), optional=True),
            tr("A projected CRS in metres; empty: that of the plan, or one that fits the layers."),
        ),
    ]


def assumptions_parameter() -> Documented:
    """Return the file with edits of assumptions."""
    as_file = QgsProcessingParameterFile.Behavior.File
    return (
        QgsProcessingParameterFile(
            "ASSUMPTIONS",
            tr("Assumptions"),
            as_file,
            optional=True,
            fileFilter=tr("JSON files (*.json)"),
        ),
        tr("Edits of assumptions, as the assumptions page exports them; empty: those of the open project."),
    )


def sites_parameters() -> list[Documented]:
    """Return the sites and what they ask for."""
    return [
        (
            QgsProcessingParameterFeatureSource("INPUT", tr("Sites"), [_ANY]),
            tr(
                "Places that want power: points, lines or polygons in any CRS; lines leave from their middles."
            ),
        ),
        (
            QgsProcessingParameterNumber("DEMAND_MW", tr("Demand (MW)"), REAL, 100.0, minValue=0.001),
            tr("What each site asks for, where no field below is chosen."),
        ),
        (
            QgsProcessingParameterField(
                "DEMAND_FIELD",
                tr("Field with the demand (MW)"),
                parentLayerParameterName="INPUT",
                type=Qgis.ProcessingFieldParameterDataType.Numeric,
                optional=True,
            ),
            tr(
                "The demand of each site in MW; a site without a number there asks for nothing that is known."
            ),
        ),
        (
            QgsProcessingParameterEnum(
                "DEMAND_BASIS",
                tr("What the MW mean"),
                options=list(DEMAND_BASES),
                defaultValue=DEMAND_BASES[0],
                usesStaticStrings=True,
            ),
            tr(
                "it: load of the IT equipment, to which cooling and losses are added by the PUE. contract: contract"
                " power. grid: load as the grid sees it. Contract power is grid load over the power factor."
            ),
        ),
    ]


def experts_demand_parameters() -> list[Documented]:
    """Return what has a good default about the demand."""
    return [
        (
            QgsProcessingParameterEnum(
                "HALL",
                tr("Kind of hall"),
                options=list(HALLS),
                defaultValue=HALLS[0],
                usesStaticStrings=True,
            ),
            tr("Whose PUE turns IT load into grid load: a new AI hall or an older one of an enterprise."),
        ),
        (
            QgsProcessingParameterField(
                "BASIS_FIELD",
                tr("Field with what the MW mean"),
                parentLayerParameterName="INPUT",
                optional=True,
            ),
            tr(
                "What the figures of the demand field mean: it, contract, secured, receiving or grid, as in mw_basis of"
                " a plan's data centres; otherwise the choice above holds."
            ),
        ),
        (
            QgsProcessingParameterField(
                "ID_FIELD", tr("Identifier of the sites"), parentLayerParameterName="INPUT", optional=True
            ),
            tr("The field that names the sites; empty: id, else the feature id."),
        ),
    ]


def start_parameter() -> Documented:
    """Return when work may begin."""
    today = datetime.now(tz=UTC)
    year = round(today.year + (today.month - 1) / 12, 1)
    return (
        QgsProcessingParameterNumber(
            "START_YEAR", tr("Year in which work begins"), REAL, year, minValue=1990.0, maxValue=2100.0
        ),
        tr("When the application is made; decimals are parts of the year (2027.5 is July 2027)."),
    )


def reach_parameter() -> Documented:
    """Return how far connections go."""
    return (
        QgsProcessingParameterNumber("REACH_KM", tr("Reach (km)"), REAL, 20.0, minValue=0.1, maxValue=500.0),
        tr("How far a substation may be, in a straight line."),
    )


def building_parameters() -> list[Documented]:
    """Return how connections are built and chosen."""
    return [
        (
            QgsProcessingParameterBoolean("UNDERGROUND", tr("Underground lines"), True),
            tr("Cables instead of overhead lines from 154 kV up."),
        ),
        (
            QgsProcessingParameterBoolean("KNOWN_HEADROOM", tr("Only where headroom is known"), False),
            tr("Choose no substation of which nobody knows the headroom."),
        ),
        (
            QgsProcessingParameterRasterLayer("COST_RASTER", tr("Cost raster for routes"), optional=True),
            tr(
                "How many times as much a metre of line costs to lay in a cell than elsewhere, in the first band. Cells"
                " below 0 and without data are barriers. With it the best options follow the cheapest way: it has one"
                " length, without a range, and a line costs as many times as much as each cell says, with the range of"
                " the costs per km alone. Without it, and where the raster is too fine for the distance, routes are"
                " straight lines times a detour factor. A way round barriers is looked for as far beyond the places as"
                " twice the distance between them, where the raster is not too fine for that."
            ),
        ),
        (
            QgsProcessingParameterNumber(
                "MAX_ROUTES", tr("Options with a route"), INTEGER, 3, minValue=1, maxValue=50
            ),
            tr("For how many of the best options of each site routes over the cost raster are looked for."),
        ),
    ]
