# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures of power: the same numbers as the grid connection, unknown where headroom is, and what they rest on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from plugin.core.ranges import Range
from plugin.plan.arrays import vector_input
from plugin.plan.assumptions import shipped_assumptions
from plugin.plan.power_layers import PowerSource
from plugin.studies import measuring
from plugin.studies.grid_connection import ConnectionRequest, Demand, connect
from plugin.studies.grid_supply import GridLayers
from plugin.studies.measure_sites import MeasuredSites, ScoringRequest, measure
from plugin.studies.measuring import Measured
from tests.studies.hand_made import KOREA, TRANSFORMS, Row, criterion, crs, layer, model

COST = {"type": "grid_connection_cost", "layer": "substation", "demand_mw": 100}
YEARS = {"type": "time_to_power", "layer": "substation", "demand_mw": 100, "from_year": 2027}
HEADROOM = {"type": "grid_headroom", "layer": "substation", "radius_km": 4.5}


def square(x: float) -> str:
    """Return a square around a place: a connection leaves from its middle."""
    west, east = x - 100, x + 100
    return f"Polygon (({west} -100, {east} -100, {east} 100, {west} 100, {west} -100))"


SITES: tuple[Row, ...] = (
    (square(0), {"id": "near"}),
    (square(8000), {"id": "far"}),
    (None, {"id": "nowhere"}),
)
BLANK = {
    "kind": "substation",
    "status": "existing",
    "headroom_basis": None,
    "headroom_mw": None,
    "opened": None,
}
TYPES = {
    **dict.fromkeys(("id", "kind", "status", "headroom_basis", "opened"), str),
    "voltage_kv": float,
    "headroom_mw": float,
}


def stations(*rows: tuple[float, dict[str, Any]]) -> list[Row]:
    return [(f"Point ({x} 0)", {"voltage_kv": 154.0, **BLANK, **row}) for x, row in rows]


KNOWN = stations(
    (1000, {"id": "unknown"}),
    (3000, {"id": "plenty", "headroom_mw": 300.0, "headroom_basis": "published"}),
    (4000, {"id": "short", "headroom_mw": -20.0, "headroom_basis": "published"}),
)


def request_of(
    asked: dict[str, Any], rows: Sequence[Row] | None, sites: Sequence[Row] = SITES
) -> ScoringRequest:
    there = (
        {} if rows is None else {"substation": vector_input(layer("Point", rows, fields=TYPES), "substation")}
    )
    kinds = {"time_to_power_years": float} if any("time_to_power_years" in row for _, row in sites) else {}
    return ScoringRequest(
        model=model(criterion("power", asked)),
        sites=vector_input(layer("Polygon", sites, fields={"id": str, **kinds})),
        inputs=there,
        crs=crs(KOREA),
        transform_context=TRANSFORMS,
    )


def measured_sites(asked: dict[str, Any], rows: Sequence[Row] | None, **more: Any) -> MeasuredSites:
    return measure(request_of(asked, rows, **more), lambda _share: None)


def measured(asked: dict[str, Any], rows: Sequence[Row] | None, **more: Any) -> Measured:
    return measured_sites(asked, rows, **more).measured["power"]


def deciders(found: Measured) -> list[str | None]:
    assert found.features is not None
    assert found.decided_by is not None
    return [None if row < 0 else found.features.text("id", row) for row in found.decided_by.tolist()]


@pytest.mark.parametrize("demand_mw", [100, 30])
def test_the_cost_is_that_of_the_grid_connection_to_the_last_digit(demand_mw: float) -> None:
    found = measured(COST | {"demand_mw": demand_mw}, KNOWN)
    grid = GridLayers(
        PowerSource(vector_input(layer("Point", KNOWN, fields=TYPES))), None, None, crs(KOREA), TRANSFORMS
    )
    connected = connect(
        ConnectionRequest(
            vector_input(layer("Polygon", SITES)),
            grid,
            Demand(demand_mw, "it", "new_ai"),
            shipped_assumptions(),
            500,
            2027,
        ),
        lambda _share: None,
    )
    costs = np.asarray(connected.options.connections.costs.total_krw_bn.likely)
    assert connected.chosen.tolist()[2] == -1
    assert found.values.tolist()[:2] == costs[connected.chosen[:2]].tolist()
    total, whole = connected.options.connections.costs.total_krw_bn, connected.cost_krw_bn
    for ours, end in ((found.low, whole.low), (found.high, whole.high)):
        assert ours is not None
        assert ours[:2].tolist() == np.asarray(end)[:2].tolist()
    # 30 MW of IT are 35 to 47 MW of contract power: 22.9 kV at one end, 154 kV at the other.
    crosses = not connected.options.connections.voltage_holds[connected.chosen[0]]
    assert crosses == (demand_mw == 30)
    assert (found.high[0] > np.asarray(total.high)[connected.chosen[0]]) == crosses
    assert math.isnan(found.values[2])
    # Of those that may be chosen; the one that is short comes last, however near.
    assert deciders(found) == ["unknown", "plenty", None]


def test_a_year_is_unknown_where_no_headroom_is_known_to_suffice() -> None:
    short = stations((4000, {"id": "short", "headroom_mw": 20.0, "headroom_basis": "published"}))
    for rows in (KNOWN[:1], [*KNOWN[:1], *short]):
        found = measured(YEARS, rows)
        assert np.isnan(found.values).all()
        assert deciders(found) == [None, None, None]


def test_the_year_is_that_of_the_cheapest_connection_of_known_headroom() -> None:
    found = measured(YEARS, KNOWN)
    assert np.isnan(found.values).tolist() == [False, False, True]
    assert found.values[0] == found.values[1]
    # 2.5 years for the connection and a quarter for the assessment.
    assert found.values[1] == pytest.approx(2.75)
    assert found.low is not None
    assert found.high is not None
    # 1.5 years and the review alone; 4 years and a quarter.
    assert (found.low[1], found.high[1]) == (pytest.approx(1.61), pytest.approx(4.25))
    assert deciders(found) == ["plenty", "plenty", None]


def test_the_years_of_a_demand_that_reaches_into_another_voltage_are_those_of_both() -> None:
    found = measured(YEARS | {"demand_mw": 37.5, "demand_basis": "grid"}, KNOWN[1:2])
    assert found.high is not None
    assert (found.values[0], found.high[0]) == (pytest.approx(1.25), pytest.approx(4.25))


def test_headroom_that_is_short_waits_for_works() -> None:
    found = measured(YEARS, KNOWN[2:])
    assert found.values[0] == pytest.approx(5.25)


def test_what_the_operator_told_for_a_site_wins() -> None:
    sites = [
        (square(8000), {"id": "told", "time_to_power_years": 9.0}),
        (square(8000), {"id": "untold", "time_to_power_years": None}),
    ]
    asked = {**YEARS, "field": "time_to_power_years"}
    assert measured(asked, KNOWN, sites=sites).values.tolist() == [9.0, pytest.approx(2.75)]
    assert deciders(measured(asked, KNOWN, sites=sites)) == [None, "plenty"]
    alone = measured(asked, None, sites=sites)
    np.testing.assert_array_equal(alone.values, [9.0, np.nan])


def test_a_field_that_the_sites_lack_is_not_asked_for() -> None:
    asked = {**YEARS, "field": "time_to_power_years"}
    assert measured(asked, KNOWN).values[1] == pytest.approx(2.75)


def test_a_planned_substation_serves_from_its_opening() -> None:
    rows = stations(
        (
            1000,
            {
                "id": "new",
                "status": "planned",
                "opened": "2033-01-01",
                "headroom_mw": 500.0,
                "headroom_basis": "assumed",
            },
        )
    )
    found = measured(YEARS, rows)
    assert found.low is not None
    # At the earliest in time, likely by the end of the year after.
    assert (found.low[0], found.values[0]) == (pytest.approx(6.0), pytest.approx(8.0))


def test_a_substation_to_come_makes_no_site_worse() -> None:
    short = stations((2000, {"id": "short", "headroom_mw": 20.0, "headroom_basis": "published"}))
    late = {"id": "late", "status": "planned", "opened": "2060-01-01", "headroom_mw": 500.0}
    both = [*short, *stations((1000, {**late, "headroom_basis": "published"}))]
    found = measured(YEARS, both)
    assert (
        found.values[:2].tolist() == measured(YEARS, short).values[:2].tolist() == [pytest.approx(5.25)] * 2
    )
    assert deciders(found) == ["short", "short", None]
    sooner = {**late, "opened": "2028-01-01", "headroom_basis": "published"}
    assert deciders(measured(YEARS, [*short, *stations((1000, sooner))]))[0] == "late"


def test_what_is_planned_though_its_year_is_over_is_not_relied_on() -> None:
    late = {"id": "late", "status": "planned", "opened": "2026-01-01", "headroom_mw": 500.0}
    known = stations((1000, {**late, "headroom_basis": "published"}), (3000, {"id": "unknown"}))
    assert np.isnan(measured(YEARS, known).values).all()


def test_the_largest_known_headroom_within_reach_counts() -> None:
    found = measured(HEADROOM, KNOWN)
    assert found.values[:2].tolist() == [300.0, -20.0]
    assert deciders(found)[:2] == ["plenty", "short"]
    assert math.isnan(found.values[2])


def test_no_headroom_that_is_known_is_not_none_at_all() -> None:
    found = measured(HEADROOM, stations((1000, {"id": "unknown"})))
    assert math.isnan(found.values[0])
    assert found.values[1] == 0.0


def test_what_is_still_to_open_or_has_no_voltage_is_unknown_and_not_nothing() -> None:
    later = stations(
        (
            1000,
            {
                "id": "later",
                "status": "planned",
                "opened": "2038-01-01",
                "headroom_mw": 300.0,
                "headroom_basis": "published",
            },
        )
    )
    untold = stations((1000, {"id": "untold", "voltage_kv": None}))
    for rows in (later, untold):
        assert math.isnan(measured(HEADROOM, rows).values[0])


def test_without_substations_nothing_is_assessed() -> None:
    from plugin.errors import InputError

    with pytest.raises(InputError, match="None of the weighted criteria can be assessed"):
        measured_sites(COST, None)


def test_chunks_have_no_seams(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = measured(COST, KNOWN)
    for name in ("_CHUNK_SITES", "_CHUNK_POINTS"):
        monkeypatch.setattr(measuring, name, 1)
    pieces = measured(COST, KNOWN)
    np.testing.assert_array_equal(whole.values, pieces.values)
    assert deciders(whole) == deciders(pieces)


def test_a_result_names_what_it_rests_on_and_other_assumptions_measure_anew() -> None:
    request = request_of(COST, KNOWN)
    before = measure(request, lambda _share: None)
    used = {assumption.id for assumption in before.measured["power"].assumptions}
    assert {"connection.detour", "facility.pue.new_ai", "supply.power_factor"} <= used
    assert not any(name.startswith("lead.") for name in used)
    dearer = request.assumptions.with_edit("connection.detour", Range(2.0, 2.0, 2.0))
    after = measure(replace(request, assumptions=dearer), lambda _share: None, before)
    assert after.measured["power"].values[0] > before.measured["power"].values[0]
    other = request.assumptions.with_edit("lead.154kv.works_years", Range(9.0, 9.0, 9.0))
    same = measure(replace(request, assumptions=other), lambda _share: None, before)
    assert same.measured["power"] is before.measured["power"]


def test_a_substation_of_unknown_voltage_is_none_of_the_features_that_decide() -> None:
    rows = [*KNOWN, *stations((100, {"id": "untold", "voltage_kv": None}))]
    found = measured(COST, rows)
    assert found.features is not None
    ids = [found.features.text("id", row) for row in range(found.features.index.count)]
    assert ids == ["unknown", "plenty", "short"]
    assert deciders(found) == ["unknown", "plenty", None]
