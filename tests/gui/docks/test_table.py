# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of docks: each makes its panel, and loads it no earlier."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtGui import QIcon

from plugin.gui.desk import Desk, Panel
from plugin.gui.dock_manager import DockSpec
from plugin.gui.docks.table import DOCKS
from plugin.paths import ICONS, ROOT
from tests.gui.frame import kept, open_plan


@pytest.mark.parametrize("spec", DOCKS, ids=lambda spec: spec.name)
def test_each_dock_makes_its_panel_and_has_an_icon(spec: DockSpec, desk: Desk, qtbot: QtBot) -> None:
    panel = spec.make(desk)
    qtbot.addWidget(panel)
    assert isinstance(panel, Panel)
    assert panel.objectName()
    assert not QIcon(str(ICONS / spec.icon)).pixmap(16).isNull()
    panel.stop()


def test_no_name_is_used_twice() -> None:
    names = [spec.name for spec in DOCKS]
    assert len(names) == len(set(names))


def test_no_panel_is_loaded_with_the_table() -> None:
    code = (
        "import sys, plugin.gui.docks.table; docks = 'plugin.gui.docks.'; "
        "sys.exit(any(m.startswith(docks) and m != docks + 'table' for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("theme", ["power", "data_centres", "clusters", "transport"])
def test_an_asset_dock_makes_the_panel_of_its_theme(
    theme: str, desk: Desk, ulsan_plan: Path, qtbot: QtBot
) -> None:
    open_plan(desk, ulsan_plan)
    spec = next(spec for spec in DOCKS if spec.name == theme)
    panel = kept(desk, spec.make(desk))
    qtbot.addWidget(panel)
    assert panel.theme.name == theme
    assert panel.theme.title == spec.title
