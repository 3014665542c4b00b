# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parameters of each kind of curve can be written, and what cannot be is said."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtTest import QSignalSpy

from plugin.core.siting.curve_shapes import first_curve
from plugin.core.siting.model import ValueFunction
from plugin.core.siting.value_functions import VALUE_FUNCTIONS
from plugin.gui.widgets.curve_parameters import CurveParameters


@pytest.fixture
def parameters(qtbot: Any) -> CurveParameters:
    made = CurveParameters()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("kind", VALUE_FUNCTIONS)
def test_each_kind_shows_all_its_parameters(parameters: CurveParameters, kind: str) -> None:
    parameters.show_curve(first_curve(kind, 1.0, 9.0, rising=True), "km")
    shown = {*parameters.numbers, parameters._table_key} - {""}
    assert shown == set(VALUE_FUNCTIONS[kind].fields)


def test_a_number_changes_the_curve(parameters: CurveParameters) -> None:
    parameters.show_curve(ValueFunction("linear", {"zero_at": 10.0, "one_at": 0.0}), "km")
    changed = QSignalSpy(parameters.changed)
    parameters.numbers["zero_at"].setValue(15.0)
    assert changed[0][0] == ValueFunction("linear", {"zero_at": 15.0, "one_at": 0.0})
    assert parameters.numbers["zero_at"].suffix() == " km"


def test_what_cannot_be_is_said_and_changes_nothing(parameters: CurveParameters) -> None:
    parameters.show_curve(ValueFunction("linear", {"zero_at": 10.0, "one_at": 0.0}), "km")
    changed = QSignalSpy(parameters.changed)
    parameters.numbers["zero_at"].setValue(0.0)
    assert len(changed) == 0
    assert "two different ends" in parameters.note.text()
    assert not parameters.note.isHidden()
    parameters.numbers["zero_at"].setValue(5.0)
    assert parameters.note.isHidden()


def test_points_are_sorted_and_checked(parameters: CurveParameters) -> None:
    parameters.show_curve(ValueFunction("piecewise", {"points": ((0.0, 0.0), (5.0, 1.0))}), "km")
    changed = QSignalSpy(parameters.changed)
    parameters.table.table.item(0, 0).setText("9")
    assert changed[0][0].parameters["points"] == ((5.0, 1.0), (9.0, 0.0))
    parameters.table.table.item(0, 1).setText("7")
    assert len(changed) == 1
    assert not parameters.note.isHidden()
    parameters.table.table.item(0, 1).setText("seven")
    assert "numbers" in parameters.note.text()


def test_names_have_utilities(parameters: CurveParameters) -> None:
    parameters.show_curve(ValueFunction("categorical", {"categories": {"factory": 1.0, "paddy": 0.2}}), "")
    changed = QSignalSpy(parameters.changed)
    parameters.table.table.item(1, 0).setText("forest")
    assert changed[0][0].parameters["categories"] == {"factory": 1.0, "forest": 0.2}


def test_a_half_filled_row_waits(parameters: CurveParameters) -> None:
    parameters.show_curve(ValueFunction("piecewise", {"points": ((0.0, 0.0), (5.0, 1.0))}), "km")
    changed = QSignalSpy(parameters.changed)
    parameters.table.table.item(0, 1).setText("")
    assert len(changed) == 0
    assert parameters.note.isHidden()


def test_widgets_stay_while_the_kind_is_the_same(parameters: CurveParameters) -> None:
    parameters.show_curve(first_curve("linear", 0.0, 1.0, rising=True), "km")
    box = parameters.numbers["zero_at"]
    parameters.show_curve(first_curve("linear", 0.0, 2.0, rising=True), "km")
    assert parameters.numbers["zero_at"] is box
    parameters.show_curve(None, "")
    assert parameters.numbers == {}
