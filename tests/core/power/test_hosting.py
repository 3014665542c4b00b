# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Hosting capacity: calculated examples, a search on small grids, what is no number, and ranges over cases."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.core.power import hosting, hosting_screen
from plugin.core.power.flow import solve
from plugin.core.power.grid import Grid
from plugin.core.power.hosting import NONE, Limits, hosting_capacity, over_cases
from plugin.core.power.study_case import HostingStatus, StudyCase
from plugin.errors import Cancelled, InputError
from tests.core.power.cases import from_pandapower, grids, made, solved_by_pandapower
from tests.core.power.hosting_by_search import searched

CASE = StudyCase("test", "peak", cap_mw=1000.0)


def ring(**changes: object) -> Grid:
    """Return a source at bus 0 with two ways to bus 1: 100 MW directly, 60 MW over bus 2; equal reactances."""
    values = {"load_mw": [0, 30, 0], "share": [1, 0, 0], "rating_mva": [100, 60, 60]} | changes
    return made(3, [(0, 1), (0, 2), (2, 1)], 0.1, **values)


def test_a_ring_hosts_what_its_tighter_way_allows() -> None:
    found = hosting_capacity(ring(), CASE)
    # Two thirds of a load at bus 1 take the direct way: (100 - 20) / (2/3) = 120; at bus 2 its own, with 10 MW in it.
    np.testing.assert_allclose(found.n0.capacity_mw, [1000.0, 120.0, 75.0])
    # Without the direct way all of it goes over bus 2: 60 - 30.
    np.testing.assert_allclose(found.n1.capacity_mw, [1000.0, 30.0, 30.0])
    np.testing.assert_array_equal(found.n0.branch, [NONE, 0, 1])
    np.testing.assert_array_equal(found.n1.branch[1:], [1, 1])
    np.testing.assert_array_equal(found.n0.outage, [NONE, NONE, NONE])
    np.testing.assert_array_equal(found.n1.outage, [NONE, 0, 0])
    assert found.n1.status.tolist() == [HostingStatus.NOT_LIMITED, HostingStatus.OK, HostingStatus.OK]


def test_outages_monitored_branches_and_the_cut_off_are_the_cases() -> None:
    grid = ring()
    no_outage = replace(CASE, outages=np.zeros(3, dtype=bool))
    np.testing.assert_allclose(hosting_capacity(grid, no_outage).n1.capacity_mw, [1000.0, 120.0, 75.0])
    only_direct = replace(CASE, monitored=np.array([True, False, False]))
    # After the outage of the way over bus 2 all of a load at bus 1 is in the direct one.
    np.testing.assert_allclose(hosting_capacity(grid, only_direct).n1.capacity_mw, [1000.0, 70.0, 70.0])
    # A third of a load at bus 2 is in the direct way, and all of it after an outage: the cut-off looks at the latter.
    np.testing.assert_allclose(
        hosting_capacity(grid, replace(only_direct, ptdf_cutoff=0.4)).n0.capacity_mw, [1000, 120, 1000]
    )
    np.testing.assert_allclose(
        hosting_capacity(grid, replace(only_direct, ptdf_cutoff=0.4)).n1.capacity_mw, [1000, 70, 70]
    )


def test_sources_of_the_case_serve_the_extra_load() -> None:
    at_bus_2 = replace(CASE, source_share=np.array([0.0, 0, 5]))
    found = hosting_capacity(ring(), at_bus_2)
    # From bus 2 a third goes over bus 0: (100 - 20) / (1/3), and two thirds directly: (60 - 10) / (2/3).
    np.testing.assert_allclose(found.n0.capacity_mw[1], 75.0)
    assert found.n0.branch[1] == 2


@settings(max_examples=150)
@given(grids(whole=True), st.sampled_from([0.0, 0.0503, 0.1003, 0.2507]))
def test_it_equals_a_search_with_bridges_parallel_circuits_and_overloads(grid: Grid, cutoff: float) -> None:
    random = np.random.default_rng(grid.branch_count)
    case = replace(
        CASE,
        ptdf_cutoff=cutoff,
        monitored=random.random(grid.branch_count) < 0.8,
        outages=random.random(grid.branch_count) < 0.8,
    )
    flow = solve(grid)
    n0, n1 = searched(grid, case, flow.injection_mw, grid.slack_share)
    found = hosting_capacity(grid, case)
    np.testing.assert_allclose(found.n0.capacity_mw, n0, atol=1e-5, rtol=1e-7)
    np.testing.assert_allclose(found.n1.capacity_mw, n1, atol=1e-5, rtol=1e-7)


@settings(max_examples=50)
@given(grids())
def test_islands_with_sources_equal_a_search_and_the_others_say_why_not(grid: Grid) -> None:
    found = hosting_capacity(grid, CASE)
    flow, islands = solve(grid), grid.islands
    has_source = np.array([grid.slack_share[islands == island].any() for island in islands])
    known = has_source & grid.has_branch
    for bus in range(grid.bus_count):
        if not grid.has_branch[bus]:
            assert found.n1.status[bus] == HostingStatus.NO_NETWORK
        elif not has_source[bus]:
            assert found.n1.status[bus] in {HostingStatus.NOT_BALANCED, HostingStatus.NO_SOURCE}
    assert np.isnan(found.n1.capacity_mw[~known]).all()
    assert (found.n1.branch[~known] == NONE).all()
    kept = known[grid.from_bus]
    whole = grid.kept(kept)
    injection = np.nan_to_num(flow.injection_mw)
    n0, n1 = searched(whole, CASE, injection, np.where(known, grid.slack_share, 0.0))
    np.testing.assert_allclose(found.n0.capacity_mw[known], n0[known], atol=1e-5)
    np.testing.assert_allclose(found.n1.capacity_mw[known], n1[known], atol=1e-5)


@settings(max_examples=50)
@given(grids(whole=True))
def test_the_named_branch_is_full_after_the_named_outage_and_overloads_are_those_of_the_base(
    grid: Grid,
) -> None:
    found = hosting_capacity(grid, CASE)
    overloaded = set(zip(found.overloads.branch.tolist(), found.overloads.outage.tolist(), strict=True))
    balanced = replace(grid, generation_mw=found.flow.injection_mw, load_mw=grid.load_mw * 0)
    for bus in np.flatnonzero(found.n1.status == HostingStatus.OK):
        branch, outage = int(found.n1.branch[bus]), int(found.n1.outage[bus])
        left = np.arange(grid.branch_count) != outage
        after = balanced.kept(left)
        if len(np.unique(after.islands)) > 1:
            continue
        loaded = after.with_load(np.array([bus]), found.n1.capacity_mw[[bus]])
        flow = solve(loaded).flow_mw[left.cumsum()[branch] - 1]
        np.testing.assert_allclose(abs(flow), grid.rating_mva[branch], atol=1e-5)
        assert (branch, outage) not in overloaded
    over = np.flatnonzero(np.abs(found.flow.flow_mw) > grid.rating_mva + 1e-6)
    assert {branch for branch, outage in overloaded if outage == NONE} == set(over.tolist())


def test_overloads_are_listed_with_their_outage_and_not_charged() -> None:
    found = hosting_capacity(ring(load_mw=[0, 80, 0]), CASE)
    # All 80 MW over bus 2 after the outage of the direct way: both are over 60, and limit nothing.
    np.testing.assert_array_equal(found.overloads.branch, [1, 2])
    np.testing.assert_array_equal(found.overloads.outage, [0, 0])
    np.testing.assert_allclose(found.overloads.flow_mw, [80.0, 80.0])
    np.testing.assert_allclose(found.overloads.rating_mw, [60.0, 60.0])
    np.testing.assert_allclose(found.n1.capacity_mw[1], 20.0)
    assert found.n1.branch[1] == 0
    assert found.n1.outage[1] in {1, 2}


def test_a_radial_bus_is_cut_off_by_the_outage_that_is_named() -> None:
    grid = made(3, [(0, 1), (0, 1), (2, 1)], 0.1, share=[1, 0, 0], rating_mva=[100, 100, 50])
    found = hosting_capacity(grid, CASE)
    np.testing.assert_allclose(found.n0.capacity_mw, [1000.0, 200.0, 50.0])
    np.testing.assert_allclose(found.n1.capacity_mw, [1000.0, 100.0, 0.0])
    assert found.n1.status[2] == HostingStatus.DISCONNECTED_BY_OUTAGE
    assert (found.n1.branch[2], found.n1.outage[2]) == (NONE, 2)


def test_a_bus_without_network_has_no_capacity_and_the_rest_goes_on() -> None:
    grid = made(3, [(0, 1), (0, 1)], 0.1, share=[1, 0, 0], rating_mva=100)
    found = hosting_capacity(grid, CASE)
    assert found.n1.status[2] == HostingStatus.NO_NETWORK
    np.testing.assert_array_equal(found.n1.capacity_mw, [1000.0, 100.0, np.nan])


def test_an_island_without_sources_or_balance_says_so() -> None:
    ends = [(0, 1), (2, 3), (4, 5)]
    grid = made(6, ends, 0.1, load_mw=[0, 0, 0, 5, 0, 0], share=[1, 0, 0, 0, 0, 0], rating_mva=9)
    found = hosting_capacity(grid, CASE)
    expected = [HostingStatus.NOT_BALANCED] * 2 + [HostingStatus.NO_SOURCE] * 2
    assert found.n0.status[2:].tolist() == expected
    assert found.n1.status[2:].tolist() == expected
    np.testing.assert_array_equal(found.unknown_outages, [2])


def test_an_unknown_rating_makes_unknown_what_reacts_to_it_alone() -> None:
    found = hosting_capacity(ring(rating_mva=[100, 60, np.nan]), replace(CASE, ptdf_cutoff=0.5))
    assert found.n0.status.tolist() == [
        HostingStatus.NOT_LIMITED,
        HostingStatus.OK,
        HostingStatus.OK,
    ]
    # After the outage of the first part all of a load at bus 2 comes through the branch without a rating.
    assert found.n1.status.tolist() == [
        HostingStatus.NOT_LIMITED,
        HostingStatus.MISSING_RATING,
        HostingStatus.MISSING_RATING,
    ]
    assert np.isnan(found.n1.capacity_mw[2])
    assert found.n1.branch[2] == 2
    without = hosting_capacity(ring(rating_mva=[100, 60, np.inf]), replace(CASE, ptdf_cutoff=0.5))
    np.testing.assert_allclose(without.n1.capacity_mw[1:], [30.0, 30.0])


def test_one_bus_has_the_answer_that_it_has_among_all() -> None:
    grid = from_pandapower(solved_by_pandapower("case30"))
    grid = replace(grid, rating_mva=np.full(grid.branch_count, 40.0))
    everywhere = hosting_capacity(grid, CASE)
    chosen = hosting_capacity(grid, CASE, np.array([20, 3]))
    for one, other in ((chosen.n0, everywhere.n0), (chosen.n1, everywhere.n1)):
        for column, whole in zip(one, other, strict=True):
            np.testing.assert_allclose(column, whole[[20, 3]])
    np.testing.assert_array_equal(chosen.buses, [20, 3])


def test_blocks_give_the_same_as_one_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    grid = from_pandapower(solved_by_pandapower("case57"))
    grid = replace(grid, rating_mva=np.full(grid.branch_count, 150.0))
    whole = hosting_capacity(grid, CASE)
    monkeypatch.setattr(hosting, "_TABLE_NUMBERS", 500)
    monkeypatch.setattr(hosting_screen, "_BUSES_OF_A_BLOCK", 5)
    monkeypatch.setattr(hosting_screen, "_PAIRS_AT_ONCE", 7)
    shares: list[float] = []
    parts = hosting_capacity(grid, CASE, progress=shares.append)
    np.testing.assert_allclose(parts.n1.capacity_mw, whole.n1.capacity_mw)
    np.testing.assert_array_equal(parts.n1.status, whole.n1.status)
    assert set(zip(*parts.overloads[:2], strict=True)) == set(zip(*whole.overloads[:2], strict=True))
    assert shares == sorted(shares)
    assert len(shares) > 5
    assert shares[0] == 0.0
    assert shares[-1] == 1.0


def test_it_can_be_cancelled_between_blocks() -> None:
    def cancel(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        hosting_capacity(ring(), CASE, progress=cancel)


def test_a_grid_without_branches_has_no_capacity_anywhere() -> None:
    found = hosting_capacity(made(2, [], 0.1), CASE)
    assert found.n1.status.tolist() == [HostingStatus.NO_NETWORK] * 2
    assert len(found.overloads.branch) == 0
    assert len(hosting_capacity(made(0, [], 0.1), CASE).n1.status) == 0


def limits(capacity: list[float], status: list[HostingStatus]) -> Limits:
    none = np.full(len(capacity), NONE)
    return Limits(np.array(capacity), np.array(status), none, none)


def test_a_range_over_cases_has_its_ends_and_their_cases() -> None:
    ok, no_limit, no_rating = HostingStatus.OK, HostingStatus.NOT_LIMITED, HostingStatus.MISSING_RATING
    found = over_cases(
        [
            limits([50, 80, np.nan, np.nan], [ok, ok, no_rating, no_rating]),
            limits([20, 1000, 70, np.nan], [ok, no_limit, ok, no_rating]),
            limits([90, 30, np.nan, np.nan], [ok, ok, no_rating, no_rating]),
        ]
    )
    np.testing.assert_array_equal(found.low_mw, [20, 30, 70, np.nan])
    np.testing.assert_array_equal(found.high_mw, [90, 1000, 70, np.nan])
    np.testing.assert_array_equal(found.low_case, [1, 2, 1, NONE])
    np.testing.assert_array_equal(found.high_case, [2, 1, 1, NONE])
    np.testing.assert_array_equal(found.known_cases, [3, 3, 1, 0])
    np.testing.assert_array_equal(found.is_capped, [False, True, False, False])
    with pytest.raises(InputError, match="no study case"):
        over_cases([])
