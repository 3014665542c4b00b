# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of all docks; what a panel imports is loaded when it is first shown."""

from __future__ import annotations

from ...errors import mark
from ..desk import Desk, Panel
from ..dock_manager import DockSpec


def _siting(desk: Desk) -> Panel:
    from .siting_dock import SitingDock

    return SitingDock(desk)


def _inspector(desk: Desk) -> Panel:
    from .inspector_dock import InspectorPanel

    return InspectorPanel(desk)


DOCKS: tuple[DockSpec, ...] = (
    DockSpec("siting", mark("Siting"), "scoresites.svg", _siting),
    DockSpec("inspector", mark("Why here?"), "inspector.svg", _inspector),
)
