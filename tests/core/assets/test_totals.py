# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Totals add up, say what is known, and count nothing twice."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.assets.columns import texts_of
from plugin.core.assets.totals import grouped, leaves, line_lengths_km, share_pct, total
from plugin.errors import InputError

VALUE = st.one_of(st.just(float("nan")), st.integers(0, 1000).map(float))
KEY = st.one_of(st.just(float("nan")), st.integers(0, 3).map(float))


def test_a_total_of_nothing_known_is_unknown_and_not_zero() -> None:
    assert math.isnan(total(np.array([np.nan])).value)
    assert math.isnan(total(np.empty(0)).value)
    assert total(np.array([0.0])).value == 0.0


def test_a_total_says_how_many_are_known() -> None:
    assert total(np.array([180.0, 120.0, np.nan, np.nan])) == (300.0, 2, 4)


@given(st.lists(st.tuples(KEY, KEY, VALUE)))
def test_groups_share_out_all_features_and_all_that_is_known(rows: list[tuple[float, float, float]]) -> None:
    first, second, values = (np.array([row[at] for row in rows], dtype=float) for at in range(3))
    groups = grouped([first, second], values)
    assert sum(group.total.among for group in groups) == len(rows)
    assert sum(group.total.known for group in groups) == (~np.isnan(values)).sum()
    sums = [group.total.value for group in groups if not math.isnan(group.total.value)]
    assert sum(sums) == np.nansum(values)
    assert all(math.isnan(group.total.value) == (group.total.known == 0) for group in groups)
    assert len({str(group.keys) for group in groups}) == len(groups)


@given(st.lists(st.tuples(KEY, VALUE), min_size=1))
def test_a_group_is_the_total_of_its_rows(rows: list[tuple[float, float]]) -> None:
    keys, values = (np.array([row[at] for row in rows], dtype=float) for at in range(2))
    for group in grouped([keys], values):
        (key,) = group.keys
        mine = total(values[np.isnan(keys) if math.isnan(key) else keys == key])
        assert str(mine) == str(group.total)


def test_groups_are_in_the_order_of_their_keys_the_unknown_last() -> None:
    groups = grouped([np.array([np.nan, 345.0, 154.0])], np.ones(3))
    assert [group.keys[0] for group in groups[:2]] == [154.0, 345.0]
    assert math.isnan(groups[2].keys[0])


def test_without_keys_all_rows_are_one_group() -> None:
    assert grouped([], np.array([1.0, 2.0]))[0].total == (3.0, 2, 2)
    assert grouped([], np.empty(0)) == []


def test_a_whole_whose_parts_are_counted_is_left_out() -> None:
    ids = texts_of(["whole", "a", "b", "alone", None])
    wholes = texts_of([None, "whole", "whole", None, "alone"])
    everything = np.ones(5, dtype=bool)
    assert leaves(ids, wholes, everything).tolist() == [False, True, True, False, True]


def test_parts_of_what_is_given_up_are_parts_of_its_whole() -> None:
    ids, wholes = texts_of(["whole", "middle", "part"]), texts_of([None, "whole", "middle"])
    assert leaves(ids, wholes, np.array([True, False, True])).tolist() == [False, False, True]


def test_all_rows_of_one_identifier_are_the_same_whole() -> None:
    ids, wholes = texts_of(["whole", "whole", "part"]), texts_of([None, None, "whole"])
    assert leaves(ids, wholes, np.ones(3, dtype=bool)).tolist() == [False, False, True]


def test_a_whole_counts_while_none_of_its_parts_does() -> None:
    ids, wholes = texts_of(["whole", "a"]), texts_of([None, "whole"])
    assert leaves(ids, wholes, np.array([True, False])).tolist() == [True, False]


def test_what_names_itself_or_something_that_is_not_there_counts() -> None:
    ids, wholes = texts_of(["a", "b"]), texts_of(["a", "gone"])
    assert leaves(ids, wholes, np.ones(2, dtype=bool)).all()


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from([None, "a", "b"]), st.booleans())))
def test_leaves_are_never_more_than_what_is_counted(rows: list[tuple[str, str | None, bool]]) -> None:
    counted = np.array([row[2] for row in rows], dtype=bool)
    found = leaves(texts_of([row[0] for row in rows]), texts_of([row[1] for row in rows]), counted)
    assert not (found & ~counted).any()


def test_a_stored_length_goes_before_a_measured_one() -> None:
    lengths, measured = line_lengths_km(np.array([104.1, np.nan, np.nan]), np.array([87.6, 5.0, np.nan]))
    assert lengths[:2].tolist() == [104.1, 5.0]
    assert np.isnan(lengths[2])
    assert measured.tolist() == [False, True, False]


def test_a_share_is_in_percent() -> None:
    assert share_pct(1220, 1742) == pytest.approx(70.0, abs=0.05)


@pytest.mark.parametrize(("part", "whole"), [(2, 1), (-1, 1), (0, 0), (math.nan, 1), (1, math.nan)])
def test_what_is_no_part_has_no_share(part: float, whole: float) -> None:
    with pytest.raises(InputError):
        share_pct(part, whole)
