# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Import assets: foreign data into one layer of a plan, with an account of every row."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

from ..errors import InputError, mark
from ..plan.geopackage import Row
from ..plan.importing.coordinates import settle_crs
from ..plan.importing.digest import Group, digest
from ..plan.importing.duplicates import SKIP
from ..plan.importing.field_map import FieldRule, chosen_rules
from ..plan.importing.geometry_rules import ADAPT, CIRCLES, fitted
from ..plan.importing.korean_crs import crs_name
from ..plan.importing.present import PresentRows, lonlat_extent, read_present
from ..plan.importing.report import DUPLICATE, NOTE, REJECTED, TAKEN, Ledger, ReportRow, report_rows
from ..plan.importing.source_table import SourceInput, SourceTable, read_source
from ..plan.importing.store import NewRows, store_rows
from ..plan.importing.totals import TOTAL_OR_FOOTNOTE, totals_and_footnotes
from ..plan.importing.value_map import chosen_words
from ..plan.info import require_current
from ..plan.schema import LAYERS, LayerSpec
from .import_circles import draw_circles
from .import_fates import Comparison, IncomingRows, changes_of, settle_fates
from .import_rows import (
    REJECT,
    Columns,
    Provenance,
    fill_defaults,
    fill_measured,
    fill_source,
    name_by_language,
    row_names,
    typed_columns,
)
from .import_run import run_row

Progress = Callable[[float], None]
Translate = Callable[[str], str]

# Shares of the work, as measured on 100,000 points.
_READ, _UNDERSTOOD, _PLACED, _DECIDED = 0.4, 0.5, 0.6, 0.8
_PREPARED = 0.5

WITHOUT_PLACE = mark("{count} rows have no geometry; they are stored without a place")
ROW_NUMBERS = {
    "feature": mark("The row numbers in this report are feature ids"),
    "line": mark("The row numbers in this report are lines of the file"),
    "row": mark("The row numbers in this report are rows of the sheet"),
}
READ_IN = mark("The coordinates were read in {crs}")
TABLE_ONLY = mark("{layer} is a table; the geometries are not taken")
ATTRIBUTION_STAYS = mark(
    "The attribution of the layer in the project stays as it is; each feature names its source"
)
PREVIEW = mark("A preview: nothing was written, and identifiers may be others when it is")


@dataclass(frozen=True)
class ImportRequest:
    """What to import, where to, and by which rules; the words are those of the parameters."""

    source: SourceInput
    plan: Path
    layer: str
    provenance: Provenance
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    field_map: Sequence[tuple[str, str, str]] = ()
    value_map: Sequence[tuple[str, str, str]] = ()
    x_field: str = ""
    y_field: str = ""
    encoding: str = ""
    geometry: str = "adapt"
    invalid: str = "repair"
    unreadable: str = REJECT
    duplicates_by: str = "id or place and name"
    duplicates: str = SKIP
    duplicate_distance_m: float = 100.0
    status: str = ""
    kind: str = ""
    preview: bool = False


@dataclass(frozen=True)
class ImportResult:
    """What became of the data: numbers of rows, which column went where, the report, and the same in groups."""

    layer: str
    rows: int
    taken: int
    changed: int
    rejected: int
    duplicates: int
    updated: int
    rules: tuple[FieldRule, ...]
    report: list[ReportRow]
    groups: list[Group]


@dataclass(frozen=True)
class PreparedImport:
    """An import that is decided and not yet in the plan."""

    result: ImportResult
    plan: Path
    rows: NewRows
    run: Row


def import_assets(request: ImportRequest, progress: Progress, translate: Translate = str) -> ImportResult:
    """Prepare and store an import."""
    prepared = prepare_import(request, lambda share: progress(_PREPARED * share), translate)
    if not request.preview:
        store_import(prepared, lambda share: progress(_PREPARED + (1.0 - _PREPARED) * share))
    return prepared.result


def prepare_import(request: ImportRequest, progress: Progress, translate: Translate = str) -> PreparedImport:
    """Decide about every row; reads only, and layers through their snapshot, so it runs in any thread."""
    started = time.monotonic()
    plan_crs = QgsCoordinateReferenceSystem(require_current(request.plan).crs)
    spec = LAYERS[request.layer]
    words = chosen_words(spec, request.value_map)
    table = _read(request, progress)
    rules = chosen_rules(spec, request.field_map, list(table.columns), table.names_in_qgis)
    present = read_present(request.plan, spec)
    progress(_READ)
    ledger = Ledger(len(table.rows))
    ledger.note(NOTE, ROW_NUMBERS[table.row_word])
    for note in table.notes:
        ledger.note(NOTE, note.text, note.values)
    names = {rule.source for rule in rules if rule.source and rule.column in {"name", "name_ko"}}
    totals = totals_and_footnotes(table, names).tolist()
    ledger.reject(totals, "", None, TOTAL_OR_FOOTNOTE, {})
    place = _place_columns(request, table)
    columns = typed_columns(
        table, spec, rules, words, place, ledger, lambda: progress(_READ), request.unreadable
    )
    name_by_language(columns, ledger)
    fill_source(columns, request.provenance)
    progress(_UNDERSTOOD)
    geometries, crs = _geometries(
        request, spec, present, table, plan_crs, ledger, lambda: progress(_UNDERSTOOD)
    )
    progress(_PLACED)

    def complete(new: NDArray[np.bool_]) -> None:
        if _draws_circles(request, spec):
            draw_circles(columns, geometries, ledger, new)
        fill_defaults(columns, {"status": request.status, "kind": request.kind}, ledger, new)
        fill_measured(spec, columns, geometries, ledger, new)

    compared = Comparison(request.duplicates_by, request.duplicates, request.duplicate_distance_m)
    rows = IncomingRows(spec, present, table, columns, geometries, plan_crs, ledger, complete)
    fids = settle_fates(rows, compared, lambda: progress(_PLACED))
    without = int((shapely.is_missing(geometries) & (ledger.fate == TAKEN)).sum())
    if spec.geometry is not None and without:
        ledger.note(NOTE, WITHOUT_PLACE, {"count": without}, count=without)
    ledger.note(NOTE, PREVIEW if request.preview else ATTRIBUTION_STAYS)
    progress(_DECIDED)
    result = _result(request, rules, table, columns, ledger, translate)
    kept = ledger.kept()
    cleared = changes_of(rows, fids).cleared(columns, geometries)
    new = NewRows(
        {name: column[kept] for name, column in columns.items()},
        shapely.to_wkb(geometries[kept]),
        fids[kept],
        {name: mask[kept] for name, mask in cleared.items()},
    )
    progress(1.0)
    return PreparedImport(
        result, request.plan, new, run_row(request, table, result, crs, time.monotonic() - started)
    )


def store_import(prepared: PreparedImport, progress: Progress) -> None:
    """Store what was prepared, all of it or nothing."""
    if len(prepared.rows.fids):
        store_rows(prepared.plan, prepared.result.layer, prepared.rows, prepared.run, progress)


def _read(request: ImportRequest, progress: Progress) -> SourceTable:
    table = read_source(
        request.source,
        encoding=request.encoding,
        x_field=request.x_field,
        y_field=request.y_field,
        check_cancelled=lambda: progress(0.0),
    )
    if not len(table.rows):
        raise InputError(
            mark("There is nothing to import"),
            where="{layer}",
            layer=table.title,
            remedy=mark("Choose a layer or table with rows; check its filter."),
        )
    return table


def _place_columns(request: ImportRequest, table: SourceTable) -> set[str]:
    """Return the columns that hold coordinates: those that were chosen, and those that the reader names."""
    chosen = {table.names_in_qgis.get(name, name) for name in (request.x_field, request.y_field)}
    named = {note.values.get(key) for note in table.notes for key in ("x", "y", "field")}
    return {name for name in table.columns if name in chosen | named} if table.has_geometry else set()


def _draws_circles(request: ImportRequest, spec: LayerSpec) -> bool:
    """Tell whether points become circles: where the layer can say that they are no outlines."""
    return request.geometry == CIRCLES and "geometry_basis" in spec.field_names


def _geometries(
    request: ImportRequest,
    spec: LayerSpec,
    present: PresentRows,
    table: SourceTable,
    plan_crs: QgsCoordinateReferenceSystem,
    ledger: Ledger,
    check_cancelled: Callable[[], None],
) -> tuple[NDArray[np.object_], str]:
    """Return the geometries as the layer holds them, and the CRS they were read in."""
    nothing = np.full(len(table.rows), None, dtype=object)
    if spec.geometry is None:
        if table.has_geometry:
            ledger.note(NOTE, TABLE_ONLY, {"layer": spec.name})
        return nothing, ""
    if not table.has_geometry or shapely.is_missing(table.geometries).all():
        return nothing, ""
    area = lonlat_extent(present, plan_crs, request.transform_context)
    settled = settle_crs(table, request.crs, area, request.transform_context)
    for note in settled.notes:
        ledger.note(NOTE, note.text, note.values)
    ledger.note(NOTE, READ_IN, {"crs": crs_name(settled.crs)})
    to_plan = QgsCoordinateTransform(settled.crs, plan_crs, request.transform_context)
    placed = fitted(
        table.geometries,
        spec.geometry,
        rule=request.geometry if request.geometry != CIRCLES or _draws_circles(request, spec) else ADAPT,
        invalid=request.invalid,
        to_plan=to_plan,
        check_cancelled=check_cancelled,
    )
    for row, (problem, values) in placed.problems.items():
        ledger.reject([row], "geometry", None, problem, values)
    for row, (change, values) in placed.changes.items():
        ledger.change(np.array([row]), "geometry", None, None, change, values)
    return placed.geometries, settled.crs.authid() or settled.crs.toWkt()


def _result(
    request: ImportRequest,
    rules: tuple[FieldRule, ...],
    table: SourceTable,
    columns: Columns,
    ledger: Ledger,
    translate: Translate,
) -> ImportResult:
    duplicates = ledger.count(DUPLICATE)
    kept = ledger.kept()
    return ImportResult(
        layer=request.layer,
        rows=len(table.rows),
        taken=ledger.count(TAKEN),
        changed=int((ledger.changed & kept).sum()),
        rejected=ledger.count(REJECTED),
        duplicates=duplicates,
        updated=int(ledger.updated.sum()),
        rules=rules,
        report=report_rows(ledger, table.rows, columns["id"], row_names(table, columns), translate),
        groups=digest(ledger, table.rows, translate),
    )
