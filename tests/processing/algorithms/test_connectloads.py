# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:connectloads on a plan, on the open project and on layers of one's own."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsFeature, QgsProcessingException

from plugin.plan.project import plan_layers, read_project
from tests.processing.algorithms.test_scoresites_cancelled import CancellingFeedback
from tests.processing.conftest import Toolbox, read
from tests.studies.hand_made import KOREA, layer
from tests.studies.made_connections import site, sites, station, stations
from tests.studies.made_loads import loads, near_and_far

OUTCOME = "outcome"


def share(toolbox: Toolbox, *amounts: float, **parameters: Any) -> list[QgsFeature]:
    """Return the rows of loads of contract power that share the headroom of two substations."""
    given = {
        "INPUT": loads(*amounts),
        "DEMAND_FIELD": "mw",
        "DEMAND_BASIS": "contract",
        "SUBSTATION": near_and_far(),
        "OUTPUT": "memory:",
    }
    found = toolbox.run("connectloads", **given | parameters)
    return list(read(found["OUTPUT"]).getFeatures())


def test_on_the_sample_plan_no_headroom_is_known_and_that_is_the_answer(
    toolbox: Toolbox, gimhae: Path
) -> None:
    asked = {
        "INPUT": f"{gimhae}|layername=data_centre",
        "DEMAND_FIELD": "power_mw",
        "REACH_KM": 40.0,
        "SUBSTATIONS": "memory:",
        "PLAN": str(gimhae),
    }
    found = toolbox.run("connectloads", OUTPUT="memory:", **asked)
    rows = list(read(found["OUTPUT"]).getFeatures())
    assert rows
    assert {row[OUTCOME] for row in rows} == {"headroom_unknown", "demand_unknown"}
    assert not any(row.hasGeometry() for row in rows)
    assert (found["SERVED"], found["SERVED_MW"], found["COUNT"]) == (0, 0.0, len(rows))
    assert found["ASKED_MW"] > 0
    assert {each["headroom_basis"] for each in read(found["SUBSTATIONS"]).getFeatures()} == {"unknown"}
    assert "Headroom is not known at any of the" in toolbox.log


def test_on_the_sample_plan_an_explicit_assumption_serves_and_says_assumed(
    toolbox: Toolbox, gimhae: Path
) -> None:
    rows = share(
        toolbox,
        INPUT=f"{gimhae}|layername=data_centre",
        DEMAND_FIELD="power_mw",
        PLAN=str(gimhae),
        SUBSTATION=None,
        ASSUMED_HEADROOM_MW=150.0,
    )
    served = [row for row in rows if row[OUTCOME] == "served"]
    assert served
    assert {row["headroom_basis"] for row in served} == {"assumed"}
    assert "Assumption: 150 MW of headroom" in toolbox.log


def test_the_plan_and_the_open_project_give_the_same(toolbox: Toolbox, gimhae: Path) -> None:
    read_project(toolbox.project, gimhae)
    asked = {
        "INPUT": plan_layers(toolbox.project)["data_centre"],
        "DEMAND_FIELD": "power_mw",
        "ASSUMED_HEADROOM_MW": 90.0,
        "SUBSTATION": None,
    }
    by_file, by_project = (share(toolbox, **asked, **plan) for plan in ({"PLAN": str(gimhae)}, {}))
    assert by_file
    assert [each.attributes() for each in by_file] == [each.attributes() for each in by_project]
    toolbox.project.clear()


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, ["served", "served", "taken"]),
        ({"ORDER_BY": '"mw"'}, ["taken", "served", "served"]),
        ({"ORDER_BY": '"mw"', "DESCENDING": True}, ["served", "served", "taken"]),
        ({"PARTIAL": True}, ["served", "served", "served_in_part"]),
    ],
)
def test_order_method_and_parts_are_chosen(
    parameters: dict[str, Any], expected: list[str], toolbox: Toolbox
) -> None:
    # 150 and 100 MW of room.
    assert [row[OUTCOME] for row in share(toolbox, 140.0, 80.0, 75.0, **parameters)] == expected


def test_most_are_served_though_a_smaller_one_comes_first(toolbox: Toolbox) -> None:
    in_order, best = (share(toolbox, 60.0, 150.0, 60.0, METHOD=method) for method in ("order", "most"))
    assert (in_order[1][OUTCOME], best[1][OUTCOME]) == ("taken", "served")
    assert sum(row["served_mw"] for row in best) == 210.0
    assert "It is proven that no other assignment serves more MW." in toolbox.log


@pytest.mark.parametrize(("year", "substation"), [(None, "far"), (2029, "far"), (2030, "planned")])
def test_the_grid_is_that_of_today_or_of_a_year(toolbox: Toolbox, year: int | None, substation: str) -> None:
    planned = station("planned", 1, status="planned", opened="2030-05-01", headroom_mw=100.0)
    stands = stations(planned, station("far", 9, headroom_mw=100.0))
    (row,) = share(toolbox, 100.0, SUBSTATION=stands, YEAR=year)
    assert (row[OUTCOME], row["substation_id"]) == ("served", substation)


def test_reach_decides_who_is_a_candidate(toolbox: Toolbox) -> None:
    rows = share(toolbox, 140.0, 80.0, REACH_KM=5.0)
    assert [row[OUTCOME] for row in rows] == ["served", "taken"]
    assert [row["taken_by"] for row in rows] == [NULL, "a"]


def test_lines_go_to_substations_in_the_working_crs(toolbox: Toolbox) -> None:
    found = toolbox.run(
        "connectloads",
        INPUT=loads(100.0, 500.0),
        DEMAND_FIELD="mw",
        DEMAND_BASIS="contract",
        SUBSTATION=near_and_far(),
        OUTPUT="memory:",
        CRS="EPSG:5186",
    )
    made = read(found["OUTPUT"])
    assert made.crs().authid() == "EPSG:5186"
    served, left = made.getFeatures()
    assert served.geometry().length() == pytest.approx(3000, rel=0.001)
    assert not left.hasGeometry()


def test_substations_are_points_when_asked_for(toolbox: Toolbox, tmp_path: Path) -> None:
    outputs = {"OUTPUT": str(tmp_path / "부하.gpkg"), "SUBSTATIONS": str(tmp_path / "변전소 여유.gpkg")}
    share(toolbox, 100.0, **outputs)
    made = read(outputs["SUBSTATIONS"])
    assert made.crs().authid() == KOREA
    rows = {each["substation_id"]: each for each in made.getFeatures()}
    assert {key: (row["used_mw"], row["left_mw"]) for key, row in rows.items()} == {
        "near": (100.0, 50.0),
        "far": (0.0, 100.0),
    }
    assert all(row.hasGeometry() for row in rows.values())
    assert made.attributeAlias(made.fields().indexOf("left_mw")) == "Left (MW)"


def test_substations_of_ones_own_with_other_names(toolbox: Toolbox) -> None:
    own = layer(
        "Point",
        [("Point (3000 0)", {"변전소명": "신김해", "전압": 154.0, "여유": 60.0, "근거": "published"})],
        name="한전",
    )
    mapping = "name_ko = 변전소명; voltage_kv = 전압; headroom_mw = 여유; headroom_basis = 근거"
    (row,) = share(toolbox, 50.0, SUBSTATION=own, SUBSTATION_FIELDS=mapping)
    assert (row["substation_name"], row["headroom_mw"], row[OUTCOME]) == ("신김해", 60.0, "served")


def test_every_load_has_a_row_whatever_is_wrong_with_it(toolbox: Toolbox) -> None:
    asking = sites(
        site("far", 300, mw=9.0),
        (None, {"id": "nowhere", "mw": 9.0}),
        site("zero", mw=0.0),
        site("ok", mw=9.0),
    )
    rows = share(toolbox, INPUT=asking)
    assert [(row["site_id"], row[OUTCOME], row["answer"]) for row in rows] == [
        ("far", "no_candidate", "none_in_reach"),
        ("nowhere", "no_candidate", "no_geometry"),
        ("zero", "demand_unknown", "no_demand"),
        ("ok", "served", "connected"),
    ]


def test_without_substations_nothing_is_shared(toolbox: Toolbox) -> None:
    message = toolbox.refusal("connectloads", INPUT=loads(1.0), OUTPUT="memory:")
    assert "no substations to connect to. Open or choose a plan" in message


@pytest.mark.parametrize("broken", ["OUTPUT", "SUBSTATIONS"])
def test_where_one_output_cannot_be_written_the_other_is_not_either(
    broken: str, toolbox: Toolbox, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    outputs = {"OUTPUT": str(tmp_path / "a.gpkg"), "SUBSTATIONS": str(tmp_path / "b.gpkg")}
    with pytest.raises(QgsProcessingException):
        share(toolbox, 1.0, **outputs | {broken: str(tmp_path / "file" / "x.gpkg")})
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_two_outputs_in_one_file_are_refused(toolbox: Toolbox, tmp_path: Path) -> None:
    path = str(tmp_path / "c.gpkg")
    with pytest.raises(QgsProcessingException, match="Two outputs would be the same file"):
        share(toolbox, 1.0, OUTPUT=path, SUBSTATIONS=path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["OUTPUT", "SUBSTATIONS"])
def test_an_output_over_the_plan_is_refused(
    name: str, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    before = gimhae.read_bytes()
    outputs = {"OUTPUT": str(tmp_path / "a.gpkg"), name: str(gimhae)}
    with pytest.raises(QgsProcessingException, match="would erase a plan"):
        share(toolbox, 1.0, **outputs)
    assert gimhae.read_bytes() == before


@pytest.mark.parametrize("at", [5, 50, 85])
def test_a_cancelled_run_ends_at_once_and_leaves_nothing(at: float, toolbox: Toolbox, tmp_path: Path) -> None:
    many = sites(*(site(f"s{number}", number / 100, mw=0.5) for number in range(1500)))
    feedback = CancellingFeedback(at)
    outputs = {"OUTPUT": str(tmp_path / "a.gpkg"), "SUBSTATIONS": str(tmp_path / "b.gpkg")}
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        share(toolbox, INPUT=many, feedback=feedback, **outputs)
    assert time.perf_counter() - feedback.cancelled_at < 1
    assert list(tmp_path.iterdir()) == []


def test_layers_are_left_as_they_were(toolbox: Toolbox, no_project_layers: None) -> None:
    given = stations(station("s", 3, headroom_mw=10.0))
    names = given.fields().names()
    share(toolbox, 1.0, SUBSTATION=given)
    assert (given.fields().names(), given.featureCount()) == (names, 1)
