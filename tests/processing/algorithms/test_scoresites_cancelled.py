# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Cancelling a scoring: it ends at once, leaves nothing behind and nothing open."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorFileWriter, QgsVectorLayer

from tests.processing.conftest import Toolbox, read
from tests.studies.hand_made import TRANSFORMS, criterion, document, points

SITES = 4000


class CancellingFeedback(QgsProcessingFeedback):
    """Cancels when the progress comes to a share of the whole, and remembers when it did."""

    def __init__(self, at: float) -> None:
        super().__init__(False)
        self.at = at
        self.cancelled_at = 0.0
        self.progressChanged.connect(self.look)

    def look(self, progress: float) -> None:
        if progress >= self.at and not self.isCanceled():
            self.cancelled_at = time.perf_counter()
            self.cancel()


@pytest.fixture(scope="module")
def sites() -> QgsVectorLayer:
    return points([(number * 5.0, number % 7) for number in range(SITES)], id=[f"s{n}" for n in range(SITES)])


def cancelled(toolbox: Toolbox, at: float, **parameters: object) -> float:
    """Cancel a scoring at a progress and return how many seconds it took to end."""
    feedback = CancellingFeedback(at)
    with pytest.raises(QgsProcessingException, match="Cancelled; nothing was written"):
        toolbox.run("scoresites", feedback=feedback, **parameters)
    return time.perf_counter() - feedback.cancelled_at


@pytest.fixture(scope="module")
def sites_file(sites: QgsVectorLayer, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("given") / "부지.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(
        sites, path, TRANSFORMS, QgsVectorFileWriter.SaveVectorOptions()
    )
    return path


@pytest.mark.parametrize("ending", ["gpkg", "shp"])
@pytest.mark.parametrize("at", [10, 50, 90, 97])
def test_a_cancelled_run_ends_at_once_and_leaves_no_file(
    at: float, ending: str, sites: QgsVectorLayer, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    outputs = {"OUTPUT": str(tmp_path / f"scored.{ending}"), "MANIFEST": str(tmp_path / "manifest.json")}
    seconds = cancelled(toolbox, at, INPUT=sites, PLAN=str(gimhae), **outputs)
    assert list(tmp_path.iterdir()) == []
    assert seconds < 1


@pytest.mark.parametrize("ending", ["gpkg", "shp", "geojson"])
@pytest.mark.parametrize("at", [10, 50, 90, 97])
def test_an_earlier_result_survives_a_cancelled_run(
    at: float, ending: str, sites_file: str, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    given = {"PLAN": str(gimhae), "OUTPUT": str(tmp_path / f"scored.{ending}")}
    toolbox.run("scoresites", INPUT=points([(0, 0)], id=["x"]), **given)
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    seconds = cancelled(toolbox, at, INPUT=sites_file, **given)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
    assert seconds < 1


def test_a_run_that_is_cancelled_before_it_begins_writes_nothing(
    sites: QgsVectorLayer, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        toolbox.run(
            "scoresites",
            feedback=feedback,
            INPUT=sites,
            PLAN=str(gimhae),
            OUTPUT=str(tmp_path / "scored.gpkg"),
        )
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_run_leaves_the_other_tables_of_a_geopackage(
    sites: QgsVectorLayer, toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    path = tmp_path / "둘 다.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "theirs"
    QgsVectorFileWriter.writeAsVectorFormatV3(points([(0, 0)], id=["x"]), str(path), TRANSFORMS, options)
    cancelled(toolbox, 90, INPUT=sites, PLAN=str(gimhae), OUTPUT=f"ogr:dbname='{path}' table=\"ours\" (geom)")
    assert not QgsVectorLayer(f"{path}|layername=ours", "", "ogr").isValid()
    assert read(f"{path}|layername=theirs").featureCount() == 1
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


# QGIS waits for ever for the fifth reader of a file. A test that hangs there ends the session, with the place.
@pytest.mark.timeout(60, method="thread")
def test_runs_that_are_cancelled_while_reading_the_plan_leave_no_reader_open(
    sites: QgsVectorLayer, toolbox: Toolbox, gimhae: Path
) -> None:
    for _ in range(6):
        cancelled(toolbox, 1, INPUT=sites, PLAN=str(gimhae), OUTPUT="memory:")
    assert toolbox.run("scoresites", INPUT=sites, PLAN=str(gimhae), OUTPUT="memory:")["COUNT"] == SITES


@pytest.mark.timeout(60, method="thread")
def test_runs_that_fail_while_reading_leave_no_reader_open(
    toolbox: Toolbox, gimhae: Path, tmp_path: Path
) -> None:
    failing = criterion("bad", {"type": "expression", "expression": 'to_int("name")'})
    model = tmp_path / "model.json"
    model.write_text(json.dumps(document(failing)), encoding="utf-8")
    given = {"INPUT": f"{gimhae}|layername=substation", "OUTPUT": "memory:"}
    for _ in range(6):
        assert "feature 1" in toolbox.refusal("scoresites", MODEL_FILE=str(model), **given)
    assert toolbox.run("scoresites", PLAN=str(gimhae), **given)["COUNT"] > 10
