# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Points that take long."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from plugin.gui.desk import Desk
from plugin.gui.inspector import site_points
from plugin.gui.inspector.site_points import SitePoints
from plugin.studies.score_sites import ScoredSites
from tests.gui.few_sites import FAR, NEAR, few_scored, sites_layer, with_map
from tests.studies.hand_made import criterion, model, points, scored

TOPSIS = {"aggregation": {"method": "topsis"}}


@pytest.fixture
def desk(desk: Desk) -> Desk:
    return with_map(desk)


@pytest.fixture
def topsis() -> ScoredSites:
    return few_scored(sites_layer(), **TOPSIS)


def test_what_is_quick_anyway_is_not_computed_here(desk: Desk) -> None:
    found = few_scored(sites_layer())
    kept = SitePoints(desk, lambda: None)
    assert kept.ask(found, FAR) is False
    assert kept.of(found, FAR) is None


def test_few_criteria_are_computed_at_once(desk: Desk, topsis: ScoredSites) -> None:
    kept = SitePoints(desk, lambda: None)
    assert kept.ask(topsis, FAR) is True
    assert kept.of(topsis, FAR).sum() == pytest.approx(topsis.result.score[FAR])
    # They are those of this site under these scores.
    assert kept.of(topsis, NEAR) is None
    assert kept.of(few_scored(sites_layer(), **TOPSIS), FAR) is None
    assert kept.ask(topsis, FAR) is False
    kept.forget()
    assert kept.of(topsis, FAR) is None


def test_many_criteria_are_computed_beside_the_window(
    desk: Desk, topsis: ScoredSites, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site_points, "_QUICK", 1)
    came: list[str] = []
    kept = SitePoints(desk, lambda: came.append("points"))
    assert kept.ask(topsis, FAR) is False
    # Asked again while it is under way: once is enough.
    assert kept.ask(topsis, FAR) is False
    qtbot.waitUntil(lambda: came == ["points"])
    assert kept.of(topsis, FAR).sum() == pytest.approx(topsis.result.score[FAR])


def test_points_that_come_too_late_are_let_go(desk: Desk, topsis: ScoredSites) -> None:
    came: list[str] = []
    kept = SitePoints(desk, lambda: came.append("points"))
    kept._asked = (topsis, NEAR)
    kept._came(topsis, FAR, [1.0])
    assert kept.of(topsis, FAR) is None
    kept.stop()
    kept._came(topsis, NEAR, [1.0])
    assert kept.of(topsis, NEAR) is None
    assert came == []


def test_too_many_criteria_are_a_problem_that_is_told(desk: Desk, qtbot: QtBot) -> None:
    many = [
        criterion(
            f"c{k}",
            {"type": "attribute", "field": "size"},
            value={"type": "linear", "zero_at": 0, "one_at": 10 + k},
        )
        for k in range(23)
    ]
    found = scored(model(*many, **TOPSIS), points([(0, 0), (1, 1)], id=["a", "b"], size=[1.0, 2.0]))
    told: list[str] = []
    kept = SitePoints(desk, lambda: told.append(kept.problem))
    kept.ask(found, 0)
    qtbot.waitUntil(lambda: bool(told))
    assert "23" in told[0]
    kept.forget()
    assert kept.problem == ""
