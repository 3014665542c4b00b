# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The text of a file that somebody chose, or an error that says what is wrong with the file and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from ..errors import PlanError

_MEGABYTE = 1e6
# Editors on Windows begin the file with a byte order mark.
_UTF8 = "utf-8-sig"


class Refusal(NamedTuple):
    """Why a file is not read, and what to do: marked texts. The fields ``size`` and ``most`` are in MB."""

    what: str
    remedy: str


@dataclass(frozen=True)
class TextFile:
    """A kind of text file, and how one that cannot be of this kind is refused.

    ``not_utf8``, None: bytes that are not UTF-8 are replaced. ``empty``, None: an empty text is left to the parser.
    """

    error: type[PlanError]
    most_bytes: int
    unreadable: Refusal
    too_large: Refusal
    not_utf8: Refusal | None = None
    empty: Refusal | None = None

    def text(self, path: Path) -> str:
        """Return the text of a file. Raises ``error``, which names the file."""
        try:
            size = path.stat().st_size
            # What is too large is something else, and would fill the memory.
            content = path.read_bytes() if size <= self.most_bytes else b""
        except OSError as error:
            raise self._refused(self.unreadable, path) from error
        if size > self.most_bytes:
            raise self._refused(self.too_large, path, size)
        if self.empty is not None and not content.strip():
            raise self._refused(self.empty, path)
        if self.not_utf8 is None:
            return content.decode(_UTF8, errors="replace")
        try:
            return content.decode(_UTF8)
        except UnicodeDecodeError as error:
            raise self._refused(self.not_utf8, path) from error

    def _refused(self, refusal: Refusal, path: Path, size: int = 0) -> PlanError:
        return self.error(
            refusal.what,
            where="{path}",
            remedy=refusal.remedy,
            path=path,
            size=size / _MEGABYTE,
            most=self.most_bytes / _MEGABYTE,
        )
