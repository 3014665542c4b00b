# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Waterfalls: bars that follow each other and end at the score."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugin.core.siting.model import with_options
from plugin.core.siting.model_document import parse_siting_model
from plugin.core.siting.scoring import score_sites
from plugin.core.siting.waterfall import waterfall

GROUPS = [{"id": name, "title": {"en": name, "ko": name}} for name in ("land", "power")]


def test_bars_come_by_group_and_size_and_end_at_the_score(document: Any, criterion: Any) -> None:
    model = parse_siting_model(
        document(
            criterion("a", group="power", weight=5),
            criterion("b", group="land", weight=2),
            criterion("c", group="power", weight=1),
            criterion("d", group="land", weight=2),
            groups=GROUPS,
        )
    )
    raw = {"a": [0.1, 1], "b": [0.2, 1], "c": [1.0, 1], "d": [math.nan, 1]}
    result = score_sites(model, {k: np.array(v, dtype=float) for k, v in raw.items()}, ["x", "y"])
    found = waterfall(result, 0)
    assert [(bar.criterion, round(bar.points, 9)) for bar in found.bars] == [
        ("d", 10),
        ("b", 4),
        ("c", 10),
        ("a", 5),
    ]
    assert [bar.criterion for bar in found.bars if not bar.is_known] == ["d"]
    assert [bar.group for bar in found.bars] == ["land", "land", "power", "power"]
    assert [round(bar.start, 9) for bar in found.bars] == [0, 10, 14, 24]
    assert found.score == pytest.approx(29)
    assert found.kind == "exact"


def test_equal_bars_come_by_id(document: Any, criterion: Any) -> None:
    model = parse_siting_model(document(criterion("b"), criterion("a")))
    result = score_sites(model, {"a": np.array([0.5]), "b": np.array([0.5])}, ["x"])
    assert [bar.criterion for bar in waterfall(result, 0).bars] == ["a", "b"]


def test_an_excluded_site_has_no_bars(document: Any, criterion: Any, limit: Any) -> None:
    model = parse_siting_model(document(criterion("a", limit=limit(max=0.4))))
    result = score_sites(model, {"a": np.array([0.5, 0.1])}, ["x", "y"])
    assert waterfall(result, 0).bars == ()
    assert math.isnan(waterfall(result, 0).score)


def test_points_that_are_known_are_not_computed_again(document: Any, criterion: Any) -> None:
    model = with_options(parse_siting_model(document(criterion("a"), criterion("b"))), "topsis")
    result = score_sites(model, {"a": np.array([0.5]), "b": np.array([0.7])}, ["x"])
    given_points = waterfall(result, 0, np.array([1.0, 2.0]))
    assert [bar.points for bar in given_points.bars] == [2.0, 1.0]
    assert given_points.kind == "shapley"


@pytest.mark.parametrize("method", ["weighted_sum", "weighted_product", "topsis"])
@given(data=st.data())
@settings(derandomize=True, deadline=None, max_examples=60)
def test_the_points_sum_to_the_score(document: Any, criterion: Any, method: str, data: Any) -> None:
    count = data.draw(st.integers(1, 7))
    names = [f"c{number}" for number in range(count)]
    weights = data.draw(st.lists(st.floats(0.01, 100), min_size=count, max_size=count))
    raw = data.draw(st.lists(st.floats(0, 1) | st.just(math.nan), min_size=count, max_size=count))
    if all(math.isnan(value) for value in raw):
        raw[0] = 0.5
    model = parse_siting_model(document(*map(lambda n, w: criterion(n, weight=w), names, weights)))
    # A second site has every value, so that none of the criteria is unassessed.
    columns = {name: np.array([value, 0.5]) for name, value in zip(names, raw, strict=True)}
    found = waterfall(score_sites(with_options(model, method), columns, ["x", "y"]), 0)
    assert abs(sum(bar.points for bar in found.bars) - found.score) < 1e-9
    assert abs(found.bars[-1].end - found.score) < 1e-9
    assert all(before.end == after.start for before, after in pairwise(found.bars))
