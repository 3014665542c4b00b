# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What becomes of the values of a foreign column: each distinct value is read once."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from ...errors import mark

DIGITS_LOST = mark(
    "A number of more than 15 digits, of which the file kept only the first 15; store the column as text there"
)
# Beyond this a number with decimals may stand for its neighbour.
_MOST_EXACT = 2**53
_MISSING = {
    "",
    "-",
    "--",
    "---",
    ".",
    "?",
    "n/a",
    "n.a.",
    "na",
    "#n/a",
    "null",
    "<null>",
    "none",
    "nan",
    "unknown",
    "tbd",
}
_MISSING |= {
    "미상",
    "불명",
    "모름",
    "미확인",
    "확인불가",
    "미정",
    "비공개",
    "해당없음",
    "자료없음",
    "정보없음",
}


class Cell(NamedTuple):
    """What became of one value; ``problem`` and ``change`` are marked templates that ``values`` fill.

    ``value`` is None when the data says nothing, and when there is a problem.
    """

    value: Any
    problem: str = ""
    change: str = ""
    values: Mapping[str, Any] = {}


@dataclass(frozen=True)
class Converted:
    """A column (n,): ``cells`` of its distinct values ``given``, and which of them each row has."""

    given: list[Any]
    cells: list[Cell]
    which: NDArray[np.int64]
    notes: tuple[tuple[str, Mapping[str, Any]], ...] = field(default=())

    @property
    def values(self) -> NDArray[np.object_]:
        """Return the converted values (n,), None for missing."""
        distinct = np.empty(len(self.cells), dtype=object)
        distinct[:] = [cell.value for cell in self.cells]
        return distinct[self.which]

    def rows_of(self, number: int) -> NDArray[np.int64]:
        """Return the rows that have the distinct value of that number."""
        return np.flatnonzero(self.which == number)

    def groups(self) -> list[NDArray[np.int64]]:
        """Return the rows of each distinct value, in one pass."""
        order = np.argsort(self.which, kind="stable")
        counts = np.bincount(self.which, minlength=len(self.cells))
        return np.split(order, np.cumsum(counts)[:-1]) if len(self.cells) else []


def convert(column: NDArray[np.object_], read: Callable[[Any], Cell]) -> Converted:
    """Read every distinct value of a column (n,) once."""
    numbers: dict[tuple[type, Any], int] = {}
    # By type as well: to Python 1, 1.0 and True are the same key.
    which = [numbers.setdefault((type(value), value), len(numbers)) for value in column]
    given = [value for _, value in numbers]
    return Converted(given, [read(value) for value in given], np.array(which, dtype=np.int64))


def plain(value: Any) -> str:
    """Return a value as composed text without blanks around it; whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return unicodedata.normalize("NFC", str(value)).strip()


def compatible(text: str) -> str:
    """Return text in which full-width digits and square units are ordinary characters: ㎿ is MW, ㎡ is m2."""
    return unicodedata.normalize("NFKC", text).strip()


def says_nothing(value: Any) -> bool:
    """Tell whether a value is empty or a word for "not known"."""
    if value is None or (isinstance(value, float) and value != value):  # noqa: PLR0124
        return True
    return isinstance(value, str) and compatible(value).casefold().replace(" ", "") in _MISSING


def read_text(value: Any) -> Cell:
    """Read a value of a text column; an identifier that a spreadsheet kept as a number may have lost digits."""
    if isinstance(value, float) and math.isfinite(value) and abs(value) > _MOST_EXACT:
        return Cell(None, problem=DIGITS_LOST)
    text = plain(value)
    return Cell(None if not text or says_nothing(value) else text)
