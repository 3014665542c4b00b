# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of buses and branches: ids, voltages, and numbers where several have one name."""

from __future__ import annotations

import numpy as np

from .arrays import FloatArray, IntArray, TextArray


def texts(numbers: IntArray) -> TextArray:
    """Return whole numbers (n,) as texts."""
    written: TextArray = numbers.astype(np.str_).astype(object)
    return written


def named(ids: TextArray, kind: str) -> TextArray:
    """Return the ids (n,), and "line 3" for the third row where it has none."""
    missing = np.equal(ids, np.array([None], dtype=object)) | np.equal(ids, "")
    return np.where(missing.astype(np.bool_), f"{kind} " + texts(np.arange(1, len(ids) + 1)), ids)


def kv_texts(kv: FloatArray) -> TextArray:
    """Return voltages (n,) as short texts: "154", "22.9", "nan" where unknown."""
    values, place = np.unique(kv, return_inverse=True)
    written = np.array([*(f"{value:g}" for value in values.tolist()), None], dtype=object)
    return written[place.reshape(-1)]


def numbered(names: TextArray, group: IntArray) -> TextArray:
    """Return the names (n,), with a number behind, from 1, where several are of one group (n,)."""
    order = np.argsort(group, kind="stable")
    number = np.empty(len(group), dtype=np.int64)
    number[order] = np.arange(len(group)) - np.searchsorted(group[order], group[order]) + 1
    values, place, counts = np.unique(group, return_inverse=True, return_counts=True)
    several = counts[place.reshape(-1)] > 1 if len(values) else np.zeros(0, dtype=np.bool_)
    return np.where(several, names + " " + texts(number), names)
