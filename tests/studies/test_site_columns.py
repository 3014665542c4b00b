# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields become numbers, amounts and answers; what is of no use is unknown, and counted once."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.plan.arrays import quoted, read_features, vector_input
from plugin.studies.site_columns import SiteColumns
from tests.studies.hand_made import KOREA, TRANSFORMS, crs, layer

NAN = np.nan


def columns(*values: Any, kind: type = str) -> SiteColumns:
    rows = [("Point (0 0)", {"값": value}) for value in values]
    given = vector_input(layer("Point", rows, fields={"값": kind}))
    return SiteColumns(read_features(given, crs(KOREA), TRANSFORMS, [quoted("값")]))


def test_numbers_are_read_from_texts_too() -> None:
    found = columns("5", " 7.5 ", None, "", "약 3")
    np.testing.assert_array_equal(found.number("값"), [5, 7.5, NAN, NAN, NAN])
    assert found.unreadable == 1


def test_an_amount_is_not_below_0() -> None:
    found = columns(5.0, -1.0, 0.0, kind=float)
    np.testing.assert_array_equal(found.amount("값"), [5, NAN, 0])
    assert found.unreadable == 1


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("yes", 1),
        ("예", 1),
        ("TRUE", 1),
        ("1", 1),
        (" 가능 ", 1),
        ("no", 0),
        ("아니오", 0),
        ("0", 0),
        ("False", 0),
        ("maybe", NAN),
        ("", NAN),
        (None, NAN),
    ],
)
def test_an_answer_is_yes_no_or_not_known(value: str | None, expected: float) -> None:
    found = columns(value)
    np.testing.assert_array_equal(found.answer("값"), [expected])
    assert found.unreadable == (1 if value == "maybe" else 0)


@pytest.mark.parametrize(("kind", "values"), [(int, (1, 0, 7)), (float, (1.0, 0.0, 7.0))])
def test_numbers_are_answers(kind: type, values: tuple[float, ...]) -> None:
    np.testing.assert_array_equal(columns(*values, kind=kind).answer("값"), [1, 0, NAN])


def test_what_is_of_no_use_is_counted_once_however_often_it_is_read() -> None:
    found = columns("x", "-3")
    for _ in range(2):
        found.number("값"), found.amount("값"), found.answer("값")
    assert found.unreadable == 2


def test_without_a_field_all_are_alike() -> None:
    found = columns("5", "6")
    np.testing.assert_array_equal(found.number(""), [NAN, NAN])
    np.testing.assert_array_equal(found.amount("", unknown=0.0), [0, 0])
    np.testing.assert_array_equal(found.answer(""), [NAN, NAN])
    assert found.unreadable == 0


def test_an_end_is_a_number_for_all_or_a_field() -> None:
    found = columns("5", None)
    np.testing.assert_array_equal(found.end(3.0), [3, 3])
    np.testing.assert_array_equal(found.end("값"), [5, NAN])
