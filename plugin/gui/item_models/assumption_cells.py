# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The columns of the table of assumptions: what stands in the cells of a number, and what is edited there."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from ...core.assumptions import ASSUMED, DERIVED, EDITED, MARKS, RECALLED, SEEN, Assumption
from ...core.ranges import Range
from ...errors import mark
from ...i18n import tr

# Beside the words, so that a glance down the column tells them apart without any colour.
_SYMBOLS = {SEEN: "●", DERIVED: "◐", RECALLED: "◌", ASSUMED: "○", EDITED: "✎"}
# Units that are words; all others are symbols and stay as they are.
_UNIT_WORDS = {
    "1": "–",
    "years": mark("years"),
    "circuits": mark("circuits"),
    "banks": mark("banks"),
    "conductors": mark("conductors"),
    "place": mark("place"),
    "share": mark("share"),
    "factor": mark("factor"),
    "ratio": mark("ratio"),
    "exponent": mark("exponent"),
    "KRW bn": mark("KRW bn"),
    "KRW bn/km": mark("KRW bn/km"),
    "m3/day": "m³/day",
    "ohm/km": "Ω/km",
}


class Line(NamedTuple):
    """A number as it is in use, and as it is shipped."""

    used: Assumption
    shipped: Assumption
    language: str

    @property
    def is_edited(self) -> bool:
        return self.used.mark == EDITED

    @property
    def own_source(self) -> str:
        return self.used.source if self.is_edited else ""


Cell = Callable[[Line], str]


class Column(NamedTuple):
    """A column: its header, the text of its cells, the end of the range that is typed there, and how it is aligned."""

    header: str
    cell: Cell
    end: str = ""
    is_source: bool = False

    @property
    def is_editable(self) -> bool:
        return bool(self.end) or self.is_source


def number_text(value: float, *, grouped: bool = True) -> str:
    """Return all digits of a number, with separators of thousands where it is only read."""
    digits = Decimal(repr(float(value))).normalize()
    return f"{digits:,f}" if grouped else f"{digits:f}"


def range_text(value: Range) -> str:
    """Return low, likely and high, or the one number that all are."""
    ends = (value.likely,) if value.is_exact else (value.low, value.likely, value.high)
    return " / ".join(number_text(end) for end in ends)


def unit_text(unit: str) -> str:
    """Return a unit as people read it."""
    return tr(_UNIT_WORDS.get(unit, unit))


def mark_text(how_founded: str) -> str:
    """Return how well a number is founded, as a symbol and in words."""
    return f"{_SYMBOLS[how_founded]} {tr(MARKS[how_founded])}"


def _likely(line: Line) -> str:
    return number_text(line.used.value.likely)


def _end(name: str) -> Cell:
    def cell(line: Line) -> str:
        # A number without a range stands there once.
        return "" if line.used.value.is_exact else number_text(getattr(line.used.value, name))

    return cell


def _shipped(line: Line) -> str:
    return range_text(line.shipped.value) if line.is_edited else ""


def _own_source(line: Line) -> str:
    if line.is_edited and not line.own_source:
        return tr("⚠ not given yet")
    return line.own_source


COLUMNS = (
    Column(mark("Assumption"), lambda line: line.used.title.get(line.language)),
    Column(mark("Low"), _end("low"), "low"),
    Column(mark("Likely"), _likely, "likely"),
    Column(mark("High"), _end("high"), "high"),
    Column(mark("Unit"), lambda line: unit_text(line.used.unit)),
    Column(mark("Basis"), lambda line: mark_text(line.used.mark)),
    Column(mark("As shipped"), _shipped),
    Column(mark("Your source"), _own_source, is_source=True),
    Column(mark("Source"), lambda line: line.shipped.source),
)
"""The columns of the table; a new one is a row."""
TITLE = 0
LIKELY_COLUMN = next(place for place, column in enumerate(COLUMNS) if column.end == "likely")
SHIPPED_COLUMN = next(place for place, column in enumerate(COLUMNS) if column.cell is _shipped)
SOURCE_COLUMN = next(place for place, column in enumerate(COLUMNS) if column.is_source)


def edit_text(line: Line, column: Column) -> str:
    """Return what stands in the field when a cell is edited."""
    if column.is_source:
        return line.own_source
    return number_text(getattr(line.used.value, column.end), grouped=False)
