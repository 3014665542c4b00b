# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a what-if changes: which lines are overloaded, and what substations can still take, before and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import shapely

from ..core.power.arrays import FloatArray
from ..core.power.flow import factorised
from ..core.power.hosting import NONE
from ..core.power.hosting_outages import factors_after, splits_of
from ..core.power.sensitivities import tree_of
from ..core.power.study_case import HostingStatus
from .grid_what_if import Answer

_LEAST_MW = 1e-6


class Loaded(NamedTuple):
    """A line that is overloaded before or after, in percent where that is most, NaN where it is not there.

    ``branch``: the id of its fullest circuit; ``outage``: that of the circuit which is out then, None with all in
    service.
    """

    branch: str
    before_pct: float
    after_pct: float
    outage: str | None


class Span(NamedTuple):
    """MW over the study cases, NaN where that cannot be told; ``is_capped``: nothing limits the high end."""

    low_mw: float
    high_mw: float
    is_capped: bool


class Room(NamedTuple):
    """What a bus can take more, before and after; and what limits the low end then.

    Before, the MW of what was not there are NaN.
    """

    bus: int
    before: Span
    after: Span
    status: HostingStatus
    branch: int | None
    outage: int | None

    @property
    def change_mw(self) -> tuple[float, float]:
        """How much more can be taken, in the same study case each: low end against low end, high against high."""
        return self.after.low_mw - self.before.low_mw, self.after.high_mw - self.before.high_mw


def overloads(before: Answer, after: Answer) -> list[Loaded]:
    """Return what is overloaded before or after, each line once, where it is loaded most; the worst first."""
    names = list((_worst(before, after) | _worst(after, after)).values())
    columns = _percent(before, names).tolist(), _percent(after, names).tolist()
    found = [
        Loaded(branch, earlier, later, outage)
        for (branch, outage), earlier, later in zip(names, *columns, strict=True)
    ]
    return sorted(found, key=lambda each: -np.nanmax((each.before_pct, each.after_pct)))


def rooms(before: Answer, after: Answer) -> list[Room]:
    """Return what the buses people can choose can take, before and after, in the order of the buses."""
    limits, grid = after.lowest, after.grid
    earlier = before.studied.bus_of
    found = []
    for bus in after.studied.chosen_buses.tolist():
        there = earlier.get(grid.bus_ids[bus])
        branch, outage = int(limits.branch[bus]), int(limits.outage[bus])
        status = HostingStatus(int(limits.status[bus]))
        found.append(
            Room(
                bus,
                _span(before, there),
                _span(after, bus),
                status,
                None if branch == NONE else int(grid.corridor[branch]),
                None if outage == NONE else int(grid.corridor[outage]),
            )
        )
    return found


def _span(answered: Answer, bus: int | None) -> Span:
    if bus is None:
        return Span(float("nan"), float("nan"), is_capped=False)
    capacity = answered.capacity
    return Span(float(capacity.low_mw[bus]), float(capacity.high_mw[bus]), bool(capacity.is_capped[bus]))


def _worst(answered: Answer, after: Answer) -> dict[int, tuple[str, str | None]]:
    """Return of each overloaded line the circuit and the outage with which it is loaded most.

    Lines are known by their corridor afterwards; what is not there any more by one below 0.
    """
    listed, grid = answered.hosting.overloads, answered.grid
    share = np.abs(listed.flow_mw) / np.maximum(listed.rating_mw, _LEAST_MW)
    corridor = grid.corridor[listed.branch]
    order = np.lexsort((listed.outage, listed.branch, -share, corridor))
    first = order[np.unique(corridor[order], return_index=True)[1]]
    worst: dict[int, tuple[str, str | None]] = {}
    for branch, outage in zip(listed.branch[first].tolist(), listed.outage[first].tolist(), strict=True):
        name = grid.branch_ids[branch]
        later = after.branch_of.get(name)
        key = -1 - int(grid.corridor[branch]) if later is None else int(after.grid.corridor[later])
        worst[key] = name, None if outage == NONE else grid.branch_ids[outage]
    return worst


def _percent(answered: Answer, pairs: Sequence[tuple[str, str | None]]) -> FloatArray:
    """Return the loading (k,) of branches after outages; NaN where a branch is not there or is out.

    An outage of what is not there is none.
    """
    grid, flow = answered.grid, answered.hosting.flow.flow_mw
    branch = np.array([answered.branch_of.get(name, NONE) for name, _ in pairs], dtype=np.int64)
    outage = np.array(
        [NONE if name is None else answered.branch_of.get(name, NONE) for _, name in pairs], dtype=np.int64
    )
    found = np.full(len(pairs), np.nan)
    there = branch >= 0
    found[there] = flow[branch[there]]
    moved = np.flatnonzero(there & (outage >= 0))
    if len(moved):
        network = factorised(grid)
        shares = network.normalised(answered.hosting.case.source(grid))
        splits = splits_of(network, tree_of(network), shares)
        outages, column = np.unique(outage[moved], return_inverse=True)
        watched, row = np.unique(branch[moved], return_inverse=True)
        factors, _ = factors_after(network, splits, shares, outages, watched)
        found[moved] += factors[row.reshape(-1), column.reshape(-1)] * flow[outage[moved]]
    rating = np.full(len(pairs), np.nan)
    rating[there] = grid.rating_mva[branch[there]]
    percent: FloatArray = 100.0 * np.abs(found) / np.where(rating > 0.0, rating, np.nan)
    return percent


def line_names(answered: Answer, language: str, between: Callable[[str, str], str]) -> dict[int, str]:
    """Return what people call lines and transformers, by their corridor; ``between`` names one by its two buses."""
    studied, grid = answered.studied, answered.grid
    names, buses = studied.corridor_names(language, between), studied.bus_names(language)
    for branch in np.flatnonzero(answered.line_step >= 0).tolist():
        ends = buses[grid.from_bus[branch]], buses[grid.to_bus[branch]]
        names[int(grid.corridor[branch])] = between(*ends)
    return names


def line_shapes(answered: Answer) -> dict[int, Any]:
    """Return the drawings of lines by their corridor; new ones are straight, and have none where a place is unknown."""
    grid, shapes = answered.grid, dict(answered.studied.corridor_shapes())
    xy = answered.studied.places.xy_m
    for branch in np.flatnonzero(answered.line_step >= 0).tolist():
        ends = xy[[grid.from_bus[branch], grid.to_bus[branch]]]
        if np.isfinite(ends).all():
            shapes[int(grid.corridor[branch])] = shapely.linestrings(ends)
    return shapes
