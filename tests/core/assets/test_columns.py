# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns keep their rows together, whatever is chosen, joined or missing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.assets.columns import NONE, joined, nothing, words_of
from tests.core.assets.rows import columns

WORDS = st.lists(st.sampled_from([None, "", "existing", "planned", "변전소"]))


@given(WORDS)
def test_words_give_back_what_they_were_made_of(values: list[str | None]) -> None:
    column = words_of(values)
    assert [column.at(row) for row in range(len(values))] == [value or "" for value in values]
    assert set(column.present()) == {value for value in values if value}


@given(WORDS, st.sets(st.sampled_from([None, "existing", "변전소", "never there"])))
def test_a_row_is_among_words_when_its_own_is(values: list[str | None], chosen: set[str | None]) -> None:
    found = words_of(values).among(chosen)
    assert found.tolist() == [(value or None) in chosen for value in values]


def test_a_prefix_stands_before_each_word_and_before_no_blank() -> None:
    column = words_of(["gas", None, ""], prefix="power_plant/")
    assert column.words == ("power_plant/gas",)
    assert column.codes.tolist() == [0, NONE, NONE]


def test_keys_are_unknown_where_there_is_no_word() -> None:
    assert np.isnan(words_of([None, "a"]).as_keys()).tolist() == [True, False]


def test_a_column_that_nobody_has_is_unknown_everywhere() -> None:
    two = columns([{"name": "a"}, {"name": "b"}])
    assert np.isnan(two.number("students")).all()
    assert two.word("operator").codes.tolist() == [NONE, NONE]
    assert two.text("notes").tolist() == [None, None]
    assert not two.of_layer("campus").any()


def test_joined_layers_keep_their_rows_and_fill_what_only_the_other_has() -> None:
    stations = columns([{"name": "s", "kind": "x", "voltage_kv": 154, "x": 1, "y": 2}])
    plants = columns([{"name": "p", "kind": "y", "operator": "KHNP"}], layer="power_plant")
    both = joined([stations, plants])
    assert both.layers == ("substation", "power_plant")
    assert both.layer.tolist() == [0, 1]
    assert [both.word("kind").at(row) for row in (0, 1)] == ["x", "y"]
    assert [both.word("operator").at(row) for row in (0, 1)] == ["", "KHNP"]
    assert both.text("name").tolist() == ["s", "p"]
    assert both.number("voltage_kv")[0] == 154
    assert both.x[0] == 1
    assert np.isnan(both.x[1])


def test_parts_of_one_layer_join_into_that_layer() -> None:
    again = joined([columns([{"name": "a"}]), columns([{"name": "b"}])])
    assert again.layers == ("substation",)
    assert again.of_layer("substation").all()


def test_joining_nothing_and_empty_layers_is_allowed() -> None:
    assert joined([]).count == 0
    assert joined([nothing(("campus",)), columns([{"name": "a"}])]).count == 1


def test_kept_rows_are_kept_in_every_column() -> None:
    three = columns([{"name": str(n), "kind": "k", "voltage_kv": n, "x": n, "y": n} for n in range(3)])
    one = three.kept(np.array([False, False, True]))
    assert (one.count, one.text("name")[0], one.number("voltage_kv")[0], one.x[0], one.y[0]) == (
        1,
        "2",
        2,
        2,
        2,
    )
    assert one.fids.tolist() == [3]
    assert one.word("kind").at(0) == "k"


@pytest.mark.parametrize("text", ["sin-gimhae", "신김해", "s1", "kepco"])
def test_a_search_looks_through_both_names_identifier_and_operator(text: str) -> None:
    row = {"id": "S1", "name": "Sin-Gimhae", "name_ko": "신김해", "operator": "KEPCO"}
    assert text in columns([row]).searched[0]
