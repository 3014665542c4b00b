# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Headroom by lines: of today, of the year in which a substation opens, of each year in which a line comes or goes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.core.power.headroom import MODELLED, UNKNOWN
from plugin.plan.assumptions import shipped_assumptions
from plugin.studies.grid_supply import GridSupply, Snapshot, of_known_voltage, read_supply
from tests.studies.hand_made import Row
from tests.studies.made_connections import grid, lines, station, stations

RULES = shipped_assumptions()
LOADED = {"peak_load_mw": 300.0, "load_basis": "published", "transformer_mva": 1800.0, "banks": 3.0}
NAN = np.nan


def wire(key: str, y_km: float = 0.0, **more: Any) -> Row:
    """Return a line of two circuits of 400 MVA from a place in the west; alone it leaves 360 MW."""
    values = {"id": key, "status": "existing", "voltage_kv": 154.0, "circuits": 2.0, "capacity_mva": 800.0}
    return f"LineString (0 {y_km * 1000}, 9000 {y_km * 1000})", values | more


def to_come(key: str, year: int, y_km: float = 0.0, **more: Any) -> Row:
    return wire(key, y_km, status="planned", opened=f"{year}-05-01", **more)


def supply(substations: list[Row], *wires: Row, **more: Any) -> GridSupply:
    return read_supply(grid(stations(*substations), lines(*wires)), RULES.noting(), **more)


def schedule(found: GridSupply, row: int = 0) -> dict[float, float]:
    later = found.points.later
    return dict(zip(later.year[row].tolist(), later.headroom_mw[row].round(6).tolist(), strict=True))


def test_each_year_in_which_a_line_opens_or_closes_is_looked_at() -> None:
    here = [station("s", 0, **LOADED)]
    wires = [wire("old", closed="2031-01-01"), to_come("new", 2029, closed="2040-01-01")]
    found = supply(here, *wires)
    assert found.points.headroom_mw.tolist() == [pytest.approx(60)]
    assert schedule(found) == {2029: 780, 2031: 60, 2040: -np.inf}


def test_a_line_far_away_changes_nothing() -> None:
    here = [station("s", 0, **LOADED)]
    wires = [wire("old", closed="2031-01-01"), to_come("new", 2029)]
    found = supply(here, *wires, to_come("far", 2030, y_km=100))
    assert schedule(found) == {2029: 780, 2030: 780, 2031: 60}


def test_a_line_of_which_nobody_knows_enough_takes_nothing_away() -> None:
    found = supply(
        [station("s", 0, **LOADED)], wire("old"), to_come("new", 2029), to_come("odd", 2033, voltage_kv=None)
    )
    assert schedule(found) == {2029: 780, 2033: 780}


def test_a_published_headroom_stays_what_it_was() -> None:
    here = [station("s", 0, headroom_mw=40.0, **LOADED)]
    assert schedule(supply(here, wire("old"), to_come("new", 2029))) == {2029: 40}


def test_where_no_load_is_known_no_year_is_looked_at() -> None:
    found = supply([station("s", 0)], wire("old"), to_come("new", 2029))
    assert found.points.later.year.shape == (1, 0)
    assert found.next_line_year.tolist() == [2029]


def test_a_substation_to_come_is_that_of_its_opening_and_one_that_exists_that_of_today() -> None:
    there, new = (
        station("a", 0, **LOADED),
        station("b", 0, 20, status="planned", opened="2030-01-01", **LOADED),
    )
    wires = [wire("old"), to_come("more", 2029), to_come("to b", 2030, y_km=20)]
    found = supply([there, new], *wires)
    np.testing.assert_allclose(found.points.headroom_mw, [60, 60])
    assert found.headroom.basis.tolist() == [MODELLED, MODELLED]
    alone = supply([new], to_come("to b", 2031, y_km=20))
    assert np.isnan(alone.points.headroom_mw[0])
    assert alone.headroom.basis.tolist() == [UNKNOWN]


def test_what_closes_before_a_substation_opens_is_not_there_for_it() -> None:
    new = station("b", 0, status="planned", opened="2030-01-01", **LOADED)
    assert np.isnan(supply([new], wire("old", closed="2028-01-01")).points.headroom_mw[0])


def test_a_snapshot_is_one_time_and_has_no_later() -> None:
    here = [station("s", 0, **LOADED), station("p", 0, 20, status="planned", opened="2030-01-01")]
    wires = [wire("old"), to_come("new", 2029), to_come("newer", 2035)]
    for year, headroom_mw, count in ((None, 60, 1), (2029, 780, 1), (2030, 780, 2)):
        found = supply(here, *wires, snapshot=Snapshot(year))
        assert len(found.rows) == count
        assert found.points.headroom_mw[0] == pytest.approx(headroom_mw)
        assert found.points.later.year.shape == (count, 0)


def test_a_snapshot_counts_what_is_dated_whenever_work_begins() -> None:
    here = [station("s", 0, **LOADED), station("p", 0, 20, status="planned", opened="2026-01-01")]
    wires = [wire("old"), to_come("new", 2026)]
    found = supply(here, *wires, snapshot=Snapshot(2030), start_year=2028.0)
    assert (found.overdue, len(found.rows)) == (0, 2)
    assert found.points.headroom_mw[0] == pytest.approx(780)


def test_what_is_over_before_work_begins_is_left_out_and_counted() -> None:
    here = [station("s", 0, **LOADED), station("p", 0, 20, status="planned", opened="2026-01-01")]
    wires = [wire("old"), to_come("new", 2026), wire("undated", status="planned")]
    found = supply(here, *wires, start_year=2027.0)
    assert (found.overdue, found.undated, len(found.rows)) == (2, 0, 1)
    assert schedule(found) == {}
    assert np.isnan(found.next_line_year[0])
    in_time = supply(here, *wires, start_year=2026.9)
    assert (in_time.overdue, len(in_time.rows)) == (0, 2)
    assert schedule(in_time) == {2026: 780}


def test_the_next_line_is_the_first_at_the_own_voltage() -> None:
    here = [station("s", 0), station("t", 0, 20, voltage_kv=345.0), station("u", 0, 40, voltage_kv=None)]
    wires = [
        to_come("b", 2032),
        to_come("a", 2030),
        wire("undated", status="planned"),
        to_come("low", 2029, y_km=20),
        to_come("high", 2033, y_km=20, voltage_kv=345.0),
    ]
    found = supply(here, *wires)
    np.testing.assert_array_equal(found.next_line_year, [2030, 2033, NAN])
    known = of_known_voltage(found)
    np.testing.assert_array_equal(known.next_line_year, [2030, 2033])
