# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""airegion:checkplan lists what is wrong with a plan and leaves the plan as it is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
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
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop

from plugin.plan.project import plan_layers, read_project
from tests.plan.plan_rows import execute
from tests.processing.conftest import Toolbox, read

WRONG = (
    "UPDATE campus SET status = 'dreamt'",
    "UPDATE cluster SET source = NULL WHERE fid = (SELECT min(fid) FROM cluster)",
)
CAMPUSES = 14


@pytest.fixture
def plan(gimhae: Path, tmp_path: Path) -> Path:
    """A plan of the test's own, with 14 errors more than a sound one."""
    folder = tmp_path / "내 계획"
    folder.mkdir()
    path = Path(shutil.copy(gimhae, folder / gimhae.name))
    execute(path, *WRONG)
    return path


@pytest.fixture
def opened(toolbox: Toolbox, plan: Path) -> Iterator[QgsProject]:
    """The project of the plan, open where the algorithm runs."""
    read_project(toolbox.project, plan)
    yield toolbox.project
    toolbox.project.clear()


def test_each_finding_is_a_row_with_a_point_where_it_is(toolbox: Toolbox, plan: Path) -> None:
    found = toolbox.run("checkplan", PLAN=str(plan), OUTPUT="memory:")
    written = read(found["OUTPUT"])
    assert found["ERRORS"] == CAMPUSES
    assert found["ERRORS"] + found["WARNINGS"] == written.featureCount()
    assert written.crs().authid() == "EPSG:5179"
    rows = {row["feature_id"]: row for row in written.getFeatures() if row["severity"] == "error"}
    assert len(rows) == CAMPUSES
    unist = rows["unist"]
    assert (unist["layer"], unist["layer_title"]) == ("campus", "University campuses")
    assert unist["what"] == "Status [status] has the unknown value dreamt"
    assert unist["remedy"].startswith("Use one of: existing")
    place = unist.geometry().asPoint()
    assert (place.x(), place.y()) == (unist["x"], unist["y"])
    assert 1_100_000 < place.x() < 1_200_000


def test_errors_come_first(toolbox: Toolbox, plan: Path) -> None:
    written = read(toolbox.run("checkplan", PLAN=str(plan), OUTPUT="memory:")["OUTPUT"])
    severities = [row["severity"] for row in written.getFeatures()]
    assert severities == sorted(severities)
    assert set(severities) == {"error", "warning"}


def test_errors_alone_can_be_asked_for_and_warnings_are_counted_all_the_same(
    toolbox: Toolbox, plan: Path
) -> None:
    found = toolbox.run("checkplan", PLAN=str(plan), MINIMUM="errors", OUTPUT="memory:")
    assert {row["severity"] for row in read(found["OUTPUT"]).getFeatures()} == {"error"}
    assert found["WARNINGS"] > 0


def test_the_log_tells_each_kind_of_finding_once_and_the_numbers(toolbox: Toolbox, plan: Path) -> None:
    found = toolbox.run("checkplan", PLAN=str(plan), OUTPUT="memory:")
    assert toolbox.log.count("has the unknown value dreamt") == 1
    assert "University campuses: 14 times, the first in " in toolbox.log
    assert f"{found['ERRORS']} errors, {found['WARNINGS']} warnings" in toolbox.log


def test_the_plan_is_left_as_it_is(toolbox: Toolbox, plan: Path) -> None:
    before = plan.read_bytes()
    toolbox.run("checkplan", PLAN=str(plan), OUTPUT="memory:")
    assert plan.read_bytes() == before
    assert list(plan.parent.iterdir()) == [plan]


def test_without_a_choice_the_open_plan_is_checked(toolbox: Toolbox, opened: QgsProject) -> None:
    assert toolbox.run("checkplan", OUTPUT="memory:")["ERRORS"] == CAMPUSES
    assert "not saved" not in toolbox.log


def test_edits_that_are_not_saved_are_not_checked_and_the_log_says_so(
    toolbox: Toolbox, opened: QgsProject
) -> None:
    layer = plan_layers(opened)["campus"]
    layer.startEditing()
    row = next(layer.getFeatures())
    layer.changeAttributeValue(row.id(), layer.fields().indexOf("status"), "existing")
    assert toolbox.run("checkplan", OUTPUT="memory:")["ERRORS"] == CAMPUSES
    assert f"Edits that are not saved yet were not checked: {layer.name()}" in toolbox.log
    layer.rollBack()


def test_edits_in_the_open_plan_are_no_matter_of_another_one(
    toolbox: Toolbox, opened: QgsProject, gimhae: Path
) -> None:
    layer = plan_layers(opened)["campus"]
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    assert toolbox.run("checkplan", PLAN=str(gimhae), OUTPUT="memory:")["ERRORS"] == 0
    assert "not saved" not in toolbox.log
    layer.rollBack()


def test_without_any_plan_it_says_what_to_do(toolbox: Toolbox) -> None:
    assert "There is no plan to check. Open a plan, or choose the file of one." in toolbox.refusal(
        "checkplan", OUTPUT="memory:"
    )


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        ("DROP TABLE plan_info", "This GeoPackage is not a plan"),
        (
            "UPDATE plan_info SET value = '99' WHERE key = 'schema_version'",
            "Update the AI Region Planner plugin",
        ),
    ],
)
def test_what_cannot_be_read_as_a_plan_is_refused_and_nothing_is_written(
    spoil: str, message: str, toolbox: Toolbox, plan: Path
) -> None:
    execute(plan, spoil)
    output = plan.with_name("findings.gpkg")
    assert message in toolbox.refusal("checkplan", PLAN=str(plan), OUTPUT=str(output))
    assert list(plan.parent.iterdir()) == [plan]


def test_an_older_plan_is_checked_as_far_as_it_goes(toolbox: Toolbox, plan: Path) -> None:
    execute(plan, "UPDATE plan_info SET value = '0' WHERE key = 'schema_version'")
    assert toolbox.run("checkplan", PLAN=str(plan), OUTPUT="memory:")["ERRORS"] == CAMPUSES + 1
    assert "older schema version 0. Open it with the plugin's menu" in toolbox.log


@pytest.mark.parametrize("ending", ["gpkg", "csv"])
def test_findings_go_into_a_file_of_choice(ending: str, toolbox: Toolbox, plan: Path) -> None:
    output = plan.with_name(f"지적 사항.{ending}")
    found = toolbox.run("checkplan", PLAN=str(plan), OUTPUT=str(output))
    assert read(found["OUTPUT"]).featureCount() == found["ERRORS"] + found["WARNINGS"]
    assert {"what", "remedy", "x", "y"} <= set(read(output).fields().names())


def test_where_nothing_is_found_the_table_is_empty_but_there(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    output = tmp_path / "findings.gpkg"
    found = toolbox.run("checkplan", PLAN=str(gimhae), MINIMUM="errors", OUTPUT=str(output))
    assert found["ERRORS"] == 0
    assert read(output).featureCount() == 0
    assert "remedy" in read(output).fields().names()


def test_the_plan_itself_is_no_place_for_the_findings(toolbox: Toolbox, plan: Path) -> None:
    before = plan.read_bytes()
    message = toolbox.refusal("checkplan", PLAN=str(plan), OUTPUT=str(plan))
    assert "would erase a plan" in message
    assert plan.read_bytes() == before


def test_a_cancelled_check_leaves_nothing(toolbox: Toolbox, plan: Path) -> None:
    class Cancelling(QgsProcessingFeedback):
        def setProgress(self, progress: float) -> None:
            if progress > 30:
                self.cancel()

    output = plan.with_name("findings.gpkg")
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:checkplan")
    _, done = algorithm.run({"PLAN": str(plan), "OUTPUT": str(output)}, toolbox.context, Cancelling())
    assert not done
    assert list(plan.parent.iterdir()) == [plan]


def test_it_runs_in_the_background(toolbox: Toolbox, plan: Path) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:checkplan")
    given = {"PLAN": str(plan), "OUTPUT": "memory:"}
    task = QgsProcessingAlgRunnerTask(algorithm, given, toolbox.context, toolbox.feedback)
    ends: list[tuple[bool, dict[str, object]]] = []
    loop = QEventLoop()
    task.executed.connect(lambda done, found: (ends.append((done, dict(found))), loop.quit()))
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    ((done, found),) = ends
    assert done, toolbox.log
    assert found["ERRORS"] == CAMPUSES


def test_a_saved_model_builds_a_plan_and_checks_it(toolbox: Toolbox, tmp_path: Path, plan: Path) -> None:
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Check", "tests", "")
    model.addModelParameter(QgsProcessingParameterFile("plan", "Plan"), QgsProcessingModelParameter("plan"))
    step = QgsProcessingModelChildAlgorithm("airegion:checkplan")
    step.setChildId("check")
    step.addParameterSources("PLAN", [source.fromModelParameter("plan")])
    step.addParameterSources("MINIMUM", [source.fromStaticValue("errors")])
    output = QgsProcessingModelOutput("Findings", "Findings")
    output.setChildId("check")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"Findings": output})
    model.addChildAlgorithm(step)
    path = tmp_path / "검사.model3"
    assert model.toFile(str(path))
    saved = QgsProcessingModelAlgorithm()
    assert saved.fromFile(str(path))
    assert saved.validate()[0]
    found, done = saved.run(
        {"plan": str(plan), "check:Findings": "memory:"}, toolbox.context, toolbox.feedback
    )
    assert done, toolbox.log
    assert found["CHILD_RESULTS"]["check"]["ERRORS"] == CAMPUSES
    assert toolbox.context.getMapLayer(found["CHILD_RESULTS"]["check"]["OUTPUT"]).featureCount() == CAMPUSES


def test_a_batch_checks_one_plan_after_the_other(toolbox: Toolbox, plan: Path, gimhae: Path) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:checkplan")
    errors = []
    for path in (plan, plan.with_name("none.gpkg"), gimhae):
        found, done = algorithm.run(
            {"PLAN": str(path), "OUTPUT": "memory:"}, toolbox.context, toolbox.feedback
        )
        errors.append(found["ERRORS"] if done else "refused")
    assert errors == [CAMPUSES, "refused", 0]
