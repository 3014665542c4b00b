# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The request made of layers in a project: the same as the algorithm's, to the last digit of the scores."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from plugin.errors import InputError
from plugin.plan.project import plan_layers, plan_path, read_project
from plugin.plan.siting_models import shipped_model
from plugin.processing.provider import Provider
from plugin.studies.measure_sites import NO_LAYER, measure
from plugin.studies.score_sites import score
from plugin.studies.siting_request import siting_request
from tests.studies.hand_made import layer, points, sample_plan


@pytest.fixture
def gimhae(tmp_path_factory: pytest.TempPathFactory) -> Iterator[QgsProject]:
    project = QgsProject()
    read_project(project, sample_plan(tmp_path_factory, "gimhae_gaya_valley"))
    yield project
    project.clear()


@pytest.fixture
def processing_provider(qgis_processing: None) -> Iterator[None]:
    added = Provider()
    assert QgsApplication.processingRegistry().addProvider(added)
    yield
    QgsApplication.processingRegistry().removeProvider(added)


@pytest.fixture
def sites(tmp_path: Path, gimhae: QgsProject, processing_provider: None) -> QgsVectorLayer:
    from qgis import processing

    region = QgsVectorLayer(f"{plan_path(gimhae)}|layername=region", "region", "ogr")
    region.setSubsetString("\"code\" = '48250'")
    output = tmp_path / "sites.gpkg"
    processing.run("airegion:createcandidates", {"INPUT": region, "SIZE": 2000, "OUTPUT": str(output)})
    return QgsVectorLayer(str(output), "sites", "ogr")


def silent(_share: float) -> None:
    return


def test_the_scores_are_those_of_the_algorithm(
    gimhae: QgsProject, sites: QgsVectorLayer, tmp_path: Path
) -> None:
    from qgis import processing
    from qgis.core import QgsProcessingContext

    model = shipped_model("ai_data_centre")
    scored = score(siting_request(gimhae, sites, model, {}), silent)
    context = QgsProcessingContext()
    context.setProject(gimhae)
    output = tmp_path / "scored.gpkg"
    processing.run("airegion:scoresites", {"INPUT": sites, "OUTPUT": str(output)}, context=context)
    written = {f["id"]: f for f in QgsVectorLayer(str(output), "scored", "ogr").getFeatures()}
    ranked = scored.result.order
    assert len(ranked) > 50
    for row in ranked:
        feature = written[scored.result.site_ids[row]]
        assert feature["score"] == scored.result.score[row]
        assert feature["rank"] == scored.result.rank[row]
        assert feature["score_worst"] == scored.result.worst[row]


def test_a_chosen_layer_takes_the_place_of_the_plans(gimhae: QgsProject, sites: QgsVectorLayer) -> None:
    own = points([(0.0, 0.0)], id=["own"], kind=["substation"], status=["existing"], voltage_kv=[154.0])
    model = shipped_model("ai_data_centre")
    measured = measure(siting_request(gimhae, sites, model, {"substation": own}), silent)
    features = measured.measured["connection_cost"].features
    assert features is not None
    assert features.index.count == 1
    assert features.of_plan is False


def test_pending_edits_of_the_plan_count(gimhae: QgsProject, sites: QgsVectorLayer) -> None:
    model = shipped_model("ai_data_centre")
    before = measure(siting_request(gimhae, sites, model, {}), silent).measured["connection_cost"].values
    substations = plan_layers(gimhae)["substation"]
    substations.startEditing()
    substations.deleteFeatures(substations.allFeatureIds())
    absent = measure(siting_request(gimhae, sites, model, {}), silent).absent
    assert absent["connection_cost"] == NO_LAYER
    substations.rollBack()
    after = measure(siting_request(gimhae, sites, model, {}), silent).measured["connection_cost"].values
    assert np.array_equal(before, after)


def test_without_a_plan_only_chosen_layers_are_measured() -> None:
    project = QgsProject()
    request = siting_request(project, points([(0.0, 0.0)], id=["a"]), shipped_model("ai_data_centre"), {})
    assert request.inputs == {}
    assert request.crs.authid() == "EPSG:5179"


def test_a_layer_that_cannot_lie_there_is_refused() -> None:
    wrong: Any = layer("Point", [("Point (0 0)", {"id": "a"})])
    wrong.setCrs(type(wrong.crs())("EPSG:4326"))
    with pytest.raises(InputError):
        siting_request(QgsProject(), wrong, shipped_model("ai_data_centre"), {})
