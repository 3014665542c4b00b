# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS window: a planner works in the panels by mouse and keyboard, and all is there the next time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.desktop.qgis_window import told_by, told_in

STORY = Path(__file__).with_name("panels_story.py")


@pytest.fixture(scope="module", params=["en", "ko"])
def morning(request: pytest.FixtureRequest) -> dict[str, Any]:
    """What the first part noted, in one language of the interface."""
    language: str = request.param
    return {**told_by(STORY, f"panels_{language}", language, "morning"), "language": language}


@pytest.fixture(scope="module")
def afternoon(morning: dict[str, Any]) -> dict[str, Any]:
    """What was there when QGIS was opened again."""
    assert "error" not in morning, morning["error"]
    plan = morning["folder"] / "김해 계획.gpkg"
    project = f"geopackage:{plan}?projectName=plan"
    told = told_in(morning["folder"], STORY, morning["language"], "afternoon", project)
    return {**told, "language": morning["language"]}


def test_the_morning_ran_to_its_end(morning: dict[str, Any]) -> None:
    assert "error" not in morning, morning.get("error")


ASSETS = ["power", "data_centres", "clusters", "transport"]


def test_the_panels_of_assets_are_shown_with_the_first_plan(morning: dict[str, Any]) -> None:
    assert morning["docks"] == ASSETS


def test_the_list_holds_the_substations_of_345_kv(morning: dict[str, Any]) -> None:
    assert 0 < len(morning["substations"]) < morning["assets"]
    for row in morning["substations"]:
        assert any("345" in str(cell) for cell in row), row
    assert "345" in morning["sums"]


def test_sites_are_scored(morning: dict[str, Any]) -> None:
    assert {"en": "sites ranked", "ko": "순위를 매겼습니다"}[morning["language"]] in morning["scored"]
    assert morning["best"][0][0] == "1"


def test_a_moved_weight_changes_ranks_at_once_and_is_one_step(morning: dict[str, Any]) -> None:
    assert morning["moved"]["ranks_changed"] > 100
    assert morning["moved"]["steps"] == 1
    assert morning["moved"]["agreement"]
    assert morning["best_after"] != morning["best"]


def test_a_click_on_the_best_site_says_why(morning: dict[str, Any]) -> None:
    assert morning["chosen"]["row"] == morning["chosen"]["expected"]
    assert morning["why"]["score"] == morning["why"]["expected"]
    assert morning["why"]["criteria"] > 0


def test_an_assignment_is_undone_and_redone(morning: dict[str, Any]) -> None:
    assert morning["site_before"] == {"has_site": False, "area_ha": 0.0, "site_status": "unsited"}
    assert morning["site_assigned"]["has_site"]
    assert morning["site_assigned"]["site_status"] == "indicative"
    assert morning["site_undone"] == morning["site_before"]
    assert morning["site_redone"] == morning["site_assigned"]


def test_all_is_stored(morning: dict[str, Any]) -> None:
    assert morning["kept"][1] == ""
    assert morning["committed"] is True
    assert morning["stored"] is True


def test_the_next_time_all_is_there(morning: dict[str, Any], afternoon: dict[str, Any]) -> None:
    assert "error" not in afternoon, afternoon.get("error")
    assert afternoon["invalid_layers"] == []
    assert afternoon["site"] == morning["site_redone"]
    assert (
        f"{morning['kept'][0]} (story)".replace(" (", {"en": " (", "ko": "("}[morning["language"]])
        in afternoon["layers"]
    )
    assert "story" in afternoon["compared_with"]
    assert any(
        text.startswith({"en": "Story", "ko": "이야기"}[morning["language"]]) for text in afternoon["models"]
    )


def test_work_goes_on_with_the_same_sites_and_model(
    morning: dict[str, Any], afternoon: dict[str, Any]
) -> None:
    expected = {
        "en": ["Hexagons 500 m", "AI R&D campus"],
        "ko": ["육각형 500 m", "AI 연구개발 캠퍼스"],
    }
    assert afternoon["resumed"] == expected[morning["language"]]


def test_what_was_only_tried_out_is_not_stored(afternoon: dict[str, Any]) -> None:
    assert afternoon["renderers"] == []


def test_the_grid_of_the_sample_plan_is_not_computable_and_says_why(afternoon: dict[str, Any]) -> None:
    words = {
        "en": ("Not computable", "Load unknown", "make a teaching case"),
        "ko": ("계산할 수 없음", "부하를 모르는", "실습용 사례를"),
    }
    assert all(each in afternoon["lacks"] for each in words[afternoon["language"]]), afternoon["lacks"]
    assert not afternoon["answer_before_teaching"]


def test_a_teaching_case_shows_capacities_and_the_cases_they_are_of(afternoon: dict[str, Any]) -> None:
    first, language = afternoon["study"][0], afternoon["language"]
    assert {"en": "teaching case", "ko": "실습용 사례"}[language] in first["basis"]
    assert {"en": "Study cases: cut-off 5 %, 10 %", "ko": "검토 조건: 민감도 하한 5 %, 10 %"}[
        language
    ] in first["cases"]
    assert first["rooms"]
    assert first["overloads"] == []
    assert [count > 0 for count in afternoon["drawn"]] == [False, True, False]


def test_more_load_overloads_lines_a_new_line_relieves_them_and_undo_takes_both_back(
    afternoon: dict[str, Any],
) -> None:
    first, loaded, relieved, undone = afternoon["study"]
    assert [each["problem"] for each in afternoon["study"]] == [""] * 4
    assert [len(each["steps"]) for each in afternoon["study"]] == [0, 1, 2, 0]
    assert loaded["overloads"]
    assert all(text.startswith("▲") for text in loaded["overloads"])
    assert loaded["rooms"][0].startswith("▼")
    assert relieved["overloads"] == []
    assert undone["rooms"] == first["rooms"]
    assert not undone["undo"]


def test_the_assumptions_page_shows_what_the_study_rests_on(afternoon: dict[str, Any]) -> None:
    assert afternoon["assumptions"]["only_used"]
    assert 0 < afternoon["assumptions"]["shown"] < afternoon["assumptions"]["all"]


def test_a_criterion_of_the_grid_asks_for_the_demand(afternoon: dict[str, Any]) -> None:
    expected = {"en": "load of the IT equipment", "ko": "IT 설비 부하"}
    assert afternoon["criterion"] == [True, expected[afternoon["language"]]]


def test_connections_are_lines_on_the_map_with_legend_and_labels(afternoon: dict[str, Any]) -> None:
    found, language = afternoon["connections"], afternoon["language"]
    assert found["name"] == {"en": "Connections (modelled)", "ko": "수전 연결(모형 산출값)"}[language]
    assert found["connected"] == 4
    assert any("154 kV" in label for label in found["legend"])
    assert found["labels"]


def test_panels_that_were_open_are_open_again(morning: dict[str, Any], afternoon: dict[str, Any]) -> None:
    assert morning["docks_at_last"] == [*ASSETS, "proposals", "siting", "inspector"]
    assert afternoon["docks"] == morning["docks_at_last"]
