# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:scoresites on the plan of Gimhae and on layers of one's own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsFeature,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from plugin.plan.inputs import plan_inputs
from plugin.plan.project import plan_layers, read_project
from plugin.plan.siting_models import shipped_model
from plugin.plan.slots import shipped_model_ids
from tests.processing.conftest import Toolbox, read
from tests.studies.hand_made import TRANSFORMS, criterion, document, layer, points

ANSWER = ["score", "rank", "excluded_by", "excluded_reason", "completeness_pct", "score_worst", "score_best"]
SQUARES = [
    (
        f"Polygon (({x} {y}, {x + 900} {y}, {x + 900} {y + 700}, {x} {y + 700}, {x} {y}))",
        {"id": name, "owner": owner},
    )
    for name, owner, x, y in (("a", "시", 0, 0), ("b", "도", 5000, 1000), ("c", None, 2000, 9000))
]
SITES = {
    "Point": "cluster, as points",
    "LineString": "power_line",
    "MultiPolygon": "cluster",
}


def sites() -> QgsVectorLayer:
    return layer("Polygon", SQUARES, fields={"id": str, "owner": str}, name="sites")


def score(toolbox: Toolbox, gimhae: Path | None, **parameters: Any) -> dict[str, QgsFeature]:
    """Score into memory and return the features by the id of the site."""
    plan = {"PLAN": str(gimhae)} if gimhae else {}
    found = toolbox.run("scoresites", **({"INPUT": sites(), "OUTPUT": "memory:"} | plan | parameters))
    return {feature["id"]: feature for feature in read(found["OUTPUT"]).getFeatures()}


def comparable(scored: dict[str, QgsFeature]) -> dict[str, list[Any]]:
    return {
        name: [None if v == NULL else v for v in feature.attributes()] for name, feature in scored.items()
    }


def model_file(folder: Path, *criteria: dict[str, Any], **other: Any) -> str:
    path = folder / "내 모델.json"
    path.write_text(json.dumps(document(*criteria, **other), ensure_ascii=False), encoding="utf-8")
    return str(path)


# --- sites and models


@pytest.mark.parametrize("kind", ["Point", "LineString", "Polygon"])
def test_sites_of_every_geometry_keep_it_and_get_a_score(kind: str, toolbox: Toolbox, gimhae: Path) -> None:
    wkt = {"Point": "Point (0 0)", "LineString": "LineString (0 0, 900 400)", "Polygon": SQUARES[0][0]}[kind]
    given = layer(kind, [(wkt, {"id": "a"})])
    feature = score(toolbox, gimhae, INPUT=given)["a"]
    assert feature.geometry().asWkt() == next(given.getFeatures()).geometry().asWkt()
    assert 0 < feature["score"] <= 100


@pytest.mark.parametrize("model_id", shipped_model_ids())
def test_every_shipped_model_scores_the_plan(model_id: str, toolbox: Toolbox, gimhae: Path) -> None:
    scored = score(toolbox, gimhae, MODEL=model_id)
    for feature in scored.values():
        assert feature["score_worst"] <= feature["score"] <= feature["score_best"]
    assert sorted(feature["rank"] for feature in scored.values()) == [1, 2, 3]
    criteria = {c.id for c in shipped_model(model_id).criteria}
    names = next(iter(scored.values())).fields().names()
    assert {name.removeprefix("raw_") for name in names if name.startswith("raw_")} <= criteria


def test_a_model_of_ones_own_replaces_the_shipped_one(toolbox: Toolbox, tmp_path: Path) -> None:
    near = criterion(
        "near",
        {"type": "nearest_distance", "layer": "substation"},
        value={"type": "linear", "zero_at": 10, "one_at": 0},
    )
    own = points([(4000, 9000)], name=["Own"])
    scored = score(toolbox, None, MODEL_FILE=model_file(tmp_path, near), SUBSTATION=own)
    assert scored["c"]["score"] == pytest.approx(89.0)
    assert scored["c"]["by_near"] == "Own"


def test_the_score_is_the_weighted_mean_of_the_utilities(toolbox: Toolbox, gimhae: Path) -> None:
    feature = score(
        toolbox, gimhae, WEIGHTS="connection_cost = 30; talent = 10; special_zone = 0; industrial_complex = 0"
    )["a"]
    utilities = {name: feature[f"utility_{name}"] for name in ("connection_cost", "talent")}
    assert feature["score"] == pytest.approx(75 * utilities["connection_cost"] + 25 * utilities["talent"])


def test_a_weight_of_zero_switches_a_criterion_off_and_keeps_its_raw_value(
    toolbox: Toolbox, gimhae: Path
) -> None:
    names = score(toolbox, gimhae, WEIGHTS="talent = 0")["a"].fields().names()
    assert "raw_talent" in names
    assert "utility_talent" not in names
    assert "utility_talent" in score(toolbox, gimhae)["a"].fields().names()


def test_aggregation_and_policy_can_be_chosen(toolbox: Toolbox, gimhae: Path) -> None:
    usual = score(toolbox, gimhae)["a"]["score"]
    assert score(toolbox, gimhae, AGGREGATION="weighted_product")["a"]["score"] < usual
    assert score(toolbox, gimhae, AGGREGATION="as in the model")["a"]["score"] == usual


def test_the_policy_for_missing_values_can_be_chosen(toolbox: Toolbox, tmp_path: Path) -> None:
    def policy(missing: str) -> QgsFeature:
        return score(toolbox, None, MODEL_FILE=asked, SUBSTATION=things, MISSING=missing)["c"]

    things = points([(0, 0)], id=["x"])
    owned = criterion("owned", {"type": "expression", "expression": 'length("owner")'}, unit="")
    near = {"type": "nearest_distance", "layer": "substation"}
    asked = model_file(
        tmp_path, criterion("near", near, value={"type": "step", "steps": [[0, 1]], "below": 0}), owned
    )
    assert policy("neutral")["score"] == pytest.approx(75.0)
    assert policy("worst")["score"] == pytest.approx(50.0)
    assert policy("exclude")["score"] == NULL


@pytest.mark.parametrize("missing", ["neutral", "worst", "exclude"])
def test_a_site_without_geometry_has_no_score_whatever_the_policy(
    toolbox: Toolbox, gimhae: Path, missing: str
) -> None:
    nowhere = layer("Polygon", [*SQUARES, (None, {"id": "d"})], fields={"id": str, "owner": str})
    found = score(toolbox, gimhae, INPUT=nowhere, MISSING=missing)["d"]
    assert [found[name] for name in ("score", "rank", "score_worst", "score_best")] == [NULL] * 4
    assert found["excluded_by"].split("; ")[-1] == "unmeasured"
    assert found["completeness_pct"] == 0.0


def test_a_field_of_choice_breaks_ties(toolbox: Toolbox, gimhae: Path) -> None:
    same = [(SQUARES[0][0], {"id": name, "order": order}) for name, order in (("a", "2"), ("b", "1"))]
    toolbox.run(
        "scoresites", INPUT=layer("Polygon", same), PLAN=str(gimhae), ID_FIELD="order", OUTPUT="memory:"
    )
    lines = [line for line in toolbox.log.splitlines() if line.startswith("1. ")]
    assert [line.split(":")[0] for line in lines] == ["1. 1", "1. 2"]


# --- where layers come from


def test_the_plan_and_its_layers_chosen_one_by_one_give_the_same_numbers(
    toolbox: Toolbox, gimhae: Path
) -> None:
    one_by_one = {name.upper(): f"{gimhae}|layername={name}" for name in plan_inputs(gimhae)}
    offered = {p.name() for p in _definitions()}
    chosen = {name: source for name, source in one_by_one.items() if name in offered}
    assert {"SUBSTATION", "TRANSPORT_NODE", "CLUSTER"} <= set(chosen)
    assert comparable(score(toolbox, None, **chosen)) == comparable(score(toolbox, gimhae))


def _definitions() -> list[Any]:
    from qgis.core import QgsApplication

    return list(
        QgsApplication.processingRegistry().algorithmById("airegion:scoresites").parameterDefinitions()
    )


def test_a_chosen_layer_stands_in_for_the_plans(toolbox: Toolbox, gimhae: Path) -> None:
    own = points([(450, 350)], status=["existing"], kind=["substation"], voltage_kv=[154.0], name=["Own"])
    scored = score(toolbox, gimhae, SUBSTATION=own)
    # At the substation there is no line: two bays at 3, and a substation of 40 x (125 / 0.95 / 100) ^ 0.8, in KRW bn.
    at_the_gate = 6 + 40 * (1.25 / 0.95) ** 0.8
    assert scored["a"]["raw_connection_cost"] == pytest.approx(at_the_gate)
    assert scored["a"]["by_connection_cost"] == "Own"


def test_the_open_plan_is_used_when_none_is_chosen(toolbox: Toolbox, gimhae: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(gimhae, tmp_path / "plan.gpkg"))
    read_project(toolbox.project, copy)
    assert plan_layers(toolbox.project)
    assert comparable(score(toolbox, None)) == comparable(score(Toolbox(), gimhae))


def test_sites_of_any_crs_score_the_same_and_keep_theirs(toolbox: Toolbox, gimhae: Path) -> None:
    usual = score(toolbox, gimhae)
    for authid in ("EPSG:4326", "EPSG:5186"):
        found = toolbox.run(
            "scoresites",
            INPUT=layer("Polygon", SQUARES, authid=authid, fields={"id": str, "owner": str}),
            PLAN=str(gimhae),
            OUTPUT="memory:",
        )
        assert read(found["OUTPUT"]).crs().authid() == authid
        for feature in read(found["OUTPUT"]).getFeatures():
            assert feature["score"] == pytest.approx(usual[feature["id"]]["score"], abs=1e-6)


def test_a_crs_for_measuring_can_be_chosen(toolbox: Toolbox, gimhae: Path) -> None:
    usual, other = score(toolbox, gimhae)["a"], score(toolbox, gimhae, CRS="EPSG:32652")["a"]
    assert other["raw_connection_cost"] != usual["raw_connection_cost"]
    assert other["raw_connection_cost"] == pytest.approx(usual["raw_connection_cost"], rel=2e-3)


def test_a_filter_a_selection_and_a_subset_of_the_sites_hold(toolbox: Toolbox, gimhae: Path) -> None:
    given = sites()
    toolbox.project.addMapLayer(given)
    given.selectByIds([1, 3])
    selected = QgsProcessingFeatureSourceDefinition(given.id(), selectedFeaturesOnly=True)
    assert set(score(toolbox, gimhae, INPUT=selected)) == {"a", "c"}
    filtered = QgsProcessingFeatureSourceDefinition(given.id(), filterExpression="\"owner\" = '도'")
    assert set(score(toolbox, gimhae, INPUT=filtered)) == {"b"}
    given.setSubsetString("\"id\" <> 'a'")
    assert set(score(toolbox, gimhae, INPUT=given.id())) == {"b", "c"}


# --- what comes out


def test_all_fields_of_the_sites_are_kept_with_their_values(toolbox: Toolbox, gimhae: Path) -> None:
    scored = score(toolbox, gimhae)
    assert scored["a"].fields().names()[: 2 + len(ANSWER)] == ["id", "owner", *ANSWER]
    assert [scored[name]["owner"] for name in "abc"] == ["시", "도", NULL]


def test_a_second_scoring_stands_beside_the_first(toolbox: Toolbox, gimhae: Path) -> None:
    once = toolbox.run("scoresites", INPUT=sites(), PLAN=str(gimhae), OUTPUT="memory:")["OUTPUT"]
    twice = score(toolbox, gimhae, INPUT=once, MODEL="smart_logistics_hub")
    feature = twice["a"]
    assert {"score", "score_2", "rank_2", "utility_interchange_distance"} <= set(feature.fields().names())
    assert feature["score_2"] != feature["score"]
    again = comparable(score(toolbox, gimhae, MODEL="smart_logistics_hub"))
    assert feature["score_2"] == again["a"][2]


def test_an_excluded_site_has_a_reason_and_no_score(toolbox: Toolbox, tmp_path: Path) -> None:
    limit = {"max": 3, "reason": {"en": "Too far from the grid.", "ko": "전력망에서 멂."}}
    near = criterion("near", {"type": "nearest_distance", "layer": "substation"}, limit=limit)
    found = toolbox.run(
        "scoresites",
        INPUT=sites(),
        MODEL_FILE=model_file(tmp_path, near),
        SUBSTATION=points([(0, 0)], name=["x"]),
        OUTPUT="memory:",
    )
    scored = {feature["id"]: feature for feature in read(found["OUTPUT"]).getFeatures()}
    assert (scored["c"]["excluded_by"], scored["c"]["score"], scored["c"]["rank"]) == ("near", NULL, NULL)
    assert scored["a"]["excluded_by"] == NULL
    assert (found["COUNT"], found["EXCLUDED"]) == (3, 2)


def test_title_and_completeness_are_outputs(toolbox: Toolbox, gimhae: Path) -> None:
    found = toolbox.run("scoresites", INPUT=sites(), PLAN=str(gimhae), OUTPUT="memory:")
    assert found["TITLE"] == "Pre-screening: AI data centre"
    assert 0 < found["COMPLETENESS"] < 60


def test_the_log_says_what_came_out_why_and_what_is_missing(toolbox: Toolbox, gimhae: Path) -> None:
    score(toolbox, gimhae)
    for text in (
        "Pre-screening: AI data centre",
        "not a judgement of suitability",
        "Not assessed (",
        "1. ",
        "   +",
    ):
        assert text in toolbox.log


def test_sites_without_or_with_broken_geometry_are_named_in_the_log(toolbox: Toolbox, gimhae: Path) -> None:
    bow_tie = "Polygon ((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"
    broken = layer(
        "Polygon", [*SQUARES, (None, {"id": "d"}), (bow_tie, {"id": "e"})], fields={"id": str, "owner": str}
    )
    assert set(score(toolbox, gimhae, INPUT=broken)) == {"a", "b", "c", "d", "e"}
    assert "1 sites have no geometry and could not be measured: 4" in toolbox.log
    assert "1 sites have an invalid geometry; it was repaired for measuring: 5" in toolbox.log


def test_the_manifest_is_written_as_json(toolbox: Toolbox, gimhae: Path, tmp_path: Path) -> None:
    path = tmp_path / "기록 1.json"
    score(toolbox, gimhae, MANIFEST=str(path), WEIGHTS="talent = 50")
    told = json.loads(path.read_text(encoding="utf-8"))
    assert told["sites"]["count"] == 3
    assert told["measured"]["connection_cost"]["source"].startswith(str(gimhae))
    assert told["measured"]["connection_cost"]["plan_layer"] == "substation"
    assert max(told["weights_in_use"], key=told["weights_in_use"].get) == "talent"
    assert {"ai_region_planner", "qgis", "shapely"} <= {name.lower() for name in told["versions"]}
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_the_manifest_of_a_run_repeats_it(toolbox: Toolbox, gimhae: Path, tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    first = score(
        toolbox, gimhae, MANIFEST=str(path), WEIGHTS="talent = 50; flood = 1", AGGREGATION="weighted_product"
    )
    own = tmp_path / "model.json"
    own.write_text(json.dumps(json.loads(path.read_text(encoding="utf-8"))["model"]), encoding="utf-8")
    assert comparable(score(toolbox, gimhae, MODEL_FILE=str(own))) == comparable(first)


# --- formats


def test_a_shapefile_has_all_columns_under_short_names_and_is_styled_by_them(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    path = tmp_path / "결과.shp"
    found = toolbox.run("scoresites", INPUT=sites(), PLAN=str(gimhae), OUTPUT=str(path))
    written = read(found["OUTPUT"])
    usual = score(toolbox, gimhae)
    assert written.fields().count() == usual["a"].fields().count()
    for feature in written.getFeatures():
        assert feature["score"] == pytest.approx(usual[feature["id"]]["score"])
    shown = toolbox.context.takeResultLayer(found["OUTPUT"]) or toolbox.context.getMapLayer(found["OUTPUT"])
    assert shown is not None
    names = set(shown.fields().names())
    rules = [rule.filterExpression() for rule in shown.renderer().rootRule().children()]
    assert any('"excluded_b"' in rule for rule in rules)
    assert {"score", "rank", "excluded_b"} <= names


def test_a_result_goes_into_a_geopackage_beside_what_is_there(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    path = tmp_path / "둘 다.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "theirs"
    QgsVectorFileWriter.writeAsVectorFormatV3(points([(0, 0)], id=["x"]), str(path), TRANSFORMS, options)
    toolbox.run(
        "scoresites", INPUT=sites(), PLAN=str(gimhae), OUTPUT=f"ogr:dbname='{path}' table=\"ours\" (geom)"
    )
    assert read(f"{path}|layername=ours").featureCount() == 3
    assert read(f"{path}|layername=theirs").featureCount() == 1


def test_the_style_is_kept_in_the_geopackage(toolbox: Toolbox, gimhae: Path, tmp_path: Path) -> None:
    path = str(tmp_path / "scored.gpkg")
    toolbox.run("scoresites", INPUT=sites(), PLAN=str(gimhae), OUTPUT=path)
    again = read(path)
    again.loadDefaultStyle()
    assert again.renderer().type() == "RuleRenderer"
    assert again.labelsEnabled()
    assert again.attributeAlias(again.fields().indexOf("score")) == "Score (0–100)"


def test_a_geopackage_with_its_own_fid_keeps_it(toolbox: Toolbox, gimhae: Path, tmp_path: Path) -> None:
    first = str(tmp_path / "first.gpkg")
    toolbox.run("scoresites", INPUT=sites(), PLAN=str(gimhae), OUTPUT=first)
    found = toolbox.run("scoresites", INPUT=first, PLAN=str(gimhae), OUTPUT=str(tmp_path / "second.gpkg"))
    written = read(found["OUTPUT"])
    assert sorted(feature["fid"] for feature in written.getFeatures()) == [1, 2, 3]
    assert {"score", "score_2"} <= set(written.fields().names())


def test_a_result_that_will_be_loaded_carries_its_title(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    from qgis.core import QgsProcessingOutputLayerDefinition

    output = QgsProcessingOutputLayerDefinition(str(tmp_path / "scored.gpkg"), toolbox.project)
    toolbox.run("scoresites", INPUT=sites(), PLAN=str(gimhae), OUTPUT=output)
    details = toolbox.context.layersToLoadOnCompletion()
    assert [detail.name for detail in details.values()] == ["Pre-screening: AI data centre"]
    assert all(detail.forceName for detail in details.values())


# --- refusals


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"PLAN": "/nowhere/plan.gpkg"}, ("/nowhere/plan.gpkg", "Choose an existing plan")),
        ({"WEIGHTS": "nonsense = 5"}, ('no criterion "nonsense"', "Use one of: connection_cost")),
        ({"WEIGHTS": "talent = -5"}, ("-5", "weights.talent", "0 or more")),
        ({"WEIGHTS": "talent"}, ("cannot be read (talent)", "connection_cost = 20; slope = 5")),
        ({"MODEL_FILE": "/nowhere/model.json"}, ("/nowhere/model.json", "Check that the file is there")),
        ({"CRS": "EPSG:4326"}, ("does not measure in metres", "EPSG:5179")),
        ({"INPUT": "/nowhere/sites.gpkg"}, ("INPUT", "/nowhere/sites.gpkg")),
        ({"SUBSTATION": "/nowhere/substations.gpkg"}, ("SUBSTATION", "/nowhere/substations.gpkg")),
        ({"MODEL": "moon_base"}, ("MODEL",)),
        ({"INPUT": None}, ("INPUT",)),
    ],
    ids=str,
)
def test_a_refusal_says_what_where_and_what_to_do(
    parameters: dict[str, Any], words: tuple[str, ...], toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    given = {"INPUT": sites(), "PLAN": str(gimhae), "OUTPUT": str(tmp_path / "scored.gpkg")} | parameters
    message = toolbox.refusal("scoresites", **given)
    for word in words:
        assert word in message
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["MANIFEST", "OUTPUT"])
def test_a_place_where_nothing_can_be_written_is_refused(
    name: str, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    wrong = tmp_path / "file" / "result.gpkg"
    given = {"INPUT": sites(), "PLAN": str(gimhae), "OUTPUT": str(tmp_path / "scored.gpkg"), name: str(wrong)}
    assert str(wrong) in toolbox.refusal("scoresites", **given)
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_a_file_that_is_no_plan_is_refused(toolbox: Toolbox, tmp_path: Path) -> None:
    stranger = tmp_path / "stranger.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        sites(), str(stranger), TRANSFORMS, QgsVectorFileWriter.SaveVectorOptions()
    )
    message = toolbox.refusal("scoresites", INPUT=sites(), PLAN=str(stranger), OUTPUT="memory:")
    assert str(stranger) in message
    assert "plan" in message


def test_an_error_in_a_model_file_names_the_place_in_it(toolbox: Toolbox, tmp_path: Path) -> None:
    near = criterion(
        "near",
        {"type": "nearest_distance", "layer": "substation"},
        value={"type": "linear", "zero_at": 1, "one_at": 1},
    )
    message = toolbox.refusal(
        "scoresites", INPUT=sites(), MODEL_FILE=model_file(tmp_path, near), OUTPUT="memory:"
    )
    assert "criteria[0].value.one_at" in message
    assert "two different ends" in message


def test_a_field_that_the_model_asks_for_and_the_layer_lacks_is_named(
    toolbox: Toolbox, tmp_path: Path
) -> None:
    near = criterion("near", {"type": "nearest_distance", "layer": "substation", "where": '"kv" > 1'})
    own = points([(0, 0)], voltage=[154.0])
    message = toolbox.refusal(
        "scoresites", INPUT=sites(), MODEL_FILE=model_file(tmp_path, near), SUBSTATION=own, OUTPUT="memory:"
    )
    assert "no field kv (hand-made). It has: voltage" in message


def test_sites_without_features_or_without_a_crs_are_refused(toolbox: Toolbox, gimhae: Path) -> None:
    empty = layer("Polygon", [], fields={"id": str}, name="sites")
    assert "no sites to score (sites)" in toolbox.refusal(
        "scoresites", INPUT=empty, PLAN=str(gimhae), OUTPUT="memory:"
    )
    nowhere = layer("Polygon", SQUARES, authid="", fields={"id": str, "owner": str}, name="sites")
    message = toolbox.refusal("scoresites", INPUT=nowhere, PLAN=str(gimhae), OUTPUT="memory:")
    assert "no coordinate reference system (sites). Set it" in message


def test_nothing_to_measure_with_says_which_layers_would_help(toolbox: Toolbox) -> None:
    message = toolbox.refusal("scoresites", INPUT=sites(), OUTPUT="memory:")
    assert "None of the weighted criteria can be assessed" in message


def test_scoring_and_refusing_leave_every_input_byte_for_byte(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    given = tmp_path / "sites.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(
        sites(), str(given), TRANSFORMS, QgsVectorFileWriter.SaveVectorOptions()
    )
    before = given.read_bytes(), gimhae.read_bytes()
    toolbox.run("scoresites", INPUT=str(given), PLAN=str(gimhae), OUTPUT="memory:")
    toolbox.refusal("scoresites", INPUT=str(given), PLAN=str(gimhae), WEIGHTS="x = 1", OUTPUT="memory:")
    assert (given.read_bytes(), gimhae.read_bytes()) == before


def test_qgis_s_own_project_stays_as_it_is(toolbox: Toolbox, gimhae: Path) -> None:
    before = set(QgsProject.instance().mapLayers())
    score(toolbox, gimhae)
    assert set(QgsProject.instance().mapLayers()) == before


# --- what may not be erased


def sites_file(path: Path) -> Path:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
    QgsVectorFileWriter.writeAsVectorFormatV3(sites(), str(path), TRANSFORMS, options)
    return path


def as_definition(path: str) -> QgsProcessingOutputLayerDefinition:
    return QgsProcessingOutputLayerDefinition(path)


@pytest.mark.parametrize("written_as", [str, as_definition])
@pytest.mark.parametrize("ending", [".gpkg", ""])
def test_the_plan_is_not_replaced_by_the_result(
    written_as: Callable[[str], Any], ending: str, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    plan = Path(shutil.copy(gimhae, tmp_path / "plan.gpkg"))
    before = plan.read_bytes()
    output = written_as(str(tmp_path / f"plan{ending}"))
    message = toolbox.refusal("scoresites", INPUT=sites(), PLAN=str(plan), OUTPUT=output)
    assert str(plan) in message
    assert "as a new layer" in message
    assert plan.read_bytes() == before
    assert list(tmp_path.iterdir()) == [plan]


@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_the_sites_are_not_replaced_by_the_result(
    ending: str, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    given = sites_file(tmp_path / f"부지.{ending}")
    before = given.read_bytes()
    message = toolbox.refusal("scoresites", INPUT=str(given), PLAN=str(gimhae), OUTPUT=str(given))
    assert str(given) in message
    assert given.read_bytes() == before


def test_a_layer_that_is_measured_is_not_replaced_by_the_result(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    given = sites_file(tmp_path / "clusters.gpkg")
    before = given.read_bytes()
    parameters = {"INPUT": sites(), "PLAN": str(gimhae), "CLUSTER": f"{given}|layername=clusters"}
    assert str(given) in toolbox.refusal("scoresites", OUTPUT=str(given), **parameters)
    assert given.read_bytes() == before


def test_a_result_may_become_a_table_of_the_plan_or_replace_an_earlier_one(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    plan = Path(shutil.copy(gimhae, tmp_path / "plan.gpkg"))
    into = f"ogr:dbname='{plan}' table=\"scored\" (geom)"
    score(toolbox, plan, OUTPUT=into)
    assert read(f"{plan}|layername=scored").featureCount() == 3
    assert read(f"{plan}|layername=substation").featureCount() > 0
    for _ in range(2):
        score(toolbox, plan, OUTPUT=str(tmp_path / "result.gpkg"))
    assert read(tmp_path / "result.gpkg").featureCount() == 3


# --- lengths that are none


def test_sites_in_web_mercator_are_measured_in_a_crs_that_fits(toolbox: Toolbox, tmp_path: Path) -> None:
    given = layer("Polygon", SQUARES, authid="EPSG:3857", fields={"id": str, "owner": str})
    near = criterion("near", {"type": "nearest_distance", "layer": "substation"})
    model = model_file(tmp_path, near)
    own = points([(10_450, 350)], name=["Own"])
    feature = score(toolbox, None, INPUT=given, SUBSTATION=own, MODEL_FILE=model)["a"]
    assert feature["raw_near"] == pytest.approx(9.55, abs=0.01)
    message = toolbox.refusal(
        "scoresites", INPUT=given, SUBSTATION=own, MODEL_FILE=model, CRS="EPSG:3857", OUTPUT="memory:"
    )
    assert "EPSG:3857" in message
    assert "percent" in message


# --- the fast way


def test_sites_of_a_geopackage_are_scored_as_those_of_any_layer(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    from plugin.processing import scoring_form

    given, slow, fast = sites_file(tmp_path / "부지.gpkg"), tmp_path / "slow.gpkg", tmp_path / "fast.gpkg"
    copies: list[Path] = []
    copy_rows = scoring_form.copy_rows
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            scoring_form, "copy_rows", lambda target, *rest: (copies.append(target), copy_rows(target, *rest))
        )
        toolbox.run("scoresites", INPUT=str(given), PLAN=str(gimhae), OUTPUT=str(fast))
        assert len(copies) == 1
        toolbox.run("scoresites", INPUT=sites(), PLAN=str(gimhae), OUTPUT=str(slow))
        assert len(copies) == 1
    one, other = read(fast), read(slow)
    assert one.fields().names() == other.fields().names()
    assert [f.type() for f in one.fields()] == [f.type() for f in other.fields()]
    assert [f.attributes() for f in one.getFeatures()] == [f.attributes() for f in other.getFeatures()]
    assert [f.geometry().asWkt() for f in one.getFeatures()] == [
        f.geometry().asWkt() for f in other.getFeatures()
    ]
    assert one.dataProvider().hasSpatialIndex() == other.dataProvider().hasSpatialIndex()
    assert (one.extent(), one.crs(), one.wkbType()) == (other.extent(), other.crs(), other.wkbType())


def test_only_the_selected_sites_of_a_geopackage_are_scored(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    given = read(sites_file(tmp_path / "부지.gpkg"))
    toolbox.project.addMapLayer(given)
    given.selectByIds([1, 3])
    selected = QgsProcessingFeatureSourceDefinition(given.id(), selectedFeaturesOnly=True)
    written = tmp_path / "scored.gpkg"
    toolbox.run("scoresites", INPUT=selected, PLAN=str(gimhae), OUTPUT=str(written))
    assert [(f["fid"], f["id"], f["rank"]) for f in read(written).getFeatures()] == [
        (1, "a", 2),
        (3, "c", 1),
    ]
    limited = QgsProcessingFeatureSourceDefinition(given.id(), featureLimit=1)
    toolbox.run("scoresites", INPUT=limited, PLAN=str(gimhae), OUTPUT=str(written))
    assert [f["id"] for f in read(written).getFeatures()] == ["a"]


@pytest.mark.parametrize(("policy", "scores"), [("repair", 4), ("skip", 3)])
def test_what_becomes_of_an_invalid_geometry_can_be_chosen(
    policy: str, scores: int, toolbox: Toolbox, gimhae: Path
) -> None:
    bow_tie = "Polygon ((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"
    broken = layer("Polygon", [*SQUARES, (bow_tie, {"id": "e"})], fields={"id": str, "owner": str})
    scored = score(toolbox, gimhae, INPUT=broken, INVALID_GEOMETRY=policy)
    assert sum(feature["score"] != NULL for feature in scored.values()) == scores
    assert ("is not valid" in str(scored["e"]["excluded_reason"])) == (policy == "skip")


def test_invalid_geometries_of_the_layers_are_named_in_log_and_manifest(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    bow_tie = "Polygon ((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"
    lands = layer(
        "Polygon",
        [SQUARES[0], (bow_tie, {"id": "e"}), (None, {"id": "n"})],
        fields={"id": str, "owner": str},
        name="땅",
    )
    near = criterion("near", {"type": "nearest_distance", "layer": "cluster"})
    told = tmp_path / "manifest.json"
    score(toolbox, None, CLUSTER=lands, MODEL_FILE=model_file(tmp_path, near), MANIFEST=str(told))
    assert "땅: 1 invalid geometries were repaired for measuring: 2" in toolbox.log
    assert "땅: 1 features without geometry are not measured: 3" in toolbox.log
    entry = json.loads(told.read_text(encoding="utf-8"))["measured"]["near"]
    assert (entry["repaired_geometry"], entry["without_geometry"], entry["unusable_geometry"]) == (1, 1, 0)
