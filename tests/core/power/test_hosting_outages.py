# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Flows after an outage, of a bridge too, equal those of the grid without the branch and without what it loses."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from plugin.core.power.flow import factorised, solve
from plugin.core.power.grid import Grid
from plugin.core.power.hosting_outages import Splits, factors_after, splits_of
from plugin.core.power.sensitivities import tree_of
from tests.core.power.cases import grids, made
from tests.core.power.hosting_by_search import OneState


def split(grid: Grid) -> Splits:
    network = factorised(grid)
    return splits_of(network, tree_of(network), network.share)


def lost_buses(grid: Grid, branch: int) -> list[int]:
    splits = split(grid)
    return np.flatnonzero(splits.lost(splits.row[[branch]], np.arange(grid.bus_count))[:, 0]).tolist()


@settings(max_examples=80)
@given(grids(whole=True, most_buses=9))
def test_flows_after_an_outage_equal_those_of_the_grid_without_it(grid: Grid) -> None:
    network, flow = factorised(grid), solve(grid)
    every = np.arange(grid.branch_count)
    factors, is_known = factors_after(network, split(grid), network.share, every, every)
    assert is_known.all()
    for outage in every:
        state = OneState(grid, flow.injection_mw, grid.slack_share, int(outage))
        after = flow.flow_mw + factors[:, outage] * flow.flow_mw[outage]
        gone = state.is_lost[grid.from_bus] | (every == outage)
        np.testing.assert_array_equal(np.isnan(after), gone)
        np.testing.assert_allclose(after[~gone], state.flow[~gone], atol=1e-7)


LINE = [(0, 1), (1, 2), (2, 3), (3, 4)]


@pytest.mark.parametrize(
    ("share", "branch", "lost"),
    [
        ([1, 1, 1, 1, 1], 1, [0, 1]),
        ([1, 1, 1, 1, 1], 2, [3, 4]),
        ([1, 0, 0, 0, 0], 0, [1, 2, 3, 4]),
        ([0, 0, 0, 0, 1], 2, [0, 1, 2]),
        ([1, 0, 0, 0, 1], 3, [4]),
    ],
)
def test_the_side_without_sources_is_lost_and_of_two_with_sources_the_smaller(
    share: list[float], branch: int, lost: list[int]
) -> None:
    assert lost_buses(made(5, LINE, 0.1, share=share), branch) == lost


def test_of_two_sides_as_large_the_one_with_the_first_bus_stays() -> None:
    assert lost_buses(made(4, LINE[:3], 0.1), 1) == [2, 3]
    assert lost_buses(made(4, [(3, 2), (2, 1), (1, 0)], 0.1), 1) == [2, 3]


def test_a_split_loses_nothing_of_another_island() -> None:
    grid = made(5, [(0, 1), (2, 3), (3, 4)], 0.1)
    assert lost_buses(grid, 0) == [1]
    assert lost_buses(grid, 1) == [2]


def test_an_outage_that_leaves_no_source_or_nothing_beside_it_is_unknown() -> None:
    grid = made(5, [(0, 1), (2, 3), (3, 4), (3, 4)], [0.1, 0.1, 1e-6, 1e9], share=[0, 0, 1, 0, 0])
    network = factorised(grid)
    outages = np.array([0, 1, 2, 3])
    factors, is_known = factors_after(network, split(grid), network.share, outages, np.arange(4))
    np.testing.assert_array_equal(is_known, [False, True, False, True])
    assert np.isnan(factors[:, [0, 2]]).all()
