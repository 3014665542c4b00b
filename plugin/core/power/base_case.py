# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A base case: what each bus takes and gives before anything is added, and what of it is published or modelled."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..assumptions import Assumptions
from .arrays import BoolArray, FloatArray, IntArray, TextArray
from .demand import MODELLED, NONE, UNKNOWN, RegionalDemand, demand
from .dispatch import Dispatch, available_mw, dispatched_mw, merit_places
from .features import PLANT, SUBSTATION, Plants, Substations
from .findings import Code, Finding, each
from .grid import Grid
from .network import Network

DECLARED = "declared"
# What rounding leaves of a balance.
_BALANCE_MW = 1e-6


@dataclass(frozen=True)
class Boundary:
    """What flows in at the edge of the network: buses (k,) and MW (k,), below 0 where it flows out."""

    bus: IntArray
    inflow_mw: FloatArray

    @classmethod
    def nothing(cls) -> Boundary:
        """Return a declared exchange of nothing: the network has no edge."""
        return cls(np.zeros(0, dtype=np.int64), np.zeros(0))


@dataclass(frozen=True)
class BaseCase:
    """A grid with load and generation, and where they come from.

    ``load_basis`` (b,): "published", "modelled", "unknown" (load NaN) or "none" (nothing takes load there, 0);
    ``generation_basis`` (b,): "modelled" (plants), "declared" (the edge alone), "unknown" (NaN) or "none".
    ``plant_mw`` (p,): NaN off the network or without a capacity.
    """

    grid: Grid
    load_basis: TextArray
    generation_basis: TextArray
    plant_mw: FloatArray
    findings: tuple[Finding, ...]

    @property
    def is_complete(self) -> bool:
        """Tell whether every load is known, the edge is declared, and each island has what it needs."""
        lacking = {
            Code.LOAD_UNKNOWN,
            Code.BOUNDARY_MISSING,
            Code.CAPACITY_UNKNOWN,
            Code.SHORTAGE,
            Code.SURPLUS,
            Code.REGION_NOT_ON_NETWORK,
            Code.REGION_EXCEEDED,
        }
        return not any(finding.code in lacking for finding in self.findings)

    def unbalanced(self, code: Code) -> BoolArray:
        """Tell which buses (b,) are of islands with a SHORTAGE or, for any other code, a SURPLUS."""
        island = self.grid.islands
        left = np.bincount(island, self.grid.injection_mw)[island]
        return (-left if code == Code.SHORTAGE else left) > _BALANCE_MW


def base_case(
    network: Network,
    substations: Substations,
    plants: Plants,
    assumptions: Assumptions,
    *,
    regional: RegionalDemand,
    dispatch: Dispatch = Dispatch.PRO_RATA,
    boundary: Boundary | None = None,
) -> BaseCase:
    """Return the base case of a network whose rows are given again.

    Demand is as ``demand`` says. Plants give what their island takes less what flows in at the edge (nothing where
    ``boundary`` is None, which is told), losses left out.
    """
    taken = demand(substations, network.bus_of_substation, network.grid.bus_count, regional)
    edge = Boundary.nothing() if boundary is None else boundary
    island = network.grid.islands
    available = available_mw(plants, assumptions)
    on_network = network.bus_of_plant >= 0
    runs = np.flatnonzero(on_network & np.isfinite(available))
    bus = network.bus_of_plant[runs]
    count = int(island.max(initial=-1)) + 1
    load = np.bincount(island, np.nan_to_num(taken.load_mw), minlength=count)
    inflow = np.bincount(island[edge.bus], edge.inflow_mw, minlength=count)
    need = np.asarray(load - inflow, dtype=np.float64)
    in_order = dispatch == Dispatch.MERIT_ORDER
    place = merit_places(plants, assumptions)[runs] if in_order else np.zeros(len(runs))
    plant_mw = np.full(len(plants), np.nan)
    plant_mw[runs] = dispatched_mw(available[runs], island[bus], place, need)
    generation, basis = _generation(network, edge, bus, plant_mw[runs])
    given = np.bincount(island[bus], plant_mw[runs], minlength=count)
    return BaseCase(
        replace(network.grid, load_mw=taken.load_mw, generation_mw=generation),
        taken.basis,
        basis,
        plant_mw,
        (
            *([Finding(Code.BOUNDARY_MISSING, SUBSTATION, ())] if boundary is None else []),
            *taken.findings,
            *each(Code.CAPACITY_UNKNOWN, PLANT, np.flatnonzero(on_network & np.isnan(available))),
            *_balance_findings(network, island, need - given),
        ),
    )


def _generation(
    network: Network, edge: Boundary, bus: IntArray, plant_mw: FloatArray
) -> tuple[FloatArray, TextArray]:
    generation = np.zeros(network.grid.bus_count)
    np.add.at(generation, bus, plant_mw)
    np.add.at(generation, edge.bus, edge.inflow_mw)
    basis = np.full(network.grid.bus_count, NONE, dtype=object)
    basis[network.bus_of_plant[network.bus_of_plant >= 0]] = UNKNOWN
    basis[edge.bus] = DECLARED
    basis[bus] = MODELLED
    generation[basis == UNKNOWN] = np.nan
    return generation, basis


def _balance_findings(network: Network, island: IntArray, missing_mw: FloatArray) -> list[Finding]:
    """Return the islands (i,) whose plants give less than is needed, and those that are given too much."""
    size = np.bincount(island)
    found = []
    for code, mw in ((Code.SHORTAGE, missing_mw), (Code.SURPLUS, -missing_mw)):
        for number in np.flatnonzero(mw > _BALANCE_MW).tolist():
            rows = network.substation_of_bus[island == number]
            values = {"buses": int(size[number]), "mw": round(float(mw[number]), 3)}
            found.append(Finding(code, SUBSTATION, tuple(np.unique(rows[rows >= 0]).tolist()), values))
    return found
