# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Each dock has a name of its own, an icon, and a panel that can be made."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtGui import QIcon

from plugin.gui.dock_manager import DockSpec
from plugin.gui.docks.table import DOCKS
from plugin.paths import ICONS
from tests.gui.asset_scene import Scene


def test_names_are_given_once() -> None:
    names = [spec.name for spec in DOCKS]
    assert len(names) == len(set(names))
    assert {"power", "data_centres", "clusters", "transport"} <= set(names)


@pytest.mark.parametrize("spec", DOCKS, ids=lambda spec: spec.name)
def test_each_icon_is_there(spec: DockSpec) -> None:
    assert (ICONS / spec.icon).is_file()
    assert not QIcon(str(ICONS / spec.icon)).pixmap(24).isNull()


@pytest.mark.parametrize("theme", ["power", "data_centres", "clusters", "transport"])
def test_an_asset_dock_makes_the_panel_of_its_theme(
    theme: str, asset_scene: Scene, ulsan_plan: Path, qtbot: QtBot
) -> None:
    asset_scene.open(ulsan_plan)
    spec = next(spec for spec in DOCKS if spec.name == theme)
    panel = asset_scene.keep(spec.make(asset_scene.desk))
    qtbot.addWidget(panel)
    assert panel.theme.name == theme
    assert panel.theme.title == spec.title
