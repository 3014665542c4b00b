# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sums are of the whole plan, of what the map shows, or of a region."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsRectangle
from qgis.PyQt.QtWidgets import QComboBox

from plugin.core.assets.columns import AssetColumns
from plugin.gui.assets.scope import VIEW, WHOLE, AssetScope
from plugin.gui.desk import Desk
from plugin.plan.asset_columns import read_columns
from tests.gui.frame import kept, open_plan, speak_language

DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")


@pytest.fixture
def scope(desk: Desk, ulsan_plan: Path, qtbot: QtBot) -> AssetScope:
    open_plan(desk, ulsan_plan)
    combo = QComboBox()
    qtbot.addWidget(combo)
    made = kept(desk, AssetScope(desk, combo))
    made.combo = combo
    return made


@pytest.fixture
def campuses(desk: Desk, scope: AssetScope) -> AssetColumns:
    return read_columns(desk.state.layers["campus"], "campus")


def names(campuses: AssetColumns, rows: np.ndarray) -> set[str]:
    return set(campuses.text("id")[rows])


def test_the_whole_plan_is_everything(scope: AssetScope, campuses: AssetColumns, desk: Desk) -> None:
    assert scope.chosen == WHOLE
    assert scope.rows(campuses, desk.project.crs()).all()


def test_a_region_holds_what_lies_in_it(scope: AssetScope, campuses: AssetColumns, desk: Desk) -> None:
    scope.combo.setCurrentIndex(scope.combo.findText("Gimhae-si"))
    found = names(campuses, scope.rows(campuses, desk.project.crs()))
    assert {"inje_university", "kaya_university_gimhae", "gimhae_college"} <= found
    assert len(found) < campuses.count


def test_the_map_view_holds_what_the_map_shows_in_any_crs(
    scope: AssetScope, campuses: AssetColumns, desk: Desk
) -> None:
    scope.choose(VIEW)
    for crs in (desk.project.crs(), DEGREES):
        box = QgsRectangle(128.86, 35.24, 128.92, 35.27)
        desk.canvas.setDestinationCrs(crs)
        to_map = QgsCoordinateTransform(DEGREES, crs, desk.project)
        desk.canvas.setExtent(to_map.transformBoundingBox(box))
        found = names(campuses, scope.rows(campuses, desk.project.crs()))
        assert {"inje_university", "gimhae_college"} <= found
        assert len(found) < campuses.count


def test_the_map_is_followed_only_while_it_is_asked_for(scope: AssetScope, desk: Desk, qtbot: QtBot) -> None:
    desk.canvas.setDestinationCrs(desk.project.crs())
    with qtbot.assertNotEmitted(scope.changed):
        desk.canvas.setExtent(QgsRectangle(1_100_000, 1_680_000, 1_110_000, 1_690_000))
    with qtbot.waitSignal(scope.changed):
        scope.choose(VIEW)
    with qtbot.waitSignal(scope.changed):
        desk.canvas.setExtent(QgsRectangle(1_110_000, 1_680_000, 1_130_000, 1_690_000))


def test_regions_are_named_in_the_language_of_the_reader_and_the_choice_stays(
    scope: AssetScope, desk: Desk
) -> None:
    scope.combo.setCurrentIndex(scope.combo.findText("Ulsan"))
    before = scope.chosen
    speak_language(desk, "ko")
    scope.offer()
    assert scope.combo.currentText() == "울산광역시"
    assert scope.combo.itemText(0) == "계획 전체"
    assert scope.chosen == before


def test_an_edited_region_is_offered_as_it_is_now(scope: AssetScope, desk: Desk, qtbot: QtBot) -> None:
    layer = desk.state.layers["region"]
    scope.combo.setCurrentIndex(scope.combo.findText("Ulsan"))
    chosen = scope.chosen
    layer.startEditing()
    with qtbot.waitSignal(scope.changed):
        layer.changeAttributeValue(chosen, layer.fields().lookupField("name"), "Ulsan city")
    assert (scope.combo.currentText(), scope.chosen) == ("Ulsan city", chosen)
    with qtbot.waitSignal(scope.changed):
        layer.deleteFeature(chosen)
    assert scope.combo.findText("Ulsan city") < 0
    assert scope.chosen == WHOLE
    layer.rollBack()


def test_without_the_plan_there_are_no_regions_and_all_is_whole(scope: AssetScope, desk: Desk) -> None:
    scope.combo.setCurrentIndex(scope.combo.findText("Ulsan"))
    desk.project.clear()
    desk.state.settle()
    assert scope.combo.count() == 2
    assert scope.chosen == WHOLE
