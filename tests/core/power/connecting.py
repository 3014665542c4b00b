# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sites and substations of a few rows, and the terms of connections that ship."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from plugin.core.assumptions import Assumptions, parse_assumptions
from plugin.core.power.connection_cost import CostTerms, cost_terms
from plugin.core.power.connection_records import ConnectionRules, DemandPoints, SupplyPoints
from plugin.core.power.headroom import no_later_headroom
from plugin.core.ranges import Range

RULES = Path(__file__).resolve().parents[3] / "resources" / "rules"
KV = (22.9, 154.0, 345.0)
RATINGS_MVA = {22.9: 14.0, 154.0: 452.0, 345.0: 1086.0}
NAN = float("nan")
ANY_VOLTAGE = np.ones((3, 1, 3), dtype=bool)
# The substations each class can be taken from.
FROM_KV = {22.9: {22.9, 154.0}, 154.0: {154.0, 345.0}, 345.0: {345.0, 765.0}}


@cache
def shipped() -> Assumptions:
    names = ("connection_costs", "lead_times", "supply")
    return parse_assumptions((RULES / f"{name}.json").read_text(encoding="utf-8") for name in names)


@cache
def shipped_terms() -> CostTerms:
    return cost_terms(shipped(), RATINGS_MVA)


def rules(reach_km: float = 30, **more: Any) -> ConnectionRules:
    return ConnectionRules(shipped_terms(), reach_km, **more)


def exactly(*amounts: float) -> Range:
    return Range.exactly(np.array(amounts, dtype=float))


def between(low: Sequence[float], likely: Sequence[float], high: Sequence[float]) -> Range:
    return Range(*(np.array(end, dtype=float) for end in (low, likely, high)))


def sites(*places_km: tuple[float, float], demand_mw: Range | float = 100.0) -> DemandPoints:
    place = np.array(places_km, dtype=float).reshape(-1, 2) * 1000
    amount = demand_mw if isinstance(demand_mw, Range) else Range.exactly(np.full(len(place), demand_mw))
    return DemandPoints(place[:, 0], place[:, 1], np.full(len(place), NAN), amount)


def substations(*rows: tuple[Any, ...]) -> SupplyPoints:
    """Return rows of id, x km, y km, kV, headroom MW (unknown if left out), opening year (there if left out)."""
    whole = [(*row, NAN, NAN)[:6] for row in rows]
    columns = [np.array([row[place] for row in whole], dtype=float) for place in range(1, 6)]
    offers = np.array([[row[3] in FROM_KV[kv] for kv in KV] for row in whole], dtype=bool).reshape(
        -1, len(KV)
    )
    return SupplyPoints(
        tuple(row[0] for row in whole),
        columns[0] * 1000,
        columns[1] * 1000,
        np.full(len(whole), NAN),
        *columns[2:4],
        no_later_headroom(len(whole)),
        columns[4],
        offers,
    )


def allowed(*voltages_kv: float) -> Any:
    """Return the voltage classes of all sites, whatever end of their demand."""
    return np.array([[[kv in voltages_kv for kv in KV]]] * 3, dtype=bool)
