# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The cheapest route is that of scikit-image, its path costs what is said, and what cannot be reached says why."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from skimage.graph import MCP_Geometric

from plugin.core.power import route
from plugin.core.power.route import (
    CODES,
    CUT_OFF,
    FOUND,
    START_BLOCKED,
    TARGET_BLOCKED,
    TARGET_OUTSIDE,
    Routes,
    least_cost_routes,
)
from plugin.errors import Cancelled, InputError

INF, NAN = math.inf, math.nan


def mcp_costs(cost: NDArray[Any], size: tuple[float, float], starts: Any, targets: Any) -> NDArray[Any]:
    """Return the cost to each target as scikit-image finds it; its sampling is rows first."""
    passable = np.isfinite(cost) & (cost >= 0)
    found = MCP_Geometric(np.where(passable, cost, -1.0), sampling=(size[1], size[0]))
    usable = [tuple(cell) for cell in starts if passable[tuple(cell)]]
    if not usable:
        return np.full(len(targets), INF)
    cumulative, _ = found.find_costs(usable)
    return np.array([cumulative[tuple(cell)] if passable[tuple(cell)] else INF for cell in targets])


def walked(cost: NDArray[Any], size: tuple[float, float], path: NDArray[np.int64]) -> tuple[float, float]:
    """Return cost and length of a path, cell by cell, and see that each step is one to a neighbour."""
    steps = np.diff(path, axis=0)
    assert np.all(np.abs(steps).max(axis=1, initial=0) == 1)
    along = cost[path[:, 0], path[:, 1]]
    assert np.all(np.isfinite(along) & (along >= 0))
    lengths = np.hypot(steps[:, 0] * size[1], steps[:, 1] * size[0])
    return float((lengths * (along[:-1] + along[1:]) / 2).sum()), float(lengths.sum())


def check(cost: NDArray[Any], size: tuple[float, float], starts: Any, targets: Any) -> Routes:
    routes = least_cost_routes(cost, size, starts, targets)
    np.testing.assert_allclose(routes.cost, mcp_costs(cost, size, starts, targets), rtol=1e-9, atol=1e-12)
    for row, path in enumerate(routes.paths):
        if routes.code[row] != FOUND:
            assert np.isinf(routes.cost[row])
            assert np.isnan(routes.length_m[row])
            assert routes.start[row] == -1
            assert path.shape == (0, 2)
            continue
        assert tuple(path[0]) == tuple(starts[routes.start[row]])
        assert tuple(path[-1]) == tuple(targets[row])
        expected = walked(cost, size, path)
        np.testing.assert_allclose((routes.cost[row], routes.length_m[row]), expected, rtol=1e-9, atol=1e-12)
    return routes


CELL_COSTS = st.one_of(
    st.sampled_from([0.0, 1.0, 1.0, 5.0, NAN, INF, -INF, -1.0]), st.floats(0.0, 100.0, allow_subnormal=False)
)


@st.composite
def searches(draw: st.DrawFn) -> tuple[NDArray[Any], tuple[float, float], Any, Any]:
    rows, columns = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    cost = np.array(draw(st.lists(CELL_COSTS, min_size=rows * columns, max_size=rows * columns)))
    cell = st.tuples(st.integers(0, rows - 1), st.integers(0, columns - 1))
    cells = st.lists(cell, min_size=1, max_size=4)
    size = draw(st.sampled_from([(1.0, 1.0), (30.0, 30.0), (30.0, 10.0), (1.0, 7.5)]))
    return cost.reshape(rows, columns), size, draw(cells), draw(cells)


@given(searches())
def test_costs_are_those_of_scikit_image_and_of_the_path(search: Any) -> None:
    check(*search)


@pytest.mark.parametrize("size", [(30.0, 30.0), (20.0, 45.0)])
def test_a_terrain_with_lakes_is_crossed_as_scikit_image_does(size: tuple[float, float]) -> None:
    random = np.random.default_rng(5)
    coarse = random.random((30, 30)).repeat(10, axis=0).repeat(10, axis=1)
    cost = 1 + 20 * coarse**3 + random.random((300, 300))
    cost[random.random((30, 30)).repeat(10, axis=0).repeat(10, axis=1) < 0.25] = NAN
    cells = random.integers(0, 300, (20, 2))
    cells = cells[np.isfinite(cost[cells[:, 0], cells[:, 1]])]
    routes = check(cost, size, cells[:3], cells[3:])
    assert len(routes.code) > 5
    assert {FOUND} <= set(routes.code)
    assert len(set(routes.start)) > 1


def test_costs_do_not_depend_on_how_much_is_settled_together(monkeypatch: pytest.MonkeyPatch) -> None:
    cost = np.random.default_rng(2).random((40, 40)) ** 4
    expected = mcp_costs(cost, (1, 1), [(0, 0)], [(39, 39), (39, 0)])
    for share, least in [(0.01, 1), (0.3, 1), (1.0, 10**6)]:
        monkeypatch.setattr(route, "_NEAR_SHARE", share)
        monkeypatch.setattr(route, "_LEAST_NEAR", least)
        found = least_cost_routes(cost, (1, 1), [(0, 0)], [(39, 39), (39, 0)])
        np.testing.assert_allclose(found.cost, expected, rtol=1e-12)


@pytest.mark.parametrize(("share", "most"), [(0.1, 1.05), (0.75, 1.25)])
def test_few_cells_are_done_again(monkeypatch: pytest.MonkeyPatch, share: float, most: float) -> None:
    sizes: list[int] = []
    relaxed = route._Wave._relaxed

    def counted(wave: Any, near: NDArray[np.int64], limit: float, pushed: Any) -> NDArray[np.int64]:
        assert len(set(near.tolist())) == near.size
        sizes.append(near.size)
        return relaxed(wave, near, limit, pushed)

    monkeypatch.setattr(route._Wave, "_relaxed", counted)
    monkeypatch.setattr(route, "_NEAR_SHARE", share)
    monkeypatch.setattr(route, "_LEAST_NEAR", 8)
    cost = 1 + np.random.default_rng(4).random((80, 80))
    least_cost_routes(cost, (1.0, 1.0), [(0, 0), (0, 0)], [(79, 79)])
    assert sum(sizes) < most * cost.size


def test_costs_of_many_orders_of_magnitude_are_not_done_over_and_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sizes: list[int] = []
    relaxed = route._Wave._relaxed

    def counted(wave: Any, near: NDArray[np.int64], *others: Any) -> NDArray[np.int64]:
        sizes.append(near.size)
        return relaxed(wave, near, *others)

    monkeypatch.setattr(route._Wave, "_relaxed", counted)
    cost = np.exp(3 * np.random.default_rng(4).standard_normal((200, 200)))
    check(cost, (1.0, 1.0), [(0, 0)], [(199, 199), (0, 199), (100, 3)])
    assert sum(sizes) < 4 * cost.size


def test_a_straight_and_a_diagonal_route_by_hand() -> None:
    cost = np.array([[1.0, 3.0, 5.0], [9.0, 9.0, 9.0]])
    routes = least_cost_routes(cost, (10.0, 40.0), [(0, 0)], [(0, 2), (1, 1)])
    np.testing.assert_allclose(routes.cost, [10 * 2 + 10 * 4, math.hypot(10, 40) * 5])
    np.testing.assert_allclose(routes.length_m, [20, math.hypot(10, 40)])
    assert routes.paths[0].tolist() == [[0, 0], [0, 1], [0, 2]]
    assert routes.paths[1].tolist() == [[0, 0], [1, 1]]


def test_a_diagonal_step_passes_between_two_barriers_that_touch_at_a_corner() -> None:
    routes = least_cost_routes([[1.0, NAN], [NAN, 1.0]], (1.0, 1.0), [(0, 0)], [(1, 1)])
    np.testing.assert_allclose(routes.cost, [math.sqrt(2)])


def test_a_target_that_is_a_start_costs_nothing() -> None:
    routes = least_cost_routes(np.ones((3, 3)), (5.0, 5.0), [(2, 2), (1, 1)], [(1, 1)])
    assert (routes.cost[0], routes.length_m[0], routes.start[0]) == (0.0, 0.0, 1)
    assert routes.paths[0].tolist() == [[1, 1]]


def test_cells_without_cost_are_walked_without_going_in_circles() -> None:
    routes = check(np.zeros((30, 30)), (1.0, 1.0), [(0, 0)], [(29, 29)])
    assert routes.cost[0] == 0.0


def test_each_target_without_a_route_says_why_and_the_others_have_theirs() -> None:
    cost = np.ones((5, 5))
    cost[:, 2] = INF
    targets = [(0, 1), (0, 4), (0, 2), (9, 0), (-1, 3)]
    routes = least_cost_routes(cost, (1.0, 1.0), [(7, 7), (0, 2), (0, 0)], targets)
    assert routes.code.tolist() == [FOUND, CUT_OFF, TARGET_BLOCKED, TARGET_OUTSIDE, TARGET_OUTSIDE]
    assert routes.cost.tolist() == [1.0, INF, INF, INF, INF]
    assert routes.start.tolist() == [2, -1, -1, -1, -1]
    blocked = least_cost_routes(cost, (1.0, 1.0), [(0, 2)], targets)
    assert blocked.code.tolist() == [START_BLOCKED] * 2 + [TARGET_BLOCKED] + [TARGET_OUTSIDE] * 2
    assert set(CODES) >= {*routes.code, *blocked.code}


def test_nothing_to_search_for_is_no_error() -> None:
    none = least_cost_routes(np.ones((2, 2)), (1.0, 1.0), [(0, 0)], [])
    assert none.cost.shape == none.length_m.shape == (0,)
    assert none.paths == ()
    assert least_cost_routes(np.ones((2, 2)), (1, 1), [], [(0, 0)]).code.tolist() == [START_BLOCKED]
    assert least_cost_routes(np.ones((0, 4)), (1, 1), [(0, 0)], [(0, 0)]).code.tolist() == [TARGET_OUTSIDE]


def test_costs_too_large_to_be_added_are_no_route() -> None:
    routes = least_cost_routes(np.full((1, 3), 1.7e308), (1.0, 1.0), [(0, 0)], [(0, 2)])
    assert routes.code.tolist() == [CUT_OFF]


def test_the_given_raster_is_left_as_it_is_and_whole_numbers_will_do() -> None:
    cost = np.array([[1, -1, 1], [1, 1, 1]])
    routes = least_cost_routes(cost, (1.0, 1.0), [(0, 0)], [(0, 2)])
    assert routes.cost[0] == pytest.approx(2 * math.sqrt(2))
    assert cost.tolist() == [[1, -1, 1], [1, 1, 1]]


def test_the_search_ends_when_all_targets_are_reached() -> None:
    told: list[float] = []
    least_cost_routes(np.ones((300, 300)), (1.0, 1.0), [(0, 0)], [(5, 5)], told.append)
    assert 0 < told[-1] < 0.1


def test_progress_rises_to_all_of_it_and_may_stop_the_search() -> None:
    told: list[float] = []
    least_cost_routes(np.ones((60, 60)), (1.0, 1.0), [(0, 0)], [(59, 59)], told.append)
    assert told == sorted(told)
    assert len(told) > 10
    assert told[-1] == pytest.approx(1.0, abs=0.01)

    told.clear()
    rough = np.random.default_rng(2).random((60, 60)) ** 9
    least_cost_routes(rough, (1.0, 1.0), [(0, 0)], [(59, 59), (59, 0)], told.append)
    assert max(told) <= 1.0

    def stop(share: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        least_cost_routes(np.ones((60, 60)), (1.0, 1.0), [(0, 0)], [(59, 59)], stop)


@pytest.mark.parametrize(
    ("cost", "size", "starts", "says"),
    [
        (np.ones(4), (1.0, 1.0), [(0, 0)], "1 dimensions"),
        (np.ones((2, 2)), (0.0, 1.0), [(0, 0)], "no size"),
        (np.ones((2, 2)), (1.0, NAN), [(0, 0)], "no size"),
        (np.ones((2, 2)), (1.0, 1.0), [(0.5, 0.0)], "no cells"),
        (np.ones((2, 2)), (1.0, 1.0), [(0, 0, 0)], "no cells"),
    ],
)
def test_what_cannot_be_searched_is_refused(cost: Any, size: Any, starts: Any, says: str) -> None:
    with pytest.raises(InputError, match=says):
        least_cost_routes(cost, size, starts, [(0, 0)])
