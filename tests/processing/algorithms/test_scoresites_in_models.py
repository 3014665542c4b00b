# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The algorithms as steps of a graphical model, in batch, and in a background thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop

from tests.processing.conftest import Toolbox, read
from tests.studies.hand_made import layer

TWO_KM = "Polygon ((0 0, 2000 0, 2000 2000, 0 2000, 0 0))"


@pytest.fixture
def area() -> QgsVectorLayer:
    return layer("Polygon", [(TWO_KM, {"id": "area"})], name="area")


def child(name: str, **sources: Any) -> QgsProcessingModelChildAlgorithm:
    step = QgsProcessingModelChildAlgorithm(f"airegion:{name}")
    step.setChildId(name)
    for parameter, source in sources.items():
        kind = QgsProcessingModelChildParameterSource
        is_source = isinstance(source, kind)
        step.addParameterSources(parameter, [source if is_source else kind.fromStaticValue(source)])
    return step


@pytest.fixture
def model_file(tmp_path: Path) -> Path:
    """A model as the designer saves it: an area becomes cells, and the cells get scores."""
    model = QgsProcessingModelAlgorithm("Where to build", "tests", "")
    for definition in (
        QgsProcessingParameterFeatureSource("area", "Area"),
        QgsProcessingParameterFile("plan", "Plan"),
    ):
        component = QgsProcessingModelParameter(definition.name())
        model.addModelParameter(definition, component)
    source = QgsProcessingModelChildParameterSource
    model.addChildAlgorithm(
        child("createcandidates", INPUT=source.fromModelParameter("area"), SHAPE="square", SIZE=500)
    )
    scoring = child(
        "scoresites",
        INPUT=source.fromChildOutput("createcandidates", "OUTPUT"),
        PLAN=source.fromModelParameter("plan"),
        MODEL="smart_logistics_hub",
        WEIGHTS="port_distance = 40",
    )
    output = QgsProcessingModelOutput("Scored", "Scored")
    output.setChildId("scoresites")
    output.setChildOutputName("OUTPUT")
    scoring.setModelOutputs({"Scored": output})
    model.addChildAlgorithm(scoring)
    path = tmp_path / "모델.model3"
    assert model.toFile(str(path))
    return path


def test_a_model_that_was_saved_runs_both_steps(
    model_file: Path, area: QgsVectorLayer, toolbox: Toolbox, gimhae: Path
) -> None:
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(model_file))
    assert model.validate()[0]
    given = {"area": area, "plan": str(gimhae), "scoresites:Scored": "memory:"}
    found, done = model.run(given, toolbox.context, toolbox.feedback)
    assert done, toolbox.log
    scored = toolbox.context.getMapLayer(found["CHILD_RESULTS"]["scoresites"]["OUTPUT"])
    assert scored.featureCount() == 16
    assert {"id", "area_m2", "score", "rank", "utility_port_distance"} <= set(scored.fields().names())
    assert all(0 <= feature["score"] <= 100 for feature in scored.getFeatures())


def test_an_error_in_a_step_is_told_by_the_model(model_file: Path, toolbox: Toolbox, gimhae: Path) -> None:
    model = QgsProcessingModelAlgorithm()
    model.fromFile(str(model_file))
    nothing = layer("Polygon", [], fields={"id": str}, name="area")
    given = {"area": nothing, "plan": str(gimhae), "scoresites:Scored": "memory:"}
    _, done = model.run(given, toolbox.context, toolbox.feedback)
    assert not done
    assert "no polygon (area)" in toolbox.log
    assert "check its filter and selection" in toolbox.log


def test_a_batch_runs_with_other_parameters_each_time(
    area: QgsVectorLayer, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    cells = toolbox.run("createcandidates", INPUT=area, SHAPE="square", SIZE=500, OUTPUT="memory:")["OUTPUT"]
    # The toolbox's batch keeps one algorithm and creates an instance of it for each row.
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:scoresites")
    titles = []
    for model_id in ("ai_data_centre", "nonsense", "smart_logistics_hub"):
        row = {
            "INPUT": cells,
            "PLAN": str(gimhae),
            "OUTPUT": str(tmp_path / f"{model_id}.gpkg"),
            "MODEL": "ai_rnd_campus",
        }
        row |= {"WEIGHTS": "nonsense = 1"} if model_id == "nonsense" else {"MODEL": model_id}
        found, done = algorithm.run(row, toolbox.context, toolbox.feedback)
        titles.append(found["TITLE"] if done else "refused")
    assert titles == ["Pre-screening: AI data centre", "refused", "Pre-screening: Smart logistics hub"]
    assert sorted(file.stem for file in tmp_path.iterdir()) == ["ai_data_centre", "smart_logistics_hub"]


def test_a_scoring_in_a_background_thread_gives_the_same_numbers(
    area: QgsVectorLayer, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    cells = toolbox.run(
        "createcandidates", INPUT=area, SHAPE="square", SIZE=500, OUTPUT=str(tmp_path / "cells.gpkg")
    )["OUTPUT"]
    here = read(toolbox.run("scoresites", INPUT=cells, PLAN=str(gimhae), OUTPUT="memory:")["OUTPUT"])
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:scoresites")
    feedback, waiting, answers = QgsProcessingFeedback(False), QEventLoop(), []
    path = str(tmp_path / "there.gpkg")
    task = QgsProcessingAlgRunnerTask(
        algorithm, {"INPUT": cells, "PLAN": str(gimhae), "OUTPUT": path}, toolbox.context, feedback
    )
    task.executed.connect(lambda done, found: (answers.append((done, found)), waiting.quit()))
    QgsApplication.taskManager().addTask(task)
    waiting.exec()
    assert answers[0][0], feedback.textLog()
    numbers = [[feature["id"], feature["score"], feature["rank"]] for feature in here.getFeatures()]
    assert [
        [feature["id"], feature["score"], feature["rank"]] for feature in read(path).getFeatures()
    ] == numbers
