# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns written by hand as rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from plugin.core.assets.columns import AssetColumns, texts_of, words_of

TEXTS = ("id", "name", "name_ko", "part_of_id")
NUMBERS = ("voltage_kv", "capacity_mw", "power_mw", "year", "length_km", "measured_km")


def columns(rows: Sequence[Mapping[str, Any]], layer: str = "substation") -> AssetColumns:
    """Return features of one layer, each a row with the columns that it has; x and y are columns too."""
    words = {name for row in rows for name in row} - {*TEXTS, *NUMBERS, "x", "y"}

    def numbers(name: str) -> np.ndarray:
        return np.array([row.get(name, np.nan) for row in rows], dtype=float)

    return AssetColumns(
        (layer,),
        np.zeros(len(rows), dtype=np.int8),
        np.arange(1, len(rows) + 1),
        {name: texts_of([row.get(name) for row in rows]) for name in TEXTS},
        {name: words_of([row.get(name) for row in rows]) for name in sorted(words)},
        {name: numbers(name) for name in NUMBERS},
        numbers("x"),
        numbers("y"),
    )
