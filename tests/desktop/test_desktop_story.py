# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS window: the packaged plugin opens a plan and scores sites in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tools import package

ROOT = Path(__file__).resolve().parents[2]
_PROFILE = """[PythonPlugins]
ai_region_planner=true
processing=true
[qgis]
checkVersion=false
[app]
askToSaveMemoryLayers=false
[locale]
overrideFlag=true
userLocale={locale}
"""


@pytest.fixture(scope="module", params=["en", "ko"])
def seen(request: pytest.FixtureRequest) -> dict[str, Any]:
    """What the story noted inside QGIS, in one language of the interface."""
    language: str = request.param
    # Not in a temporary folder: QGIS marks such layers as temporary, in the picture too.
    folder = ROOT / "build" / "desktop_story" / language
    shutil.rmtree(folder, ignore_errors=True)
    plugins = folder / "plugins"
    with zipfile.ZipFile(package.build(ROOT, folder, worktree=True)) as archive:
        archive.extractall(plugins)
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(_PROFILE.format(locale={"en": "en_US", "ko": "ko"}[language]), encoding="utf-8")
    environment = os.environ | {
        "QGIS_PLUGINPATH": str(plugins),
        "HOME": str(folder),
        "AIREGION_STORY_FOLDER": str(folder),
        "AIREGION_STORY_LANGUAGE": language,
    }
    environment.pop("QGIS_CUSTOM_CONFIG_PATH", None)
    story = Path(__file__).with_name("story.py")
    command = [os.environ["QGIS_DESKTOP"], "--nologo", "--noversioncheck", "--profile", "default"]
    command += ["--profiles-path", str(folder), "--code", str(story)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=False)
    word = folder / "seen.json"
    assert word.is_file(), f"QGIS ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    return {
        "language": language,
        "picture": folder / "desktop.png",
        **json.loads(word.read_text(encoding="utf-8")),
    }


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
