# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What if: a load takes from its neighbours what it uses, a new line gives, and nothing else changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from plugin.core.power.flow import factorised, solve
from plugin.core.power.grid import Grid
from plugin.core.power.hosting import NONE, hosting_capacity
from plugin.core.power.hosting_impact import NewBranches, impact_of_branch, impact_of_load, with_branches
from plugin.core.power.sensitivities import ptdf
from plugin.core.power.study_case import HostingStatus, StudyCase
from plugin.errors import Cancelled, InputError
from tests.core.power.cases import grids, made

CASE = StudyCase("test", "peak", cap_mw=1000.0)


def ring() -> Grid:
    """Return a source at bus 0 with two ways to bus 1, one of them over bus 2."""
    ends = [(0, 1), (0, 2), (2, 1)]
    return made(3, ends, 0.1, load_mw=[0, 30, 0], share=[1, 0, 0], rating_mva=[100, 60, 60])


def one(from_bus: int, to_bus: int, reactance_pu: float = 0.1, rating_mva: float = 100.0) -> NewBranches:
    ends = np.array([from_bus]), np.array([to_bus])
    return NewBranches(("new",), *ends, np.array([reactance_pu]), np.array([rating_mva]), np.array([False]))


def test_a_load_takes_from_its_neighbour_what_they_share() -> None:
    found = impact_of_load(ring(), CASE, np.array([2]), np.array([10.0]))
    # Two thirds of it come directly, a third over bus 1.
    np.testing.assert_allclose(found.flow_change_mw, [10 / 3, 20 / 3, -10 / 3])
    # After the outage of the direct way both hang on the way of 60 MW.
    np.testing.assert_allclose(found.n1_change_mw, [0.0, -10.0, -10.0])
    np.testing.assert_allclose(found.n0_change_mw, [0.0, -5.0, -10.0])
    assert [len(kind.branch) for kind in (found.new, found.worse, found.relieved)] == [0, 0, 0]


def test_new_and_worse_overloads_are_told_with_their_outages() -> None:
    first = impact_of_load(ring(), CASE, np.array([1, 1]), np.array([30.0, 20.0]))
    # 80 MW over bus 2 when the direct way is out.
    assert sorted(zip(first.new.branch.tolist(), first.new.outage.tolist(), strict=True)) == [(1, 0), (2, 0)]
    assert len(first.worse.branch) == 0
    second = impact_of_load(first.grid, CASE, np.array([1]), np.array([30.0]))
    assert sorted(zip(second.worse.branch.tolist(), second.worse.outage.tolist(), strict=True)) == [
        (1, 0),
        (2, 0),
    ]
    np.testing.assert_allclose(np.abs(second.worse.flow_mw), 110.0)
    # The direct way bears 100 MW: it is over when either part of the other way is out.
    assert sorted(zip(second.new.branch.tolist(), second.new.outage.tolist(), strict=True)) == [
        (0, 1),
        (0, 2),
    ]
    assert len(second.relieved.branch) == 0


def test_a_new_line_relieves_and_frees() -> None:
    loaded = replace(ring(), load_mw=np.array([0.0, 80, 0]))
    found = impact_of_branch(loaded, CASE, one(0, 1))
    assert sorted(zip(found.relieved.branch.tolist(), found.relieved.outage.tolist(), strict=True)) == [
        (1, 0),
        (2, 0),
    ]
    assert len(found.new.branch) == 0
    assert len(found.flow_change_mw) == 3
    assert found.grid.branch_ids == ("0", "1", "2", "new")
    # Before, 20 MW are left on the direct way when the other is out; now two ways of 100 MW share what is lost.
    np.testing.assert_allclose(found.before.n1.capacity_mw[1], 20.0)
    assert found.n1_change_mw[1] > 20.0


def test_a_new_line_is_monitored_and_taken_out_like_others() -> None:
    nothing = np.zeros(3, dtype=bool)
    case = replace(CASE, monitored=nothing, outages=nothing)
    found = impact_of_branch(ring(), case, one(0, 1, rating_mva=30.0))
    assert found.after.n0.branch[1] == 3
    assert found.after.case.monitored.tolist() == found.after.case.outages.tolist() == [False] * 3 + [True]
    assert found.before.n0.status[1] == HostingStatus.NOT_LIMITED


def test_a_line_to_a_bus_without_network_gives_it_one() -> None:
    grid = made(3, [(0, 1), (0, 1)], 0.1, share=[1, 0, 0], rating_mva=100)
    found = impact_of_branch(grid, CASE, one(1, 2, rating_mva=50.0))
    assert found.before.n0.status[2] == HostingStatus.NO_NETWORK
    assert found.after.n0.capacity_mw[2] == pytest.approx(50.0)
    assert np.isnan(found.n0_change_mw[2])


def test_a_new_branch_has_a_corridor_of_its_own_and_no_shift() -> None:
    grid = with_branches(ring(), one(1, 2))
    assert grid.corridor.tolist() == [0, 1, 2, 3]
    assert grid.shift_rad.tolist() == [0.0] * 4
    assert (grid.from_bus[3], grid.to_bus[3], grid.reactance_pu[3], grid.rating_mva[3]) == (1, 2, 0.1, 100.0)
    assert with_branches(made(2, [], 0.1), one(0, 1)).corridor.tolist() == [0]


def test_a_load_that_no_source_reaches_is_named() -> None:
    grid = made(5, [(0, 1), (2, 3)], 0.1, share=[1, 0, 0, 0, 1e9])
    with pytest.raises(InputError, match=r"\(substations: b3, b4\)"):
        impact_of_load(grid, CASE, np.array([1, 3, 4]), np.array([1.0, 1.0, 1.0]))


@settings(max_examples=40)
@given(grids(whole=True))
def test_a_load_as_large_as_the_capacity_leaves_none_and_flows_move_by_the_sensitivities(grid: Grid) -> None:
    case = replace(CASE, source_share=np.linspace(1, 2, grid.bus_count), ptdf_cutoff=0.0)
    capacity = hosting_capacity(grid, case)
    bus = grid.bus_count - 1
    extra = capacity.n0.capacity_mw[bus]
    found = impact_of_load(grid, case, np.array([bus]), np.array([extra]))
    np.testing.assert_allclose(solve(found.grid).slack_mw, solve(grid).slack_mw, atol=1e-8)
    moved = -extra * ptdf(factorised(grid), share=case.source_share)[:, bus]
    np.testing.assert_allclose(found.flow_change_mw, moved, atol=1e-6)
    if capacity.n0.status[bus] == HostingStatus.OK:
        np.testing.assert_allclose(found.after.n0.capacity_mw[bus], 0.0, atol=1e-4)
    # A flow that reaches its rating by this load is no overload.
    limit = np.flatnonzero(found.new.outage == NONE)
    assert capacity.n0.branch[bus] not in found.new.branch[limit]


def test_progress_goes_through_both_halves_and_may_cancel() -> None:
    shares: list[float] = []
    impact_of_load(ring(), CASE, np.array([1]), np.array([1.0]), shares.append)
    assert shares == [0.0, 0.5, 0.5, 1.0]

    def cancel(share: float) -> None:
        if share >= 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        impact_of_branch(ring(), CASE, one(0, 1), cancel)
