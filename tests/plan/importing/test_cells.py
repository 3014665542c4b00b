# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Each distinct value is read once, and what says nothing is missing."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.plan.importing.cells import DIGITS_LOST, Cell, compatible, convert, plain, read_text, says_nothing


def column(*values: object) -> np.ndarray:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def test_a_value_is_read_once_and_given_to_all_its_rows() -> None:
    asked = []

    def read(value: object) -> Cell:
        asked.append(value)
        return Cell(str(value) * 2)

    converted = convert(column("a", "b", "a"), read)
    assert asked == ["a", "b"]
    assert converted.values.tolist() == ["aa", "bb", "aa"]
    assert [rows.tolist() for rows in converted.groups()] == [[0, 2], [1]]


def test_one_and_true_are_different_values() -> None:
    converted = convert(column(1, True, 1.0), lambda value: Cell(type(value).__name__))
    assert converted.values.tolist() == ["int", "bool", "float"]


def test_a_column_without_rows_has_no_groups() -> None:
    assert convert(column(), Cell).groups() == []


@pytest.mark.parametrize("value", [None, "", " ", "-", "N/A", "미상", "해당 없음", "#N/A", float("nan")])
def test_words_for_not_known_say_nothing(value: object) -> None:
    assert says_nothing(value)
    assert read_text(value).value is None


@pytest.mark.parametrize("value", [0, "0", "없음 아님", "nano", False])
def test_a_zero_says_something(value: object) -> None:
    assert not says_nothing(value)


def test_text_is_composed_and_whole_numbers_have_no_point() -> None:
    # As macOS writes file names: each letter of a syllable apart.
    assert plain("\u1100\u1161") == "가"
    assert plain(4_825_010_100.0) == "4825010100"
    assert plain(1.5) == "1.5"


def test_an_identifier_of_19_digits_is_exact_or_refused() -> None:
    assert read_text("4825010100100010123").value == "4825010100100010123"
    assert read_text(4825010100100010123).value == "4825010100100010123"
    assert read_text(4825010100100010123.0) == Cell(None, problem=DIGITS_LOST)
    assert read_text(-(2.0**60)).problem == DIGITS_LOST
    assert read_text(2.0**53).value == "9007199254740992"


def test_wide_digits_and_square_units_are_ordinary() -> None:
    assert compatible("１５４㎸ ㎡ ㎿") == "154kV m2 MW"
