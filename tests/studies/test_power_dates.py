# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""From when sites have power: years, what they wait for, and announced years."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from plugin.core.power.time_to_power import Verdict
from plugin.errors import InputError
from plugin.studies import power_dates as dates
from tests.studies.hand_made import Row
from tests.studies.made_connections import (
    SITE_FIELDS,
    cost_raster,
    costs_of,
    lines,
    request,
    site,
    sites,
    station,
    stations,
)
from tests.studies.test_connection_routes import CELL, CORNER, with_wall

KNOWN = {"headroom_mw": 500.0}


def dated(
    substations: list[Row], *asking: Row, field: str = "date", target: float = math.nan, **more: Any
) -> list[dict[str, Any]]:
    """Return the rows of the sites by column."""
    given = request(stations(*substations), sites(*asking), more_fields=dates.announced_fields(field), **more)
    found = dates.power_dates(given, field, target, lambda _share: None)
    names = [column.name for column in dates.COLUMNS]
    return [dict(zip(names, row, strict=True)) for row in dates.rows(found, "en")]


@pytest.mark.parametrize(
    ("value", "precision", "year"),
    [
        (2028, None, 2029.0),
        (2028.0, None, 2029.0),
        (2028.5, None, 2028.5),
        ("2028", None, 2029.0),
        ("2028-12", None, 2029.0),
        ("2028-06", None, 2028 + 182 / 366),
        ("2027-06-30", None, 2027 + 181 / 365),
        ("2027.6.30.", None, 2027 + 181 / 365),
        ("2027년 6월 30일", None, 2027 + 181 / 365),
        ("2028년 6월", None, 2028 + 182 / 366),
        ("2028년", None, 2029.0),
        ("2028년 상반기", None, 2029.0),
        (QDate(2027, 6, 30), None, 2027 + 181 / 365),
        (QDate(2027, 6, 1), "month", 2027 + 181 / 365),
        (QDate(2027, 1, 1), "year", 2028.0),
        (QDate(2027, 12, 31), "day", 2028.0),
        ("2027-06-01", "month", 2027 + 181 / 365),
        ("2027-06-01", "year", 2028.0),
        (QDateTime(QDate(2027, 6, 30), QTime(12, 0)), None, 2027 + 181 / 365),
        (QDate(), None, math.nan),
        (None, None, math.nan),
        ("", None, math.nan),
        ("soon", None, math.nan),
        ("2028-13", None, math.nan),
        ("2027-02-30", None, math.nan),
        ("20281", None, math.nan),
        (math.nan, None, math.nan),
    ],
)
def test_a_date_is_a_decimal_year_at_its_end(value: Any, precision: str | None, year: float) -> None:
    assert dates.decimal_year_of(value, precision) == pytest.approx(year, nan_ok=True)


@pytest.mark.parametrize(
    ("announced", "verdict"),
    [("2040", "yes"), ("2029", "undecided"), ("2027", "no"), (None, "unknown"), ("soon", "unknown")],
)
def test_an_announced_year_is_held_against_the_whole_range(announced: str | None, verdict: str) -> None:
    # The connection alone: 2027 with 0.11 to 0.25 years of assessment and 1.5 to 4 years after it.
    (row,) = dated([station("s", 3, **KNOWN)], site("a", date=announced))
    assert (row["year_low"], row["year_high"]) == (pytest.approx(2028.61), pytest.approx(2031.25))
    assert row["verdict"] == verdict
    words = {column.name: column.words for column in dates.COLUMNS}
    assert set(words["verdict"]) == {each.name.lower() for each in Verdict}


@pytest.mark.parametrize(
    ("precision", "year"), [("year", 2028.0), ("month", 2027 + 31 / 365), ("day", 2027 + 1 / 365)]
)
def test_as_much_of_a_date_is_held_against_as_its_precision_says(precision: str, year: float) -> None:
    asking = sites(
        site("a", date="2027-01-01", date_precision=precision),
        fields={**SITE_FIELDS, dates.PRECISION: str},
    )
    given = request(stations(station("s", 3)), asking, more_fields=dates.announced_fields("date"))
    assert dates.power_dates(given, "date", math.nan, lambda _share: None).announced_year[0] == pytest.approx(
        year
    )


def test_the_earliest_connection_counts_and_the_cheapest_is_named() -> None:
    substations = [
        station("far", 12, **KNOWN),
        station("near", 3),
        station("short", 1, headroom_mw=1.0),
        station("late", 2, status="planned", opened="2060-01-01", **KNOWN),
    ]
    (row,) = dated(substations, site("a"))
    assert (row["substation_name"], row["cheapest_substation"]) == ("FAR", "LATE")
    assert row["year"] == pytest.approx(2029.75)
    assert (row["headroom_is"], row["works"], row["waits_for"]) == ("enough", "none", "connection")


def test_where_headroom_is_short_works_bring_it_and_it_is_said_that_nothing_has_it_today() -> None:
    (row,) = dated([station("short", 1, headroom_mw=1.0)], site("a"))
    assert (row["power_answer"], row["cheapest_substation"]) == ("above_every_headroom", None)
    assert (row["substation_name"], row["headroom_is"], row["works"]) == ("SHORT", "short", "works_154kv")
    assert (row["year"], row["waits_for"]) == (pytest.approx(2032.25), "reinforcement")


def test_works_may_be_sooner_than_a_substation_to_come() -> None:
    late = station("late", 2, status="planned", opened="2060-01-01", **KNOWN)
    (row,) = dated([station("short", 1, headroom_mw=1.0), late], site("a"))
    assert (row["substation_name"], row["cheapest_substation"]) == ("SHORT", "LATE")
    (row,) = dated([late], site("a"))
    assert (row["year_low"], row["year"], row["waits_for"]) == (2060, 2062, "opening")


def test_what_headroom_must_be_known_of_is_not_the_earliest_without() -> None:
    rows = [station("unknown", 1), station("known", 12, **KNOWN)]
    (row,) = dated(rows, site("a"), require_known_headroom=True)
    assert row["substation_name"] == "KNOWN"
    (row,) = dated(rows[:1], site("a"), require_known_headroom=True)
    assert (row["power_answer"], row["year"]) == ("headroom_not_known", None)


LOADED = {"peak_load_mw": 300.0, "load_basis": "published", "transformer_mva": 1800.0, "banks": 3.0}


def wire(key: str, **more: Any) -> Row:
    values = {"id": key, "status": "existing", "voltage_kv": 154.0, "circuits": 2.0, "capacity_mva": 800.0}
    return "LineString (3000 0, 9000 0)", values | more


def test_a_planned_line_brings_the_headroom_by_the_end_of_its_year() -> None:
    # One of two circuits of 400 MVA leaves 360 MW: 60 of headroom; three of four 1,080 MW: 780.
    planned = wire("new", status="planned", opened="2029-03-01")
    (row,) = dated([station("s", 3, **LOADED)], site("a"), power_lines=lines(wire("old"), planned))
    assert (row["headroom_is"], row["next_line_year"]) == ("short", 2029)
    assert (row["year_low"], row["year"], row["year_high"]) == (2029, 2031, pytest.approx(2035.25))
    assert (row["waits_low"], row["waits_for"], row["waits_high"]) == (
        "planned_line",
        "planned_line",
        "reinforcement",
    )
    assert row["works"] == "planned_line"
    (without,) = dated([station("s", 3, **LOADED)], site("a"), power_lines=lines(wire("old")))
    assert (without["year"], without["next_line_year"]) == (pytest.approx(2032.25), None)


@pytest.mark.parametrize(
    "more",
    [
        {"status": "planned"},
        {"status": "proposed", "opened": "2029-03-01"},
        {"status": "planned", "opened": "2029-03-01", "circuits": 1.0, "capacity_mva": 10.0},
    ],
)
def test_a_line_that_is_undated_or_no_plan_or_too_weak_brings_nothing(more: dict[str, Any]) -> None:
    wires = lines(wire("old"), wire("new", **more))
    (row,) = dated([station("s", 3, **LOADED)], site("a"), power_lines=wires)
    assert (row["year"], row["waits_for"]) == (pytest.approx(2032.25), "reinforcement")


def test_a_line_to_a_substation_of_unknown_load_is_named_and_its_use_is_not_guessed() -> None:
    planned = wire("new", status="planned", opened="2029-03-01")
    (row,) = dated([station("s", 3)], site("a"), power_lines=lines(wire("old"), planned))
    assert (row["next_line_year"], row["waits_for"]) == (2029, "headroom_unknown")


def test_a_substation_to_come_has_the_headroom_of_its_opening() -> None:
    to_come = station("s", 3, status="planned", opened="2031-01-01", **LOADED)
    new = lines(wire("new", status="planned", opened="2031-03-01"))
    (row,) = dated([to_come], site("a"), power_lines=new)
    # One of its two circuits leaves 360 MW, less the load 60; without the planned line nobody could tell.
    assert (row["headroom_is"], row["works"]) == ("short", "works_154kv")
    (row,) = dated([to_come], site("a"), mw=50.0, power_lines=new)
    assert (row["headroom_is"], row["waits_for"], row["year"]) == ("enough", "opening", 2033)
    late = lines(wire("new", status="planned", opened="2032-03-01"))
    (row,) = dated([to_come], site("a"), mw=50.0, power_lines=late)
    assert (row["headroom_is"], row["works"]) == ("unknown", "works_154kv")


def test_a_line_that_closes_takes_back_what_another_brings() -> None:
    wires = lines(
        wire("old", closed="2030-06-01"),
        wire("new", status="planned", opened="2029-03-01"),
    )
    (row,) = dated([station("s", 3, **LOADED)], site("a"), power_lines=wires)
    assert (row["year"], row["waits_for"]) == (pytest.approx(2032.25), "reinforcement")


def test_headroom_that_closing_lines_take_away_is_no_headroom() -> None:
    wires = lines(wire("one"), wire("other", closed="2030-06-01"))
    (row,) = dated([station("s", 3, **LOADED)], site("a"), power_lines=wires)
    assert (row["headroom_is"], row["waits_for"], row["works"]) == ("enough", "closing", "works_154kv")


def test_what_is_still_planned_though_its_year_is_over_brings_nothing_and_is_counted() -> None:
    overdue = lines(wire("old"), wire("new", status="planned", opened="2026-05-01"))
    rows = [
        station("s", 3, **LOADED),
        station("p", 1, status="under_construction", opened="2020-01-01", headroom_mw=900.0),
    ]
    given = request(stations(*rows), sites(site("a")), power_lines=overdue)
    found = dates.power_dates(given, "", math.nan, lambda _share: None)
    assert (found.found.supply.overdue, found.found.supply.undated) == (2, 0)
    (row,) = dated(rows, site("a"), power_lines=overdue)
    assert (row["substation_name"], row["waits_for"], row["next_line_year"]) == ("S", "reinforcement", None)
    in_time = lines(wire("old"), wire("new", status="planned", opened="2027-05-01"))
    (row,) = dated(rows, site("a"), power_lines=in_time)
    assert (row["works"], row["next_line_year"]) == ("planned_line", 2027)


def test_no_barrier_lies_between_a_site_and_its_earliest_substation(tmp_path: Path) -> None:
    wall = cost_raster(tmp_path / "c.tif", with_wall(3.0, -30.0, 10.0), cell_m=CELL, corner_m=CORNER)
    late = {"status": "planned", "opened": "2045-01-01", **KNOWN}
    rows = [station("behind", 6.25, 0.25, headroom_mw=1.0), station("free", -6, **late)]
    (row,) = dated(rows, site("a", 0.25, 0.25), costs=costs_of(wall))
    (without,) = dated(rows, site("a", 0.25, 0.25))
    assert (without["substation_name"], row["substation_name"]) == ("BEHIND", "FREE")


def test_a_date_is_not_met_where_the_high_demand_takes_a_voltage_that_takes_longer() -> None:
    # 37.5 MW from the grid are 37.5 to 41.7 MW of contract power: beyond 40 a feeder will not do.
    (row,) = dated([station("s", 1, **KNOWN)], site("a"), mw=37.5, basis="grid", target=2029.0)
    assert row["voltage_kv"] == 22.9
    assert (row["year_low"], row["year_high"]) == (pytest.approx(2027.61), pytest.approx(2031.25))
    assert row["verdict"] == "undecided"
    (row,) = dated([station("s", 1, **KNOWN)], site("a"), mw=37.5, basis="contract", target=2029.0)
    assert (row["year_high"], row["verdict"]) == (pytest.approx(2029.25), "yes")


def test_of_connections_equally_early_the_cheaper_counts() -> None:
    rows = [station("far", 12, **KNOWN), station("near", 3, **KNOWN)]
    (row,) = dated(rows, site("a"))
    assert (row["substation_name"], row["cheapest_substation"]) == ("NEAR", "NEAR")


def test_the_target_year_stands_where_none_is_announced() -> None:
    rows = dated([station("s", 3, **KNOWN)], site("a", date="2027"), site("b"), target=2040.0)
    assert [(row["announced_year"], row["verdict"]) for row in rows] == [(2028.0, "no"), (2041.0, "yes")]


def test_without_field_or_target_nothing_is_said_of_announcements() -> None:
    (row,) = dated([station("s", 3)], site("a"), field="")
    assert (row["announced_year"], row["verdict"]) == (None, "unknown")


@pytest.mark.parametrize(
    ("rows", "mw", "works", "waits"),
    [
        ([station("s", 3, **KNOWN)], 100.0, "none", ["connection"] * 3),
        ([station("s", 3)], 100.0, "works_154kv", ["connection", "headroom_unknown", "headroom_unknown"]),
        (
            [station("s", 3, voltage_kv=345.0)],
            100.0,
            "substation_345kv",
            ["connection", "headroom_unknown", "headroom_unknown"],
        ),
        (
            [station("s", 3, voltage_kv=345.0)],
            900.0,
            "line_345kv",
            ["connection", "headroom_unknown", "headroom_unknown"],
        ),
        ([station("s", 3, status="planned", opened="2060-01-01")], 100.0, "works_154kv", ["opening"] * 3),
    ],
)
def test_what_a_site_waits_for_and_the_works_it_may_need(
    rows: list[Row], mw: float, works: str, waits: list[str]
) -> None:
    (row,) = dated(rows, site("a"), mw=mw)
    assert row["works"] == works
    assert [row[name] for name in ("waits_low", "waits_for", "waits_high")] == waits


def test_a_site_without_a_connection_says_why_and_has_no_year() -> None:
    (row,) = dated([station("s", 90)], site("a", date="2030"))
    assert row["power_answer"] == "none_in_reach"
    assert (row["verdict"], row["headroom_is"], row["waits_for"]) == ("unknown", "no_option", "no_answer")
    assert all(row[name] is None for name in ("year_low", "year", "year_high", "substation_name", "works"))


def test_years_are_those_of_the_site_they_stand_at() -> None:
    substations = [station("late", 0, status="planned", opened="2060-01-01"), station("now", 50, **KNOWN)]
    rows = dated(substations, site("out", 300), site("a", 1), site("b", 51))
    assert [row["substation_name"] for row in rows] == [None, "LATE", "NOW"]
    assert [row["year"] and row["year"] >= 2060 for row in rows] == [None, True, False]


def test_a_field_that_is_not_there_is_named() -> None:
    with pytest.raises(InputError, match="no field opened"):
        dated([station("s", 3)], site("a"), field="opened")


def test_announced_years_before_work_begins_are_counted() -> None:
    given = request(
        stations(station("s", 3)),
        sites(site("a", date="2020"), site("b", date="2030"), site("c")),
        more_fields=dates.announced_fields("date"),
    )
    assert dates.power_dates(given, "date", math.nan, lambda _share: None).past == 1


@pytest.mark.parametrize("value", ["20300101", "내년", "2031-13-01"])
def test_a_date_that_cannot_be_read_is_counted_and_no_target_stands_in_for_it(value: str) -> None:
    asking = sites(site("a", due=value), site("b", due=None), fields={"id": str, "due": str})
    found = request(stations(station("s", 3)), asking, more_fields=dates.announced_fields("due"))
    held = dates.power_dates(found, "due", 2035.0, lambda _share: None)
    assert held.unread == 1
    assert math.isnan(held.announced_year[0])
    assert held.announced_year[1] == 2036.0


@pytest.mark.parametrize("value", [20300630, 0, -5.0])
def test_a_number_that_is_no_year_is_none(value: float) -> None:
    assert math.isnan(dates.decimal_year_of(value))
