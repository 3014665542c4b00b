# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What was detected, assumed or changed on the way: told to the user, kept in the report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple


class Note(NamedTuple):
    """A marked template with named fields, and what fills them."""

    text: str
    values: Mapping[str, Any]


def note_text(note: Note, translate: Callable[[str], str] = str) -> str:
    """Return the note in the language of ``translate``."""
    return translate(note.text).format(**note.values)
