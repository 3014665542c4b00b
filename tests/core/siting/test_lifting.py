# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What would lift a site: worked numbers, and every change applied and scored again."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.core.siting.lifting import (
    CHANGE,
    FIND_OUT,
    LIMIT,
    MISSING,
    OTHER,
    Lift,
    Lifting,
    lifting,
    needed_utilities,
)
from plugin.core.siting.model import SitingModel, with_options
from plugin.core.siting.model_document import parse_siting_model
from plugin.core.siting.result import SitingResult
from plugin.core.siting.scoring import score_sites

INF, NAN = math.inf, math.nan
METHODS = ["weighted_sum", "weighted_product", "topsis"]


def columns(raw: dict[str, list[Any]]) -> dict[str, Any]:
    return {
        name: np.array(values, dtype=object if any(isinstance(v, str) for v in values) else float)
        for name, values in raw.items()
    }


def scored(model: SitingModel, raw: dict[str, list[Any]]) -> SitingResult:
    count = len(next(iter(raw.values())))
    return score_sites(model, columns(raw), [f"s{number}" for number in range(count)])


@pytest.fixture
def model(document: Any, criterion: Any) -> SitingModel:
    return parse_siting_model(
        document(
            criterion("near", weight=6, value={"type": "linear", "zero_at": 10, "one_at": 0}),
            criterion("many", weight=3),
            criterion("absent", weight=1),
        )
    )


def by_criterion(found: Lifting) -> dict[str, Lift]:
    return {lift.criterion: lift for lift in found.lifts}


def test_worked_numbers_of_the_weighted_sum(model: SitingModel) -> None:
    # Weights in use: 2/3 and 1/3. Scores: 80, 70, 50.
    result = scored(model, {"near": [2, 2, 5], "many": [0.8, 0.5, 0.5]})
    found = lifting(result, 2, 2)
    assert (found.rank, found.ranked, found.is_in) == (3, 3, False)
    assert found.target == pytest.approx(70)
    near, many = found.lifts
    assert (near.criterion, near.kind, near.raw, near.rank_after) == ("near", CHANGE, 5, 2)
    assert near.counted == pytest.approx(0.5)
    assert near.needed == pytest.approx(0.8)
    assert near.to == pytest.approx(2)
    assert near.step == pytest.approx(0.3)
    # 20 points at a third of the weight are 0.6 more than 0.5: more than there is.
    assert many.criterion == "many"
    assert math.isnan(many.needed)
    assert not many.is_enough
    assert (many.utility_after, many.rank_after) == (1.0, 3)
    assert many.score_after == pytest.approx(100 / 3 + 100 / 3)
    assert found.not_assessed == (("absent", pytest.approx(0.1)),)


def test_a_site_among_the_best_says_by_how_much(model: SitingModel) -> None:
    result = scored(model, {"near": [2, 2, 5], "many": [0.8, 0.5, 0.5]})
    found = lifting(result, 0, 2)
    assert found.is_in
    assert found.lifts == ()
    # The second best of the others has 50.
    assert found.margin == pytest.approx(30)
    assert lifting(result, 1, 2).margin == pytest.approx(20)


def test_nothing_pushes_a_site_out_where_all_are_among_the_best(model: SitingModel) -> None:
    result = scored(model, {"near": [2, 5], "many": [0.8, 0.5]})
    assert math.isnan(lifting(result, 1, 2).margin)
    assert math.isnan(lifting(result, 1, 10).target)


def test_a_missing_value_would_have_to_be_found_out(model: SitingModel) -> None:
    result = scored(model, {"near": [2, 2, NAN], "many": [0.8, 0.5, 0.5]})
    lift = by_criterion(lifting(result, 2, 2))["near"]
    assert lift.kind == FIND_OUT
    assert math.isnan(lift.utility)
    assert lift.counted == 0.5
    assert math.isnan(lift.to)
    assert lift.spans == ((pytest.approx(-INF), pytest.approx(2.0)),)
    assert lift.utility_after == pytest.approx(0.8)
    assert (lift.rank_after, lift.is_enough) == (2, True)


def test_the_smallest_change_comes_first_and_what_is_not_enough_last(document: Any, criterion: Any) -> None:
    model = parse_siting_model(
        document(criterion("a", weight=5), criterion("b", weight=2), criterion("c", weight=3))
    )
    result = scored(model, {"a": [0.6, 0.5], "b": [0.5, 0.5], "c": [0.9, 0.7]})
    found = lifting(result, 1, 1)
    # 11 points: 0.22 of a, 0.55 of b (which has 0.5 left), 0.37 of c (0.3 left).
    assert [(lift.criterion, lift.is_enough) for lift in found.lifts] == [
        ("a", True),
        ("c", False),
        ("b", False),
    ]
    assert found.lifts[0].to == pytest.approx(0.72)


def test_an_equal_score_is_enough(document: Any, criterion: Any) -> None:
    model = parse_siting_model(document(criterion("a")))
    result = scored(model, {"a": [1.0, 0.3]})
    (lift,) = lifting(result, 1, 1).lifts
    assert (lift.needed, lift.to) == (pytest.approx(1), pytest.approx(1))
    assert (lift.rank_after, lift.is_enough) == (1, True)


def test_what_the_measure_cannot_give_is_not_enough(document: Any, criterion: Any) -> None:
    curve = {"type": "linear", "zero_at": 10, "one_at": -10}
    distance = {"type": "nearest_distance", "layer": "x"}
    model = parse_siting_model(document(criterion("a", value=curve, measure=distance), criterion("b")))
    result = scored(model, {"a": [1, 4], "b": [0.9, 0.7]})
    # 0.85 of a would be minus 7 km.
    lift = by_criterion(lifting(result, 1, 1))["a"]
    assert not math.isnan(lift.needed)
    assert (lift.spans, lift.is_enough) == ((), False)


def test_places_are_counted_whole(document: Any, criterion: Any) -> None:
    curve = {"type": "linear", "zero_at": 0, "one_at": 10}
    counted = {"type": "count_within", "layer": "x", "radius_km": 5}
    model = parse_siting_model(document(criterion("a", value=curve, measure=counted)))
    result = scored(model, {"a": [6.5, 2]})
    (lift,) = lifting(result, 1, 1).lifts
    assert lift.needed == pytest.approx(0.65)
    assert (lift.to, lift.rank_after) == (7.0, 1)


def test_a_limit_is_not_passed_to_score_better(document: Any, criterion: Any, limit: Any) -> None:
    model = parse_siting_model(document(criterion("a", limit=limit(max=0.5)), criterion("b")))
    result = scored(model, {"a": [0.5, 0.1], "b": [0.9, 0.4]})
    lift = by_criterion(lifting(result, 1, 1))["a"]
    assert (lift.spans, lift.is_enough) == ((), False)


def test_criteria_of_one_measure_change_together(document: Any, criterion: Any) -> None:
    same = {"type": "nearest_distance", "layer": "x"}
    falling = {"type": "linear", "zero_at": 10, "one_at": 0}
    rising = {"type": "linear", "zero_at": 0, "one_at": 10}
    model = parse_siting_model(
        document(
            criterion("close", value=falling, measure=same, weight=2),
            criterion("far", value=rising, measure=same, weight=1),
        )
    )
    result = scored(model, {"close": [2, 5], "far": [2, 5]})
    found = by_criterion(lifting(result, 1, 1))
    # What brings 10 points in one takes 5 away in the other, or 10.
    assert not found["close"].is_enough
    assert not found["far"].is_enough


def test_names_that_would_do(document: Any, criterion: Any) -> None:
    zones = {"type": "categorical", "categories": {"farm": 0, "mixed": 0.6, "industry": 1.0}}
    model = parse_siting_model(document(criterion("zone", value=zones), criterion("b")))
    result = scored(model, {"zone": ["mixed", "farm"], "b": [0.5, 0.5]})
    lift = by_criterion(lifting(result, 1, 1))["zone"]
    assert lift.names == (("industry", "mixed"), False)
    assert (lift.utility_after, lift.rank_after, lift.is_enough) == (0.6, 1, True)


def test_one_limit_is_a_single_change(document: Any, criterion: Any, limit: Any) -> None:
    model = parse_siting_model(
        document(criterion("a"), criterion("size", value=None, weight=None, limit=limit(min=3)))
    )
    result = scored(model, {"a": [0.9, 0.8, 0.7], "size": [4, 2, 5]})
    found = lifting(result, 1, 1)
    (barrier,) = found.barriers
    assert (barrier.id, barrier.kind, barrier.raw, barrier.to) == ("size", LIMIT, 2, 3)
    assert (barrier.rank_after, found.rank_if_admitted, found.rank) == (2, 2, 0)
    assert found.lifts == ()


def test_a_limit_on_a_weighted_criterion_changes_its_points_too(
    document: Any, criterion: Any, limit: Any
) -> None:
    falling = {"type": "linear", "zero_at": 10, "one_at": 0}
    model = parse_siting_model(
        document(criterion("slope", value=falling, limit=limit(max=5)), criterion("b"))
    )
    result = scored(model, {"slope": [4, 9], "b": [0.5, 0.7]})
    found = lifting(result, 1, 1)
    # As it is 0.1 and 0.7 make 40 points, less than 55; at the limit 0.5 and 0.7 make 60.
    assert found.rank_if_admitted == 2
    assert found.barriers[0].rank_after == 1


def test_two_limits_are_no_single_change(document: Any, criterion: Any, limit: Any) -> None:
    model = parse_siting_model(
        document(
            criterion("a", limit=limit(max=0.8)),
            criterion("zone", value=None, weight=None, limit=limit(allowed=["industry"])),
        )
    )
    found = lifting(scored(model, {"a": [0.5, 0.9], "zone": ["industry", "farm"]}), 1, 1)
    assert [(b.id, b.rank_after) for b in found.barriers] == [("a", 0), ("zone", 0)]
    assert found.barriers[1].allowed == ("industry",)
    assert found.rank_if_admitted == 1


def test_a_missing_value_that_excludes_would_have_to_be_found_out(document: Any, criterion: Any) -> None:
    model = with_options(parse_siting_model(document(criterion("a"), criterion("b"))), missing="exclude")
    found = lifting(scored(model, {"a": [0.5, 0.9], "b": [0.5, NAN]}), 1, 1)
    assert [(b.id, b.kind, b.criterion) for b in found.barriers] == [("missing:b", MISSING, "b")]
    (lift,) = found.lifts
    assert (lift.criterion, lift.kind, lift.rank_after) == ("b", FIND_OUT, 1)
    assert lift.needed == pytest.approx(0.1)


def test_a_site_of_which_nothing_is_known_has_a_barrier_without_a_value(
    document: Any, criterion: Any
) -> None:
    found = lifting(scored(parse_siting_model(document(criterion("a"))), {"a": [0.5, NAN]}), 1, 1)
    assert [(b.id, b.kind) for b in found.barriers] == [("unmeasured", OTHER)]
    assert found.rank_if_admitted == 0


def test_a_veto_elsewhere_cannot_be_made_good(document: Any, criterion: Any) -> None:
    vetoing = {"method": "weighted_product", "veto": True}
    model = parse_siting_model(document(criterion("a"), criterion("b"), aggregation=vetoing))
    found = by_criterion(lifting(scored(model, {"a": [0.5, 0.0], "b": [0.5, 0.4]}), 1, 1))
    assert found["a"].is_enough
    assert not found["b"].is_enough
    assert math.isnan(found["b"].needed)


@pytest.mark.parametrize("method", METHODS)
def test_halving_finds_what_a_formula_gives(model: SitingModel, method: str) -> None:
    result = scored(with_options(model, method), {"near": [2, 4], "many": [0.8, 0.5]})
    for column, needed in enumerate(needed_utilities(result, 1, float(result.score[0]))):
        if math.isnan(needed):
            continue
        changed = result.filled_utility(np.array([1]))
        changed[0, column] = needed
        assert result.rescored(changed)[0] == pytest.approx(result.score[0], abs=1e-9)


def test_a_score_on_the_edge_of_rounding_is_reached(document: Any, criterion: Any) -> None:
    # 31.6543160295004 is rounded up; a hair less would be rounded down.
    hill = {"type": "gaussian", "centre": 0.6, "spread": 0.2}
    bumps = {"type": "piecewise", "points": [[0, 0], [0.3, 0.9], [0.5, 0.9], [0.7, 0.2], [1, 0.6]]}
    curves = (("c0", 7, hill), ("c1", 4, bumps), ("c2", 8, hill), ("c3", 4, hill))
    model = parse_siting_model(document(*(criterion(n, weight=w, value=v) for n, w, v in curves)))
    raw = {"c0": [0.0, 0.3, NAN], "c1": [0.0, 0.5, 0.0], "c2": [0.0, 0.0, NAN], "c3": [0.0, 0.3, 0.0]}
    found = by_criterion(lifting(scored(with_options(model, "topsis"), raw), 0, 2))
    assert found["c2"].is_enough
    assert found["c0"].is_enough


CURVES: list[dict[str, Any]] = [
    {"type": "linear", "zero_at": 0, "one_at": 1},
    {"type": "linear", "zero_at": 1, "one_at": 0.2},
    {"type": "piecewise", "points": [[0, 0], [0.3, 0.9], [0.5, 0.9], [0.7, 0.2], [1, 0.6]]},
    {"type": "logistic", "midpoint": 0.5, "steepness": -9},
    {"type": "gaussian", "centre": 0.6, "spread": 0.2},
    {"type": "exponential_decay", "half_value": 0.3},
    {"type": "step", "steps": [[0.3, 0.5], [0.6, 0.1], [0.8, 1]], "below": 0.2},
]


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[dict[str, Any]], dict[str, list[float]], str, str, int]:
    count, sites = draw(st.integers(1, 4)), draw(st.integers(2, 7))
    keys: list[dict[str, Any]] = []
    for _ in range(count):
        limited = draw(st.integers(0, 3)) == 0
        limits = {"reason": {"en": "l", "ko": "l"}, "source": "assumption", "max": 0.8}
        keys.append(
            {
                "value": draw(st.sampled_from(CURVES)),
                "weight": draw(st.integers(1, 9)),
                "limit": limits if limited else None,
            }
        )
    value = st.floats(0, 1) | st.just(NAN) | st.sampled_from([0.0, 0.3, 0.5, 1.0])
    raw = {f"c{k}": draw(st.lists(value, min_size=sites, max_size=sites)) for k in range(count)}
    return (
        keys,
        raw,
        draw(st.sampled_from(METHODS)),
        draw(st.sampled_from(["neutral", "worst", "exclude"])),
        draw(st.integers(1, 4)),
    )


@given(case=cases())
@settings(derandomize=True, deadline=None, max_examples=300)
def test_a_change_that_is_applied_and_scored_again_gives_the_rank_that_was_told(
    document: Any, criterion: Any, case: Any
) -> None:
    keys, raw, method, missing, top = case
    if all(all(math.isnan(v) for v in values) for values in raw.values()):
        return
    model = parse_siting_model(document(*(criterion(f"c{k}", **given) for k, given in enumerate(keys))))
    model = with_options(model, method, missing)
    result = scored(model, raw)
    for row in range(len(result.score)):
        found = lifting(result, row, top)
        for lift in found.lifts:
            applied = [lift.to] if lift.kind == CHANGE else [e for span in lift.spans for e in span]
            for value in applied if lift.is_enough else []:
                changed = {name: list(values) for name, values in raw.items()}
                changed[lift.criterion][row] = value
                again = scored(model, changed)
                assert 0 < again.rank[row] <= top
                if lift.kind == CHANGE:
                    assert again.rank[row] == lift.rank_after
                    assert again.score[row] == pytest.approx(lift.score_after)
        for barrier in found.barriers if len(found.barriers) == 1 else ():
            if barrier.kind == LIMIT:
                changed = {name: list(values) for name, values in raw.items()}
                changed[barrier.criterion][row] = barrier.to
                assert scored(model, changed).rank[row] == barrier.rank_after


@given(case=cases())
@settings(derandomize=True, deadline=None, max_examples=200)
def test_what_is_told_to_be_not_enough_is_not_enough_whatever_the_value(
    document: Any, criterion: Any, case: Any
) -> None:
    keys, raw, method, _, top = case
    if all(all(math.isnan(v) for v in values) for values in raw.values()):
        return
    model = parse_siting_model(document(*(criterion(f"c{k}", **given) for k, given in enumerate(keys))))
    model = with_options(model, method, "neutral")
    result = scored(model, raw)
    row = int(result.rank.argmax())
    for lift in lifting(result, row, top).lifts:
        if lift.is_enough:
            continue
        for value in np.linspace(-1, 2, 61):
            changed = {name: list(values) for name, values in raw.items()}
            changed[lift.criterion][row] = value
            assert not 0 < scored(model, changed).rank[row] <= top
