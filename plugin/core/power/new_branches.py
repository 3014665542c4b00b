# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A grid with more branches."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np

from .arrays import BoolArray, FloatArray, IntArray
from .grid import Grid


class NewBranches(NamedTuple):
    """Branches (k,) to add, as in ``Grid``."""

    ids: tuple[str, ...]
    from_bus: IntArray
    to_bus: IntArray
    reactance_pu: FloatArray
    rating_mva: FloatArray
    is_transformer: BoolArray


def with_branches(grid: Grid, new: NewBranches) -> Grid:
    """Return the grid with more branches, each in a corridor of its own."""
    count = len(new.ids)
    corridor = np.max(grid.corridor, initial=-1) + 1 + np.arange(count)
    return replace(
        grid,
        branch_ids=grid.branch_ids + new.ids,
        from_bus=np.concatenate([grid.from_bus, new.from_bus]),
        to_bus=np.concatenate([grid.to_bus, new.to_bus]),
        reactance_pu=np.concatenate([grid.reactance_pu, new.reactance_pu]),
        rating_mva=np.concatenate([grid.rating_mva, new.rating_mva]),
        shift_rad=np.concatenate([grid.shift_rad, np.zeros(count)]),
        is_transformer=np.concatenate([grid.is_transformer, new.is_transformer]),
        corridor=np.concatenate([grid.corridor, corridor]),
    )
