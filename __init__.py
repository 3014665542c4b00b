# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""AI Region Planner: regional planning of AI infrastructure in QGIS."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """Return the plugin; ``iface`` is None under qgis_process."""
    from .plugin.main import AiRegionPlanner

    return AiRegionPlanner(iface)
