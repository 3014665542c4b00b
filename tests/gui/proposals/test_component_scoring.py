# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scoring beside the window: the result holds as long as the outline does, failures are told, another plan ends it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QCoreApplication

from plugin.errors import InputError, MissingLibraryError
from plugin.gui.desk import Desk
from plugin.gui.proposals import component_scoring
from plugin.gui.proposals.component_scoring import ComponentScoring
from plugin.plan.proposals import COMPONENT, ComponentRow, read_proposals


@pytest.fixture
def scoring(desk: Desk, open_sample: Callable[[str], Path], qtbot: Any) -> ComponentScoring:
    with qtbot.waitSignal(desk.state.plan_changed):
        open_sample("gimhae_gaya_valley")
    return ComponentScoring(desk)


def row(desk: Desk, component_id: str) -> ComponentRow:
    return next(r for r in read_proposals(desk.state.layers).components if r.id == component_id)


def scored(scoring: ComponentScoring, desk: Desk, qtbot: Any) -> ComponentRow:
    platform = row(desk, "national_smart_logistics_platform")
    scoring.start(platform)
    assert scoring.scoring == platform.id
    qtbot.waitUntil(lambda: not scoring.scoring, timeout=20_000)
    return platform


def test_a_component_is_scored_and_the_result_is_kept(
    scoring: ComponentScoring, desk: Desk, qtbot: Any
) -> None:
    platform = scored(scoring, desk, qtbot)
    result = scoring.result(platform)
    assert result is not None
    assert result.scored.result.score[0] > 0
    assert scoring.result(row(desk, "ai_power_semiconductor_zone")) is None


def test_beginning_and_end_are_told(scoring: ComponentScoring, desk: Desk, qtbot: Any) -> None:
    heard: list[str] = []
    scoring.changed.connect(lambda: heard.append(scoring.scoring))
    scored(scoring, desk, qtbot)
    assert heard == ["national_smart_logistics_platform", ""]


def test_a_result_does_not_outlive_the_outline_that_was_scored(
    scoring: ComponentScoring, desk: Desk, qtbot: Any
) -> None:
    platform = scored(scoring, desk, qtbot)
    layer = desk.state.layers[COMPONENT]
    layer.startEditing()
    layer.changeGeometry(platform.fid, QgsGeometry())
    assert scoring.result(platform) is None
    layer.undoStack().undo()
    assert scoring.result(platform) is not None
    layer.rollBack()


def test_a_result_does_not_outlive_what_it_was_measured_against(
    scoring: ComponentScoring, desk: Desk, qtbot: Any
) -> None:
    platform = scored(scoring, desk, qtbot)
    layer = desk.state.layers["substation"]
    layer.startEditing()
    with qtbot.waitSignal(scoring.changed):
        layer.deleteFeature(next(layer.getFeatures()).id())
    assert scoring.result(platform) is None
    layer.rollBack()


def test_what_cannot_be_scored_is_refused_at_once(scoring: ComponentScoring, desk: Desk) -> None:
    with pytest.raises(InputError, match="no site yet"):
        scoring.start(row(desk, "gimhae_ai_rd_centre"))
    assert scoring.scoring == ""


def test_a_missing_library_is_told(
    scoring: ComponentScoring, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(component_scoring, "library_problem", lambda: MissingLibraryError("no shapely"))
    with pytest.raises(MissingLibraryError):
        scoring.start(row(desk, "national_smart_logistics_platform"))


def test_a_failure_is_told_and_ends_it(
    scoring: ComponentScoring, desk: Desk, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from plugin.studies import score_component

    def fail(*_: Any) -> None:
        raise InputError("It fails")

    monkeypatch.setattr(score_component, "score_component", fail)
    scored(scoring, desk, qtbot)
    assert desk.notifier.told == ["It fails."]


def test_what_is_given_up_leaves_no_result(scoring: ComponentScoring, desk: Desk, qtbot: Any) -> None:
    platform = row(desk, "national_smart_logistics_platform")
    scoring.start(platform)
    scoring.clear()
    assert scoring.scoring == ""
    desk.background.stop()
    QCoreApplication.processEvents()
    assert scoring.result(platform) is None
    assert desk.notifier.told == []


def test_what_was_given_up_does_not_end_what_runs_now(
    scoring: ComponentScoring, desk: Desk, qtbot: Any
) -> None:
    platform = row(desk, "national_smart_logistics_platform")
    scoring.start(platform)
    first = scoring._errand
    scoring.start(platform)
    # It notices late that it was given up.
    first.finished(False)
    assert scoring.scoring == platform.id
    qtbot.waitUntil(lambda: not scoring.scoring, timeout=20_000)
    assert scoring.result(platform) is not None
