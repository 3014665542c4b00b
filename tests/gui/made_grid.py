# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The IEEE test cases with made-up places, and a panel that studies them."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from plugin.gui.widgets.grid_study import CASE, GridStudyPanel
from tests.studies.hand_made import layer

DATA = Path(__file__).resolve().parents[1] / "core" / "power" / "data"
_RADIUS_M = 20_000.0


def case_file(buses: int) -> Path:
    """Return the file of the IEEE case with so many buses."""
    return DATA / f"case{buses}.m"


def bus_places(buses: int) -> QgsVectorLayer:
    """Return places on a ring, named in a field of their own."""
    rows = []
    for number in range(1, buses + 1):
        angle = 2.0 * math.pi * number / buses
        radius = _RADIUS_M * (0.6 + 0.4 * (number % 3) / 2.0)
        x, y = radius * math.cos(angle), radius * math.sin(angle)
        rows.append((f"Point ({x} {y})", {"bus": number, "title": f"Bus {number}"}))
    return layer("Point", rows, fields={"bus": int, "title": str}, name="places")


def choose_case(panel: GridStudyPanel, project: QgsProject, buses: int, *, placed: bool = True) -> None:
    """Fill the form in for an IEEE case."""
    panel.source.setCurrentIndex(panel.source.findData(CASE))
    panel.case_file.setFilePath(str(case_file(buses)))
    if placed:
        places = bus_places(buses)
        project.addMapLayer(places)
        panel.case_places.setLayer(places)
        panel.case_number.setField("bus")
        panel.case_name.setField("title")
