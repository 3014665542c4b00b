# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How flows answer to injections (PTDF) and to outages (LODF), in the DC model.

PTDF: change of a flow per MW injected at a bus and taken out by the slack shares of its island. LODF: share of an
outaged branch's flow that another one takes over (Wood, Wollenberg & Sheble 2014, Power Generation, Operation, and
Control, 3rd edition, chapter 7; Guo, Fu, Li & Shahidehpour 2009, IEEE Transactions on Power Systems 24, 1633-1634).
"""

from __future__ import annotations

import numpy as np

from .arrays import BoolArray, FloatArray, IntArray
from .bridges import Tree, spanning_tree, tree_bridges
from .flow import Network

# 16 MB of right-hand sides at a time.
_BLOCK_NUMBERS = 1 << 21
# Below this the branch carries all that passes between its ends, and what is left of 1 is rounding.
_LEAST_LEFT = 1e-9


def ptdf(
    network: Network,
    branches: IntArray | None = None,
    buses: IntArray | None = None,
    share: FloatArray | None = None,
) -> FloatArray:
    """Return the PTDF (branches, buses), of all where none are chosen.

    ``share`` (n,) is who takes out what is injected, ``slack_share`` by default. NaN for branches out of service,
    for buses without network, and where the island has no shares; 0 between islands.
    """
    rows = np.arange(len(network.in_service)) if branches is None else branches
    columns = np.arange(len(network.island)) if buses is None else buses
    shares = network.share if share is None else network.normalised(share)
    if len(rows) < len(columns):
        found = _rows(network, rows, columns, shares)
    else:
        found = _columns(network, rows, columns, shares)
    found[~network.in_service[rows]] = np.nan
    found[:, ~network.has_network[columns]] = np.nan
    has_share = network.sums(shares) > 0
    same = network.island[network.from_bus[rows]][:, np.newaxis] == network.island[columns]
    found[same & ~has_share[columns]] = np.nan
    return found


def _rows(network: Network, rows: IntArray, columns: IntArray, shares: FloatArray) -> FloatArray:
    found = np.empty((len(rows), len(columns)))
    for part in _blocks(len(rows), len(network.island)):
        branch = rows[part]
        # The matrix is symmetric: what a MW between the ends does to all angles is what all do to that difference.
        angle = network.angles(transfers(network, branch)) * network.susceptance_mw[branch]
        weighted = (angle.T @ shares)[:, np.newaxis]
        same = network.island[network.from_bus[branch]][:, np.newaxis] == network.island[columns]
        found[part] = np.where(same, angle[columns].T - weighted, 0.0)
    return found


def _columns(network: Network, rows: IntArray, columns: IntArray, shares: FloatArray) -> FloatArray:
    found = np.empty((len(rows), len(columns)))
    for part in _blocks(len(columns), len(network.island)):
        found[:, part] = network.flows(exchanges(network, columns[part], shares))[rows]
    return found


def _blocks(count: int, height: int) -> list[slice]:
    width = max(1, _BLOCK_NUMBERS // max(height, 1))
    return [slice(start, min(start + width, count)) for start in range(0, count, width)]


def transfers(network: Network, branches: IntArray) -> FloatArray:
    """Return injections (n, k): 1 MW into the from-bus of each branch (k,) and out of its to-bus."""
    injection = np.zeros((len(network.island), len(branches)))
    column = np.arange(len(branches))
    injection[network.from_bus[branches], column] += 1.0
    injection[network.to_bus[branches], column] -= 1.0
    return injection


def exchanges(network: Network, buses: IntArray, shares: FloatArray) -> FloatArray:
    """Return injections (n, k): 1 MW into each bus (k,), taken out by the shares (n,) of its island.

    Nothing at all where the island has no shares.
    """
    served = network.sums(shares)[buses] > 0
    same = network.island[:, np.newaxis] == network.island[buses]
    injection: FloatArray = np.where(same & served, -shares[:, np.newaxis], 0.0)
    injection[buses, np.arange(len(buses))] += served
    return injection


def lodf(network: Network, outages: IntArray | None = None) -> FloatArray:
    """Return the LODF (m, outages), of all branches where none are chosen; -1 for the outaged branch itself.

    NaN for branches out of service and for outages that split an island.
    """
    columns = np.arange(len(network.in_service)) if outages is None else outages
    splits = bridges(network)
    found = np.empty((len(network.in_service), len(columns)))
    for part in _blocks(len(columns), len(network.island)):
        found[:, part] = outage_factors(network, columns[part])
    found[columns, np.arange(len(columns))] = -1.0
    found[:, splits[columns] | ~network.in_service[columns]] = np.nan
    found[~network.in_service] = np.nan
    return found


def outage_factors(network: Network, outages: IntArray) -> FloatArray:
    """Return the LODF (m, k) of outages (k,) that split nothing; NaN where nothing is left to take the flow over.

    The row of an outage itself is without meaning.
    """
    taken = network.flows(transfers(network, outages))
    left = 1.0 - taken[outages, np.arange(len(outages))]
    scale = np.divide(1.0, left, out=np.full(len(left), np.nan), where=np.abs(left) > _LEAST_LEFT)
    factors: FloatArray = taken * scale
    return factors


def tree_of(network: Network) -> Tree:
    """Return a spanning tree of the branches in service."""
    return spanning_tree(network.island, network.from_bus, network.to_bus, network.in_service)


def bridges(network: Network) -> BoolArray:
    """Tell which branches (m,) split an island when they are out."""
    tree = tree_of(network)
    found = np.zeros(len(network.in_service), dtype=np.bool_)
    found[tree.branch[tree_bridges(tree, network.from_bus, network.to_bus, network.in_service)]] = True
    return found
