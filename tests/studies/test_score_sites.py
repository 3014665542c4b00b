# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scoring through QGIS layers: what is assessed, CRSs, identifiers, feature order, and what is refused."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from plugin.core.siting.scoring import NO_VALUE
from plugin.errors import InputError
from plugin.plan.arrays import VectorInput, vector_input
from plugin.plan.siting_models import shipped_model
from plugin.studies.measure_sites import NO_FEATURE, NO_FIELD, NO_LAYER, ScoringRequest
from plugin.studies.score_sites import ScoredSites, score
from tests.studies.hand_made import (
    KOREA,
    TRANSFORMS,
    criterion,
    crs,
    information,
    layer,
    model,
    points,
    scored,
)

NEAREST = {"type": "nearest_distance", "layer": "things"}
SQUARES = [
    (
        f"Polygon (({x} {y}, {x + 900} {y}, {x + 900} {y + 700}, {x} {y + 700}, {x} {y}))",
        {"id": name, "name": name},
    )
    for name, x, y in (
        ("a", 0, 0),
        ("b", 5000, 1000),
        ("c", 2000, 9000),
        ("d", -4000, 300),
        ("e", 12000, -6000),
    )
]


def three_kinds() -> Any:
    """A model whose criteria measure distance, cover and the site itself."""
    return model(
        criterion("near", NEAREST, value={"type": "linear", "zero_at": 20, "one_at": 0}, weight=5),
        criterion(
            "cover",
            {"type": "overlap_share", "layer": "zone"},
            value={"type": "linear", "zero_at": 0, "one_at": 1},
        ),
        criterion(
            "size",
            {"type": "expression", "expression": "area(@geometry) / 10000"},
            value={"type": "linear", "zero_at": 0, "one_at": 100},
        ),
    )


def things(authid: str = KOREA) -> QgsVectorLayer:
    rows = [
        (f"Point ({x} {y})", {"id": name, "name": f"thing {name}"})
        for name, x, y in (("p", 400, -3000), ("q", 6000, 2000))
    ]
    return layer("Point", rows, authid=authid, name="things")


def zone(authid: str = KOREA) -> QgsVectorLayer:
    return layer(
        "Polygon",
        [("Polygon ((-5000 -500, 5300 -500, 5300 500, -5000 500, -5000 -500))", {"id": "z"})],
        authid=authid,
    )


def by_id(result: ScoredSites) -> dict[str, tuple[float, int, str]]:
    """Return score, rank and the feature that decided the distance, by site."""
    near = result.measured["near"]
    assert near.decided_by is not None
    assert near.features is not None
    return {
        site: (
            float(result.result.score[row]),
            int(result.result.rank[row]),
            near.features.text("id", int(near.decided_by[row])),
        )
        for row, site in enumerate(result.result.site_ids)
    }


# --- what is assessed


def test_a_criterion_without_its_layer_is_not_assessed_and_says_so() -> None:
    result = scored(
        model(criterion("near", NEAREST), criterion("far", {**NEAREST, "layer": "others"})),
        points([(0, 0)], id=["a"]),
        things=things(),
    )
    assert dict(result.result.not_assessed) == {"far": NO_LAYER}
    assert set(result.measured) == {"near"}
    assert result.result.completeness.tolist() == [0.5]


def test_an_optional_site_field_that_is_not_there_is_not_assessed() -> None:
    optional = criterion("years", {"type": "attribute", "field": "years"}, optional=True)
    result = scored(model(criterion("near", NEAREST), optional), points([(0, 0)], id=["a"]), things=things())
    assert dict(result.result.not_assessed) == {"years": NO_FIELD}


def test_an_optional_site_field_that_is_there_is_assessed() -> None:
    optional = criterion("years", {"type": "attribute", "field": "years"}, optional=True)
    result = scored(model(optional), points([(0, 0)], id=["a"], years=[25.0]))
    assert result.result.score == pytest.approx([75.0])


def test_a_site_field_that_is_not_optional_and_not_there_is_an_error() -> None:
    asked = model(criterion("years", {"type": "attribute", "field": "years"}))
    with pytest.raises(InputError, match=r"no field years \(hand-made\)\. It has: id\."):
        scored(asked, points([(0, 0)], id=["a"]))


def test_a_model_of_which_nothing_can_be_assessed_is_an_error() -> None:
    with pytest.raises(
        InputError, match=r"None of the weighted criteria can be assessed.*choose a plan.*things"
    ):
        scored(model(criterion("near", NEAREST)), points([(0, 0)], id=["a"]))


LAYER_MEASURES: dict[str, dict[str, Any]] = {
    "nearest_distance": {},
    "count_within": {"radius_km": 5},
    "sum_within": {"radius_km": 5, "field": "mw"},
    "gravity_access": {"half_distance_km": 5},
    "attribute_of_nearest": {"field": "mw"},
    "overlap_share": {},
}


def emptied(measure: str, where: str, *, plan_layer: str = "", limit: bool = False) -> ScoredSites:
    """Score with a measure of a layer whose only feature has no status, beside one that is always known."""
    asked = {
        "type": measure,
        "layer": "asked",
        **LAYER_MEASURES[measure],
        **({"where": where} if where else {}),
    }
    reason = {"en": "Too far.", "ko": "너무 멂."}
    limited = {"limit": {"max": 1, "reason": reason, "source": "assumption"}} if limit else {}
    square = "Polygon ((0 0, 100 0, 100 100, 0 100, 0 0))"
    given = layer("Polygon", [(square, {"id": "x", "mw": 5.0})], name="asked")
    if plan_layer:
        given.setSubsetString("\"id\" = 'none'")
    return scored(
        model(criterion("asked", asked, **limited), criterion("near", NEAREST)),
        layer("Polygon", SQUARES),
        asked=vector_input(given, plan_layer),
        things=things(),
    )


@pytest.mark.parametrize("measure", LAYER_MEASURES)
@pytest.mark.parametrize(("where", "plan_layer"), [("\"id\" = 'y'", ""), ("", "cluster")])
def test_a_layer_of_which_no_feature_is_left_is_unknown_and_not_empty(
    measure: str, where: str, plan_layer: str
) -> None:
    result = emptied(measure, where, plan_layer=plan_layer, limit=True)
    assert dict(result.result.not_assessed) == {"asked": NO_FEATURE}
    assert set(result.measured) == {"near"}
    assert result.result.limits_unchecked == ("asked",)
    assert result.result.completeness.tolist() == [0.5] * len(SQUARES)


def test_features_without_geometry_are_no_features_to_measure_with() -> None:
    asked = {"type": "count_within", "layer": "asked", "radius_km": 5}
    result = scored(
        model(criterion("asked", asked), criterion("near", NEAREST)),
        points([(0, 0)], id=["a"]),
        asked=layer("Point", [(None, {"id": "x"})]),
        things=things(),
    )
    assert dict(result.result.not_assessed) == {"asked": NO_FEATURE}


def test_an_empty_layer_that_was_chosen_says_that_there_is_none() -> None:
    greenbelt = {"type": "overlap_share", "layer": "greenbelt"}
    result = scored(
        model(criterion("greenbelt", greenbelt), criterion("near", NEAREST)),
        layer("Polygon", SQUARES),
        greenbelt=layer("Polygon", [], fields={"id": str}),
        things=things(),
    )
    assert result.measured["greenbelt"].values.tolist() == [0.0] * len(SQUARES)
    assert not result.result.not_assessed


def test_a_site_scores_alike_wherever_nobody_knows_a_criterion() -> None:
    far = {"type": "attribute_of_nearest", "layer": "others", "field": "mw", "max_distance_km": 1}
    asked = model(
        criterion("near", NEAREST, value={"type": "linear", "zero_at": 9, "one_at": 0}), criterion("far", far)
    )
    sites = points([(0, 0), (3000, 0)], id=["a", "b"])
    out_of_reach = scored(asked, sites, things=things(), others=points([(90000, 0)], id=["o"], mw=[1.0]))
    without = scored(asked, sites, things=things())
    assert out_of_reach.result.score.tolist() == without.result.score.tolist()
    assert dict(out_of_reach.result.not_assessed) == {"far": NO_VALUE}
    assert set(out_of_reach.measured) == {"near"}


def test_the_score_is_what_the_curve_makes_of_the_distance() -> None:
    result = scored(
        model(criterion("near", NEAREST, value={"type": "linear", "zero_at": 10, "one_at": 0})),
        points([(0, 0), (8000, 0)], id=["a", "b"]),
        things=points([(2000, 0)], id=["x"]),
    )
    assert result.result.score == pytest.approx([80.0, 40.0])
    assert result.result.rank.tolist() == [1, 2]


# --- coordinate reference systems


@pytest.mark.parametrize("authid", ["EPSG:4326", "EPSG:5186", "EPSG:32652"])
def test_sites_and_layers_of_any_crs_score_the_same(authid: str) -> None:
    expected = scored(three_kinds(), layer("Polygon", SQUARES), things=things(), zone=zone())
    found = scored(
        three_kinds(), layer("Polygon", SQUARES, authid=authid), things=things(authid), zone=zone("EPSG:5187")
    )
    assert found.result.score == pytest.approx(expected.result.score, abs=1e-6)
    assert found.result.rank.tolist() == expected.result.rank.tolist()


def test_sites_without_a_crs_are_refused() -> None:
    with pytest.raises(InputError, match=r"no coordinate reference system \(hand-made\)\. Set it"):
        scored(
            model(criterion("near", NEAREST)),
            layer("Point", [("Point (0 0)", {"id": "a"})], authid=""),
            things=things(),
        )


def test_a_layer_without_a_crs_is_refused_by_its_name() -> None:
    with pytest.raises(InputError, match=r"no coordinate reference system \(things\)"):
        scored(model(criterion("near", NEAREST)), points([(0, 0)], id=["a"]), things=things(""))


@pytest.mark.parametrize("authid", ["EPSG:4326", "EPSG:2229"])
def test_a_working_crs_in_degrees_or_feet_is_refused(authid: str) -> None:
    with pytest.raises(InputError, match=r"does not measure in metres.*EPSG:5179"):
        scored(model(criterion("near", NEAREST)), points([(0, 0)], id=["a"]), working=authid, things=things())


# --- sites that are hard to read


def test_no_sites_at_all_is_an_error() -> None:
    empty = layer("Point", [], fields={"id": str})
    with pytest.raises(InputError, match=r"no sites to score \(hand-made\)\..*filter and selection"):
        scored(model(criterion("near", NEAREST)), empty, things=things())


def test_a_site_without_geometry_has_no_score_and_is_named() -> None:
    sites = layer("Point", [("Point (400 -3000)", {"id": "a"}), (None, {"id": "b"})])
    result = scored(model(criterion("near", NEAREST)), sites, things=things())
    assert result.result.score == pytest.approx([100.0, np.nan], nan_ok=True)
    assert result.result.rank.tolist() == [1, 0]
    assert result.result.excluded_by(1) == ("unmeasured",)
    assert result.result.completeness.tolist() == [1.0, 0.0]
    assert result.sites.without_geometry == (2,)


def test_an_invalid_site_is_repaired_for_measuring_and_named() -> None:
    bow_tie = "Polygon ((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"
    sites = layer("Polygon", [(SQUARES[0][0], {"id": "a"}), (bow_tie, {"id": "b"})])
    share = criterion(
        "cover",
        {"type": "overlap_share", "layer": "zone"},
        value={"type": "linear", "zero_at": 0, "one_at": 1},
    )
    cover = layer("Polygon", [("Polygon ((0 500, 1000 500, 1000 2000, 0 2000, 0 500))", {"id": "z"})])
    result = scored(model(share), sites, zone=cover)
    assert result.result.raw["cover"][1] == pytest.approx(0.5)
    assert result.sites.invalid_geometry == (2,)


def test_a_field_that_a_layer_does_not_have_is_an_error_with_what_it_has() -> None:
    asked = model(criterion("near", {**NEAREST, "where": '"voltage" > 1'}))
    with pytest.raises(InputError, match=r"no field voltage \(things\)\. It has: id, name\."):
        scored(asked, points([(0, 0)], id=["a"]), things=things())
    amount = model(criterion("sum", {"type": "sum_within", "layer": "things", "radius_km": 1, "field": "mw"}))
    with pytest.raises(InputError, match=r"no field mw \(things\)"):
        scored(amount, points([(0, 0)], id=["a"]), things=things())


def test_a_filter_that_cannot_be_read_is_an_error_that_shows_it() -> None:
    asked = model(criterion("near", {**NEAREST, "where": '"id" = = 1'}))
    with pytest.raises(
        InputError, match=r"(?s)= = 1.* cannot be read \(things: .+\)\. Correct it in the siting model"
    ):
        scored(asked, points([(0, 0)], id=["a"]), things=things())


def test_an_expression_that_fails_on_a_site_names_the_feature() -> None:
    asked = model(criterion("bad", {"type": "expression", "expression": 'to_int("id")'}))
    with pytest.raises(InputError, match=r"fails \(hand-made, feature 1: .+\)\. Correct it"):
        scored(asked, points([(0, 0)], id=["not a number"]))


# --- identifiers and names


def test_sites_are_named_by_the_field_id() -> None:
    result = scored(
        model(criterion("near", NEAREST)), points([(0, 0)], id=["parcel"], pnu=["4825"]), things=things()
    )
    assert result.result.site_ids == ("parcel",)


def test_sites_are_named_by_a_field_of_choice() -> None:
    result = scored(
        model(criterion("near", NEAREST)),
        points([(0, 0)], id=["parcel"], pnu=["4825"]),
        id_field="pnu",
        things=things(),
    )
    assert result.result.site_ids == ("4825",)


def test_feature_ids_that_name_sites_sort_as_numbers() -> None:
    sites = points([(0, 0)] * 12, other=list(range(12)))
    result = scored(model(criterion("near", NEAREST)), sites, things=things())
    assert (result.result.site_ids[0], result.result.site_ids[-1]) == ("1", "12")
    assert result.label(0, "ko") == "1"
    assert result.result.order.tolist() == list(range(12))


def test_a_site_without_an_identifier_is_named_by_its_feature_id() -> None:
    sites = layer("Point", [("Point (0 0)", {"id": "a"}), ("Point (9 9)", {})])
    assert scored(model(criterion("near", NEAREST)), sites, things=things()).result.site_ids == ("a", "2")


@pytest.mark.parametrize(
    ("names", "english", "korean"),
    [
        ({"name": "Gimhae", "name_ko": "김해"}, "Gimhae", "김해"),
        ({"name": "Gimhae", "name_ko": None}, "Gimhae", "Gimhae"),
        ({"name": None, "name_ko": "김해"}, "김해", "김해"),
        ({"name": None, "name_ko": None}, "a", "a"),
    ],
)
def test_a_site_is_called_by_its_name_in_the_readers_language(
    names: dict[str, Any], english: str, korean: str
) -> None:
    sites = layer(
        "Point", [("Point (0 0)", {"id": "a", **names})], fields={"id": str, "name": str, "name_ko": str}
    )
    result = scored(model(criterion("near", NEAREST)), sites, things=things())
    assert (result.label(0, "en"), result.label(0, "ko")) == (english, korean)


# --- nothing depends on order, and nothing is written


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_sites_and_features_changes_nothing(seed: int) -> None:
    around = [
        ("Point (0 2000)", {"id": "n"}),
        ("Point (2000 0)", {"id": "e"}),
        ("Point (0 -2000)", {"id": "s"}),
    ]
    sites = [
        ("Point (0 0)", {"id": "middle"}),
        ("Point (1 5)", {"id": "off"}),
        ("Point (0 0)", {"id": "again"}),
    ]
    asked = model(criterion("near", NEAREST))
    expected = by_id(scored(asked, layer("Point", sites), things=layer("Point", around)))
    shuffle = random.Random(seed).shuffle
    shuffle(around)
    shuffle(sites)
    result = scored(asked, layer("Point", sites), things=layer("Point", around))
    assert by_id(result) == expected
    assert expected["middle"][2] == "e"
    assert [result.result.site_ids[row] for row in result.result.order[1:]] == ["again", "middle"]


def test_a_shipped_model_on_the_sample_does_not_depend_on_order(southeast: dict[str, VectorInput]) -> None:
    def of(rows: list[Any]) -> dict[str, tuple[float, int]]:
        result = scored(shipped_model("smart_logistics_hub"), layer("Polygon", rows), **southeast).result
        return {site: (float(result.score[k]), int(result.rank[k])) for k, site in enumerate(result.site_ids)}

    assert of(SQUARES[::-1]) == of(SQUARES)


def test_scoring_leaves_the_layers_as_they_were() -> None:
    sites, given = layer("Polygon", SQUARES), things()
    before = [
        [(f.id(), f.attributes(), f.geometry().asWkt()) for f in each.getFeatures()]
        for each in (sites, given)
    ]
    scored(three_kinds(), sites, things=given, zone=zone())
    after = [
        [(f.id(), f.attributes(), f.geometry().asWkt()) for f in each.getFeatures()]
        for each in (sites, given)
    ]
    assert after == before
    assert not sites.isEditable()


def test_scoring_in_another_thread_gives_the_same_result() -> None:
    here = scored(three_kinds(), layer("Polygon", SQUARES), things=things(), zone=zone())
    with ThreadPoolExecutor(1) as pool:
        there = pool.submit(score, here.request, lambda _share: None).result()
    assert np.array_equal(there.result.score, here.result.score)


def test_only_the_features_that_the_filter_of_the_layer_lets_through_are_scored() -> None:
    sites = points([(0, 0), (1, 1), (2, 2)], id=["a", "b", "c"])
    sites.setSubsetString("\"id\" <> 'b'")
    result = scored(model(criterion("near", NEAREST)), vector_input(sites), things=things())
    assert result.result.site_ids == ("a", "c")


def test_progress_rises_to_the_whole() -> None:
    told: list[float] = []
    request = scored(three_kinds(), layer("Polygon", SQUARES), things=things(), zone=zone()).request
    score(request, told.append)
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert told == sorted(told)
    assert len({share for share in told if 0.35 < share < 0.9}) >= 2


def test_information_is_measured_and_does_not_weigh() -> None:
    asked = model(criterion("near", NEAREST), information("also", {**NEAREST, "where": "\"id\" = 'q'"}))
    result = scored(asked, points([(400, -3000)], id=["a"]), things=things())
    assert result.result.score == pytest.approx([100.0])
    assert result.measured["also"].values[0] > 5


# --- what becomes of geometries that are not as they should be

BOW_TIE = "Polygon ((0 0, 1000 1000, 1000 0, 0 1000, 0 0))"


def broken_sites() -> QgsVectorLayer:
    """A good site, one of an invalid outline, one without geometry, and one whose outline has no numbers."""
    made = layer(
        "Polygon", [SQUARES[0], (BOW_TIE, {"id": "b"}), (None, {"id": "n"})], fields={"id": str, "name": str}
    )
    nowhere = QgsFeature(made.fields())
    nowhere["id"] = "u"
    outline = QgsGeometry()
    outline.fromWkb(shapely.to_wkb(shapely.Polygon([(0, 0), (1, 0), (1, np.nan), (0, 0)])))
    nowhere.setGeometry(outline)
    assert made.dataProvider().addFeature(nowhere)
    return made


def by_policy(policy: str, sites: QgsVectorLayer | None = None, **inputs: QgsVectorLayer) -> ScoredSites:
    asked = model(
        criterion("near", NEAREST), criterion("named", {"type": "attribute", "field": "size"}, optional=True)
    )
    request = ScoringRequest(
        model=asked,
        sites=vector_input(sites or broken_sites()),
        inputs={name: vector_input(given) for name, given in (inputs or {"things": things()}).items()},
        crs=crs(KOREA),
        transform_context=TRANSFORMS,
        geometry_policy=policy,
    )
    return score(request, lambda _share: None)


def excluders(found: ScoredSites) -> dict[str, tuple[str, ...]]:
    return {name: found.result.excluded_by(row) for row, name in enumerate(found.result.site_ids)}


def test_an_invalid_geometry_is_repaired_and_one_that_cannot_be_is_left_out() -> None:
    found = by_policy("repair")
    assert excluders(found) == {"a": (), "b": (), "n": ("unmeasured",), "u": ("unusable_geometry",)}
    assert (found.sites.without_geometry, found.sites.invalid_geometry) == ((3,), (2,))
    assert found.sites.unusable_geometry == (4,)


def test_sites_of_broken_geometry_can_be_left_out_with_that_reason() -> None:
    assert excluders(by_policy("skip")) == {
        "a": (),
        "b": ("invalid_geometry",),
        "n": ("no_geometry",),
        "u": ("invalid_geometry",),
    }


def test_a_parcel_that_collapsed_to_a_line_does_not_slip_past_a_limit_on_its_size() -> None:
    size = {
        "type": "expression",
        "expression": "CASE WHEN area(@geometry) > 1 THEN area(@geometry) / 10000 END",
    }
    limit = {"min": 1, "reason": {"en": "Too small.", "ko": "작음."}}
    asked = model(
        criterion("near", NEAREST),
        criterion("size", size, unit="ha", limit=limit),
        criterion("price", {"type": "attribute", "field": "price"}, unit="KRW/m²"),
    )
    collapsed = "Polygon ((0 0, 1000 1000, 2000 2000, 0 0))"
    sites = layer(
        "Polygon", [(SQUARES[0][0], {"id": "a", "price": 5.0}), (collapsed, {"id": "c", "price": 5.0})]
    )
    found = scored(asked, sites, things=things())
    assert excluders(found) == {"a": (), "c": ("unusable_geometry",)}
    assert found.sites.unusable_geometry == (2,)


def test_broken_sites_can_stop_the_scoring_and_are_named() -> None:
    with pytest.raises(
        InputError, match=r"2 features have an invalid .*\(hand-made, features 2, 4\)\. Repair them"
    ):
        by_policy("stop")
    without = layer("Polygon", [SQUARES[0], (None, {"id": "n"})], fields={"id": str, "name": str})
    with pytest.raises(InputError, match=r"1 features have no geometry \(hand-made, features 2\)"):
        by_policy("stop", without)


def test_a_broken_layer_can_stop_the_scoring_too_but_what_has_no_place_may_have_none() -> None:
    good = layer("Polygon", SQUARES, fields={"id": str, "name": str})
    unsited = layer(
        "Polygon", [SQUARES[1], (None, {"id": "x"})], fields={"id": str, "name": str}, name="things"
    )
    assert by_policy("stop", good, things=unsited).result.rank.min() == 1
    broken = layer(
        "Polygon", [SQUARES[1], (BOW_TIE, {"id": "x"})], fields={"id": str, "name": str}, name="things"
    )
    with pytest.raises(InputError, match=r"1 features have .*things, features 2"):
        by_policy("stop", good, things=broken)
    assert by_policy("skip", good, things=broken).result.rank.min() == 1


def test_progress_moves_while_the_sites_are_read() -> None:
    many = points([(number * 5.0, 0) for number in range(12_000)], id=[str(n) for n in range(12_000)])
    request = ScoringRequest(
        model=model(criterion("near", NEAREST)),
        sites=vector_input(many),
        inputs={"things": vector_input(things())},
        crs=crs(KOREA),
        transform_context=TRANSFORMS,
    )
    told: list[float] = []
    score(request, told.append)
    assert told == sorted(told)
    assert len({share for share in told if 0 < share < 0.3}) >= 2


def test_the_best_sites_come_first_and_feature_ids_lead_to_them() -> None:
    sites = points([(900.0, 0.0), (100.0, 0.0), (500.0, 0.0)], id=["a", "b", "c"])
    found = scored(
        model(criterion("near", {"type": "nearest_distance", "layer": "port"})), sites, port=points([(0, 0)])
    )
    assert found.best(2) == [1, 2]
    assert [found.row_of(fid) for fid in found.sites.fids] == [0, 1, 2]
    assert found.row_of(10**9) is None
