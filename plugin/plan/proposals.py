# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals, their components and the figures of those, read from a plan's layers as plain rows."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any, TypeVar

from qgis.core import NULL, QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime

PROPOSAL, COMPONENT, FIGURE = "proposal", "proposal_component", "component_figure"
PROPOSAL_LAYERS = (PROPOSAL, COMPONENT, FIGURE)

UNSITED, INDICATIVE, SITED = "unsited", "indicative", "sited"
POSITION_ONLY = "position_only"
GIVEN_UP = frozenset({"retired", "cancelled"})
"""The statuses of what counts in no total."""


@dataclass(frozen=True)
class Row:
    """What every row has; text is "" where the plan has none."""

    fid: int
    id: str
    source: str
    notes: str


@dataclass(frozen=True)
class _Named(Row):
    name: str
    name_ko: str
    status: str
    confidence: str

    def label(self, language: str) -> str:
        """Return what people call it: its name in their language, else in the other one, else its identifier."""
        names = (self.name_ko, self.name) if language == "ko" else (self.name, self.name_ko)
        return next((name for name in names if name), self.id)


@dataclass(frozen=True)
class ProposalRow(_Named):
    """A proposal."""

    promoter: str
    announced: datetime.date | None
    date_precision: str


@dataclass(frozen=True)
class ComponentRow(_Named):
    """A component; ``has_place``: it has a geometry that is not empty."""

    proposal_id: str
    part_of_id: str
    kind: str
    phase: str
    site_status: str
    asset_layer: str
    asset_id: str
    geometry_basis: str
    position_accuracy_m: float | None
    has_place: bool = False


@dataclass(frozen=True)
class FigureRow(Row):
    """A figure of a component."""

    component_id: str
    quantity: str
    value: float | None
    unit: str
    from_date: datetime.date | None
    date_precision: str
    basis: str
    mw_basis: str


@dataclass(frozen=True)
class ProposalRows:
    """All rows of the three layers, each in the order in which they were made."""

    proposals: tuple[ProposalRow, ...] = ()
    components: tuple[ComponentRow, ...] = ()
    figures: tuple[FigureRow, ...] = ()


_Kind = TypeVar("_Kind", bound=Row)


def read_proposals(layers: Mapping[str, QgsVectorLayer]) -> ProposalRows:
    """Read the rows as they are now, pending edits included; a layer that is not there has none. Main thread only."""
    return ProposalRows(
        tuple(_rows(layers.get(PROPOSAL), ProposalRow)),
        tuple(_rows(layers.get(COMPONENT), ComponentRow)),
        tuple(_rows(layers.get(FIGURE), FigureRow)),
    )


def component_row(feature: QgsFeature) -> ComponentRow:
    """Return one component."""
    return _row(feature, ComponentRow)


def _rows(layer: QgsVectorLayer | None, kind: type[_Kind]) -> Iterator[_Kind]:
    if layer is None or not layer.isValid():
        return
    # New rows have negative numbers, the newest the lowest; saved, they come after those that were there.
    for feature in sorted(layer.getFeatures(), key=lambda f: (f.id() < 0, abs(f.id()))):
        yield _row(feature, kind)


def _row(feature: QgsFeature, kind: type[_Kind]) -> _Kind:
    names = feature.fields().names()
    values: dict[str, Any] = {"fid": feature.id()}
    for column in fields(kind):
        if column.name == "has_place":
            values[column.name] = feature.hasGeometry() and not feature.geometry().isEmpty()
        elif column.name != "fid":
            given = feature.attribute(column.name) if column.name in names else None
            values[column.name] = _READERS[str(column.type)](given)
    return kind(**values)


def _text(value: Any) -> str:
    return "" if value is None or value == NULL else str(value).strip()


def _date(value: Any) -> datetime.date | None:
    if isinstance(value, QDateTime):
        value = value.date()
    return value.toPyDate() if isinstance(value, QDate) and value.isValid() else None


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, int | float) else None


_READERS = {"str": _text, "float | None": _number, "datetime.date | None": _date}


def component_preset(proposal_id: str, *, drawn: bool) -> dict[str, str]:
    """Return what the form of a new component begins with, by column.

    An outline that a planner draws is their own idea of the place: indicative, until somebody decides on it.
    """
    preset = {"kind": "other", "status": "proposed", "site_status": INDICATIVE if drawn else UNSITED}
    if proposal_id:
        preset["proposal_id"] = proposal_id
    if drawn:
        preset["geometry_basis"] = INDICATIVE
    return preset


def figure_preset(component_id: str, basis: str) -> dict[str, str]:
    """Return what the form of a new figure begins with, by column."""
    return {"component_id": component_id, "basis": basis}
