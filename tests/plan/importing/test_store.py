# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows go into the plan in one transaction: all of them with the record of the run, or nothing."""

from __future__ import annotations

import datetime
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal

from plugin.errors import Cancelled, PlanFileError
from plugin.paths import ROOT
from plugin.plan.check import check_plan
from plugin.plan.geopackage import Row
from plugin.plan.importing import store
from plugin.plan.importing.store import NewRows, store_rows
from tests.plan.plan_rows import geometries, query

RUN = Row({"id": "import_1", "kind": "import", "started": "2026-01-01T00:00:00+00:00", "seconds": 1.0})

KILLED_WHILE_WRITING = """
import os, signal, sys
from pathlib import Path
import numpy as np
from plugin.plan.geopackage import Row
from plugin.plan.importing import store
store._CHECK_EVERY = 1
rows = store.NewRows(
    {
        "id": np.array([f"new{n}" for n in range(5000)], dtype=object),
        "notes": np.array(["x" * 2000] * 5000, dtype=object),
    },
    np.full(5000, None, dtype=object),
    np.full(5000, -1),
)
def progress(share):
    if share > 0.9:
        os.kill(os.getpid(), signal.SIGKILL)
from osgeo import gdal
# So little memory for the journal's pages that SQLite writes into the file before the end.
gdal.SetConfigOption("OGR_SQLITE_CACHE", "1")
store.store_rows(Path(sys.argv[1]), "substation", rows, Row({"id": "run"}), progress)
"""


def column(*values: object) -> np.ndarray:
    array = np.empty(len(values), dtype=object)
    array[:] = values
    return array


def rows(*ids: str, fids: tuple[int, ...] | None = None, **more: object) -> NewRows:
    points = [shapely.Point(1_160_000.0 + n, 1_720_000.0) for n in range(len(ids))]
    columns = {"id": column(*ids), **{name: column(*([value] * len(ids))) for name, value in more.items()}}
    wkbs = column(*(shapely.to_wkb(point) for point in points))
    return NewRows(columns, wkbs, np.array(fids if fids is not None else [-1] * len(ids)))


def everything(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        connection.create_function("ST_IsEmpty", 1, lambda _: 0)
        return list(connection.iterdump())


def test_new_rows_and_the_run_are_stored(ulsan: Path) -> None:
    day = datetime.date(2024, 5, 1)
    store_rows(ulsan, "substation", rows("n1", "n2", kind="substation", status="planned", opened=day), RUN)
    found = query(
        ulsan, "SELECT id, kind, opened, closed FROM substation WHERE id IN ('n1', 'n2') ORDER BY id"
    )
    assert found == [("n1", "substation", "2024-05-01", None), ("n2", "substation", "2024-05-01", None)]
    assert geometries(ulsan, "substation")["n2"].x == 1_160_001.0
    assert query(ulsan, "SELECT kind FROM run WHERE id = 'import_1'") == [("import",)]


def test_a_changed_row_keeps_what_the_new_one_does_not_say(ulsan: Path) -> None:
    fid, identifier, kind, name = query(ulsan, "SELECT fid, id, kind, name_ko FROM substation LIMIT 1")[0]
    columns = {"id": column(identifier), "voltage_kv": column(765.0), "kind": column(None)}
    store_rows(ulsan, "substation", NewRows(columns, column(None), np.array([fid])), RUN)
    found = query(
        ulsan, f"SELECT id, voltage_kv, kind, name_ko, geom IS NOT NULL FROM substation WHERE fid = {fid}"
    )
    assert found == [(identifier, 765.0, kind, name, 1)]


def test_a_changed_row_loses_what_is_cleared(ulsan: Path) -> None:
    found = query(ulsan, "SELECT fid, id, position_accuracy_m FROM substation LIMIT 2")
    (first, one, exact), (second, two, _) = found
    assert exact is not None
    masks = {"position_accuracy_m": np.array([False, True])}
    new = NewRows({"id": column(one, two)}, column(None, None), np.array([first, second]), masks)
    store_rows(ulsan, "substation", new, RUN)
    after = query(ulsan, "SELECT id, position_accuracy_m FROM substation LIMIT 2")
    assert after == [(one, exact), (two, None)]


def test_a_cancelled_run_leaves_the_plan_as_it_was(ulsan: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "_CHECK_EVERY", 1)
    before = everything(ulsan)

    def cancel(share: float) -> None:
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        store_rows(ulsan, "substation", rows("n1", "n2", "n3"), RUN, cancel)
    assert everything(ulsan) == before


def test_an_identifier_that_is_taken_stores_nothing(ulsan: Path) -> None:
    before = everything(ulsan)
    with pytest.raises(PlanFileError, match="rows cannot be written"):
        store_rows(ulsan, "substation", rows("n1", "n1"), RUN)
    assert everything(ulsan) == before


def test_a_row_that_somebody_removed_meanwhile_is_told(ulsan: Path) -> None:
    before = everything(ulsan)
    with pytest.raises(PlanFileError, match="Import it again"):
        store_rows(ulsan, "substation", rows("n1", fids=(999_999,)), RUN)
    assert everything(ulsan) == before


def test_a_locked_plan_is_told_at_once(ulsan: Path) -> None:
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "100")
    try:
        with closing(sqlite3.connect(ulsan)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(PlanFileError, match="Another program is writing to it"):
                store_rows(ulsan, "substation", rows("n1"), RUN)
    finally:
        gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)


def test_a_plan_opens_again_after_the_writer_was_killed(ulsan: Path) -> None:
    before = query(ulsan, "SELECT id FROM substation ORDER BY id")
    done = subprocess.run(
        [sys.executable, "-c", KILLED_WHILE_WRITING, str(ulsan)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{os.environ.get('PYTHONPATH', '')}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert ulsan.with_name(f"{ulsan.name}-journal").is_file()
    store_rows(ulsan, "substation", rows("after"), RUN)
    assert query(ulsan, "SELECT id FROM substation WHERE id <> 'after' ORDER BY id") == before
    assert not [
        finding
        for finding in check_plan(ulsan)
        if finding.severity == "error" and finding.feature_id != "after"
    ]
