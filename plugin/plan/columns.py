# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns that several layers of a plan share; units stand in the names."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import mark
from . import vocabulary as words


class FieldSpec(NamedTuple):
    """One column: ``type`` is text, real, integer or date; ``words`` its vocabulary, if it has one."""

    name: str
    type: str
    alias: str
    words: words.Vocabulary | None = None
    default: str = ""
    required: bool = False


ID = FieldSpec("id", "text", mark("Identifier"), default="uuid()", required=True)
NAME = FieldSpec("name", "text", mark("Name (English)"))
NAME_KO = FieldSpec("name_ko", "text", mark("Name (Korean)"))
STATUS = FieldSpec("status", "text", mark("Status"), words.STATUS, required=True)
PRECISION = FieldSpec("date_precision", "text", mark("Precision of the dates"), words.DATE_PRECISION)
SOURCE = FieldSpec("source", "text", mark("Source"))
CONFIDENCE = FieldSpec("confidence", "text", mark("Confidence"), words.CONFIDENCE)
ACCURACY = FieldSpec("position_accuracy_m", "real", mark("Position accuracy (m)"))
NOTES = FieldSpec("notes", "text", mark("Notes"))
GEOMETRY_BASIS = FieldSpec("geometry_basis", "text", mark("Basis of the outline"), words.GEOMETRY_BASIS)
AREA = FieldSpec("area_m2", "real", mark("Area (m²)"))
LENGTH = FieldSpec("length_km", "real", mark("Length (km)"))
FROM = FieldSpec("from_id", "text", mark("From"))
TO = FieldSpec("to_id", "text", mark("To"))
PART_OF = FieldSpec("part_of_id", "text", mark("Part of"))
OPERATOR = FieldSpec("operator", "text", mark("Operator"))
VOLTAGE = FieldSpec("voltage_kv", "real", mark("Voltage (kV)"))
UNIT = FieldSpec("unit", "text", mark("Unit"))
VALUE = FieldSpec("value", "real", mark("Value"))


def kind(vocabulary: words.Vocabulary) -> FieldSpec:
    """Return the column that says what kind of thing a feature is."""
    return FieldSpec("kind", "text", mark("Kind"), vocabulary, required=True)


def asset(kinds: words.Vocabulary, *own: FieldSpec) -> tuple[FieldSpec, ...]:
    """Return the columns every asset has, with its own ones where a form would show them."""
    return (
        ID,
        NAME,
        NAME_KO,
        kind(kinds),
        STATUS,
        *own,
        FieldSpec("opened", "date", mark("Opened")),
        FieldSpec("closed", "date", mark("Closed")),
        PRECISION,
        SOURCE,
        CONFIDENCE,
        ACCURACY,
        NOTES,
    )
