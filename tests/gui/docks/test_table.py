# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of docks: each can be made, and has its icon."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from plugin.gui.desk import Panel
from plugin.gui.dock_manager import DockSpec
from plugin.gui.docks.table import DOCKS
from plugin.paths import ICONS
from tests.gui.inspector_desk import desk_with_map


@pytest.mark.parametrize("spec", DOCKS, ids=lambda spec: spec.name)
def test_every_dock_can_be_made_and_has_its_icon(spec: DockSpec, qtbot: QtBot) -> None:
    assert (ICONS / spec.icon).is_file()
    with desk_with_map() as desk:
        panel = spec.make(desk)
        qtbot.addWidget(panel)
        assert isinstance(panel, Panel)
        panel.stop()


def test_no_name_is_used_twice() -> None:
    names = [spec.name for spec in DOCKS]
    assert len(names) == len(set(names))
    assert "inspector" in names
