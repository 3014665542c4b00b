# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Delimited text in every dress: encodings, delimiters, quotation marks, line numbers."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.errors import Cancelled, InputError
from plugin.plan.importing.delimited_text import TextTable, detect_delimiter, read_delimited_text
from plugin.plan.importing.notes import note_text

ROWS = [["이름", "주소", "MW"], ["똠방, 공장", "울산; 남구", "1,200"], ["둘", "가|나", "3"]]


def written(path: Path, rows: list[list[str]], delimiter: str = ",", encoding: str = "utf-8") -> Path:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def read(path: Path, **options: str) -> TextTable:
    return read_delimited_text(str(path), "공장", **options)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_every_dress_holds_the_same_table(tmp_path: Path, delimiter: str, encoding: str) -> None:
    table = read(written(tmp_path / "a.csv", ROWS, delimiter, encoding))
    assert {name: column.tolist() for name, column in table.cells.columns.items()} == {
        "이름": ["똠방, 공장", "둘"],
        "주소": ["울산; 남구", "가|나"],
        "MW": ["1,200", "3"],
    }
    assert table.encoding == {"utf-8-sig": "UTF-8"}.get(encoding, encoding.upper())
    assert table.cells.rows.tolist() == [2, 3]


@given(
    st.lists(
        st.lists(
            st.text('가힣a1,;\t|"\n .', min_size=1, max_size=6).filter(str.strip), min_size=3, max_size=3
        ),
        min_size=1,
        max_size=5,
    ),
    st.sampled_from(["utf-8", "cp949"]),
)
def test_what_was_written_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], encoding: str
) -> None:
    path = written(tmp_path_factory.mktemp("csv") / "a.csv", [["이름", "주소", "비고"], *rows], ",", encoding)
    table = read_delimited_text(str(path), "공장", delimiter=",")
    assert [list(row) for row in zip(*table.cells.columns.values(), strict=True)] == rows


def test_a_row_is_the_line_where_it_begins(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('a,b\r\n"1\r\n1",2\r\n\r\n3,4\r\n', encoding="utf-8", newline="")
    assert read(path).cells.rows.tolist() == [2, 5]


def test_codes_stay_text(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("code,b\n00123,1e5\n", encoding="utf-8")
    assert read(path).cells.columns["code"][0] == "00123"


def test_the_line_that_excel_writes_for_itself_is_no_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=;\na;b\n1,5;2\n", encoding="utf-8")
    table = read(path)
    assert list(table.cells.columns) == ["a", "b"]
    assert table.cells.rows.tolist() == [3]


def test_commas_in_the_values_do_not_hide_the_semicolons() -> None:
    assert detect_delimiter("a;b;c\n1,5;2,5;3\n4;5;6\n") == ";"
    assert detect_delimiter("one column\nof text\n") == ","


def test_a_quotation_mark_that_never_closes_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('a,b\n1,2\n"3,4\n5,6\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"never closed \(공장, line 3\)"):
        read(path)


def test_loose_quotation_marks_are_read_as_they_are_and_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('a,b\n"x" y,2\n3,4\n', encoding="utf-8")
    table = read(path)
    assert table.cells.columns["b"].tolist() == ["2", "4"]
    assert "line 2" in note_text(table.notes[0])


def test_an_open_mark_after_a_loose_one_is_an_error_too(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('a,b\n"x" y,2\n"3,4\n5,6\n', encoding="utf-8")
    with pytest.raises(InputError, match="line 3"):
        read(path)


def test_a_value_may_be_longer_than_python_expects(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", [["wkt", "b"], ["x" * 200_000, "1"]])
    limit = csv.field_size_limit()
    assert len(read(path).cells.columns["wkt"][0]) == 200_000
    assert csv.field_size_limit() == limit


def test_a_chosen_encoding_is_used_and_must_fit(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", [["a", "b"], ["1", "2"], ["Zürich é", "x"]], encoding="latin-1")
    assert read(path, encoding="latin-1").cells.columns["a"][1] == "Zürich é"
    with pytest.raises(InputError, match=r"not in the encoding UTF-8.*line 3"):
        read(path, encoding="UTF-8")
    with pytest.raises(InputError, match="neither UTF-8 nor CP949"):
        read(path)


@pytest.mark.parametrize("content", [b"", b"\r\n\n", b"\xef\xbb\xbf", b",,\n"])
def test_an_empty_file_says_so(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.csv").write_bytes(content)
    with pytest.raises(InputError, match="The file is empty"):
        read(tmp_path / "a.csv")


def test_types_beside_the_file_are_passed_on(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", ROWS)
    (tmp_path / "a.csvt").write_text('"String","CoordX","CoordY"', encoding="ascii")
    assert read(path).declared_types == ("string", "coordx", "coordy")


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    path = written(tmp_path / "a.csv", [["a", "b"], *[["1", "2"]] * 20_001])

    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_delimited_text(str(path), "공장", check_cancelled=cancel)


@given(st.binary(max_size=200))
def test_no_bytes_lead_to_another_error(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    path.write_bytes(content)
    try:
        table = read(path)
    except InputError:
        return
    assert len(table.cells.rows)
