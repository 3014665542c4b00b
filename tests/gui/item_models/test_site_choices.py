# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of the best sites."""

from __future__ import annotations

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from plugin.gui.item_models import site_choices
from plugin.gui.item_models.site_choices import SiteChoices
from tests.gui.few_sites import FAR, NEAR, SMALL, few_scored, sites_layer
from tests.gui.frame import spoken


def texts(model: SiteChoices) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_best_come_first_and_excluded_ones_only_when_chosen(
    qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    model, found = SiteChoices(), few_scored(sites_layer())
    with spoken("en"):
        model.show(found, None, "en")
        assert texts(model) == ["1. Near <b>: 82.5", "2. Far: 42.5"]
        assert model.place_of(None) == model.place_of(SMALL) == -1
        model.show(found, SMALL, "en")
        assert texts(model)[2:] == ["Small: excluded"]
        assert (model.place_of(SMALL), model.row_at(2)) == (2, SMALL)
        assert model.row_at(-1) is None
        qtmodeltester.check(model, force_py=True)
        model.show(None, None, "en")
        assert texts(model) == []


def test_names_are_in_the_language_asked_for(qtbot: QtBot) -> None:
    model = SiteChoices()
    with spoken("ko"):
        model.show(few_scored(sites_layer()), None, "ko")
        assert texts(model)[1] == "2위 먼 곳: 42.5점"


def test_only_so_many_are_listed(qtbot: QtBot, monkeypatch: object) -> None:
    monkeypatch.setattr(site_choices, "MOST_LISTED", 1)
    model, found = SiteChoices(), few_scored(sites_layer())
    model.show(found, None, "en")
    assert model.rowCount() == 1
    model.show(found, FAR, "en")
    assert model.rowCount() == 2


def test_neighbours_in_the_ranking(qtbot: QtBot) -> None:
    model = SiteChoices()
    assert model.neighbour(None, 1) is None
    model.show(few_scored(sites_layer()), None, "en")
    assert model.neighbour(NEAR, 1) == FAR
    assert model.neighbour(FAR, -1) == NEAR
    assert model.neighbour(FAR, 1) is None
    assert model.neighbour(NEAR, -1) is None
    # From a site without rank to the best one.
    assert model.neighbour(SMALL, 1) == NEAR
