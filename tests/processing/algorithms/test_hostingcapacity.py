# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:hostingcapacity answers for published cases what the core answers, and says what a grid lacks."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsProcessingException, QgsProcessingFeedback, QgsProcessingOutputLayerDefinition

from plugin.core.power.hosting import hosting_capacity
from plugin.core.power.matpower import parse_matpower
from plugin.core.power.study_case import StudyCase
from tests.processing.conftest import Toolbox, read
from tests.studies.conftest import southeast_plan  # noqa: F401 - a fixture
from tests.studies.hand_made import layer
from tests.studies.hand_made_grid import DATA, bus_places, lines, plants, substations


def given(**changes: Any) -> dict[str, Any]:
    outputs = dict.fromkeys(("OUTPUT", "OVERLOADS", "CASES"), "memory:")
    return {"CASE": str(DATA / "case9.m"), **outputs} | changes


def of_layers(**changes: Any) -> dict[str, Any]:
    layers = {"SUBSTATION": substations(), "POWER_LINE": lines(), "POWER_PLANT": plants()}
    return given(CASE=None, NO_EXCHANGE=True, **layers) | changes


def by_bus(found: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {feature["bus_id"]: feature.attributeMap() for feature in read(found["OUTPUT"]).getFeatures()}


def cases(found: dict[str, Any]) -> list[dict[str, Any]]:
    return [feature.attributeMap() for feature in read(found["CASES"]).getFeatures()]


@pytest.mark.parametrize("name", ["case9", "case30"])
def test_a_published_case_has_the_answer_of_the_core(name: str, toolbox: Toolbox) -> None:
    path = DATA / f"{name}.m"
    found = toolbox.run("hostingcapacity", **given(CASE=str(path), CUTOFFS="0.05; 0.2", CAP_MW=800))
    grid = parse_matpower(path.read_text(encoding="utf-8")).grid
    each = [hosting_capacity(grid, StudyCase("x", "x", 800.0, ptdf_cutoff=cutoff)) for cutoff in (0.05, 0.2)]
    rows = by_bus(found)
    for bus, key in enumerate(grid.bus_ids):
        for column, pick in (("n1_low_mw", min), ("n1_high_mw", max)):
            assert rows[key][column] == pytest.approx(pick(one.n1.capacity_mw[bus] for one in each))
        assert rows[key]["n0_low_mw"] == pytest.approx(min(one.n0.capacity_mw[bus] for one in each))
    assert (found["COUNT"], found["COMPUTABLE"]) == (grid.bus_count, grid.bus_count)
    assert found["OVERLOAD_COUNT"] == sum(len(one.overloads.branch) for one in each)
    assert read(found["OVERLOADS"]).featureCount() == found["OVERLOAD_COUNT"]
    assert [row["cutoff"] for row in cases(found)] == [0.05, 0.2]


def test_a_case_without_places_is_a_table(toolbox: Toolbox) -> None:
    found = toolbox.run("hostingcapacity", **given())
    assert read(found["OUTPUT"]).wkbType() == Qgis.WkbType.NoGeometry
    assert "voltage, short circuit and stability not studied" in toolbox.log


def test_a_layer_places_the_buses_of_a_case(toolbox: Toolbox) -> None:
    points = bus_places([1, 2, 99])
    found = toolbox.run("hostingcapacity", **given(BUS_LAYER=points, BUS_FIELD="bus", BUS_NAME_FIELD="name"))
    assert by_bus(found)["2"]["name"] == "버스 2"
    placed = [feature for feature in read(found["OUTPUT"]).getFeatures() if not feature.geometry().isEmpty()]
    assert len(placed) == 2
    assert "1 (99)" in toolbox.log


def test_options_reach_the_study_cases(toolbox: Toolbox) -> None:
    found = toolbox.run(
        "hostingcapacity",
        **given(
            CUTOFFS="0.3",
            LOAD_FACTORS="0.9; 1.0",
            OUTAGES=False,
            CAP_MW=50,
            SOURCE="output",
            MINIMUM_KV=100,
            CIRCUITS="none",
        ),
    )
    declared = cases(found)
    assert len(declared) == 2
    assert {row["outages"] for row in declared} == {0}
    assert {(row["sources"], row["cap_mw"], row["minimum_kv"]) for row in declared} == {
        ("output", 50.0, 100.0)
    }
    row = by_bus(found)["5"]
    assert (row["n1_low_mw"], row["high_mw"], row["capped"]) == (None, 50.0, 1)
    assert row["range_text"] == "≥ 50 MW"


def test_an_area_limits_what_is_monitored(toolbox: Toolbox) -> None:
    square = "Polygon ((-1000 -1000, 45000 -1000, 45000 1000, -1000 1000, -1000 -1000))"
    area = layer("Polygon", [(square, {"id": "x"})], name="구역")
    places = bus_places([4, 5, 6, 7, 8, 9, 1, 2, 3])
    found = toolbox.run("hostingcapacity", **given(AREA=area, BUS_LAYER=places, BUS_FIELD="bus"))
    assert {(row["monitored"], row["area"]) for row in cases(found)} == {(4, "구역")}
    assert "have no places" in toolbox.refusal("hostingcapacity", **given(AREA=area))


def test_comments_tell_circuits(toolbox: Toolbox, tmp_path: Path) -> None:
    text = (DATA / "case9.m").read_text(encoding="utf-8")
    path = tmp_path / "회선.m"
    path.write_text(
        text.replace("0	1	-360	360;", "0	1	-360	360; % 345 line 2", 1), encoding="utf-8"
    )
    found = toolbox.run("hostingcapacity", **given(CASE=str(path)))
    assert {row["circuits"] for row in cases(found)} == {10}
    assert "split into circuits: 1" in toolbox.log
    assert {
        row["circuits"]
        for row in cases(toolbox.run("hostingcapacity", **given(CASE=str(path), CIRCUITS="none")))
    } == {9}


def test_dc_lines_move_what_the_case_says_and_are_told(toolbox: Toolbox, tmp_path: Path) -> None:
    path = tmp_path / "직류.m"
    dc = "mpc.dcline = [\n4 9 1 40 38 0 0 1 1 0 50;\n];\n"
    path.write_text((DATA / "case9.m").read_text(encoding="utf-8") + dc, encoding="utf-8")
    toolbox.run("hostingcapacity", **given(CASE=str(path)))
    assert "DC lines of the case, which move the MW that it says and are never out: 1" in toolbox.log
    toolbox.run("hostingcapacity", **given())
    # The log goes on; a case without any says nothing of them.
    assert toolbox.log.count("DC lines") == 1


def test_the_grid_of_layers_is_answered_when_complete(toolbox: Toolbox) -> None:
    found = toolbox.run("hostingcapacity", **of_layers())
    row = by_bus(found)["b"]
    # With one circuit out, the rest of the triangle carries what b and c take.
    assert 0 < row["low_mw"] < row["n0_low_mw"] < 400
    assert row["name"] == "나전"
    assert row["limit_branch"].startswith("ab")
    assert found["COMPUTABLE"] == 3


def test_the_sample_is_not_computable_and_says_why(toolbox: Toolbox, southeast_plan: Path) -> None:  # noqa: F811
    found = toolbox.run("hostingcapacity", **given(CASE=None, PLAN=str(southeast_plan)))
    rows = by_bus(found)
    assert found["COMPUTABLE"] == 0
    assert {row["status"] for row in rows.values()} == {"not_computable", "no_network"}
    said = next(row["missing"] for row in rows.values() if row["status"] == "not_computable")
    for words in ("Load unknown", "Number of circuits assumed", "boundary", "without a second way: 12 of 27"):
        assert words in said
        assert words in toolbox.log
    assert all(row["missing"] == said and row["computable"] == 0 for row in cases(found))
    assert "not computable" in toolbox.log


def test_zero_reactance_leaves_the_case_without_an_answer(toolbox: Toolbox, tmp_path: Path) -> None:
    path = tmp_path / "영.m"
    path.write_text((DATA / "case9.m").read_text(encoding="utf-8").replace("0.092", "0"), encoding="utf-8")
    found = toolbox.run("hostingcapacity", **given(CASE=str(path)))
    assert {row["missing"] for row in by_bus(found).values()} == {
        "Reactance unknown or zero: 1 of 9 circuits (4-5)"
    }


def test_islands_have_answers_of_their_own(toolbox: Toolbox, tmp_path: Path) -> None:
    text = (DATA / "case9.m").read_text(encoding="utf-8")
    # Without 1-4 bus 1 is on no branch: it has no network, and the others go on.
    path = tmp_path / "섬.m"
    path.write_text(text.replace("0	1	-360	360;", "0	0	-360	360;", 1), encoding="utf-8")
    rows = by_bus(toolbox.run("hostingcapacity", **given(CASE=str(path))))
    assert rows["1"]["status"] == "no_network"
    assert rows["5"]["low_mw"] is not None


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"CUTOFFS": "a"}, "cannot be read"),
        ({"CUTOFFS": "1"}, "cut-off of sensitivities"),
        ({"LOAD_FACTORS": ""}, "missing"),
        ({"LOAD_FACTORS": " ; "}, "cannot be read"),
        ({"LOAD_FACTORS": "-1"}, "cannot be read"),
        ({"LOAD_FACTORS": "1;2;3;4;5", "CUTOFFS": "0;.1;.2;.3;.4"}, "25 study cases are too many"),
        ({"MINIMUM_KV": 500}, "nothing would limit"),
        ({"CASE": "/nowhere/x.m"}, "x.m"),
    ],
)
def test_what_cannot_be_is_refused(parameters: dict[str, Any], says: str, toolbox: Toolbox) -> None:
    assert says in toolbox.refusal("hostingcapacity", **given(**parameters))


def test_without_a_plan_a_layer_or_a_case_there_is_nothing_to_ask(toolbox: Toolbox) -> None:
    assert "no substations" in toolbox.refusal("hostingcapacity", OUTPUT="memory:")


def test_a_layer_that_is_loaded_says_modelled_and_of_what(toolbox: Toolbox) -> None:
    to_load = QgsProcessingOutputLayerDefinition("memory:", toolbox.project)
    places = bus_places([1, 2])
    found = toolbox.run(
        "hostingcapacity",
        **given(OUTPUT=to_load, BUS_LAYER=places, BUS_FIELD="bus", LOAD_FACTORS="0.9;1"),
    )
    name = found["OUTPUT"] if isinstance(found["OUTPUT"], str) else found["OUTPUT"].id()
    details = toolbox.context.layerToLoadOnCompletionDetails(name)
    assert details.name == "Hosting capacity, modelled (case9, ×0.9, ×1)"


def test_a_file_is_styled_wherever_it_is_opened(toolbox: Toolbox, tmp_path: Path) -> None:
    written = toolbox.run("hostingcapacity", **of_layers(OUTPUT=str(tmp_path / "수용력.gpkg")))["OUTPUT"]
    opened = read(written)
    legend = [item.label() for item in opened.renderer().legendSymbolItems()]
    assert {"500 MW and more", "not computable"} <= set(legend)


def test_a_run_is_cancelled_while_a_big_file_is_read(toolbox: Toolbox, tmp_path: Path) -> None:
    rows = "	4	9	0.01	0.1	0	0	0	0	0	0	1	-360	360;\n" * 100_000
    path = tmp_path / "큰 계통.m"
    text = (DATA / "case9.m").read_text(encoding="utf-8")
    path.write_text(text.replace("mpc.branch = [\n", "mpc.branch = [\n" + rows), encoding="utf-8")
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    started = time.monotonic()
    with pytest.raises(QgsProcessingException):
        toolbox.run("hostingcapacity", feedback, **given(CASE=str(path), OUTPUT=str(tmp_path / "x.gpkg")))
    assert time.monotonic() - started < 1.0
    assert not (tmp_path / "x.gpkg").exists()


def test_a_run_is_cancelled_between_the_study_cases(toolbox: Toolbox, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback(False)
    feedback.progressChanged.connect(lambda share: feedback.cancel() if share > 30 else None)
    with pytest.raises(QgsProcessingException):
        toolbox.run("hostingcapacity", feedback, **given(OUTPUT=str(tmp_path / "x.gpkg")))
    assert list(tmp_path.iterdir()) == []
