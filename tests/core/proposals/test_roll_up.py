# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Totals: the same as those counted one by one, and whatever must not be added is not."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.parts import sound_parents
from plugin.core.proposals.roll_up import Components, Figures, RollUp, roll_up, stages

KINDS = 3
UNKNOWN = math.nan


class Part(NamedTuple):
    parent: int = -1
    asset: int = -1
    counted: bool = True
    proposal: int = 0


class Figure(NamedTuple):
    component: int
    value: float
    day: float = UNKNOWN
    kind: int = 0


def components(*rows: Part) -> Components:
    proposal = np.array([row.proposal for row in rows], dtype=np.int64)
    return Components(
        proposal=proposal,
        parent=sound_parents(np.array([row.parent for row in rows], dtype=np.int64), proposal),
        asset=np.array([row.asset for row in rows], dtype=np.int64),
        counted=np.array([row.counted for row in rows], dtype=np.bool_),
    )


def figures(*rows: Figure) -> Figures:
    return Figures(
        component=np.array([row.component for row in rows], dtype=np.int64),
        kind=np.array([row.kind for row in rows], dtype=np.int64),
        value=np.array([row.value for row in rows], dtype=np.float64),
        day=np.array([row.day for row in rows], dtype=np.float64),
    )


def rolled(parts: list[Part], given_figures: list[Figure], proposals: int = 1) -> RollUp:
    return roll_up(components(*parts), figures(*given_figures), proposals, KINDS)


def test_a_whole_is_not_added_to_its_parts() -> None:
    result = rolled([Part(), Part(0), Part(0)], [Figure(0, 300), Figure(1, 180), Figure(2, 120)])
    assert result.total[0, 0] == 300
    assert (result.known[0, 0], result.leaves[0]) == (2, 2)


def test_what_a_whole_says_stands_in_for_no_part() -> None:
    result = rolled([Part(), Part(0)], [Figure(0, 1000)])
    assert math.isnan(result.total[0, 0])
    assert (result.known[0, 0], result.leaves[0]) == (0, 1)


def test_a_later_stage_contains_those_before_it() -> None:
    result = rolled([Part()], [Figure(0, 103, 20), Figure(0, 41, 10)])
    assert result.total[0, 0] == 103
    assert result.disputed[0, 0] == 0


def test_a_figure_without_a_day_counts_where_none_has_one() -> None:
    assert rolled([Part()], [Figure(0, 500), Figure(0, 41, 10)]).total[0, 0] == 41
    assert rolled([Part()], [Figure(0, 500)]).total[0, 0] == 500


def test_of_contradicting_figures_the_lowest_counts_and_is_said_to_be_disputed() -> None:
    result = rolled([Part(), Part()], [Figure(0, 66), Figure(0, 36), Figure(0, 36), Figure(1, 1)])
    assert result.total[0, 0] == 37
    assert result.disputed[0, 0] == 1


def test_the_same_figure_told_twice_is_no_dispute() -> None:
    result = rolled([Part()], [Figure(0, 36), Figure(0, 36)])
    assert (result.total[0, 0], result.disputed[0, 0]) == (36, 0)


def test_kinds_are_never_added() -> None:
    result = rolled([Part(), Part()], [Figure(0, 100, kind=0), Figure(1, 40, kind=1), Figure(1, 7, kind=2)])
    assert result.total[0].tolist() == [100, 40, 7]
    assert result.known[0].tolist() == [1, 1, 1]


def test_an_asset_that_two_components_are_is_counted_once() -> None:
    result = rolled([Part(asset=5), Part(asset=5), Part()], [Figure(1, 100), Figure(0, 90), Figure(2, 1)])
    assert result.total[0, 0] == 91
    assert (result.known[0, 0], result.leaves[0]) == (2, 2)


def test_of_two_components_that_are_one_asset_the_one_that_knows_speaks() -> None:
    result = rolled([Part(asset=5), Part(asset=5)], [Figure(0, UNKNOWN), Figure(1, 100)])
    assert (result.total[0, 0], result.known[0, 0], result.leaves[0]) == (100, 1, 1)


def test_an_asset_in_two_proposals_counts_in_each() -> None:
    result = rolled([Part(asset=5), Part(asset=5, proposal=1)], [Figure(0, 10), Figure(1, 10)], proposals=2)
    assert result.total[:, 0].tolist() == [10, 10]


def test_what_is_given_up_counts_nowhere() -> None:
    result = rolled([Part(), Part(counted=False)], [Figure(0, 10), Figure(1, 99)])
    assert (result.total[0, 0], result.known[0, 0], result.leaves[0]) == (10, 1, 1)


def test_what_belongs_to_no_proposal_counts_in_none() -> None:
    result = rolled([Part(), Part(proposal=-1)], [Figure(0, 10), Figure(1, 99)])
    assert (result.total[0, 0], result.leaves[0]) == (10, 1)


def test_an_unknown_total_is_not_zero() -> None:
    result = rolled([Part()], [])
    assert math.isnan(result.total[0, 0])
    assert rolled([Part()], [Figure(0, 0.0)]).total[0, 0] == 0


def test_proposals_without_components_have_none() -> None:
    result = rolled([], [], proposals=2)
    assert result.leaves.tolist() == [0, 0]
    assert np.isnan(result.total).all()


def staged(parts: list[Part], given_figures: list[Figure]) -> list[tuple[float, float]]:
    days, totals = stages(components(*parts), figures(*given_figures), 0, 0)
    return list(zip(days.tolist(), totals.tolist(), strict=True))


def test_stages_tell_what_is_there_from_which_day_on() -> None:
    parts = [Part(), Part(0), Part(0), Part()]
    given_figures = [
        Figure(0, 999, 1),
        Figure(1, 41, 10),
        Figure(1, 103, 20),
        Figure(2, 7, 10),
        Figure(2, 5, 15),
        Figure(3, 50),
        Figure(1, 1, 12, kind=1),
    ]
    assert staged(parts, given_figures) == [(10, 48), (15, 46), (20, 108)]


def test_in_stages_the_lowest_of_one_day_counts_and_one_component_speaks_for_an_asset() -> None:
    parts = [Part(asset=1), Part(asset=1)]
    assert staged(parts, [Figure(0, 9, 1), Figure(0, 8, 1), Figure(1, 70, 2)]) == [(1, 8)]


def test_without_a_day_there_is_no_stage() -> None:
    assert staged([Part()], [Figure(0, 5)]) == []
    assert staged([], []) == []


amount = st.sampled_from([0.0, 1.0, 2.5, 40.0, UNKNOWN])
part = st.builds(
    Part,
    parent=st.integers(-1, 6),
    asset=st.sampled_from([-1, -1, 0, 1]),
    counted=st.sampled_from([True, True, True, False]),
    proposal=st.integers(-1, 1),
)
figure = st.builds(
    Figure,
    component=st.integers(0, 6),
    value=amount,
    day=st.sampled_from([UNKNOWN, 1.0, 2.0, 3.0]),
    kind=st.integers(0, KINDS - 1),
)
parts_of_a_plan = st.lists(part, min_size=7, max_size=7)
figures_of_a_plan = st.lists(figure, max_size=14)


def by_hand(
    parts: list[Part], told: list[Figure], proposal: int, kind: int, until: float
) -> tuple[float, int, int]:
    """Return total, known and leaves, counted one by one; ``until``: what is dated and holds by then, inf: all."""
    given_parts = components(*parts)
    wholes = {int(given_parts.parent[n]) for n, row in enumerate(parts) if row.counted}
    own = [n for n, row in enumerate(parts) if row.counted and n not in wholes and row.proposal == proposal]
    things: dict[Any, list[int]] = {}
    for n in own:
        things.setdefault(("asset", parts[n].asset) if parts[n].asset >= 0 else n, []).append(n)
    total, known = 0.0, 0
    for members in things.values():
        for n in members:
            mine = [f for f in told if f.component == n and f.kind == kind and not math.isnan(f.value)]
            if not mine:
                continue
            dated = [f for f in mine if f.day <= until]
            held = dated or ([] if until < math.inf else mine)
            if held:
                latest = max((f.day for f in held if not math.isnan(f.day)), default=UNKNOWN)
                total += min(f.value for f in held if f.day == latest or math.isnan(latest))
                known += 1
            break
    return total, known, len(things)


@given(parts_of_a_plan, figures_of_a_plan)
def test_totals_are_those_counted_one_by_one(parts: list[Part], told: list[Figure]) -> None:
    result = rolled(parts, told, proposals=2)
    for proposal in range(2):
        for kind in range(KINDS):
            total, known, count = by_hand(parts, told, proposal, kind, math.inf)
            assert result.leaves[proposal] == count
            assert result.known[proposal, kind] == known
            if known:
                assert result.total[proposal, kind] == pytest.approx(total)
            else:
                assert math.isnan(result.total[proposal, kind])


@given(parts_of_a_plan, figures_of_a_plan)
def test_stages_are_those_counted_one_by_one(parts: list[Part], told: list[Figure]) -> None:
    days, totals = stages(components(*parts), figures(*told), 0, 0)
    assert (np.diff(days) > 0).all()
    for day, total in zip(days.tolist(), totals.tolist(), strict=True):
        assert total == pytest.approx(by_hand(parts, told, 0, 0, day)[0])


@given(parts_of_a_plan, figures_of_a_plan, st.randoms(use_true_random=False))
def test_the_order_of_the_figures_decides_nothing(parts: list[Part], told: list[Figure], chance: Any) -> None:
    mixed = list(told)
    chance.shuffle(mixed)
    one, other = rolled(parts, told, proposals=2), rolled(parts, mixed, proposals=2)
    np.testing.assert_array_equal(one.total, other.total)
    np.testing.assert_array_equal(one.disputed, other.disputed)


@given(parts_of_a_plan, figures_of_a_plan)
def test_what_a_component_that_is_no_leaf_says_changes_nothing(parts: list[Part], told: list[Figure]) -> None:
    thing = components(*parts).thing
    without = [f for f in told if thing[f.component] >= 0]
    np.testing.assert_array_equal(rolled(parts, told, 2).total, rolled(parts, without, 2).total)
