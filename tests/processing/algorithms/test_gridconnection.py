# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:gridconnection on a plan, on the open project and on layers of one's own."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    NULL,
    Qgis,
    QgsFeature,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from plugin.core.ranges import Range
from plugin.plan.assumptions import shipped_assumptions, store_edits
from plugin.plan.project import plan_layers, read_project
from plugin.processing import report_table
from tests.processing.algorithms.test_scoresites_cancelled import CancellingFeedback
from tests.processing.conftest import Toolbox, read
from tests.studies.hand_made import KOREA, layer
from tests.studies.made_connections import cost_raster, site, sites, station, stations


def connect(toolbox: Toolbox, **parameters: Any) -> list[QgsFeature]:
    given = {"INPUT": sites(), "DEMAND_BASIS": "contract", "START_YEAR": 2027.0, "OUTPUT": "memory:"}
    found = toolbox.run("gridconnection", **given | parameters)
    return list(read(found["OUTPUT"]).getFeatures())


def one(toolbox: Toolbox, **parameters: Any) -> QgsFeature:
    """Return the connection of the only site to substations of one's own."""
    given = {"SUBSTATION": stations(station("s1", 3), station("s2", 9))}
    (feature,) = connect(toolbox, **given | parameters)
    return feature


@pytest.fixture
def opened(toolbox: Toolbox, gimhae: Path) -> Iterator[QgsProject]:
    read_project(toolbox.project, gimhae)
    yield toolbox.project
    toolbox.project.clear()


def test_the_plan_and_the_open_project_give_the_same(
    toolbox: Toolbox, gimhae: Path, opened: QgsProject
) -> None:
    asked = {"INPUT": plan_layers(opened)["data_centre"], "DEMAND_FIELD": "power_mw", "REACH_KM": 40.0}
    by_file, by_project = (connect(toolbox, **asked, **plan) for plan in ({"PLAN": str(gimhae)}, {}))
    assert by_file
    assert {feature["answer"] for feature in by_file} >= {"connected"}
    assert [each.attributes() for each in by_file] == [each.attributes() for each in by_project]


def test_unsaved_edits_of_the_open_plan_count(toolbox: Toolbox, opened: QgsProject) -> None:
    asked = {"INPUT": plan_layers(opened)["data_centre"], "REACH_KM": 40.0}
    substations = plan_layers(opened)["substation"]
    before = connect(toolbox, **asked)[0]
    substations.startEditing()
    for each in substations.getFeatures(f"id = '{before['substation_id']}'"):
        substations.deleteFeature(each.id())
    after = connect(toolbox, **asked)[0]
    substations.rollBack()
    assert after["substation_id"] != before["substation_id"]


def test_a_layer_of_ones_own_with_other_names_stands_in_for_the_plans(toolbox: Toolbox, gimhae: Path) -> None:
    own = layer(
        "Point",
        [("Point (3000 0)", {"변전소명": "신김해", "전압": 154.0, "여유": 500.0, "근거": "published"})],
        name="한전 변전소",
    )
    mapping = "name_ko = 변전소명; voltage_kv = 전압\nheadroom_mw=여유; headroom_basis = 근거"
    found = one(toolbox, PLAN=str(gimhae), SUBSTATION=own, SUBSTATION_FIELDS=mapping)
    assert (found["substation_name"], found["substation_kv"], found["headroom_mw"]) == (
        "신김해",
        154.0,
        500.0,
    )
    assert found["headroom_is"] == "enough"


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ("voltage_kv = VOLT", r"no field VOLT \(변전소\). Choose another field for voltage_kv"),
        ("volt = voltage_kv", r"no column volt \(변전소\). Its columns are: id, name"),
        ("voltage_kv", r"fields cannot be read \(voltage_kv\). Write them as"),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused(mapping: str, message: str, toolbox: Toolbox) -> None:
    with pytest.raises(QgsProcessingException, match=message):
        one(toolbox, SUBSTATION_FIELDS=mapping)


def test_without_a_plan_or_a_layer_there_is_nothing_to_connect_to(toolbox: Toolbox) -> None:
    message = toolbox.refusal("gridconnection", INPUT=sites(), OUTPUT="memory:")
    assert "no substations to connect to. Open or choose a plan" in message


@pytest.mark.parametrize(
    ("parameters", "contract_mw"),
    [
        ({"DEMAND_MW": 50}, 50.0),
        ({"DEMAND_MW": 50, "DEMAND_FIELD": "mw"}, 20.0),
        ({"DEMAND_MW": 50, "DEMAND_BASIS": "grid"}, 50 / 0.95),
        ({"DEMAND_MW": 50, "DEMAND_BASIS": "it"}, 50 * 1.25 / 0.95),
    ],
)
def test_demand_is_a_number_or_a_field_of_a_meaning(
    parameters: dict[str, Any], contract_mw: float, toolbox: Toolbox
) -> None:
    found = one(toolbox, INPUT=sites(site("a", mw=20.0)), **parameters)
    assert found["contract_mw"] == pytest.approx(contract_mw)


def test_assumptions_come_from_a_file_or_the_open_project(toolbox: Toolbox, tmp_path: Path) -> None:
    shipped = one(toolbox)["cost_krw_bn"]
    edited = shipped_assumptions().with_edit(
        "connection.154kv_underground.krw_bn_per_km", Range.exactly(100.0)
    )
    path = tmp_path / "내 가정.json"
    path.write_text(json.dumps(edited.to_edits()), encoding="utf-8")
    of_file = one(toolbox, ASSUMPTIONS=str(path))["cost_krw_bn"]
    store_edits(toolbox.project, edited)
    assert of_file == one(toolbox)["cost_krw_bn"] > shipped
    assert "100 KRW bn/km (edited by the user)" in toolbox.log


@pytest.mark.parametrize("authid", ["", "EPSG:5186", "EPSG:32652"])
def test_distances_are_measured_in_the_chosen_crs(authid: str, toolbox: Toolbox) -> None:
    chosen = {"CRS": authid} if authid else {}
    found = toolbox.run(
        "gridconnection", INPUT=sites(), SUBSTATION=stations(station("s", 3)), OUTPUT="memory:", **chosen
    )
    made = read(found["OUTPUT"])
    assert made.crs().authid() == (authid or KOREA)
    assert next(made.getFeatures())["straight_km"] == pytest.approx(3.0, rel=0.005)


def test_a_crs_in_degrees_is_refused(toolbox: Toolbox) -> None:
    with pytest.raises(QgsProcessingException, match="does not measure in metres"):
        one(toolbox, CRS="EPSG:4326")


@pytest.mark.parametrize("authid", ["EPSG:4326", KOREA])
@pytest.mark.parametrize("of_stations", ["EPSG:4326", "EPSG:5186"])
def test_layers_may_be_in_any_crs(authid: str, of_stations: str, toolbox: Toolbox) -> None:
    found = one(toolbox, INPUT=sites(authid=authid), SUBSTATION=stations(station("s", 3), authid=of_stations))
    assert found["straight_km"] == pytest.approx(3.0, rel=0.005)


def test_each_site_has_a_line_or_a_reason(toolbox: Toolbox) -> None:
    asking = sites(
        site("a", mw=100.0), site("far", 300, mw=100.0), (None, {"id": "nowhere"}), site("zero", mw=0.0)
    )
    found = connect(
        toolbox, INPUT=asking, DEMAND_FIELD="mw", SUBSTATION=stations(station("s", 3)), OUTPUT="memory:"
    )
    assert [(each["site_id"], each["answer"], each.hasGeometry()) for each in found] == [
        ("a", "connected", True),
        ("far", "none_in_reach", False),
        ("nowhere", "no_geometry", False),
        ("zero", "no_demand", False),
    ]
    assert found[0].geometry().length() == pytest.approx(3000)
    assert found[1]["cost_krw_bn"] == NULL


def test_options_are_a_table_when_asked_for(toolbox: Toolbox, tmp_path: Path) -> None:
    outputs = {"OUTPUT": str(tmp_path / "연결.gpkg"), "OPTIONS": str(tmp_path / "대안 표.gpkg")}
    found = toolbox.run(
        "gridconnection",
        INPUT=sites(),
        SUBSTATION=stations(station("s1", 3), station("s2", 9)),
        TWO_SUBSTATIONS=True,
        **outputs,
    )
    assert {name: found[name] for name in outputs} == outputs
    assert (found["CONNECTED"], found["COUNT"]) == (1, 1)
    table = read(found["OPTIONS"])
    assert table.geometryType() == Qgis.GeometryType.Null
    assert [each["rank"] for each in table.getFeatures()] == [1, 2]
    assert next(read(found["OUTPUT"]).getFeatures())["pair_second"] == "S2"


def test_titles_and_words_are_those_of_the_reader(
    toolbox: Toolbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_table, "tr", lambda text: f"한국어 {text}")
    outputs = {"OUTPUT": str(tmp_path / "연결.gpkg"), "OPTIONS": str(tmp_path / "대안.gpkg")}
    one(toolbox, **outputs)
    for path in outputs.values():
        made = read(path)
        assert made.attributeAlias(made.fields().indexOf("cost_krw_bn")) == "한국어 Cost: likely (KRW bn)"
        shown = made.editorWidgetSetup(made.fields().indexOf("headroom_is")).config()["map"]
        assert {"한국어 not known": "unknown"} in shown


def test_connections_are_drawn_and_labelled(toolbox: Toolbox, tmp_path: Path) -> None:
    path = tmp_path / "c.gpkg"
    one(toolbox, OUTPUT=str(path))
    made = read(path)
    assert "154 kV, modelled" in [item.label() for item in made.renderer().legendSymbolItems()]
    assert made.labelsEnabled()


def test_a_shapefile_has_all_columns_and_is_styled_by_its_short_names(
    toolbox: Toolbox, tmp_path: Path
) -> None:
    one(toolbox, OUTPUT=str(tmp_path / "c.shp"))
    assert len(read(tmp_path / "c.shp").fields()) > 35


def test_routes_follow_a_raster_and_say_so(toolbox: Toolbox, tmp_path: Path) -> None:
    costs = [[1.0] * 60 for _ in range(40)]
    for row in costs[10:30]:
        row[34] = -1.0
    raster = cost_raster(tmp_path / "비용.tif", costs, cell_m=500.0, corner_m=(-15_000.0, 10_000.0))
    found = one(toolbox, SUBSTATION=stations(station("s", 6)), COST_RASTER=str(raster), MAX_ROUTES=1)
    assert found["route_basis"] == "found"
    assert found["route_km"] > 8
    assert found.geometry().length() / 1000 == pytest.approx(found["route_km"])
    assert "(least-cost route: " in toolbox.log


def test_the_log_tells_of_what_is_not_known(toolbox: Toolbox) -> None:
    one(toolbox, SUBSTATION=stations(station("s", 3), station("t", 4, status="planned")))
    assert "1 of 1 sites have a connection." in toolbox.log
    assert "Planned substations without an opening date were left out: 1" in toolbox.log
    assert "Headroom is not known at 1 of 1 substations" in toolbox.log
    assert "Length of a route over its straight line: 1.15 / 1.3 / 1.6" in toolbox.log


# --- both outputs or none


def both(folder: Path) -> dict[str, str]:
    return {"OUTPUT": str(folder / "c.gpkg"), "OPTIONS": str(folder / "o.gpkg")}


@pytest.mark.parametrize("at", [10, 50, 70, 90])
def test_a_cancelled_run_ends_at_once_and_leaves_nothing(at: float, toolbox: Toolbox, tmp_path: Path) -> None:
    many = sites(*(site(f"s{number}", number / 100) for number in range(2500)))
    feedback = CancellingFeedback(at)
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        toolbox.run(
            "gridconnection",
            feedback=feedback,
            INPUT=many,
            SUBSTATION=stations(station("s1", 3), station("s2", 9)),
            **both(tmp_path),
        )
    assert time.perf_counter() - feedback.cancelled_at < 1
    assert list(tmp_path.iterdir()) == []


def test_looking_for_routes_ends_at_once_when_it_is_cancelled(toolbox: Toolbox, tmp_path: Path) -> None:
    raster = cost_raster(
        tmp_path / "비용.tif", np.ones((2500, 2500)), cell_m=20.0, corner_m=(-25_000.0, 25_000.0)
    )
    feedback = CancellingFeedback(25)
    asking = sites(*(site(f"s{number}", number / 10) for number in range(20)))
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        toolbox.run(
            "gridconnection",
            feedback=feedback,
            INPUT=asking,
            SUBSTATION=stations(station("s1", 9, 9), station("s2", -9, -9)),
            COST_RASTER=str(raster),
            OUTPUT=str(tmp_path / "c.gpkg"),
        )
    assert time.perf_counter() - feedback.cancelled_at < 1
    assert [path.name for path in tmp_path.iterdir()] == ["비용.tif"]


@pytest.mark.parametrize("broken", ["OUTPUT", "OPTIONS"])
def test_where_one_output_cannot_be_written_the_other_is_not_either(
    broken: str, toolbox: Toolbox, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(QgsProcessingException):
        one(toolbox, **both(tmp_path) | {broken: str(tmp_path / "file" / "x.gpkg")})
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_two_outputs_in_one_file_are_refused(toolbox: Toolbox, tmp_path: Path) -> None:
    path = str(tmp_path / "c.gpkg")
    with pytest.raises(QgsProcessingException, match="Two outputs would be the same file"):
        one(toolbox, OUTPUT=path, OPTIONS=path)
    assert list(tmp_path.iterdir()) == []


def test_an_output_over_the_plan_is_refused(toolbox: Toolbox, gimhae: Path) -> None:
    before = gimhae.read_bytes()
    with pytest.raises(QgsProcessingException, match="would erase a plan"):
        one(toolbox, OUTPUT=str(gimhae))
    assert gimhae.read_bytes() == before


def test_layers_are_left_as_they_were(toolbox: Toolbox, no_project_layers: None) -> None:
    given = stations(station("s", 3))
    names = given.fields().names()
    one(toolbox, SUBSTATION=given)
    assert isinstance(given, QgsVectorLayer)
    assert (given.fields().names(), given.featureCount()) == (names, 1)


def two_outputs(path: Path, output: str, options: str) -> dict[str, Any]:
    places = {"OUTPUT": output.format(path), "OPTIONS": options.format(path)}
    return {"INPUT": sites(), "SUBSTATION": stations(station("s", 3)), **places}


ONE, TWO = ("ogr:dbname='{}' table=\"" + table + '" (geom)' for table in ("one", "two"))


@pytest.mark.parametrize("places", [("{}", TWO), (TWO, "{}"), (ONE, ONE)])
def test_outputs_that_would_replace_each_other_are_refused(
    toolbox: Toolbox, tmp_path: Path, places: tuple[str, str]
) -> None:
    asked = two_outputs(tmp_path / "x.gpkg", *places)
    with pytest.raises(QgsProcessingException, match="Two outputs would be the same file"):
        toolbox.run("gridconnection", **asked)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("places", [(ONE, TWO), ("memory:", "memory:")])
def test_two_tables_of_one_file_and_two_in_memory_are_two(
    toolbox: Toolbox, tmp_path: Path, places: tuple[str, str]
) -> None:
    found = toolbox.run("gridconnection", **two_outputs(tmp_path / "x.gpkg", *places))
    assert [read(found[name]).featureCount() for name in ("OUTPUT", "OPTIONS")] == [1, 1]
