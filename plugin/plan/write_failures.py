# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a file cannot be written, in words: the system, SQLite and GDAL each say it in a jargon of their own."""

from __future__ import annotations

import errno
from pathlib import Path

from ..errors import PlanFileError, Terms, mark

UNFINISHED_PREFIX = ".airegion-"

_FULL = mark("the disk is full")
_NOT_ALLOWED = mark("writing there is not allowed")
_FOLDER = mark("there is a folder of this name")
_PART_IS_FILE = mark("a part of this path is a file and no folder")
_NO_FOLDER = mark("the folder does not exist or nothing may be written there")
_BROKEN_OFF = mark("the disk stopped taking data: it may be full, removed or damaged")
_LOCKED = mark("it is locked")

_BY_NUMBER = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: _NOT_ALLOWED,
    errno.EISDIR: _FOLDER,
    errno.ENOTEMPTY: _FOLDER,
    errno.ENOTDIR: _PART_IS_FILE,
    errno.EEXIST: _PART_IS_FILE,
    errno.ENOENT: _NO_FOLDER,
    errno.EIO: _BROKEN_OFF,
}
# Pieces of what SQLite and GDAL say, the more telling ones first.
_BY_WORDS = {
    "locked": _LOCKED,
    "busy": _LOCKED,
    "disk is full": _FULL,
    "disk full": _FULL,
    "no space left": _FULL,
    "file too large": _FULL,
    "readonly": _NOT_ALLOWED,
    "read-only": _NOT_ALLOWED,
    "permission denied": _NOT_ALLOWED,
    "file system object": _FOLDER,
    "is a directory": _FOLDER,
    "unable to open database file": _NO_FOLDER,
    "no such file or directory": _NO_FOLDER,
    "disk i/o error": _BROKEN_OFF,
    # A GeoPackage that ran out of room before it had its own tables.
    "no such table: gpkg_": _BROKEN_OFF,
}
_REMEDIES = {
    _LOCKED: mark("Another program is writing to it; close that one or wait, then try again."),
    _FOLDER: mark("Choose another name."),
    _PART_IS_FILE: mark("Choose another folder."),
    _FULL: mark("Make room on the disk, or choose another one."),
}
_ANY_REMEDY = mark("Check that the folder exists, that you may write there, and that the disk has room.")


def write_failure(path: Path, doing: str, error: Exception | str) -> PlanFileError:
    """Return the error for a file that could not be written; ``doing`` is a marked "The … cannot be written"."""
    reason = _reason(error)
    return PlanFileError(
        doing,
        where="{path}: {reason}",
        path=final_path(path),
        reason=Terms(reason),
        remedy=_REMEDIES.get(reason, _ANY_REMEDY),
    )


def final_path(path: Path) -> Path:
    """Return where a file that is still being written will be: nobody knows the folder it is written in."""
    folder = path.parent
    return folder.parent / path.name if folder.name.startswith(UNFINISHED_PREFIX) else path


def _reason(error: Exception | str) -> str:
    if isinstance(error, OSError) and error.errno in _BY_NUMBER:
        return _BY_NUMBER[error.errno]
    # Newer versions of GDAL add what led to it, one error a line.
    text = str(error).partition("\n")[0]
    lower = text.lower()
    told = next((reason for words, reason in _BY_WORDS.items() if words in lower), text)
    # GDAL says nothing at all where SQLite could not even create its first table.
    return told or _BROKEN_OFF
