# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A desk in a window of its own, the sample plans, and a siting by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from plugin.core.siting.model import SitingModel
from plugin.gui.desk import Desk
from plugin.gui.siting.session import SitingSession
from plugin.plan.project import read_project
from tests.gui.frame import Listener, desk_for_a_test, own_copy
from tests.studies.hand_made import criterion, information, model, points, sample_plan

PLACES = [(0.0, 0.0), (5000.0, 1000.0), (2000.0, 9000.0), (-3000.0, -2000.0)]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    """What panels work with, in a window of its own, with a project that holds nothing yet."""
    with desk_for_a_test() as made:
        yield made


@pytest.fixture
def project(desk: Desk) -> QgsProject:
    return desk.project


@pytest.fixture
def canvas(desk: Desk) -> QgsMapCanvas:
    return desk.canvas


@pytest.fixture
def messages(desk: Desk) -> Listener:
    """What people are told."""
    return desk.notifier


@pytest.fixture
def session(desk: Desk) -> SitingSession:
    return desk.session


@pytest.fixture
def sites(project: QgsProject) -> QgsVectorLayer:
    layer = points(PLACES, id=["a", "b", "c", "d"], name=["A", "B", "C", "D"], size_ha=[3.0, 8.0, 5.0, 1.0])
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def things(project: QgsProject) -> QgsVectorLayer:
    layer = points([(400.0, -3000.0), (6000.0, 2000.0)], id=["p", "q"], name=["P", "Q"])
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def near_and_large() -> SitingModel:
    """Two weighted criteria, one of them with a limit, a third for which there is no layer, and one to look at."""
    return model(
        criterion(
            "near",
            {"type": "nearest_distance", "layer": "things"},
            value={"type": "linear", "zero_at": 10, "one_at": 0},
            weight=3,
        ),
        criterion(
            "large",
            {"type": "attribute", "field": "size_ha"},
            value={"type": "linear", "zero_at": 0, "one_at": 10},
            unit="ha",
            limit={"reason": {"en": "Too small.", "ko": "너무 작습니다."}, "min": 2},
        ),
        criterion("flat", {"type": "nearest_distance", "layer": "slopes"}, weight=1),
        information("many", {"type": "count_within", "layer": "things", "radius_km": 6}, unit="count"),
    )


@pytest.fixture
def scored_session(
    session: SitingSession,
    sites: QgsVectorLayer,
    things: QgsVectorLayer,
    near_and_large: SitingModel,
    until: Callable[..., None],
) -> SitingSession:
    """A session that has measured and scored."""
    session.choose_input("things", things)
    session.choose_sites(sites)
    session.open_model(near_and_large)
    session.measure()
    until(lambda: session.scored is not None)
    return session


@pytest.fixture
def until(qtbot: object) -> Callable[..., None]:
    """Wait until something holds, while QGIS goes on."""
    return lambda holds, timeout=5000: qtbot.waitUntil(lambda: bool(holds()), timeout=timeout)


@pytest.fixture
def open_sample(
    project: QgsProject, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Path]:
    """Open a copy of a sample plan under its own name."""

    def open_it(sample_id: str) -> Path:
        path = own_copy(sample_plan(tmp_path_factory, sample_id), tmp_path)
        read_project(project, path)
        return path

    return open_it


@pytest.fixture(scope="session")
def gimhae_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan of Gimhae; no test may write to it."""
    return sample_plan(tmp_path_factory, "gimhae_gaya_valley")


@pytest.fixture(scope="session")
def ulsan_plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan of Ulsan; no test may write to it."""
    return sample_plan(tmp_path_factory, "ulsan_ai_hub")
