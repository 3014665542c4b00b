# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of hosting capacity: the range with what limits its low end, the declaration, and what is missing."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from plugin.core.power.study_case import SCREENING_NOTE
from plugin.plan.arrays import vector_input
from plugin.studies import grid_hosting_table as table
from plugin.studies.grid_hosting import Hosting, Source, host
from tests.studies.hand_made import ORIGIN, layer
from tests.studies.hand_made_grid import (
    base,
    bus_places,
    case_file,
    grid_request,
    hosting_request,
    study,
    substations,
    with_island,
)


def hosted(grid: Any = None, **changes: Any) -> Hosting:
    return host(hosting_request(grid or case_file(), study(**changes)), lambda _share: None)


def rows(hosting: Hosting) -> dict[str, dict[str, Any]]:
    names = [column.name for column in table.BUS_COLUMNS]
    return {row[0]: dict(zip(names, row, strict=True)) for _, row in table.bus_rows(hosting, str)}


def test_a_bus_has_its_range_and_what_limits_the_low_end() -> None:
    found = hosted(load_factors=(0.7, 1.0))
    row = rows(found)["6"]
    assert found.n1 is not None
    assert (row["low_mw"], row["high_mw"]) == (found.n1.low_mw[5], found.n1.high_mw[5])
    assert row["range_text"] == f"{row['low_mw']:.0f}–{row['high_mw']:.0f} MW"
    low = found.results[found.n1.low_case[5]].n1
    assert row["limit_branch"] == found.grid.branch_ids[low.branch[5]]
    assert row["limit_outage"] == found.grid.branch_ids[low.outage[5]]
    assert (row["n1_branch"], row["n1_outage"]) == (row["limit_branch"], row["limit_outage"])
    assert (row["status"], row["known_cases"], row["cases"], row["missing"]) == ("ok", 2, 2, None)
    assert row["note"] == SCREENING_NOTE
    assert found.n0 is not None
    assert row["n0_low_mw"] == pytest.approx(found.n0.low_mw[5])


def test_what_limits_is_told_of_the_case_with_the_low_end() -> None:
    found = hosted(case_file("case30"), load_factors=(0.5, 1.0), cap_mw=500.0)
    assert found.n1 is not None
    told = rows(found)
    limits = [
        [None if number < 0 else found.grid.branch_ids[number] for number in result.n1.branch.tolist()]
        for result in found.results
    ]
    assert limits[0] != limits[1]
    for bus, case in enumerate(found.n1.low_case.tolist()):
        assert told[found.grid.bus_ids[bus]]["n1_branch"] == limits[case][bus]


def test_without_outages_the_intact_grid_leads() -> None:
    row = rows(hosted(has_outages=False))["6"]
    assert row["low_mw"] == row["n0_low_mw"]
    assert (row["n1_low_mw"], row["n1_status"], row["limit_outage"]) == (None, None, None)


def test_a_bus_that_an_outage_cuts_off_names_it() -> None:
    row = rows(hosted())["1"]
    assert (row["status"], row["low_mw"], row["limit_branch"], row["limit_outage"]) == (
        "disconnected_by_outage",
        0.0,
        None,
        "1-4",
    )


@pytest.mark.parametrize(
    ("low", "high", "capped", "text"),
    [
        (120.0, 340.0, 0, "120–340 MW"),
        (120.0, 120.3, 0, "120 MW"),
        (2000.0, 2000.0, 1, "≥ 2,000 MW"),
        (120.0, 2000.0, 1, "120–≥2,000 MW"),
        (None, None, 0, "No network"),
    ],
)
def test_a_range_is_short(low: float | None, high: float | None, capped: int, text: str) -> None:
    assert table.range_text(low, high, capped, "No network") == text


def test_not_computable_says_what_is_missing_and_a_substation_without_lines_has_no_network() -> None:
    stations = layer(
        "Point",
        [
            (f"Point ({x} 0)", {"id": key, "name": "김해", "voltage_kv": 154.0})
            for x, key in ((0, "a"), (20_000, "b"), (70_000, "z"))
        ],
    )
    found = hosted(grid_request(stations, base_case=base(boundary=None)))
    told = rows(found)
    assert (told["a"]["status"], told["a"]["range_text"]) == ("not_computable", "Not computable")
    assert "Load unknown: 2 of 2 substations (a, b)" in told["a"]["missing"]
    assert "boundary" in told["a"]["missing"]
    assert (told["z"]["status"], told["z"]["missing"], told["z"]["name"]) == (
        "no_network",
        "No network",
        "김해",
    )
    assert told["a"]["low_mw"] is None
    assert told["a"]["note"] == SCREENING_NOTE


def test_a_bus_says_what_its_island_lacks_and_the_others_have_their_answer() -> None:
    told, alone = rows(hosted(grid_request(*with_island()))), rows(hosted(grid_request()))
    for key in "abc":
        assert told[key]["range_text"] == alone[key]["range_text"]
        assert told[key]["low_mw"] == pytest.approx(alone[key]["low_mw"])
        assert told[key]["missing"] is None
    why = "In an island that cannot be balanced: 2 of 6 buses (d, e); Islands that are short of generation: 1 (d, e)"
    for key in "de":
        row = told[key]
        assert (row["status"], row["range_text"], row["missing"]) == ("not_computable", "Not computable", why)
        assert [name for name, value in row.items() if isinstance(value, float)] == ["voltage_kv"]


def test_each_bus_names_first_what_its_own_island_lacks() -> None:
    stations, cables = with_island(None)
    # b is the second row.
    stations.startEditing()
    stations.changeAttributeValue(2, stations.fields().indexOf("peak_load_mw"), None)
    stations.commitChanges()
    told = rows(hosted(grid_request(stations, cables)))
    assert told["a"]["missing"] == "Load unknown: 2 of 5 substations (b, …)"
    assert told["e"]["missing"].startswith("Load unknown: 2 of 5 substations (d, …); In an island")


def test_a_study_case_counts_what_it_looks_at_and_says_what_is_missing_elsewhere() -> None:
    names = [column.name for column in table.CASE_COLUMNS]
    found = hosted(grid_request(*with_island(None)))
    row = dict(zip(names, next(iter(table.case_rows(found, str))), strict=True))
    assert (row["monitored"], row["outages"], row["circuits"], row["computable"]) == (8, 8, 10, 1)
    assert row["missing"].startswith("Load unknown: 1 of 5 substations (d)")


def test_buses_stand_where_they_are_placed() -> None:
    found = hosted(case_file(places=vector_input(bus_places([2]))))
    places = {row[0]: place for place, row in table.bus_rows(found, str)}
    assert places["2"] == ORIGIN
    assert places["1"] is None


def test_overloads_are_listed_once_for_each_case() -> None:
    found = hosted(cutoffs=(0.05, 0.1))
    names = [column.name for column in table.OVERLOAD_COLUMNS]
    listed = [dict(zip(names, row, strict=True)) for row in table.overload_rows(found, str)]
    assert len(listed) == table.overload_count(found) == 2
    first = listed[0]
    assert (first["branch_id"], first["outage_id"], first["rating_mva"]) == ("5-6", "8-9", 150.0)
    assert first["loading_pct"] == pytest.approx(abs(first["flow_mw"]) / 150.0 * 100.0)
    assert {row["study_case"] for row in listed} == {case.name for case in found.cases}


def test_an_overload_without_an_outage_says_so() -> None:
    listed = list(table.overload_rows(hosted(load_factors=(3.0,), has_outages=False), str))
    assert listed
    assert {row[2] for row in listed} == {table.NO_OUTAGE}


def test_a_study_case_declares_itself() -> None:
    names = [column.name for column in table.CASE_COLUMNS]
    found = hosted(source=Source.OUTPUT, load_factors=(0.9,), cap_mw=700.0)
    row = dict(zip(names, next(iter(table.case_rows(found, str))), strict=True))
    assert (row["grid"], row["cutoff"], row["monitored"], row["circuits"]) == ("case9.m", 0.1, 9, 9)
    assert (row["outages"], row["sources"], row["cap_mw"], row["computable"]) == (9, "output", 700.0, 1)
    assert "×0.9" in row["snapshot"]
    assert "not charged" in row["treatment"]
    assert (row["note"], row["missing"], row["area"]) == (SCREENING_NOTE, None, None)
    assert row["overloads"] == len(found.results[0].overloads.branch)


def test_a_study_case_without_an_answer_says_what_is_missing() -> None:
    names = [column.name for column in table.CASE_COLUMNS]
    found = hosted(grid_request(substations(b={"peak_load_mw": None}), year=2030))
    row = dict(zip(names, next(iter(table.case_rows(found, str))), strict=True))
    assert (row["computable"], row["overloads"], row["unknown_outages"]) == (0, None, None)
    assert row["missing"] == "Load unknown: 1 of 3 substations (b)"
    assert row["grid"] == "변전소, 2030"


def test_a_plan_is_called_by_its_file() -> None:
    request = grid_request()
    layer_of_plan = request.layers.substations.layer._replace(
        plan_layer="substation", origin="/x/우리 계획.gpkg|layername=substation"
    )
    layers = replace(request.layers, substations=replace(request.layers.substations, layer=layer_of_plan))
    assert table.model_title(replace(request, layers=layers)) == "우리 계획"


def test_a_title_tells_the_time_or_the_case_and_the_factors() -> None:
    assert table.snapshot_title(grid_request(), str) == "what exists"
    assert table.snapshot_title(grid_request(year=2030), str) == "2030"
    of_layers = hosting_request(grid_request(year=2030), study(load_factors=(0.9, 1.0)))
    assert table.snapshot_title(of_layers, str) == "2030, ×0.9, ×1"
    assert table.snapshot_title(hosting_request(case_file()), str) == "case9"


def test_every_status_has_a_word() -> None:
    assert {"not_computable", "no_network", "ok", "not_limited"} < set(table.HOSTING_STATUS)
