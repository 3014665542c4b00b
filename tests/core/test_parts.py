# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Wholes and parts: rings are cut, other proposals are strangers, and what is given up makes no whole."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.parts import leaves, sound_parents


def of(*rows: int) -> np.ndarray:
    return np.array(rows, dtype=np.int64)


def test_a_chain_of_parts_stays_as_it_is() -> None:
    assert sound_parents(of(-1, 0, 1), of(0, 0, 0)).tolist() == [-1, 0, 1]


def test_those_in_a_ring_are_part_of_nothing_and_those_that_hang_on_it_keep_their_whole() -> None:
    assert sound_parents(of(1, 2, 0, 2, 3), of(0, 0, 0, 0, 0)).tolist() == [-1, -1, -1, 2, 3]


def test_a_component_is_not_part_of_itself() -> None:
    assert sound_parents(of(0, 0), of(0, 0)).tolist() == [-1, 0]


def test_a_whole_in_another_proposal_is_none() -> None:
    assert sound_parents(of(-1, 0, 0), of(0, 1, 0)).tolist() == [-1, -1, 0]


def test_no_components_are_no_trouble() -> None:
    assert sound_parents(of(), of()).tolist() == []
    assert leaves(of(), np.zeros(0, dtype=bool)).tolist() == []


def test_a_leaf_has_no_part_that_counts() -> None:
    parent = of(-1, 0, 0, -1, 3)
    assert leaves(parent, np.array([True, True, True, True, True])).tolist() == [
        False,
        True,
        True,
        False,
        True,
    ]
    # Given up: it counts nowhere, and its whole stands for itself again.
    assert leaves(parent, np.array([True, True, True, True, False])).tolist() == [
        False,
        True,
        True,
        True,
        False,
    ]


def test_what_is_given_up_hands_its_parts_on_to_its_whole() -> None:
    assert leaves(of(-1, 0, 1), np.array([True, False, True])).tolist() == [False, False, True]


@given(st.lists(st.tuples(st.integers(-1, 11), st.integers(0, 1)), min_size=12, max_size=12))
def test_from_every_component_the_way_up_ends(rows: list[tuple[int, int]]) -> None:
    parent, proposal = (np.array(column, dtype=np.int64) for column in zip(*rows, strict=True))
    sound = sound_parents(parent, proposal)
    for row in range(12):
        above, steps = row, 0
        while above >= 0:
            above, steps = int(sound[above]), steps + 1
            assert steps <= 12
    # Nothing is cut that needs no cut.
    kept = sound >= 0
    assert (sound[kept] == parent[kept]).all()
    for row in np.flatnonzero(~kept & (parent >= 0)):
        assert proposal[parent[row]] != proposal[row] or runs_in_a_ring(parent, proposal, int(row))


def runs_in_a_ring(parent: np.ndarray, proposal: np.ndarray, start: int) -> bool:
    row = start
    for _ in range(len(parent)):
        if parent[row] < 0 or proposal[parent[row]] != proposal[row]:
            return False
        row = int(parent[row])
        if row == start:
            return True
    return False
