# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The look of a scored layer: round classes, each site in one of them, the best named, the excluded hatched."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPalLayerSettings,
    QgsVectorLayer,
)

from plugin.plan.cartography.results import (
    CriterionColumns,
    ScoredColumns,
    class_limits,
    last_rank_labelled,
    style_result,
)

SCORES = st.lists(st.floats(0, 100), min_size=1, max_size=50)
COLUMNS = ScoredColumns(
    score="score",
    rank="rank",
    excluded_by="excluded_by",
    excluded_reason="excluded_by",
    completeness="completeness",
    worst="worst",
    best="best",
    aliases={"score": "점수", "rank": "순위"},
    criteria=[
        CriterionColumns("Distance <km> & more", "distance", "decided_by", "points"),
        CriterionColumns("Zone", "zone"),
    ],
)
FIELDS = (
    "field=name:string&field=name_ko:string&field=score:double&field=rank:integer&field=excluded_by:string"
    "&field=completeness:double&field=worst:double&field=best:double&field=distance:double"
    "&field=decided_by:string&field=points:double&field=zone:string"
)
WKT = {
    "Point": "POINT (1 1)",
    "LineString": "LINESTRING (0 0, 1 1)",
    "Polygon": "POLYGON ((0 0, 1 0, 1 1, 0 0))",
}


def scored(rows: Sequence[dict[str, object]], kind: str = "Polygon", fields: str = FIELDS) -> QgsVectorLayer:
    """Return a styled layer with one feature for each row."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:5179&{fields}", "scored", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        for name, value in row.items():
            feature[name] = value
        feature.setGeometry(QgsGeometry.fromWkt(WKT[kind]))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    ranked = [row for row in rows if row.get("score") is not None]
    style_result(
        layer, COLUMNS, [r["score"] for r in ranked], [r["rank"] for r in ranked], lambda t: f"ko: {t}"
    )
    return layer


def context_of(layer: QgsVectorLayer, feature: QgsFeature) -> QgsExpressionContext:
    context = QgsExpressionContext()
    for scope in QgsExpressionContextUtils.globalProjectLayerScopes(layer):
        context.appendScope(scope)
    context.setFeature(feature)
    return context


def drawn_by(layer: QgsVectorLayer, feature: QgsFeature) -> list[str]:
    context = context_of(layer, feature)
    rules = layer.renderer().rootRule().children()
    return [rule.label() for rule in rules if QgsExpression(rule.filterExpression()).evaluate(context)]


@given(SCORES)
def test_class_limits_are_round_span_the_scores_and_are_not_too_many(scores: list[float]) -> None:
    limits = class_limits(scores)
    widths = {upper - lower for lower, upper in pairwise(limits)}
    assert len(widths) == 1
    (width,) = widths
    assert width in (1, 2, 5, 10, 20)
    assert all(limit % width == 0 for limit in limits)
    assert 1 <= len(limits) - 1 <= 7
    assert limits[0] <= min(scores) <= max(scores) <= limits[-1]
    # No finer width would have done.
    finer = [w for w in (1, 2, 5, 10) if w < width]
    assert all(max(scores) - min(scores) > 5 * w for w in finer)


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([], [0, 100]),
        ([50.0], [50, 51]),
        ([0.0], [0, 1]),
        ([100.0], [100, 101]),
        ([41.2, 47.9], [41, 42, 43, 44, 45, 46, 47, 48]),
        ([40.9, 48.1], [40, 42, 44, 46, 48, 50]),
        ([0.0, 100.0], [0, 20, 40, 60, 80, 100]),
        ([12.0, 61.0], [10, 20, 30, 40, 50, 60, 70]),
    ],
)
def test_class_limits_of_known_scores(scores: list[float], expected: list[float]) -> None:
    assert class_limits(scores) == expected


@pytest.mark.parametrize("kind", WKT)
@pytest.mark.parametrize(
    "scores", [[0.0, 20.0, 40.0, 99.99, 100.0], [50.0], [12.0, 14.0, 15.999999, 16.0], [33.333333, 66.666667]]
)
def test_each_site_is_drawn_by_one_class_also_on_a_limit(kind: str, scores: list[float]) -> None:
    rows = [{"score": score, "rank": n + 1} for n, score in enumerate(scores)]
    layer = scored(rows, kind)
    for feature in layer.getFeatures():
        (label,) = drawn_by(layer, feature)
        low, high = (float(part) for part in label.removeprefix("ko: score ").split(" to "))
        assert low <= feature["score"] <= high


@pytest.mark.parametrize("kind", WKT)
def test_an_excluded_site_is_drawn_as_such_and_in_no_class(kind: str) -> None:
    layer = scored([{"score": 70.0, "rank": 1}, {"excluded_by": "slope"}], kind)
    ranked, excluded = layer.getFeatures()
    assert drawn_by(layer, excluded) == ["ko: excluded"]
    assert drawn_by(layer, ranked) != ["ko: excluded"]
    symbol = layer.renderer().rootRule().children()[-1].symbol()
    assert symbol.type() == layer.renderer().rootRule().children()[0].symbol().type()


def test_the_best_class_comes_first_and_is_the_lightest() -> None:
    layer = scored([{"score": 5.0, "rank": 2}, {"score": 95.0, "rank": 1}])
    *classes, excluded = layer.renderer().rootRule().children()
    labels = [rule.label() for rule in classes]
    assert labels == [f"ko: score {low} to {low + 20}" for low in (80, 60, 40, 20, 0)]
    lightness = [rule.symbol().color().lightness() for rule in classes]
    assert lightness == sorted(lightness, reverse=True)
    assert excluded.label() == "ko: excluded"


@pytest.mark.parametrize(
    ("ranks", "last"),
    [
        ([], 0),
        ([1], 1),
        (list(range(1, 11)), 10),
        (list(range(1, 101)), 10),
        ([1] * 100, 0),
        ([1, 2, 3, *[4] * 20], 3),
        ([*range(1, 10), 10, 10], 9),
        ([3, 1, 2], 3),
    ],
)
def test_no_more_than_ten_sites_are_named_and_equals_are_named_together(ranks: list[int], last: int) -> None:
    assert last_rank_labelled(ranks) == last


@given(st.lists(st.integers(1, 30), max_size=60))
def test_the_named_sites_are_the_most_that_ten_names_allow(ranks: list[int]) -> None:
    last = last_rank_labelled(ranks)
    assert sum(rank <= last for rank in ranks) <= 10
    worse = [rank for rank in ranks if rank > last]
    assert not worse or sum(rank <= min(worse) for rank in ranks) > 10


def test_the_best_are_labelled_with_rank_and_name() -> None:
    rows = [{"name": f"Site {n}", "name_ko": None, "score": 100.0 - n, "rank": n} for n in range(1, 15)]
    layer = scored([*rows, {"name": "Out", "excluded_by": "slope"}])
    settings = layer.labeling().settings()
    show = settings.dataDefinedProperties().property(QgsPalLayerSettings.Property.Show).expressionString()
    shown = [f for f in layer.getFeatures() if QgsExpression(show).evaluate(context_of(layer, f))]
    texts = [QgsExpression(settings.fieldName).evaluate(context_of(layer, f)) for f in shown]
    assert texts == [f"{n}. Site {n}" for n in range(1, 11)]
    assert layer.labelsEnabled()


def test_a_cell_of_a_grid_is_labelled_with_its_rank_alone() -> None:
    fields = FIELDS.replace("field=name:string&field=name_ko:string", "field=id:string")
    layer = scored([{"id": "h_12_7", "score": 50.0, "rank": 1}], fields=fields)
    (feature,) = layer.getFeatures()
    settings = layer.labeling().settings()
    assert QgsExpression(settings.fieldName).evaluate(context_of(layer, feature)) == 1
    assert QgsExpression(layer.displayExpression()).evaluate(context_of(layer, feature)) == "h_12_7"


def tip(layer: QgsVectorLayer) -> str:
    (feature,) = layer.getFeatures()
    return QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context_of(layer, feature))


def test_a_map_tip_tells_the_score_its_bounds_and_what_each_criterion_gave() -> None:
    row = {
        "name": "Gaya",
        "score": 74.26,
        "rank": 3,
        "completeness": 81.0,
        "worst": 60.4,
        "best": 90.6,
        "distance": 3.14159,
        "decided_by": "Sin-Gimhae",
        "points": 12.34,
        "zone": "industrial",
    }
    html = tip(scored([row]))
    assert "<b>Gaya</b>" in html
    assert "Score 74.3 (possible 60–91), rank 3, completeness 81 %" in html
    assert "3.14" in html
    assert "+12.3 points" in html
    assert "Sin-Gimhae" in html
    assert "industrial" in html
    assert "[%" not in html
    assert "Excluded by" not in html


def test_a_map_tip_says_why_a_site_is_excluded_and_shows_a_dash_for_what_is_not_known() -> None:
    html = tip(scored([{"name": "Gaya", "excluded_by": "slope"}]))
    assert "Excluded: slope" in html
    assert "–" in html
    assert "[%" not in html


def test_no_text_can_smuggle_html_into_a_map_tip() -> None:
    row = {
        "name": "<b>&",
        "score": 1.0,
        "rank": 1,
        "decided_by": "<script>",
        "zone": "<script>",
        "excluded_by": "<script>",
    }
    html = tip(scored([row]))
    assert "&lt;b>&amp;" in html
    assert "<script>" not in html
    assert "Distance &lt;km&gt; &amp; more" in html


def test_columns_have_the_names_people_read() -> None:
    layer = scored([{"score": 1.0, "rank": 1}])
    assert layer.attributeAlias(layer.fields().indexOf("score")) == "점수"
    assert layer.attributeAlias(layer.fields().indexOf("rank")) == "순위"


def test_a_polygon_lets_the_map_through_and_lines_and_points_can_be_seen() -> None:
    for kind, expected in (("Polygon", 0.65), ("LineString", 1.0), ("Point", 1.0)):
        layer = scored([{"score": 1.0, "rank": 1}], kind)
        symbol = layer.renderer().rootRule().children()[0].symbol()
        assert symbol.opacity() == pytest.approx(expected)
        assert (
            symbol.type()
            == {
                "Polygon": Qgis.SymbolType.Fill,
                "LineString": Qgis.SymbolType.Line,
                "Point": Qgis.SymbolType.Marker,
            }[kind]
        )
