# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What would lift a site, in words."""

from __future__ import annotations

import math
from typing import Any

import pytest

from plugin.core.siting.aggregation import AGGREGATIONS
from plugin.core.siting.lifting import lifting
from plugin.core.siting.model import MISSING_UTILITY, Criterion
from plugin.studies.inspection_words import (
    KINDS,
    LiftingText,
    LiftLine,
    lifting_text,
    limit_text,
    spans_text,
    unknown_note,
)
from plugin.studies.score_sites import ScoredSites
from tests.studies.gimhae_sites import EAST, UPON, gimhae_plan, gimhae_scored
from tests.studies.hand_made import criterion, information, layer, model, points, scored

INF = math.inf


def told(found: ScoredSites, row: int, top: int, language: str = "en") -> LiftingText:
    return lifting_text(found, lifting(found.result, row, top), language, str)


def lines(text: LiftingText) -> dict[str, LiftLine]:
    return {line.criterion: line for line in text.lines}


@pytest.fixture(scope="module")
def gimhae(tmp_path_factory: pytest.TempPathFactory) -> ScoredSites:
    return gimhae_scored(gimhae_plan(tmp_path_factory))


def test_what_would_make_a_site_of_gimhae_the_best(gimhae: ScoredSites) -> None:
    text = told(gimhae, EAST, 1)
    assert text.sentence == (
        "Rank 2 of 3 with 69.7 points; the best 1 begin at 75.0. Each of these changes alone would be enough:"
    )
    found = lines(text)
    # 5.35 points are missing (see test_site_inspection.py); the special zone has 5 of 28, so it needs 29.96 %.
    assert found["special_zone"].would_be == "at least 30%"
    assert (found["special_zone"].now, found["special_zone"].rank) == ("0%", "1")
    # At KRW 70 bn the utility is 1, and those are the 5.35 points.
    assert (found["connection_cost"].now, found["connection_cost"].would_be) == (
        "83.9 KRW bn",
        "at most 70 KRW bn",
    )
    # Half of 4 of 28 is counted; 0.5 + 5.35 x 28 / 400 = 87.4 %.
    assert found["industrial_complex"].would_be == "at least 88%"
    assert found["industrial_complex"].note == "would have to be found out, not changed"
    assert found["talent"].is_enough is False
    assert found["talent"].note == "Not enough alone: even at its best the rank would be 2."
    # Smallest change of utility first.
    assert [line.criterion for line in text.lines][:3] == [
        "connection_cost",
        "special_zone",
        "industrial_complex",
    ]
    # In use are 14 + 5 + 4 + 5 of 100.
    assert text.not_assessed.startswith(
        "Not assessed, 72% of the weight; each would need a layer or a field of the sites: Time to power (18%), "
    )
    assert text.not_assessed.endswith("Free economic zone (1%).")


def test_the_best_site_of_gimhae_is_told_its_margin(gimhae: ScoredSites) -> None:
    text = told(gimhae, UPON, 1)
    assert text.sentence == "Rank 1: among the best 1 already. It could lose 5.3 points and stay."
    assert text.lines == ()
    assert told(gimhae, EAST, 10).sentence == (
        "Rank 2: among the best 10 already. No more sites than that are ranked."
    )


def limited(*sizes: tuple[float, str]) -> ScoredSites:
    sites = layer(
        "Point",
        [
            (f"Point ({number * 1000} 0)", {"id": str(number), "size": size, "zone": zone})
            for number, (size, zone) in enumerate(sizes)
        ],
    )
    assumed = {"source": "assumption"}
    return scored(
        model(
            criterion("near", {"type": "nearest_distance", "layer": "things"}),
            information(
                "size",
                {"type": "attribute", "field": "size"},
                unit="ha",
                limit={"min": 3, "reason": {"en": "Too small.", "ko": "작음."}, **assumed},
            ),
            information(
                "zone",
                {"type": "attribute", "field": "zone"},
                limit={"allowed": ["industry"], "reason": {"en": "Zone.", "ko": "용도."}, **assumed},
            ),
        ),
        sites,
        things=points([(0, 0)], id=["x"]),
    )


def test_one_limit_is_a_single_change_with_the_rank_it_gives() -> None:
    text = told(limited((5, "industry"), (2, "industry")), 1, 1)
    assert text.sentence == "Excluded. If nothing excluded it, its rank would be 2."
    (line,) = text.lines
    assert (line.title, line.now, line.would_be, line.rank) == ("the size", "2 ha", "at least 3 ha", "2")
    # Why it is a limit is told with the exclusion.
    assert line.note == ""


def test_several_limits_are_said_to_be_no_single_change() -> None:
    text = told(limited((5, "industry"), (2, "farm")), 1, 1)
    assert text.sentence == (
        "Excluded by 2 limits, so no single change is enough. If nothing excluded it, its rank would be 2."
    )
    assert [(line.would_be, line.is_enough) for line in text.lines] == [
        ("at least 3 ha", False),
        ("one of: industry", False),
    ]


def test_a_site_of_which_nothing_is_known_gets_no_rank() -> None:
    found = scored(
        model(criterion("near", {"type": "nearest_distance", "layer": "things"})),
        layer("Point", [("Point (0 0)", {"id": "a"}), (None, {"id": "b"})]),
        things=points([(0, 0)], id=["x"]),
    )
    text = told(found, 1, 1)
    assert text.sentence == "Excluded, and no single value would change that."
    assert [line.title for line in text.lines] == ["nothing could be measured here"]


def test_where_all_is_assessed_nothing_is_said_of_it() -> None:
    assert told(limited((5, "industry"), (2, "industry")), 1, 1).not_assessed == ""


def test_names_that_would_do_are_listed() -> None:
    zones = {"type": "categorical", "categories": {"farm": 0, "industry": 1}, "otherwise": 0.6}
    found = scored(
        model(criterion("zone", {"type": "attribute", "field": "zone"}, value=zones, unit="")),
        points([(0, 0), (1, 1)], id=["a", "b"], zone=["mixed", "farm"]),
    )
    (line,) = told(found, 1, 1).lines
    assert (line.now, line.would_be) == ("farm", "one of: industry, any other name")


def test_a_value_that_cannot_be_is_not_told() -> None:
    curve = {"type": "linear", "zero_at": 10, "one_at": -10}
    found = scored(
        model(
            criterion("near", {"type": "nearest_distance", "layer": "things"}, value=curve),
            criterion("b", {"type": "attribute", "field": "b"}, value={**curve, "zero_at": 0, "one_at": 1}),
        ),
        points([(1000, 0), (4000, 0)], id=["a", "b"], b=[0.9, 0.7]),
        things=points([(0, 0)], id=["x"]),
    )
    assert lines(told(found, 1, 1))["near"].note == "No value that is possible here is enough."


def asked(unit: str = "km", kind: str = "attribute") -> Criterion:
    fields = {"field": "x"} if kind == "attribute" else {"layer": "things"}
    return model(criterion("a", {"type": kind, **fields}, unit=unit)).criteria[0]


@pytest.mark.parametrize(
    ("unit", "kind", "spans", "expected"),
    [
        ("km", "nearest_distance", [(0.0, 1.94736)], "at most 1.94 km"),
        ("km", "attribute", [(-INF, 3.3)], "at most 3.3 km"),
        ("ha", "attribute", [(3.00123, INF)], "at least 3.01 ha"),
        ("ha", "attribute", [(1234.2, INF)], "at least 1,235 ha"),
        ("share", "overlap_share", [(0.3111, 1.0)], "at least 32%"),
        ("km", "attribute", [(2.0, 6.0), (9.5, INF)], "2 km to 6 km or at least 9.5 km"),
        ("km", "attribute", [(2.0, 2.0)], "2 km"),
        ("km", "attribute", [(2.00011, 2.00012)], "2 km"),
        ("km", "nearest_distance", [(0.0, INF)], "any value"),
    ],
)
def test_what_is_told_is_rounded_so_that_it_is_enough(
    unit: str, kind: str, spans: Any, expected: str
) -> None:
    assert spans_text(asked(unit, kind), spans, str) == expected


def test_a_criterion_without_a_limit_has_no_words_for_it() -> None:
    assert limit_text(asked(), str) == ""


def test_every_way_to_share_points_and_to_count_what_is_missing_has_words() -> None:
    assert set(KINDS) == {method.contribution_kind for method in AGGREGATIONS.values()}
    for missing in MISSING_UTILITY:
        assert unknown_note(
            model(criterion("a", {"type": "attribute", "field": "x"}), missing=missing), asked(), str
        )
