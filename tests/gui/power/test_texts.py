# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The words of a grid study."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plugin.gui.power import texts
from plugin.studies.grid_study import Teaching
from plugin.studies.grid_what_if import ByYear, ExtraLoad, NewLine
from tests.studies.hand_made_grid import lines, substations, with_island
from tests.studies.made_study import CLOSED, answered, ieee, triangle


def test_a_grid_is_counted_and_a_case_is_named() -> None:
    assert texts.summary_text(triangle()) == "Buses: 3 · circuits: 6 · parts: 1 · findings: 0"
    assert texts.summary_text(ieee(14)) == "case14.m<br/>Buses: 14 · circuits: 20 · parts: 1"


def test_what_of_a_case_could_not_be_used_is_counted() -> None:
    studied = ieee(14)
    assert studied.placed is not None
    placed = studied.placed._replace(rows_out=3, strangers=("77", "–"))
    told = texts.summary_text(replace(studied, placed=placed))
    assert told.endswith("Rows out of service: 3<br/>Places that name no bus of the case: 2")


def test_what_is_missing_is_named_and_nothing_where_all_is_there() -> None:
    stations, cables = substations(b={"peak_load_mw": None}), lines(ab={"circuits": None})
    told = texts.lacks_html(triangle(Teaching(), stations=stations, cables=cables))
    for words in (
        "Not computable",
        "Load unknown: 1 of 3 substations (b)",
        "boundary",
        "Number of circuits assumed",
    ):
        assert words in told
    assert texts.lacks_html(triangle(CLOSED)) == ""


def test_junctions_are_none_of_the_substations_whose_load_is_unknown() -> None:
    stations, cables = with_island(None)
    told = texts.lacks_html(triangle(CLOSED, stations=stations, cables=cables))
    assert "Load unknown: 1 of 5 substations (d)" in told


def test_findings_are_listed_with_their_number() -> None:
    told = texts.findings_html(triangle(stations=substations(b={"peak_load_mw": None})))
    assert "Substations whose load is unknown" in told
    assert "1</td>" in told


def test_every_result_is_modelled_and_a_teaching_case_says_so() -> None:
    assert texts.basis_text(ieee(14)) == "Modelled"
    assert texts.basis_text(ieee(14), lacks_outages=True) == "Modelled · so far without outages"
    assert texts.basis_text(triangle(CLOSED)) == "Modelled, teaching case"
    made_up = texts.made_up_texts(triangle(Teaching(1500.0, is_edge_closed=True, takes_drawn=True)))
    assert len(made_up) == 3
    assert "1,500 MW" in made_up[0]
    assert texts.made_up_texts(ieee(14)) == []
    assert "voltage, short circuit and stability not studied" in texts.note_text()


def test_a_step_is_called_by_what_it_does() -> None:
    names = {"a": "Sin-Gimhae", "b": "Sin-Masan"}
    assert texts.step_text(ExtraLoad("a", 1100.0), names) == "Add 1,100 MW at Sin-Gimhae"
    line = texts.step_text(NewLine("a", "b", 345.0, 2, 30.0), names)
    assert line == "Add line Sin-Gimhae – Sin-Masan, 345 kV, circuits: 2"
    assert texts.step_text(ByYear(2030), names) == "Planned, in service by 2030"


def test_overloads_are_told_before_and_after_with_what_is_out() -> None:
    studied = triangle(stations=substations(c={"peak_load_mw": 32.0}))
    found = texts.overload_results(*answered(studied, ExtraLoad("b", 150.0)), "ko")
    (row,) = found.rows
    assert row.cells == ("a–b 선로", "▲ 28 % → 103 %", "one of its circuits")
    assert row.copied == ("a–b 선로", "28 %", "103 %", "one of its circuits")
    assert all("modelled" in title for title in found.copied[1:3])
    assert texts.overloads_text(found.rows, 1) == "Loaded more: 1; loaded less: 0"
    assert "limit nothing" in texts.overloads_text(found.rows, 0)
    assert "No line" in texts.overloads_text([], 0)


def test_without_a_step_there_is_one_figure() -> None:
    before, _ = answered(ieee(30))
    assert all("→" not in row.cells[1] for row in texts.overload_results(before, before, "en").rows)
    rows = texts.room_results(before, before, "en").rows
    assert all("→" not in row.cells[1] for row in rows)
    assert "cannot be added" in texts.rooms_text(rows, 0)


def test_who_loses_most_comes_first_with_what_limits() -> None:
    found = texts.room_results(*answered(triangle(), ExtraLoad("b", 60.0)), "en")
    first = found.rows[0]
    assert first.cells == ("나전", "▼ 145 → 85", "a–b 선로")
    assert first.tip == "나전: ▼ 145 → 85 MW. a–b 선로; out: a–b 선로"
    assert [row.change for row in found.rows] == sorted(row.change for row in found.rows)
    assert found.rows[-1].cells[1] == "≥ 2,000 → ≥ 2,000"
    assert texts.rooms_text(found.rows, 1) == "Substations that lose: 2; that gain: 0"


def test_a_capacity_is_a_range_before_and_after_also_where_only_the_high_end_changes() -> None:
    before, after = answered(ieee(30), ExtraLoad("8", 30.0))
    rows = {row.cells[0]: row for row in texts.room_results(before, after, "en").rows}
    one = rows["1"]
    assert one.cells[1] == "▼ 0–13 → 0"
    assert one.copied[1:3] == ("0–13", "0")
    assert "0–13 → 0 MW" in one.tip
    assert one.change == pytest.approx(-12.73)
    without = texts.room_results(before, before, "en").rows
    assert {row.cells[0]: row.cells[1] for row in without}["1"] == "0–13"


def test_who_loses_at_the_low_end_comes_before_who_loses_at_the_high_end_only() -> None:
    rows = texts.room_results(*answered(ieee(30), ExtraLoad("8", 30.0)), "en").rows
    assert rows[0].cells[1] == "▼ 13 → 0"
    assert [row.change for row in rows[1:]] == sorted(row.change for row in rows[1:])


def test_without_a_step_who_can_take_most_comes_first_by_the_low_end_then_by_the_high_end() -> None:
    before, _ = answered(ieee(30))
    cells = [row.cells[1] for row in texts.room_results(before, before, "en").rows]
    assert cells[:3] == ["13", "0–19", "0–13"]
    assert cells[-1] == "0"


def test_a_bus_without_an_answer_says_why() -> None:
    before, _ = answered(ieee(14))
    rows = {row.cells[0]: row for row in texts.room_results(before, before, "en").rows}
    assert rows["8 Bus 8     TV"].cells == ("8 Bus 8     TV", "0", "Cut off by the outage of one circuit")


def test_a_legend_has_as_many_lines_as_what_is_drawn_has_classes() -> None:
    assert texts.legend_html(loading=True, hosting=False).count("<span") == 5
    assert texts.legend_html(loading=True, hosting=True).count("<span") == 12
    assert texts.legend_html(loading=False, hosting=False) == ""


def test_assumptions_are_listed_with_value_unit_and_source() -> None:
    _, after = answered(ieee(30), NewLine("1", "5", 154.0, 1, 20.0))
    told = texts.used_text(after.assumptions, "en")
    assert told.splitlines()[0] == f"Assumptions in use ({len(after.assumptions)}):"
    assert "MVA\t" in told
    assert told.count("\n") == len(after.assumptions)
