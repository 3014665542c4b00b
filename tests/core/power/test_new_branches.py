# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""New branches come after those that are there, which stay as they are."""

from __future__ import annotations

import numpy as np

from plugin.core.power.new_branches import NewBranches, with_branches
from tests.core.power.cases import made


def between(*ends: tuple[int, int]) -> NewBranches:
    """Return branches of 0.1, 0.2, … pu and of 100, 200, … MVA, of which each second one is a transformer."""
    number = np.arange(len(ends)) + 1
    from_bus, to_bus = np.array(ends).T
    return NewBranches(
        tuple(f"new {each}" for each in number),
        from_bus,
        to_bus,
        number / 10,
        number * 100.0,
        number % 2 == 0,
    )


def test_each_new_branch_has_a_corridor_of_its_own_and_no_shift() -> None:
    ring = made(3, [(0, 1), (0, 2), (2, 1)], 0.4, rating_mva=60)
    grid = with_branches(ring, between((1, 2), (2, 0)))
    assert grid.branch_ids == (*ring.branch_ids, "new 1", "new 2")
    assert grid.from_bus.tolist() == [0, 0, 2, 1, 2]
    assert grid.to_bus.tolist() == [1, 2, 1, 2, 0]
    assert grid.reactance_pu.tolist() == [0.4, 0.4, 0.4, 0.1, 0.2]
    assert grid.rating_mva.tolist() == [60, 60, 60, 100, 200]
    assert grid.shift_rad.tolist() == [0.0] * 5
    assert grid.is_transformer.tolist() == [False] * 4 + [True]
    assert grid.corridor.tolist() == [0, 1, 2, 3, 4]


def test_a_grid_without_branches_gets_its_first() -> None:
    assert with_branches(made(2, [], 0.1), between((0, 1))).corridor.tolist() == [0]
