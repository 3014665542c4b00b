# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Duplicates are found by identifier, or by name and place; the first of equals stays."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from plugin.plan.importing.duplicates import (
    BY_ID,
    BY_NOTHING,
    BY_PLACE,
    Known,
    Matches,
    find_duplicates,
    name_key,
    positions_of,
)

Row = tuple[str | None, str | None, tuple[float, float] | None]


def known(rows: Sequence[Row], *, korean: bool = False) -> Known:
    nothing: list[str | None] = [None] * len(rows)
    names = [name for _, name, _ in rows]
    positions = [place or (math.nan, math.nan) for _, _, place in rows]
    return Known(
        [identifier for identifier, _, _ in rows],
        nothing if korean else names,
        names if korean else nothing,
        np.array(positions, dtype=np.float64).reshape(-1, 2),
    )


def find(
    given_rows: Sequence[Row], present: Sequence[Row] = (), by: str = BY_PLACE, distance: float = 100.0
) -> Matches:
    candidates = np.ones(len(given_rows), dtype=bool)
    return find_duplicates(
        known(given_rows), known(present), by=by, distance_m=distance, candidates=candidates
    )


def test_the_same_identifier_is_the_same_feature() -> None:
    matches = find(
        [("b", None, None), ("c", None, None), ("c", None, None)],
        [("a", None, None), ("b", None, None)],
        BY_ID,
    )
    assert matches.in_plan.tolist() == [1, -1, -1]
    assert matches.in_data.tolist() == [-1, -1, 1]


@pytest.mark.parametrize(("apart", "is_same"), [(0.0, True), (100.0, True), (100.1, False)])
def test_the_same_name_near_the_same_place_is_the_same_feature(apart: float, *, is_same: bool) -> None:
    given_rows: list[Row] = [(None, "장유 변전소", (1000.0 + apart, 2000.0))]
    assert (find(given_rows, [("x", "장유변전소", (1000.0, 2000.0))]).in_plan[0] == 0) == is_same
    twice = [*given_rows, (None, "장유", (1000.0, 2000.0))]
    assert (find(twice).in_data[1] == 0) == is_same


def test_another_name_or_no_name_or_no_place_is_no_duplicate() -> None:
    present: list[Row] = [("x", "장유", (0.0, 0.0)), ("y", None, (0.0, 0.0)), ("z", "대동", None)]
    rows: list[Row] = [
        (None, "김해", (0.0, 0.0)),
        (None, None, (0.0, 0.0)),
        (None, "대동", None),
        (None, None, None),
    ]
    matches = find(rows, present)
    assert (matches.in_plan < 0).all()
    assert (matches.in_data < 0).all()


def test_a_name_is_compared_in_either_language() -> None:
    korean, english = known([(None, "Jangyu", (0.0, 0.0))], korean=True), known([("x", "jangyu", (5.0, 0.0))])
    everything = np.ones(1, dtype=bool)
    assert (
        find_duplicates(korean, english, by=BY_PLACE, distance_m=10.0, candidates=everything).in_plan[0] == 0
    )


def test_names_are_compared_without_the_word_for_what_it_is() -> None:
    assert name_key("장유 변전소") == name_key("장유S/S") == name_key("장유")
    assert name_key("변전소") == "변전소"
    assert name_key(None) == ""


def test_by_identifier_alone_places_do_not_count_and_by_nothing_nothing_does() -> None:
    rows: list[Row] = [("a", "장유", (0.0, 0.0))]
    assert find(rows, [("b", "장유", (0.0, 0.0))], BY_ID).in_plan[0] == -1
    assert find(rows, [("a", "장유", (0.0, 0.0))], BY_NOTHING).in_plan[0] == -1


def test_two_rows_that_repeat_one_feature_of_the_plan_repeat_each_other() -> None:
    rows: list[Row] = [(None, "장유", (0.0, 0.0)), (None, "장유", (180.0, 0.0))]
    matches = find(rows, [("x", "장유", (90.0, 0.0))])
    assert matches.in_plan.tolist() == [0, 0]
    assert matches.in_data.tolist() == [-1, 0]


def test_rows_that_are_no_candidates_are_not_compared() -> None:
    rows = known([("a", "장유", (0.0, 0.0)), ("a", "장유", (0.0, 0.0))])
    matches = find_duplicates(
        rows, known([]), by=BY_PLACE, distance_m=1.0, candidates=np.array([False, True])
    )
    assert matches.in_data.tolist() == [-1, -1]


def test_a_polygon_is_at_its_centre_and_nothing_is_nowhere() -> None:
    positions = positions_of(np.array([shapely.box(0, 0, 2, 4), None], dtype=object))
    assert positions[0].tolist() == [1.0, 2.0]
    assert np.isnan(positions[1]).all()


@given(
    st.lists(
        st.tuples(
            st.none(), st.sampled_from(["a", "b", None]), st.tuples(st.integers(0, 30), st.integers(0, 3))
        ),
        max_size=25,
    )
)
def test_a_row_is_a_duplicate_exactly_when_an_earlier_one_that_stays_is_near(rows: list[Row]) -> None:
    matches = find(rows, distance=5.0)
    for later, (_, name, place) in enumerate(rows):
        near = [
            earlier
            for earlier in range(later)
            if matches.in_data[earlier] < 0
            and name is not None
            and rows[earlier][1] == name
            and math.dist(place, rows[earlier][2]) <= 5.0
        ]
        assert (matches.in_data[later] >= 0) == bool(near)
        assert matches.in_data[later] < 0 or int(matches.in_data[later]) in near
