# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A filter lets through what has everything that is asked for, and everything when nothing is."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.assets.columns import joined
from plugin.core.assets.selecting import Filter, matches
from tests.core.assets.rows import columns

ROWS = [
    {"name": "Sin-Gimhae", "name_ko": "신김해", "status": "existing", "voltage_kv": 345.0, "year": 1999.0},
    {"name": "Jangyu", "name_ko": "장유", "status": "planned", "voltage_kv": 154.0},
    {"name": "Unknown of Gimhae", "id": "u", "operator": "KEPCO"},
]
STATIONS = columns(ROWS)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, [0, 1, 2]),
        ({"text": "  "}, [0, 1, 2]),
        ({"text": "GIMHAE"}, [0, 2]),
        ({"text": "gimhae sin"}, [0]),
        ({"text": "장유"}, [1]),
        ({"text": "kepco"}, [2]),
        ({"layers": frozenset({"substation"})}, [0, 1, 2]),
        ({"layers": frozenset({"campus"})}, []),
        ({"words": {"status": frozenset({"existing", None})}}, [0, 2]),
        ({"words": {"status": frozenset()}}, [0, 1, 2]),
        ({"words": {"status": frozenset({"planned"}), "operator": frozenset({"KEPCO"})}}, []),
        ({"voltages_kv": frozenset({154.0})}, [1]),
        ({"voltages_kv": frozenset({None, 345.0})}, [0, 2]),
        ({"first_year": 1999}, [0]),
        ({"first_year": 2000}, []),
        ({"last_year": 1999}, [0]),
        ({"last_year": 1998}, []),
    ],
)
def test_what_passes(asked: dict[str, Any], expected: list[int]) -> None:
    assert matches(STATIONS, Filter(**asked)).nonzero()[0].tolist() == expected


def test_a_layer_is_told_from_another() -> None:
    both = joined([STATIONS, columns([{"name": "Kori"}], layer="power_plant")])
    assert matches(both, Filter(layers=frozenset({"power_plant"}))).tolist() == [False, False, False, True]


@pytest.mark.parametrize(
    ("wanted", "empty"),
    [
        (Filter(), True),
        (Filter(text=" ", words={"status": frozenset()}), True),
        (Filter(text="a"), False),
        (Filter(layers=frozenset({"a"})), False),
        (Filter(words={"status": frozenset({None})}), False),
        (Filter(voltages_kv=frozenset({None})), False),
        (Filter(first_year=0), False),
        (Filter(last_year=0), False),
    ],
)
def test_a_filter_knows_whether_it_asks_for_anything(wanted: Filter, *, empty: bool) -> None:
    assert wanted.is_empty is empty


STATUS = st.sampled_from([None, "existing", "planned", "retired"])


@given(st.lists(STATUS), st.frozensets(STATUS, min_size=1))
def test_words_chosen_and_words_not_chosen_share_the_features_out(
    values: list[str | None], chosen: frozenset[str | None]
) -> None:
    rows = columns([{"status": value} for value in values])
    others = frozenset({None, "existing", "planned", "retired"}) - chosen
    found = matches(rows, Filter(words={"status": chosen}))
    assert found.tolist() == [value in chosen for value in values]
    if others:
        assert (found ^ matches(rows, Filter(words={"status": others}))).all()
