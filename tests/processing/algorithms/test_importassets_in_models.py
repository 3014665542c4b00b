# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:importassets as a step of a saved model, in batch, and in a background thread."""

from __future__ import annotations

import shutil
from pathlib import Path

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
    QgsProcessingParameterFile,
    QgsProcessingParameterVectorLayer,
)
from qgis.PyQt.QtCore import QEventLoop

from tests.plan.plan_rows import query
from tests.processing.conftest import Toolbox


@pytest.fixture
def plan(gimhae: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(gimhae, tmp_path / gimhae.name))


def table(path: Path, *names: str) -> Path:
    lines = [f"{name},운영중,128.9,35.2{n}" for n, name in enumerate(names)]
    path.write_text("\n".join(("학교명,상태,경도,위도", *lines)), encoding="utf-8")
    return path


def campuses(plan: Path) -> set[str]:
    return {row[0] for row in query(plan, "SELECT name_ko FROM campus WHERE name_ko LIKE '시험%'")}


def test_a_model_that_was_saved_imports(toolbox: Toolbox, plan: Path, tmp_path: Path) -> None:
    model = QgsProcessingModelAlgorithm("Campuses", "tests", "")
    for definition in (
        QgsProcessingParameterVectorLayer("data", "Data"),
        QgsProcessingParameterFile("plan", "Plan"),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    kind = QgsProcessingModelChildParameterSource
    step = QgsProcessingModelChildAlgorithm("airegion:importassets")
    step.setChildId("import")
    for name, source in {
        "INPUT": kind.fromModelParameter("data"),
        "PLAN": kind.fromModelParameter("plan"),
        "LAYER": kind.fromStaticValue("campus"),
        "KIND": kind.fromStaticValue("university"),
        "SOURCE": kind.fromStaticValue("test"),
        "CRS": kind.fromStaticValue("EPSG:4326"),
    }.items():
        step.addParameterSources(name, [source])
    output = QgsProcessingModelOutput("Report", "Report")
    output.setChildId("import")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"Report": output})
    model.addChildAlgorithm(step)
    path = tmp_path / "모델.model3"
    assert model.toFile(str(path))
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(str(path))
    assert again.validate()[0]
    data = table(tmp_path / "d.csv", "시험대", "시험2대")
    given = {"data": str(data), "plan": str(plan), "import:Report": str(tmp_path / "report.gpkg")}
    found, done = again.run(given, toolbox.context, toolbox.feedback)
    assert done, toolbox.log
    assert found["CHILD_RESULTS"]["import"]["TAKEN"] == 2
    assert campuses(plan) == {"시험대", "시험2대"}


def test_a_batch_imports_one_table_after_another_and_goes_on_after_an_error(
    toolbox: Toolbox, plan: Path, tmp_path: Path
) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:importassets")
    taken = []
    for number, source in enumerate(("test", "", "test")):
        row = {
            "INPUT": str(table(tmp_path / f"d{number}.csv", f"시험{number}")),
            "PLAN": str(plan),
            "LAYER": "campus",
            "KIND": "university",
            "SOURCE": source,
            "CRS": "EPSG:4326",
        }
        found, done = algorithm.run(row, toolbox.context, toolbox.feedback)
        taken.append(found["TAKEN"] if done else "refused")
    assert taken == [1, "refused", 1]
    assert campuses(plan) == {"시험0", "시험2"}


def test_it_imports_in_a_background_thread(toolbox: Toolbox, plan: Path, tmp_path: Path) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:importassets")
    feedback, waiting, answers = QgsProcessingFeedback(False), QEventLoop(), []
    given = {
        "INPUT": str(table(tmp_path / "d.csv", "시험대")),
        "PLAN": str(plan),
        "LAYER": "campus",
        "KIND": "university",
        "SOURCE": "test",
        "CRS": "EPSG:4326",
    }
    task = QgsProcessingAlgRunnerTask(algorithm, given, toolbox.context, feedback)
    task.executed.connect(lambda done, found: (answers.append(done), waiting.quit()))
    QgsApplication.taskManager().addTask(task)
    waiting.exec()
    assert answers == [True], feedback.textLog()
    assert campuses(plan) == {"시험대"}
