# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Check boxes of layers and classes are those of QGIS's layer tree, both ways."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsSingleSymbolRenderer, QgsSymbol
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem

from plugin.gui.desk import Desk
from plugin.gui.item_models.legend_items import LegendItems
from tests.gui.frame import kept, open_plan, speak_language

ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def legend(desk: Desk, ulsan_plan: Path, qtbot: QtBot) -> LegendItems:
    open_plan(desk, ulsan_plan)
    made = kept(desk, LegendItems(desk))
    made.set_layers({name: desk.state.layers[name] for name in ("substation", "power_line")})
    return made


def classes(legend: LegendItems, place: int = 0) -> dict[str, QStandardItem]:
    parent = legend.item(place)
    return {parent.child(row).text(): parent.child(row) for row in range(parent.rowCount())}


def node(desk: Desk, name: str):  # noqa: ANN201 - of a type that QGIS chooses
    return desk.project.layerTreeRoot().findLayer(desk.state.layers[name].id())


def test_layers_and_the_classes_that_draw_something_are_listed(legend: LegendItems) -> None:
    assert [legend.item(row).text() for row in range(legend.rowCount())] == [
        "Substations",
        "Transmission lines",
    ]
    found = classes(legend)
    assert {"765 kV", "345 kV", "154 kV", "22.9 kV", "retired or cancelled"} <= set(found)
    # Those that only explain the fill of the others are not.
    assert "existing" not in found
    assert found["345 kV"].checkState() == ON
    assert found["retired or cancelled"].checkState() == OFF


def test_a_class_is_switched_in_the_renderer_and_the_layer_tree_hears_of_it(
    legend: LegendItems, desk: Desk, qtbot: QtBot
) -> None:
    layer = desk.state.layers["substation"]
    desk.project.setDirty(False)
    item = classes(legend)["345 kV"]
    with qtbot.waitSignals([layer.styleChanged, layer.repaintRequested]):
        item.setCheckState(OFF)
    assert not layer.renderer().legendSymbolItemChecked(item.data(Qt.ItemDataRole.UserRole))
    assert desk.iface.tree_view.refreshed == [layer.id()]
    assert desk.project.isDirty()


def test_a_class_switched_elsewhere_is_seen(legend: LegendItems, desk: Desk) -> None:
    layer = desk.state.layers["substation"]
    item = classes(legend)["345 kV"]
    layer.renderer().checkLegendSymbolItem(item.data(Qt.ItemDataRole.UserRole), False)
    layer.emitStyleChanged()
    assert item.checkState() == OFF


def test_a_layer_is_switched_in_the_layer_tree_both_ways(legend: LegendItems, desk: Desk) -> None:
    item = legend.item(0)
    item.setCheckState(OFF)
    assert not node(desk, "substation").itemVisibilityChecked()
    assert node(desk, "power_line").itemVisibilityChecked()
    node(desk, "substation").setItemVisibilityChecked(True)
    assert item.checkState() == ON


def test_a_layer_switched_on_is_visible_though_its_group_was_off(legend: LegendItems, desk: Desk) -> None:
    legend.item(0).setCheckState(OFF)
    node(desk, "substation").parent().setItemVisibilityChecked(False)
    legend.item(0).setCheckState(ON)
    assert node(desk, "substation").isVisible()


def test_another_style_brings_its_own_classes(legend: LegendItems, desk: Desk) -> None:
    layer = desk.state.layers["substation"]
    layer.setRenderer(QgsSingleSymbolRenderer(QgsSymbol.defaultSymbol(layer.geometryType())))
    assert set(classes(legend)) != {"345 kV"}
    assert "345 kV" not in classes(legend)


def test_classes_of_ours_are_named_in_the_language_of_the_reader(legend: LegendItems, desk: Desk) -> None:
    speak_language(desk, "ko")
    legend.fill()
    assert legend.item(0).text() == "변전소"
    assert "폐지·취소" in classes(legend)


def test_layers_that_go_are_forgotten(legend: LegendItems, desk: Desk) -> None:
    layer = desk.state.layers["substation"]
    listening = layer.receivers(layer.styleChanged)
    legend.set_layers({})
    assert legend.rowCount() == 0
    assert layer.receivers(layer.styleChanged) == listening - 1


def test_a_layer_outside_the_tree_cannot_be_switched(legend: LegendItems, desk: Desk) -> None:
    found = node(desk, "substation")
    found.parent().removeChildNode(found)
    legend.refresh()
    assert legend.item(0).checkState() == OFF
    legend.item(0).setCheckState(ON)
    assert node(desk, "substation") is None
