# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a what-if changes: overloads with the outage that makes them, before and after, and who loses."""

from __future__ import annotations

import math

import numpy as np
import pytest
import shapely

from plugin.core.power.flow import solve
from plugin.core.power.study_case import HostingStatus
from plugin.studies.grid_what_if import ByYear, ExtraLoad, NewLine
from plugin.studies.what_if_effects import line_names, line_shapes, overloads, rooms
from tests.studies.made_study import answered, ieee, planned_lines, triangle


def between(one: str, other: str) -> str:
    return f"{one}/{other}"


def test_an_overload_is_told_before_and_after_with_its_outage() -> None:
    before, after = answered(triangle(), ExtraLoad("b", 150.0))
    (found,) = overloads(before, after)
    assert {found.branch, found.outage} == {"ab 1", "ab 2"}
    assert found.before_pct == pytest.approx(27.5)
    assert found.after_pct == pytest.approx(27.5 + 75.0)


def test_what_a_line_frees_is_told_too() -> None:
    before, after = answered(triangle(), ExtraLoad("b", 150.0))
    _, freed = answered(triangle(), ExtraLoad("b", 150.0), NewLine("a", "b", 154.0, 2, 20.0))
    (found,) = overloads(after, freed)
    assert found.before_pct > 100.0 > found.after_pct
    assert overloads(before, before) == []


def test_a_new_line_was_not_there_before() -> None:
    before, after = answered(ieee(30), NewLine("1", "5", 154.0, 1, 1.0), ExtraLoad("5", 3000.0))
    new = [each for each in overloads(before, after) if each.branch == after.grid.branch_ids[-1]]
    assert new
    assert math.isnan(new[0].before_pct)
    assert new[0].after_pct > 100.0


def test_loadings_after_outages_are_those_of_the_grid_without_the_branch() -> None:
    before, after = answered(ieee(30), ExtraLoad("8", 20.0))
    found = [each for each in overloads(before, after) if each.outage is not None]
    assert len(found) > 3
    for each in found:
        for answer, told in ((before, each.before_pct), (after, each.after_pct)):
            out = answer.branch_of[each.outage or ""]
            kept = np.arange(answer.grid.branch_count) != out
            rest = answer.grid.kept(kept)
            flow = solve(rest).flow_mw[rest.branch_ids.index(each.branch)]
            rating = answer.grid.rating_mva[answer.branch_of[each.branch]]
            assert told == pytest.approx(100.0 * abs(flow) / rating, abs=1e-6)


def test_each_line_comes_once_and_the_worst_first() -> None:
    found = overloads(*answered(ieee(30), ExtraLoad("8", 20.0)))
    worst = [max(each.before_pct, each.after_pct) for each in found]
    assert worst == sorted(worst, reverse=True)
    assert len({each.branch for each in found}) == len(found)


def test_rooms_are_told_before_and_after_with_their_limit() -> None:
    before, after = answered(triangle(), ExtraLoad("b", 60.0))
    room = {after.grid.bus_ids[each.bus]: each for each in rooms(before, after)}
    assert room["b"].before == pytest.approx((145.0, 145.0, False))
    assert room["b"].after == pytest.approx((85.0, 85.0, False))
    assert room["b"].change_mw == pytest.approx((-60.0, -60.0))
    assert room["b"].branch == room["b"].outage
    assert room["a"].before == room["a"].after == (2000.0, 2000.0, True)
    assert room["a"].status == HostingStatus.NOT_LIMITED


def test_what_is_new_in_a_year_is_matched_by_its_ids() -> None:
    before, after = answered(triangle(cables=planned_lines()), ByYear(2030), ExtraLoad("b", 250.0))
    found = overloads(before, after)
    names = line_names(after, "en", between)
    assert "a–b 선로" in {names[int(after.grid.corridor[after.branch_of[each.branch]])] for each in found}
    assert all(not math.isnan(each.before.low_mw) for each in rooms(before, after))


def test_a_bus_that_was_not_there_had_no_room() -> None:
    before, after = answered(triangle())
    for lost in ("a", "b", "c"):
        del before.studied.bus_of[lost]
    assert all(math.isnan(end) for each in rooms(before, after) for end in each.before[:2])


def test_before_and_after_are_compared_in_the_same_study_case() -> None:
    before, after = answered(ieee(30), ExtraLoad("8", 30.0))
    room = next(each for each in rooms(before, after) if after.grid.bus_ids[each.bus] == "1")
    assert room.before[:2] == pytest.approx((0.0, 12.73))
    assert room.change_mw == pytest.approx((0.0, -12.73))


def test_a_new_line_has_a_name_and_a_straight_drawing() -> None:
    _, after = answered(triangle(), NewLine("b", "c", 154.0, 1, 30.0))
    number = int(after.grid.corridor[-1])
    assert line_names(after, "en", between)[number] == "나전/다산"
    assert shapely.length(line_shapes(after)[number]) == pytest.approx(math.hypot(20_000.0, 20_000.0))


def test_a_new_line_between_unknown_places_has_no_drawing() -> None:
    _, after = answered(ieee(30), NewLine("1", "5", 154.0, 1, 20.0))
    assert line_shapes(after) == {}
