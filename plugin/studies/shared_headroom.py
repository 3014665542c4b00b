# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Several loads share the headroom of substations: who is served, from where, and who is left without.

Candidates and their costs are those of the connection study, each load looked at alone; here they compete.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QDate, QDateTime

from ..core.assumptions import Assumption
from ..core.power.arrays import FloatArray, IntArray, TextArray
from ..core.power.headroom import ASSUMED
from ..core.power.sharing import Candidates, Demand, Sharing, connect_in_order, is_demand
from ..core.power.sharing_optimum import connect_most
from ..errors import InputError, mark
from ..plan.arrays import quoted, read_features
from ..plan.table_copy import changed_meanwhile
from .grid_connection import ConnectedSites, ConnectionRequest, connect
from .grid_supply import Snapshot

IN_ORDER, MOST = "order", "most"
METHODS = (IN_ORDER, MOST)
PART_OF = "part_of_id"
# What takes part in no answer here: no year is told.
_OF_YEARS = "lead_times"

Progress = Callable[[float], None]


@dataclass(frozen=True)
class SharingRequest:
    """Loads to connect to the grid of a snapshot, that of today if none is asked for, and by what rule they share.

    ``order_by``: an expression of the loads' fields, "" for the order of the layer. ``assumed_headroom_mw``: stands for
    headroom that is not known; NaN: such substations are not available. ``time_limit_s``: for the search of MOST.
    """

    connection: ConnectionRequest
    method: str = IN_ORDER
    order_by: str = ""
    is_descending: bool = False
    in_part: bool = False
    assumed_headroom_mw: float = np.nan
    time_limit_s: float = 30.0


@dataclass(frozen=True)
class SharedHeadroom:
    """The connections of loads (n,) taken alone, the order in which they came, and what each got.

    ``order``: rows of the loads, first come first. ``headroom_mw``, ``basis`` (s,): as shared. ``candidate`` (p,): the
    row of the connection that each candidate is. ``likely``, and where contract power is a range what became of the
    loads at its low and at its high end.
    """

    request: SharingRequest
    found: ConnectedSites
    order: IntArray
    headroom_mw: FloatArray
    basis: TextArray
    candidate: IntArray
    likely: Sharing
    low: Sharing
    high: Sharing

    @property
    def load_mw(self) -> FloatArray:
        """What the loads (n,) ask for, NaN unknown."""
        return np.asarray(self.found.sites.contract_mw.likely, dtype=np.float64)

    @property
    def asked_mw(self) -> float:
        return float(self.load_mw[is_demand(self.load_mw)].sum())

    @property
    def in_reach(self) -> IntArray:
        """The substations that are a candidate of any load, by row."""
        return np.unique(self.found.options.connections.substation[self.candidate])

    @property
    def option(self) -> IntArray:
        """The row of the connections by which each load (n,) is served, -1 for none."""
        rows: IntArray = np.append(self.candidate, -1)[self.likely.candidate]
        return rows

    @property
    def counted_twice(self) -> int:
        """How many loads are a part of another load of the layer."""
        values = self.found.sites.features.values
        wholes = values.get(quoted(PART_OF), np.full(len(self.order), None, dtype=object))
        ids = {*self.found.sites.ids.tolist()}
        return sum(str(whole) in ids for whole in wholes.tolist() if whole is not None)

    @property
    def assumptions(self) -> tuple[Assumption, ...]:
        """What the answers rest on."""
        return tuple(each for each in self.found.assumptions if each.group != _OF_YEARS)

    @property
    def is_range(self) -> bool:
        """Tell whether what the loads ask for depends on assumptions."""
        contract = self.found.sites.contract_mw
        return bool(np.any(np.asarray(contract.high) > np.asarray(contract.low)))


def share_headroom(request: SharingRequest, progress: Progress) -> SharedHeadroom:
    """Connect all loads. Reads layers through their snapshots only, so it runs in any thread."""
    connection = replace(request.connection, snapshot=request.connection.snapshot or Snapshot())
    found = connect(connection, lambda share: progress(0.7 * share))
    order = _order(request, found, lambda: progress(0.7))
    progress(0.8)
    known = found.supply.headroom
    is_assumed = np.isnan(known.headroom_mw) & np.isfinite(request.assumed_headroom_mw)
    headroom_mw = np.where(is_assumed, request.assumed_headroom_mw, known.headroom_mw)
    candidate = np.flatnonzero(found.is_reachable)
    own, contract = found.options.connections, found.sites.contract_mw
    candidates = Candidates(
        own.site[candidate],
        own.substation[candidate],
        np.asarray(own.costs.total_krw_bn.likely, dtype=np.float64)[candidate],
    )
    ends = [np.asarray(end, dtype=np.float64) for end in (contract.low, contract.likely, contract.high)]
    searches = 1 if all(np.array_equal(ends[1], end, equal_nan=True) for end in ends) else len(ends)
    shared: dict[bytes, Sharing] = {}
    for end in ends:
        if end.tobytes() not in shared:
            demand = Demand(end, candidates, headroom_mw, in_part=request.in_part)
            share = 0.8 + 0.2 * len(shared) / searches
            seconds = request.time_limit_s / searches
            shared[end.tobytes()] = (
                connect_most(demand, seconds, lambda share=share: progress(share))  # type: ignore[misc]
                if request.method == MOST
                else connect_in_order(demand, order)
            )
    progress(1.0)
    low, likely, high = (shared[end.tobytes()] for end in ends)
    basis = np.where(is_assumed, ASSUMED, known.basis).astype(object)
    return SharedHeadroom(request, found, order, headroom_mw, basis, candidate, likely, low, high)


def _order(request: SharingRequest, found: ConnectedSites, check_cancelled: Callable[[], None]) -> IntArray:
    if not request.order_by.strip():
        return np.arange(len(found.sites))
    own = request.connection
    try:
        features = read_features(
            own.sites, own.crs, own.transform_context, [request.order_by], check_cancelled=check_cancelled
        )
    except InputError as error:
        error.remedy = mark("Correct the expression of the order.")
        raise
    if not np.array_equal(features.fids, found.sites.features.fids):
        raise changed_meanwhile(own.sites.title)
    return in_order(features.values[request.order_by].tolist(), is_descending=request.is_descending)


def in_order(values: Sequence[Any], *, is_descending: bool) -> IntArray:
    """Return the rows of values (n,) in their order: numbers before dates and texts; what is empty comes last.

    Rows of one value keep the order they have.
    """
    keys = [_key(value) for value in values]
    told = [row for row, key in enumerate(keys) if key is not None]
    told.sort(key=lambda row: keys[row] or (0, 0.0, ""), reverse=is_descending)
    empty = [row for row, key in enumerate(keys) if key is None]
    return np.array([*told, *empty], dtype=np.int64)


def _key(value: Any) -> tuple[int, float, str] | None:
    if isinstance(value, QDate | QDateTime):
        value = value.toString("yyyy-MM-ddTHH:mm:ss")
    if isinstance(value, int | float):
        return None if np.isnan(value) else (0, float(value), "")
    return None if value in (None, "") else (1, 0.0, str(value))
