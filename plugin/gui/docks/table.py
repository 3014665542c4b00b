# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of all docks; what a panel imports is loaded when it is first shown."""

from __future__ import annotations

from ..dock_manager import DockSpec

DOCKS: tuple[DockSpec, ...] = ()
