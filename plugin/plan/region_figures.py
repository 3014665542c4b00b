# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures of a plan's regions, the latest of each; on the main thread only."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

from qgis.core import NULL, QgsFeature, QgsProject, QgsVectorLayer

from .project import plan_layers

TABLE = "region_indicator"
_YEAR = re.compile(r"(\d{4})(.*)")


class RegionFigure(NamedTuple):
    """A figure with the year, or the part of a year, that it is of."""

    value: float
    year: str


def open_plan_figures(project: QgsProject, indicator: str) -> dict[str, RegionFigure]:
    """Return the latest figure of each region of the plan open in a project, unsaved edits included."""
    layer = plan_layers(project).get(TABLE)
    return {} if layer is None else latest(layer.getFeatures(), indicator)


def plan_figures(path: Path, indicator: str) -> dict[str, RegionFigure]:
    """Return the latest figure of each region of a plan file."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(f"{path}|layername={TABLE}", TABLE, "ogr", options)
    return latest(layer.getFeatures(), indicator) if layer.isValid() else {}


def latest(rows: Iterable[QgsFeature], indicator: str) -> dict[str, RegionFigure]:
    """Return of each region, by its code, the figure of the latest year; of one year the whole before a part."""
    found: dict[str, tuple[tuple[int, bool], RegionFigure]] = {}
    for row in rows:
        if row["indicator"] != indicator or not isinstance(row["value"], int | float):
            continue
        value, code, year = float(row["value"]), _text(row["region_code"]), _text(row["year"])
        if not math.isfinite(value):
            continue
        told = _YEAR.match(year)
        rank = (int(told[1]), not told[2].strip()) if told else (0, False)
        if code not in found or rank > found[code][0]:
            found[code] = rank, RegionFigure(value, year)
    return {code: figure for code, (_, figure) in found.items()}


def _text(value: Any) -> str:
    return "" if value is None or value == NULL else str(value).strip()
