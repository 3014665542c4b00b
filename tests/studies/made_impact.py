# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sites to be assessed for their impact on the grid, written by hand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from qgis.core import QgsVectorLayer

from plugin.core.power.grid_impact_rules import ImpactRules
from plugin.plan.arrays import VectorInput, vector_input
from plugin.plan.assumptions import shipped_assumptions
from plugin.plan.impact_rules import shipped_impact_rules
from plugin.plan.region_figures import RegionFigure
from plugin.studies.grid_connection import Demand
from plugin.studies.grid_impact import AssessedSites, ImpactRequest, Known, SiteFields, assess
from tests.studies.hand_made import KOREA, TRANSFORMS, crs, layer
from tests.studies.made_connections import SITE_FIELDS, site, sites

IMPACT_FIELDS: dict[str, type] = {
    **SITE_FIELDS,
    **dict.fromkeys(("own", "largest", "here", "room", "share", "points"), float),
    **dict.fromkeys(("direct", "volts"), str),
}


@cache
def draft() -> ImpactRules:
    return shipped_impact_rules("draft_2024")


def assessable(*rows: tuple[str | None, Mapping[str, Any]], **options: Any) -> QgsVectorLayer:
    """Return sites with all fields that may say something; one in Busan by default."""
    return sites(*(rows or (site("a"),)), fields=IMPACT_FIELDS, **options)


def regions(**codes: int) -> VectorInput:
    """Return squares of 10 km that stand side by side from the west, by code and column: c26=0, c11=1."""
    rows = []
    for name, column in codes.items():
        west, east = column * 10_000 - 5000, column * 10_000 + 5000
        rows.append(
            (
                f"Polygon (({west} -5000, {east} -5000, {east} 5000, {west} 5000, {west} -5000))",
                {"code": name.removeprefix("c"), "level": "sido"},
            )
        )
    return vector_input(layer("Polygon", rows, fields={"code": str, "level": str}, name="지역"))


def impact_request(asking: QgsVectorLayer | None = None, **more: Any) -> ImpactRequest:
    """Return what asks for 100 MW of contract power at each site under the draft; Busan lies around the origin."""
    given = {
        "sites": vector_input(assessable() if asking is None else asking),
        "demand": Demand(
            more.pop("mw", 100.0), more.pop("basis", "contract"), "new_ai", more.pop("field", "")
        ),
        "crs": crs(KOREA),
        "transform_context": TRANSFORMS,
        "assumptions": shipped_assumptions(),
        "rules": draft(),
        "known": {},
        "fields": SiteFields(),
        "regions": regions(c26=0, c11=1),
        "self_sufficiency": {"26": RegionFigure(192.0, "2021"), "11": RegionFigure(7.5, "2025 Jan-Jul")},
    }
    return ImpactRequest(**given | more)


def assessed(asking: QgsVectorLayer | None = None, **more: Any) -> AssessedSites:
    return assess(impact_request(asking, **more), lambda _share: None)


def everything(points: float = 0.7) -> dict[str, Known]:
    """Return a share of the points of all items that are rated, none of others, and adequate voltage."""
    found = {
        item.id: Known(*[points * item.high if item.kind == "points" else 0.0] * 2) for item in draft().items
    }
    return {**found, "adequate_voltage": Known(1.0, 1.0)}
