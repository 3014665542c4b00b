# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""How well criteria are known, and what a reader is warned of."""

from __future__ import annotations

from plugin.studies.criterion_states import CriterionState, caveats, criterion_states
from plugin.studies.measure_sites import NO_LAYER
from tests.studies.hand_made import criterion, model, points, scored

NEAREST = {"type": "nearest_distance", "layer": "things"}
COUNT = {"type": "count_within", "layer": "things", "radius_km": 6}


def example() -> object:
    places = [(1000.0 * k, 300.0 * (k % 3)) for k in range(14)]
    sites = points(
        places, id=[f"{k:02d}" for k in range(14)], size=[k * 1.0 if k < 7 else None for k in range(14)]
    )
    return scored(
        model(
            criterion("near", NEAREST, value={"type": "linear", "zero_at": 20, "one_at": 0}),
            criterion("many", COUNT, value={"type": "linear", "zero_at": 0, "one_at": 2}),
            criterion("size", {"type": "attribute", "field": "size"}),
            criterion("far", {"type": "nearest_distance", "layer": "elsewhere"}),
        ),
        sites,
        things=points([(0.0, 0.0), (500.0, 500.0)], id=["p", "q"]),
    )


def test_each_criterion_says_at_how_many_sites_it_is_known() -> None:
    assert criterion_states(example()) == {
        "near": CriterionState(1.0, ""),
        "many": CriterionState(1.0, ""),
        "size": CriterionState(0.5, ""),
        "far": CriterionState(0.0, NO_LAYER),
    }


def test_a_reader_is_warned_of_what_counts_twice_and_of_what_is_unknown() -> None:
    texts = caveats(example(), "en", str)
    assert texts[0].startswith("Weighted criteria in use: 3 of 4")
    assert any(text.startswith("Not assessed (1): the far") for text in texts)
    pair = next(text for text in texts if "count twice" in text)
    assert pair.startswith("the near and the many go together")
    assert caveats(example(), "ko", str)[-1].startswith("near 기준")
