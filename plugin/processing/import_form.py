# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The form of the import: its parameters become a request, its result becomes messages and a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProject,
    QgsVectorLayer,
)

from ..errors import InputError, mark
from ..plan.importing.report import ACTION_LABELS, ReportRow
from ..plan.importing.source_table import SourceInput, source_input, source_of_path
from ..plan.importing.value_map import dictionary, word_key
from ..plan.info import require_current
from ..plan.project import plan_path
from ..plan.schema import LAYERS
from ..studies.import_assets import ImportRequest
from ..studies.import_rows import Provenance
from .base import Progress
from .import_parameters import AUTO
from .output import Output
from .report_table import ReportColumn, report_fields

_MAP_COLUMNS = 3
_TELL_EVERY = 5000
REPORT_COLUMNS = (
    ReportColumn("row", mark("Row"), "integer", 60),
    ReportColumn("id", mark("Identifier in the plan"), width_px=160),
    ReportColumn("name", mark("Name"), width_px=160),
    ReportColumn("action", mark("What became of it"), words=ACTION_LABELS),
    ReportColumn("column", mark("Column"), width_px=130),
    ReportColumn("given", mark("Given"), width_px=150),
    ReportColumn("stored", mark("Stored"), width_px=150),
    ReportColumn("reason", mark("Reason"), width_px=520),
    ReportColumn("count", mark("Count"), "integer", 60),
)


def import_request(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> ImportRequest:
    """Resolve the parameters; main thread only. Raises when the plan's layer is being edited."""

    def text(name: str) -> str:
        return str(algorithm.parameterAsString(parameters, name, context)).strip()

    def choice(name: str) -> str:
        return str(algorithm.parameterAsEnumString(parameters, name, context))

    plan, layer, encoding = _plan(algorithm, parameters, context), choice("LAYER"), choice("ENCODING")
    require_current(plan)
    if (edited := edited_layer(context.project(), plan, layer)) is not None:
        raise InputError(
            mark("The layer has edits that are not saved"),
            where="{layer}",
            layer=edited.name(),
            remedy=mark("Save or discard them in QGIS, then import again."),
        )
    return ImportRequest(
        source=_source(algorithm, parameters, context),
        plan=plan,
        layer=layer,
        provenance=Provenance(text("SOURCE"), text("LICENCE"), _date(algorithm, parameters, context)),
        crs=algorithm.parameterAsCrs(parameters, "CRS", context),
        transform_context=context.transformContext(),
        field_map=_rows(algorithm, parameters, "FIELD_MAP", context),
        value_map=_rows(algorithm, parameters, "VALUE_MAP", context),
        x_field=text("X_FIELD"),
        y_field=text("Y_FIELD"),
        encoding="" if encoding == AUTO else encoding,
        geometry=choice("GEOMETRY"),
        invalid=choice("INVALID"),
        unreadable=choice("UNREADABLE"),
        duplicates_by=choice("DUPLICATES_BY"),
        duplicates=choice("DUPLICATES"),
        duplicate_distance_m=algorithm.parameterAsDouble(parameters, "DUPLICATE_DISTANCE", context),
        status=choice("STATUS"),
        kind=_kind(text("KIND"), layer),
        preview=algorithm.parameterAsBoolean(parameters, "PREVIEW", context),
    )


def _plan(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Path:
    chosen = algorithm.parameterAsFile(parameters, "PLAN", context)
    if chosen:
        return Path(chosen)
    opened = plan_path(context.project()) if context.project() is not None else None
    if opened is None:
        raise InputError(
            mark("No plan is open, and none was chosen"),
            remedy=mark("Open a plan, or choose its file under Plan."),
        )
    return opened


def _source(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> SourceInput:
    layer = algorithm.parameterAsVectorLayer(parameters, "INPUT", context)
    return source_input(layer) if layer is not None else source_of_path(str(parameters["INPUT"]))


def _date(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> str:
    given = parameters.get("DATE")
    date = algorithm.parameterAsDateTime(parameters, "DATE", context).date()
    if given not in (None, "") and not date.isValid():
        raise InputError(
            mark("The date of the data cannot be read"),
            where="{date}",
            date=given,
            remedy=mark("Write it as 2024-05-31."),
        )
    return str(date.toString("yyyy-MM-dd")) if date.isValid() else ""


def _rows(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> list[tuple[str, str, str]]:
    cells = [
        "" if cell is None else str(cell).strip() for cell in _cells(algorithm, parameters, name, context)
    ]
    if len(cells) % _MAP_COLUMNS:
        raise InputError(
            mark("The table has {count} cells, which makes no rows of three"),
            where="{parameter}",
            parameter=name,
            count=len(cells),
            remedy=mark("Give three cells for each row; a cell may be empty."),
        )
    rows = [(cells[n], cells[n + 1], cells[n + 2]) for n in range(0, len(cells), _MAP_COLUMNS)]
    return [row for row in rows if any(row)]


def _cells(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
) -> list[Any]:
    given = parameters.get(name)
    if isinstance(given, list) and given and all(isinstance(row, list | tuple) for row in given):
        # A script may write rows as rows; QGIS itself wants one flat list.
        return [cell for row in given for cell in [*row, "", ""][:_MAP_COLUMNS]]
    cells = [] if given in (None, "", []) else list(algorithm.parameterAsMatrix(parameters, name, context))
    # Of an empty table QGIS makes one empty cell.
    return [] if cells in ([""], [None]) else cells


def _kind(given: str, layer: str) -> str:
    words = next((field.words for field in LAYERS[layer].fields if field.name == "kind"), None)
    if not given or words is None:
        return ""
    kind = next(field for field in LAYERS[layer].fields if field.name == "kind")
    known = dictionary(layer, kind)
    if word_key(given) not in known:
        raise InputError(
            mark("{word} is no word of {column}"),
            where="{layer}",
            word=given,
            column="kind",
            layer=layer,
            allowed=", ".join(words),
            remedy=mark("Use one of: {allowed}."),
        )
    return known[word_key(given)]


def layers_of(project: QgsProject | None, plan: Path, name: str) -> list[QgsVectorLayer]:
    """Return the layers of a project that show a layer of a plan's file."""
    found = []
    for layer in project.mapLayers().values() if project is not None else ():
        file, _, options = layer.source().partition("|")
        is_it = f"layername={name}" in options.split("|")
        if isinstance(layer, QgsVectorLayer) and is_it and Path(file).resolve() == plan.resolve():
            found.append(layer)
    return found


def edited_layer(project: QgsProject | None, plan: Path, name: str) -> QgsVectorLayer | None:
    """Return a layer of the project with changes that are not in the plan's file yet."""
    return next((each for each in layers_of(project, plan, name) if each.isModified()), None)


def show_anew(project: QgsProject | None, plan: Path, names: list[str]) -> None:
    """Let open layers of the plan show what is in the file now; main thread only."""
    for name in names:
        for layer in layers_of(project, plan, name):
            layer.dataProvider().reloadData()
            layer.updateExtents()
            layer.triggerRepaint()


def write_report(rows: list[ReportRow], output: Output, progress: Progress) -> None:
    """Write the report as a table."""
    fields = report_fields(REPORT_COLUMNS)
    nowhere = QgsGeometry()
    for number, row in enumerate(rows):
        if number % _TELL_EVERY == 0:
            progress(number / len(rows))
        output.write(fields, nowhere, list(row))
