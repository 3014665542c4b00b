# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""An assignment: a MultiPolygon in the plan's CRS, an honest status, its origin in words, and clear refusals."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from qgis.core import Qgis, QgsCoordinateTransform, QgsGeometry

from plugin.errors import InputError
from plugin.i18n import translator
from plugin.plan.proposals import ComponentRow
from plugin.studies.assign_candidate import Assignment, assignment, question_before, require_candidate
from plugin.studies.score_sites import ScoredSites
from tests.studies.hand_made import (
    KOREA,
    TRANSFORMS,
    criterion,
    crs,
    geometry,
    layer,
    model,
    points,
)
from tests.studies.hand_made import scored as score_of
from tests.studies.rows_of_proposals import component

TODAY = datetime.date(2026, 11, 27)
NEAR = {"type": "nearest_distance", "layer": "substation"}
SQUARES = ("Polygon((0 0, 100 0, 100 100, 0 100, 0 0))", "Polygon((500 0, 600 0, 600 100, 500 100, 500 0))")


def candidates(*, limit: dict[str, Any] | None = None, authid: str = KOREA) -> ScoredSites:
    near = criterion("near", NEAR, **({"limit": limit} if limit else {}))
    sites = layer(
        "Polygon",
        [(wkt, {"id": f"s{n}", "name": f"Site {n}"}) for n, wkt in enumerate(SQUARES, 1)],
        authid=authid,
        name="Cells",
    )
    return score_of(model(near), sites, substation=points([(0, 0)]))


def assigned(
    scored: ScoredSites,
    row: int = 0,
    to: ComponentRow | None = None,
    authid: str = KOREA,
    language: str = "en",
) -> Assignment:
    return assignment(
        to or component("c"), scored, row, crs(authid), TRANSFORMS, TODAY, language, translator(language)
    )


def test_the_outline_becomes_a_multipolygon_in_the_crs_of_the_layer() -> None:
    made = assigned(candidates(), authid="EPSG:5186").geometry
    assert made.wkbType() == Qgis.WkbType.MultiPolygon
    expected = geometry(SQUARES[0])
    expected.transform(QgsCoordinateTransform(crs(KOREA), crs("EPSG:5186"), TRANSFORMS))
    assert made.equals(expected) or made.hausdorffDistance(expected) < 0.01


def test_it_is_indicative_because_nobody_has_decided_on_it() -> None:
    values = assigned(candidates(), to=component("c", position_accuracy_m=3000.0)).values
    assert values["site_status"] == "indicative"
    assert values["geometry_basis"] == "indicative"
    assert values["position_accuracy_m"] is None


def test_notes_tell_model_score_rank_and_date_and_keep_what_was_there() -> None:
    notes = assigned(candidates(), to=component("c", notes="Pledge.")).values["notes"]
    assert notes.startswith(
        "Pledge. Assigned on 2026-11-27: Site 1 of Cells, siting model By hand (by_hand), score 1"
    )
    assert "rank 1 of 2" in notes
    assert "completeness 100%" in notes


def test_the_source_of_the_facts_stays_and_that_of_the_site_follows() -> None:
    first = assigned(candidates(), to=component("c", source="Aju Press 2026")).values["source"]
    assert first == "Aju Press 2026 ; Site: Site 1, By hand (2026-11-27)"
    again = assigned(candidates(), 1, to=component("c", source=first)).values["source"]
    assert again == "Aju Press 2026 ; Site: Site 2, By hand (2026-11-27)"


def test_a_source_of_ones_own_that_begins_alike_stays() -> None:
    own = "Site: survey of the city, 2025"
    assert (
        assigned(candidates(), to=component("c", source=own)).values["source"].startswith(f"{own} ; Site: ")
    )


def test_a_pre_screening_is_called_one() -> None:
    assert "A pre-screening." not in assigned(candidates()).values["notes"]
    weak = score_of(
        model(criterion("near", NEAR), criterion("water", {**NEAR, "layer": "water_source"}, weight=9)),
        layer("Polygon", [(SQUARES[0], {"id": "s"})]),
        substation=points([(0, 0)]),
    )
    assert assigned(weak).values["notes"].endswith("A pre-screening.")


def test_it_is_written_in_the_language_of_the_plan() -> None:
    values = assigned(candidates(), language="ko").values
    assert "손으로" in values["notes"]
    assert values["source"].startswith("입지: ")


def test_an_excluded_candidate_is_refused_with_its_reason() -> None:
    limit = {"max": 0.1, "reason": {"en": "Too far.", "ko": "멉니다."}, "source": "assumption"}
    with pytest.raises(InputError, match="Site 2 is excluded: Too far"):
        assigned(candidates(limit=limit), 1)


def test_a_candidate_without_area_is_refused() -> None:
    spots = score_of(model(criterion("near", NEAR)), points([(0, 0), (9, 9)]), substation=points([(0, 0)]))
    with pytest.raises(InputError, match="has no area"):
        assigned(spots)


@pytest.mark.parametrize("row", [None, -1, 2])
def test_nothing_chosen_is_refused(row: int | None) -> None:
    with pytest.raises(InputError, match="No candidate site is chosen"):
        require_candidate(candidates(), row)
    with pytest.raises(InputError, match="No candidate site is chosen"):
        require_candidate(None, 0)


def test_a_candidate_that_is_chosen_is_returned() -> None:
    scored = candidates()
    assert require_candidate(scored, 1) == (scored, 1)


def test_one_is_asked_before_a_site_goes() -> None:
    assert question_before(component("c")) == ""
    assert "sited already" in question_before(component("c", site_status="sited"))
    assert "indicative outline" in question_before(component("c", site_status="indicative", has_place=True))
    assert question_before(component("c", site_status="indicative")) == ""


def test_a_geometry_that_is_a_collection_keeps_its_areas() -> None:
    import shapely

    scored = candidates()
    square = shapely.box(1_115_000, 1_685_000, 1_115_100, 1_685_100)
    scored.sites.geometries[0] = shapely.GeometryCollection([square, shapely.Point(1_115_000, 1_685_000)])
    made = assigned(scored).geometry
    assert made.wkbType() == Qgis.WkbType.MultiPolygon
    assert made.equals(QgsGeometry.fromWkt(shapely.MultiPolygon([square]).wkt))
