# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The watch on edits: one word for many changes, none after it stopped, layers may vanish."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from plugin.gui.edit_watch import EditWatch
from tests.studies.hand_made import layer

SQUARE = "MultiPolygon(((0 0, 9 0, 9 9, 0 0)))"


@pytest.fixture
def areas() -> QgsVectorLayer:
    made = layer("MultiPolygon", [(SQUARE, {"id": "a"}), (SQUARE, {"id": "b"})])
    made.startEditing()
    return made


@pytest.fixture
def watch(areas: QgsVectorLayer) -> EditWatch:
    made = EditWatch()
    made.watch({"areas": areas})
    made.take()
    return made


def add(areas: QgsVectorLayer) -> None:
    areas.addFeature(QgsFeature(areas.fields()))


def undo(areas: QgsVectorLayer) -> None:
    areas.undoStack().undo()


EDITS: dict[str, Callable[[QgsVectorLayer], Any]] = {
    "add": add,
    "change a value": lambda areas: areas.changeAttributeValue(1, 0, "c"),
    "change a geometry": lambda areas: areas.changeGeometry(1, QgsGeometry()),
    "delete": lambda areas: areas.deleteFeature(1),
    "commit": lambda areas: areas.commitChanges(False),
    "roll back": lambda areas: areas.rollBack(),
    "filter": lambda areas: areas.rollBack() and areas.setSubsetString("\"id\" = 'a'"),
    "read-only": lambda areas: areas.rollBack() and areas.setReadOnly(True),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=list(EDITS))
def test_each_edit_is_told_once(
    edit: Callable[[QgsVectorLayer], Any], watch: EditWatch, areas: QgsVectorLayer, qtbot: Any
) -> None:
    heard: list[None] = []
    watch.changed.connect(lambda: heard.append(None))
    with qtbot.waitSignal(watch.changed):
        edit(areas)
    QCoreApplication.processEvents()
    assert len(heard) == 1


def test_undo_and_redo_are_told(watch: EditWatch, areas: QgsVectorLayer, qtbot: Any) -> None:
    with qtbot.waitSignal(watch.changed):
        areas.deleteFeature(1)
    with qtbot.waitSignal(watch.changed):
        areas.undoStack().undo()
    with qtbot.waitSignal(watch.changed):
        areas.undoStack().redo()


def test_after_it_stopped_nothing_is_told(watch: EditWatch, areas: QgsVectorLayer, qtbot: Any) -> None:
    areas.deleteFeature(1)
    watch.stop()
    areas.deleteFeature(2)
    with qtbot.assertNotEmitted(watch.changed, wait=20):
        pass


def test_other_layers_take_the_place_of_those_before(
    watch: EditWatch, areas: QgsVectorLayer, qtbot: Any
) -> None:
    other = layer("MultiPolygon", [(SQUARE, {"id": "z"})])
    watch.watch({"other": other})
    watch.take()
    with qtbot.assertNotEmitted(watch.changed, wait=20):
        areas.deleteFeature(1)
    other.startEditing()
    with qtbot.waitSignal(watch.changed):
        other.deleteFeature(1)


def test_a_layer_that_is_gone_is_no_trouble(watch: EditWatch, qtbot: Any) -> None:
    from qgis.PyQt import sip

    gone = layer("MultiPolygon", [(SQUARE, {"id": "z"})])
    watch.watch({"gone": gone})
    sip.delete(gone)
    watch.stop()


def test_it_knows_which_features_were_touched(watch: EditWatch, areas: QgsVectorLayer) -> None:
    areas.changeAttributeValue(1, 0, "c")
    areas.deleteFeature(2)
    assert watch.take() == {"areas": {1, 2}}
    assert watch.take() == {}
    areas.changeAttributeValue(1, 0, "d")
    areas.rollBack()
    assert watch.take() == {"areas": None}


def test_what_was_touched_before_other_layers_came_is_kept(watch: EditWatch, areas: QgsVectorLayer) -> None:
    areas.deleteFeature(1)
    watch.watch({"areas": areas, "other": layer("MultiPolygon", [(SQUARE, {"id": "z"})])})
    assert watch.take() == {"areas": {1}, "other": None}


def test_a_refreshed_map_changes_nothing_and_a_reload_what_was_stored(
    watch: EditWatch, areas: QgsVectorLayer, qtbot: Any
) -> None:
    with qtbot.assertNotEmitted(watch.changed, wait=20):
        areas.dataChanged.emit()
    assert watch.take() == {}
    areas.rollBack()
    watch.take()
    areas.dataProvider().addFeatures([QgsFeature(areas.fields())])
    with qtbot.waitSignal(watch.changed):
        areas.dataChanged.emit()
    assert watch.take() == {"areas": None}
