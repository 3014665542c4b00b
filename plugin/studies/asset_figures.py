# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The one figure by which each feature of a theme is known: MW, kV, an area, a throughput, a length."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ..core.assets.columns import AssetColumns, Numbers, Words
from .asset_specs import LINE_KM, Theme
from .asset_summary import line_km


class Figures(NamedTuple):
    """Of each feature (n,) the figure, NaN for unknown, its unit, its basis ("column/word"), and its decimals."""

    values: Numbers
    units: Words
    bases: Words
    decimals: NDArray[np.int8]


def figures_of(theme: Theme, columns: AssetColumns) -> Figures:
    """Return the figures of a theme's features."""
    values = np.full(columns.count, np.nan)
    decimals = np.zeros(columns.count, dtype=np.int8)
    units, bases = _Choice(columns.count), _Choice(columns.count)
    for name, figure in theme.figures.items():
        rows = columns.of_layer(name)
        numbers = line_km(columns)[0] if figure.column == LINE_KM else columns.number(figure.column)
        values[rows] = numbers[rows] * figure.scale
        decimals[rows] = figure.decimals
        if figure.unit_column:
            units.take(columns.word(figure.unit_column), rows)
        else:
            units.take(Words(np.zeros(columns.count, dtype=np.int32), (figure.unit,)), rows)
        if figure.basis_column:
            bases.take(columns.word(figure.basis_column), rows, f"{figure.basis_column}/")
    return Figures(values, units.words(), bases.words(), decimals)


class _Choice:
    """A column of words taken from several others."""

    def __init__(self, count: int) -> None:
        self._codes = np.full(count, -1, dtype=np.int32)
        self._words: list[str] = []

    def take(self, column: Words, rows: NDArray[np.bool_], prefix: str = "") -> None:
        """Take the words of some rows (n,)."""
        places = [self._place(f"{prefix}{word}") for word in column.words]
        self._codes[rows] = np.array([*places, -1], dtype=np.int32)[column.codes[rows]]

    def words(self) -> Words:
        """Return the column."""
        return Words(self._codes, tuple(self._words))

    def _place(self, word: str) -> int:
        if word not in self._words:
            self._words.append(word)
        return self._words.index(word)
