# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A MATPOWER case as a grid: what is in service, and rows that stand for several circuits as circuits.

The columns and their meaning: MATPOWER User's Manual, appendix B, tables B-1 to B-3 and, of DC lines, B-5. A DC line
moves the MW that the case says, whatever flows beside it, as after toggle_dcline of MATPOWER.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NoReturn

import numpy as np

from ...errors import InputError, mark
from .arrays import BoolArray, FloatArray, IntArray
from .grid import Grid
from .line_types import MOST_CIRCUITS
from .matpower_text import DC_LINES, CaseText, Table, read_case
from .naming import numbered, texts

_BUS, _TYPE, _LOAD, _SHUNT, _BASE_KV = 0, 1, 2, 4, 9
_GEN_BUS, _GEN_MW, _GEN_STATUS, _GEN_MAX = 0, 1, 7, 8
_FROM, _TO, _REACTANCE, _RATING, _TAP, _SHIFT, _STATUS = 0, 1, 3, 5, 8, 9, 10
_DC_STATUS, _DC_SENT, _DC_RECEIVED, _DC_LOSS_MW, _DC_LOSS_SHARE = 2, 3, 4, 15, 16
_COLUMNS: Mapping[str, int] = {"bus": 10, "gen": 9, "branch": 11, DC_LINES: 5}
_REFERENCE, _ISOLATED = 3, 4
# "4", "154 line 2" (voltage, kind and circuits, as KPG 193 has it), "2 cct", "2 circuits".
_CIRCUITS = re.compile(
    r"(?:\d+(?:\.\d+)?\s+\S+\s+)?(?P<last>\d+)|.*?\b(?P<named>\d+)\s*(?:cct|circuits?)\b.*", re.IGNORECASE
)
# From so many rows on, comments that count the rows are no circuits.
_ROWS_TO_COUNT = 3


class SlackShare(StrEnum):
    """By what of the generators in service the slack of a case is shared."""

    CAPACITY = "capacity"
    HEADROOM = "headroom"
    OUTPUT = "output"


@dataclass(frozen=True)
class MatpowerCase:
    """A case as a grid of n buses and m branches, and what became of its rows.

    ``bus_numbers`` (n,) and ``branch_rows`` (m,; from 0): where a bus and a branch come from. The rest are numbers of
    rows: split into circuits; without a reactance (NaN in the grid); left out because they are isolated, out of service
    or from a bus to itself, DC lines among the branches; DC lines in service.
    """

    name: str
    grid: Grid
    bus_numbers: IntArray
    branch_rows: IntArray
    split_rows: int
    rows_without_reactance: int
    isolated_buses: int
    branches_out: int
    generators_out: int
    dc_lines: int


def circuits_of_comment(comment: str) -> int:
    """Return the circuits that the comment after a row of branches tells of, 1 where it tells of none.

    It does so as a whole number alone, after a voltage and a kind ("154 line 2"), or before "cct" or "circuits".
    """
    found = _CIRCUITS.fullmatch(comment.strip())
    count = int(found["last"] or found["named"]) if found else 1
    return count if 1 <= count <= MOST_CIRCUITS else 1


def parse_matpower(
    text: str,
    *,
    slack: SlackShare = SlackShare.CAPACITY,
    circuits: Mapping[int, int] | None = None,
    circuits_of: Callable[[str], int] = circuits_of_comment,
) -> MatpowerCase:
    """Return the case of a file's text.

    A row of branches is split into the ``circuits`` of its number (from 0), else into what ``circuits_of`` says of the
    comment after it; n circuits have n times the reactance and an n-th of the rating each. Comments that count the
    rows are no circuits. A rating of 0 is no limit. Buses of type 4 and what ends there are left out. Raises InputError
    for what is no case of version 2, and for a row of an unknown bus, with its line.
    """
    case = read_case(text)
    for name, count in _COLUMNS.items():
        _check_width(case.tables[name], name, count)
    bus, gen, branch = (case.tables[name] for name in ("bus", "gen", "branch"))
    order = _bus_order(bus)
    in_use = bus.values[:, _TYPE] != _ISOLATED
    place = np.where(in_use, np.cumsum(in_use) - 1, -1)
    gen_bus = place[_rows_of(gen, _GEN_BUS, bus, order, "gen")]
    ends = np.stack([place[_rows_of(branch, end, bus, order, "branch")] for end in (_FROM, _TO)], axis=1)
    runs = (gen.values[:, _GEN_STATUS] > 0) & (gen_bus >= 0)
    joins = (ends >= 0).all(axis=1) & (ends[:, 0] != ends[:, 1])
    rows = np.flatnonzero((branch.values[:, _STATUS] > 0) & joins)
    dc = case.tables[DC_LINES]
    dc_ends = np.stack([place[_rows_of(dc, end, bus, order, DC_LINES)] for end in (_FROM, _TO)], axis=1)
    dc_runs = (dc.values[:, _DC_STATUS] > 0) & (dc_ends >= 0).all(axis=1)
    counts = _circuits(branch, circuits or {}, circuits_of)
    split = np.repeat(rows, counts[rows])
    grid = _grid(case, in_use, (gen_bus[runs], gen.values[runs]), (split, ends[split], counts[split]), slack)
    grid = replace(grid, fixed_mw=_moved_by_dc(dc.values[dc_runs], dc_ends[dc_runs], grid.bus_count))
    return MatpowerCase(
        case.name,
        grid,
        bus.values[in_use, _BUS].astype(np.int64),
        split,
        int((counts[rows] > 1).sum()),
        int((branch.values[rows, _REACTANCE] == 0.0).sum()),
        int((~in_use).sum()),
        len(branch.values) - len(rows) + int((~dc_runs).sum()),
        int((~runs).sum()),
        int(dc_runs.sum()),
    )


def _grid(
    case: CaseText,
    in_use: BoolArray,
    generators: tuple[IntArray, FloatArray],
    branches: tuple[IntArray, IntArray, IntArray],
    slack: SlackShare,
) -> Grid:
    bus = case.tables["bus"].values[in_use]
    gen_bus, gen = generators
    row, ends, count = branches
    branch = case.tables["branch"].values[row]
    generation = np.zeros(len(bus))
    np.add.at(generation, gen_bus, gen[:, _GEN_MW])
    tap = np.where(branch[:, _TAP] == 0.0, 1.0, branch[:, _TAP])
    reactance = branch[:, _REACTANCE] * tap * count
    rating = branch[:, _RATING] / count
    kv = bus[:, _BASE_KV]
    shift = np.radians(branch[:, _SHIFT])
    grid = Grid(
        _bus_ids(case, in_use),
        np.where(kv > 0.0, kv, np.nan),
        bus[:, _LOAD] + bus[:, _SHUNT],
        generation,
        _shares(len(bus), gen_bus, gen, slack),
        _branch_ids(bus[ends, _BUS].astype(np.int64)),
        ends[:, 0],
        ends[:, 1],
        np.where(reactance == 0.0, np.nan, reactance),
        np.select([rating > 0.0, rating == 0.0], [rating, np.inf], np.nan),
        shift,
        (branch[:, _TAP] != 0.0) | (shift != 0.0) | (kv[ends[:, 0]] != kv[ends[:, 1]]),
        row,
        case.base_mva,
    )
    return _with_reference(grid, bus[:, _TYPE] == _REFERENCE)


def _moved_by_dc(lines: FloatArray, ends: IntArray, bus_count: int) -> FloatArray:
    """Return what DC lines put in at buses (n,), below 0 where they take it out; what is lost on the way is lost."""
    sent, received = lines[:, _DC_SENT], lines[:, _DC_RECEIVED]
    if lines.shape[1] > _DC_LOSS_SHARE:
        # MATPOWER takes the losses for what holds, and not what stands as received.
        received = sent - (lines[:, _DC_LOSS_MW] + lines[:, _DC_LOSS_SHARE] * sent)
    moved = np.zeros(bus_count)
    np.subtract.at(moved, ends[:, 0], sent)
    np.add.at(moved, ends[:, 1], received)
    return moved


def _shares(count: int, gen_bus: IntArray, gen: FloatArray, slack: SlackShare) -> FloatArray:
    most, output = gen[:, _GEN_MAX], gen[:, _GEN_MW]
    by = {
        SlackShare.CAPACITY: most,
        SlackShare.HEADROOM: most - output,
        SlackShare.OUTPUT: output,
    }[slack]
    share = np.zeros(count)
    np.add.at(share, gen_bus, np.where(np.isfinite(by), np.maximum(by, 0.0), 0.0))
    return share


def _with_reference(grid: Grid, is_reference: BoolArray) -> Grid:
    """Return the grid with the reference bus taking all of an island whose shares are all 0."""
    island = grid.islands
    total = np.bincount(island, grid.slack_share)
    grid.slack_share[is_reference & (total[island] == 0.0)] = 1.0
    return grid


def _circuits(branch: Table, given: Mapping[int, int], circuits_of: Callable[[str], int]) -> IntArray:
    """Return how many circuits each row (m,) stands for."""
    counts = np.array([circuits_of(comment) for comment in branch.comments], dtype=np.int64)
    if len(counts) >= _ROWS_TO_COUNT and (np.diff(counts[:MOST_CIRCUITS]) == 1).all():
        counts[:] = 1
    for row, count in given.items():
        if not 0 <= row < len(counts) or count < 1:
            raise InputError(
                mark("{count} circuits of row {row} cannot be"),
                where=mark("the branches of the case"),
                remedy=mark("Give 1 or more circuits for rows from 0 to {last}."),
                count=count,
                row=row,
                last=len(counts) - 1,
            )
        counts[row] = count
    return counts


def _check_width(table: Table, name: str, count: int) -> None:
    rows, columns = table.values.shape
    if rows and columns < count:
        _fail(
            int(table.lines[0]),
            mark("The table {table} has {found} columns, version 2 has at least {expected}"),
            table=name,
            found=columns,
            expected=count,
        )
    if not rows and name == "bus":
        raise InputError(mark("The case has no bus"), remedy=mark("Give a whole case file of version 2."))


def _bus_order(bus: Table) -> IntArray:
    """Return the rows in the order of their numbers. Raises InputError for a number that is none, or is there twice."""
    numbers = bus.values[:, _BUS]
    if len(wrong := np.flatnonzero((numbers < 1) | (numbers != np.rint(numbers)) | ~np.isfinite(numbers))):
        _fail(int(bus.lines[wrong[0]]), mark("{value} is no number of a bus"), value=f"{numbers[wrong[0]]:g}")
    order = np.argsort(numbers, kind="stable")
    if len(twice := np.flatnonzero(np.diff(numbers[order]) == 0)):
        row = order[twice[0] + 1]
        _fail(int(bus.lines[row]), mark("The bus {value} is there twice"), value=f"{numbers[row]:g}")
    return order


def _rows_of(table: Table, column: int, bus: Table, order: IntArray, name: str) -> IntArray:
    """Return the rows of the buses that a table names. Raises InputError for one that is not there."""
    if not len(table.values):
        return np.zeros(0, dtype=np.int64)
    numbers, wanted = bus.values[order, _BUS], table.values[:, column]
    place = np.minimum(np.searchsorted(numbers, wanted), len(numbers) - 1)
    if len(wrong := np.flatnonzero(numbers[place] != wanted)):
        _fail(
            int(table.lines[wrong[0]]),
            mark("A row of the table {table} is at the bus {value}, which is not there"),
            table=name,
            value=f"{wanted[wrong[0]]:g}",
        )
    return order[place]


def _bus_ids(case: CaseText, in_use: BoolArray) -> tuple[str, ...]:
    """Return the number of each bus, with its name where the case names all."""
    ids = texts(case.tables["bus"].values[:, _BUS].astype(np.int64))
    if len(case.bus_names) == len(ids):
        names = np.array([*case.bus_names, None], dtype=object)[:-1]
        ids = np.where(names == "", ids, ids + " " + names)
    return tuple(ids[in_use].tolist())


def _branch_ids(numbers: IntArray) -> tuple[str, ...]:
    """Return "4-5" for a branch between the buses 4 and 5, "4-5 2" for the second of several."""
    pair = np.unique(numbers, axis=0, return_inverse=True)[1].reshape(-1)
    names = texts(numbers[:, 0]) + "-" + texts(numbers[:, 1])
    return tuple(numbered(names, pair).tolist())


def _fail(line: int, what: str, **values: object) -> NoReturn:
    raise InputError(what, where=mark("line {line}"), remedy=mark("Mend the case file."), line=line, **values)
