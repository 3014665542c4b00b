# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows that change what a plan holds: what stands in the plan after them, and what is told of it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import mark
from ..plan.importing.duplicates import positions_of
from ..plan.importing.present import PresentRows
from ..plan.importing.report import CHANGED, Entry
from .import_rows import Columns, missing

REPLACED = mark("The data replaced what the plan said")
MOVED = mark("The data replaced the geometry of the plan")
CLEARED = mark("The geometry is a new one, and the data does not say this of it")

# What they say is said of the geometry.
_CLAIMS = ("position_accuracy_m", "geometry_basis")
_SOURCE_BEFORE = "; before: "
_SAME_PLACE_M = 1e-3


class Changes:
    """Rows ``index`` (m,) of the data that match the rows ``there`` (m,) of the plan."""

    def __init__(self, present: PresentRows, index: NDArray[np.int64], there: NDArray[np.int64]) -> None:
        self.present, self.index, self.there = present, index, there

    def complete(self, columns: Columns, rows: NDArray[np.int64]) -> None:
        """Fill in, at ``rows`` (m,) of the columns, what the plan says and the data does not."""
        for name, stored in self.present.columns.items():
            if name != "id" and name in columns:
                silent = missing(columns[name][rows])
                columns[name][rows[silent]] = stored[self.there[silent]]

    def moved(self, geometries: NDArray[np.object_]) -> NDArray[np.bool_]:
        """Return which (m,) come with another geometry than the plan's."""
        positions = positions_of(geometries[self.index])
        before = self.present.known.positions[self.there]
        gaps = np.abs(positions - before).max(axis=1, initial=0.0)
        return np.asarray(np.isfinite(positions).all(axis=1) & ~(gaps <= _SAME_PLACE_M), dtype=bool)

    def keep_sources(self, columns: Columns) -> None:
        """Name what the plan names as a source behind the one of the data."""
        before = self.present.columns.get("source")
        if before is None:
            return
        for row, there in zip(self.index.tolist(), self.there.tolist(), strict=True):
            columns["source"][row] = _both(columns["source"][row], before[there])

    def tell(self, columns: Columns, geometries: NDArray[np.object_]) -> list[Entry]:
        """Return a line for each value of the plan that is another one now."""
        told: list[Entry] = []
        moved = self.moved(geometries)
        for name, stored in self.present.columns.items():
            if name == "id" or name not in columns:
                continue
            new, old = columns[name][self.index], stored[self.there]
            silent = missing(new)
            other = np.array(~silent & np.not_equal(new, old), dtype=bool)
            told += self._lines(name, other, old, new, REPLACED)
            if name in _CLAIMS:
                told += self._lines(name, moved & silent & ~missing(old), old, new, CLEARED)
        positions = positions_of(geometries[self.index])
        before = self.present.known.positions[self.there]
        told += self._lines("geometry", moved, _places(before), _places(positions), MOVED)
        return told

    def _lines(self, name: str, which: NDArray[np.bool_], old: Any, new: Any, reason: str) -> list[Entry]:
        return [
            Entry(int(self.index[at]), CHANGED, name, old[at], new[at], reason)
            for at in np.flatnonzero(which).tolist()
        ]

    def cleared(self, columns: Columns, geometries: NDArray[np.object_]) -> dict[str, NDArray[np.bool_]]:
        """Return by column which rows (n,) of the data take back what the plan says of the old geometry."""
        masks = {}
        moved = self.index[self.moved(geometries)]
        for name in _CLAIMS:
            if name in columns:
                masks[name] = np.zeros(len(geometries), dtype=bool)
                masks[name][moved] = missing(columns[name][moved])
        return masks


def _both(source: str | None, before: str | None) -> str | None:
    if source is None or not before:
        return source
    # The same data again adds nothing.
    earlier = [part for part in before.split(_SOURCE_BEFORE) if part != source]
    return _SOURCE_BEFORE.join([source, *earlier])


def _places(positions: NDArray[np.float64]) -> list[str | None]:
    return [f"{x:.1f}, {y:.1f}" if np.isfinite(x) else None for x, y in positions.tolist()]
