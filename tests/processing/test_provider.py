# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The provider: what every algorithm must carry, and that QGIS can load it alone and lightly."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition

from plugin.paths import ROOT
from plugin.processing.provider import ALGORITHMS, Provider

NAMES = (
    "opensampleplan",
    "createplan",
    "importassets",
    "checkplan",
    "createcandidates",
    "scoresites",
    "facilityload",
    "gridmodel",
    "hostingcapacity",
    "gridconnection",
    "connectloads",
    "timetopower",
    "gridimpactscorecard",
)
GROUPS = {"plan": "Plan", "siting": "Siting", "power": "Power"}
LATE_LIBRARIES = ("shapely", "scipy", "matplotlib")

# QGIS imports shapely itself where it is there. Taken away again, a later import fails as on a machine without it.
WITHOUT_LATE_LIBRARIES = f"""
import sys
import qgis.core, qgis.gui
for name in list(sys.modules):
    if name.split(".")[0] in {LATE_LIBRARIES}:
        del sys.modules[name]
for name in {LATE_LIBRARIES}:
    sys.modules[name] = None
"""

# Loads the plugin as QGIS does: the root package by the name of its folder, with a factory that gets no interface.
LOAD_WITHOUT_INTERFACE = """
import importlib, json, os
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
root = importlib.import_module("ai_region_planner")
plugin = root.classFactory(None)
plugin.initProcessing()
registry = QgsApplication.processingRegistry()
provider = registry.providerById("airegion")
answer = {
    "algorithms": [algorithm.id() for algorithm in provider.algorithms()],
    "twice": [name for name in sys.modules if name == "plugin" or name.startswith("plugin.")],
}
plugin.unload()
answer["left"] = [each.id() for each in registry.providers() if each.id() == "airegion"]
sys.stdout.write(json.dumps(answer))
sys.stdout.flush()
# QGIS may crash while the interpreter shuts down, and the answer is given.
os._exit(0)
"""


@pytest.fixture(params=NAMES)
def algorithm(request: pytest.FixtureRequest) -> QgsProcessingAlgorithm:
    found = QgsApplication.processingRegistry().createAlgorithmById(f"airegion:{request.param}")
    assert found is not None
    return found


def parameters(algorithm: QgsProcessingAlgorithm) -> list[QgsProcessingParameterDefinition]:
    return list(algorithm.parameterDefinitions())


def test_the_provider_says_who_it_is(provider: Provider) -> None:
    assert (provider.id(), provider.name()) == ("airegion", "AI Region Planner")
    assert Path(provider.svgIconPath()).is_file()
    assert not provider.icon().isNull()


def test_the_provider_offers_every_algorithm(provider: Provider) -> None:
    assert sorted(found.name() for found in provider.algorithms()) == sorted(NAMES)
    assert len(ALGORITHMS) == len(NAMES)


def test_an_algorithm_has_a_name_a_group_and_help(algorithm: QgsProcessingAlgorithm) -> None:
    assert algorithm.displayName()
    assert GROUPS[algorithm.groupId()] == algorithm.group()
    assert algorithm.shortDescription().endswith(".")
    assert len(algorithm.shortHelpString()) > 100


def test_an_algorithm_is_found_by_other_words(algorithm: QgsProcessingAlgorithm) -> None:
    assert len(algorithm.tags()) >= 3
    assert all(algorithm.tags())


def test_an_algorithm_has_an_icon_of_its_own(algorithm: QgsProcessingAlgorithm) -> None:
    assert Path(algorithm.svgIconPath()).is_file()
    assert algorithm.name() in algorithm.svgIconPath()
    assert not algorithm.icon().isNull()


def test_every_parameter_has_a_name_for_people_and_help(algorithm: QgsProcessingAlgorithm) -> None:
    for parameter in parameters(algorithm):
        assert parameter.description(), parameter.name()
        assert len(parameter.help()) > 10, parameter.name()


def test_input_comes_first_and_output_is_declared(algorithm: QgsProcessingAlgorithm) -> None:
    names = [parameter.name() for parameter in parameters(algorithm)]
    assert "OUTPUT" in names
    assert "INPUT" not in names or names[0] == "INPUT"
    assert "OUTPUT" in [output.name() for output in algorithm.outputDefinitions()]


def test_every_output_has_a_name_for_people(algorithm: QgsProcessingAlgorithm) -> None:
    for output in algorithm.outputDefinitions():
        assert output.description(), output.name()


def test_an_algorithm_can_be_run_by_qgis_process(algorithm: QgsProcessingAlgorithm) -> None:
    # Choices are given by their names: numbers would change their meaning with the next model.
    for parameter in parameters(algorithm):
        if parameter.type() == "enum":
            assert parameter.usesStaticStrings(), parameter.name()


def test_algorithms_that_write_a_plan_stay_on_the_main_thread(algorithm: QgsProcessingAlgorithm) -> None:
    alone = bool(algorithm.flags() & algorithm.Flag.FlagNoThreading)
    assert alone == (algorithm.name() in {"opensampleplan", "createplan"})


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    folder = tmp_path_factory.mktemp("plugins")
    (folder / "ai_region_planner").symlink_to(ROOT)
    code = (
        f"import sys; sys.path.insert(0, {str(folder)!r})\n{WITHOUT_LATE_LIBRARIES}{LOAD_WITHOUT_INTERFACE}"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, list[str]] = json.loads(done.stdout)
    return answer


def test_the_plugin_loads_without_an_interface_and_without_libraries_that_may_be_missing(
    loaded: dict[str, list[str]],
) -> None:
    assert sorted(loaded["algorithms"]) == sorted(f"airegion:{name}" for name in NAMES)


def test_the_plugin_is_loaded_under_the_name_of_its_folder_only(loaded: dict[str, list[str]]) -> None:
    assert loaded["twice"] == []


def test_unloading_without_an_interface_takes_the_provider_back(loaded: dict[str, list[str]]) -> None:
    assert loaded["left"] == []
