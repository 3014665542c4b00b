# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""One site under the glass: on the Gimhae sample plan with numbers checked by hand, and on small layers."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import shapely

from plugin.core.siting.model import with_options
from plugin.studies.score_sites import ScoredSites
from plugin.studies.site_inspection import (
    INFORMATION,
    KNOWN,
    LIMIT_ONLY,
    NOT_ASSESSED,
    UNKNOWN,
    WEIGHTED,
    CriterionFinding,
    SiteInspection,
    inspect_site,
    sources_of,
)
from tests.studies.gimhae_sites import EAST, UPON, WEST, gimhae_plan, gimhae_scored
from tests.studies.hand_made import ORIGIN, criterion, information, layer, model, points, scored

NEAREST = {"type": "nearest_distance", "layer": "things"}
LINEAR = {"type": "linear", "zero_at": 10, "one_at": 0}
# 2 km x 1.3 of underground line at KRW 10.8 bn, two bays at 3, a substation of 40 x (125 / 0.95 / 100) ^ 0.8; the
# curve of KRW bn runs from 200 to 70.
COST_AT_2_KM = 2 * 1.3 * 10.8 + 2 * 3 + 40 * (1.25 / 0.95) ** 0.8
AT_2_KM = (200 - COST_AT_2_KM) / 130


@pytest.fixture(scope="module")
def gimhae(tmp_path_factory: pytest.TempPathFactory) -> ScoredSites:
    return gimhae_scored(gimhae_plan(tmp_path_factory))


def by_id(found: SiteInspection) -> dict[str, CriterionFinding]:
    return {finding.id: finding for finding in found.criteria}


def look(found: ScoredSites, row: int = 0, language: str = "en", **other: Any) -> SiteInspection:
    return inspect_site(found, row, language, str, **other)


def test_the_head_of_a_site_of_gimhae(gimhae: ScoredSites) -> None:
    east = look(gimhae, EAST)
    # 14 of 28 for the connection, half of 4 of 28 for what is unknown, 5 of 28 for 11 campuses.
    assert east.score == pytest.approx(100 * (14 * AT_2_KM + 4 * 0.5 + 5) / 28, abs=1e-3)
    assert (east.name, east.id, east.rank, east.ranked) == ("East", "east", 2, 3)
    # Known are 14 + 5 + 5 of a weight of 100.
    assert east.completeness == pytest.approx(0.24)
    assert east.worst == pytest.approx(14 * AT_2_KM + 5, abs=1e-3)
    assert east.best == pytest.approx(14 * AT_2_KM + 5 + 76, abs=1e-3)
    assert east.pre_screening.startswith("Pre-screening")
    assert (east.contribution_kind, east.has_points) == ("exact", True)
    assert east.exclusions == ()


def test_a_connection_of_gimhae_with_the_feature_that_decided_it(gimhae: ScoredSites) -> None:
    found = by_id(look(gimhae, EAST))["connection_cost"]
    assert (found.state, found.use, found.raw_text) == (KNOWN, WEIGHTED, "83.9 KRW bn (40.9–168)")
    assert found.utility == pytest.approx(AT_2_KM, abs=1e-4)
    assert found.share_in_use == pytest.approx(0.5)
    assert found.share == pytest.approx(0.14)
    assert found.gained == pytest.approx(50 * AT_2_KM, abs=1e-2)
    assert found.lost == pytest.approx(50 - 50 * AT_2_KM, abs=1e-2)
    decider = found.decider
    assert decider is not None
    assert (decider.id, decider.name) == ("juchon_substation", "Juchon Substation")
    assert "OpenStreetMap" in decider.source
    assert (decider.accuracy_m, decider.position_only) == (1000.0, False)
    assert decider.link.length == pytest.approx(2000, abs=0.01)
    assert decider.geometry.equals(shapely.Point(decider.link.coords[1]))
    assert decider.reach.area == pytest.approx(math.pi * 1000**2, rel=0.01)
    assert found.reason.ko != found.reason.en
    assert found.source.startswith("derived")


def test_points_of_gimhae_sum_to_the_score(gimhae: ScoredSites) -> None:
    for row in (EAST, UPON, WEST):
        found = look(gimhae, row)
        gained = [finding.gained for finding in found.criteria if not math.isnan(finding.gained)]
        assert sum(gained) == pytest.approx(found.score, abs=1e-9)
        assert len(gained) == 4


def test_what_is_unknown_here_is_not_what_nobody_knows(gimhae: ScoredSites) -> None:
    found = by_id(look(gimhae, EAST))
    complex_ = found["industrial_complex"]
    assert (complex_.state, complex_.raw_text, complex_.note) == (UNKNOWN, "unknown", "counted as half")
    assert complex_.gained == pytest.approx(100 * 2 / 28)
    slope = found["slope"]
    assert (slope.state, slope.raw_text, slope.note) == (NOT_ASSESSED, "not assessed", "no layer was given")
    assert math.isnan(slope.gained)
    assert (slope.share, math.isnan(slope.share_in_use)) == (pytest.approx(0.06), True)
    assert found["distance_345kv"].use == INFORMATION
    assert found["suitable_voltage"].use == LIMIT_ONLY
    assert found["suitable_voltage"].limit == "at most 20 km"
    assert found["slope"].limit == "at most 20 %"


def test_what_is_not_assessed_comes_by_weight(gimhae: ScoredSites) -> None:
    shares = [finding.share for finding in look(gimhae).not_assessed if not math.isnan(finding.share)]
    assert shares == sorted(shares, reverse=True)
    assert look(gimhae).not_assessed[0].id == "time_to_power"
    assert math.isnan(look(gimhae).not_assessed[-1].share)


def test_limits_that_nobody_checked_are_named_here_and_everywhere(gimhae: ScoredSites) -> None:
    unchecked = look(gimhae, EAST).unchecked
    assert {"Plot size", "Slope", "Green belt"} <= set(unchecked)
    assert "Suitable voltage in reach" not in unchecked


def test_groups_come_in_the_order_of_the_model_in_the_language_asked_for(gimhae: ScoredSites) -> None:
    found = look(gimhae, EAST, "ko")
    assert [group.title for group in found.groups][:2] == ["전력", "용수"]
    assert found.name == "동쪽"
    assert found.model == "AI 데이터센터"
    decider = by_id(found)["connection_cost"].decider
    assert decider is not None
    assert decider.name == "주촌변전소"


def test_sources_are_the_layers_that_had_a_part_each_once(gimhae: ScoredSites) -> None:
    layers = [source.layer for source in sources_of(gimhae)]
    assert layers[:2] == ["three sites", "substation"]
    assert len(layers) == len(set(layers))
    assert "telecom_node" not in layers


def small(**options: Any) -> ScoredSites:
    sites = layer(
        "Point",
        [
            ("Point (0 0)", {"id": "a", "name": "A", "size": 5.0}),
            ("Point (1000 0)", {"id": "b", "name": "B", "size": 2.0}),
            (None, {"id": "c", "name": "C", "size": 4.0}),
            (None, {"id": "d", "name": "D", "size": None}),
        ],
    )
    things = points([(3000, 4000)], id=["x"], name=["Port"], position_accuracy_m=[1500.0], source=["a book"])
    size_limit = {"min": 3, "reason": {"en": "Too small.", "ko": "작음."}, "source": "assumption"}
    return scored(
        model(
            criterion("near", NEAREST, value=LINEAR),
            information("size", {"type": "attribute", "field": "size"}, unit="ha", limit=size_limit),
            **options,
        ),
        sites,
        things=things,
    )


def test_an_exclusion_is_told_with_value_and_limit() -> None:
    found = look(small(), 1)
    assert (found.rank, math.isnan(found.score)) == (0, True)
    (exclusion,) = found.exclusions
    assert exclusion.reason == "Too small."
    assert exclusion.sentence == "Too small (the size: 2 ha; allowed: at least 3 ha)"
    near = by_id(found)["near"]
    assert (near.state, math.isnan(near.gained), math.isnan(near.lost)) == (KNOWN, True, True)


def test_a_site_without_geometry_has_no_link() -> None:
    found = look(small(), 2)
    assert found.geometry is None
    assert by_id(found)["near"].decider is None
    assert found.exclusions[0].reason == "nothing could be measured here"
    assert found.unchecked == ()
    assert look(small(), 3).unchecked == ("the size",)


def test_a_link_is_the_shortest_line_in_the_crs_of_the_request() -> None:
    decider = by_id(look(small()))["near"].decider
    assert decider is not None
    assert list(decider.link.coords) == [ORIGIN, (ORIGIN[0] + 3000, ORIGIN[1] + 4000)]
    assert decider.source == "a book"


def test_a_position_that_is_all_that_is_known_is_told() -> None:
    circle = layer(
        "Polygon",
        [
            (
                "Polygon ((1000 0, 2000 1000, 3000 0, 2000 -1000, 1000 0))",
                {"id": "x", "name": "Zone", "geometry_basis": "position_only"},
            )
        ],
    )
    found = scored(model(criterion("near", NEAREST, value=LINEAR)), points([(0, 0)], id=["a"]), things=circle)
    decider = by_id(look(found))["near"].decider
    assert decider is not None
    assert decider.position_only
    assert math.isnan(decider.accuracy_m)
    assert decider.reach is None
    assert decider.geometry.equals(shapely.Point(ORIGIN[0] + 2000, ORIGIN[1]))


def test_amounts_that_are_unknown_are_counted_beside_the_sum() -> None:
    total = criterion(
        "sum",
        {"type": "sum_within", "layer": "things", "field": "mw", "radius_km": 5},
        value={"type": "linear", "zero_at": 0, "one_at": 100},
        unit="MW",
    )
    found = scored(
        model(total),
        points([(0, 0)], id=["a"]),
        things=points([(100, 0), (200, 0), (300, 0)], mw=[40.0, None, 20.0]),
    )
    finding = by_id(look(found))["sum"]
    assert finding.raw_text == "60 MW"
    assert finding.note == "1 more within reach are of unknown amount"


def test_shapley_values_are_left_to_whoever_has_the_time() -> None:
    found = small()
    topsis = scored_again(found, "topsis")
    without = look(topsis)
    assert not without.has_points
    assert math.isnan(by_id(without)["near"].gained)
    assert not math.isnan(by_id(without)["near"].lost)
    points_ = topsis.result.contributions(np.array([0]))[0]
    given = look(topsis, points=points_)
    assert given.has_points
    assert by_id(given)["near"].gained == pytest.approx(given.score)


def scored_again(found: ScoredSites, method: str) -> ScoredSites:
    from plugin.studies.measure_sites import measure
    from plugin.studies.score_sites import score_measured

    measured = measure(found.request, lambda _share: None)
    return score_measured(measured, with_options(found.result.model, method))
