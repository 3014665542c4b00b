# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""Candidate sites from QGIS layers: area, exclusions with buffers, CRS, and what is refused."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import QgsVectorLayer

from plugin.core.siting.candidates import Candidates
from plugin.errors import Cancelled, InputError
from plugin.plan.arrays import vector_input
from plugin.studies.create_candidates import CandidateRequest, create_candidates
from tests.studies.hand_made import KOREA, ORIGIN, TRANSFORMS, crs, layer

# Starts on a line of the square grid, because ORIGIN is a multiple of 500 m.
TWO_KM = "Polygon ((0 0, 2000 0, 2000 2000, 0 2000, 0 0))"


def cells(area: QgsVectorLayer, *exclusions: tuple[QgsVectorLayer, float], **other: Any) -> Candidates:
    options = {
        "shape": "square",
        "size_m": 500.0,
        "min_area_m2": 0.0,
        "clip": True,
        "crs": crs(KOREA),
    } | other
    request = CandidateRequest(
        area=vector_input(area),
        transform_context=TRANSFORMS,
        exclusions=[(vector_input(each), buffer_m) for each, buffer_m in exclusions],
        **options,
    )
    return create_candidates(request, lambda _share: None)


def area(wkt: str | None = TWO_KM, authid: str = KOREA) -> QgsVectorLayer:
    return layer("Polygon", [(wkt, {"id": "area"})], authid=authid, name="area")


def total(found: Candidates) -> float:
    return float(found.area_m2.sum())


def test_squares_fill_the_area_exactly() -> None:
    found = cells(area())
    assert len(found.ids) == 16
    assert set(found.area_m2) == {250_000.0}


@pytest.mark.parametrize("shape", ["hexagon", "square"])
def test_cut_cells_are_as_large_as_the_area(shape: str) -> None:
    assert total(cells(area(), shape=shape, size_m=300.0)) == pytest.approx(4_000_000)


def test_an_area_in_degrees_is_brought_into_metres() -> None:
    assert total(cells(area(authid="EPSG:4326"))) == pytest.approx(4_000_000, rel=1e-6)


def test_several_features_of_the_area_are_one_area() -> None:
    halves = [
        ("Polygon ((0 0, 1250 0, 1250 2000, 0 2000, 0 0))", {"id": "left"}),
        ("Polygon ((750 0, 2000 0, 2000 2000, 750 2000, 750 0))", {"id": "right"}),
        (None, {"id": "nowhere"}),
    ]
    assert total(cells(layer("Polygon", halves))) == pytest.approx(4_000_000)


def test_a_polygon_is_cut_out() -> None:
    lake = layer("Polygon", [("Polygon ((0 0, 500 0, 500 500, 0 500, 0 0))", {"id": "lake"})])
    found = cells(area(), (lake, 0.0))
    assert len(found.ids) == 15
    assert total(found) == pytest.approx(3_750_000)


def test_each_exclusion_is_widened_by_its_own_buffer() -> None:
    road = layer("LineString", [("LineString (0 1000, 2000 1000)", {"id": "road"})])
    well = layer("Point", [("Point (1000 1500)", {"id": "well"})])
    found = cells(area(), (road, 100.0), (well, 200.0))
    assert total(found) == pytest.approx(4_000_000 - 2000 * 200 - np.pi * 200**2, rel=1e-3)


def test_lines_and_points_without_a_buffer_exclude_nothing() -> None:
    road = layer("LineString", [("LineString (0 1000, 2000 1000)", {"id": "road"})])
    assert total(cells(area(), (road, 0.0))) == pytest.approx(4_000_000)


def test_an_exclusion_in_another_crs_lies_where_it_should() -> None:
    lake = layer(
        "Polygon", [("Polygon ((0 0, 500 0, 500 500, 0 500, 0 0))", {"id": "lake"})], authid="EPSG:4326"
    )
    assert total(cells(area(), (lake, 0.0))) == pytest.approx(3_750_000, rel=1e-6)


def test_an_invalid_exclusion_is_repaired() -> None:
    bow_tie = layer("Polygon", [("Polygon ((0 0, 1000 1000, 1000 0, 0 1000, 0 0))", {"id": "bow tie"})])
    assert total(cells(area(), (bow_tie, 0.0))) == pytest.approx(3_500_000)


def test_what_is_left_smaller_than_the_minimum_is_dropped() -> None:
    strip = layer("Polygon", [("Polygon ((100 0, 500 0, 500 2000, 100 2000, 100 0))", {"id": "strip"})])
    assert len(cells(area(), (strip, 0.0)).ids) == 16
    assert len(cells(area(), (strip, 0.0), min_area_m2=60_000.0).ids) == 12


def test_without_cutting_cells_stay_whole() -> None:
    found = cells(area("Polygon ((0 0, 1100 0, 1100 1000, 0 1000, 0 0))"), clip=False)
    assert set(shapely.area(found.geometry)) == {250_000.0}


def test_cells_of_neighbouring_areas_have_the_same_grid() -> None:
    left = cells(area("Polygon ((0 0, 1000 0, 1000 500, 0 500, 0 0))"))
    right = cells(area("Polygon ((500 0, 1500 0, 1500 500, 500 500, 500 0))"))
    assert set(left.ids) & set(right.ids) == {f"s_{round(ORIGIN[0] / 500) + 1}_{round(ORIGIN[1] / 500)}"}


@pytest.mark.parametrize("rows", [[], [(None, {"id": "area"})]])
def test_an_area_without_a_polygon_is_an_error(rows: list[Any]) -> None:
    with pytest.raises(InputError, match=r"no polygon \(area\)\..*filter and selection"):
        cells(layer("Polygon", rows, fields={"id": str}, name="area"))


@pytest.mark.parametrize("authid", ["EPSG:4326", ""])
def test_a_grid_needs_a_crs_in_metres(authid: str) -> None:
    with pytest.raises(InputError, match=r"\(area\)"):
        cells(area(), crs=crs(authid))


def test_an_exclusion_without_a_crs_is_refused() -> None:
    lake = layer("Polygon", [(TWO_KM, {"id": "lake"})], authid="", name="lake")
    with pytest.raises(InputError, match=r"no coordinate reference system \(lake\)"):
        cells(area(), (lake, 0.0))


def test_cells_that_are_too_many_are_refused_before_they_are_made() -> None:
    with pytest.raises(InputError, match="Choose larger cells or a smaller area"):
        cells(area(), size_m=0.1)


def test_progress_is_told_and_may_stop_the_work() -> None:
    told: list[float] = []

    def stop_at_the_first_block(share: float) -> None:
        told.append(share)
        if share > 0:
            raise Cancelled

    request = CandidateRequest(
        area=vector_input(area()),
        crs=crs(KOREA),
        transform_context=TRANSFORMS,
        shape="square",
        size_m=5.0,
        exclusions=[],
        min_area_m2=0.0,
        clip=True,
    )
    with pytest.raises(Cancelled):
        create_candidates(request, stop_at_the_first_block)
    assert 0 < told[-1] < 1


def test_features_that_cannot_be_used_as_they_are_are_named() -> None:
    bow_tie = "Polygon ((0 0, 900 900, 900 0, 0 900, 0 0))"
    road = layer("Polygon", [(bow_tie, {"id": "a"}), (bow_tie, {"id": "b"})], name="road")
    told: list[str] = []
    request = CandidateRequest(
        area=vector_input(area()),
        crs=crs(KOREA),
        transform_context=TRANSFORMS,
        shape="square",
        size_m=500.0,
        exclusions=[(vector_input(road), 0.0)],
        min_area_m2=0.0,
        clip=True,
    )
    create_candidates(request, lambda _share: None, lambda notice: told.append(notice.message()))
    assert [text.partition(". ")[0] for text in told] == [
        "Features with an invalid geometry, which was repaired for this: 2 (road, features 1, 2)"
    ]
    assert "Fix geometries" in told[0]
