# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Dispatch: how much each plant gives so that each island has what it needs, without losses."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

import numpy as np

from ..assumptions import Assumptions
from .arrays import FloatArray, IntArray
from .features import Plants

# The groups of ``base_case.availability.*`` and ``base_case.merit_order.*``; a kind that is not here is "other".
OTHER = "other"
GROUPS: Mapping[str, tuple[str, ...]] = {
    "nuclear": ("nuclear",),
    "renewable": (
        "solar",
        "wind",
        "onshore_wind",
        "offshore_wind",
        "offshore_wind_fixed",
        "offshore_wind_floating",
    ),
    "hydro": ("hydro", "marine"),
    "fuel_cell": ("fuel_cell",),
    "by_product": ("biomass", "biogas", "waste", "by_product_gas"),
    "chp": ("chp", "gas_chp", "coal_chp"),
    "coal": ("coal", "coal_igcc"),
    "gas": ("gas", "gas_ccgt", "gas_hydrogen"),
    "pumped_hydro": ("pumped_hydro",),
    "oil": ("oil_steam", "oil_engine"),
}


class Dispatch(StrEnum):
    """Which plants run first: all alike by what is available of them, or one group after the other."""

    PRO_RATA = "pro_rata"
    MERIT_ORDER = "merit_order"


def available_mw(plants: Plants, assumptions: Assumptions) -> FloatArray:
    """Return what is available of each plant (p,); NaN where its capacity is unknown or below 0."""
    capacity = np.where(
        np.isfinite(plants.capacity_mw) & (plants.capacity_mw >= 0.0), plants.capacity_mw, np.nan
    )
    return capacity * _of_groups(plants, assumptions, "availability")


def merit_places(plants: Plants, assumptions: Assumptions) -> FloatArray:
    """Return the place of each plant (p,) in the merit order; those of one place run alike."""
    return _of_groups(plants, assumptions, "merit_order")


def _of_groups(plants: Plants, assumptions: Assumptions, quantity: str) -> FloatArray:
    kind = plants.kind.astype(np.str_)
    listed = np.zeros(len(plants), dtype=np.bool_)
    value = np.full(len(plants), np.nan)
    for group, kinds in GROUPS.items():
        rows = np.isin(kind, kinds)
        listed |= rows
        if rows.any():
            value[rows] = assumptions.number(f"base_case.{quantity}.{group}")
    if not listed.all():
        value[~listed] = assumptions.number(f"base_case.{quantity}.{OTHER}")
    return value


def dispatched_mw(
    available: FloatArray, island: IntArray, place: FloatArray, need_mw: FloatArray
) -> FloatArray:
    """Return what each plant (p,) gives, from 0 to what is available of it.

    ``island`` (p,) numbers ``need_mw``: where less than nothing is needed nothing is given, and where more than all is
    needed all is. Plants of one ``place`` share pro rata; a higher place runs after the lower ones.
    """
    order = np.lexsort((place, island))
    starts = np.ones(len(order), dtype=np.bool_)
    starts[1:] = (np.diff(island[order]) != 0) | (np.diff(place[order]) != 0)
    tier = np.empty(len(order), dtype=np.int64)
    tier[order] = np.cumsum(starts) - 1
    tier_mw = np.bincount(tier, available) if len(order) else np.zeros(0)
    tier_island = island[order][starts]
    before = np.cumsum(tier_mw) - tier_mw
    first = np.searchsorted(tier_island, tier_island)
    lower = before - before[first] if len(before) else before
    output = np.clip(need_mw[tier_island] - lower, 0.0, tier_mw)
    used = np.divide(output, tier_mw, out=np.zeros_like(tier_mw), where=tier_mw > 0.0)
    given: FloatArray = available * used[tier]
    return given
