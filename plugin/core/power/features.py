# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Substations, lines and plants as columns: what a grid is built from.

Any number may be NaN and any text None: unknown. Coordinates and distances are in metres of one projected system.
"""

from __future__ import annotations

from dataclasses import dataclass

from .arrays import FloatArray, TextArray

SUBSTATION, LINE, PLANT = "substation", "power_line", "power_plant"
KINDS_WITHOUT_LOAD = ("junction", "switchyard")


@dataclass(frozen=True)
class Substations:
    """Rows (n,). ``voltage_kv``: the highest of the row; ``transformer_mva``: of all its ``banks`` together.

    ``kind``: "junction" and "switchyard" take no load, all else may.
    """

    ids: TextArray
    names: TextArray
    kind: TextArray
    x_m: FloatArray
    y_m: FloatArray
    voltage_kv: FloatArray
    transformer_mva: FloatArray
    banks: FloatArray
    peak_load_mw: FloatArray

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True)
class Lines:
    """Rows (n,). ``capacity_mva``: of all its ``circuits`` together; ``kind``: "cable" is one, all else is overhead.

    ``first_xy_m``, ``last_xy_m``: the ends of the drawing (n, 2); ``drawn_km``: its length.
    """

    ids: TextArray
    kind: TextArray
    voltage_kv: FloatArray
    circuits: FloatArray
    capacity_mva: FloatArray
    length_km: FloatArray
    drawn_km: FloatArray
    from_id: TextArray
    to_id: TextArray
    first_xy_m: FloatArray
    last_xy_m: FloatArray

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True)
class Plants:
    """Rows (n,)."""

    ids: TextArray
    kind: TextArray
    x_m: FloatArray
    y_m: FloatArray
    capacity_mw: FloatArray

    def __len__(self) -> int:
        return len(self.ids)
