# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of a grid: each value with its basis, and nothing that was not computed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely

from plugin.core.power.findings import Code, Finding
from plugin.core.power.flow import BranchStatus
from plugin.core.power.study_case import GAP_TEXTS, About, Gap, Missing
from plugin.studies import grid_model_table as table
from plugin.studies.grid_model import GridModel, model_grid
from plugin.studies.grid_model_gaps import BaseGap
from tests.studies.hand_made import ORIGIN, layer
from tests.studies.hand_made_grid import base, grid_request, lines, substations, with_island


def built(*arguments: Any, **options: Any) -> GridModel:
    return model_grid(grid_request(*arguments, **options), lambda _share: None)


def named(columns: Any, row: list[Any]) -> dict[str, Any]:
    return dict(zip((column.name for column in columns), row, strict=True))


def buses(model: GridModel) -> dict[str, tuple[Any, dict[str, Any]]]:
    return {row[0]: (place, named(table.BUS_COLUMNS, row)) for place, row in table.bus_rows(model, "ko")}


def branches(model: GridModel) -> dict[str, tuple[Any, dict[str, Any]]]:
    return {
        row[0]: (wkb, named(table.BRANCH_COLUMNS, row)) for wkb, row in table.branch_rows(model, "ko", str)
    }


def test_a_bus_says_what_its_load_and_generation_are_based_on() -> None:
    place, row = buses(built())["a"]
    assert place == ORIGIN
    assert row == {
        "bus_id": "a",
        "substation_id": "a",
        "name": "가야",
        "voltage_kv": 154.0,
        "load_mw": 10.0,
        "load_basis": "published",
        "generation_mw": pytest.approx(80.0),
        "generation_basis": "modelled",
        "island": 1,
        "circuits": 4,
        "status": "connected",
    }


def test_a_substation_without_lines_is_there_without_a_flow() -> None:
    rows = [
        (f"Point ({x} 0)", {"id": key, "name": key, "voltage_kv": 154.0, "peak_load_mw": 4.0})
        for x, key in ((0, "a"), (20_000, "b"), (70_000, "z"))
    ]
    place, row = buses(built(layer("Point", rows)))["z"]
    assert place == (ORIGIN[0] + 70_000, ORIGIN[1])
    assert (row["status"], row["circuits"], row["island"], row["generation_mw"]) == (
        "no_network",
        0,
        None,
        None,
    )
    assert (row["load_mw"], row["load_basis"]) == (4.0, "published")


def test_islands_are_counted_from_the_largest() -> None:
    far = ("LineString (90000 0, 99000 0)", {"id": "far", "voltage_kv": 154.0, "circuits": 1})
    found = buses(built(cables=lines(far)))
    assert found["a"][1]["island"] == 1
    island = [row for _, row in found.values() if row["status"] == "island"]
    assert [row["island"] for row in island] == [2, 2]
    assert all(row["substation_id"] is None for row in island)


def test_a_line_is_one_row_with_its_drawing_and_its_flow() -> None:
    model = built()
    wkb, row = branches(model)["ab"]
    assert shapely.from_wkb(wkb).length == pytest.approx(20_000)
    first = model.base.grid.branch_ids.index("ab 1")
    assert row["circuits"] == 2
    assert row["rating_mva"] == pytest.approx(200.0)
    assert row["flow_mw"] == pytest.approx(2 * model.flow.flow_mw[first])
    assert row["loading_pct"] == pytest.approx(abs(row["flow_mw"]) / 200.0 * 100.0)
    assert (row["flow_basis"], row["circuits_basis"], row["rating_basis"], row["reactance_basis"]) == (
        "modelled",
        "published",
        "published",
        "assumed",
    )
    assert (row["from_bus"], row["to_bus"], row["kind"], row["status"]) == (
        "a",
        "b",
        "power_line",
        "in_service",
    )


def test_without_a_complete_base_case_nothing_flows() -> None:
    _, row = branches(built(base_case=base(boundary=None)))["ab"]
    assert (row["flow_mw"], row["loading_pct"], row["flow_basis"]) == (None, None, None)
    assert row["reactance_pu"] > 0
    assert row["missing"] == "Flows across the boundary of the study area are not declared"


def test_a_line_of_an_island_that_lacks_something_says_what_and_the_others_flow() -> None:
    found = branches(built(*with_island(None)))
    assert found["ab"][1]["flow_mw"] == pytest.approx(40 * 2 / 3 + 30 / 3)
    assert found["ab"][1]["missing"] is None
    apart = found["de"][1]
    assert (apart["flow_mw"], apart["loading_pct"], apart["flow_basis"]) == (None, None, None)
    assert apart["missing"].split("; ") == [
        "Load unknown: 1 of 5 substations (d)",
        "In an island that cannot be balanced: 2 of 6 buses (d, e)",
        "Islands that are short of generation: 1 (d, e)",
    ]


def test_transformers_are_rows_without_a_drawing() -> None:
    high = {"voltage_kv": 345.0, "transformer_mva": 1000.0, "banks": 2}
    model = built(substations(a=high, b=high), lines(ab={"voltage_kv": 345.0, "capacity_mva": 2000.0}))
    found = branches(model)
    assert len(found) == 5
    wkb, row = next(each for name, each in found.items() if name.startswith("transformer a"))
    assert wkb is None
    assert (row["kind"], row["name"], row["circuits"], row["voltage_kv"]) == ("transformer", "가야", 2, 345.0)
    assert row["rating_mva"] == pytest.approx(1000.0)
    assert not row["branch_id"].endswith(" 1")


def test_a_line_that_was_left_out_says_so() -> None:
    short = ("LineString (0 0, 300 0)", {"id": "short", "name": "짧은", "voltage_kv": 154.0, "circuits": 1})
    wkb, row = branches(built(cables=lines(short)))["short"]
    assert wkb is not None
    assert (row["status"], row["voltage_kv"], row["circuits"], row["from_bus"]) == (
        "left_out",
        154.0,
        None,
        None,
    )


def test_a_line_without_a_reactance_says_so() -> None:
    odd = ("LineString (0 0, 20000 0)", {"id": "v", "voltage_kv": None, "from_id": "a", "to_id": "b"})
    _, row = branches(built(cables=lines(odd)))["v"]
    assert (row["status"], row["reactance_basis"]) == ("no_reactance", "unknown")


def test_each_row_that_was_found_something_about_has_a_row() -> None:
    model = built(cables=lines(ab={"circuits": None}))
    found = [named(table.FINDING_COLUMNS, row) for row in table.finding_rows(model, "ko", str)]
    assumed = [row for row in found if row["code"] == "circuits_assumed"]
    assert [(row["layer"], row["row_id"], row["name"]) for row in assumed] == [
        ("power_line", "ab", "a–b 선로")
    ]
    assert "assumed" in assumed[0]["text"]


def test_a_finding_about_no_row_is_one_row() -> None:
    model = built(base_case=base(boundary=None))
    found = [named(table.FINDING_COLUMNS, row) for row in table.finding_rows(model, "ko", str)]
    edge = [row for row in found if row["code"] == "boundary_missing"]
    assert [(row["row_id"], row["name"]) for row in edge] == [(None, None)]


def test_findings_are_counted_by_rows_islands_by_themselves() -> None:
    findings = (
        Finding(Code.ISLAND, "substation", (1, 2, 3)),
        Finding(Code.SHORTAGE, "substation", (1, 2)),
        Finding(Code.SURPLUS, "substation", (4, 5, 6)),
        Finding(Code.DUPLICATE_ID, "substation", (1, 2)),
        Finding(Code.BOUNDARY_MISSING, "substation", ()),
        Finding(Code.BRIDGES, "power_line", ()),
    )
    assert table.counts(findings) == {
        Code.ISLAND: 1,
        Code.DUPLICATE_ID: 2,
        Code.BOUNDARY_MISSING: 1,
        Code.SHORTAGE: 1,
        Code.SURPLUS: 1,
    }


def test_gaps_are_told_in_words() -> None:
    told = table.gap_texts(
        [Missing(Gap.LOADS, 2, 5)], [BaseGap(Code.SHORTAGE, 1), BaseGap(Code.BRIDGES, 3, 7)], str
    )
    about = About(("a", "b", "c", "d"), np.array([0, 1, 1, 0]))
    named, edge = [Missing(Gap.LOADS, 4, 5, about), Missing(Gap.BOUNDARY, 1, 1)], GAP_TEXTS[Gap.BOUNDARY]
    assert table.gap_texts(named, [], str) == ["Load unknown: 4 of 5 substations (a, b, c, …)", edge]
    assert table.gap_texts(named, [], str, 1) == ["Load unknown: 4 of 5 substations (b, c, …)", edge]
    assert table.gap_texts(named, [], str, 2) == [edge]
    short = [BaseGap(Code.SHORTAGE, 1, 0, About(("d",), np.array([3])))]
    assert table.gap_texts([], short, str, 3) == ["Islands that are short of generation: 1 (d)"]
    assert table.gap_texts([], short, str, 4) == []
    assert told == [
        "Load unknown: 2 of 5 substations",
        "Islands that are short of generation: 1",
        "Lines without a second way: 3 of 7",
    ]


def test_every_code_has_a_title_and_every_status_a_word() -> None:
    assert set(table.CODE_TITLES) == set(Code)
    assert {state.name.lower() for state in BranchStatus} < set(table.BRANCH_STATUS)
