# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What generation of its own takes off the power and the energy that a facility draws from the grid.

Energy is replaced in full. Contract power is replaced only by what remains when the largest unit is out (N-1), and
without direct supply nothing is: the output is sold to the market, and the facility draws all it needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ...errors import mark
from ..assumptions import Assumptions
from ..ranges import Range
from .arrays import BoolArray, FloatArray, IntArray
from .facility import HOURS_PER_YEAR

# Whether direct supply is legal, and why.
BY_AGREEMENT, BY_ZONE, OUTSIDE_ZONE, TOO_LARGE, SIZE_UNKNOWN, NO_UNITS = range(6)
DIRECT_SUPPLY: Mapping[int, str] = {
    BY_AGREEMENT: mark("direct supply by a power purchase agreement"),
    BY_ZONE: mark("direct supply in a distributed-energy zone"),
    OUTSIDE_ZONE: mark("no direct supply: no zone and no agreement, so the output is sold to the market"),
    TOO_LARGE: mark(
        "no direct supply: too large for distributed energy, so the output is sold to the market"
    ),
    SIZE_UNKNOWN: mark("no direct supply: the capacity of a unit is not known"),
    NO_UNITS: mark("no own generation"),
}


class Units(NamedTuple):
    """Generating units (u,): the facility each belongs to, and its MW; not above 0 or NaN: unknown."""

    facility: IntArray
    capacity_mw: FloatArray


@dataclass(frozen=True, eq=False)
class Permission:
    """What lets n facilities be supplied directly.

    ``in_zone``: both stand in one distributed-energy zone; ``by_agreement``: a power purchase agreement is lawful for
    these units; ``is_district_heat``: the units are combined heat and power for district or industrial heat.
    """

    in_zone: BoolArray
    by_agreement: BoolArray
    is_district_heat: BoolArray


@dataclass(frozen=True, eq=False)
class OwnGeneration:
    """Own generation of n facilities, and what it leaves to the grid.

    ``installed_mw``, ``firm_mw`` (installed less the largest unit): (n,), NaN unknown. ``direct_supply``: a key of
    DIRECT_SUPPLY. ``grid_mw``, ``energy_gwh_per_year``: what is left to draw. Besides it, contracts may ask for
    standby power for the time in which units stand still.
    """

    installed_mw: FloatArray
    firm_mw: FloatArray
    direct_supply: IntArray
    grid_mw: Range
    energy_gwh_per_year: Range


def less_own_generation(
    grid_mw: Range,
    energy_gwh_per_year: Range,
    units: Units,
    generation_gwh_per_year: FloatArray,
    permission: Permission,
    rules: Assumptions,
) -> OwnGeneration:
    """Return what facilities (n,) draw from the grid besides their own generation.

    ``generation_gwh_per_year`` (n,): published output; NaN takes the capacity factor of the catalogue. Of output over
    a year's need the rest is sold; that need and output come at the same hours is taken for granted.
    """
    count = len(generation_gwh_per_year)
    capacity = np.where(units.capacity_mw > 0, units.capacity_mw, np.nan)
    # Where there is no unit at all, the sums are integers.
    installed = np.bincount(units.facility, capacity, count).astype(np.float64)
    largest = np.zeros(count)
    np.maximum.at(largest, units.facility, np.nan_to_num(capacity))
    firm = installed - largest
    basis = _direct_supply(units.facility, installed, permission, rules)
    is_direct = (basis == BY_AGREEMENT) | (basis == BY_ZONE)
    output = _output(np.where(is_direct, installed, 0.0), generation_gwh_per_year, rules)
    spared = np.where(is_direct, firm, 0.0)
    return OwnGeneration(
        installed_mw=installed,
        firm_mw=firm,
        direct_supply=basis,
        grid_mw=_less(grid_mw, Range.exactly(spared)),
        energy_gwh_per_year=_less(energy_gwh_per_year, output),
    )


def _direct_supply(
    unit_of: IntArray, installed_mw: FloatArray, permission: Permission, rules: Assumptions
) -> IntArray:
    has_units = np.bincount(unit_of, minlength=len(installed_mw)) > 0
    most = np.where(
        permission.is_district_heat,
        rules.number("own_generation.district_heat.max_mw"),
        rules.number("own_generation.distributed.max_mw"),
    )
    cases = {
        NO_UNITS: ~has_units,
        SIZE_UNKNOWN: ~np.isfinite(installed_mw),
        BY_AGREEMENT: permission.by_agreement,
        OUTSIDE_ZONE: ~permission.in_zone,
        TOO_LARGE: installed_mw > most,
    }
    return np.select([*cases.values()], [*cases], BY_ZONE).astype(np.int64)


def _output(installed_mw: FloatArray, published_gwh: FloatArray, rules: Assumptions) -> Range:
    """Return the energy (n,) that replaces the grid's in a year; nothing where nothing is installed."""
    is_supplied = installed_mw > 0
    known = np.where(is_supplied, published_gwh, 0.0)
    needed = np.isnan(known)
    if not needed.any():
        return Range.exactly(known)
    assumed = rules.range("own_generation.capacity_factor") * (installed_mw * (HOURS_PER_YEAR / 1e3))
    return assumed.each(lambda end: np.where(needed, end, known))


def _less(amount: Range, taken: Range) -> Range:
    """Return what is left, at least 0: the least is the low end without the high one."""
    return Range(amount.low - taken.high, amount.likely - taken.likely, amount.high - taken.low).at_least(0.0)
