# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Headroom of substations by their lines: of today, of the year in which they open, and of years to come."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..core.assumptions import Assumptions
from ..core.power.arrays import FloatArray, IntArray
from ..core.power.columns import where
from ..core.power.features import PLANT
from ..core.power.headroom import (
    Headroom,
    LaterHeadroom,
    Missing,
    Ratings,
    Stations,
    equal_banks,
    headroom,
    no_later_headroom,
)
from ..core.power.line_types import PUBLISHED
from ..core.power.network import Network, build
from ..plan.power_layers import (
    PowerRows,
    in_service,
    is_to_come,
    lines_of,
    no_rows,
    plants_of,
    substations_of,
)


def substation_headroom(substations: PowerRows, lines: PowerRows, assumptions: Assumptions) -> Headroom:
    """Return the headroom of rows of substations, from their own columns and the circuits that end there."""
    columns = substations_of(substations)
    # Where no load is known no headroom is computed, and no assumption about lines has a part in the answer.
    matters = bool(np.isfinite(columns.peak_load_mw).any())
    noting = assumptions if matters else assumptions.noting()
    network = build(columns, lines_of(lines), plants_of(no_rows(PLANT)), noting)
    stations = Stations(
        columns.peak_load_mw,
        substations.text("load_basis"),
        substations.number("headroom_mw"),
        substations.text("headroom_basis"),
    )
    banks = equal_banks(columns.transformer_mva, columns.banks, np.zeros(len(columns), dtype=np.bool_))
    return headroom(stations, _circuits(network), banks, assumptions.number("headroom.power_factor"))


def without_overdue(lines: PowerRows, start_year: float) -> tuple[PowerRows, int]:
    """Return lines without those still planned though their year is over, and how many those are."""
    overdue = is_to_come(lines) & (lines.year("opened") + 1 <= start_year)
    return lines.taken(~overdue), int(overdue.sum())


def at_opening(
    now: Headroom,
    substations: PowerRows,
    lines: PowerRows,
    opening_year: FloatArray,
    assumptions: Assumptions,
) -> Headroom:
    """Return the headroom of today, of substations to come that of the year in which they open, with its lines."""
    found = now
    for year in np.unique(opening_year[np.isfinite(opening_year)]).tolist():
        then = substation_headroom(substations, in_service(lines, year), assumptions)
        found = where(opening_year == year, then, found)
    return found


def later_headroom(
    now: Headroom,
    substations: PowerRows,
    lines: PowerRows,
    assumptions: Assumptions,
    check_cancelled: Callable[[], None],
) -> LaterHeadroom:
    """Return the headroom of substations (s,) at the end of each year in which a line opens or closes.

    A published headroom stays what it was: nobody says what a line adds to it. What nobody knows of a year changes
    nothing; where the last line closes there is none left.
    """
    opens = np.where(is_to_come(lines), lines.year("opened"), np.nan)
    dates = np.concatenate((opens, lines.year("closed")))
    is_known = bool(np.isfinite(substations.number("peak_load_mw")).any())
    years = np.unique(dates[np.isfinite(dates) & is_known])
    before, by_year = now.headroom_mw, []
    for year in years.tolist():
        check_cancelled()
        found = substation_headroom(substations, in_service(lines, year), assumptions)
        is_cut_off = (found.missing & Missing.LINES > 0) & np.isfinite(before)
        after = np.where(is_cut_off & np.isnan(found.headroom_mw), -np.inf, found.headroom_mw)
        before = np.where(np.isnan(after), before, after)
        by_year.append(before)
    if not by_year:
        return no_later_headroom(len(substations))
    later_mw = np.stack(by_year, axis=1)
    return LaterHeadroom(np.broadcast_to(years, later_mw.shape), later_mw)


def next_line_year(substations: PowerRows, lines: PowerRows, assumptions: Assumptions) -> FloatArray:
    """Return when the first planned line opens that ends at each substation (s,), at its own voltage."""
    planned = lines.taken(is_to_come(lines) & ~np.isnan(lines.year("opened")))
    # Which lines end where is the same whatever is assumed of them: no assumption is noted for it.
    network = build(
        substations_of(substations), lines_of(planned), plants_of(no_rows(PLANT)), assumptions.noting()
    )
    branch, at = _line_ends(network)
    first = np.full(len(substations), np.inf)
    np.minimum.at(first, at, planned.year("opened")[network.line_of_branch[branch]])
    return np.where(np.isfinite(first), first, np.nan)


def _circuits(network: Network) -> Ratings:
    """Return the circuits at each substation, each once for either end."""
    branch, at = _line_ends(network)
    assumed = (network.rating_basis != PUBLISHED) | (network.circuits_basis != PUBLISHED)
    return Ratings(at, network.grid.rating_mva[branch], assumed[branch])


def _line_ends(network: Network) -> tuple[IntArray, IntArray]:
    """Return the circuits that end at substations, and which: branches and rows (e,).

    At its own voltage only: what leaves at a lower one takes power away and brings none.
    """
    grid = network.grid
    lines = np.flatnonzero(~grid.is_transformer)
    bus = np.concatenate((grid.from_bus[lines], grid.to_bus[lines]))
    branch = np.concatenate((lines, lines))
    at = network.substation_of_bus[bus]
    # Where there is no substation, -1 looks up the last entry.
    placed = (at >= 0) & (np.append(network.bus_of_substation, -1)[at] == bus)
    return branch[placed], at[placed]
