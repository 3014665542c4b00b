# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What an outage does to all other flows, also one that splits an island.

A bridge splits its island. The side that is lost goes with its load and generation: the side without source shares;
of two with shares, the one with fewer buses; of two as large, the one without the island's first bus. The kept side
is rebalanced by the shares that remain, s / (1 - S) with S the lost side's. Its impedances are as before, and all of
the lost side acted on it at the bridge's kept end e. So with F, the flow that came over the bridge, a flow becomes
f - F PTDF(e) / (1 - S), as PTDF over all old shares is 0. That has the form of a LODF, f + D F, and D serves the PTDF
of the kept buses in the same way.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import BoolArray, FloatArray, IntArray
from .bridges import Tree, tree_bridges
from .flow import Network
from .sensitivities import exchanges, outage_factors


@dataclass(frozen=True)
class Splits:
    """The bridges (b,): ``top`` hangs on them, ``kept_end`` is their end on the side that is kept.

    ``scale`` makes D of the PTDF of the kept end, -1 / (1 - S) for a bridge that leads from the lost side to the kept
    one; NaN where the island has no shares. ``row`` (m,): the bridge of a branch, -1 where it is none.
    """

    tree: Tree
    island: IntArray
    top: IntArray
    is_top_lost: BoolArray
    kept_end: IntArray
    scale: FloatArray
    row: IntArray

    def lost(self, rows: IntArray, buses: IntArray) -> BoolArray:
        """Tell (buses, rows) which buses are on the side that a bridge's outage loses."""
        hangs = self.tree.holds(self.top[rows], buses)
        same = self.island[buses][:, np.newaxis] == self.island[self.top[rows]]
        found: BoolArray = same & (hangs == self.is_top_lost[rows])
        return found


def splits_of(network: Network, tree: Tree, shares: FloatArray) -> Splits:
    """Return the bridges of a network whose islands' shares (n,) have sums of 1."""
    top = tree_bridges(tree, network.from_bus, network.to_bus, network.in_service)
    ones = np.ones(len(tree.depth))
    hanging = tree.size[top]
    rest = network.sums(ones)[top] - hanging
    sources = (shares > 0).astype(np.float64)
    with_top = tree.sums(sources)[top]
    without = network.sums(sources)[top] - with_top
    is_top_lost = np.where((with_top > 0) & (without > 0), hanging <= rest, with_top == 0)
    top_share = tree.sums(shares)[top]
    left = np.where(is_top_lost, 1.0 - top_share, top_share)
    branch = tree.branch[top]
    leads_to_kept = (network.from_bus[branch] == top) == is_top_lost
    scale = np.full(len(top), np.nan)
    np.divide(np.where(leads_to_kept, -1.0, 1.0), left, out=scale, where=with_top + without > 0)
    row = np.full(len(network.in_service), -1, dtype=np.int64)
    row[branch] = np.arange(len(top))
    kept_end = np.where(is_top_lost, tree.parent[top], top)
    return Splits(tree, network.island, top, is_top_lost, kept_end, scale, row)


def factors_after(
    network: Network, splits: Splits, shares: FloatArray, outages: IntArray, monitored: IntArray
) -> tuple[FloatArray, BoolArray]:
    """Return D (monitored, outages): flow after = flow + D times the flow of the outaged branch before.

    NaN for the outaged branch itself, for what is on a lost side, and throughout for an outage of which nothing can
    be said; the second tells of which (outages,) something can.
    """
    is_known = np.ones(len(outages), dtype=np.bool_)
    factors = np.empty((len(monitored), len(outages)))
    bridge = splits.row[outages]
    is_bridge = bridge >= 0
    moved = outage_factors(network, outages[~is_bridge])
    factors[:, ~is_bridge] = moved[monitored]
    is_known[~is_bridge] = ~np.isnan(moved[outages[~is_bridge], np.arange(moved.shape[1])])
    rows = bridge[is_bridge]
    pushed = network.flows(exchanges(network, splits.kept_end[rows], shares))[monitored]
    pushed *= splits.scale[rows]
    pushed[splits.lost(rows, network.from_bus[monitored])] = np.nan
    factors[:, is_bridge] = pushed
    is_known[is_bridge] = ~np.isnan(splits.scale[rows])
    factors[monitored[:, np.newaxis] == outages] = np.nan
    return factors, is_known
