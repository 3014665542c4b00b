# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Fields of sites as numbers, amounts and answers."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.power.arrays import BoolArray, FloatArray, TextArray
from ..plan.arrays import FeatureArrays, numbers, quoted

_YES = ("1", "1.0", "true", "yes", "y", "t", "예", "네", "가능", "합법")
_NO = ("0", "0.0", "false", "no", "n", "f", "아니오", "아니요", "불가", "불법")


class SiteColumns:
    """Columns (n,) of sites that were read; what cannot be used is unknown, and counted."""

    def __init__(self, sites: FeatureArrays) -> None:
        self._sites = sites
        self._useless: dict[str, BoolArray] = {}

    @property
    def unreadable(self) -> int:
        """How many values were neither empty nor of any use."""
        return sum(int(rows.sum()) for rows in self._useless.values())

    def number(self, name: str, unknown: float = np.nan) -> FloatArray:
        """Return numbers, NaN where there is none; without a field ``unknown`` for all."""
        if not name:
            return np.full(len(self._sites.fids), unknown)
        values = self._sites.values[quoted(name)]
        found = numbers(values)
        self._note(name, np.isnan(found) & ~_is_empty(values))
        return found

    def amount(self, name: str, unknown: float = np.nan) -> FloatArray:
        """Return numbers of 0 or more."""
        found = self.number(name, unknown)
        self._note(name, found < 0)
        return np.where(found < 0, np.nan, found)

    def answer(self, name: str) -> FloatArray:
        """Return 1 for yes, 0 for no, NaN where it is not known."""
        if not name:
            return np.full(len(self._sites.fids), np.nan)
        values = self._sites.values[quoted(name)]
        found = np.array([_answer(value) for value in values.tolist()], dtype=np.float64)
        self._note(name, np.isnan(found) & ~_is_empty(values))
        return found

    def end(self, end: float | str) -> FloatArray:
        return self.number(end) if isinstance(end, str) else np.full(len(self._sites.fids), float(end))

    def _note(self, name: str, rows: BoolArray) -> None:
        # A field may be read more than once, and in more than one way.
        self._useless[name] = self._useless.get(name, rows) | rows


def _is_empty(values: TextArray) -> BoolArray:
    return np.array([value is None or not str(value).strip() for value in values.tolist()], dtype=np.bool_)


def _answer(value: Any) -> float:
    word = str(value).strip().lower()
    return 1.0 if word in _YES else 0.0 if word in _NO else np.nan
