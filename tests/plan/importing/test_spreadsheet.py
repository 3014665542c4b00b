# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sheets of workbooks, and files that only look like one."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import gdal

from plugin.errors import Cancelled, InputError
from plugin.plan.importing.notes import note_text
from plugin.plan.importing.spreadsheet import read_spreadsheet
from tests.plan.importing.foreign_files import write_workbook

SHEET = [
    ["2024년 공장 등록 현황"],
    [],
    ["이름", "코드", "용량"],
    ["울산", "00123", 12.5],
    [],
    ["뷁", "7", "#N/A"],
]


def test_cells_are_text_under_their_header_with_the_rows_of_the_sheet(tmp_path: Path) -> None:
    table = read_spreadsheet(str(write_workbook(tmp_path / "a.xlsx", {"공장": SHEET})), "공장")
    assert {name: column.tolist() for name, column in table.columns.items()} == {
        "이름": ["울산", "뷁"],
        "코드": ["00123", "7"],
        "용량": ["12.5", None],
    }
    assert table.rows.tolist() == [4, 6]
    told = " ".join(note_text(note) for note in table.notes)
    assert "2024년 공장 등록 현황" in told
    assert "1 cells hold an error" in told


def test_a_sheet_is_chosen_by_name_or_number(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"하나": SHEET, "둘": [["a", "b"], ["1", "2"]]})
    assert list(read_spreadsheet(str(path), "x", sheet="둘").columns) == ["a", "b"]
    assert list(read_spreadsheet(str(path), "x", sheet=1).columns) == ["a", "b"]
    first = read_spreadsheet(str(path), "x")
    assert "The first sheet was read, 하나; there are also 둘" in [note_text(note) for note in first.notes]


def test_an_unknown_sheet_names_those_there_are(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", {"하나": SHEET})
    with pytest.raises(InputError, match=r"no sheet 셋.*It has: 하나"):
        read_spreadsheet(str(path), "x", sheet="셋")


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "no workbook"),
        (b"a,b\n1,2\n", "no workbook"),
        (b"PK\x03\x04 torn", "no workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "protected by a password"),
    ],
)
def test_what_is_no_workbook_says_so(tmp_path: Path, content: bytes, what: str) -> None:
    (tmp_path / "a.xlsx").write_bytes(content)
    with pytest.raises(InputError, match=what):
        read_spreadsheet(str(tmp_path / "a.xlsx"), "x")


def test_gdal_is_left_as_it_was(tmp_path: Path) -> None:
    read_spreadsheet(str(write_workbook(tmp_path / "a.xlsx", {"공장": SHEET})), "공장")
    assert gdal.GetThreadLocalConfigOption("OGR_XLSX_HEADERS") is None


def test_an_empty_sheet_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="empty"):
        read_spreadsheet(str(write_workbook(tmp_path / "a.xlsx", {"공장": []})), "공장")


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    def cancel() -> None:
        raise Cancelled

    path = write_workbook(tmp_path / "a.xlsx", {"공장": SHEET})
    with pytest.raises(Cancelled):
        read_spreadsheet(str(path), "공장", check_cancelled=cancel)
