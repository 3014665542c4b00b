# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of an import in a few lines: what is said for the same reason is one group, with its first rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from .report import ALSO, NOTE, REJECTED, TAKEN, Entry, Ledger, Texts, kept_entries, shown

_MOST_EXAMPLES = 3


class Example(NamedTuple):
    """One row of a group: its number in the source, None for the data as a whole, and its value."""

    row: int | None
    given: str | None
    stored: str | None


class Group(NamedTuple):
    """Entries of one action, column and reason: how many rows they are about, and the first of them.

    ``text`` is what the first one says; ``is_alike`` tells whether all say the same, ``is_finding`` whether a check of
    the plan says it.
    """

    action: str
    column: str
    text: str
    is_alike: bool
    is_finding: bool
    count: int
    examples: tuple[Example, ...]


def digest(ledger: Ledger, numbers: NDArray[np.int64], translate: Callable[[str], str]) -> list[Group]:
    """Return the groups, of each action those of most rows first; rows (n,) have these ``numbers``."""
    found: dict[tuple[str, str, str], list[Entry]] = {}
    for entry in kept_entries(ledger):
        if entry.action not in (TAKEN, ALSO):
            found.setdefault((entry.action, entry.column, _reason(entry)), []).append(entry)
    rejected = {(column, reason) for action, column, reason in found if action == REJECTED}
    told = Texts(translate)
    groups = [
        _group(entries, numbers, told)
        for (action, column, reason), entries in found.items()
        # That many rows have the same problem is said of the rejected ones.
        if action != NOTE or (column, reason) not in rejected
    ]
    return sorted(groups, key=lambda group: -group.count)


def _reason(entry: Entry) -> str:
    return entry.finding.what if entry.finding is not None else entry.reason


def _group(entries: list[Entry], numbers: NDArray[np.int64], told: Texts) -> Group:
    # That a finding is the first of several is what the number of the group says.
    first = entries[0] if entries[0].finding is None else entries[0]._replace(reason="")
    text = told.of(first)
    examples: list[Example] = []
    for entry in entries:
        rows = (
            entry.rows if entry.rows is not None else np.array([entry.index] * (entry.index >= 0), dtype=int)
        )
        given = (shown(entry.given), shown(entry.stored))
        examples += [Example(int(numbers[row]), *given) for row in rows[:_MOST_EXAMPLES]] or [
            Example(None, *given)
        ]
        if len(examples) >= _MOST_EXAMPLES:
            break
    return Group(
        first.action,
        first.column,
        text,
        all(told.of(entry) == text for entry in entries[1:]),
        first.finding is not None,
        sum(entry.count for entry in entries),
        tuple(examples[:_MOST_EXAMPLES]),
    )
