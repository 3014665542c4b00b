# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scores by site: what the result says, nothing for a site that is excluded or not there."""

from __future__ import annotations

import pytest

from plugin.i18n import translator
from plugin.studies.reasons import reasons_of
from plugin.studies.score_lookup import ScoreLookup, look_up
from plugin.studies.score_sites import ScoredSites
from tests.studies.hand_made import criterion, model, points, scored


@pytest.fixture(scope="module")
def scores() -> ScoredSites:
    near = criterion(
        "near",
        {"type": "nearest_distance", "layer": "campus"},
        value={"type": "linear", "zero_at": 10, "one_at": 0},
        limit={"max": 8, "reason": {"en": "Too far.", "ko": "너무 멉니다."}},
    )
    sites = points([(0, 0), (5000, 0), (9000, 0)], id=["a", "b", "c"], name=["A", "B", "C"])
    return scored(model(near), sites, campus=points([(0, 0)], id=["p"], name=["P"]))


@pytest.fixture(scope="module")
def lookup(scores: ScoredSites) -> ScoreLookup:
    return look_up(scores)


def test_scores_and_ranks_are_those_of_the_result(lookup: ScoreLookup) -> None:
    assert [lookup.score(site) for site in "abc"] == [pytest.approx(100.0), pytest.approx(50.0), None]
    assert [lookup.rank(site) for site in "abc"] == [1, 2, None]
    assert type(lookup.score("a")) is float
    assert type(lookup.rank("a")) is int


@pytest.mark.parametrize("language", ["en", "ko"])
def test_reasons_are_those_of_the_report_in_either_language(
    language: str, scores: ScoredSites, lookup: ScoreLookup
) -> None:
    told = lookup.reasons("b", language)
    assert told == "\n".join(reasons_of(scores, 1, language, translator(language)))
    assert ("near 기준" if language == "ko" else "the near") in told


def test_an_excluded_site_says_what_excludes_it(lookup: ScoreLookup) -> None:
    assert "Too far." in lookup.reasons("c", "en")


def test_a_site_that_is_not_there_has_nothing(lookup: ScoreLookup) -> None:
    assert (lookup.score("x"), lookup.rank("x"), lookup.reasons("x", "en")) == (None, None, None)
