# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is typed of known points becomes ends of ranges, shares and fields."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.errors import InputError
from plugin.processing.known_points import known_points
from plugin.studies.grid_impact import Known


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        (" ; \n ", {}),
        ("a = 8..12", {"a": Known(8.0, 12.0)}),
        ("a=7", {"a": Known(7.0, 7.0)}),
        ("a = -15..0; b = 1.5", {"a": Known(-15.0, 0.0), "b": Known(1.5, 1.5)}),
        ("a = 8 .. 12\nb = 3", {"a": Known(8.0, 12.0), "b": Known(3.0, 3.0)}),
        ("a = 50%..80%", {"a": Known(0.5, 0.8, is_share=True)}),
        ("a = 100%", {"a": Known(1.0, 1.0, is_share=True)}),
        ("a = 점수", {"a": Known("점수", "점수")}),
        ("a = low_f..high_f", {"a": Known("low_f", "high_f")}),
        ("a = 5..high_f", {"a": Known(5.0, "high_f")}),
        (
            "a = yes; b = No; c = 예; d = 아니오",
            {key: Known(v, v) for key, v in zip("abcd", (1.0, 0.0) * 2, strict=True)},
        ),
        ('{"a": [8, 12], "b": 7}', {"a": Known(8.0, 12.0), "b": Known(7.0, 7.0)}),
        ('{"a": true, "b": false}', {"a": Known(1.0, 1.0), "b": Known(0.0, 0.0)}),
        (
            '{"a": "50%..80%", "b": ["low_f", 9.5]}',
            {"a": Known(0.5, 0.8, is_share=True), "b": Known("low_f", 9.5)},
        ),
        ("{}", {}),
    ],
)
def test_known_points_are_read(text: str, expected: dict[str, Known]) -> None:
    assert known_points(text) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a", "(a)"),
        ("a =", "(a = )"),
        ("= 5", "(5)"),
        ("a = 5..", "(a = 5..)"),
        ("a = ..5", "(a = ..5)"),
        ("a = 5; a = 6", "(a)"),
        ("a = 5..80%", "(a = 5..80%)"),
        ("a = nan", "(a = nan)"),
        ("a = inf", "(a = inf)"),
        ("a = 1e999", "(a = 1e999)"),
        ('{"a": 5', '({"a": 5)'),
        ('{"a": null}', "(a = )"),
        ('{"a": []}', "(a = )"),
        ('{"a": 5, "a": 6}', "(a)"),
        ('{"": 5}', "(5)"),
    ],
)
def test_what_cannot_be_read_is_named(text: str, place: str) -> None:
    with pytest.raises(InputError) as caught:
        known_points(text)
    assert str(caught.value) == (
        f"The known points cannot be read {place}. Write each item once, as: grid_headroom = 8..12; policy_fit = 7;"
        " adequate_voltage = yes"
    )


def test_json_that_is_too_deep_is_refused() -> None:
    with pytest.raises(InputError, match="known points cannot be read"):
        known_points('{"a":' + "[" * 100_000)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(text: str) -> None:
    found: dict[str, Known] = {}
    with suppress(InputError):
        found = known_points(text)
    assert all(found)
