# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that change after they were looked at are named, once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from qgis.core import QgsFeature, QgsVectorLayer

from plugin.gui.siting.layer_watch import LayerWatch
from tests.studies.hand_made import points


@pytest.fixture
def layer() -> QgsVectorLayer:
    return points([(0.0, 0.0), (1.0, 1.0)], id=["a", "b"])


def edited(layer: QgsVectorLayer) -> None:
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 0, "z")


def filtered(layer: QgsVectorLayer) -> None:
    layer.setSubsetString("\"id\" = 'a'")


def grown(layer: QgsVectorLayer) -> None:
    layer.startEditing()
    layer.addFeature(QgsFeature(layer.fields()))


@pytest.mark.parametrize("change", [edited, filtered, grown])
def test_a_change_is_noted_and_told_once(layer: QgsVectorLayer, change: Callable[..., None]) -> None:
    told: list[int] = []
    watch = LayerWatch(lambda: told.append(1))
    watch.look_at({"things": layer})
    assert watch.changed == set()
    change(layer)
    change(layer)
    assert watch.changed == {"things"}
    assert told == [1]
    watch.stop()


def test_a_rollback_is_a_change(layer: QgsVectorLayer) -> None:
    edited(layer)
    watch = LayerWatch(lambda: None)
    watch.look_at({"things": layer})
    layer.rollBack()
    assert watch.changed == {"things"}
    watch.stop()


def test_a_reload_is_a_change_only_when_it_brings_something_new(layer: QgsVectorLayer) -> None:
    watch = LayerWatch(lambda: None)
    watch.look_at({"things": layer})
    layer.dataProvider().dataChanged.emit()
    assert watch.changed == set()
    layer.dataProvider().deleteFeatures([next(layer.getFeatures()).id()])
    layer.dataProvider().dataChanged.emit()
    assert watch.changed == {"things"}
    watch.stop()


def test_looking_again_forgets_what_changed(layer: QgsVectorLayer) -> None:
    watch = LayerWatch(lambda: None)
    watch.look_at({"things": layer})
    edited(layer)
    watch.look_at({"things": layer})
    assert watch.changed == set()
    watch.stop()


def test_nothing_is_told_after_the_end(layer: QgsVectorLayer) -> None:
    told: list[int] = []
    watch = LayerWatch(lambda: told.append(1))
    watch.look_at({"things": layer})
    watch.stop()
    edited(layer)
    assert told == []
    assert watch.changed == set()
