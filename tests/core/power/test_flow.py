# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""DC power flow: a calculated example, pandapower, what is conserved, and data that cannot be used."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from plugin.core.power.flow import (
    BranchStatus,
    BusStatus,
    branch_status,
    factorised,
    loading,
    solve,
)
from plugin.core.power.grid import Grid
from plugin.errors import InputError
from tests.core.power.cases import (
    IEEE_CASES,
    from_pandapower,
    grids,
    made,
    solved_by_pandapower,
    three_buses,
)


def test_the_three_bus_example_has_the_calculated_angles_and_flows() -> None:
    flow = solve(three_buses())
    np.testing.assert_allclose(flow.angle_rad - flow.angle_rad[2], [0.02, -0.1, 0.0], atol=1e-12)
    np.testing.assert_allclose(flow.flow_mw, [60.0, 5.0, -40.0], atol=1e-9)
    np.testing.assert_allclose(flow.injection_mw, [65.0, -100.0, 35.0], atol=1e-9)
    np.testing.assert_allclose(flow.slack_mw, [0.0, 0.0, 35.0], atol=1e-9)


@pytest.mark.parametrize("name", IEEE_CASES)
def test_flows_and_angles_equal_those_of_pandapower(name: str) -> None:
    net = solved_by_pandapower(name)
    case = net._ppc["internal"]
    flow = solve(from_pandapower(net))
    np.testing.assert_allclose(flow.flow_mw, case["branch"][:, 13].real, atol=1e-6)
    reference = case["ref"][0]
    np.testing.assert_allclose(
        np.rad2deg(flow.angle_rad - flow.angle_rad[reference]),
        case["bus"][:, 8].real - case["bus"][reference, 8].real,
        atol=1e-6,
    )


def test_a_phase_shift_drives_a_flow_around_its_cycle_only() -> None:
    net = solved_by_pandapower("case9")
    net._ppc["internal"]["branch"][2, 9] = 10.0
    grid = from_pandapower(net)
    flow = solve(grid).flow_mw
    across = solve(grid).angle_rad
    expected = (across[grid.from_bus] - across[grid.to_bus] - grid.shift_rad) / grid.reactance_pu * 100.0
    np.testing.assert_allclose(flow, expected, atol=1e-9)
    unshifted = solve(replace(grid, shift_rad=np.zeros(grid.branch_count))).flow_mw
    # In the ring of six branches: 10 degrees over the sum of its reactances; the three to generators keep theirs.
    is_ring = np.abs(flow - unshifted) > 1e-6
    assert is_ring.sum() == 6
    round_trip = np.deg2rad(10.0) / grid.reactance_pu[is_ring].sum() * 100.0
    np.testing.assert_allclose(np.abs(flow - unshifted)[is_ring], round_trip, atol=1e-9)


@given(grids())
def test_what_flows_out_of_a_bus_is_what_is_injected(grid: Grid) -> None:
    flow = solve(grid)
    outflow = np.zeros(grid.bus_count)
    np.add.at(outflow, grid.from_bus, np.nan_to_num(flow.flow_mw))
    np.add.at(outflow, grid.to_bus, -np.nan_to_num(flow.flow_mw))
    known = flow.is_balanced
    np.testing.assert_allclose(outflow[known], flow.injection_mw[known], atol=1e-8)
    np.testing.assert_array_equal(known, flow.bus_status == BusStatus.OK)
    np.testing.assert_array_equal(np.isnan(flow.flow_mw), ~known[grid.from_bus])
    assert np.isnan(flow.angle_rad[~known]).all()
    assert np.isnan(flow.slack_mw[~known]).all()
    assert np.isnan(flow.injection_mw[~known]).all()


def test_each_island_is_balanced_by_its_own_shares() -> None:
    grid = made(4, [(0, 1), (2, 3)], 0.1, load_mw=[0, 30, 0, 50], share=[1, 0, 3, 1])
    flow = solve(grid)
    np.testing.assert_allclose(flow.slack_mw, [30.0, 0.0, 37.5, 12.5])
    np.testing.assert_allclose(flow.flow_mw, [30.0, 37.5])


def test_an_island_that_cannot_be_balanced_has_no_flow_and_the_rest_goes_on() -> None:
    grid = made(4, [(0, 1), (2, 3)], 0.1, load_mw=[0, 30, 0, 50], share=[1, 0, 0, 0])
    flow = solve(grid)
    np.testing.assert_array_equal(flow.is_balanced, [True, True, False, False])
    assert flow.bus_status.tolist() == [BusStatus.OK] * 2 + [BusStatus.NOT_BALANCED] * 2
    np.testing.assert_allclose(flow.flow_mw, [30.0, np.nan])


def test_an_island_without_shares_that_is_balanced_as_it_is_has_its_flow() -> None:
    grid = made(2, [(0, 1)], 0.1, load_mw=[0, 30], generation_mw=[30, 0], share=0)
    np.testing.assert_allclose(solve(grid).flow_mw, [30.0])


def test_rounding_of_large_sums_does_not_unbalance_an_island() -> None:
    grid = made(2, [(0, 1)], 0.1, load_mw=[0, 3e9], generation_mw=[3e9 + 1, 0], share=0)
    assert solve(grid).is_balanced.all()
    assert solve(grid).flow_mw[0] == pytest.approx(3e9)


def test_a_bus_without_branches_has_no_network_even_without_load() -> None:
    flow = solve(made(3, [(0, 1)], 0.1))
    assert flow.bus_status.tolist() == [BusStatus.OK, BusStatus.OK, BusStatus.NO_NETWORK]
    assert np.isnan(flow.angle_rad[2])


def test_branches_that_cannot_be_used_are_told_and_the_rest_goes_on() -> None:
    ends = [(0, 1), (0, 1), (0, 1), (0, 1), (0, 1), (1, 1)]
    grid = made(2, ends, [0.1, np.nan, 0.0, 0.1, np.inf, 0.1], load_mw=[0, 30], share=[1, 0])
    grid.shift_rad[3] = np.nan
    flow = solve(grid)
    assert flow.branch_status.tolist() == [
        BranchStatus.IN_SERVICE,
        BranchStatus.NO_REACTANCE,
        BranchStatus.ZERO_REACTANCE,
        BranchStatus.NO_SHIFT,
        BranchStatus.NO_REACTANCE,
        BranchStatus.ONE_BUS,
    ]
    np.testing.assert_array_equal(flow.branch_status, branch_status(grid))
    np.testing.assert_allclose(flow.flow_mw, [30.0, *[np.nan] * 5])


def test_a_bus_whose_branches_are_all_out_has_no_network() -> None:
    flow = solve(made(2, [(0, 1)], np.nan, load_mw=[0, 30]))
    assert flow.bus_status.tolist() == [BusStatus.NO_NETWORK] * 2
    assert np.isnan(flow.flow_mw).all()


def test_negative_and_unknown_shares_count_as_none() -> None:
    grid = made(4, [(0, 1), (1, 2), (2, 3)], 0.1, load_mw=[0, 0, 0, 9], share=[1, -5, np.nan, 2])
    np.testing.assert_allclose(solve(grid).slack_mw, [3.0, 0.0, 0.0, 6.0])


def test_a_negative_reactance_is_solved_and_two_that_cancel_are_named() -> None:
    grid = made(2, [(0, 1), (0, 1)], [0.1, -0.3], load_mw=[0, 20], share=[1, 0])
    np.testing.assert_allclose(solve(grid).flow_mw, [30.0, -10.0])
    with pytest.raises(InputError, match="negative reactance: 1"):
        solve(made(2, [(0, 1), (0, 1)], [0.1, -0.1], load_mw=[0, 20], share=[1, 0]))


def test_a_grid_without_branches_or_without_buses_has_no_flow() -> None:
    assert solve(made(2, [], 0.1)).bus_status.tolist() == [BusStatus.NO_NETWORK] * 2
    empty = solve(made(0, [], 0.1))
    assert empty.angle_rad.shape == (0,)
    assert empty.flow_mw.shape == (0,)
    assert factorised(made(0, [], 0.1)).flows(np.zeros((0, 2))).shape == (0, 2)


def test_loading_is_the_share_of_the_rating_where_there_is_one() -> None:
    rating = [60, np.nan, np.inf, 0, -5]
    grid = made(2, [(0, 1)] * 5, 0.1, load_mw=[0, 150], share=[1, 0], rating_mva=rating)
    np.testing.assert_allclose(loading(solve(grid), grid), [0.5, np.nan, 0.0, np.nan, np.nan])


def test_a_network_at_hand_is_not_factorised_again(monkeypatch: pytest.MonkeyPatch) -> None:
    grid = three_buses()
    network = factorised(grid)
    monkeypatch.setattr("plugin.core.power.flow.factorised", None)
    np.testing.assert_allclose(solve(grid, network).flow_mw, [60.0, 5.0, -40.0])
