# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Titles, headers of two rows, empty and double names, blank and ragged rows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.errors import InputError
from plugin.plan.importing.header import Cells, CellTable, cell_table, find_header, unique_names
from plugin.plan.importing.notes import note_text


def table(*rows: Cells) -> CellTable:
    return cell_table(rows, range(1, len(rows) + 1), "공장")


def notes(found: CellTable) -> str:
    return " / ".join(note_text(note) for note in found.notes)


def test_a_plain_table_is_taken_as_it_is() -> None:
    found = table(["이름", "MW"], ["가", "00123"], ["", "  "], ["나", ""])
    assert {name: column.tolist() for name, column in found.columns.items()} == {
        "이름": ["가", "나"],
        "MW": ["00123", None],
    }
    assert found.rows.tolist() == [2, 4]
    assert found.notes == ()


def test_titles_above_the_header_are_left_out_and_told() -> None:
    found = table(
        ["2024년 공장 등록 현황", None, None], [], ["(단위: kW)"], ["이름", "용량", "주소"], ["가", "1", "나"]
    )
    assert list(found.columns) == ["이름", "용량", "주소"]
    assert found.rows.tolist() == [5]
    assert "2024년 공장 등록 현황 / (단위: kW)" in notes(found)


def test_a_header_of_merged_cells_in_two_rows_is_joined() -> None:
    found = table(["이름", "위치", None, "용량"], [None, "경도", "위도", None], ["가", "128.1", "35.2", "10"])
    assert list(found.columns) == ["이름", "위치 경도", "위치 위도", "용량"]
    assert found.rows.tolist() == [3]
    assert "two rows" in notes(found)


def test_a_first_row_of_data_is_not_taken_for_a_second_header() -> None:
    found = table(["이름", None, "비고"], ["가", "x", None], ["나", "y", "z"])
    assert found.rows.tolist() == [2, 3]


@pytest.mark.parametrize("first", [["공장", "나라", "35.2"], ["1", "2", "가"]])
def test_a_table_without_a_header_keeps_its_first_row(first: list[str]) -> None:
    found = table(first, ["b", "c", "3"])
    assert list(found.columns) == ["column_1", "column_2", "column_3"]
    assert len(found.rows) == 2
    assert "no header" in notes(found)


def test_years_are_names_of_columns() -> None:
    assert list(table(["지역", "2022", "2023"], ["울산", "1", "2"]).columns) == ["지역", "2022", "2023"]


def test_double_names_are_told_apart_and_empty_ones_called() -> None:
    names, told = unique_names(["비고", " 비  고 ", "비고", None, "비고_2"])
    assert names == ("비고", "비 고", "비고_2", "column_4", "비고_2_2")
    assert len(told) == 2


@given(st.lists(st.one_of(st.none(), st.text("ab_2 ", max_size=4)), max_size=12))
def test_names_are_unique_whatever_they_were(names: list[str | None]) -> None:
    result, _ = unique_names(names)
    assert len(set(result)) == len(result) == len(names)
    assert all(result)


def test_rows_that_are_too_long_are_told_with_their_lines() -> None:
    found = table(["a", "b"], ["1", "2"], ["1", "2", "3"], ["1", "2", ""], ["4", "5"], ["6", "7"])
    assert "1 rows have more values" in notes(found)
    assert "left out: 3" in notes(found)
    assert found.columns["b"].tolist() == ["2", "2", "2", "5", "7"]


def test_short_rows_are_filled_with_nothing() -> None:
    assert table(["a", "b"], ["1"], ["2", "3"]).columns["b"].tolist() == [None, "3"]


def test_a_nameless_column_that_most_rows_fill_is_kept() -> None:
    assert list(table(["a", "b"], ["1", "2", "3"], ["1", "2", "3"]).columns) == ["a", "b", "column_3"]


@pytest.mark.parametrize(
    ("rows", "what"),
    [
        ([], "empty"),
        ([["", None]], "empty"),
        ([["이름;MW"], ["가;1"]], "only one column"),
        ([["이름", "MW"]], "header but no rows"),
        ([["이름", "MW"], ["", " "]], "header but no rows"),
    ],
)
def test_a_table_without_data_says_what_is_missing(rows: list[list[str | None]], what: str) -> None:
    with pytest.raises(InputError, match=what):
        table(*rows)


def test_the_header_is_found_by_how_many_cells_it_fills() -> None:
    header = find_header([["표 1", "x"], ["a", "b", "c", "d"], ["1", "2", "3", "4"]], "공장")
    assert header.names == ("a", "b", "c", "d")
    assert header.first_row == 2
