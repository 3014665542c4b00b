# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check of grid data finds: a code, the rows it is about and the values, each with a text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, NamedTuple

import numpy as np

from ...errors import Terms, mark
from .arrays import IntArray, TextArray


class Code(StrEnum):
    """What was found."""

    ISLAND = "island"
    DANGLING = "dangling"
    NO_POSITION = "no_position"
    UNKNOWN_ID = "unknown_id"
    FAR_FROM_DRAWING = "far_from_drawing"
    VOLTAGE_MISMATCH = "voltage_mismatch"
    DUPLICATE_LINE = "duplicate_line"
    DUPLICATE_SUBSTATION = "duplicate_substation"
    DUPLICATE_ID = "duplicate_id"
    ONE_BUS = "one_bus"
    UNKNOWN_VOLTAGE = "unknown_voltage"
    NO_TYPE = "no_type"
    CIRCUITS_ASSUMED = "circuits_assumed"
    DRAWN_LENGTH = "drawn_length"
    NO_LENGTH = "no_length"
    NO_NETWORK = "no_network"
    TRANSFORMER_ASSUMED = "transformer_assumed"
    NO_TRANSFORMER_TYPE = "no_transformer_type"
    PLANT_OFF_NETWORK = "plant_off_network"
    BRIDGES = "bridges"
    LOAD_UNKNOWN = "load_unknown"
    REGION_NOT_ON_NETWORK = "region_not_on_network"
    REGION_EXCEEDED = "region_exceeded"
    SHARED_EQUALLY = "shared_equally"
    CAPACITY_UNKNOWN = "capacity_unknown"
    BOUNDARY_MISSING = "boundary_missing"
    SHORTAGE = "shortage"
    SURPLUS = "surplus"


# English templates; the values of a finding fill them.
TEXTS: Mapping[Code, str] = {
    Code.ISLAND: mark("{buses} buses are an island: no line joins them to the largest part of the network"),
    Code.DANGLING: mark("an end ({end}) meets no substation and no other line"),
    Code.NO_POSITION: mark("an end ({end}) has neither a known substation nor a position"),
    Code.UNKNOWN_ID: mark(
        "there is no substation {id} for an end ({end}); it was joined by position instead"
    ),
    Code.FAR_FROM_DRAWING: mark(
        "the substation {id} is {km:g} km from where an end ({end}) is drawn; the length may be wrong"
    ),
    Code.VOLTAGE_MISMATCH: mark("{line_kv:g} kV at an end ({end}), but the substation has at most {kv:g} kV"),
    Code.DUPLICATE_LINE: mark("the same ends and voltage more than once: circuits, or one line twice"),
    Code.DUPLICATE_SUBSTATION: mark("the same name and voltage more than once, close together"),
    Code.DUPLICATE_ID: mark("the id {id} more than once; lines are joined to the first row"),
    Code.ONE_BUS: mark("both ends are at one place; the line was left out"),
    Code.UNKNOWN_VOLTAGE: mark("no voltage, so neither reactance nor rating"),
    Code.NO_TYPE: mark("no line type for {kv:g} kV, so no reactance"),
    Code.CIRCUITS_ASSUMED: mark("circuits unknown or not plausible; {circuits} assumed"),
    Code.DRAWN_LENGTH: mark("no length; {km:g} km were taken from the drawing, without detours"),
    Code.NO_LENGTH: mark("no length and no drawing, so no reactance"),
    Code.NO_NETWORK: mark("no line ends here: no network, so nothing flows"),
    Code.TRANSFORMER_ASSUMED: mark(
        "transformers {high_kv:g}/{low_kv:g} kV are not in the data; {banks} banks assumed"
    ),
    Code.NO_TRANSFORMER_TYPE: mark("no transformer type for {high_kv:g}/{low_kv:g} kV, so no reactance"),
    Code.PLANT_OFF_NETWORK: mark("no substation of the network within {km:g} km"),
    Code.BRIDGES: mark("the loss of any of {bridges} of {lines} lines would split the network"),
    Code.LOAD_UNKNOWN: mark("neither a published load nor a regional one to share; counted as no load"),
    Code.REGION_NOT_ON_NETWORK: mark(
        "{mw:g} MW of region {region} were not allocated: it has no substation on the network to take them"
    ),
    Code.REGION_EXCEEDED: mark(
        "the published loads of region {region} exceed its {mw:g} MW by {more_mw:g} MW; nothing was allocated"
    ),
    Code.SHARED_EQUALLY: mark(
        "region {region} was shared equally, since not every substation there has a known transformer capacity"
    ),
    Code.CAPACITY_UNKNOWN: mark("no capacity, so the plant gives nothing"),
    Code.BOUNDARY_MISSING: mark(
        "what flows in and out at the edge of the network was not declared; counted as nothing"
    ),
    Code.SHORTAGE: mark("the plants of an island of {buses} buses give {mw:g} MW less than its load"),
    Code.SURPLUS: mark("declared inflow exceeds the load of an island of {buses} buses by {mw:g} MW"),
}
FIRST_END, LAST_END = Terms(mark("first")), Terms(mark("last"))


class Finding(NamedTuple):
    """One thing found: the layer, its rows (numbers from 0), and values that fill the text."""

    code: Code
    layer: str
    rows: tuple[int, ...]
    values: Mapping[str, Any] = {}

    def message(self, translate: Callable[[str], str] = str) -> str:
        """Return what was found in the language of ``translate``."""
        values = {
            name: value.listed(translate) if isinstance(value, Terms) else value
            for name, value in self.values.items()
        }
        return translate(TEXTS[self.code]).format(**values)


def each(code: Code, layer: str, rows: IntArray, **columns: Any) -> list[Finding]:
    """Return one finding for each of some rows (k,); ``columns`` hold their values (k,), or one for all of them."""
    lists = [
        column.tolist() if isinstance(column, np.ndarray) else [column] * len(rows)
        for column in columns.values()
    ]
    return [
        Finding(code, layer, (row,), dict(zip(columns, values, strict=True)))
        for row, *values in zip(rows.tolist(), *lists, strict=True)
    ]


def repeated(code: Code, layer: str, group: IntArray, **columns: TextArray) -> list[Finding]:
    """Return one finding for each group (n,) of two and more rows; a row of -1 is in none.

    ``columns`` (n,): what the rows of a group have in common.
    """
    order = np.argsort(group, kind="stable")
    order = order[group[order] >= 0]
    cuts = np.flatnonzero(np.diff(group[order])) + 1
    return [
        Finding(
            code, layer, tuple(rows.tolist()), {name: column[rows[0]] for name, column in columns.items()}
        )
        for rows in np.split(order, cuts)
        if len(rows) > 1
    ]
