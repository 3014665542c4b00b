# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:opensampleplan writes each sample as a plan."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from qgis.core import QgsProject

from plugin.plan.info import read_info
from plugin.plan.inputs import plan_inputs
from plugin.plan.project import plan_layers, read_project
from plugin.plan.samples import sample_ids
from plugin.processing.algorithms.opensampleplan import OpenSamplePlan
from tests.processing.conftest import Toolbox, read


def test_every_sample_is_offered_and_gimhae_first() -> None:
    algorithm = OpenSamplePlan()
    algorithm.initAlgorithm()
    offered = algorithm.parameterDefinition("SAMPLE")
    assert tuple(offered.options()) == sample_ids()
    assert offered.defaultValue() == "gimhae_gaya_valley"


@pytest.mark.parametrize("sample", sample_ids())
def test_a_sample_becomes_a_plan_within_seconds(sample: str, toolbox: Toolbox, tmp_path: Path) -> None:
    path = tmp_path / "계획 파일.gpkg"
    started = time.perf_counter()
    found = toolbox.run("opensampleplan", SAMPLE=sample, LANGUAGE="ko", OUTPUT=str(path))
    seconds = time.perf_counter() - started
    assert found["OUTPUT"] == str(path)
    assert str(path) in toolbox.log
    info = read_info(path)
    assert (info.sample_id, info.language, info.crs) == (sample, "ko", "EPSG:5179")
    assert {"substation", "power_plant", "transport_node", "region"} <= set(plan_inputs(path))
    assert seconds < 5


def test_the_plan_opens_as_a_project_of_its_own_file(toolbox: Toolbox, tmp_path: Path) -> None:
    path = tmp_path / "plan.gpkg"
    toolbox.run("opensampleplan", OUTPUT=str(path))
    project = QgsProject()
    read_project(project, path)
    sources = {Path(layer.source().partition("|")[0]) for layer in plan_layers(project).values()}
    assert sources == {path}


def test_the_ending_is_that_of_a_geopackage_whatever_was_typed(toolbox: Toolbox, tmp_path: Path) -> None:
    found = toolbox.run("opensampleplan", OUTPUT=str(tmp_path / "gimhae.2026"))
    assert found["OUTPUT"] == str(tmp_path / "gimhae.2026.gpkg")
    assert [file.name for file in tmp_path.iterdir()] == ["gimhae.2026.gpkg"]


def test_a_sample_that_does_not_exist_is_refused(toolbox: Toolbox, tmp_path: Path) -> None:
    assert "SAMPLE" in toolbox.refusal(
        "opensampleplan", SAMPLE="atlantis", OUTPUT=str(tmp_path / "plan.gpkg")
    )
    assert list(tmp_path.iterdir()) == []


def test_a_place_where_nothing_can_be_written_is_refused_with_a_remedy(
    toolbox: Toolbox, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    message = toolbox.refusal("opensampleplan", OUTPUT=str(tmp_path / "file" / "plan.gpkg"))
    assert "plan.gpkg" in message
    assert "folder" in message


def test_qgis_s_own_project_stays_as_it_is(toolbox: Toolbox, tmp_path: Path, no_project_layers: None) -> None:
    toolbox.run("opensampleplan", OUTPUT=str(tmp_path / "plan.gpkg"))
    assert read(f"{tmp_path / 'plan.gpkg'}|layername=substation").featureCount() > 10
