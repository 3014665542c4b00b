# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dispatch of plants: pro rata or by merit order, never above what is available, and what is needed if it can be."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.power.dispatch import GROUPS, available_mw, dispatched_mw, merit_places
from plugin.core.ranges import Range
from plugin.plan.vocabulary import POWER_PLANT_KIND
from tests.core.power.rows import plants, shipped


def dispatched(available: list[float], place: list[float], need: float) -> list[float]:
    found = dispatched_mw(
        np.array(available), np.zeros(len(available), dtype=np.int64), np.array(place), np.array([need])
    )
    return [float(mw) for mw in found]


def test_plants_of_one_place_share_pro_rata() -> None:
    assert dispatched([100, 300], [0, 0], 200) == [50, 150]


def test_the_lower_places_run_first() -> None:
    assert dispatched([100, 300, 50], [2, 1, 3], 350) == [50, 300, 0]
    assert dispatched([100, 300, 50], [2, 1, 2], 360) == pytest.approx([40, 300, 20])


def test_too_much_is_all_and_less_than_nothing_is_nothing() -> None:
    assert dispatched([100, 300], [1, 2], 900) == [100, 300]
    assert dispatched([100, 300], [1, 2], -5) == [0, 0]
    assert dispatched([0, 0], [1, 1], 5) == [0, 0]


def test_each_island_has_its_own_plants() -> None:
    found = dispatched_mw(
        np.array([10.0, 20.0, 30.0]), np.array([2, 0, 2]), np.zeros(3), np.array([5.0, 99.0, 20.0])
    )
    assert found.tolist() == [5, 5, 15]


def test_what_is_available_follows_the_kind() -> None:
    half = shipped().with_edit("base_case.availability.gas", Range.exactly(0.5)).noting()
    works = plants({"kind": "gas_ccgt", "mw": 100}, {"kind": "dragon", "mw": 7}, {"kind": "gas"}, {"mw": -1})
    np.testing.assert_array_equal(available_mw(works, half), [50, 7, np.nan, np.nan])
    assert {one.id for one in half.used} == {"base_case.availability.gas", "base_case.availability.other"}


def test_the_merit_order_follows_the_kind() -> None:
    kinds = ("solar", "nuclear", "waste", "coal", "gas_ccgt", "pumped_hydro", "oil_steam", None)
    places = merit_places(plants(*({"kind": kind} for kind in kinds)), shipped())
    assert places.tolist() == [1, 1, 1, 2, 3, 4, 5, 5]


def test_every_group_is_in_the_rules_and_every_kind_is_one_of_the_plan() -> None:
    ids = {one.id for one in shipped()}
    for group in (*GROUPS, "other"):
        assert {f"base_case.availability.{group}", f"base_case.merit_order.{group}"} <= ids
    assert {kind for kinds in GROUPS.values() for kind in kinds} <= set(POWER_PLANT_KIND)


@given(
    units=st.lists(
        st.tuples(st.floats(0, 1e4), st.integers(0, 2), st.integers(0, 3)), min_size=1, max_size=12
    ),
    need=st.lists(st.floats(-100, 2e4), min_size=3, max_size=3),
)
def test_an_island_is_given_what_it_needs_or_all_there_is(units: Any, need: Any) -> None:
    available, island, place = (np.array(column) for column in zip(*units, strict=True))
    found = dispatched_mw(available.astype(float), island, place.astype(float), np.array(need))
    assert ((found >= 0) & (found <= available * (1 + 1e-12))).all()
    for number in range(3):
        own = island == number
        expected = min(max(need[number], 0.0), available[own].sum())
        assert found[own].sum() == pytest.approx(expected, abs=1e-6)
