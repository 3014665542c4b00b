# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The load of a facility: from the MW somebody published to grid MW, energy, water and CO2.

Definitions: power usage effectiveness (PUE), ISO/IEC 30134-2: energy of the whole data centre over energy of its IT
equipment, in a year. Water usage effectiveness (WUE), ISO/IEC 30134-9: water in litres over energy of IT in kWh, in
a year. Both are yearly means: grid MW at the peak of a hot day may pass IT MW times PUE.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import IntFlag

import numpy as np

from ...errors import mark
from ..assumptions import Assumptions
from ..ranges import Range
from .arrays import BoolArray, FloatArray, IntArray, TextArray
from .supply import contract_power_mw

HOURS_PER_YEAR = 8760.0
HOURS_PER_DAY = 24.0

# Kinds of hall, of cooling and of fab, and the ids of what is assumed of them.
HALL_PUE = {kind: f"facility.pue.{kind}" for kind in ("new_ai", "older_enterprise")}
COOLING_WUE = {kind: f"facility.wue.{kind}" for kind in ("dry", "hybrid", "evaporative")}
FABS = ("fab_sic_200mm",)
FAB_GRID_MW = {kind: f"facility.{kind}.grid_mw" for kind in FABS}
FAB_WATER = {kind: f"facility.{kind}.water_m3_per_day" for kind in FABS}

# What a figure in MW means: the words of the plan.
IT, CONTRACT, SECURED, RECEIVING = "it", "contract", "secured", "receiving"

# How a figure was read. Secured supply is read as contract power, and so is receiving capacity.
READ_AS_IT, READ_AS_CONTRACT, READ_AS_GRID = 0, 1, 2


class Gap(IntFlag):
    """What is missing or wrong in what is known about a facility."""

    NOTHING = 0
    POWER = 1
    BASIS = 2
    HALL = 4
    COOLING = 8
    PUE = 16
    KIND = 32
    RESERVE = 64


GAPS: Mapping[Gap, str] = {
    Gap.POWER: mark("its MW are not known, or not above 0"),
    Gap.BASIS: mark("nobody says what its MW mean: read as IT load, and as contract power"),
    Gap.HALL: mark("its kind of hall is not known"),
    Gap.COOLING: mark("its kind of cooling is not known"),
    Gap.PUE: mark("its PUE is not a number of 1 or more, so the assumption is used"),
    Gap.KIND: mark("its kind of fab is not known"),
    Gap.RESERVE: mark("its MW are receiving capacity: contract power may be less, as reserve counts in it"),
}


@dataclass(frozen=True, eq=False)
class DataCentres:
    """What is known about n data centres.

    ``power_mw``: NaN unknown. ``basis``: a word of the plan; None or any other word: unknown, both readings are
    made. ``hall``: a key of HALL_PUE; ``cooling``: one of COOLING_WUE. ``pue``: NaN takes that of the hall.
    """

    power_mw: FloatArray
    basis: TextArray
    hall: TextArray
    cooling: TextArray
    pue: FloatArray


@dataclass(frozen=True, eq=False)
class Loads:
    """Loads of m readings of n facilities; each Range of arrays (m,), NaN where unknown.

    ``facility`` (m,): the row among the facilities, ascending; one whose figure has no known meaning has two.
    ``reading`` (m,): READ_AS_IT, READ_AS_CONTRACT, or READ_AS_GRID for fabs.
    ``gaps`` (m,): values of Gap, added.
    """

    facility: IntArray
    reading: IntArray
    gaps: IntArray
    it_mw: Range
    grid_mw: Range
    contract_mw: Range
    energy_gwh_per_year: Range
    water_m3_per_day: Range
    co2_kt_per_year: Range


def data_centre_loads(centres: DataCentres, rules: Assumptions) -> Loads:
    """Return the loads of data centres.

    IT MW times PUE is grid MW; grid MW over the power factor is contract power, and the other way round.
    Every range is the widest: all that is uncertain goes the same way at once.
    """
    means_it, means_contract = _meanings(centres.basis)
    facility, reading = _readings(means_it, means_contract)
    power = _positive(centres.power_mw)[facility]
    known_pue = np.isfinite(centres.pue) & (centres.pue >= 1)
    pue = _for_unknown(rules, HALL_PUE, centres.hall, np.where(known_pue, centres.pue, np.nan)).at(facility)
    is_it = reading == READ_AS_IT
    by_contract = rules.range("supply.power_factor") * power
    it = _either(is_it, Range.exactly(power), by_contract / pue)
    grid = _either(is_it, pue * power, by_contract)
    contract = _either(is_it, contract_power_mw(grid, rules), Range.exactly(power))
    load_factor = rules.range("facility.load_factor.data_centre")
    wue = _by_kind(rules, COOLING_WUE, centres.cooling).at(facility)
    energy = grid * load_factor * (HOURS_PER_YEAR / 1e3)
    gaps = (
        np.where(np.isnan(_positive(centres.power_mw)), Gap.POWER, 0)
        | np.where(means_it | means_contract, 0, Gap.BASIS)
        | np.where(known_pue | _is_one_of(centres.hall, HALL_PUE), 0, Gap.HALL)
        | np.where(_is_one_of(centres.cooling, COOLING_WUE), 0, Gap.COOLING)
        | np.where(known_pue | np.isnan(centres.pue), 0, Gap.PUE)
        | np.where(centres.basis == RECEIVING, Gap.RESERVE, 0)
    )
    return Loads(
        facility=facility,
        reading=reading,
        gaps=gaps[facility].astype(np.int64),
        it_mw=it,
        grid_mw=grid,
        contract_mw=contract,
        energy_gwh_per_year=energy,
        # MW are 1,000 kWh an hour, m3 are 1,000 litres.
        water_m3_per_day=it * load_factor * wue * HOURS_PER_DAY,
        co2_kt_per_year=energy * rules.range("facility.co2_t_per_mwh"),
    )


def fab_loads(
    kind: TextArray, grid_mw: FloatArray, water_m3_per_day: FloatArray, rules: Assumptions
) -> Loads:
    """Return the loads of chip fabs (n,): what is published, or the assumption for its kind where that is NaN.

    ``kind``: one of FABS. ``grid_mw``: the most it takes from the grid. Water is what ultrapure water is made of. A
    figure that is not above 0 counts as unknown.
    """
    published, published_water = _positive(grid_mw), _positive(water_m3_per_day)
    grid = _for_unknown(rules, FAB_GRID_MW, kind, published)
    energy = grid * rules.range("facility.load_factor.fab") * (HOURS_PER_YEAR / 1e3)
    gaps = np.where(np.isnan(published), Gap.POWER, 0) | np.where(_is_one_of(kind, FABS), 0, Gap.KIND)
    return Loads(
        facility=np.arange(len(kind)),
        reading=np.full(len(kind), READ_AS_GRID),
        gaps=gaps.astype(np.int64),
        it_mw=Range.exactly(np.full(len(kind), np.nan)),
        grid_mw=grid,
        contract_mw=contract_power_mw(grid, rules),
        energy_gwh_per_year=energy,
        water_m3_per_day=_for_unknown(rules, FAB_WATER, kind, published_water),
        co2_kt_per_year=energy * rules.range("facility.co2_t_per_mwh"),
    )


def plot_ha(grid_mw: Range, rules: Assumptions) -> Range:
    """Return the plot that data centres of some MW take."""
    return grid_mw / rules.range("facility.mw_per_hectare")


def permanent_jobs(it_mw: Range, rules: Assumptions) -> Range:
    """Return the people who work in data centres of some MW of IT for good."""
    return it_mw * rules.range("facility.jobs_per_it_mw")


def _meanings(basis: TextArray) -> tuple[BoolArray, BoolArray]:
    return basis == IT, _is_one_of(basis, (CONTRACT, SECURED, RECEIVING))


def _readings(means_it: BoolArray, means_contract: BoolArray) -> tuple[IntArray, IntArray]:
    """Return rows and readings: two of a facility whose figure may mean either."""
    reads = np.stack([~means_contract, ~means_it], axis=1)
    facility, reading = np.nonzero(reads)
    return facility.astype(np.int64), reading.astype(np.int64)


def _by_kind(rules: Assumptions, ids: Mapping[str, str], words: TextArray) -> Range:
    """Return the assumption for the kind of each (n,); NaN for a word that is no kind."""
    ends = np.full((3, len(words)), np.nan)
    for word, assumption_id in ids.items():
        rows = words == word
        # What no facility needs is not among the assumptions of the result.
        if rows.any():
            value = rules.range(assumption_id)
            ends[:, rows] = np.array([value.low, value.likely, value.high])[:, None]
    return Range(*ends)


def _for_unknown(rules: Assumptions, ids: Mapping[str, str], words: TextArray, amount: FloatArray) -> Range:
    """Return an amount (n,) exactly, and the assumption for its kind where it is NaN."""
    needed = np.isnan(amount)
    assumed = _by_kind(rules, ids, np.where(needed, words, ""))
    return assumed.each(lambda end: np.where(needed, end, amount))


def _either(first: BoolArray, one: Range, other: Range) -> Range:
    return Range(
        np.where(first, one.low, other.low),
        np.where(first, one.likely, other.likely),
        np.where(first, one.high, other.high),
    )


def _positive(amount: FloatArray) -> FloatArray:
    return np.where(np.isfinite(amount) & (amount > 0), amount, np.nan)


def _is_one_of(words: TextArray, known: Collection[str]) -> BoolArray:
    return np.isin(words, np.array([*known], dtype=object))
