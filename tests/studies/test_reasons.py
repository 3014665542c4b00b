# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Reasons in words, in English and in Korean."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import pytest

from plugin.core.siting.explanation import explain
from plugin.core.siting.model import Criterion
from plugin.studies.reasons import (
    excluded_text,
    exclusions_text,
    geometry_texts,
    in_use_text,
    not_assessed_text,
    pre_screening_text,
    reason_text,
    reasons_of,
    unchecked_limits_text,
    unit_text,
    value_text,
)
from plugin.studies.score_sites import ScoredSites, score
from tests.studies.hand_made import criterion, information, layer, model, points, scored

NEAREST = {"type": "nearest_distance", "layer": "things"}
LINEAR = {"type": "linear", "zero_at": 10, "one_at": 0}
LIMIT = {"max": 8, "reason": {"en": "Too far.", "ko": "너무 멂."}}
KOREAN = {
    "{rank}. {site}: {score:.1f} (possible {worst:.0f}–{best:.0f}), completeness {share:.0%}": (
        "{rank}위 {site}: {score:.1f}점(가능 {worst:.0f}–{best:.0f}), 완성도 {share:.0%}"
    ),
    "{site}: excluded by {limits}": "{site}: 제외({limits})",
    "{criterion} is unknown": "{criterion} 알 수 없음",
    "Not assessed ({count}): {criteria}": "평가하지 않음({count}): {criteria}",
    "unknown": "알 수 없음",
    "places": "곳",
    "flood": "침수",
}


def korean(text: str) -> str:
    return KOREAN.get(text, text)


def unknown(name: str, **other: Any) -> dict[str, Any]:
    """Return a criterion that is known of all sites but the one called Hidden."""
    measure = {"type": "expression", "expression": "CASE WHEN \"id\" <> 'd' THEN 1 END"}
    return criterion(name, measure, value={"type": "linear", "zero_at": 0, "one_at": 1}, **other)


def result(*more: dict[str, Any], **options: Any) -> ScoredSites:
    sites = layer(
        "Point",
        [
            ("Point (0 0)", {"id": "a", "name": "Gimhae", "name_ko": "김해"}),
            ("Point (30000 0)", {"id": "b", "name": "Far", "name_ko": "먼 곳"}),
            (None, {"id": "c", "name": "Nowhere", "name_ko": "없는 곳"}),
            ("Point (10000 0)", {"id": "d", "name": "Hidden", "name_ko": "숨은 곳"}),
        ],
    )
    things = points(
        [(2000, 0)], id=["x"], name=["Port"], name_ko=["항만"], position_accuracy_m=[1500.0], spare=[9000.0]
    )
    asked = model(
        criterion("near", NEAREST, value=LINEAR, weight=3, limit=LIMIT),
        criterion("absent", {**NEAREST, "layer": "nothing"}),
        *more,
        **options,
    )
    return scored(asked, sites, things=things)


def test_the_first_line_says_rank_score_bounds_and_completeness() -> None:
    assert reasons_of(result(), 0, "en", str)[0] == "1. Gimhae: 80.0 (possible 60–85), completeness 75%"


def test_the_first_line_in_korean() -> None:
    assert reasons_of(result(), 0, "ko", korean)[0] == "1위 김해: 80.0점(가능 60–85), 완성도 75%"


def test_reasons_for_and_against_carry_points_value_accuracy_and_what_decided() -> None:
    assert reasons_of(result(), 0, "en", str)[1:] == [
        "   +80.0  the near: 2 km ± 1.5 km (Port)",
        "   −20.0  the near: 2 km ± 1.5 km (Port)",
    ]
    assert reasons_of(result(), 0, "ko", korean)[1] == "   +80.0  near 기준: 2 km ± 1.5 km (항만)"


def test_only_the_three_strongest_reasons_are_told_strongest_first() -> None:
    more = [
        criterion(name, NEAREST, value=LINEAR, weight=weight)
        for name, weight in (("a", 5), ("b", 4), ("c", 2), ("d", 1))
    ]
    told = [line for line in reasons_of(result(*more), 0, "en", str) if line.startswith("   +")]
    assert [line.split("the ")[1][:4] for line in told] == ["a: 2", "b: 2", "near"]


def test_a_figure_of_the_nearest_feature_has_no_accuracy_in_km() -> None:
    spare = criterion(
        "spare",
        {"type": "attribute_of_nearest", "layer": "things", "field": "spare"},
        unit="m³/day",
        value={"type": "linear", "zero_at": 0, "one_at": 10000},
    )
    found = result(spare)
    reason = next(r for r in explain(found.result, 0).reasons_for if r.criterion == "spare")
    assert reason_text(found, 0, reason, "en", str) == "the spare: 9,000 m³/day (Port)"


def test_a_reason_without_a_feature_that_decided_is_only_its_value() -> None:
    count = criterion(
        "count",
        {"type": "count_within", "layer": "things", "radius_km": 5},
        unit="count",
        value={"type": "linear", "zero_at": 0, "one_at": 1},
    )
    found = result(count)
    reason = next(r for r in explain(found.result, 0).reasons_for if r.criterion == "count")
    assert reason_text(found, 0, reason, "en", str) == "the count: 1 places"


def test_a_reason_names_a_feature_without_a_name_by_its_id() -> None:
    found = scored(
        model(criterion("near", NEAREST, value=LINEAR)),
        points([(0, 0)], id=["a"]),
        things=points([(1000, 0)], id=["x"]),
    )
    assert reasons_of(found, 0, "en", str)[1] == "   +90.0  the near: 1 km (x)"


def test_an_excluded_site_says_only_what_excludes_it() -> None:
    assert reasons_of(result(), 1, "en", str) == ["Far: excluded by Too far."]
    assert reasons_of(result(), 1, "ko", korean) == ["먼 곳: 제외(너무 멂.)"]


def test_a_site_excluded_for_a_missing_value_says_which() -> None:
    found = result(unknown("age"), missing="exclude")
    assert excluded_text(found, 3, "en", str) == "the age is unknown"
    assert excluded_text(found, 3, "ko", korean) == "age 기준 알 수 없음"


def test_a_site_of_which_nothing_is_known_says_so() -> None:
    assert reasons_of(result(), 2, "en", str) == ["Nowhere: excluded by nothing could be measured here"]


def test_points_for_what_is_unknown_are_told_as_such_most_first_and_at_most_three() -> None:
    ages = [unknown(name, weight=w) for name, w in (("p", 1), ("q", 4), ("r", 2), ("s", 3))]
    told = [line for line in reasons_of(result(*ages), 3, "en", str) if line.startswith("   ?")]
    assert told == [
        f"   ?+{50 * weight / 13:.1f}  the {name}: unknown (counted as half)"
        for name, weight in (("q", 4), ("s", 3), ("r", 2))
    ]


def test_what_is_unknown_and_counted_as_worst_gives_no_points_and_is_told_by_what_it_may_give() -> None:
    ages = [unknown(name, weight=w) for name, w in (("p", 1), ("q", 4), ("r", 2), ("s", 3))]
    told = [line for line in reasons_of(result(*ages, missing="worst"), 3, "en", str) if "?" in line]
    assert told == [f"   ?+0.0  the {name}: unknown (counted as worst)" for name in "qsr"]


def test_a_site_of_which_all_is_known_has_no_points_in_question() -> None:
    assert not [line for line in reasons_of(result(unknown("p")), 0, "en", str) if "?" in line]


def test_the_sites_that_are_excluded_are_counted_by_reason() -> None:
    assert exclusions_text(result(), "en", str) == (
        "2 of 4 sites excluded: Too far (1); nothing could be measured here (1)"
    )
    only_near = scored(
        model(criterion("near", NEAREST)), points([(0, 0)], id=["a"]), things=points([(9, 9)], id=["x"])
    )
    assert exclusions_text(only_near, "en", str) == ""


def test_limits_that_nobody_checked_are_listed_with_their_number() -> None:
    other = information("other", {**NEAREST, "layer": "nothing"}, limit=LIMIT)
    assert unchecked_limits_text(result(other), "en", str) == (
        "1 hard limits not checked: the other; any of them may exclude a site."
    )
    assert unchecked_limits_text(result(), "en", str) == ""


def test_what_is_in_use_is_counted() -> None:
    assert in_use_text(result(), str) == "Weighted criteria in use: 1 of 2"


def test_what_was_not_assessed_for_another_reason_than_its_layer_says_why() -> None:
    narrow = criterion("narrow", {**NEAREST, "where": "\"id\" = 'y'"})
    assert not_assessed_text(result(narrow), "en", str) == (
        "Not assessed (2): the absent, the narrow (no feature of the layer passes the filter)"
    )


def test_what_was_not_assessed_is_listed_with_its_number() -> None:
    other = information("other", {**NEAREST, "layer": "nothing"})
    assert not_assessed_text(result(other), "en", str) == "Not assessed (2): the absent, the other"
    assert not_assessed_text(result(other), "ko", korean) == "평가하지 않음(2): absent 기준, other 기준"


def test_a_result_that_is_more_than_a_pre_screening_needs_no_sentence() -> None:
    assert pre_screening_text(result(minimum_completeness=0.3), str) == ""


def test_a_pre_screening_says_what_is_missing() -> None:
    found = result(
        information("on_flood", {**NEAREST, "layer": "flood"}, essential="flood"), minimum_completeness=0.8
    )
    assert pre_screening_text(found, str) == (
        "Pre-screening, not a judgement of suitability. Missing: flood, less than 80% of the weight is known."
    )
    assert "Missing: 침수," in pre_screening_text(found, korean)


def test_an_essential_of_a_model_of_ones_own_is_named_as_it_is() -> None:
    found = result(
        information("on_x", {**NEAREST, "layer": "x"}, essential="harbour"), minimum_completeness=0.3
    )
    assert "Missing: harbour." in pre_screening_text(found, str)


@pytest.mark.parametrize(
    ("unit", "raw", "expected"),
    [
        ("km", 3.14159, "3.14 km"),
        ("km", 0.0, "0 km"),
        ("m³/day", 12345.6, "12,346 m³/day"),
        ("share", 0.256, "26%"),
        ("count", 4.0, "4 places"),
        ("", 2.5, "2.5"),
        ("km", math.nan, "unknown"),
        ("", None, "unknown"),
        ("km", "industrial", "industrial"),
    ],
)
def test_a_value_is_rounded_to_what_a_reader_needs(unit: str, raw: Any, expected: str) -> None:
    asked: Criterion = model(criterion("near", NEAREST, unit=unit)).criteria[0]
    assert value_text(asked, raw, str) == expected


def test_units_that_are_words_are_translated_and_symbols_are_not() -> None:
    assert unit_text("count", korean) == "곳"
    assert unit_text("km", lambda text: f"<{text}>") == "<km>"


def test_sites_left_out_for_their_geometry_are_counted_once() -> None:
    sites = layer("Polygon", [("Polygon ((0 0, 9 0, 9 9, 0 0))", {"id": "a"}), *[(None, {"id": "n"})] * 10])
    asked = model(criterion("near", {"type": "nearest_distance", "layer": "things"}))
    request = replace(scored(asked, sites, things=points([(0, 0)], id=["t"])).request, geometry_policy="skip")
    text = exclusions_text(score(request, lambda _share: None), "en", str)
    assert text == "10 of 11 sites excluded: the site has no geometry (10)"


def test_a_site_whose_outline_encloses_nothing_is_excluded_with_that_reason() -> None:
    rows = [("Polygon ((0 0, 9 0, 9 9, 0 0))", {"id": "a"}), ("Polygon ((0 0, 5 5, 9 9, 0 0))", {"id": "c"})]
    asked = model(criterion("near", {"type": "nearest_distance", "layer": "things"}))
    found = scored(asked, layer("Polygon", rows), things=points([(0, 0)], id=["t"]))
    assert excluded_text(found, 1, "en", str) == "the site has no geometry that can be measured"
    assert any("1 geometries cannot be repaired" in text for text in geometry_texts(found, str))
