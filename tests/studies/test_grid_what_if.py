# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps that are tried out: flows and capacities against sums by hand on the triangle, and what cannot be done."""

from __future__ import annotations

import numpy as np
import pytest

from plugin.errors import InputError
from plugin.studies.charged_overloads import charged
from plugin.studies.grid_hosting import host
from plugin.studies.grid_study import PTDF_CUTOFFS, StudiedGrid
from plugin.studies.grid_what_if import Answer, ByYear, ExtraLoad, NewLine, answer, line_km, line_kv
from tests.studies.hand_made_grid import assumptions, case_file, hosting_request, study
from tests.studies.made_study import answered, ieee, planned_lines, quiet, triangle, two_levels


def loading_of(found: Answer, name: str) -> list[float]:
    """Return the loading of the circuits whose id begins so."""
    return [
        float(percent)
        for key, percent in zip(found.grid.branch_ids, found.loading_pct, strict=True)
        if key.startswith(name)
    ]


def room_at(found: Answer, bus: str) -> float:
    return float(found.capacity.low_mw[found.studied.bus_of[bus]])


def test_flows_and_capacities_of_the_triangle_are_those_by_hand() -> None:
    before, _ = answered(triangle())
    assert loading_of(before, "ab") == pytest.approx([(2 / 3 * 40 + 1 / 3 * 30) / 2] * 2)
    # One circuit of ab is out: half of b's load and a quarter of c's go over the other.
    assert room_at(before, "b") == pytest.approx((100 - 20 - 7.5) / 0.5)
    n0, _ = answered(triangle(), has_outages=False)
    assert room_at(n0, "b") == pytest.approx((200 - 110 / 3) / (2 / 3))


def test_a_capacity_is_the_range_that_the_algorithm_gives_for_its_cases() -> None:
    before, _ = answered(ieee(30))
    found = host(hosting_request(case_file("case30", splits=False), study(cutoffs=PTDF_CUTOFFS)), quiet)
    assert found.n1 is not None
    for ours, theirs in zip(before.capacity, found.n1, strict=True):
        np.testing.assert_allclose(ours, theirs)
    assert (before.capacity.high_mw > before.capacity.low_mw + 1.0).any()


def test_what_limits_is_that_of_the_low_end() -> None:
    before, _ = answered(ieee(30))
    np.testing.assert_array_equal(before.lowest.capacity_mw, before.capacity.low_mw)
    low, high = before.limits
    np.testing.assert_array_equal(before.lowest.branch, low.branch)
    assert (low.branch != high.branch).any()


def test_an_overload_that_a_step_brings_is_charged_in_each_case_by_its_own_cut_off() -> None:
    before, after = answered(ieee(30), ExtraLoad("8", 30.0))
    for hosting, limits in zip(after.hostings, after.limits, strict=True):
        by_hand = charged((before.grid, before.hosting), (after.grid, hosting), hosting.n1)
        np.testing.assert_array_equal(limits.capacity_mw, by_hand.capacity_mw)
        assert (limits.capacity_mw < hosting.n1.capacity_mw).any()


def test_progress_goes_from_nothing_to_all_over_the_cases() -> None:
    told: list[float] = []
    answer(triangle(), (), told.append, {}, has_outages=True)
    assert told == sorted(told)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert 0.5 in told


def test_more_load_loads_lines_and_leaves_less() -> None:
    _, after = answered(triangle(), ExtraLoad("b", 60.0))
    assert loading_of(after, "ab") == pytest.approx([(2 / 3 * 100 + 1 / 3 * 30) / 2] * 2)
    assert room_at(after, "b") == pytest.approx(145.0 - 60.0)


def test_loads_at_one_place_add_up_whatever_their_order() -> None:
    _, one = answered(triangle(), ExtraLoad("b", 60.0), ExtraLoad("c", 10.0), ExtraLoad("b", 5.0))
    _, other = answered(triangle(), ExtraLoad("b", 65.0), ExtraLoad("c", 10.0))
    np.testing.assert_allclose(one.capacity.low_mw, other.capacity.low_mw)


def test_an_overload_that_a_step_brings_leaves_nothing_to_what_would_add_to_it() -> None:
    before, after = answered(triangle(), ExtraLoad("b", 150.0))
    assert room_at(after, "b") == 0.0
    assert room_at(after, "c") == 0.0
    assert room_at(after, "a") == room_at(before, "a")


def test_a_new_line_takes_its_share() -> None:
    before, after = answered(triangle(), NewLine("a", "b", 154.0, 1, 20.0))
    assert loading_of(after, "ab") == pytest.approx([(0.75 * 40 + 0.375 * 30) / 3] * 2)
    assert room_at(after, "b") > room_at(before, "b")
    assert (after.line_step >= 0).sum() == 1
    rating = assumptions().number("line.154kv_acsr410x2.thermal_mva")
    assert after.grid.rating_mva[-1] == pytest.approx(rating)


def test_circuits_of_a_new_line_share_a_corridor_of_their_own() -> None:
    _, after = answered(triangle(), NewLine("a", "b", 154.0, 2, 20.0), NewLine("b", "c", 154.0, 1, 20.0))
    corridors = after.grid.corridor[after.line_step >= 0].tolist()
    assert corridors == [3, 3, 4]
    assert len(set(after.grid.branch_ids)) == after.grid.branch_count


def test_a_new_line_names_the_assumptions_it_rests_on() -> None:
    before, after = answered(ieee(30), NewLine("1", "5", 154.0, 1, 20.0))
    assert before.assumptions == ()
    assert "line.154kv_acsr410x2.reactance_ohm_per_km" in {each.id for each in after.assumptions}


def test_a_new_line_is_on_the_base_of_the_case() -> None:
    _, after = answered(ieee(30), NewLine("1", "5", 154.0, 1, 20.0))
    ohm = assumptions().number("line.154kv_acsr410x2.reactance_ohm_per_km") * 20.0
    assert after.grid.reactance_pu[-1] == pytest.approx(ohm * after.grid.base_mva / 135.0**2)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (NewLine("a", "a", 154.0, 1, 20.0), "to itself.*가야"),
        (NewLine("a", "b", 345.0, 1, 20.0), "does not suit.*가야 – 나전"),
        (NewLine("a", "b", 154.0, 1, 0.0), "say nothing.*가야 – 나전"),
        (NewLine("a", "nowhere", 154.0, 1, 20.0), "not on the network"),
    ],
)
def test_a_line_that_cannot_be_is_refused(line: NewLine, told: str) -> None:
    with pytest.raises(InputError, match=told):
        answered(triangle(), line)


def test_a_load_that_nothing_serves_is_refused_by_name() -> None:
    studied = triangle()
    studied.grid.slack_share[:] = 0.0
    with pytest.raises(InputError, match=r"no source reaches it.*나전"):
        answered(studied, ExtraLoad("b", 10.0))


def test_what_is_planned_is_there_by_its_year_and_built_once() -> None:
    studied = triangle(cables=planned_lines())
    years: dict[int, StudiedGrid] = {}
    before = answer(studied, (), quiet, years, has_outages=False)
    assert loading_of(before, "bc") == []
    early = answer(studied, (ByYear(2029),), quiet, years, has_outages=False)
    assert loading_of(early, "bc") == []
    after = answer(studied, (ByYear(2029), ByYear(2030)), quiet, years, has_outages=False, before=before)
    assert len(loading_of(after, "bc")) == 2
    assert room_at(after, "b") > room_at(before, "b")
    built = years[2030]
    answer(studied, (ByYear(2030),), quiet, years, has_outages=False)
    assert years[2030] is built


def test_a_year_in_which_data_are_missing_is_refused() -> None:
    cables = planned_lines()
    with_gap = next(feature for feature in cables.getFeatures() if feature["id"] == "bc")
    cables.dataProvider().changeAttributeValues({with_gap.id(): {cables.fields().indexOf("circuits"): None}})
    with pytest.raises(InputError, match="2030"):
        answered(triangle(cables=cables), ByYear(2030))


def test_a_line_is_as_long_as_the_way_with_its_detour() -> None:
    known = assumptions()
    detour = known.number("connection.detour")
    assert line_km(triangle(), "a", "b", known) == pytest.approx(20.0 * detour)
    assert np.isnan(line_km(ieee(14), "1 Bus 1     HV", "2 Bus 2     HV", known))


def test_the_voltage_that_suits_a_bus_is_its_level() -> None:
    assert line_kv(two_levels(), "a", "b") == 345.0
    assert line_kv(two_levels(), "a", "c") == line_kv(two_levels(), "c", "a") == 154.0
    assert line_kv(ieee(14), "1 Bus 1     HV", "2 Bus 2     HV") == 154.0


def test_a_branch_without_a_limit_has_no_loading() -> None:
    before, _ = answered(ieee(14), has_outages=False)
    assert np.isnan(before.loading_pct).all()


def test_work_that_is_cancelled_ends() -> None:
    class Stopped(Exception):
        pass

    def stop(_share: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        answer(triangle(), (), stop, {}, has_outages=True)
