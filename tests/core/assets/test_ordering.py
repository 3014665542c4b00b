# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Lists are in the order people expect, and what is unknown comes last."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.assets.columns import words_of
from plugin.core.assets.ordering import figure_ranks, ordered, text_ranks, word_ranks

NAMES = st.lists(st.one_of(st.none(), st.text(max_size=3)))
NUMBERS = st.lists(st.one_of(st.just(float("nan")), st.integers(0, 5).map(float)))


@given(NAMES)
def test_ranks_of_texts_are_their_alphabetical_order_whatever_the_case(names: list[str | None]) -> None:
    ranks = text_ranks(names)
    for one, rank in zip(names, ranks, strict=True):
        assert np.isnan(rank) == (not one)
        for other, other_rank in zip(names, ranks, strict=True):
            if one and other:
                assert (rank < other_rank) == (one.casefold() < other.casefold())


def test_words_are_in_the_order_of_their_labels() -> None:
    column = words_of(["nuclear", "gas", None])
    ranks = word_ranks(column, ["원자력", "가스"])
    assert ranks[1] < ranks[0]
    assert np.isnan(ranks[2])


@given(NUMBERS, st.data())
def test_figures_of_a_unit_stand_together_in_their_order(numbers: list[float], data: st.DataObject) -> None:
    units = data.draw(
        st.lists(st.integers(0, 2), min_size=len(numbers), max_size=len(numbers)), label="units"
    )
    ranks = figure_ranks(np.array(numbers), units)
    for first in range(len(numbers)):
        assert np.isnan(ranks[first]) == np.isnan(numbers[first])
        for second in range(len(numbers)):
            if not np.isnan([numbers[first], numbers[second]]).any():
                one, other = (units[first], numbers[first]), (units[second], numbers[second])
                assert (ranks[first] < ranks[second]) == (one < other)


@given(NUMBERS, st.booleans())
def test_an_order_holds_all_rows_sorted_and_the_unknown_last(numbers: list[float], descending: bool) -> None:  # noqa: FBT001
    ranks, rows = np.array(numbers, dtype=float), np.arange(len(numbers))
    order = ordered(rows, ranks, np.zeros(len(rows)), descending=descending)
    assert sorted(order.tolist()) == rows.tolist()
    known = [value for value in ranks[order] if not np.isnan(value)]
    assert known == sorted(known, reverse=descending)
    assert np.isnan(ranks[order][len(known) :]).all()


def test_equal_rows_are_in_the_order_of_the_ties_either_way() -> None:
    rows, ranks, ties = np.array([2, 1, 0]), np.zeros(3), np.array([2.0, np.nan, 1.0])
    assert ordered(rows, ranks, ties).tolist() == [2, 0, 1]
    assert ordered(rows, ranks, ties, descending=True).tolist() == [2, 0, 1]


def test_only_the_given_rows_are_ordered() -> None:
    assert ordered(np.array([0, 2]), np.array([5.0, 1.0, 3.0]), np.zeros(3)).tolist() == [2, 0]
