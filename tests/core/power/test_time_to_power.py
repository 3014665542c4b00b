# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Earliest years: by hand from the lead times that ship, and what must hold whatever they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.core.power.headroom import LaterHeadroom, no_later_headroom
from plugin.core.power.time_to_power import (
    LIMITS,
    VERDICTS,
    Limit,
    SupplyTerms,
    TimeToPower,
    Verdict,
    Works,
    lead_times,
    supply_terms,
    time_to_power,
    verdicts,
)
from plugin.core.ranges import Range
from tests.core.power.connecting import NAN, between, exactly, shipped, substations

LEAD = lead_times(shipped())


def all_terms(
    kv: Sequence[float],
    substation_kv: Sequence[float],
    headroom_mw: Sequence[float],
    opening_year: Sequence[float],
    later: LaterHeadroom | None = None,
) -> SupplyTerms:
    columns = [np.array(column, dtype=float) for column in (kv, substation_kv, headroom_mw, opening_year)]
    return SupplyTerms(
        Range.exactly(columns[0]), *columns[1:3], later or no_later_headroom(len(columns[0])), columns[3]
    )


def terms(
    kv: float,
    substation_kv: float,
    headroom_mw: float = NAN,
    opening_year: float = NAN,
    *later: tuple[float, float],
) -> SupplyTerms:
    """Return the terms of one demand; ``later``: years and the MW of headroom that there is from then on."""
    year, later_mw = np.array(later, dtype=float).reshape(-1, 2).T
    steps = LaterHeadroom(year[np.newaxis], later_mw[np.newaxis])
    return all_terms([kv], [substation_kv], [headroom_mw], [opening_year], steps)


def years(times: TimeToPower) -> list[float]:
    return [float(np.asarray(end)[0]) for end in (times.year.low, times.year.likely, times.year.high)]


def limits(times: TimeToPower) -> list[Limit]:
    return [Limit(end[0]) for end in (times.limit_low, times.limit_likely, times.limit_high)]


def test_headroom_that_is_there_leaves_the_connection_and_the_assessment() -> None:
    times = time_to_power(exactly(100), terms(154, 154, 120), 2027.0, LEAD)
    assert years(times) == pytest.approx([2027 + 0.11 + 1.5, 2027 + 0.25 + 2.5, 2027 + 0.25 + 4])
    assert limits(times) == [Limit.CONNECTION] * 3


def test_below_10_mw_nothing_is_assessed() -> None:
    times = time_to_power(exactly(9.9), terms(22.9, 154, 120), 2027.0, LEAD)
    assert years(times) == pytest.approx([2027.5, 2028, 2029])
    at_10 = time_to_power(exactly(10), terms(22.9, 154, 120), 2027.0, LEAD)
    assert years(at_10) == pytest.approx([2027.61, 2028.25, 2029.25])


@pytest.mark.parametrize(
    ("kv", "substation_kv", "works"),
    [(22.9, 154, (3, 5, 8)), (154, 154, (3, 5, 8)), (154, 345, (5, 7, 10)), (345, 345, (6, 10, 21))],
)
def test_short_headroom_waits_for_works_of_the_voltage(
    kv: float, substation_kv: float, works: tuple[float, float, float]
) -> None:
    times = time_to_power(exactly(50), terms(kv, substation_kv, 49), 2027.0, LEAD)
    assessed = zip((0.11, 0.25, 0.25), works, strict=True)
    assert years(times) == pytest.approx([2027 + before + after for before, after in assessed])
    assert limits(times) == [Limit.REINFORCEMENT] * 3


def test_345_kv_with_headroom_takes_as_long_as_a_substation() -> None:
    times = time_to_power(exactly(1000), terms(345, 345, 2000), 2027.0, LEAD)
    assert years(times) == pytest.approx([2032.11, 2034.25, 2037.25])


def test_each_end_takes_as_long_as_its_own_voltage() -> None:
    both = replace(terms(154, 154, 500), voltage_kv=between([22.9], [154], [154]))
    assert years(time_to_power(between([38], [41], [43]), both, 2027.0, LEAD)) == pytest.approx(
        [2027.61, 2029.75, 2031.25]
    )
    beyond = replace(terms(154, 154, 500), voltage_kv=between([154], [154], [NAN]))
    times = time_to_power(between([380], [390], [2500]), beyond, 2027.0, LEAD)
    assert np.isnan(times.year.high[0])
    assert times.limit_high.tolist() == [Limit.NO_ANSWER]


def test_unknown_headroom_is_there_in_the_best_case_only() -> None:
    times = time_to_power(exactly(100), terms(154, 154), 2027.0, LEAD)
    assert years(times) == pytest.approx([2028.61, 2032.25, 2035.25])
    assert limits(times) == [Limit.CONNECTION, Limit.HEADROOM_UNKNOWN, Limit.HEADROOM_UNKNOWN]


def test_each_end_of_the_demand_is_held_against_the_headroom() -> None:
    times = time_to_power(between([80], [100], [130]), terms(154, 154, 100), 2027.0, LEAD)
    assert limits(times) == [Limit.CONNECTION, Limit.CONNECTION, Limit.REINFORCEMENT]


def test_power_never_comes_before_the_substation_opens_and_that_may_be_late() -> None:
    times = time_to_power(exactly(100), terms(154, 154, 500, 2030.5), 2027.0, LEAD)
    assert years(times) == pytest.approx([2030.5, 2031.5, 2038.2])
    assert limits(times) == [Limit.OPENING] * 3


def test_a_substation_known_by_its_year_opens_at_its_beginning_or_by_its_end() -> None:
    times = time_to_power(exactly(100), terms(154, 154, 500, 2040), 2027.0, LEAD)
    assert years(times) == pytest.approx([2040, 2042, 2048.7])
    with_month = time_to_power(exactly(100), terms(154, 154, 500, 2040.25), 2027.0, LEAD)
    assert years(with_month) == pytest.approx([2040.25, 2041.25, 2047.95])
    in_time = replace(LEAD, delay=Range(0.0, 0.0, 0.0))
    assert years(time_to_power(exactly(100), terms(154, 154, 500, 2040), 2027.0, in_time)) == [
        2040,
        2041,
        2041,
    ]


def test_a_planned_line_that_brings_the_headroom_sooner_takes_the_place_of_works() -> None:
    times = time_to_power(exactly(50), terms(154, 154, 49, NAN, (2029, 80)), 2027.0, LEAD)
    # At its beginning, by the end of the year after it, or later than works, which take until 2035.25.
    assert years(times) == pytest.approx([2029, 2031, 2035.25])
    assert limits(times) == [Limit.PLANNED_LINE, Limit.PLANNED_LINE, Limit.REINFORCEMENT]
    assert times.works.tolist() == [Works.PLANNED_LINE]


@pytest.mark.parametrize("later_mw", [49.9, NAN, -5, -np.inf])
def test_a_planned_line_that_brings_too_little_or_nobody_knows_what_changes_nothing(later_mw: float) -> None:
    with_line = time_to_power(exactly(50), terms(154, 154, 49, NAN, (2029, later_mw)), 2027.0, LEAD)
    without = time_to_power(exactly(50), terms(154, 154, 49), 2027.0, LEAD)
    assert years(with_line) == years(without)
    assert limits(with_line) == limits(without)


def test_a_planned_line_that_comes_after_the_works_changes_nothing() -> None:
    times = time_to_power(exactly(50), terms(154, 154, 49, NAN, (2040, 500)), 2027.0, LEAD)
    assert limits(times) == [Limit.REINFORCEMENT] * 3
    assert times.works.tolist() == [Works.NEEDED]


def test_a_planned_line_that_comes_before_the_connection_is_relied_on_all_the_same() -> None:
    times = time_to_power(exactly(50), terms(154, 154, 49, NAN, (2027, 80)), 2027.0, LEAD)
    assert limits(times)[:2] == [Limit.CONNECTION] * 2
    assert times.works.tolist() == [Works.PLANNED_LINE]


def test_headroom_that_a_later_year_takes_away_again_is_none() -> None:
    twice = ((2028, 80), (2030, 40))
    times = time_to_power(exactly(50), terms(154, 154, 0, NAN, *twice), 2027.0, LEAD)
    assert limits(times) == [Limit.REINFORCEMENT] * 3
    lasting = time_to_power(exactly(40), terms(154, 154, 0, NAN, *twice), 2027.0, LEAD)
    assert limits(lasting)[:2] == [Limit.CONNECTION, Limit.PLANNED_LINE]
    second = time_to_power(exactly(50), terms(154, 154, 0, NAN, (2028, 40), (2030, 80)), 2027.0, LEAD)
    assert years(second) == pytest.approx([2030, 2032, 2035.25])


def test_headroom_of_today_that_does_not_last_needs_works() -> None:
    times = time_to_power(exactly(50), terms(154, 154, 400, NAN, (2030, 20)), 2027.0, LEAD)
    assert years(times) == pytest.approx([2030.11, 2032.25, 2035.25])
    assert limits(times) == [Limit.CLOSING] * 3
    relieved = time_to_power(exactly(50), terms(154, 154, 400, NAN, (2028, 20), (2029, 90)), 2027.0, LEAD)
    assert limits(relieved)[:2] == [Limit.PLANNED_LINE] * 2


def test_headroom_that_is_known_once_a_line_is_there_need_not_be_guessed() -> None:
    times = time_to_power(exactly(50), terms(154, 154, NAN, NAN, (2029, 80)), 2027.0, LEAD)
    assert years(times) == pytest.approx([2028.61, 2031, 2035.25])
    assert limits(times) == [Limit.CONNECTION, Limit.PLANNED_LINE, Limit.HEADROOM_UNKNOWN]
    short = time_to_power(exactly(50), terms(154, 154, NAN, NAN, (2029, 20)), 2027.0, LEAD)
    assert limits(short)[0] == Limit.HEADROOM_UNKNOWN


def test_works_are_those_of_the_likely_demand_or_of_the_high_one() -> None:
    enough = time_to_power(exactly(50), terms(154, 154, 60), 2027.0, LEAD)
    undecided = time_to_power(between([50], [55], [70]), terms(154, 154, 60), 2027.0, LEAD)
    nothing = time_to_power(exactly(NAN), terms(154, 154, 60), 2027.0, LEAD)
    assert [each.works[0] for each in (enough, undecided, nothing)] == [
        Works.NONE,
        Works.NEEDED,
        Works.NO_ANSWER,
    ]


@pytest.mark.parametrize(
    ("demand", "supply", "start"),
    [
        (NAN, terms(154, 154, 100), 2027.0),
        (0, terms(154, 154, 100), 2027.0),
        (-5, terms(154, 154, 100), 2027.0),
        (100, terms(NAN, NAN), 2027.0),
        (100, terms(154, NAN), 2027.0),
        (100, terms(NAN, 154), 2027.0),
        (100, terms(154, 154, 100), NAN),
    ],
)
def test_what_is_missing_gives_no_year_and_says_so(demand: float, supply: SupplyTerms, start: float) -> None:
    times = time_to_power(exactly(demand), supply, start, LEAD)
    assert np.isnan(years(times)).all()
    assert limits(times) == [Limit.NO_ANSWER] * 3


def test_a_bad_row_leaves_the_others_alone() -> None:
    supply = all_terms([NAN, 154], [NAN, 154], [NAN, 200], [NAN, NAN])
    times = time_to_power(exactly(100, 100), supply, 2027.0, LEAD)
    np.testing.assert_allclose(times.year.likely, [NAN, 2029.75])


def test_terms_of_connections_come_from_their_substation_and_of_none_are_unknown() -> None:
    points = substations(("a", 0, 0, 154, 40), ("b", 0, 0, 345, 900, 2031))
    of = supply_terms(points, np.array([1, -1, 0]), exactly(154, 154, 22.9))
    np.testing.assert_array_equal(of.voltage_kv.likely, [154, NAN, 22.9])
    np.testing.assert_array_equal(of.substation_kv, [345, NAN, 154])
    np.testing.assert_array_equal(of.headroom_mw, [900, NAN, 40])
    np.testing.assert_array_equal(of.opening_year, [2031, NAN, NAN])
    assert of.later.year.shape == (3, 0)
    later = LaterHeadroom(np.array([[2029.0], [2029.0]]), np.array([[50.0], [NAN]]))
    of = supply_terms(replace(points, later=later), np.array([1, -1, 0]), exactly(154, 154, 22.9))
    np.testing.assert_array_equal(of.later.headroom_mw[:, 0], [NAN, NAN, 50])
    np.testing.assert_array_equal(of.later.year[:, 0], [2029, NAN, 2029])


def test_dates_are_met_missed_or_undecided_by_the_range() -> None:
    year = between([2028, 2028, 2028, 2028, NAN], [2029] * 5, [2030, 2030, 2030, 2030, NAN])
    announced = np.array([2030, 2027.9, 2028, NAN, 2030])
    assert [Verdict(each) for each in verdicts(year, announced)] == [
        Verdict.YES,
        Verdict.NO,
        Verdict.UNDECIDED,
        Verdict.UNKNOWN,
        Verdict.UNKNOWN,
    ]


def test_steps_of_the_ulsan_data_centre_by_hand() -> None:
    # Permit applied for in 2025-01; 41 MW announced for 2027-11, 103 MW for 2029-02; nothing known of headroom.
    announced = np.array([2027 + 10 / 12, 2029 + 1 / 12])
    unknown_headroom = all_terms([154, 154], [154, 154], [NAN, NAN], [NAN, NAN])
    times = time_to_power(exactly(41, 103), unknown_headroom, 2025.0, LEAD)
    np.testing.assert_allclose(times.year.low, [2026.61, 2026.61])
    np.testing.assert_allclose(times.year.high, [2033.25, 2033.25])
    assert verdicts(times.year, announced).tolist() == [Verdict.UNDECIDED, Verdict.UNDECIDED]
    with_headroom = all_terms([154, 154], [154, 154], [60, 60], [NAN, NAN])
    times = time_to_power(exactly(41, 103), with_headroom, 2022.0, LEAD)
    assert verdicts(times.year, announced).tolist() == [Verdict.YES, Verdict.UNDECIDED]


def test_every_code_has_its_words() -> None:
    assert set(LIMITS) == set(Limit)
    assert set(VERDICTS) == set(Verdict)


# What a demand is supplied at, as the rules that ship say.
def voltage_of(demand: float) -> float:
    return 22.9 if demand <= 40 else 154.0 if demand <= 400 else 345.0


amounts = st.floats(0.5, 2000)
unknown = st.just(NAN)


@given(
    pair=st.tuples(amounts, amounts),
    headroom=st.one_of(unknown, st.floats(-50, 2500)),
    opening=st.one_of(unknown, st.floats(2020, 2045)),
)
@settings(derandomize=True, deadline=None, max_examples=300)
def test_more_demand_is_never_earlier(pair: tuple[float, float], headroom: float, opening: float) -> None:
    demand = np.array(sorted(pair))
    kv = np.array([voltage_of(amount) for amount in demand])
    supply = all_terms(kv, [345, 345], [headroom] * 2, [opening] * 2)
    times = time_to_power(Range.exactly(demand), supply, 2027.0, LEAD)
    assert times.year.is_ordered
    for end in (times.year.low, times.year.likely, times.year.high):
        assert np.diff(end)[0] >= 0
        if not np.isnan(opening):
            assert np.all(np.asarray(end) >= opening)


@given(headroom=st.floats(-50, 2500), more=st.floats(0, 500), demand=amounts)
@settings(derandomize=True, deadline=None)
def test_more_headroom_is_never_later(headroom: float, more: float, demand: float) -> None:
    supply = all_terms([154, 154], [154, 154], [headroom, headroom + more], [NAN, NAN])
    times: Any = time_to_power(exactly(demand, demand), supply, 2027.0, LEAD)
    for end in (times.year.low, times.year.likely, times.year.high):
        assert np.diff(end)[0] <= 0
