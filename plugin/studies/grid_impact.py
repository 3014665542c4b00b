# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The grid-impact scorecards of sites: what is known of each from its fields, its region and the user, and its points.

It screens. It is not the official result.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from typing import NamedTuple

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.assumptions import Assumption, Assumptions
from ..core.power.arrays import FloatArray, IntArray, TextArray
from ..core.power.grid_impact import Ends, ImpactCases, Scorecards, score_impact
from ..core.power.grid_impact_rules import ImpactRules
from ..core.power.own_generation import OwnGeneration, Permission, Units, less_own_generation
from ..core.ranges import Range
from ..errors import InputError, mark
from ..plan.arrays import VectorInput
from ..plan.region_figures import RegionFigure
from .grid_connection import Demand, SiteDemands, read_demands, require_fields
from .site_columns import SiteColumns
from .site_regions import CAPITAL_REGION, regions_of

SELF_SUFFICIENCY = "electricity_self_sufficiency"
# More units than any plant has; one whose largest unit is said to be smaller is taken to have so many.
_MOST_UNITS = 1000

Progress = Callable[[float], None]


@dataclass(frozen=True)
class SiteFields:
    """The fields of the sites that say more about them; "" for none.

    ``direct_supply``: whether direct supply of the own generation is legal. ``headroom_mw``: of the substation.
    """

    own_generation_mw: str = ""
    largest_unit_mw: str = ""
    direct_supply: str = ""
    existing_mw: str = ""
    headroom_mw: str = ""
    self_sufficiency_pct: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for each in fields(self) if (name := getattr(self, each.name)))


class Known(NamedTuple):
    """What is known of an item or a gate: two ends, each a number or the name of a field.

    ``is_share``: of an item, an assumption of how far it goes from its worst (0) to its best (1).
    """

    low: float | str
    high: float | str
    is_share: bool = False


@dataclass(frozen=True)
class ImpactRequest:
    """Sites to be assessed under one version of the rules, and what is known of them.

    ``known``: by id of an item or a gate. ``regions``: with a column "code"; None where there are none.
    ``self_sufficiency``: in percent, by the code of a province or metropolitan city.
    """

    sites: VectorInput
    demand: Demand
    crs: QgsCoordinateReferenceSystem
    transform_context: QgsCoordinateTransformContext
    assumptions: Assumptions
    rules: ImpactRules
    known: Mapping[str, Known]
    fields: SiteFields
    regions: VectorInput | None
    self_sufficiency: Mapping[str, RegionFigure]
    id_field: str = ""
    language: str = "en"

    @property
    def more_fields(self) -> tuple[str, ...]:
        """The fields that are read with the sites."""
        of_items = [end for known in self.known.values() for end in known[:2] if isinstance(end, str)]
        return (*self.fields.names, *of_items)


@dataclass(frozen=True)
class AssessedSites:
    """Sites (n,) with their scorecards.

    ``contract_mw``: less own generation that may be counted on. ``own_generation_mw``: installed, NaN where nobody
    says; ``own``: what follows from it, no units where nobody says. ``region_code``: of the province or metropolitan
    city, "" where it is not known; ``self_sufficiency_year``: "" where it is the site's own. ``unreadable``: how many
    values of fields were neither empty nor of any use.
    """

    request: ImpactRequest
    sites: SiteDemands
    contract_mw: Range
    own_generation_mw: FloatArray
    own: OwnGeneration
    region_code: TextArray
    self_sufficiency_pct: FloatArray
    self_sufficiency_year: TextArray
    outside_capital_region: FloatArray
    cards: Scorecards
    assumptions: tuple[Assumption, ...]
    unreadable: int

    def __len__(self) -> int:
        return len(self.sites)


def assess(request: ImpactRequest, progress: Progress) -> AssessedSites:
    """Score all sites. Reads layers through their snapshots only, so it runs in any thread."""
    check_known(request.rules, request.known)
    require_fields(request.sites, *request.more_fields)
    assumptions = request.assumptions.noting()
    progress(0.0)
    sites = read_demands(request, assumptions, lambda: progress(0.0))
    progress(0.4)
    columns = SiteColumns(sites.features)
    code = np.full(len(sites), "", dtype=object)
    if request.regions is not None:
        code = regions_of(
            request.regions, sites.xy_m, request.crs, request.transform_context, lambda: progress(0.4)
        )
    progress(0.8)
    installed = columns.amount(request.fields.own_generation_mw)
    own = _own_generation(request, columns, sites.contract_mw, installed)
    pct, year = _self_sufficiency(request, columns, code)
    outside = np.where(code == "", np.nan, ~np.isin(code, np.array(CAPITAL_REGION, dtype=object)))
    wanted = np.asarray(sites.contract_mw.likely, dtype=np.float64)
    indicators = {
        "headroom_ratio": columns.number(request.fields.headroom_mw) / wanted,
        "own_generation_share": installed / wanted,
        "self_sufficiency_pct": pct,
        "outside_capital_region": outside,
    }
    cards = _cards(request, columns, own.grid_mw, indicators)
    progress(1.0)
    return AssessedSites(
        request,
        sites,
        contract_mw=own.grid_mw,
        own_generation_mw=installed,
        own=own,
        region_code=code,
        self_sufficiency_pct=pct,
        self_sufficiency_year=year,
        outside_capital_region=outside,
        cards=cards,
        assumptions=assumptions.used,
        unreadable=columns.unreadable,
    )


def check_known(rules: ImpactRules, known: Mapping[str, Known]) -> None:
    """Raise InputError where something is said of what the rules do not have."""
    items, gates = [item.id for item in rules.items], [gate.id for gate in rules.gates]
    for name, what in known.items():
        if name not in (*items, *gates) or (what.is_share and name in gates):
            raise InputError(
                mark("These rules have no item {item}"),
                where="{rules}",
                item=name,
                rules=rules.id,
                remedy=mark("Their items are: {items}. Gates: {gates}."),
                items=", ".join(items),
                gates=", ".join(gates),
            )


def _own_generation(
    request: ImpactRequest, columns: SiteColumns, contract_mw: Range, installed_mw: FloatArray
) -> OwnGeneration:
    """Return what is left to draw; MW are taken off contract power as they are, which is the smaller cut."""
    nothing = np.zeros(len(installed_mw), dtype=np.bool_)
    return less_own_generation(
        contract_mw,
        Range.exactly(np.zeros(len(installed_mw))),
        units_of(installed_mw, columns.amount(request.fields.largest_unit_mw)),
        np.zeros(len(installed_mw)),
        Permission(nothing, columns.answer(request.fields.direct_supply) == 1.0, nothing),
        # Limits of zones are asked for and play no part.
        request.assumptions.noting(),
    )


def units_of(installed_mw: FloatArray, largest_mw: FloatArray) -> Units:
    """Return units that add up to what sites (n,) have installed, none above the largest; one where that is unknown."""
    has_units = installed_mw > 0
    is_usable = has_units & (largest_mw > 0) & (largest_mw <= installed_mw)
    largest = np.where(is_usable, largest_mw, np.where(has_units, installed_mw, 1.0))
    rest = np.where(has_units, installed_mw - largest, 0.0)
    number = np.minimum(np.ceil(rest / largest), _MOST_UNITS).astype(np.int64)
    site: IntArray = np.concatenate((np.flatnonzero(has_units), np.repeat(np.arange(len(rest)), number)))
    each = np.repeat(rest / np.maximum(number, 1), number)
    return Units(site, np.concatenate((largest[has_units], each)))


def _self_sufficiency(
    request: ImpactRequest, columns: SiteColumns, code: TextArray
) -> tuple[FloatArray, TextArray]:
    """Return percents and years (n,): the site's own field first, else the latest of its region."""
    nothing = RegionFigure(np.nan, "")
    of_region = [request.self_sufficiency.get(each, nothing) for each in code.tolist()]
    own = columns.amount(request.fields.self_sufficiency_pct)
    year = np.empty(len(code), dtype=object)
    year[:] = [figure.year for figure in of_region]
    pct = np.array([figure.value for figure in of_region], dtype=np.float64)
    return np.where(np.isnan(own), pct, own), np.where(np.isnan(own), year, "")


def _cards(
    request: ImpactRequest, columns: SiteColumns, demand_mw: Range, indicators: Mapping[str, FloatArray]
) -> Scorecards:
    """Return the scorecards; whether the assessment applies is open where it is not the same for all of the demand."""
    rules, gates = request.rules, {gate.id for gate in request.rules.gates}
    there = {indicator.id for indicator in rules.indicators}
    ends = {
        name: Ends(columns.end(what.low), columns.end(what.high))
        for name, what in request.known.items()
        if name not in gates
    }
    low, likely, high = (
        np.asarray(end, dtype=np.float64) for end in (demand_mw.low, demand_mw.likely, demand_mw.high)
    )
    existing = columns.amount(request.fields.existing_mw, unknown=0.0)

    def cases(demand: FloatArray) -> ImpactCases:
        return ImpactCases(
            tuple(str(each) for each in range(len(demand))),
            demand,
            existing,
            gates={name: _gate(columns, request.known[name].low) for name in gates & request.known.keys()},
            points={name: each for name, each in ends.items() if not request.known[name].is_share},
            shares={name: each for name, each in ends.items() if request.known[name].is_share},
            indicators={name: column for name, column in indicators.items() if name in there},
        )

    least, most = score_impact(rules, cases(low)).applies, score_impact(rules, cases(high)).applies
    return score_impact(rules, cases(np.where(least == most, likely, np.nan)))


def _gate(columns: SiteColumns, met: float | str) -> FloatArray:
    return columns.answer(met) if isinstance(met, str) else columns.end(met)
