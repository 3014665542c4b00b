# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Demand of buses: published peak loads first, and what a region takes beside them shared among its substations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np

from .arrays import BoolArray, FloatArray, IntArray, TextArray
from .features import KINDS_WITHOUT_LOAD, SUBSTATION, Substations
from .findings import Code, Finding, each
from .joining import groups

PUBLISHED, MODELLED, UNKNOWN, NONE = "published", "modelled", "unknown", "none"


class Sharing(StrEnum):
    """How the demand of a region is shared among its substations on the network that have no published load."""

    EQUAL = "equal"
    BY_TRANSFORMERS = "by_transformers"


@dataclass(frozen=True)
class RegionalDemand:
    """The region of each substation (n,), and the MW of regions at the time that is studied."""

    region: TextArray
    mw: Mapping[str, float]
    sharing: Sharing = Sharing.EQUAL


class Demand(NamedTuple):
    """Load of buses (b,) in MW, NaN where unknown, and its basis: PUBLISHED, MODELLED (if in part), UNKNOWN or NONE."""

    load_mw: FloatArray
    basis: TextArray
    findings: list[Finding]


def demand(
    substations: Substations,
    bus_of_substation: IntArray,
    bus_count: int,
    regional: RegionalDemand,
) -> Demand:
    """Return the demand of buses.

    A region's figure less the published loads of its substations on the network goes to those of its others that are
    on the network and whose kind takes load: in equal shares, or by transformer capacity where each of them has a known
    one. What finds no taker is told.
    """
    on_network = bus_of_substation >= 0
    published = on_network & np.isfinite(substations.peak_load_mw)
    takes = on_network & ~published & ~np.isin(substations.kind.astype(np.str_), KINDS_WITHOUT_LOAD)
    codes = np.array([*regional.mw, None], dtype=object)[:-1]
    total = np.array([*regional.mw.values()], dtype=np.float64)
    numbers = groups(np.concatenate((codes, regional.region)))
    place = np.full(int(numbers.max(initial=-1)) + 2, -1)
    place[numbers[: len(codes)]] = np.arange(len(codes))
    of_region = place[numbers[len(codes) :]]
    known = published & (of_region >= 0)
    left = total - np.bincount(of_region[known], substations.peak_load_mw[known], minlength=len(codes))
    # A row of no region looks up the last entry.
    takers = np.flatnonzero(takes & (np.append(left, np.nan)[of_region] >= 0.0))
    taker_region = of_region[takers]
    weight, unequal = _weights(
        substations.transformer_mva[takers], taker_region, len(codes), regional.sharing
    )
    share = left[taker_region] * weight
    load, basis = _by_bus(substations, bus_of_substation, bus_count, published, takers, share)
    has_taker = np.bincount(taker_region, minlength=len(codes)) > 0
    lost = np.flatnonzero(~has_taker & (left > 0.0))
    over = np.flatnonzero(left < 0.0)
    unknown = takes.copy()
    unknown[takers] = False
    return Demand(
        load,
        basis,
        [
            *each(Code.LOAD_UNKNOWN, SUBSTATION, np.flatnonzero(unknown)),
            *_of_regions(Code.REGION_NOT_ON_NETWORK, lost, region=codes, mw=left),
            *_of_regions(Code.REGION_EXCEEDED, over, region=codes, mw=total, more_mw=-left),
            *_of_regions(Code.SHARED_EQUALLY, unequal, region=codes),
        ],
    )


def _weights(mva: FloatArray, region: IntArray, count: int, sharing: Sharing) -> tuple[FloatArray, IntArray]:
    """Return the shares of takers (k,), 1 in sum for each region, and the regions where capacities would not do."""
    takers = np.bincount(region, minlength=count)
    if sharing == Sharing.EQUAL:
        return 1.0 / takers[region], np.zeros(0, dtype=np.int64)
    usable = np.isfinite(mva) & (mva > 0.0)
    all_known = np.bincount(region, usable, minlength=count) == takers
    sums = np.bincount(region, np.where(usable, mva, 0.0), minlength=count)
    by_capacity = all_known[region]
    weight = np.where(by_capacity, mva / np.where(by_capacity, sums[region], 1.0), 1.0 / takers[region])
    return weight, np.flatnonzero(~all_known & (takers > 0))


def _by_bus(
    substations: Substations,
    bus_of_substation: IntArray,
    bus_count: int,
    published: BoolArray,
    takers: IntArray,
    share_mw: FloatArray,
) -> tuple[FloatArray, TextArray]:
    load = np.zeros(bus_count)
    np.add.at(load, bus_of_substation[published], substations.peak_load_mw[published])
    np.add.at(load, bus_of_substation[takers], share_mw)
    basis = np.full(bus_count, NONE, dtype=object)
    on_network = np.flatnonzero(bus_of_substation >= 0)
    silent = on_network[~np.isin(substations.kind[on_network].astype(np.str_), KINDS_WITHOUT_LOAD)]
    basis[bus_of_substation[silent]] = UNKNOWN
    basis[bus_of_substation[published]] = PUBLISHED
    basis[bus_of_substation[takers]] = MODELLED
    load[basis == UNKNOWN] = np.nan
    return load, basis


def _of_regions(code: Code, rows: IntArray, **columns: FloatArray | TextArray) -> list[Finding]:
    chosen = {name: column[rows] for name, column in columns.items()}
    return [finding._replace(rows=()) for finding in each(code, SUBSTATION, rows, **chosen)]
