# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The scorer's form: parameters become a request, and a result becomes fields, features and words."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from plugin.errors import Cancelled, InputError, PlanFileError
from plugin.plan.importing.notes import Note, note_text
from plugin.plan.project import read_project
from plugin.processing.algorithms.scoresites import ScoreSites
from plugin.processing.base import Progress
from plugin.processing.output import Output, field, joined_fields
from plugin.processing.scoring_form import (
    report,
    result_fields,
    scoring_request,
    write_manifest,
    write_scored,
)
from plugin.studies.measure_sites import ScoringRequest
from plugin.studies.score_output import Column, columns
from plugin.studies.score_sites import score
from tests.plan.importing.foreign_files import write_shapefile
from tests.studies.hand_made import criterion, layer, model, points, scored

NEAREST = {"type": "nearest_distance", "layer": "things"}


@pytest.fixture
def sites() -> QgsVectorLayer:
    return points([(0, 0), (1000, 0)], id=["a", "b"])


def request(project: QgsProject, **parameters: Any) -> ScoringRequest:
    algorithm, context = ScoreSites(), QgsProcessingContext()
    algorithm.initAlgorithm()
    context.setProject(project)
    return scoring_request(algorithm, parameters, context)


def real(name: str) -> Column:
    return Column(name, "real", name, np.array([1.0]))


# --- the request


@pytest.mark.parametrize(("encoding", "cpg"), [("CP949", None), ("UTF-8", None), ("CP949", "CP949")])
def test_text_that_qgis_reads_in_a_wrong_encoding_is_told(
    tmp_path: Path, sites: QgsVectorLayer, encoding: str, cpg: str | None
) -> None:
    rows = [("POINT (1115000 1685000)", {"id": "1", "name": "부산 제철소"})]
    path = write_shapefile(tmp_path / "필지.shp", rows, epsg=5179, encoding=encoding, cpg=cpg)
    for names in ({"INPUT": str(path)}, {"INPUT": sites, "SUBSTATION": str(path)}):
        asked = request(QgsProject(), **{"SUBSTATION": sites, **names})
        texts = [note_text(note) for note in asked.notes]
        assert len(texts) == (cpg is None)
        assert all(f"The text of 필지 looks like {encoding}, but no .cpg file" in text for text in texts)


def test_an_encoding_that_was_set_in_the_layer_is_no_news(tmp_path: Path) -> None:
    rows = [("POINT (1115000 1685000)", {"id": "1", "name": "부산 제철소"})]
    path = write_shapefile(tmp_path / "필지.shp", rows, epsg=5179)
    project, parcels = QgsProject(), QgsVectorLayer(str(path), "parcels", "ogr")
    project.addMapLayer(parcels)
    parcels.setProviderEncoding("CP949")
    assert request(project, INPUT=parcels, SUBSTATION=parcels).notes == ()


def test_the_report_warns_of_what_was_noted_before() -> None:
    found = scored(model(criterion("near", NEAREST)), points([(0, 0)], id=["a"]), things=points([(9, 9)]))
    found = replace(
        found, request=replace(found.request, notes=(Note("{layer} is odd", {"layer": "parcels"}),))
    )
    feedback = QgsProcessingFeedback()
    report(found, "title", "en", feedback)
    assert "parcels is odd" in feedback.textLog()


def test_without_a_plan_only_the_chosen_layers_are_there(sites: QgsVectorLayer) -> None:
    found = request(QgsProject(), INPUT=sites, SUBSTATION=sites)
    assert set(found.inputs) == {"substation"}
    assert found.model.id == "ai_data_centre"


def test_a_plan_brings_its_layers_and_a_chosen_one_goes_before(sites: QgsVectorLayer, gimhae: Path) -> None:
    found = request(QgsProject(), INPUT=sites, PLAN=str(gimhae), SUBSTATION=sites)
    assert {"substation", "transport_node", "cluster"} <= set(found.inputs)
    assert found.inputs["substation"].title == "hand-made"
    assert found.inputs["cluster"].plan_layer == "cluster"


def test_the_open_plan_stands_in_for_one_that_was_not_chosen(sites: QgsVectorLayer, gimhae: Path) -> None:
    project = QgsProject()
    read_project(project, gimhae)
    assert set(request(project, INPUT=sites).inputs) == set(
        request(QgsProject(), INPUT=sites, PLAN=str(gimhae)).inputs
    )


@pytest.mark.parametrize(
    ("authid", "chosen", "with_plan", "expected"),
    [
        ("EPSG:5186", "EPSG:32652", True, "EPSG:32652"),
        ("EPSG:5186", "", True, "EPSG:5179"),
        ("EPSG:5186", "", False, "EPSG:5186"),
        ("EPSG:4326", "", False, "EPSG:5179"),
    ],
)
def test_distances_are_taken_in_the_first_crs_that_measures(
    authid: str, chosen: str, *, with_plan: bool, expected: str, gimhae: Path
) -> None:
    given = layer("Point", [("Point (0 0)", {"id": "a"})], authid=authid)
    parameters = (
        {"INPUT": given} | ({"CRS": chosen} if chosen else {}) | ({"PLAN": str(gimhae)} if with_plan else {})
    )
    assert request(QgsProject(), **parameters).crs.authid() == expected


def test_weights_and_options_change_the_model(sites: QgsVectorLayer) -> None:
    found = request(
        QgsProject(), INPUT=sites, WEIGHTS="slope = 30; flood = 0", AGGREGATION="topsis", MISSING="worst"
    ).model
    assert found.criterion("slope").weight == 30
    assert found.criterion("flood").weight is None
    assert (found.aggregation.method, found.missing) == ("topsis", "worst")


def test_as_in_the_model_leaves_the_model_as_it_is(sites: QgsVectorLayer) -> None:
    untouched = request(QgsProject(), INPUT=sites).model
    assert (
        request(QgsProject(), INPUT=sites, AGGREGATION="as in the model", MISSING="as in the model").model
        == untouched
    )


# --- the result


def test_result_fields_follow_those_of_the_sites_under_free_names() -> None:
    given = joined_fields(QgsFields(), [field("id", "text"), field("score", "real")])
    assert result_fields(given, [real("score"), real("rank")]).names() == ["id", "score", "score_2", "rank"]


class Kept(list):
    """Stands for a sink that keeps what it is given."""

    def addFeatures(self, features: list[Any], _flag: object) -> bool:
        self.extend(feature.attributes() for feature in features)
        return True

    def output(self) -> Output:
        return Output(lambda: (self, "memory"))


def test_every_site_is_written_with_its_own_result(sites: QgsVectorLayer) -> None:
    asked = model(criterion("near", NEAREST, value={"type": "linear", "zero_at": 1, "one_at": 0}))
    result = scored(asked, sites, things=points([(0, 0)], id=["x"]))
    written = columns(result, str, "en")
    context, kept = QgsProcessingContext(), Kept()
    source = QgsProcessingFeatureSource(sites, context)
    progress = Progress(QgsProcessingFeedback(False))
    output = kept.output()
    write_scored(result, written, source, result_fields(sites.fields(), written), output, progress)
    output.close()
    assert [row[:3] for row in kept] == [["a", 100.0, 1], ["b", 0.0, 2]]


def test_writing_stops_when_the_user_cancels(sites: QgsVectorLayer) -> None:
    result = scored(model(criterion("near", NEAREST)), sites, things=points([(0, 0)], id=["x"]))
    written, context, kept, feedback = (
        columns(result, str, "en"),
        QgsProcessingContext(),
        Kept(),
        QgsProcessingFeedback(False),
    )
    feedback.cancel()
    source = QgsProcessingFeatureSource(sites, context)
    with pytest.raises(Cancelled):
        write_scored(
            result,
            written,
            source,
            result_fields(sites.fields(), written),
            kept.output(),
            Progress(feedback),
        )
    assert kept == []


def test_a_manifest_is_there_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "기록.json"
    write_manifest(str(path), {"title": "김해"})
    assert json.loads(path.read_text(encoding="utf-8")) == {"title": "김해"}
    assert "김해" in path.read_text(encoding="utf-8")
    with pytest.raises(PlanFileError, match=r"cannot be written .*nowhere.*folder exists"):
        write_manifest(str(tmp_path / "nowhere" / "m.json"), {})
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_the_report_tells_the_ten_best_and_no_more() -> None:
    many = points([(number * 100.0, 0) for number in range(12)], id=[f"s{number:02}" for number in range(12)])
    feedback = QgsProcessingFeedback(False)
    report(
        scored(model(criterion("near", NEAREST)), many, things=points([(0, 0)], id=["x"])),
        "Title",
        "en",
        feedback,
    )
    lines = feedback.textLog().splitlines()
    assert lines[:2] == ["Title", "Weighted criteria in use: 1 of 1"]
    assert [line.split(".")[0] for line in lines if "completeness" in line] == [str(k) for k in range(1, 11)]


def test_the_report_tells_who_is_excluded_and_which_limits_nobody_checked(sites: QgsVectorLayer) -> None:
    limit = {"max": 0.5, "reason": {"en": "Too far.", "ko": "너무 멂."}, "source": "assumption"}
    greenbelt = {**criterion("green", {"type": "overlap_share", "layer": "greenbelt"}), "limit": limit}
    feedback = QgsProcessingFeedback(False)
    asked = model(criterion("near", NEAREST, limit=limit), greenbelt)
    report(scored(asked, sites, things=points([(0, 0)], id=["x"])), "T", "en", feedback)
    lines = feedback.textLog().splitlines()
    assert "1 of 2 sites excluded: Too far (1)" in lines
    assert "1 hard limits not checked: the green; any of them may exclude a site." in lines


def test_the_report_names_no_more_than_twenty_broken_sites() -> None:
    rows = [("Point (0 0)", {"id": "a"})] + [(None, {"id": f"n{number}"}) for number in range(25)]
    feedback = QgsProcessingFeedback(False)
    report(
        scored(model(criterion("near", NEAREST)), layer("Point", rows), things=points([(0, 0)], id=["x"])),
        "T",
        "en",
        feedback,
    )
    line = next(line for line in feedback.textLog().splitlines() if "no geometry" in line)
    assert line.startswith("25 sites")
    assert line.endswith(", 20, 21 …")


def test_a_model_that_cannot_be_measured_at_all_is_refused_by_the_study(sites: QgsVectorLayer) -> None:
    with pytest.raises(InputError, match="None of the weighted criteria"):
        score(request(QgsProject(), INPUT=sites), lambda _share: None)


def test_a_manifest_never_replaces_a_plan(tmp_path: Path) -> None:
    plan = tmp_path / "plan.gpkg"
    plan.write_bytes(b"SQLite format 3\0 and so on")
    with pytest.raises(PlanFileError, match="would replace a plan"):
        write_manifest(str(plan), {"title": "x"})
    assert plan.read_bytes() == b"SQLite format 3\0 and so on"
