# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Angles by factorised equations are those of the whole matrix, whichever buses lie between two branches."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugin.core.power.factors import Branches, Factors, factorise


def grid_of(ends: list[tuple[int, int]], susceptance_mw: list[float]) -> Branches:
    one, other = np.array(ends, dtype=np.int64).reshape(-1, 2).T
    return Branches(one, other, np.array(susceptance_mw, dtype=float))


def laplacian(branches: Branches, count: int) -> np.ndarray:
    matrix = np.zeros((count, count))
    for one, other, mw in zip(*branches, strict=True):
        matrix[[one, other], [one, other]] += mw
        matrix[[one, other], [other, one]] -= mw
    return matrix


def solved(branches: Branches, injection: np.ndarray) -> np.ndarray:
    """Return the angles of one island, relative to the first bus, by a dense solution of all equations but one."""
    angle = np.zeros(injection.shape)
    angle[1:] = np.linalg.solve(laplacian(branches, len(injection))[1:, 1:], injection[1:])
    return angle


def angles(factors: Factors, injection: np.ndarray) -> np.ndarray:
    """Return angles relative to the first bus."""
    found = factors.angles(injection)
    return found - found[0]


def left_out(factors: Factors) -> list[int]:
    return factors.between.tolist()


@st.composite
def islands(draw: st.DrawFn) -> tuple[Branches, np.ndarray]:
    """Draw an island of trees, chains, rings and parallel circuits, and what is injected in two cases."""
    count = draw(st.integers(2, 14))
    tree = [(draw(st.integers(max(0, bus - 3), bus - 1)), bus) for bus in range(1, count)]
    pairs = st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(
        lambda pair: pair[0] != pair[1]
    )
    ends = tree + draw(st.lists(pairs, max_size=8))
    mw = draw(st.lists(st.floats(0.5, 500), min_size=len(ends), max_size=len(ends)))
    injection = np.array(draw(st.lists(st.floats(-300, 300), min_size=2 * count, max_size=2 * count)))
    injection = injection.reshape(count, 2)
    return grid_of(ends, mw), injection - injection.mean(axis=0)


@given(islands())
def test_angles_are_those_of_the_whole_matrix(island: tuple[Branches, np.ndarray]) -> None:
    branches, injection = island
    factors = factorise(branches, len(injection))
    expected = solved(branches, injection)
    np.testing.assert_allclose(angles(factors, injection), expected, rtol=1e-8, atol=1e-7)
    np.testing.assert_allclose(angles(factors, injection[:, 0]), expected[:, 0], rtol=1e-8, atol=1e-7)


def test_a_bus_between_two_branches_is_left_out_and_gets_its_angle_all_the_same() -> None:
    # Bus 2 between 1 and 3 shares by 10 to 30 MW per radian, bus 0 by 20 to 20.
    branches = grid_of([(0, 1), (1, 2), (2, 3), (3, 0), (1, 3)], [20, 10, 30, 20, 5])
    factors = factorise(branches, 4)
    assert left_out(factors) == [0, 2]
    np.testing.assert_allclose(factors.shares.toarray(), [[0, 0.5, 0, 0.5], [0, 0.25, 0, 0.75]])
    injection = np.array([0.0, 0.0, -8.0, 8.0])
    np.testing.assert_allclose(angles(factors, injection), solved(branches, injection))


def test_of_neighbours_in_a_chain_every_other_one_is_left_out() -> None:
    factors = factorise(grid_of([(bus, bus + 1) for bus in range(6)], [10] * 6), 7)
    assert left_out(factors) == [1]
    zigzag = [(0, 1), (1, 4), (4, 2), (2, 5), (5, 3), (3, 6)]
    assert left_out(factorise(grid_of(zigzag, [10] * 6), 7)) == [1, 2, 3]


def test_two_circuits_to_one_neighbour_lead_nowhere_else() -> None:
    branches = grid_of([(0, 1), (0, 1), (0, 2), (0, 2), (2, 3)], [10, 30, 5, 5, 8])
    factors = factorise(branches, 4)
    assert left_out(factors) == [1]
    injection = np.array([-10.0, 4.0, 0.0, 6.0])
    np.testing.assert_allclose(angles(factors, injection), [0, 0.1, 0.6, 1.35])


def test_what_could_cancel_stays() -> None:
    branches = grid_of([(0, 1), (1, 2), (2, 0)], [10, -10, 30])
    factors = factorise(branches, 3)
    assert left_out(factors) == [0]
    injection = np.array([0.0, 5.0, -5.0])
    np.testing.assert_allclose(angles(factors, injection), solved(branches, injection))


def test_no_single_solution_is_an_error() -> None:
    with pytest.raises(RuntimeError, match="singular"):
        factorise(grid_of([(0, 1), (0, 1)], [10, -10]), 2)


def test_what_cancels_but_for_rounding_is_an_error() -> None:
    # Reactances of 0.1, 0.2 and -0.3 in a ring: what goes round comes back.
    with pytest.raises(RuntimeError, match="singular"):
        factorise(grid_of([(0, 1), (1, 2), (2, 0)], [1 / 0.1, 1 / 0.2, -1 / 0.3]), 3)


def test_a_diagonal_that_is_nothing_but_rounding_is_solved() -> None:
    # The diagonal of bus 1 is 0.1 - 0.3 + 0.2, which is rounding.
    branches = grid_of([(0, 1), (1, 2), (1, 3), (2, 3), (3, 0), (0, 2)], [0.1, -0.3, 0.2, 5, 5, 3])
    injection = np.array([-3.0, 5.0, -7.0, 5.0])
    np.testing.assert_allclose(angles(factorise(branches, 4), injection), solved(branches, injection))


def test_each_island_is_solved_for_itself() -> None:
    branches = grid_of([(0, 1), (2, 3), (3, 4), (4, 2)], [10, 20, 20, 20])
    factors = factorise(branches, 6)
    assert left_out(factors) == [2]
    island = factors.island
    assert [len({*island[rows].tolist()}) for rows in ([0, 1], [2, 3, 4], [0, 2, 5])] == [1, 1, 3]
    found = factors.angles(np.array([-5.0, 5.0, -4.0, 4.0, 0.0, 0.0]))
    assert found[1] - found[0] == pytest.approx(0.5)
    np.testing.assert_allclose(found[[3, 4]] - found[2], [2 / 15, 1 / 15])
    assert found[5] == 0


def test_buses_without_branches_have_angles_of_zero() -> None:
    factors = factorise(grid_of([], []), 3)
    assert factors.angles(np.zeros((3, 2))).tolist() == [[0, 0]] * 3
    assert factorise(grid_of([], []), 0).angles(np.zeros(0)).shape == (0,)
