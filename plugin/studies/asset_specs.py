# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a theme of the asset panels is made of: figures, sums, and the words of units and columns.

Texts are English source strings, translated where they are shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from ..errors import mark
from ..plan import schema
from ..plan import vocabulary as words

IN_USE = ("existing", "under_construction", "planned", "proposed")

LINE_KM = "line_km"
"""The length of a line: as stored, else as measured."""

_ALWAYS = {
    "id",
    "name",
    "name_ko",
    "kind",
    "status",
    "opened",
    "date_precision",
    "confidence",
    "operator",
    "voltage_kv",
    "geometry_basis",
    "part_of_id",
}

UNITS: Mapping[str, str] = {
    "MW": mark("MW"),
    "kV": mark("kV"),
    "km": mark("km"),
    "km²": mark("km²"),
    "m³/day": mark("m³/day"),
    "people": mark("people"),
    "people/year": mark("people/year"),
    "networks": mark("networks"),
    "TEU/year": mark("TEU/year"),
    "passengers/year": mark("passengers/year"),
}
"""The units of figures, those that the column ``capacity_unit`` may hold among them."""

WORDS: Mapping[str, words.Vocabulary] = {
    "status": words.STATUS,
    "mode": words.TRANSPORT_MODE,
    "mw_basis": words.MW_BASIS,
    "headroom_basis": words.VALUE_BASIS,
    "geometry_basis": {
        "surveyed": mark("surveyed"),
        "indicative": mark("indicative"),
        "position_only": mark("position only"),
    },
    "capacity_unit": UNITS,
}
"""What the words of columns are called in lists and summaries; those of ``kind`` depend on the layer."""

UNKNOWN = {
    "voltage_kv": mark("voltage not known"),
    "year": mark("year not known"),
    "operator": mark("operator not known"),
    "mw_basis": mark("basis not known"),
    "geometry_basis": mark("basis of the outline not known"),
}
"""What a group is called whose key nobody knows."""


class Figure(NamedTuple):
    """The figure of a layer's features in the list: its column, its unit, or the columns that hold unit and basis."""

    column: str
    unit: str = ""
    scale: float = 1.0
    decimals: int = 1
    unit_column: str = ""
    basis_column: str = ""


class Summary(NamedTuple):
    """One sum: of which features, by what, and what must be said beside it.

    ``by`` are columns, the one that tells bars of a chart apart last. ``value`` is the column to sum, none counts
    features. ``only`` and ``without`` are words by column. ``of`` are those of ``by`` within which "n of m known"
    counts: MW of another basis are not known in this one. ``always`` are words of the first column that are shown
    even if nobody has a number for them, each with what to say then. ``leaves``: a whole gives way to its parts.
    ``excluded`` is a note with {count} or {which}, of what ``without`` and ``leaves`` left out; ``measured`` is one
    with {count}, of what was measured.
    """

    key: str
    title: str
    layer: str
    by: tuple[str, ...] = ()
    value: str = ""
    unit: str = ""
    scale: float = 1.0
    decimals: int = 0
    statuses: tuple[str, ...] = IN_USE
    only: Mapping[str, frozenset[str]] = {}
    without: Mapping[str, frozenset[str]] = {}
    of: tuple[str, ...] = ()
    always: Mapping[str, str] = {}
    leaves: bool = False
    by_size: bool = True
    most: int = 30
    excluded: str = ""
    measured: str = ""
    note: str = ""


class Theme(NamedTuple):
    """A panel: the group of layers it shows, their figures, the sums, and the one that the chart draws."""

    name: str
    title: str
    group: str
    figures: Mapping[str, Figure]
    summaries: tuple[Summary, ...]
    chart: str
    national: str = ""

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers in the order of the schema."""
        return tuple(
            name for name, spec in schema.LAYERS.items() if spec.group == self.group and spec.geometry
        )

    @property
    def columns(self) -> frozenset[str]:
        """The columns that lists, filters and sums of this theme look at."""
        figures = {
            name
            for figure in self.figures.values()
            for name in (figure.column, figure.unit_column, figure.basis_column)
        }
        sums = {
            name
            for summary in self.summaries
            for name in (*summary.by, summary.value, *summary.only, *summary.without)
        }
        stored_lengths = {"length_km"} if LINE_KM in figures | sums else set()
        return frozenset(_ALWAYS | figures | sums | stored_lengths)

    @property
    def has_voltage(self) -> bool:
        """Tell whether any of the layers has a voltage."""
        return any("voltage_kv" in schema.LAYERS[name].field_names for name in self.layers)
