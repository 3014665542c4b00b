# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""A desk with a map of its own, and a few scored sites to look at."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace
from typing import Any

from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import QMainWindow, QToolBar

from plugin.gui.desk import Desk
from plugin.gui.map_tools.site_picking import TOOLBAR
from plugin.gui.notifier import Notifier
from plugin.i18n import be_silent, speak
from plugin.studies.score_sites import ScoredSites
from tests.studies.hand_made import KOREA, ORIGIN, criterion, crs, information, layer, model, points, scored

NEAREST = {"type": "nearest_distance", "layer": "things"}
GROUPS = [
    {"id": "power", "title": {"en": "Power", "ko": "전력"}},
    {"id": "land", "title": {"en": "Land", "ko": "토지"}},
]
NEAR, FAR, SMALL, NOWHERE = range(4)


@contextmanager
def desk_with_map() -> Iterator[Desk]:
    """Give a desk with a window whose map of 500 x 500 pixels shows 10 km around the sites, 20 m a pixel."""
    window = QMainWindow()
    toolbar = QToolBar(window)
    toolbar.setObjectName(TOOLBAR)
    window.addToolBar(toolbar)
    canvas = QgsMapCanvas(window)
    canvas.setDestinationCrs(crs(KOREA))
    window.setCentralWidget(canvas)
    canvas.setFixedSize(500, 500)
    # A map has its size when it is shown.
    window.show()
    canvas.setExtent(QgsRectangle(ORIGIN[0] - 5000, ORIGIN[1] - 5000, ORIGIN[0] + 5000, ORIGIN[1] + 5000))
    project, bar = QgsProject(), QgsMessageBar()
    iface = SimpleNamespace(mainWindow=lambda: window)
    made = Desk.laid(iface, project, canvas, Notifier(bar, window))
    try:
        yield made
    finally:
        made.stop()
        window.deleteLater()


@contextmanager
def spoken(language: str) -> Iterator[None]:
    """Let the plugin speak a language."""
    QSettings().setValue("airegion/language", language)
    speak()
    try:
        yield
    finally:
        QSettings().remove("airegion/language")
        be_silent()


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
