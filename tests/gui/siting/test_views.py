# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of the siting dock that follow by themselves: stages, weights, what can be compared, the histogram."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from plugin.core.siting import model_edits as edits
from plugin.gui.desk import Desk
from plugin.gui.docks.siting import SitingPanel
from plugin.gui.siting.comparison import PINNED
from plugin.gui.siting.session import SitingSession
from plugin.gui.siting.views import ScoresPlot, WeightColumn
from plugin.plan.project import read_project
from plugin.plan.siting_models import shipped_model
from tests.studies.hand_made import sample_plan

Until = Callable[..., None]


@pytest.fixture
def dock(qtbot: Any, desk: Desk) -> Iterator[SitingPanel]:
    made = SitingPanel(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()


def part(dock: SitingPanel, kind: type) -> Any:
    return next(view for view in dock._views if isinstance(view, kind))


def test_every_weighted_criterion_has_a_slider(dock: SitingPanel, session: SitingSession) -> None:
    session.open_model(shipped_model("ai_data_centre"))
    editors = part(dock, WeightColumn).editors
    assert set(editors) == {c.id for c in session.model.criteria if c.weight is not None}
    for criterion_id, editor in editors.items():
        assert editor.number.value() == session.model.criterion(criterion_id).weight


def test_another_model_gets_sliders_of_its_own(dock: SitingPanel, session: SitingSession) -> None:
    session.open_model(shipped_model("ai_data_centre"))
    session.open_model(shipped_model("ai_rnd_campus"))
    editors = part(dock, WeightColumn).editors
    assert set(editors) == {c.id for c in session.model.criteria if c.weight is not None}


def test_what_is_refused_is_said_in_the_dock(
    dock: SitingPanel, session: SitingSession, sites: QgsVectorLayer
) -> None:
    sites.setCrs(type(sites.crs())("EPSG:4326"))
    session.choose_sites(sites)
    session.open_model(shipped_model("ai_data_centre"))
    session.measure()
    assert dock.note.text() == session.problem
    assert dock.measure.isVisible()
    assert not dock.save.isEnabled()


def test_a_result_is_only_kept_in_a_plan(dock: SitingPanel, scored_session: SitingSession) -> None:
    assert not dock.save.isEnabled()
    assert dock.pin.isEnabled()


def keep_result(plan: Path, name: str, *ids: str) -> None:
    """Put a result with the ranks 1, 2, … into a plan."""
    table = f"result_{name}"
    with closing(sqlite3.connect(plan)) as file, file:
        file.execute(f"CREATE TABLE {table} (fid INTEGER PRIMARY KEY, id TEXT, rank INTEGER)")
        file.executemany(f"INSERT INTO {table} (rank, id) VALUES (?, ?)", list(enumerate(ids, 1)))
        file.execute("INSERT INTO gpkg_contents (table_name, data_type) VALUES (?, 'attributes')", (table,))


def offered(dock: SitingPanel) -> list[str]:
    return [dock.compare.itemText(row) for row in range(dock.compare.count())]


def choose(box: QComboBox, what: str) -> None:
    box.setCurrentIndex(box.findData(what))
    box.activated.emit(box.currentIndex())


@pytest.fixture
def plan(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copy(sample_plan(tmp_path_factory, "ulsan_ai_hub"), tmp_path / "ulsan_ai_hub.gpkg"))


def test_stored_results_are_offered_for_comparison(
    dock: SitingPanel, desk: Desk, project: QgsProject, plan: Path
) -> None:
    keep_result(plan, "old")
    read_project(project, plan)
    desk.state.settle()
    assert offered(dock) == ["nothing", "old"]


def test_a_result_that_is_no_longer_offered_is_no_longer_compared(
    dock: SitingPanel, scored_session: SitingSession, plan: Path
) -> None:
    keep_result(plan, "old", "a", "b", "c", "d")
    scored_session.state._path = plan
    dock.compare_choice.relist()
    choose(dock.compare, "result_old")
    assert dock.comparison.changes.before.tolist() == [1, 2, 3, 4]
    scored_session.state._path = None
    dock.compare_choice.relist()
    assert dock.compare.currentData() == ""
    assert dock.comparison.changes is None
    assert dock.agreement.text() == ""


def test_a_pin_takes_the_place_of_a_stored_result(
    dock: SitingPanel, scored_session: SitingSession, plan: Path, qtbot: Any
) -> None:
    keep_result(plan, "old", "d", "c", "b", "a")
    scored_session.state._path = plan
    dock.compare_choice.relist()
    choose(dock.compare, "result_old")
    qtbot.mouseClick(dock.pin, Qt.MouseButton.LeftButton)
    assert dock.compare.currentData() == PINNED
    assert dock.comparison.changes.before.tolist() == scored_session.scored.result.rank.tolist()


def test_a_result_can_be_saved_while_the_scores_are_those_of_the_layers(
    dock: SitingPanel, scored_session: SitingSession, things: QgsVectorLayer, plan: Path
) -> None:
    scored_session.state._path = plan
    scored_session.stage_changed.emit()
    assert dock.save.isEnabled()
    things.startEditing()
    things.deleteFeature(next(things.getFeatures()).id())
    assert scored_session.outdated
    assert not dock.save.isEnabled()
    things.rollBack()


def test_the_histogram_counts_every_ranked_site(
    dock: SitingPanel, scored_session: SitingSession, until: Until
) -> None:
    dock.tabs.setCurrentWidget(dock.scores_tab)
    plot = part(dock, ScoresPlot).plot
    until(lambda: plot.figure is not None and bool(plot.figure.axes))
    axes = plot.figure.axes[0]
    assert sum(bar.get_height() for bar in axes.patches) == 3
    assert axes.get_title() == "1 excluded"
    scored_session.edit(edits.limit_switched(scored_session.model, "large", in_use=False), "off")
    until(lambda: sum(bar.get_height() for bar in plot.figure.axes[0].patches) == 4)
