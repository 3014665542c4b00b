# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid to try things out on: what it lacks, what a teaching case makes up, and what its parts are called."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from plugin.core.power.findings import Code
from plugin.core.power.study_case import Gap
from plugin.processing.grid_model_parameters import study_case_parameters
from plugin.studies.grid_study import CAP_MW, PTDF_CUTOFFS, Teaching, study_cases
from tests.studies.hand_made_grid import lines, substations
from tests.studies.made_study import CLOSED, ieee, triangle, two_levels


def test_a_plan_as_it_is_lacks_what_flows_over_its_edge() -> None:
    studied = triangle(Teaching())
    assert [gap.gap for gap in studied.gaps] == [Gap.BOUNDARY]
    assert not studied.is_computable
    assert not studied.is_teaching
    assert triangle(CLOSED).is_computable
    assert triangle(CLOSED).is_teaching


def test_unknown_loads_are_made_up_for_those_that_take_load_and_for_no_others() -> None:
    stations = substations(b={"peak_load_mw": None}, c={"peak_load_mw": None, "kind": "switchyard"})
    assert [gap.gap for gap in triangle(stations=stations).gaps] == [Gap.LOADS]
    made_up = triangle(Teaching(load_mw=25.0, is_edge_closed=True), stations=stations)
    assert made_up.is_computable
    load = dict(zip(made_up.grid.bus_ids, made_up.grid.load_mw.tolist(), strict=True))
    assert load == {"a": 10.0, "b": 25.0, "c": 0.0}


def test_generation_follows_made_up_loads() -> None:
    stations = substations(b={"peak_load_mw": None})
    made_up = triangle(Teaching(load_mw=25.0, is_edge_closed=True), stations=stations)
    assert made_up.grid.generation_mw.sum() == pytest.approx(65.0)


def test_the_edge_stays_undeclared_where_only_loads_are_made_up() -> None:
    stations = substations(b={"peak_load_mw": None})
    made_up = triangle(Teaching(load_mw=25.0), stations=stations)
    assert [gap.gap for gap in made_up.gaps] == [Gap.BOUNDARY]


def test_assumed_circuits_and_single_lines_are_taken_where_people_say_so() -> None:
    cables = lines(ab={"circuits": None})
    assert Gap.CIRCUITS in {gap.gap for gap in triangle(cables=cables).gaps}
    taken = triangle(Teaching(is_edge_closed=True, takes_drawn=True), cables=cables)
    assert taken.is_computable


def test_a_case_file_is_computable_and_has_no_findings() -> None:
    studied = ieee(30)
    assert studied.is_computable
    assert studied.finding_counts == {}
    assert studied.island_count == 1
    assert len(studied.chosen_buses) == 30
    assert studied.assumptions == ()


def test_findings_are_counted_by_their_kind() -> None:
    studied = triangle(stations=substations(b={"peak_load_mw": None}))
    assert studied.finding_counts[Code.LOAD_UNKNOWN] == 1


def test_lines_have_names_and_drawings_by_their_corridor() -> None:
    studied = triangle()
    names = studied.corridor_names("ko", lambda one, other: f"{one}/{other}")
    assert set(names.values()) == {"a–b 선로", "b–c 선로", "c–a 선로"}
    shapes = studied.corridor_shapes()
    assert sorted(names) == sorted(shapes)
    assert shapely.length(shapes[0]) == pytest.approx(20_000.0)


def test_what_has_no_name_is_called_by_its_ends() -> None:
    names = triangle(cables=lines(ab={"name": None, "id": None})).corridor_names(
        "en", lambda *ends: "/".join(ends)
    )
    assert "가야/나전" in names.values()


def test_transformers_are_called_by_their_substation() -> None:
    names = two_levels().corridor_names("en", lambda *ends: "/".join(ends))
    assert "가야 345/154 kV" in names.values()


def test_buses_of_one_substation_are_told_apart_by_their_voltage() -> None:
    assert {"가야", "가야 154 kV"} <= set(two_levels().bus_names("en"))


def test_places_are_those_of_buses_only() -> None:
    lone = substations()
    studied = triangle(stations=lone, cables=lines(bc={"from_id": "a", "to_id": "a"}))
    assert len(studied.places.bus) == studied.grid.bus_count
    assert np.isnan(ieee(14).places.xy_m).all()
    assert ieee(14).corridor_shapes() == {}


def test_the_cases_watch_all_and_take_out_all_or_nothing() -> None:
    grid = triangle().grid
    for case in study_cases(grid, has_outages=True):
        assert case.monitors(grid).all()
        assert case.takes_out(grid).all()
        assert case.cap_mw == CAP_MW
    assert not any(case.takes_out(grid).any() for case in study_cases(grid, has_outages=False))


def test_the_cases_are_those_that_the_algorithm_declares_by_default() -> None:
    asked = next(each for each in study_case_parameters() if each[0].name() == "CUTOFFS")[0].defaultValue()
    cases = study_cases(triangle().grid, has_outages=True)
    assert tuple(case.ptdf_cutoff for case in cases) == PTDF_CUTOFFS
    assert tuple(float(text) for text in asked.split(";")) == PTDF_CUTOFFS
    assert PTDF_CUTOFFS[0] == min(PTDF_CUTOFFS)
