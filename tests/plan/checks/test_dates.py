# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates: that they are some, in an order that can be, and in a year that is no slip."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
import pytest

from plugin.plan.checks.dates import check_dates, lifetimes
from plugin.plan.checks.ranges import EARLIEST_YEARS
from plugin.plan.schema import LAYERS
from tests.plan.checks.sound_rows import rows, told


def found(layer: str = "campus", **columns: Any) -> list[tuple[str, str]]:
    return [(severity, text) for severity, _, text in told(check_dates(rows(layer, **columns)))]


@pytest.mark.parametrize(
    "value",
    [
        None,
        "2027-11-01",
        "1882-09-04",
        datetime.date(2020, 2, 29),
        datetime.datetime(2020, 2, 29, tzinfo=datetime.UTC),
    ],
)
def test_a_date_is_a_date_as_text_or_as_itself(value: object) -> None:
    assert found(opened=value) == []


@pytest.mark.parametrize(
    "value",
    [
        "2027",
        "2027-13-01",
        "2026-02-29",
        "2027/11/01",
        "2027-11-01T00:00:00Z",
        "20271101",
        "",
        "unknown",
        2027,
        2.5,
        b"x",
    ],
)
def test_what_is_no_date_is_an_error(value: object) -> None:
    ((severity, text),) = found(opened=value)
    assert severity == "error"
    assert text.startswith("Opened [opened] is “")
    assert "which is not a date" in text


def test_what_closes_before_it_opens_is_an_error() -> None:
    assert found(opened="2020-01-01", closed="2020-01-01") == []
    assert found(opened="2020-01-02", closed="2020-01-01") == [("error", "It closes before it opens")]
    assert found(opened=datetime.date(2020, 1, 2), closed="2020-01-01") == [
        ("error", "It closes before it opens")
    ]
    assert found(opened=None, closed="2020-01-01") == []
    assert found(opened="2020-01-02", closed=None) == []


def test_what_ends_before_it_begins_is_an_error() -> None:
    assert found("region", valid_from="2021-01-01", valid_to="2020-01-01") == [
        ("error", "It ends before it begins")
    ]


@pytest.mark.parametrize("layer", sorted(EARLIEST_YEARS))
def test_a_year_that_cannot_be_meant_is_a_warning(layer: str) -> None:
    name = next(field.name for field in LAYERS[layer].fields if field.type == "date")
    earliest = EARLIEST_YEARS[layer]
    assert found(layer, **{name: f"{earliest:04}-01-01"}) == found(layer, **{name: "2100-12-31"}) == []
    for year in (earliest - 1, 2101, 9999):
        ((severity, text),) = found(layer, **{name: f"{year:04}-06-30"})
        assert severity == "warning"
        assert f"is {year:04}-06-30, which is before {earliest} or after 2100" in text


def test_a_lifetime_has_no_end_where_none_is_known() -> None:
    features = rows("campus", 3, opened=["2020-01-01", None, "x"], closed=["2021-01-01", "2021-01-01", None])
    days = [datetime.date(year, 1, 1).toordinal() for year in (2020, 2021)]
    assert lifetimes(features).tolist() == [[*map(float, days)], [-np.inf, float(days[1])], [-np.inf, np.inf]]
    assert lifetimes(rows("proposal")).tolist() == [[-np.inf, np.inf]]
