# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The screen finds what looking at every pair finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.power import hosting_screen
from plugin.core.power.hosting_screen import Screen


def screen(response: np.ndarray, limit_mw: np.ndarray, cutoff: float = 0.1, cap_mw: float = 500.0) -> Screen:
    """Return a screen that monitors the first branches, as many as there are limits."""
    buses = response.shape[1]
    extended = np.vstack([response, np.zeros(buses)])
    none = np.full(buses, -1)
    monitored = np.arange(len(limit_mw))
    return Screen(extended, monitored, limit_mw, cutoff, np.full(buses, cap_mw), none, none.copy())


@given(st.integers(0, 2**32 - 1), st.sampled_from([0.0, 0.1, 0.4]))
def test_it_equals_looking_at_every_pair(seed: int, cutoff: float) -> None:
    random = np.random.default_rng(seed)
    monitored, outage_count, buses = random.integers(1, [6, 6, 200])
    response = random.normal(0, 0.3, (monitored + outage_count, buses))
    limit = random.uniform(10, 100, monitored)
    factors = random.normal(0, 0.5, (monitored, outage_count))
    factors[random.random(factors.shape) < 0.1] = np.nan
    flow = random.uniform(-110, 110, factors.shape)
    outages = monitored + np.arange(outage_count)
    found = screen(response, limit, cutoff)
    found.tighten(flow, factors, outages)
    change = response[:monitored, np.newaxis] + factors[:, :, np.newaxis] * response[np.newaxis, outages]
    rated, flows = limit[:, np.newaxis, np.newaxis], flow[:, :, np.newaxis]
    with np.errstate(divide="ignore", invalid="ignore"):
        capacity = (rated - np.sign(change) * flows) / np.abs(change)
    is_limit = (np.abs(change) >= max(cutoff, 1e-6)) & (np.abs(flows) <= rated)
    capacity = np.where(is_limit & ~np.isnan(capacity), capacity, np.inf).reshape(-1, buses)
    np.testing.assert_allclose(found.capacity_mw, np.minimum(capacity.min(axis=0), 500.0))
    limited = np.flatnonzero(capacity.min(axis=0) < 500.0)
    row, column = np.divmod(capacity[:, limited].argmin(axis=0), outage_count)
    np.testing.assert_array_equal(found.branch[limited], row)
    np.testing.assert_array_equal(found.outage[limited], outages[column])
    assert (np.delete(found.branch, limited) == -1).all()


def test_pairs_that_cannot_bind_are_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[int] = []
    look = Screen._look_at

    def noted(self: Screen, block: slice, rows: np.ndarray, *others: np.ndarray) -> None:
        looked_at.extend(rows.tolist())
        look(self, block, rows, *others)

    monkeypatch.setattr(Screen, "_look_at", noted)
    monkeypatch.setattr(hosting_screen, "_PAIRS_AT_ONCE", 1)
    # The first binds at 20 MW; the second reacts too little, the third has too much room, the fourth is overloaded.
    found = screen(np.array([[0.5], [0.05], [0.5], [0.5]]), np.array([10.0, 0.5, 90.0, 10.0]))
    found.tighten(np.array([[0.0], [0.0], [0.0], [11.0]]), np.zeros((4, 1)), np.array([-1]))
    np.testing.assert_array_equal(found.capacity_mw, [20.0])
    assert looked_at == [0]


def test_an_unknown_rating_limits_to_minus_infinity_what_reacts_and_is_no_overload() -> None:
    found = screen(np.array([[0.5, -0.5, 0.01]]), np.array([np.nan]))
    flow = np.array([[1e9]])
    found.tighten(flow, np.zeros((1, 1)), np.array([-1]))
    np.testing.assert_array_equal(found.capacity_mw, [-np.inf, -np.inf, 500.0])
    assert not found.overloaded(flow).any()


def test_an_overload_is_more_than_rounding() -> None:
    found = screen(np.zeros((1, 1)), np.array([10.0]))
    flow = np.array([[10.0 + 1e-7, -10.0 - 1e-7, 10.1, -10.1, np.nan]])
    np.testing.assert_array_equal(found.overloaded(flow), [[False, False, True, True, False]])
