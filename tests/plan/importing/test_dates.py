# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates are read as people write them, with how much of them is known."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.plan.importing.dates import AMBIGUOUS_DATE, NO_DATE, SERIAL, coarser, dated, read_date


@pytest.mark.parametrize(
    ("value", "date", "precision"),
    [
        ("2024-01-02", "2024-01-02", "day"),
        ("2024.1.2", "2024-01-02", "day"),
        ("2021.10", "2021-10-01", "month"),
        ("2021.01", "2021-01-01", "month"),
        ("2021.1.5", "2021-01-05", "day"),
        ("2024. 1. 2.", "2024-01-02", "day"),
        ("2024/01/02", "2024-01-02", "day"),
        ("20240102", "2024-01-02", "day"),
        (20240102, "2024-01-02", "day"),
        ("2024년 1월 2일", "2024-01-02", "day"),
        ("2024-01-02 13:45:00", "2024-01-02", "day"),
        ("2024-01-02T13:45:00Z", "2024-01-02", "day"),
        ("2024/01", "2024-01-01", "month"),
        ("202401", "2024-01-01", "month"),
        ("2024년 1월", "2024-01-01", "month"),
        ("2024", "2024-01-01", "year"),
        (2024.0, "2024-01-01", "year"),
        ("2024년", "2024-01-01", "year"),
        ("２０２４．５", "2024-05-01", "month"),
        (datetime.date(2024, 1, 2), "2024-01-02", "day"),
        (datetime.datetime(2024, 1, 2, 3, 4), "2024-01-02", "day"),  # noqa: DTZ001 - files know no zones
    ],
)
def test_a_date_is_read(value: Any, date: str, precision: str) -> None:
    cell = read_date(value)
    assert (cell.value.isoformat(), cell.value.precision, cell.problem) == (date, precision, "")


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("'24.5", AMBIGUOUS_DATE),
        ("24.05.01", AMBIGUOUS_DATE),
        (2021.1, AMBIGUOUS_DATE),
        (2021.5, AMBIGUOUS_DATE),
        ("2021.1", AMBIGUOUS_DATE),
        (45292.5, SERIAL),
        ("05/06/2024", AMBIGUOUS_DATE),
        ("2024-13-01", NO_DATE),
        ("2024-02-30", NO_DATE),
        ("240105", NO_DATE),
        ("2024 상반기", NO_DATE),
        ("0001", NO_DATE),
        (True, NO_DATE),
        (45292, SERIAL),
    ],
)
def test_what_is_no_clear_date_is_refused(value: Any, problem: str) -> None:
    assert (read_date(value).value, read_date(value).problem) == (None, problem)


@pytest.mark.parametrize("value", [None, "", "-", "미정"])
def test_no_date_is_missing(value: Any) -> None:
    assert (read_date(value).value, read_date(value).problem) == (None, "")


@given(st.dates(datetime.date(1800, 1, 1), datetime.date(2200, 12, 31)))
def test_every_day_is_read_back(day: datetime.date) -> None:
    for form in ("%Y-%m-%d", "%Y.%m.%d", "%Y%m%d", "%Y년 %m월 %d일"):
        assert read_date(day.strftime(form)).value == day


@given(st.text(max_size=14))
def test_any_text_is_a_date_or_missing_or_a_problem(text: str) -> None:
    cell = read_date(text)
    assert cell.value is None or not cell.problem


def test_the_coarser_of_two_precisions_counts() -> None:
    assert coarser("day", "year") == coarser("year", "month") == "year"
    assert dated(2024, 5, None).precision == "month"
