# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Waiting until nothing happens, so that many changes are answered once."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QTimer


def once_quiet(parent: QObject, then: Callable[[], object], milliseconds: int = 0) -> QTimer:
    """Return a timer that does something once, when it was last started so long ago; 0: when the window is idle."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
