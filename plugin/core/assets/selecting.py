# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Which features people want to see: by layer, words, voltage, year and text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from .columns import AssetColumns, Mask, Numbers


@dataclass(frozen=True)
class Filter:
    """What a feature must have to be seen; whatever is empty asks for nothing.

    ``text`` is looked for in names, identifier and operator: all its words, whatever the case. ``layers`` are names;
    ``words`` are, by column, the words that will do, None for unknown; ``voltages_kv`` likewise. ``first_year`` and
    ``last_year`` include both; a feature without a year is in no range of years.
    """

    text: str = ""
    layers: frozenset[str] = frozenset()
    words: Mapping[str, frozenset[str | None]] = field(default_factory=dict)
    voltages_kv: frozenset[float | None] = frozenset()
    first_year: int | None = None
    last_year: int | None = None

    @property
    def is_empty(self) -> bool:
        """Tell whether every feature passes."""
        asks = (self.text.strip(), self.layers, any(self.words.values()), self.voltages_kv)
        return not any(asks) and self.first_year is None and self.last_year is None


def matches(columns: AssetColumns, wanted: Filter) -> Mask:
    """Tell which features (n,) pass a filter."""
    passes = np.ones(columns.count, dtype=bool)
    if wanted.layers:
        table = np.array([*(name in wanted.layers for name in columns.layers), False], dtype=bool)
        passes &= table[columns.layer]
    for name, chosen in wanted.words.items():
        if chosen:
            passes &= columns.word(name).among(chosen)
    if wanted.voltages_kv:
        passes &= _among(columns.number("voltage_kv"), wanted.voltages_kv)
    if wanted.first_year is not None:
        passes &= columns.number("year") >= wanted.first_year
    if wanted.last_year is not None:
        passes &= columns.number("year") <= wanted.last_year
    for word in wanted.text.casefold().split():
        passes &= np.fromiter((word in text for text in columns.searched), dtype=bool, count=columns.count)
    return passes


def _among(numbers: Numbers, chosen: frozenset[float | None]) -> Mask:
    found = np.isin(numbers, [number for number in chosen if number is not None])
    return found | np.isnan(numbers) if None in chosen else found
