# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Loads of facilities as rows of a table: amounts with their ends, how MW were read, and what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from ..core.power.facility import GAPS, Gap
from ..errors import mark
from .connection_table import BASES, MODELLED, Column, listed
from .facility_load import BOTH, FacilityLoads, OwnSupply

KINDS = {"data_centre": mark("data centre"), "fab_sic_200mm": mark("SiC power-semiconductor fab, 200 mm")}
READING_WORDS = {
    "it": mark("IT load"),
    "contract": mark("contract power"),
    "grid": mark("load on the grid"),
    BOTH: mark("not known: as IT load, and as contract power"),
}
DIRECT_WORDS = {
    "yes": mark("direct supply: its output is taken off"),
    "no": mark("no direct supply: its output is sold to the market"),
    "unknown": mark("nobody says whether direct supply is legal, so nothing is taken off"),
    "none": mark("no own generation"),
    "not_said": mark("own generation is not known"),
}
AMOUNTS = (
    "it",
    "grid",
    "contract",
    "energy",
    "water",
    "co2",
    "plot",
    "jobs",
    "left_contract",
    "left_energy",
)
COLUMNS: tuple[Column, ...] = (
    Column("facility", "text", mark("Kind of facility"), KINDS),
    Column("demand_mw", "real", mark("Demand as entered (MW)")),
    Column("readings", "text", mark("What the MW were read as"), READING_WORDS),
    Column("it_low_mw", "real", mark("IT load: low (MW)")),
    Column("it_mw", "real", mark("IT load: likely (MW)")),
    Column("it_high_mw", "real", mark("IT load: high (MW)")),
    Column("grid_low_mw", "real", mark("Load on the grid: low (MW)")),
    Column("grid_mw", "real", mark("Load on the grid: likely (MW)")),
    Column("grid_high_mw", "real", mark("Load on the grid: high (MW)")),
    Column("contract_low_mw", "real", mark("Contract power: low (MW)")),
    Column("contract_mw", "real", mark("Contract power: likely (MW)")),
    Column("contract_high_mw", "real", mark("Contract power: high (MW)")),
    Column("energy_low_gwh", "real", mark("Energy in a year: low (GWh)")),
    Column("energy_gwh", "real", mark("Energy in a year: likely (GWh)")),
    Column("energy_high_gwh", "real", mark("Energy in a year: high (GWh)")),
    Column("water_low_m3", "real", mark("Water in a day: low (m³)")),
    Column("water_m3", "real", mark("Water in a day: likely (m³)")),
    Column("water_high_m3", "real", mark("Water in a day: high (m³)")),
    Column("co2_low_kt", "real", mark("CO2 in a year, all from the grid: low (kt)")),
    Column("co2_kt", "real", mark("CO2 in a year, all from the grid: likely (kt)")),
    Column("co2_high_kt", "real", mark("CO2 in a year, all from the grid: high (kt)")),
    Column("plot_low_ha", "real", mark("Plot: low (ha)")),
    Column("plot_ha", "real", mark("Plot: likely (ha)")),
    Column("plot_high_ha", "real", mark("Plot: high (ha)")),
    Column("jobs_low", "real", mark("Permanent jobs: low")),
    Column("jobs", "real", mark("Permanent jobs: likely")),
    Column("jobs_high", "real", mark("Permanent jobs: high")),
    Column("left_low_mw", "real", mark("Contract power less own generation: low (MW)")),
    Column("left_mw", "real", mark("Contract power less own generation: likely (MW)")),
    Column("left_high_mw", "real", mark("Contract power less own generation: high (MW)")),
    Column("left_low_gwh", "real", mark("Energy in a year less own generation: low (GWh)")),
    Column("left_gwh", "real", mark("Energy in a year less own generation: likely (GWh)")),
    Column("left_high_gwh", "real", mark("Energy in a year less own generation: high (GWh)")),
    Column("own_firm_mw", "real", mark("Own generation without its largest unit (MW)")),
    Column("own_supply", "text", mark("Own generation"), DIRECT_WORDS),
    Column("gaps", "text", mark("What is missing")),
    Column("basis", "text", mark("Basis"), BASES),
)
FAB_ASSUMED = mark("the assumption for its kind of fab is used")
NO_LARGEST = mark("its largest unit is not known, so own generation cuts no contract power")


def rows(loads: FacilityLoads, translate: Callable[[str], str]) -> Iterator[list[Any]]:
    """Yield the values of COLUMNS of each facility."""
    count = len(loads)
    ends = (
        end
        for name in AMOUNTS
        for end in (loads.amounts[name].low, loads.amounts[name].likely, loads.amounts[name].high)
    )
    columns = [
        [loads.request.facility] * count,
        listed(loads.asked_mw),
        loads.reading.tolist(),
        *(listed(end) for end in ends),
        listed(loads.own.firm_mw),
        own_words(loads.own),
        [gaps_text(loads, site, translate) for site in range(count)],
        [MODELLED] * count,
    ]
    yield from map(list, zip(*columns, strict=True))


def own_words(own: OwnSupply) -> list[str]:
    """Return a word of DIRECT_WORDS of each facility."""
    cases = {
        "not_said": np.isnan(own.installed_mw),
        "none": ~own.has_units,
        "yes": own.is_direct == 1.0,
        "no": own.is_direct == 0.0,
    }
    words: list[str] = np.select([*cases.values()], [*cases], "unknown").tolist()
    return words


def gaps_text(loads: FacilityLoads, site: int, translate: Callable[[str], str]) -> str:
    """Return what is missing or wrong in what is known about a facility, "" for nothing."""
    found = [translate(text) for gap, text in GAPS.items() if loads.gaps[site] & gap]
    if loads.request.is_fab and loads.gaps[site] & Gap.POWER:
        found.append(translate(FAB_ASSUMED))
    own = loads.own
    if own.has_units[site] and own.is_direct[site] == 1.0 and not own.knows_largest[site]:
        found.append(translate(NO_LARGEST))
    return "; ".join(found)
