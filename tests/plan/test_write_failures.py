# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a file cannot be written, in words for people who never heard of errno or SQLite."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from plugin.plan.write_failures import UNFINISHED_PREFIX, final_path, write_failure

DOING = "The plan cannot be written"
PATH = Path("folder") / "계획.gpkg"


@pytest.mark.parametrize(
    ("error", "reason", "remedy"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "the disk is full", "Make room"),
        (OSError(errno.EFBIG, "File too large"), "the disk is full", "Make room"),
        (PermissionError(errno.EACCES, "Permission denied"), "not allowed", "that you may write there"),
        (IsADirectoryError(errno.EISDIR, "Is a directory"), "a folder of this name", "Choose another name"),
        (NotADirectoryError(errno.ENOTDIR, "Not a directory"), "is a file and no folder", "another folder"),
        (FileNotFoundError(errno.ENOENT, "No such file"), "does not exist", "that the folder exists"),
        (
            RuntimeError("sqlite3_exec(COMMIT) failed: database is locked"),
            "it is locked",
            "close that one",
        ),
        (RuntimeError("database or disk is full"), "the disk is full", "Make room"),
        (RuntimeError("attempt to write a readonly database"), "not allowed", "that you may write there"),
        (
            RuntimeError("sqlite3_open(x) failed: unable to open database file"),
            "does not exist",
            "folder exists",
        ),
        (RuntimeError("disk I/O error"), "stopped taking data", "has room"),
        (RuntimeError(""), "stopped taking data", "has room"),
        ("A file system object called 'x' already exists.", "a folder of this name", "Choose another name"),
    ],
    ids=str,
)
def test_the_reason_is_told_in_words_with_what_to_do(
    error: Exception | str, reason: str, remedy: str
) -> None:
    message = write_failure(PATH, DOING, error).message()
    assert message.startswith(f"{DOING} ({PATH}: ")
    assert reason in message
    assert remedy in message
    assert "Errno" not in message
    assert "sqlite" not in message


def test_the_reason_is_translated() -> None:
    error = write_failure(PATH, DOING, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))
    korean = {"the disk is full": "디스크가 꽉 참"}
    assert "디스크가 꽉 참" in error.message(lambda text: korean.get(text, text))


def test_what_nobody_foresaw_is_told_as_it_is_in_one_line() -> None:
    message = write_failure(PATH, DOING, RuntimeError("never seen before\nand why")).message()
    assert "never seen before)" in message
    assert "and why" not in message


def test_the_folder_of_an_unfinished_file_is_nobodys_business(tmp_path: Path) -> None:
    assert final_path(tmp_path / f"{UNFINISHED_PREFIX}x1" / "a.gpkg") == tmp_path / "a.gpkg"
    assert final_path(tmp_path / "a.gpkg") == tmp_path / "a.gpkg"
