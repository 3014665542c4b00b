# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done with features, and what is said when it cannot."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest
from qgis.core import Qgis

from plugin.gui.assets.actions import AssetActions
from plugin.gui.assets.watch import AssetWatch
from plugin.gui.desk import Desk
from plugin.studies.asset_themes import THEMES
from tests.gui.frame import kept, open_plan, own_copy


@pytest.fixture
def plan(desk: Desk, ulsan_plan: Path, tmp_path: Path) -> Path:
    path = own_copy(ulsan_plan, tmp_path)
    open_plan(desk, path)
    return path


@pytest.fixture
def watch(desk: Desk, plan: Path) -> AssetWatch:
    return kept(desk, AssetWatch(desk.state, THEMES["power"]))


@pytest.fixture
def actions(desk: Desk, watch: AssetWatch) -> AssetActions:
    return AssetActions(desk, watch)


def one_of_each(watch: AssetWatch) -> np.ndarray:
    rows = np.zeros(watch.columns.count, dtype=bool)
    for name in ("power_plant", "substation"):
        rows[np.flatnonzero(watch.columns.of_layer(name))[0]] = True
    return rows


def statuses(watch: AssetWatch, rows: np.ndarray) -> list[str]:
    watch.settle()
    return [watch.columns.word("status").at(row) for row in np.flatnonzero(rows)]


def test_a_status_changes_in_all_layers_each_by_one_command(
    actions: AssetActions, watch: AssetWatch, desk: Desk
) -> None:
    ids = set(watch.columns.text("id")[one_of_each(watch)])
    actions.set_status(one_of_each(watch), "proposed")
    watch.settle()
    rows = np.array([text in ids for text in watch.columns.text("id")])
    assert statuses(watch, rows) == ["proposed", "proposed"]
    for name in ("power_plant", "substation"):
        assert watch.layers[name].undoStack().count() == 1
        assert watch.layers[name].undoStack().undoText() == "Status: proposed"
    assert not watch.layers["power_line"].isEditable()
    assert desk.iface.active_layer is watch.layers["power_plant"]
    assert "2 features are now “proposed”" in desk.notifier.messages[-1][0]
    for name in ("power_plant", "substation"):
        watch.layers[name].undoStack().undo()
    watch.settle()
    rows = np.array([text in ids for text in watch.columns.text("id")])
    assert "proposed" not in statuses(watch, rows)


def test_one_layer_that_cannot_be_edited_keeps_all_as_they_are(
    actions: AssetActions, watch: AssetWatch, desk: Desk
) -> None:
    rows = one_of_each(watch)
    before = statuses(watch, rows)
    watch.layers["substation"].setReadOnly(True)
    actions.set_status(rows, "proposed")
    (text, level) = desk.notifier.messages[-1]
    assert level == Qgis.MessageLevel.Critical
    assert "read-only" in text
    assert statuses(watch, rows) == before
    assert all(not layer.isModified() for layer in watch.layers.values())


def test_a_locked_plan_is_told_and_nothing_changes(
    actions: AssetActions, watch: AssetWatch, desk: Desk, plan: Path
) -> None:
    other = sqlite3.connect(plan, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    actions.set_status(one_of_each(watch), "proposed")
    actions.add("substation")
    actions.open_form(0, to_edit=True)
    other.execute("ROLLBACK")
    other.close()
    assert ["locked" in text for text, _ in desk.notifier.messages] == [True] * 3
    assert not any(layer.isEditable() for layer in watch.layers.values())
    assert desk.iface.forms == []
    assert desk.iface.active_layer is None


def test_a_change_that_the_check_objects_to_is_told(
    actions: AssetActions, watch: AssetWatch, desk: Desk
) -> None:
    layer = watch.layers["substation"]
    fid = int(watch.columns.fids[watch.columns.of_layer("substation")][0])
    layer.startEditing()
    layer.changeAttributeValue(fid, layer.fields().lookupField("kind"), "castle")
    rows = watch.columns.of_layer("substation") & (watch.columns.fids == fid)
    actions.set_status(rows, "planned")
    (text, level) = desk.notifier.messages[-1]
    assert level == Qgis.MessageLevel.Warning
    assert "castle" in text


def test_adding_starts_qgiss_own_tool_on_the_layer(
    actions: AssetActions, watch: AssetWatch, desk: Desk
) -> None:
    started: list[bool] = []
    desk.iface.add_action.triggered.connect(started.append)
    actions.add("power_line")
    assert started == [False]
    assert desk.iface.active_layer is watch.layers["power_line"]
    assert watch.layers["power_line"].isEditable()
    assert "Transmission lines" in desk.notifier.messages[-1][0]


def test_a_form_opens_for_reading_and_for_editing(
    actions: AssetActions, watch: AssetWatch, desk: Desk
) -> None:
    actions.open_form(0)
    actions.open_form(0, to_edit=True)
    assert [editable for _, _, editable in desk.iface.forms] == [False, True]
    assert desk.iface.forms[0][1].id() == watch.columns.fids[0]


def test_a_feature_that_is_gone_has_no_form(actions: AssetActions, watch: AssetWatch, desk: Desk) -> None:
    layer = watch.layer_of(0)
    layer.startEditing()
    layer.deleteFeature(int(watch.columns.fids[0]))
    actions.open_form(0)
    assert desk.iface.forms == []
    layer.rollBack()


def test_the_map_goes_to_the_selected_features_of_all_layers(
    actions: AssetActions, watch: AssetWatch, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    flashed: list[tuple[str, list[int]]] = []
    desk.canvas.resize(300, 300)
    monkeypatch.setattr(
        desk.canvas, "flashFeatureIds", lambda layer, fids: flashed.append((layer.id(), fids))
    )
    rows = one_of_each(watch)
    watch.select(rows)
    actions.zoom()
    extent = desk.canvas.extent()
    for x, y in zip(watch.columns.x[rows], watch.columns.y[rows], strict=True):
        assert extent.contains(x, y)
    assert extent.width() < 500_000
    actions.flash()
    assert [layer for layer, _ in flashed] == [watch.layers[n].id() for n in ("power_plant", "substation")]


def test_undo_is_named_for_each_of_several_layers(
    actions: AssetActions, watch: AssetWatch, desk: Desk
) -> None:
    actions.set_status(one_of_each(watch), "proposed")
    assert "each of the layers: Power plants, Substations" in desk.notifier.messages[-1][0]


def test_a_status_that_is_there_already_starts_no_editing(
    actions: AssetActions, watch: AssetWatch, desk: Desk
) -> None:
    status = watch.columns.word("status")
    row = np.flatnonzero(watch.columns.of_layer("substation"))[0]
    actions.set_status(np.arange(watch.columns.count) == row, status.at(row))
    assert "Nothing changed" in desk.notifier.messages[-1][0]
    assert not watch.layers["substation"].isEditable()
    assert desk.iface.active_layer is None


def test_nothing_selected_changes_nothing(actions: AssetActions, watch: AssetWatch, desk: Desk) -> None:
    actions.set_status(np.zeros(watch.columns.count, dtype=bool), "planned")
    assert desk.notifier.messages == []
    assert not any(layer.isEditable() for layer in watch.layers.values())
