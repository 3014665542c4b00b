# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The asset panels."""

from __future__ import annotations

from pathlib import Path

import pytest

from plugin.gui.docks.assets import AssetPanel
from tests.gui.asset_scene import Scene


@pytest.mark.parametrize("theme", ["power", "data_centres", "clusters", "transport"])
def test_a_panel_opens(theme: str, qtbot, asset_scene: Scene, gimhae_plan: Path) -> None:
    asset_scene.open(gimhae_plan)
    panel = asset_scene.keep(AssetPanel(asset_scene.desk, theme))
    assert panel.assets.rowCount() > 0
