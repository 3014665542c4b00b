# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Totals that say how much of them is known, and never count a whole beside its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...errors import InputError, mark
from .. import parts
from ..parts import NONE
from .columns import Mask, Numbers, Texts


class Total(NamedTuple):
    """A sum of what is known: NaN when nothing is; of ``among`` features ``known`` have a number."""

    value: float
    known: int
    among: int


class Group(NamedTuple):
    """The total of the features that agree in all keys; a key is NaN where it is unknown."""

    keys: tuple[float, ...]
    total: Total


def total(values: Numbers) -> Total:
    """Return the sum of values (n,), of which NaN are unknown."""
    known = ~np.isnan(values)
    number = int(known.sum())
    return Total(float(values[known].sum()) if number else np.nan, number, len(values))


def grouped(keys: Sequence[Numbers], values: Numbers) -> list[Group]:
    """Return the total of values (n,) for each combination of keys (n,) that occurs, in the order of the keys.

    Unknown keys are NaN, agree with each other and come last.
    """
    if not len(values):
        return []
    distinct, codes = _combined(keys, len(values))
    known = ~np.isnan(values)
    sums = np.bincount(codes, np.where(known, values, 0.0), len(distinct))
    knowns = np.bincount(codes[known], minlength=len(distinct))
    counts = np.bincount(codes, minlength=len(distinct))
    return [
        Group(tuple(key), Total(value if number else np.nan, number, count))
        for key, value, number, count in zip(
            distinct, sums.tolist(), knowns.tolist(), counts.tolist(), strict=True
        )
    ]


def _combined(keys: Sequence[Numbers], count: int) -> tuple[list[list[float]], NDArray[np.intp]]:
    """Return the combinations that occur, and for each row (n,) its place among them."""
    places, levels = [], []
    for key in keys:
        level, place = np.unique(key, return_inverse=True)
        levels.append(level)
        places.append(place.reshape(-1))
    stacked = np.stack(places, axis=1) if places else np.zeros((count, 1), dtype=np.intp)
    found, codes = np.unique(stacked, axis=0, return_inverse=True)
    distinct = [
        [float(level[place]) for level, place in zip(levels, row, strict=False)] for row in found.tolist()
    ]
    return distinct, np.asarray(codes).reshape(-1)


def leaves(ids: Texts, wholes: Texts, counted: Mask) -> Mask:
    """Tell which of the counted rows (n,) to sum: a whole, named in ``wholes`` by a part, gives way to counted parts.

    ``ids`` and ``wholes`` are None where there are none; a row that names itself is no part of anything. Rows of one
    id are the same whole.
    """
    if not any(wholes.tolist()):
        return counted.copy()
    row_of = {own: row for row, own in enumerate(ids.tolist()) if own}
    parents = np.array([row_of.get(whole, NONE) for whole in wholes.tolist()], dtype=np.int64)
    standing = np.array([row_of.get(own, row) for row, own in enumerate(ids.tolist())], dtype=np.int64)
    one_proposal = np.zeros(len(ids), dtype=np.int64)
    return counted & ~parts.wholes(parts.sound_parents(parents, one_proposal), counted)[standing]


def line_lengths_km(stored_km: Numbers, measured_km: Numbers) -> tuple[Numbers, Mask]:
    """Return the length of each line (n,) in km: as stored, else as its geometry measures; and which were measured."""
    missing = np.isnan(stored_km)
    return np.where(missing, measured_km, stored_km), missing & ~np.isnan(measured_km)


def share_pct(part: float, whole: float) -> float:
    """Return a part of a whole in percent; raises InputError unless 0 <= part <= whole and whole > 0."""
    if not (0 <= part <= whole and whole > 0):
        raise InputError(mark("{part} is no part of {whole}"), part=part, whole=whole)
    return 100.0 * part / whole
