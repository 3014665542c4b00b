# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a shapefile, read byte by byte."""

from __future__ import annotations

import datetime
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.errors import InputError
from plugin.plan.importing.dbf import DbfColumns, open_dbf, read_dbf, texts
from plugin.plan.importing.notes import note_text
from tests.plan.importing.foreign_files import write_dbf

FIELDS = [
    ("사업장명".encode("cp949"), "C", 12, 0),
    (b"MW", "N", 8, 2),
    (b"COUNT", "N", 6, 0),
    (b"RATIO", "F", 10, 3),
    (b"OPENED", "D", 8, 0),
    (b"IN_USE", "L", 1, 0),
    (b"REMARKS", "M", 10, 0),
]
ROWS = [
    ["울산 공장".encode("cp949"), b"  12.50", b"     7", b"0.125", b"20240131", b"T", b""],
    [b"", b"", b"******", b"", b"00000000", b"?", b""],
    [b"abc\0junk", b"12,5", b"x", b"1e3", b"20241399", b"n", b""],
]


def read(path: Path, rows: list[int] | None = None) -> DbfColumns:
    dbf = open_dbf(str(path), "공장")
    wanted = np.arange(len(dbf.records)) if rows is None else np.array(rows)
    return read_dbf(dbf, wanted, "CP949", lambda: None)


def test_each_type_becomes_its_python_value(tmp_path: Path) -> None:
    read_columns = read(write_dbf(tmp_path / "a.dbf", FIELDS, ROWS))
    assert read_columns.names[:2] == ("사업장명", "MW")
    values = {read_columns.names[i]: column.tolist() for i, column in read_columns.columns.items()}
    assert values["사업장명"] == ["울산 공장", None, "abc"]
    assert values["MW"] == [12.5, None, 12.5]
    assert values["COUNT"] == [7, None, None]
    assert values["RATIO"] == [0.125, None, 1000.0]
    assert values["OPENED"] == [datetime.date(2024, 1, 31), None, None]
    assert values["IN_USE"] == [True, None, False]


def test_columns_of_types_not_read_here_are_left_to_others(tmp_path: Path) -> None:
    assert 6 not in read(write_dbf(tmp_path / "a.dbf", FIELDS, ROWS)).columns


def test_values_that_are_no_number_or_date_are_counted(tmp_path: Path) -> None:
    notes = [note_text(note) for note in read(write_dbf(tmp_path / "a.dbf", FIELDS, ROWS)).notes]
    assert "COUNT: 2 values cannot be read as the number or date they should be" in notes
    assert "OPENED: 1 values cannot be read as the number or date they should be" in notes


def test_whole_numbers_without_a_gap_stay_whole(tmp_path: Path) -> None:
    columns = read(
        write_dbf(tmp_path / "a.dbf", [(b"N", "N", 18, 0)], [[b"123456789012345678"], [b"2"]])
    ).columns
    assert columns[0].tolist() == [123456789012345678, 2]


def test_rows_come_in_the_order_asked_for(tmp_path: Path) -> None:
    path = write_dbf(tmp_path / "a.dbf", [(b"A", "C", 2, 0)], [[b"a"], [b"b"], [b"c"]], deleted=[1])
    assert read(path, [2, 0]).columns[0].tolist() == ["c", "a"]


def test_a_field_name_cut_within_a_character_keeps_the_whole_ones_and_is_told(tmp_path: Path) -> None:
    name = "사업장소재지".encode("cp949")[:9]
    columns = read(write_dbf(tmp_path / "a.dbf", [(name, "C", 4, 0)], [[b"x"]]))
    assert columns.names == ("사업장소",)
    assert "사업장소" in note_text(columns.notes[0])


@given(st.text(st.characters(min_codepoint=0xAC00, max_codepoint=0xD7A3), min_size=1, max_size=12))
def test_a_text_cut_at_the_width_of_its_field_keeps_its_whole_characters(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = write_dbf(tmp_path_factory.mktemp("dbf") / "a.dbf", [(b"A", "C", 7, 0)], [[text.encode("cp949")]])
    columns = read(path)
    assert columns.columns[0][0] == text[:3]
    assert bool(columns.notes) == (len(text) > 3)


def test_texts_are_the_foreign_names_and_values_of_the_rows(tmp_path: Path) -> None:
    dbf = open_dbf(str(write_dbf(tmp_path / "a.dbf", FIELDS, ROWS)), "공장")
    name, value = "사업장명".encode("cp949"), "울산 공장".encode("cp949")
    assert texts(dbf) == [name, value]
    assert texts(dbf, np.array([1])) == [name]


@pytest.mark.parametrize(("language", "encoding"), [(0x4E, "CP949"), (0x79, "CP949"), (0x57, ""), (0, "")])
def test_the_language_of_the_header_is_believed_where_it_tells(
    tmp_path: Path, language: int, encoding: str
) -> None:
    path = write_dbf(tmp_path / "a.dbf", [(b"A", "C", 2, 0)], [[b"a"]], language=language)
    assert open_dbf(str(path), "공장").declared_encoding == encoding


def test_a_table_that_was_cut_off_says_how_much_is_there(tmp_path: Path) -> None:
    path = write_dbf(tmp_path / "a.dbf", [(b"A", "C", 9, 0)], [[b"a"]] * 10)
    path.write_bytes(path.read_bytes()[:-35])
    with pytest.raises(InputError, match="cut off: 6 of 10 rows"):
        open_dbf(str(path), "공장")


@pytest.mark.parametrize(
    "content", [b"", b"\x03", b"no table at all, only a text that somebody renamed to .dbf" * 3]
)
def test_what_is_no_table_says_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.dbf"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"cannot be read|cut off"):
        open_dbf(str(path), "공장")


@given(st.binary(max_size=400))
def test_no_bytes_lead_to_another_error(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("dbf") / "a.dbf"
    path.write_bytes(content)
    try:
        dbf = open_dbf(str(path), "공장")
    except InputError:
        return
    assert dbf.fields


def test_the_first_records_of_a_table_can_be_read_alone(tmp_path: Path) -> None:
    path = write_dbf(tmp_path / "a.dbf", [(b"name", "C", 10, 0)], [[b"one"], [b"two"], [b"three"]])
    part = open_dbf(str(path), "a", most_bytes=path.stat().st_size - 12)
    assert part.records["f0"].tolist() == [b"one       ", b"two       "]
