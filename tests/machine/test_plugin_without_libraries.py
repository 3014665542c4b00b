# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The packaged plugin loads in a QGIS that has neither shapely nor scipy, and its algorithms are there."""

from __future__ import annotations

import os
import subprocess
import zipfile
from pathlib import Path

import pytest

from tools import package

REPOSITORY = Path(__file__).resolve().parents[2]
# Python runs a module of this name before anything else.
SITECUSTOMIZE = """
import sys


class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"shapely", "scipy"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Missing())
"""


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A fresh profile with the packaged plugin, on a Python without the two libraries."""
    folder = tmp_path_factory.mktemp("qgis")
    with zipfile.ZipFile(package.build(REPOSITORY, folder, worktree=True)) as archive:
        archive.extractall(folder / "plugins")
    settings = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\nai_region_planner=true\n", encoding="utf-8")
    (folder / "python").mkdir()
    (folder / "python" / "sitecustomize.py").write_text(SITECUSTOMIZE, encoding="utf-8")
    return os.environ | {
        "PYTHONPATH": os.pathsep.join([str(folder / "python"), os.environ["PYTHONPATH"]]),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "QGIS_PLUGINPATH": str(folder / "plugins"),
    }


def qgis_process(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [environment["QGIS_PROCESS"], *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def test_the_algorithms_are_listed(environment: dict[str, str]) -> None:
    done = qgis_process(environment, "list")
    assert done.returncode == 0, done.stderr
    names = {path.stem for path in (REPOSITORY / "plugin" / "processing" / "algorithms").glob("[a-z]*.py")}
    assert [name for name in sorted(names) if f"airegion:{name}" not in done.stdout] == [], done.stderr


def test_an_algorithm_that_needs_them_says_which_is_missing(
    environment: dict[str, str], tmp_path: Path
) -> None:
    done = qgis_process(environment, "run", "airegion:opensampleplan", f"--OUTPUT={tmp_path / 'plan.gpkg'}")
    assert done.returncode == 1
    assert "shapely" in done.stderr
    assert "Traceback" not in done.stderr
