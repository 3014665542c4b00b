# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Facilities written by hand whose load is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import QgsVectorLayer

from plugin.plan.arrays import vector_input
from plugin.plan.assumptions import shipped_assumptions
from plugin.studies.facility_load import FacilityFields, FacilityLoads, LoadRequest, facility_load
from plugin.studies.grid_connection import Demand
from tests.studies.hand_made import TRANSFORMS
from tests.studies.made_connections import SITE_FIELDS, site, sites

FACILITY_FIELDS: dict[str, type] = {
    **SITE_FIELDS,
    **dict.fromkeys(("pue", "own", "largest", "output"), float),
    **dict.fromkeys(("means", "direct"), str),
}
ALL_FIELDS = FacilityFields("pue", "own", "largest", "output", "direct")


def facilities(*rows: tuple[str | None, Mapping[str, Any]], **options: Any) -> QgsVectorLayer:
    """Return facilities with all fields that may say something."""
    return sites(*(rows or (site("a", mw=103.0),)), fields=FACILITY_FIELDS, **options)


def loads_of(*rows: tuple[str | None, Mapping[str, Any]], **more: Any) -> FacilityLoads:
    """Return the loads of new AI halls with hybrid cooling, of which the MW of the field "mw" are those of IT."""
    demand = Demand(
        more.pop("mw", 100.0),
        more.pop("basis", "it"),
        "new_ai",
        more.pop("field", "mw"),
    )
    given = {
        "sites": vector_input(facilities(*rows)),
        "facility": "data_centre",
        "demand": demand,
        "basis_field": "means",
        "cooling": "hybrid",
        "fields": ALL_FIELDS,
        "transform_context": TRANSFORMS,
        "assumptions": shipped_assumptions(),
    }
    return facility_load(LoadRequest(**given | more), lambda _share: None)
