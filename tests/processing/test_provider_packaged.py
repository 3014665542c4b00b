# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The ZIP in a fresh profile: every step of the way by qgis_process, apart from this process and its copy."""

from __future__ import annotations

import json
import os
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plugin.paths import ROOT
from tests.processing.conftest import read
from tools import package

PLUGIN = "ai_region_planner"
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("작업 폴더")


@pytest.fixture(scope="module")
def qgis_process(tmp_path_factory: pytest.TempPathFactory, folder: Path) -> Run:
    """qgis_process with a profile in which nothing but the packaged plugin is installed."""
    home = tmp_path_factory.mktemp("profile")
    profile = home / "profiles" / "default"
    with zipfile.ZipFile(package.build(ROOT, tmp_path_factory.mktemp("dist"), worktree=True)) as archive:
        archive.extractall(profile / "python" / "plugins")
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir()
    settings.write_text(f"[PythonPlugins]\n{PLUGIN}=true\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name != "QGIS_PLUGINPATH"}
    environment |= {"QGIS_CUSTOM_CONFIG_PATH": str(home)}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [os.environ["QGIS_PROCESS"], *arguments],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


def algorithm(qgis_process: Run, name: str, **parameters: object) -> dict[str, Any]:
    """Run an algorithm and return its results; its exit code must say that all went well."""
    given = [f"--{key}={value}" for key, value in parameters.items()]
    done = qgis_process("--json", "run", f"airegion:{name}", *given)
    assert done.returncode == 0, done.stderr
    results: dict[str, Any] = json.loads(done.stdout)["results"]
    return results


@pytest.fixture(scope="module")
def plan(qgis_process: Run, folder: Path) -> Path:
    path = folder / "김해 계획.gpkg"
    found = algorithm(qgis_process, "opensampleplan", SAMPLE="gimhae_gaya_valley", LANGUAGE="ko", OUTPUT=path)
    assert found["OUTPUT"] == str(path)
    return path


@pytest.fixture(scope="module")
def cells(qgis_process: Run, folder: Path, plan: Path) -> Path:
    path = folder / "후보지 1.gpkg"
    area = f"{plan}|layername=region|subset=\"code\" = '48250'"
    found = algorithm(qgis_process, "createcandidates", INPUT=area, SIZE=2000, OUTPUT=path)
    assert found["COUNT"] > 50
    return path


def test_the_plan_is_a_plan(plan: Path) -> None:
    assert read(f"{plan}|layername=substation").featureCount() > 10


def test_the_cells_cover_the_city(cells: Path) -> None:
    written = read(cells)
    assert 300e6 < sum(feature["area_m2"] for feature in written.getFeatures()) < 600e6


def test_the_sites_are_scored_with_style_and_manifest(
    qgis_process: Run, folder: Path, plan: Path, cells: Path
) -> None:
    path, manifest = folder / "점수 매긴 곳.gpkg", folder / "기록.json"
    found = algorithm(qgis_process, "scoresites", INPUT=cells, PLAN=plan, OUTPUT=path, MANIFEST=manifest)
    assert found["TITLE"] == "Pre-screening: AI data centre"
    written = read(path)
    assert written.featureCount() == found["COUNT"] == read(cells).featureCount()
    assert max(feature["score"] or 0 for feature in written.getFeatures()) > 0
    written.loadDefaultStyle()
    assert written.renderer().type() == "RuleRenderer"
    assert json.loads(manifest.read_text(encoding="utf-8"))["sites"]["count"] == found["COUNT"]


def test_data_centres_are_connected_and_get_their_years(qgis_process: Run, folder: Path, plan: Path) -> None:
    given = {
        "INPUT": f"{plan}|layername=data_centre",
        "PLAN": plan,
        "DEMAND_FIELD": "power_mw",
        "REACH_KM": 40,
    }
    lines, options, years = (folder / name for name in ("수전 연결.gpkg", "대안.gpkg", "가능 시점.gpkg"))
    found = algorithm(qgis_process, "gridconnection", **given, OUTPUT=lines, OPTIONS=options)
    assert 0 < found["CONNECTED"] <= found["COUNT"] == read(lines).featureCount()
    assert read(options).featureCount() >= found["CONNECTED"]
    found = algorithm(
        qgis_process, "timetopower", **given, ANNOUNCED_FIELD="opened", TARGET_YEAR=2030, OUTPUT=years
    )
    assert found["MET"] + found["MISSED"] <= found["COUNT"] == read(years).featureCount()


def test_a_bad_parameter_ends_with_an_error_code_and_the_message(
    qgis_process: Run, folder: Path, plan: Path, cells: Path
) -> None:
    output = folder / "never.gpkg"
    done = qgis_process(
        "run",
        "airegion:scoresites",
        f"--INPUT={cells}",
        f"--PLAN={plan}",
        "--WEIGHTS=언덕 = 5",
        f"--OUTPUT={output}",
    )
    assert done.returncode == 1
    assert 'The siting model has no criterion "언덕". Use one of: connection_cost' in done.stderr
    assert "Traceback" not in done.stderr
    assert not output.exists()


def test_the_packaged_plugin_brings_no_tests_and_no_tools(qgis_process: Run, tmp_path: Path) -> None:
    with zipfile.ZipFile(package.build(ROOT, tmp_path, worktree=True)) as archive:
        rooms = {name.split("/")[1] for name in archive.namelist()}
    assert not rooms & {"tests", "tools", "demo", ".ci", "requirements"}
    assert {"plugin", "resources", "metadata.txt", "LICENSE"} <= rooms
