# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of a grid model, its base case and its study cases."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..i18n import tr
from .power_parameters import INTEGER, REAL, Documented

# Words of the core, which loads late.
SHARINGS = ("equal", "by_transformers")
DISPATCHES = ("pro_rata", "merit_order")
SOURCES = ("capacity", "output")
CIRCUITS = ("comment", "none")
_TABLE = [Qgis.ProcessingSourceType.Vector]
_POINT, _POLYGON = Qgis.ProcessingSourceType.VectorPoint, Qgis.ProcessingSourceType.VectorPolygon


def year_parameter() -> Documented:
    """Return the year of the grid."""
    year = QgsProcessingParameterNumber(
        "YEAR", tr("Year of the grid"), INTEGER, None, optional=True, minValue=1900, maxValue=2100
    )
    return year, tr("The grid as of the end of that year, planned lines included; empty: what exists.")


def joining_parameters() -> list[Documented]:
    """Return the distances within which ends and substations are joined."""
    return [
        (
            QgsProcessingParameterNumber(
                "TOLERANCE",
                tr("Reach of a line's end (m)"),
                REAL,
                None,
                optional=True,
                minValue=0.0,
                maxValue=50000.0,
            ),
            tr("How near a line's end must be to a substation where it names none; empty: as assumed."),
        ),
        (
            QgsProcessingParameterNumber(
                "SAME_SITE", tr("Substations of one site (m)"), REAL, 0.0, minValue=0.0, maxValue=50000.0
            ),
            tr("Substations so near to each other are joined by transformers; 0: each row is a site."),
        ),
    ]


def base_case_parameters() -> list[Documented]:
    """Return what a base case is made of."""
    return [
        (
            QgsProcessingParameterString("DEMAND", tr("Demand of regions (MW)"), optional=True),
            tr(
                "By the codes of regions, such as: 26 = 1200; 48 = 900. It is shared among their substations without a"
                " published load."
            ),
        ),
        *_table_parameters("DEMAND_TABLE", tr("Table with the demand of regions"), "region_code"),
        (
            QgsProcessingParameterFeatureSource("REGION", tr("Regions"), [_POLYGON], optional=True),
            tr("Tells in which region a substation is; empty: the plan's layer, if there is one."),
        ),
        (
            QgsProcessingParameterField(
                "REGION_FIELD",
                tr("Field with the codes of regions"),
                "code",
                parentLayerParameterName="REGION",
                optional=True,
            ),
            tr("The codes that the demand is told by; in a plan: code."),
        ),
        (
            _choice("SHARING", tr("Sharing of a region's demand"), SHARINGS),
            tr("equal: in equal shares. by_transformers: by transformer capacity where all are known."),
        ),
        (
            _choice("DISPATCH", tr("Dispatch of power plants"), DISPATCHES),
            tr("pro_rata: all alike by what is available. merit_order: one group of fuels after the other."),
        ),
        *_table_parameters("BOUNDARY", tr("Table with flows at the edge"), "substation_id"),
        (
            QgsProcessingParameterBoolean("NO_EXCHANGE", tr("Nothing flows across the edge"), False),
            tr(
                "Declare that the network has no edge. Without this or a table the base case is not complete."
            ),
        ),
    ]


def _table_parameters(name: str, title: str, code: str) -> list[Documented]:
    return [
        (
            QgsProcessingParameterFeatureSource(name, title, _TABLE, optional=True),
            tr("One row for each code, with MW; at the edge what flows in, below 0 what flows out."),
        ),
        (
            QgsProcessingParameterField(
                f"{name}_CODE", tr("{table}: codes").format(table=title), code, name, optional=True
            ),
            tr("The field with the codes of regions, or the ids of substations."),
        ),
        (
            QgsProcessingParameterField(
                f"{name}_MW", tr("{table}: MW").format(table=title), "mw", name, optional=True
            ),
            tr("The field with the MW."),
        ),
    ]


def case_file_parameters() -> list[Documented]:
    """Return a case file instead of layers, and where its buses are."""
    as_file = QgsProcessingParameterFile.Behavior.File
    return [
        (
            QgsProcessingParameterFile(
                "CASE", tr("MATPOWER case"), as_file, optional=True, fileFilter=tr("MATPOWER cases (*.m)")
            ),
            tr("A case of version 2 instead of the plan's grid; its loads and generation are the base case."),
        ),
        (
            QgsProcessingParameterFeatureSource(
                "BUS_LAYER", tr("Places of the buses"), [_POINT], optional=True
            ),
            tr("Points that name the numbers of buses; buses without one have no place on the map."),
        ),
        (
            QgsProcessingParameterField(
                "BUS_FIELD",
                tr("Field with the numbers of the buses"),
                parentLayerParameterName="BUS_LAYER",
                optional=True,
            ),
            tr("The number that each point stands for, as in the first column of mpc.bus."),
        ),
        (
            QgsProcessingParameterField(
                "BUS_NAME_FIELD",
                tr("Field with the names of the buses"),
                parentLayerParameterName="BUS_LAYER",
                optional=True,
            ),
            tr("What the buses are called; empty: as the case calls them."),
        ),
        (
            _choice("CIRCUITS", tr("Circuits of a row of the case"), CIRCUITS),
            tr(
                "comment: as many as the comment after a row tells, such as: 154 line 2. none: each row is one circuit."
            ),
        ),
    ]


def study_case_parameters() -> list[Documented]:
    """Return what most people declare of study cases."""
    return [
        (
            QgsProcessingParameterString("LOAD_FACTORS", tr("Load factors"), "1.0"),
            tr("One snapshot for each, load and generation scaled alike, such as: 0.9; 1.0"),
        ),
        (
            QgsProcessingParameterString("CUTOFFS", tr("Cut-offs of sensitivities"), "0.05; 0.10"),
            tr(
                "One study case for each: a line limits a bus only if this share of a load there flows over it."
            ),
        ),
        (
            QgsProcessingParameterBoolean("OUTAGES", tr("Outages of one circuit (N-1)"), True),
            tr("Also after the outage of any one circuit; otherwise with all in service only."),
        ),
        (
            QgsProcessingParameterNumber(
                "CAP_MW", tr("Largest load looked for (MW)"), REAL, 2000.0, minValue=0.001
            ),
            tr("Where nothing limits up to here, the answer is “at least” this."),
        ),
        (
            QgsProcessingParameterString("BUSES", tr("Buses to look at"), optional=True),
            tr("Ids of substations or buses, or numbers of a case, such as: 4; 7. Empty: all."),
        ),
    ]


def monitoring_parameters() -> list[Documented]:
    """Return which branches limit, and who serves more load."""
    return [
        (
            QgsProcessingParameterNumber(
                "MINIMUM_KV", tr("Monitored from (kV)"), REAL, 0.0, minValue=0.0, maxValue=2000.0
            ),
            tr("Lines and transformers of a lower voltage at either end limit nothing."),
        ),
        (
            QgsProcessingParameterFeatureSource("AREA", tr("Monitored area"), [_POLYGON], optional=True),
            tr("Only lines and transformers with both ends inside limit; empty: all."),
        ),
        (
            _choice("SOURCE", tr("More load is served by"), SOURCES),
            tr("capacity: all generators by their capacity. output: those that run, by their output."),
        ),
    ]


def _choice(name: str, title: str, options: tuple[str, ...]) -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(
        name, title, options=list(options), defaultValue=options[0], usesStaticStrings=True
    )
