# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Writing one more criterion: only what its measure needs is asked, and what cannot be is said."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QWidget

from plugin.core.siting.model import SitingModel
from plugin.core.siting.model_document import MEASURES
from plugin.gui.widgets.criterion_dialog import _MEASURES, _ROWS, CriterionDialog

FIELDS = {"": ["id", "size_ha"], "substation": ["id", "voltage_kv", "headroom_mw"]}
_OPTIONAL = {"max_distance_km", "band"}


@pytest.fixture
def dialog(qtbot: Any, near_and_large: SitingModel) -> CriterionDialog:
    made = CriterionDialog(near_and_large, "en", FIELDS)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(dialog: CriterionDialog, measure: str, layer: str = "") -> None:
    dialog.measure.setCurrentIndex(dialog.measure.findData(measure))
    if layer:
        dialog.layer.setCurrentIndex(dialog.layer.findData(layer))


def press_ok(dialog: CriterionDialog, qtbot: Any) -> None:
    qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


def test_every_measure_is_offered() -> None:
    assert set(_MEASURES) == set(MEASURES)


@pytest.mark.parametrize("kind", MEASURES)
def test_only_what_a_measure_needs_is_asked(dialog: CriterionDialog, kind: str) -> None:
    choose(dialog, kind)
    shown = {row for row in _ROWS if getattr(dialog, row).isVisible()}
    assert shown == set(MEASURES[kind]) - _OPTIONAL


def test_rows_that_are_not_asked_for_leave_no_gap(dialog: CriterionDialog, qtbot: Any) -> None:
    choose(dialog, "grid_connection_cost")
    qtbot.waitUntil(lambda: dialog.demand_mw.y() > dialog.layer.y())

    def gap(upper: QWidget, lower: QWidget) -> int:
        return lower.y() - upper.geometry().bottom()

    qtbot.waitUntil(lambda: gap(dialog.layer, dialog.demand_mw) == gap(dialog.group, dialog.measure))


def test_a_criterion_is_added_to_a_group_that_is_there(dialog: CriterionDialog, qtbot: Any) -> None:
    qtbot.keyClicks(dialog.title, "Near 345 kV")
    choose(dialog, "nearest_distance", "substation")
    dialog.where.setText('"voltage_kv" = 345')
    press_ok(dialog, qtbot)
    added = dialog.grown.criterion(dialog.new_id)
    assert added.title.en == "Near 345 kV"
    assert added.group == "all"
    assert (added.measure.layer, added.measure.where) == ("substation", '"voltage_kv" = 345')
    assert added.unit == "km"


def test_fields_are_those_of_the_layer_or_of_the_sites(dialog: CriterionDialog) -> None:
    choose(dialog, "sum_within", "substation")
    assert [dialog.field.itemText(k) for k in range(dialog.field.count())] == FIELDS["substation"]
    choose(dialog, "attribute")
    assert [dialog.field.itemText(k) for k in range(dialog.field.count())] == FIELDS[""]


def test_a_measure_of_power_asks_for_a_demand_and_knows_substations_only(
    dialog: CriterionDialog, qtbot: Any
) -> None:
    dialog.title.setText("Years to power")
    choose(dialog, "time_to_power")
    assert [dialog.layer.itemData(k) for k in range(dialog.layer.count())] == ["substation"]
    assert [dialog.field.itemText(k) for k in range(dialog.field.count())] == FIELDS[""]
    dialog.field.setCurrentText("")
    dialog.demand_mw.setValue(40)
    dialog.demand_basis.setCurrentIndex(2)
    dialog.from_year.setValue(2028)
    press_ok(dialog, qtbot)
    measure = dialog.grown.criterion(dialog.new_id).measure
    assert (measure.demand_mw, measure.demand_basis, measure.from_year, measure.field) == (
        40,
        "grid",
        2028,
        "",
    )
    assert dialog.grown.criterion(dialog.new_id).unit == "years"


def test_rasters_are_offered_for_a_statistic_of_a_raster(dialog: CriterionDialog) -> None:
    choose(dialog, "raster_statistic")
    offered = {dialog.layer.itemData(k) for k in range(dialog.layer.count())}
    assert "slope" in offered
    assert "substation" not in offered


def test_what_is_missing_is_said_and_the_dialog_stays(dialog: CriterionDialog, qtbot: Any) -> None:
    press_ok(dialog, qtbot)
    assert "no title" in dialog.note.text()
    assert dialog.isVisible()
    dialog.title.setText("Sum")
    choose(dialog, "sum_within", "substation")
    dialog.field.setCurrentText("")
    press_ok(dialog, qtbot)
    assert "field" in dialog.note.text()
    assert dialog.new_id == ""
