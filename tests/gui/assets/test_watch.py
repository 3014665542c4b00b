# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns follow the layers: edits, undo, rollback, commit, selection, and layers that vanish."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from plugin.gui.assets.watch import AssetWatch
from plugin.gui.desk import Desk
from plugin.studies.asset_themes import THEMES
from tests.gui.frame import kept, open_plan, own_copy


@pytest.fixture
def watch(desk: Desk, ulsan_plan: Path, tmp_path: Path, qtbot: QtBot) -> AssetWatch:
    open_plan(desk, own_copy(ulsan_plan, tmp_path))
    return kept(desk, AssetWatch(desk.state, THEMES["power"]))


def row_of(watch: AssetWatch, layer: str, fid: int) -> int:
    return int(np.flatnonzero(watch.columns.of_layer(layer) & (watch.columns.fids == fid))[0])


def test_all_layers_of_the_theme_are_there(watch: AssetWatch) -> None:
    assert set(watch.columns.layers) == set(watch.layers) == {"power_plant", "substation", "power_line"}
    assert watch.missing == ()
    assert watch.columns.count == sum(layer.featureCount() for layer in watch.layers.values())


def test_a_changed_value_is_seen_after_one_signal(watch: AssetWatch, qtbot: QtBot) -> None:
    layer = watch.layers["substation"]
    fid = int(watch.columns.fids[watch.columns.of_layer("substation")][0])
    layer.startEditing()
    changes: list[int] = []
    watch.changed.connect(lambda: changes.append(1))
    with qtbot.waitSignal(watch.changed):
        layer.changeAttributeValue(fid, layer.fields().lookupField("name"), "Renamed")
        layer.changeAttributeValue(fid, layer.fields().lookupField("voltage_kv"), 765.0)
    row = row_of(watch, "substation", fid)
    assert watch.columns.text("name")[row] == "Renamed"
    assert watch.columns.number("voltage_kv")[row] == 765.0
    assert changes == [1]
    with qtbot.waitSignal(watch.changed):
        layer.undoStack().undo()
    assert watch.columns.number("voltage_kv")[row_of(watch, "substation", fid)] != 765.0


def test_an_added_feature_is_there_and_keeps_its_place_after_the_commit(
    watch: AssetWatch, qtbot: QtBot
) -> None:
    layer, before = watch.layers["substation"], watch.columns.count
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    for name, value in (("id", "new"), ("name", "New"), ("kind", "substation"), ("status", "planned")):
        feature[name] = value
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(1_150_000, 1_720_000)))
    with qtbot.waitSignal(watch.changed):
        assert layer.addFeature(feature)
    assert watch.columns.count == before + 1
    assert watch.columns.fids.min() < 0
    with qtbot.waitSignal(watch.changed):
        assert layer.commitChanges(), layer.commitErrors()
    assert watch.columns.count == before + 1
    assert watch.columns.fids.min() > 0
    assert "new" in watch.columns.text("id").tolist()


def test_deleted_features_go_and_come_back_with_the_rollback(watch: AssetWatch, qtbot: QtBot) -> None:
    layer, before = watch.layers["substation"], watch.columns.count
    fids = watch.columns.fids[watch.columns.of_layer("substation")][:2].tolist()
    layer.startEditing()
    with qtbot.waitSignal(watch.changed):
        layer.deleteFeatures(fids)
    assert watch.columns.count == before - 2
    with qtbot.waitSignal(watch.changed):
        layer.rollBack()
    assert watch.columns.count == before


def test_a_moved_feature_has_its_new_place(watch: AssetWatch, qtbot: QtBot) -> None:
    layer = watch.layers["substation"]
    fid = int(watch.columns.fids[watch.columns.of_layer("substation")][0])
    layer.startEditing()
    with qtbot.waitSignal(watch.changed):
        layer.changeGeometry(fid, QgsGeometry.fromPointXY(QgsPointXY(1.0, 2.0)))
    row = row_of(watch, "substation", fid)
    assert (watch.columns.x[row], watch.columns.y[row]) == (1.0, 2.0)


def test_many_edits_at_once_are_read_in_one_go(
    watch: AssetWatch, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plugin.gui.assets.watch._FEW", 1)
    layer = watch.layers["substation"]
    place = layer.fields().lookupField("name")
    layer.startEditing()
    with qtbot.waitSignal(watch.changed):
        for fid in watch.columns.fids[watch.columns.of_layer("substation")].tolist():
            layer.changeAttributeValue(fid, place, "Same")
    names = watch.columns.text("name")[watch.columns.of_layer("substation")]
    assert set(names) == {"Same"}


def test_a_subset_of_a_layer_is_followed(watch: AssetWatch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.changed):
        watch.layers["substation"].setSubsetString('"voltage_kv" = 345')
    assert set(watch.columns.number("voltage_kv")[watch.columns.of_layer("substation")]) == {345.0}


def test_a_layer_that_is_removed_takes_its_rows_along(watch: AssetWatch, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignals([watch.layers_changed, watch.changed]):
        desk.project.removeMapLayer(watch.layers["substation"].id())
    assert watch.missing == ("substation",)
    assert not watch.columns.of_layer("substation").any()
    assert watch.columns.count > 0


def test_a_layer_that_is_edited_may_be_removed_before_the_edit_was_read(
    watch: AssetWatch, desk: Desk
) -> None:
    layer = watch.layers["substation"]
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("name"), "x")
    desk.project.removeMapLayer(layer.id())
    watch.settle()
    assert watch.missing == ("substation",)


def test_another_project_takes_everything_along(watch: AssetWatch, desk: Desk) -> None:
    desk.project.clear()
    desk.state.settle()
    assert watch.columns.count == 0
    assert dict(watch.layers) == {}


def test_rows_are_selected_in_their_layers_and_told_once(watch: AssetWatch) -> None:
    told: list[int] = []
    watch.selected.connect(lambda: told.append(1))
    rows = np.zeros(watch.columns.count, dtype=bool)
    rows[[0, -1]] = True
    watch.select(rows)
    assert told == [1]
    assert watch.selection().tolist() == rows.tolist()
    assert sum(layer.selectedFeatureCount() for layer in watch.layers.values()) == 2
    watch.select(np.zeros(watch.columns.count, dtype=bool))
    assert not watch.selection().any()


def test_a_selection_in_the_map_is_told(watch: AssetWatch, qtbot: QtBot) -> None:
    fid = int(watch.columns.fids[watch.columns.of_layer("power_plant")][0])
    with qtbot.waitSignal(watch.selected):
        watch.layers["power_plant"].selectByIds([fid])
    assert np.flatnonzero(watch.selection()).tolist() == [row_of(watch, "power_plant", fid)]


def test_rows_know_their_layer_and_feature(watch: AssetWatch) -> None:
    row = row_of(watch, "power_plant", 1)
    assert watch.layer_of(row) is watch.layers["power_plant"]
    assert watch.feature(row)["id"] == watch.columns.text("id")[row]


def test_nobody_listens_after_the_end(desk: Desk, ulsan_plan: Path) -> None:
    open_plan(desk, ulsan_plan)
    layer = desk.state.layers["substation"]
    signals = (layer.selectionChanged, layer.featureAdded, layer.afterRollBack)
    before = [layer.receivers(signal) for signal in signals]
    watch = AssetWatch(desk.state, THEMES["power"])
    assert [layer.receivers(signal) for signal in signals] == [count + 1 for count in before]
    watch.stop()
    assert [layer.receivers(signal) for signal in signals] == before
