# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A weight as slider and number."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QSignalSpy

from plugin.gui.widgets.weight_editor import WeightEditor
from tests.gui.wheel import turn_wheel


@pytest.fixture
def editor(qtbot: Any) -> WeightEditor:
    made = WeightEditor("Slope")
    qtbot.addWidget(made)
    made.show_weight(7.5)
    return made


def test_showing_a_weight_tells_nothing(editor: WeightEditor) -> None:
    changed = QSignalSpy(editor.changed)
    editor.show_weight(12.5)
    assert (editor.slider.value(), editor.number.value()) == (12, 12.5)
    assert len(changed) == 0


def test_the_number_follows_the_slider(editor: WeightEditor, qtbot: Any) -> None:
    changed = QSignalSpy(editor.changed)
    qtbot.keyClick(editor.slider, Qt.Key.Key_Right)
    assert editor.number.value() == editor.slider.value() == 9
    assert [given[0] for given in changed] == [9.0]


def test_the_slider_follows_the_number_and_keeps_its_decimals(editor: WeightEditor, qtbot: Any) -> None:
    changed, settled = QSignalSpy(editor.changed), QSignalSpy(editor.settled)
    editor.number.selectAll()
    qtbot.keyClicks(editor.number, "20.4")
    assert len(changed) == 0, "a number counts when it is finished"
    qtbot.keyClick(editor.number, Qt.Key.Key_Return)
    assert [given[0] for given in changed] == [20.4]
    assert (editor.slider.value(), editor.number.value()) == (20, 20.4)
    assert len(settled) == 1


def test_a_weight_larger_than_the_slider_can_be_typed(editor: WeightEditor, qtbot: Any) -> None:
    editor.number.selectAll()
    qtbot.keyClicks(editor.number, "250")
    qtbot.keyClick(editor.number, Qt.Key.Key_Return)
    assert editor.number.value() == 250.0
    assert editor.slider.value() == editor.slider.maximum()


def test_no_weight_is_zero(editor: WeightEditor) -> None:
    editor.slider.setValue(-5)
    assert editor.slider.value() == 1
    assert editor.number.minimum() > 0


def test_both_parts_say_whose_weight_it_is(editor: WeightEditor) -> None:
    assert editor.slider.accessibleName() == editor.number.accessibleName() == "Weight of Slope"


def test_the_wheel_that_scrolls_past_changes_no_weight(editor: WeightEditor) -> None:
    changed = QSignalSpy(editor.changed)
    assert not turn_wheel(editor.slider)
    assert not turn_wheel(editor.number)
    assert len(changed) == 0


def test_a_gesture_with_keys_is_over_after_a_while(editor: WeightEditor, qtbot: Any) -> None:
    settled = QSignalSpy(editor.settled)
    qtbot.keyClick(editor.slider, Qt.Key.Key_Right)
    qtbot.keyClick(editor.slider, Qt.Key.Key_Right)
    assert len(settled) == 0
    qtbot.waitUntil(lambda: len(settled) == 1)


def test_pulling_the_slider_is_a_gesture_of_its_own(editor: WeightEditor, qtbot: Any) -> None:
    settled = QSignalSpy(editor.settled)
    qtbot.keyClick(editor.slider, Qt.Key.Key_Right)
    editor.slider.setSliderDown(True)
    assert len(settled) == 1
    editor.slider.setSliderPosition(50)
    assert not editor._idle.isActive(), "people may hold it still"
    editor.slider.setSliderDown(False)
    assert len(settled) == 2
