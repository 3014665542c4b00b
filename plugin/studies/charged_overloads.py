# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Overloads that a what-if brings, charged to the loads that would add to them.

A hosting capacity lists overloads that are there anyway and lets them limit nothing. Overloads that more load has just
brought are of another kind: were they listed too, a bus could take more after them than before.
"""

from __future__ import annotations

import numpy as np

from ..core.power.arrays import FloatArray, IntArray
from ..core.power.flow import factorised
from ..core.power.grid import Grid
from ..core.power.hosting import HostingCapacity, Limits
from ..core.power.hosting_outages import factors_after, splits_of
from ..core.power.sensitivities import ptdf, tree_of
from ..core.power.study_case import HostingStatus

# What reacts less to a load is not touched by it; and how many pairs of branch and outage are looked at at once.
_LEAST_RESPONSE = 1e-6
_PAIRS_AT_ONCE = 256

GridCapacity = tuple[Grid, HostingCapacity]


def charged(before: GridCapacity, after: GridCapacity, limits: Limits) -> Limits:
    """Return limits after with nothing left where more load would add to an overload that was not there before."""
    grid, hosting = after
    branch, outage, flow = _new_overloads(before, after)
    network = factorised(grid)
    shares = network.normalised(hosting.case.source(grid))
    splits = splits_of(network, tree_of(network), shares)
    capacity, status = limits.capacity_mw.copy(), limits.status.copy()
    limit, out = limits.branch.copy(), limits.outage.copy()
    least = max(hosting.case.ptdf_cutoff, _LEAST_RESPONSE)
    for start in range(0, len(branch), _PAIRS_AT_ONCE):
        some = slice(start, start + _PAIRS_AT_ONCE)
        change = -ptdf(network, branches=branch[some], share=shares)
        moved = np.flatnonzero(outage[some] >= 0)
        if len(moved):
            outages, column = np.unique(outage[some][moved], return_inverse=True)
            watched, row = np.unique(branch[some][moved], return_inverse=True)
            factors, _ = factors_after(network, splits, shares, outages, watched)
            response = -ptdf(network, branches=outages, share=shares)
            column = column.reshape(-1)
            change[moved] += factors[row.reshape(-1), column][:, np.newaxis] * response[column]
        adds = np.nan_to_num(change) * np.sign(flow[some])[:, np.newaxis] >= least
        hit = adds.any(axis=0) & (capacity > 0.0)
        first = adds.argmax(axis=0)[hit]
        capacity[hit], status[hit] = 0.0, int(HostingStatus.OK)
        limit[hit], out[hit] = branch[some][first], outage[some][first]
    return Limits(capacity, status, limit, out)


def _new_overloads(before: GridCapacity, after: GridCapacity) -> tuple[IntArray, IntArray, FloatArray]:
    """Return branch, outage and flow (k,) of overloads that were not there before, the worst first."""
    ids, listed = (*before[0].branch_ids, None), before[1].overloads
    known = {
        (ids[branch], ids[outage])
        for branch, outage in zip(listed.branch.tolist(), listed.outage.tolist(), strict=True)
    }
    ids, listed = (*after[0].branch_ids, None), after[1].overloads
    is_new = np.array(
        [
            (ids[branch], ids[outage]) not in known
            for branch, outage in zip(listed.branch.tolist(), listed.outage.tolist(), strict=True)
        ],
        dtype=np.bool_,
    )
    new = np.flatnonzero(is_new)
    share = np.abs(listed.flow_mw[new]) / np.maximum(listed.rating_mw[new], _LEAST_RESPONSE)
    new = new[np.argsort(-share, kind="stable")]
    return listed.branch[new], listed.outage[new], listed.flow_mw[new]
