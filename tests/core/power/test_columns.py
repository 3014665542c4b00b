# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Records of columns: whatever is nested in them goes along."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from plugin.core.power.columns import joined, spread, taken, where
from plugin.core.ranges import Range


@dataclass(frozen=True)
class Rows:
    number: Any
    amount: Range
    is_there: Any


def rows(*numbers: int) -> Rows:
    number = np.array(numbers, dtype=np.int64)
    return Rows(number, Range(number * 1.0, number * 2.0, number * 3.0), number > 0)


def test_rows_are_taken_from_every_column() -> None:
    some = taken(rows(4, 5, 6), np.array([2, 0]))
    assert some.number.tolist() == [6, 4]
    assert np.asarray(some.amount.high).tolist() == [18, 12]
    assert some.is_there.tolist() == [True, True]


def test_records_are_joined_one_after_another() -> None:
    both = joined([rows(4), rows(5, 6)])
    assert both.number.tolist() == [4, 5, 6]
    assert np.asarray(both.amount.likely).tolist() == [8, 10, 12]


def test_where_nothing_is_spread_there_is_nothing() -> None:
    wide = spread(rows(4), np.array([1]), 3)
    assert wide.number.tolist() == [-1, 4, -1]
    np.testing.assert_array_equal(wide.amount.low, [np.nan, 4, np.nan])
    assert wide.is_there.tolist() == [False, True, False]


def test_rows_are_those_of_one_or_of_the_other() -> None:
    mixed = where(np.array([False, True, False]), rows(7, 8, 9), rows(1, 2, -3))
    assert mixed.number.tolist() == [1, 8, -3]
    assert np.asarray(mixed.amount.likely).tolist() == [2, 16, -6]
    assert mixed.is_there.tolist() == [True, True, False]
