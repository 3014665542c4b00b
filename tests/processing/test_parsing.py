# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What people type into parameters."""

from __future__ import annotations

import pytest

from plugin.errors import InputError
from plugin.processing.parsing import distances, field_names, weights


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        ("  ", {}),
        ("slope = 5", {"slope": 5.0}),
        ("connection_cost = 20; slope=0", {"connection_cost": 20.0, "slope": 0.0}),
        ("connection_cost = 20\nslope = 0.5;\n", {"connection_cost": 20.0, "slope": 0.5}),
        ('{"slope": 5, "flood": 0}', {"slope": 5.0, "flood": 0.0}),
    ],
)
def test_weights_are_read_from_a_list_or_from_json(text: str, expected: dict[str, float]) -> None:
    assert weights(text) == expected


@pytest.mark.parametrize(
    "text", ["slope", "slope = much", "{slope: 5}", '{"slope": null}', "slope = 5, flood = 3"]
)
def test_weights_that_cannot_be_read_are_shown_with_an_example(text: str) -> None:
    with pytest.raises(InputError, match="connection_cost = 20; slope = 5") as caught:
        weights(text)
    assert text in str(caught.value)


@pytest.mark.parametrize(
    ("text", "count", "expected"),
    [
        ("", 2, [0.0, 0.0]),
        ("100", 3, [100.0, 100.0, 100.0]),
        ("100; 250", 2, [100.0, 250.0]),
        ("100;250 0.5", 3, [100.0, 250.0, 0.5]),
        ("0", 0, []),
    ],
)
def test_distances_are_one_for_all_layers_or_one_for_each(
    text: str, count: int, expected: list[float]
) -> None:
    assert distances(text, count) == expected


@pytest.mark.parametrize(("text", "count"), [("far", 1), ("-5; 1", 2), ("-5", 2), ("nan", 1), ("inf; 1", 2)])
def test_distances_that_are_none_say_what_to_write(text: str, count: int) -> None:
    with pytest.raises(InputError, match=r"each is a number of 0 or more .*100; 250") as caught:
        distances(text, count)
    assert text in str(caught.value)


@pytest.mark.parametrize(("text", "count", "found"), [("1; 2", 3, 2), ("1; 2", 1, 2), ("1 2 3", 0, 3)])
def test_distances_for_other_layers_than_there_are_say_what_to_write(
    text: str, count: int, found: int
) -> None:
    with pytest.raises(InputError, match=rf"do not fit: {found} and {count} \({text}\).*100; 250"):
        distances(text, count)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {}),
        (" ; \n", {}),
        ("voltage_kv = VOLT", {"voltage_kv": "VOLT"}),
        (
            "voltage_kv=전압; name_ko = 변전소 이름\nid = 번호;",
            {"voltage_kv": "전압", "name_ko": "변전소 이름", "id": "번호"},
        ),
        ("id = a=b", {"id": "a=b"}),
    ],
)
def test_fields_are_read_from_a_list(text: str, expected: dict[str, str]) -> None:
    assert field_names(text) == expected


@pytest.mark.parametrize("text", ["voltage_kv", "voltage_kv =", "= VOLT", "id = 번호; voltage_kv"])
def test_fields_that_cannot_be_read_are_shown_with_an_example(text: str) -> None:
    with pytest.raises(InputError, match="voltage_kv = VOLT; name_ko = NAME") as caught:
        field_names(text)
    assert text in str(caught.value)
