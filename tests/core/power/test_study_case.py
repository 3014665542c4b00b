# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A study case declares what it is; what the data lack for one is counted and named."""

from __future__ import annotations

import re
from dataclasses import asdict, replace

import numpy as np
import pytest

from plugin.core.power.flow import solve
from plugin.core.power.grid import Grid
from plugin.core.power.study_case import (
    GAP_TEXTS,
    STATUS_TEXTS,
    About,
    Gap,
    HostingStatus,
    Missing,
    StudyCase,
    complete_part,
    missing,
    touched,
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
    assert lacking(grid) == (Missing(Gap.LOADS, 2, 3, About(("b1", "b2"))),)
    grid = replace(complete(), generation_mw=np.array([np.nan, 0, 0]))
    assert lacking(grid) == (Missing(Gap.GENERATION, 1, 3, About(("b0", "b1", "b2"))),)
    grid = replace(complete(), rating_mva=np.array([100, np.nan, -1]))
    assert lacking(grid) == (Missing(Gap.RATING, 2, 3, About(("1", "2"))),)
    # A case file says 0, no limit, where nobody wrote a rating: not one limit is no study case.
    grid = replace(complete(), rating_mva=np.full(3, np.inf))
    assert lacking(grid) == (Missing(Gap.RATING, 3, 3, About(("0", "1", "2"))),)
    grid = replace(complete(), rating_mva=np.array([100, np.inf, np.inf]))
    assert lacking(grid) == ()
    grid = replace(complete(), rating_mva=np.array([100, np.nan, -1]))
    watching_the_first = StudyCase("a", "peak", 100.0, monitored=np.array([True, False, False]))
    assert lacking(grid, case=watching_the_first) == ()
    assert lacking(complete(), circuits_assumed=np.array([True, True, False])) == (
        Missing(Gap.CIRCUITS, 2, 3, About(("0", "1"))),
    )
    assert lacking(complete(), is_boundary_declared=False) == (Missing(Gap.BOUNDARY, 1, 1),)
    assert lacking(replace(complete(), slack_share=np.zeros(3))) == ()
    unbalanced = replace(complete(), slack_share=np.zeros(3), load_mw=np.array([0.0, 30, 10]))
    assert lacking(unbalanced) == (Missing(Gap.BALANCE, 3, 3, About(("b0", "b1", "b2"))),)


def test_a_reactance_that_is_unknown_or_zero_is_missing_and_leaves_bridges() -> None:
    grid = replace(complete(), reactance_pu=np.array([0.1, 0.1, 0.0]))
    unknown = Missing(Gap.REACTANCE, 1, 3, About(("2",)))
    assert lacking(grid) == (unknown, Missing(Gap.BRIDGES, 2, 2))
    assert lacking(grid, most_bridges=1.0) == (unknown,)


def two_islands(**changes: object) -> Grid:
    """Return the complete triangle of b0, b1 and b2, and b3 and b4 apart, between which there are two circuits."""
    grid = made(
        5,
        [(0, 1), (1, 2), (2, 0), (3, 4), (3, 4)],
        0.1,
        load_mw=[0, 30, 20, 0, 5],
        generation_mw=[50, 0, 0, 5, 0],
        share=[1, 0, 0, 1, 0],
        rating_mva=100,
    )
    return replace(grid, **{name: np.array(values) for name, values in changes.items()})


@pytest.mark.parametrize(
    ("changes", "gap", "ids"),
    [
        ({"load_mw": [0, 30, 20, 0, np.nan]}, Gap.LOADS, ("b4",)),
        ({"reactance_pu": [0.1, 0.1, 0.1, 0.1, 0.0]}, Gap.REACTANCE, ("4",)),
        ({"reactance_pu": [0.1, 0.1, 0.1, np.nan, 0.1]}, Gap.REACTANCE, ("3",)),
        ({"rating_mva": [100, 100, 100, np.nan, 100]}, Gap.RATING, ("3",)),
        # Not one limit in the island: nobody said any.
        ({"rating_mva": [100, np.inf, np.inf, np.inf, np.inf]}, Gap.RATING, ("3", "4")),
        ({"slack_share": [1, 0, 0, 0, 0], "generation_mw": [50, 0, 0, 0, 0]}, Gap.BALANCE, ("b3", "b4")),
    ],
)
def test_what_one_island_lacks_is_no_gap_of_another(
    changes: dict[str, list[float]], gap: Gap, ids: tuple[str, ...]
) -> None:
    grid = two_islands(**changes)
    (found,) = lacking(grid)
    assert (found.gap, found.about.ids) == (gap, ids)
    assert found.about.touches(grid.islands).tolist() == [False, False, False, True, True]


@pytest.mark.parametrize(
    "options", [{"is_boundary_declared": False}, {"circuits_assumed": np.array([False] * 4 + [True])}]
)
def test_what_is_about_the_study_touches_every_island(options: dict[str, object]) -> None:
    grid = two_islands()
    (found,) = lacking(grid, **options)
    assert found.about.touches(grid.islands).all()
    assert touched([found.about], grid.islands).all()


def test_that_nothing_generates_anywhere_is_about_the_whole_study() -> None:
    grid = two_islands(generation_mw=[0.0] * 5)
    (found,) = lacking(grid)
    assert found == Missing(Gap.GENERATION, 1, 5, About(grid.bus_ids))
    assert found.about.touches(grid.islands).all()


def test_loads_are_asked_of_buses_that_can_have_one() -> None:
    grid = replace(complete(), load_mw=np.array([0, np.nan, np.nan]))
    takes = np.array([False, True, True])
    assert lacking(grid, takes_load=takes) == (Missing(Gap.LOADS, 2, 2, About(("b1", "b2"))),)
    takes = np.array([True, True, False])
    assert lacking(grid, takes_load=takes) == (Missing(Gap.LOADS, 1, 2, About(("b1",))),)


def test_bridges_are_counted_where_nothing_else_is_missing() -> None:
    # Without one of its two circuits the island has a bridge, 1 of 4; it has no answer, so that does not count.
    grid = two_islands(reactance_pu=[0.1, 0.1, 0.1, 0.1, np.nan])
    assert [gap.gap for gap in lacking(grid)] == [Gap.REACTANCE]
    # All is looked at where there is a gap everywhere.
    grid = two_islands(reactance_pu=[0.1, 0.1, np.nan, 0.1, np.nan])
    assert lacking(grid)[-1] == Missing(Gap.BRIDGES, 3, 3)


def test_few_ids_are_named_and_those_of_an_island_first_of_all() -> None:
    about = About(("a", "b", "c", "d"), np.array([0, 0, 1, 0]))
    assert about.named() == "a, b, c, …"
    assert about.named(0) == "a, b, d, …"
    assert about.named(1) == "c, …"
    assert About(("a", "b", "c"), np.array([0, 0, 0])).named(0) == "a, b, c"
    assert About(("a",)).named(7) == "a"
    assert About().named() == ""


def test_islands_that_touch_nothing_are_computed_alone() -> None:
    grid = two_islands()
    flow = solve(complete_part(grid, np.array([False] * 3 + [True] * 2))).flow_mw
    np.testing.assert_allclose(flow[:3], solve(grid).flow_mw[:3])
    assert np.isnan(flow[3:]).all()
    assert not np.isnan(solve(grid).flow_mw).any()


def test_every_gap_and_every_status_has_words_with_the_counts_at_hand() -> None:
    assert set(GAP_TEXTS) == set(Gap)
    assert set(STATUS_TEXTS) == set(HostingStatus)
    for gap, text in GAP_TEXTS.items():
        told = text.format(**asdict(Missing(gap, 7, 9)))
        assert not re.search("[{}]", told)
        assert "{count}" not in text or "7 of 9" in told
