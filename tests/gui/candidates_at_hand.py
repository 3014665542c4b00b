# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Candidates that were scored in a session, as the siting panel leaves them."""

from __future__ import annotations

from typing import Any

from plugin.gui.desk import Desk
from plugin.studies.score_sites import ScoredSites
from tests.studies.hand_made import criterion, layer, model, points, scored

SQUARES = ("Polygon((0 0, 100 0, 100 100, 0 100, 0 0))", "Polygon((500 0, 600 0, 600 100, 500 100, 500 0))")


def candidates(limit: dict[str, Any] | None = None) -> ScoredSites:
    """Return two scored squares, the nearer one best."""
    near = criterion(
        "near", {"type": "nearest_distance", "layer": "substation"}, **({"limit": limit} if limit else {})
    )
    sites = layer("Polygon", [(wkt, {"id": f"s{n}"}) for n, wkt in enumerate(SQUARES, 1)], name="Cells")
    return scored(model(near), sites, substation=points([(0, 0)]))


def choose_candidate(desk: Desk, row: int | None = 0, limit: dict[str, Any] | None = None) -> ScoredSites:
    """Let people have scored and chosen a candidate."""
    desk.session.scored = candidates(limit)
    desk.session.scored_changed.emit()
    desk.session.choose_site(row)
    return desk.session.scored
