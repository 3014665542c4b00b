# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a hosting capacity is the answer to: the declared study case, and what the data lack for one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum
from math import inf

import numpy as np

from ...errors import InputError, mark
from .arrays import BoolArray, FloatArray, IntArray
from .flow import Network, factorised, rating_mw, solve
from .grid import Grid
from .sensitivities import bridges

SCREENING_NOTE = mark(
    "Thermal DC screening; voltage, short circuit and stability not studied, nor whether there is enough generation"
)
# An assumption: usual practice is 3 to 10 %.
DEFAULT_PTDF_CUTOFF = 0.10
_MOST_NAMED = 3


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
    Gap.GENERATION: mark("No generation known at any of {total} buses"),
    Gap.REACTANCE: mark("Reactance unknown or zero: {count} of {total} circuits"),
    Gap.RATING: mark("Rating unknown: {count} of {total} monitored circuits"),
    Gap.CIRCUITS: mark("Number of circuits assumed: {count} of {total} circuits"),
    Gap.BALANCE: mark("In an island that cannot be balanced: {count} of {total} buses"),
    Gap.BRIDGES: mark(
        "Without a second way: {count} of {total} circuits; an outage describes the data, not the grid"
    ),
    Gap.BOUNDARY: mark("Flows across the boundary of the study area are not declared"),
}


@dataclass(frozen=True)
class About:
    """What a gap is about: ids (k,), and the island each is in; without islands it is about the study as a whole."""

    ids: tuple[str, ...] = ()
    islands: IntArray | None = field(default=None, compare=False)

    def touches(self, island: IntArray) -> BoolArray:
        """Tell for which islands (n,) the gap leaves no answer."""
        if self.islands is None:
            return np.ones(len(island), dtype=np.bool_)
        return np.isin(island, self.islands)

    def named(self, island: int | None = None) -> str:
        """Return the first ids, those of an island where one is given, and "…" where there are more."""
        ids = np.array([*self.ids, None], dtype=object)[:-1]
        if island is not None and self.islands is not None:
            ids = ids[self.islands == island]
        shown = [str(name) for name in ids[:_MOST_NAMED]]
        return ", ".join(shown if len(shown) == len(self.ids) else [*shown, "…"])


WHOLE_STUDY = About()


@dataclass(frozen=True)
class Missing:
    """A gap with its counts; ``GAP_TEXTS`` says it in words."""

    gap: Gap
    count: int
    total: int
    about: About = WHOLE_STUDY


def missing(
    grid: Grid,
    *,
    most_bridges: float,
    is_boundary_declared: bool,
    circuits_assumed: BoolArray | None = None,
    takes_load: BoolArray | None = None,
    case: StudyCase | None = None,
) -> tuple[Missing, ...]:
    """Return what a grid lacks for a study case; no bus that a gap touches has a computable hosting capacity.

    ``most_bridges``: the largest share of circuits without a second way that still passes, among those of islands
    that lack nothing. ``circuits_assumed`` (m,): branches whose number of circuits nobody knows. ``takes_load`` (n,):
    the buses whose load is asked for, all by default. Ratings are asked of what ``case`` monitors. Raises as
    ``flow.factorised``.
    """
    network, island = factorised(grid), grid.islands
    every_bus = np.ones(grid.bus_count, dtype=np.bool_)
    every_branch = np.ones(grid.branch_count, dtype=np.bool_)
    buses, circuits = (grid.bus_ids, island), (grid.branch_ids, island[grid.from_bus])
    monitored = every_branch if case is None else case.monitors(grid)
    unbalanced = network.has_network & ~solve(grid, network).is_balanced
    found = [
        _counted(Gap.LOADS, np.isnan(grid.load_mw), every_bus if takes_load is None else takes_load, *buses),
        _counted(Gap.REACTANCE, ~network.in_service, every_branch, *circuits),
        _counted(Gap.RATING, _unrated(rating_mw(grid), monitored, circuits[1]), monitored, *circuits),
        _counted(Gap.BALANCE, unbalanced, every_bus, *buses),
    ]
    if not np.any(grid.generation_mw > 0):
        found.insert(1, Missing(Gap.GENERATION, 1, grid.bus_count, About(grid.bus_ids)))
    is_open = ~touched([gap.about for gap in found], circuits[1])
    found.append(_bridges(network, is_open, most_bridges))
    found.append(Missing(Gap.BOUNDARY, int(not is_boundary_declared), 1))
    if circuits_assumed is not None:
        assumed = np.flatnonzero(circuits_assumed).tolist()
        ids = tuple(grid.branch_ids[branch] for branch in assumed)
        found.append(Missing(Gap.CIRCUITS, len(ids), grid.branch_count, About(ids)))
    return tuple(gap for gap in found if gap.count)


def touched(abouts: Iterable[About], island: IntArray) -> BoolArray:
    """Tell for which islands (n,) any of some gaps leaves no answer."""
    found = np.zeros(len(island), dtype=np.bool_)
    for about in abouts:
        found |= about.touches(island)
    return found


def complete_part(grid: Grid, lacking: BoolArray) -> Grid:
    """Return the grid without the branches of buses (n,) that lack something: they are out of service there."""
    reactance = np.where(lacking[grid.from_bus], np.nan, grid.reactance_pu)
    return replace(grid, reactance_pu=reactance)


def _unrated(rating_mw: FloatArray, monitored: BoolArray, island: IntArray) -> BoolArray:
    """Tell which ratings (m,) are unknown; where none of an island's is a limit, nobody said any: none is known."""
    count = int(island.max(initial=-1)) + 1
    has_limit = np.bincount(island, monitored & ~np.isposinf(rating_mw), minlength=count) > 0
    return np.isnan(rating_mw) | (np.isposinf(rating_mw) & ~has_limit[island])


def _counted(gap: Gap, lacks: BoolArray, asked: BoolArray, ids: tuple[str, ...], island: IntArray) -> Missing:
    """Return how many of those (k,) that are asked lack something, with their ids and islands."""
    rows = np.flatnonzero(lacks & asked)
    about = About(tuple(ids[row] for row in rows.tolist()), island[rows])
    return Missing(gap, len(rows), int(asked.sum()), about)


def _bridges(network: Network, is_open: BoolArray, most: float) -> Missing:
    """Return the bridges among the branches (m,) of islands that lack nothing, or among all where each lacks some."""
    used = network.in_service & is_open
    if not used.any():
        used = network.in_service
    total, count = int(used.sum()), int((bridges(network) & used).sum())
    return Missing(Gap.BRIDGES, count if count > most * total else 0, total)
