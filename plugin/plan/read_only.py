# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Looking at a plan: not a byte of it changes, and no file appears beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from osgeo import gdal

from ..errors import PlanFileError, mark

# The file format version for reading (sqlite.org/fileformat2.html, 1.3.3): 2 with a write-ahead log.
_READ_VERSION_AT, _WITH_LOG = 19, 2
# Changes beside the file that a reader may not bring into it.
_UNREAD_CHANGES = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
_LOCKED = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


@contextmanager
def read_only(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a GeoPackage for reading; raise a message when it is damaged, locked or wants to be restored first."""
    if not path.is_file():
        raise PlanFileError(
            mark("There is no such file"), where="{path}", path=path, remedy=mark("Choose an existing plan.")
        )
    try:
        with closing(
            sqlite3.connect(read_only_address(path), uri=True, timeout=busy_seconds())
        ) as connection:
            yield connection
    except sqlite3.DatabaseError as error:
        raise unreadable(path, error) from error


def busy_seconds() -> float:
    """Return how long to wait for another program's lock: as long as GDAL would."""
    return int(gdal.GetConfigOption("SQLITE_BUSY_TIMEOUT", "5000")) / 1000.0


def read_only_address(path: Path) -> str:
    """Return the URI by which SQLite opens a file for reading and leaves nothing beside it."""
    # Even a reader would make the files of a log and leave them. Where there are none nobody writes.
    alone = _has_log(path) and not path.with_name(f"{path.name}-wal").exists()
    return f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if alone else ''}"


def _has_log(path: Path) -> bool:
    with suppress(OSError), path.open("rb") as file:
        header = file.read(_READ_VERSION_AT + 1)
        return len(header) > _READ_VERSION_AT and header[_READ_VERSION_AT] == _WITH_LOG
    return False


def unreadable(path: Path, reason: Exception | str) -> PlanFileError:
    """Return the message for a file that cannot be read as the database it should be."""
    code = getattr(reason, "sqlite_errorcode", 0) & 0xFF
    if code in _LOCKED:
        what = mark("The plan is locked")
        remedy = mark("Another program is writing to it; close that one or wait, then try again.")
    elif code in _UNREAD_CHANGES:
        what = mark("The last changes of the plan are in a file beside it and cannot be read")
        remedy = mark(
            "Open the plan in QGIS where you may write to its folder, close it there, then try again."
        )
    else:
        what = mark("The file cannot be read as a GeoPackage")
        remedy = mark("It may be damaged or not fully copied; use a backup or copy it again.")
    return PlanFileError(what, where="{path}: {reason}", path=path, reason=reason, remedy=remedy)
