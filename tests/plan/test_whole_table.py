# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Triggers, index and totals of a whole table; that GDAL uses them is shown where tables are copied and filled."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import numpy as np
import pytest

from plugin.errors import Cancelled
from plugin.plan import whole_table
from plugin.plan.whole_table import index_rows, tell_contents, without_triggers


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as opened:
        opened.executescript(
            """
            CREATE TABLE cells (fid INTEGER PRIMARY KEY, geom BLOB);
            CREATE TABLE counted (number INTEGER);
            CREATE TRIGGER "count ""it"" " AFTER INSERT ON cells BEGIN INSERT INTO counted VALUES (1); END;
            CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT);
            CREATE TABLE gpkg_contents (table_name TEXT, min_x REAL, min_y REAL, max_x REAL, max_y REAL);
            CREATE TABLE gpkg_ogr_contents (table_name TEXT, feature_count INTEGER);
            INSERT INTO gpkg_contents (table_name) VALUES ('cells'), ('others');
            INSERT INTO gpkg_ogr_contents VALUES ('cells', 0), ('others', 7);
            """
        )
        yield opened


def with_index(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE VIRTUAL TABLE rtree_cells_geom USING rtree(id, minx, maxx, miny, maxy)")
    connection.execute("INSERT INTO gpkg_extensions VALUES ('cells', 'geom', 'gpkg_rtree_index')")


def test_triggers_sleep_and_wake_again(connection: sqlite3.Connection) -> None:
    with without_triggers(connection, "cells"):
        connection.execute("INSERT INTO cells VALUES (1, NULL)")
    connection.execute("INSERT INTO cells VALUES (2, NULL)")
    assert connection.execute("SELECT count(*) FROM counted").fetchone() == (1,)


def test_only_rows_with_geometry_are_indexed(connection: sqlite3.Connection) -> None:
    with_index(connection)
    boxes = np.array([[0.0, 0, 1, 1], [np.nan] * 4, [5, 5, 6, 7]])
    index_rows(connection, "cells", np.array([3, 4, 9]), boxes, lambda: None)
    found = connection.execute(
        "SELECT id, minx, maxx, miny, maxy FROM rtree_cells_geom ORDER BY id"
    ).fetchall()
    assert found == [(3, 0, 1, 0, 1), (9, 5, 6, 5, 7)]
    assert connection.execute("SELECT rtreecheck('rtree_cells_geom')").fetchone() == ("ok",)


def test_a_table_without_index_stays_without(connection: sqlite3.Connection) -> None:
    index_rows(connection, "cells", np.array([1]), np.array([[0.0, 0, 1, 1]]), lambda: None)
    assert connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'rtree%'").fetchall() == []


def test_indexing_can_be_stopped(connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_table, "_INDEX_BLOCK_ROWS", 1)
    with_index(connection)

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        index_rows(connection, "cells", np.array([1]), np.array([[0.0, 0, 1, 1]]), stop)


def test_contents_tell_number_and_extent(connection: sqlite3.Connection) -> None:
    tell_contents(connection, "cells", np.array([[0.0, 0, 1, 1], [np.nan] * 4, [5, -5, 6, 7]]))
    assert connection.execute("SELECT * FROM gpkg_contents").fetchall() == [
        ("cells", 0, -5, 6, 7),
        ("others", None, None, None, None),
    ]
    assert connection.execute("SELECT * FROM gpkg_ogr_contents").fetchall() == [("cells", 3), ("others", 7)]
    tell_contents(connection, "cells", np.full((2, 4), np.nan))
    assert connection.execute("SELECT * FROM gpkg_contents").fetchone() == ("cells", None, None, None, None)
