# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:gridimpactscorecard on plans and on layers of one's own; published cases must not come out as failed."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import NULL, Qgis, QgsFeature, QgsProcessingException, QgsProcessingUtils

from plugin.paths import IMPACT_RULES
from plugin.plan.project import plan_layers, read_project
from plugin.processing import report_table
from tests.processing.algorithms.test_scoresites_cancelled import CancellingFeedback
from tests.processing.conftest import Toolbox, read
from tests.studies.hand_made import KOREA, layer, sample_plan
from tests.studies.made_connections import site, sites
from tests.studies.made_impact import assessable, everything

# Passed on 2025-02-21: Busan Ilbo 2025-03-19, https://m.busan.com/view/busan/view.php?code=2025031918154676863
PASSED = {"eco_delta_green_data_center_pfv": 180.0, "busan_edc_pfv": 120.0}
ALL_KNOWN = "; ".join(
    f"{name} = {'yes' if name == 'adequate_voltage' else known.low}" for name, known in everything().items()
)


@pytest.fixture(scope="module")
def southeast(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sample_plan(tmp_path_factory, "southeast")


def assess(toolbox: Toolbox, **parameters: Any) -> list[QgsFeature]:
    given = {"INPUT": assessable(), "DEMAND_BASIS": "contract", "OUTPUT": "memory:"}
    found = toolbox.run("gridimpactscorecard", **given | parameters)
    return list(read(found["OUTPUT"]).getFeatures())


def square(code: str, name: str = "지역") -> Any:
    corners = "-5000 -5000, 5000 -5000, 5000 5000, -5000 5000, -5000 -5000"
    return layer("Polygon", [(f"Polygon (({corners}))", {"code": code})], name=name)


# --- published cases


@pytest.mark.parametrize("basis", ["contract", "it", "grid"])
def test_cases_that_passed_do_not_come_out_as_failed(basis: str, toolbox: Toolbox, southeast: Path) -> None:
    rows = assess(
        toolbox,
        INPUT=f"{southeast}|layername=data_centre",
        PLAN=str(southeast),
        DEMAND_FIELD="power_mw",
        DEMAND_BASIS=basis,
    )
    found = {row["id"]: row for row in rows if row["id"] in PASSED}
    assert {key: row["power_mw"] for key, row in found.items()} == PASSED
    for row in found.values():
        assert row["gia_verdict"] != "fail"
        assert row["gia_points_high"] >= 70
        assert row["gia_applies"] == "yes"
        assert (row["gia_region"], row["gia_self_pct"], row["gia_outside"]) == ("26", 192.0, 1)


def test_the_cases_pass_with_what_the_grid_operator_may_have_found(toolbox: Toolbox, southeast: Path) -> None:
    rows = assess(
        toolbox,
        INPUT=f"{southeast}|layername=data_centre|subset=\"id\" IN ('busan_edc_pfv')",
        PLAN=str(southeast),
        DEMAND_FIELD="power_mw",
        KNOWN_POINTS=ALL_KNOWN,
    )
    assert [row["gia_verdict"] for row in rows] == ["pass"]


# --- what goes in


def test_every_field_and_shape_of_the_sites_is_kept(toolbox: Toolbox) -> None:
    given = assessable(
        ("Polygon ((0 0, 100 0, 100 100, 0 0))", {"id": "가", "mw": 30.0, "name": "하나"}), kind="Polygon"
    )
    (row,) = assess(toolbox, INPUT=given, DEMAND_FIELD="mw")
    names = given.fields().names()
    assert row.fields().names()[: len(names)] == names
    assert (row["id"], row["name"], row["mw"]) == ("가", "하나", 30.0)
    assert row.geometry().area() == pytest.approx(5000)
    assert row["gia_contract_mw"] == 30.0


def test_the_open_plan_is_used_as_the_file_is(toolbox: Toolbox, gimhae: Path) -> None:
    read_project(toolbox.project, gimhae)
    asked = {"INPUT": plan_layers(toolbox.project)["data_centre"], "DEMAND_FIELD": "power_mw"}
    by_file, by_project = (assess(toolbox, **asked, **plan) for plan in ({"PLAN": str(gimhae)}, {}))
    assert by_file
    assert {row["gia_region"] for row in by_file} >= {"48"}
    assert [each.attributes() for each in by_file] == [each.attributes() for each in by_project]
    toolbox.project.clear()


def test_without_a_plan_and_regions_the_region_is_not_known(toolbox: Toolbox) -> None:
    (row,) = assess(toolbox)
    assert (row["gia_region"], row["gia_self_pct"], row["gia_points_low"]) == (NULL, NULL, -30.0)
    assert "province or metropolitan city is not known: 1 of 1" in toolbox.log


def test_regions_of_ones_own_go_before_the_plans(toolbox: Toolbox, gimhae: Path) -> None:
    (row,) = assess(toolbox, PLAN=str(gimhae), REGION=square("11"))
    assert (row["gia_region"], row["gia_outside"], row["gia_self_pct"]) == ("11", 0, 7.5)
    assert row["gia_self_year"] == "2025 Jan-Jul"


def test_fields_say_more_about_the_sites(toolbox: Toolbox) -> None:
    given = assessable(site("a", own=60.0, largest=20.0, direct="예", here=5.0, room=40.0, share=150.0))
    found = toolbox.run(
        "gridimpactscorecard",
        INPUT=given,
        DEMAND_BASIS="contract",
        DEMAND_MW=100.0,
        OWN_GENERATION_FIELD="own",
        LARGEST_UNIT_FIELD="largest",
        DIRECT_SUPPLY_FIELD="direct",
        EXISTING_FIELD="here",
        HEADROOM_FIELD="room",
        SELF_SUFFICIENCY_FIELD="share",
        OUTPUT="memory:",
        ITEMS="memory:",
    )
    (row,) = read(found["OUTPUT"]).getFeatures()
    assert (row["gia_contract_mw"], row["gia_own_firm_mw"], row["gia_self_pct"]) == (60.0, 40.0, 150.0)
    values = {each["item"]: each["indicator_value"] for each in read(found["ITEMS"]).getFeatures()}
    assert (values["own_generation_plan"], values["grid_headroom"], values["self_sufficiency"]) == (
        0.6,
        0.4,
        150.0,
    )


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("", -30.0, 130.0),
        ("grid_headroom = 8..12", -22.0, 127.0),
        ('{"grid_headroom": [8, 12]}', -22.0, 127.0),
        ("grid_headroom = points", -24.0, 121.0),
        ("suitable_voltage_applied = 100%", -15.0, 130.0),
    ],
)
def test_known_points_narrow_the_range(text: str, low: float, high: float, toolbox: Toolbox) -> None:
    (row,) = assess(toolbox, INPUT=assessable(site("a", points=6.0)), KNOWN_POINTS=text)
    assert (row["gia_points_low"], row["gia_points_high"]) == (low, high)


def test_points_outside_an_item_are_refused_and_told(toolbox: Toolbox) -> None:
    (row,) = assess(toolbox, KNOWN_POINTS="grid_headroom = 8..99")
    assert (row["gia_points_low"], row["gia_points_high"]) == (-30.0, 130.0)
    assert "Points that are no range within their item, and are not used: 1" in toolbox.log


def test_rules_of_ones_own_are_used_and_named(toolbox: Toolbox, tmp_path: Path) -> None:
    document = json.loads((IMPACT_RULES / "draft_2024.json").read_text(encoding="utf-8"))
    document |= {"id": "mine", "status": "user", "pass_points": 120, "title": {"en": "Mine", "ko": "내 규정"}}
    path = tmp_path / "내 규정.json"
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    (row,) = assess(toolbox, RULES_FILE=str(path), KNOWN_POINTS=ALL_KNOWN)
    assert (row["gia_rules"], row["gia_status"], row["gia_verdict"]) == (
        "Mine: made by the user",
        "user",
        "fail",
    )
    assert toolbox.log.count("Mine: made by the user. Screening, not the official result.") == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda rules: rules["items"][4].update(high=-5),
            r"no range of such an item \(내 규정\.json: items\[4\]\)",
        ),
        (lambda rules: rules.update(full_points=90), r"내 규정\.json: full_points"),
        (lambda rules: rules.pop("gates") and rules.update(gates=5), r"내 규정\.json: gates"),
    ],
)
def test_broken_rules_are_refused_with_the_place(
    change: Any, message: str, toolbox: Toolbox, tmp_path: Path
) -> None:
    document = json.loads((IMPACT_RULES / "draft_2024.json").read_text(encoding="utf-8"))
    change(document)
    path = tmp_path / "내 규정.json"
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=message):
        assess(toolbox, RULES_FILE=str(path))


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"KNOWN_POINTS": "grid_headroom"}, r"known points cannot be read \(grid_headroom\)"),
        ({"KNOWN_POINTS": "계통 = 5"}, r"no item 계통 \(draft_2024\)"),
        ({"KNOWN_POINTS": "policy_fit = 없는 필드"}, r"no field 없는 필드 \(부지\)"),
        ({"OWN_GENERATION_FIELD": "없는 필드"}, "없는 필드"),
        ({"REGION": square("26").clone(), "DEMAND_FIELD": "없는 필드"}, "없는 필드"),
    ],
)
def test_what_cannot_be_read_is_refused(parameters: dict[str, Any], message: str, toolbox: Toolbox) -> None:
    with pytest.raises(QgsProcessingException, match=message):
        assess(toolbox, **parameters)


def test_every_site_has_a_row_whatever_is_wrong_with_it(toolbox: Toolbox) -> None:
    asking = assessable(
        site("zero", mw=0.0), (None, {"id": "nowhere", "mw": 20.0}), site("small", mw=5.0), site("null")
    )
    rows = assess(toolbox, INPUT=asking, DEMAND_FIELD="mw", REGION=square("26"))
    assert [(row["id"], row["gia_applies"], row["gia_verdict"], row["gia_region"]) for row in rows] == [
        ("zero", "unknown", "undecided", "26"),
        ("nowhere", "yes", "undecided", NULL),
        ("small", "no", "not_needed", "26"),
        ("null", "unknown", "undecided", "26"),
    ]


def test_verdicts_are_counted(toolbox: Toolbox) -> None:
    asking = assessable(site("a", volts="yes"), site("b", volts="no"), site("c"))
    known = ALL_KNOWN.replace("adequate_voltage = yes", "adequate_voltage = volts")
    found = toolbox.run("gridimpactscorecard", INPUT=asking, KNOWN_POINTS=known, OUTPUT="memory:")
    assert [found[name] for name in ("COUNT", "PASS", "FAIL", "UNDECIDED")] == [3, 1, 1, 1]


# --- what comes out


def test_items_are_a_table_when_asked_for(toolbox: Toolbox, tmp_path: Path) -> None:
    outputs = {"OUTPUT": str(tmp_path / "평가.gpkg"), "ITEMS": str(tmp_path / "항목 표.gpkg")}
    assess(toolbox, INPUT=assessable(site("a"), site("b")), **outputs)
    table = read(outputs["ITEMS"])
    assert table.geometryType() == Qgis.GeometryType.Null
    assert table.featureCount() == 32
    assert {row["site_id"] for row in table.getFeatures()} == {"a", "b"}


def test_titles_and_words_are_those_of_the_reader(
    toolbox: Toolbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_table, "tr", lambda text: f"한국어 {text}")
    outputs = {"OUTPUT": str(tmp_path / "평가.gpkg"), "ITEMS": str(tmp_path / "항목.gpkg")}
    assess(toolbox, **outputs)
    for path, name, word in zip(
        outputs.values(), ("gia_status", "status"), ("draft_superseded",) * 2, strict=True
    ):
        made = read(path)
        assert made.attributeAlias(made.fields().indexOf(name)) == "한국어 Status of the rules"
        shown = made.editorWidgetSetup(made.fields().indexOf(name)).config()["map"]
        assert {"한국어 draft, superseded": word} in shown


@pytest.mark.parametrize("name", ["평가.gpkg", "eval.shp"])
def test_sites_are_drawn_by_verdict(name: str, toolbox: Toolbox, tmp_path: Path) -> None:
    asking = sites(site("a"), fields={"id": str})
    context = toolbox.context
    found = toolbox.run("gridimpactscorecard", INPUT=asking, OUTPUT=str(tmp_path / name))
    drawn = QgsProcessingUtils.mapLayerFromString(found["OUTPUT"], context)
    renderer = drawn.renderer()
    (row,) = drawn.getFeatures()
    assert row[renderer.classAttribute()] == "undecided"
    assert "undecided: it depends on what is not known" in [
        item.label() for item in renderer.legendSymbolItems()
    ]


def test_a_result_can_be_assessed_again(toolbox: Toolbox, tmp_path: Path) -> None:
    first = str(tmp_path / "평가 1.gpkg")
    assess(toolbox, OUTPUT=first)
    (row,) = assess(toolbox, INPUT=first, KNOWN_POINTS="policy_fit = 7")
    names = row.fields().names()
    assert len(names) == len(set(names))
    assert row["gia_points_low"] == -30.0
    assert row.attributes()[-20] == -23.0


@pytest.mark.parametrize("authid", ["EPSG:4326", KOREA])
def test_sites_may_be_in_any_crs(authid: str, toolbox: Toolbox) -> None:
    (row,) = assess(toolbox, INPUT=assessable(authid=authid), REGION=square("26"))
    assert row["gia_region"] == "26"


@pytest.mark.parametrize("broken", ["OUTPUT", "ITEMS"])
def test_where_one_output_cannot_be_written_the_other_is_not_either(
    broken: str, toolbox: Toolbox, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    outputs = {"OUTPUT": str(tmp_path / "a.gpkg"), "ITEMS": str(tmp_path / "b.gpkg")}
    with pytest.raises(QgsProcessingException):
        assess(toolbox, **outputs | {broken: str(tmp_path / "file" / "x.gpkg")})
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_two_outputs_in_one_file_are_refused(toolbox: Toolbox, tmp_path: Path) -> None:
    path = str(tmp_path / "c.gpkg")
    with pytest.raises(QgsProcessingException, match="Two outputs would be the same file"):
        assess(toolbox, OUTPUT=path, ITEMS=path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["OUTPUT", "ITEMS"])
def test_an_output_over_the_plan_is_refused(
    name: str, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    before = gimhae.read_bytes()
    with pytest.raises(QgsProcessingException, match="would erase a plan"):
        assess(toolbox, **{"OUTPUT": str(tmp_path / "a.gpkg"), name: str(gimhae)})
    assert gimhae.read_bytes() == before


@pytest.mark.parametrize("at", [5, 30, 60, 90])
def test_a_cancelled_run_ends_at_once_and_leaves_nothing(at: float, toolbox: Toolbox, tmp_path: Path) -> None:
    many = assessable(*(site(f"s{number}", number / 1000) for number in range(3000)))
    feedback = CancellingFeedback(at)
    outputs = {"OUTPUT": str(tmp_path / "a.gpkg"), "ITEMS": str(tmp_path / "b.gpkg")}
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        assess(toolbox, INPUT=many, feedback=feedback, REGION=square("26"), **outputs)
    assert time.perf_counter() - feedback.cancelled_at < 1
    assert list(tmp_path.iterdir()) == []


def test_layers_are_left_as_they_were(toolbox: Toolbox, no_project_layers: None) -> None:
    given = assessable()
    names = given.fields().names()
    assess(toolbox, INPUT=given)
    assert (given.fields().names(), given.featureCount()) == (names, 1)
