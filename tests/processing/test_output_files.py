# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every output has a file of its own; what else would be lost is tested with the algorithms."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm

from plugin.errors import InputError
from plugin.processing.output_files import require_own_files
from tests.processing.conftest import Toolbox

SINKS = ("OUTPUT", "BRANCHES", "FINDINGS")


@pytest.fixture
def algorithm(toolbox: Toolbox) -> QgsProcessingAlgorithm:
    return QgsApplication.processingRegistry().createAlgorithmById("airegion:gridmodel")


def test_outputs_in_several_files_or_in_memory_are_taken(
    algorithm: QgsProcessingAlgorithm, toolbox: Toolbox, tmp_path: Path
) -> None:
    one, other = str(tmp_path / "a.gpkg"), str(tmp_path / "b.gpkg")
    require_own_files(algorithm, {"OUTPUT": one, "BRANCHES": other}, toolbox.context)
    require_own_files(algorithm, dict.fromkeys(SINKS, "memory:"), toolbox.context)
    require_own_files(algorithm, {"OUTPUT": one}, toolbox.context)


@pytest.mark.parametrize("pair", [("OUTPUT", "BRANCHES"), ("OUTPUT", "FINDINGS"), ("BRANCHES", "FINDINGS")])
def test_two_outputs_are_not_one_file(
    pair: tuple[str, str], algorithm: QgsProcessingAlgorithm, toolbox: Toolbox, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match="same file"):
        require_own_files(algorithm, dict.fromkeys(pair, str(tmp_path / "a.gpkg")), toolbox.context)


def test_two_tables_of_one_file_are_two_outputs(
    algorithm: QgsProcessingAlgorithm, toolbox: Toolbox, tmp_path: Path
) -> None:
    def table(name: str) -> str:
        return f"ogr:dbname='{tmp_path / 'a.gpkg'}' table=\"{name}\" (geom)"

    require_own_files(algorithm, {"OUTPUT": table("a"), "FINDINGS": table("b")}, toolbox.context)
    with pytest.raises(InputError, match="same file"):
        require_own_files(algorithm, {"OUTPUT": table("a"), "FINDINGS": table("a")}, toolbox.context)


@pytest.mark.parametrize("name", SINKS)
def test_no_output_replaces_a_plan(
    name: str, algorithm: QgsProcessingAlgorithm, toolbox: Toolbox, gimhae: Path
) -> None:
    with pytest.raises(InputError, match="would erase a plan"):
        require_own_files(algorithm, {name: str(gimhae)}, toolbox.context)
