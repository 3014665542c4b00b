# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The answer of the demo: the best places and complexes, where they are, and what to print about them."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import shapely

from plugin.core.siting.scoring import rank_sites
from plugin.core.siting.selection import distinct_places
from plugin.i18n import translator
from plugin.plan.arrays import VectorInput
from plugin.studies import reasons
from plugin.studies.score_sites import ScoredSites

BEST = 10
BEST_COMPLEXES = 3
APART_M = 2000.0
LANGUAGE = "en"
ENGLISH = translator(LANGUAGE)


class NamedPlaces(NamedTuple):
    """What is on the ground (n,): outlines, or points where only a position is known, and names."""

    where: np.ndarray
    position_only: np.ndarray
    english: list[str]
    korean: list[str]


def centres(scored: ScoredSites) -> np.ndarray:
    """Return the centres of the scored sites (n, 2) in metres."""
    points = shapely.centroid(scored.sites.geometries)
    return np.column_stack([shapely.get_x(points), shapely.get_y(points)])


def best_distinct(scorings: list[ScoredSites]) -> list[tuple[ScoredSites, int]]:
    """Return the best places of several scorings by one model, at least two kilometres apart."""
    owner = [(scored, row) for scored in scorings for row in range(len(scored.result.score))]
    ids = [scored.result.site_ids[row] for scored, row in owner]
    order, _ = rank_sites(np.concatenate([scored.result.score for scored in scorings]), ids)
    xy = np.concatenate([centres(scored) for scored in scorings])
    return [owner[place] for place in distinct_places(xy, order, BEST, APART_M)]


def place_names(names: NamedPlaces, scored: ScoredSites, row: int) -> tuple[str, str]:
    """Return what to call a place in English and Korean: its name, or the nearest named complex."""
    if '"name"' in scored.sites.values:
        return scored.label(row, "en"), scored.label(row, "ko")
    distance_km = shapely.distance(names.where, shapely.Point(centres(scored)[row])) / 1000.0
    # Of several that hold the place, the smallest tells most.
    nearest = int(np.lexsort((shapely.area(names.where), distance_km))[0])
    english, korean = names.english[nearest], names.korean[nearest]
    km = f"{distance_km[nearest]:.1f} km"
    if names.position_only[nearest]:
        return f"{km} from the position of {english}", f"{korean} 위치에서 {km}"
    if distance_km[nearest] == 0:
        return f"in {english}", f"{korean} 안"
    return f"{km} from {english}", f"{korean}에서 {km}"


def read_named_places(clusters: VectorInput) -> NamedPlaces:
    """Return outlines (or positions, where no outline is known) and names of what is on the ground.

    They say where a hexagon is.
    """
    found = [
        f
        for f in clusters.source.getFeatures()
        if not f.geometry().isEmpty() and f["status"] in ("existing", "under_construction")
    ]
    outlines = shapely.from_wkb([bytes(f.geometry().asWkb()) for f in found])
    position_only = np.array([f["geometry_basis"] == "position_only" for f in found])
    return NamedPlaces(
        where=np.where(position_only, shapely.centroid(outlines), outlines),
        position_only=position_only,
        english=[f["name"] for f in found],
        korean=[f["name_ko"] for f in found],
    )


def describe_places(names: NamedPlaces, places: list[tuple[ScoredSites, int]]) -> list[dict[str, Any]]:
    """Return the best places with their reasons, in plain values."""
    described = []
    for number, (scored, row) in enumerate(places, start=1):
        lines = reasons.reasons_of(scored, row, LANGUAGE, ENGLISH)
        english, korean = place_names(names, scored, row)
        result = scored.result
        x, y = centres(scored)[row]
        described.append(
            {
                "number": number,
                "id": result.site_ids[row],
                "name": english,
                "name_ko": korean,
                "x_m": round(float(x), 1),
                "y_m": round(float(y), 1),
                "score": round(float(result.score[row]), 2),
                "score_worst": round(float(result.worst[row]), 2),
                "score_best": round(float(result.best[row]), 2),
                "completeness_pct": round(100.0 * float(result.completeness[row]), 1),
                "reasons": [line.strip() for line in lines[1:]],
            }
        )
    return described


def best_complexes(scored: ScoredSites) -> list[dict[str, Any]]:
    """Return the best of the known complexes, in plain values."""
    result = scored.result
    return [
        {
            "id": result.site_ids[row],
            "name": scored.label(row, "en"),
            "name_ko": scored.label(row, "ko"),
            "score": round(float(result.score[row]), 2),
            "score_worst": round(float(result.worst[row]), 2),
            "score_best": round(float(result.best[row]), 2),
        }
        for row in result.order[:BEST_COMPLEXES]
    ]


def tell(
    title: str, scored: ScoredSites, places: list[dict[str, Any]], complexes: list[dict[str, Any]]
) -> None:
    """Print the answer as a planner would want to read it."""
    print(f"\n{title}")
    print(reasons.pre_screening_text(scored, ENGLISH))
    print(f"The {len(places)} best distinct places, at least {APART_M / 1000:.0f} km apart:\n")
    for place in places:
        print(f"{place['number']:2d}. {place['name']} ({place['id']})")
        print(
            f"    score {place['score']:.1f}, possible {place['score_worst']:.0f} to {place['score_best']:.0f},"
            f" completeness {place['completeness_pct']:.0f} %"
        )
        for reason in place["reasons"]:
            print(f"      {reason}")
    print(f"\nThe {len(complexes)} best of the known complexes, at their centres:\n")
    for known in complexes:
        bounds = f"possible {known['score_worst']:.0f} to {known['score_best']:.0f}"
        print(f"    {known['name']}: score {known['score']:.1f}, {bounds}")
    print(f"\n{reasons.not_assessed_text(scored, LANGUAGE, ENGLISH)}")
    if unchecked := reasons.unchecked_limits_text(scored, LANGUAGE, ENGLISH):
        print(f"\n{unchecked}")


def unchecked_limits(scored: ScoredSites) -> str:
    """Return the short form for the map of how many limits nobody could check."""
    count = len(scored.result.limits_unchecked)
    return f"; {count} hard limits not checked" if count else ""
