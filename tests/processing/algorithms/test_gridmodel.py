# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:gridmodel checks a grid, writes it with what each number is based on, and loads its lines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, QgsProcessingException, QgsProcessingFeedback, QgsProcessingOutputLayerDefinition

from tests.processing.conftest import Toolbox, read
from tests.studies.conftest import southeast_plan  # noqa: F401 - a fixture
from tests.studies.hand_made import layer
from tests.studies.hand_made_grid import lines, plants, substations

WHOLE = "Polygon ((-5000 -5000, 40000 -5000, 40000 40000, -5000 40000, -5000 -5000))"


def given(**changes: Any) -> dict[str, Any]:
    values = {
        "SUBSTATION": substations(),
        "POWER_LINE": lines(),
        "POWER_PLANT": plants(),
        "NO_EXCHANGE": True,
        "OUTPUT": "memory:",
        "BRANCHES": "memory:",
        "FINDINGS": "memory:",
    }
    return values | changes


def by(found: dict[str, Any], output: str, key: str) -> dict[str, dict[str, Any]]:
    return {feature[key]: feature.attributeMap() for feature in read(found[output]).getFeatures()}


def test_a_complete_grid_is_loaded(toolbox: Toolbox) -> None:
    found = toolbox.run("gridmodel", **given())
    assert (found["BUS_COUNT"], found["BRANCH_COUNT"], found["COMPLETE"]) == (3, 6, True)
    loads = {key: row["load_mw"] for key, row in by(found, "OUTPUT", "bus_id").items()}
    assert loads == {"a": 10.0, "b": 40.0, "c": 30.0}
    row = by(found, "BRANCHES", "branch_id")["ab"]
    assert row["flow_mw"] == pytest.approx(40 * 2 / 3 + 30 / 3)
    assert row["loading_pct"] == pytest.approx(row["flow_mw"] / 2.0)
    assert row["flow_basis"] == "modelled"
    assert "modelled" in toolbox.log
    assert "Assumptions in use" in toolbox.log
    drawn = [feature for feature in read(found["BRANCHES"]).getFeatures() if feature["branch_id"] == "ab"]
    assert drawn[0].geometry().length() == pytest.approx(20_000)


def test_titles_stand_over_the_columns_and_words_in_the_cells(toolbox: Toolbox) -> None:
    found = toolbox.run("gridmodel", **given())
    branches = read(found["BRANCHES"])
    index = branches.fields().indexOf("rating_basis")
    assert branches.attributeAlias(index) == "Basis of the rating"
    assert {"published": "published"} in branches.editorWidgetSetup(index).config()["map"]


def test_the_sample_is_checked_and_says_what_is_missing(toolbox: Toolbox, southeast_plan: Path) -> None:  # noqa: F811
    found = toolbox.run(
        "gridmodel", PLAN=str(southeast_plan), OUTPUT="memory:", BRANCHES="memory:", FINDINGS="memory:"
    )
    branches = by(found, "BRANCHES", "branch_id")
    assert sum(row["kind"] == "power_line" for row in branches.values()) == 27
    assert {row["circuits_basis"] for row in branches.values()} == {"assumed"}
    assert all(row["flow_mw"] == NULL for row in branches.values())
    assert not found["COMPLETE"]
    for words in (
        "Lines whose circuits are assumed: 27",
        "Lines without a second way: 12",
        "Load unknown:",
        "Number of circuits assumed:",
        "boundary of the study area",
        "Lines without a second way: 12 of 27",
    ):
        assert words in toolbox.log
    rows = by(found, "OUTPUT", "bus_id").values()
    nowhere = [row for row in rows if row["status"] == "no_network"]
    assert len(nowhere) > 50
    assert {row["circuits"] for row in nowhere} == {0}
    codes = [feature["code"] for feature in read(found["FINDINGS"]).getFeatures()]
    assert codes.count("bridges") == 12


def test_fields_of_other_names_are_mapped(toolbox: Toolbox) -> None:
    stations = layer(
        "Point",
        [
            (f"Point ({x} 0)", {"코드": key, "전압": 154.0, "최대부하": 20.0})
            for x, key in ((0, "a"), (20_000, "b"), (40_000, "c"))
        ],
        name="다른 변전소",
    )
    found = toolbox.run(
        "gridmodel",
        **given(
            SUBSTATION=stations, SUBSTATION_FIELDS="id = 코드; voltage_kv = 전압; peak_load_mw = 최대부하"
        ),
    )
    assert by(found, "OUTPUT", "bus_id")["a"]["load_mw"] == 20.0
    assert "no field 없음" in toolbox.refusal("gridmodel", **given(SUBSTATION_FIELDS="id = 없음"))


def test_demand_is_typed_or_a_table_and_shared_by_rule(toolbox: Toolbox) -> None:
    bare = substations(
        b={"peak_load_mw": None, "transformer_mva": 100.0, "banks": 1},
        c={"peak_load_mw": None, "transformer_mva": 300.0, "banks": 1},
    )
    regions = layer("Polygon", [(WHOLE, {"code": "48"})])
    common = given(SUBSTATION=bare, REGION=regions)
    equal = toolbox.run("gridmodel", **common, DEMAND="48 = 110")
    assert by(equal, "OUTPUT", "bus_id")["c"]["load_mw"] == pytest.approx(50.0)
    assert by(equal, "OUTPUT", "bus_id")["c"]["load_basis"] == "modelled"
    table = layer("NoGeometry", [(None, {"지역": "48", "수요": 110.0})], authid="", name="수요")
    by_mva = toolbox.run(
        "gridmodel",
        **common,
        DEMAND_TABLE=table,
        DEMAND_TABLE_CODE="지역",
        DEMAND_TABLE_MW="수요",
        SHARING="by_transformers",
    )
    assert by(by_mva, "OUTPUT", "bus_id")["c"]["load_mw"] == pytest.approx(75.0)
    message = toolbox.refusal(
        "gridmodel",
        **common,
        DEMAND="48 = 110",
        DEMAND_TABLE=table,
        DEMAND_TABLE_CODE="지역",
        DEMAND_TABLE_MW="수요",
    )
    assert "the same in different ways" in message
    assert "no layer of regions" in toolbox.refusal("gridmodel", **given(DEMAND="48 = 110"))
    assert "no MW of a code" in toolbox.refusal("gridmodel", **given(DEMAND="48: 110"))


def test_the_plans_own_regions_share_the_demand(toolbox: Toolbox, southeast_plan: Path) -> None:  # noqa: F811
    found = toolbox.run("gridmodel", PLAN=str(southeast_plan), DEMAND="26 = 1000", OUTPUT="memory:")
    loads = [
        row["load_mw"] for row in by(found, "OUTPUT", "bus_id").values() if row["load_basis"] == "modelled"
    ]
    assert loads
    assert sum(loads) == pytest.approx(1000.0)


def test_the_edge_is_declared_by_a_table_or_as_nothing_or_not_at_all(toolbox: Toolbox) -> None:
    edge = layer("NoGeometry", [(None, {"substation_id": "c", "mw": 50.0})], authid="", name="경계")
    table = toolbox.run("gridmodel", **given(NO_EXCHANGE=False, BOUNDARY=edge))
    assert by(table, "OUTPUT", "bus_id")["c"]["generation_basis"] == "declared"
    assert table["COMPLETE"]
    open_edge = toolbox.run("gridmodel", **given(NO_EXCHANGE=False))
    assert not open_edge["COMPLETE"]
    assert "no flows were computed" in toolbox.log
    assert "the same in different ways" in toolbox.refusal("gridmodel", **given(BOUNDARY=edge))


def test_year_and_distances_reach_the_model(toolbox: Toolbox) -> None:
    far = given(TOLERANCE=10, POWER_LINE=lines(ab={"from_id": None}))
    found = toolbox.run("gridmodel", **far)
    assert found["BUS_COUNT"] == 3
    toolbox.run("gridmodel", **given(YEAR=2035, SAME_SITE=500, DISPATCH="merit_order"))
    assert "merit order" in toolbox.log


def test_edited_assumptions_are_used(toolbox: Toolbox, tmp_path: Path) -> None:
    path = tmp_path / "가정.json"
    edit = {"id": "network.most_bridges", "low": 0.5, "likely": 0.5, "high": 0.5}
    path.write_text(json.dumps({"format": "airegion/assumptions", "version": 1, "values": [edit]}))
    toolbox.run("gridmodel", **given(ASSUMPTIONS=str(path)))
    assert "0.5 share (edited by the user)" in toolbox.log


def test_files_of_choice_are_styled_wherever_they_are_opened(toolbox: Toolbox, tmp_path: Path) -> None:
    names = {name: str(tmp_path / f"결과 {name}.gpkg") for name in ("OUTPUT", "BRANCHES", "FINDINGS")}
    found = toolbox.run("gridmodel", **given(**names))
    branches, buses = read(found["BRANCHES"]), read(found["OUTPUT"])
    assert "loading over 100 %" in [item.label() for item in branches.renderer().legendSymbolItems()]
    assert "on an island" in [item.label() for item in buses.renderer().legendSymbolItems()]


def test_layers_that_are_loaded_say_modelled_and_when(toolbox: Toolbox) -> None:
    to_load = QgsProcessingOutputLayerDefinition("memory:", toolbox.project)
    found = toolbox.run("gridmodel", **given(BRANCHES=to_load, YEAR=2030))
    destination = found["BRANCHES"]
    name = destination if isinstance(destination, str) else destination.id()
    details = toolbox.context.layerToLoadOnCompletionDetails(name)
    assert details.name == "Loading of lines, modelled (2030)"


def test_optional_outputs_may_be_left_out(toolbox: Toolbox) -> None:
    found = toolbox.run("gridmodel", **given(BRANCHES=None, FINDINGS=None))
    assert (found["BRANCHES"], found["FINDINGS"]) == (None, None)


def test_two_outputs_may_not_be_one_file(toolbox: Toolbox, tmp_path: Path) -> None:
    path = str(tmp_path / "x.gpkg")
    assert "same file" in toolbox.refusal("gridmodel", **given(BRANCHES=path, FINDINGS=path))


def test_a_cancelled_run_leaves_nothing(toolbox: Toolbox, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda share: feedback.cancel() if share > 60 else None)
    with pytest.raises(QgsProcessingException):
        toolbox.run("gridmodel", feedback, **given(OUTPUT=str(tmp_path / "buses.gpkg")))
    assert list(tmp_path.iterdir()) == []
