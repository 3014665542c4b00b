# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""On the command line, bad input ends with code 1 and the message, and nothing is left."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from plugin.paths import ROOT
from tests.bad_input.good import GOOD
from tests.bad_input.scene import Scene, tree
from tests.bad_input.table import TABLE

# One of each way in which a run can end: refused by its parameters, while preparing, while working, while writing.
CHOSEN = {
    "createcandidates: a size of zero",
    "scoresites: degrees under a CRS in metres, EPSG:5186",
    "scoresites: model: zero weight",
    "scoresites: a plan of a newer version",
    "scoresites: output below a file",
    "checkplan: half of a plan",
    "importassets: no source",
}
CASES = [case for case in TABLE if f"{case.algorithm}: {case.name}" in CHOSEN]


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A profile in which this working copy is the plugin."""
    home = tmp_path_factory.mktemp("profile")
    plugins = home / "plugins"
    plugins.mkdir()
    (plugins / "ai_region_planner").symlink_to(ROOT, target_is_directory=True)
    settings = home / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\nai_region_planner=true\n", encoding="utf-8")
    return os.environ | {"QGIS_CUSTOM_CONFIG_PATH": str(home), "QGIS_PLUGINPATH": str(plugins)}


def qgis_process(
    environment: dict[str, str], algorithm: str, parameters: dict[str, Any]
) -> subprocess.CompletedProcess[str]:
    given = [f"--{name}={value}" for name, value in parameters.items() if value is not None]
    command = [environment["QGIS_PROCESS"], "run", f"airegion:{algorithm}", *given]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_all_of_the_chosen_are_in_the_table() -> None:
    assert len(CASES) == len(CHOSEN)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.algorithm}: {case.name}")
def test_it_ends_with_code_1_and_the_message(case: Any, scene: Scene, environment: dict[str, str]) -> None:
    parameters = GOOD[case.algorithm](scene) | case.given(scene)
    before = tree(scene.folder)
    done = qgis_process(environment, case.algorithm, parameters)
    assert done.returncode == 1
    for words in case.says:
        assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(scene.folder) == before


def test_an_error_of_the_plugin_itself_ends_with_code_1_and_asks_to_be_reported(
    scene: Scene, environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(_BREAKS_A_STUDY, encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), environment["PYTHONPATH"]])
    done = qgis_process(environment | {"PYTHONPATH": path}, "scoresites", GOOD["scoresites"](scene))
    assert done.returncode == 1
    assert "The plugin itself made an error" in done.stderr
    assert "ZeroDivisionError" in done.stderr
    assert "Please report it" in done.stderr
    assert list(scene.results.iterdir()) == []


# What Python runs first: once the study is loaded, its one function is another.
_BREAKS_A_STUDY = """
import sys
from importlib.machinery import PathFinder


class Spoiler:
    def find_spec(self, name, path=None, target=None):
        if not name.endswith("studies.score_sites"):
            return None
        spec = PathFinder.find_spec(name, path)
        load = spec.loader.exec_module

        def spoil(module):
            load(module)
            module.score = lambda *_: 1 / 0

        spec.loader.exec_module = spoil
        return spec


sys.meta_path.insert(0, Spoiler())
"""
