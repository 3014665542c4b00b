# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The writers of plans as steps of a saved model, and one after the other in batch."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterString,
)

from plugin.plan.check import check_plan
from plugin.plan.info import read_info
from tests.processing.conftest import Toolbox


def saved_model(folder: Path, algorithm: str, **fixed: Any) -> Path:
    """Return a model of one step whose output file is the model's parameter."""
    model = QgsProcessingModelAlgorithm("A plan", "tests", "")
    model.addModelParameter(QgsProcessingParameterString("file", "File"), QgsProcessingModelParameter("file"))
    step = QgsProcessingModelChildAlgorithm(f"airegion:{algorithm}")
    step.setChildId(algorithm)
    source = QgsProcessingModelChildParameterSource
    for name, value in fixed.items():
        step.addParameterSources(name, [source.fromStaticValue(value)])
    step.addParameterSources("OUTPUT", [source.fromModelParameter("file")])
    model.addChildAlgorithm(step)
    path = folder / f"{algorithm}.model3"
    assert model.toFile(str(path))
    return path


@pytest.mark.parametrize(
    ("algorithm", "fixed"),
    [("opensampleplan", {"SAMPLE": "ulsan_ai_hub", "LANGUAGE": "ko"}), ("createplan", {"TITLE": "빈 계획"})],
)
def test_a_saved_model_writes_a_sound_plan(
    algorithm: str, fixed: dict[str, Any], toolbox: Toolbox, tmp_path: Path
) -> None:
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(saved_model(tmp_path, algorithm, **fixed)))
    plan = tmp_path / "계획.gpkg"
    feedback = QgsProcessingFeedback(False)
    _, successful = model.run({"file": str(plan)}, QgsProcessingContext(), feedback)
    assert successful, feedback.textLog()
    assert not [finding for finding in check_plan(plan) if finding.severity == "error"]


def test_plans_are_written_one_after_the_other(toolbox: Toolbox, tmp_path: Path) -> None:
    for sample, language in (("gimhae_gaya_valley", "ko"), ("ulsan_ai_hub", "en")):
        plan = tmp_path / f"{sample}.gpkg"
        toolbox.run("opensampleplan", SAMPLE=sample, LANGUAGE=language, OUTPUT=str(plan))
        info = read_info(plan)
        assert (info.sample_id, info.language) == (sample, language)
