# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""PTDF and LODF: pandapower, and solving again with the injection or without the branch."""

from __future__ import annotations

import warnings
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from pandapower.pypower.makeLODF import makeLODF
from pandapower.pypower.makePTDF import makePTDF

from plugin.core.power import sensitivities
from plugin.core.power.flow import factorised, solve
from plugin.core.power.grid import Grid
from plugin.core.power.sensitivities import bridges, lodf, ptdf
from tests.core.power.cases import IEEE_CASES, from_pandapower, grids, made, solved_by_pandapower, three_buses


def test_the_three_bus_example_has_the_calculated_sensitivities() -> None:
    # A MW from bus 1 to bus 3 divides by 0.4 against 0.2 + 0.25, one from bus 2 by 0.25 against 0.6, of 0.85.
    expected = np.array([[0.4, -0.25, 0.0], [0.45, 0.25, 0.0], [0.4, 0.6, 0.0]]) / 0.85
    np.testing.assert_allclose(ptdf(factorised(three_buses())), expected, atol=1e-12)


@pytest.mark.parametrize("name", IEEE_CASES)
def test_both_matrices_equal_those_of_pandapower(name: str) -> None:
    net = solved_by_pandapower(name)
    case = net._ppc["internal"]
    grid = from_pandapower(net)
    network = factorised(grid)
    theirs = makePTDF(case["baseMVA"], case["bus"].real, case["branch"].real, slack=int(case["ref"][0]))
    ours = ptdf(network)
    np.testing.assert_allclose(ours, theirs, atol=1e-6)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        outages = makeLODF(case["branch"].real, theirs)
    whole = ~bridges(network)
    np.testing.assert_allclose(lodf(network)[:, whole], outages[:, whole], atol=1e-6)


@given(grids())
def test_a_column_is_what_one_more_mw_changes(grid: Grid) -> None:
    network = factorised(grid)
    found = ptdf(network)
    before = solve(grid).flow_mw
    for bus in range(grid.bus_count):
        more = replace(grid, generation_mw=grid.generation_mw + (np.arange(grid.bus_count) == bus))
        has_share = network.sums(network.share) > 0
        expected = solve(more).flow_mw - before
        known = has_share[grid.from_bus] & network.has_network[bus]
        np.testing.assert_allclose(found[known, bus], expected[known], atol=1e-8)
        same_island = network.island[grid.from_bus] == network.island[bus]
        lost = np.full(grid.branch_count, not network.has_network[bus]) | (same_island & ~has_share[bus])
        np.testing.assert_array_equal(np.isnan(found[:, bus]), lost)


@given(grids())
def test_chosen_branches_and_buses_are_rows_and_columns_of_the_whole(grid: Grid) -> None:
    network = factorised(grid)
    rows, columns = np.arange(0, grid.branch_count, 2), np.arange(0, grid.bus_count, 2)
    share = np.arange(grid.bus_count, dtype=float)
    whole = ptdf(network, share=share)
    np.testing.assert_allclose(ptdf(network, rows, None, share), whole[rows], atol=1e-9)
    np.testing.assert_allclose(ptdf(network, None, columns, share), whole[:, columns], atol=1e-9)
    np.testing.assert_allclose(
        ptdf(network, rows[:1], columns, share), whole[rows[:1]][:, columns], atol=1e-9
    )
    np.testing.assert_allclose(lodf(network, rows), lodf(network)[:, rows], atol=1e-9)


def test_blocks_give_the_same_as_one_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    network = factorised(from_pandapower(solved_by_pandapower("case30")))
    whole = ptdf(network), ptdf(network, np.arange(7)), lodf(network)
    monkeypatch.setattr(sensitivities, "_BLOCK_NUMBERS", 100)
    in_blocks = ptdf(network), ptdf(network, np.arange(7)), lodf(network)
    for one, other in zip(whole, in_blocks, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-12)


@given(grids())
def test_a_column_of_outage_factors_is_what_an_outage_moves(grid: Grid) -> None:
    network = factorised(grid)
    balanced = replace(grid, generation_mw=np.nan_to_num(solve(grid).injection_mw), load_mw=grid.load_mw * 0)
    before, found, splits = solve(balanced).flow_mw, lodf(network), bridges(network)
    for outage in range(grid.branch_count):
        if splits[outage] or np.isnan(before[outage]):
            assert splits[outage] == np.isnan(found[:, outage]).all()
            continue
        left = np.arange(grid.branch_count) != outage
        after = solve(balanced.kept(left)).flow_mw
        expected = before[left] + found[left, outage] * before[outage]
        np.testing.assert_allclose(after, expected, atol=1e-7)
        assert found[outage, outage] == -1.0


def test_branches_out_of_service_have_no_sensitivity() -> None:
    network = factorised(made(3, [(0, 1), (0, 1), (1, 2), (1, 2)], [0.1, np.nan, 0.1, 0.1]))
    np.testing.assert_array_equal(np.isnan(ptdf(network)).all(axis=1), [False, True, False, False])
    factors = lodf(network)
    assert np.isnan(factors[1]).all()
    assert np.isnan(factors[:, :2]).all()
    np.testing.assert_allclose(factors[2:, 2:], [[-1.0, 1.0], [1.0, -1.0]])
    np.testing.assert_array_equal(bridges(network), [True, False, False, False])


def test_a_circuit_that_nothing_can_replace_has_no_factors_though_it_splits_nothing() -> None:
    factors = sensitivities.outage_factors(factorised(made(2, [(0, 1), (0, 1)], [1e-6, 1e9])), np.array([0]))
    assert np.isnan(factors).all()


def test_an_empty_grid_has_no_bridges() -> None:
    assert bridges(factorised(made(2, [], 0.1))).tolist() == []
