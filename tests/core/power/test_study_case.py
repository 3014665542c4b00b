# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A study case declares what it is; what the data lack for one is counted and named."""

from __future__ import annotations

import re
from dataclasses import asdict, replace

import numpy as np
import pytest

from plugin.core.power.grid import Grid
from plugin.core.power.study_case import (
    GAP_TEXTS,
    STATUS_TEXTS,
    Gap,
    HostingStatus,
    Missing,
    StudyCase,
    missing,
)
from plugin.errors import InputError
from tests.core.power.cases import made


def complete() -> Grid:
    return made(
        3,
        [(0, 1), (1, 2), (2, 0)],
        0.1,
        load_mw=[0, 30, 20],
        generation_mw=[50, 0, 0],
        share=[1, 0, 0],
        rating_mva=100,
    )


def lacking(grid: Grid, **options: object) -> tuple[Missing, ...]:
    return missing(grid, **{"most_bridges": 0.2, "is_boundary_declared": True} | options)


def test_a_case_watches_everything_and_is_served_by_the_slack_unless_it_says_otherwise() -> None:
    grid, case = complete(), StudyCase("a", "peak", 100.0)
    assert case.monitors(grid).tolist() == case.takes_out(grid).tolist() == [True] * 3
    np.testing.assert_array_equal(case.source(grid), [1, 0, 0])
    some, share = np.array([True, False, True]), np.array([0.0, 1, 1])
    declared = replace(case, monitored=some, outages=~some, source_share=share)
    assert declared.monitors(grid) is some
    np.testing.assert_array_equal(declared.takes_out(grid), ~some)
    assert declared.source(grid) is share
    assert case.ptdf_cutoff == 0.10


@pytest.mark.parametrize("cap_mw", [0.0, -1.0, np.inf, np.nan])
def test_the_largest_load_to_look_for_is_a_number_above_0(cap_mw: float) -> None:
    with pytest.raises(InputError, match=r"largest load to look for is .* MW \(study case a\)"):
        StudyCase("a", "peak", cap_mw)


@pytest.mark.parametrize("cutoff", [-0.1, 1.0, np.nan])
def test_the_cut_off_is_a_share(cutoff: float) -> None:
    with pytest.raises(InputError, match=r"cut-off .* \(study case a\)"):
        StudyCase("a", "peak", 100.0, ptdf_cutoff=cutoff)


def test_a_complete_grid_lacks_nothing() -> None:
    assert lacking(complete()) == ()
    assert lacking(complete(), circuits_assumed=np.zeros(3, dtype=bool)) == ()


def test_every_gap_is_counted() -> None:
    grid = replace(complete(), load_mw=np.array([0, np.nan, np.nan]))
    assert lacking(grid) == (Missing(Gap.LOADS, 2, 3),)
    grid = replace(complete(), generation_mw=np.array([np.nan, 0, 0]))
    assert lacking(grid) == (Missing(Gap.GENERATION, 1, 3),)
    grid = replace(complete(), rating_mva=np.array([100, np.nan, -1]))
    assert lacking(grid) == (Missing(Gap.RATING, 2, 3),)
    # A case file says 0, no limit, where nobody wrote a rating: not one limit is no study case.
    grid = replace(complete(), rating_mva=np.full(3, np.inf))
    assert lacking(grid) == (Missing(Gap.RATING, 3, 3),)
    grid = replace(complete(), rating_mva=np.array([100, np.inf, np.inf]))
    assert lacking(grid) == ()
    grid = replace(complete(), rating_mva=np.array([100, np.nan, -1]))
    watching_the_first = StudyCase("a", "peak", 100.0, monitored=np.array([True, False, False]))
    assert lacking(grid, case=watching_the_first) == ()
    assert lacking(complete(), circuits_assumed=np.array([True, True, False])) == (
        Missing(Gap.CIRCUITS, 2, 3),
    )
    assert lacking(complete(), is_boundary_declared=False) == (Missing(Gap.BOUNDARY, 1, 1),)
    assert lacking(replace(complete(), slack_share=np.zeros(3))) == ()
    unbalanced = replace(complete(), slack_share=np.zeros(3), load_mw=np.array([0.0, 30, 10]))
    assert lacking(unbalanced) == (Missing(Gap.BALANCE, 3, 3),)


def test_a_reactance_that_is_unknown_or_zero_is_missing_and_leaves_bridges() -> None:
    grid = replace(complete(), reactance_pu=np.array([0.1, 0.1, 0.0]))
    assert lacking(grid) == (Missing(Gap.REACTANCE, 1, 3), Missing(Gap.BRIDGES, 2, 2))
    assert lacking(grid, most_bridges=1.0) == (Missing(Gap.REACTANCE, 1, 3),)


def test_every_gap_and_every_status_has_words_with_the_counts_at_hand() -> None:
    assert set(GAP_TEXTS) == set(Gap)
    assert set(STATUS_TEXTS) == set(HostingStatus)
    for gap, text in GAP_TEXTS.items():
        told = text.format(**asdict(Missing(gap, 7, 9)))
        assert not re.search("[{}]", told)
        assert "{count}" not in text or "7 of 9" in told
