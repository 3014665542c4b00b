# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of the import: each with its help, what has a good default apart."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..i18n import tr
from ..plan.schema import LAYERS
from ..plan.vocabulary import STATUS

AUTO = "auto"
ENCODINGS = (AUTO, "UTF-8", "CP949", "UTF-16", "windows-1252", "Shift_JIS", "GB18030")
# What the plugin itself writes.
_NOT_FOR_IMPORT = ("siting_model", "run")

Documented = tuple[QgsProcessingParameterDefinition, str]


def importable_layers() -> list[str]:
    """Return the layers and tables of a plan that take foreign data."""
    return [name for name in LAYERS if name not in _NOT_FOR_IMPORT]


def everyones_parameters() -> list[Documented]:
    """Return what every user of the import decides."""
    as_file = QgsProcessingParameterFile.Behavior.File
    return [
        (
            QgsProcessingParameterVectorLayer("INPUT", tr("Data"), [Qgis.ProcessingSourceType.Vector]),
            tr(
                "A layer, shapefile, GeoPackage, CSV or XLSX; a sheet is written as file.xlsx|layername=Sheet1."
            ),
        ),
        (
            QgsProcessingParameterFile(
                "PLAN", tr("Plan"), as_file, optional=True, fileFilter=tr("Plans (*.gpkg)")
            ),
            tr("The plan that takes the data; empty: the plan that is open."),
        ),
        (
            _choice("LAYER", tr("Layer of the plan"), importable_layers(), None),
            tr("Where the features go: {layers}.").format(
                layers=", ".join(f"{name} ({tr(LAYERS[name].title)})" for name in importable_layers())
            ),
        ),
        *_provenance_parameters(),
        (
            QgsProcessingParameterEnum(
                "STATUS",
                tr("Status of rows without one"),
                list(STATUS),
                optional=True,
                usesStaticStrings=True,
            ),
            tr("Empty: rows that say no status are rejected."),
        ),
        (
            QgsProcessingParameterString("KIND", tr("Kind of rows without one"), optional=True),
            tr("A word of the layer, such as substation. Empty: rows that say no kind are rejected."),
        ),
        (
            QgsProcessingParameterCrs("CRS", tr("CRS of the data"), optional=True),
            tr(
                "Empty: the one that the file names. Where it names none, or one that cannot be true, the message lists"
                " those that fit."
            ),
        ),
        (
            QgsProcessingParameterBoolean("PREVIEW", tr("Only report, write nothing"), defaultValue=False),
            tr("Shows in the report what would be taken, changed and rejected, before the plan is touched."),
        ),
    ]


def _provenance_parameters() -> list[Documented]:
    return [
        (
            QgsProcessingParameterString("SOURCE", tr("Source"), optional=True),
            tr(
                "Who published the data, under what title; it goes into every feature. Needed unless a column of the"
                " data says it."
            ),
        ),
        (
            QgsProcessingParameterString("LICENCE", tr("Licence"), optional=True),
            tr("The terms on which the data may be used, such as KOGL Type 1 or CC BY 4.0."),
        ),
        (
            QgsProcessingParameterDateTime(
                "DATE", tr("Date of the data"), QgsProcessingParameterDateTime.Type.Date, optional=True
            ),
            tr("The day of which the data tells, or on which it was downloaded."),
        ),
    ]


def experts_parameters() -> list[Documented]:
    """Return what has a good default."""
    return [*_map_parameters(), *_place_parameters(), *_duplicate_parameters()]


def _map_parameters() -> list[Documented]:
    return [
        (
            QgsProcessingParameterMatrix(
                "FIELD_MAP",
                tr("Field map"),
                0,
                False,
                [tr("Column of the plan"), tr("Column of the data or 'text'"), tr("Unit")],
                optional=True,
            ),
            tr(
                "Which column of the data fills which column of the plan. Empty: as suggested by the names; the report"
                " lists it. A fixed text stands in single quotes. A row * adds the suggestions for all other columns."
                " Units: kW, MW, kVA, V, kV, m2, ha, km2, 평, km, m3/day, 억원 …; apparent power becomes real power"
                " only by a power factor, as in MVA x 0.9."
            ),
        ),
        (
            QgsProcessingParameterMatrix(
                "VALUE_MAP",
                tr("Value map"),
                0,
                False,
                [tr("Column of the plan"), tr("Value in the data"), tr("Word of the plan")],
                optional=True,
            ),
            tr(
                "What values of status, kind and other coded columns mean, in addition to the words that are known. An"
                " empty word means not known."
            ),
        ),
        (
            _choice(
                "UNREADABLE", tr("Optional values that cannot be read"), ["reject", "leave_empty"], "reject"
            ),
            tr(
                "reject: the row is not taken. leave_empty: the row is taken without the value, and the report has a"
                " line for each. Status, kind and other required columns always need a value that can be read."
            ),
        ),
        (
            _choice("ENCODING", tr("Encoding"), list(ENCODINGS), AUTO),
            tr("auto: detected, and told in the report."),
        ),
    ]


def _place_parameters() -> list[Documented]:
    return [
        (
            QgsProcessingParameterField(
                "X_FIELD", tr("Column of x or longitude"), None, "INPUT", optional=True
            ),
            tr("For a table without geometry; empty: found by its name."),
        ),
        (
            QgsProcessingParameterField(
                "Y_FIELD", tr("Column of y or latitude"), None, "INPUT", optional=True
            ),
            tr("For a table without geometry; empty: found by its name."),
        ),
        (
            _choice("GEOMETRY", tr("Geometries of another kind"), ["adapt", "strict", "circles"], "adapt"),
            tr(
                "adapt: an area becomes a point on it, and a line in parts that join becomes one line. strict: they are"
                " rejected. circles: as adapt, and a point in a layer of outlines becomes a circle: of its area, marked"
                " as indicative, or without an area of its position accuracy, marked as a position only. What loses"
                " nothing, such as one part instead of a collection of one, is always done."
            ),
        ),
        (
            _choice("INVALID", tr("Geometries that are not valid"), ["repair", "reject"], "repair"),
            tr("repair: named in the report. reject: the feature is not taken."),
        ),
    ]


def _duplicate_parameters() -> list[Documented]:
    number = QgsProcessingParameterNumber.Type.Double
    return [
        (
            _choice(
                "DUPLICATES_BY",
                tr("What makes a duplicate"),
                ["id", "id or place and name", "none"],
                "id or place and name",
            ),
            tr(
                "Compared with the plan and within the data: the same identifier, or the same name near the same place."
            ),
        ),
        (
            _choice("DUPLICATES", tr("Duplicates"), ["skip", "update", "stop"], "skip"),
            tr(
                "skip: the plan stays as it is. update: what the data says replaces what the plan says; what the data"
                " does not say stays. stop: nothing is imported."
            ),
        ),
        (
            QgsProcessingParameterNumber(
                "DUPLICATE_DISTANCE",
                tr("Distance of duplicates (m)"),
                number,
                defaultValue=100.0,
                minValue=0.0,
            ),
            tr("How far apart two features of one name are still the same."),
        ),
    ]


def _choice(
    name: str, title: str, options: list[str], default: str | None
) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterEnum(name, title, options, defaultValue=default, usesStaticStrings=True)
