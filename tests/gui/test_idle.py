# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Many changes are answered once."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import QObject

from plugin.gui.idle import once_quiet


def test_what_is_started_often_is_done_once(qtbot: QtBot) -> None:
    parent = QObject()
    done: list[int] = []
    timer = once_quiet(parent, lambda: done.append(1))
    for _ in range(3):
        timer.start()
    assert done == []
    qtbot.waitUntil(lambda: done == [1])
    qtbot.wait(20)
    assert done == [1]


def test_it_waits_as_long_as_it_is_told(qtbot: QtBot) -> None:
    parent = QObject()
    timer = once_quiet(parent, lambda: None, 250)
    assert timer.interval() == 250
    assert not timer.isActive()
