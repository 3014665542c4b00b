# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The shipped siting models, and the layers they may ask for: a plan's own, and slots for what it does not hold."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ..paths import SITING_MODELS
from .schema import DEFAULT_FILTERS, LAYERS

INPUTS_FILE = "inputs.json"
_AREAS = ("constraint_area", "region")


class Slot(NamedTuple):
    """A layer that siting models ask for and a plan does not have: geometry is raster, polygon, line, point, any."""

    id: str
    geometry: str
    title: dict[str, str]
    help: dict[str, str]
    data: str


@lru_cache(maxsize=1)
def slots() -> tuple[Slot, ...]:
    """Return the declared slots in their order."""
    declared = json.loads((SITING_MODELS / INPUTS_FILE).read_text(encoding="utf-8"))["slots"]
    return tuple(Slot(s["id"], s["geometry"], s["title"], s["help"], s["data"]) for s in declared)


def measurable_layers() -> tuple[str, ...]:
    """Return the names of the plan layers whose features a measure may count."""
    return tuple(
        name for name, spec in LAYERS.items() if spec.geometry and name in {*DEFAULT_FILTERS, *_AREAS}
    )


def shipped_model_paths() -> tuple[Path, ...]:
    """Return the documents of the shipped siting models in their order."""
    return tuple(sorted(path for path in SITING_MODELS.glob("*.json") if path.name != INPUTS_FILE))


def shipped_model_ids() -> tuple[str, ...]:
    """Return the identifiers of the shipped siting models."""
    return tuple(path.stem for path in shipped_model_paths())
