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
    differing,
    find_duplicates,
    known_rows,
    name_key,
    positions_of,
)
from plugin.plan.schema import LAYERS

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
    present: list[Row] = [("x", "장유", (0.0, 0.0)), ("y", None, (0.0, 0.0)), ("z", "대동", (0.0, 0.0))]
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


def test_a_number_that_everybody_gives_is_no_identity() -> None:
    present: list[Row] = [("1", "장유", (0.0, 0.0)), ("2", "대동", (0.0, 0.0)), ("3", None, (0.0, 0.0))]
    rows: list[Row] = [("1", "김해", (9e5, 0.0)), ("2", "대동변전소", (9e5, 0.0)), ("3", "진영", (50.0, 0.0))]
    assert find(rows, present, BY_ID).in_plan.tolist() == [-1, 1, 2]
    assert find([("1", None, None)], present, BY_ID).in_plan[0] == -1
    assert find([*rows[:1], *present[:1]], (), BY_ID).in_data.tolist() == [-1, -1]


@pytest.mark.parametrize(
    ("identifier", "is_same"),
    [("4812310100101230001", True), ("ulsan_p1", True), ("P-1", False), ("1_2", False), ("17", False)],
)
def test_an_identifier_that_is_given_once_is_identity_by_itself(identifier: str, *, is_same: bool) -> None:
    rows: list[Row] = [(identifier, "김해", (9e5, 0.0))]
    assert (find(rows, [(identifier, "장유", (0.0, 0.0))], BY_ID).in_plan[0] == 0) == is_same


@pytest.mark.parametrize(("theirs", "ours"), [(1000.0, math.nan), (math.nan, 1000.0)])
def test_a_place_is_compared_as_exactly_as_either_position_is_known(theirs: float, ours: float) -> None:
    present = known([("x", "장유", (0.0, 0.0))])._replace(accuracies=np.array([theirs]))
    rows = known([(None, "장유", (999.0, 0.0)), (None, "장유", (0.0, 1001.0))])
    rows = rows._replace(accuracies=np.array([ours, ours]))
    both = np.ones(2, dtype=bool)
    matches = find_duplicates(rows, present, by=BY_PLACE, distance_m=100.0, candidates=both)
    assert matches.in_plan.tolist() == [0, -1]


def test_a_rough_position_farther_off_is_found_behind_an_exact_one() -> None:
    present = known([("x", "장유", (300.0, 0.0)), ("y", "장유", (-900.0, 0.0))])
    present = present._replace(accuracies=np.array([math.nan, 1000.0]))
    rows, one = known([(None, "장유", (0.0, 0.0))]), np.ones(1, dtype=bool)
    assert find_duplicates(rows, present, by=BY_PLACE, distance_m=100.0, candidates=one).in_plan[0] == 1


def with_power(rows: Sequence[Row], *power: float) -> Known:
    return known(rows)._replace(amounts={"capacity_mw": np.array(power)})


def test_rows_of_one_name_and_place_that_say_other_numbers_are_no_duplicates() -> None:
    rows = with_power([("9", "고리", (0.0, 0.0))] * 4, 450.0, 450.0, 300.0, math.nan)
    everything = np.ones(4, dtype=bool)
    for by in (BY_ID, BY_PLACE):
        matches = find_duplicates(rows, known([]), by=by, distance_m=1.0, candidates=everything)
        assert matches.in_data.tolist() == [-1, 0, -1, 0]
        assert matches.unlike == {2: 0}
    assert differing(rows, 2, 0) == ["capacity_mw"]
    assert differing(rows, 3, 0) == []
    assert differing(rows, 0, 3) == ["capacity_mw"]


def test_rows_of_other_kinds_say_otherwise() -> None:
    rows = known([(None, "고리", (0.0, 0.0))] * 2)._replace(kinds=np.array(["solar", "wind"], dtype=object))
    assert differing(rows, 1, 0) == ["kind"]


def test_of_several_features_of_one_name_that_with_the_same_numbers_is_meant() -> None:
    present = with_power([("a", "고리", (1.0, 0.0)), ("b", "고리", (2.0, 0.0))], 450.0, 300.0)
    rows = with_power([(None, "고리", (0.0, 0.0))] * 3, 300.0, 450.0, 999.0)
    everything = np.ones(3, dtype=bool)
    matches = find_duplicates(rows, present, by=BY_PLACE, distance_m=10.0, candidates=everything)
    assert matches.in_plan.tolist() == [1, 0, 0]
    assert matches.rivals == {2: 1}
    assert matches.in_data.tolist() == [-1, -1, -1]


def test_rows_without_a_place_are_the_same_by_name_and_kind() -> None:
    kinds = np.array(["solar", "wind"], dtype=object)
    present = known([("a", "고리", None), ("b", "고리", None)])._replace(kinds=kinds)
    rows = known([(None, "고리", None)] * 4 + [(None, "고리", (0.0, 0.0))])
    rows = rows._replace(kinds=np.array(["wind", "solar", "nuclear", None, "wind"], dtype=object))
    everything = np.ones(5, dtype=bool)
    matches = find_duplicates(rows, present, by=BY_PLACE, distance_m=10.0, candidates=everything)
    assert matches.in_plan.tolist() == [1, 0, -1, 0, -1]


def test_columns_of_a_layer_become_what_is_compared() -> None:
    columns = {
        "id": np.array(["a"], dtype=object),
        "name": np.array(["b"], dtype=object),
        "kind": np.array(["solar"], dtype=object),
        "capacity_mw": np.array([5], dtype=object),
        "position_accuracy_m": np.array([None], dtype=object),
    }
    rows = known_rows(columns, np.array([[0.0, 1.0]]), LAYERS["power_plant"].fields)
    assert (rows.ids, rows.names, rows.names_ko, rows.kind(0)) == (["a"], ["b"], [None], "solar")
    assert {name: column.tolist() for name, column in rows.amounts.items()} == {"capacity_mw": [5.0]}
    assert rows.radii(7.0).tolist() == [7.0]


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
