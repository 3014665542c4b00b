# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a hosting capacity is the answer to: the declared study case, and what the data lack for one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from math import inf

import numpy as np

from ...errors import InputError, mark
from .arrays import BoolArray, FloatArray
from .flow import Network, factorised, rating_mw, solve
from .grid import Grid
from .sensitivities import bridge_share

SCREENING_NOTE = mark(
    "Thermal DC screening; voltage, short circuit and stability not studied, nor whether there is enough generation"
)
# An assumption: usual practice is 3 to 10 %.
DEFAULT_PTDF_CUTOFF = 0.10


@dataclass(frozen=True)
class StudyCase:
    """How much more load is asked for, from where, watching what.

    ``monitored``, ``outages`` (m,): the branches whose ratings limit, and those taken out one at a time; all by
    default. ``source_share`` (n,): who serves the extra load, and what an outage cuts off; ``slack_share`` by
    default. ``ptdf_cutoff``: a branch limits a bus only if at least this share of the extra load shows in it after
    the outage. ``cap_mw``: nothing larger is looked for. Overloads that are there without the extra load, in the
    base or after an outage, are listed and limit nothing. Raises InputError.
    """

    name: str
    snapshot: str
    cap_mw: float
    monitored: BoolArray | None = None
    outages: BoolArray | None = None
    source_share: FloatArray | None = None
    ptdf_cutoff: float = DEFAULT_PTDF_CUTOFF

    def __post_init__(self) -> None:
        if not 0 < self.cap_mw < inf:
            raise InputError(
                mark("The largest load to look for is {value} MW"),
                where=mark("study case {name}"),
                remedy=mark("Enter a number above 0"),
                value=self.cap_mw,
                name=self.name,
            )
        if not 0 <= self.ptdf_cutoff < 1:
            raise InputError(
                mark("The cut-off of sensitivities is {value}"),
                where=mark("study case {name}"),
                remedy=mark("Enter a share from 0 to below 1, such as 0.1"),
                value=self.ptdf_cutoff,
                name=self.name,
            )

    def monitors(self, grid: Grid) -> BoolArray:
        """Tell which branches (m,) of a grid limit."""
        return np.ones(grid.branch_count, dtype=np.bool_) if self.monitored is None else self.monitored

    def takes_out(self, grid: Grid) -> BoolArray:
        """Tell which branches (m,) of a grid are outages."""
        return np.ones(grid.branch_count, dtype=np.bool_) if self.outages is None else self.outages

    def source(self, grid: Grid) -> FloatArray:
        """Return the shares (n,) that serve the extra load."""
        return grid.slack_share if self.source_share is None else self.source_share


class HostingStatus(IntEnum):
    """What a capacity is, or why there is none."""

    OK = 0
    NOT_LIMITED = 1
    DISCONNECTED_BY_OUTAGE = 2
    NO_NETWORK = 3
    NOT_BALANCED = 4
    NO_SOURCE = 5
    MISSING_RATING = 6


STATUS_TEXTS: Mapping[HostingStatus, str] = {
    HostingStatus.OK: mark("Limited by a monitored line"),
    HostingStatus.NOT_LIMITED: mark("Not limited by the monitored lines up to the largest load looked for"),
    HostingStatus.DISCONNECTED_BY_OUTAGE: mark("Cut off by the outage of one circuit"),
    HostingStatus.NO_NETWORK: mark("No network"),
    HostingStatus.NOT_BALANCED: mark("Load and generation of the island are not balanced"),
    HostingStatus.NO_SOURCE: mark("The island has no source for more load"),
    HostingStatus.MISSING_RATING: mark("A line that matters here has no known rating"),
}


class Gap(StrEnum):
    """What the data of a study case may lack."""

    LOADS = "loads"
    GENERATION = "generation"
    REACTANCE = "reactance"
    RATING = "rating"
    CIRCUITS = "circuits"
    BALANCE = "balance"
    BRIDGES = "bridges"
    BOUNDARY = "boundary"


GAP_TEXTS: Mapping[Gap, str] = {
    Gap.LOADS: mark("Load unknown: {count} of {total} substations"),
    Gap.GENERATION: mark("No generation known at any of {total} substations"),
    Gap.REACTANCE: mark("Reactance unknown: {count} of {total} circuits"),
    Gap.RATING: mark("Rating unknown: {count} of {total} monitored circuits"),
    Gap.CIRCUITS: mark("Number of circuits assumed: {count} of {total} circuits"),
    Gap.BALANCE: mark("In an island that cannot be balanced: {count} of {total} substations"),
    Gap.BRIDGES: mark(
        "Without a second way: {count} of {total} circuits; an outage describes the data, not the grid"
    ),
    Gap.BOUNDARY: mark("Flows across the boundary of the study area are not declared"),
}


@dataclass(frozen=True)
class Missing:
    """A gap with its counts; ``GAP_TEXTS`` says it in words."""

    gap: Gap
    count: int
    total: int


def missing(
    grid: Grid,
    *,
    most_bridges: float,
    is_boundary_declared: bool,
    circuits_assumed: BoolArray | None = None,
    case: StudyCase | None = None,
) -> tuple[Missing, ...]:
    """Return what a grid lacks for a study case; where there is anything, hosting capacity is not computable.

    ``most_bridges``: the largest share of circuits without a second way that still passes. ``circuits_assumed``
    (m,): branches whose number of circuits nobody knows. Ratings are asked of what ``case`` monitors. Raises as
    ``flow.factorised``.
    """
    network = factorised(grid)
    monitored = np.ones(grid.branch_count, dtype=np.bool_) if case is None else case.monitors(grid)
    found = [
        _counted(Gap.LOADS, np.isnan(grid.load_mw)),
        Missing(Gap.GENERATION, int(not np.any(grid.generation_mw > 0)), grid.bus_count),
        _counted(Gap.REACTANCE, ~network.in_service),
        _counted(Gap.RATING, _unrated(rating_mw(grid)[monitored])),
        _counted(Gap.BALANCE, network.has_network & ~solve(grid, network).is_balanced),
        _bridges(network, most_bridges),
        Missing(Gap.BOUNDARY, int(not is_boundary_declared), 1),
    ]
    if circuits_assumed is not None:
        found.append(_counted(Gap.CIRCUITS, circuits_assumed))
    return tuple(gap for gap in found if gap.count)


def _unrated(rating_mw: FloatArray) -> BoolArray:
    """Tell which ratings (k,) are unknown; where none of all is a limit, nobody said any: none of them is known."""
    unlimited: BoolArray = np.isposinf(rating_mw)
    return np.isnan(rating_mw) | (unlimited & unlimited.all())


def _counted(gap: Gap, lacks: BoolArray) -> Missing:
    return Missing(gap, int(lacks.sum()), len(lacks))


def _bridges(network: Network, most: float) -> Missing:
    total = int(network.in_service.sum())
    share = bridge_share(network)
    return Missing(Gap.BRIDGES, round(share * total) if share > most else 0, total)
