# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Connections as rows: what each column holds, and what is left empty."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from plugin.studies import connection_table
from plugin.studies.connection_table import (
    OPTION_COLUMNS,
    SITE_COLUMNS,
    known,
    listed,
    option_rows,
    site_rows,
)
from plugin.studies.grid_connection import ConnectedSites
from tests.studies.hand_made import ORIGIN
from tests.studies.made_connections import SITE_FIELDS, connected, lines, site, sites, station, stations
from tests.studies.test_connection_routes import led, plain, with_wall

ROWS = [
    station("s1", 3, name_ko="가"),
    station("s2", 5, headroom_mw=20.0),
    station("t", 60, status="planned"),
]


def study(**more: Any) -> ConnectedSites:
    return connected(stations(*ROWS), sites(site("a", name="A"), site("out", 200)), **more)


def rows_of(found: ConnectedSites, language: str = "en") -> list[dict[str, Any]]:
    names = [column.name for column in SITE_COLUMNS]
    return [dict(zip(names, row, strict=True)) for _, row in site_rows(found, language)]


def options_of(found: ConnectedSites) -> list[dict[str, Any]]:
    names = [column.name for column in OPTION_COLUMNS]
    return [dict(zip(names, row, strict=True)) for row in option_rows(found, "en")]


def test_every_option_is_a_row_by_rank() -> None:
    rows = options_of(study())
    assert [(row["site_id"], row["rank"], row["chosen"], row["substation_id"]) for row in rows] == [
        ("a", 1, 1, "s1"),
        ("a", 2, 0, "s2"),
    ]
    assert [row["headroom_is"] for row in rows] == ["unknown", "short"]
    assert [row["short_mw"] for row in rows] == [None, 80.0]
    assert [row["headroom_basis"] for row in rows] == ["unknown", "published"]
    assert {row["basis"] for row in rows} == {"modelled"}


def test_a_site_has_the_figures_of_what_was_chosen() -> None:
    found = study()
    row, option = rows_of(found)[0], options_of(found)[0]
    shared = set(row) & set(option)
    assert len(shared) > 25
    assert {name: row[name] for name in shared} == {name: option[name] for name in shared}
    assert (row["answer"], row["options"]) == ("connected", 2)
    assert row["cost_low_krw_bn"] < row["cost_krw_bn"] < row["cost_high_krw_bn"]
    parts = ("line_krw_bn", "bays_krw_bn", "station_krw_bn")
    assert sum(row[name] for name in parts) == pytest.approx(row["cost_krw_bn"])


def test_the_cost_over_the_whole_demand_stands_beside_that_of_one_voltage() -> None:
    (row,) = rows_of(connected(stations(station("s", 3)), sites(site("a")), mw=30.0, basis="it"))
    assert row["voltage_holds"] == 0
    assert row["whole_high_krw_bn"] > row["cost_high_krw_bn"]
    (row,) = rows_of(connected(stations(station("s", 3)), sites(site("a"))))
    assert (row["whole_low_krw_bn"], row["whole_high_krw_bn"]) == (
        row["cost_low_krw_bn"],
        row["cost_high_krw_bn"],
    )


def test_along_a_route_nothing_is_told_of_another_voltage(tmp_path: Any) -> None:
    found = led(tmp_path, plain(), [station("s", 6.25, 0.25)], mw=30.0, basis="it")
    (row,) = rows_of(found)
    assert row["voltage_holds"] == 0
    assert row["cost_low_krw_bn"] < row["cost_high_krw_bn"]
    assert (row["whole_low_krw_bn"], row["whole_high_krw_bn"]) == (None, None)
    (row,) = rows_of(led(tmp_path, plain(), [station("s", 6.25, 0.25)]))
    assert row["whole_high_krw_bn"] == row["cost_high_krw_bn"]


@pytest.mark.parametrize(
    ("mw", "way"),
    [(5.0, "shared_feeder"), (12.0, "limited_feeder"), (20.0, "dedicated_feeder"), (100.0, "154kv")],
)
def test_the_way_of_supply_is_named(mw: float, way: str) -> None:
    rows = options_of(connected(stations(station("s", 3)), sites(site("a")), mw=mw))
    assert rows[0]["supply_way"] == way
    both = options_of(connected(stations(station("s", 3)), sites(site("a")), mw=30.0))
    assert {(row["voltage_kv"], row["supply_way"]) for row in both} == {
        (22.9, "dedicated_feeder"),
        (154, "154kv"),
    }


def test_what_positions_may_be_off_by_is_in_the_route() -> None:
    asking = sites(site("a", position_accuracy_m=600.0), fields={**SITE_FIELDS, "position_accuracy_m": float})
    (row,) = rows_of(connected(stations(station("s", 3, position_accuracy_m=400.0)), asking))
    assert row["position_accuracy_m"] == 400
    assert row["straight_km"] == pytest.approx(3)
    assert (row["route_low_km"], row["route_high_km"]) == (pytest.approx(1.15 * 2), pytest.approx(1.6 * 4))


def test_a_planned_line_to_the_substation_is_told() -> None:
    new = {"id": "l", "status": "planned", "opened": "2031-05-01", "voltage_kv": 154.0}
    wires = lines(
        ("LineString (3000 0, 9000 0)", new), ("LineString (3000 0, 9000 9)", new | {"opened": "2030"})
    )
    (row,) = rows_of(connected(stations(station("s", 3)), power_lines=wires))
    assert row["next_line_year"] == 2030


def test_a_site_without_a_connection_has_its_reason_and_no_line() -> None:
    (line, _), (none, _) = site_rows(study(), "en")
    row = rows_of(study())[1]
    np.testing.assert_allclose(np.array(line) - ORIGIN, [[0, 0], [3000, 0]])
    assert none is None
    assert {name for name, value in row.items() if value is not None} == {
        *("site_id", "site_name", "demand_mw", "contract_low_mw", "contract_mw", "contract_high_mw"),
        *("answer", "options", "unknown_nearer"),
    }
    assert (row["answer"], row["options"]) == ("none_in_reach", 0)


def test_substations_are_called_in_the_readers_language() -> None:
    assert [rows_of(study(), language)[0]["substation_name"] for language in ("en", "ko")] == ["S1", "가"]


def test_a_pair_is_told_where_it_was_asked_for() -> None:
    found = connected(
        stations(station("s1", 3), station("s2", 5)),
        sites(site("a"), site("b", 24)),
        wants_two_substations=True,
    )
    rows = rows_of(found)
    pairs = [(row["pair_answer"], {row["pair_first"], row["pair_second"]}) for row in rows]
    assert pairs == [("connected", {"S1", "S2"}), ("no_second_substation", {None})]
    assert rows[0]["pair_cost_krw_bn"] > rows[0]["cost_krw_bn"]
    assert rows_of(study())[0]["pair_answer"] is None


def test_what_cannot_be_reached_has_no_length_cost_or_year(tmp_path: Any) -> None:
    found = led(tmp_path, with_wall(3.0, -30.0, 10.0), [station("s", 6.25, 0.25), station("t", -6, 0)])
    reached, blocked = options_of(found)
    assert (reached["route_basis"], blocked["route_basis"]) == ("found", "cut_off")
    empty = {name for name, value in blocked.items() if value is None} - {
        name for name, value in reached.items() if value is None
    }
    assert empty == {
        *("route_low_km", "route_km", "route_high_km", "cost_low_krw_bn", "cost_krw_bn", "cost_high_krw_bn"),
        *("line_krw_bn", "bays_krw_bn", "station_krw_bn", "year_low", "year", "year_high"),
    }
    ((line, _),) = site_rows(found, "en")
    assert line is not None
    assert len(line) > 2


def test_what_is_unknown_or_unlimited_is_no_number() -> None:
    values, expected = [5.0, np.nan, np.inf, 0.0], [5.0, None, None, 0.0]
    assert listed(np.array(values)) == [known(value) for value in values] == expected


def test_rows_are_the_same_in_blocks_of_any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    found = connected(stations(*ROWS), sites(*(site(f"s{x}", x * 5) for x in range(9))))
    whole = list(site_rows(found, "en")), list(option_rows(found, "en"))
    assert {row[6] for _, row in whole[0]} == {"connected", "above_every_headroom", "none_in_reach"}
    monkeypatch.setattr(connection_table, "_BLOCK_ROWS", 2)
    assert (list(site_rows(found, "en")), list(option_rows(found, "en"))) == whole


def test_every_code_has_words() -> None:
    words = {column.name: column.words for column in (*OPTION_COLUMNS, *SITE_COLUMNS) if column.words}
    for rows in (rows_of(study()), options_of(study())):
        for row in rows:
            for name, named in words.items():
                assert row.get(name) is None or row[name] in named, name
