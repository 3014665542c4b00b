# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How a load is supplied: contract power decides the voltage, and the voltage which substations can feed it.

Source of the thresholds: the document ``supply`` of the catalogue of assumptions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ...errors import mark
from ..assumptions import Assumptions
from ..ranges import Range
from .arrays import BoolArray, FloatArray, IntArray

NONE = -1


class Way(NamedTuple):
    """A way to be supplied: above one threshold and up to another (ids of the catalogue; "": none).

    ``substation_kv``: voltages of the substations that can feed it. The first needs no transformer there.
    """

    id: str
    title: str
    voltage_kv: float
    above: str
    up_to: str
    substation_kv: tuple[float, ...]


_SHARED, _LIMITED, _DEDICATED, _HIGH, _HIGHEST = (
    "supply.shared_feeder.max_mw",
    "supply.limited_feeder.max_mw",
    "supply.dedicated_feeder.max_mw",
    "supply.154kv.max_mw",
    "supply.345kv.max_mw",
)
WAYS = (
    Way("shared_feeder", mark("shared 22.9 kV feeder"), 22.9, "", _SHARED, (22.9, 154.0)),
    Way(
        "limited_feeder",
        mark("shared 22.9 kV feeder with a demand limiter"),
        22.9,
        _SHARED,
        _LIMITED,
        (22.9, 154.0),
    ),
    Way("dedicated_feeder", mark("dedicated 22.9 kV feeder"), 22.9, _SHARED, _DEDICATED, (22.9, 154.0)),
    Way("154kv", mark("154 kV line"), 154.0, _SHARED, _HIGH, (154.0, 345.0)),
    Way("345kv", mark("345 kV line"), 345.0, _HIGH, _HIGHEST, (345.0, 765.0)),
)
WAY_KV: FloatArray = np.array([way.voltage_kv for way in WAYS])
"""The voltage of each way (w,)."""

# Nominal voltages are told apart well within this.
_TOLERANCE_KV = 0.5

# Whether the grid-impact assessment applies.
ASSESSED_NO, ASSESSED_DEPENDS, ASSESSED_YES = 0, 1, 2


@dataclass(frozen=True, eq=False)
class Supply:
    """How n loads may be supplied, for the low, likely and high end of their contract power.

    ``contract_mw``: MVA by its nature, MW by the name contracts give it; NaN unknown.
    ``allowed`` (3, n, w): which of WAYS; none where the contract power is unknown, not finite, or not above 0.
    ``way`` (3, n): the first allowed, with the lowest voltage; -1 none.
    ``assessment`` (n,): whether the grid-impact assessment applies: ASSESSED_NO, ASSESSED_YES, or ASSESSED_DEPENDS on
    where in its range the load ends up; -1 unknown.
    """

    contract_mw: Range
    allowed: BoolArray
    way: IntArray
    assessment: IntArray

    @property
    def voltage_kv(self) -> FloatArray:
        """The lowest allowed voltage (3, n); NaN none."""
        return np.where(self.way >= 0, WAY_KV[self.way], np.nan)

    @property
    def differs(self) -> BoolArray:
        """Tell for which loads (n,) the low, likely and high end are not supplied the same way."""
        differs: BoolArray = (self.way != self.way[1]).any(axis=0)
        return differs


def contract_power_mw(grid_mw: Range, rules: Assumptions) -> Range:
    """Return contract power: grid demand over the power factor."""
    return grid_mw / rules.range("supply.power_factor")


def supply(contract_mw: Range, rules: Assumptions) -> Supply:
    """Return how loads of some contract power (n,) may be supplied.

    For a load that grows, give the power of all of it: the voltage and the assessment go by the sum.
    """
    ends = np.stack(
        [
            np.atleast_1d(np.asarray(end, dtype=np.float64))
            for end in (contract_mw.low, contract_mw.likely, contract_mw.high)
        ]
    )
    above = np.array([rules.number(way.above) if way.above else 0.0 for way in WAYS])
    up_to = np.array([rules.number(way.up_to) if way.up_to else np.finfo(np.float64).max for way in WAYS])
    # Comparing with NaN is false: an unknown power is allowed no way.
    allowed = (ends[..., None] > above) & (ends[..., None] <= up_to)
    assessed = ends >= rules.number("supply.impact_assessment.min_mw")
    assessment = np.where(
        assessed.all(axis=0), ASSESSED_YES, np.where(assessed.any(axis=0), ASSESSED_DEPENDS, ASSESSED_NO)
    )
    known = (np.isfinite(ends) & (ends >= 0)).all(axis=0)
    return Supply(contract_mw, allowed, lowest(allowed), np.where(known, assessment, NONE))


def lowest(ways: BoolArray) -> IntArray:
    """Return the first of some ways (..., w), which has the lowest voltage; -1 where there is none."""
    return np.where(ways.any(axis=-1), ways.argmax(axis=-1), NONE)


def offered(voltage_kv: FloatArray, steps_down: BoolArray | None = None) -> BoolArray:
    """Return which of WAYS (s, w) substations can feed.

    ``voltage_kv`` (s,): the highest of the substation; NaN unknown: offers nothing. ``steps_down`` (s,): has
    transformers to the next voltage below; taken for granted when not given. A junction or switchyard has none.
    """
    down = np.ones(len(voltage_kv), dtype=np.bool_) if steps_down is None else steps_down
    same = _is_near(voltage_kv, [way.substation_kv[0] for way in WAYS])
    below = _is_near(voltage_kv, [way.substation_kv[1] for way in WAYS])
    return same | (below & down[:, None])


def suits(allowed: BoolArray, offers: BoolArray) -> BoolArray:
    """Tell (n, s) which of s substations (s, w) can feed which of n loads (n, w) in an allowed way."""
    # As bits: a product of truth values of this size is slow.
    bits = 1 << np.arange(len(WAYS))
    shared: BoolArray = ((allowed @ bits)[:, None] & (offers @ bits)) != 0
    return shared


def _is_near(voltage_kv: FloatArray, nominal_kv: list[float]) -> BoolArray:
    is_near: BoolArray = np.abs(voltage_kv[:, None] - np.array(nominal_kv)) <= _TOLERANCE_KV
    return is_near
