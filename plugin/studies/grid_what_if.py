# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What if: more load here, one more line, or what is planned by a year; and who gains and who loses by it."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ..core.assumptions import Assumption, Assumptions
from ..core.power.arrays import FloatArray, IntArray
from ..core.power.features import Lines
from ..core.power.flow import loading
from ..core.power.grid import BASE_MVA, Grid
from ..core.power.hosting import HostingCapacity, HostingRange, Limits, hosting_capacity, over_cases
from ..core.power.line_types import LEVELS_KV, levels, line_parameters
from ..core.power.new_branches import NewBranches, with_branches
from ..core.power.study_case import HostingStatus
from ..errors import InputError, mark
from .charged_overloads import charged
from .grid_study import StudiedGrid, open_grid, study_cases

Progress = Callable[[float], None]
LINE_KV: tuple[float, ...] = tuple(LEVELS_KV.tolist())
_METRES_PER_KM = 1000.0
_NO_ANSWER = (HostingStatus.NO_NETWORK, HostingStatus.NOT_BALANCED, HostingStatus.NO_SOURCE)


@dataclass(frozen=True)
class ExtraLoad:
    """More load at a bus."""

    bus_id: str
    mw: float


@dataclass(frozen=True)
class NewLine:
    """A line between two buses; what it is taken for comes from the assumptions."""

    from_id: str
    to_id: str
    kv: float
    circuits: int
    length_km: float


@dataclass(frozen=True)
class ByYear:
    """What the plan has under construction or planned, and dated, by the end of a year."""

    year: int


Step = ExtraLoad | NewLine | ByYear
Steps = tuple[Step, ...]


@dataclass(frozen=True)
class Answer:
    """What a grid does after some steps; ``studied`` is that of the latest year among them.

    ``line_step`` (m,): the step a branch came with, -1 for all others. ``hostings``, ``limits``: one for each study
    case, with outages where ``has_outages`` is set. Overloads that the steps bring are charged to what would add to
    them: it can take nothing more. Those that were there before are listed and limit nothing.
    """

    studied: StudiedGrid
    steps: Steps
    grid: Grid
    line_step: IntArray
    hostings: tuple[HostingCapacity, ...]
    limits: tuple[Limits, ...]
    has_outages: bool
    assumptions: tuple[Assumption, ...]

    @property
    def hosting(self) -> HostingCapacity:
        """The answer to the first study case; flows and overloads are those of every case."""
        return self.hostings[0]

    @cached_property
    def capacity(self) -> HostingRange:
        """The hosting capacity of buses (n,), a range over the study cases."""
        return over_cases(self.limits)

    @cached_property
    def lowest(self) -> Limits:
        """What limits buses (n,) at the low end of their range."""
        case, bus = np.maximum(self.capacity.low_case, 0), np.arange(self.grid.bus_count)
        return Limits(*(np.stack(column)[case, bus] for column in zip(*self.limits, strict=True)))

    @cached_property
    def loading_pct(self) -> FloatArray:
        """Loading of branches (m,) with all in service; NaN where there is no flow or no limit."""
        percent: FloatArray = np.where(
            np.isinf(self.grid.rating_mva), np.nan, 100.0 * loading(self.hosting.flow, self.grid)
        )
        return percent

    @cached_property
    def branch_of(self) -> dict[str, int]:
        """The branches by their ids."""
        return {name: branch for branch, name in enumerate(self.grid.branch_ids)}


def answer(
    studied: StudiedGrid,
    steps: Steps,
    progress: Progress,
    years: MutableMapping[int, StudiedGrid],
    *,
    has_outages: bool,
    before: Answer | None = None,
    language: str = "en",
) -> Answer:
    """Return what a grid does after some steps, taken together whatever their order.

    ``before``: the answer without any step, whose overloads the steps have not brought. ``years`` keeps the grids that
    were built for ``ByYear``. ``language``: of the names in errors. Raises InputError for a year in which something is
    missing, a bus that is not there, a load that nothing serves, and a line of which the assumptions know no type.
    """
    used = studied.request.assumptions.noting()
    grown = _by_year(studied, steps, years, progress)
    grid, line_step = _with_lines(grown, steps, used, language)
    loads = [step for step in steps if isinstance(step, ExtraLoad)]
    if loads:
        buses = np.array([_bus(grown, step.bus_id) for step in loads], dtype=np.int64)
        grid = grid.with_load(buses, np.array([step.mw for step in loads]))
    hostings = _hostings(grid, has_outages, progress)
    if loads:
        _require_served(hostings[0], grown.bus_names(language), np.unique(buses))
    limits = tuple(hosting.n1 if has_outages else hosting.n0 for hosting in hostings)
    if before is not None:
        limits = tuple(
            charged((before.grid, before.hosting), (grid, hosting), limit)
            for hosting, limit in zip(hostings, limits, strict=True)
        )
    known = {each.id: each for each in (*grown.assumptions, *used.used)}
    return Answer(grown, steps, grid, line_step, hostings, limits, has_outages, tuple(known.values()))


def line_km(studied: StudiedGrid, from_id: str, to_id: str, assumptions: Assumptions) -> float:
    """Return how long a line between two buses would be: the distance times the assumed detour; NaN without places."""
    ends = studied.places.xy_m[[studied.bus_of[from_id], studied.bus_of[to_id]]]
    metres = float(np.hypot(*(ends[0] - ends[1])))
    return metres / _METRES_PER_KM * assumptions.number("connection.detour")


def line_kv(studied: StudiedGrid, from_id: str, to_id: str) -> float:
    """Return the voltage of a line that would suit two buses: the lower of their levels, else the lowest of all."""
    ratio = studied.request.assumptions.number("network.voltage_ratio")
    ends = [studied.bus_of[from_id], studied.bus_of[to_id]]
    level = float(levels(studied.grid.bus_kv[ends], ratio).min())
    return level if level in LINE_KV else LINE_KV[0]


def _hostings(grid: Grid, has_outages: bool, progress: Progress) -> tuple[HostingCapacity, ...]:  # noqa: FBT001
    found: list[HostingCapacity] = []
    cases = study_cases(grid, has_outages=has_outages)
    for number, case in enumerate(cases):
        done = number / len(cases)
        found.append(
            hosting_capacity(
                grid,
                case,
                progress=lambda share, done=done: progress(done + share / len(cases)),  # type: ignore[misc]
            )
        )
    return tuple(found)


def _by_year(
    studied: StudiedGrid, steps: Steps, years: MutableMapping[int, StudiedGrid], progress: Progress
) -> StudiedGrid:
    asked = [step.year for step in steps if isinstance(step, ByYear)]
    if not asked:
        return studied
    year = max(asked)
    if year not in years:
        years[year] = open_grid(replace(studied.request, year=year), progress)
    if not years[year].is_computable:
        raise InputError(
            mark("With what is planned by {year} nothing can be computed, because data are missing"),
            where="{year}",
            remedy=mark("Build the grid of the plan after completing what opens by then, or undo this step."),
            year=year,
        )
    return years[year]


def _with_lines(
    studied: StudiedGrid, steps: Steps, assumptions: Assumptions, language: str
) -> tuple[Grid, IntArray]:
    """Return the grid with the new lines, circuit by circuit, each line a corridor of its own."""
    grid, line_step = studied.grid, np.full(studied.grid.branch_count, -1, dtype=np.int64)
    for number, step in enumerate(steps):
        if not isinstance(step, NewLine):
            continue
        ends = _bus(studied, step.from_id), _bus(studied, step.to_id)
        named = studied.bus_names(language)
        names = named[ends[0]], named[ends[1]]
        kv = _line_kv(grid, ends, names, step.kv, assumptions)
        reactance, rating = _parameters(step, names, kv, grid.base_mva, assumptions)
        count = step.circuits
        corridor = int(grid.corridor.max(initial=-1)) + 1
        ids = tuple(f"+ {number + 1} {step.from_id} {step.to_id} {circuit + 1}" for circuit in range(count))
        new = NewBranches(
            ids,
            np.full(count, ends[0], dtype=np.int64),
            np.full(count, ends[1], dtype=np.int64),
            np.full(count, reactance),
            np.full(count, rating),
            np.zeros(count, dtype=np.bool_),
        )
        before = grid.corridor
        grid = with_branches(grid, new)
        grid = replace(grid, corridor=np.concatenate((before, np.full(count, corridor))))
        line_step = np.concatenate((line_step, np.full(count, number)))
    return grid, line_step


def _line_kv(
    grid: Grid, ends: tuple[int, int], names: tuple[str, str], asked_kv: float, assumptions: Assumptions
) -> float:
    """Return the voltage of a line: that of its ends where it is known. Raises InputError where it does not suit."""
    if ends[0] == ends[1]:
        raise InputError(
            mark("A line cannot lead from a substation to itself"),
            where="{bus}",
            remedy=mark("Choose two substations."),
            bus=names[0],
        )
    kv = grid.bus_kv[[*ends]]
    level = levels(kv, assumptions.number("network.voltage_ratio"))
    if not (np.isnan(level) | (level == asked_kv)).all():
        raise InputError(
            mark("A line of {kv} kV does not suit substations of {voltages} kV"),
            where="{one} – {other}",
            remedy=mark("Choose the voltage of both substations."),
            kv=f"{asked_kv:g}",
            voltages=" / ".join(f"{value:g}" for value in kv if not np.isnan(value)),
            one=names[0],
            other=names[1],
        )
    return float(asked_kv if np.isnan(kv).all() else np.nanmax(kv))


def _parameters(
    step: NewLine, names: tuple[str, str], kv: float, base_mva: float, assumptions: Assumptions
) -> tuple[float, float]:
    """Return reactance (per unit) and rating (MVA) of one circuit."""
    nothing, text, place = np.full(1, np.nan), np.array(["new line"], dtype=object), np.full((1, 2), np.nan)
    row = Lines(
        text,
        np.array(["overhead"], dtype=object),
        np.array([kv]),
        np.array([float(step.circuits)]),
        nothing,
        np.array([step.length_km]),
        nothing,
        np.array([step.from_id], dtype=object),
        np.array([step.to_id], dtype=object),
        place,
        place,
    )
    found = line_parameters(row, np.array([step.kv]), row.length_km, assumptions)
    reactance, rating = float(found.reactance_pu[0]), float(found.rating_mva[0])
    if not np.isfinite(reactance) or not np.isfinite(rating):
        raise InputError(
            mark("The assumptions say nothing about a line of {kv} kV and {km} km"),
            where="{one} – {other}",
            remedy=mark("Choose another voltage, and a length above 0."),
            kv=f"{step.kv:g}",
            km=f"{step.length_km:g}",
            one=names[0],
            other=names[1],
        )
    return reactance * base_mva / BASE_MVA, rating


def _bus(studied: StudiedGrid, bus_id: str) -> int:
    bus = studied.bus_of.get(bus_id)
    if bus is None:
        raise InputError(
            mark("The substation {bus} is not on the network"),
            remedy=mark("Undo this step, or choose another substation."),
            bus=bus_id,
        )
    return bus


def _require_served(hosting: HostingCapacity, names: list[str], buses: IntArray) -> None:
    lost = buses[np.isin(hosting.n0.status[buses], [int(status) for status in _NO_ANSWER])]
    if len(lost):
        raise InputError(
            mark("An extra load cannot be served: no source reaches it"),
            where=mark("substations: {buses}"),
            remedy=mark("Connect them first, or declare a source in their island"),
            buses=", ".join(names[bus] for bus in lost.tolist()),
        )
