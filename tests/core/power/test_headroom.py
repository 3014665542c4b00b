# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Headroom of substations: what is firm less the load, and unknown where any of it is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.power.headroom import (
    ASSUMED,
    LINES,
    MISSING,
    MODELLED,
    NEITHER,
    PUBLISHED,
    TRANSFORMERS,
    UNKNOWN,
    Headroom,
    Missing,
    Ratings,
    Stations,
    equal_banks,
    firm_mva,
    headroom,
)


def ratings(*of_each: Sequence[float], assumed: bool = False) -> Ratings:
    """Return ratings, a sequence for each substation."""
    rows = np.repeat(np.arange(len(of_each)), [len(each) for each in of_each])
    values = np.array([value for each in of_each for value in each], dtype=np.float64)
    return Ratings(rows, values, np.full(len(values), assumed))


def stations(
    peak_load_mw: Sequence[float],
    load_basis: Sequence[str | None] | None = None,
    headroom_mw: Sequence[float] | None = None,
    headroom_basis: Sequence[str | None] | None = None,
) -> Stations:
    count = len(peak_load_mw)
    return Stations(
        np.array(peak_load_mw, dtype=np.float64),
        np.array(load_basis or [PUBLISHED] * count, dtype=object),
        np.array(headroom_mw or [np.nan] * count, dtype=np.float64),
        np.array(headroom_basis or [None] * count, dtype=object),
    )


def of(one: Stations, lines: Sequence[float], banks: Sequence[float], power_factor: float = 1.0) -> Headroom:
    return headroom(one, ratings(lines), ratings(banks), power_factor)


def test_hand_calculation() -> None:
    """Two circuits of 452 MVA, four banks of 60 MVA, 100 MW at the peak, 0.9 MW to the MVA.

    Lines: 904 - 452 = 452 MVA = 406.8 MW. Banks: 240 - 60 = 180 MVA = 162 MW. 162 - 100 = 62 MW.
    """
    answer = of(stations([100.0]), [452, 452], [60, 60, 60, 60], 0.9)
    assert answer.lines_mw[0] == pytest.approx(406.8)
    assert answer.transformers_mw[0] == pytest.approx(162.0)
    assert answer.headroom_mw[0] == pytest.approx(62.0)
    assert answer.basis.tolist() == [MODELLED]
    assert answer.limit.tolist() == [TRANSFORMERS]
    assert answer.missing.tolist() == [Missing.NOTHING]


def test_the_largest_is_out_whichever_comes_first() -> None:
    assert firm_mva(ratings([100, 300, 200], [50, 60]), 2).tolist() == [300, 50]


def test_lines_limit_where_they_carry_less() -> None:
    answer = of(stations([100.0]), [200, 100], [60] * 6)
    assert (answer.headroom_mw[0], answer.limit[0]) == (0, LINES)


def test_where_both_sides_carry_the_same_the_lines_are_named() -> None:
    assert of(stations([10.0]), [60, 60], [60, 60]).limit.tolist() == [LINES]


def test_one_line_leaves_nothing_when_it_is_out_and_headroom_is_negative() -> None:
    answer = of(stations([80.0]), [452], [60, 60, 60])
    assert answer.headroom_mw.tolist() == [-80]
    assert (answer.limit[0], answer.basis[0]) == (LINES, MODELLED)


def test_no_known_load_is_no_headroom_and_never_the_firm_capacity() -> None:
    answer = of(stations([np.nan]), [452, 452], [60, 60])
    assert np.isnan(answer.headroom_mw[0])
    assert (answer.basis[0], answer.missing[0], answer.limit[0]) == (UNKNOWN, Missing.LOAD, NEITHER)
    assert answer.lines_mw.tolist() == [452]


@pytest.mark.parametrize(
    ("lines", "banks", "missing"),
    [
        ([], [60, 60], Missing.LINES),
        ([452, np.nan], [60, 60], Missing.LINE_RATING),
        ([452, np.inf], [60, 60], Missing.LINE_RATING),
        ([452, 0], [60, 60], Missing.LINE_RATING),
        ([452, 452], [], Missing.TRANSFORMERS),
        ([452, 452], [60, -60], Missing.TRANSFORMER_RATING),
        ([], [], Missing.LINES | Missing.TRANSFORMERS),
    ],
)
def test_one_side_unknown_is_unknown_and_says_what_is_missing(
    lines: list[float], banks: list[float], missing: Missing
) -> None:
    answer = of(stations([50.0]), lines, banks)
    assert np.isnan(answer.headroom_mw[0])
    assert (answer.basis[0], answer.missing[0]) == (UNKNOWN, missing)


def test_a_published_headroom_goes_before_what_is_computed() -> None:
    answer = of(stations([50.0], headroom_mw=[7.0], headroom_basis=[PUBLISHED]), [452, 452], [60, 60])
    assert (answer.headroom_mw[0], answer.basis[0], answer.limit[0]) == (7, PUBLISHED, NEITHER)


def test_a_published_headroom_stands_without_load_and_ratings_and_still_says_what_is_missing() -> None:
    answer = of(stations([np.nan], headroom_mw=[-3.0], headroom_basis=[PUBLISHED]), [], [])
    assert (answer.headroom_mw[0], answer.basis[0]) == (-3, PUBLISHED)
    assert answer.missing[0] == Missing.LOAD | Missing.LINES | Missing.TRANSFORMERS


@pytest.mark.parametrize("basis", [MODELLED, ASSUMED])
def test_another_figure_stands_only_where_nothing_can_be_computed(basis: str) -> None:
    given_mw = {"headroom_mw": [99.0, 99.0], "headroom_basis": [basis, basis]}
    answer = headroom(
        stations([10.0, np.nan], **given_mw), ratings([80, 80], [80, 80]), ratings([60, 60], [60, 60]), 1.0
    )
    assert answer.headroom_mw.tolist() == [50, 99]
    assert answer.basis.tolist() == [MODELLED, basis]


@pytest.mark.parametrize("basis", [None, "rumour"])
def test_a_figure_of_which_nobody_says_where_it_comes_from_is_not_used(basis: str | None) -> None:
    answer = of(stations([np.nan], headroom_mw=[99.0], headroom_basis=[basis]), [80, 80], [60, 60])
    assert np.isnan(answer.headroom_mw[0])
    assert answer.missing[0] == Missing.LOAD | Missing.BASIS


@pytest.mark.parametrize(
    ("load_basis", "basis"),
    [(PUBLISHED, MODELLED), (MODELLED, MODELLED), (ASSUMED, ASSUMED), (None, ASSUMED)],
)
def test_what_is_computed_is_founded_no_better_than_its_load(load_basis: str | None, basis: str) -> None:
    assert of(stations([50.0], [load_basis]), [80, 80], [80, 80]).basis.tolist() == [basis]


def test_what_is_computed_from_an_assumed_rating_is_assumed() -> None:
    two = stations([50.0, 50.0])
    firm, guess = ratings([80, 80], [80, 80]), ratings([80, 80], [80, 80])
    guess.is_assumed[2] = True
    assert headroom(two, guess, firm, 1.0).basis.tolist() == [MODELLED, ASSUMED]
    assert headroom(two, firm, guess, 1.0).basis.tolist() == [MODELLED, ASSUMED]


def test_no_substations_are_no_failure() -> None:
    answer = headroom(stations([]), ratings(), ratings(), 0.9)
    assert len(answer.headroom_mw) == len(answer.basis) == 0


def test_equal_banks_share_the_sum() -> None:
    banks = equal_banks(
        np.array([240.0, np.nan, 120.0, np.nan]),
        np.array([4.0, 3.0, np.nan, np.nan]),
        np.array([False, False, True, False]),
    )
    assert banks.substation.tolist() == [0, 0, 0, 0, 1, 2]
    assert banks.rating_mva[:4].tolist() == [60] * 4
    assert np.isnan(banks.rating_mva[4:]).all()
    assert banks.is_assumed.tolist() == [False] * 5 + [True]
    assert firm_mva(banks, 4)[0] == 180
    assert np.isnan(firm_mva(banks, 4)[1:]).all()


def test_one_bank_is_all_there_is_and_endless_banks_are_a_slip() -> None:
    banks = equal_banks(np.array([60.0, 60.0]), np.array([1.0, np.inf]), np.zeros(2, dtype=np.bool_))
    assert banks.substation.tolist() == [0, 1]
    assert firm_mva(banks, 2)[0] == 0
    assert np.isnan(firm_mva(banks, 2)[1])


def test_what_can_be_missing_has_words_for_all_of_it() -> None:
    assert set(MISSING) == set(Missing) - {Missing.NOTHING}


@given(st.lists(st.lists(st.floats(1, 1000), max_size=5), min_size=1, max_size=5))
def test_firm_is_the_sum_without_the_largest(of_each: list[list[float]]) -> None:
    expected = [sum(sorted(each)[:-1]) if each else np.nan for each in of_each]
    np.testing.assert_allclose(firm_mva(ratings(*of_each), len(of_each)), expected, atol=1e-9)
