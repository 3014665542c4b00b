# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of bad input: every row of every subject."""

from __future__ import annotations

from tests.bad_input import (
    bad_connections,
    bad_facilities,
    bad_geometries,
    bad_grids,
    bad_imports,
    bad_installations,
    bad_layers,
    bad_loads,
    bad_models,
    bad_outputs,
    bad_plans,
    bad_rasters,
    odd_places,
)
from tests.bad_input.scene import Case

_SUBJECTS = (
    bad_layers,
    bad_geometries,
    bad_models,
    bad_rasters,
    bad_plans,
    bad_outputs,
    bad_imports,
    bad_connections,
    bad_grids,
    bad_loads,
    bad_facilities,
    bad_installations,
    odd_places,
)
TABLE: list[Case] = [row for subject in _SUBJECTS for row in subject.ROWS]
