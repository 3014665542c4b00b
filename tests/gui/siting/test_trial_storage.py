# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What was tried out is kept: the result by the algorithm, to the last digit what the dock showed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from plugin.core.siting import model_edits as edits
from plugin.errors import Cancelled, PlanError, PlanFileError
from plugin.gui.siting import trial_storage
from plugin.gui.siting.session import SitingSession, Stage
from plugin.gui.siting.trial_storage import ResultKeeping, algorithm_parameters, write_model
from plugin.plan.project import read_project
from plugin.plan.results import stored_ranks, stored_results
from plugin.plan.siting_models import read_model, shipped_model
from plugin.processing.provider import Provider
from tests.studies.hand_made import sample_plan

Until = Callable[..., None]


@pytest.fixture(autouse=True)
def provider(qgis_processing: None) -> Iterator[None]:
    added = Provider()
    assert QgsApplication.processingRegistry().addProvider(added)
    yield
    QgsApplication.processingRegistry().removeProvider(added)


@pytest.fixture
def plan(project: QgsProject, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plan of the test's own, open in the project."""
    path = Path(shutil.copy(sample_plan(tmp_path_factory, "ulsan_ai_hub"), tmp_path / "ulsan_ai_hub.gpkg"))
    read_project(project, path)
    return path


@pytest.fixture
def tried(plan: Path, session: SitingSession, project: QgsProject, until: Until) -> SitingSession:
    """A session on the clusters of the plan, with a weight that nobody else has."""
    session.state.settle()
    [clusters] = [
        layer for layer in project.mapLayers().values() if layer.customProperty("airegion/layer") == "cluster"
    ]
    session.choose_sites(clusters)
    session.open_model(shipped_model("ai_data_centre"))
    session.measure()
    until(lambda: session.stage is Stage.SCORED)
    session.edit(edits.with_weight(session.model, "connection_cost", 33.3), "weight")
    return session


def test_a_result_is_kept_in_the_plan_as_the_dock_showed_it(
    tried: SitingSession, plan: Path, project: QgsProject, until: Until
) -> None:
    ended: list[tuple[str, PlanError | None]] = []
    keeping = ResultKeeping(tried, "trial", lambda *outcome: ended.append(outcome))
    keeping.start()
    until(lambda: ended, 20_000)
    title, error = ended[0]
    assert error is None
    assert title == "Pre-screening: AI data centre"
    assert stored_results(plan) == ("result_trial",)
    ids, ranks = stored_ranks(plan, "result_trial")
    result = tried.scored.result
    assert dict(zip(ids, ranks.tolist(), strict=True)) == dict(
        zip(result.site_ids, result.rank.tolist(), strict=True)
    )
    layer = QgsVectorLayer(f"{plan}|layername=result_trial", "kept", "ogr")
    kept = {f["id"]: f["score"] or np.nan for f in layer.getFeatures()}
    shown = dict(zip(result.site_ids, result.score.tolist(), strict=True))
    assert np.array_equal(list(kept.values()), [shown[key] for key in kept], equal_nan=True)
    names = [each.name() for each in project.mapLayers().values()]
    assert f"{title} (trial)" in names


def test_a_name_that_cannot_be_is_told_and_nothing_is_kept(
    tried: SitingSession, plan: Path, until: Until
) -> None:
    ended: list[Any] = []
    ResultKeeping(tried, "no name", lambda *outcome: ended.append(outcome)).start()
    until(lambda: ended, 20_000)
    assert "cannot name a result" in ended[0][1].message()
    assert stored_results(plan) == ()


def test_a_result_of_a_plan_that_was_closed_is_kept_nowhere(
    tried: SitingSession, plan: Path, project: QgsProject, until: Until
) -> None:
    ended: list[Any] = []
    ResultKeeping(tried, "trial", lambda *outcome: ended.append(outcome)).start()
    project.setFileName("")
    until(lambda: ended, 20_000)
    assert "The plan was closed" in ended[0][1].message()
    assert stored_results(plan) == ()


def test_who_stops_it_is_told_nothing_and_nothing_is_kept(
    tried: SitingSession, plan: Path, until: Until
) -> None:
    ended: list[Any] = []
    keeping = ResultKeeping(tried, "trial", lambda *outcome: ended.append(outcome))
    keeping.start()
    keeping.cancel()
    until(lambda: keeping not in ResultKeeping._running, 20_000)
    assert ended == []
    assert stored_results(plan) == ()


def test_one_that_is_cancelled_in_qgis_ends_and_says_so(
    tried: SitingSession, plan: Path, until: Until
) -> None:
    ended: list[Any] = []
    keeping = ResultKeeping(tried, "trial", lambda *outcome: ended.append(outcome))
    keeping.start()
    keeping._task.cancel()
    until(lambda: ended, 20_000)
    assert isinstance(ended[0][1], Cancelled)
    assert stored_results(plan) == ()


def test_a_surprise_ends_it_too(
    tried: SitingSession, plan: Path, monkeypatch: pytest.MonkeyPatch, until: Until
) -> None:
    def broken(*_: Any) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr(trial_storage, "store_result", broken)
    ended: list[Any] = []
    ResultKeeping(tried, "trial", lambda *outcome: ended.append(outcome)).start()
    until(lambda: ended, 20_000)
    assert isinstance(ended[0][1], OSError)


def test_a_model_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    model = edits.switched(shipped_model("ai_data_centre"), "connection_cost", in_use=False)
    write_model(tmp_path / "모형.json", model)
    assert read_model(tmp_path / "모형.json") == model


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(PlanFileError):
        write_model(tmp_path / "gone" / "model.json", shipped_model("ai_data_centre"))


def test_without_sites_there_is_nothing_to_run(session: SitingSession, tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="nothing to score"):
        algorithm_parameters(session, tmp_path)
