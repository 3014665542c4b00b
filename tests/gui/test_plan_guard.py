# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens to a plan behind people's backs is told, with what can be done about it."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import Qgis, QgsVectorLayer

from plugin.gui.background import Errand, Progress
from plugin.gui.desk import Desk
from plugin.gui.plan_guard import PlanGuard
from tests.gui.frame import choose_file, open_plan, own_copy

SAVE = "Save the unsaved changes…"


@pytest.fixture
def plan(ulsan_plan: Path, tmp_path: Path) -> Path:
    return own_copy(ulsan_plan, tmp_path)


@pytest.fixture
def desk(desk: Desk, plan: Path) -> Desk:
    open_plan(desk, plan)
    return desk


@pytest.fixture
def reopened() -> list[Path]:
    return []


@pytest.fixture
def guard(desk: Desk, reopened: list[Path]) -> Iterator[PlanGuard]:
    guard = PlanGuard(desk, reopened.append)
    guard.start()
    yield guard
    guard.stop()


def edit(desk: Desk) -> QgsVectorLayer:
    layer = desk.state.layers["campus"]
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("notes"), "edited")
    return layer


def told(desk: Desk, qtbot: QtBot) -> tuple[str, Qgis.MessageLevel]:
    qtbot.waitUntil(lambda: bool(desk.iface.bar.messages), timeout=5000)
    [message] = desk.iface.bar.messages
    return message


def test_a_plan_that_is_gone_is_told_with_what_to_do(
    guard: PlanGuard, desk: Desk, plan: Path, qtbot: QtBot
) -> None:
    plan.unlink()
    text, level = told(desk, qtbot)
    assert f"The plan {plan.name} is no longer in {plan.parent}" in text
    assert "Do not save the project" in text
    assert level == Qgis.MessageLevel.Critical
    assert desk.iface.bar.buttons() == {}


def test_unsaved_changes_of_a_plan_that_is_gone_can_be_saved(
    guard: PlanGuard,
    desk: Desk,
    plan: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    edit(desk)
    plan.rename(tmp_path / "moved.gpkg")
    told(desk, qtbot)
    save = desk.iface.bar.buttons()[SAVE]
    choose_file("", monkeypatch)
    save.click()
    assert len(desk.iface.bar.messages) == 1
    choose_file(tmp_path / "edits", monkeypatch)
    save.click()
    text, _ = desk.iface.bar.messages[-1]
    assert text.startswith("1 changed features were written to")
    written = QgsVectorLayer(f"{tmp_path / 'edits.gpkg'}|layername=campus", "campus", "ogr")
    assert [feature["notes"] for feature in written.getFeatures()] == ["edited"]


def test_what_cannot_be_saved_is_told(
    guard: PlanGuard, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(desk)
    (tmp_path / "file").touch()
    choose_file(tmp_path / "file" / "edits.gpkg", monkeypatch)
    guard.save_unsaved()
    [(_, level)] = desk.iface.bar.messages
    assert level == Qgis.MessageLevel.Critical


def test_a_plan_that_was_replaced_can_be_opened_again(
    guard: PlanGuard, desk: Desk, plan: Path, qtbot: QtBot, reopened: list[Path]
) -> None:
    edit(desk)
    Path(shutil.copy(plan, plan.with_name("other.gpkg"))).replace(plan)
    text, level = told(desk, qtbot)
    assert "was replaced while it was open" in text
    assert level == Qgis.MessageLevel.Warning
    buttons = desk.iface.bar.buttons()
    assert list(buttons) == [SAVE, "Open it again"]
    buttons["Open it again"].click()
    assert reopened == [plan]


def test_a_plan_that_is_back_can_be_opened_again(
    guard: PlanGuard, desk: Desk, plan: Path, qtbot: QtBot, reopened: list[Path]
) -> None:
    edit(desk)
    away = plan.rename(plan.with_name("moved.gpkg"))
    told(desk, qtbot)
    away.replace(plan)
    qtbot.waitUntil(lambda: len(desk.iface.bar.messages) == 2, timeout=5000)
    text, level = desk.iface.bar.messages[-1]
    assert "is back in its place" in text
    assert level == Qgis.MessageLevel.Success
    buttons = desk.iface.bar.buttons()
    assert list(buttons) == [SAVE, "Open it again"]
    buttons["Open it again"].click()
    assert reopened == [plan]


def test_layers_taken_out_of_the_project_are_told_once_by_their_names(
    guard: PlanGuard, desk: Desk, plan: Path, qtbot: QtBot
) -> None:
    going = [desk.state.layers[name] for name in ("campus", "cluster")]
    names = [layer.name() for layer in going]
    desk.project.removeMapLayers([layer.id() for layer in going])
    text, level = told(desk, qtbot)
    assert all(name in text for name in names)
    assert plan.name in text
    assert level == Qgis.MessageLevel.Warning


def test_when_all_layers_are_taken_out_that_is_told_as_well(
    guard: PlanGuard, desk: Desk, plan: Path, qtbot: QtBot
) -> None:
    desk.project.removeMapLayers([layer.id() for layer in desk.state.layers.values()])
    text, _ = told(desk, qtbot)
    assert plan.name in text


def test_closing_a_project_is_no_reason_for_a_message(guard: PlanGuard, desk: Desk, qtbot: QtBot) -> None:
    desk.project.clear()
    qtbot.wait(1)
    assert desk.iface.bar.messages == []


def test_other_layers_may_go_without_a_message(guard: PlanGuard, desk: Desk, qtbot: QtBot) -> None:
    other = QgsVectorLayer("Point?crs=EPSG:5179", "mine", "memory")
    desk.project.addMapLayer(other)
    desk.project.removeMapLayer(other.id())
    qtbot.wait(1)
    assert desk.iface.bar.messages == []


def test_an_errand_that_runs_when_the_project_is_closed_is_stopped_and_that_is_told(
    guard: PlanGuard, desk: Desk, qtbot: QtBot
) -> None:
    started = threading.Event()
    endings: list[str] = []

    def work(progress: Progress) -> None:
        while True:
            started.set()
            progress(0.5)
            time.sleep(0.005)

    desk.background.start(
        Errand(
            "Measuring the sites",
            work,
            lambda _result: endings.append("done"),
            lambda _error: endings.append("failed"),
            lambda: endings.append("cancelled"),
        )
    )
    assert started.wait(5)
    desk.project.clear()
    text, _ = told(desk, qtbot)
    assert text == "Measuring the sites was stopped, because the project was closed."
    qtbot.waitUntil(lambda: endings == ["cancelled"], timeout=2000)


def test_after_it_stopped_it_is_silent(desk: Desk, plan: Path, qtbot: QtBot) -> None:
    project = desk.project
    signals = (project.aboutToBeCleared, project.cleared, project.layersWillBeRemoved, project.readProject)
    before = [project.receivers(signal) for signal in signals]
    guard = PlanGuard(desk, lambda _path: None)
    guard.start()
    guard.stop()
    assert [project.receivers(signal) for signal in signals] == before
    project.removeMapLayer(desk.state.layers["campus"].id())
    qtbot.wait(1)
    assert desk.iface.bar.messages == []
    guard.stop()
