# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The spatial index of a GeoPackage table, packed at once: SQLite's own way, box by box, takes longer than all else.

An R*Tree of SQLite is three ordinary tables (sqlite.org/rtree.html, clause 6); GDAL fills them like this from version
3.7 on. Packing is Sort-Tile-Recursive (Leutenegger et al. 1997).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

_ROOT = 1
_HEADER_BYTES = 4
_CELL = np.dtype([("id", ">i8"), ("xmin", ">f4"), ("xmax", ">f4"), ("ymin", ">f4"), ("ymax", ">f4")])
# Room for what is added later, so that not every new feature splits a node.
_FILL = 0.9


class Level(NamedTuple):
    """The cells of one level (m, sorted by node): what they point at, their boxes, and the node (m,) each is in."""

    ids: NDArray[np.int64]
    boxes: NDArray[np.float32]
    node: NDArray[np.int64]


class PackedTree(NamedTuple):
    """The levels of a tree from the leaves up to the root; nodes are numbered within the whole tree."""

    levels: list[Level]
    node_bytes: int

    def nodes(self) -> Iterator[tuple[int, bytes]]:
        """Yield each node's number and content."""
        for level in self.levels:
            cells = np.empty(len(level.ids), dtype=_CELL)
            cells["id"] = level.ids
            for column, name in enumerate(("xmin", "ymin", "xmax", "ymax")):
                cells[name] = level.boxes[:, column]
            first = np.flatnonzero(np.concatenate(([True], level.node[1:] != level.node[:-1])))
            ends = [*first[1:].tolist(), len(cells)]
            for number, start, end in zip(level.node[first].tolist(), first.tolist(), ends, strict=True):
                depth = len(self.levels) - 1 if number == _ROOT else 0
                header = depth.to_bytes(2, "big") + (end - start).to_bytes(2, "big")
                yield number, (header + cells[start:end].tobytes()).ljust(self.node_bytes, b"\0")

    def leaf_of_feature(self) -> Iterator[tuple[int, int]]:
        """Yield each feature's id and its leaf, in the order of ids, which is the order of the table they go to."""
        leaves = self.levels[0]
        order = np.argsort(leaves.ids)
        return zip(leaves.ids[order].tolist(), leaves.node[order].tolist(), strict=True)

    def parent_of_node(self) -> Iterator[tuple[int, int]]:
        """Yield the number of each node below the root and that of its parent."""
        for level in self.levels[1:]:
            yield from zip(level.ids.tolist(), level.node.tolist(), strict=True)


def packed_tree(fids: NDArray[np.int64], boxes: NDArray[np.float64], node_bytes: int) -> PackedTree:
    """Return the tree over boxes (n, 4: xmin, ymin, xmax, ymax), n > 0, all finite."""
    most = int(_FILL * ((node_bytes - _HEADER_BYTES) // _CELL.itemsize))
    ids, around = fids, _outwards(boxes)
    levels: list[Level] = []
    next_node = _ROOT + 1
    while True:
        count = math.ceil(len(ids) / most)
        order, node = _tiles(around, count)
        is_root = count == 1
        levels.append(
            Level(ids[order], around[order], np.full(len(ids), _ROOT) if is_root else node + next_node)
        )
        if is_root:
            return PackedTree(levels, node_bytes)
        starts = np.flatnonzero(np.concatenate(([True], node[1:] != node[:-1])))
        lowest = np.minimum.reduceat(around[order][:, :2], starts)
        highest = np.maximum.reduceat(around[order][:, 2:], starts)
        ids, around = np.arange(next_node, next_node + count), np.hstack((lowest, highest))
        next_node += count


def _tiles(boxes: NDArray[np.float32], count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return an order of boxes, and for each in that order which of ``count`` nearly equal tiles it is in."""
    x, y = (boxes[:, axis].astype(np.float64) + boxes[:, axis + 2] for axis in (0, 1))
    strips = math.ceil(math.sqrt(count))
    by_x = np.empty(len(boxes), dtype=np.int64)
    by_x[np.argsort(x, kind="stable")] = np.arange(len(boxes))
    order = np.lexsort((y, by_x * strips // len(boxes)))
    return order, np.arange(len(boxes)) * count // len(boxes)


def _outwards(boxes: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return boxes in single precision that hold the given ones."""
    single = boxes.astype(np.float32)
    too_high, too_low = single[:, :2] > boxes[:, :2], single[:, 2:] < boxes[:, 2:]
    single[:, :2][too_high] = np.nextafter(single[:, :2][too_high], np.float32(-np.inf))
    single[:, 2:][too_low] = np.nextafter(single[:, 2:][too_low], np.float32(np.inf))
    return single
