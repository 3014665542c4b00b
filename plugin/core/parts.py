# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Wholes and parts, of assets and of proposals: what is part of what, and what has no parts and may be added."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]
NONE = -1


def sound_parents(parent: IntArray, proposal: IntArray) -> IntArray:
    """Return what each component (n,) is part of: a row, or -1.

    A component of another proposal is no whole of this one. Components that are part of each other in a ring are part
    of nothing: no whole contains itself.
    """
    sound = np.where((parent >= 0) & (proposal[parent] == proposal), parent, NONE)
    # After n steps upwards only those who run in a ring have not left, and they stand on every place of it.
    ahead = sound
    for _ in range(len(sound).bit_length()):
        ahead = np.where(ahead >= 0, ahead[ahead], NONE)
    sound[np.unique(ahead[ahead >= 0])] = NONE
    return sound


def leaves(parent: IntArray, counted: BoolArray) -> BoolArray:
    """Tell which rows (n,) are counted and have no part that is: they alone may be added.

    ``parent`` (n,): rows or -1, sound. ``counted`` (n,): False for what is given up.
    """
    return counted & ~wholes(parent, counted)


def wholes(parent: IntArray, counted: BoolArray) -> BoolArray:
    """Tell which rows (n,) have a part that is counted; parts of what is given up are parts of its whole."""
    found = np.zeros(len(parent), dtype=np.bool_)
    above = parent[counted & (parent >= 0)]
    # Level by level: as often as wholes lie within wholes.
    while len(above := np.unique(above[above >= 0])):
        found[above] = True
        above = parent[above]
    return found
