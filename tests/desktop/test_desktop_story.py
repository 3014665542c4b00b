# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS window: the packaged plugin opens a plan and scores sites in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.desktop.qgis_window import told_by


@pytest.fixture(scope="module", params=["en", "ko"])
def seen(request: pytest.FixtureRequest) -> dict[str, Any]:
    """What the story noted inside QGIS, in one language of the interface."""
    language: str = request.param
    noted = told_by(Path(__file__).with_name("story.py"), language, language)
    return {**noted, "language": language, "picture": noted["folder"] / "desktop.png"}


def test_the_story_ran_to_its_end(seen: dict[str, Any]) -> None:
    assert "error" not in seen, seen.get("error")
    assert seen["picture"].stat().st_size > 100_000


def test_the_menu_speaks_the_language_of_the_interface(seen: dict[str, Any]) -> None:
    expected = {"en": "Open a sample plan…", "ko": "예제 계획 열기…"}
    assert seen["menu"][0] == expected[seen["language"]]


def test_the_plan_opens_with_its_groups_and_all_layers(seen: dict[str, Any]) -> None:
    assert seen["opened"] is True
    assert seen["invalid_layers"] == []
    groups = {
        "en": [
            "Results",
            "Proposals",
            "Power grid",
            "Data centres",
            "Clusters",
            "Transport",
            "Regions",
            "Background",
        ],
        "ko": ["결과", "사업 구상", "전력계통", "데이터센터", "클러스터", "교통", "지역", "배경지도"],
    }
    assert seen["groups"] == groups[seen["language"]]


def test_the_result_is_in_the_layer_tree_under_an_honest_title(seen: dict[str, Any]) -> None:
    expected = {"en": "Pre-screening: AI data centre", "ko": "예비 검토: AI 데이터센터"}
    assert seen["result_layers"] == [expected[seen["language"]]]
    assert seen["result_groups"] == [seen["groups"][0]]
    assert seen["title"] == expected[seen["language"]]


def test_the_result_is_scored_styled_and_labelled(seen: dict[str, Any]) -> None:
    assert seen["features"] > 2000
    assert seen["best_rank"] == 1
    assert 0 < seen["ranked"] <= seen["features"]
    assert {"id", "area_m2", "score", "rank", "excluded_by", "completeness_pct"} <= set(seen["fields"])
    assert seen["renderer"] == "RuleRenderer"
    assert 5 <= len(seen["legend"]) <= 8
    assert seen["labels"] is True
