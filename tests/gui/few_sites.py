# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A few scored sites to look at, and the map around them."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRectangle, QgsVectorLayer

from plugin.gui.desk import Desk
from plugin.gui.dock_manager import TOOLBAR
from plugin.gui.notifier import TITLE
from plugin.studies.score_sites import ScoredSites
from tests.studies.hand_made import KOREA, ORIGIN, criterion, crs, information, layer, model, points, scored

NEAREST = {"type": "nearest_distance", "layer": "things"}
GROUPS = [
    {"id": "power", "title": {"en": "Power", "ko": "전력"}},
    {"id": "land", "title": {"en": "Land", "ko": "토지"}},
]
NEAR, FAR, SMALL, NOWHERE = range(4)


def with_map(desk: Desk) -> Desk:
    """Show the window of a desk with a map of 500 x 500 pixels over 10 km around ORIGIN, and the plugin's toolbar."""
    window, canvas = desk.iface.window, desk.canvas
    desk.iface.addToolBar(TITLE).setObjectName(TOOLBAR)
    canvas.setDestinationCrs(crs(KOREA))
    window.setCentralWidget(canvas)
    canvas.setFixedSize(500, 500)
    # A map has its size when it is shown.
    window.show()
    canvas.setExtent(QgsRectangle(ORIGIN[0] - 5000, ORIGIN[1] - 5000, ORIGIN[0] + 5000, ORIGIN[1] + 5000))
    return desk


def sites_layer() -> QgsVectorLayer:
    """Return four sites: one beside the port, one far from it, one too small, and one without a place."""
    rows = [
        (_square(0, 0), {"id": "near", "name": "Near <b>", "name_ko": "가까운 곳", "size": 9.0}),
        (_square(4000, 0), {"id": "far", "name": "Far", "name_ko": "먼 곳", "size": 5.0}),
        (_square(0, 3000), {"id": "small", "name": "Small", "name_ko": "작은 곳", "size": 2.0}),
        (None, {"id": "nowhere", "name": "Nowhere", "name_ko": "없는 곳", "size": None}),
    ]
    return layer("Polygon", rows, name="sites")


def _square(x: float, y: float, half: float = 300.0) -> str:
    corners = ((-half, -half), (half, -half), (half, half), (-half, half), (-half, -half))
    return f"Polygon (({', '.join(f'{x + dx} {y + dy}' for dx, dy in corners)}))"


def few_scored(sites: QgsVectorLayer, **options: Any) -> ScoredSites:
    """Score the four sites by distance to a port and by size; nobody knows the slope."""
    limit = {"min": 3, "reason": {"en": "Too small.", "ko": "너무 작음."}, "source": "assumption"}
    port = points(
        [(-2300, 0)],
        id=["port"],
        name=["Port & Sons"],
        name_ko=["항만"],
        position_accuracy_m=[500.0],
        source=["a book"],
    )
    asked = model(
        criterion(
            "near", NEAREST, group="power", weight=3, value={"type": "linear", "zero_at": 10, "one_at": 0}
        ),
        criterion(
            "size",
            {"type": "attribute", "field": "size"},
            group="land",
            unit="ha",
            value={"type": "linear", "zero_at": 0, "one_at": 10},
            limit=limit,
        ),
        criterion("slope", {**NEAREST, "layer": "slope"}, group="land", weight=2),
        information("port", NEAREST, group="power"),
        groups=GROUPS,
        **options,
    )
    return scored(asked, sites, things=port)


def show(desk: Desk, found: ScoredSites | None, sites: QgsVectorLayer | None) -> None:
    """Let the session of a desk hold other scores, or none."""
    desk.session.sites_layer = sites
    desk.session.scored = found
    desk.session.scored_changed.emit()
