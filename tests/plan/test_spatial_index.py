# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The packed index: SQLite takes it for its own and finds with it what lies in a box."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.plan.spatial_index import packed_tree

NODE_BYTES = 1228


def boxes(count: int, seed: int, spread: float) -> np.ndarray:
    rng = np.random.default_rng(seed)
    low = rng.uniform(-spread, spread, (count, 2))
    return np.hstack((low, low + rng.exponential(spread / 50, (count, 2)) * rng.integers(0, 2, (count, 2))))


def index(fids: np.ndarray, around: np.ndarray) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE tree USING rtree(id, minx, maxx, miny, maxy)")
    (size,) = connection.execute("SELECT length(data) FROM tree_node").fetchone()
    tree = packed_tree(fids, around, size)
    connection.executemany("INSERT OR REPLACE INTO tree_node VALUES (?, ?)", tree.nodes())
    connection.executemany("INSERT INTO tree_parent VALUES (?, ?)", tree.parent_of_node())
    connection.executemany("INSERT INTO tree_rowid VALUES (?, ?)", tree.leaf_of_feature())
    return connection


@settings(max_examples=40)
@given(
    st.one_of(st.integers(1, 60), st.integers(1, 6000)),
    st.integers(0, 1000),
    st.sampled_from([1e-3, 1.0, 1e6, 1e7]),
)
def test_sqlite_finds_what_lies_in_a_box_and_has_nothing_to_object(
    count: int, seed: int, spread: float
) -> None:
    around, fids = boxes(count, seed, spread), np.arange(count) * 3 + 7
    with closing(index(fids, around)) as connection:
        assert connection.execute("SELECT rtreecheck('tree')").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM tree").fetchone() == (count,)
        for x, y in np.random.default_rng(seed).uniform(-spread, spread, (5, 2)).tolist():
            found = connection.execute(
                "SELECT id FROM tree WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?",
                (x + spread / 4, x, y + spread / 4, y),
            ).fetchall()
            inside = (around[:, :2] <= [x + spread / 4, y + spread / 4]).all(axis=1)
            inside &= (around[:, 2:] >= [x, y]).all(axis=1)
            # Single precision reaches a little farther, never less far.
            assert set(fids[inside].tolist()) <= {row[0] for row in found}
            assert len(found) <= inside.sum() + 3


@pytest.mark.parametrize("count", [1, 45, 46, 2500])
def test_the_index_can_be_added_to_and_taken_from(count: int) -> None:
    with closing(index(np.arange(1, count + 1), boxes(count, 1, 100.0))) as connection:
        connection.executemany(
            "INSERT INTO tree VALUES (?, ?, ?, ?, ?)", [(10_000 + n, n, n + 1, n, n + 1) for n in range(300)]
        )
        connection.execute("DELETE FROM tree WHERE id <= ?", (count,))
        assert connection.execute("SELECT rtreecheck('tree')").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM tree").fetchone() == (300,)


def test_a_box_in_single_precision_holds_the_box() -> None:
    around = np.array([[0.1, -0.1, 0.3, 1 / 3], [-1e9 - 0.7, 1e9 + 0.7, -1e9 - 0.7, 1e9 + 0.7]])
    with closing(index(np.array([1, 2]), around)) as connection:
        for fid, xmin, xmax, ymin, ymax in connection.execute("SELECT * FROM tree"):
            given_box = around[fid - 1]
            assert xmin <= given_box[0]
            assert ymin <= given_box[1]
            assert xmax >= given_box[2]
            assert ymax >= given_box[3]


def test_features_that_are_near_each_other_share_a_node() -> None:
    count = 4500
    tree = packed_tree(np.arange(count), boxes(count, 3, 1000.0), NODE_BYTES)
    leaves = tree.levels[0]
    areas = []
    for node in np.unique(leaves.node):
        around = leaves.boxes[leaves.node == node]
        areas.append(np.prod(around[:, 2:].max(axis=0) - around[:, :2].min(axis=0)))
    assert np.mean(areas) < 2000.0**2 / len(areas) * 2
