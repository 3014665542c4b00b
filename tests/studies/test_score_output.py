# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Result columns, their names, the title and the manifest."""

from __future__ import annotations

import json
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from plugin.core.siting.model_document import parse_siting_model
from plugin.plan.arrays import vector_input
from plugin.studies import score_output
from plugin.studies.measure_sites import NO_LAYER
from plugin.studies.score_output import Column, columns, free_names, manifest, title
from plugin.studies.score_sites import ScoredSites
from tests.studies.hand_made import criterion, information, layer, model, points, scored

NEAREST = {"type": "nearest_distance", "layer": "things"}
ANSWER = ["score", "rank", "excluded_by", "excluded_reason", "completeness_pct", "score_worst", "score_best"]
LIMIT = {"max": 5, "reason": {"en": "Too far.", "ko": "너무 멂."}}


def things(**other: Any) -> QgsVectorLayer:
    named = {"name": ["Thing", "Far thing"], "name_ko": ["물건", None], **other}
    rows = [
        ("Point (3000 0)", {"id": "near", **{key: values[0] for key, values in named.items()}}),
        ("Point (20000 0)", {"id": "far", **{key: values[1] for key, values in named.items()}}),
    ]
    return layer("Point", rows, name="things", fields={"id": str, "name": str, "name_ko": str})


def result(*more: dict[str, Any], **options: Any) -> ScoredSites:
    """Three sites: near, too far, and without geometry; one criterion is measured, one has no layer."""
    sites = layer(
        "Point",
        [("Point (0 0)", {"id": "a", "zone": "I"}), ("Point (30000 0)", {"id": "b"}), (None, {"id": "c"})],
        name="sites",
    )
    asked = model(
        criterion(
            "near", NEAREST, limit=LIMIT, weight=3, value={"type": "linear", "zero_at": 10, "one_at": 0}
        ),
        criterion("absent", {**NEAREST, "layer": "nothing"}),
        *more,
        **options,
    )
    return scored(asked, sites, things=things())


def by_name(found: ScoredSites, language: str = "en") -> dict[str, Column]:
    return {column.name: column for column in columns(found, str, language)}


def test_the_answer_comes_first_then_each_criterion_that_was_measured() -> None:
    zone = information("zone", {"type": "attribute", "field": "zone"}, unit="")
    assert list(by_name(result(zone))) == [
        *ANSWER,
        "raw_near",
        "by_near",
        "utility_near",
        "contribution_near",
        "raw_zone",
    ]


def test_every_column_has_a_value_for_every_site() -> None:
    assert {len(column.values) for column in by_name(result()).values()} == {3}


def test_the_numbers_are_those_of_the_result_and_null_where_there_is_none() -> None:
    found = by_name(result())
    assert found["score"].values[0] == pytest.approx(70.0)
    assert found["score"].values[1] is None
    assert found["score"].values[2] is None
    assert found["rank"].values.tolist() == [1, None, None]
    assert found["raw_near"].values[:2] == pytest.approx([3.0, 10.0])
    assert found["raw_near"].values[2] is None
    assert found["utility_near"].values[0] == pytest.approx(0.7)
    assert found["contribution_near"].values[0] == pytest.approx(70.0)
    assert found["contribution_near"].values[1] is None
    assert found["completeness_pct"].values.tolist() == pytest.approx([75.0, 75.0, 0.0])
    assert found["score_worst"].values[0] == pytest.approx(52.5)
    assert found["score_best"].values[0] == pytest.approx(77.5)


def test_what_excludes_a_site_is_named_and_null_elsewhere() -> None:
    assert by_name(result())["excluded_by"].values.tolist() == [None, "near", "unmeasured"]
    assert by_name(result())["excluded_reason"].values.tolist() == [
        None,
        "Too far.",
        "nothing could be measured here",
    ]


def test_all_that_excludes_a_site_is_named() -> None:
    far = information(
        "far", {**NEAREST, "where": "\"id\" = 'far'"}, limit={"min": 11, "reason": LIMIT["reason"]}
    )
    assert by_name(result(far))["excluded_by"].values[1] == "near; far"


def test_columns_hold_plain_values_of_their_type() -> None:
    zone = information("zone", {"type": "attribute", "field": "zone"})
    kinds = {"real": float, "integer": int, "text": str}
    for column in columns(result(zone), str, "en"):
        for value in column.values:
            assert value is None or (isinstance(value, kinds[column.type])), column.name


def test_a_text_that_was_measured_is_a_text_column() -> None:
    zone = by_name(result(information("zone", {"type": "attribute", "field": "zone"})))["raw_zone"]
    assert (zone.type, zone.values.tolist()) == ("text", ["I", None, None])


@pytest.mark.parametrize(
    ("language", "names"), [("en", ["Thing", "Far thing", None]), ("ko", ["물건", "Far thing", None])]
)
def test_what_decided_a_distance_is_named_in_the_readers_language(
    language: str, names: list[str | None]
) -> None:
    assert by_name(result(), language)["by_near"].values.tolist() == names


def test_what_decided_a_distance_is_named_by_its_id_where_it_has_no_name() -> None:
    asked = model(criterion("near", NEAREST))
    found = scored(asked, points([(0, 0)], id=["a"]), things=points([(9, 9)], id=["x"]))
    assert by_name(found)["by_near"].values.tolist() == ["x"]


def test_what_decided_a_distance_is_null_where_nothing_tells_features_apart() -> None:
    asked = model(criterion("near", NEAREST))
    found = scored(asked, points([(0, 0)], id=["a"]), things=points([(9, 9)], height=[1.0]))
    assert by_name(found)["by_near"].values.tolist() == [None]


def test_aliases_speak_the_language_of_the_model_and_of_the_translation() -> None:
    found = {column.name: column.alias for column in columns(result(), lambda text: f"<{text}>", "ko")}
    assert found["raw_near"] == "near 기준 (<km>)"
    assert found["score"] == "<Score (0–100)>"
    assert found["utility_near"] == "<near 기준: utility (0–1)>"
    assert found["by_near"] == "<near 기준: decided by>"


def test_topsis_has_no_contributions_to_show() -> None:
    found = by_name(result(aggregation={"method": "topsis"}))
    assert found["contribution_near"].values.tolist() == [None] * 3


def test_a_style_is_told_the_names_that_the_columns_got() -> None:
    found = result()
    written = score_output.columns(found, str, "en")
    names = score_output.free_names([column.name for column in written], ["score", "raw_near"])
    told = score_output.scored_columns(found, written, names, "en", str)
    assert (told.score, told.rank, told.worst) == ("score_2", "rank", "score_worst")
    near = next(criterion for criterion in told.criteria if criterion.raw == "raw_near_2")
    assert (near.decided_by, near.contribution) == ("by_near", "contribution_near")
    assert set(told.aliases) == set(names.values())


# --- names


def test_names_stay_when_they_are_free() -> None:
    assert free_names(["score", "rank"], ["id"]) == {"score": "score", "rank": "rank"}


def test_a_name_that_a_field_has_gets_the_next_number() -> None:
    assert free_names(["score"], ["score"]) == {"score": "score_2"}
    assert free_names(["score"], ["score", "score_2"]) == {"score": "score_3"}


def test_names_differ_by_more_than_capitals() -> None:
    assert free_names(["score"], ["SCORE"]) == {"score": "score_2"}


def test_no_two_results_get_one_name() -> None:
    assert free_names(["score", "score_2"], ["score"]) == {"score": "score_2", "score_2": "score_2_2"}


# --- the title


def essential(name: str) -> dict[str, Any]:
    return information(f"on_{name}", {**NEAREST, "layer": name}, essential=name)


@pytest.mark.parametrize(
    ("given", "weights", "expected"),
    [
        (("flood", "slope"), (6, 4), "Site suitability: By hand"),
        (("flood",), (6, 4), "Pre-screening: By hand"),
        (("slope",), (6, 4), "Pre-screening: By hand"),
        ((), (6, 4), "Pre-screening: By hand"),
        # Exactly the minimum of 0.6 is enough, less is not.
        (("flood", "slope"), (5.9, 4.1), "Pre-screening: By hand"),
    ],
)
def test_a_result_is_a_pre_screening_exactly_when_something_essential_is_missing(
    given: tuple[str, ...], weights: tuple[float, float], expected: str
) -> None:
    known, absent = weights
    asked = model(
        criterion("near", NEAREST, weight=known),
        criterion("absent", {**NEAREST, "layer": "nothing"}, weight=absent),
        essential("flood"),
        essential("slope"),
    )
    found = scored(asked, points([(0, 0)], id=["a"]), things=things(), **{name: things() for name in given})
    assert title(found, "en", str) == expected


def test_an_essential_that_no_site_knows_is_missing() -> None:
    years = criterion("years", {"type": "attribute", "field": "years"}, essential="power")
    unknown = scored(
        model(years, criterion("near", NEAREST, weight=9)),
        layer("Point", [("Point (0 0)", {"years": None})], fields={"years": float}),
        things=things(),
    )
    assert title(unknown, "en", str).startswith("Pre-screening")
    known = scored(
        model(years, criterion("near", NEAREST, weight=9)), points([(0, 0)], years=[1.0]), things=things()
    )
    assert title(known, "en", str).startswith("Site suitability")


def test_the_title_is_in_the_readers_language() -> None:
    assert (
        title(result(minimum_completeness=0), "ko", lambda text: text.replace("Site suitability", "적합도"))
        == "적합도: 손으로"
    )


# --- the manifest


def test_the_manifest_survives_json_without_a_loss() -> None:
    told = manifest(result(), {"plugin": "0.1.0"}, 1.23456)
    assert json.loads(json.dumps(told, allow_nan=False)) == told


def test_the_manifest_tells_how_the_result_came_about() -> None:
    found = result(minimum_completeness=0.3)
    told = manifest(found, {"plugin": "0.1.0"}, 1.23456)
    assert told["kind"] == "siting"
    assert told["seconds"] == 1.235
    assert told["versions"] == {"plugin": "0.1.0"}
    assert told["crs"] == "EPSG:5179"
    assert told["sites"]["layer"] == "sites"
    assert told["sites"]["source"]
    assert (told["sites"]["count"], told["sites"]["excluded"], told["sites"]["without_geometry"]) == (3, 2, 1)
    assert told["pre_screening"] is False
    assert told["weights_in_use"] == {"near": 1.0}
    assert told["contribution_kind"] == found.result.contribution_kind
    assert told["not_assessed"] == {"absent": NO_LAYER}
    assert told["score"] == pytest.approx({"min": 70.0, "median": 70.0, "max": 70.0})
    assert told["completeness_pct"]["median"] == pytest.approx(75.0)
    assert parse_siting_model(told["model"]) == found.result.model


def test_the_manifest_names_layer_filter_and_number_of_features() -> None:
    narrow = criterion("narrow", {**NEAREST, "where": "\"id\" = 'near'"})
    told = manifest(result(narrow), {}, 0)["measured"]["narrow"]
    assert told["measure"] == "nearest_distance"
    assert told["layer"] == "things"
    assert told["filter"] == "(\"id\" = 'near')"
    assert told["features"] == 1
    assert "plan_layer" not in told


def test_the_manifest_names_the_plans_layer_its_source_and_its_owner() -> None:
    given = vector_input(things(), "substation")._replace(
        attribution="OpenStreetMap (ODbL)", origin="/x/plan.gpkg"
    )
    asked = model(criterion("near", {**NEAREST, "layer": "substation"}))
    told = manifest(scored(asked, points([(0, 0)], id=["a"]), substation=given), {}, 0)["measured"]["near"]
    assert told["plan_layer"] == "substation"
    assert told["attribution"] == "OpenStreetMap (ODbL)"
    assert told["source"] == "/x/plan.gpkg"


def test_the_manifest_counts_the_sites_near_unknown_amounts() -> None:
    total = information("total", {"type": "sum_within", "layer": "amounts", "radius_km": 1, "field": "m"})
    amounts = layer(
        "Point", [("Point (0 0)", {"m": None}), ("Point (30000 0)", {"m": 2.0})], fields={"m": float}
    )
    found = scored(
        model(total, criterion("near", NEAREST)),
        points([(0, 0), (30000, 0)], id=["a", "b"]),
        things=things(),
        amounts=amounts,
    )
    assert manifest(found, {}, 0)["measured"]["total"]["sites_with_unknown_amounts"] == 1


def test_the_manifest_says_when_a_limit_could_not_be_checked() -> None:
    limited = information("flood", {**NEAREST, "layer": "nothing"}, limit=LIMIT)
    assert manifest(result(limited), {}, 0)["limits_unchecked"] == ["flood"]


def test_the_manifest_of_a_pre_screening_says_why() -> None:
    told = manifest(result(essential("flood"), minimum_completeness=0.9), {}, 0)
    assert told["pre_screening"] is True
    assert told["pre_screening_reasons"] == ["essential:flood", "completeness"]


def test_the_manifest_of_sites_that_are_all_excluded_has_no_scores() -> None:
    asked = model(criterion("near", NEAREST, limit={"max": 0.001, "reason": LIMIT["reason"]}))
    told = manifest(scored(asked, points([(0, 0)], id=["a"]), things=things()), {}, 0)
    assert told["score"] == {}
    assert told["sites"]["excluded"] == 1
    json.dumps(told, allow_nan=False)
