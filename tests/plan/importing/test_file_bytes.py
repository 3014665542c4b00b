# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a file has no bytes for us: gone, a folder, closed; and files inside archives."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from plugin.errors import InputError
from plugin.plan.importing.file_bytes import exists, file_bytes, small_text, unreadable


def test_bytes_come_from_disk_and_from_an_archive(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"abc")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("b.txt", b"def")
    inside = f"/vsizip/{tmp_path}/a.zip/b.txt"
    assert file_bytes(str(tmp_path / "a.txt"), "x").tobytes() == b"abc"
    assert file_bytes(inside, "x").tobytes() == b"def"
    assert exists(inside)
    assert not exists(f"/vsizip/{tmp_path}/a.zip/c.txt")


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is not there"):
        file_bytes(str(tmp_path / "gone.dbf"), "공장")
    with pytest.raises(InputError, match="is not there"):
        file_bytes(f"/vsizip/{tmp_path}/gone.zip/a.dbf", "공장")


def test_a_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="a folder, not a file"):
        file_bytes(str(tmp_path), "공장")


def test_a_locked_file_says_who_to_ask() -> None:
    assert "another program" in str(unreadable("a.dbf", "공장", PermissionError(13, "denied")))


def test_another_reason_is_given_as_the_system_gives_it() -> None:
    assert "disk on fire" in str(unreadable("a.dbf", "공장", OSError(5, "disk on fire")))


def test_a_side_file_is_a_text_or_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.cpg").write_bytes(b"\xef\xbb\xbf UTF-8\r\n")
    assert small_text(str(tmp_path / "a.cpg")) == "UTF-8"
    assert small_text(str(tmp_path / "b.cpg")) == ""
