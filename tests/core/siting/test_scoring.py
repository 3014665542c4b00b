# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Scoring: against loops, and what is missing, not assessed, excluded, tied."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plugin.core.siting import scoring
from plugin.core.siting.model import SitingModel, with_options
from plugin.core.siting.model_document import parse_siting_model
from plugin.core.siting.scoring import NO_VALUE, rank_sites, score_sites
from plugin.errors import InputError, SitingModelError

NAN = math.nan
METHODS = ["weighted_sum", "weighted_product", "topsis"]
POLICIES = {"neutral": 0.5, "worst": 0.0, "exclude": None}
WEIGHTS = {"a": 3.0, "b": 2.0, "c": 4.0, "d": 1.0}


@pytest.fixture(scope="module")
def model(document: Any, criterion: Any, limit: Any) -> SitingModel:
    """Four weighted criteria (b limited), a limit on text and a piece of information."""
    return parse_siting_model(
        document(
            criterion("a", weight=3),
            criterion("b", weight=2, limit=limit(min=0.2, max=0.9)),
            criterion("c", weight=4, essential="power"),
            criterion("d", weight=1),
            criterion("zone", value=None, weight=None, limit=limit(allowed=["industrial", "port"])),
            criterion("airport", value=None, weight=None),
        )
    )


def columns(rows: list[list[float]]) -> dict[str, Any]:
    values = np.array(rows, dtype=float).reshape(-1, 4)
    return {name: values[:, column] for column, name in enumerate(WEIGHTS)}


def names(count: int) -> list[str]:
    return [f"s{number}" for number in range(count)]


def loop_score(method: str, utilities: list[float], weights: list[float]) -> float:
    shares = [weight / sum(weights) for weight in weights]
    if method == "weighted_sum":
        return 100 * sum(w * u for w, u in zip(shares, utilities, strict=True))
    if method == "weighted_product":
        return 100 * math.prod(max(u, 0.01) ** w for w, u in zip(shares, utilities, strict=True))
    up = math.hypot(*(w * (1 - u) for w, u in zip(shares, utilities, strict=True)))
    down = math.hypot(*(w * u for w, u in zip(shares, utilities, strict=True)))
    return 100 * down / (up + down)


# Numbers within 0..1 are their own utility; halves make ties.
raw_value = st.one_of(st.just(NAN), st.sampled_from([0.0, 0.25, 0.5, 1.0]), st.floats(0, 1))
sites = st.lists(st.lists(raw_value, min_size=4, max_size=4), min_size=1, max_size=8)
unassessed = st.sets(st.sampled_from(["a", "b", "c", "d"]), max_size=3)


def valued(rows: list[list[float]], without: set[str]) -> list[str]:
    """Return the criteria that have a value at a site: what nobody knows anywhere is not assessed."""
    known = (~np.isnan(np.array(rows))).any(axis=0)
    return [name for name, there in zip(WEIGHTS, known, strict=True) if there and name not in without]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("policy", POLICIES)
@given(rows=sites, without=unassessed)
@settings(derandomize=True, deadline=None, max_examples=40)
def test_scoring_equals_a_loop_over_sites_and_criteria(
    model: SitingModel, method: str, policy: str, rows: list[list[float]], without: set[str]
) -> None:
    raw = {**columns(rows), **dict.fromkeys(without)}
    assessed = valued(rows, without)
    assume(assessed)
    result = score_sites(with_options(model, method, policy), raw, names(len(rows)))
    in_use = [WEIGHTS[name] for name in assessed]
    unused = [name for name in WEIGHTS if name not in assessed]
    everything = [*in_use, *(WEIGHTS[name] for name in unused)]
    assert [c.id for c in result.criteria] == assessed
    for index, row in enumerate(rows):
        given_values = dict(zip(WEIGHTS, row, strict=True))
        values = [given_values[name] for name in assessed]
        filled = {
            fill: [fill if math.isnan(value) else value for value in values] + [fill] * len(unused)
            for fill in (0.0, 1.0)
        }
        known = sum(w for w, value in zip(in_use, values, strict=True) if not math.isnan(value))
        assert result.completeness[index] == pytest.approx(known / sum(WEIGHTS.values()), abs=1e-12)
        reasons = []
        if "b" not in without and not 0.2 <= given_values["b"] <= 0.9 and not math.isnan(given_values["b"]):
            reasons.append("b")
        fill = POLICIES[policy]
        if fill is None:
            reasons += [f"missing:{n}" for n, v in zip(assessed, values, strict=True) if math.isnan(v)]
        if all(math.isnan(value) for value in values):
            reasons.append("unmeasured")
        assert result.excluded_by(index) == tuple(reasons)
        if reasons:
            assert np.isnan([result.score[index], result.worst[index], result.best[index]]).all()
            assert result.rank[index] == 0
            continue
        used = [fill if math.isnan(value) else value for value in values]
        expected = loop_score(method, used, in_use)  # type: ignore[arg-type]
        assert result.score[index] == pytest.approx(expected, abs=1e-9)
        assert result.worst[index] == pytest.approx(loop_score(method, filled[0.0], everything), abs=1e-9)
        assert result.best[index] == pytest.approx(loop_score(method, filled[1.0], everything), abs=1e-9)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("policy", POLICIES)
@given(rows=sites, without=unassessed)
@settings(derandomize=True, deadline=None, max_examples=40)
def test_a_score_lies_between_its_worst_and_its_best(
    model: SitingModel, method: str, policy: str, rows: list[list[float]], without: set[str]
) -> None:
    raw = {**columns(rows), **dict.fromkeys(without)}
    assume(valued(rows, without))
    result = score_sites(with_options(model, method, policy), raw, names(len(rows)))
    ranked = result.rank > 0
    assert (result.worst[ranked] <= result.score[ranked]).all()
    assert (result.score[ranked] <= result.best[ranked]).all()
    assert (result.worst[ranked] >= 0).all()
    assert (result.best[ranked] <= 100).all()
    certain = ranked & (result.completeness == 1)
    np.testing.assert_array_equal(result.worst[certain], result.best[certain])


@pytest.mark.parametrize("method", METHODS)
@given(rows=sites, data=st.data())
@settings(derandomize=True, deadline=None, max_examples=40)
def test_the_order_of_the_sites_changes_nothing(
    model: SitingModel, method: str, rows: list[list[float]], data: Any
) -> None:
    assume(valued(rows, set()))
    order = np.array(data.draw(st.permutations(range(len(rows)))))
    ids = np.array(names(len(rows)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scoring, "_BLOCK_ROWS", 2)
        there = score_sites(with_options(model, method), columns(rows), ids.tolist())
        shuffled = {name: values[order] for name, values in columns(rows).items()}
        here = score_sites(with_options(model, method), shuffled, ids[order].tolist())
    for name in ("score", "rank", "worst", "best", "completeness", "utility", "excluded", "unchecked"):
        np.testing.assert_array_equal(getattr(here, name), getattr(there, name)[order], err_msg=name)
    assert ids[order][here.order].tolist() == ids[there.order].tolist()
    assert here.pre_screening_reasons == there.pre_screening_reasons


def test_blocks_make_no_difference(model: SitingModel, monkeypatch: pytest.MonkeyPatch) -> None:
    values = np.random.default_rng(3).uniform(0, 1, (101, 4))
    values[::7, 2] = NAN
    whole = score_sites(model, columns(values.tolist()), names(101))
    monkeypatch.setattr(scoring, "_BLOCK_ROWS", 10)
    blocks = score_sites(model, columns(values.tolist()), names(101))
    for name in ("score", "worst", "best", "completeness"):
        np.testing.assert_array_equal(getattr(blocks, name), getattr(whole, name))


def test_utilities_of_1_score_100_and_of_0_score_0(model: SitingModel) -> None:
    result = score_sites(model, {"a": np.array([1.0, 0.0]), "c": np.array([1.0, 0.0])}, ["x", "y"])
    np.testing.assert_array_equal(result.score, [100.0, 0.0])


def test_weights_are_divided_by_the_sum_of_those_in_use(model: SitingModel) -> None:
    result = score_sites(model, {"a": np.array([0.5]), "d": np.array([1.0])}, ["x"])
    np.testing.assert_allclose(result.weight, [0.75, 0.25])
    assert result.score[0] == pytest.approx(62.5)
    assert [c.id for c in result.criteria] == ["a", "d"]


def test_not_assessed_is_not_neutral(model: SitingModel) -> None:
    raw = columns([[0.8, 0.8, 0.8, 0.8]])
    raw_of_two = columns([[0.8] * 4, [0.8] * 4])
    missing = score_sites(model, {**raw_of_two, "c": np.array([NAN, 0.8])}, ["x", "y"])
    unassessed_ = score_sites(model, {**raw, "c": None}, ["x"], {"c": "no layer", "a": "ignored"})
    assert missing.score[0] == pytest.approx(80 * 0.6 + 50 * 0.4)
    assert unassessed_.score[0] == pytest.approx(80)
    for result in (missing, unassessed_):
        assert result.completeness[0] == pytest.approx(0.6)
        assert (result.worst[0], result.best[0]) == (pytest.approx(48), pytest.approx(88))
    assert dict(missing.not_assessed) == {"zone": "", "airport": ""}
    assert dict(unassessed_.not_assessed) == {"c": "no layer", "zone": "", "airport": ""}


def test_what_no_site_knows_is_not_assessed(model: SitingModel) -> None:
    raw = {
        **columns([[0.8, 0.8, NAN, 0.4], [0.2, 0.5, NAN, 1.0]]),
        "zone": np.array([None, ""], dtype=object),
    }
    unknown = score_sites(model, raw, ["x", "y"], {"airport": "no layer"})
    without = score_sites(model, {**raw, "c": None, "zone": None}, ["x", "y"])
    for name in ("score", "worst", "best", "completeness", "excluded", "weight"):
        np.testing.assert_array_equal(getattr(unknown, name), getattr(without, name), err_msg=name)
    assert dict(unknown.not_assessed) == {"c": NO_VALUE, "zone": NO_VALUE, "airport": "no layer"}
    assert unknown.limits_unchecked == ("zone",)
    assert "c" not in unknown.raw


@pytest.mark.parametrize("policy", POLICIES)
def test_a_site_of_which_nothing_is_known_has_no_score(model: SitingModel, policy: str) -> None:
    raw = columns([[0.8, 0.5, 0.8, 0.4], [NAN] * 4])
    result = score_sites(with_options(model, missing=policy), raw, ["x", "y"])
    assert np.isnan([result.score[1], result.worst[1], result.best[1]]).all()
    assert result.rank.tolist() == [1, 0]
    assert result.order.tolist() == [0]
    assert result.completeness.tolist() == [1.0, 0.0]
    assert result.excluded_by(0) == ()
    assert result.excluded_by(1)[-1] == result.limit_ids[-1] == "unmeasured"
    assert not result.unchecked[:, -1].any()


def test_a_site_of_which_only_a_limit_is_known_has_no_score(model: SitingModel) -> None:
    raw = {**columns([[1, 0.5, 1, 1], [NAN] * 4]), "zone": np.array(["port", "port"], dtype=object)}
    assert score_sites(model, raw, ["x", "y"]).excluded_by(1) == ("unmeasured",)


def test_nothing_is_unmeasured_where_something_is_known(model: SitingModel) -> None:
    assert score_sites(model, columns([[NAN, NAN, NAN, 0.1], [1, 0.5, 1, 1]]), ["x", "y"]).limit_ids == ("b",)


def test_a_complete_site_is_complete_to_the_last_bit(model: SitingModel) -> None:
    result = score_sites(model, columns([[0.1, 0.3, 0.7, 0.9], [NAN, NAN, NAN, NAN]]), ["x", "y"])
    assert result.completeness.tolist() == [1.0, 0.0]
    assert result.worst[0] == result.score[0] == result.best[0]


def test_limits_include_their_ends_and_exclude_what_lies_outside(model: SitingModel) -> None:
    raw = columns([[1, b, 1, 1] for b in (0.19, 0.2, 0.9, 0.91, math.inf)])
    result = score_sites(model, raw, names(5))
    assert [result.excluded_by(row) for row in range(5)] == [("b",), (), (), ("b",), ("b",)]
    assert (result.rank > 0).tolist() == [False, True, True, False, False]
    assert result.limit_ids == ("b",)
    assert result.limits_unchecked == ("zone",)


def test_an_excluded_site_keeps_its_utilities(model: SitingModel) -> None:
    result = score_sites(model, columns([[0.5, 0.1, 0.75, 1]]), ["x"])
    assert math.isnan(result.score[0])
    np.testing.assert_array_equal(result.utility, [[0.5, 0.1, 0.75, 1]])
    assert np.isnan(result.contribution).all()


def test_a_limit_without_raw_value_is_unchecked_and_excludes_nobody(model: SitingModel) -> None:
    raw = {"a": np.array([1.0, 1.0]), "b": np.array([NAN, 0.5])}
    raw["zone"] = np.array(["industrial", None], dtype=object)
    result = score_sites(model, raw, ["x", "y"])
    assert result.limit_ids == ("b", "zone")
    assert not result.excluded.any()
    np.testing.assert_array_equal(result.unchecked, [[True, False], [False, True]])
    assert result.limits_unchecked == ()


def test_texts_that_are_not_allowed_exclude(model: SitingModel) -> None:
    zones = np.array(["industrial", "port", "green belt", ""], dtype=object)
    result = score_sites(model, {"a": np.ones(4), "zone": zones}, names(4))
    assert [result.excluded_by(row) for row in range(4)] == [(), (), ("zone",), ()]


def test_ties_share_a_rank_and_are_listed_by_id(model: SitingModel) -> None:
    a = np.array([0.2, 0.9, 0.5, 0.5 + 1e-13, 0.9, 0.1])
    result = score_sites(model, {"a": a}, ["f", "e", "d", "c", "b", "a"])
    assert result.rank.tolist() == [5, 1, 3, 3, 1, 6]
    assert [result.site_ids[row] for row in result.order] == ["b", "e", "c", "d", "f", "a"]


def test_ids_of_digits_are_listed_as_numbers_among_ties_and_stay_as_they_are(model: SitingModel) -> None:
    ids = ["10", "9", "4825010100100020000", "4825010100100010000", "a", "100"]
    result = score_sites(model, {"a": np.ones(6)}, ids)
    listed = [result.site_ids[row] for row in result.order]
    assert listed == ["9", "10", "100", "4825010100100010000", "4825010100100020000", "a"]


def test_ranks_skip_sites_without_score() -> None:
    order, rank = rank_sites(np.array([NAN, 3.0, NAN, 7.0]), names(4))
    assert order.tolist() == [3, 1]
    assert rank.tolist() == [0, 2, 0, 1]
    order, rank = rank_sites(np.array([NAN]), names(1))
    assert order.tolist() == []
    assert rank.tolist() == [0]


@given(
    st.lists(st.tuples(st.floats(0, 100) | st.sampled_from([NAN, 0.0, 50.0, 100.0]), st.integers(0, 9))),
    st.sampled_from([-1e300, -1.0, 1e-9, 1.0, 1e7, 1e12]),
)
def test_the_order_is_that_of_sorting_by_score_then_id_then_place(
    sites: list[tuple[float, int]], unit: float
) -> None:
    with np.errstate(over="ignore"):
        score = np.round(np.array([points for points, _ in sites]) * unit, 9)
    ids = [str(number) for _, number in sites]
    order, rank = rank_sites(score, ids)
    scored = [row for row in range(len(sites)) if not math.isnan(score[row])]
    assert order.tolist() == sorted(scored, key=lambda row: (-score[row], ids[row], row))
    assert [rank[row] for row in scored] == [
        1 + sum(score[row] < score[other] for other in scored) for row in scored
    ]


@pytest.mark.parametrize("small", [2e-9, 1e-3])
def test_a_small_difference_decides_beside_a_huge_score(small: float) -> None:
    order, rank = rank_sites(np.array([1e9, 0.0, small, 1e9 - 1.0]), names(4))
    assert order.tolist() == [0, 3, 2, 1]
    assert rank.tolist() == [1, 4, 3, 2]


def test_a_result_may_have_no_sites(model: SitingModel) -> None:
    result = score_sites(model, {"a": np.empty(0)}, [])
    assert result.score.shape == (0,)
    assert result.contribution.shape == (0, 1)
    assert result.pre_screening_reasons == ("essential:power",)


@pytest.mark.parametrize(
    ("raw", "reasons"),
    [
        ({"a": [1, 1], "b": [0.5, 0.5], "c": [1, 1], "d": [1, 1]}, ()),
        ({"a": [1, 1], "b": [0.5, 0.5], "c": None, "d": [1, 1]}, ("essential:power",)),
        ({"a": [1, 1], "b": [0.5, 0.5], "c": [NAN, NAN], "d": [1, 1]}, ("essential:power",)),
        ({"a": [1, 1], "c": None, "d": [1, 1]}, ("essential:power", "completeness")),
        ({"a": None, "b": [0.5, 0.5], "c": [1, 1], "d": None}, ()),
        ({"a": None, "b": None, "c": [1, 1], "d": [1, 1]}, ("completeness",)),
        ({"a": [1, 1], "b": [0.5, 0.5], "c": [1, NAN], "d": [1, 1]}, ()),
        # The only site with power known is excluded, so it cannot speak for the ranked one.
        ({"a": [1, 1], "b": [0.1, 0.5], "c": [1, NAN], "d": [1, 1]}, ("essential:power",)),
    ],
)
def test_a_result_without_essentials_or_completeness_is_a_pre_screening(
    model: SitingModel, raw: Any, reasons: tuple[str, ...]
) -> None:
    given_values = {name: None if v is None else np.array(v, dtype=float) for name, v in raw.items()}
    result = score_sites(model, given_values, ["x", "y"])
    assert result.pre_screening_reasons == reasons
    assert result.pre_screening == bool(reasons)


def test_a_veto_makes_the_score_0(document: Any, criterion: Any) -> None:
    veto = {"method": "weighted_product", "veto": True}
    model = parse_siting_model(document(criterion("a"), criterion("b"), aggregation=veto))
    result = score_sites(model, {"a": np.array([0.0, 1.0]), "b": np.array([1.0, 0.25])}, ["x", "y"])
    np.testing.assert_allclose(result.score, [0.0, 50.0])
    floor = with_options(model, "weighted_product")
    result = score_sites(floor, {"a": np.array([0.0]), "b": np.array([1.0])}, ["x"])
    np.testing.assert_allclose(result.score, [10.0])


def test_arrays_given_are_not_changed(model: SitingModel) -> None:
    raw = columns([[0.1, 0.95, NAN, 2.0]])
    kept = {name: values.copy() for name, values in raw.items()}
    score_sites(model, raw, ["x"])
    for name, values in raw.items():
        np.testing.assert_array_equal(values, kept[name])


@pytest.mark.parametrize(
    ("raw", "match"),
    [
        ({"a": np.ones(3)}, '"a" has values'),
        ({"a": np.ones((2, 1))}, '"a" has values'),
        ({"a": np.array(["x", "y"])}, '"a" are not all numbers'),
        ({"a": np.ones(2), "b": np.array(["x", "y"])}, '"b" are not all numbers'),
        ({"a": np.full(2, NAN)}, "No site has a value"),
        ({}, "None of the weighted"),
        ({"airport": np.ones(2)}, "None of the weighted"),
    ],
)
def test_raw_values_that_do_not_fit_are_refused(model: SitingModel, raw: Any, match: str) -> None:
    with pytest.raises(InputError, match=match):
        score_sites(model, raw, ["x", "y"])


def test_raw_values_of_an_unknown_criterion_are_refused(model: SitingModel) -> None:
    with pytest.raises(SitingModelError, match="nowhere"):
        score_sites(model, {"a": np.ones(1), "nowhere": np.ones(1)}, ["x"])


def test_sites_can_be_left_out_for_what_the_model_does_not_know(model: SitingModel) -> None:
    raw = columns([[1.0, 0.5, 1.0, 1.0]] * 3)
    broken, fine = np.array([False, True, False]), np.zeros(3, dtype=bool)
    result = score_sites(model, raw, names(3), left_out={"broken": broken, "fine": fine})
    assert [result.excluded_by(row) for row in range(3)] == [(), ("broken",), ()]
    assert result.rank.tolist() == [1, 0, 1]
    assert np.isnan(result.score[1])
    assert "fine" not in result.limit_ids


def test_a_site_left_out_of_which_nothing_is_known_has_one_reason(model: SitingModel) -> None:
    raw = columns([[np.nan] * 4, [np.nan] * 4, [1.0, 0.5, 1.0, 1.0]])
    result = score_sites(model, raw, names(3), left_out={"broken": np.array([True, False, False])})
    assert [result.excluded_by(row) for row in range(3)] == [("broken",), ("unmeasured",), ()]
