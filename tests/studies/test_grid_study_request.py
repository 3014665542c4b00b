# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked of a project: the open plan's grid, or a case with the places of its buses."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject

from plugin.core.ranges import Range
from plugin.errors import InputError
from plugin.plan.assumptions import assumptions_of, store_edits
from plugin.plan.project import read_project
from plugin.studies.grid_study import Teaching, open_grid
from plugin.studies.grid_study_request import case_grid_request, plan_grid_request
from tests.gui.made_grid import bus_places, case_file
from tests.studies.hand_made import sample_plan
from tests.studies.made_study import quiet


def test_the_open_plan_is_asked_for_with_what_is_made_up(tmp_path_factory: pytest.TempPathFactory) -> None:
    project, teaching = QgsProject(), Teaching(50.0, is_edge_closed=True, takes_drawn=True)
    read_project(project, sample_plan(tmp_path_factory, "gimhae_gaya_valley"))
    studied = open_grid(plan_grid_request(project, teaching), quiet)
    assert studied.is_computable
    assert studied.request.crs.authid() == "EPSG:5179"
    assert studied.model is not None
    assert len(studied.model.plants) > 0
    project.clear()


def test_the_edits_of_the_project_are_in_use() -> None:
    project = QgsProject()
    store_edits(project, assumptions_of(project).with_edit("connection.detour", Range.exactly(1.5), "test"))
    request = case_grid_request(project, case_file(14), None, "", "")
    assert request.assumptions.number("connection.detour") == 1.5


def test_without_a_plan_people_are_told_what_to_do() -> None:
    with pytest.raises(InputError, match="No plan is open"):
        plan_grid_request(QgsProject(), Teaching())


def test_a_plan_without_substations_has_no_grid(tmp_path_factory: pytest.TempPathFactory) -> None:
    project = QgsProject()
    read_project(project, sample_plan(tmp_path_factory, "gimhae_gaya_valley"))
    gone = [
        layer.id()
        for layer in project.mapLayers().values()
        if layer.customProperty("airegion/layer") == "substation"
    ]
    project.removeMapLayers(gone)
    with pytest.raises(InputError, match="no substations"):
        plan_grid_request(project, Teaching())
    project.clear()


def test_buses_of_a_case_stand_at_their_places_in_metres() -> None:
    project, places = QgsProject(), bus_places(14)
    studied = open_grid(case_grid_request(project, case_file(14), places, "bus", "title"), quiet)
    assert studied.bus_names("en")[:2] == ["Bus 1", "Bus 2"]
    assert len(studied.corridor_shapes()) > 10
    assert not studied.request.crs.isGeographic()


def test_a_case_without_places_is_asked_for_without_a_crs() -> None:
    request = case_grid_request(QgsProject(), Path("case.m"), None, "", "")
    assert not request.crs.isValid()
