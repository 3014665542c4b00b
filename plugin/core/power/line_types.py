# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What lines and transformers are taken for: reactance, resistance and rating, from the data or from the assumptions.

Per unit: x_pu = x_ohm / (kV^2 / base MVA) for lines; transformers give x on their own rating, x_pu = x x base / MVA
(Grainger and Stevenson, Power System Analysis, 1994, sections 1.10 and 2.7).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..assumptions import Assumptions
from .arrays import BoolArray, FloatArray, IntArray, TextArray
from .features import Lines
from .grid import BASE_MVA

# Where a number comes from.
PUBLISHED, ASSUMED, UNKNOWN = "published", "assumed", "unknown"
CABLE = "cable"
# More of them in one row are taken for a slip of the pen.
MOST_CIRCUITS, MOST_BANKS = 20, 50


class LineType(NamedTuple):
    """A type of ``line.<id>.*`` in the assumptions; a cable has no conductors to a bundle."""

    id: str
    level_kv: float
    conductors: int = 0


LINE_TYPES = (
    LineType("154kv_acsr410x2", 154.0, 2),
    LineType("345kv_acsr480x2", 345.0, 2),
    LineType("345kv_acsr480x4", 345.0, 4),
    LineType("765kv_acsr480x6", 765.0, 6),
    LineType("154kv_xlpe2000", 154.0),
)
LEVELS_KV = np.array([154.0, 345.0, 765.0])
# Transformers of ``transformer.<id>.*`` by the levels they join.
TRANSFORMER_TYPES = (("345_154", 345.0, 154.0), ("765_345", 765.0, 345.0))


@dataclass(frozen=True)
class Parameters:
    """One circuit of each line, or one bank of each group of transformers (n,), and how many there are.

    On ``BASE_MVA``; NaN where there is no type. ``count``: circuits or banks. The three basis columns say
    PUBLISHED, ASSUMED or UNKNOWN.
    """

    count: IntArray
    reactance_pu: FloatArray
    resistance_pu: FloatArray
    rating_mva: FloatArray
    count_basis: TextArray
    reactance_basis: TextArray
    rating_basis: TextArray


def levels(voltage_kv: FloatArray, ratio: float) -> FloatArray:
    """Return the level (n,) of voltages (n,): the nearest of LEVELS_KV within a ratio, else the voltage itself.

    NaN where the voltage is unknown, not finite or not above 0.
    """
    known = np.isfinite(voltage_kv) & (voltage_kv > 0.0)
    voltage = np.where(known, voltage_kv, np.nan)
    apart = np.abs(np.log(voltage[:, np.newaxis] / LEVELS_KV))
    nearest = np.argmin(np.where(known[:, np.newaxis], apart, 0.0), axis=1)
    # A little more than the ratio, so that 1.2 times a level is within 1.2.
    close = apart[np.arange(len(voltage)), nearest] <= np.log(ratio) + 1e-9
    level: FloatArray = np.where(close, LEVELS_KV[nearest], voltage)
    return level


def line_parameters(
    lines: Lines, level_kv: FloatArray, length_km: FloatArray, assumptions: Assumptions
) -> Parameters:
    """Return what a circuit of each line is taken for.

    A line's own circuits and capacity (of all circuits together) win over the assumptions. A length (n,) that is
    unknown or not above 0 leaves the reactance unknown: 0 would be a short circuit between its ends.
    """
    circuits, circuits_basis = _counts(lines.circuits, MOST_CIRCUITS)
    if len(unknown := np.flatnonzero(circuits == 0)):
        circuits[unknown] = _whole(assumptions, "line.circuits")
    ohm_per_km = np.full((2, len(level_kv)), np.nan)
    rating = np.full(len(level_kv), np.nan)
    for line_type, rows in _types(lines, level_kv, assumptions):
        name = f"line.{line_type.id}"
        ohm_per_km[0, rows] = assumptions.number(f"{name}.reactance_ohm_per_km")
        ohm_per_km[1, rows] = assumptions.number(f"{name}.resistance_ohm_per_km")
        rating[rows] = assumptions.number(f"{name}.thermal_mva")
    published = np.isfinite(lines.capacity_mva) & (lines.capacity_mva > 0.0)
    rating = np.where(published, lines.capacity_mva / circuits, rating)
    length = np.where(length_km > 0.0, length_km, np.nan)
    reactance, resistance = ohm_per_km * length * BASE_MVA / np.square(lines.voltage_kv)
    return Parameters(
        circuits,
        reactance,
        resistance,
        rating,
        circuits_basis,
        _basis(np.zeros(len(rating), dtype=np.bool_), reactance),
        _basis(published & (circuits_basis != ASSUMED), rating),
    )


def transformer_parameters(
    high_kv: FloatArray,
    low_kv: FloatArray,
    total_mva: FloatArray,
    banks: FloatArray,
    assumptions: Assumptions,
) -> Parameters:
    """Return what a bank is taken for, of transformers between two levels each (n,).

    ``total_mva``: of all banks together; NaN where unknown, as ``banks``. The resistance is taken as 0.
    """
    count, count_basis = _counts(banks, MOST_BANKS)
    published = np.isfinite(total_mva) & (total_mva > 0.0)
    rating = np.full(len(high_kv), np.nan)
    percent = rating.copy()
    for name, high, low in TRANSFORMER_TYPES:
        rows = (high_kv == high) & (low_kv == low)
        if not rows.any():
            continue
        percent[rows] = assumptions.number(f"transformer.{name}.reactance_percent")
        if (uncounted := rows & (count == 0)).any():
            count[uncounted] = _whole(assumptions, f"transformer.{name}.banks")
        if (unrated := rows & ~published).any():
            rating[unrated] = assumptions.number(f"transformer.{name}.mva_per_bank")
    count_basis[count == 0] = UNKNOWN
    # Something joins the levels, whatever it is.
    count = np.maximum(count, 1)
    rating = np.where(published, total_mva / count, rating)
    reactance = percent / 100.0 * BASE_MVA / rating
    return Parameters(
        count,
        reactance,
        np.where(np.isfinite(reactance), 0.0, np.nan),
        rating,
        count_basis,
        _basis(np.zeros(len(rating), dtype=np.bool_), reactance),
        _basis(published, rating),
    )


def _types(lines: Lines, level_kv: FloatArray, assumptions: Assumptions) -> list[tuple[LineType, BoolArray]]:
    """Return the types in use, each with its lines (n,); only what is used is asked of the assumptions."""
    is_cable = np.asarray(lines.kind == CABLE, dtype=np.bool_)
    found = []
    for line_type in LINE_TYPES:
        rows = (level_kv == line_type.level_kv) & (is_cable == (line_type.conductors == 0))
        if not rows.any():
            continue
        if line_type.conductors and line_type.conductors != _bundle(line_type.level_kv, assumptions):
            continue
        found.append((line_type, rows))
    return found


def _bundle(level_kv: float, assumptions: Assumptions) -> int:
    """Return the conductors of a phase at a level: those of the type nearest to what is assumed."""
    wanted = assumptions.number(f"line.{level_kv:g}kv.conductors")
    there = [kind.conductors for kind in LINE_TYPES if kind.level_kv == level_kv and kind.conductors]
    return min(there, key=lambda conductors: abs(conductors - wanted))


def _counts(given: FloatArray, most: int) -> tuple[IntArray, TextArray]:
    """Return whole numbers (n,), 0 where none can be used, and their basis."""
    usable = np.isfinite(given) & (given >= 1.0) & (given <= most)
    count = np.where(usable, np.rint(np.where(usable, given, 0.0)), 0.0).astype(np.int64)
    return count, np.where(usable, PUBLISHED, ASSUMED).astype(object)


def _whole(assumptions: Assumptions, assumption_id: str) -> int:
    return max(1, round(assumptions.number(assumption_id)))


def _basis(published: BoolArray, values: FloatArray) -> TextArray:
    basis: TextArray = np.where(published, PUBLISHED, np.where(np.isfinite(values), ASSUMED, UNKNOWN)).astype(
        object
    )
    return basis
