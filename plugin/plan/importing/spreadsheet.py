# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One sheet of a workbook (.xlsx) as columns of text, with the row numbers that the spreadsheet shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from osgeo import gdal, ogr

from ...errors import InputError, mark
from .file_bytes import file_bytes
from .header import Cells, CellTable, cell_table
from .notes import Note

_ZIP = b"PK\x03\x04"
# Excel encrypts a workbook inside the container of its formats before 2007.
_OLE = b"\xd0\xcf\x11\xe0"
_ERRORS = {"#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NULL!", "#NUM!"}
# All cells as text, so that 00123 stays what it is and a title above the header changes no type.
_AS_TEXT = {"OGR_XLSX_HEADERS": "DISABLE", "OGR_XLSX_FIELD_TYPES": "STRING"}
# GDAL makes each column of a batch as wide as its longest text.
_BATCH = ("USE_MASKED_ARRAYS=NO", "MAX_FEATURES_IN_BATCH=5000")


def read_spreadsheet(
    path: str, where: str, *, sheet: str | int = 0, check_cancelled: Callable[[], None] = lambda: None
) -> CellTable:
    """Read a sheet, the first one unless named; error values such as #N/A are no values.

    Raises InputError for what is no workbook, is protected or has no such sheet.
    """
    require_workbook(path, where)
    with _all_as_text():
        try:
            workbook = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["XLSX"])
        except RuntimeError as error:
            raise _not_a_workbook(path, where) from error
        if workbook is None:
            raise _not_a_workbook(path, where)
        names = [workbook.GetLayer(i).GetName() for i in range(workbook.GetLayerCount())]
        chosen = sheet if isinstance(sheet, str) else next(iter(names[sheet : sheet + 1]), "")
        if chosen not in names:
            raise InputError(
                mark("The workbook has no sheet {sheet}"),
                where="{layer}: {path}",
                layer=where,
                path=path,
                sheet=sheet,
                remedy=mark("It has: {known}. Choose one of them."),
                known=", ".join(names),
            )
        layer = workbook.GetLayerByName(chosen)
        rows, numbers, errors = _cells(layer, check_cancelled)
    table = cell_table(rows, numbers, where)
    notes = list(table.notes)
    if not sheet and len(names) > 1:
        notes.append(
            Note(
                mark("The first sheet was read, {sheet}; there are also {others}"),
                {"sheet": names[0], "others": ", ".join(names[1:])},
            )
        )
    if errors:
        notes.append(
            Note(mark("{count} cells hold an error such as #N/A and count as empty"), {"count": errors})
        )
    return table._replace(notes=tuple(notes))


def require_workbook(path: str, where: str) -> None:
    """Raise for a file that is no workbook of today's format."""
    raw = file_bytes(path, where)
    start = raw[:4].tobytes()
    if start == _OLE:
        raise InputError(
            mark("The workbook is protected by a password, or of the format before 2007"),
            where="{layer}: {path}",
            layer=where,
            path=path,
            remedy=mark("Open it in the spreadsheet program and save it as .xlsx without a password."),
        )
    if start != _ZIP:
        raise _not_a_workbook(path, where)


def _not_a_workbook(path: str, where: str) -> InputError:
    return InputError(
        mark("The file is no workbook, or it is damaged"),
        where="{layer}: {path}",
        layer=where,
        path=path,
        remedy=mark("Open it in the spreadsheet program and save it again as .xlsx, or save it as CSV."),
    )


@contextmanager
def _all_as_text() -> Iterator[None]:
    usual = {key: gdal.GetThreadLocalConfigOption(key) for key in _AS_TEXT}
    # What GDAL says of a damaged file goes into our message.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        for key, value in _AS_TEXT.items():
            gdal.SetThreadLocalConfigOption(key, value)
        yield
    finally:
        for key, value in usual.items():
            gdal.SetThreadLocalConfigOption(key, value)
        gdal.PopErrorHandler()


def _cells(layer: ogr.Layer, check_cancelled: Callable[[], None]) -> tuple[Sequence[Cells], list[int], int]:
    """Return the rows, their numbers in the sheet, and how many cells hold an error."""
    rows: list[Cells] = []
    numbers: list[int] = []
    errors = 0
    for batch in layer.GetArrowStreamAsNumPy(options=list(_BATCH)):
        check_cancelled()
        ids, *columns = batch.values()
        numbers.extend(ids.tolist())
        texts = [[value.decode("utf-8", errors="replace") for value in column.tolist()] for column in columns]
        errors += sum(text in _ERRORS for column in texts for text in column)
        rows.extend(
            zip(*[["" if text in _ERRORS else text for text in column] for column in texts], strict=True)
        )
    return rows, numbers, errors
