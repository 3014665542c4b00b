# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of a list: by one column, what is unknown last whichever way round, equal ones by name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .columns import Numbers, Rows, Words


def text_ranks(texts: Sequence[str | None]) -> Numbers:
    """Return the place of each text (n,) in alphabetical order, equal ones the same, NaN for none or blank."""
    keys = [text.casefold() if text else None for text in texts]
    distinct = sorted({key for key in keys if key is not None})
    places: dict[str | None, float] = {None: np.nan, **{key: place for place, key in enumerate(distinct)}}
    return np.fromiter(map(places.__getitem__, keys), dtype=np.float64, count=len(keys))


def word_ranks(column: Words, labels: Sequence[str]) -> Numbers:
    """Return the place of each row (n,) by the labels of its words; ``labels`` are in the order of the words."""
    ranks = np.append(text_ranks(labels), np.nan)
    return np.asarray(ranks[column.codes])


def figure_ranks(values: Numbers, units: NDArray[np.integer[Any]] | Sequence[int]) -> Numbers:
    """Return ranks (n,) by which figures of one unit stand together, in the order of their numbers.

    ``values`` (n,) are NaN where unknown, ``units`` (n,) any number for each unit.
    """
    order = np.lexsort((values, np.asarray(units)))
    ranks = np.empty(len(values))
    previous = order[:-1], order[1:]
    new = np.ones(len(values), dtype=bool)
    codes = np.asarray(units)
    if len(values):
        same = (values[previous[0]] == values[previous[1]]) & (codes[previous[0]] == codes[previous[1]])
        new[1:] = ~same
    ranks[order] = np.cumsum(new)
    ranks[np.isnan(values)] = np.nan
    return ranks


def ordered(rows: Rows, ranks: Numbers, ties: Numbers, *, descending: bool = False) -> Rows:
    """Return rows in the order of ``ranks`` (n,), equal ones in that of ``ties`` (n,), NaN last in either direction."""
    first, second = ranks[rows], ties[rows]
    unknown = np.isnan(first)
    known = np.where(unknown, 0.0, -first if descending else first)
    return np.asarray(rows[np.lexsort((rows, np.nan_to_num(second, nan=np.inf), known, unknown))])
