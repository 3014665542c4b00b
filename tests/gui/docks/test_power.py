# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel of the power grid has a page for facilities and one for the study of the grid."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from plugin.gui.desk import Desk
from plugin.gui.docks.power import PowerPanel
from plugin.gui.power.session import Stage
from plugin.paths import ROOT
from tests.gui.frame import kept, open_plan, own_copy, speak_language
from tests.gui.made_grid import choose_case

Until = Callable[..., None]


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> PowerPanel:
    made = kept(desk, PowerPanel(desk))
    qtbot.addWidget(made)
    return made


def test_it_has_the_assets_and_the_study(
    panel: PowerPanel, desk: Desk, gimhae_plan: Path, tmp_path: Path
) -> None:
    open_plan(desk, own_copy(gimhae_plan, tmp_path))
    assert panel.assets.rowCount() == 98
    assert [panel.sheets.widget(place) for place in range(2)] == [panel.pages, panel.study]
    assert panel.sheets.currentWidget() is panel.pages


def test_both_speak_the_other_language(panel: PowerPanel, desk: Desk) -> None:
    assert panel.sheets.tabText(1) == "Grid st&udy"
    desk.state.language_changed.connect(panel.retranslate)
    panel.study.source.setItemText(0, "")
    speak_language(desk, "ko")
    assert panel.study.source.itemText(0)
    assert panel.sheets.tabText(0)
    desk.state.language_changed.disconnect(panel.retranslate)


def test_drawings_go_when_it_is_closed_and_come_back_with_it(
    panel: PowerPanel, desk: Desk, until: Until
) -> None:
    panel.show()
    choose_case(panel.study, desk.project, 30)
    panel.study.build.click()
    until(lambda: panel.study.session.stage is Stage.ANSWERED)
    count = len(panel.study.marks.bands)
    assert count
    panel.sheets.setCurrentIndex(1)
    panel.sheets.setCurrentIndex(0)
    assert len(panel.study.marks.bands) == count
    panel.hide()
    assert panel.study.marks.bands == []
    panel.show()
    assert len(panel.study.marks.bands) == count


def test_its_end_is_that_of_both(desk: Desk, qtbot: QtBot) -> None:
    items = set(desk.canvas.scene().items())
    panel = PowerPanel(desk)
    qtbot.addWidget(panel)
    panel.stop()
    assert set(desk.canvas.scene().items()) == items


def test_it_needs_no_library_that_may_be_missing() -> None:
    code = (
        "import sys, plugin.gui.docks.power; "
        "sys.exit(any(name in sys.modules for name in ('scipy', 'matplotlib')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
