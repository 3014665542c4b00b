# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The hand-made grid as people study it, and an IEEE case.

The triangle a, b, c has two circuits of 100 MVA on each side, all alike; 10, 40 and 30 MW are taken at its corners and
all is generated at a. So a side carries two thirds of what its far end takes and a third of what the other one does.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

from plugin.studies.grid_study import GridStudyRequest, StudiedGrid, Teaching, open_grid
from plugin.studies.grid_what_if import Answer, Step, answer
from plugin.studies.hosting_case import CaseFile
from tests.studies.hand_made import KOREA, TRANSFORMS, crs, layer
from tests.studies.hand_made_grid import (
    CORNERS,
    DATA,
    LINE_FIELDS,
    assumptions,
    grid_request,
    lines,
    substations,
)

CLOSED = Teaching(is_edge_closed=True)


def quiet(_share: float) -> None:
    """Take note of no progress."""


def request(
    teaching: Teaching = CLOSED, stations: QgsVectorLayer | None = None, cables: QgsVectorLayer | None = None
) -> GridStudyRequest:
    """Return the request for the triangle, or for other layers."""
    layers = grid_request(stations, cables).layers
    return GridStudyRequest(layers, crs(KOREA), TRANSFORMS, assumptions(), teaching)


def triangle(teaching: Teaching = CLOSED, **layers: QgsVectorLayer) -> StudiedGrid:
    """Return the triangle, or other layers, as a grid that is studied."""
    return open_grid(request(teaching, **layers), quiet)


def ieee(buses: int) -> StudiedGrid:
    """Return an IEEE case, whose buses have no places."""
    file = CaseFile(
        DATA / f"case{buses}.m", splits_by_comment=False, places=None, number_field="", name_field=""
    )
    return open_grid(GridStudyRequest(file, QgsCoordinateReferenceSystem(), TRANSFORMS, assumptions()), quiet)


def answered(studied: StudiedGrid, *steps: Step, has_outages: bool = True) -> tuple[Answer, Answer]:
    """Return the answers without and with some steps."""
    before = answer(studied, (), quiet, {}, has_outages=has_outages)
    return before, answer(studied, steps, quiet, {}, has_outages=has_outages, before=before)


def planned_lines(opened: str | None = "2030-06-01") -> QgsVectorLayer:
    """Return the sides of the triangle, of which bc is planned."""
    fields: dict[str, Any] = LINE_FIELDS | {"status": str, "opened": str}
    rows = []
    for feature in lines().getFeatures():
        values = {name: feature[name] for name in LINE_FIELDS}
        is_planned = values["id"] == "bc"
        values |= {
            "status": "planned" if is_planned else "existing",
            "opened": opened if is_planned else None,
        }
        (x, y), (u, v) = CORNERS[values["from_id"]], CORNERS[values["to_id"]]
        rows.append((f"LineString ({x} {y}, {u} {v})", values))
    return layer("LineString", rows, fields=fields, name="lines")


def two_levels() -> StudiedGrid:
    """Return the triangle with a line of 345 kV above it, from a to b, and transformers at both."""
    values = {"id": "ab345", "name": "ab345", "voltage_kv": 345.0, "circuits": 2, "capacity_mva": 2000.0}
    values |= {"length_km": 20.0, "from_id": "a", "to_id": "b"}
    station = {"voltage_kv": 345.0, "transformer_mva": 500.0, "banks": 1}
    return triangle(
        stations=substations(a=station, b=station), cables=lines(("LineString (0 0, 20000 0)", values))
    )
