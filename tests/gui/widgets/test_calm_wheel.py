# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The wheel changes only what has the focus."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QSpinBox

from plugin.gui.widgets.calm_wheel import CalmWheel
from tests.gui.wheel import turn_wheel


def test_the_wheel_changes_only_what_has_the_focus(qtbot: Any) -> None:
    box = QSpinBox()
    qtbot.addWidget(box)
    calm = CalmWheel(box)
    calm.hold(box)
    assert not turn_wheel(box)
    assert not box.hasFocus()
    assert box.value() == 0
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    box.setFocus()
    assert turn_wheel(box)
    assert box.value() == 1
