# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Shared headroom as rows: what each load got or why not, and what substations have left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from plugin.core.power.sharing import OUTCOMES
from plugin.core.ranges import Range
from plugin.studies.grid_supply import Snapshot
from plugin.studies.shared_headroom import MOST, SharedHeadroom
from plugin.studies.shared_headroom_table import (
    CODES,
    LOAD_COLUMNS,
    SUBSTATION_COLUMNS,
    ends_of,
    load_rows,
    substation_rows,
    takers_of,
)
from tests.studies.hand_made import ORIGIN
from tests.studies.made_connections import cost_raster, costs_of, site, sites, station, stations
from tests.studies.made_loads import loads, near_and_far, shared
from tests.studies.test_connection_routes import CELL, CORNER, with_wall


def of_loads(found: SharedHeadroom, language: str = "en") -> list[dict[str, Any]]:
    names = [column.name for column in LOAD_COLUMNS]
    return [dict(zip(names, row, strict=True)) for _, row in load_rows(found, language)]


def of_substations(found: SharedHeadroom, language: str = "en") -> list[dict[str, Any]]:
    names = [column.name for column in SUBSTATION_COLUMNS]
    return [
        dict(zip(names, row, strict=True))
        for _, row in substation_rows(found, language, lambda text: f"<{text}>")
    ]


def test_a_load_that_is_served_has_its_line_and_all_figures() -> None:
    found = shared(loads(100.0, name=["가"]))
    ((line, _),) = load_rows(found, "en")
    np.testing.assert_allclose(np.array(line) - ORIGIN, [[0, 0], [3000, 0]])
    (row,) = of_loads(found)
    empty = {name for name, value in row.items() if value is None}
    assert empty == {"taken_by", "opening_year"}
    assert (row["site_id"], row["site_name"], row["turn"], row["outcome"]) == ("a", "가", 1, "served")
    assert (row["served_mw"], row["left_out_mw"], row["headroom_mw"]) == (100.0, 0.0, 150.0)
    assert (row["substation_id"], row["substation_name"], row["voltage_kv"]) == ("near", "NEAR", 154.0)
    assert row["cost_low_krw_bn"] < row["cost_krw_bn"] < row["cost_high_krw_bn"]
    assert row["straight_km"] == pytest.approx(3.0)
    assert (row["route_km"], row["headroom_basis"], row["basis"]) == (
        pytest.approx(3.9),
        "published",
        "modelled",
    )


def test_a_load_left_without_has_no_line_and_says_who_has_the_room() -> None:
    found = shared(loads(100.0, 100.0, 100.0, name=["가", None, "다"]), order_by="-mw")
    (_, last) = [line for line, _ in load_rows(found, "en")][1:]
    assert last is None
    row = of_loads(found)[2]
    assert (row["outcome"], row["served_mw"], row["left_out_mw"]) == ("taken", 0.0, 100.0)
    assert row["taken_by"] == "가, b"
    assert takers_of(found) == {2: ["가", "b"]}
    of_connection = [column.name for column in LOAD_COLUMNS][-13:]
    assert of_connection[0] == "substation_id"
    assert {row[name] for name in of_connection} == {None}


def test_turns_are_places_in_the_order() -> None:
    found = shared(loads(10.0, 10.0, 10.0, turn=[3.0, 1.0, 2.0]), order_by="turn")
    assert [row["turn"] for row in of_loads(found)] == [3, 1, 2]


def test_outcomes_at_low_and_high_contract_power_are_told() -> None:
    rows = of_loads(shared(loads(114.0, 120.0), basis="it", substations=near_and_far(150.0, 145.0)))
    assert [(row["outcome_low"], row["outcome"], row["outcome_high"]) for row in rows] == [
        ("served", "served", "not_enough"),
        ("served", "not_enough", "not_enough"),
    ]


def test_a_load_alone_says_what_the_connection_study_says() -> None:
    rows = of_loads(shared(sites(site("far", 300, mw=10.0), site("zero", mw=0.0), site("ok", mw=10.0))))
    assert [(row["answer"], row["outcome"], row["left_out_mw"]) for row in rows] == [
        ("none_in_reach", "no_candidate", 10.0),
        ("no_demand", "demand_unknown", None),
        ("connected", "served", 0.0),
    ]


def test_a_line_follows_the_route_that_was_found(tmp_path: Path) -> None:
    raster = cost_raster(tmp_path / "비용.tif", with_wall(3.0, -5.0, 5.0), cell_m=CELL, corner_m=CORNER)
    found = shared(
        loads(100.0), stations(station("s", 6.25, 0.25, headroom_mw=500.0)), costs=costs_of(raster)
    )
    ((line, row),) = load_rows(found, "en")
    assert line is not None
    assert len(line) > 2
    assert len(row) == len(LOAD_COLUMNS)


def test_substations_in_reach_have_what_is_used_and_left() -> None:
    found = shared(
        loads(100.0, 40.0),
        stations(
            station("s", 3, headroom_mw=150.0, name_ko="가"),
            station("t", 9),
            station("out", 90, headroom_mw=9.0),
        ),
    )
    s, t = of_substations(found)
    assert (s["substation_id"], s["headroom_mw"], s["used_mw"], s["left_mw"]) == ("s", 150.0, 140.0, 10.0)
    assert (s["loads"], s["in_reach"], s["headroom_basis"], s["missing"]) == (2, 2, "published", None)
    assert (t["headroom_mw"], t["used_mw"], t["left_mw"], t["headroom_basis"]) == (None, 0.0, None, "unknown")
    assert (t["loads"], t["in_reach"]) == (0, 2)
    assert (
        t["missing"] == "<its peak load is not known>; <no line ends at it>; <no transformer bank is known>"
    )
    assert [row["substation_name"] for row in of_substations(found, "ko")] == ["가", "T"]
    (place, _), _ = substation_rows(found, "en", str)
    np.testing.assert_allclose(np.array(place) - ORIGIN, [3000, 0])


def test_assumed_headroom_is_called_assumed_everywhere() -> None:
    found = shared(loads(100.0), near_and_far(None, None), assumed_headroom_mw=120.0)
    assert of_loads(found)[0]["headroom_basis"] == "assumed"
    assert {row["headroom_basis"] for row in of_substations(found)} == {"assumed"}


def test_a_planned_substation_says_when_it_opens() -> None:
    planned = station("p", 3, headroom_mw=90.0, status="planned", opened="2031-01-01")
    found = shared(loads(50.0), stations(planned), snapshot=Snapshot(2031))
    assert of_loads(found)[0]["opening_year"] == of_substations(found)[0]["opening_year"] == 2031.0


@pytest.mark.parametrize("method", ["order", MOST])
def test_every_code_has_words(method: str) -> None:
    assert {*CODES} == {*OUTCOMES}
    found = shared(loads(100.0, 100.0, 100.0, None, 500.0), method=method)
    words = {column.name: column.words for column in (*LOAD_COLUMNS, *SUBSTATION_COLUMNS) if column.words}
    for row in (*of_loads(found), *of_substations(found)):
        for name, named in words.items():
            assert row.get(name) is None or row[name] in named, name


def test_ends_are_numbers_or_nothing() -> None:
    amount = Range(np.array([1.0, np.nan]), np.array([2.0, np.nan]), np.array([3.0, np.inf]))
    assert ends_of(amount) == [[1.0, None], [2.0, None], [3.0, None]]
