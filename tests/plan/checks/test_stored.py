# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables as SQLite holds them: nothing is turned into something else on the way."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import shapely

from plugin.plan.checks.stored import (
    StoredBlock,
    blocks,
    check_stored,
    identifiers_of,
    row_count,
    stored_layer,
    table_names,
)
from plugin.plan.read_only import read_only
from plugin.plan.schema import LAYERS
from tests.plan.checks.sound_rows import told
from tests.plan.plan_rows import execute, query

CURVE = bytes.fromhex(
    "0108000000030000000000000000000000000000000000000000000000000014400000000000001440"
) + struct.pack("<dd", 9.0, 0.0)
HEADER = b"GP\x00\x01" + struct.pack("<i", 5179)


def read(path: Path, layer: str, most_rows: int = 1000) -> list[StoredBlock]:
    with read_only(path) as connection:
        return list(blocks(connection, stored_layer(connection, LAYERS[layer]), most_rows))


def with_blob(path: Path, blob: bytes | str) -> StoredBlock:
    given = f"'{blob}'" if isinstance(blob, str) else f"x'{blob.hex()}'"
    execute(
        path,
        "DELETE FROM campus WHERE fid > (SELECT min(fid) FROM campus)",
        f"UPDATE campus SET geom = {given}",
    )
    return read(path, "campus")[0]


@pytest.fixture
def campus_count(ulsan: Path) -> int:
    return int(query(ulsan, "SELECT count(*) FROM campus")[0][0])


def test_blocks_hold_all_rows_once_in_their_order(ulsan: Path, campus_count: int) -> None:
    found = read(ulsan, "campus", 3)
    assert [block.features.first_row for block in found] == list(range(0, campus_count, 3))
    fids = np.concatenate([block.features.fids for block in found])
    assert fids.tolist() == [fid for (fid,) in query(ulsan, "SELECT fid FROM campus ORDER BY fid")]
    (whole,) = read(ulsan, "campus")
    assert whole.features.columns["id"].tolist() == [
        row for (row,) in query(ulsan, "SELECT id FROM campus ORDER BY fid")
    ]
    assert shapely.get_type_id(whole.features.geometries).tolist() == [0] * campus_count
    assert not whole.unreadable.any()
    assert not whole.measured.any()


def test_values_are_what_is_stored(ulsan: Path) -> None:
    execute(ulsan, "UPDATE power_plant SET capacity_mw = 'abc', opened = 2027 WHERE fid = 16")
    (block,) = read(ulsan, "power_plant")
    row = block.features.fids.tolist().index(16)
    assert block.features.columns["capacity_mw"][row] == "abc"
    assert block.features.columns["opened"][row] == 2027


def test_text_that_is_no_utf_8_is_read_with_its_loss(ulsan: Path) -> None:
    execute(ulsan, "UPDATE campus SET name_ko = CAST(x'b1e8c7d8' AS TEXT) WHERE id = 'unist'")
    (block,) = read(ulsan, "campus")
    assert (
        block.features.columns["name_ko"][block.features.columns["id"].tolist().index("unist")].count(
            "\ufffd"
        )
        >= 2
    )
    execute(ulsan, "UPDATE campus SET id = CAST(x'b1e8' AS TEXT) WHERE id = 'unist'")
    with read_only(ulsan) as connection:
        assert any("\ufffd" in value for value in identifiers_of(connection, "campus", "id"))


def test_a_table_without_geometries_and_one_without_rows_are_read(ulsan: Path) -> None:
    (block,) = read(ulsan, "proposal")
    assert block.features.geometries is None
    assert not block.unreadable.any()
    assert read(ulsan, "candidate_site") == []


def test_columns_that_are_not_there_are_left_out(ulsan: Path) -> None:
    execute(ulsan, "ALTER TABLE campus DROP COLUMN students")
    with read_only(ulsan) as connection:
        layer = stored_layer(connection, LAYERS["campus"])
    assert "students" not in layer.columns
    assert layer.geometry_column == "geom"
    assert layer.types["position_accuracy_m"] == "REAL"
    assert "students" not in read(ulsan, "campus")[0].features.columns


@pytest.mark.parametrize(
    ("blob", "wkt"),
    [
        (HEADER + shapely.Point(1, 2).wkb, "POINT (1 2)"),
        (b"GP\x00\x03" + struct.pack("<i4d", 5179, 1, 1, 2, 2) + shapely.Point(1, 2).wkb, "POINT (1 2)"),
        (
            b"GP\x00\x05" + struct.pack("<i6d", 5179, 1, 1, 2, 2, 5, 5) + shapely.Point(1, 2, 5).wkb,
            "POINT Z (1 2 5)",
        ),
        (
            b"GP\x00\x00" + struct.pack(">i", 5179) + shapely.to_wkb(shapely.Point(1, 2), byte_order=0),
            "POINT (1 2)",
        ),
    ],
)
def test_geometries_are_read_behind_whatever_envelope(ulsan: Path, blob: bytes, wkt: str) -> None:
    block = with_blob(ulsan, blob)
    assert block.features.geometries is not None
    assert shapely.to_wkt(block.features.geometries[0], trim=True) == wkt
    assert told(check_stored(block)) == []


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        HEADER,
        b"XX" + HEADER[2:] + shapely.Point(1, 2).wkb,
        b"GP\x00\x0d" + HEADER[4:] + shapely.Point(1, 2).wkb,
        b"GP\x00\x21" + HEADER[4:] + shapely.Point(1, 2).wkb,
        HEADER + shapely.Point(1, 2).wkb[:-3],
        HEADER + CURVE,
        HEADER[:8] + b"\x01",
        "POINT (1 2)",
    ],
    ids=["empty", "header", "magic", "envelope", "extended", "cut short", "arc", "one byte", "text"],
)
def test_a_geometry_that_cannot_be_read_is_an_error(ulsan: Path, blob: bytes | str) -> None:
    block = with_blob(ulsan, blob)
    ((severity, _, text),) = told(check_stored(block))
    assert (severity, text) == ("error", "The geometry cannot be read: it is damaged or has arcs")


@pytest.mark.parametrize(
    "wkb",
    [
        struct.pack("<BIddd", 1, 2001, 1, 2, 3),
        struct.pack("<BIddd", 1, 0x40000001, 1, 2, 3),
        struct.pack(">BIddd", 0, 2001, 1, 2, 3),
    ],
)
def test_measures_are_a_warning(ulsan: Path, wkb: bytes) -> None:
    block = with_blob(ulsan, HEADER + wkb)
    ((severity, _, text),) = told(check_stored(block))
    assert (severity, text) == ("warning", "The geometry has heights or measures, which a plan does not keep")


def test_heights_with_measures_are_told_once_and_elsewhere(ulsan: Path) -> None:
    block = with_blob(ulsan, HEADER + struct.pack("<BIdddd", 1, 3001, 1, 2, 3, 4))
    assert block.measured.all()
    assert told(check_stored(block)) == []


def test_tables_rows_and_identifiers_are_counted(ulsan: Path, campus_count: int) -> None:
    execute(ulsan, "CREATE VIEW seen AS SELECT * FROM campus")
    with read_only(ulsan) as connection:
        assert {"campus", "gpkg_contents"} <= table_names(connection)
        assert "seen" not in table_names(connection)
        assert row_count(connection, "campus") == campus_count
        assert "unist" in identifiers_of(connection, "campus", "id")
        assert len(identifiers_of(connection, "campus", "kind")) == 1


@pytest.fixture(autouse=True)
def nothing_beside(ulsan: Path) -> Iterator[None]:
    """Reading leaves no file behind."""
    yield
    assert list(ulsan.parent.iterdir()) == [ulsan]
