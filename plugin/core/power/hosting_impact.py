# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What if: more load here, or one more line, and what that does to flows and to the hosting capacity of all others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ...errors import InputError, mark
from .arrays import BoolArray, FloatArray, IntArray
from .flow import factorised
from .grid import Grid
from .hosting import HostingCapacity, Overloads, hosting_capacity
from .hosting_screen import TOLERANCE_MW
from .study_case import StudyCase


class NewBranches(NamedTuple):
    """Branches (k,) to add, as in ``Grid``."""

    ids: tuple[str, ...]
    from_bus: IntArray
    to_bus: IntArray
    reactance_pu: FloatArray
    rating_mva: FloatArray
    is_transformer: BoolArray


@dataclass(frozen=True)
class Impact:
    """Before and after, for buses (b,) and branches of the grid after.

    ``n0_change_mw``, ``n1_change_mw`` (b,): hosting capacity after minus before, NaN where either is unknown; from
    or to a bus that is not limited it is a bound. ``new``, ``worse``: overloads after that were none or less before;
    ``relieved``: overloads before that are none after. ``flow_change_mw``: of the branches that were there before.
    """

    grid: Grid
    before: HostingCapacity
    after: HostingCapacity
    flow_change_mw: FloatArray
    n0_change_mw: FloatArray
    n1_change_mw: FloatArray
    new: Overloads
    worse: Overloads
    relieved: Overloads


def impact_of_load(
    grid: Grid,
    case: StudyCase,
    bus: IntArray,
    extra_mw: FloatArray,
    progress: Callable[[float], None] = lambda _: None,
) -> Impact:
    """Return what extra loads (k,) at buses (k,) do, served by the sources of the case.

    Raises InputError at a bus whose island has no source, and as ``hosting_capacity``.
    """
    loaded = _served(grid, case, bus, extra_mw)
    return _impact(grid, loaded, case, case, progress)


def impact_of_branch(
    grid: Grid, case: StudyCase, new: NewBranches, progress: Callable[[float], None] = lambda _: None
) -> Impact:
    """Return what new branches free, monitored and taken out as others are. Raises as ``hosting_capacity``."""
    more = np.ones(len(new.ids), dtype=np.bool_)
    wider = replace(
        case,
        monitored=np.concatenate([case.monitors(grid), more]),
        outages=np.concatenate([case.takes_out(grid), more]),
    )
    return _impact(grid, with_branches(grid, new), case, wider, progress)


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


def _served(grid: Grid, case: StudyCase, bus: IntArray, extra_mw: FloatArray) -> Grid:
    network = factorised(grid)
    shares = network.normalised(case.source(grid))
    served = network.has_network[bus] & (network.sums(shares)[bus] > 0)
    if not served.all():
        raise InputError(
            mark("An extra load cannot be served: no source reaches it"),
            where=mark("substations: {buses}"),
            remedy=mark("Connect them first, or declare a source in their island"),
            buses=", ".join(np.asarray(grid.bus_ids, dtype=object)[bus[~served]].tolist()),
        )
    extra = np.zeros(grid.bus_count)
    np.add.at(extra, bus, extra_mw)
    generation = np.where(
        shares > 0, np.nan_to_num(grid.generation_mw) + shares * network.sums(extra), grid.generation_mw
    )
    return replace(grid.with_load(bus, extra_mw), generation_mw=generation)


def _impact(
    grid: Grid, changed: Grid, case: StudyCase, changed_case: StudyCase, progress: Callable[[float], None]
) -> Impact:
    before = hosting_capacity(grid, case, progress=lambda share: progress(share / 2))
    after = hosting_capacity(changed, changed_case, progress=lambda share: progress((1 + share) / 2))
    earlier = _flow_in(before.overloads, after.overloads)
    later = _flow_in(after.overloads, before.overloads)
    is_worse = np.abs(after.overloads.flow_mw) > np.abs(earlier) + TOLERANCE_MW
    return Impact(
        changed,
        before,
        after,
        after.flow.flow_mw[: grid.branch_count] - before.flow.flow_mw,
        after.n0.capacity_mw - before.n0.capacity_mw,
        after.n1.capacity_mw - before.n1.capacity_mw,
        _some(after.overloads, np.isnan(earlier)),
        _some(after.overloads, is_worse),
        _some(before.overloads, np.isnan(later)),
    )


def _flow_in(overloads: Overloads, wanted: Overloads) -> FloatArray:
    """Return the flow that overloads give the wanted pairs of branch and outage; NaN where they have none."""
    height = np.max(np.concatenate([overloads.outage, wanted.outage]), initial=0) + 2
    keys = overloads.branch * height + overloads.outage + 1
    order = np.argsort(keys)
    # One more, that no pair has, lets every search end at something.
    keys = np.append(keys[order], -1)
    flow = np.append(overloads.flow_mw[order], np.nan)
    wanted_keys = wanted.branch * height + wanted.outage + 1
    at = np.searchsorted(keys[:-1], wanted_keys)
    found: FloatArray = np.where(keys[at] == wanted_keys, flow[at], np.nan)
    return found


def _some(overloads: Overloads, rows: BoolArray) -> Overloads:
    return Overloads(
        overloads.branch[rows], overloads.outage[rows], overloads.flow_mw[rows], overloads.rating_mw[rows]
    )
