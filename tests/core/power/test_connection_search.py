# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The search for options: against brute force on small whole coordinates, where distances tie often."""

from __future__ import annotations

import math
from dataclasses import fields, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.core.power import connection_search
from plugin.core.power.columns import taken
from plugin.core.power.connection import best_option, options
from plugin.core.power.connection_cost import CostTerms
from plugin.core.power.connection_records import (
    Answer,
    ConnectionRules,
    DemandPoints,
    Headroom,
    SupplyPoints,
)
from plugin.core.ranges import Range
from tests.core.power.connecting import (
    FROM_KV,
    KV,
    NAN,
    RATINGS_MVA,
    between,
    rules,
    shipped_terms,
    sites,
    substations,
)

coordinate = st.one_of(st.integers(0, 6), st.just(NAN))
# Low, likely and high.
demand = st.one_of(
    st.lists(st.integers(1, 500), min_size=3, max_size=3).map(sorted),
    st.sampled_from([[NAN] * 3, [0, 0, 0], [-5, 10, 20], [10, 5, 20], [10, 20, math.inf], [0, 10, 20]]),
)
voltages = st.sampled_from([154.0, 154.0, 345.0, 765.0, NAN, 0.0])
headrooms = st.one_of(st.just(NAN), st.integers(-20, 600), st.just(0))
substation = st.tuples(st.text("abc", min_size=1, max_size=3), coordinate, coordinate, voltages, headrooms)
substation_sets = st.lists(substation, max_size=6, unique_by=lambda row: row[0])
classes = st.one_of(st.lists(st.booleans(), min_size=3, max_size=3), st.just([True, True, True]))
site = st.tuples(coordinate, coordinate, demand, classes)
PER_KM = {22.9: 0.8, 154.0: 1.35, 345.0: 3.22}
BAY = {22.9: 0, 154.0: 3, 345.0: 10}
STATION = {22.9: 12, 154.0: 40, 345.0: 52}


def likely_cost(kv: float, straight_km: float, demand_mw: float) -> float:
    circuits = max(2, math.ceil(demand_mw / RATINGS_MVA[kv]) + 1)
    circuits += circuits % 2 if kv > 22.9 else 0
    lines = circuits / 2 if kv > 22.9 else circuits
    length = 1.3 * straight_km
    station = STATION[kv] * (demand_mw / 100) ** 0.8
    return PER_KM[kv] * length * lines + BAY[kv] * circuits + station


def is_open(row: tuple[Any, ...], low_mw: float, *, must_be_known: bool) -> bool:
    return not must_be_known if math.isnan(row[4]) else row[4] >= low_mw


def options_of(
    where: tuple[Any, ...], around: list[Any], reach_km: float, *, must_be_known: bool
) -> list[Any]:
    """Return (closed, likely cost, distance, id, voltage) of each option, sorted."""
    x, y, (low, likely, high), allowed = where
    if math.isnan(x + y) or not (0 <= low <= likely <= high < math.inf and likely > 0):
        return []
    found = []
    for row in around:
        apart = math.dist((x, y), (row[1], row[2]))
        for kv, may in zip(KV, allowed, strict=True):
            if may and apart <= reach_km and row[3] in FROM_KV[kv]:
                closed = not is_open(row, low, must_be_known=must_be_known)
                # Costs are compared to the last digit, so what brute force rounds otherwise is evened out.
                found.append((closed, round(likely_cost(kv, apart, likely), 9), apart, row[0], kv))
    return sorted(found)


def arranged(wanted: list[Any], around: list[Any]) -> tuple[DemandPoints, SupplyPoints, Any]:
    amount = np.array([row[2] for row in wanted], dtype=float).reshape(-1, 3)
    points = sites(*((row[0], row[1]) for row in wanted), demand_mw=Range(*amount.T))
    allowed = np.array([row[3] for row in wanted], dtype=bool).reshape(-1, 3)
    return points, substations(*around), np.broadcast_to(allowed, (3, *allowed.shape))


@pytest.fixture(autouse=True, params=[1, 1 << 17], ids=["site by site", "in one block"])
def block_pairs(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection_search, "_BLOCK_PAIRS", request.param)


@given(
    wanted=st.lists(site, max_size=5),
    around=substation_sets,
    reach_km=st.sampled_from([1, 2.5, 5, math.inf]),
    must_be_known=st.booleans(),
)
@settings(derandomize=True, deadline=None, max_examples=100)
def test_options_are_those_of_brute_force_in_its_order(
    *, wanted: list[Any], around: list[Any], reach_km: float, must_be_known: bool
) -> None:
    points, supply, allowed = arranged(wanted, around)
    found = options(points, supply, allowed, rules(reach_km, require_known_headroom=must_be_known))
    own = found.connections
    expected = [options_of(row, around, reach_km, must_be_known=must_be_known) for row in wanted]
    assert own.site.tolist() == [row for row, each in enumerate(expected) for _ in each]
    flat = [option for each in expected for option in each]
    assert [supply.ids[row] for row in own.substation] == [option[3] for option in flat]
    assert own.voltage_kv.tolist() == [option[4] for option in flat]
    assert own.is_open.tolist() == [not option[0] for option in flat]
    np.testing.assert_allclose(own.straight_km, [option[2] for option in flat])
    np.testing.assert_allclose(own.costs.total_krw_bn.likely, [option[1] for option in flat])
    assert found.rank.tolist() == [rank + 1 for each in expected for rank in range(len(each))]
    for row, each in enumerate(expected):
        is_connected = bool(each) and not each[0][0]
        assert (found.answer[row] == Answer.CONNECTED) == is_connected
        first = [option[3:] for option in each][:1]
        chosen = found.chosen[row]
        assert (chosen >= 0) == is_connected
        if is_connected:
            assert first == [(supply.ids[own.substation[chosen]], own.voltage_kv[chosen])]


def assert_same(one: Any, other: Any) -> None:
    for field in fields(one):
        left, right = getattr(one, field.name), getattr(other, field.name)
        if isinstance(left, np.ndarray):
            np.testing.assert_array_equal(left, right)
        else:
            assert_same(left, right)


def rank_one(found: Any, row: int) -> Any:
    return np.flatnonzero((found.connections.site == row) & (found.rank == 1))


# Where all voltages cost alike, only distance and id tell options apart.
ALIKE = replace(
    shipped_terms(),
    line_krw_bn_per_km=between([1] * 3, [1] * 3, [1] * 3),
    circuits_per_line=np.ones(3),
    rating_mva=np.full(3, 1000.0),
    bay_krw_bn=between([1] * 3, [1] * 3, [1] * 3),
    station_krw_bn=between([1] * 3, [1] * 3, [1] * 3),
)


@given(
    wanted=st.lists(site, max_size=6),
    around=substation_sets,
    reach_km=st.sampled_from([2.5, 5, math.inf]),
    must_be_known=st.booleans(),
    terms=st.sampled_from([shipped_terms(), ALIKE]),
)
@settings(derandomize=True, deadline=None, max_examples=100)
def test_the_best_option_is_that_of_rank_1(
    *, wanted: list[Any], around: list[Any], reach_km: float, must_be_known: bool, terms: CostTerms
) -> None:
    points, supply, allowed = arranged(wanted, around)
    how: ConnectionRules = replace(rules(reach_km, require_known_headroom=must_be_known), terms=terms)
    every, best = options(points, supply, allowed, how), best_option(points, supply, allowed, how)
    np.testing.assert_array_equal(best.answer, every.answer)
    np.testing.assert_array_equal(best.unknown_nearer, every.unknown_nearer)
    assert best.connections.site.tolist() == list(range(len(wanted)))
    for row in range(len(wanted)):
        first = rank_one(every, row)
        if not len(first):
            assert best.connections.substation[row] == -1
            assert best.connections.headroom[row] == Headroom.NO_OPTION
            assert np.isnan(np.asarray(best.connections.costs.total_krw_bn.likely)[row])
            continue
        assert_same(taken(best.connections, np.array([row])), taken(every.connections, first))


@given(
    wanted=st.lists(site, max_size=5), around=substation_sets, reach_km=st.sampled_from([1, 2.5, 5, math.inf])
)
@settings(derandomize=True, deadline=None, max_examples=100)
def test_what_is_unknown_and_nearer_is_counted(wanted: list[Any], around: list[Any], reach_km: float) -> None:
    points, supply, allowed = arranged(wanted, around)
    found = options(points, supply, allowed, rules(reach_km))
    for row, where in enumerate(wanted):
        x, y, (low, likely, high), _ = where
        asks = not math.isnan(x + y) and 0 <= low <= likely <= high < math.inf and likely > 0
        first = rank_one(found, row)
        limit = found.connections.straight_km[first[0]] if len(first) else math.inf
        apart = [math.dist((x, y), (each[1], each[2])) for each in around if not each[3] > 0]
        expected = sum(each <= reach_km and each < limit for each in apart) if asks else 0
        assert found.unknown_nearer[row] == expected
