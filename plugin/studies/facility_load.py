# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The load of facilities: MW, energy, water, CO2, plot and jobs of what somebody published or asks for.

A figure of which nobody says what it means is read as IT load and as contract power. Such a facility has the widest
range of both, and no likely value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.assumptions import Assumption, Assumptions
from ..core.power.arrays import BoolArray, FloatArray, IntArray, TextArray
from ..core.power.facility import (
    READ_AS_CONTRACT,
    READ_AS_GRID,
    READ_AS_IT,
    DataCentres,
    Gap,
    Loads,
    data_centre_loads,
    fab_loads,
    permanent_jobs,
    plot_ha,
)
from ..core.power.own_generation import OwnGeneration, Permission, less_own_generation
from ..core.ranges import Range
from ..plan.arrays import VectorInput, quoted
from .grid_connection import Demand, SiteDemands, read_demands, require_fields
from .grid_impact import units_of
from .site_columns import SiteColumns

DATA_CENTRE = "data_centre"
BOTH = "both"
READINGS = {READ_AS_IT: "it", READ_AS_CONTRACT: "contract", READ_AS_GRID: "grid"}
# A thousand times the MW of all power plants there are; sums and products of more would overflow.
_MOST = 1e10
_CAPACITY_FACTOR = "own_generation.capacity_factor"

Progress = Callable[[float], None]


@dataclass(frozen=True)
class FacilityFields:
    """The fields of the facilities that say more about them; "" for none.

    ``direct_supply``: whether direct supply of the own generation is legal.
    """

    pue: str = ""
    own_generation_mw: str = ""
    largest_unit_mw: str = ""
    own_generation_gwh: str = ""
    direct_supply: str = ""


@dataclass(frozen=True)
class LoadRequest:
    """Facilities whose load is asked for.

    ``facility``: DATA_CENTRE or a kind of fab. ``demand``: MW are those of all where it names no field; a fab takes MW
    of a field only, as load on the grid. ``basis_field``: says what those of a field mean, instead of the one in
    ``demand``, which leaves a word that nobody knows without MW. ``cooling``: of data centres. ``language``: of the
    names.
    """

    sites: VectorInput
    facility: str
    demand: Demand
    cooling: str
    fields: FacilityFields
    transform_context: QgsCoordinateTransformContext
    assumptions: Assumptions
    basis_field: str = ""
    id_field: str = ""
    language: str = "en"

    @property
    def is_fab(self) -> bool:
        return self.facility != DATA_CENTRE

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        return self.sites.crs

    @property
    def more_fields(self) -> tuple[str, ...]:
        return tuple(name for name in (*vars(self.fields).values(), self.basis_field) if name)


@dataclass(frozen=True)
class OwnSupply:
    """What is said of the own generation of n facilities; NaN where nobody says."""

    installed_mw: FloatArray
    largest_mw: FloatArray
    output_gwh: FloatArray
    is_direct: FloatArray

    @property
    def has_units(self) -> BoolArray:
        return self.installed_mw > 0

    @property
    def knows_largest(self) -> BoolArray:
        return (self.largest_mw > 0) & (self.largest_mw <= self.installed_mw)

    @property
    def firm_mw(self) -> FloatArray:
        """Installed without the largest unit, which is all of it where that is not known; NaN without units."""
        firm = np.where(self.knows_largest, self.installed_mw - self.largest_mw, 0.0)
        return np.where(self.has_units, firm, np.nan)


@dataclass(frozen=True)
class FacilityLoads:
    """The loads of n facilities.

    ``asked_mw``: NaN where it is not known. ``reading`` (n,): a word of READINGS, BOTH, or None
    where there are no MW to read. ``gaps`` (n,): values of
    Gap, added. ``amounts``: a Range (n,) of each of AMOUNTS. ``unreadable``: how many values of fields were neither
    empty nor of any use.
    """

    request: LoadRequest
    sites: SiteDemands
    asked_mw: FloatArray
    reading: TextArray
    gaps: IntArray
    own: OwnSupply
    amounts: Mapping[str, Range]
    assumptions: tuple[Assumption, ...]
    unreadable: int

    def __len__(self) -> int:
        return len(self.sites)

    @property
    def is_unknown(self) -> BoolArray:
        return np.isnan(self.amounts["grid"].low)


def facility_load(request: LoadRequest, progress: Progress) -> FacilityLoads:
    """Return the loads. Reads the layer through its snapshot only, so it runs in any thread."""
    rules = request.assumptions.noting()
    progress(0.0)
    require_fields(request.sites, *request.more_fields)
    sites = _read(request, lambda: progress(0.0))
    progress(0.6)
    columns = SiteColumns(sites.features)
    asked = _possible(sites.asked_mw)
    if request.is_fab and not request.demand.field:
        asked = np.full(len(sites), np.nan)
    loads = _loads(request, sites, asked, columns, rules)
    progress(0.8)
    own = _own_supply(request.fields, columns)
    amounts = _amounts(request, loads, _left(loads, own, rules), rules)
    progress(1.0)
    gaps = _first(loads.gaps, loads.facility, len(sites))
    return FacilityLoads(
        request,
        sites,
        asked_mw=asked,
        reading=_words(loads, gaps),
        # Where there are no MW, nobody asks what they mean.
        gaps=np.where(gaps & Gap.POWER, gaps & ~Gap.BASIS, gaps),
        own=own,
        amounts={name: widest(amount, loads.facility, len(sites)) for name, amount in amounts.items()},
        assumptions=rules.used,
        unreadable=columns.unreadable,
    )


def widest(amount: Range, facility: IntArray, count: int) -> Range:
    """Return the range of facilities (count,) over all their readings (m,); two readings have no likely value."""
    low, high = np.full(count, np.inf), np.full(count, -np.inf)
    np.minimum.at(low, facility, amount.low)
    np.maximum.at(high, facility, amount.high)
    likely = np.empty(count)
    likely[facility] = amount.likely
    return Range(low, np.where(np.bincount(facility, minlength=count) == 1, likely, np.nan), high)


def _read(request: LoadRequest, check_cancelled: Callable[[], None]) -> SiteDemands:
    # What contract power would be is not asked here.
    return read_demands(request, request.assumptions.noting(), check_cancelled)


def _loads(
    request: LoadRequest, sites: SiteDemands, asked_mw: FloatArray, columns: SiteColumns, rules: Assumptions
) -> Loads:
    count, demand = len(sites), request.demand
    if demand.field:
        # Counts what is no number.
        columns.number(demand.field)
    if request.is_fab:
        return fab_loads(
            np.full(count, request.facility, dtype=object), asked_mw, np.full(count, np.nan), rules
        )
    centres = DataCentres(
        asked_mw,
        _basis(demand, request.basis_field, sites),
        np.full(count, demand.hall, dtype=object),
        np.full(count, request.cooling, dtype=object),
        _possible(columns.number(request.fields.pue)),
    )
    return data_centre_loads(centres, rules)


def _basis(demand: Demand, basis_field: str, sites: SiteDemands) -> TextArray:
    """Return what the MW mean: a word of the field where there is one, whether it is known or not."""
    basis = np.full(len(sites), demand.basis, dtype=object)
    if demand.field and basis_field:
        values = sites.features.values[quoted(basis_field)].tolist()
        said = np.array([str(value or "").strip().lower() for value in values], dtype=object)
        basis = np.where(said == "", basis, said)
    return basis


def _possible(amount: FloatArray) -> FloatArray:
    """Return an amount, infinite where it is more than can be, so that the core refuses it."""
    return np.where(amount > _MOST, np.inf, amount)


def _known(amount: FloatArray) -> FloatArray:
    """Return an amount, NaN where it is more than can be."""
    return np.where(amount > _MOST, np.nan, amount)


def _own_supply(fields: FacilityFields, columns: SiteColumns) -> OwnSupply:
    return OwnSupply(
        _known(columns.amount(fields.own_generation_mw)),
        columns.amount(fields.largest_unit_mw),
        _known(columns.amount(fields.own_generation_gwh)),
        columns.answer(fields.direct_supply),
    )


def _left(loads: Loads, own: OwnSupply, rules: Assumptions) -> OwnGeneration:
    """Return what readings (m,) draw besides own generation; its MW are taken off contract power as they are."""
    row = loads.facility
    nothing = np.zeros(len(row), dtype=np.bool_)
    # Limits of zones are asked for and play no part.
    aside = rules.noting()
    left = less_own_generation(
        loads.contract_mw,
        loads.energy_gwh_per_year,
        units_of(own.installed_mw[row], own.largest_mw[row]),
        own.output_gwh[row],
        Permission(nothing, own.is_direct[row] == 1.0, nothing),
        aside,
    )
    if any(assumption.id == _CAPACITY_FACTOR for assumption in aside.used):
        rules.range(_CAPACITY_FACTOR)
    return left


def _amounts(request: LoadRequest, loads: Loads, left: OwnGeneration, rules: Assumptions) -> dict[str, Range]:
    """Return each of AMOUNTS of readings (m,)."""
    unknown = Range.exactly(np.full(len(loads.facility), np.nan))
    return {
        "it": loads.it_mw,
        "grid": loads.grid_mw,
        "contract": loads.contract_mw,
        "energy": loads.energy_gwh_per_year,
        "water": loads.water_m3_per_day,
        "co2": loads.co2_kt_per_year,
        # Nobody has said what fabs take of ground and of people for each MW.
        "plot": unknown if request.is_fab else plot_ha(loads.grid_mw, rules),
        "jobs": unknown if request.is_fab else permanent_jobs(loads.it_mw, rules),
        "left_contract": left.grid_mw,
        "left_energy": left.energy_gwh_per_year,
    }


def _words(loads: Loads, gaps: IntArray) -> TextArray:
    words = np.empty(len(gaps), dtype=object)
    words[loads.facility] = [READINGS[reading] for reading in loads.reading.tolist()]
    words[np.bincount(loads.facility, minlength=len(gaps)) > 1] = BOTH
    # A fab without MW of its own has those of its kind.
    words[(gaps & Gap.POWER > 0) & (words != READINGS[READ_AS_GRID])] = None
    return words


def _first(values: IntArray, facility: IntArray, count: int) -> IntArray:
    """Return what all readings of a facility share."""
    found = np.zeros(count, dtype=np.int64)
    found[facility] = values
    return found
