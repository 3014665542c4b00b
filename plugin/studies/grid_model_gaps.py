# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a grid of layers and its base case lack, what each gap is about, and the flows of all that lacks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core.assumptions import Assumptions
from ..core.power.arrays import BoolArray
from ..core.power.base_case import BaseCase
from ..core.power.demand import NONE
from ..core.power.findings import Code, Finding
from ..core.power.flow import Flow, solve
from ..core.power.line_types import ASSUMED
from ..core.power.network import Network
from ..core.power.study_case import (
    WHOLE_STUDY,
    About,
    Gap,
    Missing,
    StudyCase,
    complete_part,
    missing,
    touched,
)
from ..plan.power_layers import PowerRows

# With any of these a base case is not complete; unknown loads and the edge are gaps of the grid as well.
_BASE_GAPS = (
    Code.CAPACITY_UNKNOWN,
    Code.SHORTAGE,
    Code.SURPLUS,
    Code.REGION_NOT_ON_NETWORK,
    Code.REGION_EXCEEDED,
)
# What leaves flows unknown; a rating that is unknown does not.
_FLOW_GAPS = (Gap.LOADS, Gap.REACTANCE, Gap.BALANCE, Gap.BOUNDARY)


@dataclass(frozen=True)
class BaseGap:
    """What a base case lacks, how often, and of how many, 0 where that says nothing."""

    code: Code
    count: int
    total: int = 0
    about: About = WHOLE_STUDY


def grid_gaps(
    network: Network,
    base: BaseCase,
    assumptions: Assumptions,
    *,
    is_boundary_declared: bool,
    case: StudyCase | None = None,
) -> tuple[Missing, ...]:
    """Return what the grid of a base case lacks for a study case, by default one that monitors all."""
    found = missing(
        base.grid,
        most_bridges=assumptions.number("network.most_bridges"),
        is_boundary_declared=is_boundary_declared,
        circuits_assumed=(network.circuits_basis == ASSUMED).astype(np.bool_),
        takes_load=(base.load_basis != NONE).astype(np.bool_),
        case=case,
    )
    # Plants of a grid whose loads nobody knows are asked for nothing; that they give nothing is no gap of its own.
    loads_known = all(gap.gap != Gap.LOADS for gap in found)
    has_plants = bool((network.grid.slack_share > 0).any())
    return tuple(gap for gap in found if gap.gap != Gap.GENERATION or loads_known or not has_plants)


def gaps_of_base(network: Network, base: BaseCase, plants: PowerRows) -> tuple[BaseGap, ...]:
    """Return what a base case lacks beside what ``grid_gaps`` tells."""
    found = {code: [each for each in base.findings if each.code == code] for code in _BASE_GAPS}
    return tuple(
        BaseGap(code, len(findings), 0, _about(code, findings, network, base, plants))
        for code, findings in found.items()
        if findings
    )


def bridge_gaps(network: Network, gaps: Sequence[Missing]) -> tuple[BaseGap, ...]:
    """Return lines without a second way where circuits are assumed: nobody knows whether one of several is left."""
    if all(gap.gap != Gap.CIRCUITS for gap in gaps):
        return ()
    values = [each.values for each in network.findings if each.code == Code.BRIDGES]
    return tuple(BaseGap(Code.BRIDGES, each["bridges"], each["lines"]) for each in values if each["bridges"])


def of_flow(gaps: Sequence[Missing]) -> tuple[Missing, ...]:
    """Return the gaps that leave flows unknown."""
    return tuple(gap for gap in gaps if gap.gap in _FLOW_GAPS)


def complete_flow(base: BaseCase, gaps: Sequence[Missing], base_gaps: Sequence[BaseGap]) -> Flow | None:
    """Return the flows of the islands that lack nothing they need, NaN in all others; None where there is none."""
    lacking = touched([gap.about for gap in (*of_flow(gaps), *base_gaps)], base.grid.islands)
    if lacking.any() and not (base.grid.has_branch & ~lacking).any():
        return None
    return solve(complete_part(base.grid, lacking))


def _about(
    code: Code, findings: Sequence[Finding], network: Network, base: BaseCase, plants: PowerRows
) -> About:
    island = base.grid.islands
    if code == Code.CAPACITY_UNKNOWN:
        rows = np.array([row for finding in findings for row in finding.rows], dtype=np.int64)
        names = plants.text("id")[rows].tolist()
        fids = plants.fids[rows].tolist()
        ids = tuple(str(name or f"#{fid}") for name, fid in zip(names, fids, strict=True))
        return About(ids, island[network.bus_of_plant[rows]])
    if code in (Code.SHORTAGE, Code.SURPLUS):
        is_known: BoolArray = base.unbalanced(code) & (network.substation_of_bus >= 0)
        buses = np.flatnonzero(is_known)
        return About(tuple(base.grid.bus_ids[bus] for bus in buses.tolist()), island[buses])
    return About(tuple(str(finding.values["region"]) for finding in findings))
