# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Outputs beside their place until they are whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
)

from plugin.errors import Cancelled, PlanFileError
from plugin.processing.algorithms.scoresites import ScoreSites
from plugin.processing.staging import Place, Staging, announce, output_place
from tests.processing.conftest import read
from tests.studies.hand_made import TRANSFORMS, points


@pytest.fixture
def algorithm() -> ScoreSites:
    made = ScoreSites()
    made.initAlgorithm()
    return made


def place(algorithm: ScoreSites, output: Any) -> Place | None:
    return output_place(algorithm, {"OUTPUT": output}, QgsProcessingContext())


def written(path: Path, table: str = "new", count: int = 1) -> Path:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
    options.layerName = table
    given = points([(n, 0) for n in range(count)], id=[str(n) for n in range(count)])
    QgsVectorFileWriter.writeAsVectorFormatV3(given, str(path), TRANSFORMS, options)
    return path


def ignored(_share: float) -> None:
    pass


@pytest.mark.parametrize("form", [str, QgsProperty.fromValue, QgsProcessingOutputLayerDefinition])
def test_a_file_is_a_place_however_it_is_given(form: Any, algorithm: ScoreSites, tmp_path: Path) -> None:
    path = tmp_path / "결과 #1.gpkg"
    assert place(algorithm, form(str(path))) == (path, "")


@pytest.mark.parametrize(
    "output",
    ["memory:", "memory:scored", QgsProcessing.TEMPORARY_OUTPUT, "", None, "postgis:dbname='x' table=\"y\""],
)
def test_what_is_no_file_is_left_to_qgis(output: str | None, algorithm: ScoreSites) -> None:
    assert place(algorithm, output) is None


def test_folders_that_are_not_there_are_left_to_qgis(algorithm: ScoreSites, tmp_path: Path) -> None:
    assert place(algorithm, str(tmp_path / "nowhere" / "x.gpkg")) is None
    assert place(algorithm, str(tmp_path)) is None


def test_a_name_alone_is_a_file_in_the_present_folder(
    algorithm: ScoreSites, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert place(algorithm, "scored.gpkg") == (tmp_path / "scored.gpkg", "")


def test_a_table_is_a_place_in_a_geopackage_that_is_there(algorithm: ScoreSites, tmp_path: Path) -> None:
    path = written(tmp_path / "둘.gpkg")
    assert place(algorithm, f"ogr:dbname='{path}' table=\"ours\" (geom)") == (path, "ours")
    assert place(algorithm, f"ogr:dbname='{tmp_path}/none.gpkg' table=\"ours\" (geom)") is None


def test_options_of_the_output_go_with_it_and_loading_waits(tmp_path: Path) -> None:
    project = QgsProject()
    given = QgsProcessingOutputLayerDefinition(str(tmp_path / "x.csv"), project)
    given.createOptions = {"fileEncoding": "CP949"}
    with Staging(Place(tmp_path / "x.csv")) as staging:
        told = staging.parameters({"OUTPUT": given, "INPUT": "y"})
        assert told["INPUT"] == "y"
        assert told["OUTPUT"].createOptions == {"fileEncoding": "CP949"}
        assert told["OUTPUT"].destinationProject is None
        assert told["OUTPUT"].sink.staticValue() == str(staging.path)


def test_all_files_of_a_layer_take_the_place_of_all_of_the_old_one(tmp_path: Path) -> None:
    target = written(tmp_path / "결과.shp", count=3)
    (tmp_path / "결과.qix").write_bytes(b"an index of what was there")
    (tmp_path / "결과.txt").write_text("mine", encoding="utf-8")
    with Staging(Place(target)) as staging:
        assert staging.finish(str(written(staging.path)), ignored) == str(target)
    assert read(target).featureCount() == 1
    assert sorted(file.suffix for file in tmp_path.iterdir()) == [
        ".cpg",
        ".dbf",
        ".prj",
        ".shp",
        ".shx",
        ".txt",
    ]


def test_old_files_come_back_when_a_new_one_cannot_be_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = written(tmp_path / "결과.shp", count=3)
    before = {file: file.read_bytes() for file in tmp_path.iterdir()}
    rename = Path.rename

    def refuse_the_last(self: Path, goal: Path) -> Path:
        if self.suffix == ".shx" and goal.parent == tmp_path and self.parent.name.startswith(".airegion-"):
            raise PermissionError(13, "Permission denied")
        return rename(self, goal)

    monkeypatch.setattr(Path, "rename", refuse_the_last)
    with pytest.raises(PlanFileError, match="not allowed"), Staging(Place(target)) as staging:
        staging.finish(str(written(staging.path)), ignored)
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_a_geopackage_that_somebody_edits_is_not_replaced(tmp_path: Path) -> None:
    target = written(tmp_path / "결과.gpkg", count=3)
    with closing(sqlite3.connect(target, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(PlanFileError, match="is open in QGIS or another program"),
            Staging(Place(target)) as staging,
        ):
            staging.finish(str(written(staging.path)), ignored)
    assert read(target).featureCount() == 3
    assert list(tmp_path.iterdir()) == [target]


def test_a_table_is_added_or_replaced_in_one_go(tmp_path: Path) -> None:
    path = written(tmp_path / "둘.gpkg", "theirs", 3)
    for count in (2, 5):
        with Staging(Place(path, "ours")) as staging:
            destination = staging.finish(str(written(staging.path, count=count)), ignored)
        assert destination == f"{path}|layername=ours"
        assert read(destination).featureCount() == count
        assert read(destination).dataProvider().hasSpatialIndex()
    assert read(f"{path}|layername=theirs").featureCount() == 3
    assert list(tmp_path.iterdir()) == [path]


def test_a_cancel_while_a_table_is_added_leaves_the_one_before(tmp_path: Path) -> None:
    path = written(tmp_path / "둘.gpkg", "theirs", 3)
    with Staging(Place(path, "ours")) as staging:
        staging.finish(str(written(staging.path, count=2)), ignored)

    def cancel(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled), Staging(Place(path, "ours")) as staging:
        staging.finish(str(written(staging.path, count=4000)), cancel)
    assert read(f"{path}|layername=ours").featureCount() == 2
    assert read(f"{path}|layername=theirs").featureCount() == 3
    assert list(tmp_path.iterdir()) == [path]


def test_a_locked_geopackage_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin.plan.geopackage.busy_seconds", lambda: 0.05)
    path = written(tmp_path / "둘.gpkg", "theirs")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with (
            pytest.raises(PlanFileError, match="it is locked"),
            Staging(Place(path, "ours")) as staging,
        ):
            staging.finish(str(written(staging.path)), ignored)
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(("name", "expected"), [("", "Scored sites"), ("Mine", "Mine")])
def test_what_is_to_be_loaded_is_announced_as_a_sink_would(
    name: str, expected: str, algorithm: ScoreSites, tmp_path: Path
) -> None:
    context, project = QgsProcessingContext(), QgsProject()
    given = QgsProcessingOutputLayerDefinition("somewhere", project)
    given.destinationName = name
    announce(algorithm, {"OUTPUT": given}, context, "there")
    details = context.layerToLoadOnCompletionDetails("there")
    assert (details.name, details.outputName, details.project) == (expected, "OUTPUT", project)


def test_what_is_not_to_be_loaded_is_not_announced(algorithm: ScoreSites) -> None:
    context = QgsProcessingContext()
    announce(algorithm, {"OUTPUT": "there"}, context, "there")
    announce(algorithm, {"OUTPUT": QgsProcessingOutputLayerDefinition("there")}, context, "there")
    assert not context.layersToLoadOnCompletion()
