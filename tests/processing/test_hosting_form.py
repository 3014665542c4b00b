# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters of hosting capacity become study cases, and the log says what was found and what it is not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingFeedback

from plugin.core.power.study_case import SCREENING_NOTE
from plugin.errors import InputError
from plugin.plan.arrays import vector_input
from plugin.processing import hosting_form as form
from plugin.studies.grid_hosting import Hosting, HostingRequest, Source, host
from plugin.studies.grid_model import GridModelRequest
from plugin.studies.hosting_case import CaseFile
from tests.processing.conftest import Toolbox
from tests.studies.hand_made_grid import (
    DATA,
    base,
    bus_places,
    case_file,
    grid_request,
    hosting_request,
    lines,
    plants,
    study,
    substations,
    with_island,
)


def request(toolbox: Toolbox, **parameters: Any) -> HostingRequest:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("airegion:hostingcapacity")
    values = {"CASE": str(DATA / "case9.m"), "LOAD_FACTORS": "1.0", "CUTOFFS": "0.05; 0.10"} | parameters
    return form.hosting_request(algorithm, values, toolbox.context)


def hosted(grid: Any, **changes: Any) -> Hosting:
    return host(hosting_request(grid, study(**changes)), lambda _share: None)


def log(hosting: Hosting) -> str:
    feedback = QgsProcessingFeedback(False)
    form.report(hosting, feedback)
    return str(feedback.textLog())


def test_a_case_is_taken_with_the_default_cases(toolbox: Toolbox) -> None:
    found = request(toolbox)
    assert isinstance(found.grid, CaseFile)
    assert found.grid.splits_by_comment
    assert not found.crs.isValid()
    assert (found.cases.cutoffs, found.cases.load_factors) == ((0.05, 0.1), (1.0,))
    assert (found.cases.has_outages, found.cases.source, found.cases.cap_mw) == (
        True,
        Source.CAPACITY,
        2000.0,
    )


def test_places_bring_their_crs(toolbox: Toolbox) -> None:
    found = request(toolbox, BUS_LAYER=bus_places([1]), BUS_FIELD="bus", CIRCUITS="none")
    assert found.crs.authid() == "EPSG:5179"
    assert isinstance(found.grid, CaseFile)
    assert (found.grid.number_field, found.grid.splits_by_comment) == ("bus", False)


def test_without_a_case_the_grid_is_that_of_layers(toolbox: Toolbox) -> None:
    layers = {"SUBSTATION": substations(), "POWER_LINE": lines(), "POWER_PLANT": plants()}
    found = request(toolbox, CASE=None, YEAR=2030, **layers)
    assert isinstance(found.grid, GridModelRequest)
    assert found.grid.year == 2030
    assert found.crs == found.grid.layers.crs


def test_numbers_are_read_once_each(toolbox: Toolbox) -> None:
    found = request(toolbox, CUTOFFS=" 0.1;0.1\n0.2 ", LOAD_FACTORS="0.9 1")
    assert (found.cases.cutoffs, found.cases.load_factors) == ((0.1, 0.2), (0.9, 1.0))
    for text in ("", "x", "-1", "nan", "inf"):
        with pytest.raises(InputError, match="cannot be read"):
            request(toolbox, CUTOFFS=text)


def test_buses_are_chosen_by_their_ids(toolbox: Toolbox) -> None:
    assert request(toolbox).buses == ()
    assert request(toolbox, BUSES=" 4; bus 7\n ;9").buses == ("4", "bus 7", "9")


def test_the_log_names_ranges_and_limits_and_what_the_study_is_not() -> None:
    told = log(hosted(case_file("case30"), cap_mw=300.0))
    assert SCREENING_NOTE in told
    assert "buses with an answer: 30 of 30; study cases: 1" in told
    assert "10 more buses" in told
    assert " MW (" in told


def test_the_log_warns_of_overloads_and_of_points_without_a_bus() -> None:
    told = log(hosted(case_file(places=vector_input(bus_places([1, 88])))))
    assert "listed, not charged): 1" in told
    assert "1 (88)" in told


def test_the_log_of_what_cannot_be_computed_says_what_is_missing() -> None:
    hosting = hosted(grid_request(base_case=base(boundary=None)))
    told = log(hosting)
    assert "not computable" in told
    assert "boundary of the study area" in told
    assert form.computable_count(hosting) == 0


def test_the_log_of_what_is_computable_in_part_says_where_not_and_why() -> None:
    hosting = hosted(grid_request(*with_island(None)))
    told = log(hosting)
    assert "buses with an answer: 4 of 6" in told
    assert "not computable on islands where something is missing, buses: 2" in told
    assert "Load unknown: 1 of 5 substations (d)" in told
    assert "Hosting capacity is not computable." not in told
    assert form.computable_count(hosting) == 4


def test_the_log_is_silent_about_islands_that_were_not_asked_for() -> None:
    request = replace(hosting_request(grid_request(*with_island(None))), buses=("a",))
    told = log(host(request, lambda _share: None))
    assert "not computable" not in told
    assert "Load unknown" not in told


def test_answers_are_counted() -> None:
    assert form.computable_count(hosted(case_file())) == 9
    assert form.computable_count(hosted(case_file(), has_outages=False)) == 9
