# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A text file is read whole, or refused by the words of its kind with its path."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plugin.errors import RulesError
from plugin.plan.text_file import Refusal, TextFile

KIND = TextFile(
    RulesError,
    most_bytes=2_000_000,
    unreadable=Refusal("Unreadable", "Look for it."),
    too_large=Refusal("Of {size:.0f} MB, not {most:.0f}", "Choose another."),
    not_utf8=Refusal("Not UTF-8", "Save it anew."),
    empty=Refusal("Empty", "Copy it again."),
)


def written(folder: Path, content: bytes) -> Path:
    path = folder / "글 {1}.txt"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content", ["가나".encode(), "가나".encode("utf-8-sig")], ids=["plain", "with a mark"]
)
def test_a_text_is_read_without_its_byte_order_mark(content: bytes, tmp_path: Path) -> None:
    assert KIND.text(written(tmp_path, content)) == "가나"


def test_as_many_bytes_as_may_be_are_read(tmp_path: Path) -> None:
    assert len(KIND.text(written(tmp_path, b"x" * 2_000_000))) == 2_000_000


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"x" * 3_000_000, "Of 3 MB, not 2 ({path}). Choose another."),
        ("가나".encode("cp949"), "Not UTF-8 ({path}). Save it anew."),
        (b"", "Empty ({path}). Copy it again."),
        (b" \n", "Empty ({path}). Copy it again."),
    ],
    ids=["too large", "cp949", "empty", "blank"],
)
def test_what_is_no_text_is_refused_with_its_path(content: bytes, message: str, tmp_path: Path) -> None:
    path = written(tmp_path, content)
    with pytest.raises(RulesError) as caught:
        KIND.text(path)
    assert caught.value.message() == message.replace("{path}", str(path))


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.txt", tmp_path):
        with pytest.raises(RulesError) as caught:
            KIND.text(path)
        assert caught.value.message() == f"Unreadable ({path}). Look for it."


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, b"x" * 3_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    with pytest.raises(RulesError, match="Of 3 MB"):
        KIND.text(path)


def test_a_kind_may_take_an_empty_text_and_other_bytes(tmp_path: Path) -> None:
    any_text = replace(KIND, not_utf8=None, empty=None)
    assert any_text.text(written(tmp_path, b"")) == ""
    assert any_text.text(written(tmp_path, b"\xef\xbb\xbfa\xb0b")) == "a�b"
