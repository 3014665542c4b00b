# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers are read as people write them; what may mean two things is refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.errors import PlanError
from plugin.plan.importing.amounts import (
    AMBIGUOUS_COMMA,
    APPROXIMATE,
    DECIMAL_COMMA,
    LIMIT,
    NOT_A_NUMBER,
    NOT_ONE,
    NOT_WHOLE,
    RANGE,
    UNIT_IN_VALUE,
    UNKNOWN_UNIT,
    WORD_COUNTS,
    WRONG_UNIT,
    Target,
    read_numbers,
    wrong_unit,
)
from plugin.plan.importing.cells import Cell
from plugin.plan.importing.units import column_unit, parse_unit


def read(*values: Any, column: str = "capacity_mw", unit: str = "", whole: bool = False) -> list[Cell]:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    target = Target(column, column_unit(column), whole)
    converted = read_numbers(array, target, parse_unit(unit) if unit else None)
    return [converted.cells[number] for number in converted.which]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1234", 1234.0),
        ("1,234.5", 1234.5),
        ("１，２３４", 1234.0),
        (" 1 234 567 ", 1_234_567.0),
        ("1'234", 1234.0),
        ("-3.5", -3.5),
        ("−3.5", -3.5),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.234.567", 1_234_567.0),
        ("1.234,5", 1234.5),
        ("12,34", 12.34),
        ("0,123", 0.123),
        (7, 7.0),
        (7.25, 7.25),
    ],
)
def test_a_number_is_read(text: Any, number: float) -> None:
    (cell,) = read(text)
    assert (cell.value, cell.problem) == (number, "")


@pytest.mark.parametrize("value", ["-", "N/A", "미상", None, "", float("nan")])
def test_what_is_not_known_is_missing_and_no_problem(value: Any) -> None:
    assert read(value) == [Cell(None)]


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("10~20", RANGE),
        ("10-20", RANGE),
        ("154kV~345kV", RANGE),
        ("100 이상", LIMIT),
        (">100", LIMIT),
        ("약간", NOT_A_NUMBER),
        ("1,2345", None),
        ("12 34", NOT_A_NUMBER),
        ("1,23,4", NOT_A_NUMBER),
        (float("inf"), NOT_A_NUMBER),
        ("1e999", NOT_A_NUMBER),
        (True, NOT_A_NUMBER),
        ("40 벌", UNKNOWN_UNIT),
        ("4 x 500", NOT_ONE),
        ("60x3", NOT_ONE),
        ("500MW×4", NOT_ONE),
        ("154/22.9", NOT_ONE),
        ("1만5", NOT_ONE),
        ("1만2만", NOT_ONE),
        ("40 kV", WRONG_UNIT),
        ("40 MVA", WRONG_UNIT),
    ],
)
def test_what_is_not_one_number_is_refused(value: Any, problem: str | None) -> None:
    (cell,) = read(value)
    if problem is None:
        # A group of four after a comma can only be decimals.
        assert (cell.value, cell.change) == (1.2345, DECIMAL_COMMA)
    else:
        assert (cell.value, cell.problem) == (None, problem)


@pytest.mark.parametrize("text", ["약 100", "100여", "100 가량", "~100", "ca. 100", "약 100MW"])
def test_an_approximate_number_is_kept_and_said_to_be_one(text: str) -> None:
    (cell,) = read(text)
    assert (cell.value, cell.change) == (100.0, APPROXIMATE)


def test_a_range_is_no_approximate_number() -> None:
    assert [cell.problem for cell in read("154~345", "약 10~20")] == [RANGE, RANGE]


def test_a_unit_in_the_value_goes_before_that_of_the_column() -> None:
    cells = read("40MW", "40,000 kW", "500", column="capacity_mw", unit="kW")
    assert [cell.value for cell in cells] == [40.0, 40.0, 0.5]
    assert [cell.change for cell in cells] == [UNIT_IN_VALUE, UNIT_IN_VALUE, ""]
    assert read("154kV급", column="voltage_kv")[0].value == 154.0


def test_a_word_that_counts_goes_with_the_unit_of_the_column() -> None:
    assert read("3만", column="area_m2", unit="평")[0].value == pytest.approx(30_000 * 400 / 121)
    assert read("3만", column="capacity_mw")[0].value == 30_000.0
    assert read("1.2천명", column="jobs", whole=True)[0].value == 1200


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1만2천", 12_000.0),
        ("1억 2,000만", 120_000_000.0),
        ("3천5백만", 35_000_000.0),
        ("12만3천4백", 123_400.0),
        ("1만 500", 10_500.0),
        ("1.5만", 15_000.0),
        ("3,5천", 3_500.0),
        ("1백", 100.0),
    ],
)
def test_a_number_in_words_is_read_and_its_unit_is_still_to_be_said(text: str, number: float) -> None:
    (cell,) = read(text)
    assert (cell.value, cell.change == UNIT_IN_VALUE) == (number, False)
    assert read(text, column="area_m2", unit="평")[0].value == pytest.approx(number * 400 / 121)


def test_a_number_in_words_may_have_its_unit_beside_it() -> None:
    (cell,) = read("1만 2천 kW")
    assert (cell.value, cell.change) == (12.0, UNIT_IN_VALUE)
    assert read("1만2천명", column="jobs", whole=True)[0].value == 12_000
    assert read("3만")[0].change == WORD_COUNTS


def test_volts_become_kilovolts_to_the_last_digit() -> None:
    assert read(154_000, "345,000", 22_900, column="voltage_kv", unit="V")[0].value == 154.0
    assert read(22_900, column="voltage_kv", unit="V")[0].value == 22.9


def test_a_pyeong_is_four_hundred_hundred_and_twenty_firsts_of_a_square_metre() -> None:
    assert read(121, column="area_m2", unit="평")[0].value == 400.0


def test_a_column_with_decimal_commas_makes_thousands_doubtful() -> None:
    doubtful, clear, grouped = read("1,500", "2,25", "1,234,567")
    assert (doubtful.value, doubtful.problem) == (None, AMBIGUOUS_COMMA)
    assert clear.value == 2.25
    assert grouped.value == 1_234_567.0


def test_whole_numbers_are_asked_for_where_things_are_counted() -> None:
    whole, part = read("12명", 12.5, column="jobs", whole=True)
    assert whole.value == 12
    assert isinstance(whole.value, int)
    assert part.problem == NOT_WHOLE


def test_a_unit_that_does_not_fit_is_named_with_what_is_needed() -> None:
    (cell,) = read("40 kV")
    told = PlanError(cell.problem, **cell.values).message()
    assert told.startswith("kV is a unit of voltage; capacity_mw is kept in MW")
    assert wrong_unit(parse_unit("kW"), Target("pue", None))["needed"] == "-"


@given(
    st.floats(min_value=-1e12, max_value=1e12, allow_nan=False),
    st.sampled_from(["{:,.6f}", "{:.6f}", "{!r}"]),
)
def test_a_number_that_was_written_is_the_number_that_is_read(number: float, form: str) -> None:
    text = form.format(number)
    (cell,) = read(text)
    assert cell.value == float(text.replace(",", ""))


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_missing_or_a_problem(text: str) -> None:
    (cell,) = read(text)
    assert cell.value is None or (isinstance(cell.value, float) and not cell.problem)
