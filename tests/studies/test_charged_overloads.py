# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""New overloads leave nothing to what would add to them, and old ones are charged to nobody."""

from __future__ import annotations

import numpy as np

from plugin.core.power.hosting import hosting_capacity
from plugin.core.power.study_case import HostingStatus
from plugin.studies.charged_overloads import charged
from plugin.studies.grid_study import study_cases
from plugin.studies.grid_what_if import ExtraLoad
from tests.studies.made_study import answered, ieee, triangle


def test_without_a_new_overload_limits_stay_as_they_are() -> None:
    before, _ = answered(ieee(30))
    limits = charged((before.grid, before.hosting), (before.grid, before.hosting), before.hosting.n1)
    for kept, given in zip(limits, before.hosting.n1, strict=True):
        np.testing.assert_array_equal(kept, given)


def test_more_load_never_leaves_a_bus_more_where_it_makes_the_limit_an_overload() -> None:
    before, after = answered(ieee(30), ExtraLoad("8", 30.0))
    listed = after.hosting.n1.capacity_mw
    assert (listed > before.lowest.capacity_mw + 1e-6).any()
    assert after.lowest.capacity_mw[7] == 0.0


def test_whoever_is_charged_would_add_to_the_overload_that_is_named() -> None:
    _, after = answered(ieee(30), ExtraLoad("8", 30.0))
    new = np.flatnonzero((after.lowest.capacity_mw == 0.0) & (after.hosting.n1.capacity_mw > 0.0))
    assert len(new)
    for bus in new.tolist():
        branch, outage = int(after.lowest.branch[bus]), int(after.lowest.outage[bus])
        kept = np.arange(after.grid.branch_count) != outage
        assert after.lowest.status[bus] == HostingStatus.OK
        more = after.grid.with_load(np.array([bus]), np.array([1.0]))
        name = after.grid.branch_ids[branch]
        change = []
        for grid in (after.grid, more):
            rest = grid.kept(kept)
            found = hosting_capacity(rest, study_cases(rest, has_outages=False)[0], np.array([bus]))
            change.append(abs(float(found.flow.flow_mw[rest.branch_ids.index(name)])))
        assert change[1] - change[0] >= after.hosting.case.ptdf_cutoff - 1e-9


def test_nobody_is_charged_whom_the_overload_does_not_feel() -> None:
    before, after = answered(triangle(), ExtraLoad("b", 150.0))
    bus = after.studied.bus_of["a"]
    assert after.lowest.capacity_mw[bus] == before.lowest.capacity_mw[bus] > 0.0


def test_the_limits_that_are_given_stay_as_they_were() -> None:
    _, after = answered(triangle(), ExtraLoad("b", 150.0))
    assert after.hosting.n1.capacity_mw[after.studied.bus_of["c"]] > 0.0
    assert after.lowest.capacity_mw[after.studied.bus_of["c"]] == 0.0
