# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""An inspection as plain text."""

from __future__ import annotations

import math

import pytest

from plugin.core.siting.lifting import lifting
from plugin.studies.inspection_text import (
    decider_text,
    inspection_text,
    not_assessed_line,
    points_text,
    rank_text,
    score_text,
)
from plugin.studies.inspection_words import lifting_text
from plugin.studies.score_sites import ScoredSites
from plugin.studies.site_inspection import inspect_site
from tests.studies.gimhae_sites import EAST, gimhae_plan, gimhae_scored
from tests.studies.hand_made import criterion, layer, model, points, scored


@pytest.fixture(scope="module")
def gimhae(tmp_path_factory: pytest.TempPathFactory) -> ScoredSites:
    return gimhae_scored(gimhae_plan(tmp_path_factory))


def test_the_text_of_a_site_of_gimhae_says_all_that_the_panel_shows(gimhae: ScoredSites) -> None:
    found = inspect_site(gimhae, EAST, "en", str)
    lifted = lifting_text(gimhae, lifting(gimhae.result, EAST, 1), "en", str)
    text = inspection_text(found, lifted, str)
    assert text.splitlines()[:6] == [
        "East (east)",
        "AI data centre",
        "Score: 69.7 (18–94)",
        "Rank: 2 of 3 ranked",
        "Completeness: 24%",
        found.pre_screening,
    ]
    for line in (
        "  +44.7  Cost of the grid connection: 83.9 KRW bn (40.9–168) (Juchon Substation; utility 0.89, weight 50%)",
        "  +7.1  Industrial complex: unknown (counted as half)",
        "  Special zone: 0% → at least 30% (rank 1)",
        "  Industrial complex: unknown → at least 88% (rank 1); would have to be found out, not changed",
        "  Campuses within 30 km: Not enough alone: even at its best the rank would be 2.",
        "  Time to power (no site has a value; 18% of the weight)",
        "  Green belt",
        "  substation",
    ):
        assert line in text.splitlines()
    headings = ["What would lift it", "Not assessed", "Sources"]
    assert [line for line in text.splitlines() if line in headings] == headings
    assert "Excluded by" not in text


def test_the_text_goes_without_what_was_not_computed(gimhae: ScoredSites) -> None:
    assert "What would lift it" not in inspection_text(inspect_site(gimhae, EAST, "en", str), None, str)


def test_an_excluded_site_says_so() -> None:
    found = scored(
        model(criterion("near", {"type": "nearest_distance", "layer": "things"})),
        layer("Point", [("Point (0 0)", {"id": "a"}), (None, {"id": "b"})]),
        things=points([(0, 0)], id=["x"]),
    )
    inspected = inspect_site(found, 1, "en", str)
    assert score_text(inspected, str) == "Excluded"
    assert rank_text(inspected, str) == "–"
    text = inspection_text(inspected, None, str)
    assert "Excluded by\n  nothing could be measured here" in text
    # It is called by its id, which is told once.
    assert text.startswith("b\n")


@pytest.mark.parametrize(
    ("points_", "kind", "expected"),
    [
        (17.26, "gained", "+17.3"),
        (-2.0, "gained", "−2.0"),
        (0.0, "gained", "+0.0"),
        (-0.01, "gained", "+0.0"),
        (math.nan, "gained", "–"),
        (2.14, "lost", "−2.1"),
        (0.0, "lost", "−0.0"),
        (math.nan, "lost", "–"),
    ],
)
def test_points_have_their_sign(points_: float, kind: str, expected: str) -> None:
    assert points_text(points_, lost=kind == "lost") == expected


def test_a_position_that_is_all_that_is_known_is_told_beside_the_name() -> None:
    zone = layer(
        "Polygon",
        [("Polygon ((1 0, 2 1, 3 0, 1 0))", {"id": "x", "name": "Zone", "geometry_basis": "position_only"})],
    )
    found = scored(
        model(criterion("near", {"type": "nearest_distance", "layer": "things"})),
        points([(0, 0)], id=["a"]),
        things=zone,
    )
    (finding,) = inspect_site(found, 0, "en", str).criteria
    assert decider_text(finding, str) == "Zone (only its position is known)"


def test_what_is_not_assessed_says_why_and_what_it_weighs(gimhae: ScoredSites) -> None:
    found = inspect_site(gimhae, EAST, "en", str).not_assessed
    assert not_assessed_line(found[-1], str) == "Ageing industrial area (no site has a value)"
    assert not_assessed_line(found[0], str) == "Time to power (no site has a value; 18% of the weight)"
