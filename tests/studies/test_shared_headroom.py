# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Loads compete for the headroom of substations that the connection study found for each."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.PyQt.QtCore import QDate, QDateTime

from plugin.core.power.sharing import (
    DEMAND_UNKNOWN,
    HEADROOM_UNKNOWN,
    NO_CANDIDATE,
    NOT_ENOUGH,
    SERVED,
    SERVED_IN_PART,
    TAKEN,
)
from plugin.core.power.sharing_optimum import connect_most
from plugin.errors import Cancelled, InputError
from plugin.plan.arrays import read_features
from plugin.studies import shared_headroom
from plugin.studies.grid_supply import Snapshot
from plugin.studies.shared_headroom import MOST, SharedHeadroom, SharingRequest, in_order, share_headroom
from tests.studies.made_connections import (
    cost_raster,
    costs_of,
    lines,
    request,
    site,
    sites,
    station,
    stations,
)
from tests.studies.made_loads import loads, near_and_far, places, shared
from tests.studies.test_connection_routes import CELL, CORNER, with_wall


def outcomes(found: SharedHeadroom) -> list[int]:
    return [int(outcome) for outcome in found.likely.outcome]


def test_first_come_first_served_at_the_cheapest_that_has_room() -> None:
    found = shared(loads(100.0, 100.0, 100.0))
    assert places(found) == ["near", "far", "-"]
    assert outcomes(found) == [SERVED, SERVED, TAKEN]
    assert (found.asked_mw, found.likely.total_mw) == (300.0, 200.0)
    assert {*zip(found.likely.taken_from.tolist(), found.likely.taken_by.tolist(), strict=True)} == {
        (2, 0),
        (2, 1),
    }
    np.testing.assert_array_equal(np.sort(found.likely.left_mw), [0, 50])


def test_costs_are_those_of_the_connection_study() -> None:
    found = shared(loads(100.0, 100.0))
    own = found.found.options.connections
    for load, row in enumerate(found.option.tolist()):
        assert own.site[row] == load
        assert found.likely.cost_krw_bn[load] == own.costs.total_krw_bn.likely[row]
    assert found.likely.cost_krw_bn[0] < found.likely.cost_krw_bn[1]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({}, ["near", "far", "-"]),
        ({"order_by": '"turn"'}, ["-", "near", "far"]),
        ({"order_by": '"turn"', "is_descending": True}, ["near", "-", "far"]),
        ({"order_by": "-turn"}, ["near", "-", "far"]),
        ({"order_by": "id", "is_descending": True}, ["-", "far", "near"]),
    ],
)
def test_the_order_is_that_of_an_expression_or_of_the_layer(
    options: dict[str, Any], expected: list[str]
) -> None:
    assert places(shared(loads(100.0, 100.0, 100.0, turn=[3.0, 1.0, 2.0]), **options)) == expected


def test_the_order_is_told_by_rows() -> None:
    found = shared(loads(10.0, 10.0, 10.0, turn=[3.0, None, 2.0]), order_by="turn")
    assert found.order.tolist() == [2, 0, 1]


@pytest.mark.parametrize(
    ("values", "is_descending", "expected"),
    [
        ([3, 1, 2], False, [1, 2, 0]),
        ([3, 1, 2], True, [0, 2, 1]),
        ([2, None, 1, ""], False, [2, 0, 1, 3]),
        ([2, None, 1, ""], True, [0, 2, 1, 3]),
        (["b", 5, "a", 1.5], False, [3, 1, 2, 0]),
        ([1, 1, 0, 0], False, [2, 3, 0, 1]),
        ([1, 1, 0, 0], True, [0, 1, 2, 3]),
        ([float("nan"), 1.0], False, [1, 0]),
        ([QDate(2026, 5, 1), QDate(2025, 12, 31)], False, [1, 0]),
        ([QDateTime(2026, 5, 1, 9, 0), QDateTime(2026, 5, 1, 8, 0)], False, [1, 0]),
        ([True, False], False, [1, 0]),
        ([], False, []),
    ],
)
def test_rows_are_put_in_order(values: list[Any], *, is_descending: bool, expected: list[int]) -> None:
    assert in_order(values, is_descending=is_descending).tolist() == expected


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("turn +", r"cannot be read \(부하: .*Correct the expression of the order"),
        ('"없는 필드"', r"no field 없는 필드 \(부하\)\. Correct the expression of the order"),
        ("to_int('x')", r"fails \(부하, feature 1: .*Correct the expression of the order"),
    ],
)
def test_an_order_that_cannot_be_told_is_refused(expression: str, message: str) -> None:
    with pytest.raises(InputError, match=message):
        shared(loads(10.0), order_by=expression)


def test_loads_that_change_between_two_looks_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def of_one(*arguments: Any, **options: Any) -> Any:
        found = read_features(*arguments, **options)
        return replace(found, fids=found.fids[:1])

    monkeypatch.setattr(shared_headroom, "read_features", of_one)
    with pytest.raises(InputError, match=r"changed while it was read \(부하\)"):
        shared(loads(10.0, 20.0), order_by="mw")


@pytest.mark.parametrize(("basis", "seconds"), [("contract", [9.0]), ("it", [3.0] * 3)])
def test_all_searches_together_take_the_time_that_is_given(
    basis: str, seconds: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[float] = []

    def search(demand: Any, time_limit_s: float, look: Any) -> Any:
        told.append(time_limit_s)
        return connect_most(demand, time_limit_s, look)

    monkeypatch.setattr(shared_headroom, "connect_most", search)
    shared(loads(10.0), method=MOST, basis=basis, time_limit_s=9.0)
    assert told == seconds


def test_most_are_served_whatever_the_order() -> None:
    # In order 60 MW come first and leave no room for 150 MW; the best serves 150 and 60 MW.
    asking = loads(60.0, 150.0, 60.0)
    in_turn, best = shared(asking), shared(asking, method=MOST)
    assert in_turn.likely.total_mw == 120.0
    assert best.likely.total_mw == 210.0
    assert best.likely.gap_mw == 0.0
    assert outcomes(best)[1] == SERVED
    assert np.isnan(in_turn.likely.most_mw)


@pytest.mark.parametrize("seed", range(3))
def test_most_is_what_trying_every_assignment_finds(seed: int) -> None:
    amounts = np.random.default_rng(seed).integers(20, 120, 5).astype(float)
    room = {"near": 150.0, "far": 100.0}
    best = 0.0
    for choice in product((*room, "-"), repeat=len(amounts)):
        used = {key: sum(mw for mw, at in zip(amounts, choice, strict=True) if at == key) for key in room}
        if all(used[key] <= room[key] for key in room):
            best = max(best, sum(used.values()))
    found = shared(loads(*amounts.tolist()), method=MOST)
    assert found.likely.total_mw == pytest.approx(best)


def test_parts_are_served_where_they_are_allowed() -> None:
    asking = loads(100.0, 200.0)
    assert outcomes(shared(asking)) == [SERVED, NOT_ENOUGH]
    found = shared(asking, in_part=True)
    assert outcomes(found) == [SERVED, SERVED_IN_PART]
    np.testing.assert_array_equal(found.likely.served_mw, [100, 100])


def test_unknown_headroom_serves_nobody() -> None:
    found = shared(loads(10.0, 20.0), near_and_far(None, None))
    assert outcomes(found) == [HEADROOM_UNKNOWN] * 2
    assert (found.likely.total_mw, places(found)) == (0.0, ["-", "-"])
    assert found.basis.tolist() == ["unknown"] * 2


def test_headroom_is_assumed_only_where_it_is_not_known() -> None:
    found = shared(loads(100.0, 40.0), near_and_far(None, 30.0), assumed_headroom_mw=120.0)
    by_id = dict(
        zip(found.found.supply.points.ids, zip(found.headroom_mw, found.basis, strict=True), strict=True)
    )
    assert by_id == {"near": (120.0, "assumed"), "far": (30.0, "published")}
    assert outcomes(found) == [SERVED, TAKEN]


def test_an_assumption_of_0_is_one() -> None:
    found = shared(loads(10.0), near_and_far(None, None), assumed_headroom_mw=0.0)
    assert outcomes(found) == [NOT_ENOUGH]
    assert found.basis.tolist() == ["assumed"] * 2


def test_negative_headroom_is_no_room_and_stays_what_it_is() -> None:
    found = shared(loads(10.0), near_and_far(-20.0, -5.0))
    assert outcomes(found) == [NOT_ENOUGH]
    assert sorted(found.likely.left_mw.tolist()) == [-20.0, -5.0]


def test_each_load_that_cannot_be_looked_at_has_its_answer_and_the_rest_goes_on() -> None:
    asking = sites(
        site("far away", 300, mw=10.0),
        (None, {"id": "nowhere", "mw": 10.0}),
        site("zero", mw=0.0),
        site("ok", mw=10.0),
    )
    found = shared(asking)
    assert outcomes(found) == [NO_CANDIDATE, NO_CANDIDATE, DEMAND_UNKNOWN, SERVED]
    assert found.asked_mw == 30.0


def test_two_loads_at_one_place_share() -> None:
    found = shared(loads(80.0, 70.0, 10.0))
    assert places(found) == ["near", "near", "far"]


def test_low_and_high_contract_power_are_looked_at_too() -> None:
    # 114 MW of IT are 131 to 177 MW of contract power.
    found = shared(loads(114.0), basis="it")
    assert found.is_range
    assert found.low.outcome.tolist() == [SERVED]
    assert found.likely.outcome.tolist() == [SERVED]
    assert found.high.outcome.tolist() == [NOT_ENOUGH]


def test_exact_contract_power_is_looked_at_once() -> None:
    found = shared(loads(10.0, None))
    assert not found.is_range
    assert found.low is found.likely is found.high


def test_options_behind_barriers_are_no_candidates(tmp_path: Path) -> None:
    raster = cost_raster(tmp_path / "비용.tif", with_wall(3.0, -30.0, 10.0), cell_m=CELL, corner_m=CORNER)
    beyond, here = station("s", 6.25, 0.25, headroom_mw=500.0), station("t", -6, 0, headroom_mw=500.0)
    found = shared(loads(100.0), stations(beyond, here), costs=costs_of(raster))
    assert places(found) == ["t"]
    assert len(found.found.options.rank) == 2
    ids = found.found.supply.points.ids
    assert [ids[row] for row in found.in_reach.tolist()] == ["t"]


def test_what_is_planned_serves_by_the_year_in_which_it_is_there() -> None:
    planned = station("planned", 1, status="planned", opened="2030-05-01", headroom_mw=100.0)
    both = stations(planned, station("far", 9, headroom_mw=100.0))
    today = shared(loads(100.0, 100.0), both, snapshot=Snapshot())
    assert places(today) == ["far", "-"]
    assert outcomes(today) == [SERVED, TAKEN]
    assert places(shared(loads(100.0, 100.0), both, snapshot=Snapshot(2029))) == ["far", "-"]
    assert places(shared(loads(100.0, 100.0), both, snapshot=Snapshot(2030))) == ["planned", "far"]


def test_headroom_is_that_of_the_lines_of_the_year() -> None:
    loaded = {"peak_load_mw": 300.0, "load_basis": "published", "transformer_mva": 1800.0, "banks": 3.0}
    wire = {"id": "l", "status": "existing", "voltage_kv": 154.0, "circuits": 2.0, "capacity_mva": 800.0}
    wires = lines(
        ("LineString (3000 0, 9000 0)", wire),
        ("LineString (3000 0, 9000 0)", wire | {"id": "m", "status": "planned", "opened": "2030-05-01"}),
    )
    here = stations(station("s", 3, **loaded))
    by_year = [
        shared(loads(100.0), here, power_lines=wires, snapshot=Snapshot(year)) for year in (None, 2029, 2030)
    ]
    np.testing.assert_allclose([found.headroom_mw[0] for found in by_year], [60, 60, 780])
    assert [places(found) for found in by_year] == [["-"], ["-"], ["s"]]


def test_parts_of_other_loads_are_counted() -> None:
    found = shared(loads(10.0, 20.0, 30.0, part_of_id=[None, "a", "elsewhere"]))
    assert found.counted_twice == 1
    assert shared(sites(site("a", mw=10.0), site("b", mw=10.0)), more_fields=()).counted_twice == 0


def test_lead_times_have_no_part_in_it() -> None:
    groups = {each.group for each in shared(loads(10.0)).assumptions}
    assert "connection_costs" in groups
    assert "lead_times" not in groups


@pytest.mark.parametrize("stop_at", [0.0, 0.5, 0.75, 0.9])
def test_it_ends_where_it_is_cancelled(stop_at: float) -> None:
    def progress(share: float) -> None:
        if share >= stop_at:
            raise Cancelled

    connection = request(near_and_far(), loads(10.0), field="mw")
    with pytest.raises(Cancelled):
        share_headroom(SharingRequest(connection, order_by="id"), progress)


def test_the_search_for_most_ends_where_it_is_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    def search(_demand: Any, _time_limit_s: float, look: Any) -> None:
        look()
        pytest.fail("It went on.")

    def progress(share: float) -> None:
        if searching and share >= 0.8:
            raise Cancelled

    searching: list[bool] = []
    monkeypatch.setattr(
        shared_headroom, "connect_most", lambda *given: (searching.append(True), search(*given))
    )
    connection = request(near_and_far(), loads(10.0), field="mw")
    with pytest.raises(Cancelled):
        share_headroom(SharingRequest(connection, method=MOST), progress)


def test_progress_only_grows() -> None:
    told: list[float] = []
    connection = request(near_and_far(), loads(10.0), field="mw", basis="it")
    share_headroom(SharingRequest(connection, order_by="id"), told.append)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(1.0)
